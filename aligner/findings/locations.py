"""A place as a sentence has it, and when two such cannot be set against each other."""

import re
from dataclasses import dataclass

from aligner.claims.contexts import Context
from aligner.facts.names_tables import TABLES, place_features
from aligner.facts.similarity import name_similarity
from aligner.findings.story import StoryIndex
from aligner.records import Fact, Place

LISTED = 0.9  # score of a name that the gazetteer knows
SPELT_ALIKE = 0.7
GUESSED_ALIKE = 0.4  # the same, where kana were put into Latin letters by guess
DATELINE_START = 3  # characters before a dateline's place: a bracket, a quote
_FILED = re.compile(r"\s*(?:[–—./＝=)】]|-\s|\(|, [^\W\d_]+ [–—-])")
_OTHER = re.compile(
    r"\b(?:another|(?<!each )(?<!the )other|unrelated|similar|previous|earlier|last year|ago)\b", re.IGNORECASE
)
_ISLAND = re.compile(r"島$|\b(?:Island|Isle)\b")
_ISLAND_BEFORE = re.compile(r"\b(?:[Ii]slands? of|[Ii]sle of|Insel|[Ee]iland|auf|op)\s+$")
_KANA = re.compile(r"[ァ-ヺー・＝=]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place name in a sentence, with the English words next to it."""

    place: Place
    context: Context
    name: Fact
    words: frozenset[str]


def is_other(context: Context) -> bool:
    """Whether a sentence says that it turns to another event than the news."""
    return context.background or bool(_OTHER.search(context.english))


def is_dateline(name: Fact, context: Context) -> bool:
    """Whether the place is where the wire was filed: at the start, in capitals or with a dash or bracket behind."""
    text = context.sentence.text
    return name.start <= DATELINE_START and (name.span.isupper() or bool(_FILED.match(text[name.end :])))


def may_be_one(a: Location, b: Location) -> bool:
    """Whether the two could be one place in two spellings: Japanese names that no list holds are romanised by guess."""
    return _is_guessed(a) or _is_guessed(b) or name_similarity(a.name.value, b.name.value) >= SPELT_ALIKE


def sounds_like(a: Location, b: Location) -> bool:
    """Whether the two could be one place, by their sound: kanji that no list holds may be read in any way."""
    guessed = [x for x in (a, b) if _is_guessed(x)]
    if any(not _KANA.fullmatch(x.name.span) for x in guessed):
        return True
    floor = GUESSED_ALIKE if guessed else SPELT_ALIKE
    spelt = [(x.name.span, x.context.sentence.lang) for x in (a, b)]
    alike = max(
        name_similarity(a.name.value, b.name.value),
        name_similarity(spelt[0][0], spelt[1][0], spelt[0][1], spelt[1][1]),
    )
    return alike >= floor


def _is_guessed(location: Location) -> bool:
    """Whether the place is a Japanese one that no list holds, put into Latin letters by guess."""
    return location.context.sentence.lang == "ja" and location.name.score < LISTED


def is_same_sort(a: Location, b: Location) -> bool:
    """Whether neither place can lie in the other by its sort: two seas, two regions, two islands, two towns."""
    return bool(_sorts(a) & _sorts(b))


def is_listed(location: Location) -> bool:
    """Whether the gazetteer knows the sort of the place."""
    return bool(place_features(location.name.value))


def _sorts(location: Location) -> frozenset[str]:
    name = location.name
    features = place_features(name.value)
    if features:
        return features
    # What is listed by hand alone is a wide land (Scandinavia) or a house within a town (White House).
    if any(name.value in table.cities for table in TABLES.values()):
        return frozenset()
    is_island = _ISLAND_BEFORE.search(location.context.sentence.text[: name.start]) or _ISLAND.search(name.span)
    return frozenset({"island"}) if is_island else frozenset({"city", "island"})


def years_apart(one: Context, two: Context) -> bool:
    """Whether both sentences give years, and no year in common."""
    return bool(one.years) and bool(two.years) and not one.years & two.years


def is_named_by(location: Location, source: str, index: StoryIndex) -> bool:
    """Whether a source names the place anywhere, be it as it is spelt in the other source."""
    spelt = {location.name.value.casefold(), location.name.span.casefold()}
    for (own, _), context in index.contexts.items():
        if own != source:
            continue
        if any(name.key == location.name.key for name in context.names):
            return True
        text = f"{context.sentence.text} {context.english}".casefold()
        if any(form in text for form in spelt) or _is_in_kana(location, context):
            return True
    return False


def _is_in_kana(location: Location, context: Context) -> bool:
    """Whether a Japanese sentence has a word that sounds like a name in Latin letters."""
    if context.sentence.lang != "ja" or location.context.sentence.lang == "ja" or " " in location.name.value:
        return False
    words = _KANA.findall(context.sentence.text)
    return any(name_similarity(location.name.value, word, "", "ja") >= SPELT_ALIKE for word in words if len(word) > 2)
