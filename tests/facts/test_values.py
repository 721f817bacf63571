"""Values: the notation is read and printed back, and comparing is total, symmetric and says why."""

import doctest

import pytest

from aligner.facts import values
from aligner.facts.values import bounds, compare, display, parse_value
from aligner.records import FactKind, Hedge

# kind, value, hedge, kind, value, hedge, relation: what a desk would say of the two
PAIRS: list[tuple[str, str, str, str, str, str, str]] = [
    # numbers: hedges and rounding
    ("number", "1184", "exact", "number", "1200", "over", "apart"),
    ("number", "1184", "exact", "number", "1200", "about", "inside"),
    ("number", "1184", "exact", "number", "1200", "exact", "inside"),
    ("number", "1250", "exact", "number", "1200", "over", "inside"),
    ("number", "2500", "exact", "number", "1200", "over", "apart"),
    ("number", "1350", "exact", "number", "1200", "over", "inside"),
    ("number", "67", "exact", "number", "61", "over", "apart"),
    ("number", "67", "exact", "number", "60", "over", "inside"),
    ("duration", "PT100M", "exact", "duration", "PT90M", "over", "inside"),
    ("number", "2500", "exact", "number", "1200", "at_least", "inside"),
    ("number", "1300", "exact", "number", "1200", "at_most", "apart"),
    ("number", "1200", "exact", "number", "1200", "about", "inside"),
    ("number", "20", "exact", "number", "21", "exact", "apart"),
    ("number", "6000", "exact", "number", "6400", "exact", "apart"),
    ("number", "6400", "exact", "number", "6412", "exact", "inside"),
    ("number", "6412", "exact", "number", "6413", "exact", "apart"),
    ("number", "100", "about", "number", "108", "exact", "inside"),
    ("number", "100", "nearly", "number", "96", "exact", "inside"),
    ("number", "100", "nearly", "number", "104", "exact", "apart"),
    ("percent", "1 %", "nearly", "percent", "0.8 %", "exact", "inside"),
    ("percent", "2 %", "nearly", "percent", "1.6 %", "exact", "apart"),
    ("measure", "58 m/s", "exact", "measure", "209 km/h", "exact", "inside"),
    ("measure", "30 m/s", "exact", "measure", "60 km/h", "exact", "apart"),
    ("number", "1000", "over", "number", "5000", "over", "apart"),
    ("number", "1200", "over", "number", "1300", "nearly", "inside"),
    ("number", "1/3", "exact", "number", "0.33", "exact", "inside"),
    ("number", "1/4", "exact", "number", "0.25", "exact", "equal"),
    ("number", "3", "exact", "ordinal", "3", "exact", "not_comparable"),
    ("ordinal", "3", "exact", "ordinal", "4", "exact", "apart"),
    # money
    ("money", "EUR 2000000000", "exact", "money", "EUR 2040000000", "exact", "inside"),
    ("money", "EUR 3400000000", "exact", "money", "EUR 3500000000", "exact", "apart"),
    ("money", "EUR 3400000000", "exact", "money", "EUR 3400000000.00", "exact", "equal"),
    ("money", "EUR 100", "exact", "money", "USD 100", "exact", "not_comparable"),
    ("money", "EUR 100", "exact", "number", "100", "exact", "not_comparable"),
    # percentages
    ("percent", "12.5 %", "exact", "percent", "12.5 pp", "exact", "not_comparable"),
    ("percent", "12 %", "exact", "percent", "12.4 %", "exact", "inside"),
    ("percent", "50 %", "exact", "percent", "52 %", "exact", "apart"),
    ("percent", "25 %", "exact", "number", "1/4", "exact", "equal"),
    ("percent", "33 %", "exact", "number", "1/3", "exact", "inside"),
    ("percent", "25 %", "exact", "number", "25", "exact", "not_comparable"),
    ("percent", "20 %", "exact", "number", "0.2", "exact", "equal"),
    # measures
    ("measure", "10 km", "exact", "measure", "6.2 mi", "exact", "inside"),
    ("measure", "10 km", "exact", "measure", "10000 m", "exact", "equal"),
    ("measure", "10 km", "exact", "measure", "10 mi", "exact", "apart"),
    ("measure", "-7 °C", "exact", "measure", "19 °F", "exact", "inside"),
    ("measure", "32 °F", "exact", "measure", "0 °C", "exact", "equal"),
    ("measure", "8 °C", "exact", "measure", "8.4 °C", "exact", "inside"),
    ("measure", "120 kn", "exact", "measure", "222 km/h", "exact", "inside"),
    ("measure", "100 ha", "exact", "measure", "1 km2", "exact", "equal"),
    ("measure", "890 hPa", "exact", "measure", "890 mbar", "exact", "equal"),
    ("measure", "890 hPa", "exact", "measure", "890 kg", "exact", "not_comparable"),
    ("measure", "7.4 Mw", "exact", "measure", "7.1 Mw", "exact", "apart"),
    ("measure", "5 JMA+", "exact", "measure", "5 JMA-", "exact", "apart"),
    ("measure", "3 jugs", "exact", "measure", "3 jugs", "exact", "equal"),
    # lengths of time and ages
    ("duration", "PT4H", "nearly", "duration", "PT3H50M", "exact", "inside"),
    ("duration", "PT4H", "exact", "duration", "PT3H50M", "exact", "inside"),
    ("duration", "PT4H", "exact", "duration", "PT4H30M", "exact", "apart"),
    ("duration", "P9W", "exact", "duration", "P65D", "exact", "inside"),
    ("duration", "P9W", "exact", "duration", "P68D", "exact", "apart"),
    ("duration", "P2W", "exact", "duration", "P16D", "exact", "apart"),
    ("duration", "PT4H", "over", "duration", "PT3H50M", "exact", "apart"),
    ("duration", "PT90M", "exact", "duration", "PT50M", "exact", "apart"),
    ("duration", "PT50M", "exact", "duration", "PT1H", "exact", "apart"),
    ("duration", "PT90M", "exact", "duration", "PT1H30M", "exact", "equal"),
    ("duration", "PT1.5H", "exact", "duration", "PT1H30M", "exact", "equal"),
    ("duration", "P3W", "exact", "duration", "P21D", "exact", "equal"),
    ("duration", "P1M", "exact", "duration", "P30D", "exact", "inside"),
    ("duration", "P1M", "exact", "duration", "P5W", "exact", "apart"),
    ("duration", "P6W", "exact", "duration", "P1.5M", "exact", "inside"),
    ("duration", "P7W", "exact", "duration", "P1.5M", "exact", "apart"),
    ("duration", "P18M", "exact", "duration", "P1.5Y", "exact", "equal"),
    ("duration", "P54Y", "exact", "duration", "P54Y", "exact", "equal"),
    ("duration", "P54Y", "exact", "duration", "P53Y", "exact", "apart"),
    ("duration", "P54Y", "exact", "duration", "P54Y2M", "exact", "inside"),
    ("duration", "P3Y", "nearly", "duration", "P2Y11M", "exact", "inside"),
    ("duration", "P8Y6M", "exact", "duration", "P8Y", "exact", "apart"),
    ("number", "54", "exact", "duration", "P54Y", "exact", "inside"),
    ("number", "54", "exact", "duration", "P53Y", "exact", "not_comparable"),
    ("duration", "PT4H", "exact", "time", "T04:00", "exact", "not_comparable"),
    # dates
    ("date", "2025-02-18", "exact", "date", "2025-02", "exact", "inside"),
    ("date", "2025-02-18", "exact", "date", "2025-03", "exact", "apart"),
    ("date", "2025-02-18", "exact", "date", "2025-02-19", "exact", "apart"),
    ("date", "2025-02-18", "exact", "date", "2025-02-19", "about", "inside"),
    ("date", "2025-02-18", "exact", "date", "XXXX-WXX-2", "exact", "inside"),
    ("date", "2025-02-18", "exact", "date", "XXXX-WXX-3", "exact", "apart"),
    ("date", "XXXX-02-12", "exact", "date", "2025-02-12", "exact", "inside"),
    ("date", "XXXX-02-12", "exact", "date", "2025-02-13", "exact", "apart"),
    ("date", "XXXX-02-29", "exact", "date", "2024", "exact", "inside"),
    ("date", "XXXX-02-29", "exact", "date", "2025", "exact", "apart"),
    ("date", "XXXX-02-12", "exact", "date", "XXXX-02-13", "exact", "apart"),
    ("date", "XXXX-02-12", "exact", "date", "XXXX-WXX-2", "exact", "not_comparable"),
    ("date", "XXXX-XX-12", "exact", "date", "XXXX-02-12", "exact", "inside"),
    ("date", "2025-W07", "exact", "date", "2025-02-12", "exact", "inside"),
    ("date", "2025-W07-WE", "exact", "date", "2025-02-16", "exact", "inside"),
    ("date", "2025-W07-WE", "exact", "date", "2025-02-14", "exact", "apart"),
    ("date", "2025-Q1", "exact", "date", "2025-H1", "exact", "inside"),
    ("date", "2025-SP", "exact", "date", "2025-04", "exact", "inside"),
    ("date", "2025-WI", "exact", "date", "2025-07", "exact", "apart"),
    ("date", "199X", "exact", "date", "1995", "exact", "inside"),
    ("date", "19XX", "exact", "date", "2001", "exact", "apart"),
    ("date", "FY2024", "exact", "date", "2025-02", "exact", "inside"),
    ("date", "2025-02-18/2025-02-20", "exact", "date", "2025-02-19", "exact", "inside"),
    ("date", "2025-02-18/2025-02-20", "exact", "date", "2025-02-21", "exact", "apart"),
    ("date", "2025-02-18/2025-02-20", "exact", "date", "2025-02-18/2025-02-21", "exact", "apart"),
    ("date", "2025-02-18/2025-02-20", "exact", "date", "2025-02-18/2025-02-20", "exact", "equal"),
    ("date", "2025-02-18", "at_least", "date", "2026", "exact", "inside"),
    ("date", "2025-02-18", "at_most", "date", "2025-02-19", "exact", "apart"),
    # clock times
    ("time", "T15:30", "exact", "time", "TAF", "exact", "inside"),
    ("time", "T15:30", "exact", "time", "TMO", "exact", "apart"),
    ("time", "T02:30", "exact", "time", "TNI", "exact", "inside"),
    ("time", "T23:50", "exact", "time", "T00:10", "about", "inside"),
    ("time", "T15:30", "exact", "time", "T15:30:20", "exact", "inside"),
    ("time", "T15:30", "exact", "time", "T15:40", "exact", "apart"),
    ("time", "T18:00/T02:00", "exact", "time", "T23:00", "exact", "inside"),
    ("time", "T18:00/T02:00", "exact", "time", "T12:00", "exact", "apart"),
    ("time", "T15:30+09:00", "exact", "time", "T06:30Z", "exact", "equal"),
    ("time", "T15:30+09:00", "exact", "time", "T06:30", "exact", "not_comparable"),
    ("time", "T15:30", "exact", "date", "2025-02-18", "exact", "not_comparable"),
    # datetimes and zones
    ("datetime", "2025-02-12T05:47+09:00", "exact", "datetime", "2025-02-11T21:47+01:00", "exact", "equal"),
    ("datetime", "2025-02-12T05:47+09:00", "exact", "datetime", "2025-02-12T05:47+01:00", "exact", "apart"),
    ("datetime", "2025-02-12T05:47+09:00", "exact", "datetime", "2025-02-11T21:47", "exact", "inside"),
    ("datetime", "2025-02-12T05:47+09:00", "exact", "datetime", "2025-02-15T21:47", "exact", "apart"),
    ("datetime", "2025-02-12T05:47+09:00", "exact", "date", "2025-02-11", "exact", "inside"),
    ("datetime", "2025-02-12T05:47", "exact", "datetime", "2025-02-12T06:47", "exact", "apart"),
    ("datetime", "2025-02-12T15:30", "exact", "date", "2025-02-12", "exact", "inside"),
    ("datetime", "2025-02-12T15:30", "exact", "datetime", "2025-02-12TAF", "exact", "inside"),
    ("datetime", "2025-02-12TEV", "exact", "datetime", "2025-02-12TMO", "exact", "apart"),
    ("time", "TEV", "exact", "time", "T16:00", "exact", "inside"),
    ("time", "TEV", "exact", "time", "T15:00", "exact", "apart"),
    ("time", "T14:00", "over", "time", "T14:20", "exact", "inside"),
    ("datetime", "2025-02-12T15:30", "exact", "time", "T15:30", "exact", "inside"),
    ("datetime", "XXXX-02-12T15:30", "exact", "datetime", "2025-02-12T16:00", "exact", "apart"),
    # names and values that were not read
    ("place", "Riyadh", "exact", "place", "riyadh", "exact", "equal"),
    ("place", "Riyadh", "exact", "place", "Jeddah", "exact", "not_comparable"),
    ("number", "", "exact", "number", "20", "exact", "not_comparable"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "hedge", "other_kind", "other", "other_hedge", "relation"), PAIRS)
def test_two_values_stand_to_each_other_as_a_desk_would_say(
    kind: FactKind, text: str, hedge: Hedge, other_kind: FactKind, other: str, other_hedge: Hedge, relation: str
) -> None:
    left, right = parse_value(kind, text, hedge), parse_value(other_kind, other, other_hedge)
    there, back = compare(left, right), compare(right, left)
    assert (there.relation, back.relation) == (relation, relation), there.reason


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        ("duration", "PT4H30M", "4 h 30 min"),
        ("duration", "P3W", "3 weeks"),
        ("duration", "P1Y2M", "1 year 2 months"),
        ("duration", "PT1.5H", "1.5 h"),
        ("date", "2025-02-18", "18 Feb 2025"),
        ("date", "2025-02", "Feb 2025"),
        ("date", "XXXX-02-18", "18 Feb"),
        ("date", "XXXX-WXX-2", "Tuesday"),
        ("date", "2025-W07", "week 7 2025"),
        ("date", "2025-W07-WE", "weekend of week 7 2025"),
        ("date", "2025-SP", "spring 2025"),
        ("date", "199X", "1990s"),
        ("date", "19XX", "20th century"),
        ("date", "2025-Q3", "quarter 3 2025"),
        ("date", "XXXX-XX-18", "the 18th"),
        ("date", "2025-02-18/2025-02-20", "18 Feb 2025 – 20 Feb 2025"),
        ("time", "T15:30", "15:30"),
        ("time", "TAF", "afternoon"),
        ("datetime", "2025-02-11TEV", "11 Feb 2025, evening"),
        ("datetime", "2025-02-12T15:30Z", "12 Feb 2025, 15:30 (UTC)"),
        ("money", "EUR 2500000000", "EUR 2.5 billion"),
        ("money", "JPY 153.20", "JPY 153.20"),
        ("number", "1200", "1,200"),
        ("number", "2345678", "2,345,678"),
        ("number", "2040000", "2.04 million"),
        ("number", "1/3", "1/3"),
        ("ordinal", "3", "3rd"),
        ("ordinal", "11", "11th"),
        ("percent", "12.5 %", "12.5%"),
        ("percent", "0.25 pp", "0.25 percentage points"),
        ("measure", "6.4 km", "6.4 km"),
        ("measure", "5 JMA+", "intensity 5 upper"),
        ("place", "Riyadh", "Riyadh"),
    ],
)
def test_values_are_shown_as_a_newspaper_prints_them(kind: FactKind, text: str, shown: str) -> None:
    assert display(parse_value(kind, text)) == shown


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (
            ("duration", "PT90M", "exact"),
            ("duration", "PT50M", "exact"),
            "90 min and 50 min differ by more than rounding",
        ),
        (("number", "1184", "exact"), ("number", "1200", "over"), "1,184 is below what 'over 1,200' allows"),
        (
            ("money", "EUR 5", "exact"),
            ("money", "USD 5", "exact"),
            "EUR 5 and USD 5: they are in different currencies (EUR and USD)",
        ),
        (
            ("datetime", "2025-02-12T05:47+09:00", "exact"),
            ("datetime", "2025-02-11T21:47+01:00", "exact"),
            "12 Feb 2025, 05:47 (UTC+09:00) and 11 Feb 2025, 21:47 (UTC+01:00) are one instant in two time zones",
        ),
    ],
)
def test_the_reason_is_a_sentence_for_people(
    left: tuple[FactKind, str, Hedge], right: tuple[FactKind, str, Hedge], reason: str
) -> None:
    assert compare(parse_value(*left), parse_value(*right)).reason == reason


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("number", "1,200"),
        ("number", "1/0"),
        ("number", "abc"),
        ("date", "2025-13"),
        ("date", "2025-02-30"),
        ("date", "2025-W60"),
        ("date", "T15:30"),
        ("date", "XXXX-13-01"),
        ("date", "XXXX-02-30"),
        ("time", "T25:00"),
        ("time", "2025-02-12"),
        ("time", "T"),
        ("duration", "P"),
        ("duration", "PT"),
        ("duration", "4 h"),
        ("money", "2500 EUR"),
        ("percent", "12.5"),
        ("measure", "6.4"),
        ("date", "0000"),
        ("date", "/"),
        ("datetime", "x"),
    ],
)
def test_what_is_not_in_the_notation_is_refused(kind: FactKind, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_value(kind, text)


def test_bounds_follow_precision_and_hedge() -> None:
    assert bounds(parse_value("number", "1200", "about")) == (1080.0, 1320.0)
    assert bounds(parse_value("number", "1200", "over")) == (1200.0, 1400.0)
    assert bounds(parse_value("number", "20")) == (20.0, 20.0)
    assert bounds(parse_value("duration", "PT4H", "nearly")) == (3.4 * 3600, 4 * 3600.0)
    assert bounds(parse_value("number", "5", "at_least")) == (5.0, float("inf"))


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(values).failed == 0
