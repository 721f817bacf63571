"""Numbers that make a share with their noun between them."""

import pytest

from aligner.claims.shares import join_shares
from aligner.facts.find import find_facts


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "One house in five stood empty.", ["1", "5"]),  # "five stood" could be a noun
        ("en", "Only one lamp in 20 was checked.", ["1/20"]),
        ("en", "They scored one goal in 20 matches.", ["1", "20"]),
        ("en", "One man in two cities.", ["1", "2"]),
        ("nl", "Eén lamp op de twintig was stuk.", ["1/20"]),
        ("nl", "Hij won één wedstrijd op tien tegenstanders.", ["1", "10"]),
        ("de", "Sie sprach mit einer Frau von zwanzig.", ["20"]),
        ("de", "Nur eine Lampe von zwanzig war defekt.", ["1/20"]),
        ("ja", "住民10人に1人が感染した。", ["1/10"]),
        ("ja", "電球20個に1個を調べた。", ["1/20"]),
        ("ja", "生徒10人に1冊を配った。", ["10", "1"]),
    ],
)
def test_a_share_with_its_noun_is_one_value(lang: str, text: str, values: list[str]) -> None:
    facts = find_facts(text, lang, None)
    assert [fact.value for fact in join_shares(facts, text, lang)] == values
