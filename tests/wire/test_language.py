"""The language of a wire, and words of another one in it."""

import pytest

from aligner.wire.foreign import find_foreign_words
from aligner.wire.language import find_language
from aligner.wire.notes import is_machine_translation

TEXTS = [
    ("nl", "De ministers van beide landen hebben dinsdag gesproken over de grens die nog tot november dicht blijft."),
    ("de", "Die Minister beider Länder haben am Dienstag über die Grenze gesprochen, die noch bis November zu bleibt."),
    ("en", "The ministers of both countries spoke on Tuesday about the border, which will stay shut until November."),
    ("ja", "両国の外相は火曜日、11月まで閉鎖が続く国境について協議した。"),
    ("fr", "Les ministres des deux pays ont parlé mardi de la frontière, qui restera fermée jusqu'en novembre."),
    ("es", "Los ministros de ambos países hablaron el martes de la frontera, que seguirá cerrada hasta noviembre."),
    ("zh", "两国外长周二就边境问题进行了会谈，边境将关闭至十一月。"),
    ("ko", "양국 외무장관은 화요일 국경 문제를 논의했다."),
    ("pl", "Ministrowie obu krajów rozmawiali we wtorek o granicy, która pozostanie zamknięta do listopada."),
    ("und", "12:30 — 45 %"),
]


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_the_language_is_told(lang: str, text: str) -> None:
    assert find_language(text) == lang


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("de", "Por ihrer Seite betonte die Sprecherin, dass die Botschaften öffnen.", ("Por",)),
        (
            "de",
            "Aunque no se ha especificado oficialmente, hat der Ausschluss Sorge ausgelöst.",
            ("Aunque no se ha especificado oficialmente",),
        ),
        ("nl", "Volgens de minister is dat nodig, mais pas encore décidé.", ("mais pas encore décidé",)),
        ("de", "Er las „El País“ und die „New York Times“, wie er sagte.", ()),
        ("de", "Rio de la Plata und Las Palmas liegen weit auseinander.", ()),
        ("nl", "Het bedrijf heet The Ocean Cleanup en zit in Rotterdam.", ()),
        ("en", "Angela van der Laan met Los Angeles officials before they die out.", ()),
        ("ja", "Lavrovは火曜日、NATOの方針を批判した。", ("Lavrov",)),
    ],
)
def test_foreign_words_left_standing_are_found(lang: str, text: str, words: tuple[str, ...]) -> None:
    assert find_foreign_words(text, lang) == words


def test_japanese_with_pronouns_and_mixed_styles_reads_like_a_machines() -> None:
    machine = (
        "彼は会談の後で話しました。彼らは合意したと述べた。それは重要でした。彼女は「はい」と言いました。大臣は帰国した。"
        "彼は疲れていました。会議は終わった。"
    )
    native = (
        "外相は14日、電話で会談した。会談は1時間半に及んだ。両国は国境の扱いを協議した。トラックが足止めされている。"
        "首相が出席する。合意には至らなかった。"
    )
    assert is_machine_translation(machine, "ja", ())
    assert not is_machine_translation(native, "ja", ())
