"""Figures are read as values, so that a translation may write them in its own way."""

from __future__ import annotations

import pytest

from aligner.training.figures import carries_figures, read_figures

CARRIED = [
    ("nl", "Er kwamen 1.200 mensen.", "There were 1,200 people.", True),
    ("nl", "Er kwamen 1.200 mensen.", "There were 1,300 people.", False),
    ("nl", "Om 09.30 uur (02.30 UTC) viel hij.", "He fell at 9:30 am (02:30 UTC).", True),
    ("de", "Um 14:30 Uhr begann es.", "It began at 2:30 p.m.", True),
    ("de", "Um 14:30 Uhr begann es.", "It began at 14:30.", True),
    ("de", "Es kostet 2,5 Milliarden Euro.", "It costs 2.5 billion euros.", True),
    ("de", "Es kostet 2,5 Milliarden Euro.", "It costs 2.5 million euros.", False),
    ("de", "Am 3. Mai waren es 3.", "On May 3 there were three.", True),
    ("ja", "2月18日に1万2000人が集まった。", "On February 18, 12,000 people gathered.", True),
    ("ja", "政府は25億ユーロを拠出する。", "The government provides 2.5 billion euros.", True),
    ("ja", "１２時３０分に着いた。", "It arrived at 12:30.", True),
    ("nl", "De wedstrijd eindigde in 5-3.", "The match ended 5-3.", True),
    ("nl", "In 2014 en 2015 niet.", "Not in 2014.", False),
    ("de", "Niemand kam.", "Nobody came.", True),
]


@pytest.mark.parametrize(("language", "source", "english", "carried"), CARRIED)
def test_figures_are_carried_by_value(language: str, source: str, english: str, carried: bool) -> None:
    assert carries_figures(source, english, language) is carried


def test_a_sentence_without_figures_has_none() -> None:
    assert not read_figures("Niemand kwam.", "nl")
