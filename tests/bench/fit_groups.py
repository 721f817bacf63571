"""Fits what tells whether two sources tell one story (aligner/findings/source_groups.py), and counts its errors.

    python -m tests.bench.fit_groups

Folders are drawn that hold some wires of one or of two events: the six of ../shared/bench and those of tests/bench/events,
with the reference translations and in the embedded models' English, and the English ones of fresh_wires.jsonl.xz. Prints
the weights of a logistic regression over all pairs of two sources of a folder, and of the weights that are set: in how
many folders they split an event, and in how many they leave two together. Five minutes on one core.
"""

import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from aligner.align.encoder import Encoder, find_encoder
from aligner.claims.contexts import Context, part_by_source
from aligner.findings.source_groups import find_kinship, group_sources
from aligner.pipeline import read_story
from aligner.training.claims.events import read_events
from tests.bench.bench_events import BENCH, FOLDERS, find_events, materialize
from tests.bench.bench_fresh import DEFAULT, write_wires
from tests.bench.fit_slots import read_translated

SEED, DRAWS = 4, 300
STRENGTH = 1.0  # inverse of the L2 penalty, on cosines in tenths
SETS = ("references", "own English", "fresh")

Source = tuple[Context, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """Sources of one or two events, and the event of each."""

    sources: Sequence[Source]
    events: Sequence[str]


def main() -> int:
    """Prints the weights and the counts; 2 where the benchmark is not there."""
    if not BENCH.is_dir():
        print(f"The benchmark is not there: {BENCH}", file=sys.stderr)
        return 2
    events = dict(_read_events())
    encoder = find_encoder()
    draw = random.Random(SEED)
    folders = {name: [_draw_folder(events, name, draw) for _ in range(DRAWS)] for name in SETS}
    _print_weights([folder for drawn in folders.values() for folder in drawn], encoder)
    for name, drawn in folders.items():
        counts = [_count_errors(folder, encoder) for folder in drawn]
        two = sum(len(set(folder.events)) > 1 for folder in drawn)
        split, joined = (sum(count) for count in zip(*counts, strict=True))
        print(f"{name}: an event split in {split} of {len(drawn)}, two left together in {joined} of {two}")
    return 0


def _read_events() -> Iterator[tuple[tuple[str, str], tuple[Source, ...]]]:
    """The sources of each event, by set and name."""
    with tempfile.TemporaryDirectory() as place:
        for home in FOLDERS:
            materialize(home, Path(place))
            for event in find_events(home):
                story = read_story(Path(place) / event)
                references = Path(place) / event / "memory.tmx"
                yield (SETS[0], event), _part(read_translated(story, references))
                yield (SETS[1], event), _part(read_translated(story))
    for number, told in enumerate(read_events(DEFAULT)):
        with tempfile.TemporaryDirectory() as place:
            write_wires(told, Path(place))
            yield (SETS[2], str(number)), _part(read_translated(read_story(Path(place))))


def _part(contexts: Sequence[Context]) -> tuple[Source, ...]:
    return tuple(map(tuple, part_by_source(contexts).values()))


def _draw_folder(events: dict[tuple[str, str], tuple[Source, ...]], name: str, draw: random.Random) -> Folder:
    number = draw.choice((1, 2))
    chosen = draw.sample([key for key in events if key[0] == name], number)
    sources: list[Source] = []
    homes: list[str] = []
    for key in chosen:
        own = events[key]
        taken = draw.sample(own, draw.randint(3 - number, len(own)))
        sources += taken
        homes += [key[1]] * len(taken)
    return Folder(sources=sources, events=homes)


def _print_weights(folders: Sequence[Folder], encoder: Encoder | None) -> None:
    table, truth = [], []
    for folder in folders:
        kinship = find_kinship(folder.sources, encoder)
        for i, j in combinations(range(len(folder.events)), 2):
            table.append(kinship[i, j] * 10)
            truth.append(folder.events[i] == folder.events[j])
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(np.array(table), truth)
    print(
        "words, names, sentences:", *(f"{10 * weight:.1f}" for weight in model.coef_[0]), f"{model.intercept_[0]:.1f}"
    )


def _count_errors(folder: Folder, encoder: Encoder | None) -> tuple[bool, bool]:
    """Whether an event is split, and whether two are left together."""
    contexts = [_rename(context, str(n)) for n, source in enumerate(folder.sources) for context in source]
    told = [{folder.events[int(n)] for n in group} for group in group_sources(contexts, encoder)]
    homes = [event for events in told for event in events]
    return len(homes) > len(set(homes)), any(len(events) > 1 for events in told)


def _rename(context: Context, source: str) -> Context:
    """The context as one of a source with another name: two events may have sources of one."""
    return replace(context, sentence=replace(context.sentence, source_id=source))


if __name__ == "__main__":
    sys.exit(main())
