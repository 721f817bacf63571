"""Phrases of the language tables: alternations written in braces, spread out, and found in token rows."""

import re
from collections.abc import Iterable, Mapping
from itertools import product
from typing import TypeVar

Value = TypeVar("Value")
_BRACES = re.compile(r"\{([^{}]*)\}")


def expand(key: str) -> list[str]:
    """All spellings that a key stands for: `nächst{e,en}` gives `nächste` and `nächsten`."""
    pieces = _BRACES.split(key)
    if len(pieces) == 1:
        return [key]
    choices = [piece.split(",") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    return ["".join(one) for one in product(*choices)]


def expand_keys(table: Mapping[str, Value]) -> dict[str, Value]:
    """The table with every key spread out."""
    return {word: value for key, value in table.items() for word in expand(key)}


def expand_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words with every key spread out, in order."""
    return tuple(word for key in words for word in expand(key))
