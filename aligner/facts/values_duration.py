"""Lengths of time and ages: reading ISO 8601, what a length allows, comparing two."""

import re
from fractions import Fraction

from aligner.facts.values_quantity import Interval, compare_points, hedged_interval, last_place
from aligner.facts.values_types import DAY_SECONDS, Comparison, Duration
from aligner.records import Hedge

# A length that is stated flat stands for what lies within a quarter of its finest unit, and never for more than this
# share off: "four hours" covers 3 h 50, not 4 h 30; "an hour" does not cover 50 minutes. Of many units it stands for up
# to half of one, for at most the smaller share: "nine weeks" covers 65 days.
FLAT_SHARE = Fraction(1, 10)
FLAT_PART = Fraction(1, 4)
MANY_SHARE = Fraction(1, 20)
MANY_PART = Fraction(1, 2)
# The mean Gregorian month. A month has 28 to 31 days, so lengths on both sides of the month are compared with slack.
MONTH_SECONDS = Fraction(146_097 * DAY_SECONDS, 4_800)
CALENDAR_SLACK = Fraction(3, 100)
# People count four weeks to the month: six weeks are a month and a half.
WEEKS_OF_MONTH = Fraction(28 * DAY_SECONDS)

_NUMBER = r"(\d+(?:\.\d+)?)"
_DURATION = re.compile(
    rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_UNIT_SECONDS = (MONTH_SECONDS * 12, MONTH_SECONDS, Fraction(7 * DAY_SECONDS), Fraction(DAY_SECONDS),
                 Fraction(3600), Fraction(60), Fraction(1))  # fmt: skip


def read_duration(text: str, hedge: Hedge) -> Duration:
    """The duration that `text` stands for. Raises ValueError where it is not an ISO 8601 duration."""
    match = _DURATION.fullmatch(text)
    if not match or not any(match.groups()) or text.endswith("T"):
        raise ValueError(f"{text!r} is not an ISO 8601 duration")
    parts = [Fraction(part) if part else None for part in match.groups()]
    years, months, *rest = [part or Fraction(0) for part in parts]
    seconds = sum((part * unit for part, unit in zip(rest, _UNIT_SECONDS[2:], strict=True)), Fraction(0))
    # A fraction of a unit (1.5 years) is stated in tenths of it, so its finest unit is smaller in proportion.
    last = max(index for index, part in enumerate(parts) if part is not None)
    decimals = len((match[last + 1].partition(".")[2]).rstrip("0"))
    finest = _UNIT_SECONDS[last] / 10**decimals
    return Duration(kind="duration", text=text, hedge=hedge, months=years * 12 + months, seconds=seconds, finest=finest)


def duration_bounds(value: Duration) -> Interval:
    """The shortest and longest time in seconds that the value's precision and hedge allow."""
    point = _in_seconds(value)
    low, high = hedged_interval(point, _rounding(value), value.hedge, _last_step(value))
    slack = value.months * MONTH_SECONDS * CALENDAR_SLACK
    return (low - slack if isinstance(low, Fraction) else low), (high + slack if isinstance(high, Fraction) else high)


def _last_step(value: Duration) -> Fraction:
    """The worth of the last significant digit in seconds: ten minutes for 90 minutes."""
    figure = re.findall(r"[\d.]+", value.text)[-1]
    place = last_place(figure)
    return value.finest * place if place >= 1 else value.finest


def _in_seconds(value: Duration) -> Fraction:
    return value.months * MONTH_SECONDS + value.seconds


def compare_durations(left: Duration, right: Duration, names: tuple[str, str]) -> Comparison:
    """How two lengths of time stand to each other.

    Lengths of months against months, or of days and less against the same, are exact; months against days fit where
    some month makes them equal (P1M and P30D), since a month has 28 to 31 days, and with four weeks to the month.
    """
    points = (_in_seconds(left), _in_seconds(right))
    spans = (duration_bounds(left), duration_bounds(right))
    mixed = (left.seconds and left.months) or (right.seconds and right.months)
    if bool(left.months) == bool(right.months) and not mixed:
        spans = (_without_slack(left), _without_slack(right))
    elif not mixed and left.seconds + right.seconds == (left.months + right.months) * WEEKS_OF_MONTH:
        spans = ((min(points), max(points)), (min(points), max(points)))
    return compare_points(left, right, points, spans, names)


def _without_slack(value: Duration) -> Interval:
    point = _in_seconds(value)
    return hedged_interval(point, _rounding(value), value.hedge, _last_step(value))


def _rounding(value: Duration) -> Fraction:
    """How far off a length may be that is told as this one, in seconds."""
    point = _in_seconds(value)
    few = min(value.finest * FLAT_PART, point * FLAT_SHARE)
    return max(few, min(value.finest * MANY_PART, point * MANY_SHARE))
