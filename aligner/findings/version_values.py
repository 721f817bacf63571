"""Values of two sentences that are versions of each other: those that remain when the equal ones are paired off."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.facts.values import Moment
from aligner.findings.story import StoryIndex
from aligner.records import Place

Pair = frozenset[int]
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def pair_version_values(claims: Sequence[Claim], index: StoryIndex) -> frozenset[Pair]:
    """The pairs (positions among the claims, all of one kind) that give one value of two versions of a sentence.

    Values that fit each other are paired first. Of the rest as many have to be left in the one sentence as in the
    other; they are paired in their order, but no figure that stands in the other sentence as well, where it was not
    read, and no days counted from another one, which may be two.
    """
    found: set[Pair] = set()
    for first, second in _list_versions(claims, index):
        for relation in ("equal", "inside"):
            for i, j in product(tuple(first), tuple(second)):
                if i in first and j in second and compare_claims(claims[i], claims[j]).relation == relation:
                    first.remove(i)
                    second.remove(j)
                    found.add(frozenset((i, j)))
        if len(first) == len(second):
            found |= {frozenset(pair) for pair in zip(first, second, strict=True) if _are_sure(claims, *pair)}
    return frozenset(found)


def _are_sure(claims: Sequence[Claim], i: int, j: int) -> bool:
    return not (_is_unsure(claims[i], claims[j]) or _is_unsure(claims[j], claims[i]))


def _is_unsure(claim: Claim, other: Claim) -> bool:
    """Whether the other sentence has the claim's own figure, or the claim is a day counted from one that was read."""
    if claim.kind == "date" and claim.fact.base.startswith("date before"):
        return True
    figures = set(_FIGURE.findall(claim.quote))
    if not isinstance(claim.value, Moment):
        figures |= set(_FIGURE.findall(claim.value.text))  # of numbers in words
    return any(unicodedata.normalize("NFKC", figure) in figures for figure in _find_figures(other))


def _find_figures(claim: Claim) -> list[str]:
    """The figures of a claim's sentence outside of the claim."""
    text = claim.context.sentence.text
    return [match.group() for match in _FIGURE.finditer(text) if not claim.start <= match.start() < claim.end]


def _list_versions(claims: Sequence[Claim], index: StoryIndex) -> Iterator[tuple[list[int], list[int]]]:
    """For the sentences that are versions of each other the claims of either side, each in their order."""
    held: dict[Place, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        held[claim.place].append(number)
    for bead in index.versions.beads:
        first, second = ([number for place in side for number in held[place]] for side in bead)
        if first and second:
            yield first, second
