"""Measures the findings on folders of events with gold, with and without reference translations.

    python -m tests.bench.bench_events [--own] [--events FOLDER …] [EVENT …]

Without `--events`, the six development events of ../shared/bench, then the project's own in tests/bench/events, then
those of tests/bench/unseen, on which nothing is fitted or tuned. The events of tests/bench/taught are taught to the
reader, so that what is found in them says little.
`--own` uses the tool's own models only; the default imports the reference translations as a memory, so that what is
left is not the translator's doing. The scorer and the form of the gold are the benchmark's own.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from aligner.pipeline import compare_story, read_story, translate_story
from aligner.records import Comparison
from aligner.report.json_report import write_report_json
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions

BENCH = Path(__file__).parents[3] / "shared" / "bench"
FOLDERS = (BENCH / "wires", Path(__file__).parent / "events")
"""Events on which weights are fitted and rules are tuned."""

UNSEEN = Path(__file__).parent / "unseen"
"""Events kept for measuring alone."""


def main(arguments: list[str] | None = None) -> int:
    """Prints the scorer's table for each folder; 0 also where the benchmark is not there, which is said."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="EVENT", help="only these events")
    parser.add_argument(
        "--events", nargs="+", type=Path, default=(*FOLDERS, UNSEEN), metavar="FOLDER", help="folders of events"
    )
    parser.add_argument("--own", action="store_true", help="no reference translations")
    options = parser.parse_args(arguments)
    if not BENCH.is_dir():
        print(f"skipped: no benchmark at {BENCH}")
        return 0
    for gold in options.events:
        chosen = [name for name in find_events(gold) if not options.names or name in options.names]
        if chosen:
            measure_events(gold, chosen, use_references=not options.own)
    return 0


def find_events(folder: Path) -> list[str]:
    """The names of the events in a folder."""
    return sorted(path.parent.name for path in folder.glob("*/event.json"))


def measure_events(gold: Path, names: Sequence[str], *, use_references: bool) -> None:
    """Compares the wires of each event of a folder and prints the scorer's table."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        materialize(gold, folder / "events")
        started = time.perf_counter()
        for name in names:
            write_comparison(folder / "events" / name, folder / "reports" / name, use_references=use_references)
        seconds = time.perf_counter() - started
        english = "reference" if use_references else "own"
        print(f"{', '.join(names)}: {english} translations, {seconds:.0f} s")
        print(_run(BENCH / "score_report.py", "wires", gold, folder / "reports", *names, "-v"))


def materialize(gold: Path, folder: Path) -> None:
    """Writes the events of a folder of gold as folders of wires, each with its reference translations."""
    _run(BENCH / "materialize.py", "wires", gold, folder)


def write_comparison(event: Path, out: Path, *, use_references: bool) -> None:
    """Compares one event's folder and writes `out`/report.json."""
    files = [event / "memory.tmx"] if use_references else []
    write_report_json(compare_folder(event, files), out / "report.json")


def compare_folder(folder: Path, memories: Sequence[Path] = ()) -> Comparison:
    """The comparison of a folder of wires, by the embedded models and what the memories hold."""
    story = read_story(folder)
    with Memory.open(list(memories)) as memory:
        options = TranslateOptions(models="embedded")
        translations = translate_story(story, memory=memory, options=options, progress=SILENT)
    return compare_story(story, translations, settings={})


def _run(script: Path, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)], check=True, capture_output=True, text=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
