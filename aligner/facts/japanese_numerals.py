"""Japanese numerals: full-width digits, kanji numerals and mixtures (1万2000, 二百三十, 二〇二五) as exact numbers."""

import re
from fractions import Fraction

_DIGITS = {kanji: str(value) for value, kanji in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "億": 10**8, "萬": 10**4, "兆": 10**12, "京": 10**16}
KANJI_DIGITS = "".join(_DIGITS)
SCALES = "".join((*_SMALL, *_LARGE))
CHARACTERS = f"0-9{KANJI_DIGITS}{SCALES}"
# The longest run of numeral characters that is read; the longest real ones (五十五兆十二億四万五千二百) have half.
LONGEST = 40

_DECIMAL = r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\.[0-9]++)?"
_PIECE = rf"(?:{_DECIMAL}|[{KANJI_DIGITS}]++(?:\.[{KANJI_DIGITS}]++)?+)"
# One numeral, taken whole or not at all (atomic), so that a failing pattern around it never tries its parts.
NUMERAL = rf"(?>(?:{_PIECE}|(?=[十百千]))(?: (?=[万億兆])(?<=[0-9] ))?+(?:[{SCALES}]++{_PIECE}?+)*+)"
START = rf"(?<![{CHARACTERS}.])(?<![0-9],)"

_PART = re.compile(rf"(?P<piece>{_PIECE})|(?P<scale>[{SCALES}])")


def fold_characters() -> dict[int, str]:
    """The one-to-one translation of full-width forms and look-alikes, so that offsets stay those of the text."""
    table = {0xFF01 + shift: chr(0x21 + shift) for shift in range(94)}
    table |= {ord(old): new for old, new in zip("　〜～‐‑‒–−－＂￥ゕ箇", ' ~~------"¥か箇', strict=True)}
    return table


_FOLD = fold_characters()
# 2,3時間 is two or three hours.
_LIST_COMMA = re.compile("(?<![0-9.,][0-9])(?<=[0-9]),(?=[0-9](?![0-9,.]))")
_POINT = re.compile(
    rf"(?<=[0-9{KANJI_DIGITS}])・(?=[0-9{KANJI_DIGITS}]{{1,3}}"
    "(?:%|パーセント|ポイント|[倍億万兆度円点]|キロ|メートル|ミリ|センチ|トン|ドル|ユーロ))"
)


def fold(text: str) -> str:
    """The text with full-width letters, digits and signs in half width, and the middle dot that newspapers set as a
    decimal mark (12・5%) as a point; the same length as before.

    >>> fold("１２．５％")
    '12.5%'
    """
    folded = text.translate(_FOLD)
    folded = _POINT.sub(".", folded) if "・" in folded else folded
    return _LIST_COMMA.sub("、", folded) if "," in folded else folded


def read_numeral(text: str) -> Fraction | None:
    """The number that a folded numeral stands for; None where its parts do not make one (「1,2」, 「万」).

    >>> read_numeral("1億2345万"), read_numeral("二百三十"), read_numeral("二〇二五"), read_numeral("9.3万")
    (Fraction(123450000, 1), Fraction(230, 1), Fraction(2025, 1), Fraction(93000, 1))
    """
    if len(text) > LONGEST:
        return None
    text = text.replace(" ", "")
    total, section, piece = Fraction(0), Fraction(0), None
    place = None  # the last large scale: they must fall
    position = 0
    for match in _PART.finditer(text):
        if match.start() != position:
            return None
        position = match.end()
        if match["piece"]:
            if piece is not None:
                return None
            piece = _read_piece(match["piece"])
        elif match["scale"] in _SMALL:
            section += (Fraction(1) if piece is None else piece) * _SMALL[match["scale"]]
            piece = None
        else:
            scale = _LARGE[match["scale"]]
            group = section + (piece or 0)
            if (piece is None and not section) or (place is not None and scale >= place):
                return None
            total, section, piece, place = total + group * scale, Fraction(0), None, scale
    if position != len(text) or not text:
        return None
    return total + section + (piece or 0)


def _read_piece(piece: str) -> Fraction:
    return Fraction("".join(_DIGITS.get(character, character) for character in piece.replace(",", "")))
