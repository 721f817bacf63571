"""The alignment of one piece of two texts, from scores to the path."""

import numpy as np

from aligner.align.anchors import Piece
from aligner.align.bead_features import build_runs
from aligner.align.bead_path import PathStep, find_path, weigh_beads
from aligner.align.bead_score import score_beads
from aligner.align.text_side import Side

WHOLE = 100_000
"""Cells (source times target sentences) of a piece that is aligned in one go; at most about 80 MB."""

WINDOW = 150
"""Sentences of each side that are looked at together where a long piece has no anchors."""


def mean_mass_of(source: Side, target: Side) -> float:
    """The mean weight of a sentence's character runs over both texts, above 0."""
    masses = np.concatenate([source.bags.gram_mass, target.bags.gram_mass])
    return max(float(masses.mean()), 1e-6) if len(masses) else 1.0


def align_piece(source: Side, target: Side, piece: Piece, mean_mass: float) -> list[PathStep]:
    """The path through a piece of two texts; a long one without anchors is walked through in overlapping windows.

    `mean_mass` is a sentence's mean mass in both texts (`mean_mass_of`).
    """
    steps: list[PathStep] = []
    i, j = piece.i, piece.j
    while i < piece.i_end or j < piece.j_end:
        rest = (piece.i_end - i, piece.j_end - j)
        if rest[0] * rest[1] <= WHOLE:
            return [
                *steps,
                *_align_cells(source, target, Piece(i=i, i_end=piece.i_end, j=j, j_end=piece.j_end), mean_mass),
            ]
        reach = _window(*rest)
        window = Piece(i=i, i_end=i + reach[0], j=j, j_end=j + reach[1])
        for step in _align_cells(source, target, window, mean_mass):
            if i >= window.i + reach[0] // 2 or j >= window.j + reach[1] // 2:
                break
            steps.append(step)
            i, j = step.i + step.a, step.j + step.b
    return steps


def _window(rows: int, columns: int) -> tuple[int, int]:
    """The size of a window: as the sides' rests are to each other, but neither under a fifth of WINDOW."""
    scale = WINDOW / max(rows, columns) * 1.5
    least = WINDOW // 5
    return min(rows, max(least, int(rows * scale))), min(columns, max(least, int(columns * scale)))


def _align_cells(source: Side, target: Side, piece: Piece, mean_mass: float) -> list[PathStep]:
    rows, columns = piece.i_end - piece.i, piece.j_end - piece.j
    if not rows or not columns:
        lone_source = [PathStep(i=piece.i + k, a=1, j=piece.j, b=0, probability=1.0) for k in range(rows)]
        return lone_source + [PathStep(i=piece.i_end, a=0, j=piece.j + k, b=1, probability=1.0) for k in range(columns)]
    left = build_runs(source.bags, source.letters, source.vectors, piece.i, piece.i_end)
    right = build_runs(target.bags, target.letters, target.vectors, piece.j, piece.j_end)
    path = find_path(weigh_beads(score_beads(left, right, mean_mass)))
    return [
        PathStep(i=step.i + piece.i, a=step.a, j=step.j + piece.j, b=step.b, probability=step.probability)
        for step in path
    ]
