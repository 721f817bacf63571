"""Which sentences of different sources say the same or clash, as the cross-encoder reads them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from aligner.align.cross_encoder import CLASH, KINDS, SAME, CrossEncoder, blank_values
from aligner.claims.contexts import Context
from aligner.records import FindingKind

Place = tuple[str, int]  # source id and sentence index

# Pairs up to which all are read, about ten seconds on two cores; beyond, those that the aligner finds alike.
MOST_PAIRS = 5_000
# Least chance of saying the same or clashing at which a pair is read in the other order as well, and kept.
WORTH_KEEPING = 0.05
FEWEST_WORDS = 4  # of a sentence; a shorter one says too little


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the cross-encoder makes of two sentences: the chances that they say the same, that they clash, and in what.

    Values are blanked, so that sentences which differ in a value alone read as the same.
    """

    same: float
    clash: float
    kind: FindingKind


UNREAD = Reading(same=0.0, clash=0.0, kind="polarity")


def read_sentences(
    contexts: Sequence[Context], candidates: Collection[tuple[Place, Place]], reader: CrossEncoder
) -> dict[tuple[Place, Place], Reading]:
    """The readings of pairs of sentences of different sources, without those that have nothing to do with each other.

    All pairs where there are few, else `candidates`. What is kept is the mean of both orders.
    """
    texts = {
        (c.sentence.source_id, c.sentence.index): blank_values(c.english, c.english_facts)
        for c in contexts
        if len(c.english.split()) >= FEWEST_WORDS
    }
    pairs = [(a, b) for a, b in combinations(sorted(texts), 2) if a[0] != b[0]]
    if len(pairs) > MOST_PAIRS:
        chosen = {tuple(sorted(pair)) for pair in candidates}
        pairs = [pair for pair in pairs if pair in chosen]
    if not pairs:
        return {}
    first = reader.read([(texts[a], texts[b]) for a, b in pairs])
    kept = np.flatnonzero((first.chances[:, SAME] > WORTH_KEEPING) | (first.chances[:, CLASH] > WORTH_KEEPING))
    second = reader.read([(texts[pairs[i][1]], texts[pairs[i][0]]) for i in kept])
    readings = {}
    for place, number in enumerate(kept):
        chances = (first.chances[number] + second.chances[place]) / 2
        kinds = first.kinds[number] + second.kinds[place]
        readings[pairs[number]] = Reading(
            same=round(float(chances[SAME]), 4),
            clash=round(float(chances[CLASH]), 4),
            kind=KINDS[int(kinds.argmax())],
        )
    return readings
