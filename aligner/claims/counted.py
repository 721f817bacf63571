"""What kind of thing a count counts: people, countries, vehicles, pages."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim

# Concepts of counted words by kind. Only what cannot be said of another kind: of "objects", "cases" or "parts" nothing
# is known. German "Seiten" are pages and sides alike.
KINDS: Mapping[str, frozenset[str]] = {
    "person": frozenset(
        {"person", "student", "resident", "employee", "soldier", "firefighter", "police",
         "prisoner", "patient", "sailor", "miner", "volunteer", "child", "woman", "man", "leader",
         "minister", "judge", "lawmaker", "victim", "suspect", "perpetrator", "participant", "runner", "player",
         "spectator", "candidate", "teacher", "farmer", "refugee", "survivor", "brother", "injured"}
    ),
    "crew": frozenset({"crew"}),
    "guest": frozenset({"passenger", "visitor", "customer"}),
    "country": frozenset({"country", "land"}),
    "vehicle": frozenset({"train", "trainset", "carriage", "car", "truck", "bus", "ship", "plane", "helicopter"}),
    "page": frozenset({"page", "side"}),
    "animal": frozenset({"animal", "cow", "sheep", "pig", "horse", "bird", "fish"}),
    "picture": frozenset({"painting", "paint", "picture", "portrait", "sculpture"}),
    "wind": frozenset({"storm", "gale"}),
}  # fmt: skip
ABOARD = frozenset({"crew", "guest"})  # two kinds of people, who are counted apart
_HEADS_OF_STATE = re.compile(r"\bheads? of (?:state|government)\b", re.IGNORECASE)


def find_counted(claim: Claim) -> frozenset[str]:
    """The kinds of thing that a count may count; empty where its words tell none."""
    kinds = {kind for kind, concepts in KINDS.items() if claim.heads & concepts}
    kinds -= {"person"} if kinds & ABOARD else set()
    if "head" in claim.heads and _HEADS_OF_STATE.search(claim.context.english):
        kinds.add("person")
    return frozenset(kinds)


def are_of_two_kinds(one: Claim, two: Claim) -> bool:
    """Whether two counts are of things of two kinds: eleven heads of state and sixteen countries."""
    first, second = find_counted(one), find_counted(two)
    if (first | second) <= ABOARD | {"person"} and "person" in first | second:
        return False  # the crew are people as well
    return bool(first) and bool(second) and not first & second
