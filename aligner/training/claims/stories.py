"""Stories: two reports of one invented event, with the pairs of sentences that clash or say the same.

One JSON object a line, `.jsonl` or `.jsonl.xz`:

    {"a": [sentence, ...], "b": [sentence, ...], "x": [[i, j, kind], ...], "s": [[i, j], ...], "held_out": true}

`x` are the pairs (place in a, place in b, from 0) that cannot both be true, `s` those that say the same. Every pair not
listed tells different things. `held_out` marks the stories that score a model and must not train one.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME
from aligner.training.claims.own_text import RowError, read_rows
from aligner.training.claims.pairs import ClaimPair, blank

HELD_OUT_PART = 12
"""One story in so many is held out."""

_LONG_WORDS = re.compile("[a-z]{4,}")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Two reports, sentence by sentence, and what their pairs are to each other; `untold` pairs are no example."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    clashes: Mapping[Place, str]
    same: frozenset[Place]
    untold: frozenset[Place] = frozenset()
    held_out: bool = False


def read_stories(path: Path) -> list[Story]:
    """The stories of a file; CorpusError, naming the line, for one that is not in the form above."""
    return read_rows(path, _build_story)


def is_held_out(first_sentence: str) -> bool:
    """True for one in HELD_OUT_PART stories, by their first sentence: the same stories whatever is added or moved."""
    return int(hashlib.md5(first_sentence.encode(), usedforsecurity=False).hexdigest(), 16) % HELD_OUT_PART == 0


def build_training_pairs(stories: Iterable[Story], seed: str, others: int) -> list[ClaimPair]:
    """The pairs of one epoch: all that clash or say the same, and for each story about `others` that do neither.

    Half of those are the pairs with the most words in common, half drawn from the rest, and two are pairs of sentences
    of one report. Each pair is turned round by chance.
    """
    random = Random(seed)
    pairs: list[ClaimPair] = []
    for story in stories:
        told, rest = _split_pairs(story)
        rest.sort(key=lambda pair: -_common_words(pair) - random.random())
        near, far = rest[: others // 2], rest[others // 2 :]
        pairs += [*told, *near, *random.sample(far, min(len(far), others - len(near)))]
        for report in (story.first, story.second):
            if len(report) > 1:
                one, other = random.sample(report, 2)
                pairs.append(ClaimPair(first=blank(one), second=blank(other), label=OTHER))
    return [pair.turned() if random.random() < 0.5 else pair for pair in pairs]


def list_near_pairs(story: Story, most: int) -> list[ClaimPair]:
    """The pairs that tell different things and have most words in common."""
    return sorted(_split_pairs(story)[1], key=_common_words, reverse=True)[:most]


def build_scored_pairs(stories: Iterable[Story]) -> list[ClaimPair]:
    """All pairs of a sentence of one report and a sentence of the other, as a reader meets them."""
    pairs: list[ClaimPair] = []
    for story in stories:
        told, rest = _split_pairs(story)
        pairs += [*told, *rest]
    return pairs


def _split_pairs(story: Story) -> tuple[list[ClaimPair], list[ClaimPair]]:
    """The pairs that clash or say the same, and the others."""
    first, second = [blank(text) for text in story.first], [blank(text) for text in story.second]
    told: list[ClaimPair] = []
    rest: list[ClaimPair] = []
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            if (i, j) in story.clashes:
                kind = _KIND_NUMBERS[story.clashes[i, j]]
                told.append(ClaimPair(first=one, second=other, label=CLASH, kind=kind))
            elif (i, j) in story.same:
                told.append(ClaimPair(first=one, second=other, label=SAME))
            elif (i, j) not in story.untold:
                rest.append(ClaimPair(first=one, second=other, label=OTHER))
    return told, rest


def _common_words(pair: ClaimPair) -> int:
    first, second = (set(_LONG_WORDS.findall(text.lower())) for text in pair.plain)
    return len(first & second)


def _build_story(row: object) -> Story:
    if not isinstance(row, dict):
        raise RowError("no story", "Expected a JSON object with a, b, x and s.")
    if missing := [name for name in "abxs" if not isinstance(row.get(name), list)]:
        raise RowError(f"no list {missing[0]!r}", "Expected a JSON object with the lists a, b, x and s.")
    first, second = _read_report(row["a"], "a"), _read_report(row["b"], "b")
    clashes = {(i, j): str(kind) for i, j, kind in _read_rows(row["x"], "x", 3, first, second)}
    same = frozenset((i, j) for i, j in _read_rows(row["s"], "s", 2, first, second))
    if unknown := sorted(set(clashes.values()) - set(KINDS)):
        raise RowError(f"unknown kind {unknown[0]!r} in 'x'", f"One of: {', '.join(KINDS)}.")
    if both := sorted(same & set(clashes)):
        raise RowError(f"the pair {list(both[0])} is in 'x' and in 's'", "Take it out of one of them.")
    return Story(first=first, second=second, clashes=clashes, same=same, held_out=bool(row.get("held_out")))


def _read_report(sentences: Sequence[object], name: str) -> tuple[str, ...]:
    if not sentences or not all(isinstance(text, str) and text.strip() for text in sentences):
        raise RowError(f"{name!r} is no list of sentences", "Write each sentence as a string with words in it.")
    return tuple(map(str, sentences))


def _read_rows(
    rows: Sequence[object], name: str, length: int, first: Sequence[str], second: Sequence[str]
) -> Iterator[list[Any]]:
    form = "[i, j, kind]" if length == 3 else "[i, j]"
    for row in rows:
        if not isinstance(row, list) or len(row) != length or not all(type(place) is int for place in row[:2]):
            raise RowError(f"{row} in {name!r} is no {form}", "Places in a and b are counted from 0.")
        if not (0 <= row[0] < len(first) and 0 <= row[1] < len(second)):
            fault = f"{row} in {name!r} names a sentence that is not there"
            raise RowError(fault, f"a has {len(first)}, b has {len(second)} sentences, counted from 0.")
        yield row


_KIND_NUMBERS = {str(kind): number for number, kind in enumerate(KINDS)}
