"""The hedge of a value from the words before and after it: "ruim", "bijna", "or more", "mindestens"."""

from bisect import bisect_left

from aligner.facts.lexicon import Lexicon
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
