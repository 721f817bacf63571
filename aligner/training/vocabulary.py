"""Vocabulary: SentencePiece models, and the table of piece numbers that MarianTokenizer reads."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from aligner.training.problems import CorpusError
from aligner.training.recipe import VocabularyPlan

END, UNKNOWN, PADDING = "</s>", "<unk>", "<pad>"

SOURCE_MODEL, TARGET_MODEL, TABLE = "source.spm", "target.spm", "vocab.json"

ENGLISH = "english.txt"
"""Working file beside the vocabulary: how many of its pieces the decoder can write."""

LEAST_ENGLISH = 3
"""How often the English sample must hold a piece of a joint vocabulary before the decoder can write it."""

UNUSED = ("<s>", "</s>", "<unk>", "<pad>")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Two SentencePiece models over one table of piece numbers.

    Numbers 0 to `english - 1` can be written by the decoder: the end of sentence, the unknown and
    every piece of the English side. The pieces that only sources hold come after them, padding last.
    """

    source: Any
    target: Any
    numbers: dict[str, int]
    english: int

    @property
    def padding(self) -> int:
        """The number of the padding, which also starts the decoder."""
        return self.numbers[PADDING]

    def encode_source(self, texts: Sequence[str]) -> list[list[int]]:
        """Piece numbers of source sentences, each ended by </s> (0)."""
        return self._encode(self.source, texts, len(self.numbers))

    def encode_target(self, texts: Sequence[str]) -> list[list[int]]:
        """Piece numbers of English sentences, each ended by </s> (0); 1 is a piece that the decoder can't write."""
        return self._encode(self.target, texts, self.english)

    def _encode(self, model: Any, texts: Sequence[str], allowed: int) -> list[list[int]]:
        table = np.array([self.numbers.get(model.id_to_piece(i), 1) for i in range(model.get_piece_size())])
        table[table >= allowed] = 1
        rows = model.encode(list(texts))
        return [[*table[row].tolist(), 0] if row else [0] for row in rows]


def build_vocabulary(
    pairs: Sequence[tuple[str, str]], plan: VocabularyPlan, folder: Path, seed: int, more: Sequence[str] = ()
) -> Vocabulary:
    """The vocabulary learned from a sample of the pairs, also written to `folder` as MarianTokenizer reads it.

    `more` is English text beside that of the pairs, of which as large a sample is taken as half of theirs.
    """
    random_ = random.Random(seed)
    sample = random_.sample(list(pairs), min(plan.lines, len(pairs)))
    folder.mkdir(parents=True, exist_ok=True)
    english = [pair[1] for pair in sample]
    english += random_.sample(list(more), min(len(sample) // 2, len(more)))
    foreign = [pair[0] for pair in sample]
    if plan.joint:
        _train_model(foreign + english, plan.source_pieces, plan.coverage, folder / SOURCE_MODEL)
        (folder / TARGET_MODEL).write_bytes((folder / SOURCE_MODEL).read_bytes())
    else:
        _train_model(foreign, plan.source_pieces, plan.coverage, folder / SOURCE_MODEL)
        _train_model(english, plan.target_pieces, plan.coverage, folder / TARGET_MODEL)
    source, target = _load(folder / SOURCE_MODEL), _load(folder / TARGET_MODEL)
    numbers = _number_pieces(_find_writable(target, english, plan), source, folder)
    return _write_table(numbers, folder)


def extend_vocabulary(
    parent: Path, pairs: Sequence[tuple[str, str]], plan: VocabularyPlan, folder: Path, seed: int
) -> Vocabulary:
    """The vocabulary of a model that starts from another one: its English pieces under the same numbers.

    The source pieces are learned from a sample of the pairs. `parent` is a model folder.
    """
    sample = random.Random(seed).sample(list(pairs), min(plan.lines, len(pairs)))
    folder.mkdir(parents=True, exist_ok=True)
    _train_model([pair[0] for pair in sample], plan.source_pieces, plan.coverage, folder / SOURCE_MODEL)
    (folder / TARGET_MODEL).write_bytes((parent / TARGET_MODEL).read_bytes())
    known: dict[str, int] = json.loads((parent / TABLE).read_text(encoding="utf-8"))
    pieces = sorted(known, key=known.__getitem__)[: count_english(parent)]
    return _write_table(_number_pieces(pieces[2:], _load(folder / SOURCE_MODEL), folder), folder)


def count_english(folder: Path) -> int:
    """How many pieces the decoder of an exported model can write; they come first in its table."""
    from safetensors import safe_open

    with safe_open(folder / "model.safetensors", framework="numpy") as weights:
        bias = weights.get_tensor("final_logits_bias").ravel()
    return int((bias == 0).sum())


def _write_table(numbers: dict[str, int], folder: Path) -> Vocabulary:
    (folder / TABLE).write_text(json.dumps(numbers, ensure_ascii=False, indent=0), encoding="utf-8")
    return read_vocabulary(folder)


def read_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary in a model folder or working folder."""
    for name in (SOURCE_MODEL, TARGET_MODEL, TABLE):
        if not (folder / name).is_file():
            raise CorpusError("file is missing", where=str(folder / name), remedy="Start without --resume.")
    numbers: dict[str, int] = json.loads((folder / TABLE).read_text(encoding="utf-8"))
    english = int((folder / ENGLISH).read_text(encoding="utf-8"))
    return Vocabulary(_load(folder / SOURCE_MODEL), _load(folder / TARGET_MODEL), numbers, english)


def _load(path: Path) -> Any:
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(path))


def _train_model(lines: Iterable[str], size: int, coverage: float, path: Path) -> None:
    import sentencepiece

    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(path.with_suffix("")),
        vocab_size=size,
        model_type="unigram",
        character_coverage=coverage,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="nmt_nfkc",
        input_sentence_size=0,
        num_threads=2,
        minloglevel=2,
    )
    path.with_suffix(".model").replace(path)
    path.with_suffix(".vocab").unlink()


def _find_writable(target: Any, english: Sequence[str], plan: VocabularyPlan) -> list[str]:
    counts: Counter[str] = Counter()
    for row in target.encode(list(english), out_type=str):
        counts.update(row)
    least = LEAST_ENGLISH if plan.joint else 0
    listed = [target.id_to_piece(i) for i in range(target.get_piece_size())]
    writable = []
    for number, piece in enumerate(listed):
        if piece not in UNUSED and (target.is_byte(number) or counts[piece] >= least):
            writable.append(piece)
    return writable


def _number_pieces(writable: Sequence[str], source: Any, folder: Path) -> dict[str, int]:
    known = set(writable) | set(UNUSED)
    foreign = [source.id_to_piece(i) for i in range(source.get_piece_size())]
    others = [piece for piece in foreign if piece not in known]
    (folder / ENGLISH).write_text(str(len(writable) + 2), encoding="utf-8")
    return {piece: number for number, piece in enumerate([END, UNKNOWN, *writable, *others, PADDING])}
