"""The MarianMT network as plain functions over a table of named parameters.

The names are those of `transformers.MarianMTModel`, so that export is saving. The network is
Marian's: post-norm layers, swish, embeddings times sqrt(width) plus fixed sinusoids, one
embedding table for both inputs and the output; the padding, last in the table, is zero and
starts the decoder. Written out here because a run on a few CPU
cores needs what the library's module has no room for: low-precision copies of the weights
made once a step, an output layer over the English pieces only that never stores its
probabilities, and a cross-attention head that learns from word alignments.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from aligner.training.dense import linear
from aligner.training.recipe import Shape

if TYPE_CHECKING:
    import torch

Parameters = dict[str, "torch.Tensor"]

EMBEDDING = "model.shared.weight"

SMALL_START = 0.3
"""Factor of the blocks' output matrices at the start."""

CLOSED = -1e4
"""Added to the attention score of a position that must not be seen; fits every float type."""


def build_parameters(shape: Shape, pieces: int, seed: int) -> Parameters:
    """Fresh parameters by name: Xavier matrices, zero biases, unit norms, small random embeddings."""
    import torch

    generator = torch.Generator().manual_seed(seed)
    parameters = {EMBEDDING: torch.randn(pieces, shape.width, generator=generator) * shape.width**-0.5}
    for prefix, cross in _layers(shape):
        blocks = ["self_attn", "encoder_attn"] if cross else ["self_attn"]
        for block in blocks:
            for part in ("q_proj", "k_proj", "v_proj", "out_proj"):
                _add_linear(parameters, f"{prefix}.{block}.{part}", shape.width, shape.width, generator)
            _add_norm(parameters, f"{prefix}.{block}_layer_norm", shape.width)
        _add_linear(parameters, f"{prefix}.fc1", shape.width, shape.feed_forward, generator)
        _add_linear(parameters, f"{prefix}.fc2", shape.feed_forward, shape.width, generator)
        _add_norm(parameters, f"{prefix}.final_layer_norm", shape.width)
    return parameters


def build_positions(shape: Shape) -> torch.Tensor:
    """Marian's sinusoids (positions x width): sines in the first half, cosines in the second."""
    import torch

    half = shape.width // 2
    rates = 10000.0 ** (-torch.arange(half, dtype=torch.float64) * 2 / shape.width)
    angles = torch.arange(shape.positions, dtype=torch.float64)[:, None] * rates
    return torch.cat([angles.sin(), angles.cos()], dim=1).float()


def encode(
    p: Parameters, shape: Shape, positions: torch.Tensor, source: torch.Tensor, keep: torch.Tensor, dropout: float = 0.0
) -> torch.Tensor:
    """Encoder states (batch x source x width); `keep` is True where `source` holds a piece.

    `dropout` is the share of the embeddings and of what each block adds that is set to zero (Vaswani et al. 2017).
    """
    x = _drop(_embed(p, shape, positions, source), dropout)
    mask = _closed(~keep[:, None, None, :], x)
    for layer in range(shape.encoder_layers):
        prefix = f"model.encoder.layers.{layer}"
        attended = _drop(_attend(p, f"{prefix}.self_attn", shape, x, x, mask), dropout)
        x = _norm(p, f"{prefix}.self_attn_layer_norm", x + attended)
        x = _feed(p, prefix, x, dropout)
    return x


def decode(
    p: Parameters,
    shape: Shape,
    positions: torch.Tensor,
    states: torch.Tensor,
    keep: torch.Tensor,
    target: torch.Tensor,
    guided: bool = False,
    dropout: float = 0.0,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Decoder states (batch x target x width) before the output layer.

    With `guided`, also the scores of the last layer's first cross-attention head (batch x target x source).
    """
    import torch

    x = _drop(_embed(p, shape, positions, target), dropout)
    mask = _closed(~keep[:, None, None, :], x)
    later = _closed(torch.ones(target.shape[1], target.shape[1], dtype=torch.bool, device=x.device).triu(1), x)
    scores = None
    for layer in range(shape.decoder_layers):
        prefix = f"model.decoder.layers.{layer}"
        attended = _drop(_attend(p, f"{prefix}.self_attn", shape, x, x, later), dropout)
        x = _norm(p, f"{prefix}.self_attn_layer_norm", x + attended)
        if guided and layer == shape.decoder_layers - 1:
            scores = _first_head_scores(p, f"{prefix}.encoder_attn", shape, x, states)
        crossed = _drop(_attend(p, f"{prefix}.encoder_attn", shape, x, states, mask), dropout)
        x = _norm(p, f"{prefix}.encoder_attn_layer_norm", x + crossed)
        x = _feed(p, prefix, x, dropout)
    return x, scores


class Memory:
    """A decoder that writes piece by piece: the keys and values of the source, and those of what it has written.

    `room` is how many pieces it can write.
    """

    def __init__(self, p: Parameters, shape: Shape, states: torch.Tensor, keep: torch.Tensor, room: int) -> None:
        self._p, self._shape = p, shape
        self._mask = _closed(~keep[:, None, None, :], states)
        size = (len(states), shape.heads, room, shape.width // shape.heads)
        self._source = [_keys_and_values(p, f"{prefix}.encoder_attn", shape, states) for prefix in self._prefixes]
        self._own = [(states.new_zeros(size), states.new_zeros(size)) for _ in self._prefixes]

    @property
    def _prefixes(self) -> list[str]:
        return [f"model.decoder.layers.{layer}" for layer in range(self._shape.decoder_layers)]

    def step(self, pieces: torch.Tensor, place: int, positions: torch.Tensor) -> torch.Tensor:
        """States (batch x 1 x width) behind the pieces (batch x 1) at `place`, before the output layer."""
        p, shape = self._p, self._shape
        x = _embed(p, shape, positions[place:], pieces)
        for prefix, source, (keys, values) in zip(self._prefixes, self._source, self._own, strict=True):
            key, value = _keys_and_values(p, f"{prefix}.self_attn", shape, x)
            keys[:, :, place : place + 1], values[:, :, place : place + 1] = key, value
            seen = keys[:, :, : place + 1], values[:, :, : place + 1]
            x = _norm(p, f"{prefix}.self_attn_layer_norm", x + _look(p, f"{prefix}.self_attn", shape, x, *seen, None))
            crossed = _look(p, f"{prefix}.encoder_attn", shape, x, *source, self._mask)
            x = _norm(p, f"{prefix}.encoder_attn_layer_norm", x + crossed)
            x = _feed(p, prefix, x, 0.0)
        return x


def _layers(shape: Shape) -> list[tuple[str, bool]]:
    encoder = [(f"model.encoder.layers.{layer}", False) for layer in range(shape.encoder_layers)]
    return encoder + [(f"model.decoder.layers.{layer}", True) for layer in range(shape.decoder_layers)]


def _add_linear(parameters: Parameters, name: str, inputs: int, outputs: int, generator: torch.Generator) -> None:
    import torch

    bound = math.sqrt(6.0 / (inputs + outputs))
    parameters[f"{name}.weight"] = (torch.rand(outputs, inputs, generator=generator) * 2 - 1) * bound
    parameters[f"{name}.bias"] = torch.zeros(outputs)


def _add_norm(parameters: Parameters, name: str, width: int) -> None:
    import torch

    parameters[f"{name}.weight"] = torch.ones(width)
    parameters[f"{name}.bias"] = torch.zeros(width)


def _embed(p: Parameters, shape: Shape, positions: torch.Tensor, pieces: torch.Tensor) -> torch.Tensor:
    import torch.nn.functional as F

    table = p[EMBEDDING]
    x = F.embedding(pieces, table, padding_idx=len(table) - 1) * math.sqrt(shape.width) + positions[: pieces.shape[1]]
    return x.to(p["model.encoder.layers.0.fc1.weight"].dtype)


def _linear(p: Parameters, name: str, x: torch.Tensor) -> torch.Tensor:
    import torch.nn.functional as F

    return F.linear(x, p[f"{name}.weight"], p[f"{name}.bias"])


def _norm(p: Parameters, name: str, x: torch.Tensor) -> torch.Tensor:
    import torch.nn.functional as F

    return F.layer_norm(x, (x.shape[-1],), p[f"{name}.weight"], p[f"{name}.bias"])


def _feed(p: Parameters, prefix: str, x: torch.Tensor, dropout: float) -> torch.Tensor:
    import torch.nn.functional as F

    dense = _linear if x.is_cuda else _dense
    wide = F.silu(dense(p, f"{prefix}.fc1", x))
    return _norm(p, f"{prefix}.final_layer_norm", x + _drop(dense(p, f"{prefix}.fc2", wide), dropout))


def _dense(p: Parameters, name: str, x: torch.Tensor) -> torch.Tensor:
    return linear(x, p[f"{name}.weight"], p[f"{name}.bias"])


def _drop(x: torch.Tensor, share: float) -> torch.Tensor:
    import torch.nn.functional as F

    return F.dropout(x, share) if share else x


def _heads(x: torch.Tensor, shape: Shape) -> torch.Tensor:
    return x.view(x.shape[0], x.shape[1], shape.heads, -1).transpose(1, 2)


def _closed(hidden: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    return like.new_zeros(hidden.shape).masked_fill_(hidden, CLOSED)


def _attend(
    p: Parameters,
    name: str,
    shape: Shape,
    x: torch.Tensor,
    states: torch.Tensor,
    mask: torch.Tensor,
) -> torch.Tensor:
    return _look(p, name, shape, x, *_keys_and_values(p, name, shape, states), mask)


def _keys_and_values(p: Parameters, name: str, shape: Shape, states: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    key = _heads(_linear(p, f"{name}.k_proj", states), shape)
    return key, _heads(_linear(p, f"{name}.v_proj", states), shape)


def _look(
    p: Parameters,
    name: str,
    shape: Shape,
    x: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor | None,
) -> torch.Tensor:
    """What each position of `x` takes from keys and values that are there already."""
    import torch

    size = shape.width // shape.heads
    query = _heads(_linear(p, f"{name}.q_proj", x) * size**-0.5, shape)
    if x.is_cuda:
        mixed = torch.nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, scale=1.0)
    else:
        scores = query @ key.transpose(2, 3)
        if mask is not None:
            scores = scores + mask
        shares = torch.softmax(scores, -1, dtype=torch.float32)  # in 16 bits it is slower, for odd lengths four times
        mixed = shares.to(value.dtype) @ value
    return _linear(p, f"{name}.out_proj", mixed.transpose(1, 2).reshape(x.shape))


def _first_head_scores(p: Parameters, name: str, shape: Shape, x: torch.Tensor, states: torch.Tensor) -> torch.Tensor:
    import torch.nn.functional as F

    size = shape.width // shape.heads
    query = F.linear(x, p[f"{name}.q_proj.weight"][:size], p[f"{name}.q_proj.bias"][:size])
    key = F.linear(states, p[f"{name}.k_proj.weight"][:size], p[f"{name}.k_proj.bias"][:size])
    return (query @ key.transpose(1, 2)).float() / math.sqrt(size)


def lean_on_source(parameters: Parameters, shape: Shape) -> None:
    """Turn fresh parameters so that a decoder begins by writing what the source piece it looks at stands for.

    Values of the last cross-attention pass nearly unchanged, and the other blocks start small, so that
    embeddings that already lie near their translations are of use from the first step.
    """
    import torch

    for name, value in parameters.items():
        if name.endswith(("out_proj.weight", "fc2.weight")):
            value.mul_(SMALL_START)
    prefix = f"model.decoder.layers.{shape.decoder_layers - 1}.encoder_attn"
    for part in ("v_proj", "out_proj"):
        parameters[f"{prefix}.{part}.weight"].mul_(SMALL_START).add_(torch.eye(shape.width))
