"""Of which nation those or that are of which a value is told: "three Dutch skiers", 日本人2人, "a Scottish rocket"."""

import re

from aligner.claims.claim import Claim
from aligner.claims.instances import LEAD
from aligner.facts.names import find_nationalities

CONTINENTS = frozenset({"europe", "asia", "africa", "america"})  # whose people may be of any of their nations
_BETWEEN = re.compile(r"\s(?:[^\W\d]+\s){0,2}")
_BETWEEN_JAPANESE = re.compile(r"(?:人|籍)?の?[々一-龠ァ-ヴー]{0,6}")
_INDEFINITE = re.compile(r"\b(?:an?|een|eine?[mnrs]?)\s+(?:[^\W\d_]+\s+)?$", re.IGNORECASE)
_TO_THE_FIGURE = re.compile(r"[^.;:!?\d]{0,40}")


def are_of_two_nations(one: Claim, two: Claim) -> bool:
    """Whether two counts are of people or things of two nations, each told at the number itself.

    Or whether only one measure is of a thing that its sentence brings in as one of another nation: "a Scottish rocket,
    19 metres long" beside the rocket of the news.
    """
    if one.kind == "count":
        first, second = _find_nations(one), _find_nations(two)
        return bool(first) and bool(second) and not first & second
    if one.kind != "measure":
        return False
    return _is_of_newcomer(one, two) or _is_of_newcomer(two, one)


def _is_of_newcomer(claim: Claim, other: Claim) -> bool:
    """Whether a measure is of a thing of another nation, which the other sentence does not name."""
    nations = _find_newcomers(claim)
    return bool(nations) and not nations & (other.context.nationalities | other.context.keys("place"))


def _find_nations(claim: Claim) -> frozenset[str]:
    """The nation of those whom a count counts; empty where its noun has none."""
    text, lang = claim.context.sentence.text, claim.context.sentence.lang
    found = set()
    for nation in find_nationalities(text, lang):
        behind = nation.start >= claim.end and _BETWEEN.fullmatch(text, claim.end, nation.start)
        before = nation.end <= claim.start and _BETWEEN_JAPANESE.fullmatch(text, nation.end, claim.start)
        if before if lang == "ja" else behind:
            found.add(nation.key)
    return frozenset(found) - CONTINENTS


def _find_newcomers(claim: Claim) -> frozenset[str]:
    """The nations of things that a sentence down in the text brings in right before the figure."""
    text, lang = claim.context.sentence.text, claim.context.sentence.lang
    if claim.sentence < LEAD or lang == "ja":
        return frozenset()
    return frozenset(
        nation.key
        for nation in find_nationalities(text, lang)
        if nation.end <= claim.start
        and _INDEFINITE.search(text[: nation.start])
        and _TO_THE_FIGURE.fullmatch(text, nation.end, claim.start)
    )
