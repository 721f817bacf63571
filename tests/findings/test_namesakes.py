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
