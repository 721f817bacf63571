"""Values that look comparable but belong to different events, with the keys that tell them apart."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.facts.values import display, parse_value
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import build_id, build_side
from aligner.findings.links import Link
from aligner.findings.story import StoryIndex
from aligner.findings.venues import OCCASIONS, find_venue_keys
from aligner.findings.wording import EVENT_LABELS, write_event, write_title
from aligner.records import EventKey, Finding

# Least and greatest slot probability of a pair worth showing as "looks comparable, is another instance".
LEAST_ALIKE = 0.08
MOST_SHOWN = 8  # of one kind: what a reader would look at

KeyName = Literal["who", "where", "when", "kind"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two groups of claims of one kind whose events differ in at least one key."""

    left: tuple[Claim, ...]
    right: tuple[Claim, ...]
    keys: tuple[EventKey, ...]
    slot: float

    @property
    def rank(self) -> float:
        """How much a reader gains: likeness, and the number of keys that tell the events apart."""
        return self.slot + 0.1 * sum(key.differs for key in self.keys)


def find_different(
    claims: Sequence[Claim], groups: Sequence[Sequence[Claim]], links: Iterable[Link], index: StoryIndex
) -> tuple[Finding, ...]:
    """The pairs of value groups that look alike and differ in who, where, when or kind; the most alike first.

    `groups` are the claims of one kind by agreement; pairs that clash are left out by the caller. Two values of one
    source count too, where it tells of two events of one kind with different people.
    """
    home = {id(claim): number for number, group in enumerate(groups) for claim in group}
    best: dict[tuple[int, int], float] = {}
    for link in links:
        pair = _pair(home, claims[link.a], claims[link.b])
        if pair and link.comparison.relation == "apart" and _is_alike(claims[link.a], claims[link.b]):
            best[pair] = max(best.get(pair, 0.0), link.slot)
    for one, two in combinations(claims, 2):
        pair = _pair(home, one, two)
        if not pair or pair in best or one.source != two.source or not _are_two_events(one, two):
            continue
        if compare_claims(one, two).relation == "apart":
            best[pair] = LEAST_ALIKE
    found: dict[tuple[str, str], Apart] = {}
    for (left, right), slot in best.items():
        keys = compare_keys(groups[left], groups[right], index)
        if slot < LEAST_ALIKE or not any(key.differs for key in keys):
            continue
        apart = Apart(left=tuple(groups[left]), right=tuple(groups[right]), keys=keys, slot=slot)
        values = tuple(sorted((str(groups[left][0].value), str(groups[right][0].value))))
        if values not in found or found[values].rank < apart.rank:
            found[values[0], values[1]] = apart
    shown = sorted(found.values(), key=lambda apart: (-apart.rank, apart.left[0].source, apart.left[0].sentence))
    return tuple(_build_finding(apart) for apart in shown[:MOST_SHOWN])


def _pair(home: Mapping[int, int], one: Claim, two: Claim) -> tuple[int, int] | None:
    a, b = sorted((home.get(id(one), -1), home.get(id(two), -1)))
    return (a, b) if 0 <= a != b else None


def _are_two_events(one: Claim, two: Claim) -> bool:
    """Whether one source dates or measures two events of one kind, each with its own people."""
    if one.kind not in ("date", "duration") or one.sentence == two.sentence or one.is_derived or two.is_derived:
        return False
    kinds = one.context.events & two.context.events & OCCASIONS - {"talks"}
    return bool(kinds and one.actors and two.actors) and not one.actors & two.actors


def compare_keys(left: Sequence[Claim], right: Sequence[Claim], index: StoryIndex) -> tuple[EventKey, ...]:
    """Who, where, when and what kind of event, as each side gives them; `differs` where both do and share nothing.

    Where a sentence names no venue, the one that its source gives for that kind of event counts.
    """
    shown = {n.key: n.value for context in index.contexts.values() for n in context.names}
    readings: tuple[tuple[KeyName, Callable[[Claim], frozenset[str]], Mapping[str, str]], ...] = (
        ("who", lambda c: c.actors or c.context.keys("person"), shown),
        ("where", lambda c: find_venue_keys(c, index), shown),
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
    if claim.kind == "date":
        return frozenset({display(claim.value)})
    years = {str(year) for year in claim.context.years}
    facts = [f for f in claim.context.facts if f.kind in ("date", "datetime") and f.value[:1].isdigit()]
    dates = {display(parse_value("date", f.value.partition("/")[0].partition("T")[0])) for f in facts}
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
        confidence=judge_confidence(kind, 1 - apart.slot, "different_event"),
        sides=sides,
        event=write_event(claims),
        keys=apart.keys,
        weight=apart.slot,
    )
