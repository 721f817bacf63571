"""Clauses cover their sentence, and cuts stand where a clause ends."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.text.clauses import split_clauses

CASES = [
    ("de",
    "Obwohl die Zeit schon sehr knapp war, ¦wurde lange verhandelt, weil beide Seiten es wollten; ¦danach reiste "
    "er nach Wien ab."),
    ("de", "Der Kaufpreis beträgt 2,4 Milliarden Euro: ¦das ist weniger als zunächst erwartet."),
    ("nl", "Het gaat om namen, adressen en geboortedata; ¦wachtwoorden zijn volgens het bedrijf niet gelekt."),
    ("nl", "De grens ging op 12 september dicht, ¦omdat er drones boven het gebied vlogen."),
    ("en", "The minister said that talks would go on, ¦while his rival left for home at once."),
    ("en", "He left early."),
    ("ja", "同社は9月9日に不正アクセスを把握したが、¦原因はまだ分かっていないという。"),
    ("ja", "会談は行われた。"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked"), CASES)
def test_cuts_stand_where_a_clause_ends(lang: str, marked: str) -> None:
    text = marked.replace("¦", "")
    wanted = [piece.strip() for piece in marked.split("¦")]
    found = [text[start:end] for start, end in split_clauses(text, lang)]
    assert found == wanted


@settings(deadline=None)
@given(st.text(alphabet="ab ,;:–.!?und weil「」。、が1", max_size=200), st.sampled_from(["nl", "de", "ja", "en"]))
def test_clauses_are_in_order_and_lose_nothing_but_blanks(text: str, lang: str) -> None:
    pieces = split_clauses(text, lang)
    position = 0
    for start, end in pieces:
        assert position <= start < end <= len(text)
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()
