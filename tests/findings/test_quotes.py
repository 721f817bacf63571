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
