"""Values in words and figures for people: `4 h 30 min`, `18 Feb 2025`, `EUR 2.5 billion`, `1,200`."""

import re
from fractions import Fraction

from aligner.facts.values_types import Duration, Moment, Name, Quantity, Value
from aligner.records import Hedge

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PARTS = {"TMO": "morning", "TMI": "midday", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DURATION_UNITS = (("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days"), "h", "min", "s")
_JMA = {"JMA": "", "JMA+": " upper", "JMA-": " lower"}
HEDGE_WORDS: dict[Hedge, str] = {
    "exact": "", "about": "about ", "nearly": "nearly ", "over": "over ",
    "at_least": "at least ", "at_most": "at most ",
}  # fmt: skip


def display_value(value: Value) -> str:
    """The value as a newspaper would print it, without its hedge."""
    if isinstance(value, Quantity):
        return _quantity(value)
    if isinstance(value, Duration):
        return _duration(value.text)
    if isinstance(value, Moment):
        return " – ".join(_stamp(end) for end in value.text.split("/"))
    return value.text if isinstance(value, Name) or value.text else "not read"


def _quantity(value: Quantity) -> str:
    if value.kind == "money":
        return f"{value.unit} {_number(value.text.split()[-1])}"
    number = value.text.split()[0]
    plain = number if "/" in number else _number(number)
    if value.kind == "percent":
        return f"{plain.rstrip()}%" if value.unit == "%" else f"{plain} percentage points"
    if value.kind == "measure":
        if value.unit in _JMA:
            return f"intensity {plain}{_JMA[value.unit]}"
        return f"{plain} {value.unit}"
    return f"{plain}{_ending(plain)}" if value.kind == "ordinal" else plain


def _number(text: str) -> str:
    """`2500000000` as 2.5 billion where three decimals are enough for it, else with thousands commas."""
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text.lstrip("+"))
    whole, _, decimals = digits.partition(".")
    amount = Fraction(digits)
    for scale, word in _SCALES:
        scaled = amount / scale * 1000
        if 1000 <= scaled < 1_000_000 and scaled.denominator == 1 and not decimals.strip("0"):
            return f"{sign}{_trimmed(int(scaled))} {word}"
    groups = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole) if len(whole) < 40 else whole
    return f"{sign}{groups}{'.' + decimals if decimals else ''}"


def _trimmed(thousandths: int) -> str:
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03d}".rstrip("0").rstrip(".")


def _ending(number: str) -> str:
    if not number[-1].isdigit() or "." in number or "/" in number:
        return ""
    if number[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")


def _duration(text: str) -> str:
    day, _, clock = text[1:].partition("T")
    found = dict(_parts(day, "YMWD", 0)) | dict(_parts(clock, "HMS", 4))
    words = []
    for index, unit in enumerate(_DURATION_UNITS):
        if index in found:
            amount = found[index]
            words.append(f"{amount} {unit if isinstance(unit, str) else unit[amount != '1']}")
    return " ".join(words)


def _parts(text: str, letters: str, first: int) -> list[tuple[int, str]]:
    return [(first + letters.index(letter), amount) for amount, letter in re.findall(r"([\d.]+)([A-Z])", text)]


def _stamp(text: str) -> str:
    day, letter, clock = text.partition("T")
    if not letter:
        return _date(day)
    shown = _PARTS.get(letter + clock) or re.sub(r"(Z|[+-]\d\d:\d\d)$", r" (UTC\1)", clock).replace("UTCZ", "UTC")
    return f"{_date(day)}, {shown}" if day else shown


def _date(text: str) -> str:
    year, _, rest = text.partition("-")
    known = "" if year == "XXXX" else f" {year}"
    if re.fullmatch(r"\d\d", rest):
        return f"{_MONTHS[int(rest) - 1]}{known}"
    if re.fullmatch(r"\d\d-\d\d", rest):
        return f"{int(rest[3:])} {_MONTHS[int(rest[:2]) - 1]}{known}"
    if re.fullmatch(r"XX-\d\d", rest):
        number = str(int(rest[3:]))
        return f"the {number}{_ending(number)}"
    if match := re.fullmatch(r"W(\d\d|XX)(?:-(\d|WE))?", rest):
        day = {"WE": "weekend"}.get(match[2], _WEEKDAYS[int(match[2]) - 1] if match[2] and match[2] != "WE" else "")
        week = "" if match[1] == "XX" else f"week {int(match[1])}{known}"
        return f"{day} of {week}" if day and week else day or week
    if match := re.fullmatch(r"([QH])(\d)", rest):
        return f"{'quarter' if match[1] == 'Q' else 'half'} {match[2]}{known}"
    if rest in _SEASONS:
        return f"{_SEASONS[rest]}{known}"
    return _years(text)


def _years(text: str) -> str:
    if text.endswith("XX"):
        number = str(int(text[:2]) + 1)
        return f"{number}{_ending(number)} century"
    if text.endswith("X"):
        return f"{text[:-1]}0s"
    return f"fiscal {text[2:]}" if text.startswith("FY") else text
