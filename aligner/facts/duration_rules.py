"""Rules that read durations, plain and built ("vier Stunden und 20 Minuten")."""

from fractions import Fraction
from itertools import pairwise
from typing import cast, get_args

from aligner.facts.calendar import Unit, duration
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.readings import amount, is_range, low_amount, one
from aligner.facts.terms import Term
from aligner.records import Hedge

DURATION_RANK = 6
FARTHEST_GIVER = 6  # words between "was given" and the time
LONGEST_LISTED = 100  # a number above this is no length of a list ("in 2024 en 3 maanden")
NIGHTS = frozenset({"night", "nacht"})  # one is no day, and half of one no half day
UNIT_ORDER = get_args(Unit)


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
    value = _seconds_read(found, amount(found.term("n")))
    if found.has("half"):
        value += part_value(found.term("half"))
    pairs.append((value, found.term("unit")))
    for count, unit in (("n2", "unit2"), ("n3", "unit3")):
        if found.has(unit):
            pairs.append((amount(found.term(count)) if found.has(count) else Fraction(1), found.term(unit)))
    return pairs


def _seconds_read(found: Found, value: Fraction) -> Fraction:
    """The minutes of "4.12 minuten" where a comma parts decimals: four minutes and twelve seconds."""
    number = found.term("n").number
    clock = number.digits.clock if number is not None and number.digits is not None else None
    if clock is None or found.row.lexicon.table.numbers.decimal_mark != "," or value.denominator == 1:
        return value
    each, unit = unit_of(found.term("unit"))
    if unit != "minute" or each != 1:
        return value
    return clock[0] + Fraction(clock[1], 60)


def build_duration(found: Found) -> Reading | None:
    """A duration of one or more units; an article before a unit counts one unless it means per."""
    number, unit = found.term("n"), found.term("unit")
    if len(found.word_of("unit")) == 1 and found.word(1).isdecimal() and not found.row.tokens[unit.after].spaced:
        return None  # "einer H3-Rakete"
    if number.number is not None and is_name_number(found, number) and unit.spaced:
        return None
    if number.number is None and not found.is_a("n", "ONE") and not _is_one_unit(found):
        return None
    table = found.row.lexicon.table
    told = found.word_of("n") in table.numbers.articles and found.word(1) in table.dates.told_after
    if told and not _is_time_given(found):
        return None
    if (number.number is not None and number.number.ordinal) or is_frequency(found):
        return None
    if found.has("half") and _is_half_of_another(found):
        return None
    pairs = counted(found)
    if pairs is None or (found.word_of("unit") == "night" and unit.spaced and amount(number) > 1):
        return None
    if len(pairs) == 1 and pairs[0][0] == 1 and found.word_of("unit") in NIGHTS and unit.spaced:
        return _unresolved(found, "a night is no exact length")
    if not _falls(pairs):
        return None
    return one(found, DURATION_RANK, "duration", duration(add_parts(pairs)))


def build_number_and_part(found: Found) -> Reading | None:
    """ "one and half hour", "two and half an hour": learners' English; "half-hour" is a part of the unit."""
    each, unit = unit_of(found.term("unit"))
    if found.has("half"):
        each = part_value(found.term("half"))
    if each >= 1 or found.row.lexicon.has_class(found.word(-1), "OCLOCK", "BETWEEN"):
        return None
    return one(found, DURATION_RANK, "duration", duration({unit: amount(found.term("n")) + each}))


def _is_half_of_another(found: Found) -> bool:
    """Whether a unit of its own follows the half: "two days and half a night", "zwei Tage und eine halbe Nacht"."""
    step = 2 if found.word(1) in found.row.lexicon.table.numbers.articles else 1
    return found.row.lexicon.has_class(found.word(step), "UNIT", "BUNIT")


def _falls(pairs: list[tuple[Fraction, Term]]) -> bool:
    """Whether each unit is smaller than the one before: "24 hours a day, seven days" is no one length."""
    sizes = [UNIT_ORDER.index(unit_of(term)[1]) for _, term in pairs]
    return all(first > second for first, second in pairwise(sizes))


def is_frequency(found: Found) -> bool:
    """ "every two years", "alle zwei Jahre": how often, not how long; "each six-month period" is a length."""
    if found.has("unit") and not found.term("unit").spaced:
        return False
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
    supported = before in table.duration_before or found.word(1) in table.duration_after
    supported = supported or (not before and name != "second") or _is_time_given(found)
    if table.capital_nouns and name != "second":
        supported = supported or (before not in table.on and not found.word_of("n").endswith("es"))
    return supported and name in ("week", "month", "year", "decade", "century", "day", "second")


def _is_time_given(found: Found) -> bool:
    """Whether somebody has or gets a unit of time to do something: "had a year to decide", "kreeg een jaar om"."""
    table = found.row.lexicon.table
    if found.word(1) not in table.given_for:
        return False
    start = found.first().first
    near = [token.lower for token in found.row.tokens[max(0, start - FARTHEST_GIVER) : start]]
    since = max((near.index(end) + 1 for end in (".", ";", ":") if end in near), default=0)
    return any(word in table.givers for word in near[since:]) and not any(word.isdecimal() for word in near[since:])


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
    if found.word_of("unit") in NIGHTS:
        return _unresolved(found, "half a night is no exact length")
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
    return _unresolved(found, f"no number of {found.term('word').get('VAGUE')}s is said")


def _unresolved(found: Found, why: str) -> Reading:
    """A length of time whose value stays open."""
    start, end = found.first().start, found.last().end
    value = Value(text="", unresolved=why)
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
    if (
        low.number is None
        or is_name_number(found, low, title=False)
        or (found.is_a("join", "AND") and not _may_list(found))
    ):
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


def _may_list(found: Found) -> bool:
    """Whether "6 en 9 jaar" are two lengths: not a year or a clock time before the second."""
    if is_range(found):
        return True
    table = found.row.lexicon.table
    clock = found.word_of("unit") in table.clock.hours and found.word(-1) in table.clock.at
    return not clock and amount(found.term("n")) < LONGEST_LISTED and not found.has("first")


def build_lap(found: Found) -> Reading | None:
    """ "1:52.33", "6.44,85": minutes and seconds that were needed."""
    number = found.term("time").number
    if number is None or number.digits is None:
        return None
    minutes, seconds = divmod(number.digits.value, 60)
    return one(found, DURATION_RANK - 3, "duration", duration({"minute": Fraction(minutes), "second": seconds}))


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
    Rule(
        name="number and half a unit",
        pattern="n=INT AND A? (half=HALF A)? unit=(UNIT|BUNIT)",
        build=build_number_and_part,
        languages=("en",),
    ),
    Rule(name="plain duration", pattern="n=(NUM|ONE) DASH? unit=(UNIT|BUNIT)", build=build_duration),
    Rule(name="duration with adjective", pattern="n=(NUM|ONE) UNITADJECTIVE unit=(UNIT|BUNIT)", build=build_duration),
    Rule(
        name="part of a unit",
        pattern="(A|THE)? (DASH)? n=NUM? DASH? part=(HALF|FRACWORD) (A|DASH|OF A)? unit=(UNIT|BUNIT)",
        build=build_half_unit,
    ),
    Rule(name="unit adjective", pattern="word=UNITADJ", build=build_unit_adjective),
    Rule(name="number and unit ending", pattern="n=NUM DASH? word=UNITENDING", build=build_unit_ending),
    Rule(name="vague duration", pattern="word=VAGUE", build=build_vague),
    Rule(name="unit alone", pattern="unit=BUNIT", build=build_unit_alone),
    Rule(
        name="duration range",
        pattern="n=NUM first=(UNIT|BUNIT)? DASH? join=(TO|OR|AND) DASH? (A|THE)? m=NUM (DASH|UNITADJECTIVE)?"
        " unit=(UNIT|BUNIT)",
        build=build_duration_range,
    ),
    Rule(name="lap", pattern="time=LAP", build=build_lap),
    Rule(name="race time", pattern="time=CLOCK unit=UNIT?", build=build_race_time),
)  # fmt: skip
