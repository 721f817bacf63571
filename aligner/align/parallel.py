"""Parallel mode: one text is a translation of the other; every sentence is in a bead, in order, or alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from aligner.align.anchors import Piece, cut_pieces
from aligner.align.bead import Bead
from aligner.align.bead_features import build_runs
from aligner.align.bead_path import PathStep, find_path, weigh_beads
from aligner.align.bead_score import score_beads
from aligner.align.encoder import Encoder, Vectors
from aligner.align.similarity import Bags, Floats, read_bags

Progress = Callable[[int, int], None]

WHOLE = 100_000
"""Cells (source times target sentences) of a piece that is aligned in one go; at most about 80 MB."""

WINDOW = 150
"""Sentences of each side that are looked at together where a long piece has no anchors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """One side, ready to be aligned."""

    bags: Bags
    letters: Floats
    vectors: Vectors | None

    def __len__(self) -> int:
        return len(self.letters)


def align_parallel(
    source_english: Sequence[str],
    target: Sequence[str],
    *,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
) -> tuple[Bead, ...]:
    """All beads, ordered by source, then target: each sentence of either text is in exactly one.

    `source_english` is the source's translation into the target's language, English, sentence by sentence. Beads join
    up to four sentences; a sentence without partner is a bead with an empty side. Blocks that stand elsewhere in the
    target are found and break the order there. `score` is the probability that the bead is right. The cost grows
    with the length of the texts, not with its square; `progress` is called with sentences done and all sentences.
    """
    source_text, target_text = _read_texts(source_english, target, encoder)
    steps: list[PathStep] = []
    mean_mass = _mean_mass(source_text, target_text)
    total = len(source_text) + len(target_text)
    for piece in cut_pieces(source_text.bags, target_text.bags):
        steps.extend(_align_piece(source_text, target_text, piece, mean_mass))
        if progress:
            progress(piece.i_end + piece.j_end, total)
    beads = [_bead(step) for step in steps]
    return _ordered(beads)


def _read_texts(source: Sequence[str], target: Sequence[str], encoder: Encoder | None) -> tuple[_Text, _Text]:
    first, second = (
        _Text(
            bags=bags,
            letters=np.array([len(sentence) for sentence in sentences], np.float32),
            vectors=encoder.encode(sentences) if encoder and sentences else None,
        )
        for bags, sentences in zip(read_bags([source, target]), (source, target), strict=True)
    )
    return first, second


def _mean_mass(source: _Text, target: _Text) -> float:
    masses = np.concatenate([source.bags.gram_mass, target.bags.gram_mass])
    return max(float(masses.mean()), 1e-6) if len(masses) else 1.0


def _align_piece(source: _Text, target: _Text, piece: Piece, mean_mass: float) -> list[PathStep]:
    """The path through a piece; a long one without anchors is walked through in overlapping windows."""
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


def _align_cells(source: _Text, target: _Text, piece: Piece, mean_mass: float) -> list[PathStep]:
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


def _bead(step: PathStep) -> Bead:
    return Bead(
        source=tuple(range(step.i, step.i + step.a)),
        target=tuple(range(step.j, step.j + step.b)),
        score=round(min(step.probability, 1.0), 4),
    )


def _ordered(beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """By source; a lone target sentence stands behind the bead that holds the target sentence before it."""
    place: dict[int, int] = {}
    for bead in beads:
        for j in bead.target:
            place[j] = bead.source[0] if bead.source else -1
    latest = -1
    for j in sorted(place):
        latest = place[j] if place[j] >= 0 else latest
        place[j] = latest
    return tuple(
        sorted(
            beads,
            key=lambda bead: (
                bead.source[0] if bead.source else place[bead.target[0]],
                not bead.source,
                bead.target[:1] or (-1,),
            ),
        )
    )
