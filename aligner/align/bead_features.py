"""What speaks for a bead: features of every run of source sentences against every run of target sentences.

A bead of several sentences is compared as a whole: its words are the union of its sentences' words. Features times the
mass (the weight of the bead's words, 1 for an average pair of sentences) make a merger neutral unless it matches words
that were unmatched before, which is what keeps a 2:2 bead from being read as two 1:1 beads and the other way round.
"""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from aligner.align.similarity import Bags, Floats

BEAD_SIZES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (3, 3), (1, 4), (4, 1))
"""Sentences of source and target that a bead may join. Others are 1 in 1,000 beads of the development set."""

LONGEST_RUN = 4

Size = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """The runs of 1 to LONGEST_RUN neighbouring sentences of one side of a piece; index a - 1 for length a.
    A piece shorter than LONGEST_RUN has fewer.

    `stems`, `grams`: union of the run's weighted sets. `letters`: characters.
    """

    stems: tuple[sparse.csr_array, ...]
    grams: tuple[sparse.csr_array, ...]
    stem_mass: tuple[Floats, ...]
    gram_mass: tuple[Floats, ...]
    letters: tuple[Floats, ...]

    def __len__(self) -> int:
        return len(self.letters[0])


def build_runs(bags: Bags, letters: Floats, start: int, end: int) -> Runs:
    """The runs within sentences `start` to `end` of a text."""
    stems = _unions(bags.stems[start:end])
    grams = _unions(bags.grams[start:end])
    sums = np.concatenate([[0], np.cumsum(letters[start:end], dtype=np.float64)])
    count = end - start
    lengths = [(sums[a:] - sums[:-a]).astype(np.float32) for a in range(1, min(LONGEST_RUN, count) + 1)]
    return Runs(
        stems=stems,
        grams=grams,
        stem_mass=tuple(_masses(run) for run in stems),
        gram_mass=tuple(_masses(run) for run in grams),
        letters=tuple(lengths),
    )


def _unions(single: sparse.csr_array) -> tuple[sparse.csr_array, ...]:
    runs = [single]
    for a in range(2, min(LONGEST_RUN, single.shape[0]) + 1):
        runs.append(sparse.csr_array(runs[-1][:-1].maximum(single[a - 1 :])))
    return tuple(runs)


def _masses(run: sparse.csr_array) -> Floats:
    return np.asarray(run.multiply(run).sum(axis=1), np.float32).reshape(-1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTables:
    """Dense tables [a, b] of all source runs of length a against all target runs of length b.

    `words`, `runs`: Dice overlap of stems and of four-character runs; `mass`: weight of the bead against that of an
    average pair; `length`: absolute log ratio of lengths; `level`: see Scale.
    """

    words: dict[Size, Floats]
    runs: dict[Size, Floats]
    mass: dict[Size, Floats]
    length: dict[Size, Floats]
    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What is usual in two texts: a sentence's mean mass, and the overlap of a sentence with its best partner.

    The second says how good the translation is: with a poor one, partners share less and little counts for more.
    """

    mean_mass: float
    level: float


LEAST_LEVEL = 0.08
"""Texts that share even less are taken to share this; unrelated English sentences share 0.03 to 0.06."""


def compare_runs(source: Runs, target: Runs, scale: Scale) -> RunTables:
    """The tables of a piece; `scale` is that of the whole texts."""
    sizes = [(a, b) for a in range(1, len(source.letters) + 1) for b in range(1, len(target.letters) + 1)]
    return RunTables(
        words=_overlaps(source.stems, target.stems, source.stem_mass, target.stem_mass),
        runs=_overlaps(source.grams, target.grams, source.gram_mass, target.gram_mass),
        mass={
            (a, b): (source.gram_mass[a - 1][:, None] + target.gram_mass[b - 1][None, :]) / (2 * scale.mean_mass)
            for a, b in sizes
        },
        length={
            (a, b): np.abs(
                np.log((source.letters[a - 1][:, None] + _SHORT) / (target.letters[b - 1][None, :] + _SHORT))
            )
            for a, b in sizes
        },
        level=scale.level,
    )


_SHORT = np.float32(8)
"""Added to both lengths before their ratio is taken: "Yes." and "That is so." are not far apart."""


def _overlaps(
    left: tuple[sparse.csr_array, ...],
    right: tuple[sparse.csr_array, ...],
    left_mass: tuple[Floats, ...],
    right_mass: tuple[Floats, ...],
) -> dict[Size, Floats]:
    used = np.intersect1d(left[0].indices, right[0].indices)
    columns = [run[:, used].toarray().T for run in right]
    tables: dict[Size, Floats] = {}
    for a, run in enumerate(left):
        rows = run[:, used].toarray()
        for b, column in enumerate(columns):
            whole = np.maximum(left_mass[a][:, None] + right_mass[b][None, :], 1e-6)
            tables[a + 1, b + 1] = 2 * (rows @ column) / whole
    return tables


def mean_beside(tables: dict[Size, Floats], size: Size) -> Floats:
    """How alike a bead's runs are to the sentences beside it on the other side: the mean of up to four.

    A run that fits its neighbour as well as its partner is on one topic with both (Thompson & Koehn's margin).
    """
    a, b = size
    by_source, by_target = tables[a, 1], tables[1, b]
    height, width = tables[size].shape
    total = np.zeros((height, width), np.float32)
    count = np.zeros((height, width), np.float32)
    total[:, 1:] += by_source[:, : width - 1]
    count[:, 1:] += 1
    total[:, : width - 1] += by_source[:, b : b + width - 1]
    count[:, : width - 1] += 1
    total[1:] += by_target[: height - 1]
    count[1:] += 1
    total[: height - 1] += by_target[a : a + height - 1]
    count[: height - 1] += 1
    mean: Floats = (total / np.maximum(count, 1)).astype(np.float32, copy=False)
    return mean
