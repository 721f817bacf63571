"""Original sentences as the reader of clashing claims gets them: not translated, but glossed word by word.

Words that the project's word lists have (`aligner.languages.glossary`) are given as the English that these say. For all
others, and to choose between the meanings of a word, the encoder of an embedded translation model turns a sentence into
one vector for each of its pieces, which knows the whole sentence, and a small network says which English word pieces
each of them stands for; the reader gets the mean of their word embeddings, weighted by how likely they are. So it reads
Dutch, German and Japanese in their own order, with nothing left out or made up, as translations of small models have
it. Values are blanked, and names are given as the tool's own tables have them.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from aligner.align.encoder import batch_by_length
from aligner.align.glosser import Glosser, Glosses, Mixture, Table, Weights
from aligner.align.signs import AskedValue, find_signs
from aligner.languages.glossary import KnownWord, read_glossary
from aligner.records import Fact
from aligner.translate.manifest import read_sha256
from aligner.translate.pieces import Pieces
from aligner.translate.transformers_engine import load_checkpoint

_log = logging.getLogger(__name__)

Split = Callable[[str], list[int]]
Span = tuple[int, int]

LONGEST = 200
"""Pieces of a sentence that are encoded; the reader takes fewer, and the encoder has places for 512."""

MOST_ROWS = 20_000
"""Words that are kept: beyond, what earlier stories taught is forgotten before new ones are learnt (30 MB)."""

SURE_NAME = 0.7
"""Score of a name that is given as the tables have it."""

MEANS_NOTHING = 0.5
"""Chance of standing for no English word above which a piece is left out."""

FREQUENCY = 0.5
"""What a meaning counts against the one before it in the word list; this and the next two by eye, not fitted."""

LEAST_CHANCE = 0.03
"""Of a meaning that the network finds unlikely: the word list counts, too."""

SURE_MEANING = 0.65
"""Share from which a word is given in this meaning alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A sentence in its own language, with the English that stands for its values and names: start, end, text.

    `part` is the stretch of it that is meant, all of it where that is None.
    """

    text: str
    lang: str
    known: tuple[tuple[int, int, str], ...]
    part: Span | None = None

    @property
    def whole(self) -> Original:
        """The sentence that a part was taken from."""
        return Original(text=self.text, lang=self.lang, known=self.known)


def blank_original(
    text: str, lang: str, facts: Sequence[Fact], names: Sequence[Fact], asked: AskedValue | None = None
) -> Original:
    """The sentence for the reader: a sign for each value and figure, and names as `names` have them in English.

    Facts, names and the value `asked` about have their offsets in `text`.
    """
    known = list(find_signs(text, facts, asked))
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if name.score >= SURE_NAME and not any(a < name.end and name.start < b for a, b, _ in known):
            known.append((name.start, name.end, name.value))
    return Original(text=text, lang=lang, known=tuple(sorted(known)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """The pieces of a text: where each stands in it (n), and its vector (n, width)."""

    spans: tuple[Span, ...]
    states: Table


class SourceEncoder:
    """The encoder of a MarianMT checkpoint in `folder`, by transformers in 32-bit floats: 400 sentences a second.

    ModelError where the checkpoint cannot be loaded.
    """

    def __init__(self, folder: Path) -> None:
        self.pieces = Pieces(folder)
        self._model = load_checkpoint(folder)

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """The texts in the encoder, in their order, up to LONGEST pieces of each; the end mark is left out."""
        rows = [self.pieces.find_ids(self._split(text)) for text in texts]
        found: list[Encoded | None] = [None] * len(texts)
        for batch in batch_by_length([len(row) for row in rows]):
            for number, states in zip(batch, self._encode_batch([rows[n] for n in batch]), strict=True):
                spans = self.pieces.locate(texts[number])[: len(states) - 1]
                found[number] = Encoded(spans=spans, states=states[:-1])
        return [encoded for encoded in found if encoded is not None]

    def _split(self, text: str) -> list[str]:
        *pieces, end = self.pieces.split(text)
        return [*pieces[:LONGEST], end]

    def _encode_batch(self, rows: Sequence[Sequence[int]]) -> Iterator[Table]:
        import torch

        longest, padding = max(map(len, rows)), int(self._model.config.pad_token_id)
        pieces = torch.tensor([[*row, *[padding] * (longest - len(row))] for row in rows])
        inside = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        with torch.inference_mode():
            states = self._model.get_encoder()(input_ids=pieces, attention_mask=inside).last_hidden_state
        for row, table in zip(rows, states.numpy(), strict=True):
            yield table[: len(row)]


@lru_cache(maxsize=4)
def load_source_encoder(folder: Path) -> SourceEncoder:
    """The encoder of a checkpoint, one for all readers of originals."""
    return SourceEncoder(folder)


def lay_out(
    original: Original, spans: Sequence[Span], glosses: Glosses, words: Sequence[KnownWord], split: Split
) -> list[tuple[int | Mixture, Span]]:
    """What the reader gets of a sentence, in order, each with its place in the text: a word piece, or a mixture.

    What `known` gives comes first, as `split` has it, then the `words` of the word list, which overlap none of it, then
    what the network makes of the pieces that touch neither; of these, what stands for no word is left out.
    """
    placed: list[tuple[int, int, KnownWord | list[int]]] = [(a, b, split(text)) for a, b, text in original.known]
    placed = sorted([*placed, *((word.start, word.end, word) for word in words)], key=lambda entry: entry[0])
    found: list[tuple[int | Mixture, Span]] = []
    given: set[int] = set()
    for row, (start, end) in enumerate(spans):
        touched = [entry for entry in placed if start < entry[1] and entry[0] < end]
        for a, b, entry in touched:
            if a in given:
                continue
            given.add(a)
            if isinstance(entry, KnownWord):
                rows = [n for n, (c, d) in enumerate(spans) if c < b and a < d]
                found += [(piece, (a, b)) for piece in choose_meaning(entry, glosses, rows, split)]
            else:
                found += [(piece, (a, b)) for piece in entry]
        if not touched and glosses.nothing[row] <= MEANS_NOTHING:
            found.append((glosses.mix(row), (start, end)))
    return found


def gloss_sentence(
    original: Original,
    encoded: Encoded,
    glosser: Glosser,
    split: Split,
    keep: Callable[[KnownWord], bool] = lambda word: True,
) -> list[tuple[int | Mixture, Span]]:
    """What the reader gets of a sentence, as `lay_out` has it, with those words of the word list that `keep` wants."""
    taken = [(start, end) for start, end, _ in original.known]
    listed = [word for word in read_glossary(original.lang).find_words(original.text, taken) if keep(word)]
    return lay_out(original, encoded.spans, glosser.gloss(encoded.states.astype(np.float32, copy=False)), listed, split)


def choose_meaning(word: KnownWord, glosses: Glosses, rows: Sequence[int], split: Split) -> list[int | Mixture]:
    """The meaning of a word that the network finds likeliest in its `rows`, or a mixture of those of one piece each."""
    if len(word.meanings) < 2:
        return list(split(word.meanings[0])) if word.meanings else []
    pieces = [split(meaning) for meaning in word.meanings]
    found = glosses.chances[rows].max(axis=0)
    weights = np.array(
        [
            FREQUENCY**n
            * (LEAST_CHANCE + sum(found[glosses.places[p]] for p in own if p in glosses.places) / max(1, len(own)))
            for n, own in enumerate(pieces)
        ]
    )
    shares = weights / weights.sum()
    best = int(shares.argmax())
    if shares[best] >= SURE_MEANING or len(pieces[best]) != 1:
        return list(pieces[best])
    single = [n for n, own in enumerate(pieces) if len(own) == 1]
    mixed = (shares[single] / shares[single].sum()).astype(np.float32)
    return [Mixture(np.array([pieces[n][0] for n in single], np.int64), mixed)]


class OriginalWords:
    """Originals as words of the reader's: each glossed piece is one more row of the table of word embeddings.

    Whoever has the reader learn new ones gives it the table anew, with `rows` behind the `words` that it has. `split`
    gives the word pieces of an English text.
    """

    def __init__(self, folder: Path, weights: Weights, words: Callable[[], Table], split: Split) -> None:
        self._models = _read_models(folder)
        self._weights, self._words, self._split = weights, words, split
        self._glossers: dict[Path, Glosser] = {}
        self._known: dict[Original, tuple[tuple[int, ...], tuple[Span, ...]]] = {}
        self.rows: list[Table] = []

    @property
    def languages(self) -> frozenset[str]:
        """The languages that can be read: their models are the ones that the reader was trained with."""
        return frozenset(self._models)

    def learn(self, originals: Iterable[Original]) -> bool:
        """Whether the rows are others now: those that stand for words of all the originals are among them."""
        wanted = {o.whole for o in originals}
        before = len(self.rows)
        if wanted - self._known.keys() and len(self.rows) > MOST_ROWS:
            self._known.clear()
            self.rows.clear()
            before = -1
        fresh = sorted(wanted - self._known.keys(), key=lambda o: (o.lang, o.text, o.known))
        for model in dict.fromkeys(self._models[o.lang] for o in fresh):
            own = [o for o in fresh if self._models[o.lang] == model]
            texts = list(dict.fromkeys(o.text for o in own))
            encoded = dict(zip(texts, load_source_encoder(model).encode(texts), strict=True))
            glosser = self._find_glosser(model)
            for original in own:
                self._add(original, gloss_sentence(original, encoded[original.text], glosser, self._split))
        return len(self.rows) != before

    def find_pieces(self, original: Original) -> list[int]:
        """The pieces of an original that was learnt, or of the part of it that is meant."""
        pieces, spans = self._known[original.whole]
        part = original.part
        return [n for n, (a, b) in zip(pieces, spans, strict=True) if part is None or (a < part[1] and part[0] < b)]

    def _add(self, original: Original, laid: Sequence[tuple[int | Mixture, Span]]) -> None:
        words = self._words()
        pieces: list[int] = []
        for piece, _ in laid:
            if isinstance(piece, Mixture):
                self.rows.append((piece.shares @ words[piece.pieces])[None])
                pieces.append(len(words) + len(self.rows) - 1)
            else:
                pieces.append(piece)
        self._known[original] = (tuple(pieces), tuple(span for _, span in laid))

    def _find_glosser(self, model: Path) -> Glosser:
        if model not in self._glossers:
            self._glossers[model] = Glosser(self._weights, f"gloss.{model.name}.")
        return self._glossers[model]


def _read_models(folder: Path) -> dict[str, Path]:
    """By language the folders of the translation models whose sentences the reader in `folder` was taught.

    One that is missing, or is another than the reader was trained with, is left out with a warning.
    """
    config = json.loads((folder / "config.json").read_text("utf-8"))
    found: dict[str, Path] = {}
    for name, row in config.get("originals", {}).items():
        weights = folder.parent / name / "model.safetensors"
        if not weights.is_file() or read_sha256(weights) != row["sha256"]:
            _log.warning(
                "%s: not the model that %s was trained with. %s is read in its translation.",
                weights,
                folder.name,
                " and ".join(row["languages"]),
            )
            continue
        found |= dict.fromkeys(row["languages"], weights.parent)
    return found
