"""Japanese names in newspaper sentences: public bodies, firms, towns, people before offices, and what is no name."""

import pytest

from aligner.facts.names import find_names

_KIND = {"person": "P", "place": "L", "organisation": "O"}


def _read(text: str) -> list[str]:
    return [f"{_KIND[fact.kind]} {fact.span}={fact.value}" for fact in find_names(text, "ja")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("富山県警は、宮原容疑者を逮捕した。", ["O 富山県警=Toyama Prefectural Police", "P 宮原=Miyahara"]),
        ("大阪高裁と神戸大学が公表した。", ["O 大阪高裁=Osaka High Court", "O 神戸大学=Kobe University"]),
        ("東京大学の佐藤健教授", ["O 東京大学=University of Tokyo", "P 佐藤健=Ken Sato"]),
        ("岐阜県白川村、沖縄県名護市", ["L 岐阜県=Gifu", "L 白川村=Shirakawa", "L 沖縄県=Okinawa", "L 名護市=Nago"]),
        ("県内の市町村と県立町田高校", []),
        ("公正取引委員会は命じた。", ["O 公正取引委員会=Japan Fair Trade Commission"]),
        ("日本製鉄によるUSスチールの買収", ["O 日本製鉄=Nippon Steel", "O USスチール=US Steel"]),
        ("林芳正官房長官は述べた。", ["P 林芳正=Yoshimasa Hayashi"]),
        ("豊田章男会長が会見した。", ["P 豊田章男=Akio Toyoda"]),
    ],
)
def test_people_and_bodies_of_japanese_news(text: str, names: list[str]) -> None:
    assert _read(text) == names


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("トランプ米大統領が電話した。", "トランプ", "president"), ("マクロン仏大統領と会った。", "マクロン", "president"),
        ("告訴人は、トランプ大統領の発言を引用した。", "トランプ", "president"), ("マスク氏が率いる。", "マスク", ""),
        ("ルビオ米国務長官は述べた。", "ルビオ", "foreign minister"),
    ],
)  # fmt: skip
def test_a_name_may_be_a_word_and_stand_before_a_country(text: str, name: str, role: str) -> None:
    (fact,) = find_names(text, "ja")
    assert (fact.kind, fact.span, fact.role) == ("person", name, role)


def test_each_of_a_row_of_people_has_their_own_role() -> None:
    facts = find_names("ウクライナのゼレンスキー大統領、中国の習近平国家主席", "ja")
    assert [(fact.span, fact.role) for fact in facts if fact.kind == "person"] == [
        ("ゼレンスキー", "president"), ("習近平", "president"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("グローバル・タイムズによると", "organisation"), ("マンチェスター・ユナイテッドは", "organisation"),
        ("タイムズ・スクエアで", "place"), ("リーマン・ショック以降", ""), ("PAスピーカーとQRコード", ""),
        ("サッカー選手と外国人住民", ""),
    ],
)  # fmt: skip
def test_the_last_word_of_a_name_in_kana_says_what_it_is(text: str, kind: str) -> None:
    assert [fact.kind for fact in find_names(text, "ja")] == [kind] * bool(kind)


def test_a_surname_that_koreans_bear_too_makes_the_chinese_reading_a_guess() -> None:
    (name,) = find_names("金正恩総書記は宿所を訪問した。", "ja")
    assert name.score < 0.7, "too unsure to be set against Kim Jong Un"


@pytest.mark.parametrize(
    "city",
    [
        "モスクワ=Moscow",
        "大阪=Osaka",
        "京都=Kyoto",
        "ニューヨーク=New York",
        "神戸=Kobe",
        "ローマ=Rome",
        "天津=Tianjin",
    ],
)
def test_a_big_city_that_the_word_lists_know_is_a_place(city: str) -> None:
    name, english = city.split("=")
    (found,) = find_names(f"{name}で会談した。", "ja")
    assert (found.kind, found.value) == ("place", english)


@pytest.mark.parametrize(
    "text",
    [
        "手紙を開封した。",
        "与野党が大連立で合意した。",
        "ローマ字で書いた。",
        "カレーを食べた。",
        "消費のメッカで働く。",
    ],
)
def test_an_ordinary_word_is_no_city(text: str) -> None:
    assert not find_names(text, "ja")
