"""Which English word pieces the vectors of a translation model's encoder stand for: a small network tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.activation import gelu, softmax

Table = NDArray[np.float32]
Weights = Mapping[str, NDArray[Any]]

LIKELIEST = 8
"""English pieces that are mixed for one piece of an original."""

EPSILON = 1e-5
"""Keeps the norm of a vector of zeros finite, as torch has it."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """English word pieces (n) in the place of one, with their shares, which sum up to 1."""

    pieces: NDArray[np.int64]
    shares: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Glosses:
    """For the n pieces of a sentence how likely each of the network's m `pieces` is (n, m + 1); the last is none.

    `places` gives the place of a piece among the m.
    """

    pieces: NDArray[np.int64]
    places: Mapping[int, int]
    chances: Table

    @property
    def nothing(self) -> Table:
        """The chance that each stands for no word (n)."""
        nothing: Table = self.chances[:, -1]
        return nothing

    def mix(self, row: int) -> Mixture:
        """The LIKELIEST pieces of one row."""
        chances = self.chances[row, :-1]
        best = np.argpartition(-chances, min(LIKELIEST, len(chances)) - 1)[:LIKELIEST]
        return Mixture(self.pieces[best], chances[best] / chances[best].sum())


class Glosser:
    """Says which English word pieces the vectors of an encoder stand for: a small network with one hidden layer.

    `weights` are those under `prefix` in the reader's file.
    """

    def __init__(self, weights: Weights, prefix: str) -> None:
        own = {name.removeprefix(prefix): v for name, v in weights.items() if name.startswith(prefix)}
        self._weights = {name: value.astype(np.float32) for name, value in own.items() if name != "pieces"}
        self._pieces = own["pieces"].astype(np.int64)
        self._places = {piece: place for place, piece in enumerate(self._pieces.tolist())}

    def gloss(self, states: Table) -> Glosses:
        """What each vector stands for."""
        w = self._weights
        centred = states - states.mean(axis=1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + EPSILON)
        normed = scaled * w["norm.weight"] + w["norm.bias"]
        hidden = gelu(normed @ w["up.weight"].T + w["up.bias"]) @ w["down.weight"].T + w["down.bias"]
        chances = softmax((hidden + normed @ w["skip.weight"].T) @ w["out"].T + w["bias"])
        return Glosses(pieces=self._pieces, places=self._places, chances=chances)
