"""Somebody who is kept out of talks and is spoken with, somebody who declines to answer: no clash."""

import pytest

from aligner.findings.absent import tell_absence_and_talk, tell_silence


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


@pytest.mark.parametrize(
    ("silent", "other", "both"),
    [
        ("Okoro refused to say it, but called a deal impossible.", "A readout confirmed that Okoro repeated his wish.", True),
        ("Premier Okoro declined to comment on the arrests.", "Twelve men were arrested.", True),
        ("The firm gave no comment.", "The factory will close in May.", True),
        ("Okoro would not be drawn on the date.", "Premier Okoro has confirmed the date.", False),
        ("He refused to say whether the bridge was safe.", "He admitted that the bridge was not safe.", False),
        ("Okoro refused to sign.", "Okoro signed on Monday.", False),
        ("Okoro refused to answer.", "Okoro declined to comment.", False),
    ],
)  # fmt: skip
def test_who_declines_to_answer_has_denied_nothing(silent: str, other: str, both: bool) -> None:
    assert tell_silence(silent, other) is both
    assert tell_silence(other, silent) is both
