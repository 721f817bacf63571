"""Values that stand differently are not compared: what holds, what was, what is asked for, what comes on top."""

import re
from collections.abc import Sequence

from aligner.claims.aspects import are_of_two_aspects
from aligner.claims.claim import Claim
from aligner.claims.counted import are_of_two_kinds
from aligner.claims.nationals import are_of_two_nations
from aligner.claims.related_figures import are_related
from aligner.claims.turnout import are_of_two_shares
from aligner.findings.apart import find_fates
from aligner.findings.totals import read_amount

# Whose sum it is, where a contest has a winner and a loser.
PARTIES = frozenset({"winner", "loser"})
# English words by which a value may be one that is asked for.
_CLAIMED = re.compile(
    r"\b(?:claim(?:s|ed|ing|ant)?|sues?|sued|suing|(?:law)?suits?|damages|ransom|wants?|wanted)\b", re.IGNORECASE
)
# The last year or season, and the present one.
PERIODS = frozenset({"last", "current"})


def stand_apart(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether the values of two groups stand differently: one word of any claim tells how its whole group stands.

    A former value is set against former ones only, one of a year earlier, or of an event of an earlier
    year, against such ones, a mean against means, a demand against demands, the winners' prize against that of winners,
    an aftershock against aftershocks, last season's value never against this season's.
    What comes on top of another count is another count, unless the same became of both ("three were killed; another 12
    were hurt" and "15 were hurt"). Counts of things of two kinds are two counts, a width and a depth
    two lengths.
    """
    first, second = (frozenset().union(*(claim.standing for claim in group)) for group in (one, two))
    if {"former", "earlier", "elsewhen", "average", "needed", "shock", "follow-up"} & (first ^ second):
        return True
    if first & PERIODS and second & PERIODS and not first & second & PERIODS:
        return True
    if one[0].kind == "count" and (_are_rest_and_whole(one, two) or _are_rest_and_whole(two, one)):
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
    if any(are_related(a, b) or are_of_two_nations(a, b) for a in one for b in two):
        return True
    return one[0].kind == "count" and any(are_of_two_kinds(a, b) for a in one for b in two)


def _are_rest_and_whole(rest: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    """Whether one group gives what is left of a number, and the other a greater one, which may be the whole.

    "The other four" are any, "four others" may be those beside one who is told by name.
    """
    standing, other = (frozenset().union(*(claim.standing for claim in group)) for group in (rest, whole))
    if "rest" not in standing or "rest" in other:
        return "further" in standing - other and {read_amount(c) for c in whole} == {read_amount(rest[0]) + 1}
    return max(read_amount(claim) for claim in rest) < min(read_amount(claim) for claim in whole)


def _is_demanded(group: Sequence[Claim]) -> bool:
    """Whether a sentence of a group says in any way that somebody wants something, or claims it before a court."""
    return any(claim.context.demanded or _CLAIMED.search(claim.context.english) for claim in group)
