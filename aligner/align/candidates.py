"""Which sentences of two texts are worth comparing: all of them when they are few, else those that an index finds."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.align.encoder import Vectors
from aligner.align.text_side import Side

Indices = NDArray[np.int64]

ALL_PAIRS = 40_000
"""Up to so many pairs all are compared; two articles of 200 sentences are."""

PER_SENTENCE = 10
"""Candidates that each index gives for a sentence. With the comparable set's documents laid end to end (554 to 576
sentences), 10 miss 1 of 304 gold links, 5 miss 2, 3 miss 4; without vectors 10 miss 12, mostly of garbled Japanese."""

_COMMON_SHARE = 0.05
_COMMON_LEAST = 30
"""A stem in more sentences than both of these is no index entry: it would bring candidates in by the thousand."""

_BLOCK = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Pairs of sentences to compare, ordered by left, then right, each once."""

    left: Indices
    right: Indices

    def __len__(self) -> int:
        return len(self.left)


def find_candidates(left: Side, right: Side, per_sentence: int = PER_SENTENCE) -> Candidates:
    """The pairs worth comparing: all up to ALL_PAIRS, else the best by shared rare words and by vectors, either way."""
    n, m = len(left), len(right)
    if n * m <= ALL_PAIRS:
        rows, columns = np.divmod(np.arange(n * m, dtype=np.int64), max(m, 1))
        return Candidates(left=rows, right=columns)
    keys = [_by_words(left, right, per_sentence), _swapped(_by_words(right, left, per_sentence))]
    if left.vectors is not None and right.vectors is not None:
        keys += [
            _by_vectors(left.vectors, right.vectors, per_sentence),
            _swapped(_by_vectors(right.vectors, left.vectors, per_sentence)),
        ]
    together = np.unique(np.concatenate([rows * m + columns for rows, columns in keys]))
    return Candidates(left=together // m, right=together % m)


def _swapped(pairs: tuple[Indices, Indices]) -> tuple[Indices, Indices]:
    return pairs[1], pairs[0]


def _by_words(left: Side, right: Side, count: int) -> tuple[Indices, Indices]:
    """The `count` sentences of `right` that share the greatest weight of rare stems with each of `left`, by Dice."""
    frequency = np.bincount(right.bags.stems.indices, minlength=right.bags.stems.shape[1])
    rare = np.flatnonzero((frequency > 0) & (frequency <= max(_COMMON_LEAST, _COMMON_SHARE * len(right))))
    index = right.bags.stems[:, rare].T.tocsr()
    rows: list[Indices] = []
    columns: list[Indices] = []
    for start in range(0, len(left), _BLOCK):
        shared = (left.bags.stems[start : start + _BLOCK, rare] @ index).tocoo()
        own = left.bags.stem_mass[start + shared.row]
        alike = shared.data / (own + right.bags.stem_mass[shared.col] + 1e-6)
        block_rows, block_columns = _best_of_each(shared, alike, count)
        rows.append(block_rows + start)
        columns.append(block_columns)
    return np.concatenate(rows), np.concatenate(columns)


def _best_of_each(table: sparse.coo_array, values: NDArray[np.float32], count: int) -> tuple[Indices, Indices]:
    order = np.lexsort((table.col, -values, table.row))
    rows = table.row[order].astype(np.int64)
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    rank = np.arange(len(rows)) - np.repeat(first, np.diff(np.append(first, len(rows))))
    kept = order[rank < count]
    return table.row[kept].astype(np.int64), table.col[kept].astype(np.int64)


def _by_vectors(left: Vectors, right: Vectors, count: int) -> tuple[Indices, Indices]:
    """The `count` nearest sentences of `right` for each of `left` by cosine, in blocks that bound the memory."""
    count = min(count, len(right))
    columns = np.empty((len(left), count), np.int64)
    for start in range(0, len(left), _BLOCK):
        cosines = left[start : start + _BLOCK] @ right.T
        columns[start : start + _BLOCK] = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
    return np.repeat(np.arange(len(left), dtype=np.int64), count), columns.ravel()
