"""Harmless pairs that a reader takes for a clash: the ones it can learn most from.

Of the sentences of two reports of an event nearly all pairs tell different things, and a reader that has seen some
events knows most of them at sight. Those that it still gets wrong share words and people, and go on to other matters.
On the events of claims-en.toml they were one in eight of the pairs with most words in common; of fourteen read by eye
two should have been marked as a clash.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from aligner.align.cross_encoder import CLASH, OTHER, SAME
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.reader import Reader
from aligner.training.claims.stories import Story, list_near_pairs

NEAREST = 22
"""Pairs of two reports that are looked at, those with most words in common."""

LEAST_CLASH, LEAST_SAME = 0.08, 0.3
"""Chances from which a pair that tells different things is hard."""

READ_AT_ONCE = 20_000

Say = Callable[[str], None]


def find_hard_pairs(reader: Reader, stories: Iterable[Story], path: Path, say: Say) -> list[ClaimPair]:
    """The pairs of the stories that tell different things and that the reader takes for more.

    They are kept in the file at `path`, so that a run which goes on shows the same ones.
    """
    if path.is_file():
        rows = json.loads(path.read_text("utf-8"))
        return [ClaimPair(first=first, second=second, label=OTHER) for first, second in rows]
    near = [pair for story in stories for pair in list_near_pairs(story, NEAREST)]
    hard: list[ClaimPair] = []
    for start in range(0, len(near), READ_AT_ONCE):
        pairs = near[start : start + READ_AT_ONCE]
        chances = reader.read(pairs).chances
        is_hard = (chances[:, CLASH] > LEAST_CLASH) | (chances[:, SAME] > LEAST_SAME)
        hard += [pair for pair, taken in zip(pairs, is_hard, strict=True) if taken]
        say(f"looked for hard pairs: {len(hard):,} of {start + len(pairs):,}, {len(near):,} in all")
    fresh = path.with_suffix(".part")
    fresh.write_text(json.dumps([pair.texts for pair in hard], ensure_ascii=False), "utf-8")
    fresh.replace(path)
    return hard
