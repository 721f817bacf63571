"""The best alignment of a piece: how probable every bead is over all alignments, and the path that is most often right.

A score is the logarithm of a bead's weight; an alignment weighs the product of its beads' weights. The forward and
backward sums over all alignments (a semi-Markov conditional random field; Sarawagi & Cohen 2004) give each bead the
probability that it is in the alignment. The path returned is the one with the most beads expected to be right, not the
single most probable one: two near-equal readings of one place do not drag their neighbourhood along.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float64]
Size = tuple[int, int]

PRICE = 0.4
"""What a bead must be worth in probability to be worth having. Strict F1 of the dev set is level from .35 to .45."""

_NEVER = -1e30


@dataclass(frozen=True, slots=True, kw_only=True)
class BeadScores:
    """Scores of a piece: `pairs[a, b][i, j]` of joining a sentences from i with b from j, and of lone sentences."""

    pairs: dict[Size, Table]
    source_alone: Table
    target_alone: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """A bead of the path: `a` sentences from `i` with `b` from `j` (a or b 0: a lone sentence), its probability."""

    i: int
    a: int
    j: int
    b: int
    probability: float


def weigh_beads(scores: BeadScores) -> BeadScores:
    """The probability of every bead, in the place of its score."""
    forward = _forward(scores)
    backward = _forward(_reversed(scores))[::-1, ::-1]
    n, m = len(scores.source_alone), len(scores.target_alone)
    whole = forward[n, m]

    def chance(log_weight: Table) -> Table:
        probability: Table = np.exp(np.minimum(log_weight - whole, 0.0))
        return probability

    pairs = {
        (a, b): chance(forward[: n - a + 1, : m - b + 1] + score + backward[a:, b:])
        for (a, b), score in scores.pairs.items()
    }
    source = chance(forward[:-1] + scores.source_alone[:, None] + backward[1:]).sum(axis=1)
    target = chance(forward[:, :-1] + scores.target_alone[None, :] + backward[:, 1:]).sum(axis=0)
    return BeadScores(pairs=pairs, source_alone=np.minimum(source, 1.0), target_alone=np.minimum(target, 1.0))


def find_path(chances: BeadScores, price: float = PRICE) -> tuple[PathStep, ...]:
    """The path from the first to the last sentences with the greatest sum of (probability - price) over its beads."""
    n, m = len(chances.source_alone), len(chances.target_alone)
    gains = np.full((n + 1, m + 1), _NEVER)
    steps = np.zeros((n + 1, m + 1), np.int16)
    sizes: list[Size] = [(0, 1), (1, 0), *chances.pairs]
    lone_target = np.concatenate([[0.0], np.cumsum(chances.target_alone - price)])
    for i in range(n + 1):
        row = np.full(m + 1, _NEVER)
        choice = np.zeros(m + 1, np.int16)
        if i == 0:
            row[0] = 0.0
        for index, (a, b) in enumerate(sizes[1:], start=1):
            if a > i or b > m:
                continue
            worth = chances.source_alone[i - 1] if b == 0 else chances.pairs[a, b][i - a]
            reached = gains[i - a, : m + 1 - b] + worth - price
            better = reached > row[b:]
            row[b:] = np.where(better, reached, row[b:])
            choice[b:] = np.where(better, index, choice[b:])
        # lone target sentences run along the row: the best place to start from is a running maximum
        offset = row - lone_target
        best = np.maximum.accumulate(offset)
        choice = np.where(offset < best, 0, choice).astype(np.int16)
        gains[i] = best + lone_target
        steps[i] = choice
    return _trace(chances, steps, sizes)


def _trace(chances: BeadScores, steps: NDArray[np.int16], sizes: list[Size]) -> tuple[PathStep, ...]:
    i, j = steps.shape[0] - 1, steps.shape[1] - 1
    path: list[PathStep] = []
    while i or j:
        a, b = sizes[steps[i, j]] if j or steps[i, j] else (1, 0)
        i, j = i - a, j - b
        if a and b:
            probability = chances.pairs[a, b][i, j]
        else:
            probability = chances.source_alone[i] if a else chances.target_alone[j]
        path.append(PathStep(i=i, a=a, j=j, b=b, probability=float(probability)))
    return tuple(reversed(path))


def _forward(scores: BeadScores) -> Table:
    """log of the summed weight of all ways to reach (i, j) from (0, 0)."""
    n, m = len(scores.source_alone), len(scores.target_alone)
    sums = np.full((n + 1, m + 1), _NEVER)
    lone_target = np.concatenate([[0.0], np.cumsum(scores.target_alone)])
    for i in range(n + 1):
        arriving = np.full((len(scores.pairs) + 1, m + 1), _NEVER)
        if i == 0:
            arriving[0, 0] = 0.0
        else:
            arriving[0] = sums[i - 1] + scores.source_alone[i - 1]
        for place, ((a, b), score) in enumerate(scores.pairs.items(), start=1):
            if a <= i and b <= m:
                arriving[place, b:] = sums[i - a, : m + 1 - b] + score[i - a]
        top = arriving.max(axis=0)
        row = top + np.log(np.exp(arriving - top).sum(axis=0))
        sums[i] = lone_target + np.logaddexp.accumulate(row - lone_target)
    return sums


def _reversed(scores: BeadScores) -> BeadScores:
    return BeadScores(
        pairs={size: score[::-1, ::-1] for size, score in scores.pairs.items()},
        source_alone=scores.source_alone[::-1],
        target_alone=scores.target_alone[::-1],
    )
