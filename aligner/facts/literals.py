"""What a run of digits is by its own looks: a number, a date, a clock time, a score, or no quantity at all.

Every expression here is anchored at one digit run and bounded in length, so none can run away.
"""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

LONGEST_PREPOSITION = 8  # letters and spaces looked at before a time that was run
LONGEST_NUMBER = 30  # digits; more is a code, not a quantity
Shape = Literal["number", "date", "day_month", "clock", "code", "year_pair", "lap"]

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:(?:T|,? )(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?(?![\d-])"
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-]|[.,]\d)")
_SPACED_DATE = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(?!\d)")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:]|[.,]\d)")
_CLOCK_LETTER = re.compile(r"(\d{1,2}) ?[uh] ?([0-5]\d)(?![\d\w])")
_CLOCK_DOT = re.compile(r"(\d{1,2})\.([0-5]\d)(?::(\d\d))?(?![\d.,]*\d)")
_RACE = re.compile(r"(\d)\.([0-5]\d)\.([0-5]\d)(?![\d.,]\d)")
_LAP = re.compile(r"(\d{1,2})[:.]([0-5]\d),(\d{1,3})(?![\d.,]\d)|(\d{1,2}):([0-5]\d)\.(\d{1,3})(?![\d.,]\d)")
_CODE = re.compile(
    r"\d{1,6}(?:\.\d{1,6}){2,6}(?![\d.]*,\d)|\d{1,12}(?:-\d{1,12}){2,6}"
    r"|\d{2,5}[/ -]\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4}){1,3}\b"
    r"|\d{1,6}/\d{5,10}"
    r"|0\d{1,4}[/-]\d{4,10}|0\d{1,4}(?: \d{2,8}){1,4}\b"
    r"|\d{1,9}[.,]\d{1,9}/\d{1,9}|\d{1,9}/\d{1,9}[.,]\d{1,9}|\d{1,4}/\d{1,4}/\d{1,4}"
)
_PHONE = re.compile(r"\+\d{1,3}[ /.(-]{0,2}\d[\d ()/.-]{5,18}\d|\(\d{3,5}\) ?\d{3,4}[- ]\d{3,5}")
_POINT_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){1,9}(?![\d])(?:,\d{1,12})?")
_COMMA_GROUPS = re.compile(r"\d{1,3}(?:,\d{3}){1,9}(?![\d])(?:\.\d{1,12})?|\d{1,2}(?:,\d\d){1,4},\d{3}(?!\d)")
_SPACED_COMMA = re.compile(r"\d{1,3}(?:, ?000){1,3}(?![\d.,]\d|\d)")  # "100, 000", as wire machines break it
_SPACE_GROUPS = re.compile(r"(?<![A-Za-z])\d{1,3}(?:(?: \d{3}){1,9}|(?:'\d{3}){1,9})(?!\d)(?:[.,]\d{1,12})?(?![.,]?\d)")
_FOREIGN_GROUP = re.compile(r"[1-9]\d{0,2}(?:\.000){1,3}(?![\d.,])")  # "400.000" in English is no exact 400
_FOREIGN_DECIMAL = re.compile(r"\d{1,3},\d{1,2}(?= ?%)")
_DECIMAL = re.compile(r"\d{1,30}[.,]\d{1,30}(?!\d)")
_MIXED = re.compile(r"(\d{1,6}) (\d{1,2})/(\d{1,2})(?![\d/])")
_FRACTION = re.compile(r"(\d{1,4})[/\u2044](\d{1,4})(?![\d/]|[.,]\d)")
_YEAR_PAIR = re.compile(r"((?:1[5-9]|20)\d\d)/(\d\d|(?:1[5-9]|20)\d\d)(?![\d/])")
_DIGITS = re.compile(r"\d+")
_WEB = re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,64}|<[^<>]{0,2000}>")
SIGNS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Digits:
    """One run of digits as read: its shape, end, and what it says; `plain` means no separators and no fraction."""

    shape: Shape
    end: int
    value: Fraction = field(default_factory=lambda: Fraction(0))
    plain: bool = False
    clock: tuple[int, int, int | None] | None = None
    date: tuple[int, int, int] | None = None
    zone: str = ""
    text: str = ""


def find_blocked(text: str) -> list[tuple[int, int]]:
    """Stretches in which no fact is looked for: addresses of the web, mail, markup, telephone numbers."""
    found = [match.span() for match in _WEB.finditer(text)] if "/" in text or "@" in text or "www" in text else []
    if "+" in text or "(" in text:
        found.extend(match.span() for match in _PHONE.finditer(text))
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Writing:
    """How a language writes digits: its decimal mark, 2/12 as month and day, the words before a time that was run."""

    decimal_mark: str
    month_first: bool
    race_before: tuple[str, ...]


def read_digits(text: str, at: int, writing: Writing, american: bool = False) -> Digits:
    """What the digit run at `at` says, longest sensible reading first; a run that is no quantity has shape code.

    `american` says that a dollar sign is before it, whose commas group ("$729,700" in a German text).
    """
    end = _DIGITS.match(text, at).end()  # type: ignore[union-attr]  # the caller stands on a digit
    after = text[end : end + 1]
    if end - at > LONGEST_NUMBER:
        return Digits("code", end)
    if american and (match := _COMMA_GROUPS.match(text, at)):
        return Digits("number", match.end(), _number(match.group().replace(",", "")), text=match.group())
    if after == " " and text[end + 1 : end + 2] in SIGNS and end - at <= 3:
        return Digits("number", end + 2, Fraction(text[at:end]) + SIGNS[text[end + 1]], text=text[at : end + 2])
    if after and after in ".,:-/ '\u2044uh":
        found = (
            _read_lap(text, at)
            or _read_race_time(text, at, writing)
            or _read_date(text, at, writing.month_first)
            or _read_clock(text, at)
            or _read_code(text, at)
            or _read_grouped(text, at, writing.decimal_mark)
            or _read_fraction(text, at)
        )
        if found:
            return found
    if after in SIGNS:
        return Digits("number", end + 1, Fraction(text[at:end]) + SIGNS[after], text=text[at : end + 1])
    return Digits("number", end, Fraction(text[at:end]), plain=True, text=text[at:end])


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def _read_date(text: str, at: int, month_first: bool) -> Digits | None:
    if match := _ISO.match(text, at):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if _is_day(month, day):
            clock = (int(match[4]), int(match[5]), int(match[6]) if match[6] else None) if match[4] else None
            return Digits("date", match.end(), clock=clock, date=(year, month, day), zone=match[7] or "")
    if (match := _YEAR_FIRST.match(text, at)) and _is_day(int(match[3]), int(match[4])):
        return Digits("date", match.end(), date=(int(match[1]), int(match[3]), int(match[4])))
    if match := _YEAR_LAST.match(text, at):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (second, first) if month_first and match[2] == "/" else (first, second)
        if match[2] != "." and not _is_day(month, day):
            day, month = month, day
        if _is_day(month, day) and (len(match[4]) == 4 or match[2] in "./" or year > 12):
            year += 0 if len(match[4]) == 4 else 1900 if year > 50 else 2000
            return Digits("date", match.end(), date=(year, month, day))
    if (match := _SPACED_DATE.match(text, at)) and _is_day(int(match[2]), int(match[1])):
        return Digits("date", match.end(), date=(int(match[3]), int(match[2]), int(match[1])))
    if not month_first and (match := _DAY_MONTH.match(text, at)) and _is_day(int(match[2]), int(match[1])):
        return Digits("day_month", match.end(), date=(0, int(match[2]), int(match[1])))
    return None


def _read_lap(text: str, at: int) -> Digits | None:
    """ "1:52.33", "6.44,85": minutes, seconds and parts of a second that were needed; the value is in seconds."""
    match = _LAP.match(text, at)
    if match is None:
        return None
    minutes, seconds, parts = match.groups()[:3] if match[1] else match.groups()[3:]
    value = int(minutes) * 60 + int(seconds) + Fraction(int(parts), 10 ** len(parts))
    return Digits("lap", match.end(), value, text=match.group())


def _read_race_time(text: str, at: int, writing: Writing) -> Digits | None:
    """ "2.17.42": hours, minutes and seconds as Dutch papers write a marathon's time; no month 17, no year 42."""
    match = _RACE.match(text, at) if writing.race_before else None
    if match is None:
        return None
    before = text[max(0, at - LONGEST_PREPOSITION) : at].split()
    if int(match[2]) <= 12 and (not before or before[-1].lower() not in writing.race_before):
        return None
    return Digits("clock", match.end(), clock=(int(match[1]), int(match[2]), int(match[3])), text=match.group())


def _read_clock(text: str, at: int) -> Digits | None:
    for pattern in (_CLOCK, _CLOCK_LETTER):
        match = pattern.match(text, at)
        if match and int(match[1]) <= 24 and int(match[2]) <= 59:
            second = int(match[3]) if pattern is _CLOCK and match[3] else None
            lone = match.group() if len(match[1]) == 1 and second is not None else ""
            return Digits("clock", match.end(), clock=(int(match[1]), int(match[2]), second), text=lone)
    return None


def _read_code(text: str, at: int) -> Digits | None:
    if match := _YEAR_PAIR.match(text, at):
        first, second = int(match[1]), int(match[2])
        second += first // 100 * 100 if second < 100 else 0
        if first < second <= first + 10:
            return Digits("year_pair", match.end(), date=(first, second, 0))
    match = _CODE.match(text, at)
    if match and not _POINT_GROUPS.fullmatch(match.group()) and not _SPACE_GROUPS.match(text, at):
        return Digits("code", match.end())
    return None


def _number(text: str) -> Fraction:
    return Fraction(text)


def _read_grouped(text: str, at: int, decimal_mark: str) -> Digits | None:
    groups, other = (_COMMA_GROUPS, _POINT_GROUPS) if decimal_mark == "." else (_POINT_GROUPS, _COMMA_GROUPS)
    clock_match = _CLOCK_DOT.match(text, at)
    clock = None
    if clock_match and int(clock_match[1]) <= 24:
        clock = (int(clock_match[1]), int(clock_match[2]), int(clock_match[3]) if clock_match[3] else None)
        if clock_match[3]:
            return Digits("clock", clock_match.end(), clock=clock)
    if decimal_mark == "." and (match := _SPACED_COMMA.match(text, at)):
        return Digits(
            "number", match.end(), _number(match.group().replace(",", "").replace(" ", "")), text=match.group()
        )
    if match := groups.match(text, at):
        plain = match.group().replace("," if decimal_mark == "." else ".", "").replace(",", ".")
        return Digits("number", match.end(), _number(plain), text=match.group())
    if (match := other.match(text, at)) and (match.group().count(",") and match.group().count(".")):
        plain = match.group().replace("," if decimal_mark == "," else ".", "").replace(",", ".")
        return Digits("number", match.end(), _number(plain), text=match.group())
    if match := _SPACE_GROUPS.match(text, at):
        plain = match.group().replace(" ", "").replace("'", "").replace(",", ".")
        return Digits("number", match.end(), _number(plain), text=match.group())
    if decimal_mark == "." and (match := _FOREIGN_GROUP.match(text, at)):
        return Digits("number", match.end(), _number(match.group().replace(".", "")), text=match.group())
    if decimal_mark == "." and (match := _FOREIGN_DECIMAL.match(text, at)):
        return Digits("number", match.end(), _number(match.group().replace(",", ".")), text=match.group())
    if match := _DECIMAL.match(text, at):
        mark = "," if "," in match.group() else "."
        if mark == decimal_mark or (mark == "." and decimal_mark == ","):
            return Digits(
                "number", match.end(), _number(match.group().replace(",", ".")), clock=clock, text=match.group()
            )
    return None


def _read_fraction(text: str, at: int) -> Digits | None:
    if (match := _MIXED.match(text, at)) and 0 < int(match[2]) < int(match[3]):
        value = int(match[1]) + Fraction(int(match[2]), int(match[3]))
        return Digits("number", match.end(), value, text=match.group())
    if match := _FRACTION.match(text, at):
        above, below = int(match[1]), int(match[2])
        if 0 < above < below <= 100 and (below <= 20 or below == 100):
            return Digits("number", match.end(), Fraction(above, below), text=match.group())
        return Digits("code", match.end())
    return None
