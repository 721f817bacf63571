"""The reader of clashing claims: one model for two sentences in English, another where one of them is an original."""

import logging
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np

from aligner.align.cross_encoder import KINDS, CrossEncoder, Readings, Text, join_readings
from aligner.align.originals import Original
from aligner.errors import ModelError
from aligner.translate.manifest import find_models_folder

ENGLISH_MODEL = "claims-en-small"
ORIGINALS_MODEL = "claims-originals-small"

ENGLISH_SHARE = 0.25
"""What the English model counts for a pair in English beside the one of originals, which has learnt from more events.

On 2,410 pairs of held-out events the average precision of clashes is .78 with 0 to a quarter, .76 with a half and .64
for the English model alone; recall at precision .7 is .65, .72, .70 and .42.
"""

_log = logging.getLogger(__name__)


class ClaimReader(Protocol):
    """What reads pairs of sentences, English ones and originals of `languages`."""

    @property
    def languages(self) -> frozenset[str]: ...

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings: ...

    def read_closely(self, pairs: Sequence[tuple[Text, Text]]) -> Readings: ...


class TwoReaders:
    """Gives each pair to the model that was taught its kind: `english`, or `originals` where one sentence is such."""

    def __init__(self, english: CrossEncoder, originals: CrossEncoder) -> None:
        self._english, self._originals = english, originals
        self.languages = originals.languages

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        """What the sentences of each pair are to each other, as CrossEncoder.read gives it."""
        kinds = np.zeros((len(pairs), len(KINDS)), np.float32)
        readings = Readings(chances=np.zeros((len(pairs), 3), np.float32), kinds=kinds)
        foreign = np.array([any(isinstance(text, Original) for text in pair) for pair in pairs], bool)
        for reader, rows in ((self._english, np.flatnonzero(~foreign)), (self._originals, np.flatnonzero(foreign))):
            if len(rows):
                read = reader.read([pairs[row] for row in rows.tolist()])
                readings.chances[rows], readings.kinds[rows] = read.chances, read.kinds
        return readings

    def read_closely(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        """The same, at twice the cost for English: what both models make of it, by ENGLISH_SHARE, in both orders."""
        turned = [(second, first) for first, second in pairs]
        mean = join_readings(self.read(pairs), self.read(turned))
        english = [row for row, pair in enumerate(pairs) if all(isinstance(text, str) for text in pair)]
        if english:
            own = [[pairs[row] for row in english], [turned[row] for row in english]]
            other = join_readings(*(self._originals.read(rows) for rows in own))
            for table, opinion in ((mean.chances, other.chances), (mean.kinds, other.kinds)):
                table[english] = ENGLISH_SHARE * table[english] + (1 - ENGLISH_SHARE) * opinion
        return mean


class OneReader:
    """The English model alone."""

    languages: frozenset[str] = frozenset()

    def __init__(self, english: CrossEncoder) -> None:
        self.read = english.read

    def read_closely(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        """The mean of both orders."""
        return join_readings(self.read(pairs), self.read([(second, first) for first, second in pairs]))


@lru_cache(maxsize=1)
def find_english_reader() -> CrossEncoder | None:
    """The reader of English pairs, or None after a warning in the log: those who have only English need no other."""
    try:
        return CrossEncoder(find_models_folder() / ENGLISH_MODEL)
    except ModelError as error:
        _log.warning("%s Clashes in words are found by tables alone, sentences paired without a second reading.", error)
        return None


@lru_cache(maxsize=1)
def find_claim_reader() -> ClaimReader | None:
    """The reader, or None after a warning in the log: clashes in words are then found by tables alone."""
    english = find_english_reader()
    if english is None:
        return None
    try:
        return TwoReaders(english, CrossEncoder(find_models_folder() / ORIGINALS_MODEL))
    except ModelError as error:
        _log.warning("%s Sentences are read in their translation alone.", error)
        return OneReader(english)
