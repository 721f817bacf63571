"""Words, digit runs and signs of a sentence, with their places in it.

Width, quotes, dashes and odd spaces are made plain one character for one, so that every offset is an offset into the
original text without any map.
"""

import re
import unicodedata
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|\d+|'s\b|\S")
_PLAIN = {
    0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x201B: "'", 0x2032: "'", 0x00B4: "'", 0x0060: "'",
    0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x2007: " ", 0x2002: " ", 0x2003: " ", 0x3000: " ", 0x200A: " ",
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "–", 0x2014: "—", 0x2015: "—", 0x2212: "-",
    0x2033: '"', 0x00BA: "°", 0x00B5: "µ", 0x03BC: "µ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One word, digit run or sign: as written, in lower case, its place, and whether a space stands before it."""

    text: str
    lower: str
    start: int
    end: int
    spaced: bool


def plain_text(text: str) -> str:
    """The text with full-width letters, odd spaces, quotes and dashes made plain; every character keeps its place."""
    if text.isascii():
        return text
    text = text.translate(_PLAIN)
    if any("\uff01" <= char <= "\uff5e" for char in text):
        text = "".join(unicodedata.normalize("NFKC", c) if "\uff01" <= c <= "\uff5e" else c for c in text)
    return text


def split_tokens(text: str) -> list[Token]:
    """The tokens of a text that `plain_text` has made, in order. "'s" is a token of its own."""
    found = []
    before = -1
    for match in _TOKEN.finditer(text):
        word = match.group()
        start, end = match.span()
        found.append(Token(word, word.lower(), start, end, start != before))
        before = end
    return found
