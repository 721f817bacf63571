"""Teaches a small network which English word pieces the vectors of a translation model's encoder stand for.

What it learns from are links between the pieces of sentences and of their translations (`word_links`). Most batches
are set against the pieces that occur in them and some drawn ones, which is three times as fast as against all; the last
part of the time is against all, so that the chances are true.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import torch

MOST_LINKS = 4
"""English pieces that count for one piece of an original."""

BATCH = 4096
DRAWN = 1500
"""Pieces that a batch is set against besides its own."""

WHOLE_FROM = 0.8
"""Share of the time after which batches are set against all pieces."""

WARMUP = 50
LEAST_RATE = 1e-6
TOLD_EVERY = 200
MOST_FREQUENT = 0.5
"""Highest frequency that counts for how probably a piece occurs in a batch."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossPlan:
    """The size of the network, the pieces that it knows, and how long it learns for each translation model."""

    minutes: float
    pieces: int = 10_000
    hidden: int = 768
    rank: int = 128
    rate: float = 3e-3
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedSentence:
    """The encoder's vectors of a sentence (n, width), and the English word pieces that each is linked to."""

    states: NDArray[np.float16]
    links: Sequence[Sequence[int]]


def train_glosser(
    sentences: Sequence[LinkedSentence], words: NDArray[np.float32], plan: GlossPlan, seed: int, say: Say
) -> dict[str, NDArray[Any]]:
    """The weights of `aligner.align.originals.Glosser`, learnt from the sentences.

    `words` are the reader's word embeddings, from which the network begins.
    """
    import torch

    torch.manual_seed(seed)
    counts = Counter(piece for sentence in sentences for links in sentence.links for piece in set(links))
    pieces = [piece for piece, _ in counts.most_common(plan.pieces)]
    states, targets, weights = _flatten(sentences, pieces)
    frequency = np.bincount(targets[:, 0], minlength=len(pieces) + 1) / len(targets)
    network = _Network(states.shape[1], words[pieces], frequency, plan)
    # How probably a piece is in a batch, in logarithms: what is drawn seldom counts more.
    present = 1 - (1 - DRAWN / len(pieces)) * (1 - np.minimum(frequency, MOST_FREQUENT)) ** BATCH
    drawn = torch.from_numpy(np.log(np.clip(present, 1e-6, 1))).float()
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=0.01)
    random = np.random.default_rng(seed)
    begun, steps, loss = time.monotonic(), 0, 0.0
    while True:
        for numbers in _draw_batches(len(states), random):
            done = steps / plan.steps if plan.steps else (time.monotonic() - begun) / (60 * plan.minutes)
            if done >= 1:
                return network.export(pieces)
            for group in optimizer.param_groups:
                group["lr"] = plan.rate * min(1.0, (steps + 1) / WARMUP) * (1 - done) + LEAST_RATE
            step_loss = network.find_loss(
                states[numbers], targets[numbers], weights[numbers], drawn if done < WHOLE_FROM else None
            )
            optimizer.zero_grad()
            step_loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            steps += 1
            loss = 0.98 * loss + 0.02 * float(step_loss.detach()) if steps > 1 else float(step_loss.detach())
            if steps % TOLD_EVERY == 0:
                say(f"glosses {done:6.1%} step {steps} loss {loss:.3f}")


def _flatten(
    sentences: Sequence[LinkedSentence], pieces: Sequence[int]
) -> tuple[NDArray[np.float16], NDArray[np.int64], NDArray[np.float32]]:
    """All vectors (n, width); the places of what they are linked to (n, MOST_LINKS), and what each counts.

    A vector without a link stands for nothing, the place behind the pieces; one whose links are all unknown counts 0.
    """
    place = {piece: number for number, piece in enumerate(pieces)}
    states = np.concatenate([sentence.states for sentence in sentences])
    targets = np.full((len(states), MOST_LINKS), len(pieces), np.int64)
    weights = np.zeros((len(states), MOST_LINKS), np.float32)
    for row, links in enumerate(links for sentence in sentences for links in sentence.links):
        known = [place[piece] for piece in links if piece in place][:MOST_LINKS]
        targets[row, : len(known)] = known
        if known or not links:
            weights[row, : max(1, len(known))] = 1 / max(1, len(known))
    return states, targets, weights


def _draw_batches(count: int, random: np.random.Generator) -> list[NDArray[np.int64]]:
    order = random.permutation(count)
    return [order[start : start + BATCH] for start in range(0, count, BATCH)]


class _Network:
    """The network of `Glosser` in torch."""

    def __init__(self, width: int, words: NDArray[np.float32], frequency: NDArray[Any], plan: GlossPlan) -> None:
        import torch
        from torch import nn

        centred = torch.from_numpy(words - words.mean(axis=0))
        rank = min(plan.rank, *centred.shape)
        axes = torch.linalg.svd(centred, full_matrices=False).Vh[:rank]
        self._layers = nn.ModuleDict(
            {
                "norm": nn.LayerNorm(width),
                "up": nn.Linear(width, plan.hidden),
                "down": nn.Linear(plan.hidden, rank),
                "skip": nn.Linear(width, rank, bias=False),
            }
        )
        self._out = nn.Parameter(torch.cat([centred @ axes.T, torch.zeros(1, rank)]))
        self._bias = nn.Parameter(torch.log(torch.from_numpy(np.maximum(frequency, 1e-7))).float())

    def parameters(self) -> list[torch.nn.Parameter]:
        """What is learnt."""
        return [*self._layers.parameters(), self._out, self._bias]

    def find_loss(
        self,
        states: NDArray[np.float16],
        targets: NDArray[np.int64],
        weights: NDArray[np.float32],
        drawn: torch.Tensor | None,
    ) -> torch.Tensor:
        """Mean cross-entropy; with `drawn` against the pieces of the batch and some others, else against all."""
        import torch

        given, wanted, counted = torch.from_numpy(states).float(), torch.from_numpy(targets), torch.from_numpy(weights)
        count = len(self._out)
        if drawn is None:
            chosen = torch.arange(count)
        else:
            chosen = torch.unique(
                torch.cat([wanted.reshape(-1), torch.randint(0, count - 1, (DRAWN,)), torch.tensor([count - 1])])
            )
        with torch.autocast("cpu", torch.bfloat16):
            logits = self._hide(given) @ self._out[chosen].T
        logits = logits.float() + self._bias[chosen]
        if drawn is not None:
            logits = logits - drawn[chosen]
        place = torch.zeros(count, dtype=torch.long)
        place[chosen] = torch.arange(len(chosen))
        return -(logits.log_softmax(1).gather(1, place[wanted]) * counted).sum() / len(given)

    def _hide(self, states: torch.Tensor) -> torch.Tensor:
        from torch.nn.functional import gelu

        normed = self._layers["norm"](states)
        hidden: torch.Tensor = self._layers["down"](gelu(self._layers["up"](normed))) + self._layers["skip"](normed)
        return hidden

    def export(self, pieces: Sequence[int]) -> dict[str, NDArray[Any]]:
        """The weights by the names that Glosser knows."""
        state = {**self._layers.state_dict(), "out": self._out, "bias": self._bias}
        found: dict[str, NDArray[Any]] = {
            name: value.detach().numpy().astype(np.float16) for name, value in state.items()
        }
        return found | {"pieces": np.array(pieces, np.int32)}
