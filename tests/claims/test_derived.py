"""Dates counted back from a text's main day."""

from aligner.claims.derived import derive_dates
from tests.findings.stories import build_story

TALKS = "The talks were held on Tuesday."


def derive(text: str) -> list[str]:
    contexts = build_story({"en1": ("en", [(TALKS, TALKS), (text, text)])})[1]
    return [str(claim.value) for claim in derive_dates(contexts)]


def test_one_week_after_the_call_is_a_range_of_days_before_the_main_day() -> None:
    assert derive("The meeting came just one week after the phone call.") == ["2026-03-09/2026-03-11"]


def test_a_distance_beyond_the_calendar_gives_no_date() -> None:
    assert derive("The meeting came 9,000 years after the flood.") == []
