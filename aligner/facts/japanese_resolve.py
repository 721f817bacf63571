"""Turns the parts of a Japanese date or time into a value, against the publication time and the day named before.

Newspapers date by the day alone: 12日 is the nearest past 12th unless the words after it speak of the future, a date
without a year the nearest, a weekday the nearest past. The other reading is kept as a candidate.
"""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from aligner.facts import calendar
from aligner.facts.calendar import Direction, OutOfCalendar
from aligner.facts.feasts import feast_day
from aligner.facts.japanese_clock import resolve_clock, zone_offset
from aligner.facts.japanese_moment_parts import MomentParts
from aligner.records import FactKind

# Where no tense tells, as in headlines, the nearest day is meant, a day ahead only if it is so many times nearer than
# the past one: news tell what happened, but of another month's day they say 先月.
NEARER = Fraction(3, 2)
# Days; a yearless date so far off is told with 来年 or 昨年 where the same date is just past or just ahead.
FAR_OFF, JUST_PAST, JUST_AHEAD = 270, 60, 14
NO_REFERENCE = "no publication time is known"
NO_ANCHOR = "the day that it counts from is named in another sentence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a date is resolved against: the publication day, and the day, month or year that the text named before."""

    reference: date | None
    anchor: date | None
    anchor_is_day: bool
    direction: Direction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A moment's value with its other readings, what it was resolved against, and why it stays open if it does."""

    kind: FactKind
    value: str
    candidates: tuple[str, ...] = ()
    base: str = ""
    unresolved: str = ""


@dataclass(frozen=True, slots=True)
class _Day:
    """A date's value and other readings. An empty value stays open for the reason given."""

    value: str
    others: tuple[str, ...] = ()
    base: str = ""
    unresolved: str = ""


def resolve(parts: MomentParts, setting: Setting) -> Resolved | None:
    """The value of the parts; None where they make no date of the calendar (2月30日)."""
    try:
        day = _resolve_date(parts, setting) if parts.has_date else None
    except OutOfCalendar:
        return None
    clock, other_clock = resolve_clock(parts)
    if day is None:
        if not clock:
            return None
        zone = zone_offset(parts.zone, None) if ":" in clock else ""
        turned = (other_clock + zone,) if other_clock else ()
        return Resolved(kind="time", value=clock + zone, candidates=turned)
    if not clock:
        return Resolved(kind="date", value=day.value, candidates=day.others, base=day.base, unresolved=day.unresolved)
    if not day.value:
        return Resolved(kind="time", value=clock, base=day.base, unresolved=day.unresolved)
    if parts.hour is not None and parts.hour > 24 and len(day.value) == 10 and "X" not in day.value:
        day = replace(day, value=calendar.shift_days(date.fromisoformat(day.value), 1).isoformat(), others=())
    if not _is_single_day(day.value):
        return Resolved(kind="date", value=day.value, candidates=day.others, base=day.base, unresolved=day.unresolved)
    value = _joined(day.value, clock, parts.zone)
    others = tuple(_joined(other, clock, parts.zone) for other in day.others)
    if other_clock:
        others = (*others, _joined(day.value, other_clock, parts.zone))
    return Resolved(kind="datetime", value=value, candidates=others, base=day.base, unresolved=day.unresolved)


def _is_single_day(value: str) -> bool:
    return len(value) == 10 or value.startswith("XXXX-WXX-")


def _joined(day: str, clock: str, zone: str) -> str:
    return f"{day}{clock}{zone_offset(zone, day) if ':' in clock else ''}"


def _resolve_date(parts: MomentParts, setting: Setting) -> _Day:
    if parts.century is not None:
        return _Day(calendar.century(parts.century))
    if parts.decade is not None:
        return _Day(calendar.decade_of(parts.decade))
    if parts.feast:
        return _feast(parts, setting)
    if parts.year is not None:
        return _in_year(parts, parts.year, _Day(""))
    if parts.year_shift is not None:
        return _in_relative_year(parts, setting)
    if parts.anchored_year is not None:
        if setting.anchor is None:
            return _open_year(parts, NO_ANCHOR)
        base = f"the date before, {setting.anchor.isoformat()}"
        return _in_year(parts, setting.anchor.year + parts.anchored_year, _Day("", base=base))
    if parts.quarter is not None or parts.week_number is not None:
        if setting.reference is None:
            value = f"XXXX-Q{parts.quarter}" if parts.quarter else ""
            return _Day(value, unresolved=NO_REFERENCE)
        return _in_year(parts, setting.reference.year, _Day("", base=_published(setting)))
    if parts.season:
        return _season_ahead(parts.season, setting)
    if parts.month is not None:
        return _month_without_year(parts, parts.month, setting)
    if parts.month_shift is not None or parts.anchored_month is not None:
        return _relative_month(parts, setting)
    if parts.week_shift is not None or parts.anchored_week is not None:
        return _relative_week(parts, setting)
    if parts.day is not None:
        return _day_of_month(parts.day, parts.weekday, setting)
    return _relative_day(parts, setting)


def _feast(parts: MomentParts, setting: Setting) -> _Day:
    """The day of a feast that moves from year to year: of the year said, else the nearest that the tense allows."""
    if parts.year is not None:
        return _Day(feast_day(parts.feast, parts.year).isoformat())
    if setting.reference is None:
        return _Day("", unresolved=NO_REFERENCE)
    year = setting.reference.year
    shifts = (-1, 0, 1) if parts.year_shift is None else (parts.year_shift,)
    days = sorted(
        (feast_day(parts.feast, year + shift) for shift in shifts),
        key=lambda day: abs((day - setting.reference).days) if setting.reference else 0,
    )
    nearest = _on_side(tuple(day.isoformat() for day in days), setting.reference.isoformat(), setting.direction)
    return _Day(nearest[0], nearest[1:2], base=_published(setting))


def _published(setting: Setting) -> str:
    return f"published {setting.reference.isoformat()}" if setting.reference else ""


def _open_year(parts: MomentParts, why: str) -> _Day:
    """A date whose year stays open: what is known of it is kept as a pattern."""
    if parts.month is not None:
        day = f"-{parts.day:02d}" if parts.day else ""
        return _Day(f"XXXX-{parts.month:02d}{day}", unresolved=why)
    if parts.season:
        return _Day(f"XXXX-{parts.season}", unresolved=why)
    if parts.year_part in ("H1", "H2"):
        return _Day(f"XXXX-{parts.year_part}", unresolved=why)
    if parts.year_part in ("12", "01"):
        return _Day(f"XXXX-{parts.year_part}", unresolved=why)
    return _Day("", unresolved=why)


def _in_relative_year(parts: MomentParts, setting: Setting) -> _Day:
    if setting.reference is None:
        return _open_year(parts, NO_REFERENCE)
    year = setting.reference.year + (parts.year_shift or 0)
    if parts.fiscal and setting.reference.month < 4:
        year -= 1
    return _in_year(parts, year, _Day("", base=_published(setting)))


def _in_year(parts: MomentParts, year: int, given: _Day) -> _Day:
    if not 1 <= year <= calendar.LAST_YEAR - 1:
        raise OutOfCalendar(f"no year {year}")
    if parts.month is not None and parts.day is not None:
        return _Day(_checked(year, parts.month, parts.day).isoformat(), base=given.base)
    if parts.month is not None and parts.weekday is not None and parts.nth:
        value = calendar.nth_weekday(year, parts.month, parts.weekday, parts.nth).isoformat()
        return _Day(value, base=given.base)
    if parts.month is not None:
        return _Day(f"{year:04d}-{parts.month:02d}", base=given.base)
    if parts.quarter:
        first = 3 * parts.quarter + 1 if parts.fiscal else 0
        if first:  # quarters of the fiscal year that begins in April
            year, month = year + (first > 12), (first - 1) % 12 + 1
            return _Day(f"{year:04d}-{month:02d}/{year:04d}-{month + 2:02d}", base=given.base)
        return _Day(f"{year:04d}-Q{parts.quarter}", base=given.base)
    if parts.season:
        return _Day(f"{year:04d}-{parts.season}", base=given.base)
    if parts.week_number:
        return _Day(f"{year:04d}-W{parts.week_number:02d}", base=given.base)
    if parts.fiscal:
        halves = {"H1": f"{year:04d}-04/{year:04d}-09", "H2": f"{year:04d}-10/{year + 1:04d}-03"}
        return _Day(halves.get(parts.year_part, f"FY{year:04d}"), base=given.base)
    if parts.year_part.strip():
        return _Day(f"{year:04d}-{parts.year_part}", base=given.base)
    others = (f"P{parts.year % 100}Y",) if parts.short_year and parts.year is not None else ()
    return _Day(f"{year:04d}", others, base=given.base)


def _checked(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise OutOfCalendar(f"no day {year}-{month}-{day}") from error


def _month_without_year(parts: MomentParts, month: int, setting: Setting) -> _Day:
    if setting.reference is None:
        calendar.nearest_day(date(2024, 1, 1), month, parts.day or 1)  # refuses 2月30日
        return _open_year(parts, NO_REFERENCE)
    reference = setting.reference
    if parts.day is None:
        here = calendar.month_of(reference)
        months = _on_side(calendar.nearest_month(reference, month), here, setting.direction)
        if parts.year_only:  # 年明け
            return _Day(months[0][:4], (months[0],), base=_published(setting))
        if parts.nth is not None:
            return _in_year(parts, int(months[0][:4]), _Day("", base=_published(setting)))
        return _Day(months[0], months[1:], base=_published(setting))
    nearest = tuple(day.isoformat() for day in calendar.nearest_day(reference, month, parts.day))
    days = _on_side(nearest, reference.isoformat(), setting.direction)
    if days != nearest and _is_other_year_unsaid(days, reference, setting.direction):
        days = nearest
    if parts.weekday is not None:  # 2月18日(火): the nearest year in which the weekday fits
        days = tuple(sorted(days, key=lambda day: date.fromisoformat(day).weekday() != parts.weekday))
    return _Day(days[0], days[1:], base=_published(setting))


def _is_other_year_unsaid(days: tuple[str, ...], reference: date, direction: Direction | None) -> bool:
    """Whether the day that the tense asks for is so far off, and the other so near, papers would say 来年 or 昨年."""
    asked, near = (abs((date.fromisoformat(day) - reference).days) for day in days[:2])
    return asked > FAR_OFF and near < (JUST_AHEAD if direction == "past" else JUST_PAST)


def _on_side(nearest: tuple[str, ...], here: str, direction: Direction | None) -> tuple[str, ...]:
    """The two nearest dates, the one first that lies where the tense says."""
    if direction is None:
        return nearest
    return tuple(sorted(nearest, key=lambda day: day > here if direction == "past" else day < here))


def _season_ahead(season: str, setting: Setting) -> _Day:
    """The next season of that name: 秋にも解散 in a wire of winter or spring is this year's autumn."""
    if setting.reference is None:
        return _Day(f"XXXX-{season}", unresolved=NO_REFERENCE)
    last_month = {"SP": 5, "SU": 8, "FA": 11, "WI": 12}[season]
    year = setting.reference.year + (setting.reference.month > last_month)
    return _Day(f"{year:04d}-{season}", base=_published(setting))


def _relative_month(parts: MomentParts, setting: Setting) -> _Day:
    start, shift = setting.reference, parts.month_shift
    if shift is None:
        start, shift = setting.anchor, parts.anchored_month
    if start is None or shift is None:
        why = NO_REFERENCE if parts.month_shift is not None else NO_ANCHOR
        return _Day(f"XXXX-XX-{parts.day:02d}" if parts.day else "", unresolved=why)
    month = calendar.shift_months(start.replace(day=1), shift)
    base = _published(setting) if parts.month_shift is not None else f"the date before, {start.isoformat()}"
    if parts.day is not None:
        return _Day(_checked(month.year, month.month, parts.day).isoformat(), base=base)
    if parts.weekday is not None and parts.nth:
        return _Day(calendar.nth_weekday(month.year, month.month, parts.weekday, parts.nth).isoformat(), base=base)
    return _Day(calendar.month_of(month), base=base)


def _relative_week(parts: MomentParts, setting: Setting) -> _Day:
    start, shift = setting.reference, parts.week_shift
    if shift is None:
        start, shift = setting.anchor or setting.reference, parts.anchored_week
    if start is None or shift is None:
        why = NO_REFERENCE if parts.week_shift is not None else NO_ANCHOR
        return _Day(_weekday_pattern(parts), unresolved=why)
    base = _published(setting) if start == setting.reference else f"the date before, {start.isoformat()}"
    if parts.month is not None and parts.day is not None:
        year = calendar.shift_days(start, 7 * shift).year
        return _Day(_checked(year, parts.month, parts.day).isoformat(), base=base)
    if parts.day is not None:  # 翌週28日: that day of the month, on that side of the reference
        direction: Direction = "future" if shift > 0 else "past"
        days = calendar.nearest_day_of_month(start, parts.day, direction)
        return _Day(days[0].isoformat(), base=base)
    if parts.weekend:
        return _Day(calendar.weekend_of(calendar.shift_days(start, 7 * shift)), base=base)
    if parts.weekday is not None:
        return _Day(calendar.weekday_of_week(start, parts.weekday, shift).isoformat(), base=base)
    return _Day(calendar.period(start, "week", shift), base=base)


def _weekday_pattern(parts: MomentParts) -> str:
    if parts.weekend:
        return "XXXX-WXX-WE"
    return f"XXXX-WXX-{parts.weekday + 1}" if parts.weekday is not None else ""


def _day_of_month(day: int, weekday: int | None, setting: Setting) -> _Day:
    if setting.reference is None:
        return _Day(f"XXXX-XX-{day:02d}", unresolved=NO_REFERENCE)
    past = calendar.nearest_day_of_month(setting.reference, day, "past")[0]
    ahead = calendar.nearest_day_of_month(setting.reference, day, "future")[0]
    near = (ahead - setting.reference).days * NEARER <= (setting.reference - past).days
    soon = setting.direction is None and near
    days: tuple[date, ...] = (ahead, past) if setting.direction == "future" or soon else (past, ahead)
    if past == ahead:
        days = calendar.nearest_day_of_month(setting.reference, day, setting.direction or "past")
    if weekday is not None:  # 13日金曜日: the nearest month in which the two fit
        shifts = range(12) if setting.direction == "future" else (0, 1, *range(-1, -12, -1))
        months = (calendar.shift_months(setting.reference.replace(day=1), shift) for shift in shifts)
        fitting = [one for one in (_day_in(month, day) for month in months) if one and one.weekday() == weekday]
        if setting.direction == "future":
            fitting = [one for one in fitting if one >= setting.reference] or fitting
        days = (*fitting[:1], *days) if fitting and fitting[0] != days[0] else days
    return _Day(days[0].isoformat(), tuple(other.isoformat() for other in days[1:]), base=_published(setting))


def _day_in(month: date, day: int) -> date | None:
    try:
        return month.replace(day=day)
    except ValueError:
        return None


def _relative_day(parts: MomentParts, setting: Setting) -> _Day:
    if parts.day_shift is not None:
        if setting.reference is None:
            return _Day("", unresolved=NO_REFERENCE)
        return _Day(calendar.shift_days(setting.reference, parts.day_shift).isoformat(), base=_published(setting))
    if parts.anchored_day is not None:
        if setting.anchor is None or not setting.anchor_is_day:
            return _Day("", unresolved=NO_ANCHOR)
        value = calendar.shift_days(setting.anchor, parts.anchored_day).isoformat()
        return _Day(value, base=f"the date before, {setting.anchor.isoformat()}")
    if setting.reference is None:
        return _Day(_weekday_pattern(parts), unresolved=NO_REFERENCE)
    if parts.weekend:
        shift = 0 if setting.reference.weekday() >= 4 or setting.direction == "future" else -1
        weekends = [
            calendar.weekend_of(calendar.shift_days(setting.reference, 7 * week)) for week in (shift, shift + 1)
        ]
        return _Day(weekends[0], (weekends[1],), base=_published(setting))
    days = calendar.nearest_weekday(setting.reference, parts.weekday or 0, setting.direction or "past")
    return _Day(days[0].isoformat(), (days[1].isoformat(),), base=_published(setting))
