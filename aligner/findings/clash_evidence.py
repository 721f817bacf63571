"""What speaks for and against a clash of two sentences, and how likely that makes it.

Pairs are weighed twice: each by itself, then together with what the first round makes of the other pairs that the two
sentences are in (iterative classification, Neville and Jensen 2000). A sentence that seems to clash with many is mostly
read wrongly: what is in dispute is one point of it.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache

from aligner.findings.clash_weights import TRUSTED, TRUSTED_TOGETHER, UNTRUSTED, UNTRUSTED_TOGETHER
from aligner.findings.readings import Reading
from aligner.findings.slots import logit
from aligner.findings.story import StoryIndex, overlap
from aligner.records import Place

OPENING = 2  # sentences that open an article
LONG_SENTENCE = 40  # words
# Chance of saying the same from which on one source supports another, and as many sources as there need be.
SUPPORTS, MANY = 0.5, 3
MANY_PAIRS = 30  # that two sentences are in
# Sources that the stories have at most on which the weights are fitted; what more of them say is scaled down to it.
MOST_SOURCES = 6


def rate_clash(one: Place, two: Place, index: StoryIndex) -> float:
    """The chance that two sentences that were read clash: the reader's, weighed with what else speaks for and against.

    Raises KeyError for two that the index has no reading of.
    """
    return _rate_clashes(index)[frozenset((one, two))]


@lru_cache(maxsize=1)
def _rate_clashes(index: StoryIndex) -> Mapping[frozenset[Place], float]:
    """The chance of a clash of each pair that was read: both rounds."""
    evidence = {pair: asdict(find_clash_evidence(*pair, reading, index)) for pair, reading in index.readings.items()}
    trusted = {pair for pair in evidence if pair[0][0] in index.trusted and pair[1][0] in index.trusted}
    alone = {
        frozenset(pair): _weigh(found, TRUSTED if pair in trusted else UNTRUSTED) for pair, found in evidence.items()
    }
    return {
        frozenset(pair): _weigh(
            {**found, **asdict(find_clashes_around(*pair, index, alone))},
            TRUSTED_TOGETHER if pair in trusted else UNTRUSTED_TOGETHER,
        )
        for pair, found in evidence.items()
    }


def _weigh(evidence: Mapping[str, float], weights: Mapping[str, float]) -> float:
    total = weights["bias"] + sum(weights[name] * value for name, value in evidence.items())
    return 1 / (1 + math.exp(-total))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashEvidence:
    """What speaks for and against a clash of two sentences.

    `clash`, `same`: log-odds of what the cross-encoder reads; `clash_english`, `same_english`: of what it reads in the
    English of both, which is another thing where an original was read. `event`: likelihood of one event; `names`,
    `words`, `concepts`: overlaps. `told`: how surely another sentence of the one source says what the other's says, so
    that the two do not clash; `rivals`: how surely another one says or denies it, so that the two may be about other
    points. `elsewhere`: how surely one of the two clashes with yet another sentence. `supported`, `supported_more`: in
    how many other sources a sentence says what the less and the more supported of the two says, as a share of MANY;
    `agreed`: a source says what both say. `backed`: how surely a third source says the same as one of them and clashes
    with the other. `valued`: both give values. `alike`: how likely the aligner finds that both say the same; `events`:
    both tell one kind of event. `background`: one, or (1) both look back at other days. `opening`: both open their
    articles, which seldom clash there; `closing`: one closes its article, with what is known from before. `length`,
    `longer`: the words of the shorter and of the longer one, as a share of LONG_SENTENCE and at most 1. `polarity`: the
    clash would be of that kind, which the reader also names where it does not know what else it could be. `distance`:
    how far apart the two stand in their articles, as a share of these.
    """

    clash: float
    same: float
    clash_english: float
    same_english: float
    event: float
    names: float
    words: float
    concepts: float
    told: float
    rivals: float
    elsewhere: float
    supported: float
    supported_more: float
    agreed: float
    backed: float
    valued: float
    alike: float
    events: float
    background: float
    opening: float
    closing: float
    length: float
    longer: float
    polarity: float
    distance: float


def find_clash_evidence(one: Place, two: Place, reading: Reading, index: StoryIndex) -> ClashEvidence:
    """The evidence for one pair of sentences, the same whatever their order."""
    a, b = index.contexts[one], index.contexts[two]
    others = index.neighbours(one), index.neighbours(two)
    beside = [
        other
        for partner, near in zip((two, one), others, strict=True)
        for sentence, other in near
        if sentence[0] == partner[0] and sentence != partner
    ]
    second = dict(others[1])
    support = [frozenset(place[0] for place, x in near if x.same > SUPPORTS) for near in others]
    less, more = sorted(min(1.0, len(sources) / MANY) for sources in support)
    backed = max(
        (
            max(min(x.same, y.clash), min(x.clash, y.same))
            for sentence, x in others[0]
            if sentence[0] != two[0] and (y := second.get(sentence))
        ),
        default=0.0,
    )
    shorter, longer = sorted(min(1.0, len(c.english.split()) / LONG_SENTENCE) for c in (a, b))
    return ClashEvidence(
        clash=_held_logit(reading.clash),
        same=_held_logit(reading.same),
        clash_english=_held_logit(reading.in_english[1]),
        same_english=_held_logit(reading.in_english[0]),
        event=index.likeness(one, two).same_event,
        names=overlap(a.keys(), b.keys(), index.names),
        words=overlap(a.words, b.words, index.words),
        concepts=overlap(a.concepts, b.concepts, index.concepts),
        told=max((other.same for other in beside), default=0.0),
        rivals=max((other.related for other in beside), default=0.0),
        elsewhere=max(
            (x.clash for near, partner in zip(others, (two, one), strict=True) for p, x in near if p != partner),
            default=0.0,
        ),
        supported=less,
        supported_more=more,
        agreed=float(bool(support[0] & support[1])),
        backed=backed,
        valued=float(bool(a.english_facts) and bool(b.english_facts)),
        alike=index.likeness(one, two).same_claim,
        events=float(bool(a.events & b.events)),
        background=(a.background + b.background) / 2,
        opening=float(max(one[1], two[1]) < OPENING),
        closing=float(max(index.depth(one), index.depth(two)) == 1.0),
        length=shorter,
        longer=longer,
        polarity=float(reading.kind == "polarity"),
        distance=abs(index.depth(one) - index.depth(two)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashesAround:
    """What the other pairs say that the sentences of one pair are in.

    `disputed`: how many of them clash, as the sum of their chances by their own evidence; `confirmed`: how many say the
    same; `pairs`: how many there are, as a share of MANY_PAIRS. All three as they would be with MOST_SOURCES sources
    where there are more.
    """

    disputed: float
    confirmed: float
    pairs: float


def find_clashes_around(
    one: Place, two: Place, index: StoryIndex, alone: Mapping[frozenset[Place], float]
) -> ClashesAround:
    """What stands around one pair, given the chance of a clash of each pair `alone`; the same whatever their order."""
    around = [
        (alone[frozenset((place, other))], reading.same)
        for place, partner in ((one, two), (two, one))
        for other, reading in index.neighbours(place)
        if other != partner
    ]
    scale = min(1.0, (MOST_SOURCES - 1) / max(1, len(index.named) - 1))
    return ClashesAround(
        disputed=scale * sum(chance for chance, _ in around),
        confirmed=scale * sum(same for _, same in around),
        pairs=scale * len(around) / MANY_PAIRS,
    )


def _held_logit(probability: float) -> float:
    return logit(min(max(probability, 0.001), 0.999))
