"""Contrast sets: two sentences that clash, and for each of them one that agrees with it in other words.

One JSON object a line, `.jsonl` or `.jsonl.xz`:

    {"a": sentence, "b": sentence, "kind": kind, "a2": agrees with a, "b2": agrees with b}

In a set, agreement and clash both come in other words, so that only the disputed point tells them apart (after Gardner
et al. 2020, "Evaluating Models' Local Decision Boundaries via Contrast Sets"). They score a reader
(tests/bench/bench_claims.py), or teach one, in a stage with `contrasts = true`; not both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aligner.align.cross_encoder import CLASH, KINDS, SAME
from aligner.training.claims.own_text import RowError, read_rows
from aligner.training.claims.pairs import ClaimPair, blank
from aligner.training.claims.stories import Story
from aligner.training.problems import CorpusError

AGREEMENTS = 2
CLASHES = 3
"""Pairs of a set with a reworded sentence: each sentence with its own, and three that clash."""

_SENTENCES = ("a", "b", "a2", "b2")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContrastSet:
    """Two sentences that clash in `kind`, and each of them said in other words."""

    first: str
    second: str
    kind: str
    first_reworded: str
    second_reworded: str


def read_contrasts(path: Path) -> list[ContrastSet]:
    """The sets of a file; CorpusError, naming the line, for one that is not in the form above."""
    return read_rows(path, _build_set)


def refuse_held_out(sets: Iterable[ContrastSet], stories: Iterable[Story], path: Path) -> None:
    """Raise CorpusError if a set of `path` has a sentence of a held-out story: the scores would be too good."""
    held_out = {text for story in stories if story.held_out for text in (*story.first, *story.second)}
    for number, row in enumerate(sets, 1):
        if shared := held_out & {row.first, row.second, row.first_reworded, row.second_reworded}:
            fault = f"{min(shared)!r} is of a story that is held out"
            raise CorpusError(fault, where=f"{path}, line {number}", remedy="Take the line out.")


def build_contrast_pairs(sets: Iterable[ContrastSet], seed: str) -> list[ClaimPair]:
    """The pairs of one epoch: of each set both agreements and one clash in which a reworded sentence stands.

    Two agreements to one clash, because agreement is what the stories teach too little. Which clash is drawn, and which
    sentence comes first, changes with the seed.
    """
    random = Random(seed)
    pairs: list[ClaimPair] = []
    for row in sets:
        told = build_set_pairs(row)
        pairs += [*told[:AGREEMENTS], random.choice(told[AGREEMENTS:])]
    return [pair.turned() if random.random() < 0.5 else pair for pair in pairs]


def build_set_pairs(row: ContrastSet) -> list[ClaimPair]:
    """All pairs of a set in which a reworded sentence stands: its AGREEMENTS, then its CLASHES."""
    first, second, kind = blank(row.first), blank(row.second), KINDS.index(row.kind)
    first_reworded, second_reworded = blank(row.first_reworded), blank(row.second_reworded)
    return [
        ClaimPair(first=first, second=first_reworded, label=SAME),
        ClaimPair(first=second, second=second_reworded, label=SAME),
        ClaimPair(first=first_reworded, second=second, label=CLASH, kind=kind),
        ClaimPair(first=first, second=second_reworded, label=CLASH, kind=kind),
        ClaimPair(first=first_reworded, second=second_reworded, label=CLASH, kind=kind),
    ]


def _build_set(row: object) -> ContrastSet:
    if not isinstance(row, dict):
        raise RowError("no contrast set", "Expected a JSON object with a, b, kind, a2 and b2.")
    for name in _SENTENCES:
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise RowError(f"{name!r} is no sentence", "Write a, b, a2 and b2 as strings with words in them.")
    if row.get("kind") not in KINDS:
        raise RowError(f"unknown kind {row.get('kind')!r}", f"One of: {', '.join(KINDS)}.")
    for one, other in (("a", "a2"), ("b", "b2"), ("a2", "b2")):
        if row[one] == row[other]:
            raise RowError(f"{one!r} and {other!r} are the same", "Say it in other words; a2 and b2 must clash.")
    return ContrastSet(
        first=row["a"],
        second=row["b"],
        kind=row["kind"],
        first_reworded=row["a2"],
        second_reworded=row["b2"],
    )
