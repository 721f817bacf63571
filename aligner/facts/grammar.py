"""Rules over class strings: patterns, the readings that they build, and which readings stand where they overlap."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from aligner.facts.calendar import Direction, OutOfCalendar
from aligner.facts.lexicon import Lexicon
from aligner.facts.terms import Term, TermRow
from aligner.records import FactKind, Hedge

MOST_READINGS = 20_000  # a text with more is cut by the caller into pieces, so this is never met in prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value in the contract's notation, its other readings, what it was resolved against, and why it is open.

    `kind` is set where resolving changed the kind ("in two weeks" of the past is a duration).
    """

    text: str
    candidates: tuple[str, ...] = ()
    base: str = ""
    unresolved: str = ""
    kind: FactKind | None = None


@dataclass(slots=True, kw_only=True)
class Context:
    """What a relative reading is resolved against: publication time, tense around a place, the last date before it."""

    reference: datetime | None
    direction: Callable[[int], Direction]
    anchor: str = ""


Resolver = Callable[[Context, int], Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One fact of a reading. `value` is a value, or a function that finds it once the context is known.

    A moment that is a `bound` keeps its hedge ("vor Weihnachten"); others keep only about and nearly.
    """

    kind: FactKind
    start: int
    end: int
    value: Value | Resolver
    hedge: Hedge = "exact"
    noun: str = ""
    age: bool = False
    bound: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a rule made of a stretch of text; `rank` settles ties between readings of the same length (low wins)."""

    start: int
    end: int
    rank: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A rule's match: its terms by group name."""

    row: TermRow
    match: re.Match[str]

    def has(self, name: str) -> bool:
        """Whether the group took part; a group that the pattern does not have did not."""
        return name in self.match.re.groupindex and self.match.group(name) is not None

    def term(self, name: str) -> Term:
        """The group's first term."""
        return self.row.terms[self.match.start(name)]

    def terms(self, name: str) -> list[Term]:
        """All terms of the group."""
        return self.row.terms[self.match.start(name) : self.match.end(name)]

    def first(self) -> Term:
        """The first term of the match."""
        return self.row.terms[self.match.start()]

    def last(self) -> Term:
        """The last term of the match."""
        return self.row.terms[self.match.end() - 1]

    def start_of(self, name: str) -> int:
        """Where the group begins in the text."""
        return self.row.terms[self.match.start(name)].start

    def end_of(self, name: str) -> int:
        """Where the group ends in the text."""
        return self.row.terms[self.match.end(name) - 1].end

    def word(self, steps: int) -> str:
        """The lower-case token that many tokens before (-1) or after (1) the match, "" outside the text."""
        at = self.first().first + steps if steps < 0 else self.last().after + steps - 1
        return self.row.tokens[at].lower if 0 <= at < len(self.row.tokens) else ""

    def is_counting(self) -> bool:
        """Whether a noun may follow right behind the match: a word that is no function word."""
        at = self.last().after
        table = self.row.lexicon.table
        if at >= len(self.row.tokens) or not self.row.tokens[at].text[0].isalpha():
            return False
        following = self.row.tokens[at]
        if table.capital_nouns:
            return following.text[0].isupper()
        return following.text[0].islower() and following.lower not in table.function_words

    def word_of(self, name: str) -> str:
        """The group's text in lower case."""
        return self.row.text[self.start_of(name) : self.end_of(name)].lower()

    def is_a(self, name: str, class_name: str) -> bool:
        """Whether the group's first term belongs to the class."""
        return class_name in self.row.lexicon.names[self.row.classes[self.match.start(name)]]


Builder = Callable[[Found], "Reading | None"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern over class names and what it builds; `languages` empty means all."""

    name: str
    pattern: str
    build: Builder
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of one language, compiled."""

    lexicon: Lexicon
    rules: list[tuple[Rule, re.Pattern[str]]] = field(default_factory=list)


def build_grammar(lexicon: Lexicon, rules: Iterable[Rule]) -> Grammar:
    """The grammar of a language: its rules compiled over the lexicon's alphabet."""
    language = lexicon.table.language
    chosen = [rule for rule in rules if not rule.languages or language in rule.languages]
    return Grammar(lexicon, [(rule, lexicon.compile(rule.pattern)) for rule in chosen])


def read_readings(row: TermRow, grammar: Grammar) -> list[Reading]:
    """The readings that stand: the longest wins, then the lower rank, then the earlier; in order of the text."""
    found: list[Reading] = []
    for rule, pattern in grammar.rules:
        at = 0
        while match := pattern.search(row.classes, at):
            try:
                reading = rule.build(Found(row, match))
            except OutOfCalendar:
                reading = None
            at = match.end() if reading is not None else match.start() + 1
            if reading is not None:
                found.append(reading)
            if len(found) > MOST_READINGS:
                break
    found.sort(key=lambda one: (one.start - one.end, one.rank, one.start))
    taken = bytearray(len(row.text) + 1)
    kept = []
    for reading in found:
        if not any(taken[reading.start : reading.end]):
            taken[reading.start : reading.end] = b"\x01" * (reading.end - reading.start)
            kept.append(reading)
    return sorted(kept, key=lambda one: one.start)
