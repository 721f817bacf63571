"""Takes a Japanese date or time apart: era, year, month, week, day, weekday, part of day, clock, zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from aligner.facts import japanese_moment_patterns as patterns
from aligner.facts.calendar import Direction
from aligner.facts.feasts import is_moved
from aligner.facts.japanese_numerals import read_numeral
from aligner.languages.ja.facts import FACTS


@dataclass(slots=True)
class MomentParts:
    """What is said of a moment; `None` and "" where it is not said. Shifts count from the reference, `anchored_*`
    from the day named before. `weekday` is 0 for Monday; `part` is MO MI AF EV NI, `part_word` the word itself."""

    start: int = 0
    end: int = 0
    year: int | None = None
    year_shift: int | None = None
    anchored_year: int | None = None
    short_year: bool = False
    fiscal: bool = False
    year_only: bool = False
    year_part: str = ""
    quarter: int | None = None
    season: str = ""
    month: int | None = None
    month_shift: int | None = None
    anchored_month: int | None = None
    week_shift: int | None = None
    anchored_week: int | None = None
    week_number: int | None = None
    weekend: bool = False
    day: int | None = None
    day_shift: int | None = None
    anchored_day: int | None = None
    weekday: int | None = None
    toward: Direction | None = None
    nth: int | None = None
    century: int | None = None
    decade: int | None = None
    feast: str = ""
    part: str = ""
    part_word: str = ""
    hour: int | None = None
    minute: int = 0
    second: int | None = None
    same_half: bool = False
    zone: str = ""

    @property
    def has_date(self) -> bool:
        """Whether anything but a part of day, a clock time and a zone is said."""
        return any(
            value is not None
            for value in (
                self.year, self.year_shift, self.anchored_year, self.quarter, self.month, self.month_shift,
                self.anchored_month, self.week_shift, self.anchored_week, self.week_number, self.day, self.day_shift,
                self.anchored_day, self.weekday, self.century, self.decade,
            )
        ) or bool(self.season or self.weekend or self.feast)  # fmt: skip


def scan_moment(masked: str, position: int) -> MomentParts | None:
    """The parts of the date or time that begins at `position`; None where none does."""
    parts = MomentParts(start=position, end=position)
    if zone := patterns.ZONE.match(masked, position):
        parts.zone = FACTS.zones.get(zone[1], "local")
        parts.end = zone.end()
    for read in _READERS:
        read(masked, parts)
    if not parts.has_date and parts.hour is None and not parts.part:
        return None
    if after := patterns.ZONE_AFTER.match(masked, parts.end):
        parts.zone = FACTS.zones.get(after[1], "local")
    return parts


def _whole(text: str, low: int, high: int) -> int | None:
    number = read_numeral(text)
    if number is None or number.denominator != 1 or not low <= number <= high:
        return None
    return int(number)


def _read_year(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if match := patterns.NUMERIC.match(masked, at):
        month, day = int(match[3]), int(match[4])
        if 1 <= month <= 12 and 1 <= day <= 31 and int(match[1]):
            parts.year, parts.month, parts.day, parts.end = int(match[1]), month, day, match.end()
        return
    if match := patterns.MONTH_DAY.match(masked, at):
        month, day = int(match[1]), int(match[2])
        if 1 <= month <= 12 and 1 <= day <= 31 and (day > 12 or patterns.PAREN_WEEKDAY.match(masked, match.end())):
            parts.month, parts.day, parts.end = month, day, match.end()
        return
    if match := patterns.TWICE_TOLD_YEAR.match(masked, at):
        number = 1 if match[2] == "元" else _whole(match[2] or match[3] or match[5] or match[6], 1, 2999)
        if number is not None:
            parts.year, parts.fiscal = FACTS.eras.get(match[1] or "", 0) + number, bool(match[4])
            parts.end = match.end()
        return
    if match := patterns.FINANCIAL_YEAR.match(masked, at):
        parts.year, parts.end = _whole(match[1], 1001, 2999), match.end()
        return
    if match := patterns.ERA.match(masked, at):
        number = 1 if match[2] == "元" else _whole(match[2], 1, 99)
        if number is not None:
            parts.year, parts.fiscal, parts.end = FACTS.eras[match[1]] + number, bool(match[3]), match.end()
        return
    if match := patterns.FISCAL_WORD.match(masked, at):
        shift = {"今": 0, "本": 0, "昨": -1, "来": 1}.get(match[1])
        parts.fiscal, parts.end = True, match.end()
        if shift is None:
            parts.anchored_year = {"前": -1, "翌": 1, "同": 0}[match[1]]
        else:
            parts.year_shift = shift
        return
    if match := patterns.YEAR_WORD.match(masked, at):
        parts.year_shift, parts.anchored_year = FACTS.year_words.get(match[1]), FACTS.anchored_years.get(match[1])
        parts.fiscal, parts.end = bool(match[2]), match.end()
        return
    if match := patterns.YEAR.match(masked, at):
        number = _whole(match[1], 1001, 2999)
        if number is not None and number not in (1500,):
            parts.year, parts.fiscal, parts.end = number, bool(match[2]), match.end()
            return
    if match := patterns.EARLY_YEAR.match(masked, at):
        number = _whole(match[1], 101, 999)
        if number is not None and number % 10:
            parts.year, parts.end = number, match.end()
            return
    if patterns.COUNTED_YEARS.search(masked, max(0, at - 4), at):
        return
    if match := patterns.SHORT_YEAR.match(masked, at) or patterns.APOSTROPHE_YEAR.match(masked, at):
        number = _whole(match[1], 0, 99)
        if number is not None:
            parts.year = number + (2000 if number < 60 else 1900)
            parts.short_year, parts.fiscal, parts.end = True, bool(match[2]), match.end()


def _read_century(masked: str, parts: MomentParts) -> None:
    if not parts.has_date and (match := patterns.CENTURY.match(masked, parts.end)):
        number = _whole(match[1], 1, 30)
        if number is not None and not re.fullmatch("[一二三]", match[1]):
            parts.century, parts.end = number, match.end()
    elif not parts.has_date and (match := patterns.DECADE.match(masked, parts.end)):
        number = _whole(match[1], 0, 2990)
        if number is not None and number % 10 == 0 and (number < 100 or number > 1000):
            year = number + 1900 if number < 100 and number > 20 else number + 2000 if number < 100 else number
            parts.decade, parts.end = year, match.end()


def _read_year_part(masked: str, parts: MomentParts) -> None:
    at = parts.end
    has_year = parts.year is not None or parts.year_shift is not None or parts.anchored_year is not None
    if match := patterns.QUARTER.match(masked, at):
        number = _whole(match[1], 1, 4)
        if number:
            parts.quarter, parts.end = number, match.end()
    elif match := patterns.SEASON_WORD.match(masked, at):
        parts.year_shift, parts.season = FACTS.season_words[match[0]]
        parts.end = match.end()
    elif (match := patterns.WEEK_NUMBER.match(masked, at)) and (has_year or match[1]):
        parts.week_number, parts.end = (_whole(match[1], 1, 53) if match[1] else 1), match.end()
    elif has_year and (match := patterns.SEASON.match(masked, at)):
        parts.season, parts.end = FACTS.seasons[match[1] or match[2]], match.end()
    elif has_year and (match := patterns.YEAR_PART.match(masked, at)):
        parts.year_part, parts.end = FACTS.year_parts[match[1]], match.end()
    elif not parts.has_date and (match := patterns.BARE_SEASON.match(masked, at)):
        parts.season, parts.end = FACTS.seasons[match[1] or match[2]], match.end()
        parts.year_shift, parts.toward = (0, None) if match[1] else (None, "future")
    elif not parts.has_date and (match := patterns.BARE_FISCAL.match(masked, at)):
        parts.year_shift, parts.fiscal, parts.end = 0, True, match.end()
    elif not parts.has_date and (match := patterns.YEAR_TURN.match(masked, at)):
        parts.month, parts.year_only, parts.end = 1, True, match.end()
    elif not parts.has_date and (match := patterns.BARE_YEAR_PART.match(masked, at)):
        parts.year_shift, parts.end = 0, match.end()
        parts.year_part = FACTS.year_parts[match[1]] if match[1] else " "


def _read_month(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if parts.month is not None or parts.season or parts.week_number or (parts.fiscal and masked.startswith("の", at)):
        return
    if match := patterns.MONTH.match(masked, at):
        number = _whole(match[1], 1, 12)
        if number:
            parts.month, parts.end = number, match.end()
    elif masked.startswith("この", at) and (match := patterns.MONTH.match(masked, at + 2)):
        number = _whole(match[1], 1, 12)
        if number:
            parts.month, parts.end, parts.year_shift = number, match.end(), 0
    elif not parts.has_date and (match := patterns.MONTH_WORD.match(masked, at)) and match[1] != "この":
        parts.month_shift, parts.anchored_month = FACTS.month_words.get(match[1]), FACTS.anchored_months.get(match[1])
        parts.end = match.end()
    elif not parts.has_date and (match := patterns.BARE_MONTH_PART.match(masked, at)):
        parts.month_shift, parts.end = 0, match.end()
    if (
        parts.end > at
        and (match := patterns.MONTH_PART.match(masked, parts.end))
        and not _is_part_of_word(masked, match)
    ):
        parts.end = match.end()


def _is_part_of_word(masked: str, match: re.Match[str]) -> bool:
    """中 and 末 close to other kanji are the beginning of another word (10月中継)."""
    return match[1] == "中" and bool(re.match("[一-龠]", masked[match.end() : match.end() + 1]))


def _read_week(masked: str, parts: MomentParts) -> None:
    if parts.has_date:
        return
    if match := patterns.WEEK.match(masked, parts.end):
        parts.week_shift, parts.anchored_week = FACTS.week_words.get(match[1]), FACTS.anchored_weeks.get(match[1])
        parts.weekend, parts.end = bool(match[2]), match.end()
    elif match := patterns.WEEKEND.match(masked, parts.end):
        parts.weekend, parts.end = True, match.end()


def _read_day(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if parts.day is None and not (parts.season or parts.year_part or parts.quarter or parts.week_number):
        has_month = parts.month is not None or parts.month_shift is not None or parts.anchored_month is not None
        has_year = parts.year is not None or parts.year_shift is not None or parts.anchored_year is not None
        pattern = patterns.SURE_DAY if has_month else patterns.DAY
        is_length = not has_month and bool(patterns.LENGTH_BEFORE.search(masked, max(0, at - 6), at))
        if (has_month or not has_year) and not is_length and (match := pattern.match(masked, at)):
            number = _whole(match[1], 1, 31)
            counts = not has_month and number and number <= 10 and patterns.DAYS_WITH_COUNT.match(masked, match.end())
            if counts or (match[1] in ("一", "1") and not has_month and _is_one_day(masked, match)):
                number = None
            if number:
                parts.day, parts.end = number, match.end()
        elif not parts.has_date and (match := patterns.DAY_WORD.match(masked, at)):
            parts.day_shift, parts.anchored_day = FACTS.day_words.get(match[1]), FACTS.anchored_days.get(match[1])
            parts.end = match.end()
    is_year = parts.month is None and parts.day is None and (parts.year_shift is not None or parts.year is not None)
    if not parts.has_date or is_year:
        _read_holiday(masked, parts)
    if match := patterns.PAREN_WEEKDAY.match(masked, parts.end):
        parts.weekday, parts.end = FACTS.weekdays[match[1]], match.end()
    elif match := patterns.WEEKDAY_WORD.match(masked, parts.end):
        parts.weekday, parts.end = FACTS.weekdays[match[4]], match.end()
        parts.nth = _whole(match[1], 1, 5) if match[1] else -1 if match[2] else None
        parts.toward = FACTS.toward.get(match[3] or "")


def _read_holiday(masked: str, parts: MomentParts) -> None:
    if match := patterns.HOLIDAY.match(masked, parts.end):
        rule = FACTS.holidays[match[1]]
        if is_moved(rule):
            parts.feast, parts.end = rule, match.end()
            return
        month, day = rule.split("-")
        parts.month, parts.day, parts.end = int(month), int(day), match.end()


def _is_one_day(masked: str, match: re.Match[str]) -> bool:
    """1日 as "a day" and not the first of the month: 1日に100人, 1日1回, 一日ブロック."""
    if match[1] == "一":
        before = masked[max(0, match.start() - 1) : match.start()]
        return bool(patterns.ONE_OF_DAYS.search(before)) or not patterns.FIRST_OF_MONTH.match(masked, match.end())
    return bool(patterns.ONE_DAY.match(masked, match.end()))


def _read_part(masked: str, parts: MomentParts) -> None:
    if parts.has_date and (parts.season or parts.year_part):
        return
    if not parts.has_date and (match := patterns.DAY_PART.match(masked, parts.end)):
        word = match[1]
        shift, parts.part = FACTS.day_part_words.get(word) or FACTS.anchored_parts[word]
        if word in FACTS.day_part_words:
            parts.day_shift = shift
        else:
            parts.anchored_day = shift
        parts.part_word, parts.end = word, match.end() - match[0].endswith("の")
        return
    if (match := patterns.PART.match(masked, parts.end)) and not _part_is_word(masked, parts, match):
        parts.part, parts.part_word, parts.end = FACTS.part_words[match[1]], match[1], match.end()


def _part_is_word(masked: str, parts: MomentParts, match: re.Match[str]) -> bool:
    word, after = match[1], masked[match.end() : match.end() + 3]
    guard = patterns.PART_GUARD.get(word)
    clock = patterns.CLOCK.match(masked, match.end())
    if guard and guard.match(after) and not clock:
        return True
    if match[0][0] in "、 " and not clock and len(word) < 2:
        return True
    if parts.has_date or len(word) >= 2 or clock:
        return False
    before = masked[match.start() - 1] if match.start() else ""
    return not after.startswith("に") or bool(before and re.match("[一-龠々ぁ-ん\x00]", before))


def _read_clock(masked: str, parts: MomentParts) -> None:
    if match := patterns.NOON.match(masked, parts.end):
        parts.hour, parts.part, parts.end = 12, "", match.end()
        return
    match = patterns.CLOCK.match(masked, parts.end)
    if not match or (match.start() == match.start(2) == parts.start and match[2] is None and match[7] is None):
        return
    hour = _whole(match[2], 0, 30) if match[2] else _whole(match[7] or "", 0, 30)
    minute = _whole(match[3], 0, 59) if match[3] else 30 if match[6] else int(match[8]) if match[8] else 0
    second_text = match[4] or match[5] or match[9]
    second = _whole(second_text, 0, 59) if second_text else None
    if hour is None or minute is None or minute > 59 or (second_text and second is None):
        return
    parts.hour, parts.minute, parts.second, parts.same_half = hour, minute, second, bool(match[1])
    parts.end = match.end()


_READERS: tuple[Callable[[str, MomentParts], None], ...] = (
    _read_century, _read_year, _read_year_part, _read_month, _read_week, _read_day, _read_part, _read_clock,
)  # fmt: skip
