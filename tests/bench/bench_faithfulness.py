"""How often the translation check cries wolf on human translations, and how many planted faults it catches.

    python -m tests.bench.bench_faithfulness

Reads the development wires and FLORES dev beside the repository (../shared); prints one table. Faults are planted in
the English of the wires, one at a time: a figure changed, a scale changed, a month or weekday changed, a negation
dropped or added, a clause repeated, the second half cut off, the source copied.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from aligner.facts.entities import resolve_names
from aligner.facts.find import find_facts
from aligner.facts.names import find_names
from aligner.translate.faithfulness import check_translation

SHARED = Path(__file__).resolve().parents[3] / "shared"
PUBLISHED = datetime(2025, 10, 15)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Pair = tuple[str, str, str]


def read_wires() -> list[Pair]:
    """Language, source and English of the development wires."""
    paths = sorted((SHARED / "bench" / "wires").glob("*/*.ref.tsv"))
    rows = [(path.name[:2], line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [(lang, *line.split("\t", 1)) for lang, line in rows if line]  # type: ignore[misc]


def read_flores() -> list[Pair]:
    """Language, source and English of FLORES dev."""
    found: list[Pair] = []
    for lang in ("nl", "de", "ja"):
        path = SHARED / "parallel" / "eval" / f"flores-dev.{lang}-en.tsv"
        found += [(lang, *line.split("\t", 1)) for line in path.read_text(encoding="utf-8").splitlines()]  # type: ignore[misc]
    return found


def check(lang: str, source: str, english: str) -> tuple[str, ...]:
    """The warnings for one pair."""
    names = [name for _, name in resolve_names({"": [(0, name) for name in find_names(source, lang)]})[""]]
    facts = find_facts(source, lang, PUBLISHED), find_facts(english, "en", PUBLISHED)
    return check_translation(source, lang, english, (*facts[0], *names), facts[1])


def exchange_name(lang: str, source: str, english: str) -> str:
    """The English with another name in place of the first person that it shares with the source, "" without one."""
    for name in find_names(source, lang):
        words = [word for word in name.value.split() if len(word) > 3 and word in english]
        if name.kind == "person" and words:
            return re.sub("|".join(map(re.escape, words)), "Xu", english)
    return ""


def plant_faults(lang: str, source: str, english: str, dice: random.Random) -> Iterator[tuple[str, str, str]]:
    """Fault, the English with it, and the pattern that a fitting warning has."""
    figures = list(re.finditer(r"(?<![\d:.,])\d{2,}(?![\d:])", english))
    if figures:
        match = dice.choice(figures)
        changed = str(int(match.group()) + dice.choice((1, 3, 10)))
        yield "figure changed", english[: match.start()] + changed + english[match.end() :], r"(lost|changed|added)"
    for one, other in (("million", "billion"), ("billion", "million")):
        if f" {one}" in english:
            yield "scale changed", english.replace(f" {one}", f" {other}", 1), r"(lost|changed|added)"
            break
    for names, fault in ((MONTHS, "month changed"), (DAYS, "weekday changed")):
        found = [name for name in names if re.search(rf"\b{name}\b", english)]
        if found:
            wrong = names[(names.index(found[0]) + 2) % len(names)]
            yield fault, re.sub(rf"\b{found[0]}\b", wrong, english, count=1), r"(date|time) (lost|changed|added)"
    without = re.sub(r"\b(?:did not|does not|do not|not|never|no longer|no) ", "", english, count=1)
    if without != english:
        yield "negation dropped", without, "negation lost"
    added = re.sub(r"\b(is|was|are|were|has|have|will|would) (?!not)", r"\1 not ", english, count=1)
    if added != english and not re.search(r"\b(not|no|never|n't|none|nobody|nothing|without)\b", english):
        yield "negation added", added, "negation added"
    if other := exchange_name(lang, source, english):
        yield "name exchanged", other, "name lost"
    words = english.split()
    if len(words) > 12:
        yield "looped", " ".join([*words[:6], *words[3:6] * 4, *words[6:]]), "repetition"
        yield "cut in half", " ".join(words[: len(words) // 3]), "(too short|lost|changed)"
    yield "copied", source, "(copied source|foreign residue)"


def count_false_warnings(pairs: Sequence[Pair]) -> tuple[int, Counter[str]]:
    """How many human translations are warned of, and the warnings by kind."""
    kinds: Counter[str] = Counter()
    flagged = 0
    for pair in pairs:
        warnings = check(*pair)
        flagged += bool(warnings)
        kinds.update(warning.split(":")[0] for warning in warnings)
    return flagged, kinds


def count_caught(pairs: Sequence[Pair]) -> dict[str, tuple[int, int]]:
    """For each kind of planted fault how many were caught, of how many."""
    dice = random.Random(7)
    counts: dict[str, tuple[int, int]] = {}
    for lang, source, english in pairs:
        for fault, broken, pattern in plant_faults(lang, source, english, dice):
            caught, planted = counts.get(fault, (0, 0))
            found = any(re.search(pattern, warning) for warning in check(lang, source, broken))
            counts[fault] = (caught + found, planted + 1)
    return counts


def main() -> int:
    """0 after both tables have been printed."""
    for name, pairs in (("development wires", read_wires()), ("FLORES dev", read_flores())):
        flagged, kinds = count_false_warnings(pairs)
        print(f"{name}: {len(pairs)} human translations, {flagged} warned of ({100 * flagged / len(pairs):.1f} %)")
        print("  " + (", ".join(f"{kind} {count}" for kind, count in kinds.most_common()) or "none"))
    print("planted faults caught:")
    for fault, (caught, planted) in count_caught(read_wires()).items():
        print(f"  {fault:17} {caught:4} of {planted:4} ({100 * caught / planted:.0f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
