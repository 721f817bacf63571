"""How the values of two claims stand to each other: the same, one within the other, or apart in every reading."""

import re
import unicodedata
from dataclasses import replace
from itertools import product

from aligner.claims.claim import Claim, read_candidate
from aligner.claims.clocks import (
    are_days_of_one_moment,
    are_one_at_home,
    compare_across_zones,
    has_hour,
    hedge_hour,
    may_be_zones,
)
from aligner.claims.told_loosely import fit_as_told, may_be_one_dollar
from aligner.facts.calendar import decimal
from aligner.facts.values import Comparison, Moment, Quantity, Value, compare
from aligner.records import FindingKind

_YEAR = re.compile(r"\b\d{4}-")
# A weekend that is told without "last" or "next".
_BARE_WEEKEND = re.compile(r"(?:(?:the|het|dem|das|am) )?(?:weekend|weekeinde|wochenende)|週末", re.IGNORECASE)


def compare_claims(one: Claim, two: Claim) -> Comparison:
    """How two claims' values stand to each other; apart only where no reading of the one fits one of the other.

    The distance of two dates is that of the two readings that lie nearest to each other.
    """
    if one.base and two.base and one.base.dimension != two.base.dimension:
        return Comparison(relation="not_comparable", reason="The two are rates of different things.")
    comparison = _compare_values(*read_to_one_base(one, two), one, two)
    if may_be_one_dollar(one, two):
        return Comparison(relation="inside", reason="One amount of dollars; only one says of which country.")
    if comparison.relation != "apart":
        return comparison
    if one.kind == "date" and _have_same_figures(one, two):
        return Comparison(relation="inside", reason="Both give the same day; month or year are inferred.")
    if reason := fit_as_told(one, two):
        return Comparison(relation="inside", reason=reason)
    if one.kind in ("date", "time") and (reason := _compare_elsewhere(one, two)):
        return Comparison(relation="inside", reason=reason)
    if not (one.fact.candidates or two.fact.candidates):
        return comparison
    distances = [comparison.distance]
    for a, b in product(one.readings, two.readings):
        other = _compare_values(_unbounded(a), _unbounded(b), one, two)
        if other.relation in ("equal", "inside"):
            return Comparison(relation="inside", reason="The words of one can be read to fit the other.")
        if one.kind == "date":
            distances.append(other.distance)
    return replace(comparison, distance=min((d for d in distances if d is not None), default=None))


def _compare_values(a: Value, b: Value, one: Claim, two: Claim) -> Comparison:
    """How two values stand to each other, hours by the homes of their outlets where only one names its zone."""
    comparison = compare(a, b)
    if one.kind == "time" and comparison.relation in ("inside", "not_comparable"):
        return compare_across_zones((a, one.context), (b, two.context)) or comparison
    return comparison


def read_to_one_base(one: Claim, two: Claim) -> tuple[Value, Value]:
    """The two values, the second one's converted where both are rates counted by different amounts."""
    value = two.value
    if not one.base or not two.base or one.base == two.base or not isinstance(value, Quantity):
        return one.value, value
    amount = value.amount * one.base.amount / two.base.amount
    number = value.text.split()[0]
    text = value.text.replace(number, decimal(amount), 1)
    return one.value, replace(value, amount=amount, text=text)


def _unbounded(value: Value) -> Value:
    """The value without "by" or "since": by the end of September is not by the end of an earlier year's December."""
    if isinstance(value, Moment) and value.hedge in ("at_most", "at_least", "over"):
        return replace(value, hedge="exact")
    return value


def _compare_elsewhere(one: Claim, two: Claim) -> str:
    """Why two hours, or the days of two hours, can be one moment in two time zones; "" where they can't be."""
    if one.kind == "date" and any(
        are_days_of_one_moment((a, one.context), (b, two.context))
        for a, b in product(_read_moments(one), _read_moments(two))
    ):
        return "One moment in two time zones."
    hours = [
        tuple(value for text in (claim.fact.value, *claim.fact.candidates) if (value := _read_hour(claim, text)))
        for claim in (one, two)
    ]
    if not hours[0] or not hours[1]:
        return ""
    if one.kind == "date" and any(compare(a, b).relation in ("equal", "inside") for a, b in product(*hours)):
        return "One moment in two time zones."
    if may_be_zones((hours[0][0], one.context), (hours[1][0], two.context)):
        return "Whole hours apart; only one says whose time it gives."
    if are_one_at_home((hours[0], one.context), (hours[1], two.context)):
        return "One moment, where each gives the time of its own home."
    return ""


def _read_moments(claim: Claim) -> tuple[Value, ...]:
    """The readings of a day with the hour or part of day that it was given with."""
    kind: FindingKind = "time" if claim.fact.kind == "datetime" else "date"
    texts = (claim.fact.value, *claim.fact.candidates)
    return tuple(value for text in texts if (value := read_candidate(kind, claim.fact, text)) is not None)


def _read_hour(claim: Claim, text: str) -> Value | None:
    """One reading of the hour that a claim gives or that its day was given with; None where there is none."""
    if claim.fact.kind not in ("time", "datetime") or not has_hour(text):
        return None
    value = read_candidate("time", claim.fact, text)
    return hedge_hour(value, claim.context.sentence.text, claim.start, claim.end) if value else None


def _have_same_figures(one: Claim, two: Claim) -> bool:
    """Whether two dates are written with the same figures, none of them a year, or as the same months and days, or both
    as no more than "the weekend": what differs is inferred."""
    if all(_BARE_WEEKEND.fullmatch(claim.quote) for claim in (one, two)):
        return True
    if _YEAR.sub("", one.value.text) == _YEAR.sub("", two.value.text):
        figures = [re.findall(r"\d{3,}", unicodedata.normalize("NFKC", claim.quote)) for claim in (one, two)]
        return not figures[0] and not figures[1]
    figures = [sorted(re.findall(r"\d+", unicodedata.normalize("NFKC", claim.quote))) for claim in (one, two)]
    if any(len(figure) > 2 for row in figures for figure in row):
        return False
    return figures[0] == figures[1] != [] and any(_has_inferred_month(claim) for claim in (one, two))


def _has_inferred_month(claim: Claim) -> bool:
    """Whether a day is told without its month ("the 15th", 15日), so that another month may be meant."""
    months = {text[5:7] for text in (claim.value.text, *claim.fact.candidates)}
    return len(months) > 1 or "date before" in claim.fact.base
