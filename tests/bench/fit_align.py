"""Fits the aligner's weights on the development sets and prints them, with cross-validated figures.

    python tests/bench/fit_align.py pairs        # aligner/align/pair_weights.py

Everything is seeded: the same data give the same weights. Cross-validation leaves whole documents out, five folds,
three seeds; the threshold of the figures shown is the best one on the held-out predictions.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligner.align.candidates import Candidates, Side, find_candidates
from aligner.align.encoder import Encoder, load_encoder
from aligner.align.pair_score import logit, read_features
from aligner.align.similarity import Floats, read_bags

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "align"
SEEDS = (0, 1, 2)
FOLDS = 5
PAIR_FEATURES = ("C", "W", "WC", "E", "hub", "lead", "behind", "new", "root_new", "root_new_most")
WORD_FEATURES = tuple(name for name in PAIR_FEATURES if name not in {"E", "hub"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTask:
    """Two texts with the pairs to judge, their features, and for each whether the gold links it."""

    kind: str
    document: str
    pairs: Candidates
    features: dict[str, Floats]
    linked: NDArray[np.bool_]


def read_lines(path: Path) -> list[dict]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def build_sides(texts: Sequence[Sequence[str]], encoder: Encoder | None) -> list[Side]:
    """The texts as the aligner sees them, rarity counted over all of them."""
    return [
        Side(bags=bags, vectors=encoder.encode(text) if encoder else None)
        for bags, text in zip(read_bags(texts), texts, strict=True)
    ]


def read_pair_tasks(encoder: Encoder | None) -> list[PairTask]:
    """All pairs of texts of the comparable and the clusters sets."""
    tasks = []
    gold = {g["doc"]: {tuple(link) for link in g["links"]} for g in read_lines(DATA / "comparable/gold.jsonl")}
    for doc in read_lines(DATA / "comparable/docs.jsonl"):
        left, right = build_sides([doc["mt"], doc["tgt"]], encoder)
        tasks.append(_pair_task("comparable", doc["doc"], left, right, gold[doc["doc"]]))
    groups = {g["doc"]: g["clusters"] for g in read_lines(DATA / "clusters/gold.jsonl")}
    for doc in read_lines(DATA / "clusters/docs.jsonl"):
        member = {tuple(x): k for k, cluster in enumerate(groups[doc["doc"]]) for x in cluster}
        sides = build_sides([article["en"] for article in doc["articles"]], encoder)
        for a in range(len(sides)):
            for b in range(a + 1, len(sides)):
                links = {
                    (i, j) for i in range(len(sides[a])) for j in range(len(sides[b])) if member[a, i] == member[b, j]
                }
                tasks.append(_pair_task("clusters", doc["doc"], sides[a], sides[b], links))
    return tasks


def _pair_task(kind: str, document: str, left: Side, right: Side, links: set) -> PairTask:
    pairs = find_candidates(left, right)
    linked = np.array([(int(i), int(j)) in links for i, j in zip(pairs.left, pairs.right, strict=True)])
    features = read_features(left, right, pairs)
    return PairTask(kind=kind, document=document, pairs=pairs, features=features, linked=linked)


def fit_pairs(tasks: Iterable[PairTask], names: Sequence[str]) -> dict[str, float]:
    """Logistic weights by feature name, with a mild ridge on the standardised features."""
    tasks = list(tasks)
    rows = np.concatenate([np.stack([task.features[name] for name in names], axis=1) for task in tasks])
    labels = np.concatenate([task.linked for task in tasks])
    weights, bias = fit_logistic(rows.astype(np.float64), labels)
    return {"bias": bias} | dict(zip(names, (float(w) for w in weights), strict=True))


def fit_logistic(rows: NDArray[np.float64], labels: NDArray[np.bool_], ridge: float = 1.0) -> tuple[NDArray, float]:
    """Weights and bias of a logistic regression by Newton's method."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    x = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
    penalty = np.full(x.shape[1], ridge)
    penalty[0] = 0.0
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-(x @ w)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty), x.T @ (p - labels) + penalty * w)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    weights = w[1:] / spread
    return weights, float(w[0] - (weights * mean).sum())


def cross_validate_pairs(tasks: Sequence[PairTask], names: Sequence[str]) -> dict[str, list[tuple]]:
    """For each kind, seed by seed: best F1, precision, recall there, its threshold, average precision."""
    documents = sorted({task.document for task in tasks})
    results = defaultdict(list)
    for seed in SEEDS:
        order = np.random.RandomState(seed).permutation(documents)
        fold = {name: position % FOLDS for position, name in enumerate(order)}
        scores, labels = defaultdict(list), defaultdict(list)
        for held_out in range(FOLDS):
            weights = fit_pairs([t for t in tasks if fold[t.document] != held_out], names)
            for task in tasks:
                if fold[task.document] == held_out:
                    scores[task.kind].append(1 / (1 + np.exp(-logit(task.features, weights))))
                    labels[task.kind].append(task.linked)
        for kind in scores:
            results[kind].append(best_cut(np.concatenate(scores[kind]), np.concatenate(labels[kind])))
    return results


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
        tasks = read_pair_tasks(used)
        for kind, rows in cross_validate_pairs(tasks, names).items():
            f1, precision, recall, threshold, average = np.mean(rows, axis=0)
            print(f"# {kind}: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f} at {threshold:.2f}) AP {average:.3f}")
        print(f"{title} = {{")
        for name, weight in fit_pairs(tasks, names).items():
            print(f'    "{name}": {weight:.3f},')
        print("}")


def main() -> None:
    """Reads the command line and prints the weights asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["pairs"])
    parser.parse_args()
    print_pairs(load_encoder())


if __name__ == "__main__":
    main()
