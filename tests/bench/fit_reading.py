"""Fits the second reading's weights on the development sets and prints them, with cross-validated figures.

    python -m tests.bench.fit_reading        # aligner/align/reading_weights.py

Learned from the comparable and the clusters set with their given translations and those of the embedded models; not
from the documents made from parallel news, which the reader was trained on. Whole documents are left out in turn, of the
first score (`fit_align`) as of the second.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from aligner.align.candidates import Candidates, Indices
from aligner.align.claim_reader import find_english_reader
from aligner.align.cross_encoder import Readings
from aligner.align.encoder import load_encoder
from aligner.align.pair_score import Table, Texts, calibrate, logit
from aligner.align.second_reading import Reader, TextPair, find_open, read_about
from tests.bench.fit_align import (
    PAIR_FEATURES,
    PRECISION,
    best_cut,
    find_least,
    fit_calibration,
    fit_pairs,
    hold_out,
    hold_out_logits,
    print_table,
)
from tests.bench.pair_tasks import PairTask, read_all_tasks

LEARNED = ("given", "own")
READING_FEATURES = ("total", "about", "doubt")


class RememberingReader:
    """A reader that reads each pair once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.known: dict[TextPair, np.ndarray] = {}

    def read(self, pairs: Sequence[TextPair]) -> Readings:
        """The chances of each pair; the kinds of clashes are not kept."""
        new = sorted(set(pairs) - self.known.keys())
        self.known.update(zip(new, self._reader.read(new).chances if new else (), strict=True))
        chances = np.array([self.known[pair] for pair in pairs], np.float32).reshape(len(pairs), 3)
        return Readings(chances=chances, kinds=np.zeros((len(pairs), 0), np.float32))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadScorer:
    """A fitted score of two texts with a second reading: the weights and calibrations of both, and the threshold."""

    first: dict[str, float]
    first_calibration: dict[Texts, dict[str, float]]
    weights: dict[str, float]
    calibration: dict[str, float]
    least: float

    def probability(self, task: PairTask, reader: Reader) -> Table:
        """The calibrated probability of each pair."""
        total = calibrate(logit(task.features, self.first), task.features["doubt"], self.first_calibration[task.texts])
        chosen, opened = open_task(task, total, reader)
        return join_probability(total, chosen, logit(opened.features, self.weights), opened, self.calibration)


def open_task(task: PairTask, total: Table, reader: Reader) -> tuple[Indices, PairTask]:
    """The places of the pairs that are in question by their calibrated logit, and the task of these alone."""
    chosen = find_open(task.pairs, 1 / (1 + np.exp(-total)))
    left, right = task.pairs.left[chosen], task.pairs.right[chosen]
    features = {
        "total": total[chosen].astype(np.float32),
        "about": read_about(
            [(task.english[0][i], task.english[1][j]) for i, j in zip(left, right, strict=True)], reader
        ),
        "doubt": task.features["doubt"][chosen],
    }
    pairs = Candidates(left=left, right=right)
    return chosen, replace(task, pairs=pairs, features=features, linked=task.linked[chosen])


def join_probability(
    total: Table, chosen: Indices, second: Table, opened: PairTask, calibration: dict[str, float]
) -> Table:
    """The probability of each pair, of those that were read by the second logit."""
    total = total.copy()
    total[chosen] = calibrate(second, opened.features["doubt"], calibration)
    return 1 / (1 + np.exp(-total))


def fit_read_scorer(tasks: Sequence[PairTask], reader: Reader, seed: int = 0) -> ReadScorer:
    """Weights from all tasks; calibration and threshold from scores of documents left out of both fits in turn."""
    first, first_calibration = hold_out_logits(tasks, PAIR_FEATURES, seed)
    totals, places, opened = [], [], []
    for task, z in zip(tasks, first, strict=True):
        if task.variant in LEARNED:
            totals.append(calibrate(z, task.features["doubt"], first_calibration[task.texts]))
            chosen, task_of_open = open_task(task, totals[-1], reader)
            places.append(chosen)
            opened.append(task_of_open)
    second = hold_out(
        opened,
        seed,
        lambda part: fit_pairs(part, READING_FEATURES),
        lambda weights, task: logit(task.features, weights),
    )
    calibration = fit_calibration([(t, z) for t, z in zip(opened, second, strict=True) if t.texts == "two"])
    read = [
        join_probability(total, chosen, z, task, calibration)
        for total, chosen, z, task in zip(totals, places, second, opened, strict=True)
    ]
    return ReadScorer(
        first=fit_pairs(tasks, PAIR_FEATURES),
        first_calibration=first_calibration,
        weights=fit_pairs(opened, READING_FEATURES),
        calibration=calibration,
        least=find_least([task for task in tasks if task.variant in LEARNED], read),
    )


def hold_out_read(tasks: Sequence[PairTask], reader: Reader, seed: int) -> list[tuple[PairTask, Table, float]]:
    """The comparable tasks with their probabilities, and the threshold, by fits that never saw the document."""
    found = hold_out(
        tasks,
        seed,
        lambda part: fit_read_scorer(part, reader),
        lambda scorer, task: (scorer.probability(task, reader) if is_asked(task) else None, scorer.least),
    )
    return [(task, *answer) for task, answer in zip(tasks, found, strict=True) if is_asked(task)]


def is_asked(task: PairTask) -> bool:
    """Whether the task is one that comparable mode is measured by."""
    return task.kind == "comparable" and task.variant in LEARNED


def main() -> None:
    """Prints the weights, and how they do on documents left out."""
    found = find_english_reader()
    if found is None:
        raise SystemExit("The reader is missing.")
    reader = RememberingReader(found)
    tasks = read_all_tasks(load_encoder())
    left_out = hold_out_read(tasks, reader, 1)
    for variant in LEARNED:
        chosen = [(p, t.linked) for t, p, _ in left_out if t.variant == variant]
        scores, labels = (np.concatenate(part) for part in zip(*chosen, strict=True))
        f1, precision, recall, threshold, average = best_cut(scores, labels)
        print(f"# {variant}: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f} at {threshold:.2f}) AP {average:.3f}")
    scorer = fit_read_scorer(tasks, reader)
    print(f"# precision {PRECISION} from {scorer.least:.3f} on")
    print_table("READING", scorer.weights)
    print_table("READING_CALIBRATION", scorer.calibration)


if __name__ == "__main__":
    main()
