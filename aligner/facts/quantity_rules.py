"""Rules that read percentages and measures: a number with what it is counted in."""

from fractions import Fraction

from aligner.facts.calendar import rounded
from aligner.facts.grammar import Found, Reading, Rule
from aligner.facts.readings import amount, build_nothing, ends, is_change, is_range, lists_year, minus_before, one, two
from aligner.facts.terms import Term

PERCENT_RANK, MEASURE_RANK = 2, 3


RELAYS = (3, 4)  # runners of a relay ("4x100 m"); other products are sizes
SHORTEST_LEG = 50
HOTTEST = 60  # degrees without a scale above this are an angle, not the weather
FLOWS = ("m/s", "km/h")
MARKED_UNITS = ("km", "mi")
ARTICLE_UNITS = ("km", "m", "cm", "mi", "ha", "l", "ac", "t", "kg")


def build_percent(found: Found) -> Reading | None:
    """A percentage, percentage points, or basis points (a hundredth of a point)."""
    number, unit = found.term("n"), found.term("unit")
    values = unit.values
    word = found.row.text[unit.start : unit.end]
    if "PERCENT" in values and word.lower() == "pc" and (number.number is None or word != "pc"):
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
    if not is_change(found) or lists_year(found):
        return None
    unit = found.term("unit").values
    scale = 100 if "BPOINT" in unit else 1
    mark = "pp" if "PPOINT" in unit or scale == 100 else "%"
    return two(found, PERCENT_RANK, "percent", tuple(f"{rounded(value / scale)} {mark}" for value in ends(found)))


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
    if written in ("°", "°C") and found.word(1).startswith(found.row.lexicon.table.measures.compass):
        return build_nothing(found)
    if (
        written == "°"
        and unit.after < len(found.row.tokens)
        and found.row.tokens[unit.after].text in ("N", "S", "E", "W", "O")
    ):
        return build_nothing(found)
    if len(sign_text) == 1 and sign_text.isalpha() and unit.spaced and unit.first + 1 < len(found.row.tokens):
        following = found.row.tokens[unit.after] if unit.after < len(found.row.tokens) else None
        if following is not None and following.text == "." and not following.spaced and sign_text.isupper():
            return None
    power = str(found.term("square").get("SQUARE")) if found.has("square") else ""
    if power and written in FLOWS:  # "700 cubic metres a second" is a volume, as elsewhere by whatever time
        written = written.partition("/")[0]
    time = str(found.term("time").get("PERTIME")) if found.has("time") else ""
    sign, start = minus_before(found, found.first())
    named = "°" in sign_text or sign_text.lower().endswith(("celsius", "c"))
    if written == "°C" and amount(number) > HOTTEST and not named and not found.has("below"):
        written = "°"
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


LENGTH_WORDS = ("lang", "hoog", "breed", "diep", "hoch", "breit", "tief", "groß", "groot")
SMALLER_UNITS = {("ft", "in"): 12, ("lb", "oz"): 16, ("m", "cm"): 100}


def build_feet(found: Found) -> Reading | None:
    """Feet and inches in one measure, in feet; pounds and ounces in pounds; metres and centimetres in metres."""
    small = found.term("small")
    first = _unit(found.term("unit"), found)
    parts = SMALLER_UNITS.get((first, _unit(small, found) or found.row.text[small.start : small.end]))
    if parts is None:
        return None
    value = amount(found.term("n")) + amount(found.term("m")) / parts
    return one(found, MEASURE_RANK, "measure", f"{rounded(value)} {first}")


def build_height(found: Found) -> Reading | None:
    """ "1 meter 85": metres and centimetres, with nothing that the second number counts."""
    if _unit(found.term("unit"), found) != "m" or (found.is_counting() and found.word(1) not in LENGTH_WORDS):
        return None
    value = amount(found.term("n")) + amount(found.term("m")) / 100
    return one(found, MEASURE_RANK, "measure", f"{rounded(value)} m")


def build_degrees_in_brackets(found: Found) -> Reading | None:
    """ "90(F)-degree", "32 (C) degrees": the scale between the number and the word."""
    scale = found.row.text[found.start_of("scale") : found.end_of("scale")]
    if scale not in ("C", "F") or _unit(found.term("unit"), found) not in ("°", "°C"):
        return None
    return one(found, MEASURE_RANK, "measure", f"{rounded(amount(found.term('n')))} °{scale}")


def build_measure_range(found: Found) -> Reading | None:
    """Both ends of a range of measures."""
    low, unit = found.term("n"), found.term("unit")
    if not is_change(found) or lists_year(found):
        return None
    if found.has("first") and _unit(found.term("first"), found) != _unit(unit, found):
        return None
    listed = found.has("first") or found.has("k")
    if not listed and found.is_a("join", "AND") and not is_range(found):
        return None
    written = _unit(unit, found) + (str(found.term("square").get("SQUARE")) if found.has("square") else "")
    *lower, last = ends(found)
    if found.is_a("join", "TIMES") and len(lower) == 1 and lower[0] in RELAYS and last >= SHORTEST_LEG:
        return one(found, MEASURE_RANK, "measure", f"{rounded(last)} {written}", found.start_of("m"))
    signed = [*(minus_before(found, low)[0] * value for value in lower), -last if found.has("minus") else last]
    return two(found, MEASURE_RANK, "measure", tuple(f"{rounded(value)} {written}" for value in signed))


def build_magnitude(found: Found) -> Reading | None:
    """The moment magnitude of an earthquake; nothing above 10."""
    value = amount(found.term("n"))
    if not 1 <= value <= 10:
        return None
    start = found.start_of("n")
    return one(found, MEASURE_RANK, "measure", f"{rounded(value)} Mw", start, found.end_of("n"))


def build_speed(found: Found) -> Reading | None:
    """German "Tempo 62": kilometres an hour."""
    return one(found, MEASURE_RANK, "measure", f"{rounded(amount(found.term('n')))} km/h")


def build_mark(found: Found) -> Reading | None:
    """A place along a road or a race: "bei Kilometer 38", "at mile 20"."""
    unit = _unit(found.term("unit"), found)
    if unit not in MARKED_UNITS or found.word(-1) not in found.row.lexicon.table.function_words:
        return None
    return one(found, MEASURE_RANK, "measure", f"{rounded(amount(found.term('n')))} {unit}")


def build_part_measure(found: Found) -> Reading | None:
    """A part of a unit: "half a litre", "ein viertel Liter"."""
    part = found.term("part").values.get("FRACWORD")
    if not isinstance(part, Fraction) or part >= 1:
        return None
    return one(found, MEASURE_RANK, "measure", f"{rounded(part)} {_unit(found.term('unit'), found)}")


RULES = (
    Rule(name="percent", pattern="n=(NUM|A|ONE) DASH? unit=(PERCENT|PPOINT|BPOINT)", build=build_percent),
    Rule(
        name="percent part",
        pattern="n=(NUM|A|ONE)? (DASH)? part=(FRACWORD|HALF) (DASH|OF)* A? unit=(PERCENT|PPOINT)",
        build=build_percent,
    ),
    Rule(
        name="percent range",
        pattern="(k=NUM PERCENT? COMMA)? n=NUM PERCENT? join=(TO|AND|OR|COMMA|CHANGE|INSTEAD) m=NUM DASH?"
        " unit=(PERCENT|PPOINT|BPOINT)",
        build=build_percent_range,
    ),
    Rule(
        name="measure",
        pattern="n=(NUM|A|ONE) DASH? (square=SQUARE DASH?)? unit=(MEASURE|SIGN) (PER time=PERTIME)? below=BELOW?",
        build=build_measure,
    ),
    Rule(name="speed", pattern="SPEED n=INT", build=build_speed),
    Rule(name="mark on a road", pattern="unit=MEASURE n=INT", build=build_mark),
    Rule(name="measure part", pattern="A? part=(FRACWORD|HALF) (OF)? A? n=A? unit=MEASURE", build=build_part_measure),
    Rule(name="metres and centimetres", pattern="n=INT unit=MEASURE m=TWO", build=build_height),
    Rule(
        name="scale in brackets",
        pattern="n=NUM OPEN scale=SIGN CLOSE DASH? unit=MEASURE",
        build=build_degrees_in_brackets,
    ),
    Rule(name="feet", pattern="n=NUM unit=MEASURE AND? m=NUM small=(MEASURE|IN)", build=build_feet),
    Rule(
        name="measure range",
        pattern="(k=NUM COMMA)? n=NUM first=(MEASURE|SIGN)? join=(TO|AND|OR|TIMES|CHANGE|INSTEAD) minus=(DASH|MINUS)?"
        " m=NUM DASH? (square=SQUARE)? unit=(MEASURE|SIGN)",
        build=build_measure_range,
    ),
    Rule(name="magnitude", pattern="MAGNITUDE OF? n=NUM", build=build_magnitude),
    Rule(name="magnitude after", pattern="n=NUM DASH? MAGNITUDE", build=build_magnitude),
)  # fmt: skip
