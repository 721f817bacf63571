"""Values that stand differently are not compared: what holds, what was, what is asked for, what comes on top."""

from collections.abc import Sequence

from aligner.claims.claim import Claim
from aligner.claims.counted import are_of_two_kinds
from aligner.findings.apart import find_fates


def stand_apart(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether the values of two groups stand differently: one word of any claim tells how its whole group stands.

    A former value is set against former ones only, one of a year earlier, or of an event of an earlier
    year, against such ones, a demand against demands.
    What comes on top of another count is another count, unless the same became of both ("three were killed; another 12
    were hurt" and "15 were hurt"). Counts of things of two kinds are two counts.
    """
    first, second = (frozenset().union(*(claim.standing for claim in group)) for group in (one, two))
    if {"former", "earlier", "elsewhen"} & (first ^ second):
        return True
    if ("asked" in first) != ("asked" in second) and not _is_demanded(one if "asked" in second else two):
        return True
    if ("further" in first) != ("further" in second) and not any(
        find_fates(a) & find_fates(b) for a in one for b in two
    ):
        return True
    return one[0].kind == "count" and any(are_of_two_kinds(a, b) for a in one for b in two)


def _is_demanded(group: Sequence[Claim]) -> bool:
    """Whether a sentence of a group says in any way that somebody wants something."""
    return any(claim.context.demanded for claim in group)
