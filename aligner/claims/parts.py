"""Counts that are a part of another one, or the margin by which two differ."""

import re

# What makes a count a part of the one before it.
_PART_BEFORE = re.compile(
    r"(?:\bof (?:whom|which|them|these)|\bincluding|\bamong them|\bvan wie|\bwaarvan|\bwaaronder|\bonder wie|\bvan hen|"
    r"\bdavon|\bdarunter|\bvon ihnen|\bvon denen)\s+(?:\w+\s+)?$|(?:(?<!の)|[こそ]の)うち、?[^、。\d]{0,6}$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\s*(?:\w+\s+)?(?:of (?:them|those|whom)|davon|von ihnen|van hen|daarvan)\b", re.IGNORECASE)
# A figure that tells by how much something differs ("two more than needed"), or an age ("older than seventy").
_MARGIN_AFTER = re.compile(
    r"\s*(?:\w+\s+)?(?:(?:more|fewer|less|higher|lower) than|(?:meer|minder|hoger|lager) dan|"
    r"(?:mehr|weniger|höher) als)\b|[^\d、。]{0,3}(?:多い|少ない|上回|下回|を追[うい]|差|リード|ビハインド)|"
    r"\s*(?:goals?|points?|runs?|doelpunten?|punten?|Tore?|Punkte?)\s+"
    r"(?:behind|down|ahead|adrift|clear|achter|voorsprong|zurück|Rückstand|Vorsprung)\b",
    re.IGNORECASE,
)
_OLDER_BEFORE = re.compile(
    r"\b(?:(?:older|younger) than|over the age of|under the age of|(?:ouder|jonger) dan|(?:älter|jünger) als)\s+$",
    re.IGNORECASE,
)


def is_part(text: str, start: int, end: int) -> bool:
    """Whether the count at `text[start:end]` is a part of another one: "14 of them", "van wie zes", うち6人."""
    return bool(_PART_BEFORE.search(text[:start]) or _PART_AFTER.match(text[end:]))


def is_margin(text: str, start: int, end: int) -> bool:
    """Whether the count at `text[start:end]` tells a difference or an age: "two more than", "one goal behind"."""
    return bool(_MARGIN_AFTER.match(text[end:]) or _OLDER_BEFORE.search(text[:start]))
