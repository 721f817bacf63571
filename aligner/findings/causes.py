"""Clashes of cause: one effect that sources put down to different causes."""

import re
from collections.abc import Sequence
from itertools import combinations

from aligner.claims.causes import Cause, read_causes
from aligner.claims.contexts import english_words
from aligner.claims.happenings import countries
from aligner.facts.names import find_nationalities
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.wording import SETTLE, shorten
from aligner.records import Finding, Place, Side

# Two causes are of one effect where the likelihood of one event, the overlap of the effects' words and, where these
# have any in common, the chance of a clash of causes that the reader reads sum up to this; or, where both sentences
# speak of "the cause" without saying of what, where the sentences are this much alike to the encoder. By eye on the
# first ten development events.
SAME_EFFECT = 0.7
SAME_NEWS = 0.45
READ_AS_CLASH = 0.6  # chance of a clash of causes that the reader has to read to bear witness to one effect
# Two causes are one in other words above this overlap, or this likeness to the encoder, alone and with the rest of
# their sentences: agreeing causes of the ten events lie above one of the three, different ones below all of them.
SAME_WORDS = 0.15
SAME_MEANING = 0.4
SAME_REST = 0.5
# Overlap from which the one cause is the other effect: 1 for a bridge that fell, .3 where an oven is all they share.
FURTHER_BACK = 0.4
SURE, UNSURE = 0.8, 0.65
_WHERE = re.compile(r"\b(?:in|at|on|near|off|across|outside|over) (?:the )?$", re.IGNORECASE)


def find_cause_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each effect with causes that have nothing in common; none without an encoder.

    No source may give both causes: one thing can have several. What two sentences tell with "over" is what the thing
    was about, named more or less closely: no two causes. A poor translation makes causes up: its are left out.
    """
    if index.encoder is None:
        return ()
    causes = [
        cause for place, context in index.contexts.items() if not context.background for cause in _read(place, index)
    ]
    findings: list[Finding] = []
    used: set[int] = set()
    for one, two in combinations(causes, 2):
        if one.source == two.source or {id(one), id(two)} & used or (one.is_matter and two.is_matter):
            continue
        if not is_one_effect(one, two, index) or are_alike(one, two, index):
            continue
        sides: list[list[Cause]] = [[one], [two]]
        for c in causes:
            near = [are_alike(c, cause, index) and is_one_effect(c, cause, index) for cause in (one, two)]
            if c is not one and c is not two and any(near):
                closer = _likeness(c.text, one.text, index) < _likeness(c.text, two.text, index)
                sides[closer if all(near) else near[1]].append(c)
        if {c.source for c in sides[0]} & {c.source for c in sides[1]}:
            continue
        used |= {id(c) for side in sides for c in side}
        findings.append(_build_finding(sides))
    return tuple(findings)


def is_one_effect(one: Cause, two: Cause, index: StoryIndex) -> bool:
    """Whether two causes are given for the same thing, for that of the news also by the reader, who reads a clash."""
    if not one.effect_words and not two.effect_words:
        reading = index.reading(_place(one), _place(two))
        if reading.kind == "cause" and reading.clash >= READ_AS_CLASH:
            return True
        return _likeness(one.context.english, two.context.english, index) >= SAME_NEWS
    if not one.effect_words or not two.effect_words:
        return False
    if _is_further_back(one, two, index) or _is_further_back(two, one, index):
        return False
    event = index.likeness(_place(one), _place(two)).same_event
    effects = overlap(one.effect_words, two.effect_words, index.words)
    reading = index.reading(_place(one), _place(two))
    read = reading.clash if effects and reading.kind == "cause" else 0.0
    return event + effects + read >= SAME_EFFECT


def tell_two_steps(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether two sentences tell why something happened, and why its cause did: no two causes of one thing."""
    return any(
        _is_further_back(a, b, index) or _is_further_back(b, a, index)
        for a in _read(one, index)
        for b in _read(two, index)
        if a.effect_words and b.effect_words
    )


def _read(place: Place, index: StoryIndex) -> tuple[Cause, ...]:
    """The causes that a sentence gives; none where its English cannot be relied on."""
    if place[0] not in index.trusted:
        return ()
    return read_causes(index.contexts[place], index.contexts.get((place[0], place[1] - 1)))


def _is_further_back(one: Cause, two: Cause, index: StoryIndex) -> bool:
    """Whether the cause that one gives is the effect of the other: cut off as the bridge fell, and why it did."""
    effects = overlap(one.effect_words, two.effect_words, index.words)
    return overlap(one.words, two.effect_words, index.words) > max(effects, FURTHER_BACK)


def are_alike(one: Cause, two: Cause, index: StoryIndex) -> bool:
    """Whether two causes may be one in other words, read alone or with the rest of their sentence.

    One country says that they may, unless both tell only where it was: a drought and a strike in Brazil.
    """
    first, second = _nations(one), _nations(two)
    shared = first.keys() & second.keys()
    there = {key for key in shared if first[key] and second[key]}
    where = frozenset[str]().union(*(named[key] for key in there for named in (first, second)))
    if overlap(one.words - where, two.words - where, index.words) > SAME_WORDS or shared - there:
        return True
    rests = [cause.context.english[cause.start :] for cause in (one, two)]
    return _likeness(one.text, two.text, index) > SAME_MEANING or _likeness(rests[0], rests[1], index) > SAME_REST


def _nations(cause: Cause) -> dict[str, frozenset[str]]:
    """The countries that the words of a cause name, by an adjective too: American tariffs.

    With each the stems that name it, where it is no more than the place: "a strike at Brazilian ports"; else none.
    """
    text = cause.text
    named = [(nation.key, nation.start, nation.end) for nation in find_nationalities(text, "en")]
    for key in cause.context.keys("place") & countries():
        named += [(key, *match.span()) for match in re.finditer(rf"\b{re.escape(key)}\b", text, re.IGNORECASE)]
    nations: dict[str, frozenset[str]] = {}
    for key in {key for key, _, _ in named}:
        spans = [(start, end) for other, start, end in named if other == key]
        is_place = all(_WHERE.search(text, 0, start) for start, _ in spans)
        nations[key] = english_words(" ".join(text[start:end] for start, end in spans)) if is_place else frozenset()
    return nations


def _likeness(one: str, two: str, index: StoryIndex) -> float:
    if index.encoder is None:
        return 0.0
    vectors = index.encoder.encode([one, two])
    return float(vectors[0] @ vectors[1])


def _place(cause: Cause) -> Place:
    return cause.source, cause.context.sentence.index


def _build_finding(sides: Sequence[Sequence[Cause]]) -> Finding:
    effect = next((shorten(c.effect) for side in sides for c in side if c.effect_words), "")
    texts = [side[0].text for side in sides]
    places = [f"{c.source}\t{c.context.sentence.text}" for side in sides for c in side]
    sure = SURE if all(side[0].sure for side in sides) else UNSURE
    return Finding(
        id=hash_subject("cause", texts, places),
        verdict="conflict",
        kind="cause",
        title=f"cause of: {effect}" if effect else "cause of what happened",
        reason=f"One side gives as the cause “{texts[0]}”, the other “{texts[1]}”.",
        confidence=judge_confidence("cause", sure),
        sides=tuple(
            Side(
                value=text,
                display=text,
                mentions=tuple(
                    build_words_mention(
                        c.context,
                        (0, len(c.context.sentence.text)),
                        read_as=f"cause: {c.text}",
                        english=(c.start, c.end),
                    )
                    for c in side
                ),
            )
            for text, side in zip(texts, sides, strict=True)
        ),
        settle=SETTLE["cause"],
        weight=sure,
    )
