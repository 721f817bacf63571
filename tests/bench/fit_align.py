"""Fits the aligner's weights on the development sets and prints them, with cross-validated figures.

    python -m tests.bench.fit_align pairs        # aligner/align/pair_weights.py: same claim
    python -m tests.bench.fit_align events       # aligner/align/pair_weights.py: same event

The same claim is learned from the comparable and the clusters set with their given translations, with those of the
embedded models and with spoilt ones, and from documents made from parallel news (`made_documents`). Everything is
seeded: the same data give the same weights. Cross-validation leaves whole documents out in turn, in all variants;
calibration and thresholds come from the documents that are not left out.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from aligner.align.encoder import Encoder, load_encoder
from aligner.align.pair_features import DOUBTED
from aligner.align.pair_score import Table, Texts, calibrate, logit
from aligner.align.pairs import best_of_each
from tests.bench.pair_tasks import PairTask, read_all_tasks, read_event_tasks

FOLDS = 5
RIDGE = 10.0
"""Ridge on standardised features; 1 to 10 differ by under .003 of average precision."""

PRECISION = 0.92
"""What a threshold has to reach on documents left out."""

PLAIN = (
    "odds_runs", "odds_words", "inside_words", "inside_runs", "shared_words", "shared_runs", "names", "names_apart",
    "figures", "figures_apart", "E", "hub", "clause", "covered", "covered_least", "lead", "behind", "new", "root_new",
    "root_new_most",
)  # fmt: skip
PAIR_FEATURES = (*PLAIN, "doubt", *(f"doubt_{name}" for name in DOUBTED))
EVENT_FEATURES = PLAIN
OF_VECTORS = {"E", "hub", "clause", "covered", "covered_least", "doubt_E", "doubt_hub"}
WORD_FEATURES = tuple(name for name in PAIR_FEATURES if name not in OF_VECTORS)
WEIGHTS = {"given": 1.0, "own": 1.0, "made": 1.0, "spoilt": 0.1, "made up": 0.1}
"""How much a pair counts in the fit, by where its translation comes from."""

Fitted = TypeVar("Fitted")


def fit_pairs(tasks: Sequence[PairTask], names: Sequence[str]) -> dict[str, float]:
    """Logistic weights by feature name, with a ridge on the standardised features."""
    rows = np.concatenate([np.stack([task.features[name] for name in names], axis=1) for task in tasks])
    labels = np.concatenate([task.linked for task in tasks])
    counts = np.concatenate([np.full(len(task.linked), WEIGHTS[task.variant]) for task in tasks])
    weights, bias = fit_logistic(rows.astype(np.float64), labels, counts)
    return {"bias": bias} | dict(zip(names, (float(w) for w in weights), strict=True))


def fit_logistic(
    rows: NDArray[np.float64], labels: NDArray[np.bool_], counts: NDArray[np.float64], ridge: float = RIDGE
) -> tuple[NDArray, float]:
    """Weights and bias of a logistic regression by Newton's method; `counts` says how much a row counts."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    x = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
    penalty = np.full(x.shape[1], ridge)
    penalty[0] = 0.0
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-(x @ w)))
        curvature = (x * (counts * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, x.T @ (counts * (p - labels)) + penalty * w)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    weights = w[1:] / spread
    return weights, float(w[0] - (weights * mean).sum())


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """A fitted pair score: weights, calibration by number of texts, and the threshold that keeps PRECISION."""

    weights: dict[str, float]
    calibration: dict[Texts, dict[str, float]]
    least: float

    def probability(self, task: PairTask) -> Table:
        """The calibrated probability of each pair."""
        return _probability(logit(task.features, self.weights), task, self.calibration)


def fit_scorer(tasks: Sequence[PairTask], names: Sequence[str], seed: int = 0) -> Scorer:
    """Weights from all tasks; calibration and threshold from scores of documents left out of the fit in turn."""
    left_out, calibration = hold_out_logits(tasks, names, seed)
    probabilities = [_probability(z, t, calibration) for t, z in zip(tasks, left_out, strict=True)]
    return Scorer(weights=fit_pairs(tasks, names), calibration=calibration, least=find_least(tasks, probabilities))


def hold_out_logits(
    tasks: Sequence[PairTask], names: Sequence[str], seed: int
) -> tuple[list[Table], dict[Texts, dict[str, float]]]:
    """The logits of each task by weights that never saw its document, and the calibration that they give."""
    left_out = hold_out(tasks, seed, lambda trained: fit_pairs(trained, names), lambda w, t: logit(t.features, w))
    calibration = {
        texts: fit_calibration([(t, z) for t, z in zip(tasks, left_out, strict=True) if t.texts == texts])
        for texts in ("two", "several")
    }
    return left_out, calibration


def hold_out(
    tasks: Sequence[PairTask],
    seed: int,
    fit: Callable[[Sequence[PairTask]], Fitted],
    apply: Callable[[Fitted, PairTask], Table],
) -> list[Table]:
    """For each task, in order, what `apply` gives by a fit that never saw its document."""
    documents = sorted({task.document for task in tasks})
    order = np.random.RandomState(seed).permutation(documents)
    fold = {name: place % FOLDS for place, name in enumerate(order)}
    found: dict[int, Table] = {}
    for held_out in range(FOLDS):
        fitted = fit([t for t in tasks if fold[t.document] != held_out])
        found |= {k: apply(fitted, t) for k, t in enumerate(tasks) if fold[t.document] == held_out}
    return [found[k] for k in range(len(tasks))]


def _probability(total: Table, task: PairTask, calibration: Mapping[Texts, dict[str, float]]) -> Table:
    return 1 / (1 + np.exp(-calibrate(total, task.features["doubt"], calibration[task.texts])))


def fit_calibration(scored: Sequence[tuple[PairTask, Table]]) -> dict[str, float]:
    """Platt's logistic of the left-out logits, the doubt taken along; pairs out of the question are left out."""
    total = np.concatenate([z for _, z in scored])
    doubt = np.concatenate([task.features["doubt"] for task, _ in scored])
    linked = np.concatenate([task.linked for task, _ in scored])
    counts = np.concatenate([np.full(len(z), CALIBRATED.get(task.variant, 1.0)) for task, z in scored])
    open_question = total > logit_of(LEAST_CALIBRATED)
    rows = np.stack([total, doubt * total, doubt], axis=1)[open_question]
    weights, shift = fit_logistic(rows, linked[open_question], counts[open_question], ridge=1.0)
    names = ("slope", "doubt_slope", "doubt_shift")
    return {"shift": shift} | dict(zip(names, (float(w) for w in weights), strict=True))


LEAST_CALIBRATED = 0.02
CALIBRATED = {"made": 0.2}
"""Made documents count less here: their gold holds every pair, the benchmark's not quite."""


def logit_of(probability: float) -> float:
    """The log odds of a probability."""
    return float(np.log(probability / (1 - probability)))


def find_least(tasks: Sequence[PairTask], probabilities: Sequence[Table]) -> float:
    """The lowest threshold from which on the given translations' comparable set has at least PRECISION."""
    measured = [
        (p, t.linked)
        for t, p in zip(tasks, probabilities, strict=True)
        if (t.kind, t.variant) == ("comparable", "given")
    ]
    scores, labels = (np.concatenate(part) for part in zip(*measured, strict=True))
    order = np.argsort(-scores, kind="stable")
    precision = np.cumsum(labels[order]) / np.arange(1, len(order) + 1)
    reached = np.flatnonzero(precision >= PRECISION)
    return float(scores[order[reached[-1]]]) if len(reached) else 1.0


def best_cut(scores: NDArray, labels: NDArray) -> tuple[float, float, float, float, float]:
    """Best F1 over all thresholds with its precision, recall and threshold, and the average precision."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    count = np.arange(1, len(order) + 1)
    f1 = 2 * hits / (count + labels.sum())
    best = int(f1.argmax())
    average = float((hits / count)[labels[order]].mean())
    return float(f1[best]), hits[best] / count[best], hits[best] / labels.sum(), float(scores[order[best]]), average


def print_pairs(encoder: Encoder) -> None:
    """Prints the weights of the pair score with and without an encoder, and how they do on documents left out."""
    for title, names, used in (("WITH_VECTORS", PAIR_FEATURES, encoder), ("WITHOUT_VECTORS", WORD_FEATURES, None)):
        tasks = read_all_tasks(used)
        left_out = hold_out(tasks, 1, lambda part, names=names: fit_scorer(part, names), Scorer.probability)
        for kind, variant in dict.fromkeys((t.kind, t.variant) for t in tasks):
            chosen = [
                (p, t.linked) for t, p in zip(tasks, left_out, strict=True) if (t.kind, t.variant) == (kind, variant)
            ]
            scores, labels = (np.concatenate(part) for part in zip(*chosen, strict=True))
            f1, precision, recall, threshold, average = best_cut(scores, labels)
            print(
                f"# {kind}, {variant}: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f} at {threshold:.2f}) AP {average:.3f}"
            )
        scorer = fit_scorer(tasks, names)
        print(f"# precision {PRECISION} from {scorer.least:.3f} on")
        print_table(title, scorer.weights)
        for texts, calibration in scorer.calibration.items():
            print_table(f"{title} {texts}", calibration)


def print_events(encoder: Encoder) -> None:
    """Prints the weights of the event score, and how many linked pairs are among the best k of a sentence."""
    for title, used in (("EVENT_WITH_VECTORS", encoder), ("EVENT_WITHOUT_VECTORS", None)):
        names = [name for name in EVENT_FEATURES if used or name not in OF_VECTORS]
        tasks = read_event_tasks(used)
        reached: dict[int, list[float]] = defaultdict(list)
        scores, labels = [], []
        for story in sorted({task.document for task in tasks}):
            weights = fit_pairs([t for t in tasks if t.document != story], names)
            for task in (t for t in tasks if t.document == story):
                scores.append(logit(task.features, weights))
                labels.append(task.linked)
                for k in (2, 3, 4, 5, 6):
                    kept = best_of_each(task.pairs.left, scores[-1], k) | best_of_each(task.pairs.right, scores[-1], k)
                    reached[k].extend(kept[task.linked])
        f1, precision, recall, threshold, average = best_cut(np.concatenate(scores), np.concatenate(labels))
        probability = 1 / (1 + np.exp(-threshold))
        print(f"# wires: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f} at {probability:.2f}) AP {average:.3f}")
        print("# reached:", ", ".join(f"{np.mean(hits):.3f} with {k}" for k, hits in reached.items()))
        print_table(title, fit_pairs(tasks, names))


def print_table(title: str, weights: dict[str, float]) -> None:
    """Prints weights as they stand in the code."""
    print(f"{title} = {{")
    for name, weight in weights.items():
        print(f'    "{name}": {weight:.3f},')
    print("}")


def main() -> None:
    """Reads the command line and prints the weights asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["pairs", "events"])
    what = parser.parse_args().what
    {"pairs": print_pairs, "events": print_events}[what](load_encoder())


if __name__ == "__main__":
    main()
