"""Values that stand differently are not compared: what holds, what was, what is asked for, what comes on top."""

from collections.abc import Sequence

from aligner.claims.aspects import are_of_two_aspects
from aligner.claims.claim import Claim
from aligner.claims.counted import are_of_two_kinds
from aligner.claims.turnout import are_of_two_shares
from aligner.findings.apart import find_fates

# Whose sum it is, where a contest has a winner and a loser.
PARTIES = frozenset({"winner", "loser"})


def stand_apart(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether the values of two groups stand differently: one word of any claim tells how its whole group stands.

    A former value is set against former ones only, one of a year earlier, or of an event of an earlier
    year, against such ones, a mean against means, a demand against demands, the winners' prize against that of winners.
    What comes on top of another count is another count, unless the same became of both ("three were killed; another 12
    were hurt" and "15 were hurt"). Counts of things of two kinds are two counts, a width and a depth
    two lengths.
    """
    first, second = (frozenset().union(*(claim.standing for claim in group)) for group in (one, two))
    if {"former", "earlier", "elsewhen", "average", "needed"} & (first ^ second):
        return True
    if first & PARTIES and second & PARTIES and not first & second & PARTIES:
        return True
    if ("asked" in first) != ("asked" in second) and not _is_demanded(one if "asked" in second else two):
        return True
    if ("further" in first) != ("further" in second) and not any(
        find_fates(a) & find_fates(b) for a in one for b in two
    ):
        return True
    if any(are_of_two_aspects(a, b) or are_of_two_shares(a, b) for a in one for b in two):
        return True
    return one[0].kind == "count" and any(are_of_two_kinds(a, b) for a in one for b in two)


def _is_demanded(group: Sequence[Claim]) -> bool:
    """Whether a sentence of a group says in any way that somebody wants something."""
    return any(claim.context.demanded for claim in group)
