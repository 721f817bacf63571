"""Marks come from offsets: the pieces always make up the sentence again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.report.segments import cut_around, cut_at

CUTS = [
    ("Es waren 1.200 Leute", [(9, 14)], ["Es waren ", "[1.200]", " Leute"]),
    ("約2時間後", [(0, 4)], ["[約2時間]", "後"]),
    ("zes mensen", [(0, 10)], ["[zes mensen]"]),
    ("zes mensen", [], ["zes mensen"]),
    ("zes mensen", [(3, 3)], ["zes mensen"]),
    ("ruim twee uur", [(0, 9), (5, 13)], ["[ruim twee uur]"]),
    ("ruim twee uur", [(-4, 4), (10, 99)], ["[ruim]", " twee ", "[uur]"]),
    ("", [(0, 4)], []),
]


@pytest.mark.parametrize(("text", "spans", "pieces"), CUTS)
def test_cut(text, spans, pieces):
    assert [f"[{s.text}]" if s.is_marked else s.text for s in cut_at(text, spans)] == pieces


@given(st.text(), st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50))))
def test_nothing_is_lost_or_doubled(text, spans):
    assert "".join(segment.text for segment in cut_at(text, spans)) == text


AROUND = [
    ("Es waren rund 1.200 Leute auf dem Platz", "1.200", 8, "… rund 1.200 Leute …"),
    ("Geen Vrede Onderhandelingen", "Geen", 40, "Geen Vrede Onderhandelingen"),
    ("軍隊を受け入れず、西部軍事同盟に", "ず", 3, "… け入れず、西部 …"),
    ("zes", "zes", 0, "zes"),
]


@pytest.mark.parametrize(("text", "words", "letters", "cut"), AROUND)
def test_words_around_a_place(text, words, letters, cut):
    start = text.index(words)
    assert cut_around(text, start, start + len(words), letters) == cut
