"""The tables of events and states name the same things in every language."""

import pytest

from aligner.claims.contexts import event_table
from aligner.findings.wording import EVENT_LABELS
from aligner.languages.schema.events import EVENT_KINDS, STATE_AXES, STATE_LABELS
from aligner.records import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_event_and_axis_has_its_words(lang: str) -> None:
    table = event_table(lang)
    assert table.lang == lang
    assert set(table.events) == set(EVENT_KINDS)
    assert set(table.states) == set(STATE_AXES)
    assert all(table.events.values())
    assert all(poles[0] for poles in table.states.values())


def test_every_event_and_axis_has_a_name_in_the_report() -> None:
    assert set(EVENT_LABELS) == set(EVENT_KINDS)
    assert set(STATE_LABELS) == set(STATE_AXES)
