"""Pairs of marked values that answer one question or two, by event.

One JSON object a line, `.jsonl` or `.jsonl.xz`:

    {"texts": [{"en": "[MASK] # men were held on # day.", "own": ["de", "Zwei Männer …", [[0, 4, "[MASK] #"], …]],
                "mt": "[MASK] # husbands …"}, …],
     "one": [[0, 3], …], "two": [[0, 1], …], "by_hand": true}

A text is a sentence of which one value is marked and all are blanked: `en` in English, by its author or a good
translator, `own` in its own language (the language, the text, and the English that stands for its values and names:
start, end, text), `mt` in an embedded model's English. `one` are pairs of texts whose values answer one question,
`two` those whose values answer two. `by_hand`: people said so; else it is told by whether the values are equal.
`python -m tests.bench.write_values` writes such a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from aligner.align.originals import Original
from aligner.align.pair_encoder import Text
from aligner.training.claims.own_text import RowError, read_rows
from aligner.training.claims.pairs import ClaimPair
from aligner.training.values.recipe import ValueStage

TWO, ONE = range(2)
"""Labels: the values answer two questions, or one."""

HARD = 0.2
"""Share of their longer words that two sentences have in common from which on two values are hard to tell apart."""
LONG_WORD = 4  # letters
IN_ORIGINAL, MIXED, IN_MACHINE = 0.45, 0.15, 0.1
"""Share of the pairs that are shown in their original, with one of both in it, and in an embedded model's English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueText:
    """A sentence with one value marked: in English, in its own language, and in an embedded model's English."""

    english: str | None = None
    original: Original | None = None
    machine: str | None = None

    def show(self, wanted: str) -> Text:
        """The text as `wanted` ("original", "machine" or "english"), or the next best of what there is."""
        first = {"original": self.original, "machine": self.machine}.get(wanted)
        for text in (first, self.english, self.original):
            if text:
                return text
        raise ValueError("a text without words")


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueEvent:
    """The marked sentences of an event, and the pairs of them (by number) that answer one question, and two."""

    texts: Sequence[ValueText]
    one: Sequence[tuple[int, int]]
    two: Sequence[tuple[int, int]]
    by_hand: bool = False

    def is_hard(self, pair: tuple[int, int]) -> bool:
        """Whether two sentences have many words in common."""
        first, second = (_long_words(self.texts[n]) for n in pair)
        return len(first & second) > HARD * max(1, min(len(first), len(second)))


def read_value_events(path: Path) -> list[ValueEvent]:
    """The events of a file; CorpusError, naming the line, for one that is not in the form above."""
    return read_rows(path, _build_event)


def draw_pairs(events: Sequence[ValueEvent], stage: ValueStage, place: str) -> list[ClaimPair]:
    """The pairs of an epoch, labelled ONE and TWO, the same for the same `place`.

    Each kind of pair is taken as often as the stage has it: 2 is twice, .35 a third of them, drawn by chance.
    """
    random = Random(place)
    drawn = []
    for event in events:
        shares = stage.by_hand if event.by_hand else stage.by_value
        pairs = [(pair, ONE) for pair in event.one] + [(pair, TWO) for pair in event.two]
        for pair, label in pairs:
            share = shares[0] if label == ONE else shares[1] if event.is_hard(pair) else shares[2]
            for _ in range(int(share + random.random())):
                drawn.append(_show(event, pair, label, random))
    return drawn


def _show(event: ValueEvent, pair: tuple[int, int], label: int, random: Random) -> ClaimPair:
    chance, first = random.random(), random.random() < 0.5
    if chance < IN_ORIGINAL + MIXED:
        wanted = ["original" if chance < IN_ORIGINAL or side == first else "english" for side in (True, False)]
    else:
        wanted = ["machine" if chance > 1 - IN_MACHINE else "english"] * 2
    texts = [event.texts[n].show(how) for n, how in zip(pair, wanted, strict=True)]
    shown = ClaimPair(first=texts[0], second=texts[1], label=label)
    return shown.turned() if random.random() < 0.5 else shown


def _long_words(text: ValueText) -> set[str]:
    return {word for word in (text.english or "").lower().split() if word.isalpha() and len(word) >= LONG_WORD}


def _build_event(row: object) -> ValueEvent:
    try:
        assert isinstance(row, dict)
        texts = [_build_text(text) for text in row["texts"]]
        one, two = ([(int(a), int(b)) for a, b in row[name]] for name in ("one", "two"))
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        remedy = "Expected texts, and pairs of their numbers as one and two; see aligner.training.values.pairs."
        raise RowError("it is no event of marked values", remedy) from error
    if any(not 0 <= n < len(texts) for pair in (*one, *two) for n in pair):
        raise RowError("a pair names a text that is not there", "Texts are numbered from 0.")
    told = {n for n, text in enumerate(texts) if text.english or text.original}
    return ValueEvent(
        texts=texts,
        one=[pair for pair in one if told.issuperset(pair)],
        two=[pair for pair in two if told.issuperset(pair)],
        by_hand=bool(row.get("by_hand")),
    )


def _build_text(row: Any) -> ValueText:
    original = None
    if own := row.get("own"):
        lang, text, known = own
        original = Original(text=text, lang=lang, known=tuple((int(a), int(b), str(said)) for a, b, said in known))
    return ValueText(english=row.get("en"), original=original, machine=row.get("mt"))
