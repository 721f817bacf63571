"""What tells two values apart: parts, margins, totals, owners, fates, time zones, other occasions."""

from collections.abc import Sequence

import pytest

from tests.findings.stories import build_story, find_story


def conflicts(*wires: Sequence[str], kind: str) -> list[str]:
    found = find_story({f"en{i}": ("en", [(s, s) for s in rows]) for i, rows in enumerate(wires)})
    return [f.title for f in found if f.verdict == "conflict" and f.kind == kind]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (["The ferry carried 312 people when it ran aground."],
         ["The ferry carried 290 passengers and 22 crew when it ran aground."]),
        (["The bill passed with 61 votes in the regional parliament of Norland."],
         ["The bill passed in the regional parliament of Norland, two more than needed."]),
        (["Brightwater and Kestrel are rivals.", "Brightwater employs 4,100 people worldwide."],
         ["Kestrel and Brightwater are rivals.", "Kestrel employs 5,900 people worldwide."]),
        (["In the fire at the mill 12 workers were hurt."],
         ["In the fire at the mill 9 workers were unhurt."]),
        (["The ferry Castor sank off Norland with 310 people on board."],
         ["286 people of the ferry Castor survived when it sank off Norland."]),
        (["Norland and Sudland swapped 90 prisoners on Thursday, 52 from Norland and 38 from Sudland."],
         ["Norland and Sudland swapped prisoners on Thursday: for 52 prisoners Sudland let 64 prisoners go."]),
        (["Off Bremen 43 ships were waiting because of the storm."],
         ["Kept out of Hamburg by the gale, 19 ships lay at anchor."]),
        (["In the raids 19 people were arrested on Thursday."],
         ["In the raids 16 other people were arrested on Thursday, bringing the number of arrests to 19."]),
    ],
)  # fmt: skip
def test_counts_of_other_things_do_not_clash(one: list[str], two: list[str]) -> None:
    assert not conflicts(one, two, kind="count")


@pytest.mark.parametrize(
    ("one", "two", "clash"),
    [
        ("The Kestrel pipeline is 86 kilometres long.", "The Kestrel pipeline is 68 kilometres long.", True),
        (
            "The Kestrel race led over 86 kilometres.",
            "Last year the course of the race had been 68 kilometres long.",
            False,
        ),
        ("The Kestrel pipeline is 86 kilometres long.", "In all 31 kilometres of the Kestrel pipeline leak.", False),
        ("The crack in the Kestrel dam is 40 metres wide.", "The crack in the Kestrel dam is 30 metres deep.", False),
        ("The crack in the Kestrel dam is 40 metres wide.", "The crack in the Kestrel dam is 30 metres wide.", True),
    ],
)
def test_a_stretch_and_another_aspect_are_no_length_of_the_whole(one: str, two: str, clash: bool) -> None:
    assert bool(conflicts([one], [two], kind="measure")) is clash


@pytest.mark.parametrize(
    ("other", "clash"),
    [
        ("The painting that was stolen in Norland was insured for 3.5 million euros.", False),
        ("The painting that was stolen in Norland is worth 3.5 million euros.", True),
    ],
)
def test_what_a_thing_is_insured_for_is_not_its_worth(other: str, clash: bool) -> None:
    assert (
        bool(conflicts(["The painting that was stolen in Norland is worth 12 million euros."], [other], kind="money"))
        is clash
    )


def test_counts_of_one_thing_clash() -> None:
    assert conflicts(["In the fire at the mill 12 workers were hurt."],
                     ["In the fire at the mill 9 workers were hurt."], kind="count")  # fmt: skip


def test_whole_hours_apart_may_be_two_time_zones() -> None:
    assert not conflicts(["The polling stations in Norland closed at 8 p.m."],
                         ["The polling stations in Norland closed at 7 p.m. local time."], kind="time")  # fmt: skip
    assert conflicts(["The polling stations in Norland closed at 8 p.m."],
                     ["The polling stations in Norland closed at 7 p.m."], kind="time")  # fmt: skip


CALL = "The captain of the freighter Castor called the coastguard of Norland at {}."


@pytest.mark.parametrize(
    ("one", "two", "clash"),
    [
        ("1.15 a.m. German time", "2.15 a.m. local time", False),
        ("1.15 a.m. local time", "2.15 a.m. local time", True),
        ("1.15 a.m. German time", "2.15 a.m. German time", True),
        ("1.15 a.m. local time", "1.40 a.m. German time", True),
    ],
)
def test_hours_of_two_named_zones_may_be_one_hour(one: str, two: str, clash: bool) -> None:
    assert bool(conflicts([CALL.format(one)], [CALL.format(two)], kind="time")) is clash


def test_two_years_of_the_background_are_no_clash() -> None:
    assert not conflicts(["At its peak in 2023 the key rate of the bank stood at seven percent."],
                         ["How different that was in 2022, when the key rate made life dearer."], kind="date")  # fmt: skip


def test_a_zone_within_three_kilometres_is_no_zone_within_five() -> None:
    assert conflicts(["Residents within a radius of 3 kilometres of the plant must keep their windows shut."],
                     ["Residents within a radius of up to 5 kilometres of the plant must keep their windows shut."],
                     kind="measure")  # fmt: skip


def test_the_day_of_a_call_is_not_the_day_of_a_meeting_of_the_same_people() -> None:
    spoke = (
        "Foreign ministers Anna Kowalska and Jonas Lindqvist spoke by telephone on 3 March 2025 about the new harbour."
    )
    given = (
        "Foreign ministers Anna Kowalska and Jonas Lindqvist gave an interview on 6 March 2025 about the new harbour."
    )
    later = (
        "Foreign ministers Anna Kowalska and Jonas Lindqvist spoke by telephone on 6 March 2025 about the new harbour."
    )
    assert not conflicts([spoke], [given], kind="date")
    assert conflicts([spoke], [later], kind="date")


def test_what_says_the_same_is_one_occasion_and_one_person() -> None:
    rest = [("Die Brücke wurde gesperrt.", "The bridge was closed.")]
    german = [("Damals wurden fast 100 Bewohner aus dem Tal geholt.", "At the time nearly 100 residents left the valley."),
              ("Sein Widerstand begann im Alter von 15 Jahren.", "His resistance began at the age of 15."), *rest]  # fmt: skip
    english = [
        "At the time nearly 163 residents left the valley.",
        "His resistance began at the age of 27.",
        rest[0][1],
    ]
    found = find_story({"de1": ("de", german), "en1": ("en", [(s, s) for s in english])})
    assert {(f.kind, f.title.split(":")[0]) for f in found if f.verdict == "conflict"} == {
        ("count", "number of residents"), ("duration", "age")}  # fmt: skip


def test_measures_of_two_units_clash() -> None:
    told = "The fire brigade of Norland closed off the mill within a radius of {}."
    assert conflicts([told.format("900 metres")], [told.format("1.4 kilometres")], kind="measure")
    assert not conflicts([told.format("900 metres")], [told.format("0.9 kilometres")], kind="measure")


@pytest.mark.parametrize(
    ("text", "is_part"),
    [
        ("受験者5万2000人のうち4130人が影響を受けた。", False),
        ("この火事で20人がけがをし、うち3人が重傷。", True),
        ("20人がけがをした。このうち3人が重傷。", True),
        ("乗客のうち3人が重傷。", False),
    ],
)
def test_japanese_parts_are_of_what_was_counted_before(text: str, is_part: bool) -> None:
    claims = [claim for claim in build_story({"ja1": ("ja", [(text, "")])})[2] if claim.kind == "count"]
    assert claims[-1].is_part is is_part


COST = "The bridge at Norland costs 412 million euros"


def test_a_sum_that_one_source_tells_as_a_part_does_not_clash_with_its_whole() -> None:
    part = "The region contributes 150 million euros to the bridge at Norland."
    assert not conflicts([COST + ", and 150 million of it is paid by the region."], [part], kind="money")
    assert conflicts([COST + "."], ["The bridge at Norland costs 460 million euros."], kind="money")


@pytest.mark.parametrize(
    ("lang", "text", "past"),
    [
        ("en", "Sales were 4 per cent higher than the year before.", False),
        ("en", "The year before, sales had been higher.", True),
        ("nl", "De omzet lag 4 procent hoger dan een jaar eerder.", False),
        ("nl", "Een jaar eerder lag de omzet hoger.", True),
        ("de", "Der Umsatz sank gegenüber dem Vorjahr.", False),
        ("de", "Das waren 4 Prozent mehr als im Vorjahr.", False),
        ("de", "Im Vorjahr war der Umsatz höher.", True),
        ("ja", "売上高は前年より4%増えた。", False),
        ("ja", "売上高は前年同期比4%増だった。", False),
        ("ja", "前年の売上高は9億円だった。", True),
        ("en", "Last season the club sold more seats.", True),
        ("en", "The club sold more seats than last season.", False),
        ("nl", "Vorig seizoen verkocht de club meer plaatsen.", True),
        ("nl", "In het verleden verkocht de club meer plaatsen.", True),
        ("de", "In der vergangenen Saison verkaufte der Klub mehr Plätze.", True),
        ("de", "Der Klub verkaufte mehr Plätze als in der vergangenen Saison.", False),
        ("ja", "昨季の入場者は9万人だった。", True),
    ],
)
def test_an_earlier_occasion_to_compare_with_is_not_the_one_told_of(lang: str, text: str, past: bool) -> None:
    (context,) = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[1]
    assert context.past is past


def test_a_first_thing_is_no_place_in_the_order_of_other_things() -> None:
    assert not conflicts(["After a first evaluation the engineers of the rocket blamed a valve."],
                         ["The engineers of the rocket blamed the software of the second stage."], kind="sequence")  # fmt: skip


def test_a_source_of_the_group_that_names_the_firm_tells_whose_the_value_is() -> None:
    both = "The lenders Kestrel Bank and Castor Bank want to merge."
    named = "The shareholders of Kestrel Bank vote on the plans on 4 December."
    other = "The shareholders of Castor Bank vote on the plans on 9 December."
    bare = "The shareholders of the lender vote on the plans on 4 December."
    assert not conflicts([both, named], [both, bare], [both, other], kind="date")
    assert conflicts([both, named], [both, named.replace("4 Dec", "9 Dec")], kind="date")


def test_last_year_and_this_one_are_two_years() -> None:
    one = "The Kestrel festival showed 172 films {}."
    found = find_story({"de1": ("de", [("Im Vorjahr zeigte das Festival Kestrel 172 Filme.", one.format("last year"))]),
                        "ja1": ("ja", [("今年ケストレル映画祭は184本を上映した。", one.format("this year"))])})  # fmt: skip
    assert not [f for f in found if f.verdict == "conflict" and f.kind == "date"]
    assert not conflicts([one.format("last year")], [one.format("this year")], kind="date")
