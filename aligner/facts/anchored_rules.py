"""Rules that read German periods told by the date before them: "im Jahr darauf", "am Abend zuvor"."""

from fractions import Fraction

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.calendar import Unit
from aligner.facts.clock_rules import by_part, clock_of
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Context, Found, Reading, Resolver, Rule, Value
from aligner.facts.readings import amount, build_nothing, is_plural, reading, weekday_number

GERMAN = ("de",)
PERIODS: tuple[Unit, ...] = ("week", "month", "year")


def anchored_period(unit: Unit, shift: int) -> Resolver:
    """The period so many units after the one of the last date in the text; open where there is none."""

    def resolve(context: Context, at: int) -> Value:
        try:
            start = calendar.first_day(context.anchor)
        except calendar.OutOfCalendar:
            return Value(text=values.OPEN_PERIOD[unit], unresolved=values.NO_ANCHOR)
        return Value(text=calendar.period(start, unit, shift), base=f"date before it: {context.anchor}")

    return resolve


def build_period_after(found: Found) -> Reading | None:
    """ "im Jahr darauf", "in der Woche zuvor", "im Monat danach"."""
    each, unit = (Fraction(1), "year") if found.has("year") else unit_of(found.term("unit"))
    if each != 1 or unit not in PERIODS or (found.has("unit") and is_plural(found, "unit")):
        return None
    later = found.is_a("side", "LATER")
    return reading(found, "date", anchored_period(unit, 1 if later else -1))


def build_part_after(found: Found) -> Reading | None:
    """ "am Morgen danach", "am Abend zuvor", "am nächsten Morgen", "am selben Abend"."""
    term = found.term("part")
    part = str(term.values.get("PARTNOUN") or term.values.get("PART"))
    if found.has("side"):
        shift = 1 if found.is_a("side", "LATER") else -1
    elif found.has("same"):
        shift = found.term("same").integer("AREL")
    else:
        shift = found.term("rel").integer("REL")
    if shift < 0 and found.has("rel"):
        return reading(found, "datetime", values.with_part(values.shifted_day(shift), part))
    return reading(found, "datetime", values.with_part(values.anchored_offset(Fraction(shift), "day"), part))


def build_day_part_and_clock(found: Found) -> Reading | None:
    """ "gestern früh kurz nach 7 Uhr", "morgen früh um sieben": the part of day settles the clock."""
    part = found.term("part")
    hour, minute, second = clock_of(found.term("time"))
    hour = by_part(hour, str(part.values.get("PARTNOUN") or part.values.get("PART")))
    clock = calendar.clock(hour, minute, second)
    day = values.shifted_day(found.term("day").integer("DAYREL")) if found.has("day") else None
    return reading(found, "datetime", values.with_part(day or values.weekday(weekday_number(found)), clock))


def build_night_to_day_word(found: Found) -> Reading | None:
    """ "in der Nacht auf gestern": the night that ended on that day."""
    day = values.shifted_day(found.term("day").integer("DAYREL"))
    return reading(found, "datetime", values.with_part(day, "TNI"))


def build_year_of_christ(found: Found) -> Reading | None:
    """ "79 nach Christus", and nothing for years and centuries before Christ, which the notation does not have."""
    if found.has("before") or not found.has("year"):
        return build_nothing(found)
    return reading(found, "date", Value(text=f"{int(amount(found.term('year'))):04d}"))


HOURS = "(CLOCK|CLOCKDOT|HOUR)"
RULES = (
    Rule(
        name="day, part and clock",
        pattern=f"(day=DAYREL | weekday=WEEKDAY) part=(PARTNOUN|PART) COMMA? (AT|ON) time={HOURS} (OCLOCK|HOURMARK)?",
        build=build_day_part_and_clock,
        languages=GERMAN,
    ),
    Rule(
        name="day, part and hour",
        pattern=f"(day=DAYREL | weekday=WEEKDAY) part=(PARTNOUN|PART) COMMA? time={HOURS} OCLOCK",
        build=build_day_part_and_clock,
        languages=GERMAN,
    ),
    Rule(
        name="night to day word",
        pattern="(IN THE)? NIGHTTO day=DAYREL WEEKDAY?",
        build=build_night_to_day_word,
        languages=GERMAN,
    ),
    Rule(
        name="year of Christ",
        pattern="YEARWORD? (year=(INT|YEAR) | ORD STOP? CENTURY | INT STOP CENTURY)"
        " (before=BC | AFTERCHRIST)",
        build=build_year_of_christ,
        languages=GERMAN,
    ),
    Rule(
        name="period after",
        pattern="(IN THE?)? (unit=UNIT | year=YEARWORD) side=(LATER|EARLIER)",
        build=build_period_after,
        languages=GERMAN,
    ),
    Rule(name="part after", pattern="part=PART side=(LATER|EARLIER)", build=build_part_after, languages=GERMAN),
    Rule(name="part of the same day", pattern="same=AREL part=PARTNOUN", build=build_part_after, languages=GERMAN),
    Rule(name="part of the next day", pattern="ON rel=REL part=PARTNOUN", build=build_part_after, languages=GERMAN),
)  # fmt: skip
