"""Values as types: reads the contract's notation, compares two values with tolerance, writes them for people.

>>> nearly = parse_value("duration", "PT4H", "nearly")
>>> compare(nearly, parse_value("duration", "PT3H50M")).relation
'inside'
"""

from fractions import Fraction
from functools import lru_cache

from aligner.facts.values_display import HEDGE_WORDS, display_value
from aligner.facts.values_duration import compare_durations, duration_bounds, read_duration
from aligner.facts.values_moment import read_moment
from aligner.facts.values_moment_compare import compare_moments
from aligner.facts.values_quantity import as_float, compare_quantities, quantity_bounds, read_quantity
from aligner.facts.values_types import Comparison, Duration, Moment, Name, Quantity, Relation, Unread, Value
from aligner.records import Fact, FactKind, Hedge

__all__ = [
    "Comparison", "Duration", "Moment", "Name", "Quantity", "Relation", "Unread", "Value",
    "bounds", "compare", "display", "fact_value", "parse_value",
]  # fmt: skip

# Comparisons kept: a story holds the same values against each other many times over.
REMEMBERED = 65_536
MOMENTS = ("date", "time", "datetime")
_NAMES = ("person", "place", "organisation")


def parse_value(kind: FactKind, text: str, hedge: Hedge = "exact") -> Value:
    """The value that `text`, in the contract's notation, stands for; names are kept as they are.

    An empty text is a fact whose words were not read for certain (`Unread`, comparable with nothing). Raises
    ValueError where `text` is not in the notation of `kind`.

    >>> parse_value("money", "EUR 2500000000", "about").unit
    'EUR'
    """
    text = text.strip()
    if not text:
        return Unread(kind=kind, text=text, hedge=hedge)
    if kind in _NAMES:
        return Name(kind=kind, text=text, hedge=hedge)
    if kind == "duration":
        return read_duration(text, hedge)
    if kind in MOMENTS:
        return read_moment(kind, text, hedge)
    return read_quantity(kind, text, hedge)


def fact_value(fact: Fact) -> Value:
    """The value of a fact, with its hedge; `Unread` where its value is not in the notation."""
    try:
        return parse_value(fact.kind, fact.value, fact.hedge)
    except ValueError:
        return Unread(kind=fact.kind, text=fact.value, hedge=fact.hedge)


@lru_cache(maxsize=REMEMBERED)
def compare(left: Value, right: Value) -> Comparison:
    """How two values stand to each other, and why in one sentence. Total, and symmetric in relation and distance.

    Each side allows an interval that follows from its own precision and hedge, and two values are apart only where
    nobody can mean both:

    - a bare round number allows what rounds to it, at most 5 % off (2 billion and 2.04 billion fit); counts below 100,
      ordinals and points in time are meant exactly, percentages to their last place;
    - `about` allows 10 % on both sides, `nearly` the 15 % below (nearly 4 h holds 3 h 30; 20 % below 1, 10, 100 …),
      `over` two steps of its last significant place (over 1,200 ends at 1,400, and 1,184 is below it), `at_least` and
      `at_most` everything on their side;
    - a length of time allows a quarter of its finest unit, at most 10 %; a month is 28 to 31 days;
    - measures are converted, and the tolerance with them; currencies are not;
    - a date fits where a day fits both: a month and a day in it, a weekday and a date that falls on it, a date without
      a year and one with; a clock time fits its part of day; instants in two named zones are compared as instants,
      and where only one names its zone, only the dates decide;
    - a bare number fits an age of as many years, and is comparable with no other length of time.

    >>> compare(parse_value("duration", "PT90M"), parse_value("duration", "PT50M")).reason
    '90 min and 50 min differ by more than rounding'
    """
    names = (_named(left, right), _named(right, left))
    if isinstance(left, Unread) or isinstance(right, Unread):
        return _reflexive(left, right) or _incomparable("one of the two values was not read")
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return compare_quantities(left, right, names)
    if isinstance(left, Duration) and isinstance(right, Duration):
        return compare_durations(left, right, names)
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _reflexive(left, right) or compare_moments(left, right, names)
    if isinstance(left, Name) and isinstance(right, Name) and left.kind == right.kind:
        relation: Relation = "equal" if left.text.casefold() == right.text.casefold() else "not_comparable"
        why = "are the same" if relation == "equal" else "are spelled differently; spelling alone does not decide"
        return Comparison(relation=relation, reason=f"{left.text} and {right.text} {why}")
    if {left.kind, right.kind} == {"number", "duration"} and _may_be_one_age(left, right):
        return Comparison(relation="inside", reason=f"{names[0]} and {names[1]} fit if the number is an age in years")
    return _incomparable(f"{names[0]} and {names[1]} are not the same kind of thing ({left.kind} and {right.kind})")


def _may_be_one_age(left: Value, right: Value) -> bool:
    """ "Smith (54)" and "54 years old": a bare number and as many whole years."""
    number, age = (left, right) if isinstance(left, Quantity) else (right, left)
    if not isinstance(number, Quantity) or not isinstance(age, Duration):
        return False
    return not age.seconds and age.months == number.amount * 12


def _reflexive(left: Value, right: Value) -> Comparison | None:
    if left == right:
        return Comparison(relation="equal", reason=f"both say {display(left)}", distance=0.0)
    return None


def _incomparable(reason: str) -> Comparison:
    return Comparison(relation="not_comparable", reason=reason)


def _named(value: Value, other: Value) -> str:
    """What a reason calls the value; in full notation where two different values would look the same."""
    shown = display(value, hedged=True)
    same = value.text != other.text and shown == display(other, hedged=True)
    return f"{shown} ({value.text})" if same else shown


def display(value: Value, *, hedged: bool = False) -> str:
    """The value as a newspaper would print it; with `hedged` also its hedge in words ("nearly 4 h").

    >>> display(parse_value("money", "EUR 2500000000"))
    'EUR 2.5 billion'
    >>> display(parse_value("datetime", "2025-02-18T15:30+03:00"))
    '18 Feb 2025, 15:30 (UTC+03:00)'
    """
    return f"{HEDGE_WORDS[value.hedge] if hedged else ''}{display_value(value)}"


def bounds(value: Value) -> tuple[float, float]:
    """The lowest and highest amount that the value's precision and hedge allow, in its own unit (durations: seconds).

    Open ends are infinite. Raises ValueError for dates, times and names, which are no amounts.

    >>> bounds(parse_value("number", "1200", "about"))
    (1080.0, 1320.0)
    """
    if isinstance(value, Quantity):
        low, high = quantity_bounds(value)
    elif isinstance(value, Duration):
        low, high = duration_bounds(value)
    else:
        raise ValueError(f"a {value.kind} has no numeric bounds")
    return _as_bound(low), _as_bound(high)


def _as_bound(bound: float | Fraction) -> float:
    return as_float(bound) if isinstance(bound, Fraction) else bound
