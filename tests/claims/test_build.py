"""Values become claims with what they are said of."""

import pytest

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from tests.findings.stories import build_story


def test_a_datetime_makes_a_day_and_an_hour() -> None:
    text = "Am Dienstag um 15.30 Uhr begann das Gespräch."
    claims = build_story({"de1": ("de", [(text, "The talks began on Tuesday at 3:30 pm.")])})[2]
    assert {claim.kind for claim in claims} >= {"date", "time"}


def test_an_article_is_no_count() -> None:
    claims = build_story({"nl1": ("nl", [("Er zit een gat in de dijk.", "There is a hole in the dyke.")])})[2]
    assert not claims


def test_a_distance_in_time_is_a_date_and_a_length() -> None:
    text = "Fünf Tage später meldete die Firma den Vorfall."
    claims = build_story({"de1": ("de", [(text, "Five days later the firm reported the incident.")])})[2]
    assert "P5D" in {str(claim.value) for claim in claims if claim.kind == "duration"}


def test_the_value_is_found_again_in_the_english() -> None:
    text = "In Belarus warten 1.184 Lastwagen."
    english = "In Belarus 1,184 trucks are waiting."
    claim = next(c for c in build_story({"de1": ("de", [(text, english)])})[2] if c.kind == "count")
    assert claim.quote == "1.184"
    assert english[claim.english_start : claim.english_end] == "1,184"
    assert claim.heads & {"truck"}


def test_ages_are_told_from_lengths_of_time() -> None:
    claims = build_story(
        {"nl1": ("nl", [("De 54-jarige kreeg acht jaar cel.", "The 54-year-old got eight years in jail.")])}
    )[2]
    assert {str(c.value): c.is_age for c in claims if c.kind == "duration"} == {"P54Y": True, "P8Y": False}


def test_months_of_a_year_that_is_only_inferred_do_not_clash() -> None:
    english = "Visits are only possible from November to February."
    claims = build_story(
        {
            "de1": ("de", [("Besuche sind nur von November bis Februar möglich.", english)]),
            "ja1": ("ja", [("訪問は11月～2月にのみ可能だ。", english)]),
        }
    )[2]
    one, two = (claim for claim in claims if claim.kind == "date")
    assert compare_claims(one, two).relation in ("equal", "inside")


def test_months_of_two_years_that_are_told_clash() -> None:
    rows = [(f"The bridge was opened in August {year}.",) * 2 for year in (2024, 2025)]
    one, two = build_story({"en1": ("en", rows[:1]), "en2": ("en", rows[1:])})[2]
    assert compare_claims(one, two).relation == "apart"


def test_a_minute_of_the_second_half_is_one_of_the_match() -> None:
    wires = {
        "en1": ("en", [("The keeper was hit in the 22nd minute of the second half.", "")]),
        "nl1": ("nl", [("De doelman werd geraakt in de 22e minuut van de tweede helft.", "The keeper was hit.")]),
        "ja1": ("ja", [("後半22分、ゴールキーパーに瓶が当たった。", "In the 67th minute a bottle hit the keeper.")]),
    }  # fmt: skip
    read = [str(claim.value) for claim in build_story(wires)[2] if claim.kind == "sequence"]
    assert [value for value in read if value != "2"] == ["67", "67", "67"]


def _dates(*rows: tuple[str, str]) -> list[Claim]:
    wires = {f"w{i}": (lang, [(text, "")]) for i, (lang, text) in enumerate(rows)}
    return [claim for claim in build_story(wires)[2] if claim.kind == "date"]


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("de", "Die Regel gilt vom 1. April an."), ("nl", "De regel geldt vanaf 1 mei."), "apart"),
        (("ja", "規則は4月1日に始まる。"), ("en", "The rule begins on 1 May."), "apart"),
        (("ja", "規則は20日に始まる。"), ("en", "The rule begins on 20 April."), "inside"),
        (("de", "Bis Ende April sind sie fertig."), ("nl", "Eind juni zijn ze klaar."), "apart"),
    ],
)
def test_a_month_that_is_told_counts_and_one_that_is_inferred_does_not(
    one: tuple[str, str], two: tuple[str, str], relation: str
) -> None:
    first, second = _dates(one, two)
    assert compare_claims(first, second).relation == relation


def test_two_days_are_as_far_apart_as_their_nearest_readings() -> None:
    one, two = _dates(("en", "A vote on April 13 was floated."), ("de", "Die Abstimmung folgt am 11. April."))
    assert one.value.text.startswith("2025")
    assert compare_claims(one, two).distance == 2


def test_the_number_of_a_league_is_its_name() -> None:
    rows = ("The club leaves the second division.", "It was the second time.")
    claims = build_story({"w0": ("en", [(row, "") for row in rows])})[2]
    assert [claim.is_derived for claim in claims if claim.kind == "sequence"] == [True, False]


def test_an_afternoon_is_no_distance_in_time() -> None:
    (afternoon,) = _dates(("ja", "判決は17日午後3時半に言い渡された。"))
    assert not afternoon.is_derived


@pytest.mark.parametrize(
    ("lang", "text", "weak"),
    [
        ("en", "The visitors were two goals behind at the break.", True),
        ("en", "The visitors scored two goals before the break.", False),
        ("ja", "2点を追う後半、横浜が攻めた。", True),
        ("ja", "横浜が2点を挙げた。", False),
        ("de", "Zur Pause lagen sie zwei Tore zurück.", True),
    ],
)
def test_a_margin_is_no_count_to_compare(lang: str, text: str, weak: bool) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    assert [claim.is_derived for claim in claims if claim.kind == "count"] == [weak]


def test_half_a_point_is_no_half() -> None:
    text = "The last increase, half a point, came in May."
    assert not [c for c in build_story({"en1": ("en", [(text, text)])})[2] if c.kind == "percent"]


@pytest.mark.parametrize(
    ("lang", "text", "length"),
    [
        ("en", "She can leave in four and a half years.", "P4Y6M"),
        ("nl", "Over drie weken gaat de brug open.", "P3W"),
        ("de", "In drei Wochen öffnet die Brücke.", "P3W"),
    ],
)
def test_a_time_from_now_is_a_length_as_well(lang: str, text: str, length: str) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    assert [str(claim.value) for claim in claims if claim.kind == "duration"] == [length]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two of the six trains were late."),
        ("de", "Zwei der sechs Schiffe kamen an."),
        ("nl", "Twee van de zes schepen kwamen aan."),
    ],
)
def test_a_part_is_of_what_the_whole_counts(lang: str, text: str) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    part, whole = (claim for claim in claims if claim.kind == "count")
    assert part.heads == whole.heads != frozenset()


def test_the_day_before_an_event_is_no_day_of_its_own() -> None:
    assert not [c for c in _dates(("en", "He resigned, the day before the vote.")) if "before" in c.quote]
    assert [c.quote for c in _dates(("en", "The vote was on 8 March; he had resigned the day before."))][1:]


def test_a_bare_weekend_may_be_the_last_or_the_next() -> None:
    later, past = _dates(
        ("de", "Die Brücke bleibt nach dem Wochenende gesperrt."), ("en", "It was shut at the weekend.")
    )
    far = _dates(("en", "It was shut last weekend."), ("en", "It will be shut next weekend."))
    assert compare_claims(later, past).relation in ("equal", "inside")
    assert compare_claims(*far).relation == "apart"
