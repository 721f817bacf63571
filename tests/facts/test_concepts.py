"""One key for a common noun in four languages."""

import time

import pytest

from aligner.facts.concepts import TABLES, concept_of, concept_similarity, concepts_in, known_forms

SAME = {
    "prisoner": "nl:gevangenen de:Gefangene ja:捕虜 ja:囚人 en:prisoners",
    "death": "nl:doden de:Tote ja:死者 en:deaths en:dead en:killed en:fatalities",
    "injured": "nl:gewonden de:Verletzte ja:負傷者 ja:けが人 en:injured en:wounded",
    "truck": "nl:vrachtwagens de:Lastwagen ja:トラック en:trucks en:lorries",
    "crossing": "nl:grensovergangen de:Grenzübergänge ja:検問所 en:crossings",
    "employee": "nl:werknemers de:Beschäftigten ja:従業員 en:staff",
    "resident": "nl:inwoners de:Einwohner ja:住民 en:residents",
    "house": "nl:huizen de:Häuser ja:住宅 en:homes",
    "vote": "nl:stemmen de:Stimmen ja:票 en:votes",
    "share": "nl:aandelen de:Aktien ja:株 en:shares",
    "bridge": "nl:brug de:Brücke ja:橋 en:bridges",
    "hospital": "nl:ziekenhuis de:Krankenhaus ja:病院 en:hospitals",
    "teacher": "nl:leraren de:Lehrer ja:教師 en:teachers",
    "cow": "nl:koeien de:Kühe ja:牛 en:cows",
    "helicopter": "nl:helikopters de:Hubschrauber ja:ヘリコプター en:helicopters",
    "password": "nl:wachtwoorden ja:パスワード en:passwords",
    "missile": "nl:raket de:Rakete ja:ロケット en:missiles",
}


@pytest.mark.parametrize(
    ("concept", "lang", "word"),
    [(concept, *pair.split(":")) for concept, pairs in SAME.items() for pair in pairs.split()],
)
def test_words_for_one_thing_have_one_concept(concept, lang, word):
    assert concept_of(word, lang) == concept


@pytest.mark.parametrize(
    ("lang", "word", "concept"),
    [
        ("de", "Donaudeichen", "dyke"),
        ("de", "Bergwerksmitarbeiter", "employee"),
        ("nl", "busreizigers", "passenger"),
        ("ja", "運送会社", "company"),
        ("en", "border-crossings", "crossing"),
    ],
)
def test_a_compound_is_known_by_its_last_part(lang, word, concept):
    assert concept_of(word, lang) == concept


@pytest.mark.parametrize(
    ("lang", "word"), [("de", "München"), ("de", "der"), ("nl", "het"), ("ja", "日"), ("en", "the"), ("fr", "maison")]
)
def test_names_and_function_words_have_none(lang, word):
    assert concept_of(word, lang) == ""


def test_concepts_are_found_with_their_place():
    text = "Zwei Menschen wurden verletzt"
    assert concepts_in(text, "de") == ((5, 13, "person"), (21, 29, "injured"))
    assert (0, 2, "resident") in concepts_in("住民6400人が避難した", "ja")
    assert [concept for _, _, concept in concepts_in("住民6400人が避難した", "ja")] == ["resident", "evacuate"]


def test_similarity_is_symmetric_and_says_the_same_of_the_same():
    for left, right in (("ship", "ship"), ("negotiate", "negotiator"), ("truck", "bank"), ("", "bank")):
        assert concept_similarity(left, right) == concept_similarity(right, left)
    assert concept_similarity("truck", "truck") == 1.0
    assert 0 < concept_similarity("negotiate", "negotiator") < 1
    assert concept_similarity("truck", "bank") == concept_similarity("", "") == 0.0


def test_hand_set_words_are_used_once_in_a_language():
    for lang, table in TABLES.items():
        words = [word for group in table.words.values() for word in group.split()]
        assert len(words) == len(set(words)), f"{lang}: {sorted({word for word in words if words.count(word) > 1})}"
        assert all(concept.isascii() for concept in known_forms(lang).values())


def test_a_megabyte_takes_seconds():
    start = time.process_time()
    for lang in TABLES:
        for text in ("a" * 1_000_000, "国" * 300_000, "Bundes" * 150_000, "drone " * 150_000):
            concepts_in(text, lang)
    assert time.process_time() - start < 20


@pytest.mark.parametrize("word", ["Hamburg", "Hamburgs", "Magdeburger"])
def test_a_city_is_not_read_as_a_compound(word):
    assert concept_of(word, "de") == ""
