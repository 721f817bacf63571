"""Two-sided documents made from parallel news: one side a system's translation, the other a person's, with gold links.

Runs of consecutive news sentences stand in for articles. A sentence is told by both sides or by one; those told by one
are the distractors, on the same topic. Each side is shuffled, wholly or in blocks; neighbours are merged, long sentences
of the second side split; here and there a figure is altered. The sources are news of other years than the benchmark's.
"""

import lzma
import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aligner.text.clauses import split_clauses
from tests.bench.spoil import spoil_words

TEXT = Path(__file__).resolve().parents[2].parent / "shared" / "parallel" / "text"
COUNTS = {"de": 34, "ja": 18}
POOR_EVERY = 3
"""Every third Japanese document has 30 % of its words spoilt, as small systems leave them."""

ALTERED = 0.25
"""Share of the sentences told by both of which a figure is altered, where they hold one: those are still partners."""

_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")

Row = tuple[str, list[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDocument:
    """`left` is the translation of `original`, `right` English; `links` are positions in both."""

    name: str
    original: list[str]
    left: list[str]
    right: list[str]
    links: set[tuple[int, int]]


@dataclass(slots=True, kw_only=True)
class _Line:
    """A sentence in the making: the numbers of the source sentences it holds, its text, its original."""

    numbers: list[int]
    text: str
    original: str = field(default="")


def make_documents(seed: int = 11) -> list[MadeDocument]:
    """The documents, the same for the same seed; none where the parallel text is not there."""
    rng = random.Random(seed)
    made = []
    for language, count in COUNTS.items():
        rows = _read_rows(language)
        for number in range(count if rows else 0):
            document = _make_document(f"{language}-{number}", rows, rng)
            if language == "ja" and number % POOR_EVERY == 0:
                words = " ".join(document.left).split()
                document.left[:] = [spoil_words(sentence, 0.3, words, rng) for sentence in document.left]
            made.append(document)
    return made


def _read_rows(language: str) -> list[Row]:
    """(source, its translations by systems, the reference) in the order of the news."""
    paths = [TEXT / f"{corpus}.{language}-en.tsv.xz" for corpus in ("wmt_systems_research", "wmt_refs")]
    if not all(path.is_file() for path in paths):
        return []
    systems: dict[str, list[str]] = defaultdict(list)
    for source, english in _read_pairs(paths[0]):
        systems[source].append(english)
    return [(source, systems.get(source, []), english) for source, english in _read_pairs(paths[1])]


def _read_pairs(path: Path) -> list[tuple[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [(row[0], row[1]) for line in lines if len(row := line.rstrip("\n").split("\t")) >= 2]


def _make_document(name: str, rows: Sequence[Row], rng: random.Random) -> MadeDocument:
    sides: tuple[list[list[_Line]], list[list[_Line]]] = ([], [])
    number = 0
    for _ in range(rng.randint(4, 7)):
        left, right = [], []
        share = rng.uniform(0.3, 0.6)
        for source, systems, reference in _pick_run(rows, rng):
            number += 1
            draw = rng.random()
            if draw < (1 + share) / 2:
                left.append(_Line(numbers=[number], text=rng.choice(systems), original=source))
            if draw < share or draw >= (1 + share) / 2:
                altered = _alter_figure(reference, rng) if draw < share and rng.random() < ALTERED else reference
                right.append(_Line(numbers=[number], text=altered))
        sides[0].append(left)
        sides[1].append(right)
    whole = rng.random() < 0.5
    ours, theirs = (_arrange(side, whole, rng) for side in sides)
    return MadeDocument(
        name=f"made-{name}",
        original=[line.original for line in ours],
        left=[line.text for line in ours],
        right=[line.text for line in theirs],
        links={(i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs) if set(a.numbers) & set(b.numbers)},
    )


def _pick_run(rows: Sequence[Row], rng: random.Random) -> list[Row]:
    """6 to 12 consecutive sentences, nearly all of which a system translated."""
    while True:
        start, length = rng.randrange(len(rows) - 12), rng.randint(6, 12)
        run = [row for row in rows[start : start + length] if row[1]]
        if len(run) >= length - 1:
            return run


def _arrange(runs: Sequence[Sequence[_Line]], whole: bool, rng: random.Random) -> list[_Line]:
    """One side's sentences in a new order, some merged, some split."""
    before = rng.random() < 0.5
    blocks = [list(run) for run in runs if run]
    rng.shuffle(blocks)
    if not whole:
        pieces = []
        for block in blocks:
            while block:
                length = rng.randint(1, 4)
                pieces.append(block[:length])
                block = block[length:]
        rng.shuffle(pieces)
        blocks = pieces
    lines = [line for block in blocks for line in block]
    if whole and not before:
        rng.shuffle(lines)
    lines = _recut(lines, rng)
    if whole and before:
        rng.shuffle(lines)
    return lines


def _recut(lines: Sequence[_Line], rng: random.Random) -> list[_Line]:
    cut: list[_Line] = []
    waiting = list(reversed(lines))
    while waiting:
        line = waiting.pop()
        draw = rng.random()
        if draw < 0.13 and waiting:
            other = waiting.pop()
            original = f"{line.original} {other.original}".strip()
            line = _Line(numbers=line.numbers + other.numbers, text=f"{line.text} {other.text}", original=original)
        elif draw > 0.9 and not line.original and len(clauses := split_clauses(line.text, "en")) > 1:
            middle = clauses[len(clauses) // 2][0]
            cut.append(_Line(numbers=line.numbers, text=line.text[:middle].strip()))
            line = _Line(numbers=line.numbers, text=line.text[middle:].strip())
        cut.append(line)
    return cut


def _alter_figure(sentence: str, rng: random.Random) -> str:
    numbers = list(_NUMBER.finditer(sentence))
    if not numbers:
        return sentence
    found = rng.choice(numbers)
    other = "".join(str(rng.randint(1, 9)) if letter.isdigit() else letter for letter in found.group())
    return sentence[: found.start()] + other + sentence[found.end() :]
