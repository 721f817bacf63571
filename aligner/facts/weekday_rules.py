"""Rules that read weekdays, day words and nights, with their parts of day."""

from fractions import Fraction

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.date_rules import day_value
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Context, Found, Reading, Resolver, Rule, Value
from aligner.facts.readings import (
    DATE_RANK,
    amount,
    day_number,
    is_plural,
    month_number,
    reading,
    shift_of,
    weekday_number,
    year_number,
)

N = "(NUM|A|ONE)"
DAYS_AS_WEEKS = {7: 1, 8: 1, 14: 2}  # "heute in acht Tagen", "over veertien dagen"


def build_weekday(found: Found) -> Reading | None:
    """A weekday, alone or with next or last, with the week it belongs to, with a part of day."""
    number = weekday_number(found)
    if found.has("every") or found.row.lexicon.has_class(found.word(-1), "EVERY"):
        return None
    if found.word(-1) in found.row.lexicon.table.numbers.articles and not found.has("rel"):
        return None
    text = found.row.text[found.start_of("weekday") : found.end_of("weekday")]
    table = found.row.lexicon.table
    leads = table.of if table.capital_nouns else table.on
    if text.lower() in table.dates.weekday_traps and found.word(-1) not in leads:
        return None
    if found.has("week"):
        if unit_of(found.term("week")) != (Fraction(1), "week"):
            return None
        resolver = values.weekday_in_week(number, shift_of(found))
    elif found.has("rel"):
        resolver = values.weekday(number, shift_of(found), found.is_a("rel", "COMING"))
    elif found.word(-1) in found.row.lexicon.table.of and found.word(1) not in found.row.lexicon.table.on:
        resolver = values.past_weekday(number)
    else:
        resolver = values.weekday(number)
    return with_part_of_day(found, resolver)


def with_part_of_day(found: Found, resolver: Resolver) -> Reading:
    if not found.has("part"):
        return reading(found, "date", resolver)
    term = found.term("part")
    part = str(term.values.get("PARTNOUN") or term.values.get("PART"))
    return reading(found, "datetime", values.with_part(resolver, part))


def build_weekday_joined(found: Found) -> Reading | None:
    """ "Dienstagabend", "dinsdagavond"."""
    number, part = found.term("both").pair("WEEKDAYPART")
    shift = shift_of(found) if found.has("rel") else None
    resolver = values.weekday(number, shift, found.has("rel") and found.is_a("rel", "COMING"))
    return reading(found, "datetime", values.with_part(resolver, part))


def build_part_of_date(found: Found) -> Reading | None:
    """ "zaterdagavond 15 februari", "Tuesday evening, February 12": the part of that day."""
    part = found.term("both").pair("WEEKDAYPART")[1] if found.has("both") else found.term("part").get("PARTNOUN")
    value = day_value(month_number(found.term("month")), day_number(found.term("dayn")), _year_or_none(found), None)
    resolver: Resolver = (lambda context, at: value) if isinstance(value, Value) else value
    return reading(found, "datetime", values.with_part(resolver, str(part)))


def build_weekday_after(found: Found) -> Reading | None:
    """ "am Sonntag darauf", "the Tuesday before": counted from the date before it in the text."""
    number = weekday_number(found)
    later = found.is_a("side", "LATER")
    plain = values.weekday(number)

    def resolve(context: Context, at: int) -> Value:
        try:
            anchor = calendar.first_day(context.anchor)
        except calendar.OutOfCalendar:
            return plain(context, at)
        day = calendar.nearest_weekday(
            calendar.shift_days(anchor, 1 if later else -1), number, "future" if later else "past"
        )[0]
        return Value(text=day.isoformat(), base=f"date before it: {context.anchor}")

    return reading(found, "date", resolve)


def build_weekday_offset(found: Found) -> Reading | None:
    """ "Mittwoch in zwei Wochen", "vrijdag over een week", "Monday week", "a week on Monday", "heute in acht Tagen"."""
    weeks = _weeks_between(found)
    if not weeks or _is_length_told(found):
        return None
    if found.has("side") and found.is_a("side", "AGOB"):
        if found.has("day"):
            return reading(found, "date", values.shifted_day(found.term("day").integer("DAYREL") - 7 * weeks))
        return reading(found, "date", values.weekday_in_week(weekday_number(found), -weeks))
    if found.has("day"):
        shift = found.term("day").integer("DAYREL")
        return reading(found, "date", values.shifted_day(shift + 7 * weeks)) if shift >= 0 else None
    return reading(found, "date", values.weekday_weeks_ahead(weekday_number(found), weeks))


def _weeks_between(found: Found) -> int:
    """How many weeks the words say; eight days are one week and fourteen two, other numbers of days none."""
    each, unit = unit_of(found.term("unit"))
    count = each * (amount(found.term("n")) if found.has("n") else 1)
    if unit == "day":
        return DAYS_AS_WEEKS.get(int(count), 0)
    return int(count) if unit == "week" and count.denominator == 1 else 0


def _is_length_told(found: Found) -> bool:
    """Whether the weeks are a length: "maandag over een week vol overleg", "twice a week on Monday"."""
    table = found.row.lexicon.table
    if found.word(1) in table.dates.told_after and found.word(1) not in table.clock.at:
        return True
    if found.has("n") and found.has("on"):
        return found.word(-1) in (*table.dates.times_words, *table.duration_before, *table.from_)
    if found.has("side") or found.has("n"):
        return False
    following = found.word(1)
    numbered = following[:1].isdecimal() or found.row.lexicon.numbers.reader.read(following) is not None
    return is_plural(found, "unit") or following == "-" or numbered


def build_night(found: Found) -> Reading | None:
    """ "In der Nacht zum Freitag", "in de nacht van donderdag op vrijdag": the night that ends on the day named."""
    if found.has("month"):
        value = day_value(month_number(found.term("month")), day_number(found.term("dayn")), _year_or_none(found), None)
        resolver: Resolver = (lambda context, at: value) if isinstance(value, Value) else value
        return reading(found, "datetime", values.with_part(resolver, "TNI"))
    return reading(found, "datetime", values.with_part(values.weekday(weekday_number(found)), "TNI"))


def _year_or_none(found: Found) -> int | None:
    return year_number(found.term("year")) if found.has("year") else None


def build_day_word(found: Found) -> Reading | None:
    """ "heute", "gisteren", "tomorrow evening"."""
    resolver = values.shifted_day(found.term("day").integer("DAYREL"))
    return with_part_of_day(found, resolver)


def build_day_word_joined(found: Found) -> Reading | None:
    """ "gisterenavond", "morgenochtend"."""
    shift, part = found.term("day").pair("DAYPART")
    return reading(found, "datetime", values.with_part(values.shifted_day(shift), part))


def build_this_part(found: Found) -> Reading | None:
    """ "this morning", "vanavond", "tonight", "last night"."""
    term = found.term("day")
    part, shift = term.pair("PERIOD") if "PERIOD" in term.values else (term.get("THISPART"), 0)
    return reading(found, "datetime", values.with_part(values.shifted_day(shift), str(part)))


def build_day_alone(found: Found) -> Reading | None:
    """ "on the 15th", "am 12.": a day without month, only with a preposition, in digits and with no noun behind."""
    following = found.word(1)
    number = found.term("dayn").number
    if (
        number is None
        or number.digits is None
        or (following in found.row.lexicon.table.and_ and found.word(2)[:1].isdigit())
    ):
        return None
    if found.has("stop") and found.row.tokens[found.term("dayn").after].text != ".":
        return None
    if following[:1].isalpha() and following not in found.row.lexicon.table.function_words:
        return None
    return reading(
        found, "date", values.day_of_month(day_number(found.term("dayn"))), found.start_of("dayn"), rank=DATE_RANK + 3
    )


def build_weekday_the_day(found: Found) -> Reading | None:
    """ "Tuesday the eleventh", "dinsdag de elfde", with nothing counted behind it ("Samstag die dritte Runde")."""
    if found.is_counting():
        return None
    day = day_number(found.term("dayn" if found.has("dayn") else "dayx"))
    return reading(found, "date", values.day_of_month(day, weekday_number(found)))


RULES = (
    Rule(
        name="weekday",
        pattern="every=EVERY? point=POINT? rel=REL? weekday=WEEKDAY (COMMA? (ON|IN|THE)* part=(PARTNOUN|PART))?",
        build=build_weekday,
    ),
    Rule(
        name="weekday of week",
        pattern="weekday=WEEKDAY (OF|IN|COMMA)? (THE)? rel=REL week=UNIT part=(PARTNOUN|PART)?",
        build=build_weekday,
    ),
    Rule(
        name="weekday part of week",
        pattern="weekday=WEEKDAY part=PARTNOUN (OF|IN)? rel=REL week=UNIT",
        build=build_weekday,
    ),
    Rule(
        name="week and weekday",
        pattern="rel=REL week=UNIT (ON|COMMA)? weekday=WEEKDAY part=(PARTNOUN|PART)?",
        build=build_weekday,
    ),
    Rule(
        name="part of weekday",
        pattern="part=(PARTNOUN|PART) (OF|ON) THE? rel=REL? weekday=WEEKDAY",
        build=build_weekday,
    ),
    Rule(
        name="weekday joined and day",
        pattern="(both=WEEKDAYPART | WEEKDAY part=PARTNOUN) COMMA? THE? dayn=(DAYNUM|DAYORD) STOP? OF?"
        " month=MONTH ((COMMA|OF)? year=YEAR)?",
        build=build_part_of_date,
    ),
    Rule(
        name="weekday joined and month",
        pattern="(both=WEEKDAYPART | WEEKDAY part=PARTNOUN) COMMA? month=MONTH STOP? dayn=(DAYNUM|DAYORD) (COMMA?"
        " year=YEAR)?",
        build=build_part_of_date,
        languages=("en",),
    ),
    Rule(name="weekday joined", pattern="rel=REL? both=WEEKDAYPART", build=build_weekday_joined),
    Rule(
        name="weekday and weeks",
        pattern=f"(weekday=WEEKDAY | day=DAYREL) side=(AHEADB|AGOB) n={N} unit=UNIT",
        build=build_weekday_offset,
    ),
    Rule(
        name="day and week",
        pattern="(weekday=WEEKDAY | day=DAYREL) unit=(UNIT|BUNIT)",
        build=build_weekday_offset,
        languages=("en",),
    ),
    Rule(
        name="day and built week",
        pattern="(weekday=WEEKDAY | day=DAYREL) unit=BUNIT",
        build=build_weekday_offset,
        languages=("de",),
    ),
    Rule(
        name="weeks on a day",
        pattern=f"n={N} unit=(UNIT|BUNIT) on=ON (weekday=WEEKDAY | day=DAYREL)",
        build=build_weekday_offset,
        languages=("en",),
    ),
    Rule(
        name="night to",
        pattern="(IN|THE)* NIGHTTO (WEEKDAY (TO|ON|AND|NIGHTON) THE?)? weekday=WEEKDAY",
        build=build_night,
    ),
    Rule(
        name="night to day",
        pattern="(IN|THE)* NIGHTTO THE? (WEEKDAY COMMA? (THE)?)? ((DAYNUM|DAYORD) STOP? MONTH?"
        " (TO|ON|AND|NIGHTON)+ THE? (WEEKDAY COMMA? (THE)?)?)? dayn=(DAYNUM|DAYORD) STOP? month=MONTH"
        " year=YEAR?",
        build=build_night,
    ),
    Rule(
        name="day word",
        pattern="point=POINT? day=DAYREL (COMMA? (IN|ON|THE)* part=(PARTNOUN|PART))?",
        build=build_day_word,
    ),
    Rule(
        name="day word and weekday",
        pattern="day=DAYREL COMMA? weekday=WEEKDAY part=(PARTNOUN|PART)?",
        build=build_day_word,
    ),
    Rule(name="weekday after", pattern="THE? weekday=WEEKDAY side=(LATER|EARLIER)", build=build_weekday_after),
    Rule(name="part of day word", pattern="part=(PARTNOUN|PART) OF? day=DAYREL", build=build_day_word),
    Rule(name="day word joined", pattern="day=DAYPART", build=build_day_word_joined),
    Rule(name="this part", pattern="day=(THISPART|PERIOD)", build=build_this_part),
    Rule(name="day alone", pattern="ON THE? dayn=DAYORD", build=build_day_alone),
    Rule(name="day with stop alone", pattern="ON dayn=DAYNUM stop=STOP", build=build_day_alone, languages=("de",)),
    Rule(
        name="weekday and day",
        pattern="weekday=WEEKDAY COMMA? THE (dayn=DAYORD | dayx=DAYNUM STOP)",
        build=build_weekday_the_day,
    ),
)  # fmt: skip
