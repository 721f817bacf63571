"""Rules that read lengths of time with words between the number and its unit.

"drei volle Tage", "eine gute Stunde", "vor genau einem Jahr", "in den letzten beiden Jahren".
"""

from fractions import Fraction

from aligner.facts import date_values as values
from aligner.facts.calendar import duration
from aligner.facts.duration_rules import DURATION_RANK, is_frequency, unit_of
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.readings import amount, build_nothing, is_plural, reading
from aligner.records import Hedge

N = "(NUM|A|ONE)"
SHORT_UNITS = ("second", "minute", "hour")
GERMAN = ("de",)
BOTH = Fraction(2)


def build_inner_length(found: Found) -> Reading | None:
    """ "drei volle Tage", "eine gute Stunde": the word between says nothing, or it is the hedge.

    A good week is a hedge only after a word that asks for a length ("nach einer guten Woche").
    """
    hedge = _hedge_of(found)
    each, unit = unit_of(found.term("unit"))
    article = found.term("n").number is None
    if article and hedge == "over" and unit not in SHORT_UNITS and found.word(-1) not in _length_words(found):
        return None
    number = found.term("n").number
    if is_frequency(found) or (number is not None and number.ordinal):
        return None
    return _length(found, amount(found.term("n")) * each, unit, found.start_of("n"), hedge)


def build_less_than_one(found: Found) -> Reading | None:
    """ "nog geen minuut", "noch keine Stunde": less than one of the unit, unless it tells how long ago."""
    each, unit = unit_of(found.term("unit"))
    if is_plural(found, "unit") or found.row.lexicon.has_class(found.word(1), "AGO"):
        return None
    return _length(found, each, unit, found.start_of("unit"), "at_most")


def build_whole(found: Found) -> Reading | None:
    """ "den ganzen Tag", "das gesamte Jahr": one of the unit."""
    each, unit = unit_of(found.term("unit"))
    if found.word_of("inner") not in found.row.lexicon.table.dates.wholes or is_plural(found, "unit"):
        return None
    return _length(found, each, unit, found.first().start, "exact")


def build_decade_of_life(found: Found) -> Reading | None:
    """ "Mitte vierzig", "Anfang dreißig": somebody's age, which is no number of anything."""
    number = found.term("n").number
    if number is None or number.digits is not None:
        return None
    return build_nothing(found)


def build_both(found: Found) -> Reading | None:
    """ "in den letzten beiden Jahren", "die beiden kommenden Wochen": two of the unit."""
    if not (found.has("rel") or found.has("rel2")) or not is_plural(found, "unit"):
        return None
    each, unit = unit_of(found.term("unit"))
    return _length(found, BOTH * each, unit, found.start_of("both"), "exact")


def build_filled_offset(found: Found) -> Reading | None:
    """ "vor genau einem Jahr", "vor nicht einmal zwei Wochen", "in gerade einmal drei Tagen"."""
    each, unit = unit_of(found.term("unit"))
    count = amount(found.term("n")) * each
    fillers = found.row.lexicon.table.dates.exact_fillers
    if found.has("open") and found.has("filler") and found.word_of("filler") not in fillers:
        return None
    if found.has("open"):
        return reading(found, "date", values.ahead(count, unit))
    return reading(found, "datetime" if unit in SHORT_UNITS else "date", values.offset(-count, unit))


def _length_words(found: Found) -> tuple[str, ...]:
    table = found.row.lexicon.table
    return (*table.duration_before, *table.of, *table.from_)


def _hedge_of(found: Found) -> Hedge:
    return found.term("inner").values["INNER"]  # type: ignore[return-value]


def _length(found: Found, count: Fraction, unit: str, start: int, hedge: Hedge) -> Reading:
    end = found.last().end
    value = Value(text=duration({unit: count}))  # type: ignore[dict-item]
    piece = Piece(kind="duration", start=start, end=end, value=value, hedge=hedge)
    return Reading(start=start, end=end, rank=DURATION_RANK, pieces=(piece,))


RULES = (
    Rule(
        name="length with a word between",
        pattern=f"n={N} inner=INNER unit=(UNIT|BUNIT)",
        build=build_inner_length,
        languages=GERMAN,
    ),
    Rule(
        name="less than one",
        pattern="NOTONE unit=(UNIT|BUNIT)",
        build=build_less_than_one,
        languages=("de", "nl"),
    ),
    Rule(name="whole unit", pattern="THE inner=INNER unit=UNIT", build=build_whole, languages=GERMAN),
    Rule(name="decade of life", pattern="POINT n=TENS", build=build_decade_of_life, languages=GERMAN),
    Rule(name="both", pattern="rel=REL? both=BOTH rel2=REL? unit=(UNIT|BUNIT)", build=build_both, languages=GERMAN),
    Rule(
        name="ago with words before the number",
        pattern=f"(ago=AGOB | open=AHEADB) HEDGE? filler=FILLER (FILLER|HEDGE)? n={N} INNER? unit=(UNIT|BUNIT)",
        build=build_filled_offset,
        languages=GERMAN,
    ),
    Rule(
        name="ago with a word after the number",
        pattern=f"(ago=AGOB | open=AHEADB) HEDGE? n={N} INNER unit=(UNIT|BUNIT)",
        build=build_filled_offset,
        languages=GERMAN,
    ),
)  # fmt: skip
