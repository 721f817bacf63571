"""Rules that read dates as written: days, months, years, ranges of them, quarters, decades, centuries, feast days."""

from datetime import date

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.grammar import Found, Piece, Reading, Resolver, Rule, Value
from aligner.facts.number_rules import is_name_number
from aligner.facts.quantity_rules import amount
from aligner.facts.terms import Term
from aligner.records import FactKind

DATE_RANK = 4
YEAR_RANK = 7
LONGEST_ABBREVIATION = 4  # letters of a month's short form
LONGEST_COUNTED = 3  # words between a number and the noun that shows it to be a count
EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1900, 2100


def reading(found: Found, kind: FactKind, value: Value | Resolver, start: int | None = None, end: int | None = None, rank: int = DATE_RANK) -> Reading:  # fmt: skip
    """A reading of one date or time over the whole match, or the stretch given."""
    begin = found.first().start if start is None else start
    finish = _without_full_stop(found) if end is None else end
    return Reading(start=begin, end=finish, rank=rank, pieces=(Piece(kind=kind, start=begin, end=finish, value=value),))


def _without_full_stop(found: Found) -> int:
    """The end of the match, before a full stop that ends the sentence and no abbreviation ("in May.", "on Dec. 31")."""
    last = found.last()
    before = found.row.tokens[last.first - 1].text if last.first else ""
    whole = len(before) > LONGEST_ABBREVIATION or before.lower() in found.row.lexicon.full_months
    if found.row.text[last.start : last.end] == "." and before.isalpha() and whole:
        return found.row.tokens[last.first - 1].end
    return last.end


def day_number(term: Term) -> int:
    """The number of a day term, cardinal or ordinal."""
    return int(amount(term))


def month_number(term: Term) -> int:
    """The month's number."""
    return term.integer("MONTH")


def year_number(term: Term) -> int:
    """The year of a term."""
    return int(amount(term))


def day_value(month: int, day: int, year: int | None, weekday: int | None) -> Value | Resolver:
    """A day's value: fixed with its year, else resolved."""
    if year is None:
        return values.day_of_year(month, day, weekday)
    if not 1 <= month <= 12 or day > calendar.last_day(year, month).day or day < 1:
        raise calendar.OutOfCalendar(f"{year}-{month}-{day} is no day")
    return Value(text=date(year, month, day).isoformat())


def build_day(found: Found) -> Reading | None:
    """A day with its month, weekday and year where they stand there."""
    month, day = found.term("month"), found.term("day")
    if is_name_number(found, day) and not _glued_to_month(day, month):
        return None
    year = year_number(found.term("year")) if found.has("year") else None
    weekday = found.term("weekday").integer("WEEKDAY") if found.has("weekday") else None
    return reading(found, "date", day_value(month_number(month), day_number(day), year, weekday))


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
    pieces = (
        Piece(kind="date", start=found.start_of("day1"), end=found.end_of("day1"), value=day_value(first[1], first[2], first[0], None)),
        Piece(kind="date", start=found.start_of("day"), end=found.last().end, value=day_value(last[1], last[2], last[0], None)),
    )  # fmt: skip
    return Reading(start=found.first().start, end=found.last().end, rank=DATE_RANK, pieces=pieces)


def range_value(first: tuple[int | None, int, int], last: tuple[int | None, int, int]) -> Value | Resolver:
    """A range of days; without year the nearest range, its start never after its end."""
    if last[0] is not None:
        year = first[0] if first[0] is not None else last[0]
        if (year, *first[1:]) > last:
            year -= 1
        start, end = day_value(first[1], first[2], year, None), day_value(last[1], last[2], last[0], None)
        assert isinstance(start, Value) and isinstance(end, Value)
        return Value(text=calendar.span(start.text, end.text))
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


def build_month(found: Found) -> Reading | None:
    """A month with its year, or alone where it is surely a month."""
    month = month_number(found.term("month"))
    if found.has("year"):
        year = year_number(found.term("year"))
        return reading(found, "date", Value(text=f"{year:04d}-{month:02d}"), _with_point(found))
    return reading(found, "date", values.month_of_year(month), _with_point(found)) if _is_month(found) else None


def _with_point(found: Found) -> int:
    return found.first().start


def _is_month(found: Found) -> bool:
    """Whether a lone month name is one: names like May, March, August, Mars need a preposition before them."""
    term = found.term("month")
    table = found.row.lexicon.table
    word = found.row.tokens[term.first].lower
    if (
        len(word) <= 3
        and word not in ("mei", "mai", "may")
        and not (found.word(-1) in (*table.in_, *table.from_, "till", "bis", "tot") or found.has("point"))
    ):
        return False
    if word not in table.dates.month_traps:
        return True
    before = found.word(-1)
    near = (
        *table.in_,
        *table.of,
        *table.from_,
        *table.to,
        *table.on,
        *table.between,
        "by",
        "last",
        "next",
        "this",
        "mid",
        "early",
        "late",
        "since",
        "vanaf",
        "sinds",
        "seit",
        "ab",
        "eind",
        "begin",
        "ende",
        "anfang",
        "mitte",
        "im",
        "vom",
        "zum",
        "half",
        "medio",
    )
    return found.has("point") or before in near


def build_month_range(found: Found) -> Reading | None:
    """Months from one to another, with a year or the nearest."""
    first, last = month_number(found.term("month1")), month_number(found.term("month"))
    if found.has("year"):
        year = year_number(found.term("year"))
        first_year = year_number(found.term("year1")) if found.has("year1") else year - (first > last)
        return reading(found, "date", Value(text=f"{first_year:04d}-{first:02d}/{year:04d}-{last:02d}"))
    resolver = values.month_of_year(first)

    def resolve(context: object, at: int) -> Value:
        start = resolver(context, at)  # type: ignore[arg-type]
        year = start.text[:4]
        if first > last and not year.startswith("X"):
            year = f"{int(year) + 1:04d}"
        return Value(text=f"{start.text}/{year}-{last:02d}", base=start.base, unresolved=start.unresolved)

    return reading(found, "date", resolve)


def build_year(found: Found) -> Reading | None:
    """A year: after a preposition or the word year, or bare where nothing is counted behind it."""
    term = found.term("year")
    year = year_number(term)
    number = term.number
    if number is None or is_name_number(found, term, title=False):
        return None
    marked = found.has("mark")
    if not marked and number.words and not number.year:
        return None
    if marked and number.words and year < 1500:
        return None
    if not marked and not _is_bare_year(found, year):
        return None
    if marked and not _is_marked_year(found, year):
        return None
    kept = found.has("mark") and (found.is_a("mark", "YEARWORD") or found.is_a("mark", "POINT"))
    start = None if kept else term.start
    return reading(found, "date", Value(text=f"{year:04d}"), start, rank=YEAR_RANK)


def _is_marked_year(found: Found, year: int) -> bool:
    """Whether a four-digit number after a preposition is a year: surely after the word year, and in this age."""
    if found.is_a("mark", "YEARWORD") or found.has("yearword"):
        return True
    recent = EARLIEST_BARE_YEAR <= year <= LATEST_BARE_YEAR
    if found.has("the") or found.is_a("mark", "OF"):
        return recent and not _is_counted(found)
    return (recent and year % 1000 != 0) or not _is_counted(found)


def _is_bare_year(found: Found, year: int) -> bool:
    if not EARLIEST_BARE_YEAR <= year <= LATEST_BARE_YEAR or _is_counted(found):
        return False
    before = found.word(-1)
    lexicon = found.row.lexicon
    hedge = lexicon.table.hedges_before.get(before)
    if hedge is not None:
        return hedge == "about" and before not in ("some", "zo'n")
    return not lexicon.has_class(before, "SYMBOL", "CODE", "REFERENCE")


def _is_counted(found: Found) -> bool:
    """Whether a noun follows that the number may count: "2000 pieces", "2000 Menschen"; "2020 was" is no count."""
    tokens = found.row.tokens
    at = found.last().after
    if at >= len(tokens) or not tokens[at].text[0].isalpha():
        return at < len(tokens) and tokens[at].text in "%$€£"
    table = found.row.lexicon.table
    for word in tokens[at : at + LONGEST_COUNTED]:
        if not word.text[0].isalpha() or word.lower in table.function_words:
            return False
        if table.capital_nouns and word.text[0].isupper():
            return word.lower.endswith(("en", "er", "e", "n", "s"))
        if not table.capital_nouns and word.text[0].isupper():
            return False
        plural = (
            word.lower.endswith(("s", "en")) and len(word.lower) > 3 and not word.lower.endswith(("ss", "was", "is"))
        )
        if not table.capital_nouns and plural:
            return True
    return False


def build_year_range(found: Found) -> Reading | None:
    """Years from one to another."""
    first, last = year_number(found.term("year1")), year_number(found.term("year"))
    glued = not found.term("join").spaced
    if (
        found.term("year1").number is None
        or last <= first
        or (not glued and not found.has("mark") and first < EARLIEST_BARE_YEAR)
    ):
        return None
    if _is_counted(found) or (found.is_a("join", "AND") and not found.is_a("mark", "BETWEEN")):
        return None
    return reading(found, "date", Value(text=f"{first:04d}/{last:04d}"))


def build_short_year_range(found: Found) -> Reading | None:
    """ "1995-96": a season over two years."""
    first, short = year_number(found.term("year1")), int(amount(found.term("two")))
    if found.term("join").spaced or found.term("two").spaced or short != (first + 1) % 100:
        return None
    return reading(found, "date", Value(text=f"{first:04d}/{first + 1:04d}"))


def build_year_pair(found: Found) -> Reading | None:
    """ "2023/24": a season or business year over two years."""
    digits = found.term("year").number
    if digits is None or digits.digits is None or digits.digits.date is None:
        return None
    first, last, _ = digits.digits.date
    return reading(found, "date", Value(text=f"{first:04d}/{last:04d}"))


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


def build_weekday_date(found: Found) -> Reading | None:
    """A weekday before a date in digits."""
    return build_date_literal(found) if found.is_a("date", "DATE") else build_day_month_literal(found)


RULES = (
    Rule(
        name="day month year",
        pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? THE? day=(DAYNUM|DAYORD) (STOP|OF|DASH)? month=MONTH STOP? ((COMMA|OF|IN|DASH)? year=YEAR)?",
        build=build_day,
    ),
    Rule(name="day month", pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? THE? day=(DAYNUM|DAYORD) (STOP|OF|DASH)? month=MONTH year=YEAR?", build=build_day),
    Rule(
        name="month day year",
        pattern="(weekday=WEEKDAY (COMMA|STOP)? (ON)?)? month=MONTH (STOP|COMMA)? THE? day=(DAYNUM|DAYORD) ((COMMA|OF|COMMA OF)? year=YEAR)?",
        build=build_day,
        languages=("en",),
    ),
    Rule(name="month the day", pattern="month=MONTH THE day=DAYORD ((OF)? year=YEAR)?", build=build_day),
    Rule(
        name="days of a month",
        pattern="open=(FROM|BETWEEN|IN)? (WEEKDAY COMMA?)? THE? day1=(DAYNUM|DAYORD) STOP? (OF? month1=MONTH STOP? ((OF|COMMA|IN)? year1=YEAR)?)? join=(TO|AND|SLASH) (TO|THE)*"
        " (WEEKDAY COMMA?)? THE? day=(DAYNUM|DAYORD) (STOP|OF)? month=MONTH STOP? ((COMMA|OF|IN)? year=YEAR)?",
        build=build_day_range,
    ),
    Rule(
        name="month and days",
        pattern="(FROM|BETWEEN)? month1=MONTH STOP? day1=(DAYNUM|DAYORD) (COMMA? year1=YEAR)? (TO|AND) month=MONTH STOP? day=(DAYNUM|DAYORD) (COMMA? year=YEAR)?",
        build=build_day_range,
    ),
    Rule(name="month with days", pattern="(FROM|BETWEEN)? month=MONTH STOP? day1=(DAYNUM|DAYORD) (TO|AND) THE? day=(DAYNUM|DAYORD) (COMMA? year=YEAR)?", build=build_day_range),
    Rule(name="month", pattern="point=(POINT|POINT OF)? (THE)? (DASH)? month=MONTH STOP? ((OF|COMMA|IN|DASH)? year=YEAR)?", build=build_month),
    Rule(name="month alone", pattern="point=POINT? DASH? month=MONTH", build=build_month),
    Rule(name="months", pattern="(FROM|BETWEEN)? month1=MONTH (OF? year1=YEAR)? (TO|AND) month=MONTH (OF? year=YEAR)?", build=build_month_range),
    Rule(name="year", pattern="mark=(FROM|IN|YEARWORD|POINT|POINT OF|BETWEEN|TO|OF) (yearword=YEARWORD)? HEDGE? the=THE? year=YEAR", build=build_year),
    Rule(name="bare year", pattern="mark=TILDE? DASH? year=YEAR", build=build_year),
    Rule(name="years", pattern="mark=(FROM|BETWEEN|IN|POINT|OPEN)* year1=YEAR join=(TO|AND) year=YEAR", build=build_year_range),
    Rule(name="year and two digits", pattern="year1=YEAR join=(DASH|SLASH) two=TWO", build=build_short_year_range),
    Rule(name="year pair", pattern="year=(YEAR_PAIR)", build=build_year_pair),
    Rule(name="date in digits", pattern="(WEEKDAY COMMA? (ON|THE)?)? date=DATE", build=build_date_literal),
    Rule(name="day and month in digits", pattern="(WEEKDAY COMMA? (ON|THE)?)? (FROM)? date=DAY_MONTH (year=YEAR | (TO) (TO|THE)* last=(DATE|DAY_MONTH))?", build=build_day_month_literal),
    Rule(name="day to date in digits", pattern="FROM? day1=DAYNUM STOP (TO) (TO|THE)* last=(DATE|DAY_MONTH)", build=build_day_to_literal),
)  # fmt: skip
