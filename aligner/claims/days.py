"""The days that a moment names, as proleptic ordinals."""

from aligner.claims.claim import Claim
from aligner.facts.values import Moment, Value


def find_day(claim: Claim) -> int:
    """The one day of a claim, 0 where it names none or several."""
    days = find_days(claim.value)
    return days[0] if days and days[0] == days[1] else 0


def find_days(value: Value) -> tuple[int, int] | None:
    """The first and last of the days that a moment may be on; None where they are not known."""
    if not isinstance(value, Moment) or value.last or not value.first.days or len(value.first.days.stretches) != 1:
        return None
    return value.first.days.stretches[0]
