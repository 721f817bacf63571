"""Results of votes, whose numbers count votes: neither an hour nor a score of a match."""

import pytest

from aligner.facts.find import find_facts
from tests.findings.stories import find_story

VOTES = [
    ("en", "The committee voted nine to two for the dismissal.", ("9", "2")),
    ("en", "The vote was six to five.", ("6", "5")),
    ("en", "The bill passed by 312 votes to 288.", ("312", "288")),
    ("en", "Parliament voted 61-59 to reject it.", ("61", "59")),
    ("en", "The judges ruled 5–4 that the law may stand.", ("5", "4")),
    ("en", "It was carried with 85 votes in favour and 32 against.", ("85", "32")),
    ("de", "Der Stadtrat stimmte mit neun zu zwei Stimmen dafür.", ("9", "2")),
    ("de", "Das Gesetz wurde mit 312 gegen 288 Stimmen angenommen.", ("312", "288")),
    ("de", "Das Gericht entschied mit 5:4 Stimmen.", ("5", "4")),
    ("nl", "De raad stemde met negen tegen twee voor.", ("9", "2")),
    ("nl", "De wet kreeg 312 stemmen voor en 288 tegen.", ("312", "288")),
    ("nl", "Met 19 tegen 12 stemmen ging het plan door.", ("19", "12")),
    ("ja", "委員会は9対2の賛成多数で可決した。", ("9", "2")),
    ("ja", "評議会は採決の結果、5対4で原案を否決した。", ("5", "4")),
]
OTHERS = [
    ("en", "They won 3-1 on Sunday."),
    ("en", "A goal was ruled out and the hosts lost 2-1."),
    ("de", "Die Entscheidung zum 3:2 fiel in der letzten Minute."),
    ("en", "The bell rang at six to five."),
    ("en", "Voters saw the rate fall from nine to two percent."),
    ("en", "The ruling came after nine to ten weeks."),
    ("de", "Sie siegten mit 5:4 nach Verlängerung."),
    ("nl", "De ploeg won met 3-1 van Oost."),
    ("ja", "代表は3対1で勝った。"),
]


@pytest.mark.parametrize(("lang", "text", "numbers"), VOTES)
def test_both_numbers_of_a_vote_count_votes(lang: str, text: str, numbers: tuple[str, str]):
    facts = [fact for fact in find_facts(text, lang, None) if fact.kind == "number"]
    assert tuple(fact.value for fact in facts) == numbers
    assert {fact.noun for fact in facts} == {{"en": "votes", "de": "Stimmen", "nl": "stemmen", "ja": "票"}[lang]}


@pytest.mark.parametrize(("lang", "text"), OTHERS)
def test_scores_hours_and_ranges_are_no_votes(lang: str, text: str):
    assert not any(fact.noun in ("votes", "Stimmen", "stemmen", "票") for fact in find_facts(text, lang, None))


def test_two_results_of_one_vote_are_a_clash_and_one_told_in_two_languages_is_none():
    english = "The club's board voted nine to two for the dismissal on Sunday, its president said."
    german = ("Der Vorstand entschied mit neun zu zwei Stimmen für die Entlassung.",
              "The board decided on the dismissal by nine votes to two.")  # fmt: skip
    other = "The board's vote on the dismissal on Sunday was six to five, a member said."
    found = find_story({"a": ("en", [(english, english)]), "b": ("en", [(other, other)]), "c": ("de", [german])})
    clashes = [f for f in found if f.verdict == "conflict"]
    assert [{side.value: {m.source for m in side.mentions} for side in f.sides} for f in clashes] == [
        {"9": {"a", "c"}, "6": {"b"}}
    ]
