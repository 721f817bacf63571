"""Which way a clause points in time: the direction in which a bare weekday or a yearless date is looked for."""

from collections.abc import Callable

from aligner.facts.calendar import Direction
from aligner.facts.terms import TermRow
from aligner.facts.tokens import split_tokens

CLAUSE_ENDS = frozenset(".;!?:")


def direction_of(row: TermRow) -> Callable[[int], Direction]:
    """A function from a place in the text to the direction of its clause; past where nothing speaks of the future.

    News tells what happened, so past is the default; a clause is what stands between full stops or semicolons.
    """
    known: dict[int, Direction] = {}
    table = row.lexicon.table
    future = [[token.lower for token in split_tokens(words)] for words in table.future]
    past = frozenset(table.past)

    def direction(at: int) -> Direction:
        first, last = _clause(row, at)
        if first not in known:
            words = [token.lower for token in row.tokens[first:last]]
            known[first] = _judge(words, future, past, table.past_endings)
        return known[first]

    return direction


def _clause(row: TermRow, at: int) -> tuple[int, int]:
    tokens = row.tokens
    here = next((index for index, token in enumerate(tokens) if token.end > at), len(tokens) - 1)
    first = here
    while first > 0 and not (tokens[first - 1].text in CLAUSE_ENDS and tokens[first].spaced):
        first -= 1
    last = here
    while last < len(tokens) and not (tokens[last].text in CLAUSE_ENDS and (last + 1 == len(tokens) or tokens[last + 1].spaced)):
        last += 1
    return first, last


def _judge(words: list[str], future: list[list[str]], past: frozenset[str], endings: tuple[str, ...]) -> Direction:
    present = set(words)
    ahead = any(
        phrase[0] in present and (len(phrase) == 1 or _contains(words, phrase)) for phrase in future
    )
    del past, endings
    return "future" if ahead else "past"


def _contains(words: list[str], phrase: list[str]) -> bool:
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))
