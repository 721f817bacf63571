"""The figure of a headline and that of the text below it: both are one source's word on one thing."""

from collections.abc import Sequence

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.claims.counted import are_of_two_kinds
from aligner.findings.apart import find_fates

ABOVE_THE_TEXT = frozenset({"headline", "heading"})


def join_repeats(groups: Sequence[tuple[int, ...]], claims: Sequence[Claim]) -> list[tuple[int, ...]]:
    """The groups of agreeing claims, those joined of which one holds a headline's figure and one the same in its text.

    A headline says nothing that the text does not: "Four dead after flood" and "the water killed four people". Only
    groups of one and the same value are joined: "within 21 days" fits many others.
    """
    joined = list(groups)
    for i, claim in enumerate(claims):
        if not _is_above(claim):
            continue
        for j in find_repeats(claim, claims):
            one = next(group for group in joined if i in group)
            two = next(group for group in joined if j in group)
            if one == two or not all(_are_equal(claims[a], claims[b]) for a in one for b in two):
                continue
            joined = [group for group in joined if group not in (one, two)] + [tuple(sorted((*one, *two)))]
    return sorted(joined)


def find_repeats(above: Claim, claims: Sequence[Claim]) -> tuple[int, ...]:
    """Where the text below a headline gives the headline's value again.

    Where several sentences give it, only those count that tell of the same fate: of "four dead" and "four houses" the
    former is the headline's.
    """
    same = [
        i
        for i, claim in enumerate(claims)
        if claim.source == above.source
        and not _is_above(claim)
        and _are_equal(above, claim)
        and not are_of_two_kinds(above, claim)
    ]
    if len({claims[i].sentence for i in same}) == 1:
        return tuple(same)
    return tuple(i for i in same if find_fates(above) & find_fates(claims[i]))


def below(group: Sequence[int], claims: Sequence[Claim]) -> tuple[int, ...]:
    """The claims of a group that stand in the text; all where it holds headlines alone.

    How likely two groups are of one thing is read from these: headlines are short and like nothing very much.
    """
    return tuple(i for i in group if not _is_above(claims[i])) or tuple(group)


def _are_equal(one: Claim, two: Claim) -> bool:
    return compare_claims(one, two).relation == "equal"


def _is_above(claim: Claim) -> bool:
    return claim.context.sentence.block in ABOVE_THE_TEXT
