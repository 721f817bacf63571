"""One given name and occupation, two surnames."""

import pytest

from tests.findings.stories import find_story

DUTCH = (
    "Vanaf de kade trok visser Jiro Okada het meisje uit het water.",
    "From the quay, fisherman Jiro Okada pulled the girl out of the water.",
)


@pytest.mark.parametrize(
    ("japanese", "english", "sides"),
    [
        ("女の子を水から引き上げたのは漁師の田村次郎さん(58)だった。",
         "It was the fisherman Jiro Tamura (58) who pulled the girl out of the water.", {"Jiro Okada", "Jiro Tamura"}),
        ("女の子を水から引き上げたのは漁師の岡田次郎さん(58)だった。",
         "It was the fisherman Jiro Okada (58) who pulled the girl out of the water.", set()),
        ("女の子を水から引き上げたのは医師の田村次郎さん(58)だった。",
         "It was the doctor Jiro Tamura (58) who pulled the girl out of the water.", set()),
    ],
)  # fmt: skip
def test_namesakes_of_one_occupation(japanese: str, english: str, sides: set[str]) -> None:
    found = find_story({"nl1": ("nl", [DUTCH]), "ja1": ("ja", [(japanese, english)])})
    assert {s.value for f in found if f.title == "who is the fisherman" for s in f.sides} == sides


@pytest.mark.parametrize(
    ("name", "japanese", "english", "clashes"),
    [
        # courts give the initial of the surname, and kanji may be read in more than one way
        ("Jiro O.", "女の子を引き上げたのは漁師の岡田次郎さん(58)だった。", "The fisherman Jiro Okada (58) pulled the girl out.", 0),
        ("Jiro K.", "女の子を引き上げたのは漁師の鎌田次郎さん(58)だった。", "The fisherman Jiro Kamata (58) pulled the girl out.", 0),
        ("Jiro Okada", "女の子を引き上げたのは漁師の田村次郎さん(58)だった。", "The fisherman Jiro Tamura (58) pulled the girl out.", 1),
    ],
)  # fmt: skip
def test_an_initial_stands_for_a_surname(name: str, japanese: str, english: str, clashes: int) -> None:
    german = (f"Vom Kai aus zog der Fischer {name} das Mädchen heraus.", f"The fisherman {name} pulled the girl out.")
    found = find_story({"de1": ("de", [german]), "ja1": ("ja", [(japanese, english)])})
    assert len([f for f in found if f.title == "who is the fisherman"]) == clashes
