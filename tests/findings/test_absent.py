"""Somebody who is kept out of talks, and somebody who is spoken with: no clash."""

import pytest

from aligner.findings.absent import tell_absence_and_talk


@pytest.mark.parametrize(
    ("absent", "told"),
    [
        (
            "President Okoro has not been invited.",
            "The chancellor reportedly spoke with President Okoro, who was grateful.",
        ),
        ("The unions weren't even invited to the summit.", "The minister informed the unions of the result."),
        ("Norland was left out of the conference.", "He phoned Norland's premier before the conference."),
        ("The rebels have no seat at the negotiating table.", "The mediator talked to the rebels by telephone."),
        ("She complained that Norland's future is discussed without Norland.", "The king spoke with her on Monday."),
        ("They decided without Norland being present.", "The premier of Norland was briefed afterwards."),
    ],
)
def test_who_is_kept_out_may_be_spoken_with(absent: str, told: str) -> None:
    assert tell_absence_and_talk(absent, told)
    assert tell_absence_and_talk(told, absent)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("President Okoro has not been invited.", "President Okoro was invited and spoke with the chancellor."),
        ("President Okoro has not been invited.", "At the summit President Okoro attended, he spoke with the host."),
        ("President Okoro has not been invited.", "President Okoro arrived in Geneva."),
        ("The unions were not consulted.", "The minister consulted the unions."),
        ("The envoy was left out of the talks.", "The envoy sat at the table and talked to the rebels."),
    ],
)
def test_taking_part_against_being_kept_out_stays_a_clash(one: str, other: str) -> None:
    assert not tell_absence_and_talk(one, other)
    assert not tell_absence_and_talk(other, one)
