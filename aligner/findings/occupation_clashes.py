"""Clashes of occupation: one person, by name, by age or as the only one meant, with two that exclude each other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.occupation_holders import Holder
from aligner.findings.occupations import exclude_each_other
from aligner.findings.speakers import find_quoted
from aligner.findings.story import StoryIndex
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Side

# Least likelihood that two sentences tell of the same where they give an age, and where they name nobody at all. On the
# 72 development events all pairs above are of one person, and at 0.1 to 0.3 two of four are not.
SAME_AGE = 0.5
UNNAMED = 0.35
SURE = 0.85
# Who comes with an event of their kind: sources name now this one, now that one of them.
_COURT_AND_PRESS = frozenset({"judge", "prosecutor", "lawyer", "interpreter", "journalist", "photographer"})
_HELPERS = frozenset(
    {"doctor", "nurse", "paramedic", "firefighter", "police officer", "soldier", "lifeguard", "diver", "priest",
     "psychologist", "mountain guide", "pilot"}
)  # fmt: skip


def find_occupation_clashes(holders: Sequence[Holder], index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each person to whom sources give occupations that nobody has at once.

    Somebody without a name is one person where no source has both occupations: the guard who died is the driver who
    died only if the story has one guard or one driver.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for holder in holders:
        told[holder.source].add(holder.occupation)
    pairs: dict[tuple[str, str, str], list[tuple[Holder, Holder]]] = defaultdict(list)
    for one, two in _pair(holders, index):
        first, second = sorted((one, two), key=lambda holder: holder.occupation)
        if one.who == two.who and one.who:
            own = {
                s: {h.occupation for h in holders if h.source == s and h.who == one.who}
                for s in (one.source, two.source)
            }
        else:
            own = told
        if _are_one(one, two, index) and _are_told_apart(one, two, own):
            pairs[one.who if one.who == two.who else "", first.occupation, second.occupation].append((first, second))
    return tuple(_build_finding(found) for _, found in sorted(pairs.items()))


def _pair(holders: Sequence[Holder], index: StoryIndex) -> Iterator[tuple[Holder, Holder]]:
    """Those of two sources with occupations that exclude each other; in versions of one text words may not match."""
    for one, two in combinations(holders, 2):
        if one.source == two.source or index.versions.are_of_one_text(one.source, two.source):
            continue
        if exclude_each_other(one.occupation, two.occupation):
            yield one, two


def _are_one(one: Holder, two: Holder, index: StoryIndex) -> bool:
    """Whether both are one person: of one name, of one age, or unnamed in sentences that tell the same."""
    telling = index.telling(one.context.place, two.context.place)
    if one.who and one.who == two.who:
        return not one.who.isdigit() or telling >= SAME_AGE
    named = any(holder.who and not holder.who.isdigit() for holder in (one, two))
    if named or (one.who and two.who) or _are_beside(one, two):
        return False
    return telling >= UNNAMED and not any(find_quoted(holder.context.sentence.text) for holder in (one, two))


def _are_beside(one: Holder, two: Holder) -> bool:
    """Whether two occupations belong to the cast of an event, so that the one is there beside the other."""
    both = {one.occupation, two.occupation}
    return bool(both & _COURT_AND_PRESS) or both <= _HELPERS


def _are_told_apart(one: Holder, two: Holder, told: Mapping[str, set[str]]) -> bool:
    """Whether neither source also gives what the other says, under any name of it."""
    return all(exclude_each_other(one.occupation, other) for other in told[two.source]) and all(
        exclude_each_other(two.occupation, other) for other in told[one.source]
    )


def _build_finding(pairs: Sequence[tuple[Holder, Holder]]) -> Finding:
    sides = tuple(tuple(dict.fromkeys(pair[number] for pair in pairs)) for number in (0, 1))
    names = [side[0].occupation for side in sides]
    shown = sides[0][0].shown if sides[0][0].who == sides[1][0].who else ""
    who = shown or "somebody whom the sources do not name"
    places = [f"{h.source}\t{h.context.sentence.text}" for side in sides for h in side]
    return Finding(
        id=hash_subject("role occupation", names, places),
        verdict="conflict",
        kind="role",
        title=f"occupation of {shown}" if shown else f"whose occupation: {names[0]} or {names[1]}",
        reason=f"The sources give {who} occupations that exclude each other: “{names[0]}” and “{names[1]}”.",
        confidence=judge_confidence("role", SURE),
        sides=tuple(
            Side(
                value=name,
                display=name,
                mentions=tuple(
                    build_words_mention(
                        h.context, h.span, read_as=f"read as {h.shown}, {name}" if h.shown else f"read as {name}"
                    )
                    for h in side
                ),
            )
            for name, side in zip(names, sides, strict=True)
        ),
        settle=SETTLE["role"],
        weight=SURE,
    )
