"""Original sentences as the reader of clashing claims gets them: not translated, but glossed piece by piece.

The encoder of an embedded translation model turns a sentence into one vector for each of its pieces, which knows the
whole sentence. A small network says which English word pieces each of them stands for; the reader gets the mean of
their word embeddings, weighted by how likely they are. So it reads Dutch, German and Japanese in their own order, with
nothing left out or made up, as translations of small models have it. Values are blanked, and names are given as the
tool's own tables have them.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.activation import gelu, softmax
from aligner.align.encoder import batch_by_length
from aligner.align.signs import find_signs
from aligner.records import Fact
from aligner.translate.manifest import read_sha256
from aligner.translate.pieces import Pieces
from aligner.translate.transformers_engine import load_checkpoint

_log = logging.getLogger(__name__)

Table = NDArray[np.float32]
Weights = Mapping[str, NDArray[Any]]
Split = Callable[[str], list[int]]
Span = tuple[int, int]

LONGEST = 200
"""Pieces of a sentence that are encoded; the reader takes fewer, and the encoder has places for 512."""

MOST_ROWS = 20_000
"""Words that are kept: beyond, what earlier stories taught is forgotten before new ones are learnt (30 MB)."""

EPSILON = 1e-5
"""Keeps the norm of a vector of zeros finite, as torch has it."""

SURE_NAME = 0.7
"""Score of a name that is given as the tables have it."""

LIKELIEST = 8
"""English pieces that are mixed for one piece of an original."""

MEANS_NOTHING = 0.5
"""Chance of standing for no English word above which a piece is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A sentence in its own language, with the English that stands for its values and names: start, end, text.

    `part` is the stretch of it that is meant, all of it where that is None.
    """

    text: str
    lang: str
    known: tuple[tuple[int, int, str], ...]
    part: Span | None = None

    @property
    def whole(self) -> Original:
        """The sentence that a part was taken from."""
        return Original(text=self.text, lang=self.lang, known=self.known)


def blank_original(text: str, lang: str, facts: Sequence[Fact], names: Sequence[Fact]) -> Original:
    """The sentence for the reader: a sign for each value and figure, and names as `names` have them in English.

    Facts and names have their offsets in `text`.
    """
    known = list(find_signs(text, facts))
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if name.score >= SURE_NAME and not any(a < name.end and name.start < b for a, b, _ in known):
            known.append((name.start, name.end, name.value))
    return Original(text=text, lang=lang, known=tuple(sorted(known)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """The pieces of a text: where each stands in it (n), and its vector (n, width)."""

    spans: tuple[Span, ...]
    states: Table


class SourceEncoder:
    """The encoder of a MarianMT checkpoint in `folder`, by transformers in 32-bit floats: 400 sentences a second.

    ModelError where the checkpoint cannot be loaded.
    """

    def __init__(self, folder: Path) -> None:
        self.pieces = Pieces(folder)
        self._model = load_checkpoint(folder)

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """The texts in the encoder, in their order, up to LONGEST pieces of each; the end mark is left out."""
        rows = [self.pieces.find_ids(self._split(text)) for text in texts]
        found: list[Encoded | None] = [None] * len(texts)
        for batch in batch_by_length([len(row) for row in rows]):
            for number, states in zip(batch, self._encode_batch([rows[n] for n in batch]), strict=True):
                spans = self.pieces.locate(texts[number])[: len(states) - 1]
                found[number] = Encoded(spans=spans, states=states[:-1])
        return [encoded for encoded in found if encoded is not None]

    def _split(self, text: str) -> list[str]:
        *pieces, end = self.pieces.split(text)
        return [*pieces[:LONGEST], end]

    def _encode_batch(self, rows: Sequence[Sequence[int]]) -> Iterator[Table]:
        import torch

        longest, padding = max(map(len, rows)), int(self._model.config.pad_token_id)
        pieces = torch.tensor([[*row, *[padding] * (longest - len(row))] for row in rows])
        inside = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        with torch.inference_mode():
            states = self._model.get_encoder()(input_ids=pieces, attention_mask=inside).last_hidden_state
        for row, table in zip(rows, states.numpy(), strict=True):
            yield table[: len(row)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixtures:
    """For n vectors the likeliest English word pieces (n, LIKELIEST) with their shares, which sum up to 1, and the
    chance that there is none (n).
    """

    pieces: NDArray[np.int64]
    shares: Table
    nothing: Table


class Glosser:
    """Says which English word pieces the vectors of an encoder stand for: a small network with one hidden layer.

    `weights` are those under `prefix` in the reader's file.
    """

    def __init__(self, weights: Weights, prefix: str) -> None:
        own = {name.removeprefix(prefix): v for name, v in weights.items() if name.startswith(prefix)}
        self._weights = {name: value.astype(np.float32) for name, value in own.items() if name != "pieces"}
        self._pieces = own["pieces"].astype(np.int64)

    def mix(self, states: Table) -> Mixtures:
        """What each vector stands for."""
        w = self._weights
        centred = states - states.mean(axis=1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + EPSILON)
        normed = scaled * w["norm.weight"] + w["norm.bias"]
        hidden = gelu(normed @ w["up.weight"].T + w["up.bias"]) @ w["down.weight"].T + w["down.bias"]
        chances = softmax((hidden + normed @ w["skip.weight"].T) @ w["out"].T + w["bias"])
        best = np.argpartition(-chances[:, :-1], LIKELIEST, axis=1)[:, :LIKELIEST]
        shares = np.take_along_axis(chances, best, axis=1)
        return Mixtures(
            pieces=self._pieces[best], shares=shares / shares.sum(axis=1, keepdims=True), nothing=chances[:, -1]
        )


def lay_out(original: Original, spans: Sequence[Span], nothing: Table, split: Split) -> list[tuple[int, Span]]:
    """What the reader gets of a sentence, in order, each with its place in the text.

    A word piece (0 and above) of what `known` gives, as `split` has it, or the row of a piece of the original as
    -1 - row. What a value or a name only touches goes with it; what stands for no word is left out.
    """
    found: list[tuple[int, Span]] = []
    given: set[Span] = set()
    for row, (start, end) in enumerate(spans):
        known = next(((a, b, text) for a, b, text in original.known if start < b and a < end), None)
        if known is None:
            if nothing[row] <= MEANS_NOTHING:
                found.append((-1 - row, (start, end)))
        elif known[:2] not in given:
            given.add(known[:2])
            found += [(piece, known[:2]) for piece in split(known[2])]
    return found


class OriginalWords:
    """Originals as words of the reader's: each glossed piece is one more row of the table of word embeddings.

    Whoever has the reader learn new ones gives it the table anew, with `rows` behind the `words` that it has. `split`
    gives the word pieces of an English text.
    """

    def __init__(self, folder: Path, weights: Weights, words: Callable[[], Table], split: Split) -> None:
        self._models = _read_models(folder)
        self._weights, self._words, self._split = weights, words, split
        self._loaded: dict[Path, tuple[SourceEncoder, Glosser]] = {}
        self._known: dict[Original, tuple[tuple[int, ...], tuple[Span, ...]]] = {}
        self.rows: list[Table] = []

    @property
    def languages(self) -> frozenset[str]:
        """The languages that can be read: their models are the ones that the reader was trained with."""
        return frozenset(self._models)

    def learn(self, originals: Iterable[Original]) -> bool:
        """Whether any of the originals is new; the words of all of them are among the rows then."""
        wanted = {o.whole for o in originals}
        if wanted - self._known.keys() and len(self.rows) > MOST_ROWS:
            self._known.clear()
            self.rows.clear()
        fresh = sorted(wanted - self._known.keys(), key=lambda o: (o.lang, o.text, o.known))
        for model in dict.fromkeys(self._models[o.lang] for o in fresh):
            encoder, glosser = self._load(model)
            own = [o for o in fresh if self._models[o.lang] == model]
            for original, encoded in zip(own, encoder.encode([o.text for o in own]), strict=True):
                self._add(original, encoded.spans, glosser.mix(encoded.states))
        return bool(fresh)

    def find_pieces(self, original: Original) -> list[int]:
        """The pieces of an original that was learnt, or of the part of it that is meant."""
        pieces, spans = self._known[original.whole]
        part = original.part
        return [n for n, (a, b) in zip(pieces, spans, strict=True) if part is None or (a < part[1] and part[0] < b)]

    def _add(self, original: Original, spans: Sequence[Span], mixed: Mixtures) -> None:
        words = self._words()
        pieces: list[int] = []
        for piece, _ in (laid := lay_out(original, spans, mixed.nothing, self._split)):
            if piece < 0:
                shares, parts = mixed.shares[-1 - piece], mixed.pieces[-1 - piece]
                self.rows.append((shares @ words[parts])[None])
                piece = len(words) + len(self.rows) - 1
            pieces.append(piece)
        self._known[original] = (tuple(pieces), tuple(span for _, span in laid))

    def _load(self, model: Path) -> tuple[SourceEncoder, Glosser]:
        if model not in self._loaded:
            self._loaded[model] = (SourceEncoder(model), Glosser(self._weights, f"gloss.{model.name}."))
        return self._loaded[model]


def _read_models(folder: Path) -> dict[str, Path]:
    """By language the folders of the translation models whose sentences the reader in `folder` was taught.

    One that is missing, or is another than the reader was trained with, is left out with a warning.
    """
    config = json.loads((folder / "config.json").read_text("utf-8"))
    found: dict[str, Path] = {}
    for name, row in config.get("originals", {}).items():
        weights = folder.parent / name / "model.safetensors"
        if not weights.is_file() or read_sha256(weights) != row["sha256"]:
            _log.warning(
                "%s: not the model that %s was trained with. %s is read in its translation.",
                weights,
                folder.name,
                " and ".join(row["languages"]),
            )
            continue
        found |= dict.fromkeys(row["languages"], weights.parent)
    return found
