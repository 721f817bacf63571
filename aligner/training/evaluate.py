"""Scores of a model folder on held-out pairs, by CTranslate2 and sacrebleu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aligner.training.corpus import Pair, read_pairs
from aligner.training.problems import CorpusError

LONGEST_OUTPUT = 256


def read_validation(path: Path, lines: int) -> list[Pair]:
    """`lines` pairs of a file, spread evenly over it (0: all)."""
    if not path.is_file():
        raise CorpusError(
            "validation text is missing", where=str(path), remedy="Name the corpora's folder with --data."
        )
    pairs = list(read_pairs(path))
    return pairs[:: max(1, len(pairs) // lines)][:lines] if lines else pairs


def translate(translator: Any, folder: Path, texts: Sequence[str], beam: int = 1) -> list[str]:
    """English of the texts, by a ctranslate2.Translator of the model in `folder`."""
    from transformers import MarianTokenizer

    tokenizer = MarianTokenizer.from_pretrained(str(folder))
    rows = [tokenizer.convert_ids_to_tokens(tokenizer.encode(text)) for text in texts]
    results = translator.translate_batch(
        rows, beam_size=beam, max_batch_size=1024, batch_type="tokens", max_decoding_length=LONGEST_OUTPUT
    )
    numbers = [tokenizer.convert_tokens_to_ids(result.hypotheses[0]) for result in results]
    return [tokenizer.decode(row, skip_special_tokens=True) for row in numbers]


def score_chrf(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Corpus chrF (sacrebleu's default: chrF2)."""
    import sacrebleu

    return float(sacrebleu.corpus_chrf(list(hypotheses), [list(references)]).score)


def score_bleu(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Corpus BLEU (sacrebleu's default: 13a)."""
    import sacrebleu

    return float(sacrebleu.corpus_bleu(list(hypotheses), [list(references)]).score)
