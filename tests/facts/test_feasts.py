"""The days of feasts that move from year to year, and the time of countries that have one zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from aligner.facts.feasts import feast_day, fourth_advent
from aligner.languages.zones import OFFSETS

CAPITALS = {
    "IR": "Asia/Tehran", "IN": "Asia/Kolkata", "NP": "Asia/Kathmandu", "AF": "Asia/Kabul", "MM": "Asia/Yangon",
    "KZ": "Asia/Almaty", "JP": "Asia/Tokyo", "PH": "Asia/Manila", "TR": "Europe/Istanbul", "SD": "Africa/Khartoum",
    "JO": "Asia/Amman", "IS": "Atlantic/Reykjavik", "AR": "America/Argentina/Buenos_Aires", "PE": "America/Lima",
}  # fmt: skip


@pytest.mark.parametrize(
    ("year", "day"), [(2022, 18), (2023, 24), (2024, 22), (2025, 21), (2026, 20), (2027, 19), (2028, 24)]
)
def test_the_fourth_advent_is_the_last_sunday_before_christmas_day(year: int, day: int) -> None:
    assert fourth_advent(year) == date(year, 12, day)


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("12-25", "2026-12-25"), ("E+0", "2026-04-05"), ("E+39", "2026-05-14"), ("E+50", "2026-05-25"),
        ("A-21", "2026-11-29"), ("A-32", "2026-11-18"), ("W09-2-3", "2026-09-15"), ("W05-1-L", "2026-05-25"),
        ("W11-4-4", "2026-11-26"),
    ],
)  # fmt: skip
def test_a_feast_has_its_day_by_its_rule(rule: str, day: str) -> None:
    assert feast_day(rule, 2026).isoformat() == day


@pytest.mark.parametrize(("country", "zone"), CAPITALS.items())
def test_a_country_of_one_zone_has_its_offset_all_year(country: str, zone: str) -> None:
    offsets = {datetime(2026, month, 15, tzinfo=ZoneInfo(zone)).isoformat()[-6:] for month in range(1, 13)}
    assert {OFFSETS[country].replace("Z", "+00:00")} == offsets
