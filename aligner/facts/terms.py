"""A sentence as a row of terms: phrases of the lexicon, numbers, signs and other words, each with its class."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from aligner.facts.lexicon import Entry, Lexicon, Values, number_classes
from aligner.facts.literals import find_blocked
from aligner.facts.number_scales import NumberPhrase
from aligner.facts.tokens import Token, plain_text, split_tokens

_NO_VALUES: Values = {}
_SET = r"\d{1,2}[-–:]\d{1,2}(?: ?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
SCORES = re.compile(rf"{_SET}(?:(?:,|,? (?:and|en|und)) {_SET}){{1,5}}")
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3}){1,3}")
SHORTEST_ADJECTIVE = 7  # letters of a word that holds a number and a unit ("tweejarig")


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its place in the text, its tokens, its class character, and its value in each class."""

    start: int
    end: int
    first: int
    after: int
    spaced: bool
    values: Values
    number: NumberPhrase | None

    def get(self, name: str) -> object:
        """The term's value in a class."""
        return self.values[name]

    def integer(self, name: str) -> int:
        """The term's value in a class whose values are whole numbers (months, shifts …)."""
        return cast(int, self.values[name])

    def pair(self, name: str) -> tuple[Any, Any]:
        """The term's value in a class whose values are pairs (a weekday and a part of day …)."""
        return cast(tuple[Any, Any], self.values[name])

    def fraction(self, name: str, otherwise: Fraction) -> Fraction:
        """The term's fraction in a class, or the other one where it has none."""
        value = self.values.get(name)
        return value if isinstance(value, Fraction) else otherwise


@dataclass(frozen=True, slots=True)
class TermRow:
    """A text read as terms; `classes` holds one class character a term, `starts` where each token begins.

    `scores` are the places of the sets of a match ("21-19, 18-21"), which count nothing.
    """

    text: str
    tokens: list[Token]
    terms: list[Term]
    classes: str
    lexicon: Lexicon
    starts: list[int]
    scores: list[tuple[int, int]]


def read_terms(text: str, lexicon: Lexicon) -> TermRow:
    """The terms of a text in order. Longest phrase first; numbers before single words; the rest stays as other."""
    text = plain_text(text)
    tokens = split_tokens(text)
    blocked = find_blocked(text)
    terms: list[Term] = []
    classes: list[str] = []
    at = 0
    while at < len(tokens):
        while blocked and blocked[0][1] <= tokens[at].start:
            blocked.pop(0)
        if blocked and blocked[0][0] <= tokens[at].start:
            term, char = _one(tokens, at, None), lexicon.blocked
        else:
            term, char = _read_term(text, tokens, at, lexicon)
        terms.append(term)
        classes.append(char)
        at = term.after
    scores = [match.span() for match in SCORES.finditer(text)]
    return TermRow(text, tokens, terms, "".join(classes), lexicon, [token.start for token in tokens], scores)


def _one(
    tokens: list[Token], at: int, values: Values | None, after: int = 0, number: NumberPhrase | None = None
) -> Term:
    after = after or at + 1
    token = tokens[at]
    return Term(token.start, tokens[after - 1].end, at, after, token.spaced, values or _NO_VALUES, number)


def _read_term(text: str, tokens: list[Token], at: int, lexicon: Lexicon) -> tuple[Term, str]:
    token = tokens[at]
    if token.text[0].isdecimal():
        return _digit_term(text, tokens, at, lexicon)
    entry = _longest(tokens, at, lexicon)
    phrase = lexicon.numbers.read(text, tokens, at) if token.text[0].isalnum() else None
    if phrase is not None and (entry is None or phrase.after - at > len(entry.words)):
        return _number_term(tokens, at, phrase, lexicon)
    if entry is not None:
        return _one(tokens, at, entry.values, at + len(entry.words), phrase), _character(tokens, at, entry)
    if len(token.text) >= SHORTEST_ADJECTIVE and (length := lexicon.unit_adjective(token.lower)) is not None:
        return _one(tokens, at, {"UNITADJ": length}), lexicon.adjective
    return _one(tokens, at, None), lexicon.signs.get(token.text, lexicon.other)


def _character(tokens: list[Token], at: int, entry: Entry) -> str:
    if at == 0 or tokens[at - 1].text in ".:!?\"'„“”»«(":
        return entry.any_case
    return entry.capital if tokens[at].text[0].isupper() else entry.small


def _longest(tokens: list[Token], at: int, lexicon: Lexicon) -> Entry | None:
    for entry in lexicon.entries.get(tokens[at].lower, ()):
        size = len(entry.words)
        if size == 1 or (
            at + size <= len(tokens) and all(tokens[at + k].lower == entry.words[k] for k in range(1, size))
        ):
            if entry.exact and len(entry.values) == 1 and tokens[at].text not in entry.exact:
                continue
            if entry.tight and any(tight and tokens[at + k].spaced for k, tight in enumerate(entry.tight) if k):
                continue
            return entry
    return None


def _number_term(tokens: list[Token], at: int, phrase: NumberPhrase, lexicon: Lexicon) -> tuple[Term, str]:
    return _one(tokens, at, None, phrase.after, phrase), lexicon.character(number_classes(phrase))


def _digit_term(text: str, tokens: list[Token], at: int, lexicon: Lexicon) -> tuple[Term, str]:
    phrase = lexicon.numbers.read(text, tokens, at)
    if phrase is None or phrase.digits is None or phrase.digits.shape == "code":
        return _one(tokens, at, None, phrase.after if phrase else 0), lexicon.blocked
    words = lexicon.table.numbers
    tail = tokens[phrase.after] if phrase.after < len(tokens) and not tokens[phrase.after].spaced else None
    whole = phrase.digits.plain or GROUPED.fullmatch(phrase.digits.text)
    if tail is not None and whole and not phrase.scaled:
        if tail.lower in words.ordinal_marks:
            ordinal = NumberPhrase(phrase.value, phrase.after + 1, digits=phrase.digits, ordinal=True)
            return _number_term(tokens, at, ordinal, lexicon)
        if tail.lower in lexicon.table.dates.decade_tails and phrase.value % 10 == 0:
            return _one(tokens, at, None, phrase.after + 1, phrase), lexicon.decade
    return _number_term(tokens, at, phrase, lexicon)
