"""An original in English word by word, in its own order: it shows whether a translation can be right.

Unlike `gloss`, which serves pairing by keys, this is to be read: names as the tool has them, words as the word lists
have them (`glossary`), the commonest meaning of each, and what no list has as it stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from aligner.align.originals import SURE_NAME
from aligner.facts.romanise import romanise
from aligner.facts.values import display, fact_value
from aligner.languages.glossary import fold_letters, read_glossary
from aligner.languages.months import month_names
from aligner.records import Fact

Known = tuple[int, int, str]

AMOUNTS = frozenset({"number", "percent", "money", "measure", "duration"})
"""Japanese values that are written as they are read: 3万8000人. Dates stand part by part, nothing added."""

_DATED = re.compile(r"(\d{1,4})(年|月|日|時|分|秒)(?![間前後])")
_DATED_PARTS = {"年": "{}", "月": "{}", "日": "{}", "時": "{} o’clock", "分": "{} min", "秒": "{} s"}
_KANA = re.compile(r"(?<=[一-鿿々 ])[ぁ-ん]+")
_KATAKANA = re.compile(r"[ァ-ヺー]+")
_MARKS = str.maketrans({"。": ". ", "、": ", ", "「": " “", "」": "” ", "『": " “", "』": "” ", "・": " ", "„": "“"})
_CLOSED = re.compile(r"„([^„“]*)“")


def write_word_for_word(text: str, lang: str, names: Sequence[Fact], values: Sequence[Fact] = ()) -> str:
    """A Dutch, German or Japanese text with each word's commonest English meaning in its place.

    Names and values have their offsets in `text`. Values count in Japanese, where they stand in letters; the kana of
    endings that no list has are left out.

    >>> write_word_for_word("Die Verhandlungen scheiterten nicht.", "de", ())
    'the negotiations failed not.'
    """
    taken = [*_settle(_find_known(text, lang, names, values))]
    words = [
        (word.start, word.end, word.meanings[0] if word.meanings else "")
        for word in read_glossary(lang).find_words(text, [(start, end) for start, end, _ in taken])
    ]
    unsure = [
        (n.start, n.end, _write_name(n)) for n in names if n.value and not _touches(n.start, n.end, [*taken, *words])
    ]
    parts, at = [], 0
    # A word ends with a space, so that the kana behind it are known as an ending.
    for start, end, english in sorted([*taken, *words, *_settle(unsure)]):
        parts += [_write_rest(f" {text[at:start]}" if at else text[:start], lang), f" {english}"]
        at = end
    return _tidy("".join([*parts, _write_rest(f" {text[at:]}" if at else text, lang)]))


def _find_known(text: str, lang: str, names: Sequence[Fact], values: Sequence[Fact]) -> Iterator[Known]:
    yield from ((n.start, n.end, _write_name(n)) for n in names if n.value and n.score >= SURE_NAME)
    if lang != "ja":
        return
    for value in values:
        if value.kind in AMOUNTS and value.value and re.search(r"[\d一-十百千万億兆]", value.span):
            yield value.start, value.end, display(fact_value(value))
    for match in _DATED.finditer(fold_letters(text)):
        number, unit = match.groups()
        month = month_names("en")[int(number) - 1] if unit == "月" and 1 <= int(number) <= 12 else number
        yield match.start(), match.end(), _DATED_PARTS[unit].format(month)


def _write_name(name: Fact) -> str:
    """As the tool has it, or only the part that stands there: of Mette Falk "Falk"."""
    return name.span if name.span in name.value else name.value


def _settle(known: Iterable[Known]) -> Iterator[Known]:
    """Those that do not overlap: of two the longer one."""
    kept: list[Known] = []
    for start, end, english in sorted(known, key=lambda k: (k[0] - k[1], k[0])):
        if not _touches(start, end, kept):
            kept.append((start, end, english))
    return iter(sorted(kept))


def _touches(start: int, end: int, known: Iterable[Known]) -> bool:
    return any(start < b and a < end for a, b, _ in known)


def _write_rest(text: str, lang: str) -> str:
    """What no list has: as it stands, in Japanese without the kana of endings and with katakana in Latin letters."""
    if lang != "ja":
        return text
    return _KATAKANA.sub(lambda run: f" {romanise(run[0])} ", _KANA.sub(" ", fold_letters(text)))


def _tidy(text: str) -> str:
    """Single spaces, and marks as English has them."""
    text = _CLOSED.sub(r"“\1”", text).translate(_MARKS)
    return re.sub(r"\s+(?=[.,;:!?)\]”])|(?<=[(\[“])\s+", "", " ".join(text.split()))
