"""Who did it: one deed with two doers is a clash; two deeds, one doer in other words, and quoted deeds are none."""

import pytest

from aligner.claims.deeds import read_deeds
from aligner.claims.verbs import inflect
from tests.findings.stories import build_story, find_story


@pytest.mark.parametrize(
    ("english", "kind", "doer"),
    [
        ("The petition was submitted by the shop steward Willem Nagel.", "submit", "the shop steward Willem Nagel"),
        ("The rescue was led by the Danish Maritime Authority in Korsør.", "lead", "the Danish Maritime Authority"),
        ("Two members backed the bill, which Greta Ahlers had tabled.", "submit", "Greta Ahlers"),
        ("In Kiel, the minister Greta Ahlers has signed the charter.", "sign", "the minister Greta Ahlers"),
        ("The bridge is financed with a loan from Nordlicht Bank.", "finance", "Nordlicht Bank"),
        ("The firm will send its engineer Kaito Mori as the new president.", "succeed", "its engineer Kaito Mori"),
        ("Ruud Slager was arrested at the station.", "arrested", "Ruud Slager"),
        ("The jury was headed by Ines Pohl.", "lead", "Ines Pohl"),
        ("Ines Pohl, the lawyer leading the inquiry, has resigned.", "lead", "Ines Pohl"),
        ("Ines Pohl, an official in charge of the salvage, agreed.", "lead", "Ines Pohl, an official"),
        ("Paintings looted by the Nazis returned to heirs", "steal", "the Nazis"),
        ("The sale was recommended by the Heritage Board in May.", "recommend", "the Heritage Board"),
        ("Nothing was wrong, says Elbwerft, from which the pumps come.", "build", "Elbwerft"),
        ("Nothing was wrong, says Ohta Pumps, the supplier of the pumps.", "build", "Ohta Pumps"),
        ("The pumps come from the firm Ohta Pumps in Kobe.", "build", "Ohta Pumps"),
        ("The bridge was opened on Friday by King Willem.", "open", "King Willem"),
        ("The lorry was stopped at the border by Havel Customs.", "cancel", "Havel Customs"),
        ("The Havel-led Elbwerft built the ferry.", "build", "The Havel-led Elbwerft"),
        ("The app was developed by Ohta Works.", "build", "Ohta Works"),
        (
            "According to the Weser Post the harbour union Kaibund has called off the strike.",
            "cancel",
            "the harbour union Kaibund",
        ),
        ("KIEL - For three weeks the shipyard Elbwerft led the salvage.", "lead", "the shipyard Elbwerft"),
        ("In the twelfth minute Jonas Maas headed the side.", "lead", "Jonas Maas"),
        ("On the 12th Bremen Regional Court declared it void.", "declare", "Bremen Regional Court"),
        (
            "The tip came from the security firm Falkwacht, which had found the data.",
            "find",
            "the security firm Falkwacht",
        ),
        ("The yard Elbwerft, which belongs to a bank in Oslo, built the ferry.", "build", "The yard Elbwerft"),
    ],
)
def test_the_doer_stands_before_an_active_verb_and_behind_by(english: str, kind: str, doer: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert (kind, doer) in [(deed.kind, deed.doer.text) for deed in read_deeds(contexts[0])]


@pytest.mark.parametrize(
    "english",
    [
        "She led the talks.",
        "“Greta Ahlers signed nothing,” the mayor replied.",
        "The head office has a new lead.",
        "The plan was tabled yesterday.",
        "The letters all went to the Norwegians. He led the talks.",
        "At Havel Werft work stopped at noon.",
        "According to Kaibund it will halt the cranes.",
        "The dyke along the Wupper gave way.",
        "All is well, says Havel Werft, of which Ines Pohl is the director.",
        "Havel Werft, from which workers were evacuated, is shut.",
        "The bank of the Wupper, which flows through Elberfeld, gave way.",
        "Ilse Brandt said in the report, which runs to 12 pages.",
    ],
)
def test_pronouns_quoted_words_and_nouns_name_no_doer(english: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert not read_deeds(contexts[0])


@pytest.mark.parametrize(
    ("nl", "nl_english", "de", "de_english", "kind"),
    [
        ("Het onderzoek wordt geleid door de Deense Havenautoriteit.",
         "The inquiry is led by the Danish Port Authority.",
         "Die Untersuchung leitet das schwedische Seeamt.",
         "The inquiry is led by the Swedish Maritime Office.", "organisation"),
        ("Het voorstel was ingediend door raadslid Willem Nagel.",
         "The proposal had been submitted by councillor Willem Nagel.",
         "Den Vorschlag hatte Stadträtin Greta Ahlers eingebracht.",
         "The proposal had been tabled by councillor Greta Ahlers.", "person"),
    ],
)  # fmt: skip
def test_one_deed_of_two_doers_is_a_clash(nl: str, nl_english: str, de: str, de_english: str, kind: str) -> None:
    found = find_story({"nl1": ("nl", [(nl, nl_english)]), "de1": ("de", [(de, de_english)])})
    assert [f.kind for f in found if f.verdict == "conflict"] == [kind]


def test_versions_of_one_text_name_one_doer() -> None:
    rest = ["The mill burned down on Friday.", "Two men were hurt.", "The mayor came at noon.", "Nobody was arrested."]
    one, two = "The inquiry is led by Greta Ahlers.", "The inquiry is led by Willem Nagel."
    wires = {"en1": [one, *rest], "en2": [two, *rest]}
    found = find_story({source: ("en", [(text, text) for text in rows]) for source, rows in wires.items()})
    assert not [f for f in found if f.title.startswith("who did it")]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The inquiry is led by the Danish Port Authority.", "The Port Authority of Denmark leads the inquiry."),
        ("Greta Ahlers leads the city council.", "Willem Nagel leads the workers' choir."),
        ("The gang is led by Greta Ahlers.", "Prosecutor Willem Nagel is leading the case."),
        ("It hit a tanker operated by Nordlicht Lines.", "A ferry operated by Sund Rederi ran into it."),
        ("The bill was tabled by the Democrats.", "The Democratic Party has tabled the bill."),
        ("Indian flood victims won against the chemicals group.", "Anita Rawal won against the chemicals group."),
        ("The camera was built by Ohta Optics in Kobe.", "Built by Elbwerft, the ship cost nine million."),
        ("The Danes have signed the charter.", "The government in Copenhagen has signed the charter."),
    ],
)
def test_other_words_for_one_doer_and_other_deeds_are_no_clash(one: str, two: str) -> None:
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert not [f for f in found if f.verdict == "conflict"]


def test_verbs_are_inflected_by_rule() -> None:
    assert inflect("carry") == ("carry", "carries", "carried", "carrying")
    assert inflect("ban")[2:] == ("banned", "banning")
    assert inflect("open")[2:] == ("opened", "opening")


def test_a_group_that_a_person_may_be_of_is_no_other_doer() -> None:
    one = "How Rosa Lindqvist won the case against the harbour company."
    two = "Swedish mesothelioma patients win the case against the harbour company."
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert not [f for f in found if f.kind in ("person", "organisation")]


def test_a_participle_right_behind_the_verb_is_read_over() -> None:
    _, contexts, _ = build_story({"en1": ("en", [("Police arrested wanted men on Monday.",) * 2])})
    assert read_deeds(contexts[0]) == ()


def test_a_doer_does_not_reach_back_into_the_sentence_before() -> None:
    english = "All letters went through the Omanis. She headed a delegation of nine."
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert not [deed for deed in read_deeds(contexts[0]) if "Omanis" in deed.doer.text]


def test_he_and_she_are_the_one_person_of_the_sentence_before() -> None:
    rows = ["When Judge Petra Ohlsen began to read, nobody spoke.", "She wrote the ruling on the lake."]
    _, contexts, _ = build_story({"en1": ("en", [(text, text) for text in rows])})
    assert [(d.kind, d.doer.text) for d in read_deeds(contexts[1], contexts[0])] == [("invent", "Petra Ohlsen")]
    for other in (
        "When Judge Petra Ohlsen and Judge Henrik Maas began to read, nobody spoke.",
        "The pilot called Petra Ohlsen at noon.",
        "A neighbour heard Petra Ohlsen read.",
        "",
    ):
        _, contexts, _ = build_story({"en1": ("en", [(text, text) for text in (other, rows[1])])})
        assert not read_deeds(contexts[1], contexts[0])


def test_who_makes_a_part_is_told_from_who_else_makes_it() -> None:
    one, two = (
        "The pumps are supplied by Elbwerft.",
        "All was well, says the firm Ohta Works, from which the pumps come.",
    )
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert [f.kind for f in found if f.verdict == "conflict"] == ["organisation"]


@pytest.mark.parametrize(
    ("english", "tokens"),
    [
        ("The sitting was chaired by the Second President, Alois Berg.", {"alois", "berg", "second"}),
        ("The sitting was chaired by the Second President, and Alois Berg left.", {"second"}),
    ],
)
def test_an_office_and_the_name_behind_it_are_one_doer(english: str, tokens: set[str]) -> None:
    _, (context,), _ = build_story({"en1": ("en", [(english, english)])})
    assert tokens in [set(deed.doer.tokens) for deed in read_deeds(context) if deed.kind == "lead"]
