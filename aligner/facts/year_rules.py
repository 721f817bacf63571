"""Rules that read months and years, alone and as ranges."""

from aligner.facts import date_values as values
from aligner.facts.grammar import Found, Reading, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.nouns import is_plural_noun
from aligner.facts.readings import amount, month_number, reading, year_number
from aligner.facts.told_years import is_told_year, is_told_year_of

YEAR_RANK = 7


LONGEST_COUNTED = 3  # words between a number and the noun that shows it to be a count


EARLIEST_TOLD_YEAR = 1200
EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1900, 2100


def build_month(found: Found) -> Reading | None:
    """A month with its year, or alone where it is surely a month."""
    month = month_number(found.term("month"))
    start = found.start_of("point" if found.has("point") else "month")
    if found.has("year"):
        year = year_number(found.term("year"))
        return reading(found, "date", Value(text=f"{year:04d}-{month:02d}"), start)
    return reading(found, "date", values.month_of_year(month), start) if _is_month(found) else None


def _is_month(found: Found) -> bool:
    """Whether a lone month name is one: names like May, March, August, Mars need a preposition before them."""
    term = found.term("month")
    table = found.row.lexicon.table
    word = found.row.tokens[term.first].lower
    if (
        len(word) <= 3
        and word not in found.row.lexicon.full_months
        and not (found.word(-1) in (*table.in_, *table.from_, *table.to) or found.has("point"))
    ):
        return False
    if word not in table.dates.month_traps:
        return True
    before = found.word(-1)
    near = (
        *table.in_,
        *table.the,
        *table.of,
        *table.from_,
        *table.to,
        *table.on,
        *table.between,
        *table.dates.month_before,
    )
    return found.has("point") or before in near


def build_month_range(found: Found) -> Reading | None:
    """Months from one to another, with a year or the nearest."""
    first, last = month_number(found.term("month1")), month_number(found.term("month"))
    if found.is_a("join", "AND") and not (found.has("open") and found.is_a("open", "BETWEEN")):
        return None
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
    if found.is_a("mark", "OF") and not recent and found.row.lexicon.table.capital_nouns:
        return year >= EARLIEST_TOLD_YEAR and is_told_year_of(found)
    if found.has("the") or found.is_a("mark", "OF"):
        return recent and not _is_counted(found)
    return (recent and year % 1000 != 0) or not _is_counted(found)


def _is_bare_year(found: Found, year: int) -> bool:
    before = found.word(-1)
    lexicon = found.row.lexicon
    table = lexicon.table
    if table.capital_nouns:
        return is_told_year(found, year)
    hedge = table.hedges_before.get(before)
    around = (hedge == "about" and before not in table.counting) or before == table.clock.at[0]
    recent = EARLIEST_BARE_YEAR <= year <= LATEST_BARE_YEAR
    if not recent and not (year >= EARLIEST_TOLD_YEAR and around):
        return False
    if _is_counted(found):
        return False
    if hedge is not None:
        return around
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
        if word.text[0].isupper():
            return table.capital_nouns and word.lower.endswith(table.plural_endings)
        if not table.capital_nouns and is_plural_noun(word.lower, table):
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
    between = found.has("mark") and found.is_a("mark", "BETWEEN") and first >= EARLIEST_BARE_YEAR
    if (_is_counted(found) and not between) or (found.is_a("join", "AND") and not found.is_a("mark", "BETWEEN")):
        return None
    start = found.start_of("year1") if found.has("mark") and found.is_a("mark", "OPEN") else None
    return reading(found, "date", Value(text=f"{first:04d}/{last:04d}"), start)


def build_short_year_range(found: Found) -> Reading | None:
    """ "1995-96", "1950-53": years within one century; "2010-12" only with a long dash, it may be a month."""
    first, short = year_number(found.term("year1")), int(amount(found.term("two")))
    last = first - first % 100 + short
    if found.term("join").spaced or found.term("two").spaced:
        return None
    following = short == (first + 1) % 100
    long_dash = found.word_of("join") == "–"
    if not following and not (first < last and (short > 12 or long_dash) and found.is_a("join", "DASH")):
        return None
    return reading(found, "date", Value(text=f"{first:04d}/{first + 1 if following else last:04d}"))


def build_year_pair(found: Found) -> Reading | None:
    """ "2023/24": a season or business year over two years."""
    digits = found.term("year").number
    if digits is None or digits.digits is None or digits.digits.date is None:
        return None
    first, last, _ = digits.digits.date
    return reading(found, "date", Value(text=f"{first:04d}/{last:04d}"))


RULES = (
    Rule(
        name="month",
        pattern="point=(POINT|POINT OF)? (THE)? (DASH)? month=MONTH STOP? ((OF|COMMA|IN|DASH|YEARWORD)? year=YEAR)?",
        build=build_month,
    ),
    Rule(name="month alone", pattern="point=POINT? DASH? month=MONTH", build=build_month),
    Rule(
        name="months",
        pattern="open=(FROM|BETWEEN)? month1=MONTH (OF? year1=YEAR)? join=(TO|AND|SLASH) month=MONTH (OF? year=YEAR)?",
        build=build_month_range,
    ),
    Rule(
        name="year",
        pattern="mark=(FROM|IN|YEARWORD|POINT|POINT OF|BETWEEN|TO|OF) (yearword=YEARWORD)? HEDGE? the=THE?"
        " year=YEAR",
        build=build_year,
    ),
    Rule(name="bare year", pattern="mark=TILDE? DASH? year=YEAR", build=build_year),
    Rule(
        name="years",
        pattern="mark=(FROM|BETWEEN|IN|POINT|OPEN)* year1=YEAR join=(TO|AND) year=YEAR",
        build=build_year_range,
    ),
    Rule(name="year and two digits", pattern="year1=YEAR join=(DASH|SLASH) two=TWO", build=build_short_year_range),
    Rule(name="year pair", pattern="year=(YEAR_PAIR)", build=build_year_pair),
)  # fmt: skip
