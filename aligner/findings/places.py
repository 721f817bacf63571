"""Clashes of place: sentences about one event that put it in different places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from aligner.claims.contexts import Context, english_words, window_words
from aligner.claims.venues import find_venues
from aligner.facts.similarity import name_similarity
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import NAME_FLOOR, Place, StoryIndex, overlap
from aligner.findings.wording import EVENT_LABELS, SETTLE
from aligner.records import Fact, Finding, Side

# Least likelihood of one event, and least overlap of the words next to the two place names, by eye on the six
# development events: below it the places are of different things.
SAME_EVENT = 0.5
SAME_WORDS = 0.2
LISTED = 0.9  # score of a name that the gazetteer knows
SPELT_ALIKE = 0.7
DATELINE_START = 3  # characters before a dateline's place: a bracket, a quote
_FILED = re.compile(r"\s*(?:[–—./＝=)】]|-\s|\(|, [^\W\d_]+ [–—-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place name in a sentence, with the English words next to it."""

    place: Place
    context: Context
    name: Fact
    words: frozenset[str]


def find_place_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each pair of places that stand for each other in sentences about one event.

    No source may name both places: it would tell the two apart. Countries and datelines are left alone.
    """
    named = {
        source: frozenset().union(*(c.keys("place") for p, c in index.contexts.items() if p[0] == source))
        for source in {p[0] for p in index.contexts}
    }
    best: dict[frozenset[str], tuple[float, Location, Location]] = {}
    for (one, two), likeness in index.pairs.items():
        if likeness.same_event < SAME_EVENT:
            continue
        for a in _locations(index.contexts[one], one, named[two[0]]):
            for b in _locations(index.contexts[two], two, named[one[0]]):
                pair = frozenset((a.name.key, b.name.key))
                if any(pair <= keys for keys in named.values()) or _may_be_one(a, b):
                    continue
                words = overlap(a.words, b.words, index.words)
                if words >= SAME_WORDS and words > best.get(pair, (0.0,))[0]:
                    best[pair] = (words, a, b)
    found = sorted(best.values(), key=lambda row: (-row[0], row[1].place, row[2].place))
    return tuple(_build_finding(words, a, b, index) for words, a, b in found)


def _locations(context: Context, place: Place, others: frozenset[str]) -> list[Location]:
    return [
        Location(place=place, context=context, name=name, words=_words_around(name, context))
        for name in find_venues(context)
        if name.key not in others and name.score >= NAME_FLOOR
        if name.key and name.key not in _countries() and not _is_dateline(name, context)
    ]


def _may_be_one(a: Location, b: Location) -> bool:
    """Whether the two could be one place in two spellings: Japanese names that no list holds are romanised by guess."""
    guessed = any(x.context.sentence.lang == "ja" and x.name.score < LISTED for x in (a, b))
    return guessed or name_similarity(a.name.value, b.name.value) >= SPELT_ALIKE


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Countries and continents in English, from CLDR."""
    return frozenset(name.casefold() for name in Locale("en").territories.values())


def _is_dateline(name: Fact, context: Context) -> bool:
    """Whether the place is where the wire was filed: at the start, in capitals or with a dash or bracket behind."""
    text = context.sentence.text
    return name.start <= DATELINE_START and (name.span.isupper() or bool(_FILED.match(text[name.end :])))


def _words_around(name: Fact, context: Context) -> frozenset[str]:
    """The words next to the name in the English, or the whole sentence's where the name is not found there."""
    own = english_words(name.value)
    start = context.english.casefold().find(name.value.casefold())
    words = window_words(context.english, start, start + len(name.value)) if start >= 0 else context.words
    return words - own


def _build_finding(words: float, a: Location, b: Location, index: StoryIndex) -> Finding:
    sides = [_side(location.name, index) for location in (a, b)]
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


def _side(name: Fact, index: StoryIndex) -> Side:
    mentions: Sequence[tuple[Context, Fact]] = [
        (context, other) for context in index.contexts.values() for other in context.names if other.key == name.key
    ]
    return Side(
        value=name.value,
        display=name.value,
        mentions=tuple(
            build_words_mention(context, (other.start, other.end), read_as=f"{other.span} → {other.value}")
            for context, other in mentions
        ),
    )
