"""Pieces of patterns over folded and masked Japanese text that several finders share."""

import re
from collections.abc import Iterable

from aligner.facts.japanese_numerals import NUMERAL, START
from aligner.languages.ja.facts import FACTS

# What stands between the ends of a range: 10~15人, 18日から20日, 4―6月期, 6ー9時.
TO = r"(?:から|~|-|―|—|–|ー|→)"
FIGURE = rf"{START}{NUMERAL}"


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


DURATION_UNIT = one_of(FACTS.duration_units)
