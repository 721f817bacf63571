"""Clashes of order: one source puts a deed before an event, another puts it after."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.claims.contexts import Context, Span, english_words
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Side

# Words that put the rest of the sentence before or after what follows them (in Japanese, what precedes them).
_WORDS: Mapping[str, Mapping[int, str]] = {
    "en": {
        -1: r"\b(?:before|ahead of|prior to|in advance of|on the eve of)\b",
        1: r"\b(?:after|following|in the wake of|once)\b",
    },
    "nl": {-1: r"\b(?:voordat|voorafgaand aan|voor|vóór|alvorens)\b", 1: r"\b(?:nadat|na afloop van|na|zodra)\b"},
    "de": {-1: r"\b(?:bevor|vor|im vorfeld|ehe)\b", 1: r"\b(?:nachdem|nach|im anschluss an|sobald)\b"},
    "ja": {-1: r"に先立|する前に|の前に|を前に|以前に|に先駆け", 1: r"した後|された後|の後に|を受けて|後に|終了後"},
}
_PATTERNS = {
    lang: {sign: re.compile(words, re.IGNORECASE) for sign, words in signs.items()} for lang, signs in _WORDS.items()
}
# "after all", "the day before", "a week after": a distance or an idiom, no order of two events.
_IDLE = re.compile(r"\b(?:day|week|month|year|night|shortly|long|soon|ever|never|all)s? $", re.IGNORECASE)
REACH = 5  # words after "before" or "after" that name the event
LEAST_ALIKE = 0.5  # likelihood of one event, by eye on the ten development events
SAME_WORDS = 0.4  # overlap of the rest of the two sentences
SURE = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """A sentence that puts its deed before (-1) or after (1) an event, which its English names by `anchor`."""

    context: Context
    sign: int
    span: Span
    anchor: frozenset[str]

    @property
    def source(self) -> str:
        """The source that says so."""
        return self.context.sentence.source_id


def find_order_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each pair of sentences that tell one deed before and after the same event."""
    orderings = [found for context in index.contexts.values() for found in read_ordering(context)]
    pairs = [
        (one, two)
        for one, two in combinations(orderings, 2)
        if one.source != two.source and one.sign != two.sign and _are_one_order(one, two, index)
    ]
    return tuple(_build_finding(sides) for sides in _merge(pairs))


def _merge(pairs: Sequence[tuple[Ordering, Ordering]]) -> list[Mapping[int, Sequence[Ordering]]]:
    """Pairs that share a sentence make one clash."""
    clashes: list[dict[int, list[Ordering]]] = []
    for pair in pairs:
        clash = next((c for c in clashes if any(o in c[o.sign] for o in pair)), None)
        if clash is None:
            clash = {-1: [], 1: []}
            clashes.append(clash)
        for ordering in pair:
            if ordering not in clash[ordering.sign]:
                clash[ordering.sign].append(ordering)
    return list(clashes)


def read_ordering(context: Context) -> tuple[Ordering, ...]:
    """The order that a sentence tells, where its original and its English agree on it and tell just one."""
    lang = context.sentence.lang if context.sentence.lang in _PATTERNS else "en"
    own, english = _find(context.sentence.text, lang), _find(context.english, "en")
    if len(own) != 1 or len(english) != 1 or own.keys() != english.keys():
        return ()
    sign, (start, end) = next(iter(own.items()))
    words = context.english[english[sign][1] :].split()[:REACH]
    anchor = english_words(" ".join(words))
    return (Ordering(context=context, sign=sign, span=(start, end), anchor=anchor),) if anchor else ()


def _find(text: str, lang: str) -> dict[int, Span]:
    found: dict[int, Span] = {}
    for sign, pattern in _PATTERNS[lang].items():
        for match in pattern.finditer(text):
            if not _IDLE.search(text[: match.start()]) and not re.match(r"\s*[\d,.;)]", text[match.end() :]):
                found.setdefault(sign, match.span())
    return found


def _are_one_order(one: Ordering, two: Ordering, index: StoryIndex) -> bool:
    if not one.anchor & two.anchor:
        return False
    places = [(o.source, o.context.sentence.index) for o in (one, two)]
    alike = index.likeness(places[0], places[1]).same_event
    return alike >= LEAST_ALIKE and overlap(one.context.words, two.context.words, index.words) >= SAME_WORDS


def _build_finding(sides: Mapping[int, Sequence[Ordering]]) -> Finding:
    anchor = sorted(sides[-1][0].anchor & sides[1][0].anchor)[0]
    word = next(w for w in re.findall(r"[\w'-]+", sides[-1][0].context.english) if w.casefold().startswith(anchor))
    labels = {-1: f"before the {word}", 1: f"after the {word}"}
    places = [f"{o.source}\t{o.context.sentence.text}" for side in sides.values() for o in side]
    return Finding(
        id=hash_subject("sequence", labels.values(), places),
        verdict="conflict",
        kind="sequence",
        title=f"before or after the {word}",
        reason=f"In much the same words, one side puts it before the {word}, the other after it.",
        confidence=judge_confidence("sequence", SURE),
        sides=tuple(
            Side(
                value=labels[sign],
                display=labels[sign],
                mentions=tuple(build_words_mention(o.context, o.span, read_as=labels[sign]) for o in side),
            )
            for sign, side in sides.items()
        ),
        settle=SETTLE["sequence"],
        weight=SURE,
    )
