"""Sentences on the contest of the women or the juniors, told beside the one that is reported on."""

import pytest

from aligner.claims.contests import is_of_other_contest
from tests.findings.stories import build_story


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        ("en", "Anna Berg won the women's marathon on Saturday.", True),
        ("en", "Three women finished on Saturday.", False),
        ("nl", "Bij de vrouwen won zaterdag Anna Berg.", True),
        ("nl", "Anna Berg won zaterdag de vrouwenkoers.", True),
        ("nl", "Op zaterdag liepen er drie vrouwen mee.", False),
        ("de", "Bei den Juniorinnen siegte am Samstag Anna Berg.", True),
        ("de", "Anna Berg gewann am Samstag das Frauenrennen.", True),
        ("de", "Am Samstag liefen drei Frauen mit.", False),
        ("ja", "女子の部では28日にアンナ・ベリが優勝した。", True),
        ("ja", "28日に女子生徒3人が走った。", False),
    ],
)
def test_the_contest_of_the_women_is_told_by_its_name(lang: str, text: str, other: bool) -> None:
    context = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[1][0]
    assert is_of_other_contest(context) is other
