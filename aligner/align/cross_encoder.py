"""Reads two sentences together: do they tell different things, the same, or what cannot both be true?

A cross-encoder on the layers of all-MiniLM-L6-v2, trained by `aligner train models/recipes/claims-en.toml`. The word
embeddings stay as published, so that the model folder holds the layers and two heads only, and the networks that gloss
original sentences for it (`originals`). Values are blanked before it reads (`signs`): what a number says is compared
elsewhere, exactly; here it is words that agree or clash.
"""

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.activation import gelu, softmax
from aligner.align.encoder import batch_by_length
from aligner.align.encoder_model import (
    Weights,
    find_published_folder,
    keep_converted,
    read_published_weights,
    save_encoder,
)
from aligner.align.originals import Original, OriginalWords
from aligner.errors import ModelError, OutputError
from aligner.records import FindingKind

OTHER, SAME, CLASH = range(3)
KINDS: tuple[FindingKind, ...] = (
    "polarity", "modality", "cause", "place", "person", "role", "organisation", "attribution", "sequence",
)  # fmt: skip
LONGEST = 128
"""Word pieces of both sentences together that are read."""
BEGIN, BETWEEN = 101, 102
"""Pieces at the beginning of a pair and behind each of its sentences."""
WORDS = "embeddings.word_embeddings.weight"

Table = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """For n pairs: the chances of OTHER, SAME and CLASH (n, 3), and those of KINDS for a clash (n, 9)."""

    chances: Table
    kinds: Table


Text = str | Original
"""What is read: an English sentence with its values blanked, or an original one."""


class CrossEncoder:
    """A trained reader on CTranslate2, int8: about 210 pairs a second on two cores.

    `languages` are those that it reads in the original, besides English.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        from tokenizers import Tokenizer

        self._published, self._threads = find_published_folder(), threads
        self._own, sha256 = read_own_weights(folder)
        self._heads = {n: v.astype(np.float32) for n, v in self._own.items() if n.startswith(("head.", "kind."))}
        self._tokenizer = Tokenizer.from_file(str(self._published / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}
        read_words = lru_cache(maxsize=1)(lambda: read_published_weights(self._published)[WORDS])
        self._originals = OriginalWords(folder, self._own, read_words, self._find_pieces)
        self.languages = self._originals.languages
        name = f"{folder.name}-{sha256[:12]}-ct2-1"
        self._model = self._open(keep_converted(name, self._convert))

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        """What the sentences of each pair, with their values blanked, are to each other. The order counts a little.

        Originals are in `languages`; ModelError where the model that encodes them cannot be loaded, OutputError where
        the folder for temporary files is full.
        """
        if self._originals.learn(text for pair in pairs for text in pair if isinstance(text, Original)):
            self._model = self._open_anew()
        encoded = [self._encode(pair) for pair in pairs]
        chances, kinds = np.zeros((len(pairs), 3), np.float32), np.zeros((len(pairs), len(KINDS)), np.float32)
        for batch in batch_by_length([len(pieces) for pieces, _ in encoded]):
            chances[batch], kinds[batch] = self._read_batch([encoded[i] for i in batch])
        return Readings(chances=chances, kinds=kinds)

    def _encode(self, pair: tuple[Text, Text]) -> tuple[list[int], list[int]]:
        """Pieces and types of a pair; of two that are too long together the longer one is cut."""
        first, second = (self._find_pieces(t) if isinstance(t, str) else self._originals.find_pieces(t) for t in pair)
        return join_pieces(first, second)

    def _find_pieces(self, text: str) -> list[int]:
        if (pieces := self._known.get(text)) is None:
            pieces = self._known[text] = list(self._tokenizer.encode(text, add_special_tokens=False).ids)
        return pieces

    def _open(self, converted: Path) -> Any:
        import ctranslate2

        return ctranslate2.Encoder(
            str(converted), device="cpu", compute_type="int8", intra_threads=self._threads, inter_threads=1
        )

    def _open_anew(self) -> Any:
        """The model with the words of all originals that were learnt."""
        try:
            with tempfile.TemporaryDirectory(prefix="aligner-") as folder:
                self._convert(Path(folder))
                return self._open(Path(folder))
        except OSError as error:
            raise OutputError(
                f"the reader cannot be written ({(error.strerror or str(error)).lower()})",
                where=tempfile.gettempdir(),
                remedy="Free space there, or set TMPDIR to another folder.",
            ) from error

    def _convert(self, out: Path) -> None:
        """Write the trained layers over the published embeddings, and the originals' words behind those, to `out`."""
        layers = {name: value.astype(np.float32) for name, value in self._own.items() if name.startswith("encoder.")}
        weights = read_published_weights(self._published) | layers
        words = weights[WORDS]
        save_encoder(self._published, weights | {WORDS: np.concatenate([words, *self._originals.rows])}, out)

    def _read_batch(self, encoded: Sequence[tuple[list[int], list[int]]]) -> tuple[Table, Table]:
        lengths = np.array([len(pieces) for pieces, _ in encoded])
        output = self._model.forward_batch(
            [pieces for pieces, _ in encoded], token_type_ids=[types for _, types in encoded]
        )
        states: Table = np.array(output.last_hidden_state)
        inside = (np.arange(lengths.max()) < lengths[:, None]).astype(np.float32)
        mean = np.einsum("bld,bl->bd", states, inside) / lengths[:, None]
        read = np.concatenate([states[:, 0], mean], axis=1)
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


def join_pieces(first: Sequence[int], second: Sequence[int]) -> tuple[list[int], list[int]]:
    """The pieces of a pair as the encoder gets them, at most LONGEST, and which sentence (0, 1) each belongs to."""
    one, two = cut_lengths(len(first), len(second))
    pieces = [BEGIN, *first[:one], BETWEEN, *second[:two], BETWEEN]
    return pieces, [0] * (one + 2) + [1] * (two + 1)


def cut_lengths(first: int, second: int) -> tuple[int, int]:
    """How many pieces of each sentence of a pair are read: of two that are too long together the longer one is cut.

    >>> cut_lengths(150, 20), cut_lengths(150, 90)
    ((105, 20), (63, 62))
    """
    room = LONGEST - 3
    if first <= second:
        one = min(first, max(room // 2, room - second))
        return one, min(second, room - one)
    two = min(second, max(room // 2, room - first))
    return min(first, room - two), two


def read_own_weights(folder: Path) -> tuple[Weights, str]:
    """The trained weights by name, and the sha256 of their file."""
    from safetensors.numpy import load

    path = folder / "model.safetensors"
    remedy = f"Restore it with 'git checkout models/{folder.name}', or set ALIGNER_MODELS to its folder."
    try:
        data = path.read_bytes()
        wanted = json.loads((folder / "config.json").read_text("utf-8"))["sha256"]
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(
            "the reader of clashing claims is missing or unreadable", where=str(path), remedy=remedy
        ) from error
    if hashlib.sha256(data).hexdigest() != wanted:
        raise ModelError("the reader of clashing claims is damaged", where=str(path), remedy=remedy)
    weights: Weights = load(data)
    return weights, str(wanted)
