"""Parallel text: reading files of pairs, and the rules that decide which pairs are fit for training."""

from __future__ import annotations

import hashlib
import lzma
import random
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aligner.training.problems import CorpusError
from aligner.training.recipe import CorpusPlan, read_sha256

Pair = tuple[str, str]

LONGEST_CHARACTERS = 600
"""Sentences above it are run-on paragraphs in the corpora at hand (99.7 % are shorter)."""

LETTER_SHARE = 0.5
"""Least share of letters and digits among the characters that are not spaces; below it: code, tables, rulers."""

RATIO = {"nl": (0.45, 2.2), "de": (0.45, 2.2), "ja": (0.12, 1.3)}
"""Bounds for source characters / English characters, seen to hold for 99.5 % of FLORES-like text with a margin."""

RATIO_FROM = 25
"""Characters on the English side from which the ratio is a sign of a bad pair; short lines vary too much."""

HELD_OUT_WORDS = 7
HELD_OUT_CHARACTERS = 14
"""Length of the word n-grams (character n-grams in Japanese) that a training line may not share with held-out text."""

FUNCTION_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "nl": "de het een en van in is op dat te zijn met voor niet aan er om ook als door bij naar uit",
        "de": "der die das und ein eine in zu den ist von mit für nicht auf dem des im es sich auch als",
        "en": "the of and to a in is that for on was with as it by are be this from at have not",
    }.items()
}

JUNK = re.compile(r"https?://|www\.|[{}<>|\\]|&[a-z]+;|\ufffd|[=_*#~]{3}|\.{6}|@[a-z]")
KANA_OR_KANJI = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
NOT_LATIN = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff]")
WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Cleaning:
    """How many pairs each rule turned away, by the rule's name; `kept` counts the rest."""

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, rule: str) -> None:
        """Count one pair for `rule`."""
        self.counts[rule] = self.counts.get(rule, 0) + 1


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Text that must stay out of the training, as sets of n-gram hashes."""

    words: frozenset[int]
    characters: frozenset[int]

    def shares(self, text: str, language: str) -> bool:
        """True if `text` has an n-gram of the held-out text."""
        known = self.characters if language == "ja" else self.words
        return any(gram in known for gram in _grams(text, language))


def build_held_out(pairs: Iterable[tuple[str, Pair]]) -> HeldOut:
    """The held-out index of (source language, pair) items."""
    words: set[int] = set()
    characters: set[int] = set()
    for language, (source, english) in pairs:
        (characters if language == "ja" else words).update(_grams(source, language))
        words.update(_grams(english, "en"))
    return HeldOut(frozenset(words), frozenset(characters))


def read_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a `.tsv` or `.tsv.xz` file, spaces and Unicode form put in order.

    Raises CorpusError for a line that is not source, tab, English.
    """
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8", newline="\n") as stream:
        for number, line in enumerate(stream, 1):
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 2:
                raise CorpusError(
                    "no tab in it", where=f"{path}, line {number}", remedy="Expected: source, tab, English."
                )
            yield _tidy(columns[0]), _tidy(columns[1])


def read_corpus(plan: CorpusPlan, folder: Path, seed: int) -> list[Pair]:
    """The pairs of a corpus: its file checked against the recipe's sha256, sampled to `plan.lines`."""
    path = (Path(plan.home) if plan.own else folder) / plan.file
    if not path.is_file():
        remedy = "It stands beside the recipe." if plan.own else "Name the folder with --data or ALIGNER_DATA."
        raise CorpusError("corpus is missing", where=str(path), remedy=remedy)
    found = read_sha256(path)
    if plan.sha256 and found != plan.sha256:
        fault = f"sha256 is {found}, but the recipe names {plan.sha256}"
        raise CorpusError(fault, where=str(path), remedy="Get the file that was named, or name this one.")
    pairs = list(read_pairs(path))
    if plan.lines and len(pairs) > plan.lines:
        pairs = random.Random(f"{seed} {plan.file}").sample(pairs, plan.lines)
    return pairs


def find_fault(pair: Pair, language: str, *, lexicon: bool = False, copies: bool = False) -> str:
    """The name of the first rule that the pair breaks, or an empty string.

    >>> find_fault(("Die Lage ist ernst.", "The situation is serious."), "de")
    ''
    >>> find_fault(("The situation is serious, he said.", "The situation is serious, he said."), "de")
    'copied'
    """
    source, english = pair
    if not source or not english:
        return "empty"
    if len(source) > LONGEST_CHARACTERS or len(english) > LONGEST_CHARACTERS:
        return "long"
    if JUNK.search(source) or JUNK.search(english):
        return "junk"
    if source == english and not copies:
        return "copied"
    if not lexicon and min(_letter_share(source), _letter_share(english)) < LETTER_SHARE:
        return "few letters"
    if NOT_LATIN.search(english) or (language == "ja") != bool(KANA_OR_KANJI.search(source)):
        return "script"
    low, high = RATIO[language]
    if len(english) >= RATIO_FROM and not low <= len(source) / len(english) <= high:
        return "length ratio"
    if language != "ja" and not _reads_as(source, language):
        return "language"
    return "" if _reads_as(english, "en") else "language"


def find_english_fault(text: str) -> str:
    """The name of the first rule that English text without a source breaks, or an empty string.

    >>> find_english_fault("{{ press <b>OK</b> }}")
    'junk'
    """
    if not text or len(text) > LONGEST_CHARACTERS:
        return "long" if text else "empty"
    if JUNK.search(text):
        return "junk"
    if _letter_share(text) < LETTER_SHARE:
        return "few letters"
    return "" if not NOT_LATIN.search(text) and _reads_as(text, "en") else "language"


def clean_pairs(
    pairs: Iterable[Pair], plan: CorpusPlan, held_out: HeldOut, seen: set[int], report: Cleaning
) -> list[Pair]:
    """The pairs that are fit for training; `seen` carries near-duplicates from corpus to corpus."""
    language = plan.pair.split("-")[0]
    kept = []
    for pair in pairs:
        fault = find_fault(pair, language, lexicon=plan.lexicon, copies=plan.copies)
        if not fault and (held_out.shares(pair[1], "en") or held_out.shares(pair[0], language)):
            fault = "held out"
        key = _near_key(pair)
        if not fault and key in seen:
            fault = "duplicate"
        if fault:
            report.add(fault)
            continue
        seen.add(key)
        report.add("kept")
        kept.append(pair)
    return kept


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _letter_share(text: str) -> float:
    solid = text.replace(" ", "")
    return sum(map(str.isalnum, solid)) / max(1, len(solid))


def _reads_as(text: str, language: str) -> bool:
    words = text.lower().split()
    if len(words) < 8:
        return True
    hits = {name: sum(word in known for word in words) for name, known in FUNCTION_WORDS.items()}
    best_other = max(count for name, count in hits.items() if name != language)
    return hits[language] >= best_other or hits[language] >= 3


def _grams(text: str, language: str) -> Iterator[int]:
    if language == "ja":
        solid = "".join(WORD.findall(text))
        for start in range(len(solid) - HELD_OUT_CHARACTERS + 1):
            yield hash(solid[start : start + HELD_OUT_CHARACTERS])
        return
    words = WORD.findall(text.lower())
    for start in range(len(words) - HELD_OUT_WORDS + 1):
        yield hash(tuple(words[start : start + HELD_OUT_WORDS]))


def _near_key(pair: Pair) -> int:
    letters = "".join(character for character in pair[0].lower() if character.isalpha())
    tail = "".join(character for character in pair[1].lower() if character.isalpha())
    if len(letters) < 8:  # a date or a score: its digits are all that it says
        letters, tail = pair
    return int.from_bytes(hashlib.blake2b(f"{letters}\t{tail}".encode(), digest_size=8).digest(), "big")
