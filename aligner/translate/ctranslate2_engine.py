"""MarianMT on CTranslate2: converted once from the transformers checkpoint, then loaded without torch."""

import hashlib
import logging
import shutil
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aligner.errors import ModelError
from aligner.translate.cache import build_folder, find_cache_folder
from aligner.translate.choose import ChosenModel
from aligner.translate.engine import (
    RETRY_NGRAM,
    RETRY_PENALTY,
    EngineOptions,
    Hypothesis,
    NumberFormat,
    build_hypothesis,
    count_threads,
    find_beam,
    find_output_limit,
)
from aligner.translate.manifest import read_sha256
from aligner.translate.pieces import Pieces

# Pieces that one worker decodes at once, padding among them.
BATCH_PIECES = 1024
_EMBEDDINGS = ("model.shared.weight", "model.decoder.embed_tokens.weight")


class CTranslate2Engine:
    """A converted model in memory, one worker a core."""

    def __init__(self, model: ChosenModel, options: EngineOptions) -> None:
        self.pieces = Pieces(model.folder)
        self._beam = find_beam(model, options)
        self._translator = _load_converted(model, options)

    def translate(
        self,
        texts: Sequence[str],
        *,
        against_loops: bool = False,
        beam: int = 0,
        beginnings: Sequence[str] | None = None,
    ) -> list[tuple[Hypothesis, ...]]:
        """The hypotheses of each text, in order, the likeliest first."""
        sources = [self.pieces.split(text) for text in texts]
        if not sources:
            return []
        limit = find_output_limit(max(len(source) for source in sources))
        begun = [self.pieces.split_english(begin) for begin in beginnings or ()]
        forbidden = [sequence for row in begun for sequence in self.pieces.list_longer_figures(row)]
        results = self._translator.translate_batch(
            sources,
            target_prefix=begun or None,
            suppress_sequences=forbidden or None,
            beam_size=beam or self._beam,
            num_hypotheses=beam or self._beam,
            max_batch_size=BATCH_PIECES,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=limit,
            length_penalty=1.0,
            disable_unk=True,
            return_scores=True,
            no_repeat_ngram_size=RETRY_NGRAM if against_loops else 0,
            repetition_penalty=RETRY_PENALTY if against_loops else 1.0,
        )
        return [
            tuple(
                build_hypothesis(self.pieces, source, words, score)
                for words, score in zip(result.hypotheses, result.scores, strict=True)
            )
            for source, result in zip(sources, results, strict=True)
        ]


def _load_converted(model: ChosenModel, options: EngineOptions) -> Any:
    """The translator. A conversion that does not load (the machine crashed, a disk went bad) is made once more."""
    folder = convert_checkpoint(model, options.numbers)
    try:
        return _open_translator(folder, options)
    except (RuntimeError, ValueError):
        shutil.rmtree(folder, ignore_errors=True)
    folder = convert_checkpoint(model, options.numbers)
    try:
        return _open_translator(folder, options)
    except (RuntimeError, ValueError) as error:
        raise ModelError(
            f"the converted model cannot be loaded ({error})", where=str(folder), remedy="Delete the folder."
        ) from error


def _open_translator(folder: Path, options: EngineOptions) -> Any:
    """The model in memory, one worker a core, each on one thread.

    That is twice as fast as one worker on two threads: 61 and 30 sentences a second (German news, beam 1, 6+2 layers
    of 256, two busy cores).
    """
    import ctranslate2

    return ctranslate2.Translator(
        str(folder),
        device="cpu",
        compute_type=options.numbers,
        inter_threads=count_threads(options),
        intra_threads=1,
    )


def convert_checkpoint(model: ChosenModel, numbers: NumberFormat) -> Path:
    """The CTranslate2 folder of a checkpoint, made on the first call and found by its content on later ones.

    It lies in the cache folder under the sha256 of everything that goes into it. Raises ModelError when the
    checkpoint is no MarianMT model, OutputError when the disk is full.
    """
    import ctranslate2

    digest = hashlib.sha256(f"ctranslate2 {ctranslate2.__version__} {numbers}".encode())
    for name in ("config.json", "model.safetensors", "vocab.json", "source.spm", "target.spm"):
        try:
            digest.update(read_sha256(model.folder / name).encode())
        except FileNotFoundError as error:
            raise ModelError(
                "this file of the model is missing", where=str(model.folder / name), remedy="Fetch or restore it."
            ) from error
    target = find_cache_folder() / "ctranslate2" / f"{model.entry.name}-{numbers}-{digest.hexdigest()[:16]}"
    return build_folder(target, lambda folder: _convert(model.folder, folder, numbers))


def _convert(source: Path, folder: Path, numbers: NumberFormat) -> None:
    from ctranslate2.converters import TransformersConverter
    from safetensors import SafetensorError
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    logging.getLogger("transformers").setLevel(logging.ERROR)
    try:
        _check_padding(source)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            converter = TransformersConverter(str(source))
            converter.convert(str(folder), quantization=numbers, force=True)
    except (ValueError, RuntimeError, KeyError, TypeError, AttributeError, SafetensorError) as error:
        raise ModelError(
            f"the checkpoint cannot be converted ({str(error).splitlines()[0]})",
            where=str(source),
            remedy="Fetch or restore the model.",
        ) from error


def _check_padding(source: Path) -> None:
    """Raises ValueError when the padding's embedding is not zero.

    Marian starts decoding from a zero vector. transformers starts from the padding's row instead, and CTranslate2
    from zero again: the two differ, without any message, for a checkpoint whose row was changed in training.
    """
    import json

    from safetensors import safe_open

    padding = json.loads((source / "config.json").read_text(encoding="utf-8"))["pad_token_id"]
    with safe_open(str(source / "model.safetensors"), framework="pt") as weights:
        names = [name for name in weights.keys() if name in _EMBEDDINGS]  # noqa: SIM118, no mapping
        if any(weights.get_slice(name)[padding : padding + 1].abs().max().item() > 0 for name in names):
            raise ValueError("the padding's embedding is not zero, so decoding would not start as it was trained")
