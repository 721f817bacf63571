"""Back-translation (Sennrich et al. 2016): a model from English writes sources for more English text.

It is taught the recipe's own text turned round and thrown away afterwards. What it writes is poor, so that only the
sentences whose words the word lists explain best are kept, and each begins with a piece that marks it (Caswell et al.
2019): the model learns English from them, and not that sources read like this.
"""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligner.languages.glossary import read_forms
from aligner.training.batches import Row
from aligner.training.corpus import LONGEST_CHARACTERS, HeldOut, Pair, find_english_fault, find_fault, read_pairs
from aligner.training.generate import write_sentences
from aligner.training.prepare import CLEANING, Pieces, join_pieces, number_pairs, read_held_out
from aligner.training.problems import CorpusError
from aligner.training.recipe import BackwardsPlan, CorpusPlan, Phase, Recipe, SyntheticPlan, name_plan
from aligner.training.vocabulary import Vocabulary

Say = Callable[[str], None]

MARK = "<0x03>"
"""Piece before a source that a model wrote. A byte that no text holds."""

LANGUAGE_MARKS = {"nl": "<0x01>", "de": "<0x02>", "ja": "<0x04>"}
"""Pieces before English text that say into which language it goes."""

SHORTEST = 18
"""Characters of the shortest English sentence; what is shorter a model already writes well."""

FEWEST_WORDS = 4
MOST_WORDS = 40
REPEATED = 2
"""Pairs of neighbouring words that a sentence may hold more than once; more of them are a loop."""

LOOP = re.compile(r"(.{2,12})[、,・]?\1[、,・]?\1|([^\d]{4,})、\2")
"""What a loop looks like in Japanese, which has no spaces."""

KNOWN_SHARE = 0.25
"""How much it counts that the words of the source are in the word list; the rest is that the English is explained."""

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FIGURES = re.compile(r"\d+")
MARKED = re.compile(r"(?<=\d)[.,](?=\d)")
ENDINGS = ("ingly", "edly", "ing", "ies", "ied", "ed", "es", "s", "ly", "d", "e", "y")

_LITTLE_WORDS = """
the a an of to in on at for by with from and or but as is are was were be been being has have had do does did
will would can could may might must shall should not no it its he she his her they them their this that these
those there than then so if who which what when where whose i you we my your our me us him up out about into
over after before under between during through said also more most one two
"""
LITTLE_WORDS = frozenset(_LITTLE_WORDS.split())
"""English words that say nothing about whether a translation is right."""


def add_backwards(
    recipe: Recipe, vocabulary: Vocabulary, pieces: Pieces, data: Path, folder: Path, device: str, say: Say
) -> Pieces:
    """The pieces with those of the recipe's `backwards` behind them; written once and kept in `folder`.

    Whoever stops it before it is through begins this part again.
    """
    path = folder / "backwards.json"
    if not path.is_file():
        held_out = read_held_out(recipe, data)
        english = {plan: read_more_english(plan, recipe, data, held_out) for plan in recipe.backwards}
        written = _write_backwards(recipe, vocabulary, pieces, english, folder, device, say)
        fresh = path.with_suffix(".part")
        fresh.write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
        fresh.replace(path)
    first = len(recipe.plans) - len(recipe.backwards)
    counts = json.loads((folder / CLEANING).read_text(encoding="utf-8"))
    for number, rows in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        pairs = [(source, english) for source, english in rows]
        more = number_pairs(pairs, vocabulary, first + number)
        pieces = join_pieces(pieces, mark_sources(more, vocabulary.numbers[MARK]))
        counts[name_plan(recipe.backwards[number])] = {"kept": len(more)}
        say(f"{recipe.backwards[number].pair}: {len(more):,} sources written by a model")
    (folder / CLEANING).write_text(json.dumps(counts, indent=1), encoding="utf-8")
    return pieces


def read_more_english(plan: BackwardsPlan, recipe: Recipe, data: Path, held_out: HeldOut) -> list[str]:
    """At most `plan.most` English sentences of the plan's files, none twice and none that shares held-out text."""
    found: dict[str, str] = {}
    for name in plan.english:
        path = next((home / name for home in (data, Path(recipe.home)) if (home / name).is_file()), None)
        if path is None:
            remedy = "Name the folder of the corpora with --data."
            raise CorpusError("English text is missing", where=str(data / name), remedy=remedy)
        usable = [text for text in _read_english(path) if _is_fit(text, held_out)]
        if len(usable) > plan.most_of_each:
            usable = random.Random(f"{recipe.seed} {name}").sample(usable, plan.most_of_each)
        for text in usable:
            found.setdefault("".join(WORD.findall(text.lower())), text)
    return list(found.values())[: plan.most]


def _read_english(path: Path) -> Iterator[str]:
    name = path.name.removesuffix(".xz")
    if name.endswith(".tsv"):
        yield from (english for _, english in read_pairs(path))
        return
    with (lzma.open if path.suffix == ".xz" else open)(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            if not name.endswith(".jsonl"):
                yield " ".join(line.split())
                continue
            event = json.loads(line)
            if not event.get("held_out"):
                yield from (" ".join(text.split()) for _, texts in event["wires"] for text in texts)


def _is_fit(text: str, held_out: HeldOut) -> bool:
    if not SHORTEST < len(text) < LONGEST_CHARACTERS // 2 or held_out.shares(text, "en"):
        return False
    return not find_english_fault(text)


def turn_round(recipe: Recipe, pieces: Pieces, vocabulary: Vocabulary) -> Pieces:
    """The sentences of the recipe's corpora and those made by rule as English into their language, which is marked."""
    marks = [
        _find_mark(plan.pair, vocabulary)
        if isinstance(plan, SyntheticPlan) or (isinstance(plan, CorpusPlan) and not plan.lexicon)
        else -1
        for plan in recipe.plans
    ]
    mark = np.array(marks)[pieces.parts]
    fit = np.flatnonzero((mark >= 0) & (np.maximum(pieces.source_lengths, pieces.target_lengths) > 2))
    chosen = pieces.take(fit)
    turned = Pieces(chosen.target, chosen.target_starts, chosen.source, chosen.source_starts, chosen.parts)
    return mark_sources(turned, mark[fit])


def _find_mark(pair: str, vocabulary: Vocabulary) -> int:
    return vocabulary.numbers[LANGUAGE_MARKS[pair.split("-")[0]]]


def mark_sources(pieces: Pieces, mark: int | NDArray[np.int64]) -> Pieces:
    """The pairs with a piece in front of each source: one for all, or one for each."""
    starts = pieces.source_starts
    source = np.insert(pieces.source, starts[:-1], np.asarray(mark, np.uint16))
    return replace(pieces, source=source, source_starts=starts + np.arange(len(starts)))


def _write_backwards(
    recipe: Recipe,
    vocabulary: Vocabulary,
    pieces: Pieces,
    english: Mapping[BackwardsPlan, Sequence[str]],
    folder: Path,
    device: str,
    say: Say,
) -> list[list[Pair]]:
    from aligner.training.trainer import start_run, train

    backwards = turn_round(recipe, pieces, vocabulary)
    turned = Vocabulary(vocabulary.target, vocabulary.source, vocabulary.numbers, len(vocabulary.numbers) - 1)
    plan = recipe.backward_schedule
    phase = Phase(name="backwards", until=1.0, longest=plan.longest, batch_tokens=plan.batch_tokens)
    plain = replace(recipe, schedule=plan, phases=(phase,), parent="")
    home = folder / "backwards"
    home.mkdir(parents=True, exist_ok=True)
    say(f"a model from English into {', '.join(recipe.pairs)} turned round: {len(backwards):,} pairs")
    run = start_run(plain, turned, backwards, home, device)
    train(run, lambda run: 0.0, say)
    written = []
    for text in recipe.backwards:
        mark = _find_mark(text.pair, vocabulary)
        rows: list[Row] = [np.array([mark, *row], np.uint16) for row in vocabulary.encode_target(english[text])]
        sources = write_sentences(
            run.average, recipe.shape, rows, turned.english, plan.temperature, recipe.seed, say=say
        )
        pairs = list(zip(_spell(sources, vocabulary), english[text], strict=True))
        written.append(choose_best(pairs, text.pair.split("-")[0], text.lines))
    return written


def _spell(rows: Sequence[Row], vocabulary: Vocabulary) -> list[str]:
    pieces = sorted(vocabulary.numbers, key=vocabulary.numbers.__getitem__)
    spelled: list[str] = vocabulary.source.decode([[pieces[number] for number in row] for row in rows])
    return [text.strip() for text in spelled]


def choose_best(pairs: Sequence[Pair], lang: str, count: int) -> list[Pair]:
    """The `count` pairs whose English the word list of `lang` explains best; none with a loop or with other figures."""
    known = {form: _stem_all(meanings) for form, meanings in read_forms(lang).items()}
    scored = [(score, number) for number, pair in enumerate(pairs) if (score := _score(pair, lang, known)) > 0]
    best = sorted(scored, key=lambda item: (-item[0], item[1]))[:count]
    return [pairs[number] for _, number in best]


def _score(pair: Pair, lang: str, known: Mapping[str, frozenset[str]]) -> float:
    """How well the word list explains the pair (0-1); 0 for one that must not be kept."""
    source, english = pair
    words = WORD.findall(english)
    content = [word for word in words if word.lower() not in LITTLE_WORDS]
    if find_fault(pair, lang) or not FEWEST_WORDS <= len(words) <= MOST_WORDS or len(content) < 2:
        return 0.0
    if sorted(FIGURES.findall(MARKED.sub("", source))) != sorted(FIGURES.findall(MARKED.sub("", english))):
        return 0.0
    found = _find_forms(source, known) if lang == "ja" else WORD.findall(source)
    looped = bool(LOOP.search(source)) if lang == "ja" else len(found) - len(set(pairwise(found))) - 1 > REPEATED
    if looped:
        return 0.0
    hits = 0
    meant: set[str] = set()
    for word in found:
        meanings = known.get(word) or known.get(word.lower())
        hits += bool(meanings) or word in words
        meant |= {_stem(word), *(meanings or ())}
    explained = sum(_stem(word) in meant for word in content) / len(content)
    return (1 - KNOWN_SHARE) * explained + KNOWN_SHARE * hits / max(1, len(found))


def _find_forms(text: str, known: Mapping[str, frozenset[str]]) -> list[str]:
    """The longest forms of the word list one after another, and the runs of letters between them."""
    found = [match.group() for match in re.finditer(r"[A-Za-z]+|\d+", text)]
    place = 0
    while place < len(text):
        size = next((size for size in range(10, 0, -1) if text[place : place + size] in known), 0)
        if size:
            found.append(text[place : place + size])
        place += size or 1
    return found


def _stem_all(meanings: Sequence[str]) -> frozenset[str]:
    return frozenset(_stem(word) for meaning in meanings[:6] for word in WORD.findall(meaning))


def _stem(word: str) -> str:
    """An English word without its ending, roughly: `families` and `family` are `famil`."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    return next((low[: -len(end)] for end in ENDINGS if low.endswith(end) and len(low) - len(end) > 2), low)
