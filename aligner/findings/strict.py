"""The strict comparison of two values, for sentences that say the same."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from aligner.claims.claim import Claim
from aligner.facts.hedges import counts_in_collectives
from aligner.facts.values import Comparison, Quantity, Value, compare, display
from aligner.findings.slots import amount_ratio
from aligner.findings.story import StoryIndex

V = TypeVar("V", bound=Value)

# Chance of saying the same by the cross-encoder from which on hedges are not counted.
SURELY_SAME = 0.9
ROUNDED = 1.15  # factor by which a version may round
# Factor up to which a length of time is what a bound above it is said of.
JUST_BELOW = 1.2


def say_the_same(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the sentences of two values say the same, by the pairing or by the cross-encoder."""
    return index.say_the_same(one.place, two.place) or index.reading(one.place, two.place).same >= SURELY_SAME


def compare_strictly(one: Claim, two: Claim) -> Comparison | None:
    """Apart, where two quantities of one unit, one hedge and one number of digits differ: "over 80" and "over 87".

    Only for sentences that say the same; elsewhere each figure's own tolerance counts, as it does for dozens. None
    where this says nothing.
    """
    a, b = one.value, two.value
    if one.kind == "measure" and {a.hedge, b.hedge} == {"exact", "at_most"}:
        a, b = _plain(a), _plain(b)  # "within three kilometres" is a zone's size
    if one.kind in ("date", "duration") and {a.hedge, b.hedge} in ({"at_most"}, {"exact", "at_most"}):
        # "within ten days" is a deadline's length
        strict = compare(_plain(a), _plain(b))
        return strict if strict.relation == "apart" and not _is_just_below(one, two) else None
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or (a.unit, a.hedge) != (b.unit, b.hedge):
        return None
    if a.amount == b.amount or "/" in a.text + b.text:
        return None
    if any(counts_in_collectives(claim.quote, claim.context.sentence.lang) for claim in (one, two)):
        return None
    if (
        a.hedge == "over"
        and _is_power_of_ten(min(a.amount, b.amount))
        and max(a.amount, b.amount) < 2 * min(a.amount, b.amount)
    ):
        return None  # "more than a thousand" is also said of more than 1,100
    if _digits(a) != _digits(b) and (a.hedge == "exact" or compare(_plain(a), _plain(b)).relation != "apart"):
        return None
    return Comparison(
        relation="apart", reason=f"{display(a)} and {display(b)} are given with the same exactness and differ"
    )


def compare_bare(one: Claim, two: Claim) -> Comparison | None:
    """Apart, where two amounts in figures differ by more than ROUNDED, whatever the hedges: "over 100", "at least 120".

    Only for versions of one sentence. None where this says nothing.
    """
    a, b = one.value, two.value
    ratio = amount_ratio(one, two)
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.unit != b.unit or ratio is None:
        return None
    if ratio <= ROUNDED or not all(re.search(r"\d", claim.quote) for claim in (one, two)):
        return None
    return Comparison(relation="apart", reason=f"{display(a)} and {display(b)} stand in versions of one sentence")


def _is_just_below(one: Claim, two: Claim) -> bool:
    """Whether a length of time is one that a bound would be said of: 27 minutes are "within half an hour"."""
    ratio = amount_ratio(one, two)
    exact, bound = (one, two) if two.value.hedge == "at_most" else (two, one)
    if ratio is None or exact.value.hedge == bound.value.hedge or ratio > JUST_BELOW:
        return False
    return compare(exact.value, bound.value).relation != "apart"


def _is_power_of_ten(amount: Fraction) -> bool:
    """Whether an amount is 10, 100, 1,000 …, the loosest bounds that there are."""
    return re.fullmatch(r"10+", str(amount)) is not None


def _plain(value: V) -> V:
    return replace(value, hedge="exact")


def _digits(value: Quantity) -> tuple[int, int]:
    """Decimals, and zeros at the end of a whole number: how exact a figure looks."""
    number = re.sub(r"[^\d.]", "", value.text.split()[-1] if value.kind == "money" else value.text.split()[0])
    whole, _, decimals = number.partition(".")
    return len(decimals), len(whole) - len(whole.rstrip("0"))
