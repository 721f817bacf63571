"""Who said it: one quote, two speakers."""

import pytest

from tests.findings.stories import find_story

QUOTED = [
    (
        ("nl", "‘De kade is al jaren rot’, zei wethouder Joke Terpstra.",
         "‘The quay has been rotten for years,’ said alderman Joke Terpstra."),
        ("de", "„Der Kai ist seit Jahren marode“, sagte Bürgermeister Harm Lüders.",
         "“The quay has been rotten for years,” said mayor Harm Lüders."),
    ),
    (
        ("en", "“Nobody counted the lifeboats twice,” said Peter Marlowe.",
         "“Nobody counted the lifeboats twice,” said Peter Marlowe."),
        ("ja", "「救命ボートを二度数えた者はいない」とヘレン・ストーン氏は語った。",
         "“Nobody counted the lifeboats twice,” said Helen Stone."),
    ),
    (
        ("nl", "‘Vanaf maandag rijdt hier geen trein meer’, zei gouverneur Koos Wiersma.",
         "‘From Monday no train will run here any more,’ said governor Koos Wiersma."),
        ("en", "“No train will run here from Monday,” Mayor Peter Marlowe said after a meeting with Koos Wiersma.",
         "“No train will run here from Monday,” Mayor Peter Marlowe said after a meeting with Koos Wiersma."),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), QUOTED)
def test_one_quote_of_two_speakers_is_a_clash(one: tuple[str, str, str], two: tuple[str, str, str]) -> None:
    found = find_story({"a1": (one[0], [one[1:]]), "b1": (two[0], [two[1:]])})
    clash = next(f for f in found if f.verdict == "conflict" and f.kind == "attribution")
    assert {m.source for side in clash.sides for m in side.mentions} == {"a1", "b1"}
    assert len({side.value for side in clash.sides}) == 2


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "“Nobody counted the lifeboats twice,” said Peter Marlowe.",
            "“Nobody counted the lifeboats twice,” Marlowe said.",
        ),
        (
            "“Nobody counted the lifeboats twice,” said Peter Marlowe.",
            "“We shall repaint the hull in spring,” said Helen Stone.",
        ),
        (
            "“Nobody counted the lifeboats twice,” said Peter Marlowe.",
            "“Nobody counted the lifeboats twice,” Helen Stone quoted Peter Marlowe as saying.",
        ),
    ],
)
def test_one_speaker_or_other_words_are_no_clash(one: str, two: str) -> None:
    found = find_story({"a1": ("en", [(one, one)]), "b1": ("en", [(two, two)])})
    assert not [f for f in found if f.kind == "attribution"]


NAMED_BEFORE = [
    ("de", "Deutlicher wurde Stadträtin Greta Ahlers.", "Councillor Greta Ahlers was more explicit."),
    ("de", "„Dieser Deich hat uns zweimal getäuscht“, sagte sie.", "“This dyke has deceived us twice,” she said."),
]


def test_a_pronoun_goes_back_to_the_one_person_of_the_sentence_before() -> None:
    english = "Engineer Ruud Slager pronounced the phrase: “This dyke has deceived us twice.”"
    found = find_story(
        {"de1": ("de", [row[1:] for row in NAMED_BEFORE]), "en1": ("en", [(english, english)])},
    )
    clash = next(f for f in found if f.kind == "attribution")
    assert {side.value for side in clash.sides} == {"Greta Ahlers", "Ruud Slager"}
    quotes = [m.quote for side in clash.sides for m in side.mentions if m.source == "de1"]
    assert quotes == ["Greta Ahlers", NAMED_BEFORE[1][1]]


@pytest.mark.parametrize(
    ("german", "english"),
    [
        # by office alone: whoever the story gives that office
        ("„Der Abend gehört dem Torwart“, sagte der dänische Trainer des FC Oosterdam.",
         "“The evening belongs to the goalkeeper,” said FC Oosterdam's Danish coach."),
        # a word that opens the sentence is no part of a speaker, nor is a nation
        ("„Der Abend gehört dem Torwart“, sagte danach der dänische Trainer.",
         "Afterwards the Danish coach said: “The evening belongs to the goalkeeper.”"),
    ],
)  # fmt: skip
def test_a_speaker_told_by_office_may_be_its_holder(german: str, english: str) -> None:
    named = "“The evening belongs to the goalkeeper,” said Jens Kragh, the home coach."
    found = find_story({"de1": ("de", [(german, english)]), "en1": ("en", [(named, named)])})
    assert not [f for f in found if f.kind == "attribution"]


def test_a_nation_before_the_office_hides_no_name_behind_it() -> None:
    one = "“The evening belongs to the goalkeeper,” said the Danish coach, Jens Kragh."
    two = "“The evening belongs to the goalkeeper,” said Pilar Sosa."
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    clash = next(f for f in found if f.kind == "attribution")
    assert {side.value for side in clash.sides} == {"Jens Kragh", "Pilar Sosa"}
