"""Value claims to topics: the claims of several sources that fill one slot, parted by what they say.

Claims whose values agree are grouped first. Two groups of one slot whose values cannot both hold make a conflict only
where no source stands in both: a source that gives both values itself tells them apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.claims.said_on import is_statement
from aligner.findings.apart import are_owned_apart
from aligner.findings.day_of_another import are_days_of_two_events
from aligner.findings.links import Link
from aligner.findings.moments_apart import are_of_other_days
from aligner.findings.plausible import is_plausible
from aligner.findings.repeats import below, join_repeats
from aligner.findings.roundings import are_roundings
from aligner.findings.slots import amount_ratio, logit
from aligner.findings.standings import stand_apart
from aligner.findings.story import StoryIndex
from aligner.findings.totals import makes_up, parts_it

# Least slot probability of a link after the bonus, and of two groups that clash.
AGREE_FLOOR = 0.5
CONFLICT_FLOOR = 0.5
# Least slot probability at which a source that gives both values of a clash is taken to tell two things apart.
KNOWN_FLOOR = 0.5
# Slot probability from which on another value is a better partner than an equal one below KNOWN_FLOOR.
RIVAL_SLOT = 0.9
# Least chance that two sentences say the same or clash, as the cross-encoder reads them, for their values to clash. Of
# such flags on 155 fresh events (tests/bench/fresh_wires.jsonl.xz) 36 of 86 above it are right, 2 of 17 below.
LEAST_OF_ONE_MATTER = 0.4
# Least that the value reader gives two days or hours that clash, on its scale of 0 to 1, where one half is even odds
# that they answer one question. Of flags of them below it 3 of 4 are false on the 46 development events and 3 of 4 on
# 155 fresh ones; of amounts as many right ones would go as false ones.
LEAST_OF_ONE_QUESTION = {"date": 0.5, "time": 0.5}
# Factor between a bound and a value from which on that the one allows the other says little.
LOOSE_RATIO = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Groups of claims about one slot: each group's values agree, different groups' values do not.

    `slot` is the probability that the groups are one slot (for a single group, that its claims are); `version`: what
    clashes stands in versions of one sentence.
    `reason` is the comparison's sentence for the closest pair of clashing claims.
    """

    groups: tuple[tuple[Claim, ...], ...]
    slot: float
    reason: str
    version: bool = False


def build_topics(claims: Sequence[Claim], links: Sequence[Link], index: StoryIndex) -> tuple[Topic, ...]:
    """The topics of claims of one kind, clashes first; a claim that nothing was linked to is in none."""
    best = _match(claims, links)
    slots = {frozenset((link.a, link.b)): link for link in links}
    rivals = _find_rivals(links)
    groups = _group(claims, [link for link in best if _agrees(link) and not _has_rival(link, rivals, claims)], slots)
    groups = join_repeats(groups, claims)
    topics, clashing = [], set()
    for members in _clashes(claims, groups, slots, best, index):
        clashing |= set(members)
        topics.append(_build_topic(claims, [groups[g] for g in members], slots))
    for number, group in enumerate(groups):
        if number not in clashing and len({claims[i].source for i in group}) > 1:
            topics.append(_build_topic(claims, [group], slots))
    return tuple(topics)


def _agrees(link: Link) -> bool:
    return link.comparison.relation in ("equal", "inside") and link.strength >= logit(AGREE_FLOOR)


def _find_rivals(links: Iterable[Link]) -> Mapping[int, float]:
    """For each claim how likely another value of another source fills its slot."""
    rivals: dict[int, float] = defaultdict(float)
    for link in links:
        if link.comparison.relation == "apart":
            for i in (link.a, link.b):
                rivals[i] = max(rivals[i], link.slot)
    return rivals


def _has_rival(link: Link, rivals: Mapping[int, float], claims: Sequence[Claim]) -> bool:
    """Whether two fitting values are of different things, by a likelier partner of one of them.

    "A strike of five days" and "in the autumn they stopped work for five days", where others say of this strike that it
    takes three. A bound fits nearly anything ("at least three hours" six as well): it is held to no value that has a
    likelier partner.
    """
    rival = max(rivals.get(link.a, 0.0), rivals.get(link.b, 0.0))
    if _is_loose(claims[link.a], claims[link.b], link) and rival > link.slot:
        return True
    return link.slot < KNOWN_FLOOR and rival >= RIVAL_SLOT


def _is_loose(one: Claim, two: Claim, link: Link) -> bool:
    """Whether two values fit only because one of them is a bound, far from the other."""
    ratio = amount_ratio(one, two)
    bounded = bool({one.value.hedge, two.value.hedge} & {"at_least", "at_most", "over"})
    return link.comparison.relation == "inside" and bounded and ratio is not None and ratio > LOOSE_RATIO


def _match(claims: Sequence[Claim], links: Sequence[Link]) -> tuple[Link, ...]:
    """The links that are the best of both their claims towards the other's source.

    A value whose like the other source gives is taken by it: of "3.5 million, more than the 2.1 million" the first
    is left for "5.3 million, with goods worth 2 million", though it is nearer to 2.
    """
    best = _find_mutual_best(claims, links)
    taken = {end for link in best if link.comparison.relation != "apart" for end in _ends(claims, link)}
    rest = [link for link in links if not _ends(claims, link) & taken]
    return tuple(dict.fromkeys((*best, *_find_mutual_best(claims, rest))))


def _find_mutual_best(claims: Sequence[Claim], links: Iterable[Link]) -> list[Link]:
    best: dict[tuple[int, str], Link] = {}
    ordered = sorted(links, key=lambda link: (-link.strength, link.a, link.b))
    for link in ordered:
        for end in _ends(claims, link):
            best.setdefault(end, link)
    return [link for link in ordered if all(best[end] is link for end in _ends(claims, link))]


def _ends(claims: Sequence[Claim], link: Link) -> frozenset[tuple[int, str]]:
    """Each claim of a link, with the other one's source."""
    return frozenset({(link.a, claims[link.b].source), (link.b, claims[link.a].source)})


def _is_apart(claims: Sequence[Claim], i: int, j: int, slots: Mapping[frozenset[int], Link]) -> bool:
    link = slots.get(frozenset((i, j)))
    comparison = link.comparison if link else compare_claims(claims[i], claims[j])
    return comparison.relation == "apart"


def _group(
    claims: Sequence[Claim], links: Sequence[Link], slots: Mapping[frozenset[int], Link]
) -> list[tuple[int, ...]]:
    """Connected claims, strongest links first; a join that would put apart values together is refused."""
    home = {i: frozenset((i,)) for i in range(len(claims))}
    for link in links:
        one, two = home[link.a], home[link.b]
        if one is two or any(_is_apart(claims, i, j, slots) for i in one for j in two):
            continue
        for i in one | two:
            home[i] = one | two
    return sorted({tuple(sorted(group)) for group in home.values()})


def _clashes(
    claims: Sequence[Claim],
    groups: Sequence[tuple[int, ...]],
    slots: Mapping[frozenset[int], Link],
    best: Iterable[Link],
    index: StoryIndex,
) -> list[tuple[int, ...]]:
    """Sets of groups that fill one slot with values that cannot all hold."""
    home = {i: number for number, group in enumerate(groups) for i in group}
    joined: dict[frozenset[int], float] = {}
    for link in best:
        one, two = home[link.a], home[link.b]
        if link.comparison.relation != "apart" or one == two:
            continue
        if _sources(claims, groups[one]) & _sources(claims, groups[two]):
            continue
        texts = below(groups[one], claims), below(groups[two], claims)
        sides = [[claims[i] for i in groups[g]] for g in (one, two)]
        if not link.version and (
            _told_apart(claims, groups[one], groups[two], slots)
            or makes_up(*texts, claims)
            or parts_it(*sides)
            or stand_apart(*sides)
            or are_of_other_days(*sides)
            or are_roundings(*sides)
            or are_owned_apart(*sides, index=index)
            or any(a.kind == "date" and are_days_of_two_events(a, b) for a, b in product(*sides))
            or _answer_two_questions(link, sides[0][0].kind)
            or not any(index.may_be_of_one_matter(a.place, b.place, LEAST_OF_ONE_MATTER) for a, b in product(*sides))
            or not is_plausible(claims[link.a], claims[link.b], link.slot, index)
        ):
            continue
        slot = group_slot(*texts, slots)
        if slot >= CONFLICT_FLOOR:
            joined[frozenset((one, two))] = slot
    return _components(joined, groups)


def _answer_two_questions(link: Link, kind: str) -> bool:
    """Whether the value reader, where it has read them, finds that two values answer two questions."""
    return link.answers is not None and link.answers < LEAST_OF_ONE_QUESTION.get(kind, 0.0)


def _told_apart(
    claims: Sequence[Claim], one: Sequence[int], two: Sequence[int], slots: Mapping[frozenset[int], Link]
) -> bool:
    """Whether any source of the story gives both values, of things that may be the same: it knows two of them."""
    sources: dict[str, list[int]] = defaultdict(list)
    for i, claim in enumerate(claims):
        sources[claim.source].append(i)
    return any(all(_gives(claims, own, group, slots) for group in (one, two)) for own in sources.values())


def _gives(
    claims: Sequence[Claim], own: Iterable[int], group: Sequence[int], slots: Mapping[frozenset[int], Link]
) -> bool:
    """Whether one of a source's own claims has a group's value, and may be said of the same."""
    return any(i in group or any(_may_be_one(claims, i, j, slots) for j in group) for i in own)


def _may_be_one(claims: Sequence[Claim], i: int, j: int, slots: Mapping[frozenset[int], Link]) -> bool:
    one, two = claims[i], claims[j]
    if one.heads and two.heads and not one.heads & two.heads:
        return False
    if one.kind == "date" and is_statement(one) != is_statement(two):
        return False
    link = slots.get(frozenset((i, j)))
    if link is None:  # of one source, or too unlike each other
        return one.source == two.source and compare_claims(one, two).relation == "equal"
    return link.comparison.relation == "equal" and link.slot >= KNOWN_FLOOR


def _components(joined: Mapping[frozenset[int], float], groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Sets of groups that all clash with each other, from the likeliest pair on; each group is in one."""
    seen: set[int] = set()
    found = []
    pairs = sorted(joined, key=lambda pair: (-joined[pair], sorted(pair)))
    for pair in pairs:
        if pair & seen:
            continue
        members = set(pair)
        for fresh in dict.fromkeys(group for other in pairs if other & pair for group in sorted(other - pair - seen)):
            if all(frozenset((fresh, member)) in joined for member in members):
                members.add(fresh)
        seen |= members
        found.append(tuple(sorted(members, key=lambda group: (-len(groups[group]), group))))
    return found


def group_slot(one: Iterable[int], two: Iterable[int], slots: Mapping[frozenset[int], Link]) -> float:
    """How likely two groups fill one slot: the mean of the best and of all their pairs."""
    two = tuple(two)
    values = [slots[key].slot if (key := frozenset((i, j))) in slots else 0.0 for i in one for j in two]
    return (max(values) + sum(values) / len(values)) / 2


def _build_topic(
    claims: Sequence[Claim], groups: Sequence[tuple[int, ...]], slots: Mapping[frozenset[int], Link]
) -> Topic:
    pairs = [
        slots[key]
        for one, two in (combinations(groups, 2) if len(groups) > 1 else [(groups[0], groups[0])])
        for i in one
        for j in two
        if (key := frozenset((i, j))) in slots
    ]
    apart = [link for link in pairs if link.comparison.relation == "apart"] if len(groups) > 1 else []
    return Topic(
        groups=tuple(tuple(claims[i] for i in group) for group in groups),
        slot=max(link.slot for link in pairs),
        reason=max(apart or pairs, key=lambda link: link.slot).comparison.reason,
        version=bool(apart) and all(link.version for link in apart),
    )


def _sources(claims: Sequence[Claim], group: Iterable[int]) -> set[str]:
    return {claims[i].source for i in group}
