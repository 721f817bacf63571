"""What a length is of: width, depth, height, or the way to go."""

import pytest

from aligner.claims.aspects import are_of_two_aspects, find_aspects
from aligner.claims.claim import Claim
from tests.findings.stories import build_story


def measure(lang: str, text: str) -> Claim:
    return next(c for c in build_story({"s1": (lang, [(text, text)])})[2] if c.kind == "measure")


@pytest.mark.parametrize(
    ("lang", "text", "aspects"),
    [
        ("en", "The crack is 40 metres wide.", {"width"}),
        ("en", "The summit hut lies at an altitude of 2,400 metres.", {"height"}),
        ("en", "He attacked 12 kilometres from the finish.", {"to go"}),
        ("en", "The tunnel is 12 kilometres long.", set()),
        ("nl", "De 30 meter brede kloof is afgezet.", {"width"}),
        ("nl", "De kuil is zes meter diep.", {"depth"}),
        ("nl", "Ze viel op 20 kilometer van de finish.", {"to go"}),
        ("de", "Die Mauer ist vier Meter hoch.", {"height"}),
        ("de", "Der Satellit kreist in 500 Kilometern Höhe.", {"height"}),
        ("de", "Das Eis war 30 Zentimeter dick.", {"thickness"}),
        ("de", "Fünf Kilometer vor dem Ziel stürzte er.", {"to go"}),
        ("ja", "幅40メートルの亀裂が見つかった。", {"width"}),
        ("ja", "水深90メートルの海底で見つかった。", {"depth"}),
        ("ja", "ゴールまで残り12キロで仕掛けた。", {"to go"}),
        ("en", "The lorry carried 12 tonnes of hay.", set()),
    ],
)
def test_a_length_tells_what_it_is_of(lang: str, text: str, aspects: set[str]) -> None:
    assert find_aspects(measure(lang, text)) == aspects


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("The crack is 40 metres wide.", "The crack is 3 metres deep.", True),
        ("The crack is 40 metres wide.", "The crack is 60 metres wide.", False),
        ("The crack is 40 metres wide.", "A crack of 60 metres opened.", False),
        ("He attacked 12 kilometres from the finish.", "The race is 180 kilometres long.", True),
    ],
)
def test_lengths_of_two_aspects_are_two_lengths(one: str, two: str, apart: bool) -> None:
    assert are_of_two_aspects(measure("en", one), measure("en", two)) is apart
