"""How probably two sentences say the same once a cross-encoder has read the pairs that are in question together.

A second logistic over the calibrated logit of `pair_score` and what the reader makes of the pair. A line that holds two
sentences is read sentence by sentence: the reader was taught on single ones, and the other side may tell just one of
the two. Only the few best partners of a sentence are read, so that the cost grows with the length of the texts: on the
comparable set 0.8 pairs for each sentence of the source, which makes 2.7 readings.

Documents left out (`python -m tests.bench.fit_reading`): link F1 .917 with given translations, .894 with the embedded
models'; the reader of 0.3.0 gave .909 and .854, none .884. The reader was trained on other translations of the
Japanese-English documents' news (without these three documents that of 0.3.0 gave .933). Read whole, lines of several
sentences lose nearly all of that. A clash that the reader sees, its lead over the rivals, clauses in place of
sentences, and slopes that depend on the doubt in the translations add nothing; nor does reading help groups of texts.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np

from aligner.align.candidates import Candidates, Indices
from aligner.align.cross_encoder import OTHER, Readings
from aligner.align.pair_score import PairScores, Table, calibrate, logit
from aligner.align.pairs import best_of_each
from aligner.align.reading_weights import READING, READING_CALIBRATION
from aligner.align.signs import blank_values
from aligner.align.similarity import Floats
from aligner.facts.find import find_facts
from aligner.text.sentences import split_text

LEAST_OPEN = 0.1
"""Least probability before the reading of a pair that is read. From .02 to .1 link F1 is the same; the average
precision falls from .961 to .959, for the embedded models' translations from .930 to .924."""

PARTNERS = 2
"""So many partners of a sentence are read at most, seen from either side. One to four give the same figures."""

FEWEST_WORDS = 3
"""A sentence of fewer words beside others of its line says too little to be read by itself."""

SUREST = 9.0
"""Log odds of the reader beyond this count as this."""

TextPair = tuple[str, str]


class Reader(Protocol):
    """What reads pairs of sentences: `cross_encoder.CrossEncoder`."""

    def read(self, pairs: Sequence[TextPair]) -> Readings:
        """The chances of each pair, which depend a little on which sentence is named first."""


def read_again(
    scores: PairScores, pairs: Candidates, english: tuple[Sequence[str], Sequence[str]], reader: Reader | None
) -> PairScores:
    """The scores after the pairs in question were read; as they were without a reader, or without sentence vectors.

    `english` are the sentences of both sides. The same comes back whichever side is named first and in whatever order
    its sentences stand.
    """
    if reader is None or "E" not in scores.features:
        return scores
    chosen = find_open(pairs, scores.probability)
    if not len(chosen):
        return scores
    doubt = scores.features["doubt"][chosen]
    features = {
        "total": scores.logit[chosen].astype(np.float32),
        "about": read_about([(english[0][pairs.left[k]], english[1][pairs.right[k]]) for k in chosen], reader),
        "doubt": doubt,
    }
    total = scores.logit.copy()
    total[chosen] = calibrate(logit(features, READING), doubt, READING_CALIBRATION)
    return PairScores(probability=1 / (1 + np.exp(-total)), logit=total, features=scores.features)


def find_open(pairs: Candidates, probability: Table) -> Indices:
    """The places of the pairs that are worth reading: possible, and among the best of either of their sentences."""
    best = best_of_each(pairs.left, probability, PARTNERS) | best_of_each(pairs.right, probability, PARTNERS)
    return np.flatnonzero(best & (probability >= LEAST_OPEN))


def read_about(pairs: Sequence[TextPair], reader: Reader) -> Floats:
    """For each pair the log odds that one tells all or part of what the other tells, in other words or clashing ones.

    Values are blanked. Where a line holds several sentences the best pair of them counts.
    """
    parts = [[(a, b) for a in split_blanked(left) for b in split_blanked(right)] for left, right in pairs]
    # Each once, in an order of their own, so that no batch depends on how the texts were given.
    once = sorted({pair for own in parts for a, b in own for pair in ((a, b), (b, a))})
    other = dict(zip(once, reader.read(once).chances[:, OTHER].tolist(), strict=True))
    least = [min(other[a, b] + other[b, a] for a, b in own) / 2 for own in parts]
    odds: Floats = np.clip(_log_odds(1 - np.array(least)), -SUREST, SUREST).astype(np.float32)
    return odds


@lru_cache(maxsize=20_000)
def split_blanked(line: str) -> tuple[str, ...]:
    """The sentences of a line, its values blanked; the line itself where it is one, or too short to be cut."""
    blanked = blank_values(line, find_facts(line, "en", None))
    parts = tuple(blanked[start:end] for start, end in split_text(blanked, "en"))
    return tuple(part for part in parts if len(part.split()) >= FEWEST_WORDS) or (blanked,)


def _log_odds(chance: Table) -> Table:
    odds: Table = np.log(np.maximum(chance, 1e-6)) - np.log(np.maximum(1 - chance, 1e-6))
    return odds
