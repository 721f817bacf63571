"""Hours of two sources: in whose time zone they may be given, and how exactly the words mean them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import product

from aligner.claims.contexts import Context
from aligner.facts.values import Moment, Value, compare, parse_value

_ANY_HOUR = re.compile(r"T\d")
_HOUR = re.compile(r"T\d\d(?::(\d\d))?$")
_CLOCK = re.compile(r"T\d\d:\d\d$")
_LOCAL_TIME = re.compile(
    r"\b(?:local time|plaatselijke tijd|lokale tijd|Ortszeit|örtlicher Zeit|lokaler Zeit)\b|現地時間"
)
_NAMED_ZONE = re.compile(
    r"\b(?:GMT|UTC|CES?T|MES?Z|[A-Z]\w+ time\b|\w+se tijd\b|\w+er Zeit\b)|(?:日本|[ァ-ヴー]{2,})時間"
)
# "just before seven", "even voor zevenen", "kurz nach ein Uhr", 午前9時すぎ: some minutes off, not any time after it.
_JUST = re.compile(
    r"\b(?:(?:just|shortly|moments|minutes|soon|right|a little|slightly) (?:before|after|past)"
    r"|(?:even|kort|vlak|net|iets|pal) (?:voor|vóór|na|over)|(?:kurz|knapp) (?:vor|nach))\b(?:\s+[\w'’]+){0,3}?\s*$",
    re.IGNORECASE,
)
_JUST_WITHIN = re.compile(
    r"\b(?:(?:just|shortly|soon) (?:before|after|past)|(?:even|kort|vlak|net|iets) (?:voor|vóór|na|over)"
    r"|(?:kurz|knapp) (?:vor|nach))\b",
    re.IGNORECASE,
)
_JUST_BEHIND = re.compile(r"(?:すぎ|過ぎ|の?少し[前後]|の?直[前後])")
FARTHEST_ZONES = 26 * 3_600  # seconds between the clocks of the two farthest time zones
_REACH = 30  # characters before an hour within which such words stand


def has_hour(text: str) -> bool:
    """Whether the text of a date or time gives an hour, as 2026-03-18T16 does."""
    return bool(_ANY_HOUR.search(text))


def hedge_hour(value: Value, text: str, start: int, end: int) -> Value:
    """The hour with the hedge that its words give: "just before seven" is about seven.

    `start` and `end` are where the hour stands in `text`. Other values come back as they are.
    """
    if not isinstance(value, Moment) or not has_hour(value.text):
        return value
    if (
        _JUST.search(text[max(0, start - _REACH) : start])
        or _JUST_WITHIN.search(text[start:end])
        or _JUST_BEHIND.match(text, end)
    ):
        return replace(value, hedge="about")
    return value


def may_be_zones(one: tuple[Value, Context], two: tuple[Value, Context]) -> bool:
    """Whether two hours can be one in two time zones: whole hours apart, and not said to be of the same zone."""
    minutes = [_HOUR.search(value.text) for value, _ in (one, two)]
    if _find_zone(one[1]) == _find_zone(two[1]) or not minutes[0] or not minutes[1]:
        return False
    if (compare(one[0], two[0]).distance or 0) > FARTHEST_ZONES:
        return False
    return (minutes[0].group(1) or "00") == (minutes[1].group(1) or "00")


def are_one_at_home(one: tuple[Iterable[Value], Context], two: tuple[Iterable[Value], Context]) -> bool:
    """Whether two hours that name no zone are one moment, each read in the time of its outlet's home.

    10:42 in a Japanese wire and 03:42 in a Dutch one. Of several readings of an hour one has to fit.
    """
    offsets = [context.home_offset for _, context in (one, two)]
    if offsets[0] is None or offsets[1] is None or offsets[0] == offsets[1]:
        return False
    if any(_find_zone(context) for _, context in (one, two)):
        return False
    zoned = [
        [_in_zone(value, offset) for value in values if isinstance(value, Moment) and _CLOCK.search(value.text)]
        for (values, _), offset in zip((one, two), offsets, strict=True)
        if offset is not None
    ]
    return any(compare(a, b).relation in ("equal", "inside") for a, b in product(*zoned))


def _in_zone(value: Moment, offset: timedelta) -> Value:
    minutes = int(offset.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return parse_value(value.kind, f"{value.text}{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}", value.hedge)


def _find_zone(context: Context) -> str:
    """How the sentence names the zone of its hours; "local" for local time, "" where it names none."""
    text = context.sentence.text
    if _LOCAL_TIME.search(text):
        return "local"
    named = _NAMED_ZONE.search(text)
    return named.group() if named else ""
