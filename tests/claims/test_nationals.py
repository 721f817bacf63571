"""Values of people and things of two nations."""

import pytest

from aligner.claims.claim import Claim
from aligner.claims.nationals import are_of_two_nations
from tests.findings.stories import build_story

Row = tuple[str, str]  # language, sentence
DEEP = 3  # sentences before, so that a thing told after them is not the one of the news


def read(kind: str, *rows: Row) -> list[Claim]:
    wires = {
        f"w{i}": (lang, [*[("Ok.", "Ok.")] * DEEP, (text, text if lang == "en" else "")])
        for i, (lang, text) in enumerate(rows)
    }
    return [claim for claim in build_story(wires)[2] if claim.kind == kind]


DUTCH: Row = ("nl", "De families van drie omgekomen Nederlanders waren er.")


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (DUTCH, ("ja", "日本人2人が死亡した。"), True),
        (DUTCH, ("en", "Two Japanese tourists died."), True),
        (DUTCH, ("de", "Zwei tote Japaner wurden geborgen."), True),
        (DUTCH, ("ja", "オランダ人の2人が死亡した。"), False),
        (DUTCH, ("en", "Two Dutch skiers died."), False),
        (DUTCH, ("en", "Two skiers died."), False),
        (DUTCH, ("en", "Two skiers died, among them a Japanese."), False),
        (DUTCH, ("en", "Two European skiers died."), False),
    ],
)
def test_counts_of_two_nations_are_two_counts(one: Row, two: Row, apart: bool) -> None:
    first, second = read("count", one, two)
    assert are_of_two_nations(first, second) is are_of_two_nations(second, first) is apart


ROCKET: Row = ("en", "The rocket is 28 metres long.")


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (("en", "A Scottish rocket, 19 metres long, is ready for a test."), True),
        (("nl", "Een Schotse raket van 19 meter staat klaar voor een test."), True),
        (("de", "Eine schottische Rakete, 19 Meter lang, steht bereit."), True),
        (("en", "The Scottish rocket is 19 metres long."), False),
        (("en", "A small rocket is 19 metres long."), False),
    ],
)
def test_a_thing_of_another_nation_that_is_brought_in_is_another_thing(other: Row, apart: bool) -> None:
    first, second = read("measure", ROCKET, other)
    assert are_of_two_nations(first, second) is are_of_two_nations(second, first) is apart


def test_the_nation_of_the_other_sentence_too_makes_no_newcomer() -> None:
    first, second = read("measure", ("en", "The British rocket is 28 metres long."),
                         ("en", "A Scottish rocket, 19 metres long, is ready for a test."))  # fmt: skip
    assert not are_of_two_nations(first, second)
