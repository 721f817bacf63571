"""Joins neighbouring dates and times: a day and a clock time to a moment, two days to a range."""

import re
from dataclasses import replace

from aligner.facts.lexicon import Lexicon
from aligner.facts.tokens import split_tokens
from aligner.records import Fact, FactKind

DAY = re.compile(r"[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)")
OPEN_DAY = "XXXX-XX-XX"
PART = re.compile(r"T(?:MO|MI|AF|EV|NI)")
DAY_PART = re.compile(r"-[\dX]+T(?:MO|MI|AF|EV|NI)$")
YEARLESS = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
PERIODS_JOINED = re.compile(r"[\dX]{4}(?:-(?:[\dX]{2}|W[\dX]{2}|Q[\dX]))?")
LONGEST_GAP = 24  # characters
LONGEST_LINK = 4  # small words between a day and its clock time


class Joiner:
    """Joins facts of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        near = {*table.on, *table.clock.at, *table.the, *table.in_, *table.of, *table.from_, *table.between, ","}
        self.small = near - set(table.clock.bounds)
        phrases = [words.split() for words in table.to]
        self.to = set(table.to) | {words[0] for words in phrases if words[0] not in table.and_}
        self.to_words = {word for words in phrases for word in words}
        self.listed = {*table.and_, *table.or_}

    def join(self, text: str, facts: list[Fact]) -> list[Fact]:
        """The facts with neighbours joined, until nothing more joins."""
        joined: list[Fact] = []
        for fact in facts:
            if joined:
                joined[-1] = self._year_from_next(text, joined[-1], fact)
            joined.append(self._listed_day(text, joined[-1], fact) if joined else fact)
            while len(joined) >= 2 and (both := self._pair(text, joined[-2], joined[-1])) is not None:
                joined[-2:] = [both]
        return joined

    def _listed_day(self, text: str, before: Fact, fact: Fact) -> Fact:
        """The second of two listed weekdays comes after the first: "on Tuesday and Wednesday"."""
        if not (fact.base and before.base and fact.kind == before.kind == "date" and fact.value < before.value):
            return fact
        if text[before.end : fact.start].strip().lower() not in self.listed or not DAY.fullmatch(fact.value):
            return fact
        later = min((one for one in fact.candidates if one > before.value), default="")
        return replace(fact, value=later, candidates=(fact.value,)) if later else fact

    def _year_from_next(self, text: str, fact: Fact, after: Fact) -> Fact:
        """The first of two listed days or months takes the year of the second: "15 July and 15 October 2000"."""
        if not (fact.base and not after.base and fact.kind == after.kind == "date" and YEARLESS.fullmatch(after.value)):
            return fact
        if not YEARLESS.fullmatch(fact.value) or fact.base.startswith("date"):
            return fact
        gap = text[fact.end : after.start].strip().lower()
        if gap not in self.listed and gap not in self.to:
            return fact
        moved = after.value[:4] + fact.value[4:]
        if moved[: len(after.value)] > after.value[: len(moved)]:
            moved = f"{int(after.value[:4]) - 1:04d}{fact.value[4:]}"
        return replace(fact, value=moved, candidates=(), base="")

    def _pair(self, text: str, first: Fact, second: Fact) -> Fact | None:
        if second.start - first.end > LONGEST_GAP:
            return None
        kinds = (first.kind, second.kind)
        if not set(kinds) <= {"date", "time", "datetime"}:
            return None
        words = [token.lower for token in split_tokens(text[first.end : second.start].replace("\n", " \u0001 "))]
        if len(words) <= LONGEST_LINK and self.small.issuperset(words):
            joined = self._with_clock(text, first, second, "," in words)
            if joined is not None:
                return joined
        if words and words[0] in self.to and all(word in self.small or word in self.to_words for word in words):
            return self._range(text, first, second)
        return None

    def _with_clock(self, text: str, first: Fact, second: Fact, comma: bool) -> Fact | None:
        """A day and its time, or a part of day and the clock time in it; a comma joins only what follows a date."""
        kinds = (first.kind, second.kind)
        if kinds == ("date", "time"):
            return self._moment(text, first, second, first, second)
        if kinds == ("time", "date") and not comma:
            return self._moment(text, first, second, second, first)
        if kinds == ("datetime", "time") and DAY_PART.search(first.value):
            return self._refined(text, first, second)
        if kinds == ("time", "datetime") and not comma and DAY_PART.search(second.value):
            return self._refined(text, second, first)
        if kinds == ("time", "time") and PART.fullmatch(first.value):
            return self._clock_of_part(text, first, second, first, second)
        if kinds == ("time", "time") and PART.fullmatch(second.value) and not comma:
            return self._clock_of_part(text, first, second, second, first)
        return None

    def _moment(self, text: str, first: Fact, second: Fact, day: Fact, clock: Fact) -> Fact | None:
        if not DAY.fullmatch(day.value):
            return None
        if day.value == OPEN_DAY:
            return _merge(text, first, second, "time", [clock.value, *clock.candidates], day)
        values = [_at(one, time) for one in (day.value, *day.candidates) for time in (clock.value, *clock.candidates)]
        return _merge(text, first, second, "datetime", values, day)

    def _clock_of_part(self, text: str, first: Fact, second: Fact, part: Fact, clock: Fact) -> Fact | None:
        """The part of day settles the clock: "'s nachts om half drie", "vanavond om 8 uur" without publication time."""
        if "/" in clock.value:
            return None
        times = [time for time in (clock.value, *clock.candidates) if _fits(time, part.value)]
        if not times or not (part.unresolved or _is_clock_within(times[0], part.value)):
            return None
        return _merge(text, first, second, "time", times, part if part.unresolved else clock)

    def _refined(self, text: str, part: Fact, clock: Fact) -> Fact | None:
        """ "vanavond om 8 uur": the part of day settles which eight o'clock."""
        day, which = part.value.split("T")[0], "T" + part.value.split("T")[1]
        times = [clock.value, *clock.candidates]
        if "/" in clock.value:
            times = [clock.value]
        fitting = [time for time in times if _fits(time, which)] or times
        first, second = (part, clock) if part.start < clock.start else (clock, part)
        days = [day, *(one.split("T")[0] for one in part.candidates)]
        return _merge(text, first, second, "datetime", [_at(one, time) for one in days for time in fitting], part)

    def _range(self, text: str, first: Fact, second: Fact) -> Fact | None:
        if "/" in first.value or "/" in second.value:
            return None
        kinds = (first.kind, second.kind)
        if kinds == ("date", "date"):
            start, end = _same_year(first, second)
            if start > end and second.base:
                end = min((one for one in second.candidates if start < one[: len(start)]), default=end)
            if len(start) != len(end) or not (DAY.fullmatch(start) or PERIODS_JOINED.fullmatch(start)) or start > end:
                return None
            return _merge(text, first, second, "date", [f"{start}/{end}"], second)
        if kinds == ("datetime", "datetime"):
            return _merge(text, first, second, "datetime", [f"{first.value}/{second.value}"], second)
        if kinds == ("datetime", "time") and "T" in first.value and second.value[1].isdigit():
            day = first.value.split("T")[0]
            return _merge(text, first, second, "datetime", [f"{first.value}/{day}{second.value}"], first)
        return None


def _same_year(first: Fact, second: Fact) -> tuple[str, str]:
    """The two ends; a first day that was resolved without a year takes the second's year, or the one before."""
    start, end = first.value, second.value
    if first.base and not second.base and start[:1].isdigit() and end[:4].isdigit():
        moved = end[:4] + start[4:]
        start = moved if moved <= end else f"{int(end[:4]) - 1:04d}{start[4:]}"
    return start, end


def _at(day: str, clock: str) -> str:
    return "/".join(day + part for part in clock.split("/"))


def _is_clock_within(time: str, part: str) -> bool:
    """Whether a time has figures and they lie in the part of day."""
    return time[1:3].isdigit() and _fits(time, part)


def _fits(time: str, part: str) -> bool:
    if not time[1:3].isdigit():
        return True
    hour = int(time[1:3])
    spans = {
        "TMO": range(4, 13),
        "TMI": range(11, 15),
        "TAF": range(12, 19),
        "TEV": range(17, 24),
        "TNI": (*range(20, 24), *range(6)),
    }
    return hour in spans.get(part, range(24))


def _merge(text: str, first: Fact, second: Fact, kind: FactKind, values: list[str], source: Fact) -> Fact:
    unique = list(dict.fromkeys(values))
    return replace(
        source, kind=kind, start=first.start, end=second.end, span=text[first.start : second.end], value=unique[0],
        candidates=tuple(unique[1:4]), hedge=first.hedge, base=first.base or second.base,
        unresolved=first.unresolved or second.unresolved,
    )  # fmt: skip
