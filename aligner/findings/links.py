"""Links between value claims: how likely two claims of different sources fill one slot, and how their values stand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.claims.counted import are_of_two_kinds
from aligner.facts.values import Comparison
from aligner.findings.answers import rate_answers
from aligner.findings.moments_apart import are_of_other_grain
from aligner.findings.slots import Evidence, find_evidence, logit, slot_probability
from aligner.findings.sole import SOLE_SLOT, are_of_other_things, are_of_sole_group, are_of_sole_turnout
from aligner.findings.standings import stand_apart
from aligner.findings.story import StoryIndex
from aligner.findings.strict import SURELY_SAME, compare_bare, compare_strictly, say_the_same
from aligner.findings.version_values import pair_version_values

# Added to the slot's log-odds where the values agree: an equal value is itself evidence for one slot.
EQUAL_BONUS = 3.0
INSIDE_BONUS = 1.5
# Least slot probability of a link.
RELATED_FLOOR = 0.1
# Where the cross-encoder is sure that two sentences say the same, though little else speaks for it.
TOLD_SLOT = 0.55
# A date counted from a distance that falls on the day that another source gives for the same people.
DERIVED_SLOT = 0.6
# Values of two versions of one sentence.
VERSION_SLOT = 0.97


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two claims of different sources: how likely they fill one slot, and how their values stand to each other.

    `version`: their sentences are versions of each other, so that the values are of one thing. `is_vague`: one is a
    month or a year that the other lies in, which is no evidence of one slot. `answers` is what the value reader makes
    of the two (`aligner.findings.answers`), None where it has read nothing.
    """

    a: int
    b: int
    slot: float
    comparison: Comparison
    version: bool = False
    is_vague: bool = False
    answers: float | None = None

    @property
    def strength(self) -> float:
        """Log-odds of one slot with the agreement of the values counted in."""
        bonus = {"equal": EQUAL_BONUS, "inside": INSIDE_BONUS}.get(self.comparison.relation, 0.0)
        return logit(self.slot) + (0.0 if self.is_vague else bonus)


def link_claims(claims: Sequence[Claim], index: StoryIndex) -> tuple[Link, ...]:
    """The links between claims of one kind from different sources that could fill one slot."""
    links = []
    values: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        values[claim.source].append(claim)
    candidates = list(_find_candidates(claims, index))
    answers = rate_answers([(claims[c.a], claims[c.b]) for c in candidates], index)
    for candidate, rated in zip(candidates, answers, strict=True):
        one, two, comparison = claims[candidate.a], claims[candidate.b], candidate.comparison
        trusted = one.source in index.trusted and two.source in index.trusted
        evidence = find_evidence(one, two, index, values, comparison, rated)
        slot = slot_probability(evidence, one.kind, trusted=trusted)
        if (one.is_derived or two.is_derived) and comparison.relation == "inside" and one.actors & two.actors:
            slot = max(slot, DERIVED_SLOT)
        if _are_read_as_one(one, two, evidence, index):
            slot = max(slot, TOLD_SLOT)
        if are_of_sole_group(one, two, values) or are_of_sole_turnout(one, two, values):
            slot = max(slot, SOLE_SLOT)
        if candidate.version:
            slot = max(slot, VERSION_SLOT)
        if slot >= RELATED_FLOOR or comparison.relation == "equal":
            links.append(replace(candidate, slot=slot, is_vague=are_of_other_grain(one, two), answers=rated))
    return tuple(links)


def _find_candidates(claims: Sequence[Claim], index: StoryIndex) -> Iterator[Link]:
    """The pairs of claims that no rule parts, how likely they fill one slot still left open (0)."""
    versions = pair_version_values(claims, index)
    for a, b in combinations(range(len(claims)), 2):
        one, two = claims[a], claims[b]
        if one.source == two.source or one.kind != two.kind or index.versions.have_others(one.place, two.place):
            continue
        comparison = compare_claims(one, two)
        if comparison.relation == "inside" and say_the_same(one, two, index):
            comparison = compare_strictly(one, two) or comparison
        counterparts = index.versions.are_counterparts(one.place, two.place)
        if comparison.relation == "inside" and counterparts:
            comparison = compare_bare(one, two) or comparison
        version = frozenset((a, b)) in versions
        if comparison.relation == "not_comparable" or (not version and are_of_other_things(one, two)):
            continue
        if comparison.relation == "apart" and not version and (counterparts or stand_apart((one,), (two,))):
            continue
        if one.kind == "count" and not version and are_of_two_kinds(one, two):
            continue
        yield Link(a=a, b=b, slot=0.0, comparison=comparison, version=version)


def _are_read_as_one(one: Claim, two: Claim, evidence: Evidence, index: StoryIndex) -> bool:
    """Whether the cross-encoder is sure that two sentences say the same, and each has one value of the kind.

    Not where other days or units stand beside them; days and hours are told in every sentence, and are left out.
    """
    if one.kind in ("date", "time") or not index.readings or not evidence.lone:
        return False
    if evidence.shape_apart or evidence.dates_apart or evidence.one_past or evidence.twin:
        return False
    return index.reading(one.place, two.place).same >= SURELY_SAME
