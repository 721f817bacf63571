"""Rules of the shared calendar arithmetic, each a row: what is asked, what comes back."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.facts import calendar
from aligner.facts.calendar import OutOfCalendar

WEDNESDAY = date(2025, 2, 12)


@pytest.mark.parametrize(
    ("weekday", "direction", "first", "second"),
    [
        (1, "past", "2025-02-11", "2025-02-18"),
        (1, "future", "2025-02-18", "2025-02-11"),
        (2, "past", "2025-02-12", "2025-02-05"),
        (2, "future", "2025-02-12", "2025-02-19"),
        (3, "nearest", "2025-02-13", "2025-02-06"),
        (6, "nearest", "2025-02-09", "2025-02-16"),
    ],
)
def test_a_weekday_is_the_nearest_in_its_direction(weekday, direction, first, second):
    found = calendar.nearest_weekday(WEDNESDAY, weekday, direction)
    assert [day.isoformat() for day in found] == [first, second]


@pytest.mark.parametrize(
    ("month", "day", "direction", "first"),
    [
        (12, 20, "nearest", "2024-12-20"),
        (5, 1, "nearest", "2025-05-01"),
        (10, 1, "future", "2025-10-01"),
        (3, 1, "past", "2024-03-01"),
        (2, 29, "nearest", "2024-02-29"),
    ],
)
def test_a_yearless_day_is_the_nearest(month, day, direction, first):
    assert calendar.nearest_day(WEDNESDAY, month, day, direction)[0].isoformat() == first


@pytest.mark.parametrize(
    ("month", "day", "direction", "other"),
    [(3, 12, "past", "2025-03-12"), (3, 12, "future", "2024-03-12"), (12, 20, "nearest", "2025-12-20")],
)
def test_the_other_reading_of_a_yearless_day_is_the_nearest_of_other_years(month, day, direction, other):
    assert calendar.nearest_day(WEDNESDAY, month, day, direction)[1].isoformat() == other


def test_a_day_that_no_month_has_is_refused():
    with pytest.raises(OutOfCalendar):
        calendar.nearest_day(WEDNESDAY, 4, 31)
    with pytest.raises(OutOfCalendar):
        calendar.clock(25)


@pytest.mark.parametrize(
    ("unit", "shift", "value"),
    [
        ("week", 1, "2025-W08"),
        ("quarter", -1, "2024-Q4"),
        ("half", 0, "2025-H1"),
        ("month", -2, "2024-12"),
        ("year", -1, "2024"),
        ("decade", 1, "203X"),
        ("century", -1, "19XX"),
    ],
)
def test_a_period_is_counted_from_the_reference(unit, shift, value):
    assert calendar.period(WEDNESDAY, unit, shift) == value


@pytest.mark.parametrize(
    ("amount", "unit", "value"),
    [
        (Fraction(24), "hour", "2013-02-13T04:30"),
        (Fraction(-7), "day", "2013-02-05"),
        (Fraction(2), "week", "2013-02-26"),
        (Fraction(-3), "month", "2012-11"),
        (Fraction(-2), "year", "2011"),
        (Fraction(-3, 2), "year", "2011-08"),
    ],
)
def test_an_offset_is_as_exact_as_its_unit(amount, unit, value):
    assert calendar.offset(datetime(2013, 2, 12, 4, 30), amount, unit) == value


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ({"minute": Fraction(50)}, "PT50M"),
        ({"hour": Fraction(9, 2)}, "PT4H30M"),
        ({"hour": Fraction(4), "minute": Fraction(20)}, "PT4H20M"),
        ({"month": Fraction(18)}, "P18M"),
        ({"year": Fraction(1, 2)}, "P6M"),
        ({"year": Fraction(54)}, "P54Y"),
        ({"week": Fraction(2)}, "P2W"),
        ({"day": Fraction(3, 2)}, "P1DT12H"),
        ({"hour": Fraction(24)}, "PT24H"),
    ],
)
def test_a_duration_is_written_in_its_own_unit(parts, value):
    assert calendar.duration(parts) == value


def test_whole_weeks_and_weekdays_of_a_month():
    assert calendar.nth_week(2014, 10, 1) == "2014-W41"
    assert calendar.nth_week(2014, 9, -1) == "2014-W39"
    assert calendar.nth_weekday(2014, 10, 2, 2) == date(2014, 10, 8)
    assert calendar.century(15) == "14XX"
    assert calendar.season_of(date(2025, 1, 5)) == "2024-WI"


@given(st.dates(), st.integers(0, 6), st.sampled_from(["past", "future", "nearest"]))
def test_both_readings_of_a_weekday_fall_on_it(reference, weekday, direction):
    try:
        first, second = calendar.nearest_weekday(reference, weekday, direction)
    except OutOfCalendar:
        return
    assert first.weekday() == second.weekday() == weekday
    assert abs((first - second).days) == 7
    assert abs((first - reference).days) < 7


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=64))
def test_a_decimal_reads_back(amount):
    assert Fraction(calendar.decimal(amount)) == amount
