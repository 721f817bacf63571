"""Reads which of two sentences' values answer the same question: how long the talks took, how many were hurt.

Both sentences are read together, their values blanked and the two that are asked about marked (`signs`), so that
neither agreement nor distance counts, only what the sentences say of them. The layers are those of the reader of
clashing claims with a change of low rank (LoRA's form, Hu et al. 2021), trained by `aligner train
models/recipes/values.toml`: six megabytes instead of twenty-eight.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.activation import gelu
from aligner.align.claim_reader import ORIGINALS_MODEL
from aligner.align.pair_encoder import EncodedBatch, PairEncoder, Table, Text, read_own_weights
from aligner.align.signs import ASKED
from aligner.errors import ModelError
from aligner.translate.manifest import find_models_folder

VALUES_MODEL = "values-small"
UP, DOWN = ".up", ".down"
"""Endings of the two factors of a change: weight + up (out, rank) @ down (rank, in)."""
CHANGE = ".change"
"""Ending of the change of a vector."""
FARTHEST, BEFORE = 56, 40
"""Pieces before a mark beyond which the beginning of a text is left out, and how many are kept of it."""

_log = logging.getLogger(__name__)


class ValueReader:
    """A trained reader of pairs of values in `folder`, over the layers of the reader in `base`; `languages` as there.

    ModelError where a folder is missing or damaged, or was trained over other layers.
    """

    def __init__(self, folder: Path, base: Path, threads: int = 0) -> None:
        changes, sha256 = read_own_weights(folder)
        layers, found = read_own_weights(base)
        wanted = json.loads((folder / "config.json").read_text("utf-8")).get("base")
        if wanted != found:
            raise ModelError(
                f"it goes with another {base.name}: {wanted}, not {found}",
                where=str(folder),
                remedy=f"Restore both with 'git checkout models/{folder.name} models/{base.name}'.",
            )
        self._head = {n: v.astype(np.float32) for n, v in changes.items() if n.startswith("head.")}
        self._encoder = PairEncoder(base, add_changes(layers, changes), f"{folder.name}-{sha256[:12]}", threads)
        self._mark = self._encoder.find_english_pieces(ASKED)[0]
        self.languages = self._encoder.languages

    def learn(self, texts: Iterable[Text]) -> None:
        """Get ready for texts that will be read; others are learnt when they are read, a second each time."""
        self._encoder.learn(texts)

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Table:
        """For each pair (n) the log-odds that its marked values answer one question, the mean of both orders.

        Originals are in `languages`. A text without a mark says nothing: its pairs get -inf.
        """
        odds = np.zeros(len(pairs), np.float32)
        for order in (pairs, [(second, first) for first, second in pairs]):
            for batch in self._encoder.encode(order, self._keep_mark):
                odds[batch.numbers] += np.float32(0.5) * self._judge(batch)
        return odds

    def _keep_mark(self, pieces: Sequence[int]) -> Sequence[int]:
        return pieces[find_start(pieces, self._mark) :]

    def _judge(self, batch: EncodedBatch) -> Table:
        marks = [[n for n, piece in enumerate(row) if piece == self._mark] for row in batch.pieces]
        whole = np.array([len(places) == 2 for places in marks])
        rows = np.arange(len(marks))
        one, two = (np.array([places[side] if len(places) == 2 else 0 for places in marks]) for side in (0, 1))
        seen = np.concatenate([batch.states[:, 0], batch.states[rows, one], batch.states[rows, two]], axis=1)
        head = self._head
        hidden = gelu(seen @ head["head.0.weight"].T + head["head.0.bias"])
        odds: Table = (hidden @ head["head.3.weight"].T + head["head.3.bias"])[:, 0]
        return np.where(whole, odds, np.float32(-np.inf))


def find_start(pieces: Sequence[int], mark: int) -> int:
    """Where the reading of a text begins: at 0, or later where the mark would else be cut off."""
    place = pieces.index(mark) if mark in pieces else 0
    return place - BEFORE if place > FARTHEST else 0


def add_changes(layers: Mapping[str, NDArray[Any]], changes: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """The layers with their changes added, in 32-bit floats; what has none stays as it is."""
    changed = dict(layers)
    for name in layers:
        if name + UP in changes:
            product = changes[name + UP].astype(np.float32) @ changes[name + DOWN].astype(np.float32)
            changed[name] = layers[name].astype(np.float32) + product
        elif name + CHANGE in changes:
            changed[name] = layers[name].astype(np.float32) + changes[name + CHANGE].astype(np.float32)
    return changed


@lru_cache(maxsize=1)
def find_value_reader() -> ValueReader | None:
    """The reader, or None after a warning in the log: values are then compared by what stands around them alone."""
    models = find_models_folder()
    try:
        return ValueReader(models / VALUES_MODEL, models / ORIGINALS_MODEL)
    except ModelError as error:
        _log.warning("%s Which values answer one question is told by the sentences around them alone.", error)
        return None
