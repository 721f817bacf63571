"""Measures the conflicts that the tool finds in invented English wires that the shipped reader was not taught.

    python -m tests.bench.bench_fresh [FILE …] [--most N] [-v]

FILE is in the form of aligner.training.claims.events; without one it is fresh_wires.jsonl.xz, 155 events told by five
newsrooms each, with clashes told from another side and many things that look like one (seven seconds an event);
one bound was set on them (aligner.findings.topics.LEAST_OF_ONE_MATTER), and what tells stories apart was fitted on them
and the development events (aligner.findings.source_groups).
fresh_reports.jsonl.xz has 235 more, in shorter sentences, whose values the value reader is taught. A flag is right where
two of its mentions stand on two sides of a dispute of the gold, open where the gold leaves the pair open, and else false.
Where figures differ the gold lists all, so that false flags of values are counted strictly. `--most` takes the first N
events; `-v` prints the false flags.
"""

import argparse
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from pathlib import Path

from aligner.records import Comparison, Document, Finding, Place, Sentence
from aligner.training.claims.events import VALUE, Event, Reference, read_events
from tests.bench.bench_events import compare_folder

DEFAULT = Path(__file__).parent / "fresh_wires.jsonl.xz"
PARAGRAPH = 3  # sentences
STATES = ("right", "open", "false")


@dataclass(slots=True)
class Tally:
    """Flags by kind and state, and the gold's disputes by kind and whether they were found."""

    flags: Counter[tuple[str, str]] = field(default_factory=Counter)
    disputes: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def tell(self) -> Iterator[str]:
        """Lines of a table, the sums last."""
        for kind in sorted({kind for kind, _ in self.flags}):
            yield f"{kind:14}" + "".join(f" {state} {self.flags[kind, state]:4}" for state in STATES)
        for kind in sorted({kind for kind, _ in self.disputes}):
            counts = self.disputes[kind, True], self.disputes[kind, False]
            yield f"found {kind:14} {counts[0]:4} of {sum(counts)}"
        sums = {state: sum(n for (_, s), n in self.flags.items() if s == state) for state in STATES}
        words = {key: n for key, n in self.disputes.items() if key[0] != VALUE}
        found = sum(n for (_, is_found), n in words.items() if is_found)
        yield f"all flags {sums}; disputes in words found {found} of {sum(words.values())}"


def main(arguments: list[str] | None = None) -> int:
    """Prints the table for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[DEFAULT], metavar="FILE")
    parser.add_argument("--most", type=int, metavar="N", help="only the first N events")
    parser.add_argument("-v", action="store_true", dest="verbose", help="print the false flags")
    options = parser.parse_args(arguments)
    for path in options.files:
        tally = Tally()
        for event in read_events(path)[: options.most]:
            for finding in count_flags(event, compare_event(event), tally):
                if options.verbose:
                    print(
                        finding.kind,
                        finding.title,
                        *(m.sentence_text for s in finding.sides for m in s.mentions),
                        sep="\n   ",
                    )
        print(path.name, *tally.tell(), sep="\n")
    return 0


def compare_event(event: Event) -> Comparison:
    """The comparison of an event's reports, written as wires in English."""
    with tempfile.TemporaryDirectory() as place:
        write_wires(event, Path(place))
        return compare_folder(Path(place))


def write_wires(event: Event, folder: Path) -> None:
    """Writes an event's reports as wires, a file each, with a headline and paragraphs."""
    for name, sentences in event.reports.items():
        rest = [sentences[n : n + PARAGRAPH] for n in range(1, len(sentences), PARAGRAPH)]
        text = "\n\n".join([sentences[0], *(" ".join(part) for part in rest)])
        (folder / f"{name}.txt").write_text(text + "\n", "utf-8")


def count_flags(event: Event, comparison: Comparison, tally: Tally) -> list[Finding]:
    """Adds an event's flags and disputes to the tally; the false flags."""
    told = find_told(event, comparison.documents, comparison.sentences)
    disputes: dict[frozenset[Reference], set[int]] = defaultdict(set)
    for number, dispute in enumerate(event.disputes):
        for one, two in combinations(dispute.sides, 2):
            for pair in product(one, two):
                disputes[frozenset(pair)].add(number)
    unclear = {frozenset(pair) for pair in event.unclear}
    found: set[int] = set()
    false = []
    for finding in comparison.findings:
        if finding.verdict != "conflict":
            continue
        pairs = _list_pairs(finding, told)
        hits = {number for pair in pairs for number in disputes.get(pair, ())}
        state = "right" if hits else "open" if pairs & unclear else "false"
        tally.flags[finding.kind, state] += 1
        found |= hits
        if state == "false":
            false.append(finding)
    tally.disputes.update((dispute.kind, number in found) for number, dispute in enumerate(event.disputes))
    return false


def find_told(
    event: Event, documents: Sequence[Document], sentences: Sequence[Sentence]
) -> dict[Place, list[Reference]]:
    """The sentences of the event that each sentence of its wires holds, or is a part of."""
    names = {document.id: Path(document.path).stem for document in documents}
    told: dict[Place, list[Reference]] = {}
    for sentence in sentences:
        name = names[sentence.source_id]
        told[sentence.place] = [
            (name, number)
            for number, text in enumerate(event.reports[name])
            if sentence.text in text or text in sentence.text
        ]
    return told


def _list_pairs(finding: Finding, told: Mapping[Place, Sequence[Reference]]) -> set[frozenset[Reference]]:
    """The pairs of sentences of the event that a finding sets against each other."""
    return {
        frozenset(pair)
        for one, two in combinations(finding.sides, 2)
        for a, b in product(one.mentions, two.mentions)
        for pair in product(told[a.place], told[b.place])
    }


if __name__ == "__main__":
    sys.exit(main())
