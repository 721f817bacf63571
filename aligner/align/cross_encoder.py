"""Reads two English sentences together: do they tell different things, the same, or what cannot both be true?

A cross-encoder on the layers of all-MiniLM-L6-v2, trained by `aligner train models/recipes/claims-en.toml`. The word
embeddings stay as published, so that the model folder holds the layers and two heads only. Values are blanked before
it reads (`blank_values`): what a number says is compared elsewhere, exactly; here it is words that agree or clash.
"""

import hashlib
import json
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
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
from aligner.errors import ModelError
from aligner.records import Fact, FindingKind
from aligner.translate.manifest import find_models_folder

MODEL = "claims-en-small"
OTHER, SAME, CLASH = range(3)
KINDS: tuple[FindingKind, ...] = (
    "polarity", "modality", "cause", "place", "person", "role", "organisation", "attribution", "sequence",
)  # fmt: skip
LONGEST = 128
"""Word pieces of both sentences together that are read."""

SIGNS = {
    "date": "# day", "datetime": "# day", "time": "# hour", "duration": "# time", "money": "# money",
    "percent": "# percent", "measure": "# size", "number": "#",
}  # fmt: skip
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")
_log = logging.getLogger(__name__)

Table = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """For n pairs: the chances of OTHER, SAME and CLASH (n, 3), and those of KINDS for a clash (n, 9)."""

    chances: Table
    kinds: Table


class CrossEncoder:
    """The trained reader on CTranslate2, int8: about 210 pairs a second on two cores."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        import ctranslate2
        from tokenizers import Tokenizer

        published = find_published_folder()
        own, sha256 = _read_own_weights(folder)
        name = f"{folder.name}-{sha256[:12]}-ct2-1"
        converted = keep_converted(name, lambda out: save_encoder(published, _join(published, own), out))
        self._model = ctranslate2.Encoder(
            str(converted), device="cpu", compute_type="int8", intra_threads=threads, inter_threads=1
        )
        self._heads = {name: own[name].astype(np.float32) for name in own if not name.startswith("encoder.")}
        self._tokenizer = Tokenizer.from_file(str(published / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)

    def read(self, pairs: Sequence[tuple[str, str]]) -> Readings:
        """What the sentences of each pair, with their values blanked, are to each other. The order counts a little."""
        encoded = self._tokenizer.encode_batch(list(pairs))
        chances, kinds = np.zeros((len(pairs), 3), np.float32), np.zeros((len(pairs), len(KINDS)), np.float32)
        for batch in batch_by_length([len(e.ids) for e in encoded]):
            chances[batch], kinds[batch] = self._read_batch([encoded[i] for i in batch])
        return Readings(chances=chances, kinds=kinds)

    def _read_batch(self, encoded: Sequence[Any]) -> tuple[Table, Table]:
        lengths = np.array([len(e.ids) for e in encoded])
        output = self._model.forward_batch([e.ids for e in encoded], token_type_ids=[e.type_ids for e in encoded])
        states: Table = np.array(output.last_hidden_state)
        inside = (np.arange(lengths.max()) < lengths[:, None]).astype(np.float32)
        mean = np.einsum("bld,bl->bd", states, inside) / lengths[:, None]
        read = np.concatenate([states[:, 0], mean], axis=1)
        heads = self._heads
        hidden = _gelu(read @ heads["head.0.weight"].T + heads["head.0.bias"])
        return (
            _softmax(hidden @ heads["head.3.weight"].T + heads["head.3.bias"]),
            _softmax(read @ heads["kind.weight"].T + heads["kind.bias"]),
        )


@lru_cache(maxsize=1)
def find_cross_encoder() -> CrossEncoder | None:
    """The reader, or None after a warning in the log: clashes in words are then found by tables alone."""
    try:
        return CrossEncoder(find_models_folder() / MODEL)
    except ModelError as error:
        _log.warning("%s Clashes in words are found by tables alone, sentences paired without a second reading.", error)
        return None


def blank_values(text: str, facts: Sequence[Fact]) -> str:
    """The text with a sign in the place of each value among `facts` (offsets in `text`) and of each other figure.

    >>> blank_values("They have 72 hours to pack.", find_facts("They have 72 hours to pack.", "en", None))
    'They have # time to pack.'
    """
    chosen: list[Fact] = []
    for fact in sorted(facts, key=lambda f: (f.start, -f.end)):
        if fact.kind in SIGNS and (not chosen or fact.start >= chosen[-1].end):
            chosen.append(fact)
    for fact in reversed(chosen):
        text = text[: fact.start] + SIGNS[fact.kind] + text[fact.end :]
    return _FIGURES.sub("#", text)


def blank_part(text: str, facts: Sequence[Fact], part: tuple[int, int]) -> str:
    """A part of the text, given by its offsets, with the values in it blanked."""
    start, end = part
    inside = [f for f in facts if start <= f.start and f.end <= end]
    return blank_values(text[start:end], [replace(f, start=f.start - start, end=f.end - start) for f in inside])


def _read_own_weights(folder: Path) -> tuple[Weights, str]:
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


def _join(published: Path, own: Weights) -> Weights:
    """The published weights with the trained layers in the place of their own."""
    layers = {name: value.astype(np.float32) for name, value in own.items() if name.startswith("encoder.")}
    return read_published_weights(published) | layers


def _gelu(x: Table) -> Table:
    from scipy.special import erf

    gelu: Table = (x * 0.5 * (1 + erf(x / np.float32(np.sqrt(2))))).astype(np.float32)
    return gelu


def _softmax(x: Table) -> Table:
    raised = np.exp(x - x.max(axis=1, keepdims=True))
    chances: Table = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
    return chances
