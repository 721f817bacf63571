"""Batches made ahead by worker processes, in the order of the data: a GPU asks for more than one core can make."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.training.batches import (
    Batch,
    Change,
    Place,
    build_batch,
    draw_epoch,
    iterate_batches,
    join_batch,
    pad_pairs,
)
from aligner.training.digits import DigitChanger
from aligner.training.prepare import Pieces
from aligner.training.recipe import Recipe
from aligner.training.vocabulary import Vocabulary

MOST_WORKERS = 12
BATCHES_AHEAD = 48

MULTIPLE = 8
"""Widths of a GPU's batches are multiples of it: the fused attention wants them so."""

Job = tuple[NDArray[np.int64], Place]

_given: tuple[Recipe, Pieces, Vocabulary] | None = None
"""What the worker processes inherit."""


class Maker:
    """Makes the batches of a run, with other figures each time a pair is drawn; the same after a restart."""

    def __init__(self, recipe: Recipe, pieces: Pieces, vocabulary: Vocabulary) -> None:
        self.recipe, self.pieces, self.padding = recipe, pieces, vocabulary.padding
        self._changer = DigitChanger(vocabulary.numbers)

    def make(self, numbers: NDArray[np.int64], place: Place) -> Batch:
        """The batch of these pairs, before `place`."""
        return build_batch(self.pieces, numbers, self.padding, self._draw_changes(place))

    def pad(self, numbers: NDArray[np.int64], place: Place) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The same as two tables, for another process."""
        return pad_pairs(self.pieces, numbers, self.padding, self._draw_changes(place), MULTIPLE)

    def iterate(self, place: Place) -> Iterator[tuple[Batch, Place]]:
        """Endlessly the batches of a phase from `place` on, each with the place that comes after it."""
        for numbers, after in iterate_batches(self.pieces, self.recipe, place):
            yield self.make(numbers, after), after

    def close(self) -> None:
        """Nothing to end."""

    def _draw_changes(self, place: Place) -> Change:
        random = np.random.default_rng([self.recipe.seed, place.phase, place.epoch, place.batch])
        return partial(self._changer.change, random=random)


class AheadMaker(Maker):
    """The same by worker processes, some batches and one epoch ahead."""

    def __init__(self, recipe: Recipe, pieces: Pieces, vocabulary: Vocabulary) -> None:
        global _given
        super().__init__(recipe, pieces, vocabulary)
        _given = (recipe, pieces, vocabulary)
        workers = max(1, min(MOST_WORKERS, (os.cpu_count() or 2) - 2))
        self._pool = multiprocessing.get_context("fork").Pool(workers)
        self._epochs: dict[Place, Any] = {}

    def iterate(self, place: Place) -> Iterator[tuple[Batch, Place]]:
        """Endlessly the batches of a phase from `place` on, each with the place that comes after it."""
        waiting: deque[tuple[Any, Place]] = deque()
        for job in iterate_batches(self.pieces, self.recipe, place, self._draw):
            waiting.append((self._pool.apply_async(_pad, job), job[1]))
            if len(waiting) >= BATCHES_AHEAD:
                result, after = waiting.popleft()
                source, target = result.get()
                yield join_batch(source, target, self.padding), after

    def close(self) -> None:
        """End the worker processes."""
        self._pool.terminate()
        self._pool.join()

    def _draw(self, pieces: Pieces, recipe: Recipe, place: Place) -> list[NDArray[np.int64]]:
        start = Place(phase=place.phase, epoch=place.epoch)
        found = self._epochs.pop(start, None)
        after = Place(phase=place.phase, epoch=place.epoch + 1)
        batches: list[NDArray[np.int64]] = found.get() if found else draw_epoch(pieces, recipe, start)
        self._epochs[after] = self._pool.apply_async(_draw, (after,))
        return batches


def _find_maker() -> Maker:
    assert _given is not None
    return Maker(*_given)


def _pad(numbers: NDArray[np.int64], place: Place) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    return _find_maker().pad(numbers, place)


def _draw(place: Place) -> list[NDArray[np.int64]]:
    assert _given is not None
    return draw_epoch(_given[1], _given[0], place)
