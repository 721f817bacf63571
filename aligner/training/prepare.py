"""From the corpora that a recipe names to numbered pieces on disk, ready for training."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligner.languages.glossary import read_forms
from aligner.training.corpus import Cleaning, HeldOut, Pair, build_held_out, clean_pairs, read_corpus, read_pairs
from aligner.training.problems import CheckpointError, CorpusError
from aligner.training.recipe import CorpusPlan, GlossaryPlan, Recipe, Shape, name_plan
from aligner.training.synthetic import build_synthetic
from aligner.training.vocabulary import (
    TABLE,
    TARGET_MODEL,
    Vocabulary,
    build_vocabulary,
    extend_vocabulary,
    read_vocabulary,
)

PIECES = "pieces.npz"
CLEANING = "cleaning.json"

MEANINGS = 2
"""Meanings of a form in a word list that become pairs; the later ones are rare."""

VOCABULARY_SHARE = {True: 0.1, False: 1.0}
"""Share of a corpus that vocabulary training sees, for lexicons (single words distort the counts) and for text."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """All pairs as numbers: flat pieces, where each pair begins, and which part each pair is of.

    Part k is the k-th of the recipe's plans.
    """

    source: NDArray[np.uint16]
    source_starts: NDArray[np.int64]
    target: NDArray[np.uint16]
    target_starts: NDArray[np.int64]
    parts: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.parts)

    @property
    def source_lengths(self) -> NDArray[np.int64]:
        """Pieces of each source sentence."""
        return np.diff(self.source_starts)

    @property
    def target_lengths(self) -> NDArray[np.int64]:
        """Pieces of each English sentence."""
        return np.diff(self.target_starts)

    def source_of(self, number: int) -> NDArray[np.uint16]:
        """The source pieces of one pair."""
        return self.source[self.source_starts[number] : self.source_starts[number + 1]]

    def target_of(self, number: int) -> NDArray[np.uint16]:
        """The English pieces of one pair."""
        return self.target[self.target_starts[number] : self.target_starts[number + 1]]

    def take(self, numbers: NDArray[np.int64]) -> Pieces:
        """The pairs with these numbers, in their order."""
        source, source_starts = _flatten([self.source_of(number).tolist() for number in numbers])
        target, target_starts = _flatten([self.target_of(number).tolist() for number in numbers])
        return Pieces(source, source_starts, target, target_starts, self.parts[numbers])


def prepare(recipe: Recipe, data: Path, folder: Path) -> tuple[Vocabulary, Pieces]:
    """The vocabulary and pieces of a recipe: read from the working folder if they are there, else made."""
    if (folder / PIECES).is_file():
        return read_vocabulary(folder), read_pieces(folder / PIECES)
    if recipe.parent_folder:
        check_parent(recipe.parent_folder, recipe.shape)
    english = [pair[1] for name in recipe.vocabulary.english_of for pair in read_pairs(_find(data, name, "corpus"))]
    folder.mkdir(parents=True, exist_ok=True)
    parts = read_parts(recipe, data, folder)
    sample = _vocabulary_sample(recipe, parts)
    if recipe.parent_folder:
        vocabulary = extend_vocabulary(recipe.parent_folder, sample, recipe.vocabulary, folder, recipe.seed)
    else:
        vocabulary = build_vocabulary(sample, recipe.vocabulary, folder, recipe.seed, english)
    pieces = number_parts(parts, vocabulary)
    write_pieces(pieces, folder / PIECES)
    return vocabulary, pieces


def read_parts(recipe: Recipe, data: Path, folder: Path) -> list[list[Pair]]:
    """The clean pairs of each corpus and synthetic plan; what was left out is counted in `cleaning.json`."""
    held_out = read_held_out(recipe, data)
    seen: set[int] = set()
    counts: dict[str, dict[str, int]] = {}
    parts = []
    for plan in recipe.corpora:
        report = Cleaning()
        parts.append(clean_pairs(read_corpus(plan, data, recipe.seed), plan, held_out, seen, report))
        counts[plan.file] = report.counts
    for synthetic in recipe.synthetic:
        pairs = build_synthetic(synthetic.pair, synthetic.lines, recipe.seed)
        parts.append(pairs)
        counts[name_plan(synthetic)] = {"kept": len(pairs)}
    for glossary in recipe.glossaries:
        pairs = read_meanings(glossary.pair.split("-")[0])
        parts.append(pairs)
        counts[name_plan(glossary)] = {"kept": len(pairs)}
    (folder / CLEANING).write_text(json.dumps(counts, indent=1), encoding="utf-8")
    return parts


def read_held_out(recipe: Recipe, data: Path) -> HeldOut:
    """The index of the recipe's held-out files."""
    items = []
    for name in recipe.held_out:
        path = _find(data, name, "held-out text")
        language = path.name.split(".")[1].split("-")[0]
        items += [(language, pair) for pair in read_pairs(path)]
    return build_held_out(items)


def check_parent(folder: Path, shape: Shape) -> None:
    """CheckpointError unless the model folder that a run starts from is whole and has the run's shape."""
    for name in ("config.json", "model.safetensors", TARGET_MODEL, TABLE):
        if not (folder / name).is_file():
            remedy = "Train or restore the parent that the recipe names first."
            raise CheckpointError("file of the parent model is missing", where=str(folder / name), remedy=remedy)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    theirs = Shape(
        width=config["d_model"],
        feed_forward=config["encoder_ffn_dim"],
        heads=config["encoder_attention_heads"],
        encoder_layers=config["encoder_layers"],
        decoder_layers=config["decoder_layers"],
        positions=config["max_position_embeddings"],
    )
    if theirs != shape:
        fault = f"the parent has another shape: {theirs}"
        raise CheckpointError(fault, where=str(folder), remedy="Give both recipes the same shape.")


def _find(data: Path, name: str, what: str) -> Path:
    path = data / name
    if not path.is_file():
        raise CorpusError(f"{what} is missing", where=str(path), remedy="Name the folder of the corpora with --data.")
    return path


def read_meanings(lang: str) -> list[Pair]:
    """The forms of a language's word list with their first MEANINGS; with a capital, as first words have, the first."""
    pairs: dict[Pair, None] = {}
    for form, meanings in read_forms(lang).items():
        pairs |= dict.fromkeys((form, meaning) for meaning in meanings[:MEANINGS])
        pairs |= dict.fromkeys((form[0].upper() + form[1:], meaning) for meaning in meanings[:1])
    return list(pairs)


def number_parts(parts: list[list[Pair]], vocabulary: Vocabulary) -> Pieces:
    """The pairs as piece numbers, without those whose English the decoder can't write."""
    numbers = np.repeat(np.arange(len(parts), dtype=np.int16), [len(part) for part in parts])
    return _number([pair for part in parts for pair in part], vocabulary, numbers)


def number_pairs(pairs: list[Pair], vocabulary: Vocabulary, part: int) -> Pieces:
    """The same for the pairs of one part."""
    return _number(pairs, vocabulary, np.full(len(pairs), part, np.int16))


def join_pieces(first: Pieces, second: Pieces) -> Pieces:
    """The pairs of the one and then of the other."""
    return Pieces(
        np.concatenate([first.source, second.source]),
        np.concatenate([first.source_starts, second.source_starts[1:] + first.source_starts[-1]]),
        np.concatenate([first.target, second.target]),
        np.concatenate([first.target_starts, second.target_starts[1:] + first.target_starts[-1]]),
        np.concatenate([first.parts, second.parts]),
    )


def _number(pairs: list[Pair], vocabulary: Vocabulary, numbers: NDArray[np.int16]) -> Pieces:
    english = vocabulary.encode_target([pair[1] for pair in pairs])
    fit = [number for number, row in enumerate(english) if 1 not in row]
    source, source_starts = _flatten(vocabulary.encode_source([pairs[number][0] for number in fit]))
    target, target_starts = _flatten([english[number] for number in fit])
    return Pieces(source, source_starts, target, target_starts, numbers[fit])


def write_pieces(pieces: Pieces, path: Path) -> None:
    """Write pieces to a `.npz` file."""
    np.savez(
        path,
        source=pieces.source,
        source_starts=pieces.source_starts,
        target=pieces.target,
        target_starts=pieces.target_starts,
        parts=pieces.parts,
    )


def read_pieces(path: Path) -> Pieces:
    """The pieces in a `.npz` file."""
    with np.load(path) as table:
        return Pieces(table["source"], table["source_starts"], table["target"], table["target_starts"], table["parts"])


def _flatten(rows: list[list[int]]) -> tuple[NDArray[np.uint16], NDArray[np.int64]]:
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])]).astype(np.int64)
    return np.fromiter((piece for row in rows for piece in row), dtype=np.uint16, count=int(starts[-1])), starts


def _vocabulary_sample(recipe: Recipe, parts: list[list[Pair]]) -> list[Pair]:
    sample: list[Pair] = []
    for plan, pairs in zip(recipe.plans, parts, strict=True):
        lexicon = isinstance(plan, GlossaryPlan) or (isinstance(plan, CorpusPlan) and plan.lexicon)
        share = min(1.0, VOCABULARY_SHARE[lexicon] * max(plan.factors))
        sample += pairs[: int(len(pairs) * share)]
    return sample
