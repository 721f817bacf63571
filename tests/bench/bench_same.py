"""Counts the conflicts between each wire of the events and its own reference translation, of which none is real.

    python -m tests.bench.bench_same [--part K OF]

The Dutch, German and Japanese wires of ../shared/bench and of tests/bench/events, each beside its English as a second
wire of the same hour; the embedded models translate. `--part 0 6` takes every sixth wire only.
"""

import argparse
import json
from pathlib import Path

from aligner.records import Finding
from tests.bench.bench_events import BENCH, FOLDERS
from tests.bench.two_wires import find_conflicts, print_finding


def main(arguments: list[str] | None = None) -> int:
    """Prints each conflict and how many there are; 0 also where the benchmark is not there, which is said."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs=2, type=int, default=(0, 1), metavar=("K", "OF"))
    first, step = parser.parse_args(arguments).part
    if not BENCH.is_dir():
        print(f"skipped: no benchmark at {BENCH}")
        return 0
    references = sorted(path for folder in FOLDERS for path in folder.glob("*/*.ref.tsv"))[first::step]
    wires = conflicts = 0
    for reference in references:
        wires += 1
        for finding in compare_with_translation(reference):
            conflicts += 1
            print_finding(finding, f"{reference.parent.name}/{reference.name}")
    print(f"{conflicts} conflicts between {wires} wires and their own translations")
    return 0


def compare_with_translation(reference: Path) -> tuple[Finding, ...]:
    """The conflicts of a wire, given by its reference translation (sentence, tab, English), with that translation."""
    rows = [line.split("\t") for line in reference.read_text("utf-8").splitlines()]
    articles = json.loads((reference.parent / "event.json").read_text("utf-8"))["articles"]
    article = next(each for each in articles if each["id"] == reference.name.removesuffix(".ref.tsv"))
    originals, english = zip(*rows, strict=True)
    return find_conflicts({article["lang"]: originals, "en": english}, article["published"])


if __name__ == "__main__":
    raise SystemExit(main())
