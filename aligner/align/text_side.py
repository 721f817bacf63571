"""One text as the aligner compares it: its weighted sets of words, its sentence vectors, its lengths."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.align.clause_vectors import Clauses, read_clauses
from aligner.align.encoder import Encoder, Vectors
from aligner.align.gloss import find_faith, gloss_text
from aligner.align.similarity import Bags, Floats, read_bags


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A text ready to be compared. `letters` are the lengths in characters; `vectors` None where no encoder is.

    `clauses` are there where `vectors` are. `faith` says how much of the original its English has
    (`gloss.find_faith`).
    """

    bags: Bags
    vectors: Vectors | None
    clauses: Clauses | None
    letters: Floats
    faith: float

    def __len__(self) -> int:
        return len(self.letters)

    def only(self, sentences: NDArray[np.int64]) -> "Side":
        """The side with just these sentences, in this order; rarity stays that of the whole."""
        return Side(
            bags=self.bags.only(sentences),
            vectors=None if self.vectors is None else self.vectors[sentences],
            clauses=None if self.clauses is None else self.clauses.only(sentences),
            letters=self.letters[sentences],
            faith=self.faith,
        )


def read_sides(
    texts: Sequence[Sequence[str]],
    encoder: Encoder | None,
    originals: Sequence[Sequence[str] | None] | None = None,
) -> tuple[Side, ...]:
    """The texts (English sentences) ready to be compared, rarity counted over all of them.

    `originals` holds what each was translated from, sentence by sentence, None where it is English itself.
    """
    sources = originals or [None] * len(texts)
    glossed = [gloss_text(english, original) for english, original in zip(texts, sources, strict=True)]
    return tuple(
        Side(
            bags=bags,
            vectors=encoder.encode(sentences) if encoder and sentences else None,
            clauses=read_clauses(sentences, encoder) if encoder and sentences else None,
            letters=np.array([len(sentence) for sentence in sentences], np.float32),
            faith=find_faith(sentences, original),
        )
        for bags, sentences, original in zip(read_bags(glossed, texts), texts, sources, strict=True)
    )
