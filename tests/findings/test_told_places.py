"""Two places in sentences that are read as one claim: which are set against each other."""

from dataclasses import replace

import pytest

from aligner.findings.places import find_place_clashes
from aligner.findings.readings import Reading
from aligner.findings.story import Likeness, build_index
from aligner.records import FindingKind
from tests.findings.stories import Wires, build_story

BERGEN = ("nl", [("De kotter is naar Bergen gesleept.", "The cutter was towed to Bergen.")])
STAVANGER = ("de", [("Der Kutter wurde nach Stavanger gebracht.", "The cutter was taken to Stavanger.")])
OSLO = ("ja", [("漁船はオスロの港に運ばれた。", "The fishing boat was taken to the port of Oslo.")])


def _find(
    wires: Wires,
    *,
    same: float = 0.4,
    clash: float = 0.5,
    kind: FindingKind = "place",
    event: float = 0.3,
    translated: tuple[float, float] | None = None,
) -> list[list[str]]:
    """The values of the sides of the place clashes, where the first sentences of all wires are read as one claim."""
    _, contexts, _ = build_story(wires)
    index = build_index(contexts)
    first = [(source, 0) for source in wires]
    pairs = [(one, two) for i, one in enumerate(first) for two in first[i + 1 :]]
    index = replace(
        index,
        readings={pair: Reading(same=same, clash=clash, kind=kind, translated=translated) for pair in pairs},
        pairs={pair: Likeness(same_claim=0.1, same_event=event) for pair in pairs},
    )
    return [sorted(side.value for side in finding.sides) for finding in find_place_clashes(index)]


@pytest.mark.parametrize("other", [STAVANGER, OSLO])
def test_one_claim_with_two_towns_is_a_clash(other: tuple[str, list[tuple[str, str]]]) -> None:
    found = _find({"nl1": BERGEN, "x1": other})
    assert len(found) == 1
    assert "Bergen" in found[0]


def test_what_the_reader_gives_another_kind_is_none() -> None:
    assert not _find({"nl1": BERGEN, "de1": STAVANGER}, kind="modality")


def test_what_says_the_same_without_a_hint_of_a_clash_is_none() -> None:
    assert not _find({"nl1": BERGEN, "de1": STAVANGER}, same=0.95, clash=0.01)


def test_a_hint_that_the_english_alone_gives_is_enough() -> None:
    assert _find({"nl1": BERGEN, "de1": STAVANGER}, same=0.95, clash=0.01, translated=(0.9, 0.08))


@pytest.mark.parametrize(
    "wire",
    [
        ("en", [("The cutter was towed to Stavanger.", ""), ("It had left Bergen at dawn.", "")]),
        ("de", [("Der Kutter kam nach Stavanger.", "The cutter came to Stavanger."),
                ("Bergen lehnte ab.", "Bergen refused.")]),
        ("ja", [("漁船はスタバンゲルの港に運ばれた。", "The boat was taken to the port of Stavanger."),
                ("ベルゲンは受け入れを断った。", "Bergen refused.")]),
    ],
)  # fmt: skip
def test_a_source_that_names_both_tells_them_apart(wire: tuple[str, list[tuple[str, str]]]) -> None:
    rows = [(own, english or own) for own, english in wire[1]]
    assert not _find({"nl1": BERGEN, "x1": (wire[0], rows)})


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("en", "It sank off Bergen."), ("en", "It sank in the North Sea.")),
        (("en", "The rocket fell into the Barents Sea."), ("de", "Die Rakete fiel bei Hammerfest ins Wasser.")),
        (("en", "The landslide hit a camp site in Carinthia."), ("nl", "De camping bij Villach werd getroffen.")),
        (("ja", "台風は四国に上陸した。"), ("de", "Das Auge erreichte bei Muroto die Küste.")),
    ],
)
def test_a_place_may_lie_in_a_sea_an_island_or_a_region(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert not _find({"a1": (one[0], [(one[1], one[1])]), "b1": (two[0], [(two[1], two[1])])})


def test_two_seas_clash() -> None:
    found = _find({
        "en1": ("en", [("The wreckage fell into the Barents Sea.", "The wreckage fell into the Barents Sea.")]),
        "nl1": ("nl", [("De brokstukken vielen in de Noorse Zee.", "The debris fell into the Norwegian Sea.")]),
    })  # fmt: skip
    assert found == [["Barents Sea", "Norwegian Sea"]]


def test_two_gauges_are_two_places() -> None:
    found = _find({
        "de1": ("de", [("In Passau stieg der Pegel auf 10,85 Meter.", "In Passau the level rose to 10.85 metres.")]),
        "en1": ("en", [("At Linz the river crested at 7.32 metres.", "At Linz the river crested at 7.32 metres.")]),
    })  # fmt: skip
    assert not found


def test_each_place_is_in_one_clash() -> None:
    assert len(_find({"nl1": BERGEN, "de1": STAVANGER, "ja1": OSLO})) == 1


def test_a_depth_and_a_distance_do_not_part_two_places() -> None:
    found = _find({
        "nl1": ("nl", [("Het wrak ligt bij Bergen op 394 meter diepte.", "The wreck lies near Bergen, 394 metres down.")]),
        "en1": ("en", [("It lies 40 miles west of Stavanger.", "It lies 40 miles west of Stavanger.")]),
    })  # fmt: skip
    assert found == [["Bergen", "Stavanger"]]


@pytest.mark.parametrize(
    "told",
    [
        ("en", "The delegations sat down in Bergen on Monday.", ""),
        ("nl", "Maandag zaten de delegaties in Bergen om de tafel.", "On Monday the delegations sat down in Bergen."),
        ("de", "Am Montag saßen die Delegationen in Bergen am Tisch.", "On Monday the delegations sat down in Bergen."),
        ("ja", "双方は月曜日にオスロで交渉した。", "The two sides negotiated in Oslo on Monday."),
    ],
)
@pytest.mark.parametrize(
    "further",
    [
        ("en", "The next round is to be held in Stavanger.", ""),
        ("nl", "Het overleg wordt in Stavanger voortgezet.", "The talks will be continued in Stavanger."),
        ("de", "Die nächste Runde findet in Stavanger statt.", "The next round takes place in Stavanger."),
        ("ja", "次回の協議はリスボンで開かれる。", "The next talks will be held in Lisbon."),
    ],
)
def test_talks_that_are_to_follow_are_no_other_place_of_those_told(
    told: tuple[str, str, str], further: tuple[str, str, str]
) -> None:
    wires = {f"x{n}": (row[0], [(row[1], row[2] or row[1])]) for n, row in enumerate((told, further))}
    assert not _find(wires)


def test_two_places_of_the_talks_that_are_to_follow_clash() -> None:
    found = _find({
        "de1": ("de", [("Fortgesetzt wird das Treffen in Bergen.", "The meeting will be continued in Bergen.")]),
        "en1": ("en", [("The next round is to be held in Stavanger.", "The next round is to be held in Stavanger.")]),
    })  # fmt: skip
    assert found == [["Bergen", "Stavanger"]]


def test_a_former_office_is_no_other_event() -> None:
    found = _find({
        "nl1": BERGEN,
        "en1": ("en", [("The former trawler was towed to Stavanger.", "The former trawler was towed to Stavanger.")]),
    }, same=0.2)  # fmt: skip
    assert found == [["Bergen", "Stavanger"]]
