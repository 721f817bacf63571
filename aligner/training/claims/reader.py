"""The network of the reader: the layers of all-MiniLM-L6-v2 over its frozen word embeddings, and two heads.

The heads see the state of the first piece beside the mean of all states. One gives the chances of OTHER, SAME and
CLASH, the other the kind of a clash. Names of the weights are those of the exported file, which
aligner.align.cross_encoder reads, after `bert.`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.cross_encoder import KINDS, Readings
from aligner.align.encoder_model import read_published_weights
from aligner.align.originals import Original
from aligner.align.pair_encoder import BEGIN, BETWEEN, cut_lengths, read_own_weights
from aligner.training.claims.pairs import ClaimPair

if TYPE_CHECKING:
    import torch

HIDDEN = 256
DROPOUT = 0.1
LABELS = 3

SORTED_AT_ONCE = 2000
"""Pairs that are sorted by length together, so that a batch has little padding and the order stays mixed."""

READ_TOKENS = 6000
"""Word pieces of a batch that is only read."""

FROZEN = "bert.embeddings."


Counts = NDArray[np.int64]
Shares = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossed:
    """A sentence whose pieces are mixtures: the word pieces (n, most) and the share of each of them (n, most)."""

    pieces: Counts
    shares: Shares


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodedPair:
    """A pair as mixtures of word pieces (n, most) with their shares, and which sentence each belongs to (n)."""

    pieces: Counts
    shares: Shares
    types: Sequence[int]

    def __len__(self) -> int:
        return len(self.types)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pairs as tensors (pairs, pieces), `pieces` and `shares` with one more for the mixtures; what they are (pairs)."""

    pieces: torch.Tensor
    shares: torch.Tensor
    types: torch.Tensor
    inside: torch.Tensor
    labels: torch.Tensor
    kinds: torch.Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The network `layers` (parts `bert`, `head`, `kind`) and the tokenizer that goes with it.

    `glossed` has the originals that it is shown.
    """

    layers: torch.nn.ModuleDict
    tokenizer: Any
    device: str = "cpu"
    glossed: Mapping[Original, Glossed] = field(default_factory=dict)

    @property
    def words(self) -> NDArray[np.float32]:
        """The word embeddings (pieces, width)."""
        bert: Any = self.layers["bert"]
        table: NDArray[np.float32] = bert.embeddings.word_embeddings.weight.detach().cpu().numpy()
        return table

    def encode(
        self, pairs: Sequence[ClaimPair], trim: Callable[[Glossed], Glossed] = lambda text: text
    ) -> list[EncodedPair]:
        """The pairs as word pieces, originals as mixtures of them; `trim` says what of a text is read."""
        english = list(dict.fromkeys(text for pair in pairs for text in pair.texts if isinstance(text, str)))
        rows = self.tokenizer.encode_batch(english, add_special_tokens=False)
        known = dict(zip(english, (_plain(row.ids) for row in rows), strict=True))
        return [
            _join(*(trim(known[text] if isinstance(text, str) else self.glossed[text]) for text in pair.texts))
            for pair in pairs
        ]

    def judge(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits of the labels (pairs, 3) and of the kinds (pairs, 9), in 32-bit floats."""
        import torch

        states = self.find_states(batch)
        with torch.autocast(self.device.split(":")[0], torch.bfloat16):
            weights = batch.inside[..., None].float()
            mean = (states * weights).sum(1) / weights.sum(1)
            seen = torch.cat([states[:, 0], mean], 1)
            return self.layers["head"](seen).float(), self.layers["kind"](seen).float()

    def find_states(self, batch: Batch) -> torch.Tensor:
        """The states of all pieces (pairs, pieces, width).

        The layers are computed in bfloat16, which halves the time on processors that know it.
        """
        import torch
        from torch.nn.functional import embedding_bag

        bert: Any = self.layers["bert"]
        words = bert.embeddings.word_embeddings.weight
        count, longest, most = batch.pieces.shape
        embedded = embedding_bag(
            batch.pieces.view(-1, most), words, mode="sum", per_sample_weights=batch.shares.view(-1, most)
        ).view(count, longest, -1)
        with torch.autocast(self.device.split(":")[0], torch.bfloat16):
            output = self.layers["bert"](
                inputs_embeds=embedded, token_type_ids=batch.types, attention_mask=batch.inside
            )
            states: torch.Tensor = output.last_hidden_state
        return states

    def read(self, pairs: Sequence[ClaimPair]) -> Readings:
        """What the network makes of the pairs, as CrossEncoder.read gives it."""
        import torch

        encoded = self.encode(pairs)
        chances, kinds = np.zeros((len(pairs), LABELS), np.float32), np.zeros((len(pairs), len(KINDS)), np.float32)
        self.layers.eval()
        with torch.inference_mode():
            for numbers in group_by_tokens(encoded, READ_TOKENS):
                logits = self.judge(build_batch(pairs, encoded, numbers, self.device))
                chances[numbers], kinds[numbers] = (table.softmax(1).cpu().numpy() for table in logits)
        self.layers.train()
        return Readings(chances=chances, kinds=kinds)

    def trained(self) -> dict[str, torch.Tensor]:
        """The weights that training changes, by name: all but the word embeddings."""
        state: Mapping[str, torch.Tensor] = self.layers.state_dict()
        return {name: value for name, value in state.items() if not name.startswith(FROZEN)}

    def begin_with(self, folder: Path) -> None:
        """Take over the weights of the finished reader in `folder`; ModelError where it is missing or damaged."""
        import torch

        weights = {
            (f"bert.{name}" if name.startswith("encoder.") else name): torch.from_numpy(value.astype(np.float32))
            for name, value in read_own_weights(folder)[0].items()
            if not name.startswith("gloss.")
        }
        self.restore({name: value.to(self.device) for name, value in weights.items()})

    def restore(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Take over weights that `trained` gave."""
        self.layers.load_state_dict({**self.layers.state_dict(), **weights})


def load_reader(published: Path, seed: int, device: str = "cpu") -> Reader:
    """The reader at its beginning: the published encoder, heads drawn with `seed`. ModelError if that is not there."""
    import torch

    config = json.loads((published / "config.json").read_text(encoding="utf-8"))
    reader = build_reader(config, published / "tokenizer.json", seed, device)
    known = reader.layers["bert"].state_dict()
    weights = read_published_weights(published)
    reader.layers["bert"].load_state_dict(
        {name: torch.from_numpy(value) for name, value in weights.items() if name in known}
    )
    return reader


def build_reader(config: Mapping[str, Any], tokenizer: Path, seed: int, device: str = "cpu") -> Reader:
    """A reader of the shape of a BERT `config.json`, all weights drawn with `seed`."""
    import torch
    from tokenizers import Tokenizer
    from torch import nn
    from transformers import BertConfig, BertModel

    torch.manual_seed(seed)
    shape = BertConfig(**{**config, "attn_implementation": "sdpa"})
    bert = BertModel(shape, add_pooling_layer=False)
    bert.embeddings.requires_grad_(False)
    width = 2 * shape.hidden_size
    head = nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.Dropout(DROPOUT), nn.Linear(HIDDEN, LABELS))
    layers = nn.ModuleDict({"bert": bert, "head": head, "kind": nn.Linear(width, len(KINDS))})
    pieces = Tokenizer.from_file(str(tokenizer))
    pieces.no_padding()
    pieces.no_truncation()
    return Reader(layers=layers.to(device).train(), tokenizer=pieces, device=device)


def find_loss(
    judged: tuple[torch.Tensor, torch.Tensor], batch: Batch, smoothing: float, kind_weight: float
) -> torch.Tensor:
    """Mean cross-entropy of the labels, and `kind_weight` times that of the kinds of the pairs that have one."""
    from torch.nn.functional import cross_entropy

    labels, kinds = judged
    loss = cross_entropy(labels, batch.labels, label_smoothing=smoothing)
    told = batch.kinds >= 0
    if told.any():
        loss = loss + kind_weight * cross_entropy(kinds[told], batch.kinds[told])
    return loss


def group_by_tokens(encoded: Sequence[EncodedPair], tokens: int, random: Random | None = None) -> Iterator[list[int]]:
    """Places of the pairs of each batch: alike in length, at most `tokens` pieces with the padding.

    Both the pairs and the batches are shuffled with `random`, and neither without.
    """
    order = list(range(len(encoded)))
    if random:
        random.shuffle(order)
    batches: list[list[int]] = []
    for start in range(0, len(order), SORTED_AT_ONCE):
        batch: list[int] = []
        for number in sorted(order[start : start + SORTED_AT_ONCE], key=lambda n: len(encoded[n])):
            if batch and (len(batch) + 1) * len(encoded[number]) > tokens:
                batches.append(batch)
                batch = []
            batch.append(number)
        batches.append(batch)
    if random:
        random.shuffle(batches)
    yield from batches


def build_batch(
    pairs: Sequence[ClaimPair], encoded: Sequence[EncodedPair], numbers: Sequence[int], device: str
) -> Batch:
    """The pairs at these places, padded to the longest of them."""
    import torch

    longest = max(len(encoded[number]) for number in numbers)
    most = max(encoded[number].pieces.shape[1] for number in numbers)
    pieces = np.zeros((len(numbers), longest, most), np.int64)
    shares = np.zeros((len(numbers), longest, most), np.float32)
    types, inside = np.zeros((2, len(numbers), longest), np.int64)
    shares[:, :, 0] = 1
    for row, number in enumerate(numbers):
        pair = encoded[number]
        length, width = pair.pieces.shape
        pieces[row, :length, :width] = pair.pieces
        shares[row, :length, :width] = pair.shares
        types[row, :length] = pair.types
        inside[row, :length] = 1
    return Batch(
        pieces=torch.from_numpy(pieces).to(device),
        shares=torch.from_numpy(shares).to(device),
        types=torch.from_numpy(types).to(device),
        inside=torch.from_numpy(inside).to(device),
        labels=torch.tensor([pairs[number].label for number in numbers], device=device),
        kinds=torch.tensor([pairs[number].kind for number in numbers], device=device),
    )


def _plain(pieces: Sequence[int]) -> Glossed:
    """Word pieces that are mixed with nothing."""
    rows = np.array(pieces, np.int64)[:, None]
    return Glossed(pieces=rows, shares=np.ones(rows.shape, np.float32))


def _join(first: Glossed, second: Glossed) -> EncodedPair:
    """Both sentences with the pieces that part them, cut where they are too long."""
    one, two = cut_lengths(len(first.pieces), len(second.pieces))
    most = max(first.pieces.shape[1], second.pieces.shape[1])
    begin, between = _plain([BEGIN]), _plain([BETWEEN])
    parts = [
        (begin, 1), (first, one), (between, 1), (second, two), (between, 1),
    ]  # fmt: skip
    pieces = [_widen(part.pieces[:length], most) for part, length in parts]
    shares = [_widen(part.shares[:length], most) for part, length in parts]
    return EncodedPair(
        pieces=np.concatenate(pieces), shares=np.concatenate(shares), types=[0] * (one + 2) + [1] * (two + 1)
    )


def _widen(rows: NDArray[Any], most: int) -> NDArray[Any]:
    return np.pad(rows, ((0, 0), (0, most - rows.shape[1])))
