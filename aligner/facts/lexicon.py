"""A language table made ready for reading: every phrase with the classes it belongs to, and an alphabet of classes.

Each distinct set of classes has one character. A sentence becomes a string of such characters, and the grammar's
patterns, written over class names, are compiled to expressions over the same alphabet.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from aligner.facts.lexicon_classes import classes_of
from aligner.facts.literals import Digits
from aligner.facts.number_scales import NumberPhrase
from aligner.facts.numbers import NumberFinder
from aligner.facts.phrases import expand_words
from aligner.facts.tokens import split_tokens
from aligner.languages.months import month_names
from aligner.languages.schema.facts import FactTable

FIRST_CHARACTER = 0xE000  # the private use area: never met in text, so class strings cannot be mistaken for text
SIGN_CLASSES = {
    ",": "COMMA", ".": "STOP", "-": "DASH", "–": "DASH", "—": "DASH", "/": "SLASH", ":": "COLON", "(": "OPEN",
    ")": "CLOSE", "'": "TICK", "+": "PLUS", "~": "TILDE", "×": "TIMES",
}  # fmt: skip
LONGEST_INFLECTION = 2  # letters
LONGEST_ZONE = 4  # letters of a zone that is written in capitals ("IST", not German "ist")
LARGEST_HOUR, LARGEST_DAY, LARGEST_MINUTE = 24, 31, 59

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase: its words, the value it has in each class, and the class characters by how it is written."""

    words: tuple[str, ...]
    values: Values
    any_case: str
    capital: str
    small: str
    exact: str = ""
    tight: tuple[bool, ...] = ()


def number_classes(phrase: NumberPhrase) -> frozenset[str]:
    """The classes of a number phrase: what a number of this size and writing can be (a day, an hour, a year …)."""
    digits = phrase.digits
    if digits is not None and digits.shape != "number":
        return frozenset({digits.shape.upper()})
    value = phrase.value
    if phrase.ordinal:
        return frozenset({"ORD", "DAYORD"} if 1 <= value <= LARGEST_DAY else {"ORD"})
    names = {"NUM"}
    if phrase.words:
        names.add("WORDNUM")
    if digits is not None and digits.clock is not None:
        names.add("CLOCKDOT")
    if phrase.scaled or phrase.mixed or value.denominator != 1 or (digits is not None and not digits.plain):
        if phrase.words and not phrase.scaled and value.denominator != 1:
            names.add("MIXED")
        return frozenset(names | ({"YEAR"} if phrase.words and _is_year(phrase) else set()))
    names.add("INT")
    if value <= LARGEST_HOUR:
        names.add("HOUR")
    if 1 <= value <= LARGEST_DAY:
        names.add("DAYNUM")
    if value <= LARGEST_MINUTE:
        names.add("MINUTE")
    if _is_year(phrase):
        names |= {"YEAR"} if digits is None or 1900 <= value <= 2100 else {"YEAR", "OLDYEAR"}
    if digits is not None and len(digits.text) == 4:
        names.add("FOUR")
    if value % 10 == 0 and 10 <= value <= 90:
        names.add("TENS")
    if digits is not None and len(digits.text) == 2:
        names.add("TWO")
    return frozenset(names)


def _sample_numbers() -> list[NumberPhrase]:
    """A number phrase of every size and writing, so that the alphabet is whole before patterns are compiled."""
    found: list[NumberPhrase] = []
    for shape in ("date", "day_month", "clock", "year_pair", "lap"):
        found.append(NumberPhrase(Fraction(0), 1, digits=Digits(shape, 1)))
    for value in [
        *range(33),
        40,
        59,
        60,
        90,
        99,
        100,
        999,
        1000,
        1050,
        1899,
        1900,
        2000,
        2100,
        2101,
        5000,
        Fraction(5, 2),
    ]:
        number = Fraction(value)
        for text in ("1", "11", "111", "1111", "1.111"):
            plain = "." not in text and number.denominator == 1
            for clock in (None, (1, 11, None)):
                digits = Digits("number", 1, number, plain=plain and clock is None, clock=clock, text=text)
                found.append(NumberPhrase(number, 1, digits=digits))
        pairs: tuple[Digits | None, ...] = (None, Digits("number", 1, plain=True, text="11"))
        for both in pairs:
            found.append(NumberPhrase(number, 1, digits=both, words=True))
            found.append(NumberPhrase(number, 1, digits=both, words=True, mixed=True))
            found.append(NumberPhrase(number, 1, digits=both, words=True, scaled=True))
            found.append(NumberPhrase(number, 1, digits=both, words=True, ordinal=True))
    return found


def _is_year(phrase: NumberPhrase) -> bool:
    digits = phrase.digits
    return (
        (1000 <= phrase.value <= 2100) and phrase.value.denominator == 1 and (digits is None or len(digits.text) == 4)
    )


class Lexicon:
    """The phrases of one language and the alphabet of their classes."""

    def __init__(self, table: FactTable) -> None:
        self.table = table
        self.numbers = NumberFinder(table)
        self.alphabet: dict[frozenset[str], str] = {}
        self.names: dict[str, frozenset[str]] = {}
        self.entries: dict[str, list[Entry]] = {}
        self.full_months = frozenset(name.lower() for name in month_names(table.language))
        self.plural_units = frozenset(expand_words(table.dates.plural_units))
        self._unit_endings = sorted(table.dates.unit_endings.items(), key=lambda pair: -len(pair[0]))
        self.unit_adjective = lru_cache(maxsize=20_000)(self._unit_adjective)
        self._add_plain_classes()
        phrases: dict[tuple[str, ...], dict[str, object]] = {}
        exact: dict[tuple[str, ...], str] = {}
        tight: dict[tuple[str, ...], tuple[bool, ...]] = {}
        for name, words in classes_of(table):
            for phrase, value in words.items():
                tokens = split_tokens(phrase)
                key = tuple(token.lower for token in tokens)
                joined = tuple(not token.spaced for token in tokens)
                tight[key] = tuple(map(min, joined, tight.get(key, joined)))
                phrases.setdefault(key, {}).setdefault(name, value)
                if name == "ZONE" and len(phrase) <= LONGEST_ZONE and phrase.isalpha():
                    exact[key] = phrase.upper()
                if name == "SIGN" and len(phrase) == 1 and phrase.isalpha():
                    exact[key] = phrase if key not in exact else exact[key] + phrase
        traps = {*table.dates.month_traps, *table.dates.weekday_traps}
        for key, values in phrases.items():
            self._add_entry(key, values, traps, exact.get(key, ""), tight[key])
        for found in self.entries.values():
            found.sort(key=lambda entry: -len(entry.words))

    def _add_plain_classes(self) -> None:
        for phrase in _sample_numbers():
            self.character(number_classes(phrase))
        self.adjective = self.character(frozenset({"UNITADJ"}))
        self.other = self.character(frozenset({"OTHER"}))
        self.blocked = self.character(frozenset({"BLOCKED"}))
        self.decade = self.character(frozenset({"DECADENUM"}))
        self.signs = {sign: self.character(frozenset({name})) for sign, name in SIGN_CLASSES.items()}

    def _add_entry(
        self, key: tuple[str, ...], values: dict[str, object], traps: set[str], exact: str, tight: tuple[bool, ...]
    ) -> None:
        names = set(values)
        if len(key) == 1:
            if key[0] in SIGN_CLASSES:
                names.add(SIGN_CLASSES[key[0]])
            read = self.numbers.reader.read(key[0])
            if read is not None and key[0] not in self.table.numbers.articles:
                names |= number_classes(NumberPhrase(read.value, 1, words=True, ordinal=read.ordinal, mixed=read.mixed))
        small, capital = set(names), set(names)
        if self.table.capital_nouns:
            small -= {"MONTH", "WEEKDAY", "SEASON"}
            capital -= {"DAYREL"} if key[0] in self.table.dates.small_words and len(key) == 1 else set()
        elif self.table.month_first and key[0] in traps and len(key) == 1:
            small -= {"MONTH", "WEEKDAY"}
        any_case, capitals, smalls = (self.character(frozenset(one or {"OTHER"})) for one in (names, capital, small))
        entry = Entry(key, values, any_case, capitals, smalls, exact, tight if any(tight[1:]) else ())
        self.entries.setdefault(key[0], []).append(entry)

    def _unit_adjective(self, word: str) -> tuple[Fraction, str] | None:
        """The length that an adjective says: "dreistündige" three hours, "tweedaagse" two days, else None."""
        for ending, unit in self._unit_endings:
            at = word.rfind(ending)
            if at <= 0 or len(word) - at - len(ending) > LONGEST_INFLECTION:
                continue
            head = word[:at]
            if head in self.numbers.words.half_words:
                return Fraction(1, 2), unit
            count = 1 if head in self.numbers.words.articles else None
            read = self.numbers.reader.read(head)
            if count is None and (read is None or read.ordinal):
                continue
            return Fraction(count) if count else read.value, unit  # type: ignore[union-attr]
        return None

    def has_class(self, word: str, *names: str) -> bool:
        """Whether a single word belongs to one of the classes in some writing."""
        return any(
            len(entry.words) == 1 and not self.names[entry.any_case].isdisjoint(names)
            for entry in self.entries.get(word, ())
        )

    def character(self, names: frozenset[str]) -> str:
        """The character of a set of classes; a set not seen before gets the next one."""
        found = self.alphabet.get(names)
        if found is None:
            found = self.alphabet[names] = chr(FIRST_CHARACTER + len(self.alphabet))
            self.names[found] = names
        return found

    def compile(self, pattern: str) -> re.Pattern[str]:
        """A pattern over class names as an expression over the alphabet.

        Upper-case names stand for one term of that class, `A|B` and `(…)?` as usual, `name=A` or `name=(…)` names a
        group, `!A` stands for one term not of that class; spaces mean nothing.
        """
        text = re.sub(r"([a-z_]\w*)=\(", r"(?P<\1>", pattern)
        text = re.sub(r"([a-z_]\w*)=([A-Z][A-Z0-9_]*)", r"(?P<\1>\2)", text)
        text = re.sub(r"(!?)\b([A-Z][A-Z0-9_]+|A)\b(?!>)", self._class_set, text)
        return re.compile(text.replace(" ", ""))

    def _class_set(self, match: re.Match[str]) -> str:
        members = "".join(char for names, char in self.alphabet.items() if match[2] in names)
        if not members:
            return "[^\\x00-\\U0010ffff]" if not match[1] else "[\\x00-\\U0010ffff]"
        return f"[{'^' if match[1] else ''}{members}]"


@lru_cache(maxsize=8)
def lexicon_of(table_name: str) -> Lexicon:
    """The lexicon of a language code, built once."""
    from importlib import import_module

    return Lexicon(import_module(f"aligner.languages.{table_name}.facts").TABLE)
