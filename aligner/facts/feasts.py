"""The days of feasts that move from year to year: counted from Easter, from Advent, or the nth weekday of a month."""

import re
from datetime import date, timedelta

from aligner.facts import calendar

CHRISTMAS_EVE = (12, 24)
NTH_WEEKDAY = re.compile(r"W(\d\d)-([1-7])-(\d|L)")  # month, ISO weekday, which one; L is the last


def easter(year: int) -> date:
    """Easter Sunday of a year (Gregorian; the method of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def fourth_advent(year: int) -> date:
    """The fourth Sunday of Advent, the last one before Christmas Day; the first is three weeks before it."""
    eve = date(year, *CHRISTMAS_EVE)
    return eve - timedelta(days=(eve.weekday() + 1) % 7)


def is_moved(rule: str) -> bool:
    """Whether a feast's rule gives another day every year."""
    return not rule[0].isdecimal()


def feast_day(rule: str, year: int) -> date:
    """The day of a feast in a year by its rule.

    `12-25` is fixed, `E+1` counts days from Easter Sunday, `A-21` from the fourth Sunday of Advent, `W09-2-3` is the
    third Tuesday of September and `W05-1-L` the last Monday of May.
    """
    if rule.startswith("E"):
        return calendar.shift_days(easter(year), int(rule[1:]))
    if rule.startswith("A"):
        return calendar.shift_days(fourth_advent(year), int(rule[1:]))
    if match := NTH_WEEKDAY.fullmatch(rule):
        nth = -1 if match[3] == "L" else int(match[3])
        return calendar.nth_weekday(year, int(match[1]), int(match[2]) - 1, nth)
    return date(year, int(rule[:2]), int(rule[3:]))
