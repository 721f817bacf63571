"""What a whole story says about words and sentences: rarity, and which sentences say the same."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from aligner.align.claim_reader import ClaimReader
from aligner.align.encoder import Encoder
from aligner.align.pairs import pair_sentences
from aligner.align.value_reader import ValueReader
from aligner.align.word_for_word import write_word_for_word
from aligner.claims.build import KINDS, find_counterpart
from aligner.claims.contexts import Context, part_by_source
from aligner.findings.readings import UNREAD, Reading, is_read_in_original, read_sentences
from aligner.findings.versions import Versions, find_versions
from aligner.records import Fact, Place

# A name in fewer than about one in six of a story's sentences says which event is meant (inverse document frequency).
RARE = math.log(1 + 6)

# Share of a source's figures that its English has to give, and how many there have to be. Good systems keep 9 in 10
# on the development events, the smallest embedded models about half.
TRUSTED = 0.8
FIGURES = 5

# Above this likelihood two sentences say the same: what differs between them is the values or the reader's slip.
SAME_CLAIM = 0.8
# How much likelier a sentence has to be of one matter with another one of a source to be far better with it.
RIVALRY = 0.08
# Names less sure than this make no finding.
NAME_FLOOR = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How likely two sentences say the same, and speak of the same event; both 0 to 1."""

    same_claim: float
    same_event: float


UNLIKE = Likeness(same_claim=0.0, same_event=0.0)


@dataclass(frozen=True, kw_only=True, eq=False)
class StoryIndex:
    """Rarity of English stems, concepts and names over the story's sentences, and the likeness of sentence pairs.

    `trusted` holds the sources whose English can be relied on: it gives most of the original's figures. `named` holds
    the keys of all names of a source. `encoder` tells how much alike two English phrases are,
    `value_reader` which values answer one question. `read_in_original` holds the sentences that the reader got in their
    own language.
    """

    contexts: Mapping[Place, Context]
    words: Mapping[str, float]
    concepts: Mapping[str, float]
    names: Mapping[str, float]
    trusted: frozenset[str]
    pairs: Mapping[tuple[Place, Place], Likeness] = field(default_factory=dict)
    named: Mapping[str, frozenset[str]] = field(default_factory=dict)
    encoder: Encoder | None = None
    reader: ClaimReader | None = None
    value_reader: ValueReader | None = None
    readings: Mapping[tuple[Place, Place], Reading] = field(default_factory=dict)
    read_in_original: frozenset[Place] = frozenset()

    def reading(self, a: Place, b: Place) -> Reading:
        """What the cross-encoder makes of two sentences, whatever their order."""
        return self.readings.get((a, b)) or self.readings.get((b, a)) or UNREAD

    @cached_property
    def _near(self) -> Mapping[Place, tuple[tuple[Place, Reading], ...]]:
        near: dict[Place, list[tuple[Place, Reading]]] = {}
        for (a, b), reading in self.readings.items():
            near.setdefault(a, []).append((b, reading))
            near.setdefault(b, []).append((a, reading))
        return {place: tuple(rows) for place, rows in near.items()}

    def neighbours(self, place: Place) -> tuple[tuple[Place, Reading], ...]:
        """The sentences of other sources that were read with this one, each with the reading."""
        return self._near.get(place, ())

    def goes_better(
        self, place: Place, partner: Place, counts: Callable[[Context], bool] = lambda context: True
    ) -> bool:
        """Whether another sentence of the partner's source, of those that count, goes with this one far better."""
        told = self.reading(place, partner).related
        return any(
            other.related > told + RIVALRY
            for sentence, other in self.neighbours(place)
            if sentence[0] == partner[0] and sentence != partner and counts(self.contexts[sentence])
        )

    @cached_property
    def _last(self) -> Mapping[str, int]:
        last: dict[str, int] = {}
        for source, sentence in self.contexts:
            last[source] = max(last.get(source, 1), sentence)
        return last

    @cached_property
    def versions(self) -> Versions:
        """Which sources are versions of one text, and which of their sentences."""
        return find_versions(self.contexts, {pair: likeness.same_claim for pair, likeness in self.pairs.items()})

    def find_person_before(self, context: Context) -> Fact | None:
        """The one person whom the sentence before names; None where it names nobody or several."""
        before = self.contexts.get((context.sentence.source_id, context.sentence.index - 1))
        people = {name.key: name for name in before.names if name.kind == "person" and name.key} if before else {}
        return next(iter(people.values())) if len(people) == 1 else None

    def depth(self, place: Place) -> float:
        """How far down its article a sentence stands: 0 for the first, 1 for the last."""
        source, sentence = place
        return sentence / self._last[source]

    def telling(self, a: Place, b: Place) -> float:
        """How likely two sentences speak of one event; the reader counts as well where it read an original."""
        told = self.likeness(a, b).same_event
        if {a, b} & self.read_in_original:
            reading = self.reading(a, b)
            return max(told, reading.related)
        return told

    def may_be_of_one_matter(self, a: Place, b: Place, least: float) -> bool:
        """Whether two sentences tell of one matter by at least that chance; True where the reader has read nothing."""
        return not self.readings or self.reading(a, b).related >= least

    def say_the_same(self, a: Place, b: Place) -> bool:
        """Whether two sentences say the same: what differs between them is the values, or the reader's slip."""
        return self.likeness(a, b).same_claim >= SAME_CLAIM

    def likeness(self, a: Place, b: Place) -> Likeness:
        """The likeness of two sentences, whatever their order."""
        return self.pairs.get((a, b)) or self.pairs.get((b, a)) or UNLIKE


def build_index(
    contexts: Sequence[Context],
    encoder: Encoder | None = None,
    reader: ClaimReader | None = None,
    value_reader: ValueReader | None = None,
) -> StoryIndex:
    """The index of a story's contexts. Sentence pairs come from the aligner's candidate index, not from all pairs."""
    sources = part_by_source(contexts)
    names = list(sources)
    pairs = {}
    rarity = _rarity(c.keys() for c in contexts)

    def count_shared(a: int, i: int, b: int, j: int) -> float:
        return _count_shared(sources[names[a]][i], sources[names[b]][j], rarity)

    english = [[_write_for_pairing(c, reader) for c in sources[name]] for name in names]
    originals = [
        None if all(c.model == "none" for c in sources[name]) else [c.sentence.text for c in sources[name]]
        for name in names
    ]
    for pair in pair_sentences(english, count_shared, originals=originals, encoder=encoder):
        a = (names[pair.a_source], sources[names[pair.a_source]][pair.a_sentence].sentence.index)
        b = (names[pair.b_source], sources[names[pair.b_source]][pair.b_sentence].sentence.index)
        pairs[a, b] = Likeness(same_claim=pair.same_claim, same_event=pair.same_event)
    return StoryIndex(
        contexts={c.place: c for c in contexts},
        words=_rarity(c.words for c in contexts),
        concepts=_rarity(c.concepts for c in contexts),
        names=rarity,
        trusted=frozenset(name for name, own in sources.items() if is_trusted(own)),
        pairs=pairs,
        encoder=encoder,
        reader=reader,
        value_reader=value_reader,
        readings=read_sentences(contexts, pairs, reader) if reader else {},
        read_in_original=frozenset(c.place for c in contexts if reader and is_read_in_original(c, reader.languages)),
        named={name: frozenset().union(*(c.keys() for c in own)) for name, own in sources.items()},
    )


def _write_for_pairing(context: Context, reader: ClaimReader | None) -> str:
    """The English by which a sentence is paired: with its words, one by one, where it is an embedded model's.

    On ten of the development events without references the average precision of the pairs that gold has in one claim
    is .52 so, .51 by the English alone and .50 by the words alone.
    """
    if reader is None or not is_read_in_original(context, reader.languages):
        return context.english
    sentence = context.sentence
    return f"{context.english} {write_word_for_word(sentence.text, sentence.lang, context.names)}"


def is_trusted(contexts: Sequence[Context]) -> bool:
    """Whether a source's English can be relied on: it is the original, or gives at least TRUSTED of its figures.

    With few figures to go by, a translation by a model is not trusted. What is mostly an embedded model's
    never is: it is made to keep figures, so that these say nothing of the rest.
    """
    if not any(c.is_machine_english for c in contexts):
        return True
    if 2 * sum(c.is_embedded_english for c in contexts) > len(contexts):
        return False
    pairs = [(f, c) for c in contexts for f in c.facts if f.value and f.kind in KINDS and c.model != "none"]
    kept = sum(find_counterpart(f, c.english_facts) is not None for f, c in pairs)
    return len(pairs) >= FIGURES and kept / len(pairs) >= TRUSTED


def _count_shared(a: Context, b: Context, rarity: Mapping[str, float]) -> float:
    """How many rare names and equal values two sentences share, beyond the words of their English."""
    names = sum(rarity.get(key, 1.0) > RARE for key in a.keys() & b.keys())
    values = {(f.kind, f.value) for f in a.facts if f.value} & {(f.kind, f.value) for f in b.facts if f.value}
    return float(names + len(values))


def overlap(a: frozenset[str], b: frozenset[str], rarity: Mapping[str, float]) -> float:
    """The Dice overlap of two sets, each member weighted by its rarity; 0 where both are empty."""
    shared = sum(rarity.get(w, 1.0) for w in a & b)
    total = sum(rarity.get(w, 1.0) for w in a) + sum(rarity.get(w, 1.0) for w in b)
    return 2 * shared / total if total else 0.0


def _rarity(sets: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Inverse document frequency, log(1 + N / df), as in the aligner's similarity."""
    counts: Counter[str] = Counter()
    total = 0
    for members in sets:
        counts.update(members)
        total += 1
    return {word: math.log(1 + total / count) for word, count in counts.items()}
