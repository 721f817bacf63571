"""Dates, clock times and both together: reading the notation into the days and seconds that they may mean."""

import calendar
import re
from datetime import date
from functools import lru_cache

from aligner.facts.values_types import DAY_SECONDS, Clock, Days, Moment, Stamp
from aligner.records import FactKind, Hedge

# The hours that a part of day covers, wide enough for the habits of four languages: night runs into the early
# morning and evening (Japanese 夕方 begins before five) into the night, midday overlaps morning and afternoon.
_HOUR = 3_600
PARTS_OF_DAY: dict[str, tuple[tuple[int, int], ...]] = {
    "MO": ((4 * _HOUR, 12 * _HOUR),),
    "MI": ((11 * _HOUR, 14 * _HOUR),),
    "AF": ((12 * _HOUR, 18 * _HOUR),),
    "EV": ((16 * _HOUR, 24 * _HOUR),),
    "NI": ((0, 6 * _HOUR), (20 * _HOUR, 30 * _HOUR)),
}
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
# Seasons begin on the 1st for meteorologists and about the 21st for astronomers.
SEASON_BLUR_DAYS = 21

_ZONE = re.compile(r"(Z|[+-]\d\d:\d\d)$")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?")
_STRETCH = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)(?:-(?P<weekday>[1-7]|WE))?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?"
)
_PATTERN = re.compile(
    r"XXXX-(?:(?P<month>\d\d|XX)(?:-(?P<day>\d\d))?|WXX-(?P<weekday>[1-7]|WE)|W(?P<week>\d\d)"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI))"
)


def read_moment(kind: FactKind, text: str, hedge: Hedge) -> Moment:
    """The date, time or datetime that `text` stands for. Raises ValueError where it is not in the notation."""
    first, slash, last = text.partition("/")
    moment = Moment(
        kind=kind, text=text, hedge=hedge, first=read_stamp(first), last=read_stamp(last) if slash else None
    )
    for stamp in (moment.first, moment.last):
        if stamp and ((kind == "date" and stamp.clock) or (kind == "time" and stamp.days)):
            raise ValueError(f"{text!r} is not a {kind} in the notation of values")
    return moment


@lru_cache(maxsize=4096)
def read_stamp(text: str) -> Stamp:
    """One end of a moment: `2025-02`, `XXXX-WXX-2`, `T15:30`, `2025-02-11TEV`, `2025-02-12T05:47+09:00` …"""
    day, letter, clock = text.partition("T")
    zone = _ZONE.search(clock)
    if not day and not letter:
        raise ValueError("a date or time is empty")
    return Stamp(
        text=text,
        days=_read_days(day) if day else None,
        clock=_read_clock(clock[: zone.start()] if zone else clock, text) if letter else None,
        zone=_read_zone(zone[1]) if zone else None,
    )


def _read_zone(text: str) -> int:
    if text == "Z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[4:6])
    if minutes > 18 * 60:
        raise ValueError(f"{text!r} is no offset from UTC")
    return -minutes if text[0] == "-" else minutes


def _read_clock(text: str, whole: str) -> Clock:
    if text in PARTS_OF_DAY:
        return Clock(windows=PARTS_OF_DAY[text], part=True)
    match = _CLOCK.fullmatch(text)
    hour, minute, second = (int(part or 0) for part in match.groups()) if match else (99, 0, 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and minute + second):
        raise ValueError(f"{whole!r} holds no clock time or part of day")
    start = (hour * 60 + minute) * 60 + second
    return Clock(windows=((start, start + (1 if match and match[3] else 60)),))


def _read_days(text: str) -> Days:
    match = _STRETCH.fullmatch(text)
    if match and int(match["year"]):
        return _read_stretch(match)
    match = _PATTERN.fullmatch(text)
    if match:
        return _read_pattern(match)
    if re.fullmatch(r"\d{3}X|\d\dXX", text):
        width = 10 ** text.count("X")
        first = max(int(text.rstrip("X")) * width, 1)
        last = int(text.rstrip("X")) * width + width - 1
        return Days(stretches=(_years(first, last),), grain=365 * width)
    if re.fullmatch(r"FY\d{4}", text) and 1 <= int(text[2:]) < 9999:  # the Japanese fiscal year
        year = int(text[2:])
        return Days(stretches=((date(year, 4, 1).toordinal(), date(year + 1, 3, 31).toordinal()),), grain=365)
    raise ValueError(f"{text!r} is not a date in the notation of values")


def _years(first: int, last: int) -> tuple[int, int]:
    return date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()


def _months(year: int, first: int, last: int) -> tuple[int, int]:
    return date(year, first, 1).toordinal(), date(year, last, calendar.monthrange(year, last)[1]).toordinal()


def _read_stretch(match: re.Match[str]) -> Days:
    year = int(match["year"])
    if match["day"]:
        ordinal = date(year, int(match["month"]), int(match["day"])).toordinal()
        return Days(stretches=((ordinal, ordinal),), grain=1)
    if match["month"]:
        if not 1 <= int(match["month"]) <= 12:
            raise ValueError(f"{match[0]!r} names no month")
        return Days(stretches=(_months(year, int(match["month"]), int(match["month"])),), grain=30)
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1).toordinal()
        if match["weekday"] == "WE":
            return Days(stretches=((monday + 5, monday + 6),), grain=2)
        if match["weekday"]:
            day = monday + int(match["weekday"]) - 1
            return Days(stretches=((day, day),), grain=1)
        return Days(stretches=((monday, monday + 6),), grain=7)
    if match["quarter"]:
        last = int(match["quarter"]) * 3
        return Days(stretches=(_months(year, last - 2, last),), grain=91)
    if match["half"]:
        last = int(match["half"]) * 6
        return Days(stretches=(_months(year, last - 5, last),), grain=182)
    if match["season"]:
        return Days(stretches=_season(year, match["season"]), grain=91)
    return Days(stretches=(_years(year, year),), grain=365)


def _season(year: int, season: str) -> tuple[tuple[int, int], ...]:
    if season == "WI":  # "winter 2025" may be the one that begins or the one that ends in 2025
        turn = date(year, 12, 1).toordinal()
        return (date(year, 1, 1).toordinal(), date(year, 3, 21).toordinal()), (turn, turn + 110)
    start, end = _months(year, *SEASON_MONTHS[season])
    return ((start, end + SEASON_BLUR_DAYS),)


def _read_pattern(match: re.Match[str]) -> Days:
    if match["weekday"]:
        weekdays = frozenset((6, 7) if match["weekday"] == "WE" else (int(match["weekday"]),))
        return Days(weekdays=weekdays, grain=len(weekdays))
    if match["week"]:
        return Days(months=_months_of_week(int(match["week"])), grain=7)
    if match["month"]:
        month = None if match["month"] == "XX" else int(match["month"])
        day = int(match["day"]) if match["day"] else None
        if (month is None and day is None) or (month is not None and not 1 <= month <= 12):
            raise ValueError(f"{match[0]!r} names no month and no day")
        if day is not None and not 1 <= day <= (calendar.monthrange(2024, month)[1] if month else 31):
            raise ValueError(f"{match[0]!r} is no day of that month")
        return Days(months=None if month is None else frozenset((month,)), day=day, grain=1 if day else 30)
    if match["quarter"]:
        last = int(match["quarter"]) * 3
        return Days(months=frozenset(range(last - 2, last + 1)), grain=91)
    if match["half"]:
        last = int(match["half"]) * 6
        return Days(months=frozenset(range(last - 5, last + 1)), grain=182)
    first, last = SEASON_MONTHS[match["season"]]
    months = range(first, last + 2) if first < last else (12, 1, 2, 3)
    return Days(months=frozenset(months), grain=91)


def _months_of_week(week: int) -> frozenset[int]:
    """The months that a numbered week touches in one year or another. Raises ValueError for week 0 or 54."""
    return frozenset(
        date.fromisocalendar(year, week, day).month
        for year in ((2020, 2026) if week == 53 else range(2020, 2027))
        for day in (1, 7)
    )


def matches(days: Days, ordinal: int) -> bool:
    """Whether a known day fits a date whose year is unknown."""
    day = date.fromordinal(ordinal)
    return (
        (days.months is None or day.month in days.months)
        and (days.day is None or day.day == days.day)
        and (days.weekdays is None or day.isoweekday() in days.weekdays)
    )


def windows_of(stamp: Stamp) -> tuple[tuple[int, int], ...]:
    """The stretches in local seconds since 0001-01-00 (end exclusive) that a stamp with known days may mean."""
    if stamp.days is None:
        return stamp.clock.windows if stamp.clock else ()
    days = [(low * DAY_SECONDS, (high + 1) * DAY_SECONDS) for low, high in stamp.days.stretches]
    if stamp.clock is None:
        return tuple(days)
    return tuple((low + start, high - DAY_SECONDS + end) for low, high in days for start, end in stamp.clock.windows)
