"""Lengths of time of two groups that are roundings of one: "two hours" and 2 h 13 beside "over two hours"."""

from collections.abc import Sequence
from itertools import product

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.findings.slots import amount_ratio

ROUNDED = 1.15  # factor by which a length may be rounded


def are_roundings(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether no two lengths are far apart, and one claim fits all of the other group, so that it bridges the two."""
    pairs = list(product(one, two))
    if any(a.kind != "duration" or (amount_ratio(a, b) or ROUNDED + 1) > ROUNDED for a, b in pairs):
        return False
    return any(all(_fits(claim, other) for other in two) for claim in one) or any(
        all(_fits(claim, other) for other in one) for claim in two
    )


def _fits(one: Claim, two: Claim) -> bool:
    return compare_claims(one, two).relation in ("equal", "inside")
