"""Two wires of the same words as a story: what the comparison flags between them."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from aligner.records import Finding
from tests.bench.bench_events import compare_folder

SHOWN = 140  # characters of a sentence


def find_conflicts(wires: Mapping[str, Sequence[str]], published: str = "") -> tuple[Finding, ...]:
    """The conflicts between wires, given by language as their sentences; `published` is the hour of all, if known."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "story"
        folder.mkdir()
        entries = ""
        for lang, sentences in wires.items():
            (folder / f"{lang}.txt").write_text("\n\n".join(sentences) + "\n", "utf-8")
            entries += f'[[wire]]\nfile = "{lang}.txt"\nlang = "{lang}"\n'
            entries += f"published = {published}\n\n" if published else "\n"
        (folder / "wires.toml").write_text(entries, "utf-8")
        findings = compare_folder(folder).findings
    return tuple(finding for finding in findings if finding.verdict == "conflict")


def print_finding(finding: Finding, where: str) -> None:
    """Prints where a finding stands, its kind and title, and a sentence of each side."""
    print(f"{where}: {finding.kind} {finding.title}")
    for side in finding.sides:
        print(f"    {side.value}: {side.mentions[0].sentence_text[:SHOWN]}")
