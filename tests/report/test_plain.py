"""What other stages write for machines as well, in plain words."""

import pytest

from aligner.report.plain import write_days, write_plainly, write_reading, write_warning
from tests.report.invented import build_comparison

DAYS = [
    ("14 Oct 2025", "Tue 14 Oct 2025"),
    ("about 10 June 2025, 22:30", "about Tue 10 June 2025, 22:30"),
    ("Wed 11 Mar 2026", "Wed 11 Mar 2026"),
    ("Wednesday 11 Mar 2026", "Wednesday 11 Mar 2026"),
    ("2 to 8 Mar 2026", "2 to 8 Mar 2026"),
    ("10 Feb 2025 – 12 Feb 2025", "Mon 10 Feb to Wed 12 Feb 2025"),
    ("29 Dec 2025 – 2 Jan 2026", "Mon 29 Dec 2025 to Fri 2 Jan 2026"),
    ("published 2025-10-15", "published Wed 15 Oct 2025"),
    ("11 Nov 2025, Sept 2025 against 2023", "Tue 11 Nov 2025, Sept 2025 against 2023"),
    ("the English says “on 4 May 2025”", "the English says “on 4 May 2025”"),
    ("31 Feb 2025", "31 Feb 2025"),
    ("2025-13-40", "2025-13-40"),
    ("call 030-2025-10-15-7", "call 030-2025-10-15-7"),
    ("Feb 2022", "Feb 2022"),
    ("", ""),
]
READINGS = [
    ("14 → 14", "14"),
    ("read as “open”", "“open”"),
    ("Lissabon → Lisbon", "Lissabon → Lisbon"),
    ("dinsdag → 14 Oct 2025 (publication time 2025-10-15); could also be 21 Oct 2025",
     "dinsdag → Tue 14 Oct 2025 (published Wed 15 Oct 2025); could also be Tue 21 Oct 2025"),
    ("February 12 → 12 Feb (no publication time)", "February 12 → 12 Feb (no year given, and no publication time to count from)"),
    ("3 May 2024 → 3 May 2024", "3 May 2024"),
]  # fmt: skip
WARNINGS = [
    ("name lost: ワルシャワ", "“ワルシャワ” (name) is missing from the English"),
    ("duration added: 12 weeks", "“12 weeks” (duration) stands only in the English"),
    ("number changed: 1.184 became 1.48", "“1.184” (number) became “1.48”"),
    ("negation lost", "a “not” is missing from the English"),
    ("too short", "too short"),
    ("number differs: 1.200 in the original, 1.2 in English", "number differs: 1.200 in the original, 1.2 in English"),
]


@pytest.mark.parametrize(("text", "plain"), DAYS)
def test_days_have_their_weekday_and_no_iso(text, plain):
    assert write_days(text) == plain
    assert write_days(plain) == plain


@pytest.mark.parametrize(("text", "plain"), READINGS)
def test_readings_say_nothing_twice(text, plain):
    assert write_reading(text) == plain


@pytest.mark.parametrize(("text", "plain"), WARNINGS)
def test_warnings_are_sentences(text, plain):
    assert write_warning(text) == plain


def test_ids_values_quotes_and_places_stay_as_they_are():
    for finding in build_comparison().findings:
        plain = write_plainly(finding)
        assert (plain.id, plain.title, plain.verdict) == (finding.id, finding.title, finding.verdict)
        for before, after in zip(finding.sides, plain.sides, strict=True):
            assert before.value == after.value
            for one, two in zip(before.mentions, after.mentions, strict=True):
                assert (one.quote, one.start, one.sentence_text, one.english) == (
                    two.quote,
                    two.start,
                    two.sentence_text,
                    two.english,
                )
