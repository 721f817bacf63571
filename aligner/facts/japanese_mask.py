"""Blanks what holds digits or kanji numerals and is no figure: set words, names, addresses, versions, model names."""

import re
from functools import lru_cache

from aligner.facts.japanese_numerals import CHARACTERS, KANJI_DIGITS, LONGEST
from aligner.languages.ja.facts import FACTS

BLANK = "\x00"

# Latin letters right behind digits that are a unit or a currency.
_LATIN_UNITS = (
    "km/h|kph|mph|km|cm|mm|nm|m/s|kg|mg|ml|mL|ha|hPa|kWh|kW|MW|GW|MHz|GHz|kHz|Hz|GB|MB|KB|TB|dB|mSv|Sv|Bq|kcal|ft|lb|oz|mi|yd"
    "|USD|EUR|JPY|GBP|CNY|CHF|[mgtlLFCWV]"
)
_IDENTIFIERS = re.compile(
    r"https?://[^\s、。」）)]+|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|www\.[^\s、。」]+"  # addresses
    r"|(?<![A-Za-z0-9])[Vv]er(?:sion)?\.? ?[0-9][0-9.]*|バージョン ?[0-9][0-9.]*"
    r"|(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3,}(?![0-9])"  # IP addresses, versions
    r"|\+?(?<![0-9])[0-9]{2,4}(?:[- ][0-9]{2,4}){1,2}-[0-9]{3,4}(?![0-9日])|\+[0-9]{1,3}[- ][0-9][0-9 -]{6,}"  # phones
    r"|(?<![A-Za-z0-9])(?![kcm]?m[23](?![0-9A-Za-z]))(?!(?:R|H|S|M|US\$?)[0-9])"
    r"(?!(?:USD|EUR|JPY|GBP|CHF|CNY|AUD|CAD|HKD|NZD|SGD)[0-9])[A-Za-z][A-Za-z]*+(?![0-9]+(?:\.[0-9]+)?%)"
    r"(?:-?[0-9]++[A-Za-z]*+)++(?:[-+/][0-9A-Za-z]+)*+"  # G7, A320, COVID-19
    rf"|(?<![0-9A-Za-z.,])[0-9]++(?!(?:{_LATIN_UNITS})(?![A-Za-z]))(?!(?:US|NZ) ?ドル)"
    r"[A-Za-z][A-Za-z0-9]*+"  # 5G, 4K, 737MAX
)
# 9・11, 2・26: events known by their day. Where a unit stands behind, ・ is a decimal mark and already folded.
_EVENT_DAY = re.compile(r"(?<![0-9.])[0-9]{1,2}・[0-9]{1,2}(?![0-9年月日])")
# 南青山2の33の20: the house number of an address; 03・1234・5678: a telephone.
_HOUSE = re.compile(
    r"(?<![0-9分秒.])[0-9]{1,3}の[0-9]{1,3}(?:の[0-9]{1,3})*(?![0-9年月日人%割])|[0-9]{2,4}・[0-9]{2,4}・[0-9]{3,4}"
    r"|(?<![0-9-])[0-9]{1,3}(?:-[0-9]{1,3}){2,}(?![0-9-])"
)
# 7-digit postal codes behind their mark.
_POSTAL = re.compile(r"〒 ?[0-9]{3}-?[0-9]{4}")
# No sentence is longer: what goes on further without a full stop or a line break is no prose and is not read.
LONGEST_SENTENCE = 4_000
_ENDLESS = re.compile(rf"[^。\n!?]{{{LONGEST_SENTENCE},}}+")
_RUN = re.compile(rf"[{CHARACTERS}][{CHARACTERS},.]{{{LONGEST},}}+")
_HOUSE_HINT = re.compile("[0-9][の・-][0-9]")
_KANJI_NUMERAL = re.compile(rf"[{KANJI_DIGITS}十百千万]")


@lru_cache(maxsize=1)
def _set_words() -> re.Pattern[str]:
    """All set words as one pattern, grouped by their first character so that most positions fail at once."""
    endings: dict[str, list[str]] = {}
    for word in FACTS.numeral_words:
        endings.setdefault(word[0], []).append(re.escape(word[1:]))
    for word, unless in FACTS.numeral_words_unless.items():
        follow = "|".join(map(re.escape, unless))
        endings.setdefault(word[0], []).append(f"{re.escape(word[1:])}(?!{follow})")
    groups = []
    for first, rests in sorted(endings.items()):
        guard = f"(?<![{CHARACTERS}割])" if _KANJI_NUMERAL.match(first) else ""
        before = "(?<!午前)(?<!午後)(?<!時)" if first in "一十" else ""
        groups.append(f"{guard}{before}{first}(?:{'|'.join(sorted(rests, key=len, reverse=True))})")
    return re.compile("|".join(groups))


def mask(folded: str) -> str:
    """The folded text with the characters of such words replaced by NUL, the same length as before.

    >>> mask("一方、3人").replace(BLANK, "_")
    '_方、3人'
    """
    if len(folded) > LONGEST_SENTENCE:
        folded = _ENDLESS.sub(_blank, folded)
    if len(folded) > LONGEST:
        folded = _RUN.sub(_blank, folded)
    if any((character.isascii() and character.isalpha()) or character in "〒%" for character in folded):
        folded = _IDENTIFIERS.sub(_blank, folded)
        folded = _POSTAL.sub(_blank, folded)
    elif "-" in folded or "." in folded:
        folded = _IDENTIFIERS.sub(_blank, folded)
    if _HOUSE_HINT.search(folded):
        folded = _HOUSE.sub(_blank, folded)
    if "・" in folded:
        folded = _EVENT_DAY.sub(_blank, folded)
    if _KANJI_NUMERAL.search(folded):
        folded = _set_words().sub(_blank_numerals, folded)
    return folded


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match[0])


def _blank_numerals(match: re.Match[str]) -> str:
    return _KANJI_NUMERAL.sub(BLANK, match[0])
