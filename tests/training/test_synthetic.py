"""Pairs made by rule: both sides say the same value, in the way of each language."""

from __future__ import annotations

import datetime
import re
from random import Random

import pytest

from aligner.training import numerals
from aligner.training.synthetic import build_synthetic

GREAT = [
    ("2.5", 9, "2,5 miljard", "2,5 Milliarden", "25億", "2.5 billion"),
    ("1.2", 6, "1,2 miljoen", "1,2 Millionen", "120万", "1.2 million"),
    ("350", 6, "350 miljoen", "350 Millionen", "3億5000万", "350 million"),
    ("3", 12, "3 biljoen", "3 Billionen", "3兆", "3 trillion"),
]


@pytest.mark.parametrize(("figure", "power", "dutch", "german", "japanese", "english"), GREAT)
def test_great_numbers(figure: str, power: int, dutch: str, german: str, japanese: str, english: str) -> None:
    assert numerals.write_great(figure, power) == {"nl": dutch, "de": german, "ja": japanese, "en": english}


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (1200, "1200"), (12_000, "1万2000"), (125_000_000, "1億2500万"), (10_000, "1万")]
)
def test_japanese_figures(value: int, written: str) -> None:
    assert numerals.write_japanese(value) == written


def test_a_date_with_year_and_weekday() -> None:
    forms = numerals.write_date(datetime.date(2025, 2, 18), Random(1), year=True, weekday=True)
    assert forms["nl"] == "dinsdag 18 februari 2025"
    assert re.fullmatch(r"Dienstag, (dem )?18\. Februar 2025", forms["de"])
    assert re.fullmatch(r"(2025年|令和7年)2月18日([（(]火[）)]|火曜日)", forms["ja"])
    assert forms["en"] == "Tuesday, February 18, 2025"


def test_spoken_half_hours_name_the_hour_before_or_after() -> None:
    spoken = {tuple(numerals.write_clock(14, 30, Random(seed)).values()) for seed in range(60)}
    assert ("half drie 's middags", "halb drei nachmittags", "午後2時半", "half past two in the afternoon") in spoken


def test_twenty_four_hours_keep_their_figures() -> None:
    english = {numerals.write_clock(21, 47, Random(seed))["en"] for seed in range(20)}
    assert english == {"21:47", "9:47 p.m."}


@pytest.mark.parametrize("pair", ["nl-en", "de-en", "ja-en"])
def test_pairs_are_whole_distinct_and_the_same_for_the_same_seed(pair: str) -> None:
    pairs = build_synthetic(pair, 500, 7)
    assert len(set(pairs)) == 500
    assert pairs == build_synthetic(pair, 500, 7)
    assert not any("{" in text or ".." in text for both in pairs for text in both)
