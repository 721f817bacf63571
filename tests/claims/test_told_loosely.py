"""Values that differ and still fit by their words."""

import pytest

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from tests.findings.stories import build_story


def read(kind: str, *rows: tuple[str, str]) -> list[Claim]:
    wires = {f"w{i}": (lang, [(text, text if lang == "en" else "")]) for i, (lang, text) in enumerate(rows)}
    return [claim for claim in build_story(wires)[2] if claim.kind == kind]


@pytest.mark.parametrize(
    ("lang", "bound", "count", "relation"),
    [
        ("en", "More than three dozen houses burned.", 41, "inside"),
        ("en", "More than three dozen houses burned.", 52, "apart"),
        ("en", "More than three dozen houses burned.", 33, "apart"),
        ("nl", "Meer dan drie dozijn huizen brandden af.", 41, "inside"),
        ("de", "Mehr als drei Dutzend Häuser brannten ab.", 41, "inside"),
        ("de", "Drei Dutzend Häuser brannten ab.", 41, "apart"),
    ],
)
def test_over_the_dozens_is_below_the_next_one(lang: str, bound: str, count: int, relation: str) -> None:
    one, two = read("count", (lang, bound), ("en", f"The fire burned {count} houses."))
    assert compare_claims(one, two).relation == relation
    assert compare_claims(two, one).relation == relation


@pytest.mark.parametrize(
    ("lang", "rough", "count", "relation"),
    [
        ("en", "About 30 people came to church.", 34, "inside"),
        ("en", "About 30 people came to church.", 36, "apart"),
        ("en", "Exactly 30 people came to church.", 34, "apart"),
        ("nl", "Er kwamen zo'n 30 mensen naar de kerk.", 34, "inside"),
        ("de", "Rund 30 Menschen kamen in die Kirche.", 34, "inside"),
        ("ja", "教会には30人ほどが集まった。", 34, "inside"),
        ("ja", "教会には30人が集まった。", 34, "apart"),
        ("de", "Rund 32 Menschen kamen in die Kirche.", 36, "apart"),
    ],
)
def test_about_a_ten_is_what_rounds_to_it(lang: str, rough: str, count: int, relation: str) -> None:
    one, two = read("count", (lang, rough), ("en", f"The church drew {count} people."))
    assert compare_claims(one, two).relation == relation
    assert compare_claims(two, one).relation == relation


@pytest.mark.parametrize(
    ("lang", "days", "hours", "relation"),
    [
        ("en", "Three days later they agreed.", 79, "inside"),
        ("en", "Three days later they agreed.", 110, "apart"),
        ("nl", "Drie dagen later waren ze het eens.", 79, "inside"),
        ("de", "Drei Tage später waren sie sich einig.", 79, "inside"),
        ("ja", "3日後に合意した。", 79, "inside"),
        ("en", "They talked for three days.", 79, "apart"),
    ],
)
def test_days_later_count_nights(lang: str, days: str, hours: int, relation: str) -> None:
    one, two = read("duration", (lang, days), ("en", f"They talked for {hours} hours."))
    assert compare_claims(one, two).relation == relation


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("en", "The bridge cost $40 million."), ("de", "Die Brücke kostete 40 Millionen kanadische Dollar."), "inside"),
        (("nl", "De brug kostte 40 miljoen dollar."), ("ja", "橋の費用は4000万カナダドルだった。"), "inside"),
        (("en", "The boat cost 40 thousand dollars."), ("de", "Das Boot kostete 40.000 kanadische Dollar."), "inside"),
        (("de", "Das Boot kostete 40 Tausend Dollar."), ("en", "The boat cost C$40,000."), "inside"),
        (("en", "The bridge cost $30 million."), ("de", "Die Brücke kostete 40 Millionen kanadische Dollar."), "not_comparable"),
        (("en", "The bridge cost US$40 million."), ("de", "Die Brücke kostete 40 Millionen kanadische Dollar."), "not_comparable"),
    ],
)  # fmt: skip
def test_a_dollar_without_a_country_may_be_that_of_the_other(
    one: tuple[str, str], two: tuple[str, str], relation: str
) -> None:
    first, second = read("money", one, two)
    assert compare_claims(first, second).relation == relation


@pytest.mark.parametrize(
    ("kind", "eve", "relation"),
    [
        ("date", "The quake came on Monday.", "inside"),
        ("date", "The quake came at 10 p.m. on Monday.", "inside"),
        ("time", "The quake came at 10 p.m. on Monday.", "inside"),
        ("date", "The quake came at 3 p.m. on Monday.", "apart"),
        ("date", "The quake came on Monday morning.", "apart"),
        ("date", "The quake came on Sunday.", "apart"),
    ],
)
def test_the_night_to_a_day_begins_on_the_eve(kind: str, eve: str, relation: str) -> None:
    one, two = read(kind, ("de", "Das Beben kam in der Nacht zum Dienstag."), ("en", eve))
    assert compare_claims(one, two).relation == relation
    assert compare_claims(two, one).relation == relation
