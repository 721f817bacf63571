"""Totals and their parts: "284 passengers and 14 crew" are 298."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from aligner.claims.claim import Claim
from aligner.facts.values import Quantity, fact_value

# A figure that is a part of the one beside it adds nothing to it: "nine infants, three of them in Lower Saxony".
_OF_THEM = re.compile(
    r"\b(?:of (?:them|whom|which|these|those)|among (?:them|whom)|including|youngest|aged)\b", re.IGNORECASE
)


BARE = 1000  # from here on a number among sums may be a sum


def makes_up(one: Iterable[int], two: Iterable[int], claims: Sequence[Claim]) -> bool:
    """Whether a sentence of the one side parts the other's total: "284 passengers and 14 crew" are 298."""
    for parts, total in ((one, two), (two, one)):
        whole = {read_amount(claims[i]) for i in total}
        for part in (claims[i] for i in parts):
            if _OF_THEM.search(part.context.english):
                continue
            rest = [c for c in claims if c.source == part.source and c.sentence == part.sentence and c is not part]
            if read_amount(part) and any(read_amount(part) + read_amount(other) in whole for other in rest):
                return True
    return False


def parts_it(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether a sentence of the one side tells the other's value as another thing beside its own.

    "The mission costs 412 million, 150 million of it paid by Norland" against "Norland contributes 150 million"; or it
    parts its own total, and the other side gives one of the parts.
    """
    for own, other in ((one, two), (two, one)):
        sums = {read_amount(claim) for claim in other if claim.kind == "money"}
        for claim in own:
            if claim.kind == "money" and sums & _sums_beside(claim):
                return True
            if claim.kind == "count" and any(is_total_beside(claim, part) for part in other):
                return True
    return False


def is_total_beside(total: Claim, part: Claim) -> bool:
    """Whether a sentence gives a total and its two parts, and the other sentence gives one of the parts as well.

    "90 crates, 52 of tea and 38 of rice" against "52 crates of tea and 64 of rice": 64 stands for the 38.
    """
    rest = _counts_beside(total)
    amount = read_amount(total)
    parts = {one for one in rest if amount - one in rest}
    return bool(parts & _counts_beside(part))


def _sums_beside(claim: Claim) -> set[Fraction]:
    """The sums in a claim's sentence beside its own, those too that leave out the currency: "150 million of them"."""
    values = [fact_value(fact) for fact in claim.context.facts if fact is not claim.fact]
    return {
        value.amount
        for value in values
        if isinstance(value, Quantity) and (value.kind == "money" or (value.kind == "number" and value.amount >= BARE))
    }


def _counts_beside(claim: Claim) -> set[Fraction]:
    """The counts of a claim's sentence beside its own."""
    values = [fact_value(fact) for fact in claim.context.facts if fact.kind == "number" and fact is not claim.fact]
    return {Fraction(value.amount) for value in values if isinstance(value, Quantity)}


def read_amount(claim: Claim) -> Fraction:
    """The amount of a quantity; 0 for other values."""
    return Fraction(claim.value.amount) if isinstance(claim.value, Quantity) else Fraction(0)
