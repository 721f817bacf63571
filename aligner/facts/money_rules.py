"""Rules that read money: symbol, code or name beside a number, cents, and the country that tells the currency."""

from fractions import Fraction

from aligner.facts.calendar import rounded
from aligner.facts.grammar import Found, Reading, Rule
from aligner.facts.readings import amount, ends, is_change, lists_year, minus_before, one, two
from aligner.facts.terms import Term

MONEY_RANK = 1
TON_WINDOW = 9  # words on either side of "ton" that may speak of money
BROADCAST_LINES = (360, 480, 576, 720, 1080)  # "1080p" is a picture, "5p" are pence


KIND_CODES = {
    "dollar": {"US": "USD", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD"},
    "pound": {"GB": "GBP", "EG": "EGP"},
    "franc": {"CH": "CHF", "FR": "FRF"},
    "krona": {"SE": "SEK", "IS": "ISK"},
    "krone": {"NO": "NOK", "DK": "DKK"},
    "crown": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK", "IS": "ISK"},
    "lira": {"TR": "TRY"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "ID": "IDR"},
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP"},
    "riyal": {"SA": "SAR", "QA": "QAR", "IR": "IRR"},
    "yen": {"JP": "JPY"}, "yuan": {"CN": "CNY"}, "ruble": {"RU": "RUB"}, "won": {"KR": "KRW"},
    "real": {"BR": "BRL"}, "zloty": {"PL": "PLN"}, "hryvnia": {"UA": "UAH"}, "dirham": {"AE": "AED"},
    "guilder": {"NL": "NLG"}, "mark": {"DE": "DEM"}, "shekel": {"IL": "ILS"},
}  # fmt: skip


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
    table = found.row.lexicon.table
    if word in table.money.traps and not big:
        return ""
    if word in table.money.weights:
        near = found.row.tokens[max(0, number.first - 12) : number.first + 12]
        paid = any(token.lower.startswith(table.money.paid) for token in near) if table.money.paid else False
        if not big and ((table.money.weights_first and not paid) or found.word(1) in table.of):
            return ""
        weighed = any(token.lower.startswith(table.money.weighed) for token in near)
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


def build_money_and_cents(found: Found) -> Reading | None:
    """ "1 euro 85": the cents behind the currency, with nothing that they count."""
    rate = found.word(1) in found.row.lexicon.table.measures.per
    return None if found.is_counting() and not rate else build_money(found)


def build_ton(found: Found) -> Reading | None:
    """Dutch "4 ton": 400,000 euros where the words around it speak of money, and no load is named behind it."""
    money = found.row.lexicon.table.money
    number, unit = found.term("n"), found.term("unit")
    if found.word_of("unit") not in money.tons or number.number is None or found.is_counting():
        return None
    near = found.row.tokens[max(0, number.first - TON_WINDOW) : unit.after + TON_WINDOW]
    if not any(token.lower.startswith(money.ton_sums) for token in near):
        return None
    return one(found, MONEY_RANK, "money", f"EUR {rounded(amount(number) * 100_000)}")


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
    if (
        found.term("n").number is None
        and not found.has("country")
        and not found.row.lexicon.table.numbers.article_counts
    ):
        return None
    word = found.row.text[found.term("unit").start : found.term("unit").end].lower()
    if word == "p" and (found.term("unit").spaced or amount(found.term("n")) in BROADCAST_LINES):
        return None
    code = "USD" if word.startswith("cent") and found.has("country") else str(found.term("unit").get("CENT"))
    return one(found, MONEY_RANK, "money", f"{code} {rounded(amount(found.term('n')) / 100)}")


def build_part_cent(found: Found) -> Reading | None:
    """ "half a cent", "een halve cent"."""
    part = found.term("part").fraction("FRACWORD", Fraction(1, 2))
    return one(found, MONEY_RANK, "money", f"{found.term('unit').get('CENT')} {rounded(part / 100)}")


def build_money_range(found: Found) -> Reading | None:
    """Both ends of a range of money."""
    low, high = found.term("n"), found.term("m")
    code = _country_code(found) if found.has("kind") else currency(found.term("unit"), high, found)
    if not code or amount(low) == 0 or not is_change(found) or lists_year(found):
        return None
    return two(found, MONEY_RANK, "money", tuple(f"{code} {rounded(value)}" for value in ends(found)))


def build_exchange_rate(found: Found) -> Reading | None:
    """ "24.38 to the euro": a sum in the currency that is named before it."""
    base, number = found.term("base"), found.term("n")
    code = _currency_before(found, str(base.get("CURRENCY")))
    if not code or number.number is None or found.is_counting():
        return None
    return one(found, MONEY_RANK, "money", f"{code} {rounded(amount(number))}", number.start, number.end)


def _currency_before(found: Found, base: str) -> str:
    """The currency other than `base` that is named last before the match, "" where none is."""
    tokens = found.row.tokens
    for at in range(found.first().first - 1, -1, -1):
        named = _values_of(found, tokens[at].lower)
        country = _values_of(found, tokens[at - 1].lower).get("COUNTRY") if at else None
        kinds = KIND_CODES.get(str(named.get("MONEYKIND")), {})
        code = kinds.get(str(country), "") or str(named.get("CURRENCY", ""))
        if code and code != base:
            return code
    return ""


def _values_of(found: Found, word: str) -> dict[str, object]:
    """What the lexicon knows of one word alone, by class."""
    entries = found.row.lexicon.entries.get(word, ())
    return {name: value for entry in entries if len(entry.words) == 1 for name, value in entry.values.items()}


RULES = (
    Rule(name="money before", pattern="unit=SYMBOL n=NUM", build=build_money),
    Rule(name="money code before", pattern="unit=CODE n=NUM", build=build_money),
    Rule(
        name="money after",
        pattern="n=(NUM|A|ONE) (DASH|OF (THE|A)?)? unit=(SYMBOL|CURRENCY|CODE) AND? cents=NUM CENT",
        build=build_money,
    ),
    Rule(
        name="money after plain",
        pattern="n=(NUM|A|ONE) (DASH|OF (THE|A)?)? unit=(SYMBOL|CURRENCY|CODE)",
        build=build_money,
    ),
    Rule(name="exchange rate", pattern="n=NUM (PER | TO THE) base=CURRENCY", build=build_exchange_rate),
    Rule(name="money of a ton", pattern="n=NUM unit=MEASURE", build=build_ton, languages=("nl",)),
    Rule(name="half a cent", pattern="A? part=(FRACWORD|HALF) A? unit=CENT", build=build_part_cent),
    Rule(name="money and a half", pattern="n=NUM unit=CURRENCY cents=(TENS|TWO)", build=build_money_and_cents),
    Rule(
        name="money of a country",
        pattern="n=(NUM) (OF (THE|A)?)? country=COUNTRY DASH? kind=MONEYKIND",
        build=build_money_kind,
    ),
    Rule(name="cents", pattern="n=(NUM|A|ONE) (country=COUNTRY DASH?)? DASH? unit=CENT", build=build_cents),
    Rule(
        name="money range",
        pattern="(k=NUM COMMA)? n=NUM join=(TO|AND|OR|COMMA|CHANGE|INSTEAD) m=NUM DASH? (country=COUNTRY DASH?"
        " kind=MONEYKIND | unit=(SYMBOL|CURRENCY|CODE))",
        build=build_money_range,
    ),
    Rule(
        name="money range before",
        pattern="unit=(SYMBOL|CODE) n=NUM join=(TO|AND|OR) (SYMBOL|CODE)? m=NUM",
        build=build_money_range,
    ),
)  # fmt: skip
