"""Whether the English says what the original says: each kind of slip is named, and good translations are left alone."""

from datetime import datetime

import pytest

from aligner.facts.find import find_facts
from aligner.records import Fact, FactKind
from aligner.translate.faithfulness import check_translation
from aligner.translate.kept_names import is_name_kept

PUBLISHED = datetime(2025, 10, 15)


def _check(lang: str, text: str, english: str) -> tuple[str, ...]:
    facts = find_facts(text, lang, PUBLISHED), find_facts(english, "en", PUBLISHED)
    return check_translation(text, lang, english, *facts)


SLIPS = [
    ("nl", "Aan de grens staan 1.200 vrachtwagens.", "There are 1,300 lorries at the border.",
     ("number changed: 1.200 became 1,300",)),
    ("nl", "Er kwamen 1.200 betogers naar het plein.", "Demonstrators came to the square.", ("number lost: 1.200",)),
    ("nl", "De betogers kwamen naar het plein.", "The 700 demonstrators came to the square.", ("number added: 700",)),
    ("de", "Der Schaden beträgt 2,4 Milliarden Euro.", "The damage amounts to 2.4 million euros.",
     ("amount changed: 2,4 Milliarden Euro became 2.4 million euros",)),
    ("de", "Am Montag reist der Minister nach Prag.", "The minister is travelling to Prague on Tuesday.",
     ("date changed: Montag became Tuesday",)),
    ("de", "Die Aktie brach um 7,5 Prozent ein.", "The share plunged by 17.5 per cent.",
     ("percentage changed: 7,5 Prozent became 17.5 per cent",)),
    ("ja", "6400人が避難した。", "Sixty-four people were evacuated.", ("number changed: 6400人 became Sixty-four",)),
    ("ja", "会談は9月12日に開かれた。", "The talks were held on 12 November.",
     ("date changed: 9月12日 became 12 November",)),
    ("nl", "De EU is niet uitgenodigd.", "The EU has been invited.", ("negation lost",)),
    ("de", "Der Vertrag wurde unterzeichnet.", "The treaty was not signed.", ("negation added",)),
    ("ja", "両国は合意していない。", "The two countries have agreed.", ("negation lost",)),
    ("de", "Der Minister kam.", "The minister came, the minister came, the minister came.", ("repetition",)),
    ("de", "Er sagte, dass er nicht kommen werde.", "Er sagte, dass er nicht kommen werde.", ("copied source",)),
]  # fmt: skip

FAITHFUL = [
    ("nl", "Het gesprek duurde bijna vier uur.", "The conversation lasted nearly four hours."),
    ("nl", "Van de 9.200 banen verdwijnen er 1.100.", "Of the 9,200 jobs, 1,100 will go."),
    ("nl", "Beide ministers spraken maandag.", "The two ministers spoke on Monday."),
    ("nl", "De reparatie kost niet meer dan 200 euro.", "The repair costs 200 euros at most."),
    ("nl", "Ze liep de marathon in 2.17.42.", "She ran the marathon in 2:17:42."),
    ("nl", "Hij weigerde te vertrekken.", "He would not leave."),
    ("de", "Seit dem 12. September ist die Grenze dicht.", "The border has been shut since 12 September."),
    ("de", "Das Wasser stieg am Dienstag gegen halb elf.", "The water rose on Tuesday at around half past ten."),
    ("de", "Ein Ticket kostet zwölfhundert Kronen.", "A ticket costs 1,200 crowns."),
    ("de", "Eine halbe Million Sandsäcke wurden gefüllt.", "500,000 sandbags were filled."),
    ("de", "Die Band fuhr nach Six Flags.", "The band travelled to Six Flags."),
    ("ja", "11月21日に会合を開く。", "The meeting will be held on November 21."),
    ("ja", "16日の再開を目指す。", "It aims to restart on the 16th."),
    ("ja", "政府は対策を急がなければならない。", "The government must hurry its measures."),
    ("ja", "被害額は25億ユーロに上る。", "The damage comes to 2.5 billion euros."),
]


@pytest.mark.parametrize(("lang", "text", "english", "warnings"), SLIPS)
def test_each_slip_is_named(lang: str, text: str, english: str, warnings: tuple[str, ...]) -> None:
    assert _check(lang, text, english) == warnings


@pytest.mark.parametrize(("lang", "text", "english"), FAITHFUL)
def test_a_good_translation_gets_no_warning(lang: str, text: str, english: str) -> None:
    assert _check(lang, text, english) == ()


def _name(span: str, value: str, kind: FactKind = "person", key: str = "") -> Fact:
    return Fact(kind=kind, start=0, end=len(span), span=span, value=value, key=key)


@pytest.mark.parametrize(
    ("fact", "english", "is_kept"),
    [
        (_name("Joeri Oesjakov", "Yuri Ushakov"), "Yuri Ushakov confirmed it.", True),
        (_name("Joeri Oesjakov", "Joeri Oesjakov"), "Oesjakow confirmed it.", True),
        (_name("Jan Radwański", "Jan Radwański"), "Prime Minister Radwanski will attend.", True),
        (_name("Joeri Oesjakov", "Yuri Ushakov"), "The adviser confirmed it.", False),
        (_name("Polen", "Poland", "place"), "The Polish minister spoke.", True),
        (_name("Nederland", "Netherlands", "place"), "A Dutch official spoke.", True),
        (_name("VS", "United States", "place"), "The U.S. delegation arrived.", True),
        (_name("EU", "European Union", "place"), "It went to the EU.", True),
        (_name("Nederland", "Netherlands", "place"), "A Belgian official spoke.", False),
        (_name("ビルチェク", "Birucheku"), "Wilczek spoke to reporters.", True),
        (_name("ソルベタ", "Sorubeta", "place"), "It happened in Solveta.", True),
        (_name("ハスリンガー", "Hasuringa"), "Haslinger declared a state of disaster.", True),
        (_name("ハスリンガー", "Hasuringa"), "The mayor declared a state of emergency.", False),
    ],
)
def test_a_name_is_kept_however_it_is_spelled(fact: Fact, english: str, is_kept: bool) -> None:
    assert is_name_kept(fact, english) is is_kept


def test_a_lost_name_is_named_and_organisations_are_left_to_the_reader() -> None:
    names = (_name("Marta Zielonka", "Marta Zielonka"), _name("Wasserwacht", "Wasserwacht", "organisation"))
    assert check_translation("…", "de", "The spokeswoman thanked them.", names, ()) == ("name lost: Marta Zielonka",)


def test_a_name_with_the_same_key_is_kept() -> None:
    source, target = _name("カイロ", "Kairo", "place", "cairo"), _name("Cairo", "Cairo", "place", "cairo")
    assert check_translation("カイロ", "ja", "Al-Qahira", (source,), (target,)) == ()


def test_facts_that_could_not_be_read_get_the_benefit_of_the_doubt() -> None:
    unread = Fact(kind="number", start=0, end=7, span="ettelijke", value="", unresolved="no amount")
    assert check_translation("ettelijke mensen", "nl", "several people", (unread,), ()) == ()
