"""Negations in a sentence: where they stand, and words that carry a negative meaning of their own."""

import re
from functools import lru_cache

from aligner.languages.de.negation import NEGATION as GERMAN
from aligner.languages.en.negation import NEGATION as ENGLISH
from aligner.languages.ja.negation import NEGATION as JAPANESE
from aligner.languages.nl.negation import NEGATION as DUTCH
from aligner.languages.schema.negation import NegationTable

_TABLES = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}


def find_negations(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The spans of the words that negate something, in order; none for a language without a table.

    Phrases in which such a word negates nothing are left out: additions ("nicht nur"), bounds ("no more than 10"),
    obligation (なければならない), possibility (かもしれない), cancelled negations ("nicht unwichtig", 少なくない).

    >>> find_negations("Selenskyj ist nicht eingeladen.", "de")
    ((14, 19),)
    >>> find_negations("合意しなければならない。", "ja")
    ()
    """
    if lang not in _TABLES:
        return ()
    cues, exceptions = _compile(lang)[:2]
    masked = [match.span() for match in exceptions.finditer(text)]
    return tuple(
        match.span()
        for match in cues.finditer(text)
        if match.end() > match.start() and not any(start < match.end() and match.start() < end for start, end in masked)
    )


def has_implied_negation(text: str, lang: str) -> bool:
    """Whether the text has a word that another language may well say with a negation: "refuses", "without", "nur".

    A language without a table counts as having one, since nothing is known of it.
    """
    return lang not in _TABLES or _compile(lang)[2].search(text) is not None


@lru_cache(maxsize=8)
def _compile(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = _TABLES[lang]
    return (
        _join(table.cues, table),
        _join(table.exceptions, table),
        _join(table.implied, table),
    )


def _join(entries: tuple[str, ...], table: NegationTable) -> re.Pattern[str]:
    either = "|".join(f"(?:{entry})" for entry in entries)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if table.parts_words else either, re.IGNORECASE)
