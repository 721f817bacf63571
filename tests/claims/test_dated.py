"""Which dates of a sentence may date a value in it."""

import pytest

from tests.findings.stories import build_story

ROWS = [
    ("en", "They took 14 jewels, including a crown of 1712.", "14", 0),
    ("en", "The mayor paid 9,000 euros under a 2019 contract.", "9,000 euros", 0),
    ("en", "In 2019 the mayor paid 9,000 euros.", "9,000 euros", 1),
    ("en", "Its 2019 profit was 9,000 euros.", "9,000 euros", 1),
    ("de", "Wie die Polizei mitteilt, verschwanden im Jahr 2019 insgesamt 14 Uhren.", "14", 1),
    ("nl", "Er zijn 14 klokken weg, waaronder een uit 1712.", "14", 0),
    ("nl", "In 2019 verdwenen 14 klokken.", "14", 1),
    ("de", "Es fehlen 14 Uhren, darunter eine von 1712.", "14", 0),
    ("de", "Im Jahr 2019 verschwanden 14 Uhren.", "14", 1),
    ("ja", "2019年に時計14点が盗まれた。", "14点", 1),
]


@pytest.mark.parametrize(("lang", "text", "quote", "dates"), ROWS)
def test_the_year_of_a_thing_that_is_listed_dates_no_value(lang: str, text: str, quote: str, dates: int) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    claim = next(c for c in claims if c.quote == quote)
    assert len(claim.others) == dates
