"""Reads two sentences together: do they tell different things, the same, or what cannot both be true?

A cross-encoder on the layers of all-MiniLM-L6-v2, trained by `aligner train models/recipes/claims-en.toml`. Values are
blanked before it reads (`signs`): what a number says is compared elsewhere, exactly; here it is words that agree or
clash.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aligner.align.activation import gelu, softmax
from aligner.align.pair_encoder import EncodedBatch, PairEncoder, Table, Text, read_own_weights
from aligner.records import FindingKind

OTHER, SAME, CLASH = range(3)
KINDS: tuple[FindingKind, ...] = (
    "polarity", "modality", "cause", "place", "person", "role", "organisation", "attribution", "sequence",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """For n pairs: the chances of OTHER, SAME and CLASH (n, 3), and those of KINDS for a clash (n, 9)."""

    chances: Table
    kinds: Table


class CrossEncoder:
    """A trained reader of pairs of sentences; `languages` are those that it reads in the original, besides English."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        own, sha256 = read_own_weights(folder)
        self._heads = {n: v.astype(np.float32) for n, v in own.items() if n.startswith(("head.", "kind."))}
        self._encoder = PairEncoder(folder, own, f"{folder.name}-{sha256[:12]}", threads)
        self.languages = self._encoder.languages

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        """What the sentences of each pair, with their values blanked, are to each other. The order counts a little.

        Originals are in `languages`; ModelError where the model that encodes them cannot be loaded, OutputError where
        the folder for temporary files is full.
        """
        chances, kinds = np.zeros((len(pairs), 3), np.float32), np.zeros((len(pairs), len(KINDS)), np.float32)
        for batch in self._encoder.encode(pairs):
            chances[batch.numbers], kinds[batch.numbers] = self._judge(batch)
        return Readings(chances=chances, kinds=kinds)

    def _judge(self, batch: EncodedBatch) -> tuple[Table, Table]:
        inside = (np.arange(batch.lengths.max()) < batch.lengths[:, None]).astype(np.float32)
        mean = np.einsum("bld,bl->bd", batch.states, inside) / batch.lengths[:, None]
        read = np.concatenate([batch.states[:, 0], mean], axis=1)
        heads = self._heads
        hidden = gelu(read @ heads["head.0.weight"].T + heads["head.0.bias"])
        return (
            softmax(hidden @ heads["head.3.weight"].T + heads["head.3.bias"]),
            softmax(read @ heads["kind.weight"].T + heads["kind.bias"]),
        )


def join_readings(one: Readings, other: Readings) -> Readings:
    """The mean of two readings of the same pairs: in both orders, or by two models."""
    half = np.float32(0.5)
    return Readings(chances=half * (one.chances + other.chances), kinds=half * (one.kinds + other.kinds))
