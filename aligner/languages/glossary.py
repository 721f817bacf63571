"""Words of Dutch, German and Japanese with what they mean in news, by the project's own word lists.

A list has one form a line, a tab, and its English meanings, the commonest first, with bars between them; `-` means that
the form stands for no English word. A form may have several words ("niet meer"). Forms that no list has are taken
apart: Dutch and German compounds into two words that are known, inflected forms into a known one and an ending.
Japanese is cut into as few known forms as possible, katakana only as a whole.
"""

from __future__ import annotations

import lzma
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from aligner.languages.de.glossary import GLOSSARY as GERMAN
from aligner.languages.nl.glossary import GLOSSARY as DUTCH
from aligner.languages.schema.glossary import GlossaryTable

LANGUAGES = ("nl", "de", "ja")
TABLES: Mapping[str, GlossaryTable] = {"nl": DUTCH, "de": GERMAN}

NO_WORD = "-"
SHORTEST_STEM = 4
SHORTEST_MODIFIER = 3
SHORTEST_HEAD = 4
LONG_MODIFIER = 5
"""Letters of a first word after which a second one may have one fewer: Streiktag, stakingsdag."""

SHORTEST_KATAKANA = 3
"""Letters of the parts of a run of katakana: キーウ (Kyiv) holds no key, スカイダイビング a sky and diving."""

LONGEST_COMPOUND = 60
"""Longer runs of letters are no words."""

UNKNOWN_COST = 2.5
"""Of a letter that no form covers, where a form costs 1: how Japanese is cut. By eye, not fitted."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_KATAKANA = re.compile(r"[ァ-ヺー]+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A word in a text, by offsets, with its English meanings in the order of their frequency; none for NO_WORD."""

    start: int
    end: int
    meanings: tuple[str, ...]


class Glossary:
    """The words of one language, from `meanings` by form."""

    def __init__(self, lang: str, meanings: Mapping[str, tuple[str, ...]]) -> None:
        self._lang, self._meanings = lang, meanings
        self._lowered: dict[str, tuple[str, ...]] = {}
        for form, english in meanings.items():
            self._lowered.setdefault(form.lower(), english)
        self._most_words = max((form.count(" ") + 1 for form in meanings), default=1)
        self._longest = max(map(len, meanings), default=1)
        self.find_meanings = lru_cache(maxsize=50_000)(self._find_meanings)

    def __len__(self) -> int:
        return len(self._meanings)

    def items(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The forms with their meanings."""
        return iter(self._meanings.items())

    def find_words(self, text: str, taken: Sequence[Span] = ()) -> tuple[KnownWord, ...]:
        """The words of the text that are known, in order, between the spans that are `taken` (by names and values).

        They do not overlap. Half-width and full-width letters are the same.
        """
        folded = fold_letters(text)
        find = self._cut if self._lang == "ja" else self._look_up
        found: list[KnownWord] = []
        begin = 0
        for start, end in [*sorted(taken), (len(text), len(text))]:
            if begin < start:
                found += [KnownWord(begin + a, begin + b, meanings) for a, b, meanings in find(folded[begin:start])]
            begin = max(begin, end)
        return tuple(found)

    def _look_up(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        words = [(*match.span(), match[0].replace("’", "'")) for match in _WORD.finditer(text)]
        at = 0
        while at < len(words):
            start, end, word = words[at]
            meanings, count = self.find_meanings(word), 1
            for many in range(min(self._most_words, len(words) - at), 1, -1):
                phrase = self._lowered.get(" ".join(part.lower() for _, _, part in words[at : at + many]))
                if phrase is not None and _stand_together(text, words[at : at + many]):
                    meanings, end, count = phrase, words[at + many - 1][1], many
                    break
            if meanings is not None:
                yield start, end, meanings
            at += count

    def _find_meanings(self, word: str) -> tuple[str, ...] | None:
        """What a Dutch or German word means, or None: as it stands, without its ending, or as a compound."""
        lowered = word.lower()
        if word in self._meanings:
            return self._meanings[word]
        if lowered in self._lowered:
            return self._lowered[lowered]
        if len(word) > LONGEST_COMPOUND or not self._may_be_taken_apart(word):
            return None
        return self._inflected(lowered) or self._lacking(lowered) or self._compound(lowered)

    def _may_be_taken_apart(self, word: str) -> bool:
        """Not a capitalised Dutch word, which is mostly a name: Houston is nothing that keeps standing."""
        return self._lang == "de" or not word[0].isupper()

    def _inflected(self, word: str) -> tuple[str, ...] | None:
        table = TABLES[self._lang]
        stems = [word.removesuffix(ending) for ending in table.endings if word.endswith(ending)]
        longer = (stem + ending for stem in (word, *stems) if len(stem) >= SHORTEST_STEM for ending in table.added)
        for form in (*(stem for stem in stems if len(stem) >= SHORTEST_STEM), *longer):
            if form in self._lowered:
                return self._lowered[form]
        return None

    def _lacking(self, word: str) -> tuple[str, ...] | None:
        """What "without" makes of a known word: vruchteloos, kostenlose."""
        for ending in TABLES[self._lang].without:
            if word.endswith(ending) and (modifier := self._modifier(word.removesuffix(ending))):
                return (f"without {modifier}",)
        return None

    def _compound(self, word: str) -> tuple[str, ...] | None:
        for cut in range(SHORTEST_MODIFIER, len(word) - SHORTEST_HEAD + 2):
            if len(word) - cut < SHORTEST_HEAD and cut < LONG_MODIFIER:
                continue
            head = self._lowered.get(word[cut:]) or self._inflected(word[cut:])
            modifier = head and self._modifier(word[:cut])
            if head and modifier:
                return tuple(f"{modifier} {meaning}" for meaning in head)
        return None

    def _modifier(self, word: str) -> str | None:
        for link in TABLES[self._lang].links:
            stem = word.removesuffix(link)
            if word.endswith(link) and len(stem) >= SHORTEST_MODIFIER and (found := self._lowered.get(stem)):
                return found[0]
        return None

    def _cut_katakana(self, run: str) -> tuple[int, ...]:
        """Where a run of katakana falls into listed words of SHORTEST_KATAKANA letters and more, if all does."""
        if run in self._meanings:
            return ()
        for cut in range(SHORTEST_KATAKANA, len(run) - SHORTEST_KATAKANA + 1):
            if run[:cut] in self._meanings:
                rest = self._cut_katakana(run[cut:])
                if rest or run[cut:] in self._meanings:
                    return (cut, *(cut + n for n in rest))
        return ()

    def _cut(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        inside = {
            run.start() + n
            for run in _KATAKANA.finditer(text)
            for n in {*range(1, len(run[0]))} - {*self._cut_katakana(run[0])}
        }
        cost = [0.0] * (len(text) + 1)
        step = [1] * (len(text) + 1)
        for at in range(len(text) - 1, -1, -1):
            cost[at] = cost[at + 1] + UNKNOWN_COST
            if at in inside:
                continue
            for end in range(at + 1, min(at + self._longest, len(text)) + 1):
                if end not in inside and text[at:end] in self._meanings and 1 + cost[end] < cost[at]:
                    cost[at], step[at] = 1 + cost[end], end - at
        at = 0
        while at < len(text):
            meanings = self._meanings.get(text[at : at + step[at]]) if at not in inside else None
            if meanings is not None and at + step[at] not in inside:
                yield at, at + step[at], meanings
            at += step[at]


def _stand_together(text: str, words: Sequence[tuple[int, int, str]]) -> bool:
    """Whether nothing but space stands between the words."""
    return all(text[one[1] : other[0]].isspace() for one, other in pairwise(words))


def fold_letters(text: str) -> str:
    """The text with full-width and half-width letters as their usual ones, each in its place."""
    return "".join(_fold(letter) if unicodedata.east_asian_width(letter) in "FH" else letter for letter in text)


def _fold(letter: str) -> str:
    folded = unicodedata.normalize("NFKC", letter)
    return folded if len(folded) == 1 else letter


@lru_cache(maxsize=4)
def read_glossary(lang: str) -> Glossary:
    """The glossary of Dutch, German or Japanese, from its word list."""
    return Glossary(lang, read_forms(lang))


def read_forms(lang: str) -> dict[str, tuple[str, ...]]:
    """The forms of a word list with their meanings, none for NO_WORD."""
    file = resources.files("aligner.languages") / "data" / f"glossary.{lang}.tsv.xz"
    rows = lzma.decompress(file.read_bytes()).decode("utf-8").split("\n")
    return dict(read_row(row) for row in rows if row)


def read_row(row: str) -> tuple[str, tuple[str, ...]]:
    """A form and its meanings."""
    form, english = row.split("\t")
    return form, () if english == NO_WORD else tuple(english.split("|"))
