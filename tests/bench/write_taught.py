"""Writes the events of tests/bench/taught as text that the reader of clashing claims is taught.

    python -m tests.bench.write_taught [FOLDER]

To FOLDER (models/recipes) go `claims-wires.events.jsonl.xz`, the English of the wires with what the gold says of pairs of
sentences, and `claims-wires.LANG-en.tsv.xz`, their originals. The gold names about six points on which an event's wires
agree, and there are more: sentences that the reader takes for the same are written as such, and those of which it is not
sure as pairs that are left open.
"""

import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from aligner.align.cross_encoder import KINDS
from aligner.findings.story import StoryIndex
from aligner.records import Place
from aligner.training.claims.events import VALUE
from tests.bench.fit_clashes import find_places
from tests.bench.fit_slots import read_indexes

TAUGHT = Path(__file__).parent / "taught"
RECIPES = Path(__file__).parents[2] / "models" / "recipes"
NAME = "claims-wires"
LANGUAGES = ("nl", "de", "ja")
# Chances of saying the same from which on a pair that the gold does not name is taken for that, or left open.
SAME, OPEN = 0.5, 0.12

Row = Mapping[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Writes the four files and says how many pairs clash."""
    out = Path(arguments[0]) if arguments else RECIPES
    rows, originals = [], defaultdict(list)
    for _, home, _, index in read_indexes(use_references=True, folders=(TAUGHT,)):
        rows.append(build_row(read_gold(home / "claims.jsonl"), index))
        for lang, original, english in list_originals(index):
            originals[lang].append((original, english))
    write_files(rows, originals, out)
    print(
        f"{len(rows)} events, {sum(len(row['x']) for row in rows)} disputes, {sum(map(len, originals.values()))} originals"
    )
    return 0


def read_gold(path: Path) -> list[Row]:
    """The claims of an event."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def build_row(gold: Sequence[Row], index: StoryIndex) -> Row:
    """An event in the form of aligner.training.claims.events."""
    letters = {source: chr(ord("a") + n) for n, source in enumerate(sorted({place[0] for place in index.contexts}))}
    reports: dict[str, list[str]] = {letter: [] for letter in letters.values()}
    names: dict[Place, str] = {}
    for place, context in sorted(index.contexts.items()):
        if context.english.strip():
            report = reports[letters[place[0]]]
            names[place] = f"{letters[place[0]]}{len(report)}"
            report.append(context.english)
    disputes, groups = [], []
    told: set[frozenset[Place]] = set()
    for claim in gold:
        sides = _list_sides(claim, index, names)
        told |= {frozenset(pair) for pair in combinations([p for side in sides for p in side], 2)}
        if claim["verdict"] == "conflict" and len(sides) > 1:
            kind = claim["kind"] if claim["kind"] in KINDS else VALUE
            disputes.append([kind, [[names[place] for place in side] for side in sides]])
        elif claim["verdict"] in ("agree", "imprecise"):
            groups.append([names[place] for side in sides for place in side])
    unclear = []
    for (one, two), reading in sorted(index.readings.items()):
        if frozenset((one, two)) not in told and one in names and two in names and reading.same >= OPEN:
            (groups if reading.same >= SAME else unclear).append([names[one], names[two]])
    return {"wires": list(reports.items()), "x": disputes, "s": groups, "u": unclear}


def _list_sides(claim: Row, index: StoryIndex, names: Mapping[Place, str]) -> list[list[Place]]:
    """The sentences of each side of a claim; one that two sides quote stands on the first."""
    sides: dict[str, dict[Place, None]] = defaultdict(dict)
    for mention in claim["mentions"]:
        for place in find_places(mention, index):
            if place in names and not any(place in side for side in sides.values()):
                sides[mention["group"]][place] = None
    return [list(side) for side in sides.values()]


def list_originals(index: StoryIndex) -> Iterator[tuple[str, str, str]]:
    """Language, original and English of each sentence that was translated."""
    for context in index.contexts.values():
        if context.sentence.lang in LANGUAGES and context.english.strip():
            yield context.sentence.lang, context.sentence.text, context.english


def write_files(rows: Sequence[Row], originals: Mapping[str, Sequence[tuple[str, str]]], out: Path) -> None:
    """The events, a JSON object a line, and for each language its sentences with their English behind a tab."""
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (out / f"{NAME}.events.jsonl.xz").write_bytes(lzma.compress(lines.encode()))
    for lang, pairs in originals.items():
        lines = "".join("\t".join(" ".join(text.split()) for text in pair) + "\n" for pair in dict.fromkeys(pairs))
        (out / f"{NAME}.{lang}-en.tsv.xz").write_bytes(lzma.compress(lines.encode()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
