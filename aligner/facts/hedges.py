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
VOTE_BEFORE = 4  # tokens back from the second number of a vote in which the first one stands


def hedge_of(row: TermRow, start: int, end: int) -> Hedge:
    """The hedge that stands right before, right after or in a stretch of text, `exact` where none does."""
    first, last = bisect_left(row.starts, start), bisect_left(row.starts, end)
    around = _before(row.tokens, first, row.lexicon) or _after(row.tokens, last, row.lexicon)
    if around == "about" and _is_vote_against(row, first):
        return "exact"
    loose = row.lexicon.table.numbers.loose_collectives
    if not around and any(token.lower in loose for token in row.tokens[first:last]):
        return "about"  # "een tiental" is some ten
    return around or "exact"


def _is_vote_against(row: TermRow, first: int) -> bool:
    """Whether the word before a number sets it against another one: "mit fünf Stimmen gegen vier"."""
    if not first or row.tokens[first - 1].lower not in row.lexicon.table.clock.bare_at:
        return False
    near = [token.lower for token in row.tokens[max(0, first - VOTE_BEFORE) : first - 1]]
    near = near[near.index(",") + 1 :] if "," in near else near
    return any(word.isdecimal() or row.lexicon.numbers.reader.read(word) is not None for word in near)


def open_end(row: TermRow, start: int) -> Hedge:
    """`over` for a clock time of which the words say only that it was later: "some time after two", "erst nach zehn".

    The preposition may be a part of the time ("after two o'clock").
    """
    at = bisect_left(row.starts, start)
    words = [token.lower for token in row.tokens[max(0, at - LONGEST_HEDGE) : at + 1]]
    loose = row.lexicon.table.clock.loose_after
    ends = (words[:-1], words)
    sure = any(" ".join(one[-size:]) in loose for one in ends for size in range(2, LONGEST_HEDGE + 1))
    return "over" if sure else "exact"


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
