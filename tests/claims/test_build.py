"""Values become claims with what they are said of."""

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
