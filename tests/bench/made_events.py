"""Measures the findings on invented events in English that the cross-encoder was not taught.

    python -m tests.bench.made_events [-v]

One in four of the held-out events of models/recipes/claims-en.events.jsonl.xz, each wire a file, nothing dated. They
say what the comparison does where every word can be read; what translation adds is measured by
tests.bench.bench_events. No weights are fitted on them. `-v` lists the false alarms.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from aligner.align.cross_encoder import KINDS
from aligner.findings.readings import Place
from aligner.pipeline import Story, compare_story, read_story, translate_story
from aligner.records import Comparison, Finding
from aligner.training.claims.events import VALUE, Event, Reference, read_events
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions

EVERY = 4
"""One in so many of the held-out events is read: each has some 330 pairs of sentences."""

EVENTS = Path(__file__).parents[2] / "models" / "recipes" / "claims-en.events.jsonl.xz"


def main(arguments: Sequence[str]) -> int:
    """Prints found and right flags, in words and in values."""
    told: Counter[str] = Counter()
    for number, (event, folder) in enumerate(write_held_out(EVENTS)):
        story = read_story(folder)
        comparison = _compare(story)
        for finding, is_right in judge_flags(comparison, event, place_sentences(story, event), told):
            if "-v" in arguments and not is_right:
                print(f"{number} {finding.kind} {finding.weight:.2f} {finding.title}: {finding.reason}")
    for kind in ("words", "values"):
        flags, right, found, all_ = (told[f"{name} {kind}"] for name in ("flags", "right", "found", "all"))
        print(f"{kind}: {found} of {all_} disputes found, {right} of {flags} flags right")
    return 0


def read_held_out(path: Path) -> list[Event]:
    """One in EVERY of the held-out events of a file."""
    return [event for event in read_events(path) if event.held_out][::EVERY]


def write_held_out(path: Path) -> Iterator[tuple[Event, Path]]:
    """The held-out events that score, each with a folder of its wires that stays for the turn."""
    for event in read_held_out(path):
        with tempfile.TemporaryDirectory() as place:
            write_wires(event, Path(place))
            yield event, Path(place)


def write_wires(event: Event, folder: Path) -> None:
    """Each report as an English wire named after it, a sentence a paragraph."""
    entries = []
    for name, sentences in event.reports.items():
        (folder / f"{name}.txt").write_text("\n\n".join(sentences) + "\n", "utf-8")
        entries.append(f'[[wire]]\nfile = "{name}.txt"\nlang = "en"\noutlet = "The {name.upper()} Post"\n')
    (folder / "wires.toml").write_text("\n".join(entries), "utf-8")


def place_sentences(story: Story, event: Event) -> dict[Place, Reference]:
    """Which sentence of the event each sentence of the story is, or is a part of."""
    names = {document.id: Path(document.path).stem for document in story.documents}
    return {
        (sentence.source_id, sentence.index): (names[sentence.source_id], number)
        for sentence in story.sentences
        for number, text in enumerate(event.reports[names[sentence.source_id]])
        if sentence.text in text
    }


def judge_flags(
    comparison: Comparison, event: Event, places: Mapping[Place, Reference], told: Counter[str]
) -> Iterator[tuple[Finding, bool]]:
    """Each flag and whether it sets sentences of two sides of a dispute against each other; counts into `told`."""
    disputes = [(d.kind == VALUE, [set(side) for side in d.sides]) for d in event.disputes]
    found = set()
    for finding in comparison.findings:
        if finding.verdict != "conflict":
            continue
        sides = [{places.get((m.source, m.sentence)) for m in side.mentions} for side in finding.sides]
        hit = {
            number
            for number, (_, gold) in enumerate(disputes)
            if any(a & x and b & y for a, b in _ordered(sides) for x, y in _ordered(gold))
        }
        found |= hit
        kind = "words" if finding.kind in KINDS else "values"
        told.update({f"flags {kind}": 1, f"right {kind}": bool(hit)})
        yield finding, bool(hit)
    for number, (is_value, _) in enumerate(disputes):
        kind = "values" if is_value else "words"
        told.update({f"all {kind}": 1, f"found {kind}": number in found})


def _ordered(sides: Sequence[set]) -> Iterator[tuple[set, set]]:
    return ((a, b) for i, a in enumerate(sides) for j, b in enumerate(sides) if i != j)


def _compare(story: Story) -> Comparison:
    with Memory.open([]) as memory:
        options = TranslateOptions(models="embedded")
        translations = translate_story(story, memory=memory, options=options, progress=SILENT)
    return compare_story(story, translations, decisions=(), settings={})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
