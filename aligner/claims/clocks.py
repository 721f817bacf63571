"""Hours of two sources: in whose time zone they may be given, and how exactly the words mean them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import product

from aligner.claims.contexts import Context
from aligner.facts.values import Comparison, Moment, Value, compare, parse_value
from aligner.facts.values_moment import windows_of

_ANY_HOUR = re.compile(r"T\d")
_HOUR = re.compile(r"T\d\d(?::(\d\d))?$")
_CLOCK = re.compile(r"T\d\d:\d\d$")
_LOCAL_TIME = re.compile(
    r"\b(?:local (?:time|hours?)|(?:plaatselijke|lokale) (?:tijd|uur)|Ortszeit|(?:örtlicher|lokaler|dortiger) Zeit)\b"
    r"|現地(?:時間|時刻)"
)
_NAMED_ZONE = re.compile(
    r"\b(?:GMT|UTC|CES?T|MES?Z|(?!(?:This|That|The|Last|Next|Full|Extra|First|Half|Some|Any|Part|Prime|Overall)\b)"
    r"[A-Z]\w+ time\b|[A-Z]\w+se tijd\b|(?:[A-Z]\w+|mittel\w+|ost\w+|west\w+)er Zeit\b)|(?:日本|[ァ-ヴー]{2,})時間"
)
# "just before seven", "even voor zevenen", "kurz nach ein Uhr", 午前9時すぎ: some minutes off, not any time after it.
_JUST = re.compile(
    r"\b(?:(?:just|shortly|moments|minutes|soon|right|a little|slightly|some ?time) (?:before|after|past)"
    r"|(?:even|kort|vlak|net|iets|pal|ergens) (?:voor|vóór|na|over)|(?:kurz|knapp|irgendwann) (?:vor|nach))\b"
    r"(?:\s+[\w'’]+){0,3}?\s*$",
    re.IGNORECASE,
)
_JUST_WITHIN = re.compile(
    r"\b(?:(?:just|shortly|soon) (?:before|after|past)|(?:even|kort|vlak|net|iets) (?:voor|vóór|na|over)"
    r"|(?:kurz|knapp) (?:vor|nach))\b",
    re.IGNORECASE,
)
_JUST_BEHIND = re.compile(r"(?:すぎ|過ぎ|の?少し[前後]|の?直[前後])")
# The hour of Japan in brackets behind a local one: 8日午前4時12分(日本時間同11時12分).
_BRACKETED = re.compile(r"[(（]日本時間[^)）]*\d+\s*時[^)）]*[)）]")
# Zones whose clocks are whole hours ahead of UTC, or behind it; of others nothing is known.
_WHOLE_HOURS = re.compile(
    r"^(?:GMT|UTC|CES?T|MES?Z|日本時間|韓国時間|中国時間|モスクワ時間|(?:Japan(?:ese)?|Dutch|German|Belgian|Austrian|Swiss|French|"
    r"British|Berlin|London|Paris|Brussels|Amsterdam|Moscow|Tokyo) time|"
    r"(?:Japanse|Nederlandse|Duitse|Belgische|Oostenrijkse|Zwitserse|Franse|Britse) tijd|"
    r"(?:[Jj]apanisch|[Nn]iederländisch|[Dd]eutsch|[Bb]elgisch|[Öö]sterreichisch|[Ss]chweizer|[Ff]ranzösisch|[Bb]ritisch|"
    r"mittel\w+|ost\w+|west\w+)er Zeit)$"
)
FARTHEST_ZONES = 26 * 3_600  # seconds between the clocks of the two farthest time zones
HALF_DAY = 12 * 3_600
DAY_MINUTES = 24 * 60
ZONE_STEP, WHOLE_STEP = 30, 60  # minutes by which time zones differ at least, and by which most of them do
JUST_OFF = 15  # minutes that "just after four" may be off
JAPAN_MINUTES = 9 * 60  # ahead of UTC
EAST, WEST = 9 * 3_600, 8 * 3_600  # of UTC: how far the zones lie in which most of the news is told
_JAPAN = re.compile(r"^(?:日本時間|Japan(?:ese)? time|Japanse tijd|[jJ]apanischer Zeit)$")
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
    """Whether two hours can be one in two time zones: whole hours apart, and not said to be of the same zone.

    Half hours apart as well, where a zone is named that may not be one of whole hours ("Iranian time"); some minutes
    off, where the words of one mean it roughly.
    """
    zones = [_find_zone(context) for _, context in (one, two)]
    minutes = [_find_minute(value) for value, _ in (one, two)]
    if zones[0] == zones[1] or minutes[0] is None or minutes[1] is None:
        return False
    if (compare(one[0], two[0]).distance or 0) > FARTHEST_ZONES:
        return False
    rough = any(isinstance(value, Moment) and value.hedge == "about" for value, _ in (one, two))
    known = all(zone in ("", "local") or _WHOLE_HOURS.match(zone) for zone in zones)
    step = WHOLE_STEP if rough or known else ZONE_STEP
    gap = (minutes[0] - minutes[1]) % step
    return min(gap, step - gap) <= (JUST_OFF if rough else 0)


def _find_minute(value: Value) -> int | None:
    """The minute past the hour of a clock time; None where the value gives no hour."""
    hour = _HOUR.search(value.text)
    return int(hour[1] or 0) if hour else None


def are_days_of_one_moment(one: tuple[Value, Context], two: tuple[Value, Context]) -> bool:
    """Whether two neighbouring days can be of one moment, told in two time zones.

    At least one says whose time it gives: 日本時間13日午前3時45分 is Saturday the 12th in Europe, and "am
    Dienstagabend Ortszeit" is Wednesday farther east.
    """
    if _find_zone(one[1]) == _find_zone(two[1]):
        return False
    first, second = _read_span(*one), _read_span(*two)
    if not first or not second:
        return False
    (start, end, zoned), (other_start, other_end, other_zoned) = first, second
    if not zoned and not other_zoned:
        return start < other_end + HALF_DAY and other_start < end + HALF_DAY
    if not zoned:
        start, end = start - EAST, end + WEST
    if not other_zoned:
        other_start, other_end = other_start - EAST, other_end + WEST
    return start < other_end and other_start < end


def _read_span(value: Value, context: Context) -> tuple[int, int, bool] | None:
    """From when to when a moment with a known day may be, in seconds, and whether they are UTC; else None."""
    if not isinstance(value, Moment) or value.last or not value.first.days:
        return None
    windows = windows_of(value.first)
    if not windows:
        return None
    zone = value.first.zone
    if zone is None and _JAPAN.search(_find_zone(context)):
        zone = JAPAN_MINUTES
    shift = zone * 60 if zone is not None else 0
    eve = HALF_DAY // 2 if value.text.endswith("TNI") else 0  # "in der Nacht zum Montag" begins on Sunday
    return windows[0][0] - shift - eve, windows[-1][1] - shift, zone is not None


def compare_across_zones(one: tuple[Value, Context], two: tuple[Value, Context]) -> Comparison | None:
    """How two exact hours compare of which only one names its zone, and the other is read by its outlet's home.

    They are apart where even their minutes differ, so that no zone makes them one: 10:20 in Japan and half past five.
    None where this says nothing.
    """
    minutes = [_read_minutes(*side) for side in (one, two)]
    if minutes[0] is None or minutes[1] is None or _has_zone(one[0]) == _has_zone(two[0]):
        return None
    gap = (minutes[0] - minutes[1]) % DAY_MINUTES
    if gap == 0:
        return Comparison(relation="inside", reason="One moment in two time zones.", distance=0.0)
    if gap % ZONE_STEP == 0:
        return None
    return Comparison(
        relation="apart", reason="No time zone makes the two hours one.", distance=60.0 * min(gap, DAY_MINUTES - gap)
    )


def _read_minutes(value: Value, context: Context) -> int | None:
    """The minute of the day in UTC of an exact clock time; None for others and where its zone cannot be guessed."""
    if not isinstance(value, Moment) or value.last or value.hedge != "exact" or not value.first.clock:
        return None
    start = value.first.clock.windows[0][0] // 60
    if value.first.clock.part:
        return None
    if value.first.zone is not None:
        return start - value.first.zone
    home = context.home_offset
    return None if home is None or _find_zone(context) else start - int(home.total_seconds()) // 60


def _has_zone(value: Value) -> bool:
    return isinstance(value, Moment) and value.first.zone is not None


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
    """How the sentence names the zone of its hours; "local" for local time, "" where it names none.

    Where the hour of Japan stands in brackets behind another one, that is local.
    """
    text = context.sentence.text
    if _BRACKETED.search(text) or _LOCAL_TIME.search(text):
        return "local"
    named = _NAMED_ZONE.search(text)
    return named.group() if named else ""
