"""Learns how names are written in katakana: which letters each kana stands for, from Wikipedia's titles of people.

A name in kana is cut into units (ファ, ン, ー, ッ); the Latin word is cut into as many chunks of 0 to 4 letters.
Expectation-maximisation (Viterbi) finds the likeliest cuts; what is kept is -log2 P(chunk | unit) in tenths of a bit.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from aligner.facts.romanise import ascii_form, romanise
from aligner.facts.similarity import LONGEST_CHUNK, kana_units
from aligner.training.wordlists_text import read_lexicon

_PERSON = re.compile(r"[ァ-ヴー]+(?:[・＝=][ァ-ヴー]+)+")
ITERATIONS = 5
# A chunk seen with a unit fewer times than this is noise (wrong titles, silent letters of one name).
MIN_COUNT = 3
SMOOTHING = 0.02


def kana_pairs(data: Path) -> list[tuple[str, str]]:
    """(katakana word, Latin word in ASCII) of people's names, from titles of as many words in both languages."""
    pairs: set[tuple[str, str]] = set()
    for japanese, english in read_lexicon(data, "wiki_titles", "ja"):
        if not _PERSON.fullmatch(japanese):
            continue
        left, right = re.split("[・＝=]", japanese), re.split(r"[\s\-]+", re.sub(r" \(.*", "", english))
        if len(left) == len(right):
            pairs.update((kana, ascii_form(word)) for kana, word in zip(left, right, strict=True))
    return sorted((kana, word) for kana, word in pairs if word.isalpha() and 1 < len(word) < 15 and len(kana) > 1)


def kana_word_rows(data: Path) -> list[tuple[str, str, str]]:
    """(katakana word, how it is spelt most often, "g" or "s") of the words that at least two people share."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    given: Counter[str] = Counter()
    for japanese, english in read_lexicon(data, "wiki_titles", "ja"):
        if not _PERSON.fullmatch(japanese):
            continue
        kana, words = re.split("[・＝=]", japanese), re.sub(r" \(.*", "", english).split()
        if len(kana) != len(words) or not all(word[:1].isupper() for word in words):
            continue
        given[kana[0]] += 1
        for one, word in zip(kana, words, strict=True):
            spellings[one][word] += 1
    rows = []
    for one, counts in sorted(spellings.items()):
        word, count = max(counts.items(), key=lambda item: (item[1], item[0]))
        if counts.total() >= 2 and count * 2 >= counts.total() and len(one) > 1:
            rows.append((one, word, "g" if given[one] * 2 >= counts.total() else "s"))
    return rows


def learn_kana(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """(unit, chunk, cost in tenths of a bit), for the chunks that occur; pairs as kana_pairs gives them.

    The unit "" holds what each letter costs on its own.
    """
    letters = Counter(letter for _, word in pairs for letter in word)
    alone = {letter: -math.log2(count / letters.total()) for letter, count in letters.items()}
    cut = [(kana_units(kana), word) for kana, word in pairs]
    costs: dict[str, dict[str, float]] = {}
    for turn in range(ITERATIONS):
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for units, word in cut:
            chunks = _align(units, word, costs, first=turn == 0)
            for unit, chunk in zip(units, chunks, strict=False):
                counts[unit][chunk] += 1
        costs = _costs(counts, MIN_COUNT if turn == ITERATIONS - 1 else 1)
    costs[""] = alone
    return sorted((unit, chunk, str(round(cost * 10))) for unit, row in costs.items() for chunk, cost in row.items())


def _costs(counts: dict[str, Counter[str]], least: int) -> dict[str, dict[str, float]]:
    table = {}
    for unit, row in counts.items():
        total = sum(row.values()) + SMOOTHING * len(row)
        table[unit] = {chunk: -math.log2((count + SMOOTHING) / total) for chunk, count in row.items() if count >= least}
    return table


def _align(units: tuple[str, ...], word: str, costs: dict[str, dict[str, float]], *, first: bool) -> list[str]:
    """The cheapest cut of `word` into one chunk a unit; on the first turn by likeness to the unit's Hepburn letters."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for unit in units:
        row, heads = costs.get(unit, {}), best[-1]
        sound = romanise(unit).lower() if first else ""
        reached: dict[int, tuple[float, int]] = {}
        for start, (cost, _) in heads.items():
            for end in range(start, min(len(word), start + LONGEST_CHUNK) + 1):
                chunk = word[start:end]
                step = _unlike(chunk, sound) if first else row.get(chunk, 14.0)
                total = cost + step
                if end not in reached or total < reached[end][0]:
                    reached[end] = (total, start)
        best.append(reached)
    if len(word) not in best[-1]:
        return []
    chunks, end = [], len(word)
    for number in range(len(units), 0, -1):
        start = best[number][end][1]
        chunks.append(word[start:end])
        end = start
    return chunks[::-1]


def _unlike(chunk: str, sound: str) -> float:
    common = len(set(chunk) & set(sound))
    head = 0.0 if chunk[:1] == sound[:1] else 1.0
    return abs(len(chunk) - len(sound)) * 0.5 + head + (max(len(chunk), len(sound)) - common)
