"""Resolves one Japanese date or time in its text, and remembers it for what counts from it."""

import re
from copy import copy
from datetime import date

from aligner.facts import calendar
from aligner.facts.calendar import Direction, OutOfCalendar
from aligner.facts.japanese_moment_parts import MomentParts
from aligner.facts.japanese_reading import Reading, Scene
from aligner.facts.japanese_resolve import Setting, resolve
from aligner.facts.japanese_tense import tense_after

# 早ければ20日, 早くても20日夜: ahead, whatever the verb.
_EARLY = re.compile("(?:早ければ|早くても|早くとも|早くて)、?$")
_HALF = re.compile("午[前後]|同")
# A bare day this many characters behind a date, and less, is dated by it.
NEAR = 8


def take_single(scene: Scene, parts: MomentParts) -> int:
    early = _EARLY.search(scene.masked, max(0, parts.start - 6), parts.start)
    direction = parts.toward or ("future" if early else tense_after(scene, parts.end))
    is_bare = not (parts.part or parts.zone or parts.has_date) and not scene.masked.endswith("正午", 0, parts.end)
    if parts.hour is not None and parts.hour <= 12 and (is_bare or (parts.same_half and not parts.part)):
        _take_half_from_before(scene, parts)
    found = resolve(_near_last_date(scene, parts), setting_of(scene, direction))
    if found is None:
        return parts.start
    if not found.value and parts.anchored_year is not None and not found.unresolved:
        return parts.end
    remember(scene, found.value)
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
    if last is None or anchor is None or not scene.anchor_is_day or not last <= parts.start:
        return parts
    if "。" in scene.masked[last : parts.start]:
        return parts
    is_named = scene.masked[parts.start] in "同翌"
    try:
        is_next = calendar.shift_days(anchor, 1).day == parts.day
    except OutOfCalendar:
        return parts
    if parts.start > last + NEAR and not is_named and not is_next:
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
    """同3時半, and 7時 in 午後6時開場、7時開演: in the half of the day of the clock time before it in its sentence."""
    for reading in reversed(scene.readings):
        clocks = re.findall(r"T(\d\d):\d\d", reading.value)
        if not clocks:
            continue
        if not parts.same_half and (
            "。" in scene.masked[reading.end : parts.start]
            or not _HALF.search(scene.masked[reading.start : reading.end])
        ):
            return
        last = int(clocks[-1])
        if parts.hour is not None and last >= 12 and parts.hour < 12:
            parts.part, parts.part_word = "AF", "午後"
        elif last < 12 and (parts.same_half or (parts.hour or 0) >= last):
            parts.part, parts.part_word = "MO", "午前"
        elif last < 12 and parts.hour is not None and parts.hour < last:
            parts.part, parts.part_word = "AF", "午後"
        return


def setting_of(scene: Scene, direction: Direction | None) -> Setting:
    return Setting(
        reference=scene.reference.date() if scene.reference else None,
        anchor=scene.anchor,
        anchor_is_day=scene.anchor_is_day,
        direction=direction,
    )


def remember(scene: Scene, value: str) -> None:
    """The last date named is what 翌日 counts from."""
    day = value.split("/")[-1].partition("T")[0]
    if not day:
        return
    try:
        scene.anchor = date.fromisoformat(day) if len(day) == 10 else calendar.first_day(day)
    except (OutOfCalendar, ValueError):
        return
    scene.anchor_is_day = len(day) == 10
