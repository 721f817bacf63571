"""English sentences as codes: stems of words and runs of four characters, spelled and counted alike on all sides.

A stem is the first five letters of a word ("minis" for minister, ministry and ministerial), which for English news
loses little and joins what translators vary. Figures stay whole and are written one way: "1,500", "1500" and
"fifteen hundred" differ no more than they must. Everything is folded to lower-case ASCII first, so that "Radwański"
and "Radwanski" agree.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray

from aligner.languages.en.pairing import PAIRING

STEM_LETTERS = 5
GRAM_LETTERS = 4

_TOKEN = re.compile(r"\d+(?:\.\d+)?|[a-z]+|\d+")
_GROUPED = re.compile(r"(?<=\d)[,'  ](?=\d{3}(?!\d))")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_POSSESSIVE = re.compile(r"['’]s\b")
_SIGN = re.compile("[" + re.escape("".join(PAIRING.signs)) + "]")

Codes = NDArray[np.uint64] | NDArray[np.uint32]
Rows = NDArray[np.int32]

_BLOCK = 2_000
"""Texts whose runs of characters are counted at a time; bounds the memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedTexts:
    """The codes of all texts in one array each; text i has the entries whose `*_rows` are i (each code once a text)."""

    size: int
    stems: NDArray[np.uint64]
    stem_rows: Rows
    grams: NDArray[np.uint32]
    gram_rows: Rows


def fold(text: str) -> str:
    """`text` in lower-case ASCII letters and figures, one blank apart: "€1,500 in Łódź" is "euro 1500 in lodz"."""
    text = _SIGN.sub(lambda found: PAIRING.signs[found.group()], text)
    text = _GROUPED.sub("", text)
    if not text.isascii():
        text = anyascii(text)
    text = _ORDINAL.sub("", _POSSESSIVE.sub("", text.lower()))
    return " ".join(PAIRING.figures.get(token, token) for token in _TOKEN.findall(text))


def code_texts(texts: Sequence[str]) -> CodedTexts:
    """The stems (stop words left out) and four-character runs of `texts`."""
    folded = [fold(text) for text in texts]
    known: dict[str, int] = {}
    stems: list[int] = []
    stem_rows: list[int] = []
    for row, text in enumerate(folded):
        codes = {
            known[token] if token in known else known.setdefault(token, _stem_code(token)) for token in text.split()
        }
        codes.discard(0)
        stems.extend(sorted(codes))
        stem_rows.extend([row] * len(codes))
    grams, gram_rows = _code_grams(folded)
    return CodedTexts(
        size=len(texts),
        stems=np.array(stems, np.uint64),
        stem_rows=np.array(stem_rows, np.int32),
        grams=grams,
        gram_rows=gram_rows,
    )


def _stem_code(token: str) -> int:
    """The stem's letters as a number; 0 for a stop word; figures too long for that by their digest."""
    if token in PAIRING.stop_words:
        return 0
    if token[0].isdigit():
        if len(token) <= 7:
            return int.from_bytes(token.encode(), "big")
        return int.from_bytes(hashlib.blake2b(token.encode(), digest_size=8).digest(), "big") | 1 << 63
    return int.from_bytes(token[:STEM_LETTERS].encode(), "big")


_INSIDE = re.compile(r"(?<=[^\W_][ ,;:’'])[^\W\d_]{2,}|(?<=[,;:] )[^\W\d_]{2,}|[A-Z]{2,}")
"""Words that no sentence begins with, and words all in capitals."""


def find_name_codes(sides: Sequence[Sequence[str]]) -> NDArray[np.uint64]:
    """The stems, as in `CodedTexts.stems`, of words that stand within sentences with a capital more often than without.

    Mostly names; months and languages too. That the first word of a sentence is left out keeps "The" from being one.
    """
    balance: Counter[str] = Counter()
    for side in sides:
        for text in side:
            for word in _INSIDE.findall(text):
                balance[word.lower()] += 1 if word[0].isupper() else -1
    names = sorted(word for word, count in balance.items() if count > 0)
    codes = {_stem_code(token) for name in names for token in fold(name).split()}
    return np.array(sorted(codes - {0}), np.uint64)


def find_figures(codes: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which stems are figures; 1 is none, because "one" and the counting words of Japanese bring it in by the dozen."""
    leading = codes.copy()
    while (longer := leading > 255).any():
        leading[longer] >>= np.uint64(8)
    by_digest = codes >= 1 << 63
    figures: NDArray[np.bool_] = by_digest | ((leading >= ord("0")) & (leading <= ord("9")) & (codes != ord("1")))
    return figures


def _code_grams(folded: Sequence[str]) -> tuple[NDArray[np.uint32], Rows]:
    """All runs of four characters, words marked off by blanks, block by block of texts."""
    codes, rows = [np.zeros(0, np.uint32)], [np.zeros(0, np.int32)]
    for start in range(0, len(folded), _BLOCK):
        keys = _gram_keys(folded[start : start + _BLOCK])
        codes.append((keys & np.uint64(0xFFFFFFFF)).astype(np.uint32))
        rows.append((keys >> np.uint64(32)).astype(np.int32) + np.int32(start))
    return np.concatenate(codes), np.concatenate(rows)


def _gram_keys(folded: Sequence[str]) -> NDArray[np.uint64]:
    """The texts' runs, each once a text: the text's number in the upper half, the four characters in the lower.
    Computed on the texts laid end to end."""
    padded = [f" {text} ".encode() for text in folded]
    lengths = np.array([len(text) for text in padded], np.int64)
    letters = np.frombuffer(b"".join(padded) + b"\0\0\0", np.uint8).astype(np.uint64)
    total = int(lengths.sum())
    rows = np.repeat(np.arange(len(folded), dtype=np.uint64), lengths)
    ends = np.repeat(np.cumsum(lengths), lengths)
    whole = np.arange(total) + GRAM_LETTERS <= ends
    codes = np.zeros(total, np.uint64)
    for shift in range(GRAM_LETTERS):
        codes = codes << np.uint64(8) | letters[shift : shift + total]
    keys: NDArray[np.uint64] = np.unique(rows[whole] << np.uint64(32) | codes[whole])
    return keys
