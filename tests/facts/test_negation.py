"""Negations by language: what counts, and the phrases in which a negating word negates nothing."""

import pytest

from aligner.facts.negation import find_negations, has_implied_negation

NEGATED = [
    ("nl", "De Europese Unie is niet uitgenodigd voor het overleg.", ["niet"]),
    ("nl", "Er vielen geen gewonden.", ["geen"]),
    ("nl", "Niemand weet nog wie de brand heeft aangestoken.", ["Niemand"]),
    ("nl", "De minister noch de staatssecretaris wilde reageren.", ["noch"]),
    ("nl", "Het is nog niet bekend of de trein morgen rijdt.", ["niet"]),
    ("nl", "De politie sluit brandstichting niet uit.", ["niet"]),
    ("de", "Selenskyj ist nicht eingeladen.", ["nicht"]),
    ("de", "Keine der drei Parteien will dem Antrag zustimmen.", ["Keine"]),
    ("de", "Weder der Minister noch sein Sprecher äußerte sich.", ["Weder"]),
    ("de", "Das Ministerium habe davon nie etwas erfahren, und niemand habe nachgefragt.", ["nie", "niemand"]),
    ("de", "Die Brücke ist keineswegs einsturzgefährdet.", ["keineswegs"]),
    ("de", "Er wurde nicht einmal angehört.", ["nicht"]),
    ("en", "The EU hasn't been invited.", ["hasn't"]),
    ("en", "No one was hurt, and nothing was stolen.", ["No", "nothing"]),
    ("en", "The talks aren’t peace negotiations.", ["aren’t"]),
    ("en", "The minister can no longer rely on the coalition.", ["no"]),
    ("nl", "De bus kantelde zonder dat er iemand gewond raakte.", ["zonder dat"]),
    ("de", "Der Bus kippte um, ohne dass jemand verletzt wurde.", ["ohne dass"]),
    ("en", "The bus overturned without anyone being hurt.", ["without anyone"]),
    ("en", "He left without being heard.", ["without"]),
    ("ja", "ウクライナは招待されていない。", ["ない"]),
    ("ja", "両国はまだ合意していません。", ["ません"]),
    ("ja", "けが人はいなかった。", ["なかった"]),
    ("ja", "知事は記者の質問に答えず、会場を後にした。", ["ず"]),
    ("ja", "新株は発行せず、手元資金で賄う。", ["ず"]),
    ("ja", "これは和平交渉ではなく、最初の接触だ。", ["なく"]),
    ("ja", "津波の心配なし。", ["なし"]),
    ("ja", "必ずしも撤退を意味しない。", ["ない"]),
    ("ja", "しかし、合意には至らなかった。", ["なかった"]),
    ("ja", "列車が使えなくなった。", ["なくなった"]),
]

NOT_NEGATED = [
    ("en", "The public was not warned until nine days later."),
    ("en", "She survived a motion of no confidence."),
    ("en", "They walked home without a word."),
    ("nl", "De ploeg vertrok zonder de keeper."),
    ("de", "Er ging ohne ein Wort."),
    ("nl", "Niet alleen de minister, maar ook de premier kwam."),
    ("nl", "De reparatie kost niet meer dan 200 euro."),
    ("nl", "In nog geen drie uur was de dijk hersteld."),
    ("nl", "De al dan niet tijdelijke sluiting van het station."),
    ("nl", "Niemand minder dan de koning opende de brug."),
    ("nl", "De steun van niet-EU-landen blijft welkom."),
    ("nl", "Dat is een niet onbelangrijk detail."),
    ("de", "Nicht nur Polen, sondern auch Litauen schloss die Grenze."),
    ("de", "Die Strafe beträgt nicht mehr als zwei Jahre."),
    ("de", "Das ist ein nicht unerheblicher Betrag."),
    ("de", "Es war kein Geringerer als der Kanzler."),
    ("de", "Hilfe kam auch von Nicht-EU-Staaten und Nichtregierungsorganisationen."),
    ("de", "Ob die Frist gilt oder nicht, entscheidet das Gericht."),
    ("en", "Not only Poland but also Lithuania closed the border."),
    ("en", "No fewer than 1,200 trucks are waiting."),
    ("en", "A spokesman for No. 10 confirmed the visit."),
    ("en", "Notable support came from the north."),
    ("ja", "政府は対策を急がなければならない。"),
    ("ja", "延期される可能性があるかもしれない。"),
    ("ja", "大統領だけでなく首相も出席した。"),
    ("ja", "被害は少なくない。"),
    ("ja", "少なくとも12人が死亡した。"),
    ("ja", "列車は間もなく運転を再開する。"),
    ("ja", "大統領は退陣せざるを得ない。"),
    ("ja", "必ず戻ると約束した。まず外相が訪問するはずだ。"),
    ("ja", "参加したのは3カ国しかない。"),
    ("ja", "行方不明になっていたのではないかとみられる。"),
    ("ja", "天候にかかわらず実施する。"),
    ("ja", "爆発にともない避難が始まった。"),
]


@pytest.mark.parametrize(("lang", "text", "words"), NEGATED)
def test_negating_words_are_found_where_they_stand(lang: str, text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in find_negations(text, lang)] == words


@pytest.mark.parametrize(("lang", "text"), NOT_NEGATED)
def test_a_negating_word_that_negates_nothing_does_not_count(lang: str, text: str) -> None:
    assert find_negations(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("nl", "Hij weigerde te vertrekken.", True),
        ("nl", "De trein reed om tien uur.", False),
        ("de", "Er lehnte den Vorschlag ab.", True),
        ("de", "Der Zug fuhr um zehn Uhr.", False),
        ("en", "The cause is still unknown.", True),
        ("en", "The train left at ten.", False),
        ("ja", "原因は不明だ。", True),
        ("ja", "列車は10時に出発した。", False),
    ],
)
def test_words_with_a_negative_meaning_of_their_own(lang: str, text: str, expected: bool) -> None:
    assert has_implied_negation(text, lang) is expected


def test_a_language_without_a_table_has_no_negations_and_may_imply_any() -> None:
    assert find_negations("No está claro.", "es") == ()
    assert has_implied_negation("No está claro.", "es")
