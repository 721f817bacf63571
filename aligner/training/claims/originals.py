"""Originals for the reader: sentences with translations, put in the place of the English that they translate.

They come from files of parallel text. Each is glossed as it will be when the tool runs (`aligner.align.originals`), by
a network that is taught here first, from the links between the pieces of the same sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.cross_encoder import OTHER, SAME
from aligner.align.glosser import LIKELIEST, Glosser, Mixture
from aligner.align.originals import (
    Encoded,
    Original,
    SourceEncoder,
    blank_original,
    gloss_sentence,
)
from aligner.align.pair_encoder import Text
from aligner.facts.find import find_facts
from aligner.facts.names import find_document_names
from aligner.training.claims.glosses import LinkedSentence, train_glosser
from aligner.training.claims.pairs import ClaimPair, blank
from aligner.training.claims.paraphrases import LONGEST_WORDS, read_held_out
from aligner.training.claims.reader import Glossed
from aligner.training.claims.recipe import ClaimsRecipe, find_own_text
from aligner.training.claims.word_links import link_words
from aligner.training.corpus import read_corpus, read_pairs
from aligner.translate.manifest import find_models_folder, read_sha256

SHORTEST_WORDS = 5
AT_ONCE = 4_000
"""Sentences that are encoded between two lines of the log."""

WORDS_LEFT_OUT = 0.02
"""Share of the words of the word lists that are left to the network: other news has more words that no list has."""

Say = Callable[[str], None]
Weights = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A sentence in its own language, the embedded model that reads it, and its English with the values blanked."""

    original: Original
    model: str
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    """The originals by the English that they translate, their glosses, and the weights of the networks that made these.

    `models` has for each embedded model its languages and the sha256 of its weights.
    """

    by_english: Mapping[str, tuple[Original, ...]]
    glossed: Mapping[Original, Glossed]
    weights: Weights
    models: Mapping[str, Mapping[str, Any]]


def read_translated(recipe: ClaimsRecipe, path: Path, data: Path) -> list[Translated]:
    """The rows of the recipe's `originals`, without any that shares seven words with held-out text."""
    held_out = read_held_out(recipe, data)
    found = []
    for plan in recipe.originals:
        beside = find_own_text(plan, path) if plan.beside else None
        rows = list(read_pairs(beside)) if beside else read_corpus(plan.plan, data, recipe.seed)
        usable = [
            (source, english)
            for source, english in rows
            if SHORTEST_WORDS <= len(english.split()) <= LONGEST_WORDS
            and (plan.beside or not (held_out.shares(english, "en") or held_out.shares(source, plan.language)))
        ]
        if plan.most and len(usable) > plan.most:
            usable = Random(recipe.seed).sample(usable, plan.most)
        for source, english in usable:
            original = blank_alone(source, plan.language)
            found.append(Translated(original=original, model=plan.model, english=blank(english)))
    return found


def blank_alone(text: str, lang: str) -> Original:
    """A sentence for the reader that stands by itself: no day to count from, no names but its own."""
    return blank_original(text, lang, find_facts(text, lang, None), find_document_names([text], lang)[0])


def gloss_originals(
    rows: Sequence[Translated], recipe: ClaimsRecipe, words: NDArray[np.float32], tokenizer: Any, folder: Path, say: Say
) -> Originals:
    """The originals as the reader gets them; networks are kept in `folder`, so that a run that goes on has the same.

    `words` and `tokenizer` are the reader's word embeddings and word pieces.
    """
    from safetensors.numpy import load_file, save_file

    def split(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    random = Random(recipe.seed)
    glossed: dict[Original, Glossed] = {}
    weights: dict[str, NDArray[Any]] = {}
    models: dict[str, dict[str, Any]] = {}
    for model in dict.fromkeys(row.model for row in rows):
        own = [row for row in rows if row.model == model]
        home = find_models_folder() / model
        encoder = SourceEncoder(home)
        encoded = list(_encode(own, encoder, say))
        path = folder / f"gloss.{model}.safetensors"
        if not path.is_file():
            linked = _link(own, encoded, encoder, split)
            save_file(train_glosser(linked, words, recipe.glosses, recipe.seed, say), path)
        weights |= {f"gloss.{model}.{name}": value for name, value in load_file(path).items()}
        glosser = Glosser(weights, f"gloss.{model}.")
        for row, sentence in zip(own, encoded, strict=True):
            laid = gloss_sentence(row.original, sentence, glosser, split, lambda _: random.random() >= WORDS_LEFT_OUT)
            glossed[row.original] = mix_pieces(laid)
        languages = sorted({row.original.lang for row in own})
        models[model] = {"languages": languages, "sha256": read_sha256(home / "model.safetensors")}
    return Originals(by_english=_group(rows), glossed=glossed, weights=weights, models=models)


def put_originals(
    pairs: Iterable[ClaimPair], by_english: Mapping[str, Sequence[Original]], share: float, random: Random
) -> list[ClaimPair]:
    """The pairs, with `share` (0-1) of the sentences that have originals in one of these, drawn by chance."""
    shown = []
    for pair in pairs:
        first, second = (
            random.choice(found)
            if isinstance(text, str) and (found := by_english.get(text)) and random.random() < share
            else text
            for text in pair.texts
        )
        shown.append(ClaimPair(first=first, second=second, label=pair.label, kind=pair.kind))
    return shown


def build_original_pairs(
    by_english: Mapping[str, Sequence[Original]], seed: str, count: int, kept_out: frozenset[str]
) -> list[ClaimPair]:
    """`count` pairs of an original and its English or another language's, and a third as many of unlike sentences.

    The English is none of `kept_out`, which score the reader.
    """
    random = Random(seed)
    english = sorted(by_english.keys() - kept_out)
    pairs = []
    for text in random.sample(english, min(count, len(english))):
        first = random.choice(by_english[text])
        others: list[Text] = [original for original in by_english[text] if original.lang != first.lang]
        pair = ClaimPair(first=first, second=random.choice([text, *others]), label=SAME)
        pairs.append(pair if random.random() < 0.5 else pair.turned())
    for one, other in pairwise(english):
        if random.random() < count / 3 / max(1, len(english)):
            pairs.append(ClaimPair(first=random.choice(by_english[one]), second=other, label=OTHER))
    return pairs


def _group(rows: Sequence[Translated]) -> dict[str, tuple[Original, ...]]:
    found: dict[str, dict[Original, None]] = defaultdict(dict)
    for row in rows:
        found[row.english][row.original] = None
    return {english: tuple(originals) for english, originals in found.items()}


def _encode(rows: Sequence[Translated], encoder: SourceEncoder, say: Say) -> Iterator[Encoded]:
    """The sentences in the encoder, in 16-bit floats to save memory."""
    for start in range(0, len(rows), AT_ONCE):
        for encoded in encoder.encode([row.original.text for row in rows[start : start + AT_ONCE]]):
            yield Encoded(spans=encoded.spans, states=encoded.states.astype(np.float16))
        say(f"encoded {min(start + AT_ONCE, len(rows)):,} of {len(rows):,} originals")


def _link(
    rows: Sequence[Translated], encoded: Sequence[Encoded], encoder: SourceEncoder, split: Callable[[str], list[int]]
) -> list[LinkedSentence]:
    """The sentences with the English pieces that theirs are linked to; pieces of values are left out on both sides."""
    kept, pairs = [], []
    for row, sentence in zip(rows, encoded, strict=True):
        pieces = encoder.pieces.split(row.original.text)[:-1]
        open_ = [
            n
            for n, (start, end) in enumerate(sentence.spans)
            if not any(start < b and a < end for a, b, text in row.original.known if text.startswith("#"))
        ]
        target = split(row.english)
        if open_ and target:
            kept.append((sentence.states[open_], target))
            pairs.append(([pieces[n] for n in open_], [str(piece) for piece in target]))
    linked = []
    for (states, target), links in zip(kept, link_words(pairs), strict=True):
        found: list[list[int]] = [[] for _ in range(len(states))]
        for source, place in sorted(links):
            found[source].append(target[place])
        linked.append(LinkedSentence(states=states.astype(np.float16), links=found))
    return linked


def mix_pieces(laid: Sequence[tuple[int | Mixture, Any]]) -> Glossed:
    """What `lay_out` gives, as mixtures of word pieces."""
    pieces = np.zeros((len(laid), LIKELIEST), np.int64)
    shares = np.zeros(pieces.shape, np.float32)
    for place, (piece, _) in enumerate(laid):
        if isinstance(piece, Mixture):
            pieces[place, : len(piece.pieces)], shares[place, : len(piece.pieces)] = piece.pieces, piece.shares
        else:
            pieces[place, 0], shares[place, 0] = piece, 1
    return Glossed(pieces=pieces, shares=shares)
