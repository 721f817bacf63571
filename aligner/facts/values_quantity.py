"""Numbers, ordinals, percentages, money and measures: reading the notation, what a value allows, comparing two."""

import math
import re
from fractions import Fraction

from aligner.facts.values_types import Comparison, Quantity, Value
from aligner.facts.values_units import find_unit
from aligner.records import FactKind, Hedge

# How far a hedge reaches, as a share of the value. Set from how newspapers use the words: "bijna vier uur" is said of
# 3 h 25 to 4 h, "about 1,200" of 1,100 to 1,300, and nobody says "over 1,000" of 2,000 or more.
ABOUT_SHARE = Fraction(1, 10)
NEARLY_SHARE = Fraction(3, 20)
NEARLY_ONE_SHARE = Fraction(1, 5)  # of 1, 10, 100 …, below which there is no other round figure: "almost 1 percent"
OVER_FACTOR = Fraction(2)
# "over 61" is not said of 67: it reaches two steps of the last significant place, and never beyond the double.
OVER_STEPS = 2
# An unhedged round value stands for what rounds to it, but never for more than this share off: "6,000 evacuated" is
# not taken for 6,400.
ROUNDING_SHARE = Fraction(1, 20)
# A count below this is meant exactly: 20 dead and 21 dead are two claims.
SMALL_COUNT = 100

_NUMBER = r"[+-]?\d+(?:\.\d+)?"
_PLAIN = re.compile(rf"({_NUMBER})(?:/(\d+))?")
_PERCENT = re.compile(rf"({_NUMBER})(?:/(\d+))? ?(%|pp)")
_MONEY = re.compile(rf"([A-Z]{{3}}) ({_NUMBER})()")
_MEASURE = re.compile(rf"({_NUMBER})(?:/(\d+))? (\S.*)")

Interval = tuple[float | Fraction, float | Fraction]


def read_quantity(kind: FactKind, text: str, hedge: Hedge) -> Quantity:
    """The quantity that `text` stands for. Raises ValueError where `text` is not in the notation of `kind`."""
    unit = ""
    if kind == "money":
        match = _MONEY.fullmatch(text)
        number, below, unit = (match[2], match[3], match[1]) if match else ("", "", "")
    else:
        pattern = {"percent": _PERCENT, "measure": _MEASURE}.get(kind, _PLAIN)
        match = pattern.fullmatch(text)
        number, below = (match[1], match[2] or "") if match else ("", "")
        if match and pattern is not _PLAIN:
            unit = match[3]
    if not match or (below and not int(below)):
        raise ValueError(f"{text!r} is not a {kind} in the notation of values")
    amount = Fraction(number) / (int(below) if below else 1)
    return Quantity(kind=kind, text=text, hedge=hedge, amount=amount, unit=unit)


def quantity_bounds(value: Quantity) -> Interval:
    """The lowest and highest amount, in the value's own unit, that its precision and hedge allow (see `compare`)."""
    place = Fraction(0) if "/" in _figure(value) else last_place(_figure(value))
    return hedged_interval(value.amount, _rounding(value), value.hedge, place)


def hedged_interval(amount: Fraction, rounding: Fraction, hedge: Hedge, place: Fraction) -> Interval:
    """What a value allows: `exact` its rounding, `about` ±10 %, `nearly` the 15 % below (20 % below 1, 10, 100 …),
    `over` two steps of its last significant place (0: unknown) and at most the double, `at_least` and `at_most`
    everything on their side."""
    size = abs(amount)
    if hedge == "about":
        reach = max(size * ABOUT_SHARE, rounding)
        return amount - reach, amount + reach
    if hedge == "nearly":
        share = NEARLY_ONE_SHARE if size == place else NEARLY_SHARE
        return amount - max(size * share, rounding), amount
    if hedge == "over":
        reach = size * (OVER_FACTOR - 1)
        return amount, amount + (min(reach, place * OVER_STEPS) if place else reach)
    if hedge == "at_least":
        return amount, math.inf
    if hedge == "at_most":
        return -math.inf, amount
    return amount - rounding, amount + rounding


def _rounding(value: Quantity) -> Fraction:
    """Half of the last significant place, at most 5 % of the value; 0 for ordinals and for counts below 100."""
    if value.kind == "ordinal" or "/" in _figure(value) or not value.amount:
        return Fraction(0)
    place = last_place(_figure(value))
    small = abs(value.amount) < SMALL_COUNT
    if place >= 1 and value.kind == "number" and (small or place == 1):
        return Fraction(0)  # a count that is written out is meant exactly
    if place >= 1 and (small or value.kind == "percent"):
        place = Fraction(1)
    if value.kind == "measure" and find_unit(value.unit).dimension in ("temperature", "seismic intensity"):
        return place / 2 if find_unit(value.unit).dimension == "temperature" else Fraction(0)
    return min(place / 2, abs(value.amount) * ROUNDING_SHARE)


def _figure(value: Quantity) -> str:
    return value.text.split()[-1] if value.kind == "money" else value.text.split()[0]


def last_place(figure: str) -> Fraction:
    """The worth of the last significant digit: 100 for 1200, 1/10 for 2.50; 1 for 0."""
    whole, _, decimals = figure.lstrip("+-").partition(".")
    decimals = decimals.rstrip("0")
    if decimals:
        return Fraction(1, 10 ** len(decimals))
    return Fraction(10 ** (len(whole) - len(whole.rstrip("0")))) if whole.strip("0") else Fraction(1)


def differing_dimension(left: Quantity, right: Quantity) -> str:
    """Why the two quantities measure different things; empty where they measure the same."""
    kinds = {left.kind, right.kind}
    if kinds == {"percent"}:
        return "" if left.unit == right.unit else "a percentage and a difference in percentage points are not the same"
    if kinds == {"percent", "number"}:
        share, number = (left, right) if left.kind == "percent" else (right, left)
        if share.unit == "%" and ("/" in number.text or 0 < number.amount < 1):
            return ""
        return "a percentage and a plain number are not the same"
    if len(kinds) > 1:
        return f"a {_word(left)} and a {_word(right)} are not the same kind of thing"
    if left.kind == "money" and left.unit != right.unit:
        return f"they are in different currencies ({left.unit} and {right.unit})"
    if left.kind == "measure":
        one, other = find_unit(left.unit).dimension, find_unit(right.unit).dimension
        if one != other:
            return f"they measure different things ({one} and {other})"
    return ""


def _word(value: Quantity) -> str:
    return {"money": "sum of money", "percent": "percentage"}.get(value.kind, value.kind)


def compare_quantities(left: Quantity, right: Quantity, names: tuple[str, str]) -> Comparison:
    """How two quantities stand to each other; `names` are what the reason calls them."""
    reason = differing_dimension(left, right)
    if reason:
        return Comparison(relation="not_comparable", reason=f"{names[0]} and {names[1]}: {reason}")
    share = left.kind != right.kind  # a percentage against a fraction
    one, one_span = _in_base(left, percent=share)
    other, other_span = _in_base(right, percent=share)
    return compare_points(left, right, (one, other), (one_span, other_span), names)


def _in_base(value: Quantity, *, percent: bool) -> tuple[Fraction, Interval]:
    low, high = quantity_bounds(value)
    factor, offset = Fraction(1), Fraction(0)
    if value.kind == "measure":
        unit = find_unit(value.unit)
        factor, offset = unit.factor, unit.offset
    elif percent and value.kind == "number":
        factor = Fraction(100)
    return value.amount * factor + offset, (_moved(low, factor, offset), _moved(high, factor, offset))


def _moved(bound: float | Fraction, factor: Fraction, offset: Fraction) -> float | Fraction:
    return bound * factor + offset if isinstance(bound, Fraction) else bound


def compare_points(
    left: Value,
    right: Value,
    points: tuple[Fraction, Fraction],
    spans: tuple[Interval, Interval],
    names: tuple[str, str],
) -> Comparison:
    """How two amounts in one unit stand to each other, given what each allows.

    Two unhedged or approximate values fit where the one lies in what the other allows, as two roundings of one
    number would. With a bound or a one-sided hedge it is enough that what they allow overlaps.
    """
    distance = as_float(abs(points[0] - points[1]))
    if points[0] == points[1] and left.hedge == right.hedge:
        return Comparison(relation="equal", reason=f"{names[0]} and {names[1]} are the same", distance=0.0)
    if points[0] == points[1]:
        return Comparison(
            relation="inside", reason=f"{names[0]} and {names[1]} fit: one is less exact than the other", distance=0.0
        )
    loose = {left.hedge, right.hedge} <= {"exact", "about"}
    (low, high), (other_low, other_high) = spans
    if loose:
        fits = _holds(spans[0], points[1], left) or _holds(spans[1], points[0], right)
    else:
        fits = low <= other_high and other_low <= high
    if fits:
        why = "within rounding" if left.hedge == right.hedge == "exact" else "as they are hedged"
        return Comparison(relation="inside", reason=f"{names[0]} and {names[1]} fit {why}", distance=distance)
    return Comparison(relation="apart", reason=_why_apart(left, right, points, names), distance=distance)


def _holds(span: Interval, point: Fraction, owner: Value) -> bool:
    """An exact value's rounding interval is half open: 2.55 no longer rounds to 2.5."""
    low, high = span
    if owner.hedge == "exact":
        negative = isinstance(high, Fraction) and isinstance(low, Fraction) and high + low < 0
        return low < point <= high if negative else low <= point < high
    return low <= point <= high


def _why_apart(left: Value, right: Value, points: tuple[Fraction, Fraction], names: tuple[str, str]) -> str:
    if left.hedge == right.hedge == "exact":
        return f"{names[0]} and {names[1]} differ by more than rounding"
    hedged, plain, above = (0, 1, points[1] > points[0]) if left.hedge != "exact" else (1, 0, points[0] > points[1])
    return f"{names[plain]} is {'above' if above else 'below'} what '{names[hedged]}' allows"


def as_float(amount: Fraction) -> float:
    """The amount as a float, infinite where it is beyond a float's range."""
    try:
        return float(amount)
    except OverflowError:
        return math.inf
