"""Values of number words: compounds in one word ("zweihundertfünfzig") and series of words ("two hundred and fifty").

A compound is cut into the table's parts and must count downwards: unit before joiner before ten, hundreds, thousands.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from aligner.facts.phrases import expand_keys
from aligner.languages.schema.facts import NumberWords

LONGEST_WORD = 90  # letters; the longest real compound below a million has 64
Part = tuple[str, int]  # kind: unit, ten, hundred, thousand, join


@dataclass(frozen=True, slots=True)
class WordNumber:
    """What one word says: a cardinal, an ordinal, or a mixed number ("anderthalb")."""

    value: Fraction
    ordinal: bool = False
    mixed: bool = False


class NumberReader:
    """Reads single words of one language; results are remembered, misses too."""

    def __init__(self, words: NumberWords) -> None:
        self.words = words
        self.parts: dict[str, Part] = {}
        for word, value in words.cardinals.items():
            self.parts[word] = ("ten" if value >= 20 else "unit", value)
        for word in words.hundreds:
            self.parts[word] = ("hundred", 100)
        for word in words.thousands:
            self.parts[word] = ("thousand", 1000)
        if words.compounds:
            for word in words.joiners:
                self.parts[word] = ("join", 0)
        self.heads = {word[:2] for word in self.parts} | {word[:2] for word in words.ordinals}
        self.longest = max(map(len, self.parts))
        self.mixed = {word: Fraction(value) for word, value in expand_keys(words.mixed).items()}
        self.ordinals = expand_keys(words.ordinals)
        self.read = lru_cache(maxsize=20_000)(self._read)

    def _read(self, word: str) -> WordNumber | None:
        """The number that a lower-case word says, None when it says none."""
        if len(word) > LONGEST_WORD:
            return None
        if word in self.mixed:
            return WordNumber(self.mixed[word], mixed=True)
        if word in self.ordinals:
            return WordNumber(Fraction(self.ordinals[word]), ordinal=True)
        if word[:2] not in self.heads:
            return None
        value = self.cardinal(word)
        if value is not None:
            return WordNumber(Fraction(value))
        return self._with_half(word) or self._ordinal(word)

    def _with_half(self, word: str) -> WordNumber | None:
        for ending in self.words.half_endings:
            if word.endswith(ending) and len(word) > len(ending):
                value = self.cardinal(word[: -len(ending)])
                if value is not None:
                    return WordNumber(value + Fraction(1, 2), mixed=True)
        if not self.words.compounds:
            return None
        for thousand in self.words.thousands:
            if word.endswith(thousand):
                head = self._with_half(word[: -len(thousand)]) or WordNumber(
                    self.mixed.get(word[: -len(thousand)], Fraction(0))
                )
                if head.value:
                    return WordNumber(head.value * 1000)
        return None

    def _ordinal(self, word: str) -> WordNumber | None:
        if not self.words.compounds:
            return None
        for ending in self.words.ordinal_endings:
            if word.endswith(ending):
                value = self.cardinal(word[: -len(ending)])
                if value is not None:
                    return WordNumber(Fraction(value), ordinal=True)
        for irregular, low in self.ordinals.items():
            if word.endswith(irregular) and len(word) > len(irregular):
                value = self.cardinal(word[: -len(irregular)].removesuffix("en").removesuffix("und") or "-")
                value = value if value is not None else self.cardinal(word[: -len(irregular)])
                if value is not None and value % 100 == 0:
                    return WordNumber(Fraction(value + low), ordinal=True)
        return None

    def cardinal(self, word: str) -> int | None:
        """The value of a compound, None when the word is no whole number word or does not count downwards."""
        if word in self.parts and self.parts[word][0] != "join":
            return self.parts[word][1]
        if not self.words.compounds:
            return None
        for parts in self._cuts(word, 0, []):
            value = add_parts(parts)
            if value is not None:
                return value
        return None

    def _cuts(self, word: str, at: int, before: list[Part]) -> list[list[Part]]:
        """All ways to cut a word into parts; a dead end is found at once since parts rarely share a beginning."""
        open_cuts: list[tuple[int, list[Part]]] = [(at, before)]
        whole: list[list[Part]] = []
        while open_cuts and len(whole) < 8:
            here, parts = open_cuts.pop()
            if here == len(word):
                whole.append(parts)
                continue
            for length in range(1, min(self.longest, len(word) - here) + 1):
                part = self.parts.get(word[here : here + length])
                if part is not None and len(parts) < 20:
                    open_cuts.append((here + length, [*parts, part]))
        return whole


def add_parts(parts: list[Part]) -> int | None:
    """The sum of parts in speaking order, None when they do not count downwards ("drei zwei")."""
    total, group, low = 0, 0, 0
    joined, open_unit = True, False  # a joiner may not begin a number; a unit stays open for the ten after its joiner
    for kind, value in parts:
        if kind == "join":
            if joined:
                return None
            joined = True
            continue
        if kind == "thousand":
            if total:
                return None
            total, group, low = max(group + low, 1) * 1000, 0, 0
        elif kind == "hundred":
            if group:
                return None
            group, low = max(low, 1) * 100, 0
        elif kind == "ten":
            if low and not (open_unit and joined and low < 10):
                return None
            low += value
        elif low:
            return None
        else:
            low = value
        joined, open_unit = False, kind == "unit"
    return None if joined else total + group + low
