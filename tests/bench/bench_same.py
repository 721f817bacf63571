"""Counts the conflicts between each wire of the events and its own reference translation, of which none is real.

    python -m tests.bench.bench_same [--part K OF]

The Dutch, German and Japanese wires of ../shared/bench and of tests/bench/events, each beside its English as a second
wire of the same hour; the embedded models translate. `--part 0 6` takes every sixth wire only.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from aligner.pipeline import compare_story, read_story, translate_story
from aligner.records import Finding
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions
from tests.bench.bench_events import BENCH, FOLDERS

SHOWN = 120  # characters of a sentence


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
        for finding in find_conflicts(reference):
            conflicts += 1
            print(f"{reference.parent.name}/{reference.name}: {finding.title}")
            for side in finding.sides:
                print(f"    {side.value}: {side.mentions[0].sentence_text[:SHOWN]}")
    print(f"{conflicts} conflicts between {wires} wires and their own translations")
    return 0


def find_conflicts(reference: Path) -> Iterator[Finding]:
    """The conflicts of a wire, given by its reference translation (sentence, tab, English), with that translation."""
    rows = [line.split("\t") for line in reference.read_text("utf-8").splitlines()]
    articles = json.loads((reference.parent / "event.json").read_text("utf-8"))["articles"]
    article = next(each for each in articles if each["id"] == reference.name.removesuffix(".ref.tsv"))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "story"
        folder.mkdir()
        entries = ""
        for number, lang in enumerate((article["lang"], "en")):
            text = "\n\n".join(row[number] for row in rows) + "\n"
            (folder / f"{number}.txt").write_text(text, "utf-8")
            entries += f'[[wire]]\nfile = "{number}.txt"\nlang = "{lang}"\npublished = {article["published"]}\n\n'
        (folder / "wires.toml").write_text(entries, "utf-8")
        story = read_story(folder)
        with Memory.open([]) as memory:
            options = TranslateOptions(models="embedded")
            translations = translate_story(story, memory=memory, options=options, progress=SILENT)
        findings = compare_story(story, translations, settings={}).findings
    return (finding for finding in findings if finding.verdict == "conflict")


if __name__ == "__main__":
    raise SystemExit(main())
