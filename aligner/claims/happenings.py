"""What happened where, read from the English of a sentence: a happening of the table and the place beside it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from aligner.claims.contexts import Context, Span, english_words
from aligner.claims.deeds import quoted_spans
from aligner.languages.en.deeds import DEEDS
from aligner.languages.schema.events import find_stems
from aligner.records import Fact

REACH = 9  # words between a happening and its place
_BEFORE = re.compile(
    r"\b(?:in|at|near|off|outside|to|on|from|into|towards|of)(?: (?!and\b|or\b|to\b)[\w'’-]+){0,5}\s*$", re.IGNORECASE
)
_PARTED = re.compile(r"[;:“”\"]|\b(?:while|whereas|but)\b")
# A place that others lie in says too little: one source may name the sea, the other the island.
_WIDE = re.compile(
    r"\b(?:Sea|Ocean|Gulf|Bay|Channel|Strait|Alps|Mountains|Province|State|Region|District|County|Prefecture|Territory|"
    r"Peninsula|Coast|River)\b"
)
_WIDE_BEFORE = re.compile(
    r"\b(?:[Tt]he|(?:district|county|province|state|region|canton|prefecture|department|sea|lake|valley) of)\s+$"
)
_WIDE_AFTER = re.compile(
    r"\s+(?:district|county|province|state|region|canton|prefecture|area|sea|coast|border|valley|mountains)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A happening of a class, the place that is named for it, and the stems of the rest of its sentence."""

    context: Context
    kind: str
    place: Fact
    rest: frozenset[str]

    @property
    def source(self) -> str:
        """The source that tells it."""
        return self.context.sentence.source_id


def read_happenings(context: Context) -> tuple[Happening, ...]:
    """The happenings of a sentence with the place that stands nearest to each behind a preposition.

    Countries, seas and regions are passed over: what one source places there another may place in a town of it.
    """
    english = context.english
    places = [(name, span) for name in context.names if (span := _find_place(name, english))]
    found = []
    for kind, stems in DEEDS.happenings.items():
        for start, end in find_stems(stems, english, "en"):
            near = [
                (distance, name)
                for name, span in places
                if (distance := _distance(english, (start, end), span)) <= REACH
                and not any((a < start < b) != (a < span[0] < b) for a, b in quoted_spans(english))
            ]
            if near:
                place = min(near, key=lambda row: row[0])[1]
                rest = context.words - english_words(place.value) - english_words(english[start:end])
                found.append(Happening(context=context, kind=kind, place=place, rest=rest))
    return tuple({(h.kind, h.place.key): h for h in found}.values())


def _find_place(name: Fact, english: str) -> Span | None:
    """Where the English has the place behind a preposition; None for what is no town, village or house."""
    if name.kind != "place" or not name.key or name.key in countries() or _WIDE.search(name.value):
        return None
    for match in re.finditer(rf"\b{re.escape(name.value)}\b", english):
        before, after = english[: match.start()], english[match.end() :]
        if _BEFORE.search(before) and not _WIDE_BEFORE.search(before) and not _WIDE_AFTER.match(after):
            return match.span()
    return None


def _distance(english: str, one: Span, two: Span) -> int:
    between = english[min(one[1], two[1]) : max(one[0], two[0])]
    return REACH + 1 if _PARTED.search(between) else len(between.split())


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Countries and continents in English, from CLDR, folded."""
    return frozenset(name.casefold() for name in Locale("en").territories.values())
