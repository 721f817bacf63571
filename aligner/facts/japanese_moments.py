"""Finds dates, clock times and ranges of them in Japanese text, and resolves each against what came before."""

import re
from copy import copy
from datetime import date
from functools import lru_cache

from aligner.facts import calendar
from aligner.facts.calendar import Direction, OutOfCalendar
from aligner.facts.japanese_moment_parts import MomentParts, scan_moment
from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import TO, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.facts.japanese_resolve import Resolved, Setting, resolve
from aligner.languages.ja.facts import FACTS

# How far behind a date its verb is looked for, in characters. Longer clauses are rare in news leads.
TENSE_REACH = 70
# A headline that ends in へ announces: 9月末までに完了へ.
HEADLINE_REACH = 40
# A bare day this many characters behind a date, and less, is dated by it.
NEAR = 8

_TO = re.compile(rf"{TO}(?:の|、)?(?=[^\s])")
_LEFT_NUMBER = re.compile(rf"の?({NUMERAL})({TO}|、|・|と)(?=({NUMERAL})(年|月|日|時(?!間)|の?両日))")
_BARE_RIGHT = re.compile(r"([~-])([0-9]{1,2})(?![0-9/:月時分人%])日?")
_BETWEEN = re.compile(r"(?:まで)?の間")
# 前年同月比, 前週の1.2倍: what a change is measured by, and no date.
_COMPARISON = re.compile(
    r"前年同[月期日週]|前[年月週日期]度?(?=比|並み|より[0-9]|の約?[0-9.]+(?:倍|割|%))|前[年月週期](?=から[0-9]|に比べ|と比べ|を[上下]回|より)"
)
_PAST = re.compile(r"[っしいれんめけえねべてちきみせげでびぎじり来見出]た(?=[。、」一-龠ァ-ヴー]|$|と|の)|だった")
_LINKED = re.compile(r"(?:[しいでりみれえせけめち]|て)、")
# A sentence that ends in the plain form of a verb tells what will be: 20日に就任する。
_NON_PAST = re.compile(r"(?<![てでと])(?:する|れる|[くすつぶむ]|[えけせてねべめげ]る|まる|わる|行う)」?$")
_LAST_PAST = re.compile(r"(?:た|だった|ました)[。」]?$")


@lru_cache(maxsize=1)
def _anchors() -> re.Pattern[str]:
    words = [
        *FACTS.eras, *FACTS.day_words, *FACTS.week_words, *FACTS.month_words, *FACTS.year_words, *FACTS.season_words,
        *FACTS.anchored_days, *FACTS.anchored_weeks, *FACTS.anchored_months, *FACTS.anchored_years, *FACTS.part_words,
        *FACTS.day_part_words, *FACTS.anchored_parts, *FACTS.zones, "現地時間", "週末", "年末", "年内", "月末", "月内", "上半期",
        "下半期", "上期", "下期", "正午", "今年度", "昨年度", "来年度", "本年度", "前年度", "翌年度", "同年度", "年中",
    ]  # fmt: skip
    plain = [word for word in words if not re.fullmatch("[A-Z]", word)]
    return re.compile(
        rf"{one_of(plain)}|[月火水木金土日]曜|第{NUMERAL}(?=四半期|週)|(?<![A-Za-z])[RHS](?=[0-9]{{1,2}}年)"
        rf"|同?{START}{NUMERAL}(?= ?年| ?月| ?日| ?時|世紀|[/.:-][0-9]|{TO}{NUMERAL}(?:年|月|日|時)|[、・と]{NUMERAL}(?:年|月|日|の?両日))"
    )


def find_moments(scene: Scene) -> None:
    """Adds the dates, times, datetimes and ranges of the scene to its readings, from left to right."""
    for comparison in _COMPARISON.finditer(scene.masked):
        scene.block(comparison.start(), comparison.end())
    position = 0
    anchors = _anchors()
    while match := anchors.search(scene.masked, position):
        position = match.end()
        if not scene.is_free(match.start(), match.start() + 1) or _is_in_word(scene, match):
            continue
        end = _read_at(scene, match.start())
        position = max(end, match.start() + 1)


def _is_in_word(scene: Scene, match: re.Match[str]) -> bool:
    """A word of days inside a longer kanji word (毎朝, 中曽根), or a prison term."""
    before = scene.masked[max(0, match.start() - 4) : match.start()]
    if before.endswith(FACTS.prison_words):
        return True
    if match[0][0].isdigit() or match[0][0] in "同第〇零一二三四五六七八九十百千":
        return False
    return bool(before) and before[-1] in "毎各中某生今明昨当" and match[0] not in FACTS.zones


def _read_at(scene: Scene, start: int) -> int:
    """Reads one moment, range or pair that begins here; the offset behind it, or `start` where there is none."""
    masked = scene.masked
    first = scan_moment(masked, start) or MomentParts(start=start, end=start)
    if first.end == start and not _LEFT_NUMBER.match(masked, start):
        return start
    if left := _LEFT_NUMBER.match(masked, first.end):
        return _read_with_left_number(scene, first, left)
    if right := _second_end(masked, first):
        end = _take_range(scene, first, right)
        if end:
            return end
    return _take_single(scene, first)


def _second_end(masked: str, first: MomentParts) -> MomentParts | None:
    """The later end of a range whose earlier end was read."""
    if first.year is not None and first.day is not None and (bare := _BARE_RIGHT.match(masked, first.end)):
        last = copy(first)
        last.start, last.day, last.end = bare.start(2), int(bare[2]), bare.end()
        return last if 1 <= last.day <= 31 else None
    match = _TO.match(masked, first.end)
    if not match:
        return None
    at = match.end()
    next_day = masked.startswith("翌", at) and not re.match(
        "翌(?:[日朝週月年々晩夜未]|[0-9]+(?:年|日))", masked[at : at + 6]
    )
    second = scan_moment(masked, at + next_day)
    if second is None:
        return None
    if next_day and second.hour is not None:
        second.anchored_day = 1
    return second


def _read_with_left_number(scene: Scene, first: MomentParts, left: re.Match[str]) -> int:
    """18~20日, 2月18、19日, 4―6月期, 午後3~5時: a number that shares the unit behind the next one."""
    number = read_numeral(left[1])
    second = scan_moment(scene.masked, left.end())
    if left[4].endswith("両日"):  # 5月10、11の両日
        day = read_numeral(left[3])
        second = MomentParts(start=left.end(), end=left.end(3), day=int(day)) if day and day <= 31 else None
    field = {"年": "year", "月": "month", "日": "day", "時": "hour"}[left[4][-1]]
    if second is None or number is None or getattr(second, field) is None:
        return _take_single(scene, first) if first.end > first.start else first.start
    whole = int(number)
    limits = {"year": (1, 2999), "month": (1, 12), "day": (1, 31), "hour": (0, 24)}[field]
    if not limits[0] <= whole <= limits[1]:
        return _take_single(scene, first) if first.end > first.start else first.start
    if field == "year" and whole < 100 and second.year is not None:
        whole += second.year - second.year % 100
    one = copy(first)
    setattr(one, field, whole)
    one.end = left.end(1)
    for name in ("year", "year_shift", "month", "month_shift", "part", "part_word"):
        if getattr(second, name) in (None, "") and name != field:
            setattr(second, name, getattr(first, name))
    if field == "month":
        one.day = None
    if left[2] in "、・と":
        _take_single(scene, one)
        return _take_single(scene, second)
    return _take_range(scene, one, second) or _take_single(scene, second)


def _take_range(scene: Scene, first: MomentParts, second: MomentParts) -> int:
    """Adds a range; 0 where the two do not make one (another kind of moment, or a later one first)."""
    direction = tense_after(scene, second.end)
    setting = _setting(scene, direction)
    _inherit(first, second)
    one = _resolve_start(first, second, setting)
    if one is None:
        return 0
    _inherit_value(one.value, first, second)
    inner = scene.anchor, scene.anchor_is_day
    _remember(scene, one.value)
    other = resolve(second, _setting(scene, direction))
    scene.anchor, scene.anchor_is_day = inner
    if other is None or not one.value or not other.value or one.kind != other.kind:
        return 0
    if one.kind == "date" and len(one.value) != len(other.value):
        return 0
    if "/" in one.value + other.value or not _is_rising(one.value, other.value, one.kind):
        return 0
    end = second.end
    if match := _BETWEEN.match(scene.masked, end):
        end = match.end()
    _remember(scene, other.value)
    scene.take(
        Reading(
            start=first.start, end=end, kind=one.kind, value=f"{one.value}/{other.value}", base=one.base,
            unresolved=one.unresolved or other.unresolved,
        )
    )  # fmt: skip
    return end


def _resolve_start(first: MomentParts, second: MomentParts, setting: Setting) -> Resolved | None:
    """The earlier end. Where both are bare days it is the last such day before the later one, which the tense dates:
    18日から19日にかけて接近する in a wire of the 19th began on the day before."""
    bare = all(
        parts.day is not None and parts.month is None and parts.year is None and parts.week_shift is None
        and parts.month_shift is None and parts.anchored_month is None
        for parts in (first, second)
    )  # fmt: skip
    if bare and setting.reference and first.day is not None:
        end = resolve(second, setting)
        try:
            if end and len(day := end.value.partition("T")[0]) == 10:
                start = calendar.nearest_day_of_month(date.fromisoformat(day), first.day)[0]
                dated = copy(first)
                dated.year, dated.month = start.year, start.month
                return resolve(dated, setting)
        except OutOfCalendar:
            return None
    return resolve(first, setting)


def _is_rising(first: str, second: str, kind: str) -> bool:
    return kind == "time" or "X" in first + second or first <= second


def _inherit(first: MomentParts, second: MomentParts) -> None:
    """The later end takes what only the earlier one says: part of day, zone, and the half of the day."""
    second.zone = second.zone or first.zone
    if first.hour is None or second.hour is None:
        return
    if not second.part and second.hour <= 12 and (first.part or second.same_half):
        second.part, second.part_word = first.part, first.part_word
        if first.part == "MO" and second.hour < first.hour:
            second.part, second.part_word = "AF", "午後"
    elif not second.part and not first.part and second.hour < first.hour <= 12 and second.anchored_day is None:
        second.hour += 12


def _inherit_value(value: str, first: MomentParts, second: MomentParts) -> None:
    """The later end falls in the month and year of the earlier one, or the next one where it would be before it."""
    day = value.partition("T")[0]
    if second.anchored_day == 1 and first.has_date:
        return
    if not second.has_date and first.has_date and second.hour is not None:
        for name in MomentParts.__slots__:
            if name not in ("start", "end", "hour", "minute", "second", "part", "part_word", "zone", "same_half"):
                setattr(second, name, getattr(first, name))
        return
    if second.year is not None or second.year_shift is not None or second.anchored_year is not None:
        return
    if match := re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", day):
        year, month, first_day = int(match[1]), int(match[2]), int(match[3] or 0)
        if second.month is not None:
            second.year = year + (second.month < month)
        elif second.day is not None and second.month_shift is None and second.week_shift is None:
            turn = second.day < first_day
            second.year, second.month = year + (turn and month == 12), month % 12 + 1 if turn else month
    elif (match := re.fullmatch(r"XXXX-(\d\d)-\d\d", day)) and second.month is None and second.day is not None:
        second.month = int(match[1])


def _take_single(scene: Scene, parts: MomentParts) -> int:
    direction = tense_after(scene, parts.end)
    if parts.same_half and not parts.part:
        _take_half_from_before(scene, parts)
    found = resolve(_near_last_date(scene, parts), _setting(scene, direction))
    if found is None:
        return parts.start
    if not found.value and parts.anchored_year is not None and not found.unresolved:
        return parts.end
    _remember(scene, found.value)
    scene.last_date = parts.end
    scene.take(
        Reading(
            start=parts.start, end=parts.end, kind=found.kind, value=found.value, candidates=found.candidates,
            base=found.base, unresolved=found.unresolved,
        )
    )  # fmt: skip
    return parts.end


def _near_last_date(scene: Scene, parts: MomentParts) -> MomentParts:
    """A bare day right behind another date belongs to it: 7月3日公示、20日投開票; 10日夜（日本時間11日朝）."""
    last = scene.last_date
    anchor = scene.anchor
    if parts.day is None or parts.month is not None or parts.month_shift is not None or parts.week_shift is not None:
        return parts
    if last is None or anchor is None or not scene.anchor_is_day or not last <= parts.start <= last + NEAR:
        return parts
    if "。" in scene.masked[last : parts.start]:
        return parts
    try:
        days = [calendar.shift_days(anchor, shift) for shift in (0, -1, 1)]
        fitting = [day for day in days if day.day == parts.day]
        day = fitting[0] if fitting else calendar.nearest_day_of_month(anchor, parts.day, "future")[0]
    except OutOfCalendar:
        return parts
    near = copy(parts)
    near.year, near.month = day.year, day.month
    return near


def _take_half_from_before(scene: Scene, parts: MomentParts) -> None:
    """同3時半 is in the half of the day that the clock time before it was in."""
    for reading in reversed(scene.readings):
        clock = re.search(r"T(\d\d):\d\d", reading.value)
        if clock:
            if parts.hour is not None and int(clock[1]) >= 12 and parts.hour < 12:
                parts.part, parts.part_word = "AF", "午後"
            elif int(clock[1]) < 12:
                parts.part, parts.part_word = "MO", "午前"
            return


def _setting(scene: Scene, direction: Direction | None) -> Setting:
    return Setting(
        reference=scene.reference.date() if scene.reference else None,
        anchor=scene.anchor,
        anchor_is_day=scene.anchor_is_day,
        direction=direction,
    )


def _remember(scene: Scene, value: str) -> None:
    """The last date named is what 翌日 counts from."""
    day = value.split("/")[-1].partition("T")[0]
    if not day:
        return
    try:
        scene.anchor = date.fromisoformat(day) if len(day) == 10 else calendar.first_day(day)
    except (OutOfCalendar, ValueError):
        return
    scene.anchor_is_day = len(day) == 10


def tense_after(scene: Scene, end: int) -> Direction | None:
    """Whether the words after a date speak of the past or the future; None where they do not say.

    The first verb decides; behind a comma right after the date it is the sentence's last.
    """
    clause = scene.masked[end : end + TENSE_REACH * 3].partition("。")[0]
    if clause.startswith("、"):
        if _LAST_PAST.search(clause.rstrip("」")):
            return "past"
        return "future" if _future().search(clause[-12:]) or _NON_PAST.search(clause) else None
    whole, clause = clause.rstrip("」"), clause[:TENSE_REACH]
    past = _PAST.search(clause)
    ahead = _future().search(clause)
    if (linked := _LINKED.search(clause)) and not any(
        found and found.start() < linked.start() for found in (past, ahead)
    ):
        # 会談し、…を発表した: a clause without tense of its own has that of the sentence's end
        return (
            "past"
            if _LAST_PAST.search(whole) or not (_future().search(whole[-12:]) or _NON_PAST.search(whole))
            else "future"
        )
    if not past and not ahead:
        if clause.endswith("へ") and len(clause) < HEADLINE_REACH:
            return "future"
        return "future" if _NON_PAST.search(clause) else None
    if ahead and (not past or ahead.start() < past.start()):
        return "future"
    return "past"


@lru_cache(maxsize=1)
def _future() -> re.Pattern[str]:
    """Words of the future; a plan is one only as a predicate or an object (方針を決めた), not in a name (計画で)."""
    return re.compile(
        rf"{one_of(FACTS.future_words)}"
        rf"|{one_of(FACTS.plan_words)}(?=だ(?!った)|。|、|」|$|であ|でい|で、|を[示明発決固確表立]|が[あ示]|と[いしなみ]|して|し、|も|です)"
    )
