"""Pairs from parallel text: translations of one source say the same, altered ones clash, neighbours tell other things.

Where a corpus holds several translations of one sentence, two of them are a paraphrase that no rule could write.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aligner.align.cross_encoder import CLASH, OTHER, SAME
from aligner.training.claims.altered import Alterer, find_pools
from aligner.training.claims.pairs import ClaimPair, blank
from aligner.training.claims.places import find_cities, find_countries
from aligner.training.claims.recipe import ClaimsRecipe
from aligner.training.corpus import KANA_OR_KANJI, HeldOut, build_held_out, read_corpus, read_pairs
from aligner.training.problems import CorpusError

LONGEST_WORDS = 45
IN_ORDER_WORDS = range(8, 41)
"""Words of a sentence that serves as neighbour or as source of names and causes."""

DRAWN = 2
"""Times that two of the translations of a source are drawn."""

ALIKE, ALIKE_LEFT_OUT = 0.95, 0.7
"""Share of common words above which two translations teach little, and how often they are passed over then."""

SHORTENED = 0.3
"""How often a full name is cut to its last part in one of two wordings."""

NEIGHBOURS_FROM = 9
"""Words from which a sentence gets a neighbour that tells something else in partly the same words."""

NEIGHBOUR_ALIKE = 0.35
LONG_WORD = 6
"""Letters of a word by which neighbours are found."""

FREQUENT_WORD = 400
NEXT_SENTENCE = 0.12
"""Share of the sentences of a text that are paired with the next one, as telling something else."""

_WORDS = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelText:
    """What the corpora hold: the wordings of each source that has several, and sentences in their texts' order.

    `counts` has, by file, the rows that were read and those left out as held-out text.
    """

    wordings: Sequence[Sequence[str]]
    in_order: Sequence[str]
    counts: dict[str, dict[str, int]]


def build_corpus_pairs(text: ParallelText, seed: int) -> list[ClaimPair]:
    """All pairs that the corpora give, in an order drawn with `seed`."""
    random = Random(seed)
    alterer = Alterer(find_pools(text.in_order, find_countries(), find_cities()), random)
    neighbours = _Neighbours(text.in_order, random)
    pairs: list[ClaimPair] = []
    for wordings in text.wordings:
        for _ in range(DRAWN):
            pairs += _draw_pairs(wordings, alterer, neighbours, random)
    for sentence, following in zip(text.in_order, text.in_order[1:], strict=False):
        if random.random() < NEXT_SENTENCE:
            pairs.append(ClaimPair(first=sentence, second=following, label=OTHER))
    random.shuffle(pairs)
    return pairs


def read_parallel_text(recipe: ClaimsRecipe, data: Path) -> ParallelText:
    """The corpora of a recipe, values blanked, without any text that shares seven words with held-out text."""
    held_out = read_held_out(recipe, data)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    in_order: list[str] = []
    counts = {}
    kept_out: set[tuple[str, str]] = set()
    for corpus in recipe.corpora:
        count = Counter(read=0, held_out=0)
        for source, english in read_corpus(corpus.plan, data, recipe.seed):
            words = len(english.split())
            if not corpus.shortest <= words <= LONGEST_WORDS:
                continue
            count["read"] += 1
            key = corpus.language, source
            if held_out.shares(english, "en") or held_out.shares(source, corpus.language):
                kept_out.add(key)
                count["held_out"] += 1
                continue
            groups[key].append(english)
            if corpus.in_order and words in IN_ORDER_WORDS:
                in_order.append(blank(english))
        counts[corpus.file] = dict(count)
    several = (rows for key, rows in groups.items() if len(rows) > 1 and key not in kept_out)
    wordings = [list(dict.fromkeys(map(blank, rows))) for rows in several]
    return ParallelText(wordings=[rows for rows in wordings if len(rows) > 1], in_order=in_order, counts=counts)


def read_held_out(recipe: ClaimsRecipe, data: Path) -> HeldOut:
    """The index of all text that must stay out: the recipe's held-out files, and those of the others that are there.

    Raises CorpusError for a held-out file that is missing or in another form.
    """
    texts: list[str] = []
    for name in recipe.held_out:
        texts += _read_texts(data / name)
    for name in recipe.held_out_if_there:
        if (data / name).is_file():
            texts += _read_texts(data / name)
    return build_held_out(("ja" if KANA_OR_KANJI.search(text) else "en", (text, text)) for text in texts)


def _read_texts(path: Path) -> Iterator[str]:
    """Both columns of a file of pairs, or every string of a file of JSON lines."""
    if not path.is_file():
        remedy = "Name the folder with --data or ALIGNER_DATA."
        raise CorpusError("held-out text is missing", where=str(path), remedy=remedy)
    if path.suffix != ".jsonl":
        for pair in read_pairs(path):
            yield from pair
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            yield from _find_strings(json.loads(line))
        except ValueError as error:
            remedy = "Expected one JSON object a line."
            raise CorpusError("not valid JSON", where=f"{path}, line {number}", remedy=remedy) from error


def _find_strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _find_strings(item)
    elif isinstance(value, dict):
        yield from _find_strings(list(value.values()))


def _draw_pairs(
    wordings: Sequence[str], alterer: Alterer, neighbours: _Neighbours, random: Random
) -> Iterator[ClaimPair]:
    first, second = random.sample(wordings, 2)
    if _share_of_words(first, second) > ALIKE and random.random() < ALIKE_LEFT_OUT:
        return
    told = alterer.shorten_name(second) if random.random() < SHORTENED else second
    yield ClaimPair(first=first, second=told, label=SAME)
    if (altered := alterer.alter(second, first)) and altered != first:
        pair = ClaimPair(first=first, second=altered, label=CLASH)
        yield pair if random.random() < 0.5 else pair.turned()
    if len(first.split()) >= NEIGHBOURS_FROM and (neighbour := neighbours.find(first)):
        yield ClaimPair(first=first, second=neighbour, label=OTHER)


class _Neighbours:
    """Finds sentences that share rare words with another, yet tell something else."""

    def __init__(self, sentences: Sequence[str], random: Random) -> None:
        self.sentences, self.random = sentences, random
        self.index: dict[str, list[int]] = defaultdict(list)
        for number, sentence in enumerate(sentences):
            for word in _long_words(sentence):
                self.index[word].append(number)

    def find(self, sentence: str) -> str:
        """One of the nearest, or an empty string."""
        words = [word for word in _long_words(sentence) if 1 < len(self.index.get(word, ())) < FREQUENT_WORD]
        hits: Counter[int] = Counter()
        for word in self.random.sample(words, min(6, len(words))):
            bearers = self.index[word]
            hits.update(self.random.sample(bearers, min(60, len(bearers))))
        near = [self.sentences[number] for number, _ in hits.most_common(4)]
        near = [one for one in near if _share_of_words(one, sentence) < NEIGHBOUR_ALIKE]
        return self.random.choice(near) if near else ""


def _long_words(sentence: str) -> Iterable[str]:
    words = _WORDS.findall(sentence.lower())
    return dict.fromkeys(word for word in words if len(word) >= LONG_WORD)


def _share_of_words(first: str, second: str) -> float:
    one, other = set(_WORDS.findall(first.lower())), set(_WORDS.findall(second.lower()))
    return len(one & other) / max(1, len(one | other))
