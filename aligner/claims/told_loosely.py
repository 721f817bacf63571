"""Values that differ and still fit, by the words in which they are told: bounds, dozens, nights, days, dollars."""

import re

from aligner.claims.claim import Claim
from aligner.claims.days import find_day
from aligner.facts.hedges import counts_in_collectives
from aligner.facts.values import Duration, Quantity
from aligner.facts.values_duration import MONTH_SECONDS
from aligner.facts.values_types import DAY_SECONDS

# Words before a length of time that make it a bound.
_WITHIN = re.compile(
    r"\b(?:within|inside|binnen|innerhalb(?: von)?)\s+(?:(?:nur|just|only|the|de|het)\s+)?$", re.IGNORECASE
)
JUST_WITHIN = 1.2  # factor up to which a bound is near the length that it is said of
DOZEN, SCORE, TEN = 12, 20, 10  # what is counted in
HALF_TEN, HUNDRED = 5, 100
# A length of time by which a day is told from another one.
_COUNTED_ON = re.compile(
    r"\b(?:later|after|afterwards|earlier|before|nadien|daarna|eerder|später|danach|darauf|zuvor|vorher)$",
    re.IGNORECASE,
)
_COUNTED_ON_JAPANESE = re.compile(r"[後前]")
# A night told by the day that it ends on, and what is told of the day before: an hour, or a part of it.
_NIGHT_TO = re.compile(r"\b[Nn]acht (?:zu[mr]?|auf|op) (?!.*\b(?:zu[mr]?|auf|op) )")
_HOUR = re.compile(r"T(\d\d)")
_DAYTIME = re.compile(r"T(?:MO|MI|AF)$")
EVENING = 18  # hour
# A dollar of which no country is told; those of other countries.
_BARE_DOLLAR = re.compile(r"(?<![\w-])\$|(?<![\w-])(?:dollars?|bucks?)\b|(?<![ァ-ヴーA-Za-z])ドル", re.IGNORECASE)
_COUNTRY = re.compile(r"\bU\.?S|[Aa]merik|米")
OTHER_DOLLARS = frozenset({"AUD", "CAD", "NZD", "HKD", "SGD", "TWD"})


def fit_as_told(one: Claim, two: Claim) -> str:
    """Why two values of one kind that differ can both hold, by their words; "" where these do not say so."""
    for a, b in ((one, two), (two, one)):
        if one.kind in ("date", "time") and _is_eve_of(b, a):
            return "The night to a day begins on the evening before."
        if one.kind == "duration" and _is_just_within(a, b):
            return "The one is a bound that the other keeps just within."
        if one.kind == "duration" and _is_within_days(a, b):
            return "The one counts days of the calendar."
        if one.kind == "count" and _is_over_the_dozens(a, b):
            return "The one is a bound in dozens, which the other keeps."
        if one.kind == "count" and _is_about_the_tens(a, b):
            return "The one is told roughly, in tens."
    return ""


def may_be_one_dollar(one: Claim, two: Claim) -> bool:
    """Whether two equal sums differ in the dollar alone, of which only one tells the country: "$12 million".

    Where the amounts differ one may be converted, and nothing is known.
    """
    return any(_is_bare_dollar(a) and _is_other_dollar(b) for a, b in ((one, two), (two, one))) and (
        isinstance(one.value, Quantity) and isinstance(two.value, Quantity) and one.value.amount == two.value.amount
    )


def _is_bare_dollar(claim: Claim) -> bool:
    return (
        getattr(claim.value, "unit", "") == "USD"
        and bool(_BARE_DOLLAR.search(claim.quote))
        and not _COUNTRY.search(claim.quote)
    )


def _is_other_dollar(claim: Claim) -> bool:
    return getattr(claim.value, "unit", "") in OTHER_DOLLARS


def _is_eve_of(eve: Claim, night: Claim) -> bool:
    """Whether a day, or its evening, is the one before "in der Nacht zum Dienstag"."""
    days = find_day(eve), find_day(night)
    if not _NIGHT_TO.search(night.quote) or not all(days) or days[1] - days[0] != 1:
        return False
    hour = _HOUR.search(eve.fact.value)
    return not _DAYTIME.search(eve.fact.value) and (hour is None or int(hour[1]) >= EVENING)


def _is_just_within(bound: Claim, length: Claim) -> bool:
    """Whether a length of time is one of which the bound would be said: 52 minutes are "within an hour"."""
    a, b = bound.value, length.value
    before = bound.context.sentence.text[: bound.start]
    if not isinstance(a, Duration) or not isinstance(b, Duration) or not _WITHIN.search(before):
        return False
    most, least = (float(value.months * MONTH_SECONDS + value.seconds) for value in (a, b))
    return least <= most <= least * JUST_WITHIN


def _is_within_days(days: Claim, length: Claim) -> bool:
    """Whether "two days later" is said of a length: it counts nights, and so is up to a day off."""
    a, b = days.value, length.value
    if not isinstance(a, Duration) or not isinstance(b, Duration) or not _tells_a_day(days):
        return False
    if a.months or b.months or a.finest != DAY_SECONDS:
        return False
    return abs(a.seconds - b.seconds) < DAY_SECONDS


def _tells_a_day(length: Claim) -> bool:
    return bool(
        _COUNTED_ON.search(length.quote) or _COUNTED_ON_JAPANESE.match(length.context.sentence.text, length.end)
    )


def _is_over_the_dozens(bound: Claim, count: Claim) -> bool:
    """Whether "more than two dozen" is said of a count: it may be any below three dozen."""
    a, b = bound.value, count.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.hedge not in ("over", "at_least"):
        return False
    if not counts_in_collectives(bound.quote, bound.context.sentence.lang):
        return False
    step = next((size for size in (DOZEN, SCORE) if a.amount % size == 0), TEN)
    return a.amount <= b.amount < a.amount + step


def _is_about_the_tens(rough: Claim, count: Claim) -> bool:
    """Whether "about 30" is said of a count: what rounds to that ten, 26 to 34."""
    a, b = rough.value, count.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.hedge != "about":
        return False
    return TEN < a.amount < HUNDRED and a.amount % TEN == 0 and abs(a.amount - b.amount) < HALF_TEN
