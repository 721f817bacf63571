"""Two texts in one encoder: the layers that a reader of pairs stands on, by CTranslate2.

The word embeddings stay as all-MiniLM-L6-v2 was published with them, so that a model folder holds the layers and heads
only, and the networks that gloss original sentences (`originals`).
"""

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

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

LONGEST = 128
"""Word pieces of both texts together that are read."""
BEGIN, BETWEEN = 101, 102
"""Pieces at the beginning of a pair and behind each of its texts."""
WORDS = "embeddings.word_embeddings.weight"

Table = NDArray[np.float32]
Text = str | Original
"""What is read: an English sentence with its values blanked, or an original one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodedBatch:
    """Pairs read together, by their `numbers` (n): their `pieces`, `lengths` (n) and `states` (n, longest, width)."""

    numbers: Sequence[int]
    pieces: Sequence[Sequence[int]]
    lengths: NDArray[np.int64]
    states: Table


class PairEncoder:
    """The trained layers `own` over the published embeddings, int8: about 210 pairs a second on two cores.

    `folder` has the networks that gloss originals, `name` says in the cache which layers they are. `languages` are
    those that are read in the original, besides English.
    """

    def __init__(self, folder: Path, own: Mapping[str, Any], name: str, threads: int = 0) -> None:
        from tokenizers import Tokenizer

        self._published, self._threads = find_published_folder(), threads
        self._own = own
        self._tokenizer = Tokenizer.from_file(str(self._published / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}
        read_words = lru_cache(maxsize=1)(lambda: read_published_weights(self._published)[WORDS])
        self._originals = OriginalWords(folder, dict(own), read_words, self.find_english_pieces)
        self.languages = self._originals.languages
        self._model = self._open(keep_converted(f"{name}-ct2-1", self._convert))

    def encode(
        self, pairs: Sequence[tuple[Text, Text]], trim: Callable[[Sequence[int]], Sequence[int]] | None = None
    ) -> Iterator[EncodedBatch]:
        """The states of all pairs, in batches of like length; `trim` says which pieces of a text are read, else all.

        Originals are in `languages`; ModelError where the model that encodes them cannot be loaded, OutputError where
        the folder for temporary files is full.
        """
        self.learn(text for pair in pairs for text in pair)
        rows = [[self.find_pieces(text) for text in pair] for pair in pairs]
        joined = [join_pieces(*(map(trim, row) if trim else row)) for row in rows]
        for numbers in batch_by_length([len(pieces) for pieces, _ in joined]):
            pieces = [joined[n][0] for n in numbers]
            output = self._model.forward_batch(pieces, token_type_ids=[joined[n][1] for n in numbers])
            yield EncodedBatch(
                numbers=numbers,
                pieces=pieces,
                lengths=np.array([len(row) for row in pieces]),
                states=np.array(output.last_hidden_state),
            )

    def learn(self, texts: Iterable[Text]) -> None:
        """Gloss the originals among the texts that are new; one call for many saves a second for each one less."""
        if self._originals.learn(text for text in texts if isinstance(text, Original)):
            self._model = self._open_anew()

    def find_pieces(self, text: Text) -> Sequence[int]:
        """The word pieces of a text; of an original that was learnt its rows in the table of words."""
        return self.find_english_pieces(text) if isinstance(text, str) else self._originals.find_pieces(text)

    def find_english_pieces(self, text: str) -> list[int]:
        """The word pieces of an English text."""
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


def join_pieces(first: Sequence[int], second: Sequence[int]) -> tuple[list[int], list[int]]:
    """The pieces of a pair as the encoder gets them, at most LONGEST, and which text (0, 1) each belongs to."""
    one, two = cut_lengths(len(first), len(second))
    pieces = [BEGIN, *first[:one], BETWEEN, *second[:two], BETWEEN]
    return pieces, [0] * (one + 2) + [1] * (two + 1)


def cut_lengths(first: int, second: int) -> tuple[int, int]:
    """How many pieces of each text of a pair are read: of two that are too long together the longer one is cut.

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
    """The trained weights by name, and the sha256 of their file; ModelError where it is missing or damaged."""
    from safetensors.numpy import load

    path = folder / "model.safetensors"
    remedy = f"Restore it with 'git checkout models/{folder.name}', or set ALIGNER_MODELS to its folder."
    try:
        data = path.read_bytes()
        wanted = json.loads((folder / "config.json").read_text("utf-8"))["sha256"]
    except (OSError, ValueError, KeyError) as error:
        raise ModelError("the model of a reader is missing or unreadable", where=str(path), remedy=remedy) from error
    if hashlib.sha256(data).hexdigest() != wanted:
        raise ModelError("the model of a reader is damaged", where=str(path), remedy=remedy)
    weights: Weights = load(data)
    return weights, str(wanted)
