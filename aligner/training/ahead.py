"""Batches made ahead by worker processes, in the order of the data: a GPU asks for more than one core can make."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial

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

Tables = tuple[NDArray[np.int32], NDArray[np.int32]]

_makers: list[Maker] = []
"""Of a worker process: the one that makes its batches."""


class Maker:
    """Makes the batches of a run, with other figures each time a pair is drawn; the same after a restart."""

    def __init__(self, recipe: Recipe, pieces: Pieces, vocabulary: Vocabulary) -> None:
        self.given = recipe, pieces, vocabulary
        self.recipe, self.pieces, self.padding = recipe, pieces, vocabulary.padding
        self._changer = DigitChanger(vocabulary.numbers)

    def make(self, numbers: NDArray[np.int64], place: Place) -> Batch:
        """The batch of these pairs, before `place`."""
        return build_batch(self.pieces, numbers, self.padding, self._draw_changes(place))

    def pad(self, numbers: NDArray[np.int64], place: Place) -> Tables:
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
        super().__init__(recipe, pieces, vocabulary)
        workers = max(1, min(MOST_WORKERS, (os.cpu_count() or 2) - 2))
        context = multiprocessing.get_context("fork")
        # An executor, not a Pool: a worker that was killed raises BrokenProcessPool here instead of a wait for ever.
        self._pool = ProcessPoolExecutor(workers, context, _begin, (recipe, pieces, vocabulary))
        self._epochs: dict[Place, Future[list[NDArray[np.int64]]]] = {}

    def iterate(self, place: Place) -> Iterator[tuple[Batch, Place]]:
        """Endlessly the batches of a phase from `place` on, each with the place that comes after it."""
        self._epochs.clear()
        waiting: deque[tuple[Future[Tables], Place]] = deque()
        for numbers, then in iterate_batches(self.pieces, self.recipe, place, self._draw):
            waiting.append((self._pool.submit(_pad, numbers, then), then))
            if len(waiting) >= BATCHES_AHEAD:
                result, after = waiting.popleft()
                source, target = result.result()
                yield join_batch(source, target, self.padding), after

    def close(self) -> None:
        """End the worker processes."""
        self._pool.shutdown(cancel_futures=True)

    def _draw(self, pieces: Pieces, recipe: Recipe, place: Place) -> list[NDArray[np.int64]]:
        start = Place(phase=place.phase, epoch=place.epoch)
        found = self._epochs.pop(start, None)
        after = Place(phase=place.phase, epoch=place.epoch + 1)
        batches = found.result() if found else draw_epoch(pieces, recipe, start)
        self._epochs[after] = self._pool.submit(_draw, after)
        return batches


def _begin(recipe: Recipe, pieces: Pieces, vocabulary: Vocabulary) -> None:
    # Ctrl-C is the run's to answer; of its handler for SIGTERM the worker has no use.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _makers.append(Maker(recipe, pieces, vocabulary))


def _pad(numbers: NDArray[np.int64], place: Place) -> Tables:
    return _makers[-1].pad(numbers, place)


def _draw(place: Place) -> list[NDArray[np.int64]]:
    return draw_epoch(_makers[-1].pieces, _makers[-1].recipe, place)
