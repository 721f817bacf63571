"""Values of what a story has once: those who did it are one group, and a vote has one turnout, however little else two
sentences share."""

from collections.abc import Mapping, Sequence

from aligner.claims.claim import Claim
from aligner.claims.turnout import is_turnout
from aligner.facts.values import display

# Concepts of people that one deed has one group of; counts of victims or suspects are often of parts.
SOLE_HEADS = frozenset({"perpetrator"})
SOLE_SLOT = 0.6  # likelihood of one slot then; a clash needs half


def are_of_sole_group(one: Claim, two: Claim, values: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether both count the one group of the story, of which each source gives just one number.

    "Three masked burglars" in one source, "four thieves" in the other, and neither tells of a second number, of a
    part or of another occasion. `values` holds the counts by source.
    """
    heads = one.heads & two.heads & SOLE_HEADS
    if one.kind != "count" or not heads:
        return False
    return all(
        not claim.is_part
        and not claim.context.background
        and len({display(other.value) for other in values[claim.source] if other.heads & heads}) == 1
        for claim in (one, two)
    )


def are_of_sole_turnout(one: Claim, two: Claim, values: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether both give the turnout of a vote, of which each source tells one. `values` holds the shares by source."""
    if not (is_turnout(one) and is_turnout(two)):
        return False
    return all(
        not claim.context.background
        and len({display(other.value) for other in values[claim.source] if is_turnout(other)}) == 1
        for claim in (one, two)
    )


def are_of_other_things(one: Claim, two: Claim) -> bool:
    """Whether only one of two counts is of such a group, and the other counts something else: thieves and coins."""
    sole = [claim.heads & SOLE_HEADS for claim in (one, two)]
    if one.kind != "count" or bool(sole[0]) == bool(sole[1]):
        return False
    other = two if sole[0] else one
    return bool(other.heads) and other.fact.noun not in _ANYBODY


_ANYBODY = frozenset({"", "人", "名"})  # what is counted may be the group, under no name of its own
