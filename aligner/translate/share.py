"""The English of one memory segment shared out among the sentences that we cut the segment's source into."""

import re
import unicodedata
from collections.abc import Sequence

from aligner.text.clauses import split_clauses

# What a cut costs, in shares of the text by which the lengths may then be off: at a sentence's end nothing, between
# clauses and at commas more, so that an uneven cut at a full stop wins over an even one in the middle.
_CLAUSE_COST, _COMMA_COST = 0.06, 0.12
# What a figure or a Latin name costs that falls to another sentence than it stands in.
_MISPLACED_COST = 0.3

_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s+(?=[\"“‘(\[]*[A-Z0-9])")
_COMMA = re.compile(r"[,;:]\s+")
_MARKS = re.compile(r"\d+|[A-Z][\w’'-]{2,}")


def share_english(texts: Sequence[str], english: str) -> tuple[str, ...] | None:
    """The part of `english` for each of the sentences, in order; None when there are too few places to cut it.

    Of all ways to cut at sentence ends, clauses and commas the one is taken whose parts are most like the sentences
    in length and keep figures and names with their sentence (a small dynamic programme over the cuts).

    >>> share_english(["Am 7. Oktober brach ein Triebwerk.", "Verletzt wurde niemand."],
    ...               "On October 7 an engine broke off, without injuries.")
    ('On October 7 an engine broke off,', 'without injuries.')
    """
    cuts = _find_cuts(english)
    if len(cuts) < len(texts) - 1:
        return None
    places = [0, *sorted(cuts), len(english)]
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for row, share in enumerate(_find_shares(texts), start=1):
        for end in range(row, len(places)):
            options = [
                (best[row - 1, start][0] + _score(texts[row - 1], share, english, places[start], places[end]), start)
                for start in range(row - 1, end)
                if (row - 1, start) in best
            ]
            if options:
                cost, start = min(options)
                best[row, end] = (cost + cuts.get(places[end], 0.0), start)
    parts: list[str] = []
    end = len(places) - 1
    for row in range(len(texts), 0, -1):
        start = best[row, end][1]
        parts.insert(0, english[places[start] : places[end]].strip())
        end = start
    return tuple(parts)


def _find_shares(texts: Sequence[str]) -> list[float]:
    total = sum(len(text) for text in texts)
    return [len(text) / total for text in texts]


def _score(text: str, share: float, english: str, start: int, end: int) -> float:
    """How badly english[start:end] fits the sentence: its length, and figures and names that fall elsewhere."""
    part = english[start:end]
    marks = set(_MARKS.findall(unicodedata.normalize("NFKC", text)))
    misplaced = sum(mark in english and mark not in part for mark in marks)
    return abs(len(part) / len(english) - share) + _MISPLACED_COST * misplaced


def _find_cuts(english: str) -> dict[int, float]:
    """Where the English may be cut, and what each cut costs."""
    cuts = {match.end(): _COMMA_COST for match in _COMMA.finditer(english)}
    cuts.update((start, _CLAUSE_COST) for start, _ in split_clauses(english, "en")[1:])
    cuts.update((match.end(), 0.0) for match in _SENTENCE_END.finditer(english))
    return cuts
