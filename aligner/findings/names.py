"""Clashes of names: one person in two offices, one office with two people, one event in two places."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.claims.contexts import Context, english_words
from aligner.facts.similarity import name_similarity
from aligner.findings.confidence import judge_confidence
from aligner.findings.deeds import find_deed_clashes
from aligner.findings.judge import hash_subject
from aligner.findings.locations import SPELT_ALIKE
from aligner.findings.mentions import build_words_mention
from aligner.findings.namesakes import find_namesake_clashes
from aligner.findings.occupation_clashes import find_occupation_clashes
from aligner.findings.occupation_holders import list_holders
from aligner.findings.office_bodies import are_of_two_bodies
from aligner.findings.offices import UNIQUE, are_alike, are_exclusive
from aligner.findings.places import find_place_clashes
from aligner.findings.quotes import read_quote
from aligner.findings.story import NAME_FLOOR, StoryIndex, overlap
from aligner.findings.wording import SETTLE
from aligner.records import Fact, Finding, FindingKind, Side

# How often such a clash is real, before it is measured: a role stands right beside its name, a pair of names in one
# office rests on the two being the only ones.
ROLE_SURE = 0.85
PERSON_SURE = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A mention of a person together with the office that the words give them."""

    context: Context
    name: Fact

    @property
    def source(self) -> str:
        """The source that says so."""
        return self.context.sentence.source_id


def find_name_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each clash of role, person or place."""
    bearers = [
        Bearer(context=context, name=name)
        for context in index.contexts.values()
        for name in context.names
        if name.kind == "person" and name.role and name.key and name.score >= NAME_FLOOR
    ]
    people = [*_find_roles(bearers), *_find_persons(bearers, index), *_find_actors(bearers, index)]
    holders = list_holders(index)
    people += [*find_occupation_clashes(holders, index), *find_namesake_clashes(holders, index)]
    return (*people, *find_deed_clashes(index, people), *find_place_clashes(index))


def _find_roles(bearers: Sequence[Bearer]) -> list[Finding]:
    by_person: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        by_person[bearer.name.key].append(bearer)
    findings = []
    for person in sorted(by_person):
        sides = part_exclusive(by_person[person])
        if len(sides) > 1:
            findings.append(_role_finding(by_person[person][0].name.value, sides))
    return findings


def part_exclusive(bearers: Sequence[Bearer]) -> dict[str, list[Bearer]]:
    """The mentions of one person by office, where sources give offices that exclude each other; else {}.

    A source that itself gives both offices tells them apart (a career, a change of office) and is no party to a clash.
    """
    offices: dict[str, set[str]] = defaultdict(set)
    for bearer in bearers:
        offices[bearer.source].add(bearer.name.role)
    sides: dict[str, list[Bearer]] = {}
    for (one, roles), (two, others) in combinations(sorted(offices.items()), 2):
        if roles & others or not all(are_exclusive(r, o) for r in roles for o in others):
            continue
        for source, held in ((one, roles), (two, others)):
            for bearer in bearers:
                if bearer.source == source and bearer.name.role in held:
                    side = sides.setdefault(bearer.name.role, [])
                    if bearer not in side:
                        side.append(bearer)
    if not sides:
        return {}
    for bearer in bearers:
        if bearer.name.role in sides and bearer not in sides[bearer.name.role]:
            sides[bearer.name.role].append(bearer)
    return sides


def _find_persons(bearers: Sequence[Bearer], index: StoryIndex) -> list[Finding]:
    holders: dict[tuple[str, str], dict[str, Bearer]] = defaultdict(dict)
    for bearer in bearers:
        if bearer.name.role in UNIQUE:
            holders[bearer.source, bearer.name.role].setdefault(bearer.name.key, bearer)
    alone = {place: next(iter(found.values())) for place, found in holders.items() if len(found) == 1}
    findings, seen = [], set()
    for ((s1, r1), one), ((s2, r2), two) in combinations(sorted(alone.items(), key=lambda x: x[0]), 2):
        pair = frozenset((one.name.key, two.name.key))
        if s1 == s2 or not are_alike(r1, r2) or len(pair) == 1 or pair in seen:
            continue
        if one.name.value.startswith(two.name.value) or two.name.value.startswith(one.name.value):
            continue  # "Anna Berg" and what was read as "Anna Berg's Advisory Panel"
        if _is_named(two.name.key, s1, index) or _is_named(one.name.key, s2, index):
            continue
        if (
            one.context.nationalities
            and two.context.nationalities
            and not (one.context.nationalities & two.context.nationalities)
        ):
            continue
        if are_of_two_bodies(r1, one.context, two.context, index):
            continue
        floor = SAME_CRAFT if r1 in CRAFT else SAME_EVENT
        if (
            max(index.likeness(p, q).same_event for p in _all_places(bearers, one) for q in _all_places(bearers, two))
            < floor
        ):
            continue
        seen.add(pair)
        everyone = {key: [b for b in bearers if b.name.key == key and are_alike(b.name.role, r1)] for key in pair}
        findings.append(_person_finding(r1, {everyone[key][0].name.value: everyone[key] for key in sorted(pair)}))
    return findings


def _find_actors(bearers: Sequence[Bearer], index: StoryIndex) -> list[Finding]:
    """Two people of different office who are said to have done one thing: who declared the state of disaster."""
    lone = [
        b
        for b in bearers
        if len(b.context.keys("person")) == 1 and not b.context.background and not read_quote(b.context, index)
    ]
    findings, seen = [], set()
    for one, two in combinations(lone, 2):
        pair = frozenset((one.name.key, two.name.key))
        if one.source == two.source or len(pair) == 1 or pair in seen or are_alike(one.name.role, two.name.role):
            continue
        if name_similarity(one.name.value, two.name.value) >= SPELT_ALIKE:
            continue
        if _is_named(two.name.key, one.source, index) and _is_named(one.name.key, two.source, index):
            continue
        if index.likeness(_place(one), _place(two)).same_event < SAME_DEED:
            continue
        deeds = [b.context.words - english_words(b.name.value) - english_words(b.name.role) for b in (one, two)]
        if overlap(deeds[0], deeds[1], index.words) < SAME_DEED_WORDS:
            continue
        seen.add(pair)
        findings.append(_actor_finding(one, two))
    return findings


def _actor_finding(one: Bearer, two: Bearer) -> Finding:
    sides = {f"{b.name.value}, {b.name.role}": [b] for b in (one, two)}
    return _finding(
        "person",
        sides,
        title="who did it",
        reason=f"In much the same words, one source says it of {' and another of '.join(sides)}.",
        sure=PERSON_SURE,
    )


# Least likelihood of one event and least overlap of the words, the people left out, for one deed of two people.
SAME_DEED = 0.5
SAME_DEED_WORDS = 0.45
# A story has one ship, plane or match, and that one captain or referee: where both sources name just one, little else
# has to agree.
CRAFT = frozenset({"captain", "pilot", "referee"})
SAME_CRAFT = 0.1
SAME_EVENT = 0.3  # least likelihood that two sentences with different office-holders are about one event


def _is_named(key: str, source: str, index: StoryIndex) -> bool:
    return any(key in context.keys("person") for place, context in index.contexts.items() if place[0] == source)


def _all_places(bearers: Sequence[Bearer], bearer: Bearer) -> list[tuple[str, int]]:
    """Where the bearer's source gives them an office."""
    return [_place(b) for b in bearers if b.source == bearer.source and b.name.key == bearer.name.key]


def _place(bearer: Bearer) -> tuple[str, int]:
    return bearer.source, bearer.context.sentence.index


def _role_finding(person: str, sides: Mapping[str, Sequence[Bearer]]) -> Finding:
    words = " and ".join(f"“{role}”" for role in sides)
    return _finding(
        "role",
        sides,
        title=f"office of {person}",
        reason=f"The sources give {person} offices that nobody holds at once: {words}.",
        sure=ROLE_SURE,
    )


def _person_finding(role: str, sides: Mapping[str, Sequence[Bearer]]) -> Finding:
    return _finding(
        "person",
        sides,
        title=f"who is the {role}",
        reason=f"The sources name different people as {role}: {' and '.join(sides)}.",
        sure=PERSON_SURE,
    )


def _finding(
    kind: FindingKind, sides: Mapping[str, Sequence[Bearer]], *, title: str, reason: str, sure: float
) -> Finding:
    places = [f"{b.source}\t{b.context.sentence.text}" for bearers in sides.values() for b in bearers]
    return Finding(
        id=hash_subject(kind, sides, places),
        verdict="conflict",
        kind=kind,
        title=title,
        reason=reason,
        confidence=judge_confidence(kind, sure),
        sides=tuple(
            Side(
                value=value,
                display=value,
                mentions=tuple(
                    build_words_mention(
                        b.context, (b.name.start, b.name.end), read_as=f"{b.name.span} → {b.name.value}, {b.name.role}"
                    )
                    for b in bearers
                ),
            )
            for value, bearers in sides.items()
        ),
        settle=SETTLE[kind],
        weight=sure,
    )
