"""What happened where: a happening of the table and the place beside it.

Read from the English of a sentence, or from the original where the English is an embedded model's.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from aligner.claims.contexts import Context, Span, english_words, event_table
from aligner.claims.deeds import quoted_spans
from aligner.claims.told import read
from aligner.claims.venues import find_venues
from aligner.languages.en.deeds import DEEDS
from aligner.languages.schema.events import find_stems
from aligner.records import Fact

REACH = 9  # words between a happening and its place
REACH_JAPANESE = 16  # the same, in characters
FAR = 1000
MEETING, FURTHER_MEETING = "meet", "meet again"
BEHIND = 4  # words that may stand between a happening and a place behind it, in Dutch and German
# A verb or, in German, another noun between the two.
_OTHER_THING = re.compile(
    r"\s(?:hat|haben|hatte|ist|sind|war|wird|werden|heeft|hebben|had|is|zijn|was|wordt|worden)\s|\s[A-ZÄÖÜ]\w+\s"
)
_BEFORE = re.compile(
    r"\b(?:in|at|near|off|outside|to|on|from|into|towards|of)(?: (?!and\b|or\b|to\b)[\w'’-]+){0,5}\s*$", re.IGNORECASE
)
_PARTED = re.compile(r"[;:“”„「」。\"]|\b(?:while|whereas|but|terwijl|maar|während|aber|sondern)\b")
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
    if context.is_read_in_original:
        return _read_original(context)
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
                found.append(Happening(context=context, kind=_kind(kind, context), place=place, rest=rest))
    return tuple({(h.kind, h.place.key): h for h in found}.values())


def is_further(context: Context) -> bool:
    """Whether a sentence tells of talks, a hearing or a match that go on another time: "the next round is in Oslo"."""
    return bool(find_stems(event_table(context.sentence.lang).further, context.sentence.text, context.sentence.lang))


def _kind(kind: str, context: Context) -> str:
    """The class of a happening; talks that are told and those that are to follow are two."""
    return FURTHER_MEETING if kind == MEETING and is_further(context) else kind


def _read_original(context: Context) -> tuple[Happening, ...]:
    text, lang = context.sentence.text, context.sentence.lang
    reach = REACH_JAPANESE if lang == "ja" else REACH
    places = [n for n in find_venues(context) if n.key not in countries() and not _WIDE.search(n.value)]
    found = []
    for kind, (start, end) in read.find_happenings(text, lang):
        near = [(_distance(text, (start, end), (n.start, n.end), lang), n) for n in places if _belongs(text, end, n)]
        if near and min(near, key=lambda row: row[0])[0] <= reach:
            place = min(near, key=lambda row: row[0])[1]
            rest = context.words - english_words(place.value)
            found.append(Happening(context=context, kind=_kind(kind, context), place=place, rest=rest))
    return tuple({(h.kind, h.place.key): h for h in found}.values())


def _belongs(text: str, end: int, place: Fact) -> bool:
    """Whether a place behind a happening is where that was, and not where "the talks raised concern"."""
    between = text[end : place.start]
    return not between or (len(between.split()) <= BEHIND and not _OTHER_THING.search(between))


def _find_place(name: Fact, english: str) -> Span | None:
    """Where the English has the place behind a preposition; None for what is no town, village or house."""
    if name.kind != "place" or not name.key or name.key in countries() or _WIDE.search(name.value):
        return None
    for match in re.finditer(rf"\b{re.escape(name.value)}\b", english):
        before, after = english[: match.start()], english[match.end() :]
        if _BEFORE.search(before) and not _WIDE_BEFORE.search(before) and not _WIDE_AFTER.match(after):
            return match.span()
    return None


def _distance(text: str, one: Span, two: Span, lang: str = "en") -> int:
    """Words between two stretches, in Japanese characters; FAR where a new clause begins between them."""
    between = text[min(one[1], two[1]) : max(one[0], two[0])]
    if _PARTED.search(between):
        return FAR
    return len(between) if lang == "ja" else len(between.split())


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Countries and continents in English, from CLDR, folded."""
    return frozenset(name.casefold() for name in Locale("en").territories.values())
