"""The figure of a headline stands with the same figure of its own text."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from aligner.claims.claim import Claim
from aligner.findings.repeats import below, find_repeats, join_repeats
from tests.findings.stories import build_story


def read(lang: str, rows: Sequence[tuple[str, str]], kind: str) -> list[Claim]:
    """The claims of one wire, whose first row is its headline."""
    claims = [claim for claim in build_story({"s1": (lang, rows)})[2] if claim.kind == kind]
    return [replace(claim, context=_as_headline(claim)) if claim.sentence == 0 else claim for claim in claims]


def _as_headline(claim: Claim) -> object:
    return replace(claim.context, sentence=replace(claim.context.sentence, block="headline"))


@pytest.mark.parametrize(
    ("lang", "kind", "rows"),
    [
        ("de", "duration", [("Neun Stunden auf dem Dach", "Nine hours on the roof"),
                            ("Erst neun Stunden nach dem Dammbruch kam der Hubschrauber.",
                             "The helicopter did not come until nine hours after the dam burst.")]),
        ("nl", "count", [("Zes doden bij brand in bakkerij", "Six dead in bakery fire"),
                         ("Bij de brand zijn zes mensen omgekomen.", "Six people died in the fire."),
                         ("Zes straten waren afgesloten.", "Six streets were closed.")]),
        ("ja", "money", [("橋の修理に3億円", "300 million yen for bridge repairs"),
                         ("市は修理に3億円かかると発表した。", "The city said the repairs would cost 300 million yen.")]),
        ("en", "percent", [("Rents up 12%", "Rents up 12%"), ("Rents rose by 12% in May.", "Rents rose by 12% in May.")]),
    ],
)  # fmt: skip
def test_a_headlines_figure_is_that_of_the_text(lang: str, kind: str, rows: Sequence[tuple[str, str]]) -> None:
    claims = read(lang, rows, kind)
    assert find_repeats(claims[0], claims) == (1,)
    assert join_repeats([(i,) for i in range(len(claims))], claims)[0] == (0, 1)
    assert below((0, 1), claims) == (1,)
    assert below((0,), claims) == (0,)


def test_a_headlines_figure_is_not_another_one_of_the_text() -> None:
    claims = read("en", [("Six months for the mayor", "Six months for the mayor"),
                         ("He got seven months.", "He got seven months.")], "duration")  # fmt: skip
    assert not find_repeats(claims[0], claims)


def test_groups_that_fit_but_are_not_equal_stay_apart() -> None:
    claims = read("en", [("Ten days to leave", "Ten days to leave"), ("They have ten days.", "They have ten days."),
                         ("They must go within 21 days.", "They must go within 21 days.")], "duration")  # fmt: skip
    assert join_repeats([(0,), (1, 2)], claims) == [(0,), (1, 2)]
