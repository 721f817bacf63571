"""Where it happened: one happening in two towns is a clash; a sea and its island, and two happenings, are none."""

import pytest

from aligner.claims.happenings import read_happenings
from tests.findings.stories import build_story, find_story


@pytest.mark.parametrize(
    ("english", "kind", "place"),
    [
        ("The balloon made an emergency landing near Utrecht after dark.", "land", "Utrecht"),
        ("In Hamburg, where the coach celebrated with the team, it rained.", "celebrate", "Hamburg"),
        ("He was arrested at a hotel in Lisbon on Monday.", "arrest", "Lisbon"),
        ("The sailors were put ashore at Bergen.", "bring", "Bergen"),
    ],
)
def test_the_place_stands_behind_a_preposition_near_the_happening(english: str, kind: str, place: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert (kind, place) in [(h.kind, h.place.value) for h in read_happenings(contexts[0])]


@pytest.mark.parametrize(
    "english",
    [
        "The freighter sank in the Baltic Sea.",
        "He was arrested in Portugal.",
        "Lisbon was surprised by the arrest.",
        "The dam broke in the district of Hamburg.",
    ],
)
def test_countries_seas_and_parties_are_no_places_of_it(english: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert not read_happenings(contexts[0])


def test_one_landing_in_two_towns_is_a_clash() -> None:
    found = find_story({
        "nl1": ("nl", [("De luchtballon maakte dinsdag een noodlanding bij Utrecht.",
                        "The balloon made an emergency landing near Utrecht on Tuesday.")]),
        "de1": ("de", [("Der Ballon musste am Dienstag bei Hannover notlanden.",
                        "The balloon had to make an emergency landing near Hanover on Tuesday.")]),
    })  # fmt: skip
    assert [f.kind for f in found if f.verdict == "conflict"] == ["place"]


def test_another_landing_elsewhere_is_none() -> None:
    found = find_story({
        "nl1": ("nl", [("De luchtballon maakte dinsdag een noodlanding bij Utrecht.",
                        "The balloon made an emergency landing near Utrecht on Tuesday.")]),
        "de1": ("de", [("Voriges Jahr war ein anderer Ballon bei Hannover notgelandet.",
                        "Last year another balloon had made an emergency landing near Hanover.")]),
    })  # fmt: skip
    assert not [f for f in found if f.verdict == "conflict"]
