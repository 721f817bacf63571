"""Values that are a part of another one, or the margin by which two differ."""

import re

# What makes a count a part of the one before it.
_PART_BEFORE = re.compile(
    r"(?:\bof (?:whom|which|them|these)|\bincluding|\bamong them|\bvan wie|\bwaarvan|\bwaaronder|\bonder wie|\bvan hen|"
    r"\bdavon|\bdarunter|\bvon ihnen|\bvon denen)\s+(?:\w+\s+)?$|(?:(?<!の)|[こそ]の)うち、?[^、。\d]{0,6}$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\s*(?:\w+\s+)?(?:of (?:them|those|whom)|davon|von ihnen|van hen|daarvan)\b", re.IGNORECASE)
# The same told by a verb: "three doctors are among those on board".
_AMONG_AFTER = re.compile(
    r"(?:\s+[^\W\d]+){1,4}\s+(?:(?:are|were|is|was) among (?:them|the|those)|"
    r"(?:gehören|gehörten|zählen|zählten) zu den|(?:behoren|behoorden) tot de)\b",
    re.IGNORECASE,
)
# What is said of a stretch of a whole: "31 kilometres of the route", "20 Kilometer der Strecke".
_ALONG_NL = r"\w*(?:route|traject|tracé|weg|spoor|lijn|grens|kust|leiding|dijk|kabel|tunnel|muur|rivier|parcours)"
_ALONG_EN = (
    r"(?:\w+ )?(?:route|road|line|track|coast|coastline|border|pipeline|dyke|dike|course|cable|tunnel|wall|river|fence|"
    r"motorway|highway|railway|path|shore)"
)
_STRETCH_AFTER = re.compile(
    rf"\s*(?:of (?:the|its|this|that) {_ALONG_EN}|van (?:de|het|deze|dit) {_ALONG_NL})\b|"
    r"\s*(?:der|des|dieser|dieses|ihrer|seiner)\s+\w",
    re.IGNORECASE,
)
_AT_BEFORE = re.compile(r"\b(?:op|at|within|binnen)\s+(?:\w+\s+)?$", re.IGNORECASE)
# What brings a number up to the total that follows it: "16 others, bringing the number of arrests to 17".
_TOTAL_AFTER = re.compile(
    r"\b(?:bring|tak|rais|push|lift)ing the (?:total|number|toll|tally|count)\b[^.;]{0,60}\bto\s[^.;]{0,15}\d|"
    r"\b(?:waarmee|daarmee|waardoor)\b[^.;]{0,40}\b(?:\w*aantal|totaal|\w*tal)\b[^.;]{0,60}\b(?:op|tot|naar)\s[^.;]{0,15}\d|"
    r"\b(?:womit|damit|wodurch)\b[^.;]{0,40}\b(?:(?:Ge)?[Ss]?amt)?\w*[Zz]ahl\b[^.;]{0,60}\bauf\s[^.;]{0,15}\d|"
    r"(?:これで|合わせて|累計で?|合計で?)[^。]{0,20}\d[^。]{0,8}(?:に(?:なっ|なる|上る|達|増)|となっ)"
)
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


def is_among(text: str, end: int) -> bool:
    """Whether those whom a count counts are told to be among others: "three doctors are among those on board"."""
    return bool(_AMONG_AFTER.match(text[end:]))


def is_stretch(text: str, start: int, end: int) -> bool:
    """Whether a length is that of a stretch of something longer: "31 kilometres of the route".

    Dutch "op 38 kilometer van de streep" is a distance from it.
    """
    return bool(_STRETCH_AFTER.match(text[end:])) and not _AT_BEFORE.search(text[:start])


def is_before_total(text: str, end: int) -> bool:
    """Whether what follows a count adds it to a total: "16 others, bringing the number of arrests to 17"."""
    return bool(_TOTAL_AFTER.search(text[end:]))


def is_margin(text: str, start: int, end: int) -> bool:
    """Whether the count at `text[start:end]` tells a difference or an age: "two more than", "one goal behind"."""
    return bool(_MARGIN_AFTER.match(text[end:]) or _OLDER_BEFORE.search(text[:start]))
