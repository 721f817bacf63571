"""Which sentences of different sources say the same or clash, as the cross-encoder reads them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from aligner.align.claim_reader import ClaimReader
from aligner.align.cross_encoder import CLASH, KINDS, SAME
from aligner.align.originals import blank_original
from aligner.align.pair_encoder import Text
from aligner.align.signs import blank_values
from aligner.claims.contexts import Context
from aligner.records import FindingKind, Place

# Pairs up to which all are read, about ten seconds on two cores; beyond, those that the aligner finds alike.
MOST_PAIRS = 5_000
# Least chance of saying the same or clashing at which a pair is read closely, and kept.
WORTH_KEEPING = 0.05
FEWEST_WORDS = 4  # of a sentence; a shorter one says too little


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the cross-encoder makes of two sentences: the chances that they say the same, that they clash, and in what.

    Values are blanked, so that sentences which differ in a value alone read as the same. Where an original was read,
    `translated` has the chances of the same and of a clash in English, the second witness.
    """

    same: float
    clash: float
    kind: FindingKind
    translated: tuple[float, float] | None = None

    @property
    def related(self) -> float:
        """The chance that they tell of one matter: that they say the same or clash."""
        return self.same + self.clash

    @property
    def in_english(self) -> tuple[float, float]:
        """The chances of the same and of a clash as the English of both sentences has them."""
        return self.translated or (self.same, self.clash)


UNREAD = Reading(same=0.0, clash=0.0, kind="polarity")


def is_read_in_original(context: Context, languages: Collection[str]) -> bool:
    """Whether the reader gets a sentence in its own language: one of `languages`, with English of an embedded model."""
    return context.sentence.lang in languages and context.is_embedded_english


def find_text(context: Context, languages: Collection[str]) -> Text:
    """What the reader gets of a sentence: its English with the values blanked, or the original."""
    if is_read_in_original(context, languages):
        return blank_original(context.sentence.text, context.sentence.lang, context.facts, context.names)
    return blank_values(context.english, context.english_facts)


def read_sentences(
    contexts: Sequence[Context], candidates: Collection[tuple[Place, Place]], reader: ClaimReader
) -> dict[tuple[Place, Place], Reading]:
    """The readings of pairs of sentences of different sources, without those that have nothing to do with each other.

    All pairs where there are few, else `candidates`. Those that are kept are read closely, in both orders.
    """
    long = {c.place: c for c in contexts if len(c.english.split()) >= FEWEST_WORDS}
    pairs = [(a, b) for a, b in combinations(sorted(long), 2) if a[0] != b[0]]
    if len(pairs) > MOST_PAIRS:
        chosen = {tuple(sorted(pair)) for pair in candidates}
        pairs = [pair for pair in pairs if pair in chosen]
    if not pairs:
        return {}
    texts = {place: find_text(context, reader.languages) for place, context in long.items()}
    first = reader.read([(texts[a], texts[b]) for a, b in pairs]).chances
    kept = [pairs[n] for n in np.flatnonzero((first[:, SAME] > WORTH_KEEPING) | (first[:, CLASH] > WORTH_KEEPING))]
    close = reader.read_closely([(texts[a], texts[b]) for a, b in kept])
    english = _read_translations(kept, long, reader)
    return {
        pair: Reading(
            same=round(float(chances[SAME]), 4),
            clash=round(float(chances[CLASH]), 4),
            kind=KINDS[int(kinds.argmax())],
            translated=english.get(pair),
        )
        for pair, chances, kinds in zip(kept, close.chances, close.kinds, strict=True)
    }


def _read_translations(
    pairs: Sequence[tuple[Place, Place]], contexts: Mapping[Place, Context], reader: ClaimReader
) -> dict[tuple[Place, Place], tuple[float, float]]:
    """The chances of the same and of a clash in English, of the pairs that were read in an original."""
    own = [p for p in pairs if any(is_read_in_original(contexts[place], reader.languages) for place in p)]
    if not own:
        return {}
    texts = {place: blank_values(contexts[place].english, contexts[place].english_facts) for p in own for place in p}
    chances = reader.read_closely([(texts[a], texts[b]) for a, b in own]).chances
    return {
        pair: (round(float(row[SAME]), 4), round(float(row[CLASH]), 4)) for pair, row in zip(own, chances, strict=True)
    }
