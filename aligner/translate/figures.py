"""The figures in a sentence and in its English, as values that can be set side by side.

Quicker and coarser than the facts: it judges every hypothesis of every sentence while a model translates.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from aligner.facts.find import find_facts
from aligner.languages.months import month_names

_PLAIN = str.maketrans("０１２３４５６７８９．，：％", "0123456789.,:%")
_GROUPED = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))+(?:[.,]\d+)?"
_WESTERN = re.compile(rf"{_GROUPED}|\d+(?:[.,:]\d+)*")
_JAPANESE = re.compile(
    r"(?P<hour>\d{1,2})時(?P<minute>\d{1,2})分(?!間)|(?P<month>\d{1,2})月(?!期)"
    r"|(?P<tenths>\d+)割(?:\d+分)?|(?P<scaled>(?:\d+(?:[.,]\d+)*[千百]?[万億兆])+(?:\d+(?:,\d{3})*)?|\d+(?:[.,]\d+)*[千百])"
    r"|(?P<plain>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)*)(?P<year>年(?!間|ぶり|連続|以上|前|後))?"
)
_SCALED = re.compile(r"(\d+(?:[.,]\d+)*)([千百]?[万億兆]|[千百]|)")
_SCALES = {"百": 2, "千": 3, "万": 4, "億": 8, "兆": 12}
_GREAT = {
    "nl": {"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9, "biljoen": 12},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9,
           "billion": 12, "billionen": 12},
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
}  # fmt: skip
_NAMED = ((12, "trillion"), (9, "billion"), (6, "million"))
# Figures of a number that is better written with a scale word: 1.25 million, but 1,234,567.
_MOST_DECIMALS = 3
_WORD = re.compile(r"[a-zäöüß]+")
_CLOCK = re.compile(r"\s*(?:uur|u\b|uhr)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_WORDS_TOO = ("March", "May")
# Texts whose figures are kept at hand: a sentence is set against each of its hypotheses, several times over.
REMEMBERED = 4096
# Figures up to this one are often written as words in English.
SPELLED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number in figures at [start, end) of its sentence.

    `key` is the value as text, equal in all languages ("1200", "2300000000", "15:30"); `english` how English
    writes the figures, without the scale word where the sentence has one of its own ("2.3" of "2,3 Milliarden").
    """

    start: int
    end: int
    key: str
    english: str


@lru_cache(maxsize=REMEMBERED)
def find_figures(text: str, lang: str) -> tuple[Figure, ...]:
    """The figures of a text, in order, months by name or in figures among them ("month 2"); tenths (3割) are left out.

    >>> [(figure.key, figure.english) for figure in find_figures("2,3 Milliarden für 1.200 um 15.30 Uhr", "de")]
    [('2300000000', '2.3'), ('1200', '1,200'), ('15:30', '15:30')]
    """
    plain = text.translate(_PLAIN)
    found = [*_find_japanese(plain)] if lang == "ja" else [*_find_western(plain, lang), *_find_months(plain, lang)]
    return tuple(sorted(found, key=lambda figure: figure.start))


def count_figure_slips(text: str, lang: str, english: str) -> float:
    """How many figures are missing in the English or stand only there; one up to twelve counts half.

    A number in words on the other side makes up for a figure: "dreißig" and "30" are no slip.
    """
    lost, added = compare_figures(text, lang, english)
    return sum(0.5 if _is_small(key) else 1.0 for key in (*lost, *added))


def compare_figures(text: str, lang: str, english: str) -> tuple[list[str], list[str]]:
    """The keys of the figures that only the source holds, and of those that only the English holds."""
    source = Counter(figure.key for figure in find_figures(text, lang))
    target = Counter(figure.key for figure in find_figures(english, "en"))
    lost, added = list((source - target).elements()), list((target - source).elements())
    lost, added = _match_clocks(lost, added)
    if lost:
        lost = _without(lost, find_worded(english, "en"))
    if added:
        added = _without(added, find_worded(text, lang))
    return lost, added


@lru_cache(maxsize=REMEMBERED)
def find_worded(text: str, lang: str) -> Counter[str]:
    """The numbers in a text's facts that stand there in words: thirty, dreißig, 三十."""
    keys: Counter[str] = Counter()
    for fact in find_facts(text, lang, None):
        if not any(char.isdigit() for char in fact.span) or lang == "ja":
            keys.update(write_key(Decimal(number)) for number in _NUMBER.findall(fact.value))
    return keys


def write_key(value: Decimal) -> str:
    """The key of a number: 1200, 2.5."""
    plain = format(value, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _match_clocks(lost: list[str], added: list[str]) -> tuple[list[str], list[str]]:
    """Without the clock times that the English tells in twelve hours, full hours as a bare number among them."""
    left, rest = [], list(added)
    for key in lost:
        hour, mark, minute = key.partition(":")
        later = str(int(hour) - 12) if hour.isdigit() and 12 < int(hour) < 24 else hour
        forms = [f"{later}:{minute}", *([hour, later] if minute == "00" else [])] if mark else [later]
        match = next((form for form in forms if form in rest), None)
        if match is None:
            left.append(key)
        else:
            rest.remove(match)
    return left, rest


def _without(keys: list[str], worded: Counter[str]) -> list[str]:
    left = Counter(worded)
    kept = []
    for key in keys:
        if left[key] > 0:
            left[key] -= 1
        else:
            kept.append(key)
    return kept


def _is_small(key: str) -> bool:
    return key.isdigit() and int(key) <= SPELLED


def _find_western(text: str, lang: str) -> Iterator[Figure]:
    for match in _WESTERN.finditer(text):
        written, start, end = match.group(), match.start(), match.end()
        parts = re.split(r"[.,:]", written)
        is_clock = len(parts) == 2 and len(parts[1]) == 2 and (
            ":" in written or (lang != "en" and "." in written and _CLOCK.match(text[end:]))
        )  # fmt: skip
        if is_clock:
            key = f"{int(parts[0])}:{parts[1]}"
            yield Figure(start=start, end=end, key=key, english=key)
            continue
        value = _read_western(written, lang)
        if value is None:
            yield from _split(written, start)
            continue
        word = _WORD.match(text[end:].lstrip(" -\u00a0").lower())
        power = _GREAT[lang].get(word.group(), 0) if word else 0
        yield Figure(start=start, end=end, key=write_key(value * 10**power), english=_write(value, text[start:end]))


def _read_western(written: str, lang: str) -> Decimal | None:
    """The value, or None for what is several numbers: a date in figures, a result."""
    if re.fullmatch(_GROUPED, written):
        groups = re.split(r"[.,'’\u00a0\u202f ]", written)
        decimals = groups.pop() if len(groups[-1]) != 3 or not _is_group(written) else ""
        return Decimal("".join(groups) + (f".{decimals}" if decimals else ""))
    marks = [char for char in written if char in ".,:"]
    if not marks:
        return Decimal(written)
    if len(marks) == 1 and marks[0] != ":":
        return Decimal(written.replace(",", "."))
    return None


def _is_group(written: str) -> bool:
    """Whether the last three figures are thousands: the mark before them is not another one than before."""
    marks = [char for char in written if not char.isdigit()]
    return len(set(marks)) == 1


def _split(written: str, start: int) -> Iterator[Figure]:
    matches = list(re.finditer(r"\d+", written))
    if len(matches) == 3 and len(matches[1].group()) <= 2 and ":" not in written:
        del matches[1]  # the month of a date in figures
    for match in matches:
        digits = match.group()
        yield Figure(
            start=start + match.start(), end=start + match.end(), key=write_key(Decimal(digits)), english=digits
        )


def _write(value: Decimal, written: str) -> str:
    """The number as English writes it; four figures without a mark (a year) stay without."""
    if len(written) == 4 and written.isdigit():
        return written
    return f"{value:,f}"


def _find_months(text: str, lang: str) -> Iterator[Figure]:
    for match in _month_pattern(lang).finditer(text):
        name = match.group().rstrip(".")
        number = next(i for i, month in enumerate(month_names(lang), 1) if month.startswith(name[:3]))
        yield _build_month(match.start(), match.end(), number)


def _build_month(start: int, end: int, number: int) -> Figure:
    return Figure(start=start, end=end, key=f"month {number}", english=month_names("en")[number - 1])


@cache
def _month_pattern(lang: str) -> re.Pattern[str]:
    """The months by name; English ones also shortened, and those that are other words only beside a figure."""
    names = month_names(lang)
    if lang != "en":
        return re.compile(rf"\b(?:{'|'.join(names)})\b")
    plain = "|".join(
        [name for name in names if name not in _WORDS_TOO] + [f"{name[:3]}\\." for name in names if len(name) > 3]
    )
    other = "|".join(_WORDS_TOO)
    return re.compile(rf"\b(?:{plain})(?!\w)|(?<=\d )(?:{other})\b|\b(?:{other})(?= \d)|(?<=\b[io][nf] )(?:{other})\b")


def _find_japanese(text: str) -> Iterator[Figure]:
    for match in _JAPANESE.finditer(text):
        start, end = match.span()
        if match["tenths"]:
            continue
        if match["month"]:
            if 1 <= int(match["month"]) <= 12:
                yield _build_month(start, end, int(match["month"]))
        elif match["hour"]:
            key = f"{int(match['hour'])}:{int(match['minute']):02d}"
            yield Figure(start=start, end=end, key=key, english=key)
        elif match["scaled"]:
            value = _read_scaled(match["scaled"])
            yield Figure(start=start, end=end, key=write_key(value), english=_write_great(value))
        else:
            plain = match["plain"]
            value_or_none = _read_western(plain, "en")
            if value_or_none is None:
                yield from _split(plain, start)
                continue
            english = plain if match["year"] else f"{value_or_none:,f}"
            yield Figure(start=start, end=match.end("plain"), key=write_key(value_or_none), english=english)


def _read_scaled(written: str) -> Decimal:
    """The value of 1万2000 or 3千億."""
    total = Decimal(0)
    for digits, scales in _SCALED.findall(written):
        total += Decimal(digits.replace(",", "")) * 10 ** sum(_SCALES[scale] for scale in scales)
    return total


def _write_great(value: Decimal) -> str:
    for power, name in _NAMED:
        shown = value / 10**power
        if shown >= 1 and shown == round(shown, _MOST_DECIMALS):
            return f"{write_key(shown)} {name}"
    return f"{value:,f}"
