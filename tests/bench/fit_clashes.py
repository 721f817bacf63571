"""Fits the weights of the evidence for a clash of two sentences (aligner/findings/clash_weights.py).

    python -m tests.bench.fit_clashes [--write]

The examples are the pairs of sentences of different sources that the cross-encoder does not find foreign to each other;
those on which the gold has a conflict in words are clashes, those that it has as a conflict of values are not learnt
from. The second round is fitted on chances of the first that come from fits without the event. Once with the reference
translations, once with the embedded models' own. The cross-encoder was taught none of the events. With the invented
events that are held out from its training added, the fit did worse on these (left out, average precision .46 instead of
.48). Prints the average precision with each event left out of its own fit; `--write` writes the module.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from aligner.findings.clash_evidence import find_clash_evidence, find_clashes_around
from aligner.findings.story import StoryIndex
from aligner.records import Place
from tests.bench.fit_slots import Fitted, fit_both, fit_leaving_out, read_indexes, render_weights

Pairs = set[frozenset[Place]]
VALUES = frozenset({"date", "time", "duration", "count", "money", "percent", "measure"})
MODULE = Path(__file__).parents[2] / "aligner" / "findings" / "clash_weights.py"


def main(arguments: Sequence[str]) -> int:
    """Fits both sets of weights; 2 where the benchmark is not there."""
    return fit_both(arguments, _read_examples, fit_clashes, render_clashes, MODULE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashExample:
    """The evidence of one pair of sentences of a story, and whether the gold has them clash; None if in values alone."""

    event: str
    pair: tuple[Place, Place]
    evidence: Mapping[str, float]
    is_clash: bool | None
    index: StoryIndex


def _read_examples(use_references: bool) -> list[ClashExample]:
    return [
        example
        for event, home, _, index in read_indexes(use_references=use_references)
        for example in build_clash_examples(event, index, *read_conflicts(home / event, index))
    ]


def build_clash_examples(event: str, index: StoryIndex, words: Pairs, values: Pairs) -> Iterator[ClashExample]:
    """The examples of one event, whose gold has these pairs as conflicts in words and in values."""
    in_values_alone = values - words
    for (one, two), reading in index.readings.items():
        key = frozenset((one, two))
        is_clash = None if key in in_values_alone else key in words
        evidence = asdict(find_clash_evidence(one, two, reading, index))
        yield ClashExample(event=event, pair=(one, two), evidence=evidence, is_clash=is_clash, index=index)


def read_conflicts(gold: Path, index: StoryIndex) -> tuple[Pairs, Pairs]:
    """The pairs of sentences that the gold in a folder sets against each other, in words and in values."""
    words: Pairs = set()
    values: Pairs = set()
    for line in (gold / "claims.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["verdict"] != "conflict":
            continue
        told = [(place, m["group"]) for m in row["mentions"] for place in find_places(m, index)]
        for (a, group), (b, other) in combinations(told, 2):
            if a[0] != b[0] and group != other:
                (values if row["kind"] in VALUES else words).add(frozenset((a, b)))
    return words, values


def find_places(mention: Mapping[str, str], index: StoryIndex) -> list[Place]:
    """The sentences that hold what a mention of the gold quotes."""
    found = []
    for place, context in index.contexts.items():
        text = context.sentence.text
        is_there = place[0] == mention["article"] and mention["span"] in text
        if is_there and (text in mention["sentence"] or mention["sentence"] in text):
            found.append(place)
    return found


def fit_clashes(examples: Sequence[ClashExample]) -> tuple[Fitted, Fitted]:
    """Both rounds: average precision with each event left out in turn, and the weights fitted on all."""
    table = np.array([list(e.evidence.values()) for e in examples])
    truth, events = [e.is_clash for e in examples], [e.event for e in examples]
    names = tuple(examples[0].evidence)
    precision, weights, chances = fit_leaving_out(names, table, truth, events)
    alone: dict[str, dict[frozenset[Place], float]] = defaultdict(dict)
    for example, chance in zip(examples, chances, strict=True):
        alone[example.event][frozenset(example.pair)] = float(chance)
    around = [asdict(find_clashes_around(*e.pair, e.index, alone[e.event])) for e in examples]
    more = np.hstack([table, [list(found.values()) for found in around]])
    return (precision, weights), fit_leaving_out((*names, *around[0]), more, truth, events)[:2]


def render_clashes(fitted: Mapping[str, Fitted]) -> str:
    """The module's text."""
    return render_weights("a clash of two sentences", "fit_clashes", "sentences", fitted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
