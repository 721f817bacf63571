"""Where a sentence stands on a matter of the news: it is so, it is not so, or it is still open."""

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.claims.contexts import Context, Span, event_table, find_negation
from aligner.facts.negation import find_negations
from aligner.languages.schema.events import find_stems
from aligner.languages.schema.matters import MatterTable
from aligner.records import LANGUAGES
from aligner.text.clauses import split_clauses

Level = Literal[1, 0, -1]
GAP, JAPANESE_GAP = r"[^.;:!?“”\"„]{0,60}?", r"[^。「」]{0,24}?"  # what "…" of the table stands for


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What a sentence says on a matter: 1 it is so, -1 it is not so, 0 it is open; and the words that say so.

    `span` is within the original: of the words, or of the whole sentence where only its English says it.
    """

    context: Context
    matter: str
    level: Level
    span: Span


def read_positions(context: Context, *, trusted: bool = False) -> tuple[Position, ...]:
    """The matters on which a sentence takes one stand, in its original or, where that can be `trusted`, its English.

    Where the two differ, or one sentence says both of a matter, nothing is read. What is only demanded is no position.
    """
    levels: dict[str, set[Level]] = defaultdict(set)
    spans: dict[str, Span] = {}
    text, lang = context.sentence.text, context.sentence.lang
    if lang in LANGUAGES:
        for matter, level, span in read_text(text, lang):
            levels[matter].add(level)
            spans.setdefault(matter, span)
    if trusted and context.english != text:
        for matter, level, _ in read_text(context.english, "en"):
            levels[matter].add(level)
            spans.setdefault(matter, (0, len(text)))
    return tuple(
        Position(context=context, matter=matter, level=next(iter(found)), span=spans[matter])
        for matter, found in sorted(levels.items())
        if len(found) == 1
    )


@lru_cache(maxsize=4096)
def read_text(text: str, lang: str) -> tuple[tuple[str, Level, Span], ...]:
    """Each matter of the text with what is said of it and where.

    >>> read_text("Die Fracht war nicht versichert.", "de")
    (('insurance', -1, (15, 31)),)
    """
    table, events = matter_table(lang), event_table(lang)
    clauses, negations = split_clauses(text, lang), find_negations(text, lang)
    is_open = _stretches(clauses, (*_find(table.open, text, lang), *find_stems(events.undecided, text, lang)))
    demanded = _stretches(clauses, find_stems(events.demanded, text, lang))
    found: list[tuple[str, Level, Span]] = []
    for matter, poles in table.matters.items():
        matches = [
            (sign, span) for sign, entries in zip((1, -1), poles, strict=True) for span in _find(entries, text, lang)
        ]
        for sign, (start, end) in matches:
            if any(a <= start and end <= b and (a, b) != (start, end) for _, (a, b) in matches):
                continue  # part of longer words: "refused to accept the ruling"
            if any(a <= start < b for a, b in demanded):
                continue
            negation = find_negation(start, end, negations, clauses, text, lang)
            level: Level = 0 if any(a <= start < b for a, b in is_open) else 1 if (sign > 0) != bool(negation) else -1
            stretch = (min(start, negation[0]), max(end, negation[1])) if negation else (start, end)
            found.append((matter, level, stretch))
    return tuple(found)


def _stretches(clauses: Iterable[Span], cues: Iterable[Span]) -> list[Span]:
    """The clauses in which a cue stands."""
    starts = [start for start, _ in cues]
    return [(a, b) for a, b in clauses if any(a <= start < b for start in starts)]


def _find(entries: tuple[str, ...], text: str, lang: str) -> list[Span]:
    return [match.span() for entry in entries for match in _compile(entry, lang).finditer(text)]


@lru_cache(maxsize=4096)
def _compile(entry: str, lang: str) -> re.Pattern[str]:
    if lang == "ja":
        return re.compile(entry.replace("…", JAPANESE_GAP))
    return re.compile(rf"\b(?:{entry.replace(' … ', rf' (?:{GAP} )?')})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def matter_table(lang: str) -> MatterTable:
    """The table of matters of a language."""
    table: MatterTable = importlib.import_module(f"aligner.languages.{lang}.matters").MATTERS
    return table
