"""Rules that read seasons, quarters, decades, centuries and feast days."""

from dataclasses import replace

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Context, Found, Piece, Reading, Resolver, Rule, Value
from aligner.facts.readings import (
    DATE_RANK,
    amount,
    build_nothing,
    is_plural,
    month_number,
    reading,
    shift_of,
    year_number,
    year_pair,
)

LAST_WEEK = 53
LEADS = (18, 19, 20)  # centuries that are said before a decade ("nineteen seventies")
HEAT_WINDOW = 7  # words before "the 90s" in which a word for temperatures stands
HEAT_NOUNS = 6  # of the words of heat, those that are no adjectives come first
WEEK_WORDS = ("week", "weeks")
SUNDAYS_OF_ADVENT = 4
LONGEST_WAIT = 6  # months; a quarter that begins later than that is rather last year's


def build_period_word(found: Found) -> Reading | None:
    """A month or season with next, last or this ("last September", "deze zomer"), a season with or without year."""
    shift = shift_of(found) if found.has("rel") else None
    if found.has("month") and shift is not None:
        return reading(found, "date", values.shifted_month(month_number(found.term("month")), shift))
    code = str(found.term("season").values["SEASON"])
    if found.word_of("season") in found.row.lexicon.table.dates.season_traps:
        sure = found.has("year") or found.has("yearrel") or found.has("rel")
        if not sure and not (found.has("the") and found.word(-1) in found.row.lexicon.table.in_):
            return None
    if found.has("year"):
        return reading(found, "date", Value(text=f"{year_number(found.term('year')):04d}-{code}"))
    if found.has("years"):
        return reading(found, "date", Value(text=f"{year_pair(found.term('years'))[0]:04d}-{code}"))
    if is_glued(found):
        return None
    placed = any(found.has(name) for name in ("rel", "yearrel", "point"))
    if not placed and (found.is_counting() or not (found.has("the") or _is_season(found))):
        return None
    if found.has("yearrel"):
        shift = shift_of(found, "yearrel")
        return reading(
            found, "date", values.from_reference(lambda moment: f"{moment.year + shift:04d}-{code}", f"XXXX-{code}")
        )
    return reading(found, "date", values.season(code, shift))


def _is_one_year(found: Found) -> bool:
    if not found.is_a("whole", "UNIT"):
        return True
    return unit_of(found.term("whole"))[1] == "year" and not is_plural(found, "whole")


def is_glued(found: Found) -> bool:
    """Whether a hyphen joins the match to a longer word ("Winter-Paket", "Silvester-Feier")."""
    last = found.last().after
    tokens = found.row.tokens
    return last < len(tokens) and tokens[last].text == "-" and not tokens[last].spaced


def _is_season(found: Found) -> bool:
    """Whether a bare season is a time, after a preposition, and no adjective ("winter crisis", "Winter-Paket")."""
    table = found.row.lexicon.table
    before = (*table.in_, *table.from_, *table.to, *table.since, *table.until, *table.the, *table.dates.month_before)
    return not found.word(-1) or found.word(-1) in before


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
    table = found.row.lexicon.table
    kind = "quarter" if mark == "Q" else "strong"
    numbers = table.numbers
    if found.has("whole") and not _is_one_year(found):
        return None
    if (
        mark == "H"
        and not found.has("whole")
        and found.word_of("strong") in (*numbers.half_words, *numbers.bare_shares)
    ):
        return None
    if any(word in table.dates.business_years for word in (found.word(-1), *found.word_of(kind).split())):
        return reading(found, "date", Value(text=f"XXXX-{mark}{number}", unresolved="a business year of unknown start"))
    return reading(found, "date", _nearest_quarter(mark, number, found.last().start))


def _nearest_quarter(mark: str, number: int, place: int) -> Resolver:
    """The quarter of this year, or of last year where this year's has not begun and nothing speaks of the future."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-{mark}{number}", unresolved=values.NO_TIME)
        reference = context.reference
        months = 3 if mark == "Q" else 6
        begins = (number - 1) * months + 1
        direction = context.direction(place)
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


def build_week(found: Found) -> Reading | None:
    """ "week 8", "week 51 van 2024": a week of the calendar where the language counts so, else only a name."""
    number, table = found.term("n"), found.row.lexicon.table
    named = found.word_of("week") in (*table.dates.week_names, *WEEK_WORDS)
    led = found.row.lexicon.has_class(found.word(-1), "REL", "A", "PER", "EVERY", "ORD", "NUM", "HEDGE", "THE")
    digits = number.number is not None and number.number.digits is not None
    if not named or led or not digits or not 1 <= amount(number) <= LAST_WEEK or found.is_counting():
        return None
    headed = table.headline_capitals and found.row.text[found.first().start].isupper()  # "Week 5" of a competition
    if headed or not table.dates.week_names:
        return build_nothing(found)
    if found.has("year"):
        text = calendar.week_of(calendar.week_start(year_number(found.term("year")), int(amount(number))))
        return reading(found, "date", Value(text=text))
    if found.word(1) in table.of:
        return build_nothing(found)
    return reading(found, "date", _nearest_week(int(amount(number))))


def _nearest_week(number: int) -> Resolver:
    """The week of that number that is nearest to the publication time."""

    def resolve(context: Context, at: int) -> Value:
        if context.reference is None:
            return Value(text=f"XXXX-W{number:02d}", unresolved=values.NO_TIME)
        year, week, _ = context.reference.isocalendar()
        year += (week - number > LAST_WEEK / 2) - (number - week > LAST_WEEK / 2)
        return Value(text=calendar.week_of(calendar.week_start(year, number)), base=values.base_of(context.reference))

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


def build_decade(found: Found) -> Reading | None:
    """ "1990s", "the 90s", "jaren negentig", "in den 90er Jahren", "the nineties"."""
    term = found.term("n")
    named = term.values.get("DECNAME")
    table = found.row.lexicon.table
    if found.word(-1) in (*table.possessives, *table.dates.heat) or _is_heat(found) or _follows_possessive(found):
        return build_nothing(found)
    value = int(named) if isinstance(named, int) else int(amount(term))
    if found.has("lead"):
        if amount(found.term("lead")) not in LEADS:
            return None
        value += int(amount(found.term("lead"))) * 100
    if value % 10 or not (10 <= value <= 90 or 1000 <= value <= 2090):
        return None
    if value < 100:
        value += 2000 if value <= 10 else 1900
    return reading(found, "date", Value(text=calendar.decade_of(value)))


def _is_heat(found: Found) -> bool:
    """Whether temperatures are spoken of before "the 90s"."""
    at = found.first().first
    return any(
        token.lower in found.row.lexicon.table.dates.heat[:HEAT_NOUNS]
        for token in found.row.tokens[max(0, at - HEAT_WINDOW) : at]
    )


def _follows_possessive(found: Found) -> bool:
    """ "in their 60s and 70s": the second age after a possessive."""
    table = found.row.lexicon.table
    at = found.first().first - 3
    listed = found.word(-1) in (*table.and_, *table.or_, *table.to)
    return listed and at >= 0 and found.row.tokens[at - 1].lower in table.possessives


def build_decades(found: Found) -> Reading | None:
    """ "de jaren 80 en 90", "the 1970s and 80s": two decades."""
    pieces = []
    for name, end in (("n", found.end_of("n")), ("m", found.last().end)):
        term = found.term(name)
        named = term.values.get("DECNAME")
        value = int(named) if isinstance(named, int) else int(amount(term))
        if value % 10 or not (20 <= value <= 90 or 1000 <= value <= 2090):
            return None
        text = calendar.decade_of(value + 1900 if value < 100 else value)
        start = found.first().start if name == "n" else term.start
        pieces.append(Piece(kind="date", start=start, end=end, value=Value(text=text)))
    return Reading(start=found.first().start, end=found.last().end, rank=DATE_RANK, pieces=tuple(pieces))


def build_holiday(found: Found) -> Reading | None:
    """A feast day by name, with its year or the nearest."""
    rule = str(found.term("day").values["HOLIDAY"])
    if is_glued(found):
        return None
    table, alone = found.row.lexicon.table, found.term("day").after - found.term("day").first == 1
    led = table.numbers.compounds and found.word(-1) in (*table.dates.feast_bounds, *table.on)  # "na Pasen stemmen"
    if not found.has("year") and found.is_counting() and alone and not led:
        return None
    year = year_number(found.term("year")) if found.has("year") else None
    return _bounded(found, reading(found, "date", values.holiday(rule, year)))


def _bounded(found: Found, plain: Reading) -> Reading:
    """The feast as the end or the beginning of a time: "noch vor Weihnachten", but not "two days before Christmas"."""
    lexicon = found.row.lexicon
    hedge = lexicon.table.dates.feast_bounds.get(found.word(-1))
    if hedge is None or lexicon.has_class(found.word(-2), "UNIT", "BUNIT", "WEEKDAY", "WEEKEND", "DAYREL"):
        return plain
    return replace(plain, pieces=tuple(replace(piece, hedge=hedge, bound=True) for piece in plain.pieces))


def build_advent(found: Found) -> Reading | None:
    """ "erster Advent", "the third Sunday of Advent": one of the four Sundays before Christmas."""
    nth = int(amount(found.term("n")))
    if not 1 <= nth <= SUNDAYS_OF_ADVENT:
        return None
    year = year_number(found.term("year")) if found.has("year") else None
    return _bounded(found, reading(found, "date", values.holiday(f"A{7 * (nth - SUNDAYS_OF_ADVENT):+d}", year)))


RULES = (
    Rule(
        name="month or season moved",
        pattern="point=POINT? THE? rel=REL (month=MONTH | season=SEASON)",
        build=build_period_word,
    ),
    Rule(name="season of a year moved", pattern="yearrel=REL UNIT season=SEASON", build=build_period_word),
    Rule(
        name="season",
        pattern="point=POINT? the=THE? rel=REL? season=SEASON ((OF|IN|YEARWORD)? (year=YEAR | years=YEAR_PAIR)"
        " | OF? (THE)? yearrel=REL UNIT)?",
        build=build_period_word,
    ),
    Rule(
        name="quarter",
        pattern="n=(ORD|INT) STOP? (quarter=QUARTER | strong=HALFYEAR) ((OF|COMMA|IN|THE)* (year=YEAR | rel=REL"
        " UNIT | whole=(UNIT|YEARWORD)))?",
        build=build_quarter,
    ),
    Rule(
        name="quarter in signs",
        pattern="quarter=QMARK n=INT (DASH|OF|COMMA|SLASH|IN)? year=YEAR?",
        build=build_quarter,
    ),
    Rule(name="year and quarter", pattern="year=YEAR (DASH)? quarter=QMARK n=INT", build=build_quarter),
    Rule(name="week in the calendar", pattern="week=UNIT n=INT (OF? year=YEAR)?", build=build_week),
    Rule(
        name="centuries",
        pattern="n=(ORD|INT STOP) (AND|TO|OR) THE? OTHER? m=(ORD|INT STOP) DASH? CENTURY",
        build=build_centuries,
    ),
    Rule(
        name="century",
        pattern="point=(POINT THE?)? (ORD HALFYEAR (THE|OF)?)? n=(ORD|INT) STOP? (DASH)? CENTURY",
        build=build_century,
    ),
    Rule(
        name="decade",
        pattern="point=(POINT THE?)? (ORD HALFYEAR (THE|OF)?)? (DECHEAD TICK?)? (TICK)? n=DECADENUM"
        " (DASH)? (UNIT|DECTAIL)?",
        build=build_decade,
    ),
    Rule(name="decade with head", pattern="point=(POINT THE?)? DECHEAD TICK? n=(INT|DECNAME)", build=build_decade),
    Rule(
        name="decades",
        pattern="POINT? THE? DECHEAD n=(INT|DECNAME) (AND|TO|OR) (DECHEAD)? m=(INT|DECNAME)",
        build=build_decades,
    ),
    Rule(
        name="decade name",
        pattern="point=(POINT THE?)? (ORD HALFYEAR (THE|OF)?)? lead=INT? n=DECNAME (DASH)? (UNIT)?",
        build=build_decade,
        languages=("en", "de"),
    ),
    Rule(name="feast day", pattern="day=HOLIDAY (OF? year=YEAR)?", build=build_holiday),
    Rule(name="Advent", pattern="THE? n=(ORD|INT) STOP? ADVENT (OF? year=YEAR)?", build=build_advent),
)  # fmt: skip
