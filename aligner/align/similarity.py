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

from aligner.align.tokens import Codes, Rows, code_texts, find_figures, find_name_codes

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bags:
    """One side's sentences as weighted sets: entry (i, t) is the square root of the weight of t, which i holds.

    A product of two sides is then the weight of what they share; `mass` is each sentence's own weight. `names` and
    `figures` say which columns of `stems` are words that are written with a capital, and numbers.
    """

    stems: sparse.csr_array
    grams: sparse.csr_array
    stem_mass: Floats
    gram_mass: Floats
    names: NDArray[np.bool_]
    figures: NDArray[np.bool_]

    def __len__(self) -> int:
        return int(self.stem_mass.shape[0])

    def only(self, sentences: NDArray[np.int64]) -> "Bags":
        """The bags of just these sentences, in this order; rarity stays that of the whole."""
        return Bags(
            stems=self.stems[sentences],
            grams=self.grams[sentences],
            stem_mass=self.stem_mass[sentences],
            gram_mass=self.gram_mass[sentences],
            names=self.names,
            figures=self.figures,
        )


def read_bags(sides: Sequence[Sequence[str]], written: Sequence[Sequence[str]] | None = None) -> tuple[Bags, ...]:
    """The sides' sentences as weighted sets over one vocabulary; rarity is counted over all sides together.

    `written` are the same sentences as they are read for capitals, where `sides` says more than the English.
    """
    if not sides:
        return ()
    coded = [code_texts(side) for side in sides]
    total = sum(texts.size for texts in coded)
    vocabulary, stems = _incidence([(c.stems, c.stem_rows, c.size) for c in coded], total)
    _, grams = _incidence([(c.grams, c.gram_rows, c.size) for c in coded], total)
    names = np.isin(vocabulary, find_name_codes(written or sides))
    figures = find_figures(vocabulary)
    return tuple(
        Bags(stems=s, grams=g, stem_mass=mass_of(s), gram_mass=mass_of(g), names=names, figures=figures)
        for s, g in zip(stems, grams, strict=True)
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


def _incidence(
    sides: Sequence[tuple[Codes, Rows, int]], total: int
) -> tuple[NDArray[np.uint64], list[sparse.csr_array]]:
    """The vocabulary and one table a side; the weight of a code is log(1 + sentences / sentences that hold it)."""
    vocabulary = np.unique(np.concatenate([np.unique(codes) for codes, _, _ in sides]))
    columns = [_places(codes, vocabulary) for codes, _, _ in sides]
    held = np.zeros(len(vocabulary), np.int64)
    for own in columns:
        held += np.bincount(own, minlength=len(vocabulary))
    roots = np.sqrt(np.log1p(total / np.maximum(held, 1))).astype(np.float32)
    tables = []
    for own, (_, rows, size) in zip(columns, sides, strict=True):
        starts = np.searchsorted(rows, np.arange(size + 1)).astype(np.int32)  # rows rise
        table = sparse.csr_array((roots[own], own, starts), shape=(size, len(vocabulary)))
        table.sort_indices()
        tables.append(table)
    return vocabulary.astype(np.uint64), tables


def _places(codes: Codes, vocabulary: Codes) -> Rows:
    """Where each code stands in the vocabulary, looked up block by block: a book has ten million."""
    places = np.empty(len(codes), np.int32)
    for start in range(0, len(codes), _BLOCK):
        places[start : start + _BLOCK] = np.searchsorted(vocabulary, codes[start : start + _BLOCK])
    return places


_BLOCK = 1_000_000


def mass_of(bags: sparse.csr_array) -> Floats:
    """Each sentence's summed weight."""
    squares = sparse.csr_array((bags.data**2, bags.indices, bags.indptr), shape=bags.shape)
    masses: Floats = squares @ np.ones(bags.shape[1], np.float32)
    return masses
