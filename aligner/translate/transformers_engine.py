"""MarianMT on transformers itself, in 32-bit floats: slow, and the reference that the fast engine is tested with."""

import logging
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aligner.errors import ModelError
from aligner.translate.choose import ChosenModel
from aligner.translate.engine import (
    RETRY_NGRAM,
    RETRY_PENALTY,
    EngineOptions,
    Hypothesis,
    build_hypothesis,
    count_threads,
    find_beam,
    find_output_limit,
)
from aligner.translate.pieces import END, UNKNOWN, Pieces

# Sentences that are decoded at once.
BATCH_SENTENCES = 16


class TransformersEngine:
    """A checkpoint loaded by MarianMTModel, from safetensors only."""

    def __init__(self, model: ChosenModel, options: EngineOptions) -> None:
        import torch

        torch.set_num_threads(count_threads(options))
        self.pieces = Pieces(model.folder)
        self._beam = find_beam(model, options)
        self._model = load_checkpoint(model.folder)
        self._names = {row: piece for piece, row in self.pieces.vocabulary.items()}

    def translate(
        self,
        texts: Sequence[str],
        *,
        against_loops: bool = False,
        beam: int = 0,
        beginnings: Sequence[str] | None = None,
    ) -> list[tuple[Hypothesis, ...]]:
        """The hypotheses of each text, in order, the likeliest first; those with beginnings one by one."""
        beam = beam or self._beam
        found: list[tuple[Hypothesis, ...]] = []
        if beginnings:
            for text, begin in zip(texts, beginnings, strict=True):
                found += self._translate_batch([text], against_loops, beam, begin)
            return found
        for start in range(0, len(texts), BATCH_SENTENCES):
            found += self._translate_batch(texts[start : start + BATCH_SENTENCES], against_loops, beam)
        return found

    def _translate_batch(
        self, texts: Sequence[str], against_loops: bool, beam: int, begin: str = ""
    ) -> list[tuple[Hypothesis, ...]]:
        import torch

        sources = [self.pieces.split(text) for text in texts]
        rows = [self.pieces.find_ids(source) for source in sources]
        longest = max(len(row) for row in rows)
        pad = int(self._model.config.pad_token_id)
        inputs = torch.tensor([row + [pad] * (longest - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        begun = self.pieces.split_english(begin)
        first = [self._model.config.decoder_start_token_id, *self.pieces.find_ids(begun)]
        forbidden = [self.pieces.find_ids(sequence) for sequence in self.pieces.list_longer_figures(begun)]
        with torch.inference_mode():
            output = self._model.generate(
                input_ids=inputs,
                attention_mask=mask,
                decoder_input_ids=torch.tensor([first] * len(texts)),
                num_beams=beam,
                num_return_sequences=beam,
                do_sample=False,
                max_new_tokens=find_output_limit(longest),
                max_length=None,
                length_penalty=1.0,
                bad_words_ids=forbidden or None,
                suppress_tokens=[self.pieces.vocabulary[UNKNOWN], pad],
                forced_eos_token_id=None,
                no_repeat_ngram_size=RETRY_NGRAM if against_loops else 0,
                repetition_penalty=RETRY_PENALTY if against_loops else 1.0,
                return_dict_in_generate=True,
                output_scores=True,
            )
            scores = self._read_scores(output)
        outputs = [self._read_row(row) for row in output.sequences.tolist()]
        return [
            tuple(
                build_hypothesis(self.pieces, source, outputs[row], scores[row])
                for row in range(i * beam, (i + 1) * beam)
            )
            for i, source in enumerate(sources)
        ]

    def _read_scores(self, output: Any) -> list[float]:
        """The mean log-probability of what the model wrote in each row, padding after the end mark left out."""
        indices = getattr(output, "beam_indices", None)
        taken = self._model.compute_transition_scores(
            output.sequences, output.scores, indices, normalize_logits=indices is None
        )
        end = self.pieces.vocabulary[END]
        means = []
        for row, values in zip(output.sequences.tolist(), taken.tolist(), strict=True):
            written = row[len(row) - len(values) :]
            length = written.index(end) + 1 if end in written else len(written)
            means.append(sum(values[:length]) / length)
        return means

    def _read_row(self, row: list[int]) -> list[str]:
        """The pieces that were written, from after the start to before the end mark."""
        end = self.pieces.vocabulary[END]
        words = row[1 : row.index(end, 1)] if end in row[1:] else row[1:]
        return [self._names.get(word, UNKNOWN) for word in words]


def load_checkpoint(folder: Path) -> Any:
    """MarianMTModel from a checkpoint's safetensors, in 32-bit floats and without a word of its own.

    ModelError where it cannot be loaded.
    """
    import torch
    from safetensors import SafetensorError
    from transformers import MarianMTModel
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    logging.getLogger("transformers").setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return MarianMTModel.from_pretrained(
                str(folder), dtype=torch.float32, use_safetensors=True, local_files_only=True
            ).eval()
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelError(
            f"the checkpoint cannot be loaded ({str(error).splitlines()[0]})",
            where=str(folder),
            remedy="Fetch or restore the model.",
        ) from error
