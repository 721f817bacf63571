"""The hedge of a value from the words before and after it: "ruim", "bijna", "or more", "mindestens"."""

import re
from bisect import bisect_left
from functools import lru_cache

from aligner.facts.lexicon import Lexicon, lexicon_of
from aligner.facts.phrases import expand_keys
from aligner.facts.terms import TermRow
from aligner.facts.tokens import Token
from aligner.records import Hedge

LONGEST_HEDGE = 4  # words


def hedge_of(row: TermRow, start: int, end: int) -> Hedge:
    """The hedge that stands right before, right after or in a stretch of text, `exact` where none does."""
    first, last = bisect_left(row.starts, start), bisect_left(row.starts, end)
    around = _before(row.tokens, first, row.lexicon) or _after(row.tokens, last, row.lexicon)
    loose = row.lexicon.table.numbers.loose_collectives
    if not around and any(token.lower in loose for token in row.tokens[first:last]):
        return "about"  # "een tiental" is some ten
    return around or "exact"


def counts_in_collectives(text: str, lang: str) -> bool:
    """Whether the words of a value count in dozens and the like, which says 24 less exactly than the figure does.

    >>> counts_in_collectives("zwei Dutzend", "de")
    True
    """
    if lang == "ja":
        return False
    collectives = _collectives(lang)
    return any(word in collectives for word in re.findall(r"[^\W\d_]+", text.casefold()))


@lru_cache(maxsize=8)
def _collectives(lang: str) -> frozenset[str]:
    return frozenset(expand_keys(lexicon_of(lang).table.numbers.collectives))


def _before(tokens: list[Token], first: int, lexicon: Lexicon) -> Hedge | None:
    skipped = first
    small = {*lexicon.table.the, *lexicon.table.on, *lexicon.table.clock.at[:1]}
    for _ in range(2):
        for size in range(min(LONGEST_HEDGE, skipped), 0, -1):
            words = tuple(token.lower for token in tokens[skipped - size : skipped])
            for entry in lexicon.entries.get(words[0], ()):
                placing = skipped < first and words[-1] in lexicon.table.hedge_prepositions
                if entry.words == words and "HEDGE" in entry.values and not placing:
                    return entry.values["HEDGE"]  # type: ignore[return-value]
        if skipped and tokens[skipped - 1].lower in small:
            skipped -= 1
        else:
            break
    return None


def _after(tokens: list[Token], last: int, lexicon: Lexicon) -> Hedge | None:
    if last >= len(tokens):
        return None
    for entry in lexicon.entries.get(tokens[last].lower, ()):
        size = len(entry.words)
        if "HEDGEA" in entry.values and tuple(token.lower for token in tokens[last : last + size]) == entry.words:
            return entry.values["HEDGEA"]  # type: ignore[return-value]
    return None
