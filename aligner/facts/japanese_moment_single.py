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

# A bare day this many characters behind a date, and less, is dated by it.
NEAR = 8


def take_single(scene: Scene, parts: MomentParts) -> int:
    direction = parts.toward or tense_after(scene, parts.end)
    if parts.same_half and not parts.part:
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
