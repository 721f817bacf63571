"""The order of the training data: drawn from a seed, so that a run can be resumed at any batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from aligner.training.prepare import Pieces
from aligner.training.recipe import Phase, Recipe

if TYPE_CHECKING:
    import torch

Row = NDArray[np.uint16]

Change = Callable[[Row, Row], tuple[Row, Row]]
"""From the pieces of a pair, source and English, to those that the model sees this time."""

Draw = Callable[[Pieces, Recipe, "Place"], list[NDArray[np.int64]]]
"""What draws the batches of an epoch: `draw_epoch`, or one that does it ahead."""

WINDOW_BATCHES = 1000
"""Pairs are sorted by length inside windows of about so many batches: 5 % padding, where windows of 200 have 23 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the training stands in its data: the next batch is number `batch` of this epoch."""

    phase: int = 0
    epoch: int = 0
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded piece numbers (pairs x pieces): decoder inputs are `target` shifted right behind the padding.

    `counted` are the places in the flat `target` that hold a piece and count for the loss.
    """

    source: torch.Tensor
    inputs: torch.Tensor
    target: torch.Tensor
    counted: torch.Tensor

    def to(self, device: str) -> Batch:
        """The same batch on another device."""
        parts = (self.source, self.inputs, self.target, self.counted)
        return Batch(*(part.to(device, non_blocking=True) for part in parts))

    @property
    def target_pieces(self) -> int:
        """Pieces that count for the loss."""
        return len(self.counted)


def draw_epoch(pieces: Pieces, recipe: Recipe, place: Place) -> list[NDArray[np.int64]]:
    """The batches of an epoch of a phase, as arrays of pair numbers; the same for the same seed, phase and epoch."""
    phase = recipe.phases[place.phase]
    generator = np.random.default_rng([recipe.seed, place.phase, place.epoch])
    factors = np.array([plan.factors[place.phase] for plan in recipe.plans])
    wanted = factors[pieces.parts]
    repeats = np.floor(wanted).astype(np.int64)
    repeats += generator.random(len(pieces)) < wanted - repeats
    longest = np.maximum(pieces.source_lengths, pieces.target_lengths)
    repeats[longest > phase.longest] = 0
    drawn = np.repeat(np.arange(len(pieces)), repeats)
    generator.shuffle(drawn)
    batches: list[NDArray[np.int64]] = []
    for window in _cut_windows(drawn, longest, phase):
        key = pieces.source_lengths[window] * 1000 + pieces.target_lengths[window]
        batches += _cut_batches(window[np.argsort(key, kind="stable")], longest, phase.batch_tokens)
    order = generator.permutation(len(batches))
    return [batches[number] for number in order]


def iterate_batches(
    pieces: Pieces, recipe: Recipe, place: Place, draw: Draw = draw_epoch
) -> Iterator[tuple[NDArray[np.int64], Place]]:
    """Endlessly the batches of a phase from `place` on, each with the place that comes after it."""
    while True:
        batches = draw(pieces, recipe, place)
        if not batches:
            return
        for number in range(place.batch, len(batches)):
            yield batches[number], Place(phase=place.phase, epoch=place.epoch, batch=number + 1)
        place = Place(phase=place.phase, epoch=place.epoch + 1)


def build_batch(pieces: Pieces, numbers: NDArray[np.int64], padding: int, change: Change | None = None) -> Batch:
    """The padded batch of the pairs with these numbers, each as `change` returns it."""
    return join_batch(*pad_pairs(pieces, numbers, padding, change), padding)


def pad_pairs(
    pieces: Pieces, numbers: NDArray[np.int64], padding: int, change: Change | None = None, multiple: int = 1
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Source and English of the pairs with these numbers, padded to a width that is a `multiple`."""
    pairs = [(pieces.source_of(number), pieces.target_of(number)) for number in numbers]
    if change is not None:
        pairs = [change(*pair) for pair in pairs]
    return pad_rows([pair[0] for pair in pairs], padding, multiple), pad_rows(
        [pair[1] for pair in pairs], padding, multiple
    )


def join_batch(source: NDArray[np.int32], target: NDArray[np.int32], padding: int) -> Batch:
    """The batch of two padded tables."""
    import torch

    inputs = np.concatenate([np.full((len(target), 1), padding), target[:, :-1]], axis=1)
    tables = (source, inputs, target, np.flatnonzero(target != padding))
    return Batch(*(torch.from_numpy(table.astype(np.int64)) for table in tables))


def pad_rows(rows: Sequence[Row], padding: int, multiple: int) -> NDArray[np.int32]:
    """The rows as one table, padded to a width that is a `multiple`."""
    width = -(-max(map(len, rows)) // multiple) * multiple
    table = np.full((len(rows), width), padding, dtype=np.int32)
    for number, row in enumerate(rows):
        table[number, : len(row)] = row
    return table


def _cut_windows(drawn: NDArray[np.int64], longest: NDArray[np.int64], phase: Phase) -> list[NDArray[np.int64]]:
    if not len(drawn):
        return []
    ends = np.cumsum(longest[drawn])
    count = max(1, round(int(ends[-1]) / (phase.batch_tokens * WINDOW_BATCHES)))
    cuts = np.searchsorted(ends, ends[-1] * np.arange(1, count) / count)
    return [window for window in np.split(drawn, cuts) if len(window)]


def _cut_batches(ordered: NDArray[np.int64], longest: NDArray[np.int64], tokens: int) -> list[NDArray[np.int64]]:
    batches = []
    start = widest = 0
    for stop, number in enumerate(ordered):
        wider = max(widest, int(longest[number]))
        if stop > start and wider * (stop + 1 - start) > tokens:
            batches.append(ordered[start:stop])
            start, wider = stop, int(longest[number])
        widest = wider
    if start < len(ordered):
        batches.append(ordered[start:])
    return batches
