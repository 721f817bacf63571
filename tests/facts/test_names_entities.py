"""One key for each person, place and organisation of a story."""

import time

from aligner.facts.entities import resolve_names
from aligner.facts.names import find_document_names


def resolved(**texts):
    names = {
        source: [
            (index, fact) for index, facts in enumerate(find_document_names(sentences, source[:2])) for fact in facts
        ]
        for source, sentences in texts.items()
    }
    return resolve_names(names, {source: source[:2] for source in names})


def keys(facts, kind="person"):
    return {fact.span: fact.key for _, fact in facts if fact.kind == kind}


def test_one_person_in_four_languages():
    story = resolved(
        nl1=["President Vladimir Tsjernenko sprak.", "Tsjernenko zweeg over Joeri Sjevtsjenko."],
        de1=["Präsident Wladimir Tschernenko schwieg.", "Juri Schewtschenko kam."],
        ja1=["ロシアのチェルネンコ大統領は述べた。", "ユーリ・シェフチェンコ氏は去った。"],
        en1=["President Vladimir Chernenko said so.", "Yuri Shevchenko left."],
    )
    assert {key for facts in story.values() for key in keys(facts).values()} == {
        "vladimir chernenko",
        "yuri shevchenko",
    }
    assert {fact.value for facts in story.values() for _, fact in facts if fact.kind == "person"} == {
        "Vladimir Chernenko", "Yuri Shevchenko",
    }  # fmt: skip


def test_namesakes_stay_two():
    story = resolved(
        en1=["Judge Martin Habel convicted him.", "His lawyer Karl Lohner said so."],
        de1=["Richterin Katharina Lohmer verurteilte ihn.", "Anwalt Karl Lohner sprach."],
    )
    people = {key for facts in story.values() for key in keys(facts).values()}
    assert people == {"martin habel", "karl lohner", "katharina lohmer"}


def test_organisations_across_scripts():
    story = resolved(
        nl1=["Pompenfabrikant Veldaar wordt verkocht.", "Veldaar zwijgt."],
        ja1=["オランダのポンプ大手ベルダールを買収する。"],
        en1=["Shares in pump maker Veldaar rose."],
    )
    assert {key for facts in story.values() for key in keys(facts, "organisation").values()} == {"veldaar"}


def test_listed_places_need_no_likeness():
    story = resolved(nl1=["Het was in Keulen en in Wenen."], de1=["In Köln und in Wien."], ja1=["ケルンとウィーンで。"])
    assert {key for facts in story.values() for key in keys(facts, "place").values()} == {"cologne", "vienna"}


def test_a_ministry_without_country_is_the_one_named():
    story = resolved(en1=["The Polish Foreign Ministry said so.", "The Foreign Ministry declined."])
    assert {fact.key for _, fact in story["en1"] if fact.kind == "organisation"} == {"polish foreign ministry"}


def test_facts_keep_their_order_and_place():
    before = [(0, find_document_names(["Jan Maas sprak in Keulen."], "nl")[0][1])]
    after = resolve_names({"nl1": before})
    assert [(index, fact.start, fact.span) for index, fact in after["nl1"]] == [(0, 18, "Keulen")]
    assert resolve_names({}) == {}


def test_twelve_sources_of_a_hundred_sentences_take_seconds():
    given = ["Anna", "Boris", "Clara", "Dmitri", "Elena", "Fedor", "Greta", "Hans", "Irina", "Jonas"]
    family = [
        "Adler",
        "Bergman",
        "Castelli",
        "Dubois",
        "Eriksen",
        "Fontana",
        "Grabowski",
        "Hartmann",
        "Ivanov",
        "Jankovic",
    ]
    sentences = [f"President {first} {last} sprak in Brussel." for first in given for last in family]
    sources = {f"nl{number}": sentences for number in range(12)}
    start = time.process_time()
    story = resolved(**sources)
    assert time.process_time() - start < 20
    assert len({key for facts in story.values() for key in keys(facts).values()}) == 100
