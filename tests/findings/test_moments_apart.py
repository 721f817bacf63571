"""What tells two days or two hours apart: parts of a thing, parts of a day, deeds that one side denies."""

from dataclasses import replace

import pytest

from aligner.claims.claim import Claim
from aligner.findings.moments_apart import (
    are_deadlines,
    are_moments_apart,
    are_moments_likely_apart,
    are_of_other_days,
    are_of_other_grain,
    read_part,
)
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex, build_index
from tests.findings.stories import build_story

Row = tuple[str, str, str]  # language, sentence, English


def build(kind: str, *rows: Row) -> tuple[list[Claim], StoryIndex]:
    """The claims of one kind of sentences that stand in one wire each, and the story's index."""
    wires = {f"w{i}": (lang, [(text, english or text)]) for i, (lang, text, english) in enumerate(rows)}
    _, contexts, claims = build_story(wires)
    return [claim for claim in claims if claim.kind == kind], build_index(contexts)


def read_as(index: StoryIndex, one: Claim, two: Claim, reading: Reading) -> StoryIndex:
    return replace(index, readings={(one.place, two.place): reading})


@pytest.mark.parametrize(
    ("lang", "text", "part"),
    [
        ("en", "The road has been shut since Monday.", "begin"),
        ("en", "The road is shut until Friday.", "end"),
        ("en", "The road will not open until Friday.", "point"),
        ("en", "The road must be mended by Friday.", "latest"),
        ("en", "The road was shut on Monday.", "point"),
        ("nl", "Vanaf vrijdag is de weg dicht.", "begin"),
        ("nl", "De weg blijft tot en met 26 maart dicht.", "end"),
        ("nl", "Uiterlijk vrijdag moet de weg klaar zijn.", "latest"),
        ("de", "Seit Montag ist die Straße gesperrt.", "begin"),
        ("de", "Vom 1. April an ist die Straße gesperrt.", "begin"),
        ("de", "Der Sturm vom 1. März war stark.", "point"),
        ("de", "Die Straße bleibt bis zum 26. März gesperrt.", "end"),
        ("ja", "道路は16日から通れない。", "begin"),
        ("ja", "道路は26日まで通れない。", "end"),
        ("ja", "道路は26日までに直す。", "latest"),
        ("ja", "道路は16日に閉鎖された。", "point"),
    ],
)
def test_a_day_is_the_begin_the_end_the_latest_or_the_moment(lang: str, text: str, part: str) -> None:
    (claim,), _ = build("date", (lang, text, ""))
    assert read_part(claim) == part


SHUT: Row = ("de", "Die Schulen bleiben bis zum 26. März geschlossen.", "The schools stay closed until 26 March.")


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (("en", "Schools will open again on 27 March.", ""), True),
        (("nl", "Vanaf 27 maart zijn de scholen open.", "Schools are open from 27 March."), True),
        (("en", "Schools will open again on 28 March.", ""), False),
        (("en", "Schools stay closed until 27 March.", ""), False),
    ],
)
def test_what_ends_on_a_day_may_make_room_for_what_begins_on_the_next(other: Row, apart: bool) -> None:
    (one, two), index = build("date", SHUT, other)
    assert are_moments_apart(one, two, index) is apart


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("en", "The ferry is cancelled until Monday.", ""), ("nl", "De veerboot vaart niet tot en met zondag.", "The ferry is cancelled up to and including Sunday."), True),
        (("en", "The ferry is cancelled until Monday.", ""), ("nl", "De veerboot vaart niet tot zondag.", "The ferry is cancelled until Sunday."), False),
        (("en", "The ferry is cancelled until Tuesday.", ""), ("nl", "De veerboot vaart niet tot en met zondag.", "The ferry is cancelled up to and including Sunday."), False),
    ],
)  # fmt: skip
def test_until_a_day_may_be_up_to_the_day_before(one: Row, two: Row, apart: bool) -> None:
    claims, index = build("date", one, two)
    assert are_moments_apart(*claims, index) is apart


@pytest.mark.parametrize(
    ("second", "other"),
    [
        (("en", "On Tuesday they shook hands at half past five, ending a strike that ran since Friday.", ""), True),
        (("nl", "Die nacht begon de staking om half zes.", "That night the strike began at half past five."), False),
        (("de", "Im Januar waren Diebe um 2.15 Uhr eingestiegen.", "In January thieves had got in at 2.15 a.m."), True),
    ],
)
def test_hours_are_of_other_days_by_the_day_beside_them(second: Row, other: bool) -> None:
    claims, _ = build(
        "time", ("de", "Am Freitag um 6 Uhr begann der Streik.", "On Friday at 6 the strike began."), second
    )
    assert are_of_other_days(claims[:1], claims[1:]) is other


def test_a_deed_that_the_other_side_denies_is_in_dispute_itself() -> None:
    (one, two), index = build(
        "date",
        ("en", "The line paid every guest back on Sunday.", ""),
        (
            "ja",
            "17日になっても、会社は返金するかどうかを決めていない。",
            "Even on the 17th the line had not decided to pay.",
        ),
    )
    denied = read_as(index, one, two, Reading(same=0.02, clash=0.95, kind="modality"))
    alike = read_as(index, one, two, Reading(same=0.6, clash=0.35, kind="modality"))
    assert are_moments_apart(one, two, denied)
    assert not are_moments_apart(one, two, alike)


def test_sentences_without_a_common_word_have_to_be_read_as_the_same() -> None:
    (one, two), index = build(
        "date",
        ("en", "Pears were sold at the harbour on Sunday.", ""),
        ("en", "On Tuesday a judge heard her appeal.", ""),
    )
    assert are_moments_apart(one, two, read_as(index, one, two, Reading(same=0.3, clash=0.0, kind="place")))
    assert not are_moments_apart(one, two, read_as(index, one, two, Reading(same=0.9, clash=0.0, kind="place")))


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("She died on Tuesday morning.", "She died on Tuesday at 7.20pm.", True),
        ("She died on Tuesday morning.", "She died on Tuesday evening.", True),
        ("She died on Monday evening.", "She died on Tuesday morning.", False),
        ("She died on Tuesday at 7.20am.", "She died on Tuesday at 7.20pm.", False),
    ],
)
def test_parts_of_one_day_hold_many_things(one: str, two: str, apart: bool) -> None:
    (first, second), _ = build("time", ("en", one, ""), ("en", two, ""))
    assert are_moments_likely_apart(first, second) is apart


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("Sales stopped from 9 a.m.", "Sales went on until 5 p.m.", True),
        ("Sales stopped from 9 a.m.", "Sales stopped from 5 p.m.", False),
        ("Sales went on until 9 a.m.", "Sales went on until 5 p.m.", False),
        ("Sales stopped at 9 a.m.", "Sales went on until 5 p.m.", False),
    ],
)
def test_an_hour_since_which_and_one_until_which_are_two(one: str, two: str, apart: bool) -> None:
    (first, second), index = build("time", ("en", one, ""), ("en", two, ""))
    assert are_moments_apart(first, second, index) is are_moments_apart(second, first, index) is apart


def test_hours_of_days_apart_are_compared_as_days() -> None:
    (one, two), index = build(
        "time",
        ("en", "The ban came at 7.20pm on 12 March.", ""),
        ("en", "The ban came at 9.20pm on 15 March.", ""),
    )
    assert are_moments_apart(one, two, index)


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("de", "Seit Montag wird gebohrt.", "Drilling has gone on since Monday."),
         ("en", "The first of them was freed on Tuesday.", ""), True),
        (("de", "Seit Montag wird gebohrt.", "Drilling has gone on since Monday."),
         ("en", "Drilling had begun on Tuesday.", ""), False),
        (("nl", "De weg blijft tot dinsdag dicht.", "The road stays shut until Tuesday."),
         ("de", "Die Sperrung endet am Montag.", "The closure ends on Monday."), False),
        (("de", "Die Straße bleibt bis Dienstag gesperrt.", "The road stays shut until Tuesday."),
         ("ja", "通行止めは16日に終わる。", "The closure ends on the 16th."), False),
        (("de", "Die Straße bleibt bis Dienstag gesperrt.", "The road stays shut until Tuesday."),
         ("en", "A lorry was recovered on Monday.", ""), True),
        (("de", "Die Straße bleibt bis Dienstag gesperrt.", "The road stays shut until Tuesday."),
         ("en", "A lorry was pulled over the edge on Monday.", ""), True),
        (("nl", "De weg blijft tot dinsdag dicht.", "The road stays shut until Tuesday."),
         ("nl", "De burgemeester houdt een toespraak op maandag.", "The mayor speaks on Monday."), True),
        (("nl", "De weg blijft tot dinsdag dicht.", "The road stays shut until Tuesday."),
         ("nl", "De afsluiting houdt maandag op.", "The closure ends on Monday."), False),
        (("de", "Die Straße bleibt bis Dienstag gesperrt.", "The road stays shut until Tuesday."),
         ("de", "Die Suche läuft auf dem See am Montag.", "The search runs on the lake on Monday."), True),
        (("de", "Die Straße bleibt bis Dienstag gesperrt.", "The road stays shut until Tuesday."),
         ("de", "Die Frist läuft am Montag ab.", "The deadline expires on Monday."), False),
        (("ja", "作業は16日から続いている。", "Work has gone on since the 16th."),
         ("nl", "Sinds dinsdag wordt er gewerkt.", "Work has gone on since Tuesday."), False),
    ],
)  # fmt: skip
def test_the_day_since_which_something_goes_on_is_not_the_day_of_a_deed(one: Row, two: Row, apart: bool) -> None:
    (first, second), _ = build("date", one, two)
    assert are_moments_likely_apart(first, second) is apart


def test_two_last_days_are_two_deadlines() -> None:
    (one, two, three), _ = build(
        "date",
        ("ja", "当局は5月29日までに結論を出す。", "The office will decide by 29 May."),
        ("en", "It has until May 15 to decide.", ""),
        ("en", "It decided on May 12.", ""),
    )
    assert are_deadlines(one, two)
    assert not are_deadlines(one, three)


def test_a_year_is_of_another_grain_than_a_day() -> None:
    (day, month, year), _ = build(
        "date", ("en", "It opens on 1 March.", ""), ("en", "It opens in March.", ""), ("en", "It opens in 2026.", "")
    )
    assert are_of_other_grain(day, month)
    assert are_of_other_grain(month, year)
    assert not are_of_other_grain(day, day)
