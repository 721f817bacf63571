"""Pieces of patterns over folded and masked Japanese text that several finders share."""

import re
from collections.abc import Iterable

from aligner.facts.japanese_numerals import NUMERAL, START
from aligner.languages.ja.facts import FACTS

# How many characters around a number decide between two readings of its unit (ポンド, キロ, ポイント, 度).
CONTEXT = 16
# What stands between the ends of a range: 10~15人, 18日から20日, 4―6月期, 6ー9時.
TO = r"(?:から|ないし|~|-|―|—|–|ー|→)"
# A numeral at its beginning; NUMERAL alone may be the tail of one.
FIGURE = rf"{START}{NUMERAL}"
# A minus sign, which is none between two numbers or words.
MINUS = r"(?:マイナス|(?<![0-9一-龠ぁ-んァ-ヴーA-Za-z)])(?<![0-9] )-)"

_WORD = re.compile("[一-龠々ァ-ヴー\x00]")
# Kanji that stand before a numeral without being a word with it: 約三人, 患者二人.
_NO_WORD = frozenset("約計第同全各者員客名人延")


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


SPEED = one_of(FACTS.speed_heads)
# 1ドル=153円, 1バレル当たり72ドル, 1リットル184円.
RATE_BASE = re.compile(
    rf"=|当たり|あたり|当り|につき|(?:約|平均|およそ)?{NUMERAL}"
    rf"(?:円|{one_of(name for name in FACTS.currencies if len(name) > 1)})"
)


def is_rate_base(masked: str, figure: str, end: int) -> bool:
    """Whether a one is what another number is counted by: 1ドル=153円, 1バレル当たり72ドル."""
    return figure == "1" and bool(RATE_BASE.match(masked, end))


def is_kanji_in_word(masked: str, start: int, figure: str) -> bool:
    """Whether a numeral in kanji follows another kanji or katakana, as in 晋三 or 小池百合子."""
    before = masked[start - 1 : start]
    return not re.search("[0-9]", figure) and bool(_WORD.match(before)) and before not in _NO_WORD
