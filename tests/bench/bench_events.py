"""Measures the findings on the six development events of ../shared/bench, with and without reference translations.

    python -m tests.bench.bench_events [--own] [EVENT …]

`--own` uses the tool's own models only; the default imports the reference translations as a memory, so that what is
left is not the translator's doing. The scorer and the gold are the benchmark's own.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from aligner.pipeline import compare_story, read_story, translate_story
from aligner.report.json_report import write_report_json
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions

BENCH = Path(__file__).parents[3] / "shared" / "bench"


def main(arguments: list[str] | None = None) -> int:
    """Prints the scorer's table; 0 also where the benchmark is not there, which is said."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", nargs="*")
    parser.add_argument("--own", action="store_true", help="no reference translations")
    options = parser.parse_args(arguments)
    if not BENCH.is_dir():
        print(f"skipped: no benchmark at {BENCH}")
        return 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _run(BENCH / "materialize.py", "wires", BENCH / "wires", folder / "events")
        started = time.perf_counter()
        for event in sorted(p for p in (folder / "events").iterdir() if not options.events or p.name in options.events):
            write_comparison(event, folder / "reports" / event.name, use_references=not options.own)
        seconds = time.perf_counter() - started
        print(f"six events, {'own translations' if options.own else 'reference translations'}, {seconds:.0f} s")
        print(_run(BENCH / "score_report.py", "wires", BENCH / "wires", folder / "reports", *options.events, "-v"))
    return 0


def write_comparison(event: Path, out: Path, *, use_references: bool) -> None:
    """Compares one event's folder and writes `out`/report.json."""
    story = read_story(event)
    files = [event / "memory.tmx"] if use_references else []
    with Memory.open(files) as memory:
        options = TranslateOptions(models="embedded")
        translations = translate_story(story, memory=memory, options=options, progress=SILENT)
    comparison = compare_story(story, translations, decisions=(), settings={})
    write_report_json(comparison, out / "report.json")


def _run(script: Path, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)], check=True, capture_output=True, text=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
