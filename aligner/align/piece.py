"""The alignment of one piece of two texts, from scores to the path."""

from collections.abc import Sequence

import numpy as np

from aligner.align.anchors import Piece
from aligner.align.bead_features import LEAST_LEVEL, Scale, build_runs
from aligner.align.bead_path import PathStep, find_path, weigh_beads
from aligner.align.bead_score import score_beads
from aligner.align.similarity import dice, shared_weight
from aligner.align.text_side import Side

WHOLE = 100_000
"""Cells (source times target sentences) of a piece that is aligned in one go; at most about 80 MB."""

WINDOW = 150
"""Sentences of each side that are looked at together where a long piece has no anchors."""


def read_scale(source: Side, target: Side, pieces: Sequence[Piece]) -> Scale:
    """What is usual in two texts, their best partners looked for within the pieces."""
    masses = np.concatenate([source.bags.gram_mass, target.bags.gram_mass])
    best_source, best_target = [], []
    for piece in pieces:
        rows, columns = slice(piece.i, piece.i_end), slice(piece.j, piece.j_end)
        if piece.i_end > piece.i and piece.j_end > piece.j and piece.cells <= WHOLE:
            shared = shared_weight(source.bags.grams[rows], target.bags.grams[columns])
            overlap = dice(shared, source.bags.gram_mass[rows], target.bags.gram_mass[columns])
            best_source.append(overlap.max(axis=1))
            best_target.append(overlap.max(axis=0))
    level = max((float(np.median(np.concatenate(best))) for best in (best_source, best_target) if best), default=0.0)
    return Scale(mean_mass=max(float(masses.mean()), 1e-6) if len(masses) else 1.0, level=max(level, LEAST_LEVEL))


def align_piece(source: Side, target: Side, piece: Piece, scale: Scale) -> list[PathStep]:
    """The path through a piece of two texts; a long one without anchors is walked through in overlapping windows.

    `scale` is that of the whole texts (`read_scale`).
    """
    steps: list[PathStep] = []
    i, j = piece.i, piece.j
    while i < piece.i_end or j < piece.j_end:
        rest = (piece.i_end - i, piece.j_end - j)
        if rest[0] * rest[1] <= WHOLE:
            return [
                *steps,
                *_align_cells(source, target, Piece(i=i, i_end=piece.i_end, j=j, j_end=piece.j_end), scale),
            ]
        reach = _window(*rest)
        window = Piece(i=i, i_end=i + reach[0], j=j, j_end=j + reach[1])
        # the far half of a window is forced towards its corner: only the near half of its path is kept
        half = (i + reach[0] // 2, j + reach[1] // 2)
        for step in _align_cells(source, target, window, scale):
            if (i >= half[0] and reach[0] < rest[0]) or (j >= half[1] and reach[1] < rest[1]):
                break
            steps.append(step)
            i, j = step.i + step.a, step.j + step.b
    return steps


def _window(rows: int, columns: int) -> tuple[int, int]:
    """The size of a window: as the sides' rests are to each other, but neither under a fifth of WINDOW."""
    scale = WINDOW / max(rows, columns) * 1.5
    least = WINDOW // 5
    return min(rows, max(least, int(rows * scale))), min(columns, max(least, int(columns * scale)))


def _align_cells(source: Side, target: Side, piece: Piece, scale: Scale) -> list[PathStep]:
    rows, columns = piece.i_end - piece.i, piece.j_end - piece.j
    if not rows or not columns:
        lone_source = [PathStep(i=piece.i + k, a=1, j=piece.j, b=0, probability=1.0) for k in range(rows)]
        return lone_source + [PathStep(i=piece.i_end, a=0, j=piece.j + k, b=1, probability=1.0) for k in range(columns)]
    left = build_runs(source.bags, source.letters, piece.i, piece.i_end)
    right = build_runs(target.bags, target.letters, piece.j, piece.j_end)
    path = find_path(weigh_beads(score_beads(left, right, scale)))
    return [
        PathStep(i=step.i + piece.i, a=step.a, j=step.j + piece.j, b=step.b, probability=step.probability)
        for step in path
    ]
