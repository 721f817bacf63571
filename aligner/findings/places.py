"""Clashes of place: sentences about one event that put it in different places."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from aligner.claims.contexts import Context, english_words, window_words
from aligner.claims.happenings import countries, is_further, read_happenings
from aligner.claims.venues import find_venues
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.locations import LISTED, Location, is_dateline, is_other, is_same_sort, may_be_one, years_apart
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import NAME_FLOOR, StoryIndex, overlap
from aligner.findings.told_places import find_told_places
from aligner.findings.wording import EVENT_LABELS, SETTLE
from aligner.records import Fact, Finding, Place, Side

# Least likelihood of one event, and least overlap of the words next to the two place names, by eye on the six
# development events: below it the places are of different things.
SAME_EVENT = 0.5
SAME_WORDS = 0.2
# Least sum of the likelihood of one event and the overlap of what else is said, for two happenings of one class in two
# places; less where each source tells just one of the class and looks at no other, least for what a story has once.
# By eye on fourteen development events: other pairs there reach 0.16 at most, seas and districts left out.
HAPPENING_FLOOR = 0.45
LONE_FLOOR = 0.2
LONE_FLOORS = {
    "meet again": 0.1, "arrest": 0.1, "bring": 0.1, "celebrate": 0.1, "born": 0.1, "theft": 0.1, "found": 0.1,
    "fire": 0.1, "port": 0.1,
    "land": 0.03, "sink": 0.03, "break": 0.03, "crash": 0.03,
}  # fmt: skip


def find_place_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each pair of places that stand for each other in sentences about one event.

    No source may name both places: it would tell the two apart. Countries and datelines are left alone. Where the
    reader sets two places against each other, no other pair has one of them.
    """
    named = {
        source: frozenset().union(*(c.keys("place") for p, c in index.contexts.items() if p[0] == source))
        for source in {p[0] for p in index.contexts}
    }
    texts = {
        source: " ".join(c.english for p, c in index.contexts.items() if p[0] == source).casefold() for source in named
    }
    best: dict[frozenset[str], tuple[float, Location, Location]] = {}
    for (one, two), likeness in index.pairs.items():
        first, second = index.contexts[one], index.contexts[two]
        if likeness.same_event < SAME_EVENT or is_other(first) != is_other(second):
            continue
        if is_further(first) != is_further(second):
            continue
        for a in _locations(first, one, named[two[0]]):
            for b in _locations(second, two, named[one[0]]):
                pair = frozenset((a.name.key, b.name.key))
                if any(pair <= keys for keys in named.values()) or may_be_one(a, b):
                    continue
                words = overlap(a.words, b.words, index.words)
                if words >= SAME_WORDS and words > best.get(pair, (0.0,))[0]:
                    best[pair] = (words, a, b)
    for score, a, b in _find_happenings(index, named):
        pair = frozenset((a.name.key, b.name.key))
        if not any(pair <= keys for keys in named.values()) and not may_be_one(a, b):
            best.setdefault(pair, (score, a, b))
    clear = {
        pair: row
        for pair, row in best.items()
        if is_same_sort(*row[1:])
        if not any(x.name.value.casefold() in texts[y.place[0]] for x, y in (row[1:], row[:0:-1]))
    }
    told = {frozenset((a.name.key, b.name.key)): (score, a, b) for score, a, b in find_told_places(index)}
    taken = frozenset[str]().union(*told)
    chosen = told | {pair: row for pair, row in clear.items() if pair in told or not pair & taken}
    rows = (row for row in chosen.values() if not _are_of_versions(*row[1:], index))
    found = sorted(rows, key=lambda row: (-row[0], row[1].place, row[2].place))
    return tuple(_build_finding(words, a, b, index) for words, a, b in found)


def _find_happenings(index: StoryIndex, named: Mapping[str, frozenset[str]]) -> list[tuple[float, Location, Location]]:
    """Pairs of happenings of one class in two places, neither of which the other's source names; the likeliest first.

    A source that tells just one happening of a class needs less: it is the one that the news is about. What happened
    where is read from the English, or from the original where an embedded model gave the English.
    """
    happenings = [
        h
        for (source, _), c in index.contexts.items()
        if (source in index.trusted or c.is_read_in_original) and not c.background
        for h in read_happenings(c)
    ]
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for h in happenings:
        seen[h.source, h.kind].add(h.place.key)
    pairs = []
    for one, two in combinations(happenings, 2):
        if one.kind != two.kind or one.source == two.source or one.place.key == two.place.key:
            continue
        if one.place.key in named[two.source] or two.place.key in named[one.source]:
            continue
        others = [is_other(h.context) for h in (one, two)]
        if others[0] != others[1] or years_apart(one.context, two.context):
            continue
        lone = not any(others) and all(len(seen[h.source, h.kind]) == 1 for h in (one, two))
        # Of things that a story has more than once, a poor translation tells too little of which is meant.
        lone &= one.kind in LONE_FLOORS or not any(h.context.is_read_in_original for h in (one, two))
        places = [(h.source, h.context.sentence.index) for h in (one, two)]
        score = index.likeness(*places).same_event + overlap(one.rest, two.rest, index.words)
        if score >= (LONE_FLOORS.get(one.kind, LONE_FLOOR) if lone else HAPPENING_FLOOR):
            a, b = (
                Location(place=place, context=h.context, name=h.place, words=h.rest)
                for place, h in zip(places, (one, two), strict=True)
            )
            pairs.append((score, a, b))
    return sorted(pairs, key=lambda row: -row[0])


def _locations(context: Context, place: Place, others: frozenset[str]) -> list[Location]:
    return [
        Location(place=place, context=context, name=name, words=_words_around(name, context))
        for name in find_venues(context)
        if name.key not in others and name.score >= NAME_FLOOR
        if name.key and name.key not in countries() and not is_dateline(name, context)
    ]


def _words_around(name: Fact, context: Context) -> frozenset[str]:
    """The words next to the name in the English, or the whole sentence's where the name is not found there."""
    own = english_words(name.value)
    start = context.english.casefold().find(name.value.casefold())
    words = window_words(context.english, start, start + len(name.value)) if start >= 0 else context.words
    return words - own


def _are_of_versions(a: Location, b: Location, index: StoryIndex) -> bool:
    """Whether two versions of one text give a place that no list knows two names, or tell the places elsewhere as well.

    Kaap and Cape Norden are one place; each of two other sentences has its own version in the other text.
    """
    if index.versions.have_others(a.place, b.place):
        return True
    return index.versions.are_of_one_text(a.place[0], b.place[0]) and min(a.name.score, b.name.score) < LISTED


def _build_finding(words: float, a: Location, b: Location, index: StoryIndex) -> Finding:
    sides = [_side(a, b, index), _side(b, a, index)]
    kinds = sorted(a.context.events & b.context.events)
    event = EVENT_LABELS[kinds[0]] if kinds else "event"
    sure = min(0.9, 0.5 + words)
    places = [f"{location.place[0]}\t{location.context.sentence.text}" for location in (a, b)]
    return Finding(
        id=hash_subject("place", [side.value for side in sides], places),
        verdict="conflict",
        kind="place",
        title=f"place of the {event}",
        reason=f"Sentences about one {event} name {a.name.value} in one source and {b.name.value} in another.",
        confidence=judge_confidence("place", sure),
        sides=tuple(sides),
        event=event,
        settle=SETTLE["place"],
        weight=sure,
    )


def _side(location: Location, other: Location, index: StoryIndex) -> Side:
    """Where sources name the place; a source that names the other one too does so for its own reasons."""
    name, both = location.name, {location.name.key, other.name.key}
    mentions: Sequence[tuple[Context, Fact]] = [
        (context, found)
        for (source, _), context in index.contexts.items()
        for found in context.names
        if found.key == name.key and not both <= index.named.get(source, frozenset())
    ]
    if (location.context, name) not in mentions:
        mentions = [(location.context, name), *mentions]
    return Side(
        value=name.value,
        display=name.value,
        mentions=tuple(
            build_words_mention(context, (found.start, found.end), read_as=f"{found.span} → {found.value}")
            for context, found in mentions
        ),
    )
