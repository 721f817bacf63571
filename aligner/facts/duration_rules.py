"""Rules that read durations, plain and built ("vier Stunden und 20 Minuten"), and ages."""

from fractions import Fraction
from typing import cast

from aligner.facts.calendar import Unit, decimal, duration
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.readings import amount, is_range, low_amount, one
from aligner.facts.terms import Term
from aligner.records import Hedge

DURATION_RANK, AGE_RANK = 6, 5
LONGEST_AGE = 120
OLDEST_THING = 100_000
YOUNGEST_APPOSITION = 15


def unit_of(term: Term) -> tuple[Fraction, Unit]:
    """How many of which unit a word stands for: "uur" one hour, "kwartier" fifteen minutes, "decade" one decade."""
    if "BUNIT" in term.values:
        count, name = term.pair("BUNIT")
        return Fraction(count), name
    return Fraction(1), cast(Unit, term.values["UNIT"])


def add_parts(pairs: list[tuple[Fraction, Term]]) -> dict[Unit, Fraction]:
    """The sum of amounts by unit."""
    parts: dict[Unit, Fraction] = {}
    for count, term in pairs:
        each, unit = unit_of(term)
        parts[unit] = parts.get(unit, Fraction(0)) + count * each
    return parts


def part_value(term: Term) -> Fraction:
    """The fraction that a word says: half, quarter, dreiviertel."""
    part = term.values.get("FRACWORD")
    if isinstance(part, Fraction):
        return part
    return Fraction(1, 2)


def counted(found: Found) -> list[tuple[Fraction, Term]] | None:
    """The pairs of amount and unit of a plain or built duration."""
    pairs: list[tuple[Fraction, Term]] = []
    value = amount(found.term("n"))
    if found.has("half"):
        value += part_value(found.term("half"))
    pairs.append((value, found.term("unit")))
    for count, unit in (("n2", "unit2"), ("n3", "unit3")):
        if found.has(unit):
            pairs.append((amount(found.term(count)) if found.has(count) else Fraction(1), found.term(unit)))
    return pairs


def build_duration(found: Found) -> Reading | None:
    """A duration of one or more units; an article before a unit counts one unless it means per."""
    number, unit = found.term("n"), found.term("unit")
    if number.number is not None and is_name_number(found, number) and unit.spaced:
        return None
    if number.number is None and not found.is_a("n", "ONE") and not _is_one_unit(found):
        return None
    if (number.number is not None and number.number.ordinal) or is_frequency(found):
        return None
    pairs = counted(found)
    if pairs is None:
        return None
    if len(pairs) > 1 and pairs[0][1].values.get("UNIT") == pairs[1][1].values.get("UNIT"):
        return None
    return one(found, DURATION_RANK, "duration", duration(add_parts(pairs)))


def is_frequency(found: Found) -> bool:
    """ "every two years", "alle zwei Jahre": how often, not how long."""
    return found.row.lexicon.has_class(found.word(-1), "EVERY")


def _is_one_unit(found: Found) -> bool:
    """Whether "an hour", "een week" lasts one unit: not per, not a bare "a day" or "one day"."""
    unit = found.term("unit")
    before = found.word(-1)
    table = found.row.lexicon.table
    name = unit.values.get("UNIT")
    if found.has("unit2") or found.has("half"):
        return True
    if before and (before[-1].isdigit() or before == "%" or before in table.dates.times_words):
        return False
    if found.row.lexicon.has_class(before, "CURRENCY", "MEASURE", "CENT", "SCALE", "PERCENT", "EVERY"):
        return False
    if "BUNIT" in unit.values or name in ("hour", "minute"):
        return True
    supported = before in table.duration_before or found.word(1) in table.duration_after or not before
    return supported and name in ("week", "month", "year", "decade", "century", "day", "second")


def build_half_unit(found: Found) -> Reading | None:
    """ "half an hour", "een half uur", "dreiviertel Stunde", "anderthalb Jahre" without a number before the part."""
    value = part_value(found.term("part"))
    each, unit = unit_of(found.term("unit"))
    if unit in ("second",) or value >= 1:
        return None
    part = found.term("part").number
    if part is not None and part.ordinal and not found.has("n"):
        return None
    if found.has("n"):
        value *= amount(found.term("n"))
    return one(found, DURATION_RANK, "duration", duration({unit: value * each}))


def build_unit_adjective(found: Found) -> Reading | None:
    """ "dreistündige", "tweedaagse": number and unit in one word."""
    count, unit = found.term("word").pair("UNITADJ")
    return one(found, DURATION_RANK, "duration", duration({unit: count}))


def build_unit_ending(found: Found) -> Reading | None:
    """ "90-minütige", "3-daagse"."""
    unit = cast(Unit, found.term("word").get("UNITENDING"))
    return one(found, DURATION_RANK, "duration", duration({unit: amount(found.term("n"))}))


def build_vague(found: Found) -> Reading | None:
    """ "urenlang", "jahrelang": a duration without a number, left open with the reason."""
    start, end = found.first().start, found.last().end
    unit = found.term("word").get("VAGUE")
    value = Value(text="", unresolved=f"no number of {unit}s is said")
    return Reading(
        start=start, end=end, rank=DURATION_RANK, pieces=(Piece(kind="duration", start=start, end=end, value=value),)
    )


def build_unit_alone(found: Found) -> Reading | None:
    """ "halfuur", "half-hour", "Viertelstunde": a unit that holds its number."""
    each, unit = unit_of(found.term("unit"))
    if each >= 1 or unit == "year":
        return None
    return one(found, DURATION_RANK, "duration", duration({unit: each}))


def build_duration_range(found: Found) -> Reading | None:
    """ "drie à vier uur", "zwischen zwei und drei Wochen": both ends with the unit."""
    low, high = found.term("n"), found.term("m")
    each, unit = unit_of(found.term("unit"))
    first, second = low_amount(low, high), amount(high)
    if found.has("first") and unit_of(found.term("first")) != (each, unit):
        return None
    if low.number is None or (found.is_a("join", "AND") and not is_range(found)) or is_name_number(found, low):
        return None
    hedges: tuple[Hedge, Hedge] = ("at_least", "at_most") if is_range(found) else ("exact", "exact")
    pieces = []
    for count, term, end, hedge in (
        (first, low, low.end, hedges[0]),
        (second, high, found.end_of("unit"), hedges[1]),
    ):
        value = Value(text=duration({unit: count * each}))
        pieces.append(Piece(kind="duration", start=term.start, end=end, value=value, hedge=hedge))
    return Reading(start=found.first().start, end=found.last().end, rank=DURATION_RANK, pieces=tuple(pieces))


def build_race_time(found: Found) -> Reading | None:
    """ "2:17:42 Stunden", "2.17.42": hours, minutes and seconds that were needed."""
    number = found.term("time").number
    if number is None or number.digits is None or number.digits.clock is None or number.digits.clock[2] is None:
        return None
    hour, minute, second = number.digits.clock
    table = found.row.lexicon.table
    if not found.has("unit") and (len(number.digits.text) == 0 or found.word(-1) in (*table.clock.at[:3], "at")):
        return None
    if found.has("unit") and unit_of(found.term("unit"))[1] != "hour":
        return None
    parts: dict[Unit, Fraction] = {"hour": Fraction(hour), "minute": Fraction(minute), "second": Fraction(second or 0)}
    return one(found, DURATION_RANK - 3, "duration", duration(parts))


def build_age(found: Found) -> Reading | None:
    """An age from a number with its unit: "54 jaar oud", "five-year-old", "six weeks of age"."""
    each, unit = unit_of(found.term("unit")) if found.has("unit") else (Fraction(1), "year")
    following = found.word(1)
    if not found.has("unit") and following[:1].isalpha() and following not in found.row.lexicon.table.function_words:
        return None
    value = amount(found.term("n")) * each
    start = found.start_of("n")
    return one(found, AGE_RANK, "duration", duration({unit: value}), start)


def build_age_number(found: Found) -> Reading | None:
    """An age from a number alone: "aged 54", "23-Jähriger", "im Alter von 70"."""
    value = amount(found.term("n"))
    if value > OLDEST_THING:
        return None
    return one(found, AGE_RANK, "duration", f"P{decimal(value)}Y")


def build_age_apposition(found: Found) -> Reading | None:
    """ ", 54," or "(54)" after a name: an age."""
    term = found.term("n")
    value = amount(term)
    tokens = found.row.tokens
    at = found.first().first - 1
    if at < 0 or value > LONGEST_AGE - 15:
        return None
    person = tokens[at].lower in found.row.lexicon.table.person_nouns
    if not person and (value < YOUNGEST_APPOSITION or not _is_name(found, at)):
        return None
    return one(found, AGE_RANK, "duration", f"P{decimal(value)}Y", term.start, term.end)


def _is_name(found: Found, at: int) -> bool:
    """Whether the token ends a name: a capital word after another one, or alone at the beginning."""
    tokens = found.row.tokens
    if (
        not tokens[at].text[0].isupper()
        or not tokens[at].text.isalpha()
        or tokens[at].lower in found.row.lexicon.entries
    ):
        return False
    if at == 0:
        return found.row.text[found.first().start] == ","
    return tokens[at - 1].text[0].isalpha() and tokens[at - 1].text[0].isupper()


def build_person_of(found: Found) -> Reading | None:
    """Dutch "een man van 54": an age."""
    value = amount(found.term("n"))
    before, of = found.word(-1), found.row.text[found.first().start : found.first().end].lower()
    table = found.row.lexicon.table
    person = before in table.person_nouns and of in table.person_of
    if not person or value > LONGEST_AGE - 15:
        return None
    return one(found, AGE_RANK, "duration", f"P{decimal(value)}Y", found.start_of("n"))


RULES = (
    Rule(
        name="duration",
        pattern="n=(NUM|A|ONE) (AND A? half=(HALF|MIXED|FRACWORD))? DASH? unit=(UNIT|BUNIT) ((COMMA|AND|COMMA"
        " AND)? n2=(NUM|A|ONE) unit2=(UNIT|BUNIT))? ((COMMA|AND|COMMA AND)? n3=(NUM|A|ONE)"
        " unit3=(UNIT|BUNIT))?",
        build=build_duration,
    ),
    Rule(
        name="one unit and a half",
        pattern="n=(NUM|A|ONE) unit=UNIT AND A? half=(HALF|FRACWORD)",
        build=build_duration,
    ),
    Rule(name="plain duration", pattern="n=(NUM|ONE) DASH? unit=(UNIT|BUNIT)", build=build_duration),
    Rule(
        name="part of a unit",
        pattern="(A|THE)? (DASH)? n=NUM? part=(HALF|FRACWORD) (A|DASH|OF A)? unit=(UNIT|BUNIT)",
        build=build_half_unit,
    ),
    Rule(name="unit adjective", pattern="word=UNITADJ", build=build_unit_adjective),
    Rule(name="number and unit ending", pattern="n=NUM DASH? word=UNITENDING", build=build_unit_ending),
    Rule(name="vague duration", pattern="word=VAGUE", build=build_vague),
    Rule(name="unit alone", pattern="unit=BUNIT", build=build_unit_alone),
    Rule(
        name="duration range",
        pattern="n=NUM first=(UNIT|BUNIT)? DASH? join=(TO|OR|AND) (A|THE)? m=NUM DASH? unit=(UNIT|BUNIT)",
        build=build_duration_range,
    ),
    Rule(name="race time", pattern="time=CLOCK unit=UNIT?", build=build_race_time),
    Rule(name="age", pattern="n=(NUM|A|ONE) DASH? unit=(UNIT) DASH? OLD", build=build_age),
    Rule(name="age noun", pattern="n=NUM DASH? AGENOUN", build=build_age_number),
    Rule(name="aged", pattern="AGED OF? n=NUM unit=UNIT?", build=build_age),
    Rule(name="age in commas", pattern="COMMA n=INT COMMA", build=build_age_apposition),
    Rule(name="person of an age", pattern="OF n=INT", build=build_person_of),
    Rule(name="age in brackets", pattern="OPEN n=INT CLOSE", build=build_age_apposition),
)  # fmt: skip
