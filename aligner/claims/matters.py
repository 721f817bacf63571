"""Where a sentence stands on a matter of the news: it is so, it is not so, or it is still open."""

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.claims.contexts import Context, Span, event_table, find_negation, is_question
from aligner.claims.state_words import find_unsaid
from aligner.facts.negation import find_negations
from aligner.languages.schema.events import find_stems
from aligner.languages.schema.matters import MatterTable
from aligner.records import LANGUAGES
from aligner.text.clauses import split_clauses

Level = Literal[1, 0, -1]
# Matters that are themselves a demand: "a suit demanding damages" is filed.
DEMANDS = frozenset({"appeal", "extradition", "lawsuit"})
# Matters that last: one that ends tomorrow, or lasted for an hour, and one that has ended by then may both be so.
LASTING = frozenset({"ban", "closure", "contact", "power", "restart", "running", "trains"})
# What may stand between two words of an English entry: "was not signed", "was finally signed".
ADVERB = r"(?:(?:not|never|also|already|still|now|then|again|\w+ly) )?"
_BLANK = re.compile(r" (?![?*+{])")
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

    Where the two differ, or one sentence says both of a matter, nothing is read. What is only demanded is no position,
    nor is what is asked, or would have been.
    """
    if is_question(context.sentence.text):
        return ()
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


def _find_open(text: str, lang: str) -> list[Span]:
    """The words that leave something open."""
    cues = [(start, end) for start, end, _ in _find(matter_table(lang).open, text, lang)]
    return [*cues, *find_stems(event_table(lang).undecided, text, lang)]


@dataclass(frozen=True, slots=True)
class Match:
    """Words of the table in a text: +1 or -1 for their side, and whether a negation is part of what they mean."""

    sign: int
    start: int
    end: int
    is_negated: bool

    def covers(self, other: "Match") -> bool:
        """Whether it is longer than another one that it overlaps, or as long and says that it is not so."""
        if self.end <= other.start or other.end <= self.start:
            return False
        longer = (self.end - self.start) - (other.end - other.start)
        return longer > 0 or (longer == 0 and self.sign < other.sign)


@lru_cache(maxsize=4096)
def read_text(text: str, lang: str) -> tuple[tuple[str, Level, Span], ...]:
    """Each matter of the text with what is said of it and where.

    >>> read_text("Die Fracht war nicht versichert.", "de")
    (('insurance', -1, (15, 31)),)
    """
    table, events = matter_table(lang), event_table(lang)
    clauses, negations = split_clauses(text, lang), find_negations(text, lang)
    is_open = _stretches(clauses, _find_open(text, lang))
    demanded = _stretches(clauses, find_stems(events.demanded, text, lang))
    limited = _stretches(clauses, [(start, end) for start, end, _ in _find(table.limits, text, lang)])
    unreal = _stretches(clauses, [(start, end) for start, end, _ in _find(table.unreal, text, lang)])
    unreal += find_unsaid(events, text, lang, clauses)
    found: list[tuple[str, Level, Span]] = []
    for matter, poles in table.matters.items():
        matches = [
            Match(sign, *match)
            for sign, entries in zip((1, -1), poles, strict=True)
            for match in _find(entries, text, lang)
        ]
        for match in matches:
            if any(other.covers(match) for other in matches):
                continue  # part of longer words: "refused to accept the ruling"
            if match.sign > 0 and matter not in DEMANDS and any(a <= match.start < b for a, b in demanded):
                continue
            if any(a <= match.start < b for a, b in unreal):
                continue
            if matter in LASTING and any(a <= match.start < b for a, b in limited):
                continue
            negation = _find_negation(match, negations, clauses, text, lang)
            level: Level = (
                0 if any(a <= match.start < b for a, b in is_open) else 1 if (match.sign > 0) != bool(negation) else -1
            )
            start, end = negation or (match.start, match.end)
            found.append((matter, level, (min(start, match.start), max(end, match.end))))
    return tuple(found)


def _stretches(clauses: Iterable[Span], cues: Iterable[Span]) -> list[Span]:
    """The clauses in which a cue stands."""
    starts = [start for start, _ in cues]
    return [(a, b) for a, b in clauses if any(a <= start < b for start in starts)]


def _find(entries: tuple[str, ...], text: str, lang: str) -> list[tuple[int, int, bool]]:
    """Start and end of the words, and whether a negation within them is part of what they mean."""
    return [
        (*match.span(), lang == "ja" or bool(find_negations(entry, lang)))
        for entry in entries
        for match in _compile(entry, lang).finditer(text)
    ]


def _find_negation(
    match: Match, negations: Sequence[Span], clauses: Sequence[Span], text: str, lang: str
) -> Span | None:
    """The negation that turns the words: next to them, or in a gap of theirs ("trains are not running")."""
    inside = next(((a, b) for a, b in negations if match.start <= a and b <= match.end), None)
    if inside and not match.is_negated:
        return inside
    return find_negation(match.start, match.end, negations, clauses, text, lang)


@lru_cache(maxsize=4096)
def _compile(entry: str, lang: str) -> re.Pattern[str]:
    if lang == "ja":
        return re.compile(entry.replace("…", JAPANESE_GAP))
    parts = [_BLANK.sub(lambda _: f" {ADVERB}", part) if lang == "en" else part for part in entry.split(" … ")]
    return re.compile(rf"\b(?:{f' (?:{GAP} )?'.join(parts)})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def matter_table(lang: str) -> MatterTable:
    """The table of matters of a language."""
    table: MatterTable = importlib.import_module(f"aligner.languages.{lang}.matters").MATTERS
    return table
