"""Turns a Japanese clock time, part of day and zone into the notation."""

from datetime import date

from aligner.facts import calendar
from aligner.facts.japanese_moment_parts import MomentParts


def resolve_clock(parts: MomentParts) -> tuple[str, str]:
    """The clock time or part of day, and the other half of the day where the text does not say which."""
    if parts.hour is None:
        return (f"T{parts.part}" if parts.part else ""), ""
    hour = parts.hour
    if hour > 24:  # 25時 is one at night, told of the day before
        return calendar.clock(hour - 24, parts.minute, parts.second or None), ""
    sure = True
    if parts.part == "MO":
        hour = 0 if hour == 12 and parts.part_word.startswith("午前") else hour
    elif parts.part == "AF":
        hour += 12 if hour < 12 else 0
    elif parts.part == "EV":
        hour = 0 if hour == 12 else hour + 12 if hour < 12 else hour
    elif parts.part == "NI" and parts.part_word not in ("未明", "翌未明"):
        hour = 0 if hour == 12 else hour + 12 if 5 <= hour < 12 else hour
    elif parts.part == "MI":
        hour += 12 if 1 <= hour <= 4 else 0
    elif not parts.part:
        sure = not 1 <= hour <= 12 or parts.second is not None
    value = calendar.clock(hour, parts.minute, parts.second or None)
    if sure:
        return value, ""
    return value, calendar.clock((hour + 12) % 24, parts.minute, parts.second or None)


def zone_offset(zone: str, day: str | None) -> str:
    """The offset; a zone with summer time has one only on a known day."""
    if not zone or zone == "local":
        return ""
    if zone[:2] not in ("EU", "US"):
        return zone
    if day is None or day.startswith("X"):
        return ""
    at = date.fromisoformat(day)
    if zone.startswith("EU"):
        summer = calendar.nth_weekday(at.year, 3, 6, -1) <= at < calendar.nth_weekday(at.year, 10, 6, -1)
    else:
        summer = calendar.nth_weekday(at.year, 3, 6, 2) <= at < calendar.nth_weekday(at.year, 11, 6, 1)
    hours = int(zone[2:]) + summer
    return f"{'-' if hours < 0 else '+'}{abs(hours):02d}:00"
