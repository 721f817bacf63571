"""Rules that read dates counted from another: "next week", "two weeks ago", "two days later"."""

from datetime import date, datetime
from fractions import Fraction

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.calendar import Unit
from aligner.facts.duration_rules import counted, part_value, unit_of
from aligner.facts.grammar import Context, Found, Reading, Resolver, Rule, Value
from aligner.facts.readings import (
    amount,
    day_number,
    is_plural,
    month_number,
    reading,
    shift_of,
    weekday_number,
    year_number,
    year_pair,
)
from aligner.records import FactKind

N = "(NUM|A|ONE)"

WORDS_BEFORE_SPAN = 4


def build_period(found: Found) -> Reading | None:
    """ "next week", "vorig jaar", "im vergangenen Monat", "this quarter"."""
    shift = shift_of(found)
    if found.has("quarter"):
        return reading(found, "date", values.shifted_period("quarter", shift))
    if found.has("half"):
        return reading(found, "date", values.shifted_period("half", shift))
    if found.has("year"):
        return reading(found, "date", values.shifted_period("year", shift))
    if found.has("weekend"):
        return reading(found, "date", weekend(shift, found.is_a("rel", "COMING") and _is_coming(found)))
    each, unit = unit_of(found.term("unit"))
    if each != 1 or unit in ("second", "minute", "hour", "day") or is_plural(found, "unit"):
        return None
    return reading(found, "date", values.shifted_period(unit, shift))


def _is_coming(found: Found) -> bool:
    """German "am kommenden Wochenende" is the one that comes first."""
    return found.row.lexicon.table.capital_nouns


def weekend(shift: int | None, coming: bool = False) -> Resolver:
    """The weekend by shift; without one the nearest by tense: the past one, or that of this week to come."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text="XXXX-WXX-WE", unresolved=values.NO_TIME)
        reference = context.reference.date()
        weeks = shift
        if weeks is None:
            on_weekend = reference.weekday() >= 5
            direction = context.direction(at)
            late = reference.weekday() >= 3 and direction != "past"
            weeks = 0 if on_weekend or late or direction == "future" else -1
        elif coming and reference.weekday() < 5:
            weeks = 0
        day = calendar.shift_days(reference, 7 * weeks)
        # Said before the weekend, the next one may be the one that comes first.
        nearest = (calendar.weekend_of(reference),) if weeks == 1 and reference.weekday() < 5 else ()
        return Value(text=calendar.weekend_of(day), candidates=nearest, base=values.base_of(context.reference))

    return resolve


def build_weekend(found: Found) -> Reading | None:
    """ "at the weekend", "am Wochenende"; "het weekend ervoor", "the weekend of 8 March" are told by another date."""
    table = found.row.lexicon.table
    if found.word(1) in (*table.dates.later, *table.dates.earlier):
        return None
    if found.word(1) in (*table.of, *table.from_) and found.word(2)[:1].isdecimal():
        return None
    return reading(found, "date", weekend(None))


def build_month_of_year_shift(found: Found) -> Reading | None:
    """ "volgend jaar maart", "im Mai nächsten Jahres", "March next year"."""
    month, shift = month_number(found.term("month")), shift_of(found)
    if unit_of(found.term("unit"))[1] != "year":
        return None
    if found.has("dayn"):
        day = day_number(found.term("dayn"))
        calendar.nearest_day(date(2024, 1, 1), month, day)
        return reading(
            found,
            "date",
            values.from_reference(
                lambda moment: f"{moment.year + shift:04d}-{month:02d}-{day:02d}", f"XXXX-{month:02d}-{day:02d}"
            ),
        )
    return reading(
        found,
        "date",
        values.from_reference(lambda moment: f"{moment.year + shift:04d}-{month:02d}", f"XXXX-{month:02d}"),
    )


def build_offset(found: Found) -> Reading | None:
    """ "two weeks ago", "vor drei Jahren", "over 24 uur", "in einer Stunde"."""
    behind = found.has("ago")
    pairs = counted(found) if not found.has("half0") else [(part_value(found.term("half0")), found.term("unit"))]
    if not pairs or len(pairs) != 1 or any(pair[0] < 0 for pair in pairs):
        return None
    count, term = pairs[0]
    each, unit = unit_of(term)
    if found.has("open") and _is_span(found):
        return None
    word = found.row.text[found.start_of("open") : found.end_of("open")].lower() if found.has("open") else ""
    if word == "in" and found.has("hedge") and _is_more(found):
        return None
    if word == "in":
        return reading(found, "date", values.ahead(count * each, unit))
    return reading(
        found,
        "date" if unit not in ("second", "minute", "hour") else "datetime",
        values.offset((-1 if behind else 1) * count * each, unit),
    )


def _is_more(found: Found) -> bool:
    """ "in more than two weeks" is a length; German "in gut zwei Wochen" is ahead."""
    table, hedge = found.row.lexicon.table, found.word_of("hedge")
    good = table.capital_nouns and " " not in hedge and hedge not in table.hedge_prepositions
    return found.term("hedge").values.get("HEDGE") in ("over", "at_least") and not good


def _is_span(found: Found) -> bool:
    """ "the first in ten years": a count of first, only, or most before "in" spans back."""
    start = found.first().first
    near = found.row.tokens[max(0, start - WORDS_BEFORE_SPAN) : start]
    return any(token.lower in found.row.lexicon.table.dates.spans_back for token in near)


def build_anchored_offset(found: Found) -> Reading | None:
    """ "two days later", "drie maanden eerder", "half an hour later"."""
    each, unit = unit_of(found.term("unit"))
    sign = -1 if found.is_a("side", "EARLIER") and not found.is_a("side", "LATER") else 1
    many = part_value(found.term("half0")) if found.has("half0") else amount(found.term("n"))
    count = many * each * sign
    return reading(found, "date", values.anchored_offset(count, unit))


def build_anchored_day(found: Found) -> Reading | None:
    """ "the day before", "de volgende dag", "am Tag darauf"."""
    shift = found.term("day").integer("ANCHORED")
    return reading(found, "date", values.anchored_offset(Fraction(shift), "day"))


def build_anchored_period(found: Found) -> Reading | None:
    """ "the following week": the period after the date before it in the text, else after the publication time."""
    each, unit = unit_of(found.term("unit"))
    shift = found.term("side").integer("AREL")
    if each != 1 or unit not in ("week", "month", "year") or is_plural(found, "unit"):
        return None

    def resolve(context: Context, at: int) -> Value:
        if context.anchor:
            try:
                start = calendar.first_day(context.anchor)
                return Value(text=calendar.period(start, unit, shift), base=f"date before it: {context.anchor}")
            except calendar.OutOfCalendar:
                pass
        if not shift:
            return Value(text=values.OPEN_PERIOD[unit], unresolved=values.NO_ANCHOR)
        return values.shifted_period(unit, shift)(context, at)

    return reading(found, "date", resolve)


def build_day_of_shifted_month(found: Found) -> Reading | None:
    """ "de 15e dag van volgende maand", "the 3rd of next month", "am 5. dieses Monats"."""
    if unit_of(found.term("unit"))[1] != "month":
        return None
    if found.has("day") and unit_of(found.term("day"))[1] != "day":
        return None
    day, shift = day_number(found.term("dayn" if found.has("dayn") else "dayx")), shift_of(found)

    def make(moment: datetime) -> str:
        month = calendar.shift_months(moment.date().replace(day=1), shift)
        if day > calendar.last_day(month.year, month.month).day:
            return calendar.month_of(month)
        return month.replace(day=day).isoformat()

    return reading(found, "date", values.from_reference(make, f"XXXX-XX-{day:02d}"))


def build_days_of_shifted_month(found: Found) -> Reading | None:
    """ "nächsten Monat vom 4. bis zum 23."."""
    first, last, shift = day_number(found.term("day1")), day_number(found.term("dayn")), shift_of(found)
    if unit_of(found.term("unit"))[1] != "month" or first >= last:
        return None

    def make(moment: datetime) -> str:
        month = calendar.shift_months(moment.date().replace(day=1), shift)
        latest = calendar.last_day(month.year, month.month).day
        return calendar.span(*(month.replace(day=min(day, latest)).isoformat() for day in (first, last)))

    return reading(found, "date", values.from_reference(make, f"XXXX-XX-{first:02d}/XXXX-XX-{last:02d}"))


def build_period_noun(found: Found) -> Reading | None:
    """ "im Vorjahr", "zum Jahresende": a period that the word itself places."""
    unit, shift = found.term("noun").pair("PERIODNOUN")
    if found.has("year") or found.has("years"):
        return _period_of_year(found, unit)
    word, dates = found.word_of("noun"), found.row.lexicon.table.dates
    plain, last = values.shifted_period(unit, shift), values.shifted_period(unit, shift - 1)
    late, early = word in dates.late_periods, word in dates.early_periods

    def resolve(context: Context, at: int) -> Value:
        direction = context.direction(at)
        first_half = context.reference is not None and context.reference.month <= 6
        if late and direction == "past" and (first_half or unit != "year"):
            return last(context, at)
        if early and direction == "future" and not (unit == "year" and first_half):
            return values.shifted_period(unit, shift + 1)(context, at)
        return plain(context, at)

    return reading(found, "date", resolve)


def _period_of_year(found: Found, unit: Unit) -> Reading | None:
    """ "Jahresende 2014", "zum Jahreswechsel 2013/14": the year itself, or the two."""
    if unit != "year":
        return None
    if found.has("year"):
        return reading(found, "date", Value(text=f"{year_number(found.term('year')):04d}"))
    first, last = year_pair(found.term("years"))
    return reading(found, "date", Value(text=f"{first:04d}/{last:04d}"))


def build_point(found: Found) -> Reading | None:
    """ "early next week", "Ende des Jahres": the period itself; the point in it is not part of the value."""
    if found.has("rel"):
        return build_period(found)
    if found.is_a("point", "HALF"):
        return None
    if found.has("year"):
        return reading(found, "date", values.shifted_period("year", 0))
    each, unit = unit_of(found.term("unit"))
    units: tuple[Unit, ...] = ("week", "month", "year", "decade", "century")
    if found.word_of("point") in found.row.lexicon.table.dates.courses:
        units = ("day", *units)
    if each != 1 or unit not in units or is_plural(found, "unit"):
        return None
    return reading(found, "date", values.shifted_period(unit, 0))


def build_hence(found: Found) -> Reading | None:
    """ "two years from now", "a week from Friday": so long after now or after the day named."""
    pairs = counted(found) or []
    (count, term) = pairs[0]
    each, unit = unit_of(term)
    if found.has("hence"):
        kind: FactKind = "date" if unit not in ("second", "minute", "hour") else "datetime"
        return reading(found, kind, values.offset(count * each, unit))
    days = count * each * {"day": 1, "week": 7}.get(unit, 0)
    if not days or days.denominator != 1:
        return None
    plain = (
        values.weekday(weekday_number(found))
        if found.has("weekday")
        else values.shifted_day(found.term("day").integer("DAYREL"))
    )

    def resolve(context: Context, at: int) -> Value:
        ahead = Context(reference=context.reference, direction=lambda place: "future", anchor=context.anchor)
        value = plain(ahead, at)
        if context.reference is None:
            return value
        day = calendar.shift_days(date.fromisoformat(value.text), int(days))
        return Value(text=day.isoformat(), base=value.base)

    return reading(found, "date", resolve)


RULES = (
    Rule(
        name="period",
        pattern="point=(POINT THE?)? rel=REL (quarter=QUARTER | weekend=WEEKEND | unit=UNIT)",
        build=build_period,
    ),
    Rule(name="half-year", pattern="rel=REL half=HALFYEAR", build=build_period, languages=("nl", "de")),
    Rule(name="weekend", pattern="(POINT)? THE? WEEKEND", build=build_weekend),
    Rule(
        name="month of year moved",
        pattern="point=POINT? (dayn=(DAYNUM|DAYORD) (STOP|OF)?)? month=MONTH (OF|IN|COMMA)? THE? rel=REL"
        " unit=UNIT",
        build=build_month_of_year_shift,
    ),
    Rule(name="year moved and month", pattern="rel=REL unit=UNIT (IN)? month=MONTH", build=build_month_of_year_shift),
    Rule(
        name="ago",
        pattern=f"(n={N} (AND A? half=(HALF|FRACWORD))? | (A)? half0=HALF A?) unit=(UNIT|BUNIT) ago=AGO",
        build=build_offset,
    ),
    Rule(
        name="ago before",
        pattern=f"ago=AGOB (HEDGE)? (n={N} | (A)? half0=HALF A?) unit=(UNIT|BUNIT)",
        build=build_offset,
    ),
    Rule(
        name="ahead",
        pattern=f"open=AHEADB hedge=HEDGE? (n={N} | (A)? half0=HALF A?) unit=(UNIT|BUNIT)",
        build=build_offset,
    ),
    Rule(name="from now", pattern=f"n={N} unit=(UNIT|BUNIT) hence=HENCE", build=build_hence, languages=("en",)),
    Rule(
        name="week from a day",
        pattern=f"n={N} unit=UNIT FROM (weekday=WEEKDAY | day=DAYREL)",
        build=build_hence,
        languages=("en",),
    ),
    Rule(name="later", pattern=f"n={N} unit=(UNIT|BUNIT) side=(LATER|EARLIER)", build=build_anchored_offset),
    Rule(
        name="half later",
        pattern="half0=HALF A unit=(UNIT|BUNIT) side=(LATER|EARLIER)",
        build=build_anchored_offset,
        languages=("en",),
    ),
    Rule(name="anchored period", pattern="side=AREL unit=UNIT", build=build_anchored_period),
    Rule(
        name="days of month moved",
        pattern="rel=REL unit=UNIT FROM THE? day1=DAYNUM STOP (TO) (TO|THE)* dayn=DAYNUM STOP",
        build=build_days_of_shifted_month,
    ),
    Rule(name="anchored day", pattern="day=ANCHORED", build=build_anchored_day),
    Rule(
        name="period noun",
        pattern="point=POINT? noun=PERIODNOUN (year=YEAR | years=YEAR_PAIR)?",
        build=build_period_noun,
    ),
    Rule(
        name="day of month moved",
        pattern="THE? (dayn=DAYORD (day=UNIT)? | dayx=DAYNUM STOP) (OF)? THE? rel=REL unit=UNIT",
        build=build_day_of_shifted_month,
    ),
    Rule(
        name="point",
        pattern="point=POINT (THE|OF|OF THE)? (rel=REL)? (unit=UNIT | year=YEARWORD)",
        build=build_point,
    ),
)  # fmt: skip
