"""Rules that read money, percentages and measures: a number with what it is counted in."""

from fractions import Fraction

from aligner.facts.calendar import rounded
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.terms import Term
from aligner.records import FactKind, Hedge

MONEY_RANK, PERCENT_RANK, MEASURE_RANK = 1, 2, 3
SMALL_COUNT = 100
ARTICLE_UNITS = ("km", "mi", "ha", "l", "ac", "t")
WEIGHT_WORDS = (
    "weigh",
    "weight",
    "lost",
    "lose",
    "losing",
    "gain",
    "heavy",
    "baby",
    "drop",
    "ton",
    "gewicht",
    "woog",
    "weegt",
    "zwaar",
)
COMPASS = (
    "noorder",
    "zuider",
    "ooster",
    "wester",
    "nördlich",
    "südlich",
    "östlich",
    "westlich",
    "north",
    "south",
    "east",
    "west",
)
KIND_CODES = {
    "dollar": {"US": "USD", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD"},
    "pound": {"GB": "GBP", "EG": "EGP"},
    "franc": {"CH": "CHF", "FR": "FRF"},
    "krona": {"SE": "SEK", "IS": "ISK"},
    "krone": {"NO": "NOK", "DK": "DKK"},
    "crown": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK", "IS": "ISK"},
    "lira": {"TR": "TRY"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR"},
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP"},
    "riyal": {"SA": "SAR", "QA": "QAR", "IR": "IRR"},
    "yen": {"JP": "JPY"}, "yuan": {"CN": "CNY"}, "ruble": {"RU": "RUB"}, "won": {"KR": "KRW"},
    "real": {"BR": "BRL"}, "zloty": {"PL": "PLN"}, "hryvnia": {"UA": "UAH"}, "dirham": {"AE": "AED"},
    "guilder": {"NL": "NLG"}, "mark": {"DE": "DEM"}, "shekel": {"IL": "ILS"},
}  # fmt: skip


def amount(term: Term) -> Fraction:
    """The number of a term; an article is one."""
    return term.number.value if term.number is not None else Fraction(1)


def minus_before(found: Found, term: Term) -> tuple[int, int]:
    """The sign of a number and where it begins: "minus 7", "-5", but not the dash of a range or of a name."""
    if term.first == 0:
        return 1, term.start
    before = found.row.tokens[term.first - 1]
    if before.lower in found.row.lexicon.table.numbers.minus_words:
        return -1, before.start
    if before.text == "-" and not term.spaced and (before.spaced or before.start == 0):
        return -1, before.start
    return 1, term.start


def one(
    found: Found, rank: int, kind: FactKind, text: str, start: int | None = None, end: int | None = None
) -> Reading:
    """A reading of one fact over the whole match."""
    begin = found.first().start if start is None else start
    finish = found.last().end if end is None else end
    return Reading(
        start=begin, end=finish, rank=rank, pieces=(Piece(kind=kind, start=begin, end=finish, value=Value(text=text)),)
    )


def is_change(found: Found) -> bool:
    """Whether "auf", "naar" joins two values as a change: only after from ("von 3 auf 4 Prozent")."""
    only = found.is_a("join", "CHANGE") and not found.is_a("join", "TO")
    return not only or found.word(-1) in found.row.lexicon.table.from_


def two(found: Found, rank: int, kind: FactKind, texts: tuple[str, str]) -> Reading:
    """A reading of the groups n and m as two facts: the ends of a range (at least, at most) or two of a list."""
    low, high, end = found.term("n"), found.term("m"), found.last().end
    hedges: tuple[Hedge, Hedge] = ("at_least", "at_most") if is_range(found) else ("exact", "exact")
    begin = low.start if low.first != found.first().after else found.first().start
    join = found.match.start("join")
    low_end = max(low.end, found.row.terms[join - 1].end)
    high_start = min(high.start, found.row.terms[join + 1].start)
    first = Piece(kind=kind, start=begin, end=low_end, value=Value(text=texts[0]), hedge=hedges[0])
    second = Piece(kind=kind, start=high_start, end=end, value=Value(text=texts[1]), hedge=hedges[1])
    return Reading(start=found.first().start, end=end, rank=rank, pieces=(first, second))


def is_range(found: Found) -> bool:
    """Whether n and m are the ends of one range: "10–15", "between 10 and 15", but not "from 3 to 4" or "3 and 4"."""
    before = found.word(-1)
    if found.is_a("join", "CHANGE"):
        return False
    if found.is_a("join", "TO"):
        return not (before == "from" and found.term("join").spaced)
    table = found.row.lexicon.table
    return found.is_a("join", "AND") and (
        before in table.between or (before in table.the and found.word(-2) in table.between)
    )


def low_amount(low: Term, high: Term) -> Fraction:
    """The lower end of a range; it takes the upper end's scale when it has none ("2 to 3 million")."""
    value, top = amount(low), amount(high)
    if high.number is None or not high.number.scaled or (low.number is not None and low.number.scaled):
        return value
    for scale in (10**12, 10**9, 10**6, 10**3):
        if top >= scale and value < SMALL_COUNT * 10:
            return value * scale if value < top / scale else value
    return value


def currency(term: Term, number: Term, found: Found) -> str:
    """The code that a symbol, code or currency name stands for, "" where the word is no currency here."""
    values = term.values
    word = found.row.text[term.start : term.end]
    if "SYMBOL" in values:
        return str(values["SYMBOL"])
    if "CURRENCY" in values:
        return _named_currency(str(values["CURRENCY"]), word.lower(), number, found)
    return str(values["CODE"]) if word.isupper() else ""


def _named_currency(code: str, word: str, number: Term, found: Found) -> str:
    big = amount(number) >= 1000 or (number.number is not None and number.number.scaled)
    if word in ("won", "real", "rand") and not big:
        return ""
    if code == "GBP" and word in ("pound", "pounds", "pond", "ponden", "pfund"):
        table = found.row.lexicon.table
        if not big and (table.language != "en" or found.word(1) in table.of):
            return ""
        near = found.row.tokens[max(0, number.first - 12) : number.first + 12]
        weighed = any(token.lower.startswith(WEIGHT_WORDS) or token.lower == "ton" for token in near)
        if not (number.number is not None and number.number.scaled) and weighed:
            return ""
    return code


def build_money(found: Found) -> Reading | None:
    """Money of one amount, with its cents where they follow."""
    number, unit = found.term("n"), found.term("unit")
    if number.number is None and "CURRENCY" not in unit.values:
        return None
    code = currency(unit, number, found)
    if not code or (number.number is None and code not in ("EUR", "USD", "GBP")):
        return None
    sign, start = minus_before(found, found.first())
    value = amount(number)
    if found.has("cents"):
        cents = amount(found.term("cents"))
        if cents >= 100 or value.denominator != 1:
            return None
        value += cents / 100
    return one(found, MONEY_RANK, "money", f"{code} {rounded(sign * value)}", start)


def build_money_kind(found: Found) -> Reading | None:
    """Money whose currency the country tells: "kanadische Dollar", "Swiss francs"."""
    code = _country_code(found)
    if not code:
        return None
    return one(found, MONEY_RANK, "money", f"{code} {rounded(amount(found.term('n')))}")


def _country_code(found: Found) -> str:
    codes = KIND_CODES.get(str(found.term("kind").get("MONEYKIND")), {})
    return codes.get(str(found.term("country").get("COUNTRY")), "")


def build_cents(found: Found) -> Reading | None:
    """Cents alone: of the euro in Dutch and German, of the dollar in English unless pence."""
    if found.term("n").number is None and not found.has("country") and found.row.lexicon.table.language == "en":
        return None
    word = found.row.text[found.term("unit").start : found.term("unit").end].lower()
    code = "USD" if word.startswith("cent") and found.has("country") else str(found.term("unit").get("CENT"))
    return one(found, MONEY_RANK, "money", f"{code} {rounded(amount(found.term('n')) / 100)}")


def build_money_range(found: Found) -> Reading | None:
    """Both ends of a range of money."""
    low, high = found.term("n"), found.term("m")
    code = _country_code(found) if found.has("kind") else currency(found.term("unit"), high, found)
    if not code or amount(low) == 0 or not is_change(found):
        return None
    first, second = low_amount(low, high), amount(high)
    return two(found, MONEY_RANK, "money", (f"{code} {rounded(first)}", f"{code} {rounded(second)}"))


def build_percent(found: Found) -> Reading | None:
    """A percentage, percentage points, or basis points (a hundredth of a point)."""
    number, unit = found.term("n"), found.term("unit")
    values = unit.values
    if "PERCENT" in values and found.row.text[unit.start : unit.end] == "pc" and number.number is None:
        return None
    sign, start = minus_before(found, found.first())
    value = amount(number)
    if found.has("part"):
        fraction = found.term("part").fraction("FRACWORD", Fraction(1, 2))
        value = value * fraction if not found.has("mixed") else value + fraction
    if "BPOINT" in values:
        return one(found, PERCENT_RANK, "percent", f"{rounded(sign * value / 100)} pp", start)
    mark = "pp" if "PPOINT" in values else "%"
    return one(found, PERCENT_RANK, "percent", f"{rounded(sign * value)} {mark}", start)


def build_percent_range(found: Found) -> Reading | None:
    """Both ends of a range of percentages."""
    low, high, unit = found.term("n"), found.term("m"), found.term("unit")
    if not is_change(found):
        return None
    mark = "pp" if "PPOINT" in unit.values else "%"
    scale = 100 if "BPOINT" in unit.values else 1
    mark = "pp" if scale == 100 else mark
    texts = [f"{rounded(amount(term) / scale)} {mark}" for term in (low, high)]
    return two(found, PERCENT_RANK, "percent", (texts[0], texts[1]))


def _unit(term: Term, found: Found) -> str:
    values = term.values
    if "MEASURE" in values:
        return str(values["MEASURE"])
    return str(values.get("SIGN", ""))


def build_measure(found: Found) -> Reading | None:
    """A measure: number and unit, squared or cubed, per hour or second, below zero."""
    number, unit = found.term("n"), found.term("unit")
    sign_text = found.row.text[unit.start : unit.end]
    written = _unit(unit, found)
    if number.number is None and (
        "MEASURE" not in unit.values or written not in ARTICLE_UNITS or len(sign_text) < 2 or _is_rate(found, number)
    ):
        return None
    if sign_text in ("C", "F") and unit.spaced:
        return None
    if sign_text in ("C", "F") and number.first and found.row.tokens[number.first - 1].text[0].isupper():
        return None
    if (
        written == "°"
        and unit.after < len(found.row.tokens)
        and found.row.tokens[unit.after].text in ("N", "S", "E", "W", "O")
    ):
        return None
    if len(sign_text) == 1 and sign_text.isalpha() and unit.spaced and unit.first + 1 < len(found.row.tokens):
        following = found.row.tokens[unit.after] if unit.after < len(found.row.tokens) else None
        if following is not None and following.text == "." and not following.spaced and sign_text.isupper():
            return None
    power = str(found.term("square").get("SQUARE")) if found.has("square") else ""
    time = str(found.term("time").get("PERTIME")) if found.has("time") else ""
    sign, start = minus_before(found, found.first())
    if found.has("below"):
        sign = -1
        written = "°C" if written == "°" else written
    if time and written not in ("km", "m", "mi"):
        return one(
            found, MEASURE_RANK, "measure", f"{rounded(sign * amount(number))} {written}{power}", start, unit.end
        )
    rate = f"/{time}" if time else ""
    return one(found, MEASURE_RANK, "measure", f"{rounded(sign * amount(number))} {written}{power}{rate}", start)


def _is_rate(found: Found, article: Term) -> bool:
    """ "500 dollars a barrel": the article says per, it counts nothing."""
    if article.first == 0:
        return False
    before = found.row.tokens[article.first - 1]
    lexicon = found.row.lexicon
    named = any(
        {"CURRENCY", "SYMBOL", "MEASURE", "CENT"} & set(one.values) for one in lexicon.entries.get(before.lower, ())
    )
    return before.text[0].isdecimal() or named or lexicon.numbers.reader.read(before.lower) is not None


def build_feet(found: Found) -> Reading | None:
    """Feet and inches in one measure, in feet."""
    small = found.term("small")
    second = _unit(small, found) or found.row.text[small.start : small.end]
    if (_unit(found.term("unit"), found), second) != ("ft", "in"):
        return None
    return one(found, MEASURE_RANK, "measure", f"{rounded(amount(found.term('n')) + amount(found.term('m')) / 12)} ft")


def build_measure_range(found: Found) -> Reading | None:
    """Both ends of a range of measures."""
    low, high, unit = found.term("n"), found.term("m"), found.term("unit")
    if not is_change(found):
        return None
    if found.has("first") and _unit(found.term("first"), found) != _unit(unit, found):
        return None
    if not found.has("first") and found.is_a("join", "AND") and not is_range(found):
        return None
    written = _unit(unit, found) + (str(found.term("square").get("SQUARE")) if found.has("square") else "")
    below = minus_before(found, low)[0] * low_amount(low, high), (-1 if found.has("minus") else 1) * amount(high)
    texts = [f"{rounded(value)} {written}" for value in below]
    return two(found, MEASURE_RANK, "measure", (texts[0], texts[1]))


def build_magnitude(found: Found) -> Reading | None:
    """The moment magnitude of an earthquake; nothing above 10."""
    value = amount(found.term("n"))
    if not 1 <= value <= 10:
        return None
    start = found.start_of("n")
    return one(found, MEASURE_RANK, "measure", f"{rounded(value)} Mw", start, found.end_of("n"))


def build_part_measure(found: Found) -> Reading | None:
    """A part of a unit: "half a litre", "ein viertel Liter"."""
    part = found.term("part").values.get("FRACWORD")
    if not isinstance(part, Fraction) or part >= 1:
        return None
    return one(found, MEASURE_RANK, "measure", f"{rounded(part)} {_unit(found.term('unit'), found)}")


RULES = (
    Rule(name="money before", pattern="unit=SYMBOL n=NUM", build=build_money),
    Rule(name="money code before", pattern="unit=CODE n=NUM", build=build_money),
    Rule(
        name="money after",
        pattern="n=(NUM|A|ONE) (DASH|OF (THE|A)?)? unit=(SYMBOL|CURRENCY|CODE) AND? cents=NUM CENT",
        build=build_money,
    ),
    Rule(name="money after plain", pattern="n=(NUM|A|ONE) (DASH|OF (THE|A)?)? unit=(SYMBOL|CURRENCY|CODE)", build=build_money),
    Rule(name="money and a half", pattern="n=NUM unit=CURRENCY cents=TENS", build=build_money),
    Rule(name="money of a country", pattern="n=(NUM) (OF (THE|A)?)? country=COUNTRY DASH? kind=MONEYKIND", build=build_money_kind),
    Rule(name="cents", pattern="n=(NUM|A|ONE) (country=COUNTRY DASH?)? DASH? unit=CENT", build=build_cents),
    Rule(name="money range", pattern="n=NUM join=(TO|AND|OR|COMMA|CHANGE) m=NUM DASH? (country=COUNTRY DASH? kind=MONEYKIND | unit=(SYMBOL|CURRENCY|CODE))", build=build_money_range),
    Rule(name="money range before", pattern="unit=(SYMBOL|CODE) n=NUM join=(TO|AND|OR) (SYMBOL|CODE)? m=NUM", build=build_money_range),
    Rule(name="percent", pattern="n=(NUM|A|ONE) DASH? unit=(PERCENT|PPOINT|BPOINT)", build=build_percent),
    Rule(name="percent part", pattern="n=(NUM|A|ONE)? (DASH)? part=(FRACWORD|HALF) (DASH|OF)* A? unit=(PERCENT|PPOINT)", build=build_percent),
    Rule(name="percent range", pattern="n=NUM PERCENT? join=(TO|AND|OR|COMMA|CHANGE) m=NUM DASH? unit=(PERCENT|PPOINT|BPOINT)", build=build_percent_range),
    Rule(name="measure", pattern="n=(NUM|A|ONE) DASH? (square=SQUARE DASH?)? unit=(MEASURE|SIGN) (PER time=PERTIME)? below=BELOW?", build=build_measure),
    Rule(name="measure part", pattern="A? part=(FRACWORD|HALF) (OF)? A? n=A? unit=MEASURE", build=build_part_measure),
    Rule(name="feet", pattern="n=NUM unit=MEASURE AND? m=NUM small=(MEASURE|IN)", build=build_feet),
    Rule(name="measure range", pattern="n=NUM first=(MEASURE|SIGN)? join=(TO|AND|OR|TIMES|CHANGE) minus=(DASH|MINUS)? m=NUM DASH? (square=SQUARE)? unit=(MEASURE|SIGN)", build=build_measure_range),
    Rule(name="magnitude", pattern="MAGNITUDE OF? n=NUM", build=build_magnitude),
    Rule(name="magnitude after", pattern="n=NUM DASH? MAGNITUDE", build=build_magnitude),
)  # fmt: skip
