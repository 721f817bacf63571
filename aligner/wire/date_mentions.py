"""The days, years and weekdays that a text names, as evidence of when it was written."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from aligner.languages.de.dating import DATING as DE
from aligner.languages.en.dating import DATING as EN
from aligner.languages.ja.dating import DATING as JA
from aligner.languages.nl.dating import DATING as NL
from aligner.languages.schema.dating import DatingTable
from aligner.wire.page_dates import month_numbers

TABLES: dict[str, DatingTable] = {"nl": NL, "de": DE, "ja": JA, "en": EN}
_LONGEST = 60_000  # characters of a text that are looked at: a long feature; what follows is no wire
_JAPANESE_DAYS = "月火水木金土日"
_JAPANESE_DATE = re.compile(
    r"(?:(?P<y>\d{4})年\s*)?(?:(?P<m>\d{1,2})月\s*)?(?<!\d)(?P<d>\d{1,2})日"
    r"(?:\s*[(]\s*(?P<w>[月火水木金土日])(?:曜日?)?\s*[)]|(?P<w2>[月火水木金土日])曜日?)?(?!間|後|連続|以内|目|前)"
)
_JAPANESE_YEAR = re.compile(
    r"(?P<y>(?:19|20)\d{2})年(?:\s*(?P<m>\d{1,2})月(?!\s*\d{1,2}日))?(?!間|前|度|ぶり|\s*\d{1,2}月\s*\d{1,2}日)"
)
_JAPANESE_WEEKDAY = re.compile(r"(?<![（(\d日])(?P<w>[月火水木金土日])曜")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMention:
    """A day as written: `month` and `year` are 0 where not given, `weekday` counts from Monday = 0, -1 for none.

    `tie` is "today" or "yesterday" where that word stands before it; `place` the index of the line that holds it.
    """

    day: int
    month: int
    year: int
    weekday: int
    words: str
    place: int
    tie: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearMention:
    """A year, perhaps with its month (else 0); `future` where its sentence speaks of what is to come."""

    year: int
    month: int
    words: str
    place: int
    future: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanMention:
    """ "Almost three years ago": the fewest and most years that it can mean."""

    least: float
    most: float
    words: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All that the lines of a text say about time; `weekdays` are those that stand without a date, Monday = 0."""

    days: tuple[DayMention, ...]
    years: tuple[YearMention, ...]
    spans: tuple[SpanMention, ...]
    weekdays: tuple[int, ...]


def find_mentions(lines: Sequence[str], lang: str) -> Mentions:
    """The mentions of days, years, spans of years and bare weekdays in the lines of a text, in order."""
    days: list[DayMention] = []
    years: list[YearMention] = []
    spans: list[SpanMention] = []
    weekdays: list[int] = []
    left = _LONGEST
    for place, line in enumerate(lines):
        if left <= 0:
            break
        text = unicodedata.normalize("NFKC", line[:left])
        left -= len(text)
        taken = [match.span() for match in _date_pattern(lang).finditer(text)]
        days += _days(text, lang, place)
        years += _years(text, lang, place)
        spans += _spans(text, lang, place)
        weekdays += _weekdays(text, lang, taken)
    return Mentions(days=tuple(days), years=tuple(years), spans=tuple(spans), weekdays=tuple(weekdays))


def _days(text: str, lang: str, place: int) -> Iterator[DayMention]:
    table = TABLES.get(lang, EN)
    names = month_numbers(lang)
    for match in _date_pattern(lang).finditer(text):
        found = match.groupdict()
        month = int(found["m"] or 0) if lang == "ja" else names[(found.get("name") or found.get("name2") or "").lower()]
        weekday = found.get("w") or found.get("w2") or ""
        day = int(found.get("d") or found.get("d2") or 0)
        if not 1 <= day <= 31 or month > 12 or (lang == "ja" and not month and not weekday):
            continue
        before = text[max(0, match.start() - 14) : match.start()].lower().rstrip(" ,(、")
        tie = "today" if before.endswith(table.today) else "yesterday" if before.endswith(table.yesterday) else ""
        year = int(found.get("y") or found.get("y2") or 0)
        yield DayMention(day=day, month=month, year=year, weekday=_weekday_number(weekday, lang),
                         words=match.group().strip(" ,"), place=place, tie=tie)  # fmt: skip


def _years(text: str, lang: str, place: int) -> Iterator[YearMention]:
    table = TABLES.get(lang, EN)
    for match in _year_pattern(lang).finditer(text):
        found = match.groupdict()
        month = int(found["m"] or 0) if lang == "ja" else month_numbers(lang).get((found["name"] or "").lower(), 0)
        start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "。", "! ", "? ")) + 1
        stop = min(
            (at for at in (text.find(mark, match.end()) for mark in (". ", "。", "! ", "? ")) if at >= 0),
            default=len(text),
        )
        sentence = f" {text[start:stop].lower()} "
        yield YearMention(year=int(found["y"]), month=month, words=match.group().strip(), place=place,
                          future=any(word in sentence for word in table.future))  # fmt: skip


def _spans(text: str, lang: str, place: int) -> Iterator[SpanMention]:
    table = TABLES.get(lang, EN)
    for match in _span_pattern(lang).finditer(text):
        written = match.group("n").lower()
        count = int(written) if written.isdigit() else table.numbers[written]
        hedge = (match.group("hedge") or "").lower()
        if hedge in table.almost or "近く" in match.group():
            least, most = count - 0.5, float(count)
        elif hedge in table.over or "余り" in match.group() or "以上" in match.group():
            least, most = float(count), count + 0.9
        else:
            least, most = count - 0.5, count + 0.6
        yield SpanMention(least=least, most=most, words=match.group().strip(), place=place)


def _weekdays(text: str, lang: str, taken: Sequence[tuple[int, int]]) -> Iterator[int]:
    pattern = _JAPANESE_WEEKDAY if lang == "ja" else _weekday_pattern(lang)
    for match in pattern.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            yield _weekday_number(match.group("w"), lang)


def _weekday_number(name: str, lang: str) -> int:
    if not name:
        return -1
    return _JAPANESE_DAYS.index(name) if lang == "ja" else _weekday_names(lang)[name.lower()]


@cache
def _weekday_names(lang: str) -> dict[str, int]:
    names = {name.lower(): number for number, name in Locale.parse(lang).days["format"]["wide"].items()}
    return names | ({"sonnabend": 5} if lang == "de" else {})


@cache
def _weekday_pattern(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?P<w>{'|'.join(_weekday_names(lang))})", re.IGNORECASE)


@cache
def _date_pattern(lang: str) -> re.Pattern[str]:
    if lang == "ja":
        return _JAPANESE_DATE
    days = "|".join(_weekday_names(lang))
    months = "|".join(re.escape(name) for name in sorted(month_numbers(lang), key=len, reverse=True))
    lead = rf"(?:(?<![^\W_])(?P<w>{days})(?:,? (?:den|dem|the|de))?,? )?"
    year = r"(?:,? (?P<y>(?:19|20)\d{2})(?!\d))?"
    day_first = (
        rf"(?<!\d)(?<!\d[.,])(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|e)? (?:of )?(?P<name>{months})(?![^\W_])\.?{year}"
    )
    month_first = (
        rf"(?P<name2>{months})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]\d|\d){year.replace('<y>', '<y2>')}"
    )
    return re.compile(
        rf"{lead}(?:{day_first}|(?<![^\W_]){month_first})" if lang == "en" else lead + day_first, re.IGNORECASE
    )


@cache
def _year_pattern(lang: str) -> re.Pattern[str]:
    if lang == "ja":
        return _JAPANESE_YEAR
    months = "|".join(re.escape(name) for name in sorted(month_numbers(lang), key=len, reverse=True))
    leads = "|".join(TABLES.get(lang, EN).year_leads)
    return re.compile(
        rf"(?<![^\W_])(?:(?<!\d )(?<!\d\. )(?P<name>{months})\.?|(?:{leads}))[ -](?P<y>(?:19|20)\d{{2}})"
        r"(?![\d.,]\d|\d| ?(?:%|€|euro|dollar))",
        re.IGNORECASE,
    )


@cache
def _span_pattern(lang: str) -> re.Pattern[str]:
    lead = "" if lang == "ja" else r"(?<![^\W_])"
    return re.compile(lead + TABLES.get(lang, EN).span, re.IGNORECASE)
