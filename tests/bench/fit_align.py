"""Fits the aligner's weights on the development sets and prints them, with cross-validated figures.

    python -m tests.bench.fit_align pairs        # aligner/align/pair_weights.py: same claim
    python -m tests.bench.fit_align events       # aligner/align/pair_weights.py: same event

Everything is seeded: the same data give the same weights. Cross-validation leaves whole documents out, five folds,
three seeds; the threshold of the figures shown is the best one on the held-out predictions.
"""

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligner.align.candidates import Candidates, find_candidates
from aligner.align.encoder import Encoder, load_encoder
from aligner.align.pair_score import DOUBTED, logit, read_features
from aligner.align.pairs import best_of_each
from aligner.align.similarity import Floats
from aligner.align.text_side import Side, read_sides
from tests.bench.spoil import make_up_sentence, spoil_words

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "align"
WIRES = DATA.parent / "wires"
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
SEEDS = (0, 1, 2)
FOLDS = 5
PLAIN = ("odds_runs", "odds_words", "E", "hub", "lead", "behind", "new", "root_new", "root_new_most")
PAIR_FEATURES = (*PLAIN, "doubt", *(f"doubt_{name}" for name in DOUBTED))
EVENT_FEATURES = ("odds_runs", "odds_words", "shared", "E", "hub", "lead", "behind", "new", "root_new", "root_new_most")
WORD_FEATURES = tuple(name for name in PAIR_FEATURES if name not in {"E", "hub", "doubt_E", "doubt_hub"})


Spoil = Callable[[Sequence[str]], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTask:
    """Two texts with the pairs to judge, their features, and for each whether the gold links it."""

    kind: str
    document: str
    articles: tuple[int, int]
    pairs: Candidates
    features: dict[str, Floats]
    linked: NDArray[np.bool_]


def read_lines(path: Path) -> list[dict]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_pair_tasks(encoder: Encoder | None, spoil: Spoil = list) -> list[PairTask]:
    """All pairs of texts of the comparable and the clusters sets, their translations given through `spoil`."""
    tasks = []
    gold = {g["doc"]: {tuple(link) for link in g["links"]} for g in read_lines(DATA / "comparable/gold.jsonl")}
    for doc in read_lines(DATA / "comparable/docs.jsonl"):
        left, right = read_sides([spoil(doc["mt"]), doc["tgt"]], encoder, [doc["src"], None])
        tasks.append(_pair_task("comparable", doc["doc"], left, right, gold[doc["doc"]]))
    groups = {g["doc"]: g["clusters"] for g in read_lines(DATA / "clusters/gold.jsonl")}
    for doc in read_lines(DATA / "clusters/docs.jsonl"):
        member = {tuple(x): k for k, cluster in enumerate(groups[doc["doc"]]) for x in cluster}
        sides = read_sides(
            [a["en"] if a["lang"] == "en" else spoil(a["en"]) for a in doc["articles"]],
            encoder,
            [originals_of(article) for article in doc["articles"]],
        )
        for a in range(len(sides)):
            for b in range(a + 1, len(sides)):
                links = {
                    (i, j) for i in range(len(sides[a])) for j in range(len(sides[b])) if member[a, i] == member[b, j]
                }
                tasks.append(_pair_task("clusters", doc["doc"], sides[a], sides[b], links, (a, b)))
    return tasks


def originals_of(article: dict) -> list[str] | None:
    """What an article was translated from; None for an English one."""
    return None if article["lang"] == "en" else article["src"]


def _pair_task(
    kind: str, document: str, left: Side, right: Side, links: set, articles: tuple[int, int] = (0, 1)
) -> PairTask:
    pairs = find_candidates(left, right)
    linked = np.array([(int(i), int(j)) in links for i, j in zip(pairs.left, pairs.right, strict=True)])
    features = read_features(left, right, pairs)
    return PairTask(kind=kind, document=document, articles=articles, pairs=pairs, features=features, linked=linked)


def read_event_tasks(encoder: Encoder | None) -> list[PairTask]:
    """All pairs of articles of the wires; linked are sentences with mentions of one claim, unless of two events."""
    tasks = []
    for story in sorted(path for path in WIRES.iterdir() if path.is_dir()):
        names = [article["id"] for article in json.loads((story / "event.json").read_text("utf-8"))["articles"]]
        claims = read_lines(story / "claims.jsonl")
        texts = {name: read_article(story, name, claims) for name in names}
        links = find_event_links(claims, texts, names)
        sides = read_sides(
            [[english for _, english in texts[name]] for name in names],
            encoder,
            [[original for original, _ in texts[name]] for name in names],
        )
        for a in range(len(names)):
            for b in range(a + 1, len(names)):
                own = {(i, j) for (x, i, y, j) in links if (x, y) == (a, b)}
                tasks.append(_pair_task("wires", story.name, sides[a], sides[b], own))
    return tasks


def read_article(story: Path, name: str, claims: Sequence[dict]) -> list[tuple[str, str]]:
    """The article's sentences with their reference English; an English article is split roughly, at full stops."""
    reference = story / f"{name}.ref.tsv"
    if reference.is_file():
        return [tuple(line.split("\t")[:2]) for line in reference.read_text("utf-8").splitlines() if "\t" in line]
    named = sorted({m["sentence"] for claim in claims for m in claim["mentions"] if m["article"] == name})
    lines = (story / f"{name}.txt").read_text("utf-8").splitlines()
    rough = [part for line in lines if line.strip() for part in SENTENCE_END.split(line.strip())]
    sentences = [part for part in rough if not any(part in sentence for sentence in named)] + named
    return [(sentence, sentence) for sentence in sentences]


def find_event_links(claims: Sequence[dict], texts: dict, names: Sequence[str]) -> set[tuple[int, int, int, int]]:
    """Sentence pairs (article, sentence, later article, sentence) that mention one claim about one event."""
    place = {(name, original): i for name in names for i, (original, _) in enumerate(texts[name])}
    links = set()
    for claim in claims:
        mentions = [
            (names.index(m["article"]), place[m["article"], m["sentence"]], m["group"])
            for m in claim["mentions"]
            if (m["article"], m["sentence"]) in place
        ]
        for a, i, group in mentions:
            for b, j, other in mentions:
                if a < b and (claim["verdict"] != "different_event" or group == other):
                    links.add((a, i, b, j))
    return links


def fit_pairs(tasks: Iterable[PairTask], names: Sequence[str]) -> dict[str, float]:
    """Logistic weights by feature name, with a mild ridge on the standardised features."""
    tasks = list(tasks)
    rows = np.concatenate([np.stack([task.features[name] for name in names], axis=1) for task in tasks])
    labels = np.concatenate([task.linked for task in tasks])
    weights, bias = fit_logistic(rows.astype(np.float64), labels)
    return {"bias": bias} | dict(zip(names, (float(w) for w in weights), strict=True))


def read_spoils() -> list[Spoil]:
    """Two poor translators: one loses or changes 45 % of the words, one makes up three sentences in four."""
    rng = random.Random(3)
    words = [
        w for doc in read_lines(DATA / "comparable/docs.jsonl") for sentence in doc["mt"] for w in sentence.split()
    ]
    return [
        lambda sentences: [spoil_words(sentence, 0.45, words, rng) for sentence in sentences],
        lambda sentences: [make_up_sentence(sentence, words, rng) for sentence in sentences],
    ]


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
        for spoil in read_spoils():
            tasks += [replace(task, kind=f"{task.kind}, spoilt") for task in read_pair_tasks(used, spoil)]
        for kind, rows in cross_validate_pairs(tasks, names).items():
            f1, precision, recall, threshold, average = np.mean(rows, axis=0)
            print(f"# {kind}: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f} at {threshold:.2f}) AP {average:.3f}")
        print_table(title, fit_pairs(tasks, names))


def print_events(encoder: Encoder) -> None:
    """Prints the weights of the event score, and how many linked pairs are among the best k of a sentence."""
    for title, used in (("EVENT_WITH_VECTORS", encoder), ("EVENT_WITHOUT_VECTORS", None)):
        names = [name for name in EVENT_FEATURES if used or name not in {"E", "hub"}]
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
