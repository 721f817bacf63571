"""Measures how well names are paired across scripts and spelling systems, on people in Wikipedia's titles.

    python -m tests.bench.bench_names [--data ../shared/parallel] [--pairs 2000]

Pairs are titles of people in Dutch, German or Japanese with their English title, where the two are spelt differently.
Negatives are other people's English names: drawn at random, and the one most like it of 40 with the same first letter
of the family name (near). Recall is given at the threshold at which 99 in 100 accepted pairs are right, with as many
negatives as pairs. The kana costs were learned from these titles too; with `--held-out` they are learned anew
without the names that are measured.
"""

import argparse
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from aligner.facts import similarity
from aligner.facts.romanise import ascii_form
from aligner.training.wordlists_kana import kana_pairs, learn_kana
from aligner.training.wordlists_text import read_lexicon

PRECISION = 0.99
_KATAKANA = re.compile(r"[ァ-ヴー]+(?:[・＝=][ァ-ヴー]+)+")
_WORD = re.compile(r"[A-ZÀ-Ž][\w'’\-]+")
Pair = tuple[str, str]


def read_people(data: Path, lang: str) -> Iterator[Pair]:
    """(name in the language, English name) of people whose names differ; people by their Japanese title (with ・)."""
    known = {english for _, english in read_people(data, "ja")} if lang != "ja" else set()
    for source, english in read_lexicon(data, "wiki_titles", lang):
        words = english.split()
        if not 2 <= len(words) <= 3 or not all(_WORD.fullmatch(word) for word in words):
            continue
        if lang == "ja":
            if _KATAKANA.fullmatch(source) and len(re.split("[・＝=]", source)) == len(words):
                yield source, english
        elif source != english and english in known and len(source.split()) == len(words):
            yield source, english


def recall_at_precision(right: Sequence[float], wrong: Sequence[float], precision: float) -> tuple[float, float]:
    """(recall, threshold) at the lowest threshold at which `precision` of the accepted are right."""
    for threshold in sorted(set(right)):
        accepted = sum(score >= threshold for score in right)
        false = sum(score >= threshold for score in wrong)
        if accepted >= precision * (accepted + false):
            return accepted / len(right), threshold
    return 0.0, 1.0


def score_pairs(pairs: Sequence[Pair], lang: str, wrong: Callable[[Pair], str]) -> tuple[list[float], list[float]]:
    """Likeness of each pair, and of each name with somebody else's."""
    right = [similarity.name_similarity(name, english, lang, "en") for name, english in pairs]
    return right, [similarity.name_similarity(name, wrong((name, english)), lang, "en") for name, english in pairs]


def hold_out(data: Path, names: Sequence[str]) -> None:
    """Learns the kana costs anew without the words of `names`, for this run only."""
    held = {word for name in names for word in re.split("[・＝=]", name)}
    rows = learn_kana([pair for pair in kana_pairs(data) if pair[0] not in held])
    table: dict[str, dict[str, float]] = {}
    for unit, chunk, cost in rows:
        table.setdefault(unit, {})[chunk] = int(cost) / 10
    similarity.kana_costs.cache_clear()
    similarity.kana_cost.cache_clear()
    similarity.word_similarity.cache_clear()
    similarity.kana_costs = lambda: table  # type: ignore[assignment]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints one line a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "parallel")
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--held-out", action="store_true")
    options = parser.parse_args(arguments)
    print("lang  pairs  negatives  recall at 99 % precision  threshold  recall at 0.75 (false)")
    for lang in ("nl", "de", "ja"):
        draw = random.Random(1)
        everybody = sorted(set(read_people(options.data, lang)))
        pairs = draw.sample(everybody, min(options.pairs, len(everybody)))
        if lang == "ja" and options.held_out:
            hold_out(options.data, [name for name, _ in pairs])
        by_letter: dict[str, list[str]] = {}
        for _, english in everybody:
            by_letter.setdefault(ascii_form(english.split()[-1])[:1], []).append(english)

        def at_random(pair: Pair, draw: random.Random = draw, names: Sequence[Pair] = everybody) -> str:
            return next(name for name in iter(lambda: draw.choice(names)[1], "") if name != pair[1])

        def near(
            pair: Pair, draw: random.Random = draw, lang: str = lang, index: dict[str, list[str]] = by_letter
        ) -> str:
            names = index[ascii_form(pair[1].split()[-1])[:1]]
            others = [name for name in draw.sample(names, min(40, len(names))) if name != pair[1]] or ["Nemo"]
            return max(others, key=lambda name: similarity.name_similarity(pair[0], name, lang, "en"))

        for kind, wrong in (("random", at_random), ("near", near)):
            right, others = score_pairs(pairs, lang, wrong)
            recall, threshold = recall_at_precision(right, others, PRECISION)
            at = sum(score >= 0.75 for score in right) / len(right)
            false = sum(score >= 0.75 for score in others) / len(others)
            print(f"{lang:4}  {len(pairs):5}  {kind:9}  {recall:24.1%}  {threshold:9.2f}  {at:.1%} ({false:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
