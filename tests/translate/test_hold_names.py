"""Names that a weak model garbles: which they are, and that the model gets a second try with the name in place."""

import pytest

from aligner.facts.written_names import find_garbled, find_kana_parts, find_lost_words, find_name_words
from aligner.translate.hold_names import begin_with_name, hold_names
from aligner.translate.pick import pick_hypothesis
from tests.translate.scripted import ScriptedEngine, build_hypothesis


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("Volgens rechter Glynn duurt het proces tot mei.", "nl", ("Glynn",)),
        ("Das sagte der Überlebende Franciszek Kowal in Krakau.", "de", ("Franciszek", "Kowal", "Kraków")),
        ("De pelgrims kwamen vlak voor de Hajj-pelgrimstocht uit Turkije.", "nl", ()),
        ("ルフトハンザとコステロ氏はロシアで会談した。", "ja", ("Lufthansa", "Costello")),
        ("ゴルムカ氏はウェリントンに戻った。", "ja", ("Wellington",)),
    ],
)
def test_names_that_are_the_same_in_english_are_known(text: str, lang: str, words: tuple[str, ...]) -> None:
    assert find_name_words(text, lang) == words


@pytest.mark.parametrize(
    ("text", "lang", "english", "lost"),
    [
        ("Volgens rechter Glynn duurt het proces.", "nl", "According to judge Glynnn, the trial lasts.", ["Glynn"]),
        ("Volgens rechter Glynn duurt het proces.", "nl", "Judge Glynn's trial lasts.", []),
        ("Außenminister Sergej Lawrow reiste ab.", "de", "Foreign minister Sergei Lavrov left.", []),
        ("Minister Radwański vertrok.", "nl", "Minister Radwanski left.", []),
    ],
)
def test_a_name_is_lost_however_little_is_wrong_with_it(text: str, lang: str, english: str, lost: list[str]) -> None:
    assert find_lost_words(text, lang, english) == lost


def test_words_of_no_list_and_not_of_the_original_are_garbled() -> None:
    english = "Stearns met Korylus and a Russian from Vienna, and Stearns' Grachtengordel."
    text = "Stearns traf Korydallus und einen Russen aus Wien, und den Grachtengordel."
    assert [english[start : start + len(word)] for start, word in find_garbled(text, english)] == ["Korylus"]


@pytest.mark.parametrize(
    ("text", "lang", "english", "begin"),
    [
        ("Er traf Franciszek Kowal.", "de", "He met Franzzek Kowal.", "He met Franciszek"),
        ("Het ontstond in de regio Punjab.", "nl", "It began in the region of Pujab.", "It began in the region of Punjab"),
        ("コステロ氏は「残念だ」と述べた。", "ja", "It was a pity, Kostro said.", "It was a pity, Costello"),
        # what English spells otherwise, and a genitive
        ("Ministerpräsident Chruschtschow trat zurück.", "de", "Prime minister Khrushchev resigned.", ""),
        ("Das Angebot von Sir Richard Bransons Firma kam zu spät.", "de", "Sir Richard Branson's offer came too late.", ""),
        # another name in its place, or the original's spelling
        ("Rubio heeft gezegd dat het geen overleg was.", "nl", "Erdogan has said that it was no consultation.", "Rubio"),
        ("Das Treffen fand in Riad statt.", "de", "The meeting took place in Riad.", "The meeting took place in Riyadh"),
        # which of two it stands for can't be known; a word of the original, its people, a place
        ("Das sagten Verbruggen und Rubio.", "de", "Erdogan said this.", ""),
        ("Verbruggen zei in maart dat de Russisch-Amerikaanse top doorgaat.", "nl", "In March he said the Russian-American summit in Rome would go on.", ""),
        ("ルビオ氏は金曜日に出発した。", "ja", "Biden left on Friday.", "Rubio"),
        ("ルビオ氏とビルチェク氏は金曜日に出発した。", "ja", "Biden left on Friday.", ""),
        ("EUは金曜日に声明を出した。", "ja", "The EU issued a statement to Biden on Friday.", ""),
        # nothing that could stand for it
        ("Er traf Franciszek Kowal.", "de", "He met the other Kowal.", ""),
    ],
)  # fmt: skip
def test_the_second_try_begins_with_the_name_of_the_original(text: str, lang: str, english: str, begin: str) -> None:
    assert begin_with_name(text, lang, english) == begin


def test_a_name_in_katakana_is_known_from_the_sentence_that_tells_it_in_full() -> None:
    texts = ["マルコ・ルビオ国務長官が出席した。", "ルビオは金曜日に出発した。"]
    kana = find_kana_parts(texts)
    assert kana == {"マルコ": "Marco", "ルビオ": "Rubio"}
    assert begin_with_name(texts[1], "ja", "Biden left on Friday.") == ""
    assert begin_with_name(texts[1], "ja", "Biden left on Friday.", kana) == "Rubio"
    assert begin_with_name(texts[1], "ja", "Rubyo left on Friday.", kana) == ""
    assert begin_with_name(texts[1], "ja", "“Rubio left Verholz on Friday.", kana) == ""


TEXT = "Franciszek Kowal reiste nach Korydallus in Griechenland."


@pytest.mark.parametrize(
    ("answers", "best"),
    [
        (
            {
                "Franciszek": "Franciszek Kowal went to Korylus in Greece.",
                "Franciszek Kowal went to Korydallus": "Franciszek Kowal went to Korydallus in Greece.",
            },
            "Franciszek Kowal went to Korydallus in Greece.",
        ),
        ({"Franciszek": "Franciszekkk went to Korylus."}, "Franzzek Kowal went to Korylus in Greece."),
        ({"Franciszek": "Franciszek Kowal did not go to Korydallus in Greece."}, "Franzzek Kowal went to Korylus in Greece."),
    ],
    ids=["name by name", "no better", "better, with another slip"],
)  # fmt: skip
def test_garbled_names_get_second_tries(answers: dict[str, str], best: str) -> None:
    engine = ScriptedEngine(answers)
    picked = build_hypothesis("Franzzek Kowal went to Korylus in Greece.")
    [held] = hold_names([TEXT], "de", [picked], engine)  # type: ignore[arg-type]
    assert held.text == best
    assert engine.asked == list(answers)


def test_right_names_are_left_alone() -> None:
    engine = ScriptedEngine({})
    picked = build_hypothesis("Franciszek Kowal went to Korydallus in Greece.")
    assert hold_names([TEXT], "de", [picked], engine) == [picked]  # type: ignore[arg-type]
    assert engine.asked == []


def test_of_like_hypotheses_the_one_with_the_names_is_picked() -> None:
    rows = [build_hypothesis(text) for text in ("Glynnn said so.", "Glynn said so.", "Glynnn said it.")]
    assert pick_hypothesis("Dat zei rechter Glynn.", "nl", rows) is rows[1]
