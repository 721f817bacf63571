"""Rules that read ranges of clock times, hours by name ("tegen zessen") and hours given roughly ("een uur of vijf")."""

from aligner.facts import calendar
from aligner.facts import date_values as values
from aligner.facts.calendar import duration
from aligner.facts.clock_rules import CLOCK_RANK, SPOKEN_MINUTES, Clock, clock_of, half_day, time_value
from aligner.facts.duration_rules import DURATION_RANK, unit_of
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.readings import amount, reading

RANGE_RANK = 3
LAST_HOUR = 24


def build_clock_range(found: Found) -> Reading | None:
    """A range of clock times that share am or pm, the word for o'clock or a part of day."""
    first, second = found.term("time1"), found.term("time2")
    table = found.row.lexicon.table
    marked = [found.has(name) for name in ("half1", "half2", "mark1", "mark2")]
    exact = found.is_a("time1", "CLOCK") or found.is_a("time2", "CLOCK")
    if not exact and not any(marked) and not (found.has("open") and found.is_a("time1", "CLOCKDOT")):
        return None
    if found.is_a("join", "AND") and not found.is_a("join", "TO") and not found.has("open"):
        return None
    if table.clock.duration_marks and not exact and not any(marked[:2]) and not found.has("open"):
        return None
    if first.number is None or second.number is None or (is_name_number(found, first) and not first.spaced):
        return None
    if first.number.words and amount(first) in SPOKEN_MINUTES and found.is_a("join", "BEFORE"):
        return None
    return reading(found, "time", _range_of(found, clock_of(first), clock_of(second)), rank=RANGE_RANK)


def _range_of(found: Found, start: Clock, end: Clock) -> Value:
    start_hour, start_set = half_day(found, start[0], "half1")
    end_hour, end_set = half_day(found, end[0], "half2")
    if end_set and not start_set and found.has("half2"):
        start_hour = half_day(found, start[0], "half2")[0]
        if (start_hour, start[1]) > (end_hour, end[1]):
            start_hour = start[0]
        start_set = True
    elif start_set and not end_set and found.has("half1") and end_hour < start_hour:
        end_hour += 12
    first, last = calendar.clock(start_hour, *start[1:]), calendar.clock(end_hour, *end[1:])
    candidates: tuple[str, ...] = ()
    if not start_set and not end_set and end_hour < 12:
        later = (calendar.clock(start_hour + 12, *start[1:]), calendar.clock(end_hour + 12, *end[1:]))
        candidates = (calendar.span(*later),)
    return Value(text=calendar.span(first, last), candidates=candidates)


def build_hour_name(found: Found) -> Reading | None:
    """ "tegen zessen", "even na drieën 's nachts": an hour of the clock face, after a word that asks for a time."""
    if not (found.has("at") or found.word(-1) in found.row.lexicon.table.clock.at):
        return None
    hour, settled = half_day(found, found.term("hour").integer("HOURNAME"), "before" if found.has("before") else "half")
    value = time_value(hour, 0, None, settled, spoken=True)
    start = found.first().start if found.has("before") else found.start_of("hour")
    return reading(found, "time", value, start, rank=CLOCK_RANK)


def build_rough_length(found: Found) -> Reading | None:
    """ "een jaar of tien", "een uur of vijf": about so many units; an hour of the day after a word that asks for it."""
    each, unit = unit_of(found.term("unit"))
    count = amount(found.term("n"))
    start, end = found.first().start, found.last().end
    if found.row.text[start : found.first().end].lower() not in found.row.lexicon.table.numbers.articles:
        return None
    if found.has("ago"):
        return reading(found, "date", values.offset(-each * count, unit))
    if found.is_a("unit", "OCLOCK") and found.word(-1) in found.row.lexicon.table.clock.at and count <= LAST_HOUR:
        value = time_value(int(count), 0, None, False, spoken=True)
        piece = Piece(kind="time", start=start, end=end, value=value, hedge="about")
    else:
        piece = Piece(
            kind="duration", start=start, end=end, value=Value(text=duration({unit: each * count})), hedge="about"
        )
    return Reading(start=start, end=end, rank=DURATION_RANK, pieces=(piece,))


RULES = (
    Rule(
        name="clock range",
        pattern="open=(FROM|BETWEEN)? (AT)? time1=(CLOCK|CLOCKDOT|HOUR) mark1=(OCLOCK|HOURMARK)?"
        " half1=(AM|PM|PART)? join=(TO|AND) (TO|AT)? time2=(CLOCK|CLOCKDOT|HOUR) mark2=(OCLOCK|HOURMARK)?"
        " half2=(AM|PM|PART)? ZONE?",
        build=build_clock_range,
    ),
    Rule(
        name="hour by name",
        pattern="(before=PART COMMA?)? at=AT? hour=HOURNAME half=PART?",
        build=build_hour_name,
        languages=("nl",),
    ),
    Rule(
        name="rough length",
        pattern="!COMMA unit=UNIT OR n=INT ago=AGO?",
        build=build_rough_length,
        languages=("nl",),
    ),
)  # fmt: skip
