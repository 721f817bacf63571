"""How far a state of things is known is no day on which anything happened."""

import pytest

from tests.findings.stories import build_story


@pytest.mark.parametrize(
    ("lang", "text", "weak"),
    [
        ("de", "Stand Montag sind 30 Häuser zerstört.", True),
        ("nl", "Op de peildatum 1 maart telde het dorp 1.200 inwoners.", True),
        ("ja", "17日の時点で結論は出ていない。", True),
        ("ja", "避難者は16日現在で300人いる。", True),
        ("ja", "結論は17日に出た。", False),
        ("ja", "倉庫の鍵がなくなっていたことが17日、市への取材で分かった。", True),
        ("ja", "倉庫の鍵は17日、市の庁舎で見つかった。", False),
        ("en", "As of Monday the bridge was still shut.", True),
        ("en", "As of 1 April the bridge will be shut.", False),
        ("en", "On Monday the bridge was shut.", False),
        ("en", "LIMA, Peru, March 17 (Reuters) - A bridge fell.", True),
        ("de", "LIMA, 17. März (dpa) – Eine Brücke ist eingestürzt.", True),
        ("nl", "LIMA, 17 maart - Er is een brug ingestort.", True),
        ("ja", "【リマ17日=山田】橋が崩落した。", True),
        ("nl", "REGIO UTRECHT | Premium | Gisteren, 21:10", True),
        ("en", "On March 17 - a Tuesday - a bridge fell.", False),
    ],
)
def test_a_cut_off_is_too_weak_to_clash(lang: str, text: str, weak: bool) -> None:
    claims = build_story({"w1": (lang, [(text, "")])})[2]
    assert {claim.is_derived for claim in claims if claim.kind == "date"} == {weak}
