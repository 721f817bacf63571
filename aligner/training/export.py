"""From a run's weights to a MarianMT folder that transformers loads and CTranslate2 converts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aligner.training import network
from aligner.training.recipe import Recipe
from aligner.training.vocabulary import SOURCE_MODEL, TABLE, TARGET_MODEL, Vocabulary

if TYPE_CHECKING:
    import torch

UNWRITTEN = -1e4
"""Output bias of pieces that only sources hold (it fits 16-bit floats): the decoder never writes them."""


def export_model(
    parameters: network.Parameters, recipe: Recipe, vocabulary: Vocabulary, working: Path, folder: Path
) -> None:
    """Write config, weights (16-bit floats) and vocabulary to `folder`, in the form of `transformers`."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    for name in (SOURCE_MODEL, TARGET_MODEL, TABLE):
        if folder != working:
            shutil.copyfile(working / name, folder / name)
    weights = {name: value.detach().cpu().half().contiguous() for name, value in parameters.items()}
    weights["final_logits_bias"] = _output_bias(vocabulary)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    config = build_config(recipe, vocabulary)
    _write(folder / "config.json", config)
    generation = ("bos_token_id", "decoder_start_token_id", "eos_token_id", "forced_eos_token_id", "pad_token_id")
    _write(
        folder / "generation_config.json",
        {
            **{name: config[name] for name in generation},
            "max_length": recipe.shape.positions,
            "num_beams": 4,
            "bad_words_ids": [[vocabulary.padding]],
        },
    )
    source, target = recipe.name.split("-")[:2]
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "MarianTokenizer",
            "source_lang": source,
            "target_lang": target,
            "model_max_length": recipe.shape.positions,
            "separate_vocabs": False,
        },
    )


def build_config(recipe: Recipe, vocabulary: Vocabulary) -> dict[str, Any]:
    """The `config.json` of a MarianMTModel of the recipe's shape."""
    shape = recipe.shape
    return {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "activation_function": "swish",
        "d_model": shape.width,
        "encoder_layers": shape.encoder_layers,
        "decoder_layers": shape.decoder_layers,
        "encoder_attention_heads": shape.heads,
        "decoder_attention_heads": shape.heads,
        "encoder_ffn_dim": shape.feed_forward,
        "decoder_ffn_dim": shape.feed_forward,
        "max_position_embeddings": shape.positions,
        "vocab_size": len(vocabulary.numbers),
        "decoder_vocab_size": len(vocabulary.numbers),
        "pad_token_id": vocabulary.padding,
        "decoder_start_token_id": vocabulary.padding,
        "eos_token_id": 0,
        "bos_token_id": 0,
        "forced_eos_token_id": 0,
        "scale_embedding": True,
        "static_position_embeddings": True,
        "normalize_before": False,
        "normalize_embedding": False,
        "add_final_layer_norm": False,
        "add_bias_logits": False,
        "share_encoder_decoder_embeddings": True,
        "tie_word_embeddings": True,
        "is_encoder_decoder": True,
        "dropout": 0.0,
        "attention_dropout": 0.0,
        "activation_dropout": 0.0,
        "num_hidden_layers": shape.encoder_layers,
        "use_cache": True,
        "dtype": "float16",
    }


def convert_model(folder: Path, output: Path, quantization: str = "int8") -> Path:
    """The folder `output` with the model converted for CTranslate2."""
    from ctranslate2.converters import TransformersConverter

    TransformersConverter(str(folder)).convert(str(output), quantization=quantization, force=True)
    return output


def _output_bias(vocabulary: Vocabulary) -> torch.Tensor:
    import torch

    bias = torch.zeros(1, len(vocabulary.numbers), dtype=torch.float16)
    bias[:, vocabulary.english :] = UNWRITTEN
    return bias


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
