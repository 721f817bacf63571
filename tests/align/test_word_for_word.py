"""Originals word for word: what a reader sees below a weak translation."""

import pytest

from aligner.align.word_for_word import write_word_for_word
from aligner.facts.find import find_facts
from aligner.facts.names import find_document_names
from aligner.records import Fact


def write(text: str, lang: str) -> str:
    return write_word_for_word(text, lang, find_document_names([text], lang)[0], find_facts(text, lang, None))


@pytest.mark.parametrize(
    ("lang", "text", "english"),
    [
        ("de", "„Wir verhandeln nicht“, sagte Olaf Brandt.", "“we negotiate not”, said Olaf Brandt."),
        ("de", "“Ja”, sagte er.", "“yes”, said he."),
        ("de", "Das dauerte 1½ Stunden.", "the lasted 1½ hours."),
        ("de", "Zwei Menschen kamen ums Leben.", "two people died."),
        ("nl", "De minister ontkende dat in Genève.", "the minister denied that in Geneva."),
        ("nl", "Zo’n twintig auto’s rijden niet\u00a0meer.", "such a twenty cars drive no longer."),
        ("ja", "首相は辞任を否定した。", "prime minister resignation denied."),
        ("ja", "3人が死亡、5人が負傷した。", "3 death, 5 injured."),
        ("ja", "約3万8000人が訪れた。", "about 38,000 visited."),
        ("ja", "２月３日午前１０時に始まった。", "February 3 morning 10 o’clock to began."),
        ("ja", "会談の1日前だった。", "talks of 1 day before was."),
        ("ja", "", ""),
    ],
)  # fmt: skip
def test_each_word_stands_in_its_place(lang: str, text: str, english: str) -> None:
    assert write(text, lang) == english


def test_names_count_once_and_unsure_ones_where_no_word_is_known() -> None:
    text = "Der Rat der Stadt Kiel tagte in Mühlbach."
    names = [
        Fact(kind="place", start=12, end=22, span="Stadt Kiel", value="City of Kiel", score=0.9),
        Fact(kind="place", start=18, end=22, span="Kiel", value="Kiel", score=0.9),
        Fact(kind="place", start=18, end=22, span="Kiel", value="City of Kiel", score=0.9),
        Fact(kind="person", start=4, end=7, span="Rat", value="Rat", score=0.4),
        Fact(kind="place", start=32, end=40, span="Mühlbach", value="Muhlbach", score=0.4),
    ]
    assert write_word_for_word(text, "de", names) == "the council the City of Kiel met in Muhlbach."


def test_of_a_name_stands_what_the_text_has() -> None:
    falk = Fact(kind="person", start=6, end=10, span="Falk", value="Mette Falk", score=0.9)
    putin = Fact(kind="person", start=15, end=21, span="Poetin", value="Vladimir Putin", score=0.9)
    assert write_word_for_word("Mette Falk und Poetin", "de", [falk, putin]) == "Mette Falk and Vladimir Putin"
