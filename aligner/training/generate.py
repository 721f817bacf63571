"""What a network in training writes: many sentences at once, drawn by chance, with the keys and values of pieces kept.

The tool itself translates with CTranslate2 or transformers; this is for text that a run makes for another run, on the
device it trains on and without an export between.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from aligner.training import network
from aligner.training.ahead import MULTIPLE
from aligner.training.batches import Row, pad_rows
from aligner.training.recipe import Shape

if TYPE_CHECKING:
    import torch

END, UNKNOWN = 0, 1
"""Numbers of the end of a sentence and of the unknown piece, which is never written."""

WIDEST = 96
"""Pieces of the longest sentence written."""

LONGER = 1.6
"""A sentence may have this many pieces for one of its source, and some more."""

LEAST_ROOM = 8
LOOK_EVERY = 8
"""Pieces written between two looks whether all sentences of a batch have ended."""


def write_sentences(
    parameters: network.Parameters,
    shape: Shape,
    sources: Sequence[Row],
    writable: int,
    temperature: float = 0.0,
    seed: int = 0,
    batch: int = 1024,
    say: Callable[[str], None] | None = None,
) -> list[Row]:
    """The pieces that the network writes for each source, without their end; empty where it found none.

    Pieces 0 to `writable - 1` can be written. Each is drawn from the chances sharpened by `temperature`, 0 takes the
    likeliest.
    """
    import torch

    torch.manual_seed(seed)
    device = parameters[network.EMBEDDING].device
    weights = {name: value.to(torch.bfloat16 if value.is_cuda else value.dtype) for name, value in parameters.items()}
    positions = network.build_positions(shape).to(device)
    written: list[Row] = [np.zeros(0, np.uint16)] * len(sources)
    order = sorted(range(len(sources)), key=lambda number: len(sources[number]))
    with torch.no_grad():
        for start in range(0, len(order), batch):
            numbers = order[start : start + batch]
            table = pad_rows([sources[number] for number in numbers], len(weights[network.EMBEDDING]) - 1, MULTIPLE)
            source = torch.from_numpy(table.astype(np.int64)).to(device)
            rows = _write_batch(weights, shape, positions, source, writable, temperature)
            for number, row in zip(numbers, rows, strict=True):
                ends = np.flatnonzero(row == END)
                if len(ends):
                    written[number] = row[: ends[0]].astype(np.uint16)
            if say is not None and start // batch % 32 == 31:
                say(f"wrote {start + len(numbers):,} of {len(order):,} sentences")
    return written


def _write_batch(
    weights: network.Parameters,
    shape: Shape,
    positions: torch.Tensor,
    source: torch.Tensor,
    writable: int,
    temperature: float,
) -> NDArray[np.int64]:
    import torch

    padding = len(weights[network.EMBEDDING]) - 1
    keep = source != padding
    states = network.encode(weights, shape, positions, source, keep)
    room = min(WIDEST, int(source.shape[1] * LONGER) + LEAST_ROOM)
    memory = network.Memory(weights, shape, states, keep, room)
    last = torch.full((len(source), 1), padding, device=source.device)
    written = torch.zeros(len(source), room, dtype=torch.long, device=source.device)
    over = torch.zeros(len(source), dtype=torch.bool, device=source.device)
    table = weights[network.EMBEDDING][:writable]
    for place in range(room):
        scores = (memory.step(last, place, positions)[:, 0].to(table.dtype) @ table.t()).float()
        scores[:, UNKNOWN] = network.CLOSED
        if temperature:
            chance = torch.rand_like(scores).clamp(1e-9, 1 - 1e-7)
            scores -= temperature * torch.log(-torch.log(chance))  # Gumbel's trick: the largest is a draw
        drawn = scores.argmax(1).masked_fill(over, END)
        written[:, place] = drawn
        over |= drawn == END
        last = drawn[:, None]
        if place % LOOK_EVERY == LOOK_EVERY - 1 and bool(over.all()):
            break
    return written.cpu().numpy()
