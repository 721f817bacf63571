"""Finds what stands elsewhere in the target: blocks and single sentences that the rising path had to leave alone."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.align.anchors import Piece
from aligner.align.bead_features import Scale
from aligner.align.bead_path import PathStep
from aligner.align.candidates import Indices, find_candidates
from aligner.align.pair_score import score_pairs
from aligner.align.piece import align_piece
from aligner.align.text_side import Side

SURE = 0.9
"""Least probability of saying the same for a sentence that moved alone."""

SURE_IN_BLOCK = 0.6
"""The same where at least one neighbour moved along, in the same order."""

LEAST_BEAD = 0.5
"""Least probability of a bead within a moved block."""

ROUNDS = 3
"""A block that was itself shuffled gives up one rising path a round."""


def find_moved(source: Side, target: Side, steps: Sequence[PathStep], scale: Scale) -> list[PathStep]:
    """The steps with those lone sentences joined that say the same elsewhere; all other steps as they were."""
    steps = list(steps)
    for _ in range(ROUNDS):
        found = _find_beads(source, target, steps, scale)
        if not found:
            break
        taken_source = {k for step in found for k in range(step.i, step.i + step.a)}
        taken_target = {k for step in found for k in range(step.j, step.j + step.b)}
        steps = [
            step
            for step in steps
            if (step.a and step.b) or not (step.i in taken_source if step.a else step.j in taken_target)
        ] + found
    return steps


def _find_beads(source: Side, target: Side, steps: Sequence[PathStep], scale: Scale) -> list[PathStep]:
    lone_source = np.array(sorted(step.i for step in steps if not step.b), np.int64)
    lone_target = np.array(sorted(step.j for step in steps if not step.a), np.int64)
    if not len(lone_source) or not len(lone_target):
        return []
    left, right = source.only(lone_source), target.only(lone_target)
    pairs = find_candidates(left, right)
    probability = score_pairs(left, right, pairs).probability
    near = probability >= SURE_IN_BLOCK
    rows, columns, chances = lone_source[pairs.left[near]], lone_target[pairs.right[near]], probability[near]
    blocks: dict[tuple[int, int], list[tuple[int, int, float]]] = defaultdict(list)
    source_run, target_run = _run_of(lone_source), _run_of(lone_target)
    for i, j, chance in zip(rows.tolist(), columns.tolist(), chances.tolist(), strict=True):
        blocks[source_run[i][0], target_run[j][0]].append((i, j, chance))
    found: list[PathStep] = []
    taken: set[tuple[str, int]] = set()
    for (i, j), likely in sorted(blocks.items(), key=lambda item: (-sum(p for *_, p in item[1]), item[0])):
        piece = Piece(i=i, i_end=source_run[i][1], j=j, j_end=target_run[j][1])
        beads = _beads_of_block(source, target, piece, likely, scale)
        places = {("s", k) for b in beads for k in range(b.i, b.i + b.a)} | {
            ("t", k) for b in beads for k in range(b.j, b.j + b.b)
        }
        if beads and not places & taken:
            found.extend(beads)
            taken |= places
    return found


def _beads_of_block(
    source: Side, target: Side, piece: Piece, likely: Sequence[tuple[int, int, float]], scale: Scale
) -> list[PathStep]:
    """The beads of a block that moved, or none where too little speaks for it."""
    beads = []
    for step in align_piece(source, target, piece, scale):
        inside = [p for i, j, p in likely if step.i <= i < step.i + step.a and step.j <= j < step.j + step.b]
        if step.a and step.b and inside and step.probability >= LEAST_BEAD:
            chance = min(step.probability, max(inside))
            beads.append(PathStep(i=step.i, a=step.a, j=step.j, b=step.b, probability=chance))
    least = SURE if len(beads) == 1 else SURE_IN_BLOCK
    return [bead for bead in beads if bead.probability >= least]


def _run_of(lone: Indices) -> dict[int, tuple[int, int]]:
    """For each lone sentence the run of neighbouring lone sentences that it is in: first, and one past the last."""
    breaks: NDArray[np.int64] = np.flatnonzero(np.diff(lone) != 1) + 1
    runs = np.split(lone, breaks)
    return {int(k): (int(run[0]), int(run[-1]) + 1) for run in runs for k in run}
