"""Parallel mode: one text is a translation of the other; every sentence is in a bead, in order, or alone."""

from collections.abc import Callable, Sequence

from aligner.align.anchors import cut_pieces
from aligner.align.bead import Bead
from aligner.align.bead_path import PathStep
from aligner.align.encoder import Encoder
from aligner.align.moved import find_moved
from aligner.align.piece import align_piece, mean_mass_of
from aligner.align.text_side import read_sides

Progress = Callable[[int, int], None]


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
    source_side, target_side = read_sides([source_english, target], encoder)
    steps: list[PathStep] = []
    mean_mass = mean_mass_of(source_side, target_side)
    total = len(source_side) + len(target_side)
    for piece in cut_pieces(source_side.bags, target_side.bags):
        steps.extend(align_piece(source_side, target_side, piece, mean_mass))
        if progress:
            progress(piece.i_end + piece.j_end, total)
    beads = [_bead(step) for step in find_moved(source_side, target_side, steps, mean_mass)]
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
