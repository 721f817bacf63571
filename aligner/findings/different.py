"""Values that look comparable but belong to different events, with the keys that tell them apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aligner.claims.build import Claim
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import build_id, build_side
from aligner.findings.story import StoryIndex
from aligner.findings.topics import Link
from aligner.findings.wording import EVENT_LABELS, write_event, write_title
from aligner.records import EventKey, Finding

# Least and greatest slot probability of a pair worth showing as "looks comparable, is another instance".
LEAST_ALIKE = 0.08
MOST_SHOWN = 12  # of one kind: what a reader would look at


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two groups of claims of one kind whose events differ in at least one key."""

    left: tuple[Claim, ...]
    right: tuple[Claim, ...]
    keys: tuple[EventKey, ...]
    slot: float


def find_different(
    claims: Sequence[Claim], groups: Sequence[Sequence[Claim]], links: Iterable[Link], index: StoryIndex
) -> tuple[Finding, ...]:
    """The pairs of value groups that look alike and differ in who, where, when or kind; the most alike first.

    `groups` are the claims of one kind by agreement; pairs that clash are left out by the caller.
    """
    home = {id(claim): number for number, group in enumerate(groups) for claim in group}
    best: dict[tuple[int, int], Link] = {}
    for link in links:
        pair = tuple(sorted((home.get(id(claims[link.a]), -1), home.get(id(claims[link.b]), -1))))
        if link.comparison.relation != "apart" or pair[0] < 0 or pair[0] == pair[1] or link.slot < LEAST_ALIKE:
            continue
        if pair not in best or best[pair[0], pair[1]].slot < link.slot:
            best[pair[0], pair[1]] = link
    found = []
    for (one, two), link in best.items():
        keys = compare_keys(groups[one], groups[two])
        if any(key.differs for key in keys) and _is_alike(claims[link.a], claims[link.b]):
            found.append(Apart(left=tuple(groups[one]), right=tuple(groups[two]), keys=keys, slot=link.slot))
    found.sort(key=lambda apart: (-apart.slot, apart.left[0].source, apart.left[0].sentence))
    return tuple(_build_finding(apart) for apart in found[:MOST_SHOWN])


def compare_keys(left: Sequence[Claim], right: Sequence[Claim]) -> tuple[EventKey, ...]:
    """Who, where, when and what kind of event, as each side gives them; `differs` where both do and share nothing."""
    shown = {n.key: n.value for claim in (*left, *right) for n in claim.context.names}
    readings = (
        ("who", lambda c: c.context.keys("person") | c.context.keys("organisation"), shown),
        ("where", lambda c: c.context.keys("place"), shown),
        ("when", _moments, {}),
        ("kind", lambda c: c.context.events, EVENT_LABELS),
    )
    keys = []
    for name, read, labels in readings:
        one = frozenset().union(*(read(c) for c in left))
        two = frozenset().union(*(read(c) for c in right))
        differs = bool(one) and bool(two) and not one & two
        keys.append(EventKey(name=name, left=_show(one, labels), right=_show(two, labels), differs=differs))
    return tuple(keys)


def _moments(claim: Claim) -> frozenset[str]:
    years = {str(year) for year in claim.context.years}
    dates = {f.value[:10] for f in claim.context.facts if f.kind in ("date", "datetime") and f.value[:1].isdigit()}
    return frozenset(years | dates) or (frozenset({"an earlier occasion"}) if claim.context.background else frozenset())


def _show(keys: frozenset[str], labels: Mapping[str, str]) -> str:
    return ", ".join(sorted(labels.get(key, key) for key in keys)[:4])


def _is_alike(one: Claim, two: Claim) -> bool:
    """Whether a reader would hold the two values side by side: the same kind of event or the same thing counted."""
    return bool(one.heads & two.heads or one.context.events & two.context.events)


def _build_finding(apart: Apart) -> Finding:
    claims = [*apart.left, *apart.right]
    kind = claims[0].kind
    sides = (build_side(apart.left), build_side(apart.right))
    differing = [key for key in apart.keys if key.differs]
    words = "; ".join(f"{key.name}: {key.left} against {key.right}" for key in differing)
    return Finding(
        id=build_id(kind, ("different", sides[0].value, sides[1].value), claims),
        verdict="different_event",
        kind=kind,
        title=write_title(kind, claims),
        reason=f"Kept apart, because the events differ ({words}).",
        confidence=judge_confidence(kind, 1 - apart.slot),
        sides=sides,
        event=write_event(claims),
        keys=apart.keys,
        weight=apart.slot,
    )
