"""Parallel mode: one text is a translation of the other; every sentence is in a bead, in order, or alone."""

from collections.abc import Callable, Sequence

from aligner.align.anchors import cut_pieces
from aligner.align.bead import Bead
from aligner.align.bead_path import PathStep
from aligner.align.moved import find_moved
from aligner.align.piece import align_piece, read_scale
from aligner.align.text_side import read_sides

Progress = Callable[[int, int], None]


def align_parallel(
    source_english: Sequence[str],
    target: Sequence[str],
    *,
    source: Sequence[str] | None = None,
    target_original: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> tuple[Bead, ...]:
    """All beads, ordered by source, then target: each sentence of either text is in exactly one.

    `source_english` is the source's translation into the target's language, English, sentence by sentence; `source`,
    the source as it was written, makes up for a poor one (and so does `target_original` where the target was itself
    translated). Beads join up to four sentences; a sentence without partner is a bead with an empty side. Blocks that
    stand elsewhere in the target are found and break the order there. `score` is the probability that the bead is
    right. The cost grows with the length of the texts, not with its square; `progress` is called with sentences done
    and all sentences. Sentence vectors are not used: they made no figure better here (strict F1 .968 with, .971
    without, documents left out), not even with a spoilt translation.
    """
    source_side, target_side = read_sides([source_english, target], None, [source, target_original])
    steps: list[PathStep] = []
    total = len(source_side) + len(target_side)
    pieces = cut_pieces(source_side.bags, target_side.bags)
    scale = read_scale(source_side, target_side, pieces)
    for piece in pieces:
        steps.extend(align_piece(source_side, target_side, piece, scale))
        if progress:
            progress(piece.i_end + piece.j_end, total)
    beads = [_bead(step) for step in find_moved(source_side, target_side, steps, scale)]
    return _ordered(beads)


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
