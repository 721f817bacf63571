"""What surrounds a value is read from the original and from the English."""

import pytest

from aligner.claims.contexts import Context, english_words, window_words
from tests.findings.stories import build_story


def read(lang: str, text: str, english: str) -> Context:
    return build_story({"a1": (lang, [(text, english)])})[1][0]


@pytest.mark.parametrize(
    ("lang", "text", "english", "axis", "sign"),
    [
        ("nl", "De Europese Unie is niet uitgenodigd.", "The European Union has not been invited.", "invited", -1),
        ("ja", "欧州連合の代表も招待されている。", "A representative of the EU has been invited.", "invited", 1),
        ("en", "The defendant pleaded not guilty.", "The defendant pleaded not guilty.", "guilt", -1),
        ("de", "Die Autobahn blieb offen.", "The motorway stayed open.", "open_closed", 1),
        ("en", "He would accept the ruling and would not appeal.", "He would accept the ruling and would not appeal.", "appeal", -1),
        ("ja", "新株は発行しない。", "No new shares will be issued.", "issue", -1),
        ("de", "Den Streckenrekord verfehlte sie.", "She missed the course record.", "record", -1),
        ("ja", "まだ被害や洪水は報告されていません。", "No damage or flooding has been reported yet.", "harm_unharmed", -1),
        ("nl", "De politie legde geen verklaring af naast de bevestiging van de arrestatie.",
         "The police made no statement besides confirming the arrest.", "confirm_deny", 1),
        ("ja", "住宅に大きな被害が出たが、避難はしていない。", "Houses were badly damaged, but no one fled.", "harm_unharmed", 1),
    ],
)  # fmt: skip
def test_states_are_read_with_their_negation(lang: str, text: str, english: str, axis: str, sign: int) -> None:
    assert sign in {state.sign for state in read(lang, text, english).states if state.axis == axis}


@pytest.mark.parametrize(
    ("lang", "text", "event"),
    [
        ("nl", "De ministers hebben telefonisch overlegd.", "call"),
        ("de", "Das Erdbeben traf die Küste.", "quake"),
        ("ja", "判決は11日に言い渡された。", "verdict"),
        ("en", "The takeover was announced.", "takeover"),
    ],
)
def test_the_kind_of_event_is_read_from_the_original(lang: str, text: str, event: str) -> None:
    assert event in read(lang, text, "").events


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After two days the climbers were in the open air again."),
        ("en", "What comes next was left open by the owner."),
        ("nl", "De kampeerders sliepen in de open lucht."),
    ],
)
def test_the_open_air_is_no_opening(lang: str, text: str) -> None:
    assert "opening" not in read(lang, text, "").events


def test_words_leave_out_figures_and_stop_words() -> None:
    assert english_words("The A3 was closed for 6 hours") == {"a3", "close", "hours"}


def test_the_window_holds_the_words_next_to_the_value() -> None:
    text = "It lasted 50 minutes, said a diplomat"
    assert window_words(text, 10, 20) == {"laste", "diplo"}
