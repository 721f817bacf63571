"""Calendar arithmetic in the contract's notation: pure functions from a reference day to a written value.

Weekdays count from Monday = 0 to Sunday = 6. A week is an ISO 8601 week, a weekend is named after the week that it
ends. Nothing here knows a language: the finders say which weekday, which unit and which direction, and get text back.
"""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Literal

Direction = Literal["past", "future", "nearest"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century"]
Season = Literal["SP", "SU", "FA", "WI"]

SEASON_OF_MONTH: tuple[Season, ...] = ("WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI")
MONTHS_OF_UNIT: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
SECONDS_OF_UNIT: dict[str, int] = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
LAST_YEAR = 9999
NEAR_DAYS = 45  # a yearless day so shortly past is meant, even in the future tense: one so far off has its year told


class OutOfCalendar(ValueError):
    """The arithmetic left the years 1 to 9999, or asked for a day that no month has."""


def shift_days(day: date, days: int) -> date:
    """The day `days` later (earlier when negative). Raises OutOfCalendar outside the years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise OutOfCalendar(f"{days} days from {day} is outside the calendar") from error


def shift_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= LAST_YEAR:
        raise OutOfCalendar(f"{months} months from {day} is outside the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def nearest_weekday(reference: date, weekday: int, direction: Direction = "past") -> tuple[date, date]:
    """The weekday nearest to the reference in the direction, and the other one, a week apart.

    The reference day itself counts in both directions: "on Tuesday" in a wire of Tuesday is that day.
    `nearest_weekday(date(2025, 2, 12), 1)` is 11 February (past) and 18 February 2025.
    """
    back = (reference.weekday() - weekday) % 7
    past = shift_days(reference, -back)
    if back == 0:
        return past, shift_days(past, 7 if direction == "future" else -7)
    future = shift_days(past, 7)
    if direction == "nearest":
        direction = "past" if back <= 3 else "future"
    return (past, future) if direction == "past" else (future, past)


def nearest_day(reference: date, month: int, day: int, direction: Direction = "nearest") -> tuple[date, ...]:
    """The yearless day in the year that brings it nearest to the reference, then the nearest one of other years.

    29 February is looked for in leap years only. With a direction, the nearest on that side comes first,
    but a day just past is never put off by a year.
    Raises OutOfCalendar for a day that no such month has (31 April).
    """
    found = [
        date(year, month, day)
        for year in range(max(1, reference.year - 8), min(LAST_YEAR, reference.year + 8) + 1)
        if day <= monthrange(year, month)[1]
    ]
    if not found or day < 1:
        raise OutOfCalendar(f"no month {month} has a day {day}")

    def rank(one: date) -> tuple[bool, int]:
        distance = abs((one - reference).days)
        just_past = direction == "future" and distance <= NEAR_DAYS
        return _wrong_side(one, reference, direction) and not just_past, distance

    best = min(found, key=rank)
    return best, *sorted((one for one in found if one != best), key=lambda one: abs((one - reference).days))[:1]


def nearest_month(reference: date, month: int, direction: Direction = "nearest") -> tuple[str, str]:
    """The yearless month nearest to the reference, `2025-02`, then the nearest one of other years.

    The reference's own month counts as zero months away in both directions.
    """
    here = reference.year * 12 + reference.month - 1
    options = [(year * 12 + month - 1) for year in (reference.year - 1, reference.year, reference.year + 1)]

    def rank(index: int) -> tuple[bool, int]:
        wrong = (direction == "past" and index > here) or (direction == "future" and index < here)
        return wrong, abs(index - here)

    first = min(options, key=rank)
    second = min((one for one in options if one != first), key=lambda one: abs(one - here))
    return f"{first // 12:04d}-{first % 12 + 1:02d}", f"{second // 12:04d}-{second % 12 + 1:02d}"


def nearest_day_of_month(
    reference: date, day: int, direction: Direction = "past", weekday: int | None = None
) -> tuple[date, ...]:
    """The day with this number nearest to the reference in the direction, then the one on the other side.

    Of months around, those come first in which the day falls on the weekday ("Sonntag, den 20.").

    "on the 12th" / 12日 in a wire of 18 February is 12 February; months without that day are passed over.
    """
    if not 1 <= day <= 31:
        raise OutOfCalendar(f"no month has a day {day}")
    found = []
    for months in range(-3, 4):
        first = shift_months(reference.replace(day=1), months)
        if day <= monthrange(first.year, first.month)[1]:
            found.append(first.replace(day=day))

    def rank(one: date) -> tuple[bool, bool, int]:
        fits = weekday is None or one.weekday() == weekday
        return not fits, _wrong_side(one, reference, direction), abs((one - reference).days)

    return tuple(sorted(found, key=rank))[:2]


def _wrong_side(day: date, reference: date, direction: Direction) -> bool:
    return (direction == "past" and day > reference) or (direction == "future" and day < reference)


def week_of(day: date) -> str:
    """The ISO week of a day: `2025-W07`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def week_start(year: int, week: int) -> date:
    """The Monday of a numbered ISO week. Raises OutOfCalendar where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError as error:
        raise OutOfCalendar(f"{year} has no week {week}") from error


def weekend_of(day: date) -> str:
    """The weekend that ends the day's ISO week: `2025-W07-WE`."""
    return week_of(day) + "-WE"


def weekday_of_week(day: date, weekday: int, weeks: int = 0) -> date:
    """The given weekday in the ISO week that lies `weeks` after the day's own ("Wednesday of next week")."""
    return shift_days(day, weekday - day.weekday() + 7 * weeks)


def month_of(day: date) -> str:
    """The month of a day: `2025-02`."""
    return f"{day.year:04d}-{day.month:02d}"


def quarter_of(day: date) -> str:
    """The quarter of a day: `2025-Q1`."""
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def half_of(day: date) -> str:
    """The half-year of a day: `2025-H1`."""
    return f"{day.year:04d}-H{1 if day.month <= 6 else 2}"


def season_of(day: date) -> str:
    """The meteorological season of a day; December counts to the winter of its own year: `2025-WI`."""
    season = SEASON_OF_MONTH[day.month - 1]
    return f"{day.year - (season == 'WI' and day.month < 3):04d}-{season}"


def decade_of(year: int) -> str:
    """The decade of a year: `199X` for 1994."""
    return f"{year // 10:03d}X"


def century(ordinal: int) -> str:
    """The century by its ordinal: the 15th is `14XX`, the 21st `20XX`."""
    if not 1 <= ordinal <= 99:
        raise OutOfCalendar(f"no century {ordinal}")
    return f"{ordinal - 1:02d}XX"


def period(reference: date, unit: Unit, shift: int = 0) -> str:
    """The day, week, month, quarter, half, year, decade or century that lies `shift` after the reference's own.

    `period(date(2025, 2, 12), "week", 1)` is `2025-W08`, `period(..., "quarter", -1)` is `2024-Q4`.
    """
    if unit == "day":
        return shift_days(reference, shift).isoformat()
    if unit == "week":
        return week_of(shift_days(reference, 7 * shift))
    if unit not in MONTHS_OF_UNIT:
        raise OutOfCalendar(f"a {unit} is no calendar period")
    day = shift_months(reference.replace(day=1), shift * MONTHS_OF_UNIT[unit])
    written = {
        "month": month_of(day), "quarter": quarter_of(day), "half": half_of(day), "year": f"{day.year:04d}",
        "decade": decade_of(day.year), "century": f"{day.year // 100:02d}XX",
    }  # fmt: skip
    return written[unit]


def offset(reference: datetime, amount: Fraction, unit: Unit) -> str:
    """The moment `amount` units after the reference (before when negative), as exact as the unit is.

    Hours and finer give a minute (`2013-02-13T04:30`), days and weeks a day, months a month, years a year; a broken
    number of years gives a month ("vor anderthalb Jahren"), a broken number of days or weeks the day it falls on.
    """
    if unit in ("second", "minute", "hour"):
        try:
            moment = reference + timedelta(seconds=float(amount * SECONDS_OF_UNIT[unit]))
        except OverflowError as error:
            raise OutOfCalendar(f"{amount} {unit} from {reference} is outside the calendar") from error
        return stamp(moment, seconds=unit == "second")
    day = reference.date()
    if unit in ("day", "week"):
        if abs(amount) > 4_000_000:
            raise OutOfCalendar(f"{amount} {unit} from {reference} is outside the calendar")
        return shift_days(day, round(amount * (7 if unit == "week" else 1))).isoformat()
    months = amount * MONTHS_OF_UNIT[unit]
    if abs(months) > 12 * LAST_YEAR:
        raise OutOfCalendar(f"{amount} {unit} from {reference} is outside the calendar")
    moved = shift_months(day, round(months))
    return f"{moved.year:04d}" if unit != "month" and months % 12 == 0 else month_of(moved)


def first_day(value: str) -> date:
    """The first day that a written date, month, year, week or range covers; raises OutOfCalendar for open values."""
    head = value.split("/")[0]
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", head):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return shift_days(monday, 5) if match[3] else monday
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", head):
        return date(int(match[1]), int(match[2]) * 3 - 2, 1)
    if match := re.fullmatch(r"(\d{4})-H([12])", head):
        return date(int(match[1]), 1 if match[2] == "1" else 7, 1)
    if match := re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)", head):
        try:
            return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
        except ValueError as error:
            raise OutOfCalendar(f"{value} is no day") from error
    raise OutOfCalendar(f"{value} has no first day")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday of a month; -1 is the last ("zweiter Mittwoch im Oktober 2014" is 8 October)."""
    days = [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]
    fitting = [day for day in days if day.weekday() == weekday]
    if nth == 0 or not -len(fitting) <= nth <= len(fitting):
        raise OutOfCalendar(f"{year}-{month:02d} has no weekday number {nth}")
    return fitting[nth - 1 if nth > 0 else nth]


def nth_week(year: int, month: int, nth: int) -> str:
    """The nth week that lies wholly in a month; -1 is the last ("first week of October 2014" is `2014-W41`)."""
    return week_of(nth_weekday_full(year, month, nth))


def nth_weekday_full(year: int, month: int, nth: int) -> date:
    """The Monday of the nth week that lies wholly in a month; -1 is the last."""
    last = monthrange(year, month)[1]
    mondays = [date(year, month, day) for day in range(1, last - 5) if date(year, month, day).weekday() == 0]
    if nth == 0 or not -len(mondays) <= nth <= len(mondays):
        raise OutOfCalendar(f"{year}-{month:02d} has no whole week number {nth}")
    return mondays[nth - 1 if nth > 0 else nth]


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def stamp(moment: datetime, *, seconds: bool = False) -> str:
    """A moment to the minute (or second) as it stands, without a zone: `2025-02-12T15:30`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S" if seconds else "%Y-%m-%dT%H:%M").rjust(16, "0")


def clock(hour: int, minute: int = 0, second: int | None = None) -> str:
    """A time of day: `T15:30`. Hour 24 is written as midnight; raises OutOfCalendar for other hours out of range."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59 and 0 <= (second or 0) <= 60) or (hour == 24 and minute):
        raise OutOfCalendar(f"{hour}:{minute:02d} is no time of day")
    text = f"T{hour % 24:02d}:{minute:02d}"
    return text if second is None else f"{text}:{second:02d}"


def span(start: str, end: str) -> str:
    """A range of values, both ends included: `A/B`."""
    return f"{start}/{end}"


def decimal(amount: Fraction) -> str:
    """A number as a plain decimal without separators, or `1/3` where it has no finite decimal writing."""
    denominator = amount.denominator
    for factor in (2, 5):
        while denominator % factor == 0:
            denominator //= factor
    if amount.denominator == 1:
        return str(amount.numerator)
    if denominator != 1:
        return f"{amount.numerator}/{amount.denominator}"
    places = 0
    scaled = amount
    while scaled.denominator != 1:
        scaled *= 10
        places += 1
    sign, digits = ("-" if scaled < 0 else ""), str(abs(scaled.numerator)).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def rounded(amount: Fraction) -> str:
    """A number as a decimal in any case, cut to six places where it does not end (measures, money, percentages)."""
    text = decimal(amount)
    return decimal(Fraction(round(amount * 10**6), 10**6)) if "/" in text else text


def duration(parts: dict[Unit, Fraction]) -> str:
    """An ISO 8601 duration from amounts by unit: `{"hour": 5/2}` is `PT2H30M`, `{"week": 2}` is `P2W`.

    Quarters, halves, decades and centuries become months and years, a broken amount the next finer unit where that is
    exact (half a year is `P6M`, 1.5 days `P1DT12H`); weeks beside other units become days.
    """
    months = sum(
        (amount * MONTHS_OF_UNIT[unit] for unit, amount in parts.items() if unit in MONTHS_OF_UNIT), Fraction(0)
    )
    seconds = sum(
        (amount * SECONDS_OF_UNIT[unit] for unit, amount in parts.items() if unit in SECONDS_OF_UNIT), Fraction(0)
    )
    if set(parts) == {"week"} and parts["week"].denominator == 1:
        return f"P{parts['week'].numerator}W"
    if set(parts) == {"month"} or (months.denominator != 1 and not seconds):
        return f"P{decimal(months)}M"
    if set(parts) == {"hour"} and parts["hour"].denominator == 1:
        return f"PT{parts['hour'].numerator}H"
    if set(parts) == {"minute"} and parts["minute"].denominator == 1:
        return f"PT{parts['minute'].numerator}M"
    if set(parts) == {"second"}:
        return f"PT{decimal(seconds)}S"
    return _duration_text(months, seconds)


def _duration_text(months: Fraction, seconds: Fraction) -> str:
    years, rest_months = divmod(months, 12)
    days, rest = divmod(seconds, 86400)
    hours, rest = divmod(rest, 3600)
    minutes, rest = divmod(rest, 60)
    head = "".join(f"{decimal(Fraction(n))}{mark}" for n, mark in ((years, "Y"), (rest_months, "M"), (days, "D")) if n)
    tail = "".join(f"{decimal(Fraction(n))}{mark}" for n, mark in ((hours, "H"), (minutes, "M"), (rest, "S")) if n)
    return f"P{head}T{tail}" if tail else f"P{head}" if head else "PT0S"
