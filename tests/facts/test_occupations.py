"""Occupations of one person, wherever a sentence names them."""

from collections import Counter

import pytest

from aligner.facts.occupations import TABLES, find_occupations
from aligner.facts.similarity import kanji_readings, name_similarity


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "A 52-year-old bus driver and a nurse were treated for smoke.", ["bus driver", "nurse"]),
        ("en", "The former night watchman now works as a baker.", ["former guard", "baker"]),
        ("en", "Two nurses and 3 police officer cadets, Mr Baker said.", []),
        (
            "en",
            "His bookkeeper Ida Maas was jailed, and so was the luthier Karl Ohm.",
            ["accountant", "instrument maker"],
        ),
        ("nl", "Haar boekhouder Ida Maas belde zijn arts.", ["accountant"]),
        ("en", "Her bookkeeper Friday said no.", []),
        ("de", "Sein Buchhalter Karl Ohm rief seinen Arzt an.", ["accountant"]),
        ("en", "He was on guard when the guard dog barked.", []),
        ("en", "The caretaker government resigned.", []),
        ("nl", "Een gepensioneerde treinmachinist uit Sneek vond de tas.", ["former train driver"]),
        ("nl", "Oud-douanier Klaas Visser sprak met de huisarts.", ["former customs officer", "doctor"]),
        ("nl", "Een mosselvisser zag het rook optrekken, achterwaarts varend.", ["fisherman"]),
        ("nl", "In Bangkok sprak Kok met de boer.", ["farmer"]),
        ("de", "Die Grundschullehrerin hatte mit dem Kranführer gesprochen.", ["teacher", "crane operator"]),
        ("de", "Ein ehemaliger Zöllner half der Notärztin beim Kochen.", ["former customs officer", "doctor"]),
        ("de", "Soldaten und Journalisten wurden abgewiesen.", []),
        ("de", "Die Staatsanwältin befragte den Zahnarzt.", ["prosecutor", "dentist"]),
        ("ja", "元消防士の男性と警備員が負傷した。", ["former firefighter", "guard"]),
        ("ja", "警備員3人と看護師らが手当てを受け、教師たちも集まった。", []),
        ("ja", "バスの運転手は無事だった。", ["bus driver"]),
        ("ja", "農業相は漁業協定に署名した。", []),
        ("ja", "大工場の跡地で警官隊が学生時代の話を聞いた。", []),
        ("en", "The pilot project helps to guard student loans.", []),
    ],
)
def test_occupations(lang: str, text: str, found: list[str]) -> None:
    assert [role.role for role in find_occupations(text, lang)] == found


def test_tables_agree() -> None:
    english = set(TABLES["en"].heads)
    for lang, table in TABLES.items():
        phrases = Counter(phrase for row in table.heads.values() for phrase in row.split("|"))
        assert not [phrase for phrase, times in phrases.items() if times > 1 or phrase != phrase.strip()], lang
        assert set(table.heads) <= english, lang
        assert set(table.compounds.values()) <= english, lang


@pytest.mark.parametrize(("kanji", "reading"), [("堀越", "horikoshi"), ("坪田", "tsubota"), ("大貫", "onuki")])
def test_surnames_that_are_learned_with_the_next_character(kanji: str, reading: str) -> None:
    assert kanji_readings(kanji)[0] == reading
    assert name_similarity(f"{kanji}直樹", f"Naoki {reading.capitalize()}", "ja", "de") > 0.9
