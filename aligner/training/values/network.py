"""The network of the value reader: the layers of the reader of claims, and a head over the states of the two marks."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aligner.align.encoder_model import find_published_folder
from aligner.align.glosser import Glosser
from aligner.align.originals import Original, gloss_sentence, load_source_encoder
from aligner.align.pair_encoder import read_own_weights
from aligner.align.signs import ASKED
from aligner.align.value_reader import find_start
from aligner.training.claims.originals import mix_pieces
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.reader import DROPOUT, HIDDEN, Batch, EncodedPair, Glossed, Reader, load_reader
from aligner.training.values.pairs import ValueEvent
from aligner.translate.manifest import find_models_folder

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueNetwork:
    """The layers (part `bert` of `reader`) and the head, with the word piece that marks a value."""

    reader: Reader
    head: torch.nn.ModuleDict
    mark: int

    def encode(self, pairs: Sequence[ClaimPair]) -> list[tuple[ClaimPair, EncodedPair]]:
        """The pairs as word pieces, without those of which a mark was cut off."""
        encoded = zip(pairs, self.reader.encode(pairs, self._keep_mark), strict=True)
        return [(pair, pieces) for pair, pieces in encoded if (pieces.pieces[:, 0] == self.mark).sum() == 2]

    def _keep_mark(self, text: Glossed) -> Glossed:
        """The text without its beginning where the mark would else be cut off, as ValueReader reads it."""
        start = find_start(text.pieces[:, 0].tolist(), self.mark)
        return Glossed(pieces=text.pieces[start:], shares=text.shares[start:])

    def find_odds(self, batch: Batch) -> torch.Tensor:
        """The log-odds (pairs) that the marked values answer one question, in 32-bit floats."""
        import torch

        marked = batch.pieces[:, :, 0] == self.mark
        first = (marked & (batch.types == 0)).float().argmax(1)
        second = (marked & (batch.types == 1)).float().argmax(1)
        states = self.reader.find_states(batch).float()
        rows = torch.arange(len(states), device=states.device)
        seen = torch.cat([states[:, 0], states[rows, first], states[rows, second]], 1)
        odds: torch.Tensor = self.head["head"](seen)[:, 0]
        return odds

    def learnt(self) -> list[torch.Tensor]:
        """The weights that training changes."""
        layers = [value for value in self.reader.layers["bert"].parameters() if value.requires_grad]
        return [*layers, *self.head.parameters()]

    def weights(self) -> dict[str, torch.Tensor]:
        """The layers by the names of the exported file, and the head."""
        bert: Mapping[str, torch.Tensor] = self.reader.layers["bert"].state_dict()
        layers = {name: value for name, value in bert.items() if name.startswith("encoder.")}
        return layers | dict(self.head.state_dict())

    def restore(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Take over weights that `weights` gave."""
        bert: Any = self.reader.layers["bert"]
        layers = {name: value for name, value in weights.items() if name.startswith("encoder.")}
        bert.load_state_dict({**bert.state_dict(), **layers})
        self.head.load_state_dict({name: value for name, value in weights.items() if name.startswith("head.")})


def load_network(base: str, seed: int, device: str = "cpu") -> ValueNetwork:
    """The network at its beginning: the layers of the reader `base`, the head drawn with `seed`."""
    import torch
    from torch import nn

    reader = load_reader(find_published_folder(), seed, device)
    reader.begin_with(find_models_folder() / base)
    bert: Any = reader.layers["bert"]
    torch.manual_seed(seed)
    width = 3 * bert.config.hidden_size
    head = nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.Dropout(DROPOUT), nn.Linear(HIDDEN, 1))
    (mark,) = reader.tokenizer.encode(ASKED, add_special_tokens=False).ids
    return ValueNetwork(reader=reader, head=nn.ModuleDict({"head": head}).to(device).train(), mark=mark)


def with_originals(network: ValueNetwork, base: str, events: Sequence[ValueEvent]) -> ValueNetwork:
    """The network with the originals of all events, glossed by the networks of the reader `base`."""
    originals = [text.original for event in events for text in event.texts if text.original]
    return replace(network, reader=replace(network.reader, glossed=gloss(originals, base, network.reader.tokenizer)))


def gloss(originals: Sequence[Original], base: str, tokenizer: Any) -> dict[Original, Glossed]:
    """Originals as the reader of claims in the models' folder `base` gets them; ModelError where it cannot."""

    def split(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    models = find_models_folder()
    weights, _ = read_own_weights(models / base)
    glossed = {}
    config = json.loads((models / base / "config.json").read_text(encoding="utf-8"))
    for name, model in config["originals"].items():
        own = [o for o in dict.fromkeys(originals) if o.lang in model["languages"]]
        if not own:
            continue
        glosser = Glosser(weights, f"gloss.{name}.")
        encoded = load_source_encoder(models / name).encode([o.text for o in own])
        for original, sentence in zip(own, encoded, strict=True):
            glossed[original] = mix_pieces(gloss_sentence(original, sentence, glosser, split))
    return glossed
