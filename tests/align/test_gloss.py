"""The gloss: known words become English keys, names and figures stay, Japanese keeps what can be read."""

import pytest

from aligner.align.gloss import gloss, gloss_text


@pytest.mark.parametrize(
    ("sentence", "language", "words"),
    [
        ("Vier Lastwagen in Hamburg", "de", {"truck", "Hamburg"}),
        ("De burgemeester van Vlissund", "nl", {"mayor", "Vlissund"}),
        ("警察は12日、トヨタの2430台を調べた。", "ja", {"police", "12", "2430", "Toyota"}),
        ("The trucks stood in Hamburg", "en", {"truck", "Hamburg"}),
        ("高橋一郎容疑者は東京にいた。", "ja", {"Ichiro", "Takahashi", "Tokyo"}),
        ("In Wenen sprak de Verenigde Naties.", "nl", {"Vienna", "United", "Nations"}),
        ("Der Fall ging nach Köln.", "de", {"Cologne"}),
        ("", "ja", set()),
        ("Los camiones", "es", {"Los", "camiones"}),
    ],
)
def test_known_words_become_keys_and_names_stay(sentence, language, words):
    found = {word.lower() for word in gloss(sentence, language).split()}
    assert {word.lower() for word in words} <= found


def test_a_name_is_not_read_character_by_character():
    assert "bridge" not in gloss("高橋一郎容疑者は東京にいた。", "ja").split()


def test_the_gloss_stands_behind_the_english_and_its_language_is_found():
    german = ["Der Bürgermeister sprach am Dienstag mit der Polizei über den Unfall.", "Die Straße bleibt gesperrt."]
    english = ["The mayor spoke to police.", "The road stays closed."]
    glossed = gloss_text(english, german)
    assert all(text.startswith(sentence + " ") for text, sentence in zip(glossed, english, strict=True))
    assert "mayor" in glossed[0].removeprefix(english[0])


def test_an_english_text_is_its_own_original():
    assert gloss_text(["Trucks stood there."]) == ["Trucks stood there. " + gloss("Trucks stood there.", "en")]
