"""Long sentences cut into parts that a model can take, at the best place there is."""

import re
from collections.abc import Callable

# Where to cut, best first; each pattern's match ends the part before it. Japanese first at its own marks, then
# after the clause endings ("…たが、" has a comma and is found before). A blank is the last resort in all languages
# that have them.
_BREAKS = (
    re.compile(r"(?:[.!?;…][\"”»’)]*|[。！？][」』）]*)\s*(?=\S)"),
    re.compile(r"(?:[:]\s|\s[–—]\s|——|[：；])\s*(?=\S)"),
    re.compile(r"(?:,\s+(?=(?:und|aber|doch|sondern|denn|während|wobei|en|maar|want|terwijl|waarbij)\b)|、(?=.))"),
    re.compile(r"(?:,\s+|\)\s+|[」』）](?=.))"),
    re.compile(r"\s+(?=(?:und|oder|en|of|sowie|alsmede)\s)|(?<=[はがをにでと])(?=[一-龯ァ-ヺ])"),
    re.compile(r"\s+"),
)
# A cut must leave this share of the text on its shorter side, or it gains nothing.
SMALLEST_SHARE = 0.2


def cut_sentence(text: str, lang: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """The parts of a sentence, in order, each of which `fits`; the sentence itself when it fits.

    It is cut in two at the best break near its middle, and each half again where needed: at sentence marks, then
    colons and dashes, then commas before a clause, other commas, conjunctions and (Japanese) particles, then blanks.
    A run without any break is cut in the middle. Nothing is dropped but the white space at the cuts. `lang` decides
    nothing by itself, as each language's marks are its own.
    """
    text = text.strip()
    if not text or fits(text) or len(text) < 2:
        return (text,) if text else ()
    place = _find_place(text)
    return (*cut_sentence(text[:place], lang, fits), *cut_sentence(text[place:], lang, fits))


def _find_place(text: str) -> int:
    middle, smallest = len(text) / 2, SMALLEST_SHARE * len(text)
    for pattern in _BREAKS:
        places = [match.end() for match in pattern.finditer(text) if smallest <= match.end() <= len(text) - smallest]
        if places:
            return min(places, key=lambda place: abs(place - middle))
    return len(text) // 2
