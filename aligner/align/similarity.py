"""How alike the sentences of two texts are: rarity-weighted shared words and character runs, and sentence vectors.

W is the Dice overlap of stems and C that of four-character runs, both weighted by rarity, so that a shared name or
figure counts for more than a shared "minister". Rare means rare in the texts at hand: adding the frequencies of English
at large, in any proportion, made no measure better on the development sets.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.align.tokens import Codes, code_texts

Floats = NDArray[np.float32]


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
    if not sides:
        return ()
    coded = [code_texts(side) for side in sides]
    total = sum(texts.size for texts in coded)
    stems = _incidence([(c.stems, c.stem_rows, c.size) for c in coded], total)
    grams = _incidence([(c.grams, c.gram_rows, c.size) for c in coded], total)
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


def _incidence(sides: Sequence[tuple[Codes, NDArray[np.int64], int]], total: int) -> list[sparse.csr_array]:
    """One table a side over one vocabulary; the weight of a code is log(1 + sentences / sentences that hold it)."""
    vocabulary, columns = np.unique(np.concatenate([codes for codes, _, _ in sides]), return_inverse=True)
    held = np.maximum(np.bincount(columns, minlength=len(vocabulary)), 1)
    roots = np.sqrt(np.log1p(total / held)).astype(np.float32)
    arrays, start = [], 0
    for codes, rows, size in sides:
        own = columns[start : start + len(codes)]
        start += len(codes)
        arrays.append(sparse.csr_array((roots[own], (rows, own)), shape=(size, len(vocabulary))))
    return arrays


def _mass(bags: sparse.csr_array) -> Floats:
    squares: Floats = np.asarray(bags.multiply(bags).sum(axis=1), np.float32).ravel()
    return squares
