"""How alike the sentences of two texts are: rarity-weighted shared words and character runs, and sentence vectors.

W is the Dice overlap of stems and C that of four-character runs, both weighted by rarity, so that a shared name or
figure counts for more than a shared "minister". E is the cosine of the sentence vectors. Rare means rare here and in
English at large: short texts alone know too little about their words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.align.tokens import CodedTexts, Codes, code_texts

Floats = NDArray[np.float32]

BACKGROUND_SENTENCES = 60.0
"""The weight of English at large, in sentences, when the rarity of a word is estimated from a text."""

UNSEEN_SHARE = 5e-5
"""Share of English sentences that hold a word which the frequency table lacks (its last entries: 1e-4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bags:
    """One side's sentences as weighted sets: entry (i, t) is the square root of the weight of t, which i holds.

    A product of two sides is then the weight of what they share; `mass` is each sentence's own weight.
    """

    stems: sparse.csr_array
    grams: sparse.csr_array
    stem_mass: Floats
    gram_mass: Floats

    def __len__(self) -> int:
        return int(self.stem_mass.shape[0])


def read_bags(sides: Sequence[Sequence[str]]) -> tuple[Bags, ...]:
    """The sides' sentences as weighted sets over one vocabulary; rarity is counted over all sides together."""
    coded = [code_texts(side) for side in sides]
    frequencies = _frequencies()
    total = sum(texts.size for texts in coded)
    stems = _incidence([(c.stems, c.stem_rows, c.size) for c in coded], frequencies["stem"], total)
    grams = _incidence([(c.grams, c.gram_rows, c.size) for c in coded], frequencies["gram"], total)
    return tuple(
        Bags(stems=s, grams=g, stem_mass=_mass(s), gram_mass=_mass(g)) for s, g in zip(stems, grams, strict=True)
    )


def shared_weight(left: sparse.csr_array, right: sparse.csr_array) -> Floats:
    """The weight that each sentence of `left` shares with each of `right`: a dense table (len(left), len(right))."""
    used = np.intersect1d(left.indices, right.indices)
    if not used.size:
        return np.zeros((left.shape[0], right.shape[0]), np.float32)
    table: Floats = (left[:, used] @ right[:, used].T).toarray()
    return table.astype(np.float32, copy=False)


def dice(shared: Floats, left_mass: Floats, right_mass: Floats) -> Floats:
    """Dice overlap 2·shared / (left + right), 0 where both are empty."""
    whole = left_mass[:, None] + right_mass[None, :]
    overlap: Floats = np.divide(2 * shared, whole, out=np.zeros_like(shared), where=whole > 0)
    return overlap


def containment(shared: Floats, left_mass: Floats, right_mass: Floats) -> Floats:
    """The share of the lighter sentence that the other holds; 0 where one is empty."""
    least = np.minimum(left_mass[:, None], right_mass[None, :])
    share: Floats = np.divide(shared, least, out=np.zeros_like(shared), where=least > 0)
    return share


def _incidence(
    sides: Sequence[tuple[Codes, NDArray[np.int64], int]], background: tuple[Codes, Floats], total: int
) -> list[sparse.csr_array]:
    codes = np.concatenate([side[0] for side in sides])
    vocabulary, columns = np.unique(codes, return_inverse=True)
    weights = _rarity(vocabulary, np.bincount(columns, minlength=len(vocabulary)), background, total)
    roots = np.sqrt(weights).astype(np.float32)
    arrays, start = [], 0
    for side_codes, rows, size in sides:
        own = columns[start : start + len(side_codes)]
        start += len(side_codes)
        arrays.append(sparse.csr_array((roots[own], (rows, own)), shape=(size, len(vocabulary))))
    return arrays


def _rarity(vocabulary: Codes, counts: NDArray[np.int64], background: tuple[Codes, Floats], total: int) -> Floats:
    """Inverse sentence frequency log(1 + 1/p), p from the texts and English at large together."""
    known, shares = background
    places = np.searchsorted(known, vocabulary).clip(max=len(known) - 1)
    share = np.where(known[places] == vocabulary, shares[places], UNSEEN_SHARE)
    p = (counts + BACKGROUND_SENTENCES * share) / (total + BACKGROUND_SENTENCES)
    rarity: Floats = np.log1p(1 / p).astype(np.float32)
    return rarity


def _mass(bags: sparse.csr_array) -> Floats:
    squares: Floats = np.asarray(bags.multiply(bags).sum(axis=1), np.float32).ravel()
    return squares


@cache
def _frequencies() -> dict[str, tuple[Codes, Floats]]:
    """Sentence frequencies of the commonest stems and character runs of English.

    Counted on 58,000 English sentences of open corpora (news, Wikipedia, parliament, public health); the file holds
    codes as in `tokens` and the share of sentences that hold them.
    """
    with np.load(Path(__file__).with_name("english_frequencies.npz"), allow_pickle=False) as stored:
        return {
            kind: (stored[f"{kind}_codes"].astype(np.uint64), stored[f"{kind}_share"].astype(np.float32))
            for kind in ("stem", "gram")
        }


__all__ = ["Bags", "CodedTexts", "Floats", "containment", "dice", "read_bags", "shared_weight"]
