"""Values that are a part of another one."""

import pytest

from aligner.claims.parts import is_among
from tests.findings.stories import build_story

ROWS = [
    ("en", "Of the 40 cows, 12 of them black, most fled.", "12", True),
    ("en", "Some 18 kilometres of the coast are soiled.", "18 kilometres", True),
    ("en", "It takes 18 kilometres of pipe.", "18 kilometres", False),
    ("en", "Police held 11 others, bringing the number of arrests to 14.", "11", True),
    ("en", "Police held 11 others, bringing the number of arrests to 14.", "14", False),
    ("nl", "Zes kilometer van de dijk is verzakt.", "Zes kilometer", True),
    ("nl", "Op zes kilometer van de haven zonk het schip.", "zes kilometer", False),
    ("nl", "Er vielen negen doden, waarmee het dodental op 31 komt.", "negen", True),
    ("nl", "De dijk kost 30 miljoen euro, waarvan 12 miljoen euro voor klei.", "12 miljoen euro", True),
    ("de", "Auf 20 Kilometern der Strecke fehlt die Leitung.", "20 Kilometern", True),
    ("de", "Acht Menschen starben, womit die Zahl der Toten auf 30 stieg.", "Acht", True),
    ("en", "Medics treated 12 people before taking them to Terminal 2.", "12", False),
    ("nl", "Er vielen negen gewonden, waardoor de weg tot 15.00 uur dicht bleef.", "negen", False),
    ("de", "Acht Menschen kamen um, wodurch der Verkehr auf der A7 stockte.", "Acht", False),
    ("ja", "新たに8人が死亡し、死者は合わせて30人になった。", "8人", True),
    ("ja", "参加したのは40人で、うち12人が学生だった。", "12人", True),
    ("ja", "参加したのは40人だった。", "40人", False),
]


@pytest.mark.parametrize(("lang", "text", "quote", "is_part"), ROWS)
def test_a_part_is_told_from_a_whole(lang: str, text: str, quote: str, is_part: bool) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    assert {claim.quote: claim.is_part for claim in claims}[quote] is is_part


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Four Danish nurses are among the passengers.", True),
        ("Vier dänische Schwestern gehören zu den Passagieren.", True),
        ("Vier Deense artsen behoren tot de passagiers.", True),
        ("Four nurses walked among the passengers.", False),
    ],
)
def test_those_who_are_among_others_are_a_part_of_them(text: str, among: bool) -> None:
    assert is_among(text, len("Four")) is among
