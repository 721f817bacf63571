"""Events: one invented event told by several reports, with the points on which they clash and those that they share.

One JSON object a line, `.jsonl` or `.jsonl.xz`:

    {"wires": [["a", [sentence, ...]], ["b", [...]], ...],
     "x": [[kind, [["a2"], ["b0", "d3"]]], ...],
     "s": [["a0", "b1", "c0"], ...], "u": [["a1", "b4"], ...], "held_out": true}

`a2` is sentence 2, from 0, of the report a. `x` are the disputes: each has a kind of the reader's, or `value`, and two
sides or more; every sentence of a side clashes with every one of the others and agrees with its own. `s` are groups of
sentences that tell the same point. `u`, which may be left out, are pairs of which nobody can say whether they tell the
same: they are not taught. Pairs of sentences in none of these tell different things.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from aligner.align.cross_encoder import KINDS
from aligner.training.claims.own_text import RowError, read_rows
from aligner.training.claims.pairs import blank
from aligner.training.claims.stories import Story

SAME_POINT = "same"
"""Label of two sentences that tell the same point."""
VALUE = "value"
"""Kind of a dispute over a date, a sum or a figure, which the reader does not see."""

Reference = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A point on which reports differ, and the sentences on each side of it."""

    kind: str
    sides: tuple[tuple[Reference, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The reports of an event by name, its disputes, the groups of sentences that tell the same, and pairs left open.

    `file` is the name of the file that it stands in, where somebody has to know.
    """

    reports: Mapping[str, tuple[str, ...]]
    disputes: tuple[Dispute, ...]
    groups: tuple[tuple[Reference, ...], ...]
    unclear: tuple[tuple[Reference, ...], ...] = ()
    held_out: bool = False
    file: str = ""

    def split_into_stories(self) -> Iterator[Story]:
        """A story for each two reports."""
        names = list(self.reports)
        labels = {pair: label for a, b in self.unclear for pair, label in _order(a, b, VALUE, names)}
        labels |= dict(label_pairs(self))
        for one, two in combinations(self.reports, 2):
            between = {(a[1], b[1]): label for (a, b), label in labels.items() if (a[0], b[0]) == (one, two)}
            yield Story(
                first=self.reports[one],
                second=self.reports[two],
                clashes={pair: label for pair, label in between.items() if label in KINDS},
                same=frozenset(pair for pair, label in between.items() if label == SAME_POINT),
                untold=frozenset(pair for pair, label in between.items() if label == VALUE),
                held_out=self.held_out,
            )


def read_events(path: Path) -> list[Event]:
    """The events of a file; CorpusError, naming the line, for one that is not in the form above."""
    return read_rows(path, _build_event)


def label_pairs(event: Event) -> Iterator[tuple[tuple[Reference, Reference], str]]:
    """Pairs of sentences of two reports and what they are: the same, VALUE, or a kind of clash; the last one counts.

    A clash in a value alone reads as the same once values are blanked, so long as both sentences keep a sign of one;
    else it is VALUE.
    """
    names = list(event.reports)
    agreeing = [*event.groups, *(side for dispute in event.disputes for side in dispute.sides)]
    for group in agreeing:
        for a, b in combinations(group, 2):
            yield from _order(a, b, SAME_POINT, names)
    for dispute in sorted(event.disputes, key=lambda d: d.kind != VALUE):
        for one, two in combinations(dispute.sides, 2):
            for a in one:
                for b in two:
                    signed = all("#" in blank(event.reports[name][place]) for name, place in (a, b))
                    label = dispute.kind if dispute.kind != VALUE else SAME_POINT if signed else VALUE
                    yield from _order(a, b, label, names)


def _order(
    a: Reference, b: Reference, label: str, names: Sequence[str]
) -> Iterator[tuple[tuple[Reference, Reference], str]]:
    if a[0] != b[0]:
        yield ((a, b) if names.index(a[0]) < names.index(b[0]) else (b, a)), label


def _build_event(row: object) -> Event:
    if not isinstance(row, dict):
        raise RowError("no event", "Expected a JSON object with wires, x and s.")
    if missing := [name for name in ("wires", "x", "s") if not isinstance(row.get(name), list)]:
        raise RowError(f"no list {missing[0]!r}", "Expected a JSON object with the lists wires, x and s.")
    reports = dict(_read_report(wire) for wire in row["wires"])
    if len(reports) < 2:
        raise RowError("fewer than two reports", "Give at least two wires with names of their own.")
    return Event(
        reports=reports,
        disputes=tuple(_read_dispute(dispute, reports) for dispute in row["x"]),
        groups=tuple(_read_references(group, reports) for group in row["s"]),
        unclear=tuple(_read_unclear(pair, reports) for pair in row.get("u", [])),
        held_out=bool(row.get("held_out")),
    )


def _read_report(wire: object) -> tuple[str, tuple[str, ...]]:
    if not (isinstance(wire, list) and len(wire) == 2 and isinstance(wire[0], str) and isinstance(wire[1], list)):
        raise RowError(f"{str(wire)[:40]} is no report", "Expected [name, [sentence, ...]].")
    name, sentences = wire
    if not sentences or not all(isinstance(text, str) and text.strip() for text in sentences):
        raise RowError(f"the report {name!r} is no list of sentences", "Write each as a string with words in it.")
    return name, tuple(sentences)


def _read_dispute(dispute: Any, reports: Mapping[str, Sequence[str]]) -> Dispute:
    if not (isinstance(dispute, list) and len(dispute) == 2 and isinstance(dispute[1], list)):
        raise RowError(f"{dispute} is no dispute", "Expected [kind, [side, side]].")
    kind, sides = dispute
    if kind not in (*KINDS, VALUE):
        raise RowError(f"unknown kind {kind!r} in 'x'", f"One of: {', '.join(KINDS)}, {VALUE}.")
    read = tuple(_read_references(side, reports) for side in sides)
    told = [reference for side in read for reference in side]
    if len(read) < 2 or not all(read) or len(told) > len(set(told)):
        raise RowError(f"{dispute} has not two sides", "Give two sides or more, and each sentence to one of them.")
    return Dispute(kind=kind, sides=read)


def _read_unclear(pair: Any, reports: Mapping[str, Sequence[str]]) -> tuple[Reference, ...]:
    found = _read_references(pair, reports)
    if len(found) != 2:
        raise RowError(f"{pair} in 'u' is no pair", "Expected two sentences of two wires, such as ['a2', 'b0'].")
    return found


def _read_references(group: Any, reports: Mapping[str, Sequence[str]]) -> tuple[Reference, ...]:
    if not isinstance(group, list):
        raise RowError(f"{group!r} is no list of sentences", "Expected names such as ['a2', 'b0'].")
    return tuple(_read_reference(name, reports) for name in group)


def _read_reference(name: Any, reports: Mapping[str, Sequence[str]]) -> Reference:
    report = str(name).rstrip("0123456789")
    place = str(name)[len(report) :]
    if report not in reports or not place or int(place) >= len(reports[report]):
        raise RowError(f"{name!r} names a sentence that is not there", "`a2` is sentence 2, from 0, of the wire a.")
    return report, int(place)
