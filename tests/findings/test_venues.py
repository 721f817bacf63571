"""Whether two values are told of different places."""

import pytest

from aligner.findings.story import build_index
from aligner.findings.venues import are_places_apart
from tests.findings.stories import build_story

IN_PASSAU = "In Passau the river reached its peak with 10.85 metres."


@pytest.mark.parametrize(
    ("other", "third", "apart"),
    [
        ("At the Deggendorf gauge the river crested at 7.32 metres.", "", True),
        # two towns in one sentence are not one inside the other
        ("At the Deggendorf gauge the river crested at 7.32 metres.", "The road between Deggendorf and Passau is closed.", True),
        ("At the Deggendorf gauge the river crested at 7.32 metres.", "Firemen met in Deggendorf, Passau.", False),
        # a region may hold a town
        ("In Bavaria the river crested at 7.32 metres.", "The rain began in Passau, and Bavaria asked for help.", False),
        ("In Passau the river crested at 7.32 metres.", "", False),
    ],
)  # fmt: skip
def test_values_of_two_towns_are_of_two_things(other: str, third: str, apart: bool) -> None:
    rows = [row for row in (other, third) if row]
    wires = {"en0": ("en", [(IN_PASSAU, IN_PASSAU)]), "en1": ("en", [(row, row) for row in rows])}
    _, contexts, claims = build_story(wires)
    one, two = (next(c for c in claims if c.kind == "measure" and c.source == source) for source in wires)
    assert are_places_apart(one, two, build_index(contexts)) is apart


@pytest.mark.parametrize(
    ("told", "apart"),
    [
        ("In Hamburg 340 customers of Kestrel were cut off.", True),
        ("HAMBURG - Some 340 customers of Kestrel were cut off.", False),
        ("Kestrel, owned by Towa Holdings of Hamburg, cut off 340 customers.", False),
        ("At 4 p.m. Hamburg time 340 customers of Kestrel were cut off.", False),
    ],
)
def test_a_dateline_a_seat_and_a_clock_are_no_place_of_the_deed(told: str, apart: bool) -> None:
    rows = ["In Bremen 430 customers of Kestrel were cut off.", told]
    wires = {f"en{i}": ("en", [(row, row)]) for i, row in enumerate(rows)}
    _, contexts, claims = build_story(wires)
    one, two = (next(c for c in claims if c.kind == "count" and c.source == source) for source in wires)
    assert are_places_apart(one, two, build_index(contexts)) is apart
