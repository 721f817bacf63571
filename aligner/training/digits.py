"""Other figures in the pairs of a batch, so that the model learns to copy figures and not to remember them.

A corpus shows `2008` a hundred times and `2167` never; a model of its text writes the year that it
has seen. Each time a pair is drawn, the runs of figures that both of its sides hold are changed
alike, and the pair stays right. Same idea as placeholders for numbers, without the placeholders:
what the model reads at work is what it read in training.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

SHARE = 0.6
"""Share of the drawings in which a pair gets other figures; the rest keep the years and sums that news is full of."""

KEPT_ZEROS = 0.8
"""Share of the noughts that stay: 20,000 becomes 70,000 more often than 73,418, as in print."""

SHORTEST = 2
"""Figures in the shortest run that is changed: one alone decides on plurals (`1 day`, `2 days`)."""

CENTURIES = (("1", "9"), ("2", "0"))
"""First two figures of a run of four that keeps them, because it is most likely a year."""

MARKS = (",", ".")
"""Pieces that stand between the figures of one number."""

Span = tuple[int, int]


class DigitChanger:
    """Changes the figures in numbered pairs; `numbers` is the vocabulary's table of pieces."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self.figures = {numbers[figure]: figure for figure in "0123456789" if figure in numbers}
        self.numbers = {figure: number for number, figure in self.figures.items()}
        self.marks = {numbers[mark] for mark in MARKS if mark in numbers}
        self._table = np.array(sorted(self.figures), dtype=np.int64)

    def change(
        self, source: NDArray[np.uint16], target: NDArray[np.uint16], random: np.random.Generator
    ) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
        """The pair with other figures, or as it is; the arrays given are never written to."""
        if not len(self._table) or not np.isin(target, self._table).any() or random.random() > SHARE:
            return source, target
        ours, theirs = self._find_runs(source), self._find_runs(target)
        shared = [run for run, spans in ours.items() if len(spans) == len(theirs.get(run, ())) and len(run) >= SHORTEST]
        if not shared:
            return source, target
        source, target = source.copy(), target.copy()
        for run in shared:
            fresh = draw_figures(run, random)
            for row, spans in ((source, ours[run]), (target, theirs[run])):
                for start, stop in spans:
                    self._write(row, start, stop, fresh)
        return source, target

    def _find_runs(self, row: NDArray[np.uint16]) -> dict[str, list[Span]]:
        """The numbers of a row by their figures without marks, and where they stand."""
        runs: dict[str, list[Span]] = {}
        values = row.tolist()
        position = 0
        while position < len(values):
            if values[position] not in self.figures:
                position += 1
                continue
            stop = position + 1
            while stop < len(values) and (values[stop] in self.figures or self._is_inner_mark(values, stop)):
                stop += 1
            text = "".join(self.figures.get(value, "") for value in values[position:stop])
            runs.setdefault(text, []).append((position, stop))
            position = stop
        return runs

    def _is_inner_mark(self, values: Sequence[int], at: int) -> bool:
        return values[at] in self.marks and at + 1 < len(values) and values[at + 1] in self.figures

    def _write(self, row: NDArray[np.uint16], start: int, stop: int, fresh: str) -> None:
        left = iter(fresh)
        for position in range(start, stop):
            if int(row[position]) in self.figures:
                row[position] = self.numbers[next(left)]


def draw_figures(run: str, random: np.random.Generator) -> str:
    """As many other figures: noughts mostly stay, the first is no nought unless it was, a year keeps its century."""
    kept = 2 if len(run) == 4 and tuple(run[:2]) in CENTURIES else 0
    drawn = list(run[:kept])
    for figure in run[kept:]:
        if figure == "0" and random.random() < KEPT_ZEROS:
            drawn.append(figure)
        else:
            drawn.append(str(random.integers(0 if drawn else 1, 10)))
    return "".join(drawn)
