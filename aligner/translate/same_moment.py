"""Whether two dates or times, read from a sentence and from its English, are what one writer said once.

The words of a relative date are resolved by what stands around them, and tense and word order differ between the two
languages. So what was filled in does not count here; what was named does: the day, the month, the weekday, the clock.
"""

import re
import unicodedata
from datetime import date

from aligner.facts.values import compare, parse_value
from aligner.records import Fact

_VALUE = re.compile(r"(?P<date>[^T]*)(?P<time>T.*)?")
_DATE = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<rest>(?:\d\d|XX)(?:-(?P<day>\d\d))?.*)")
_DAY_ONLY = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th|\.|日|de|ste|e)?[ .,]*", re.IGNORECASE)


def is_same_moment(fact: Fact, other: Fact) -> bool:
    """Whether the two name the same day, time or both; of a day with a time, the part that the other has too.

    "maandag" and "Monday" are the same in two different weeks, "16日" and "the 16th" in two months, "12 februari" and
    "12 February" in two years. "12 februari" and "12 March" are not, nor are "maandag" and "Tuesday".
    """
    pairs = list(zip(fact.value.split("/"), other.value.split("/"), strict=False))
    if fact.value.count("/") != other.value.count("/"):
        return _is_inside(fact, other)
    return all(_is_same_end(left, right, fact, other) for left, right in pairs)


def _is_same_end(left: str, right: str, fact: Fact, other: Fact) -> bool:
    one, two = _VALUE.fullmatch(left), _VALUE.fullmatch(right)
    if one is None or two is None:
        return left == right
    checks = []
    if one["date"] and two["date"]:
        checks.append(_is_same_date(one["date"], two["date"], fact, other))
    if one["time"] and two["time"]:
        checks.append(_is_same_time(one["time"], two["time"]))
    return bool(checks) and all(checks)


def _is_same_date(left: str, right: str, fact: Fact, other: Fact) -> bool:
    if left == right or ((len(left) == 4 or len(right) == 4) and left[:4] == right[:4]):
        return True  # "June of Reiwa 6 (2024)" names month and year apart
    one, two = _DATE.match(left), _DATE.match(right)
    if one is None or two is None or "W" in left + right:
        return "X" in left + right and _is_inside(fact, other)
    spans = [fold_figures(each.span) for each in (fact, other)]
    if any(_DAY_ONLY.fullmatch(span) for span in spans):
        return one["day"] is not None and one["day"] == two["day"]
    if one["year"] in spans[0] and two["year"] in spans[1]:
        return False
    if one["rest"] == two["rest"]:
        return True
    days = [_read_day(each) for each in (left, right)]
    is_counted = not any(char.isdigit() for span in spans for char in span)
    return is_counted and all(days) and (days[0] - days[1]) % 7 == 0


def _is_same_time(left: str, right: str) -> bool:
    """Whether two clock times fit, or differ by twelve hours: "half elf" is read by the words around it."""
    if left == right:
        return True
    try:
        relation = compare(parse_value("time", left), parse_value("time", right)).relation
    except ValueError:
        return False
    return relation in ("equal", "inside") or (
        left[1:2].isdigit() and right[1:2].isdigit() and _clock(left) == _clock(right)
    )


def _clock(time: str) -> tuple[int, str]:
    return int(time[1:3]) % 12, time[3:]


def _is_inside(fact: Fact, other: Fact) -> bool:
    try:
        values = [parse_value(each.kind, each.value, each.hedge) for each in (fact, other)]
    except ValueError:
        return False
    return compare(*values).relation in ("equal", "inside")


def _read_day(value: str) -> int:
    """The day number of a date to the day, 0 for any other."""
    try:
        return date.fromisoformat(value[:10]).toordinal()
    except ValueError:
        return 0


def fold_figures(text: str) -> str:
    """The text with full-width figures as plain ones, each character in its place."""
    return "".join(folded if len(folded := unicodedata.normalize("NFKC", char)) == 1 else char for char in text)
