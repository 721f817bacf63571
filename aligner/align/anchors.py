"""Cuts two long texts into short pieces that can be aligned one by one, coarse to fine, at near-linear cost.

Sentences that share words which are rare in both texts, and are each other's best partner, are anchors. The heaviest
chain of anchors that rise together is found in N log N; where neighbouring anchors agree, the texts are cut. A piece
that is still long is cut again with what is rare within it; one without anchors is left to the window of `parallel`.
"""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.align.similarity import Bags, Floats

Indices = NDArray[np.int64]

PIECE = 60
"""Sentences that a piece is cut down to where it can."""

RARE = 6
"""A stem or run in more sentences than this, on either side of the piece, does not find anchors."""

LEAST_ALIKE = 0.15
LEAST_LEAD = 0.05
"""Dice overlap of rare codes that an anchor has at least, and its lead over the next best of either sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Source sentences `i` to `i_end` belong with target sentences `j` to `j_end` (ends exclusive)."""

    i: int
    i_end: int
    j: int
    j_end: int

    @property
    def cells(self) -> int:
        return (self.i_end - self.i) * (self.j_end - self.j)

    @property
    def is_short(self) -> bool:
        return self.cells <= PIECE * PIECE * 4


def cut_pieces(source: Bags, target: Bags) -> list[Piece]:
    """The pieces in order; together they hold every sentence once. A piece may be long where nothing anchors it."""
    waiting = [Piece(i=0, i_end=len(source), j=0, j_end=len(target))]
    pieces: list[Piece] = []
    while waiting:
        piece = waiting.pop()
        cuts = [] if piece.is_short else _find_cuts(source, target, piece)
        if not cuts:
            pieces.append(piece)
            continue
        corners = [(piece.i, piece.j), *cuts, (piece.i_end, piece.j_end)]
        parts = [Piece(i=i, i_end=i_end, j=j, j_end=j_end) for (i, j), (i_end, j_end) in pairwise(corners)]
        waiting.extend(reversed(parts))
    return pieces


def _find_cuts(source: Bags, target: Bags, piece: Piece) -> list[tuple[int, int]]:
    """Where to cut: before an anchor in the middle of three in a row, or of two, or at a lone sure one."""
    rows, columns, weights = find_anchors(source, target, piece)
    if not len(rows):
        return []
    chain = heaviest_chain(rows, columns, weights)
    rows, columns, weights = rows[chain], columns[chain], weights[chain]
    joined = (np.diff(rows) == 1) & (np.diff(columns) == 1)
    before = np.concatenate([[False], joined])
    after = np.concatenate([joined, [False]])
    for safe in (before & after, before, weights > _SURE):
        cuts = _spread(rows[safe], columns[safe], piece)
        if cuts:
            return cuts
    return []


_SURE = 0.4


def _spread(rows: Indices, columns: Indices, piece: Piece) -> list[tuple[int, int]]:
    """Of the possible cuts those that leave parts of at least PIECE sentences on the longer side."""
    cuts: list[tuple[int, int]] = []
    i, j = piece.i, piece.j
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        long_enough = max(row - i, column - j) >= PIECE
        if long_enough and max(piece.i_end - row, piece.j_end - column) >= PIECE // 2:
            cuts.append((row, column))
            i, j = row, column
    return cuts


def find_anchors(source: Bags, target: Bags, piece: Piece) -> tuple[Indices, Indices, Floats]:
    """Pairs that are each other's best by rare stems and runs, ordered by source, with their overlap."""
    tables: list[sparse.csr_array] = []
    masses = [np.zeros(piece.i_end - piece.i, np.float32), np.zeros(piece.j_end - piece.j, np.float32)]
    for left, right in ((source.stems, target.stems), (source.grams, target.grams)):
        a, b = left[piece.i : piece.i_end], right[piece.j : piece.j_end]
        held_a = np.bincount(a.indices, minlength=a.shape[1])
        held_b = np.bincount(b.indices, minlength=b.shape[1])
        rare = np.flatnonzero((held_a > 0) & (held_b > 0) & (held_a <= RARE) & (held_b <= RARE))
        a, b = a[:, rare], b[:, rare]
        masses[0] += np.asarray(a.multiply(a).sum(axis=1)).ravel()
        masses[1] += np.asarray(b.multiply(b).sum(axis=1)).ravel()
        tables.append(a @ b.T)
    table = (tables[0] + tables[1]).tocoo()
    alike = (2 * table.data / (masses[0][table.row] + masses[1][table.col])).astype(np.float32)
    kept = _lead(table.row, alike) & _lead(table.col, alike) & (alike >= LEAST_ALIKE)
    order = np.argsort(table.row[kept], kind="stable")
    rows = table.row[kept][order].astype(np.int64) + piece.i
    return rows, table.col[kept][order].astype(np.int64) + piece.j, alike[kept][order]


def _lead(sentences: NDArray[np.int32], values: Floats) -> NDArray[np.bool_]:
    """Which pairs are the best of their sentence, by at least LEAST_LEAD."""
    order = np.lexsort((-values, sentences))
    first = np.flatnonzero(np.diff(sentences[order], prepend=-1))
    second = np.minimum(first + 1, len(order) - 1)
    rival = np.where(sentences[order[second]] == sentences[order[first]], values[order[second]], 0.0)
    rival = np.where(second == first, 0.0, rival)
    leads = np.zeros(len(values), np.bool_)
    leads[order[first]] = values[order[first]] - rival >= LEAST_LEAD
    return leads


def heaviest_chain(rows: Indices, columns: Indices, weights: Floats) -> Indices:
    """Positions of the heaviest chain in which rows and columns both rise; `rows` rise strictly already. N log N."""
    ends: list[int] = []  # columns at which the best chain so far gets heavier,
    heights: list[float] = []  # its weight there,
    holders: list[int] = []  # and its last anchor
    previous = np.full(len(rows), -1, np.int64)
    for position, (column, weight) in enumerate(zip(columns.tolist(), weights.tolist(), strict=True)):
        place = bisect_right(ends, column - 1)
        height = weight
        if place:
            height += heights[place - 1]
            previous[position] = holders[place - 1]
        last = place
        while last < len(ends) and heights[last] <= height:
            last += 1
        if place < len(ends) and ends[place] == column and heights[place] > height:
            continue
        ends[place:last] = [column]
        heights[place:last] = [height]
        holders[place:last] = [position]
    chain: list[int] = []
    position = holders[-1] if holders else -1
    while position >= 0:
        chain.append(position)
        position = int(previous[position])
    return np.array(chain[::-1], np.int64)
