"""Which percentage is the turnout of a vote."""

import pytest

from aligner.claims.claim import Claim
from aligner.claims.turnout import are_of_two_shares, is_turnout
from tests.findings.stories import build_story


def shares(lang: str, text: str) -> dict[str, Claim]:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    return {claim.quote: claim for claim in claims if claim.kind == "percent"}


@pytest.mark.parametrize(
    ("lang", "text", "turnout"),
    [
        ("en", "Turnout in the referendum was 44 per cent.", ["44 per cent"]),
        ("en", "Only 44 per cent of registered voters took part.", ["44 per cent"]),
        ("en", "Her party took 44 per cent of the vote.", []),
        ("en", "Only 44 per cent went to the polls.", ["44 per cent"]),
        ("en", "Turnout was 44 per cent when the polls closed.", ["44 per cent"]),
        ("en", "A poll gives her 44 per cent among registered voters.", []),
        ("en", "Voters rejected it by 44 per cent; turnout was low.", []),
        ("nl", "Slechts 44 procent ging naar de stembus.", ["44 procent"]),
        ("nl", "Bij het concert kwam 44 procent opdagen.", []),
        ("de", "44 Prozent der Wähler gaben ihre Stimmen ab.", ["44 Prozent"]),
        ("ja", "有権者の44%が法案を支持した。", []),
        ("en", "Her party took 31 per cent of the vote on a turnout of 58 per cent.", ["58 per cent"]),
        ("nl", "De opkomst bij het referendum bedroeg 44 procent.", ["44 procent"]),
        ("nl", "Van de kiezers kwam 44 procent opdagen.", ["44 procent"]),
        ("nl", "Haar partij kreeg 44 procent van de stemmen.", []),
        ("de", "Die Wahlbeteiligung lag bei 44 Prozent.", ["44 Prozent"]),
        ("de", "44 Prozent der Wahlberechtigten gaben ihre Stimme ab.", ["44 Prozent"]),
        ("de", "44 Prozent der Gewählten sind Frauen.", []),
        ("ja", "投票率は44%だった。", ["44%"]),
        ("ja", "得票率は44%だった。", []),
    ],
)
def test_a_turnout_is_told_by_its_words(lang: str, text: str, turnout: list[str]) -> None:
    assert [quote for quote, claim in shares(lang, text).items() if is_turnout(claim)] == turnout


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("Turnout was 44 per cent.", "Nearly half of the new council are farmers.", True),
        ("Turnout was 44 per cent.", "Her party took 36 per cent of the vote.", True),
        ("Turnout was 44 per cent.", "Only 36 per cent took part.", False),
        ("Turnout was 44 per cent.", "Of those entitled to vote 48 per cent came.", False),
        ("Her party took 36 per cent of the vote.", "Nearly half of the new council are farmers.", False),
    ],
)
def test_a_turnout_is_no_other_share(one: str, two: str, apart: bool) -> None:
    (first,), (second,) = shares("en", one).values(), shares("en", two).values()
    assert are_of_two_shares(first, second) is are_of_two_shares(second, first) is apart
