"""Rules that read the nth weekday, day or week of a month or year."""

from datetime import date, datetime

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Context, Found, Reading, Rule, Value
from aligner.facts.readings import amount, month_number, reading, weekday_number, year_number


def build_nth_in_month(found: Found) -> Reading | None:
    """ "first Tuesday in October", "last week of September 2014", "laatste dag van oktober"."""
    month = month_number(found.term("month"))
    nth = -1 if found.has("final") else int(amount(found.term("n")))
    year = year_number(found.term("year")) if found.has("year") else None

    def make(one: int) -> str:
        if found.has("weekday"):
            return calendar.nth_weekday(one, month, weekday_number(found), nth).isoformat()
        unit = unit_of(found.term("unit"))[1]
        if unit == "week":
            return calendar.nth_week(one, month, nth)
        last = calendar.last_day(one, month).day
        return date(one, month, last if nth < 0 else nth).isoformat()

    if found.has("unit") and unit_of(found.term("unit"))[1] not in ("day", "week"):
        return None
    if year is not None:
        return reading(found, "date", Value(text=make(year)))
    resolver = values.month_of_year(month)

    def resolve(context: Context, at: int) -> Value:
        near = resolver(context, at)
        if context.reference is None:
            return Value(text=f"XXXX-{month:02d}", unresolved=values.NO_TIME)
        texts = [make(int(one[:4])) for one in (near.text, *near.candidates)]
        return Value(text=texts[0], candidates=tuple(texts[1:]), base=near.base)

    return reading(found, "date", resolve)


def build_nth_in_period(found: Found) -> Reading | None:
    """ "the last Saturday of the month", "am ersten Sonntag des Jahres": of the month or year that the wire is of."""
    unit = "year" if found.has("yearword") else unit_of(found.term("unit"))[1]
    if found.word(1)[:1].isdigit():
        return None  # "im Jahr 2024"
    if unit not in ("month", "year") or found.row.lexicon.has_class(found.word(-1), "EVERY"):
        return None
    nth = -1 if found.has("final") else int(amount(found.term("n")))
    number = weekday_number(found)

    def make(reference: datetime) -> str:
        month = reference.month if unit == "month" else 12 if nth < 0 else 1
        return calendar.nth_weekday(reference.year, month, number, nth).isoformat()

    return reading(found, "date", values.from_reference(make, f"XXXX-WXX-{number + 1}"))


RULES = (
    Rule(
        name="nth in month",
        pattern="(n=ORD | n0=INT STOP | final=LAST) (weekday=WEEKDAY | unit=UNIT) (OF|IN) (THE)? month=MONTH"
        " ((OF|COMMA)? year=YEAR)?",
        build=build_nth_in_month,
    ),
    Rule(
        name="nth in period",
        pattern="(n=ORD | final=LAST) weekday=WEEKDAY (OF|IN) THE? (unit=UNIT | yearword=YEARWORD)",
        build=build_nth_in_period,
    ),
    Rule(
        name="nth of period",
        pattern="(n=ORD | final=LAST) weekday=WEEKDAY (THE unit=UNIT | yearword=YEARWORD)",
        build=build_nth_in_period,
        languages=("de",),
    ),
)  # fmt: skip
