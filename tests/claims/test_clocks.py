"""Hours of two sources are one moment where their time zones and their words allow it."""

from datetime import datetime, timedelta, timezone

import pytest

from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from tests.findings.stories import build_story

HOME = {"ja": 9, "de": 1, "nl": 1, "en": 0}


def claims_of(kind: str, *wires: tuple[str, str, str]) -> list[Claim]:
    """The claims of one kind in sentences of a language with their English, each in a wire of its own home."""
    sources = {f"{lang}{i}": (lang, [(text, english)]) for i, (lang, text, english) in enumerate(wires)}
    published = {
        source: datetime(2026, 3, 18, 9, 0, tzinfo=timezone(timedelta(hours=HOME[lang])))
        for source, (lang, _) in sources.items()
    }
    return [claim for claim in build_story(sources, published)[2] if claim.kind == kind]


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("ja", "船は17日午後9時30分に沈んだ。", "The ship sank at 9:30 p.m. on the 17th."),
         ("nl", "Dinsdag om 13.30 uur zonk het schip.", "On Tuesday at 1.30 p.m. the ship sank."), "inside"),
        (("ja", "船は18日午前3時に沈んだ。", "The ship sank at 3 a.m. on the 18th."),
         ("de", "Am Dienstag um 19 Uhr sank das Schiff.", "On Tuesday at 7 p.m. the ship sank."), "inside"),
        (("de", "Am Dienstag um 14.30 Uhr sank das Schiff.", "On Tuesday at 2.30 p.m. the ship sank."),
         ("en", "The ship sank at 1.30pm on Tuesday.", "The ship sank at 1.30pm on Tuesday."), "inside"),
        (("nl", "Pas om half zes werden ze van hun bed gelicht.", "Only at half past five were they arrested."),
         ("en", "Police went in at 4.30am.", "Police went in at 4.30am."), "inside"),
        (("ja", "船は17日午後9時30分に沈んだ。", "The ship sank at 9:30 p.m. on the 17th."),
         ("nl", "Dinsdag om 14.30 uur zonk het schip.", "On Tuesday at 2.30 p.m. the ship sank."), "apart"),
        (("de", "Am Dienstag um 14.30 Uhr sank das Schiff.", "On Tuesday at 2.30 p.m. the ship sank."),
         ("nl", "Dinsdag om 13.30 uur zonk het schip.", "On Tuesday at 1.30 p.m. the ship sank."), "apart"),
    ],
)  # fmt: skip
def test_two_hours_may_be_one_moment_each_told_in_the_time_of_its_home(
    one: tuple[str, str, str], two: tuple[str, str, str], relation: str
) -> None:
    first, second = claims_of("time", one, two)
    assert compare_claims(first, second).relation == relation


def test_the_day_of_such_an_hour_is_another_one_elsewhere() -> None:
    first, second = claims_of(
        "date",
        ("ja", "船は18日午前3時に沈んだ。", "The ship sank at 3 a.m. on the 18th."),
        ("de", "Am Dienstag um 19 Uhr sank das Schiff.", "On Tuesday at 7 p.m. the ship sank."),
    )
    assert compare_claims(first, second).relation == "inside"


def test_hours_days_apart_are_no_matter_of_zones() -> None:
    first, second = claims_of(
        "time",
        ("en", "The ship sank at 3 a.m. local time on 12 March.", "The ship sank at 3 a.m. local time on 12 March."),
        ("de", "Am 17. März um 19 Uhr sank das Schiff.", "On 17 March at 7 p.m. the ship sank."),
    )
    assert compare_claims(first, second).relation == "apart"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "She noticed it shortly before 7am."),
        ("en", "She noticed it just after 6.40am."),
        ("en", "She noticed it some time after 6.40am."),
        ("nl", "Ze merkte het ergens na half zeven."),
        ("de", "Sie bemerkte es irgendwann nach 6.40 Uhr."),
        ("nl", "Ze merkte het even voor zevenen."),
        ("nl", "Ze merkte het vlak na half zeven."),
        ("de", "Sie bemerkte es kurz vor 7 Uhr."),
        ("ja", "午前6時40分すぎに気付いた。"),
    ],
)
def test_just_before_an_hour_is_about_that_hour(lang: str, text: str) -> None:
    first, second = claims_of("time", (lang, text, ""), ("en", "It was 6.50am.", ""))
    assert compare_claims(first, second).relation == "inside"


def test_long_before_an_hour_is_not_just_before_it() -> None:
    first, second = claims_of("time", ("en", "She saw it just before 7am.", ""), ("en", "It was 5.50am.", ""))
    assert compare_claims(first, second).relation == "apart"


def test_a_day_told_with_an_hour_that_is_rough_is_exact() -> None:
    text = "Am Montag gegen 16.30 Uhr sank das Schiff."
    first, second = claims_of("date", ("de", text, ""), ("en", "The ship sank on Tuesday.", ""))
    assert compare_claims(first, second).relation == "apart"


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("ja", "試合は日本時間18日午前4時半に始まった。", "The match began at 4:30 a.m. Japan time on the 18th."),
         ("nl", "Dinsdagavond won de club de beker.", "On Tuesday evening the club won the cup."), "inside"),
        (("ja", "試合は日本時間18日午後11時に始まった。", "The match began at 11 p.m. Japan time on the 18th."),
         ("nl", "Dinsdagavond won de club de beker.", "On Tuesday evening the club won the cup."), "apart"),
        (("de", "Die Rakete startete am Montagabend (Ortszeit).", "The rocket lifted off on Monday evening local time."),
         ("nl", "De raket steeg in de nacht van maandag op dinsdag op.", "It rose in the night to Tuesday."), "inside"),
        (("ja", "地震は日本時間16日午後9時に起きた。", "The quake struck at 9 p.m. Japan time on the 16th."),
         ("de", "Das Beben kam in der Nacht zum Dienstag.", "The quake came in the night to Tuesday."), "inside"),
        (("de", "Die Rakete startete am Montag um 9 Uhr Ortszeit.", "The rocket lifted off at 9 a.m. local time."),
         ("nl", "De raket steeg dinsdagavond op.", "The rocket rose on Tuesday evening."), "apart"),
    ],
)  # fmt: skip
def test_neighbouring_days_are_one_where_a_zone_is_told(
    one: tuple[str, str, str], two: tuple[str, str, str], relation: str
) -> None:
    first, second = claims_of("date", one, two)
    assert compare_claims(first, second).relation == relation


@pytest.mark.parametrize(
    ("text", "english", "relation"),
    [
        ("Am Dienstag um 1.20 Uhr einigten sich beide.", "On Tuesday at 1.20 a.m. the two agreed.", "inside"),
        ("Am Dienstag um 3.20 Uhr einigten sich beide.", "On Tuesday at 3.20 a.m. the two agreed.", "inside"),
        ("Am Dienstag um 1.45 Uhr einigten sich beide.", "On Tuesday at 1.45 a.m. the two agreed.", "apart"),
    ],
)
def test_no_zone_makes_one_of_hours_with_other_minutes(text: str, english: str, relation: str) -> None:
    first, second = claims_of(
        "time",
        ("ja", "日本時間17日午前9時20分に合意した。", "They agreed at 9:20 a.m. Japan time on the 17th."),
        ("de", text, english),
    )
    assert compare_claims(first, second).relation == relation


@pytest.mark.parametrize(
    ("bound", "length", "relation"),
    [
        (("en", "All were off within an hour.", ""), ("nl", "Na 52 minuten was iedereen weg.", "All were off after 52 minutes."), "inside"),
        (("nl", "Binnen een uur was iedereen weg.", "All were off within an hour."), ("en", "All were off after 12 minutes.", ""), "apart"),
        (("de", "Innerhalb von 30 Tagen ist zu zahlen.", "It is due within 30 days."), ("en", "It is due within 60 days.", ""), "apart"),
    ],
)  # fmt: skip
def test_a_length_just_within_a_bound_fits_it(
    bound: tuple[str, str, str], length: tuple[str, str, str], relation: str
) -> None:
    first, second = claims_of("duration", *((lang, text, english or text) for lang, text, english in (bound, length)))
    assert compare_claims(first, second).relation == relation


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("nl", "Even na vier uur plaatselijke tijd zonk het schip.", "Just after four local time the ship sank."),
         ("de", "Um 3.12 Uhr deutscher Zeit sank das Schiff.", "At 3.12 a.m. German time the ship sank."), "inside"),
        (("en", "The ship sank just after 4am local time.", ""),
         ("nl", "Om 3.25 uur Nederlandse tijd zonk het schip.", "At 3.25 a.m. Dutch time the ship sank."), "apart"),
        (("ja", "船は8日午前4時12分(日本時間同11時12分)に沈んだ。", "The ship sank at 4:12 (11:12 Japan time) on the 8th."),
         ("de", "Um 3.12 Uhr deutscher Zeit sank das Schiff.", "At 3.12 a.m. German time the ship sank."), "inside"),
        (("ja", "船は8日午前4時12分(日本時間同11時12分)に沈んだ。", "The ship sank at 4:12 (11:12 Japan time) on the 8th."),
         ("de", "Um 3.12 Uhr Ortszeit sank das Schiff.", "At 3.12 a.m. local time the ship sank."), "apart"),
        (("en", "The ship was boarded at 9.20am Iranian time.", ""),
         ("de", "Um 6.50 Uhr deutscher Zeit stoppten sie das Schiff.", "At 6.50 German time they stopped it."), "inside"),
        (("en", "The ship was boarded at 9.20am Dutch time.", ""),
         ("de", "Um 6.50 Uhr deutscher Zeit stoppten sie das Schiff.", "At 6.50 German time they stopped it."), "apart"),
    ],
)  # fmt: skip
def test_an_hour_of_a_zone_that_is_not_known_may_be_that_of_a_known_one(
    one: tuple[str, str, str], two: tuple[str, str, str], relation: str
) -> None:
    first, second = (claims_of("time", row)[0] for row in (one, two))
    assert compare_claims(first, second).relation == relation
