"""What kind of thing a count counts: people, countries, vehicles, pages."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.facts.values import Quantity

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
    "flight": frozenset({"flight", "aviation", "airline", "plane"}),
    "sailing": frozenset({"sail", "crossing", "ship"}),
    "vehicle": frozenset({"train", "trainset", "carriage", "car", "truck", "bus", "ship", "plane", "helicopter"}),
    "page": frozenset({"page", "side"}),
    "animal": frozenset({"animal", "cow", "sheep", "pig", "horse", "bird", "fish"}),
    "picture": frozenset({"painting", "paint", "picture", "portrait", "sculpture"}),
    "signature": frozenset({"signature"}),
    "wind": frozenset({"storm", "gale"}),
}  # fmt: skip
ABOARD = frozenset({"crew", "guest"})  # two kinds of people, who are counted apart
# How far a contest goes, told by how many are left in it: "the last four", "unter den letzten Acht", ４強, ベスト8.
_ROUND_BEFORE = re.compile(
    r"(?:\b(?:(?:the|its|their) (?:last|final)|(?:de|bij de|tot de) (?:laatste|beste)|"
    r"(?:den|die) (?:letzten|besten))\s+|ベスト)$",
    re.IGNORECASE,
)
_ROUND_AFTER = re.compile(r"\s*(?:$|[.,;:!?)、。]|(?:in|with|by|on|at|for|and|met|op|en|im|mit|und)\b)")
ROUNDS = frozenset({4, 8, 16, 32})
# People who sign are counted as signatures.
_SIGNED = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|signator\w+|signatures?|petition|(?:put|set) (?:his|her|their) names?)\b", re.IGNORECASE
)
_HEADS_OF_STATE = re.compile(r"\bheads? of (?:state|government)\b", re.IGNORECASE)


def find_counted(claim: Claim) -> frozenset[str]:
    """The kinds of thing that a count may count; empty where its words tell none."""
    kinds = {kind for kind, concepts in KINDS.items() if claim.heads & concepts}
    kinds -= {"person"} if kinds & ABOARD else set()
    if "person" in kinds and _SIGNED.search(claim.context.english):
        kinds.add("signature")
    if "head" in claim.heads and _HEADS_OF_STATE.search(claim.context.english):
        kinds.add("person")
    return frozenset(kinds)


def _is_round(claim: Claim) -> bool:
    """Whether a number tells how many are left in a contest: four are a semi-final."""
    if not isinstance(claim.value, Quantity) or claim.value.amount not in ROUNDS:
        return False
    text = claim.context.sentence.text
    if claim.quote[-1:].isdigit() and text.startswith(("強", "傑"), claim.end):
        return True
    return bool(_ROUND_BEFORE.search(text[: claim.start]) and _ROUND_AFTER.match(text, claim.end))


def are_of_two_kinds(one: Claim, two: Claim) -> bool:
    """Whether two counts are of things of two kinds: eleven heads of state and sixteen countries."""
    if _is_round(one) != _is_round(two):
        return True
    first, second = find_counted(one), find_counted(two)
    if (first | second) <= ABOARD | {"person"} and "person" in first | second:
        return False  # the crew are people as well
    return bool(first) and bool(second) and not first & second
