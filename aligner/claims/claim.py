"""A value claim: one value that a source gives, with what it is said of."""

import re
from dataclasses import dataclass, replace

from aligner.claims.contexts import Context
from aligner.claims.parts import is_before_total, is_part, is_stretch
from aligner.claims.rates import Base
from aligner.claims.standing import Standing
from aligner.facts.values import Quantity, Unread, Value, fact_value
from aligner.facts.values_units import find_unit
from aligner.records import Fact, FindingKind, Place

# How an age is written: "54-year-old", "54-jarige", "23-Jähriger", "54歳", "(54)".
_AGE = re.compile(r"year-old|years old|\baged?\b|jarige|jaar oud|[jJ]ährig|Jahre alt|[歳才]|^\(\d+\)$")
_AGE_BEFORE = re.compile(r"\b(?:age of|Alter von|leeftijd van)(?:\s(?:nearly|only|just|nur|fast|slechts|bijna))?\s+$")

PARTED = frozenset({"count", "money", "measure"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One value that a source gives, with what it is said of.

    `start`/`end` are offsets in the sentence, `english_start`/`english_end` in its English (equal where the value was
    not found there). `window` holds the English stems next to the value, `near` those of its clause, `concepts` the
    concept keys of the original's clause, `heads` the concepts of the word that the value counts or measures, `actors`
    the keys of the people and organisations in the clause, `others` the dates that the sentence gives beside this
    value. `base` is what a rate is counted by, `standing` whether the value is a former one, one asked for or one on
    top of another. A derived value was counted from another one and is too weak to clash.
    """

    source: str
    sentence: int
    kind: FindingKind
    start: int
    end: int
    value: Value
    fact: Fact
    context: Context
    window: frozenset[str]
    near: frozenset[str]
    concepts: frozenset[str]
    heads: frozenset[str]
    actors: frozenset[str]
    others: tuple[Value, ...]
    english_start: int
    english_end: int
    english_fact: Fact | None
    base: Base | None = None
    standing: frozenset[Standing] = frozenset()
    is_derived: bool = False

    @property
    def readings(self) -> tuple[Value, ...]:
        """The value and what else the words could mean: "on Monday" may be the one before or after."""
        fact = replace(self.fact, hedge=self.value.hedge)
        others = (read_candidate(self.kind, fact, text) for text in fact.candidates)
        return (self.value, *(value for value in others if value is not None))

    @property
    def place(self) -> Place:
        """Where its sentence stands in the story."""
        return self.source, self.sentence

    @property
    def is_age(self) -> bool:
        """Whether a length of time is somebody's age."""
        before = self.context.sentence.text[: self.start]
        return self.kind == "duration" and bool(_AGE.search(self._around()) or _AGE_BEFORE.search(before))

    @property
    def is_part(self) -> bool:
        """Whether an amount is a part of another one: "14 of them", "van wie zes", うち6人, "31 km of the route"."""
        text = self.context.sentence.text
        if self.kind == "measure" and self._is_length and is_stretch(text, self.start, self.end):
            return True
        if self.kind == "count" and is_before_total(text, self.end):
            return True
        return self.kind in PARTED and is_part(text, self.start, self.end)

    @property
    def _is_length(self) -> bool:
        return isinstance(self.value, Quantity) and find_unit(self.value.unit).dimension == "length"

    def _around(self) -> str:
        text = self.context.sentence.text
        quote = text[self.start : self.end]
        return quote if any(c.isalpha() for c in quote) else f"({quote})"

    @property
    def quote(self) -> str:
        """The words that give the value."""
        return self.context.sentence.text[self.start : self.end]


def read_candidate(kind: FindingKind, fact: Fact, text: str) -> Value | None:
    """The value of a fact where its words are read as `text`, one of its candidates; None where that stays unread."""
    value = fact_value(replace(fact, value=text.partition("T")[0] if kind == "date" else text))
    return None if isinstance(value, Unread) else value
