"""Rules that read periods and relative dates: weeks, quarters, seasons, decades, "two weeks ago", "the day before"."""

from datetime import date, datetime
from fractions import Fraction

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.calendar import Unit
from aligner.facts.date_rules import DATE_RANK, day_number, day_value, month_number, reading, year_number
from aligner.facts.duration_rules import counted, part_value, unit_of
from aligner.facts.grammar import Context, Found, Piece, Reading, Resolver, Rule, Value
from aligner.facts.quantity_rules import amount

LONGEST_WAIT = 6  # months; a quarter that begins later than that is rather last year's


def weekday_number(found: Found) -> int:
    """The weekday of the match."""
    return found.term("weekday").integer("WEEKDAY")


def shift_of(found: Found, name: str = "rel") -> int:
    """How many units a word shifts: next 1, last -1, this 0."""
    return found.term(name).integer("REL")


def is_plural(found: Found, name: str) -> bool:
    """Whether the unit word is a plural, so that it is no single period ("in recent years")."""
    word = found.row.text[found.start_of(name) : found.end_of(name)].lower()
    return word in found.row.lexicon.plural_units


def build_weekday(found: Found) -> Reading | None:
    """A weekday, alone or with next or last, with the week it belongs to, with a part of day."""
    number = weekday_number(found)
    if found.has("every") or found.row.lexicon.has_class(found.word(-1), "EVERY"):
        return None
    text = found.row.text[found.start_of("weekday") : found.end_of("weekday")]
    if text.lower() in found.row.lexicon.table.dates.weekday_traps and found.word(-1) not in found.row.lexicon.table.on:
        return None
    if found.has("week"):
        if unit_of(found.term("week")) != (Fraction(1), "week"):
            return None
        resolver = values.weekday_in_week(number, shift_of(found))
    elif found.has("rel"):
        resolver = values.weekday(number, shift_of(found), found.is_a("rel", "COMING"))
    else:
        resolver = values.weekday(number)
    return _with_part(found, resolver)


def _with_part(found: Found, resolver: Resolver) -> Reading:
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
        day = calendar.nearest_weekday(calendar.shift_days(anchor, 1 if later else -1), number, "future" if later else "past")[0]
        return Value(text=day.isoformat(), base=f"date before it: {context.anchor}")

    return reading(found, "date", resolve)


def build_weekday_offset(found: Found) -> Reading | None:
    """ "Mittwoch in zwei Wochen", "vrijdag over een week"."""
    if unit_of(found.term("unit")) != (Fraction(1), "week"):
        return None
    weeks = int(amount(found.term("n"))) * (-1 if found.is_a("side", "AGOB") or found.has("ago") else 1)
    return reading(found, "date", values.weekday_in_week(weekday_number(found), weeks))


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
    return _with_part(found, resolver)


def build_day_word_joined(found: Found) -> Reading | None:
    """ "gisterenavond", "morgenochtend"."""
    shift, part = found.term("day").pair("DAYPART")
    return reading(found, "datetime", values.with_part(values.shifted_day(shift), part))


def build_this_part(found: Found) -> Reading | None:
    """ "this morning", "vanavond", "tonight", "last night"."""
    term = found.term("day")
    part, shift = term.pair("PERIOD") if "PERIOD" in term.values else (term.get("THISPART"), 0)
    return reading(found, "datetime", values.with_part(values.shifted_day(shift), str(part)))


def build_period(found: Found) -> Reading | None:
    """ "next week", "vorig jaar", "im vergangenen Monat", "this quarter"."""
    shift = shift_of(found)
    if found.has("quarter"):
        return reading(found, "date", values.shifted_period("quarter", shift))
    if found.has("half"):
        return reading(found, "date", values.shifted_period("half", shift))
    if found.has("weekend"):
        return reading(found, "date", _weekend(shift))
    each, unit = unit_of(found.term("unit"))
    if each != 1 or unit in ("second", "minute", "hour", "day") or is_plural(found, "unit"):
        return None
    return reading(found, "date", values.shifted_period(unit, shift))


def _weekend(shift: int | None) -> Resolver:
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
        day = calendar.shift_days(reference, 7 * weeks)
        return Value(text=calendar.weekend_of(day), base=values.base_of(context.reference))

    return resolve


def build_weekend(found: Found) -> Reading | None:
    """ "at the weekend", "am Wochenende"."""
    return reading(found, "date", _weekend(None))


def build_period_word(found: Found) -> Reading | None:
    """A month or season with next, last or this ("last September", "deze zomer"), a season with or without year."""
    shift = shift_of(found) if found.has("rel") else None
    if found.has("month") and shift is not None:
        return reading(found, "date", values.shifted_month(month_number(found.term("month")), shift))
    code = str(found.term("season").values["SEASON"])
    if found.row.text[found.start_of("season") : found.end_of("season")] == "fall":
        sure = found.has("year") or found.has("yearrel") or found.has("rel")
        if not sure and not (found.has("the") and found.word(-1) == "in"):
            return None
    if found.has("year"):
        return reading(found, "date", Value(text=f"{year_number(found.term('year')):04d}-{code}"))
    if found.has("yearrel"):
        shift = shift_of(found, "yearrel")
        return reading(
            found, "date", values.from_reference(lambda moment: f"{moment.year + shift:04d}-{code}", f"XXXX-{code}")
        )
    return reading(found, "date", values.season(code, shift))


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
    if word == "in":
        return reading(found, "date", values.ahead(count * each, unit))
    return reading(
        found,
        "date" if unit not in ("second", "minute", "hour") else "datetime",
        values.offset((-1 if behind else 1) * count * each, unit),
    )


def _is_span(found: Found) -> bool:
    """ "the first in ten years", "in two weeks' time" aside: a count of first, only, or most before "in" spans back."""
    start = found.first().first
    near = {token.lower for token in found.row.tokens[max(0, start - 4) : start]}
    return bool(
        near
        & {
            "first",
            "only",
            "most",
            "worst",
            "highest",
            "lowest",
            "eerste",
            "erste",
            "ersten",
            "erstmals",
            "hoogste",
            "laagste",
            "ergste",
            "schlimmste",
            "time",
        }
    )


def build_anchored_offset(found: Found) -> Reading | None:
    """ "two days later", "drie maanden eerder"."""
    each, unit = unit_of(found.term("unit"))
    sign = -1 if found.is_a("side", "EARLIER") and not found.is_a("side", "LATER") else 1
    count = amount(found.term("n")) * each * sign
    return reading(found, "date", values.anchored_offset(count, unit))


def build_anchored_day(found: Found) -> Reading | None:
    """ "the day before", "de volgende dag", "am Tag darauf"."""
    shift = found.term("day").integer("ANCHORED")
    return reading(found, "date", values.anchored_offset(Fraction(shift), "day"))


def build_quarter(found: Found) -> Reading | None:
    """ "third quarter of 2018", "4de kwartaal", "Q3 2019", "erstes Halbjahr 2024"."""
    number = int(amount(found.term("n")))
    mark = "Q" if found.has("quarter") else "H"
    if not 1 <= number <= (4 if mark == "Q" else 2):
        return None
    if found.has("year"):
        return reading(found, "date", Value(text=f"{year_number(found.term('year')):04d}-{mark}{number}"))
    if found.has("rel"):
        shift = shift_of(found)
        return reading(
            found,
            "date",
            values.from_reference(lambda moment: f"{moment.year + shift:04d}-{mark}{number}", f"XXXX-{mark}{number}"),
        )
    if mark == "H" and (found.row.lexicon.table.language == "en" or found.word_of("strong") in ("helft", "hälfte")):
        return None
    return reading(found, "date", _nearest_quarter(mark, number))


def _nearest_quarter(mark: str, number: int) -> Resolver:
    """The quarter of this year, or of last year where this year's has not begun and nothing speaks of the future."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-{mark}{number}", unresolved=values.NO_TIME)
        reference = context.reference
        months = 3 if mark == "Q" else 6
        begins = (number - 1) * months + 1
        direction = context.direction(at)
        unfinished = begins + months - 1 >= reference.month
        year = reference.year - (
            (direction == "past" and unfinished) or (direction == "nearest" and begins - reference.month > LONGEST_WAIT)
        )
        year += direction == "future" and begins + months - 1 < reference.month
        return Value(
            text=f"{year:04d}-{mark}{number}",
            candidates=(f"{year - 1:04d}-{mark}{number}",),
            base=values.base_of(reference),
        )

    return resolve


def build_century(found: Found) -> Reading | None:
    """ "15th century", "21e eeuw", "20. Jahrhundert"."""
    return reading(found, "date", Value(text=calendar.century(int(amount(found.term("n"))))))


def build_centuries(found: Found) -> Reading | None:
    """ "das 18. und das 19. Jahrhundert": two of them."""
    pieces = []
    for name, end in (("n", found.end_of("n")), ("m", found.last().end)):
        value = Value(text=calendar.century(int(amount(found.term(name)))))
        pieces.append(Piece(kind="date", start=found.start_of(name), end=end, value=value))
    return Reading(start=found.first().start, end=found.last().end, rank=DATE_RANK, pieces=tuple(pieces))


def build_period_noun(found: Found) -> Reading | None:
    """ "im Vorjahr", "zum Jahresende": a period that the word itself places."""
    unit, shift = found.term("noun").pair("PERIODNOUN")
    return reading(found, "date", values.shifted_period(unit, shift))


def build_decade(found: Found) -> Reading | None:
    """ "1990s", "the 90s", "jaren negentig", "in den 90er Jahren", "the nineties"."""
    term = found.term("n")
    named = term.values.get("DECNAME")
    value = int(named) if isinstance(named, int) else int(amount(term))
    if value % 10 or not (10 <= value <= 90 or 1000 <= value <= 2090):
        return None
    if value < 100:
        value += 2000 if value <= 20 else 1900
    return reading(found, "date", Value(text=calendar.decade_of(value)))


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
        return values.shifted_period(unit, shift)(context, at)

    return reading(found, "date", resolve)


def build_day_alone(found: Found) -> Reading | None:
    """ "on the 15th", "am 12.": a day without month, only with a preposition, in digits and with no noun behind."""
    following = found.word(1)
    number = found.term("dayn").number
    if number is None or number.digits is None or (following in ("and", "en", "und") and found.word(2)[:1].isdigit()):
        return None
    if found.has("stop") and not found.row.tokens[found.term("dayn").after].text == ".":
        return None
    if following[:1].isalpha() and following not in found.row.lexicon.table.function_words:
        return None
    return reading(
        found, "date", values.day_of_month(day_number(found.term("dayn"))), found.start_of("dayn"), rank=DATE_RANK + 3
    )


def build_weekday_the_day(found: Found) -> Reading | None:
    """ "Tuesday the eleventh", "dinsdag de elfde"."""
    return reading(found, "date", values.day_of_month(day_number(found.term("dayn"))))


def build_holiday(found: Found) -> Reading | None:
    """A feast day by name, with its year or the nearest."""
    rule = str(found.term("day").values["HOLIDAY"])
    year = year_number(found.term("year")) if found.has("year") else None
    return reading(found, "date", values.holiday(rule, year))


def build_point(found: Found) -> Reading | None:
    """ "early next week", "Ende des Jahres": the period itself; the point in it is not part of the value."""
    if found.has("rel"):
        return build_period(found)
    if found.is_a("point", "HALF"):
        return None
    each, unit = unit_of(found.term("unit"))
    units: tuple[Unit, ...] = ("week", "month", "year", "decade", "century")
    if each != 1 or unit not in units or is_plural(found, "unit"):
        return None
    return reading(found, "date", values.shifted_period(unit, 0))


N = "(NUM|A|ONE)"
RULES = (
    Rule(name="weekday", pattern="every=EVERY? point=POINT? rel=REL? weekday=WEEKDAY (COMMA? (ON|IN|THE)* part=(PARTNOUN|PART))?", build=build_weekday),
    Rule(name="weekday of week", pattern="weekday=WEEKDAY (OF|IN|COMMA)? (THE)? rel=REL week=UNIT part=(PARTNOUN|PART)?", build=build_weekday),
    Rule(name="weekday part of week", pattern="weekday=WEEKDAY part=PARTNOUN (OF|IN)? rel=REL week=UNIT", build=build_weekday),
    Rule(name="week and weekday", pattern="rel=REL week=UNIT (ON|COMMA)? weekday=WEEKDAY part=(PARTNOUN|PART)?", build=build_weekday),
    Rule(name="part of weekday", pattern="part=(PARTNOUN|PART) (OF|ON) THE? rel=REL? weekday=WEEKDAY", build=build_weekday),
    Rule(name="weekday joined", pattern="rel=REL? both=WEEKDAYPART", build=build_weekday_joined),
    Rule(name="weekday and weeks", pattern=f"weekday=WEEKDAY side=(AHEADB|AGOB) n={N} unit=UNIT", build=build_weekday_offset),
    Rule(name="weekday weeks ago", pattern=f"weekday=WEEKDAY side={N} unit=UNIT ago=AGO", build=lambda found: None),
    Rule(name="night to", pattern="(IN|THE)* NIGHTTO (WEEKDAY (TO|ON|AND|NIGHTON) THE?)? weekday=WEEKDAY", build=build_night),
    Rule(name="night to day", pattern="(IN|THE)* NIGHTTO THE? (WEEKDAY COMMA? (THE)?)? ((DAYNUM|DAYORD) STOP? MONTH? (TO|ON|AND|NIGHTON)+ THE? (WEEKDAY COMMA? (THE)?)?)? dayn=(DAYNUM|DAYORD) STOP? month=MONTH year=YEAR?", build=build_night),
    Rule(name="day word", pattern="point=POINT? day=DAYREL (COMMA? (IN|ON|THE)* part=(PARTNOUN|PART))?", build=build_day_word),
    Rule(name="day word and weekday", pattern="day=DAYREL weekday=WEEKDAY part=(PARTNOUN|PART)?", build=build_day_word),
    Rule(name="weekday after", pattern="THE? weekday=WEEKDAY side=(LATER|EARLIER)", build=build_weekday_after),
    Rule(name="part of day word", pattern="part=(PARTNOUN|PART) OF? day=DAYREL", build=build_day_word),
    Rule(name="day word joined", pattern="day=DAYPART", build=build_day_word_joined),
    Rule(name="this part", pattern="day=(THISPART|PERIOD)", build=build_this_part),
    Rule(name="period", pattern="point=(POINT THE?)? rel=REL (quarter=QUARTER | weekend=WEEKEND | unit=UNIT)", build=build_period),
    Rule(name="half-year", pattern="rel=REL half=HALFYEAR", build=build_period, languages=("nl", "de")),
    Rule(name="weekend", pattern="(POINT)? THE? WEEKEND", build=build_weekend),
    Rule(name="month or season moved", pattern="point=POINT? THE? rel=REL (month=MONTH | season=SEASON)", build=build_period_word),
    Rule(name="season", pattern="point=POINT? the=THE? rel=REL? season=SEASON ((OF|IN)? (year=YEAR) | OF? (THE)? yearrel=REL UNIT)?", build=build_period_word),
    Rule(name="month of year moved", pattern="point=POINT? (dayn=(DAYNUM|DAYORD) (STOP|OF)?)? month=MONTH (OF|IN|COMMA)? THE? rel=REL unit=UNIT", build=build_month_of_year_shift),
    Rule(name="year moved and month", pattern="rel=REL unit=UNIT (IN)? month=MONTH", build=build_month_of_year_shift),
    Rule(name="ago", pattern=f"(n={N} (AND A? half=(HALF|FRACWORD))? | (A)? half0=HALF A?) unit=(UNIT|BUNIT) ago=AGO", build=build_offset),
    Rule(name="ago before", pattern=f"ago=AGOB (HEDGE)? (n={N} | (A)? half0=HALF A?) unit=(UNIT|BUNIT)", build=build_offset),
    Rule(name="ahead", pattern=f"open=AHEADB (HEDGE)? (n={N} | (A)? half0=HALF A?) unit=(UNIT|BUNIT)", build=build_offset),
    Rule(name="later", pattern=f"n={N} unit=(UNIT|BUNIT) side=(LATER|EARLIER)", build=build_anchored_offset),
    Rule(name="anchored period", pattern="side=AREL unit=UNIT", build=build_anchored_period),
    Rule(name="days of month moved", pattern="rel=REL unit=UNIT FROM THE? day1=DAYNUM STOP (TO) (TO|THE)* dayn=DAYNUM STOP", build=build_days_of_shifted_month),
    Rule(name="anchored day", pattern="day=ANCHORED", build=build_anchored_day),
    Rule(name="quarter", pattern="n=(ORD|INT) STOP? (quarter=QUARTER | strong=HALFYEAR) ((OF|COMMA|IN|THE)* (year=YEAR | rel=REL UNIT))?", build=build_quarter),
    Rule(name="quarter in signs", pattern="quarter=QMARK n=INT (DASH|OF|COMMA|SLASH|IN)? year=YEAR?", build=build_quarter),
    Rule(name="year and quarter", pattern="year=YEAR (DASH)? quarter=QMARK n=INT", build=build_quarter),
    Rule(name="period noun", pattern="point=POINT? noun=PERIODNOUN", build=build_period_noun),
    Rule(name="centuries", pattern="n=(ORD|INT STOP) (AND|TO|OR) THE? m=(ORD|INT STOP) DASH? CENTURY", build=build_centuries),
    Rule(name="century", pattern="point=(POINT THE?)? n=(ORD|INT) STOP? (DASH)? CENTURY", build=build_century),
    Rule(name="decade", pattern="point=(POINT THE?)? (DECHEAD TICK?)? (TICK)? n=DECADENUM (DASH)? (UNIT|DECTAIL)?", build=build_decade),
    Rule(name="decade with head", pattern="point=(POINT THE?)? DECHEAD TICK? n=(INT|DECNAME)", build=build_decade),
    Rule(name="decade name", pattern="point=(POINT THE?)? n=DECNAME (DASH)? (UNIT)?", build=build_decade, languages=("en", "de")),
    Rule(name="nth in month", pattern="(n=ORD | n0=INT STOP | final=LAST) (weekday=WEEKDAY | unit=UNIT) (OF|IN) (THE)? month=MONTH ((OF|COMMA)? year=YEAR)?", build=build_nth_in_month),
    Rule(name="day of month moved", pattern="THE? (dayn=DAYORD (day=UNIT)? | dayx=DAYNUM STOP) (OF)? THE? rel=REL unit=UNIT", build=build_day_of_shifted_month),
    Rule(name="day alone", pattern="ON THE? dayn=DAYORD", build=build_day_alone),
    Rule(name="day with stop alone", pattern="ON dayn=DAYNUM stop=STOP", build=build_day_alone, languages=("de",)),
    Rule(name="weekday and day", pattern="WEEKDAY COMMA? THE dayn=(DAYORD|DAYNUM) STOP?", build=build_weekday_the_day),
    Rule(name="feast day", pattern="day=HOLIDAY (OF? year=YEAR)?", build=build_holiday),
    Rule(name="point", pattern="point=POINT (THE|OF|OF THE)? (rel=REL)? unit=UNIT", build=build_point),
)  # fmt: skip
