"""Measures the aligner on ../shared/bench/align and ../shared/bench/wires beside its peers, its scores and its cost.

    python -m tests.bench.bench_align [--no-encoder] [--translate embedded] [--held-out] [--sizes 1000 2000 4000]

The weights were fitted on these very documents. `--held-out` fits them again with documents left out in turn (some
minutes) and shows what comes of those; that is what other documents of the same make can be expected to give.
`--translate` replaces the given translations by those of the tool's own models. Figures are those of the benchmark's
own score.py. The peers' figures, from its README, are on other documents of the same make.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.align.claim_reader import find_english_reader
from aligner.align.comparable import align_comparable, join_links
from aligner.align.encoder import Encoder, load_encoder
from aligner.align.group import GROUP_CUT, group_sentences, link_average
from aligner.align.pairs import pair_sentences
from aligner.align.parallel import align_parallel
from aligner.align.second_reading import Reader
from tests.bench import fit_align, fit_beads, fit_reading
from tests.bench.english import English, by_own_models, given
from tests.bench.pair_tasks import (
    DATA,
    WIRES,
    PairTask,
    find_event_links,
    originals_of,
    read_all_tasks,
    read_article,
    read_lines,
)

PEERS = {
    "parallel": (
        ("strict_f1", "null_f1", "mn_f1"),
        {
            "bertalign, tuned": (0.896, 0.84, 0.76),
            "chrF in a full DP": (0.891, 0.83, 0.78),
            "hunalign": (0.813, 0.67, 0.56),
        },
    ),
    "comparable": (
        ("link_p", "link_r", "link_f1", "strict_f1", "conflict_recall"),
        {
            "TF-IDF": (0.867, 0.849, 0.858, 0.784, 0.81),
            "chrF": (0.911, 0.797, 0.850, 0.784, 0.69),
            "MiniLM cosine": (0.80, 0.71, 0.751, 0.661, 0.69),
        },
    ),
    "clusters": (
        ("b3_f1", "link_f1", "strict_f1"),
        {"logistic over both": (0.962, 0.938, 0.856), "TF-IDF": (0.948, 0.911, 0.810), "MiniLM": (0.933, 0.883, 0.750)},
    ),
}
BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def align_parallel_set(english: English) -> list[dict]:
    """Predictions for the parallel set, as score.py reads them."""
    return [
        {
            "doc": doc["doc"],
            "pairs": [
                [bead.source, bead.target, bead.score]
                for bead in align_parallel(english(doc["lang"], doc["src"], doc["mt"]), doc["tgt"], source=doc["src"])
            ],
        }
        for doc in read_lines(DATA / "parallel/docs.jsonl")
    ]


def align_comparable_set(encoder: Encoder | None, english: English, reader: Reader | None = None) -> list[dict]:
    """Predictions for the comparable set; its second side is given in English only."""
    return [
        {
            "doc": doc["doc"],
            "pairs": [
                [bead.source, bead.target, bead.score]
                for bead in align_comparable(
                    english(doc["lang_a"], doc["src"], doc["mt"]),
                    doc["tgt"],
                    a_original=doc["src"],
                    encoder=encoder,
                    reader=reader,
                )
            ],
        }
        for doc in read_lines(DATA / "comparable/docs.jsonl")
    ]


def group_clusters_set(encoder: Encoder | None, english: English) -> list[dict]:
    """Predictions for the clusters set."""
    return [
        {
            "doc": doc["doc"],
            "clusters": [
                group.sentences
                for group in group_sentences(
                    [english(a["lang"], a["src"], a["en"]) for a in doc["articles"]],
                    originals=[originals_of(a) for a in doc["articles"]],
                    encoder=encoder,
                )
            ],
        }
        for doc in read_lines(DATA / "clusters/docs.jsonl")
    ]


def evaluate(task: str, found: Sequence[dict], by: str | None = None) -> dict[str, dict]:
    """The figures of the benchmark's score.py."""
    if str(DATA) not in sys.path:
        sys.path.insert(0, str(DATA))
    import score

    return score.evaluate(task, found, "dev", by=by)


def print_task(task: str, rows: dict[str, Sequence[dict]]) -> None:
    """Prints the figures of our rows and of the peers."""
    names, peers = PEERS[task]
    print(f"\n{task:<34}" + "".join(f"{name:>17}" for name in names))
    for title, found in rows.items():
        figures = evaluate(task, found)["all"]
        print(f"{title:<34}" + "".join(f"{figures[name]:>17.3f}" for name in names))
    for title, values in peers.items():
        print(f"{'  ' + title:<34}" + "".join(f"{value:>17.3f}" for value in values))


def print_languages(found: Sequence[dict]) -> None:
    """Prints strict F1 by language."""
    rows = evaluate("parallel", found, by="lang")
    print(
        "  strict F1:", ", ".join(f"{key[5:]} {rows[key]['strict_f1']:.3f}" for key in rows if key.startswith("lang="))
    )


def print_reliability(title: str, scored: Iterable[tuple[float, bool]]) -> None:
    """Prints, for scores in each bin, how many are right: a score of 0.9 should be right nine times in ten."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, right in scored:
        bins[int(np.searchsorted(BINS, score, side="right")) - 1].append((score, right))
    print(f"\n{title:<34}{'mean score':>17}{'share right':>17}{'of':>8}")
    for place in sorted(bins):
        scores, rights = zip(*bins[place], strict=True)
        low, high = BINS[place], min(BINS[place + 1], 1.0)
        print(f"  {low:.2f} to {high:<24.2f}{np.mean(scores):>17.3f}{np.mean(rights):>17.3f}{len(rights):>8}")


def score_parallel_beads(found: Sequence[dict]) -> list[tuple[float, bool]]:
    """Score of each bead and whether it is exactly in the gold."""
    gold = {g["doc"]: {(tuple(a), tuple(b)) for a, b in g["pairs"]} for g in read_lines(DATA / "parallel/gold.jsonl")}
    return [(p[2], (tuple(p[0]), tuple(p[1])) in gold[f["doc"]]) for f in found for p in f["pairs"]]


def score_comparable_beads(found: Sequence[dict]) -> list[tuple[float, bool]]:
    """Score of each bead, once for each of its links, and whether the link is in the gold."""
    gold = {g["doc"]: {tuple(link) for link in g["links"]} for g in read_lines(DATA / "comparable/gold.jsonl")}
    return [(p[2], (i, j) in gold[f["doc"]]) for f in found for p in f["pairs"] for i in p[0] for j in p[1]]


def hold_out_pairs(
    encoder: Encoder | None, variant: str
) -> tuple[list[dict], list[dict], list[tuple[float, bool]], list[tuple[float, bool]]]:
    """Predictions for the comparable and the clusters set by weights, calibration and threshold that never saw the
    document, and the scores of the pairs of either set with what the gold says."""
    names = fit_align.PAIR_FEATURES if encoder else fit_align.WORD_FEATURES
    tasks = read_all_tasks(encoder)

    def apply(scorer: fit_align.Scorer, task: PairTask) -> tuple[NDArray, float]:
        return scorer.probability(task), scorer.least

    found = fit_align.hold_out(tasks, 0, lambda part: fit_align.fit_scorer(part, names), apply)
    comparable, chances = [], defaultdict(dict)
    scored: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for task, (probability, least) in zip(tasks, found, strict=True):
        if task.variant != variant:
            continue
        scored[task.kind] += zip(probability.tolist(), task.linked.tolist(), strict=True)
        if task.kind == "comparable":
            beads = join_links(task.pairs, probability, least)
            comparable.append({"doc": task.document, "pairs": [[b.source, b.target, b.score] for b in beads]})
        else:
            a, b = task.articles
            for i, j, p in zip(task.pairs.left, task.pairs.right, probability, strict=True):
                chances[task.document][(a, int(i)), (b, int(j))] = float(p)
    clusters = [
        {"doc": document, "clusters": [group.sentences for group in link_average(chance, GROUP_CUT)]}
        for document, chance in chances.items()
    ]
    return comparable, clusters, scored["comparable"], scored["clusters"]


def hold_out_read(encoder: Encoder, reader: Reader, variant: str) -> tuple[list[dict], list[tuple[float, bool]]]:
    """Predictions for the comparable set with the second reading, by fits that never saw the document, and scores."""
    found = fit_reading.hold_out_read(read_all_tasks(encoder), fit_reading.RememberingReader(reader), 0)
    comparable, scored = [], []
    for task, probability, least in found:
        if task.variant == variant:
            beads = join_links(task.pairs, probability, least)
            comparable.append({"doc": task.document, "pairs": [[b.source, b.target, b.score] for b in beads]})
            scored += zip(probability.tolist(), task.linked.tolist(), strict=True)
    return comparable, scored


def hold_out_beads() -> list[dict]:
    """Predictions for the parallel set, each by weights that never saw the document."""
    clean = fit_beads.read_bead_tasks()
    tasks = clean + fit_beads.read_spoilt_tasks()
    batch = fit_beads.Batch(tasks)
    found = fit_beads.cross_validate(tasks, batch, batch.fit(range(len(tasks))), (0,))[0]
    return fit_beads.predictions(clean, found[: len(clean)], 0, 1)


def print_reach(encoder: Encoder | None) -> None:
    """Prints how many pairs of sentences with mentions of one claim are among the candidates, and how probable."""
    reached, events, misses = [], [], 0
    for story in sorted(path for path in WIRES.iterdir() if path.is_dir()):
        names = [article["id"] for article in json.loads((story / "event.json").read_text("utf-8"))["articles"]]
        claims = read_lines(story / "claims.jsonl")
        texts = {name: read_article(story, name, claims) for name in names}
        gold = find_event_links(claims, texts, names)
        pairs = pair_sentences(
            [[english for _, english in texts[name]] for name in names],
            originals=[[original for original, _ in texts[name]] for name in names],
            encoder=encoder,
        )
        found = {(p.a_source, p.a_sentence, p.b_source, p.b_sentence): p.same_event for p in pairs}
        reached += [link in found for link in gold]
        events += [(p, link in gold) for link, p in found.items()]
        misses += sum(link not in found for link in gold)
    print(f"\nwires: {np.mean(reached):.3f} of {len(reached)} sentence pairs with a common claim are candidates")
    print_reliability("same event (wires)", events)


def build_book(length: int) -> tuple[list[str], list[str]]:
    """The parallel set's documents in random orders, names changed from round to round, up to `length` sentences."""
    documents = read_lines(DATA / "parallel/docs.jsonl")
    rng = random.Random(0)
    source: list[str] = []
    target: list[str] = []
    round_number = 0
    while len(source) < length:
        ending = chr(97 + round_number % 26) + "aeiou"[round_number // 26 % 5]
        for doc in rng.sample(documents, len(documents)):
            source += [_rename(sentence, ending) for sentence in doc["mt"]]
            target += [_rename(sentence, ending) for sentence in doc["tgt"]]
        round_number += 1
    return source[:length], target[: int(length * len(target) / len(source))]


def _rename(sentence: str, ending: str) -> str:
    return " ".join(word + ending if word[:1].isupper() and len(word) > 4 else word for word in sentence.split())


def print_growth(sizes: Sequence[int]) -> None:
    """Prints the processor time and memory of parallel mode by length, each length in a process of its own."""
    print(f"\n{'cost of parallel mode, one core':<34}{'seconds':>17}{'times before':>17}{'peak MB':>10}")
    one_core = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    before = None
    for size in sizes:
        command = [sys.executable, "-m", "tests.bench.bench_align", "--cost-of", str(size)]
        answer = subprocess.run(command, env=one_core, capture_output=True, text=True, check=True)
        length, spent, peak = (float(value) for value in answer.stdout.split())
        growth = f"{spent / before:.2f}" if before else ""
        print(f"  {int(length):<32}{spent:>17.2f}{growth:>17}{int(peak):>10}")
        before = spent


def print_cost(size: int) -> None:
    """Prints sentences of the source, seconds of processor time and the process's peak memory in MB."""
    source, target = build_book(size)
    align_parallel(source[:50], target[:50])  # reads the word lists
    begun = time.process_time()
    align_parallel(source, target)
    spent = time.process_time() - begun
    print(len(source), spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def main() -> int:
    """Prints the tables; 2 when the benchmark is not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-encoder", action="store_true", help="words alone")
    parser.add_argument("--translate", choices=("embedded", "auto"), help="the tool's own translations")
    parser.add_argument("--held-out", action="store_true", help="also with weights that never saw the document")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 2000, 4000], help="lengths for the cost")
    parser.add_argument("--cost-of", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"The benchmark is not there: {DATA}", file=sys.stderr)
        return 2
    if options.cost_of:
        print_cost(options.cost_of)
        return 0
    encoder = None if options.no_encoder else load_encoder()
    english = by_own_models(options.translate) if options.translate else given
    reader = find_english_reader() if encoder else None
    rows = {
        "parallel": {"aligner": align_parallel_set(english)},
        "comparable": {"aligner, no second reading": align_comparable_set(encoder, english)},
        "clusters": {"aligner": group_clusters_set(encoder, english)},
    }
    if reader:
        rows["comparable"]["aligner"] = align_comparable_set(encoder, english, reader)
    if options.held_out:
        variant = "own" if options.translate else "given"
        rows["parallel"]["aligner, held out"] = hold_out_beads()
        comparable, clusters, links, grouped = hold_out_pairs(encoder, variant)
        rows["comparable"]["held out, no second reading"], rows["clusters"]["aligner, held out"] = comparable, clusters
        if encoder and reader:
            rows["comparable"]["aligner, held out"], links = hold_out_read(encoder, reader, variant)
    for task, found in rows.items():
        print_task(task, found)
        if task == "parallel":
            print_languages(list(found.values())[-1])
    print_reliability("parallel bead right", score_parallel_beads(list(rows["parallel"].values())[-1]))
    if options.held_out:
        print_reliability("comparable pair linked, held out", links)
        print_reliability("clusters pair linked, held out", grouped)
    else:
        print_reliability("comparable link right", score_comparable_beads(list(rows["comparable"].values())[-1]))
    print_reach(encoder)
    print_growth(options.sizes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
