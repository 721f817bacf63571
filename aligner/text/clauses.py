"""The clauses of a sentence: where a long one can be cut for translation, and what is compared clause by clause."""

import re
from functools import cache
from itertools import islice

from aligner.wire.language import text_table

# Shorter pieces say too little to be translated or compared by themselves.
_SHORTEST_WORDS = 4
_SHORTEST_JAPANESE = 10  # characters

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_MARK = re.compile(r"[;:](?=\s)|\s[–—-](?=\s)|—(?=\w)|(?<=[.!?…])[\"'”’“»]?(?=\s)")
_COMMA = re.compile(r",(?=\s)")
_FRONTED_SHORTEST = 15  # characters of a fronted clause ("Als er kam, …" is not worth a cut)
_JAPANESE_MARK = re.compile(r"[。！？；：](?!$)|——|……")


def split_clauses(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each clause, in order, covering all of the sentence but the blanks between clauses.

    Cuts stand after ; : and sentence ends, at dashes between blanks, and before a connective that follows a comma
    (Japanese: after the comma that closes a clause, as in "…したが、"). Every clause keeps at least four words (ten
    characters in Japanese); a sentence with no such place is one clause.
    """
    cuts = sorted(set(_find_japanese(text, lang) if lang == "ja" else _find_latin(text, lang)))
    pieces: list[tuple[int, int]] = []
    start = 0
    for cut in cuts:
        if _is_long_enough(text, start, cut, lang) and _is_long_enough(text, cut, len(text), lang):
            pieces.append((start, cut))
            start = cut
    pieces.append((start, len(text)))
    return tuple(_trim(text, *piece) for piece in pieces if text[piece[0] : piece[1]].strip())


def _find_latin(text: str, lang: str) -> list[int]:
    cuts = [match.start() if match.group().startswith(" ") else match.end() for match in _MARK.finditer(text)]
    cuts += [match.start("word") for match in _connective(lang).finditer(text)]
    opening = _WORD.match(text.lstrip("\"'“„«‘"))
    if opening and opening.group().lower() in text_table(lang).subordinators:
        comma = _COMMA.search(text, _FRONTED_SHORTEST)
        cuts += [comma.end()] if comma else []
    return cuts


def _find_japanese(text: str, lang: str) -> list[int]:
    cuts = [match.end() for match in _JAPANESE_MARK.finditer(text)]
    cuts += [match.end() for match in _connective(lang).finditer(text)]
    return cuts


@cache
def _connective(lang: str) -> re.Pattern[str]:
    choices = "|".join(re.escape(word) for word in sorted(text_table(lang).connectives, key=len, reverse=True))
    if lang == "ja":
        return re.compile(rf"(?:{choices})")
    return re.compile(rf",[\"'”’“»]?\s+(?P<word>(?:{choices})\b)", re.IGNORECASE)


def _is_long_enough(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the piece has the fewest words that a clause may have; pieces can be long, so few are counted."""
    if lang == "ja":
        return end - start >= _SHORTEST_JAPANESE
    return len(list(islice(_WORD.finditer(text, start, end), _SHORTEST_WORDS))) == _SHORTEST_WORDS


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
