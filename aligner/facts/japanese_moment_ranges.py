"""Reads ranges of Japanese dates and times: 18日から20日, 午後1時半から同3時半, 昨年12月から今年1月."""

import re
from copy import copy
from datetime import date

from aligner.facts import calendar
from aligner.facts.calendar import OutOfCalendar
from aligner.facts.japanese_moment_parts import MomentParts, scan_moment
from aligner.facts.japanese_moment_single import remember, setting_of
from aligner.facts.japanese_patterns import TO
from aligner.facts.japanese_reading import Reading, Scene
from aligner.facts.japanese_resolve import Resolved, Setting, resolve
from aligner.facts.japanese_tense import tense_after

_TO = re.compile(rf"(?:ごろ|頃|前後)?{TO}(?:の|、)?(?=[^\s])")
_BARE_RIGHT = re.compile(r"([~-])([0-9]{1,2})(?![0-9/:月時分人%])日?")
_BETWEEN = re.compile(r"(?:まで)?の間")


def find_second_end(masked: str, first: MomentParts) -> MomentParts | None:
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


def take_range(scene: Scene, first: MomentParts, second: MomentParts) -> int:
    """Adds a range; 0 where the two do not make one (another kind of moment, or a later one first)."""
    after = second.end + 2 * scene.masked.startswith("まで", second.end)
    direction = tense_after(scene, after)
    setting = setting_of(scene, direction)
    _inherit(first, second)
    one = _resolve_start(first, second, setting)
    if one is None:
        return 0
    _inherit_value(one.value, first, second)
    inner = scene.anchor, scene.anchor_is_day
    remember(scene, one.value)
    other = resolve(second, setting_of(scene, direction))
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
    remember(scene, other.value)
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
