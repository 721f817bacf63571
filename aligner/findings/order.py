"""Clashes of order: one source puts a deed before an event, another puts it after."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from aligner.claims.contexts import Context, Span, english_words
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.order_events import compare_orders, is_idle, read_ordered
from aligner.findings.statements import common_ground
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.wording import SETTLE, shorten
from aligner.records import Finding, Mention, Place, Side

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
# The same without the words that have other uses ("voor", "vor"), and with further ways to say it, which count where
# the cross-encoder reads a clash as well.
_WITNESSED: Mapping[str, Mapping[int, str]] = {
    "en": {
        -1: r"\b(?:before|ahead of|prior to|in advance of|on the eve of|after which|whereupon)\b"
        r"|\bby (?:that time|then)\b[^.;]{0,60}\balready\b",
        1: r"\b(?:after(?! th(?:at|is)\b)|following|in the wake of|once|only then|only when)\b"
        r"|\bwhen [^.;,]{0,60}\balready\b|(?:\bnot|n[’']t)\b[^.;]{0,60}\buntil\b",
    },
    "nl": {
        -1: r"\b(?:voordat|voorafgaand aan|vóór|nog voor|alvorens|waarna)\b|\bop dat moment\b[^.;]{0,80}\bal\b",
        1: r"\b(?:nadat|na afloop van|na|zodra|pas (?:daarna|toen))\b",
    },
    "de": {
        -1: r"\b(?:bevor|noch vor|im vorfeld|ehe|woraufhin|da (?:schon|bereits))\b",
        1: r"\b(?:nachdem|nach|im anschluss an|sobald|erst danach|erst,? als)\b"
        r"|\bals [^.;,]{0,60}\b(?:schon|bereits)\b",
    },
    "ja": {
        -1: r"に先立|する前に|の前に|以前に|に先駆け|より先に",
        1: r"した後|された後|の後に|を受けて|後に|終了後|てから",
    },
}
Patterns = Mapping[str, Mapping[int, re.Pattern[str]]]


def _compile(words: Mapping[str, Mapping[int, str]]) -> Patterns:
    return {lang: {sign: re.compile(w, re.IGNORECASE) for sign, w in signs.items()} for lang, signs in words.items()}


_PATTERNS, _WIDER = _compile(_WORDS), _compile(_WITNESSED)
REACH = 5  # words after "before" or "after" that name the event
LEAST_ALIKE = 0.5  # likelihood of one event, by eye on the ten development events
SAME_WORDS = 0.4  # overlap of the rest of the two sentences
SURE = 0.8
# Two opposite orders clash where the reader reads a clash of this likelihood, of one event or of any, in an order or in
# polarity, and the sentences share this much ground. On the 72 development events all 20 such pairs clash.
READ_OF_ONE, READ_OF_ANY = 0.25, 0.45
READ_KINDS: Mapping[str, float] = {"sequence": 0.05, "polarity": 0.15}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """A sentence that puts its deed before (-1) or after (1) an event, which its English names by `anchor`.

    `span` is within the original: of the words that say so, or of the whole sentence where no one event is read.
    `is_turned`: both its events are known, and another sentence puts them the other way round. `before`: the sentence
    before, where that tells the earlier one.
    """

    context: Context
    sign: int
    span: Span
    anchor: frozenset[str]
    is_turned: bool = False
    before: Context | None = None

    @property
    def source(self) -> str:
        """The source that says so."""
        return self.context.sentence.source_id


def find_order_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each pair of sentences that tell one deed before and after the same event.

    Or that tell two deeds in turned orders, even where both say "after".
    None between versions of one text, which put it in other words.
    """
    orderings = [found for context in index.contexts.values() for found in read_ordering(context)]
    pairs = [
        (one, two)
        for one, two in combinations(orderings, 2)
        if one.source != two.source and one.sign != two.sign and _are_one_order(one, two, index)
    ]
    told = {place: found for place, context in index.contexts.items() if (found := read_either(context, index))}
    pairs += [
        (told[one], told[two])
        for one, two in sorted(index.readings)
        if one in told and two in told and told[one].sign != told[two].sign and _is_read(one, two, index)
        if compare_orders(index.contexts[one], index.contexts[two], index) != "same"
    ]
    pairs += _find_turned(index)
    apart = [pair for pair in pairs if not index.versions.are_of_one_text(pair[0].source, pair[1].source)]
    return tuple(_build_finding(sides) for sides in _merge(apart))


def _find_turned(index: StoryIndex) -> list[tuple[Ordering, Ordering]]:
    """The pairs of sentences on one event that put the same two deeds in turned orders, in whatever words."""
    return [
        (
            replace(_take_whole(index.contexts[one], -1, index), is_turned=True),
            replace(_take_whole(index.contexts[two], 1, index), is_turned=True),
        )
        for one, two in sorted(index.pairs.keys() | index.readings.keys())
        if index.likeness(one, two).same_event >= LEAST_ALIKE or index.reading(one, two).clash >= READ_OF_ONE
        if compare_orders(index.contexts[one], index.contexts[two], index) == "turned"
    ]


def _take_whole(context: Context, sign: int, index: StoryIndex) -> Ordering:
    ordered, whole = read_ordered(context, index), (0, len(context.sentence.text))
    before = ordered.before if ordered else None
    return Ordering(context=context, sign=sign, span=whole, anchor=frozenset(), before=before)


def _show(ordering: Ordering, label: str) -> list[Mention]:
    """The sentence that tells the order, behind the one that it goes back to, if any."""
    before = ordering.before
    told = [(before, (0, len(before.sentence.text)))] if before else []
    return [build_words_mention(c, span, read_as=label) for c, span in (*told, (ordering.context, ordering.span))]


def _is_read(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether the reader witnesses that two opposite orders clash."""
    reading = index.reading(one, two)
    least = READ_OF_ONE if index.likeness(one, two).same_event >= LEAST_ALIKE else READ_OF_ANY
    if reading.clash < least or reading.kind not in READ_KINDS:
        return False
    return common_ground(index.contexts[one], index.contexts[two], index) >= READ_KINDS[reading.kind]


def _merge(pairs: Sequence[tuple[Ordering, Ordering]]) -> list[Mapping[int, Sequence[Ordering]]]:
    """Pairs that share a sentence make one clash; who clashes with the one side of it is on the other."""
    clashes: list[dict[int, list[Ordering]]] = []
    for one, two in pairs:
        clash, side = next(
            (
                (clash, side * turn)
                for clash in clashes
                for ordering, turn in ((one, 1), (two, -1))
                for side in (-1, 1)
                if _is_on(ordering, clash[side])
            ),
            (None, one.sign),
        )
        if clash is None:
            clash = {-1: [], 1: []}
            clashes.append(clash)
        placed = ((one, side), (two, -side))
        if any(ordering.source in {other.source for other in clash[-at]} for ordering, at in placed):
            continue
        for ordering, at in placed:
            if not _is_on(ordering, clash[at]):
                clash[at].append(ordering)
    return list(clashes)


def _is_on(ordering: Ordering, side: Sequence[Ordering]) -> bool:
    return ordering.context.place in {other.context.place for other in side}


def read_either(context: Context, index: StoryIndex) -> Ordering | None:
    """The order that a sentence tells in its original, its English or, where both tell one, in both."""
    lang = context.sentence.lang if context.sentence.lang in _WIDER else "en"
    own = _find(context.sentence.text, lang, _WIDER)
    english = _find(context.english, "en", _WIDER) if context.sentence.source_id in index.trusted else own
    signs = own.keys() & english.keys() if own and english else own.keys() | english.keys()
    if len(signs) != 1:
        return None
    return _take_whole(context, next(iter(signs)), index)


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


def _find(text: str, lang: str, patterns: Patterns = _PATTERNS) -> dict[int, Span]:
    found: dict[int, Span] = {}
    for sign, pattern in patterns[lang].items():
        for match in pattern.finditer(text):
            if not is_idle(text, match):
                found.setdefault(sign, match.span())
    return found


def _are_one_order(one: Ordering, two: Ordering, index: StoryIndex) -> bool:
    if not one.anchor & two.anchor:
        return False
    places = [(o.source, o.context.sentence.index) for o in (one, two)]
    alike = index.likeness(places[0], places[1]).same_event
    return alike >= LEAST_ALIKE and overlap(one.context.words, two.context.words, index.words) >= SAME_WORDS


def _build_finding(sides: Mapping[int, Sequence[Ordering]]) -> Finding:
    labels, title, reason = _word(sides)
    places = [f"{o.source}\t{o.context.sentence.text}" for side in sides.values() for o in side]
    return Finding(
        id=hash_subject("sequence", labels.values(), places),
        verdict="conflict",
        kind="sequence",
        title=title,
        reason=reason,
        confidence=judge_confidence("sequence", SURE),
        sides=tuple(
            Side(
                value=labels[sign],
                display=labels[sign],
                mentions=tuple(mention for o in side for mention in _show(o, labels[sign])),
            )
            for sign, side in sides.items()
        ),
        settle=SETTLE["sequence"],
        weight=SURE,
    )


def _word(sides: Mapping[int, Sequence[Ordering]]) -> tuple[Mapping[int, str], str, str]:
    """What the two sides are called, the title and the reason; without an event that both name, their own words."""
    first, second = sides[-1][0], sides[1][0]
    anchors = sorted(first.anchor & second.anchor)
    if not anchors:
        labels = {order.sign: shorten(order.context.english) for order in (first, second)}
        reason = "One side puts it before, the other after; a trained reader of clashing claims reads a clash as well."
        if first.is_turned or second.is_turned:
            reason = "The two sides put the same two events in turned orders."
        return labels, "what came first", reason
    word = next(w for w in re.findall(r"[\w'-]+", first.context.english) if w.casefold().startswith(anchors[0]))
    reason = f"In much the same words, one side puts it before the {word}, the other after it."
    return {-1: f"before the {word}", 1: f"after the {word}"}, f"before or after the {word}", reason
