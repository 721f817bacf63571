"""The score of every bead of a piece: weighted features, summed. The weights are in `bead_weights`."""

from collections.abc import Iterator

import numpy as np

from aligner.align.bead_features import BEAD_SIZES, Runs, RunTables, Scale, Size, compare_runs, mean_beside
from aligner.align.bead_path import BeadScores
from aligner.align.bead_weights import WEIGHTS
from aligner.align.similarity import Floats


def score_beads(source: Runs, target: Runs, scale: Scale) -> BeadScores:
    """The scores (natural logarithms) of all beads of a piece; `scale` is that of the whole texts."""
    tables = compare_runs(source, target, scale)
    pairs = {
        size: weighted_sum(bead_features(tables, size), WEIGHTS).astype(np.float64)
        for size in BEAD_SIZES
        if size in tables.mass
    }
    return BeadScores(
        pairs=pairs,
        source_alone=weighted_sum(alone_features(source, scale, "source"), WEIGHTS).astype(np.float64),
        target_alone=weighted_sum(alone_features(target, scale, "target"), WEIGHTS).astype(np.float64),
    )


def weighted_sum(features: Iterator[tuple[str, Floats]], weights: dict[str, float]) -> Floats:
    """The sum of the features times their weights; a feature without weight counts nothing."""
    total: Floats | None = None
    for name, values in features:
        if name in weights:
            term = np.float32(weights[name]) * values
            total = term if total is None else total + term
    if total is None:
        raise KeyError("no feature has a weight")
    return total


def bead_features(tables: RunTables, size: Size) -> Iterator[tuple[str, Floats]]:
    """The features of joining `a` sentences with `b`, by name, each a table over both starts.

    Sizes: `bead` (1), `one_to_one`, `further` (sentences beyond two), `many_to_many`, `one_to_three` (or more),
    `three` (or more on a side). What matches, by itself and times the mass: words, runs. `*_beside`: the same
    against the sentences beside it. `length`: the lengths' log ratio.
    """
    a, b = size
    mass, words, runs, length = tables.mass[size], tables.words[size], tables.runs[size], tables.length[size]
    one = np.ones_like(mass)
    yield "bead", one
    if (a, b) == (1, 1):
        yield "one_to_one", one
    if a + b > 2:
        yield "further", one * (a + b - 2)
    if min(a, b) > 1:
        yield "many_to_many", one
    if max(a, b) > 2:
        yield "three", one
        if min(a, b) == 1:
            yield "one_to_three", one
    beside = mean_beside(tables.words, size) + mean_beside(tables.runs, size)
    yield "mass", mass
    yield "mass_words", mass * words
    yield "mass_runs", mass * runs
    yield "mass_beside", mass * beside
    yield "mass_length", mass * length
    yield "words", words
    yield "runs", runs
    yield "beside", beside
    yield "length", length
    relative = np.minimum(runs / np.float32(tables.level), 2.0)
    yield "relative", relative
    yield "mass_relative", mass * relative
    yield "level", one * np.float32(tables.level)
    yield "mass_level", mass * np.float32(tables.level)


def alone_features(runs: Runs, scale: Scale, side: str) -> Iterator[tuple[str, Floats]]:
    """The features of leaving each sentence of one side without a partner."""
    mass = runs.gram_mass[0] / np.float32(scale.mean_mass)
    yield f"{side}_alone", np.ones_like(mass)
    yield "mass_alone", mass
