"""What a length is of: how wide, how deep, how high something is, or how far away."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.facts.values import Quantity
from aligner.facts.values_units import find_unit

# Words right behind a length by what they make of it, in four languages. "Long" is said of nearly any length.
_AFTER: Mapping[str, re.Pattern[str]] = {
    "width": re.compile(r"[\s-]*(?:wide\b|breit\w*\b|bre(?:ed|de)\b|幅)", re.IGNORECASE),
    "depth": re.compile(r"[\s-]*(?:deep\b|below the surface|tief\w*\b|diepe?\b|onder de grond|の深さ)", re.IGNORECASE),
    "thickness": re.compile(r"[\s-]*(?:thick\b|dicke?\w?\b|dikke?\b|の厚さ)", re.IGNORECASE),
    "height": re.compile(
        r"[\s-]*(?:high\b|tall\b|above (?:sea level|the ground)|up\b|hoh\w+\b|hoch\b|hoog\b|hoge\b|hoogte\b|höhe\b|"
        r"über (?:dem )?(?:meer|normalnull|boden)|boven (?:zeeniveau|de grond)|の高さ|の高度|上空)",
        re.IGNORECASE,
    ),
    "to go": re.compile(
        r"\s*(?:to go\b|(?:from|before|short of) (?:the )?(?:finish|finishing line|summit|goal)\b(?! of)|"
        r"(?:before|short of) the end\b(?! of)|"
        r"(?:voor|van) (?:de )?(?:finish|meet|eindstreep|aankomst|streep|eind)|te gaan\b|"
        r"(?:vor|vom|bis zum) (?:dem )?(?:ziel|ende)|vor schluss|手前)",
        re.IGNORECASE,
    ),
}
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "width": re.compile(
        r"(?:\b(?:width|breite|breedte)(?: of| von| van)?(?:\s+\S{1,8})?\s+|幅(?:は|が|約)*)$", re.IGNORECASE
    ),
    "depth": re.compile(
        r"(?:\b(?:depth|tiefe|diepte)(?: of| von| van)?(?:\s+\S{1,8})?\s+|(?:深さ|水深)(?:は|が|約)*)$", re.IGNORECASE
    ),
    "thickness": re.compile(
        r"(?:\b(?:thickness|dicke|dikte)(?: of| von| van)?(?:\s+\S{1,8})?\s+|厚さ(?:は|が|約)*)$", re.IGNORECASE
    ),
    "height": re.compile(
        r"(?:\b(?:height|altitude|elevation|höhe|hoogte)(?: of| von| van)?(?:\s+\S{1,8})?\s+|"
        r"(?:高さ|標高|高度|海抜|上空)(?:は|が|約)*)$",
        re.IGNORECASE,
    ),
    "to go": re.compile(r"(?:(?:ゴール|フィニッシュ|山頂)まで(?:残り|あと|約)*|残り(?:約)?)$"),
}


def find_aspects(claim: Claim) -> frozenset[str]:
    """What the length that a claim gives is of; empty where its words do not tell, or where it is no length.

    Of "ein 200 Meter breiter Anriss" it is the width.
    """
    if claim.kind != "measure" or not isinstance(claim.value, Quantity):
        return frozenset()
    if find_unit(claim.value.unit).dimension != "length":
        return frozenset()
    text = claim.context.sentence.text
    before, after = text[: claim.start], text[claim.end :]
    return frozenset(name for name in _AFTER if _AFTER[name].match(after) or _BEFORE[name].search(before))


def are_of_two_aspects(one: Claim, two: Claim) -> bool:
    """Whether two lengths are of different aspects: what is told as the way to go is no length of anything else."""
    first, second = find_aspects(one), find_aspects(two)
    if first and second:
        return not first & second
    return "to go" in first | second
