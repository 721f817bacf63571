"""The tasks that the pair scores are fitted and measured on: two texts, their candidate pairs, which of them are linked."""

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligner.align.candidates import Candidates, find_candidates
from aligner.align.encoder import Encoder
from aligner.align.pair_features import read_features
from aligner.align.pair_score import Texts
from aligner.align.similarity import Floats
from aligner.align.text_side import Side, read_sides
from tests.bench.english import English, by_own_models, given
from tests.bench.made_documents import make_documents
from tests.bench.spoil import make_up_sentence, spoil_words

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "align"
WIRES = DATA.parent / "wires"
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTask:
    """Two texts with the pairs to judge, their features, and for each whether the gold links it.

    `kind` is the set, `variant` where the translation comes from, `english` the sentences of both texts.
    """

    kind: str
    variant: str
    document: str
    articles: tuple[int, int]
    english: tuple[Sequence[str], Sequence[str]]
    pairs: Candidates
    features: dict[str, Floats]
    linked: NDArray[np.bool_]

    @property
    def texts(self) -> Texts:
        """How many texts the story has, for the calibration."""
        return "several" if self.kind == "clusters" else "two"


def read_lines(path: Path) -> list[dict]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_pair_tasks(encoder: Encoder | None, english: English = given, variant: str = "given") -> list[PairTask]:
    """All pairs of texts of the comparable and the clusters sets, in the English that `english` gives."""
    tasks = []
    gold = {g["doc"]: {tuple(link) for link in g["links"]} for g in read_lines(DATA / "comparable/gold.jsonl")}
    for doc in read_lines(DATA / "comparable/docs.jsonl"):
        texts = [english(doc["lang_a"], doc["src"], doc["mt"]), doc["tgt"]]
        sides = read_sides(texts, encoder, [doc["src"], None])
        tasks.append(_pair_task("comparable", variant, doc["doc"], sides, texts, gold[doc["doc"]]))
    groups = {g["doc"]: g["clusters"] for g in read_lines(DATA / "clusters/gold.jsonl")}
    for doc in read_lines(DATA / "clusters/docs.jsonl"):
        member = {tuple(x): k for k, cluster in enumerate(groups[doc["doc"]]) for x in cluster}
        texts = [a["en"] if a["lang"] == "en" else english(a["lang"], a["src"], a["en"]) for a in doc["articles"]]
        sides = read_sides(texts, encoder, [originals_of(article) for article in doc["articles"]])
        for a in range(len(sides)):
            for b in range(a + 1, len(sides)):
                links = {
                    (i, j) for i in range(len(sides[a])) for j in range(len(sides[b])) if member[a, i] == member[b, j]
                }
                tasks.append(_pair_task("clusters", variant, doc["doc"], sides, texts, links, (a, b)))
    return tasks


def read_made_tasks(encoder: Encoder | None) -> list[PairTask]:
    """The documents made from parallel news."""
    tasks = []
    for document in make_documents():
        texts = [document.left, document.right]
        sides = read_sides(texts, encoder, [document.original, None])
        tasks.append(_pair_task("made", "made", document.name, sides, texts, document.links))
    return tasks


def read_all_tasks(encoder: Encoder | None) -> list[PairTask]:
    """Everything that the same claim is learned from."""
    tasks = read_pair_tasks(encoder) + read_pair_tasks(encoder, by_own_models("embedded"), "own")
    for variant, spoil in read_spoils().items():
        tasks += read_pair_tasks(encoder, spoil, variant)
    return tasks + read_made_tasks(encoder)


def originals_of(article: dict) -> list[str] | None:
    """What an article was translated from; None for an English one."""
    return None if article["lang"] == "en" else article["src"]


def _pair_task(
    kind: str,
    variant: str,
    document: str,
    sides: Sequence[Side],
    texts: Sequence[Sequence[str]],
    links: set,
    articles: tuple[int, int] = (0, 1),
) -> PairTask:
    left, right = (sides[article] for article in articles)
    pairs = find_candidates(left, right)
    linked = np.array([(int(i), int(j)) in links for i, j in zip(pairs.left, pairs.right, strict=True)])
    features = read_features(left, right, pairs)
    return PairTask(
        kind=kind,
        variant=variant,
        document=document,
        articles=articles,
        english=(texts[articles[0]], texts[articles[1]]),
        pairs=pairs,
        features=features,
        linked=linked,
    )


def read_event_tasks(encoder: Encoder | None) -> list[PairTask]:
    """All pairs of articles of the wires; linked are sentences with mentions of one claim, unless of two events."""
    tasks = []
    for story in sorted(path for path in WIRES.iterdir() if path.is_dir()):
        names = [article["id"] for article in json.loads((story / "event.json").read_text("utf-8"))["articles"]]
        claims = read_lines(story / "claims.jsonl")
        texts = {name: read_article(story, name, claims) for name in names}
        links = find_event_links(claims, texts, names)
        translated = [[english for _, english in texts[name]] for name in names]
        sides = read_sides(translated, encoder, [[original for original, _ in texts[name]] for name in names])
        for a in range(len(names)):
            for b in range(a + 1, len(names)):
                own = {(i, j) for (x, i, y, j) in links if (x, y) == (a, b)}
                tasks.append(_pair_task("wires", "given", story.name, sides, translated, own, (a, b)))
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


def read_spoils() -> dict[str, English]:
    """Two poor translators: one loses or changes 45 % of the words, one makes up three sentences in four."""
    rng = random.Random(3)
    words = [
        w for doc in read_lines(DATA / "comparable/docs.jsonl") for sentence in doc["mt"] for w in sentence.split()
    ]
    return {
        "spoilt": lambda language, original, english: [spoil_words(s, 0.45, words, rng) for s in english],
        "made up": lambda language, original, english: [make_up_sentence(s, words, rng) for s in english],
    }
