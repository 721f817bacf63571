"""What a rate is counted by: 12,000 per 100 millilitres is 120,000 per litre."""

import re
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The amount that a rate is counted by, in litres, kilograms, hectares or people, or its day, week, month or year.

    Rates by different times are of different things: five flights a week and four a day are seldom the same flights.
    """

    dimension: str
    amount: Fraction


# Words for a unit in four languages, with its dimension and size.
_UNITS: tuple[tuple[str, str, str], ...] = (
    (r"millilit(?:er|re)s?|ml|ミリリットル", "volume", "0.001"),
    (r"decilit(?:er|re)s?|deziliter|dl|デシリットル", "volume", "0.1"),
    (r"lit(?:er|re)s?|l|リットル", "volume", "1"),
    (r"cubic met(?:er|re)s?|kubieke meter|kubikmeter|m3|m³|立方メートル", "volume", "1000"),
    (r"milligrams?|milligramm|mg|ミリグラム", "mass", "0.000001"),
    (r"kilogram(?:me)?s?|kilogramm|kilos?|kg|キログラム|キロ", "mass", "1"),
    (r"gram(?:me)?s?|gramm|g|グラム", "mass", "0.001"),
    (r"hectares?|hektar|ha|ヘクタール", "area", "1"),
    (r"square kilomet(?:er|re)s?|vierkante kilometer|quadratkilometer|km2|km²|平方キロ(?:メートル)?", "area", "100"),
    (r"days?|dag|tag", "day", "1"),
    (r"weeks?|woche", "week", "1"),
    (r"months?|maand|monat", "month", "1"),
    (r"years?|jaar|jahr", "year", "1"),
    (r"inhabitants?|residents?|people|persons?|inwoners?|mensen|einwohnern?|menschen|人", "people", "1"),
)
_NUMBERS = {
    "hundred": 100, "thousand": 1000, "honderd": 100, "duizend": 1000, "honderdduizend": 100_000, "hundert": 100,
    "tausend": 1000, "hunderttausend": 100_000, "hundred thousand": 100_000, "million": 10**6, "miljoen": 10**6,
}  # fmt: skip
_UNIT = "|".join(f"(?P<u{i}>{words})" for i, (words, _, _) in enumerate(_UNITS))
_NUMBER = rf"(?P<number>\d[\d.,]*|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_AFTER = re.compile(
    rf"[^.,;:!?\d]{{0,40}}?\s?(?:\b(?:per|pro|je|for every|voor elke)\s+|/\s?)(?:{_NUMBER}\s+)?(?:{_UNIT})\b", re.I
)
_JAPANESE = re.compile(
    rf"(?P<number>\d+)?(?P<scale>[万千百])?(?:{_UNIT})(?:当たり|あたり|当り|につき)[^、。\d]{{0,12}}$"
)
# The time that a rate is counted by, without "per": "four times a day", "viermal am Tag", "zweimal wöchentlich", 週5便.
_TIMES = (
    ("day", r"a day|am Tag|daily|dagelijks|täglich", r"毎日|(?<![0-9月])[1一]日"),
    ("week", r"a week|in der Woche|weekly|wekelijks|wöchentlich", "毎?週"),
    ("month", r"a month|im Monat|monthly|maandelijks|monatlich", "毎月|(?<![0-9一二三四五六七八九十同今来先])月"),
    ("year", r"a year|im Jahr|yearly|annually|jaarlijks|jährlich", "毎年|(?<![0-9一-龠])年間?"),
)
_TIMES_AFTER = re.compile(
    r"-?(?:[ \u00a0]?[^\W\d_]+){0,2}[ \u00a0](?:"
    + "|".join(rf"(?P<{name}>{words})" for name, words, _ in _TIMES)
    + r")\b(?! (?:later|earlier|before|after|ago|der|des|\d))"
)
_TIMES_BEFORE = re.compile("(?:" + "|".join(rf"(?P<{name}>{words})" for name, _, words in _TIMES) + ")に?$")
_JAPANESE_SCALES = {"万": 10_000, "千": 1000, "百": 100}
# Words right before a measure that make it what a rate is counted by.
_BASE_BEFORE = re.compile(r"(?:\b(?:per|pro|je)\s+|/\s?)$", re.IGNORECASE)
_BASE_AFTER = re.compile(r"(?:当たり|あたり|当り|につき)")


def find_base(text: str, lang: str, start: int, end: int) -> Base | None:
    """What the figure at `text[start:end]` is counted by; None where it is no rate.

    >>> find_base("12.000 Keime je 100 Milliliter", "de", 0, 6)
    Base(dimension='volume', amount=Fraction(1, 10))
    """
    match = _JAPANESE.search(text[:start]) if lang == "ja" else _AFTER.match(text, end)
    if match is None:
        often = _TIMES_BEFORE.search(text[:start]) if lang == "ja" else _TIMES_AFTER.match(text, end)
        return Base(dimension=str(often.lastgroup), amount=Fraction(1)) if often else None
    unit = next(i for i in range(len(_UNITS)) if match[f"u{i}"])
    _, dimension, size = _UNITS[unit]
    scale = _JAPANESE_SCALES.get(match["scale"] or "", 1) if lang == "ja" else 1
    return Base(dimension=dimension, amount=_read_number(match["number"]) * scale * Fraction(size))


def is_base(text: str, lang: str, start: int, end: int) -> bool:
    """Whether the measure at `text[start:end]` is what a rate is counted by: the "100 ml" of "per 100 ml"."""
    return bool(_BASE_AFTER.match(text, end)) if lang == "ja" else bool(_BASE_BEFORE.search(text[:start]))


def _read_number(words: str | None) -> Fraction:
    if not words:
        return Fraction(1)
    known = _NUMBERS.get(words.casefold())
    return Fraction(known) if known else Fraction(re.sub(r"\D", "", words) or 1)
