"""What a date phrase comes to once the publication time, the tense and the dates before it are known."""

import re
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction

from aligner.facts import calendar
from aligner.facts.calendar import Direction, OutOfCalendar, Unit
from aligner.facts.feasts import feast_day, is_moved
from aligner.facts.grammar import Context, Resolver, Value

NO_TIME = "no publication time"
NO_ANCHOR = "no date before it in the text"
OPEN_PERIOD = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "half": "XXXX-HX",
               "year": "XXXX", "decade": "XXXX", "century": "XXXX"}  # fmt: skip
MONTH_OF_ANCHOR = re.compile(r"(\d{4})-(\d\d)(?=-|$)")
YEARS_SEARCHED = 8
LONGEST_GONE = 31  # days that an announced day may lie back: a tale of last week may say what "would" be done
FARTHEST_FITTING_DAY = 250  # days; beyond it a weekday that does not fit is likelier a slip of the writer


def fixed(text: str) -> Value:
    """A value that needs no reference."""
    return Value(text=text)


def written(day: date) -> str:
    """A day in the contract's notation."""
    return day.isoformat()


def base_of(reference: datetime) -> str:
    """How the publication time is named as the base of a relative date."""
    return f"publication time {reference:%Y-%m-%d}"


def past_unless_future(context: Context, at: int) -> Direction:
    """The direction of a clause, past where it does not tell: news says what happened."""
    return "future" if context.direction(at) == "future" else "past"


def with_part(resolver: Resolver, part: str) -> Resolver:
    """The resolver with a part of day added to each reading: `2025-02-11TEV`."""

    def resolve(context: Context, at: int) -> Value:
        value = resolver(context, at)
        if value.text == OPEN_PERIOD["day"]:
            return Value(text=part, unresolved=value.unresolved, kind="time")
        return Value(
            text=value.text + part,
            candidates=tuple(one + part for one in value.candidates),
            base=value.base,
            unresolved=value.unresolved,
        )

    return resolve


def day_of_year(month: int, day: int, weekday: int | None = None) -> Resolver:
    """A yearless day: the nearest to the reference, the next one where the clause speaks of the future.

    A weekday beside it picks the year in which it fits. Raises OutOfCalendar at once for 31 April.
    """
    calendar.nearest_day(date(2024, 1, 1), month, day)

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-{month:02d}-{day:02d}", unresolved=NO_TIME)
        reference = context.reference.date()
        if weekday is not None and (fitting := _fitting_years(reference, month, day, weekday)):
            return Value(
                text=written(fitting[0]), candidates=tuple(map(written, fitting[1:2])), base=base_of(context.reference)
            )
        found = calendar.nearest_day(reference, month, day, context.direction(at))
        return Value(text=written(found[0]), candidates=tuple(map(written, found[1:])), base=base_of(context.reference))

    return resolve


def _fitting_years(reference: date, month: int, day: int, weekday: int) -> list[date]:
    fitting = []
    for year in range(
        max(1, reference.year - YEARS_SEARCHED), min(calendar.LAST_YEAR, reference.year + YEARS_SEARCHED) + 1
    ):
        try:
            one = date(year, month, day)
        except ValueError:
            continue
        if one.weekday() == weekday and abs((one - reference).days) <= FARTHEST_FITTING_DAY:
            fitting.append(one)
    return sorted(fitting, key=lambda one: abs((one - reference).days))


def month_of_year(month: int) -> Resolver:
    """A yearless month: the nearest, the next one where the clause speaks of the future."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-{month:02d}", unresolved=NO_TIME)
        first, second = calendar.nearest_month(context.reference.date(), month, context.direction(at))
        return Value(text=first, candidates=(second,), base=base_of(context.reference))

    return resolve


def day_of_month(day: int, weekday: int | None = None) -> Resolver:
    """A day without month ("on the 15th"): the nearest past one, or the next one by tense; a weekday picks it."""

    def resolve(context: Context, at: int) -> Value:
        if (anchored := _day_of_anchor(context, day)) and not _is_long_gone(anchored, context, at):
            return Value(text=written(anchored), base=f"date before it: {context.anchor}")
        if context.reference is None:
            return Value(text=f"XXXX-XX-{day:02d}", unresolved=NO_TIME)
        reference = context.reference.date()
        found = calendar.nearest_day_of_month(reference, day, past_unless_future(context, at), weekday)
        return Value(text=written(found[0]), candidates=tuple(map(written, found[1:])), base=base_of(context.reference))

    return resolve


def _day_of_anchor(context: Context, day: int) -> date | None:
    """The day with this number in the month of the date before, where that month has it."""
    match = MONTH_OF_ANCHOR.match(context.anchor)
    if match is None:
        return None
    last = calendar.last_day(int(match[1]), int(match[2]))
    return last.replace(day=day) if day <= last.day else None


def _is_long_gone(day: date, context: Context, at: int) -> bool:
    """Whether a day is too long past for what its clause announces.

    "Talks began on December 9. They will meet on the 14th" in a wire of February.
    """
    if context.reference is None or context.direction(at) != "future":
        return False
    return (context.reference.date() - day).days > LONGEST_GONE


def weekday(number: int, shift: int | None = None, coming: bool = False) -> Resolver:
    """A weekday: the nearest that fits the tense; with a shift the next or the last one, both readings kept."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-WXX-{number + 1}", unresolved=NO_TIME)
        reference = context.reference.date()
        base = base_of(context.reference)
        if shift is None:
            first, second = calendar.nearest_weekday(reference, number, past_unless_future(context, at))
            return Value(text=written(first), candidates=(written(second),), base=base)
        if shift == 0:
            same = calendar.weekday_of_week(reference, number)
            return Value(text=written(same), candidates=(written(calendar.shift_days(same, 7)),), base=base)
        if shift < 0:
            day = calendar.nearest_weekday(calendar.shift_days(reference, -1), number, "past")[0]
            return Value(
                text=written(day), candidates=(written(calendar.weekday_of_week(reference, number, -1)),), base=base
            )
        day = calendar.nearest_weekday(calendar.shift_days(reference, 1), number, "future")[0]
        other = calendar.weekday_of_week(reference, number, 1)
        first, second = (day, other) if coming else (other, day)
        return Value(text=written(first), candidates=() if first == second else (written(second),), base=base)

    return resolve


def past_weekday(number: int) -> Resolver:
    """The weekday before the publication time: "de krant van dinsdag", "die Sitzung vom Montag"."""
    return told_in_past(weekday(number))


def told_in_past(plain: Resolver) -> Resolver:
    """The resolver, as if the clause told of the past."""

    def resolve(context: Context, at: int) -> Value:
        return plain(Context(reference=context.reference, direction=lambda place: "past", anchor=context.anchor), at)

    return resolve


def weekday_in_week(number: int, weeks: int) -> Resolver:
    """A weekday of the week that lies so many weeks from the reference's own ("volgende week vrijdag")."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-WXX-{number + 1}", unresolved=NO_TIME)
        day = calendar.weekday_of_week(context.reference.date(), number, weeks)
        return Value(text=written(day), base=base_of(context.reference))

    return resolve


def weekday_weeks_ahead(number: int, weeks: int) -> Resolver:
    """The weekday so many weeks after the one that comes first ("Monday week", "maandag over een week").

    The weekday of the week that lies so many weeks ahead is kept as another reading.
    """

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-WXX-{number + 1}", unresolved=NO_TIME)
        reference = context.reference.date()
        first = calendar.shift_days(calendar.nearest_weekday(reference, number, "future")[0], 7 * weeks)
        other = calendar.weekday_of_week(reference, number, weeks)
        others = () if first == other else (written(other),)
        return Value(text=written(first), candidates=others, base=base_of(context.reference))

    return resolve


def from_reference(make: Callable[[datetime], str], open_text: str) -> Resolver:
    """A value made of the publication time, or the open text with the reason."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=open_text, unresolved=NO_TIME)
        return Value(text=make(context.reference), base=base_of(context.reference))

    return resolve


def shifted_period(unit: Unit, shift: int) -> Resolver:
    """The period so many units from the reference's own ("next week", "im Vorjahr")."""
    return from_reference(lambda reference: calendar.period(reference.date(), unit, shift), OPEN_PERIOD[unit])


def shifted_day(shift: int) -> Resolver:
    """The day so many days from the reference ("gisteren")."""
    return from_reference(lambda reference: written(calendar.shift_days(reference.date(), shift)), "XXXX-XX-XX")


def offset(count: Fraction, unit: Unit) -> Resolver:
    """A moment so far before or after the publication time ("two weeks ago", "in 24 Stunden")."""
    open_text = OPEN_PERIOD["day" if unit in ("second", "minute", "hour", "week") else unit]
    plain = from_reference(lambda reference: calendar.offset(reference, count, unit), open_text)

    def resolve(context: Context, at: int) -> Value:
        try:
            return plain(context, at)
        except OutOfCalendar:  # "2,500 years ago"
            return Value(text=calendar.duration({unit: abs(count)}), kind="duration")

    return resolve


def ahead(count: Fraction, unit: Unit) -> Resolver:
    """ "in two weeks": a moment to come, or the time that something took where the clause tells of the past."""
    moment = offset(count, unit)

    def resolve(context: Context, at: int) -> Value:
        if context.direction(at) == "past" or unit == "second":
            return Value(text=calendar.duration({unit: count}), kind="duration")
        found = moment(context, at)
        return Value(
            text=found.text,
            candidates=(calendar.duration({unit: count}),),
            base=found.base,
            unresolved=found.unresolved,
            kind="datetime" if unit in ("second", "minute", "hour") else "date",
        )

    return resolve


def anchored_offset(count: Fraction, unit: Unit) -> Resolver:
    """A moment so far before or after the last date before it in the text ("two days later", "de dag ervoor")."""

    def resolve(context: Context, at: int) -> Value:
        open_text = OPEN_PERIOD["day" if unit in ("second", "minute", "hour", "week") else unit]
        spoken = abs(count) != 1 or unit != "day"
        between = Value(text=calendar.duration({unit: abs(count)}), kind="duration") if count and spoken else None
        if between is not None and (not context.anchor or unit in ("second", "minute", "hour")):
            return between
        if not context.anchor:
            return Value(text=open_text, unresolved=NO_ANCHOR)
        try:
            start = calendar.first_day(context.anchor)
        except OutOfCalendar:
            return between or Value(text=open_text, unresolved=NO_ANCHOR)
        moment = datetime(start.year, start.month, start.day)
        precise = len(context.anchor.split("/")[0].split("T")[0]) == len("2025-02-12")
        if unit in ("day", "week") and not precise:
            return between or Value(text=open_text, unresolved=f"{context.anchor} is no exact day")
        return Value(text=calendar.offset(moment, count, unit), base=f"date before it: {context.anchor}")

    return resolve


def season(code: str, shift: int | None) -> Resolver:
    """A season without year: with a shift counted from this year's, else the nearest by tense."""
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}[code]

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-{code}", unresolved=NO_TIME)
        reference = context.reference.date()
        base = base_of(context.reference)
        if shift is None:
            first, second = calendar.nearest_month(reference, middle, context.direction(at))
            years = [int(one[:4]) - (code == "WI") for one in (first, second)]
            return Value(text=f"{years[0]}-{code}", candidates=(f"{years[1]}-{code}",), base=base)
        year = reference.year - (code == "WI" and reference.month <= 3)
        passed = middle < reference.month - 1
        if shift > 0:
            year += 1 if passed or calendar.season_of(reference)[-2:] == code else 0
        elif shift < 0:
            year -= 0 if passed and calendar.season_of(reference)[-2:] != code else 1
        return Value(text=f"{year:04d}-{code}", base=base)

    return resolve


def shifted_month(month: int, shift: int) -> Resolver:
    """A month with next, last or this ("last September", "im kommenden März")."""

    def make(reference: datetime) -> str:
        year = reference.year
        if shift > 0 and month <= reference.month:
            year += 1
        elif shift < 0 and month >= reference.month:
            year -= 1
        return f"{year:04d}-{month:02d}"

    return from_reference(make, f"XXXX-{month:02d}")


def holiday(rule: str, year: int | None) -> Resolver:
    """A feast day by its rule (`feasts.feast_day`); without year the nearest by tense."""

    def resolve(context: Context, at: int) -> Value:
        if year is not None:
            return fixed(written(feast_day(rule, year)))
        if context.reference is None:
            text = "XXXX-XX-XX" if is_moved(rule) else f"XXXX-{rule}"
            return Value(text=text, unresolved=NO_TIME)
        reference = context.reference.date()
        direction = context.direction(at)
        days = [feast_day(rule, one) for one in (reference.year - 1, reference.year, reference.year + 1)]

        def rank(day: date) -> tuple[bool, int]:
            return direction == "future" and day < reference, abs((day - reference).days)

        first, second = sorted(days, key=rank)[:2]
        return Value(text=written(first), candidates=(written(second),), base=base_of(context.reference))

    return resolve
