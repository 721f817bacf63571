"""The reader of clashing claims: the model that also reads originals, or where it is not there the English one.

Since 0.11.0 the first reads English too, for it has learnt from whole wires (claims-wires). The second has not; it
also serves the sentence alignment, which is measured on text of which the first has seen some.
"""

import logging
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from aligner.align.cross_encoder import CrossEncoder, Readings, join_readings
from aligner.align.pair_encoder import Text
from aligner.errors import ModelError
from aligner.translate.manifest import find_models_folder

ENGLISH_MODEL = "claims-en-small"
ORIGINALS_MODEL = "claims-originals-small"

_log = logging.getLogger(__name__)


class ClaimReader(Protocol):
    """What reads pairs of sentences, English ones and originals of `languages`."""

    @property
    def languages(self) -> frozenset[str]: ...

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings: ...

    def read_closely(self, pairs: Sequence[tuple[Text, Text]]) -> Readings: ...


class BothOrders:
    """Reads with one `model`, closely in both orders of the two sentences."""

    def __init__(self, model: CrossEncoder) -> None:
        self.languages, self.read = model.languages, model.read

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
    try:
        return BothOrders(CrossEncoder(find_models_folder() / ORIGINALS_MODEL))
    except ModelError as error:
        _log.warning("%s Sentences are read in their translation alone.", error)
    english = find_english_reader()
    return BothOrders(english) if english else None
