"""Names in Latin letters: kana by rule, and the spellings of four languages led to one form."""

import pytest

from aligner.facts.romanise import ascii_form, fold, romanise, skeleton, spell_name, spelling_forms
from aligner.facts.similarity import kana_units, kanji_readings, name_similarity


@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("マルコ・ルビオ", "Maruko Rubio"),
        ("ティモシェンコ", "Timoshenko"),
        ("ヴァレンティナ", "Varentina"),
        ("ウィリアム", "Wiriamu"),
        ("プーチン", "Puchin"),
        ("ザッカーバーグ", "Zakkabagu"),
        ("マッチ", "Matchi"),
        ("キャサリン＝ジョーンズ", "Kyasarin Jonzu"),
        ("さくら", "Sakura"),
        ("Lavrov", "Lavrov"),
        ("ｱﾝﾄﾞﾚｲ", "Andorei"),
        ("", ""),
    ],
)
def test_kana_become_hepburn_letters(kana, letters):
    assert romanise(kana) == letters


@pytest.mark.parametrize(
    ("word", "lang", "english"),
    [
        ("Oesjakov", "nl", "ushakov"),
        ("Tsjernobyl", "nl", "chernobyl"),
        ("Dzjaparidze", "nl", "japaridze"),
        ("Uschakow", "de", "ushakov"),
        ("Tschernenko", "de", "chernenko"),
        ("Selenskyj", "de", "selenskyy"),
        ("Radwański", "en", "radvanski"),
    ],
)
def test_spelling_is_led_to_english(word, lang, english):
    assert spelling_forms(word, lang)[-1] == english
    assert spelling_forms(word, lang)[0] == ascii_form(word)


def test_folding_joins_what_spelling_systems_interchange():
    assert fold("ushakov") == fold("uschakow") == fold("ushakow")
    assert fold("wilczek") == fold("vilchek")
    assert skeleton("haslinger") == skeleton("hasuringa") + "r"
    assert kana_units("ファン・ヴィ") == ("ファ", "ン", "ヴィ")


@pytest.mark.parametrize(
    ("left", "left_lang", "right", "right_lang"),
    [
        ("Oesjakov", "nl", "Ushakov", "en"),
        ("Oesjakov", "nl", "Uschakow", "de"),
        ("Uschakow", "de", "ウサコフ", "ja"),
        ("Poetin", "nl", "Putin", "en"),
        ("Putin", "de", "プーチン", "ja"),
        ("Zelensky", "nl", "Zelenski", "en"),
        ("Selenskyj", "de", "Zelensky", "en"),
        ("Selenskyj", "de", "ゼレンスキー", "ja"),
        ("Lawrow", "de", "ラヴロフ", "ja"),
        ("Sjevtsjenko", "nl", "Schewtschenko", "de"),
        ("Hofstätter", "de", "Hofstaetter", "en"),
        ("Joeri Gagarin", "nl", "ユーリイ・ガガーリン", "ja"),
        ("Rubio", "en", "Marco Rubio", "nl"),
        ("Anna van der Meer", "nl", "アンナ・ファン・デル・メール", "ja"),
        ("山本健一", "ja", "Kenichi Yamamoto", "en"),
        ("Yamamoto Kenichi", "en", "Kenichi Yamamoto", "en"),
    ],
)
def test_spellings_of_one_name_are_alike(left, left_lang, right, right_lang):
    assert name_similarity(left, right, left_lang, right_lang) >= 0.75
    assert name_similarity(right, left, right_lang, left_lang) >= 0.75


@pytest.mark.parametrize(
    ("left", "left_lang", "right", "right_lang"),
    [
        ("Lavrov", "nl", "Lukashenko", "en"),
        ("Oesjakov", "nl", "Peskov", "en"),
        ("Schröder", "de", "Schneider", "de"),
        ("Merkel", "de", "Merz", "de"),
        ("Johnson", "en", "Jackson", "en"),
        ("ラブロフ", "ja", "Lukashenko", "en"),
        ("Marco Rubio", "en", "Carlos Rubio", "en"),
        ("Jan de Boer", "nl", "Piet de Boer", "nl"),
        ("山本健一", "ja", "Kenichi Tanaka", "en"),
        ("", "", "Rubio", "en"),
    ],
)
def test_different_names_are_not(left, left_lang, right, right_lang):
    assert name_similarity(left, right, left_lang, right_lang) < 0.7


def test_kanji_have_their_readings():
    assert "tanaka" in kanji_readings("田中")
    assert kanji_readings("田中")[0] == "tanaka"
    assert "xijinping" in kanji_readings("習近平")


@pytest.mark.parametrize(
    ("kana", "spelt"),
    [
        ("グテレス", "Guteres"), ("ショルツ", "Sholts"), ("ゼレンスキー", "Zerensky"), ("ドミトリエフ", "Domitriev"),
        ("ブリンケン", "Brinken"), ("スターマー", "Stamer"), ("ルビオ", "Rubio"), ("ミカ・ブルゼジンスキー", "Mika Bruzejinsky"),
        ("プーチン", "Puchin"), ("ク", "Ku"),
    ],
)  # fmt: skip
def test_foreign_names_in_kana_lose_the_vowels_that_only_japanese_needs(kana: str, spelt: str) -> None:
    assert spell_name(kana) == spelt
