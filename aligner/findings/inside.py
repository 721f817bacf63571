"""Whether the place that one sentence tells may lie inside the one of another: a hotel hall in Lisbon."""

import re

from aligner.claims.happenings import countries
from aligner.claims.venues import find_locations
from aligner.findings.locations import Location, is_dateline, is_same_sort
from aligner.findings.story import StoryIndex
from aligner.records import Place

# Houses and rooms as a place, in English, which every sentence has. No ministry that says so is one, nor "in office".
_HOUSE = re.compile(
    r"\b(?:in|at|inside|outside|on|under|opposite|behind|near|beside|to|into|onto|from|through)\s(?!office\b)"
    r"(?:(?!(?:and|or|that|which|who|by|of|with)\s)[\w'’-]+\s){0,4}?"
    r"(?:hotel|ballroom|hall|room|palace|villa|castle|church|cathedral|mosque|temple|school|gym|university|hospital|clinic|"
    r"station|airport|harbour|harbor|port|stadium|arena|theatre|theater|museum|library|ministry|embassy|courthouse|courtroom|"
    r"town hall|parliament|factory|plant|warehouse|office|shop|restaurant|bar|pub|park|square|street|bridge|tunnel|"
    r"tent|attic|cellar|kitchen|terrace|lobby|lounge)\b",
    re.IGNORECASE,
)


def may_be_inside(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether one sentence tells a house or room and no place of the sort that the other names."""
    return _is_house_in(one, two, index) or _is_house_in(two, one, index)


def _is_house_in(house: Place, town: Place, index: StoryIndex) -> bool:
    if house[0] not in index.trusted or not _HOUSE.search(index.contexts[house].english):
        return False
    if _HOUSE.search(index.contexts[town].english):
        return False
    named = _locations(town, index)
    return bool(named) and not any(is_same_sort(a, b) for a in _locations(house, index) for b in named)


def _locations(place: Place, index: StoryIndex) -> list[Location]:
    context = index.contexts[place]
    return [
        Location(place=place, context=context, name=name, words=frozenset())
        for name in find_locations(context)
        if name.key not in countries() and not is_dateline(name, context)
    ]
