"""Alters values in the English of parallel text and counts which of them the comparison finds, and what it flags besides.

    python -m tests.bench.bench_altered LANG [--text FILE] [--first CHUNK] [--chunks N] [--altered N] [--data FOLDER]

Each chunk of 25 sentences is a story of two wires: the original in LANG (nl, de, ja), translated by the embedded models,
and the English with a value altered in some sentences: a figure, a number in words, a day of the week or a month. The two
say the same otherwise, so that what else is flagged is a false alarm or a slip of the professional translators; it is
printed. `--text` names a file of the corpora instead of FLORES dev, such as text/wmt_refs.de-en.tsv.xz, whose chunks
from 1620 to 1900 are news; `--altered 0` measures false alarms alone.
"""

import argparse
import os
import random
import re
from dataclasses import dataclass
from pathlib import Path

from aligner.records import Finding
from aligner.training.corpus import read_pairs
from tests.bench.two_wires import SHOWN, find_conflicts, print_finding

SENTENCES = 25
SEED = 7
YEARS = range(1800, 2031)
SHIFTS, FACTORS, YEAR_SHIFTS, PLACES = (3, 7, 11, 20), (1.2, 1.5, 0.7), (2, 3, 5, 11), (2, 3)
_FIGURE = re.compile(r"(?<![\w.,€$£-])(\d{1,3}(?:,\d{3})+|\d{2,4}|\d+\.\d{1,2})(?![\w.,:]?\d)(?!s\b|-)")
_ROWS = (
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"],
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """An English sentence with one value altered."""

    text: str
    old: str
    new: str


def main(arguments: list[str] | None = None) -> int:
    """Prints what is missed and what is flagged besides, and the sums; 0 also where the data is not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("nl", "de", "ja"))
    parser.add_argument("--text", type=Path, help="a file below the data folder")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--chunks", type=int, default=4)
    parser.add_argument("--altered", type=int, default=3)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("ALIGNER_DATA", "../shared/parallel")))
    options = parser.parse_args(arguments)
    path = options.data / (options.text or Path("eval") / f"flores-dev.{options.lang}-en.tsv")
    if not path.is_file():
        print(f"skipped: no text at {path}")
        return 0
    rows = [(row[0], row[1]) for row in read_pairs(path)]
    found = altered = false = sentences = 0
    for chunk in range(options.first, options.first + options.chunks):
        pairs = rows[chunk * SENTENCES : (chunk + 1) * SENTENCES]
        english = [pair[1] for pair in pairs]
        changed = alter(english, options.altered, random.Random(f"{SEED} {chunk}"))
        seen: set[int] = set()
        for finding in find_conflicts({options.lang: [pair[0] for pair in pairs], "en": english}):
            hits = {number for number, each in changed.items() if _stands_in(each, finding)}
            seen |= hits
            if not hits:
                false += 1
                print_finding(finding, "besides")
        for number in sorted(changed.keys() - seen):
            print(f"missed: {changed[number].old} became {changed[number].new}: {changed[number].text[:SHOWN]}")
        found, altered, sentences = found + len(seen), altered + len(changed), sentences + len(pairs)
    print(f"{options.lang}: {found} of {altered} found, {false} flagged besides in {sentences} sentences")
    return 0


def alter(english: list[str], many: int, draw: random.Random) -> dict[int, Altered]:
    """Alters one value in up to `many` of the sentences, in place; the altered ones by their number."""
    values = [(number, _list_values(text, draw)) for number, text in enumerate(english)]
    usable = [(number, found) for number, found in values if found]
    draw.shuffle(usable)
    changed = {}
    for number, found in usable[:many]:
        start, end, new = draw.choice(found)
        text, old = english[number], english[number][start:end]
        english[number] = text[:start] + new + text[end:]
        changed[number] = Altered(text=english[number], old=old, new=new)
    return changed


def _list_values(text: str, draw: random.Random) -> list[tuple[int, int, str]]:
    """The values of a sentence that can be altered: start, end, and what would stand there."""
    found = [(match.start(), match.end(), _alter_figure(match[0], draw)) for match in _FIGURE.finditer(text)]
    for row in _ROWS:
        for match in re.finditer(rf"\b(?:{'|'.join(row)})\b", text):
            place = (row.index(match[0]) + draw.choice(PLACES)) % len(row)
            found.append((match.start(), match.end(), row[place]))
    return found


def _alter_figure(figure: str, draw: random.Random) -> str:
    if "." in figure:
        return f"{float(figure) * draw.choice(FACTORS) + 0.1:.1f}"
    value = int(figure.replace(",", ""))
    if value in YEARS and "," not in figure:
        return str(value - draw.choice(YEAR_SHIFTS))
    fresh = value + draw.choice(SHIFTS) if value < 100 else int(value * draw.choice(FACTORS))
    return f"{fresh:,}" if "," in figure else str(fresh)


def _stands_in(altered: Altered, finding: Finding) -> bool:
    mentions = [mention for side in finding.sides for mention in side.mentions if mention.lang == "en"]
    return any(m.sentence_text in altered.text and altered.new in m.sentence_text for m in mentions)


if __name__ == "__main__":
    raise SystemExit(main())
