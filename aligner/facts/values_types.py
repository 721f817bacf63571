"""The types that a value in the contract's notation is read into, and what comparing two of them says."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from aligner.records import FactKind, Hedge

Relation = Literal["equal", "inside", "apart", "not_comparable"]

DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value as written in the notation; `str(value)` gives `text` back, which parses to an equal value."""

    kind: FactKind
    text: str
    hedge: Hedge = "exact"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread(Value):
    """A fact whose words could not be read for certain (empty value): comparable with nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Value):
    """A person, place or organisation; compared by spelling only, matching names is the name index's work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Value):
    """A number, ordinal, percentage, sum of money or measure. `unit` is "" for numbers and ordinals, `%`, `pp`,
    an ISO 4217 code or a measure's unit."""

    amount: Fraction
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Value):
    """A length of time or an age: calendar months and seconds, and the length in seconds of its finest stated unit."""

    months: Fraction
    seconds: Fraction
    finest: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days that a date may mean: known stretches of proleptic ordinals, or a pattern where the year is unknown.

    `grain` is the length in days of what was named (1 day, 7 week, 30 month …): how sharp the date is.
    """

    stretches: tuple[tuple[int, int], ...] = ()
    months: frozenset[int] | None = None
    day: int | None = None
    weekdays: frozenset[int] | None = None
    grain: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The seconds of a day (end exclusive, beyond 86,400 where it runs into the next day) that a clock time or a
    part of day may mean; `part` says which of the two it is."""

    windows: tuple[tuple[int, int], ...]
    part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A date, a clock time, or both; `zone` is the offset from UTC in minutes where the text names one."""

    text: str
    days: Days | None
    clock: Clock | None
    zone: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Value):
    """A date, time or datetime; `last` is set for a range, both ends included."""

    first: Stamp
    last: Stamp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two values stand to each other, and why in one sentence.

    `equal`: they say the same, in whatever units or notation. `inside`: both can hold, one is rounder, vaguer or a
    bound. `apart`: they cannot both hold. `not_comparable`: they are about different kinds of things.
    `distance` is the gap in days (dates), seconds (times, durations), the base unit (measures) or plain numbers.
    """

    relation: Relation
    reason: str
    distance: float | None = None
