"""Long sentences cut into parts that a model can take, at the best place there is."""

import re
from collections.abc import Callable, Sequence

from aligner.text.clauses import split_clauses

_SENTENCE_MARK = re.compile(r"(?:[.!?;…][\"”»’)]*\s+|[。！？；][」』）]*)(?=\S)")
# Where to cut when there is no clause: commas and closing brackets; conjunctions, and Japanese particles before the
# next word in kanji or katakana; any blank.
_BREAKS = (
    re.compile(r"(?:,\s+|\)\s+|[、」』）](?=.))"),
    re.compile(r"\s+(?=(?:und|oder|en|of|sowie|alsmede)\s)|(?<=[はがをにでと])(?=[一-龯ァ-ヺ])"),
    re.compile(r"\s+"),
)
# A cut must leave this share of the text on its shorter side, or it gains nothing.
SMALLEST_SHARE = 0.2


def cut_sentence(text: str, lang: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """The parts of a sentence, in order, each of which `fits`; the sentence itself when it fits.

    It is cut in two at the best break near its middle, and each half again where needed: at sentence marks, then
    between clauses, then at commas, conjunctions and (Japanese) particles, then at blanks. A run without any break
    is cut in the middle. Nothing is dropped but the white space at the cuts.

    >>> cut_sentence("Der Damm hielt, aber das Wasser stieg weiter.", "de", lambda part: len(part) < 40)
    ('Der Damm hielt,', 'aber das Wasser stieg weiter.')
    """
    text = text.strip()
    if not text or fits(text) or len(text) < 2:
        return (text,) if text else ()
    place = _find_place(text, lang)
    return (*cut_sentence(text[:place], lang, fits), *cut_sentence(text[place:], lang, fits))


def _find_place(text: str, lang: str) -> int:
    """The offset of the best break: the first kind that has one away from both ends, and of those the middlemost."""
    middle, smallest = len(text) / 2, SMALLEST_SHARE * len(text)
    for places in _find_breaks(text, lang):
        usable = [place for place in places if smallest <= place <= len(text) - smallest]
        if usable:
            return min(usable, key=lambda place: abs(place - middle))
    return len(text) // 2


def _find_breaks(text: str, lang: str) -> Sequence[Sequence[int]]:
    return (
        [match.end() for match in _SENTENCE_MARK.finditer(text)],
        [start for start, _ in split_clauses(text, lang)[1:]],
        *([match.end() for match in pattern.finditer(text)] for pattern in _BREAKS),
    )
