"""The network of the reader: the layers of all-MiniLM-L6-v2 over its frozen word embeddings, and two heads.

The heads see the state of the first piece beside the mean of all states. One gives the chances of OTHER, SAME and
CLASH, the other the kind of a clash. Names of the weights are those of the exported file, which
aligner.align.cross_encoder reads, after `bert.`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from aligner.align.cross_encoder import KINDS, LONGEST, Readings
from aligner.align.encoder_model import read_published_weights
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pairs as tensors (pairs, pieces), and what they are (pairs)."""

    pieces: torch.Tensor
    types: torch.Tensor
    inside: torch.Tensor
    labels: torch.Tensor
    kinds: torch.Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The network `layers` (parts `bert`, `head`, `kind`) and the tokenizer that goes with it."""

    layers: torch.nn.ModuleDict
    tokenizer: Any
    device: str = "cpu"

    def encode(self, pairs: Sequence[ClaimPair]) -> list[Any]:
        """The pairs as word pieces."""
        return list(self.tokenizer.encode_batch([pair.texts for pair in pairs]))

    def judge(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits of the labels (pairs, 3) and of the kinds (pairs, 9), in 32-bit floats.

        The layers are computed in bfloat16, which halves the time on processors that know it.
        """
        import torch

        with torch.autocast(self.device.split(":")[0], torch.bfloat16):
            output = self.layers["bert"](
                input_ids=batch.pieces, token_type_ids=batch.types, attention_mask=batch.inside
            )
            states = output.last_hidden_state
            weights = batch.inside[..., None].float()
            mean = (states * weights).sum(1) / weights.sum(1)
            seen = torch.cat([states[:, 0], mean], 1)
            return self.layers["head"](seen).float(), self.layers["kind"](seen).float()

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
    pieces.enable_truncation(LONGEST)
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


def group_by_tokens(encoded: Sequence[Any], tokens: int, random: Random | None = None) -> Iterator[list[int]]:
    """Places of the pairs of each batch: alike in length, at most `tokens` pieces with the padding.

    Both the pairs and the batches are shuffled with `random`, and neither without.
    """
    order = list(range(len(encoded)))
    if random:
        random.shuffle(order)
    batches: list[list[int]] = []
    for start in range(0, len(order), SORTED_AT_ONCE):
        batch: list[int] = []
        for number in sorted(order[start : start + SORTED_AT_ONCE], key=lambda n: len(encoded[n].ids)):
            if batch and (len(batch) + 1) * len(encoded[number].ids) > tokens:
                batches.append(batch)
                batch = []
            batch.append(number)
        batches.append(batch)
    if random:
        random.shuffle(batches)
    yield from batches


def build_batch(pairs: Sequence[ClaimPair], encoded: Sequence[Any], numbers: Sequence[int], device: str) -> Batch:
    """The pairs at these places, padded to the longest of them."""
    import torch

    longest = max(len(encoded[number].ids) for number in numbers)
    table = np.zeros((3, len(numbers), longest), np.int64)
    for row, number in enumerate(numbers):
        length = len(encoded[number].ids)
        table[0, row, :length] = encoded[number].ids
        table[1, row, :length] = encoded[number].type_ids
        table[2, row, :length] = 1
    pieces, types, inside = torch.from_numpy(table).to(device)
    return Batch(
        pieces=pieces,
        types=types,
        inside=inside,
        labels=torch.tensor([pairs[number].label for number in numbers], device=device),
        kinds=torch.tensor([pairs[number].kind for number in numbers], device=device),
    )
