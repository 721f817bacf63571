"""Rules that read days as written: day and month in words or digits, with weekday and year, and ranges of days."""

from datetime import date

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.grammar import Found, Piece, Reading, Resolver, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.readings import DATE_RANK, day_number, month_number, reading, year_number
from aligner.facts.terms import Term


def day_value(month: int, day: int, year: int | None, weekday: int | None) -> Value | Resolver:
    """A day's value: fixed with its year, else resolved."""
    if year is None:
        return values.day_of_year(month, day, weekday)
    return Value(text=written_day(year, month, day))


def written_day(year: int, month: int, day: int) -> str:
    """The day in the notation. Raises OutOfCalendar where the calendar has no such day."""
    if (
        not 1 <= year <= calendar.LAST_YEAR
        or not 1 <= month <= 12
        or not 1 <= day <= calendar.last_day(year, month).day
    ):
        raise calendar.OutOfCalendar(f"{year}-{month}-{day} is no day")
    return date(year, month, day).isoformat()


def build_day(found: Found) -> Reading | None:
    """A day with its month, weekday and year where they stand there."""
    name = "day" if found.has("day") else "day2"
    month, day = found.term("month"), found.term(name)
    if is_name_number(found, day) and not _glued_to_month(day, month):
        return None
    if found.row.lexicon.table.language == "en" and _is_cardinal(found, name):
        return None
    year = year_number(found.term("year")) if found.has("year") else None
    weekday = found.term("weekday").integer("WEEKDAY") if found.has("weekday") else None
    value = day_value(month_number(month), day_number(day), year, weekday)
    if not isinstance(value, Value) and _is_of_a_day(found):
        value = values.told_in_past(value)
    return reading(found, "date", value)


def _is_cardinal(found: Found, name: str) -> bool:
    """English counts in such words, "on 30 January two suspects"; its days are "second", "2nd" or "2"."""
    in_words = not any(char.isdigit() for char in found.word_of(name))
    return in_words and not found.is_a(name, "DAYORD")


def _is_of_a_day(found: Found) -> bool:
    """German "der Anschlag vom 22. Juli" names a past day, but not "vom 22. Juli an", "vom 22. Juli bis"."""
    table = found.row.lexicon.table
    led = found.word(-1) in table.of and found.word(-2) not in ("", *table.of)
    return table.capital_nouns and led and found.word(1) not in (*table.on, *table.to)


def build_day_after_month(found: Found) -> Reading | None:
    """Dutch "januari de eerste": the day behind its month, with nothing counted behind it."""
    return None if found.is_counting() and not found.has("year") else build_day(found)


def _glued_to_month(day: Term, month: Term) -> bool:
    return abs(day.first - month.first) <= 2


def build_day_range(found: Found) -> Reading | None:
    """Days from one to another, the first taking month and year from the second where it has none."""
    month = month_number(found.term("month"))
    first_month = month_number(found.term("month1")) if found.has("month1") else month
    year = year_number(found.term("year")) if found.has("year") else None
    first_year = year_number(found.term("year1")) if found.has("year1") else year
    first_day, last_day = day_number(found.term("day1")), day_number(found.term("day"))
    if found.has("join") and found.is_a("join", "AND") and not (found.has("open") and found.is_a("open", "BETWEEN")):
        return _two_days(found, (first_year, first_month, first_day), (year, month, last_day))
    return reading(found, "date", range_value((first_year, first_month, first_day), (year, month, last_day)))


def _two_days(found: Found, first: tuple[int | None, int, int], last: tuple[int | None, int, int]) -> Reading:
    """ "on 18 and 19 June": two days, not a range."""
    pieces = []
    for (year, month, day), name, end in ((first, "day1", found.end_of("day1")), (last, "day", found.last().end)):
        value = day_value(month, day, year, None)
        start = found.start_of(name)
        if name == "day1" and found.start_of("month") < start:
            start = found.start_of("month")
        pieces.append(Piece(kind="date", start=start, end=end, value=value))
    return Reading(start=found.first().start, end=found.last().end, rank=DATE_RANK, pieces=tuple(pieces))


def range_value(first: tuple[int | None, int, int], last: tuple[int | None, int, int]) -> Value | Resolver:
    """A range of days; without year the nearest range, its start never after its end."""
    if last[0] is not None:
        year = first[0] if first[0] is not None else last[0]
        if (year, *first[1:]) > last:
            year -= 1
        return Value(text=calendar.span(written_day(year, first[1], first[2]), written_day(last[0], last[1], last[2])))
    if first[1:] >= last[1:] and first[1] == last[1]:
        raise calendar.OutOfCalendar("a range runs forwards")
    resolver = values.day_of_year(first[1], first[2])
    values.day_of_year(last[1], last[2])
    wraps = first[1:] > last[1:]

    def resolve(context: object, at: int) -> Value:
        start = resolver(context, at)  # type: ignore[arg-type]
        texts = [_range_text(one, last[1], last[2], wraps) for one in (start.text, *start.candidates)]
        return Value(text=texts[0], candidates=tuple(texts[1:]), base=start.base, unresolved=start.unresolved)

    return resolve


def _range_text(start: str, month: int, day: int, wraps: bool) -> str:
    year = start[:4] if not wraps or start.startswith("X") else f"{int(start[:4]) + 1:04d}"
    return calendar.span(start, f"{year}-{month:02d}-{day:02d}")


def build_date_literal(found: Found) -> Reading | None:
    """A date in digits, with its clock where it has one."""
    number = found.term("date").number
    if (
        number is None
        or number.digits is None
        or number.digits.date is None
        or is_name_number(found, found.term("date"))
    ):
        return None
    year, month, day = number.digits.date
    value = day_value(month, day, year, None)
    if number.digits.clock and isinstance(value, Value):
        value = Value(text=value.text + calendar.clock(*number.digits.clock) + number.digits.zone)
        return reading(found, "datetime", value)
    return reading(found, "date", value)


def build_day_month_literal(found: Found) -> Reading | None:
    """ "14.10.": a day and month in digits, with the year of the date that it runs to."""
    number = found.term("date").number
    if number is None or number.digits is None or number.digits.date is None:
        return None
    _, month, day = number.digits.date
    if found.has("last"):
        other = found.term("last").number
        if other is None or other.digits is None or other.digits.date is None:
            return None
        year, last_month, last_day = other.digits.date
        return reading(found, "date", range_value((None, month, day), (year or None, last_month, last_day)))
    year = year_number(found.term("year")) if found.has("year") else None  # type: ignore[assignment]
    return reading(found, "date", day_value(month, day, year, None))


def build_day_to_literal(found: Found) -> Reading | None:
    """ "14. - 15.10.2013": a day that takes month and year from the date after it."""
    number = found.term("last").number
    if number is None or number.digits is None or number.digits.date is None:
        return None
    year, month, day = number.digits.date
    return reading(
        found, "date", range_value((None, month, day_number(found.term("day1"))), (year or None, month, day))
    )


RULES = (
    Rule(
        name="day month year",
        pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? THE? day=(DAYNUM|DAYORD) (STOP|OF|DASH)? month=MONTH"
        " STOP? ((COMMA|OF|IN|DASH|YEARWORD)? year=YEAR)?",
        build=build_day,
    ),
    Rule(
        name="day month",
        pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? THE? day=(DAYNUM|DAYORD) (STOP|OF|DASH)? month=MONTH"
        " year=YEAR?",
        build=build_day,
    ),
    Rule(
        name="month day year",
        pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? month=MONTH STOP? (COMMA day2=DAYORD"
        " | day=(DAYNUM|DAYORD)) ((COMMA|OF|COMMA OF)? year=YEAR)?",
        build=build_day,
        languages=("en",),
    ),
    Rule(
        name="month the day",
        pattern="month=MONTH THE day=DAYORD ((OF)? year=YEAR)?",
        build=build_day_after_month,
        languages=("nl", "en"),
    ),
    Rule(
        name="days of a month",
        pattern="open=(FROM|BETWEEN|IN)? (WEEKDAY COMMA?)? THE? day1=(DAYNUM|DAYORD) STOP? (OF? month1=MONTH"
        " STOP? ((OF|COMMA|IN)? year1=YEAR)?)? join=(TO|AND|SLASH) (TO|THE)* (WEEKDAY COMMA?)? THE?"
        " day=(DAYNUM|DAYORD) (STOP|OF)? month=MONTH STOP? ((COMMA|OF|IN)? year=YEAR)?",
        build=build_day_range,
    ),
    Rule(
        name="month and days",
        pattern="(FROM|BETWEEN)? month1=MONTH STOP? day1=(DAYNUM|DAYORD) (COMMA? year1=YEAR)? (TO|AND)"
        " month=MONTH STOP? day=(DAYNUM|DAYORD) (COMMA? year=YEAR)?",
        build=build_day_range,
    ),
    Rule(
        name="month day to day month",
        pattern="open=(FROM|BETWEEN) month1=MONTH STOP? day1=(DAYNUM|DAYORD) join=(TO|AND) THE? day=(DAYNUM|DAYORD) OF?"
        " month=MONTH (COMMA? year=YEAR)?",
        build=build_day_range,
        languages=("en",),
    ),
    Rule(
        name="month with days",
        pattern="open=(FROM|BETWEEN)? month=MONTH STOP? day1=(DAYNUM|DAYORD) join=(TO|AND) THE? day=(DAYNUM|DAYORD)"
        " (COMMA? year=YEAR)?",
        build=build_day_range,
    ),
    Rule(name="date in digits", pattern="(WEEKDAY COMMA? (ON|THE)?)? date=DATE", build=build_date_literal),
    Rule(
        name="day and month in digits",
        pattern="(WEEKDAY COMMA? (ON|THE)?)? (FROM)? date=DAY_MONTH (year=YEAR | (TO) (TO|THE)*"
        " last=(DATE|DAY_MONTH))?",
        build=build_day_month_literal,
    ),
    Rule(
        name="day to date in digits",
        pattern="FROM? day1=DAYNUM STOP (TO) (TO|THE)* last=(DATE|DAY_MONTH)",
        build=build_day_to_literal,
    ),
)  # fmt: skip
