"""Rules that read clock times, in digits and as spoken ("half vier", "drei viertel elf"), ranges and parts of day."""

from itertools import pairwise

from aligner.facts import calendar
from aligner.facts.calendar import OutOfCalendar
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Found, Reading, Rule, Value
from aligner.facts.name_numbers import is_name_number
from aligner.facts.nouns import is_plural_noun
from aligner.facts.readings import amount, clause_before, is_before_unit, reading
from aligner.facts.terms import Term

CLOCK_RANK = 4
FARTHEST_IT = 10  # tokens from "it was" to the hour that it was
SPOKEN_MINUTES = (5, 10, 20, 25)
LAST_SPOKEN_AFTERNOON = 6  # a spoken hour up to six is meant of the afternoon unless the text says otherwise

Clock = tuple[int, int, "int | None"]


def clock_of(term: Term) -> Clock:
    """Hour, minute and second of a clock term or of an hour alone."""
    number = term.number
    if number is not None and number.digits is not None and number.digits.clock is not None:
        return number.digits.clock
    hour = int(amount(term))
    if hour > 24:
        raise OutOfCalendar(f"{hour} is no hour")
    return hour, 0, None


def by_part(hour: int, part: str) -> int:
    """The hour of the day from a clock face and a part of day: 8 in the evening is 20, 12 at night is 0."""
    if part == "TAF" and hour < 12:
        return hour + 12
    if part == "TEV":
        return hour + 12 if hour < 12 else 0 if hour == 12 else hour
    if part == "TNI":
        return hour + 12 if 6 <= hour < 12 else 0 if hour == 12 else hour
    if part == "TMI" and hour <= 4:
        return hour + 12
    return hour


def half_day(found: Found, hour: int, name: str = "half") -> tuple[int, bool]:
    """The hour after am, pm or a part of day in the group, and whether that settled it."""
    if not found.has(name):
        return hour, hour > 12 or hour == 0
    term = found.term(name)
    if "AM" in term.values and "PART" not in term.values:
        return 0 if hour == 12 else hour, True
    if "PM" in term.values:
        return hour + 12 if hour < 12 else hour, True
    part = str(term.values.get("PART") or term.values.get("PARTNOUN"))
    return by_part(hour, part), True


def zone_of(found: Found) -> str:
    """The offset of a named zone, "" where none or none certain stands."""
    return str(found.term("zone").values["ZONE"]) if found.has("zone") else ""


def time_value(hour: int, minute: int, second: int | None, settled: bool, spoken: bool, zone: str = "") -> Value:
    """A time with its other reading twelve hours away where nothing settled it."""
    first = calendar.clock(hour, minute, second) + zone
    if settled or hour > 12 or hour == 0:
        return Value(text=first)
    other = calendar.clock((hour + 12) % 24, minute, second) + zone
    if spoken and hour <= LAST_SPOKEN_AFTERNOON:
        first, other = other, first
    return Value(text=first, candidates=(other,))


def build_clock(found: Found) -> Reading | None:
    """A clock in digits, or an hour with its mark."""
    term = found.term("time")
    if is_name_number(found, term) and not _has_mark(found):
        return None
    if not _has_mark(found) and found.word(-1) in found.row.lexicon.table.clock.score_leads:
        return None
    hour, minute, second = clock_of(term)
    if found.has("minute") and _is_noun_counted(found):
        return reading(found, "time", time_value(hour, 0, None, hour > 12, spoken=False), end=found.end_of("mark"))
    if found.has("minute"):
        minute = int(amount(found.term("minute")))
        if minute < 5 and len(found.row.text[found.start_of("minute") : found.end_of("minute")]) < 2:
            return None
    if found.has("before") and (found.word(1) or "-") and _is_dated(found):
        return None
    twelve = hour <= 12
    for name in ("before", "half", "part"):
        if found.has(name):
            if not twelve and "AM" in found.term(name).values:
                return None
            hour, settled = half_day(found, hour, name)
            break
    else:
        settled = not twelve or hour == 0
        if twelve and found.has("mark") and _is_told_as_hour(found) and (told := _part_told(found)):
            hour, settled = by_part(hour, told), True
    spoken = term.number is None or term.number.words
    return reading(found, "time", time_value(hour, minute, second, settled, spoken, zone_of(found)))


def _is_noun_counted(found: Found) -> bool:
    """ "um 15 Uhr drei Glocken": a number word behind an hour in digits counts what follows."""
    hour, minute = found.term("time").number, found.term("minute").number
    mixed = hour is not None and hour.digits is not None and minute is not None and minute.digits is None
    return mixed and found.row.lexicon.table.capital_nouns


def _is_dated(found: Found) -> bool:
    """ "in de nacht van 9 augustus": the number is a day."""
    at = found.match.end()
    names = [found.row.lexicon.names[char] for char in found.row.classes[at : at + 2]]
    return bool(names) and ("MONTH" in names[0] or (len(names) > 1 and "STOP" in names[0] and "MONTH" in names[1]))


def _has_mark(found: Found) -> bool:
    return any(found.has(name) for name in ("half", "part", "mark", "zone"))


def build_clock_with_stop(found: Found) -> Reading | None:
    """ "9.30": a time only with a mark, am or pm, a part of day, a zone or a word that asks for a time before it."""
    table = found.row.lexicon.table
    asked = found.word(-1) in table.clock.at or found.has("at")
    if _has_mark(found):
        return build_clock(found)
    bare = table.clock.stop_alone and not found.row.text[found.last().end : found.last().end + 1].strip("., );:!?")
    sure = found.word(-1) == table.clock.at[0]
    if not (asked or bare) or is_before_unit(found) or (not sure and is_plural_noun(found.word(1), table)):
        return None
    return build_clock(found)


def build_hour(found: Found) -> Reading | None:
    """ "15 Uhr", "om drie uur", "7 o'clock"; Dutch "3 uur" is a duration unless a word asks for a time."""
    table = found.row.lexicon.table
    mark = found.row.text[found.start_of("mark") : found.end_of("mark")].lower()
    if mark in table.clock.duration_marks and not _asks_for_time(found):
        return None
    if mark in table.clock.hour_marks and amount(found.term("time")) == 24:
        return None
    article = found.term("time").number is None
    if article and not (table.numbers.article_counts and found.is_a("mark", "OCLOCK")):
        return None
    return build_clock(found)


def _asks_for_time(found: Found) -> bool:
    if any(found.has(name) for name in ("minute", "half", "before", "zone")):
        return True
    first = found.match.start()
    tokens = found.row.tokens
    term = found.term("time")
    digits = term.number is not None and term.number.digits is not None
    before = found.row.text[found.start_of("at") : found.end_of("at")].lower() if found.has("at") else found.word(-1)
    if before in found.row.lexicon.table.clock.not_times:
        return digits and amount(term) >= 13 and amount(term) != 24
    if not before:
        return digits
    if found.has("at"):
        return True
    if found.word(1) in found.row.lexicon.table.duration_after:
        return False
    if _is_told_as_hour(found):
        return True
    names = found.row.lexicon.names[found.row.classes[first - 1]]
    if names & {"WEEKDAY", "DAYREL", "MONTH", "YEAR", "THISPART", "PART", "DATE", "WEEKDAYPART", "DAYPART", "OCLOCK"}:
        return True
    if (
        names & {"OR", "AND"}
        and first >= 2
        and found.row.lexicon.names[found.row.classes[first - 2]] & {"OCLOCK", "CLOCK"}
    ):
        return True
    return before in (",", ":", "(") and tokens[found.first().first].text.isdigit() and not found.word(1).isalpha()


def _is_told_as_hour(found: Found) -> bool:
    """Whether "it was" tells the hour: "het was in Tokio pas zes uur toen", but not "het was zes uur stil"."""
    table = found.row.lexicon.table
    if found.word(1) not in table.clock.hour_told_before or found.word(2)[:1].isdecimal():
        return False
    pairs = set(pairwise(clause_before(found, FARTHEST_IT)))
    return any({(it, verb), (verb, it)} & pairs for it in table.clock.it for verb in table.copulas)


def _part_told(found: Found) -> str:
    """The part of day that the clause of "it was" gave before the hour: "donderdagochtend", "vanavond"."""
    for term in reversed(found.row.terms[max(0, found.match.start() - FARTHEST_IT) : found.match.start()]):
        for name in ("WEEKDAYPART", "DAYPART", "PART", "THISPART"):
            part = term.values.get(name)
            if part is not None:
                return str(part[1] if isinstance(part, tuple) else part)
    return ""


def build_spoken(found: Found) -> Reading | None:
    """ "half vier", "kwart over acht", "tien voor half vier", "drei viertel elf", "ten past nine", "half past four"."""
    table = found.row.lexicon.table
    hour = int(amount(found.term("hour")))
    if not 0 <= hour <= 24 or (found.has("n") and not _is_spoken_clock(found)):
        return None
    if hour > 12 and found.has("side") and found.is_a("side", "TO"):
        return None
    minutes = 0
    if found.has("halfpast"):
        minutes += -30 if table.clock.half_is_before else 30
    if found.has("three") and amount(found.term("three")) != 3:
        return None
    if found.has("threeq") or found.has("three"):
        minutes -= 15
    elif found.has("quarterof"):
        minutes -= 45
    elif found.has("side"):
        if found.has("unit") and unit_of(found.term("unit"))[1] != "minute":
            return None
        count = 15 if found.has("quarter") else int(amount(found.term("n")))
        minutes += count if found.is_a("side", "PAST") and not _is_to(found) else -count
    total = (hour * 60 + minutes) % (24 * 60)
    for name in ("before", "half", "part"):
        if found.has(name):
            return reading(found, "time", Value(text=_spoken_by_part(found, name, total)))
    settled = total // 60 > 12 or total < 60
    return reading(found, "time", time_value(total // 60, total % 60, None, settled, spoken=True))


def build_quarter_of(found: Found) -> Reading | None:
    """ "viertel acht": 7:15 where the East and South say it, and only where a time is asked for."""
    table = found.row.lexicon.table
    asked = found.word(-1) in (*table.clock.at, *table.copulas)
    return build_spoken(found) if asked or found.has("mark") else None


def _is_spoken_clock(found: Found) -> bool:
    """Whether "ten to five", "10 voor 4" is a clock time and not a range or a price: a time is asked for before it."""
    table = found.row.lexicon.table
    number = found.term("n").number
    digits = number is not None and number.digits is not None
    if found.has("unit") or found.has("halfpast") or (not digits and not (found.is_a("side", "TO") and _is_to(found))):
        return True
    following = found.word(1)
    if (
        following[:1].isalpha()
        and following not in table.function_words
        and not any(found.has(one) for one in ("half", "part"))
    ):
        return False
    return found.word(-1) in ("", *table.clock.at, *table.copulas) or found.has("before")


def _is_to(found: Found) -> bool:
    return found.is_a("side", "BEFORE") and not found.is_a("side", "PAST")


def _spoken_by_part(found: Found, name: str, total: int) -> str:
    hour, _ = half_day(found, total // 60, name)
    return calendar.clock(hour, total % 60)


def build_day_point(found: Found) -> Reading | None:
    """Noon and midnight."""
    return reading(found, "time", Value(text="T12:00" if found.has("noon") else "T00:00"))


def build_part(found: Found) -> Reading | None:
    """A part of day alone ("'s ochtends", "in the evening")."""
    part = str(found.term("part").values["PART"])
    if found.word_of("part") in found.row.lexicon.table.clock.beside_only:
        return None
    return reading(found, "time", Value(text=part), rank=CLOCK_RANK + 3)


def build_hour_with_part(found: Found) -> Reading | None:
    """ "3 in the morning", "4 in der Früh": only where a time is asked for."""
    before = found.word(-1)
    table = found.row.lexicon.table
    asked = not before or before in (*table.clock.at, *table.copulas, *table.from_, *table.between)
    if not asked or found.term("time").number is None:
        return None
    return build_clock(found)


def build_zoned_digits(found: Found) -> Reading | None:
    """ "0230 UTC": four digits before a zone."""
    value = int(amount(found.term("time")))
    return reading(found, "time", Value(text=calendar.clock(value // 100, value % 100) + zone_of(found)))


HALF = "half=(AM|PM|PART)"
TAIL = f"mark=(OCLOCK|HOURMARK)? {HALF}? zone=ZONE?"
RULES = (
    Rule(name="clock", pattern=f"(before=PART (AT|IN|ON)?)? time=CLOCK {TAIL}", build=build_clock),
    Rule(
        name="clock with stop",
        pattern=f"(before=PART (AT|IN|ON)?)? time=CLOCKDOT {TAIL}",
        build=build_clock_with_stop,
    ),
    Rule(
        name="hour",
        pattern="(before=PART (AT|IN|ON)?)? at=AT? time=(HOUR|A|ONE) mark=(OCLOCK|HOURMARK) minute=MINUTE?"
        f" {HALF}? zone=ZONE?",
        build=build_hour,
    ),
    Rule(name="hour am pm", pattern="time=HOUR half=(AM|PM) zone=ZONE?", build=build_clock),
    Rule(name="hour in part", pattern="time=HOUR half=PART", build=build_hour_with_part),
    Rule(name="part and hour", pattern="before=PART (AT|ON) time=HOUR", build=build_clock, languages=("de", "nl")),
    Rule(
        name="spoken past or to",
        pattern="(before=PART)? (n=MINUTE unit=UNIT? | (A)? quarter=QUARTERPAST) side=(PAST|BEFORE)"
        f" halfpast=HALFPAST? hour=HOUR OCLOCK? {HALF}?",
        build=build_spoken,
    ),
    Rule(name="spoken half", pattern=f"(before=PART)? halfpast=HALFPAST hour=HOUR OCLOCK? {HALF}?", build=build_spoken),
    Rule(
        name="spoken three quarters",
        pattern=f"(threeq=THREEQ | three=INT QUARTERPAST) hour=HOUR OCLOCK? {HALF}?",
        build=build_spoken,
        languages=("de",),
    ),
    Rule(
        name="spoken quarter",
        pattern=f"quarterof=QUARTERPAST hour=HOUR mark=OCLOCK? {HALF}?",
        build=build_quarter_of,
        languages=("de",),
    ),
    Rule(name="noon", pattern="(noon=NOON|MIDNIGHT)", build=build_day_point),
    Rule(name="part", pattern="part=PART", build=build_part),
    Rule(name="digits and zone", pattern="time=FOUR zone=ZONE", build=build_zoned_digits),
)  # fmt: skip
