"""Fits the weights of aligner/align/bead_weights.py by maximum likelihood and prints them with held-out figures.

    python -m tests.bench.fit_beads [--seeds 0 1]

The alignment is a semi-Markov conditional random field: the logarithm of the probability of the gold alignment of each
development document is maximised with L-BFGS, under a small ridge. Documents are computed side by side in one batch.
Cross-validation leaves a sixth of the documents out in turn.
"""

import argparse
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from aligner.align.anchors import Piece
from aligner.align.bead_features import BEAD_SIZES, build_runs, compare_runs
from aligner.align.bead_path import BeadScores, find_path, weigh_beads
from aligner.align.bead_score import alone_features, bead_features
from aligner.align.piece import read_scale
from aligner.align.text_side import read_sides
from tests.bench.fit_align import print_table
from tests.bench.pair_tasks import DATA, read_lines
from tests.bench.spoil import make_up_sentence, spoil_words

RIDGE = 0.2
"""Ridge on features scaled to a root mean square of 1; .05 to .3 differ by under .002 of held-out strict F1."""

FOLDS = 6
NEVER = -1e30
Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeadTask:
    """A document: its features by bead size and name, of lone sentences too, and the gold beads (start, size)."""

    document: str
    language: str
    n: int
    m: int
    pairs: dict[tuple[int, int], dict[str, NDArray]]
    source: dict[str, NDArray]
    target: dict[str, NDArray]
    gold: list[tuple[list[int], list[int]]]


def read_bead_tasks() -> list[BeadTask]:
    """The documents of the parallel set."""
    gold = {g["doc"]: g["pairs"] for g in read_lines(DATA / "parallel/gold.jsonl")}
    return [
        build_task(doc["doc"], doc["lang"], doc["mt"], doc["tgt"], gold[doc["doc"]], doc["src"])
        for doc in read_lines(DATA / "parallel/docs.jsonl")
    ]


def read_spoilt_tasks() -> list[BeadTask]:
    """The same documents as a poor translator would leave them, and some whose two sides have nothing in common.

    The spoilt ones (SPOILT) teach the weights what to expect when all partners share little, the unrelated sides that
    little may be nothing.
    """
    rng = random.Random(5)
    gold = {g["doc"]: g["pairs"] for g in read_lines(DATA / "parallel/gold.jsonl")}
    documents = read_lines(DATA / "parallel/docs.jsonl")
    words = [word for doc in documents for sentence in doc["mt"] for word in sentence.split()]
    tasks = []
    for doc in documents:
        for kind in SPOILT:
            spoilt = [SPOILT[kind](sentence, words, rng) for sentence in doc["mt"]]
            tasks.append(build_task(doc["doc"], doc["lang"], spoilt, doc["tgt"], gold[doc["doc"]], doc["src"]))
    for doc, other in zip(documents[::4], documents[2::4], strict=True):
        source, target = doc["mt"][:20], other["tgt"][:20]
        nothing = [[[i], []] for i in range(len(source))] + [[[], [j]] for j in range(len(target))]
        tasks.append(build_task(doc["doc"], doc["lang"], source, target, nothing, doc["src"][:20]))
    return tasks


SPOILT = {
    "20 % of the words spoilt": lambda sentence, words, rng: spoil_words(sentence, 0.2, words, rng),
    "45 % of the words spoilt": lambda sentence, words, rng: spoil_words(sentence, 0.45, words, rng),
    "three sentences in four made up": make_up_sentence,
}


def build_task(
    document: str, language: str, source: Sequence[str], target: Sequence[str], gold: list, original: Sequence[str]
) -> BeadTask:
    """The features of one document as the aligner computes them."""
    left, right = read_sides([source, target], None, [original, None])
    scale = read_scale(left, right, [Piece(i=0, i_end=len(source), j=0, j_end=len(target))])
    runs = [build_runs(side.bags, side.letters, 0, len(side)) for side in (left, right)]
    tables = compare_runs(runs[0], runs[1], scale)
    return BeadTask(
        document=document,
        language=language,
        n=len(source),
        m=len(target),
        pairs={size: dict(bead_features(tables, size)) for size in BEAD_SIZES if size in tables.mass},
        source=dict(alone_features(runs[0], scale, "source")),
        target=dict(alone_features(runs[1], scale, "target")),
        gold=gold,
    )


class Batch:
    """All documents padded to one size: `flat[size]` holds a row of features for each possible bead."""

    def __init__(self, tasks: Sequence[BeadTask]) -> None:
        self.names = sorted({name for t in tasks for part in (*t.pairs.values(), t.source, t.target) for name in part})
        self.n = np.array([t.n for t in tasks])
        self.m = np.array([t.m for t in tasks])
        self.rows, self.columns = int(self.n.max()), int(self.m.max())
        count, k = len(tasks), len(self.names)
        self.valid = {(a, b): np.zeros((count, self.rows - a + 1, self.columns - b + 1), bool) for a, b in BEAD_SIZES}
        tables = {size: np.zeros((*valid.shape, k), np.float32) for size, valid in self.valid.items()}
        source = np.zeros((count, self.rows, k), np.float32)
        target = np.zeros((count, self.columns, k), np.float32)
        self.gold = np.zeros((count, k))
        self.usable = np.ones(count, bool)
        for place, task in enumerate(tasks):
            self._fill(place, task, tables, source, target)
        parts = [*(t.reshape(-1, k) for t in tables.values()), source.reshape(-1, k), target.reshape(-1, k)]
        squares = sum((part.astype(np.float64) ** 2).sum(axis=0) for part in parts)
        filled = sum((part != 0).sum(axis=0) for part in parts)
        self.scale = 1 / np.sqrt(squares / np.maximum(filled, 1))
        self.flat = {size: t.reshape(-1, k) * self.scale.astype(np.float32) for size, t in tables.items()}
        self.source = source.reshape(-1, k) * self.scale.astype(np.float32)
        self.target = target.reshape(-1, k) * self.scale.astype(np.float32)
        self.gold *= self.scale
        self.has_source = np.arange(self.rows)[None] < self.n[:, None]
        self.has_target = np.arange(self.columns)[None] < self.m[:, None]

    def _fill(self, place: int, task: BeadTask, tables: dict, source: NDArray, target: NDArray) -> None:
        column = {name: index for index, name in enumerate(self.names)}
        for size, features in task.pairs.items():
            for name, values in features.items():
                tables[size][place, : values.shape[0], : values.shape[1], column[name]] = values
            self.valid[size][place, : values.shape[0], : values.shape[1]] = True
        for side, features in ((source, task.source), (target, task.target)):
            for name, values in features.items():
                side[place, : len(values), column[name]] = values
        for a, b in task.gold:
            if not a or not b:
                for side, lone in ((source, a), (target, b)):
                    self.gold[place] += side[place, lone].sum(axis=0)
            elif (len(a), len(b)) in tables:
                self.gold[place] += tables[len(a), len(b)][place, a[0], b[0]]
            else:
                self.usable[place] = False

    def scores(self, theta: Table, chosen: NDArray) -> tuple[dict, Table, Table]:
        """Scores of all beads and lone sentences of the chosen documents."""
        theta = theta.astype(np.float32)
        pairs = {
            size: np.where(valid[chosen], (self.flat[size] @ theta).reshape(valid.shape)[chosen], NEVER)
            for size, valid in self.valid.items()
        }
        source = np.where(self.has_source, (self.source @ theta).reshape(self.has_source.shape), 0)[chosen]
        target = np.where(self.has_target, (self.target @ theta).reshape(self.has_target.shape), 0)[chosen]
        return pairs, source.astype(np.float64), target.astype(np.float64)

    def loss(self, theta: Table, chosen: NDArray) -> tuple[float, Table]:
        """Minus the log probability of the gold of the chosen documents, with the ridge, and its gradient."""
        pairs, source, target = self.scores(theta, chosen)
        forward = self._forward(pairs, source, target)
        backward = self._backward(pairs, source, target, chosen)
        whole = forward[np.arange(len(chosen)), self.n[chosen], self.m[chosen]]
        value = whole.sum() - (self.gold[chosen] @ theta).sum() + RIDGE / 2 * theta @ theta
        gradient = RIDGE * theta - self.gold[chosen].sum(axis=0)
        for (a, b), score in pairs.items():
            inside = forward[:, : self.rows - a + 1, : self.columns - b + 1] + score + backward[:, a:, b:]
            gradient += self._spread(_chance(inside, whole), chosen).reshape(-1) @ self.flat[a, b]
        lone = _chance(forward[:, :-1] + source[:, :, None] + backward[:, 1:], whole).sum(axis=2)
        gradient += self._spread(lone * self.has_source[chosen], chosen).reshape(-1) @ self.source
        lone = _chance(forward[:, :, :-1] + target[:, None] + backward[:, :, 1:], whole).sum(axis=1)
        gradient += self._spread(lone * self.has_target[chosen], chosen).reshape(-1) @ self.target
        return float(value), gradient

    def _spread(self, values: Table, chosen: NDArray) -> NDArray:
        everywhere = np.zeros((len(self.n), *values.shape[1:]), np.float32)
        everywhere[chosen] = values
        return everywhere

    def _forward(self, pairs: dict, source: Table, target: Table) -> Table:
        count = len(source)
        sums = np.full((count, self.rows + 1, self.columns + 1), NEVER)
        lone = np.concatenate([np.zeros((count, 1)), np.cumsum(target, axis=1)], axis=1)
        for i in range(self.rows + 1):
            arriving = np.full((len(pairs) + 1, count, self.columns + 1), NEVER)
            if i == 0:
                arriving[0, :, 0] = 0
            else:
                arriving[0] = sums[:, i - 1] + source[:, i - 1, None]
            for place, ((a, b), score) in enumerate(pairs.items(), start=1):
                if a <= i:
                    arriving[place, :, b:] = sums[:, i - a, : self.columns + 1 - b] + score[:, i - a]
            top = arriving.max(axis=0)
            row = top + np.log(np.exp(np.maximum(arriving - top, -80)).sum(axis=0))
            sums[:, i] = lone + np.logaddexp.accumulate(row - lone, axis=1)
        return sums

    def _backward(self, pairs: dict, source: Table, target: Table, chosen: NDArray) -> Table:
        n, m = self.n[chosen], self.m[chosen]
        turned = {(a, b): _turn(score, n - a, m - b, NEVER) for (a, b), score in pairs.items()}
        rows = _turn(source[:, :, None], n - 1, np.zeros_like(n), 0)[:, :, 0]
        columns = _turn(target[:, None, :], np.zeros_like(m), m - 1, 0)[:, 0]
        return _turn(self._forward(turned, rows, columns), n, m, NEVER)

    def fit(self, chosen: Sequence[int], start: Table | None = None) -> Table:
        """Weights (of the scaled features) that maximise the likelihood of the chosen documents."""
        used = np.array([i for i in chosen if self.usable[i]])
        first = np.zeros(len(self.names)) if start is None else start
        options = {"maxiter": 300, "ftol": 1e-7, "maxcor": 20}
        return minimize(self.loss, first, args=(used,), jac=True, method="L-BFGS-B", options=options).x

    def weights(self, theta: Table) -> dict[str, float]:
        """Weights of the features as the aligner computes them."""
        return dict(zip(self.names, (theta * self.scale).tolist(), strict=True))


def _chance(log_weight: Table, whole: Table) -> Table:
    relative = log_weight - whole.reshape(-1, *[1] * (log_weight.ndim - 1))
    return np.exp(np.clip(relative, -80, 0)) * (log_weight > NEVER / 2)


def _turn(values: Table, last_row: NDArray, last_column: NDArray, filling: float) -> Table:
    """Each document's table turned by 180 degrees about its own last row and column."""
    rows = last_row[:, None] - np.arange(values.shape[1])[None]
    columns = last_column[:, None] - np.arange(values.shape[2])[None]
    inside = (rows >= 0)[:, :, None] & (columns >= 0)[:, None, :]
    picked = values[
        np.arange(len(values))[:, None, None], np.maximum(rows, 0)[:, :, None], np.maximum(columns, 0)[:, None, :]
    ]
    return np.where(inside, picked, filling)


def align_task(task: BeadTask, weights: dict[str, float]) -> list[list]:
    """The alignment of a document under given weights, as score.py reads it."""

    def total(features: dict[str, NDArray]) -> NDArray:
        return sum(weights[name] * values for name, values in features.items()).astype(np.float64)

    scores = BeadScores(
        pairs={size: total(features) for size, features in task.pairs.items()},
        source_alone=total(task.source),
        target_alone=total(task.target),
    )
    return [
        [list(range(s.i, s.i + s.a)), list(range(s.j, s.j + s.b)), s.probability]
        for s in find_path(weigh_beads(scores))
    ]


def cross_validate(tasks: Sequence[BeadTask], batch: Batch, start: Table, seeds: Sequence[int]) -> list[list[list]]:
    """For each seed the alignments of all tasks, in order, each by weights that never saw its document."""
    documents = sorted({task.document for task in tasks})
    results = []
    for seed in seeds:
        order = np.random.RandomState(seed).permutation(documents)
        fold = {name: place % FOLDS for place, name in enumerate(order)}
        found: list[list] = [[] for _ in tasks]
        for held_out in range(FOLDS):
            trained = [i for i, task in enumerate(tasks) if fold[task.document] != held_out]
            weights = batch.weights(batch.fit(trained, start))
            for i, task in enumerate(tasks):
                if fold[task.document] == held_out:
                    found[i] = align_task(task, weights)
        results.append(found)
    return results


def predictions(tasks: Sequence[BeadTask], found: Sequence[list], first: int, step: int) -> list[dict]:
    """What score.py reads, of every `step`-th task from `first`."""
    return [{"doc": t.document, "pairs": pairs} for t, pairs in list(zip(tasks, found, strict=True))[first::step]]


def print_scores(results: Sequence[Sequence[dict]]) -> None:
    """Prints the mean figures over seeds, and strict F1 by language."""
    sys.path.insert(0, str(DATA))
    import score

    rows = [score.evaluate("parallel", found, "dev", by="lang") for found in results]
    mean = {k: np.mean([row["all"][k] for row in rows]) for k in ("strict_f1", "lax_f1", "null_f1", "mn_f1")}
    print("# held out:", ", ".join(f"{name} {value:.3f}" for name, value in mean.items()))
    languages = sorted(key for key in rows[0] if key.startswith("lang="))
    print("# strict F1:", ", ".join(f"{key} {np.mean([r[key]['strict_f1'] for r in rows]):.3f}" for key in languages))


def main() -> None:
    """Prints the weights for bead_weights.py, then the figures of documents left out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="*", default=[0, 1])
    seeds = parser.parse_args().seeds
    clean = read_bead_tasks()
    tasks = clean + read_spoilt_tasks()
    batch = Batch(tasks)
    theta = batch.fit(range(len(tasks)))
    print_table("WEIGHTS", batch.weights(theta))
    if not seeds:
        return
    results = cross_validate(tasks, batch, theta, seeds)
    end = len(clean)
    print("# given translations")
    print_scores([predictions(clean, found[:end], 0, 1) for found in results])
    spoilt = slice(end, end + len(SPOILT) * end)
    for k, kind in enumerate(SPOILT):
        print(f"# {kind}")
        print_scores([predictions(tasks[spoilt], found[spoilt], k, len(SPOILT)) for found in results])


if __name__ == "__main__":
    main()
