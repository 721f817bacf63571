"""One person and two occupations that exclude each other."""

import pytest

from aligner.findings.occupation_holders import list_holders
from aligner.findings.occupations import exclude_each_other
from aligner.findings.story import build_index
from tests.findings.stories import Wires, build_story, find_story


@pytest.mark.parametrize(
    ("one", "two", "exclusive"),
    [
        ("guard", "forklift driver", True),
        ("customs officer", "crane operator", True),
        ("teacher", "laboratory assistant", True),
        ("doctor", "manager", True),
        ("volunteer", "police officer", True),
        ("volunteer", "nurse", False),
        ("fisherman", "skipper", False),
        ("teacher", "professor", False),
        ("student", "waiter", False),
        ("former guard", "electrician", False),
        ("teacher", "chief of staff", True),
        ("farmer", "manager", False),
        ("guard", "guard", False),
        ("photographer", "lawmaker", True),
        ("teacher", "lawmaker", False),
        ("journalist", "foreign minister", True),
        ("microbiologist", "intensive care director", True),
        ("doctor", "intensive care director", False),
        ("microbiologist", "doctor", False),
        ("teacher", "school director", False),
        ("guard", "planning director", True),
        ("welder", "works council chair", False),
    ],
)
def test_exclusive_occupations(one: str, two: str, exclusive: bool) -> None:
    assert exclude_each_other(one, two) is exclusive
    assert exclude_each_other(two, one) is exclusive


CLASHES: list[tuple[Wires, set[str]]] = [
    (  # by name
        {
            "nl1": ("nl", [("Huisarts Femke Altena zette de sirene aan.", "GP Femke Altena switched on the siren.")]),
            "de1": ("de", [("Die Lehrerin Femke Altena war zuerst da.", "The teacher Femke Altena was there first.")]),
        },
        {"doctor", "teacher"},
    ),
    (  # by name, the second sentence goes on with a pronoun
        {
            "en1": (
                "en",
                [("Rosa Lindqvist, a nurse, found the letter.", "Rosa Lindqvist, a nurse, found the letter.")],
            ),
            "en2": (
                "en",
                [
                    ("Rosa Lindqvist found the letter.", "Rosa Lindqvist found the letter."),
                    ("For years she drove as a taxi driver.", "For years she drove as a taxi driver."),
                ],
            ),
        },
        {"nurse", "taxi driver"},
    ),
    (  # unnamed: the one who died
        {
            "nl1": (
                "nl",
                [("Bij de brand in de silo kwam een lasser om het leven.", "A welder died in the fire at the silo.")],
            ),
            "en1": (
                "en",
                [("A truck driver died in the fire at the silo.", "A truck driver died in the fire at the silo.")],
            ),
        },
        set(),  # alike: both work in industry
    ),
    (
        {
            "nl1": (
                "nl",
                [
                    (
                        "Bij de brand in de silo kwam een postbode om het leven.",
                        "A postman died in the fire at the silo.",
                    )
                ],
            ),
            "ja1": ("ja", [("サイロの火災で溶接工が死亡した。", "A welder died in the fire at the silo.")]),
        },
        {"postal worker", "welder"},
    ),
    (  # one source has both: they are two people
        {
            "nl1": (
                "nl",
                [
                    (
                        "Bij de brand in de silo kwam een postbode om het leven.",
                        "A postman died in the fire at the silo.",
                    )
                ],
            ),
            "en1": (
                "en",
                [
                    ("A welder died in the fire at the silo.", "A welder died in the fire at the silo."),
                    ("A postman was hurt.", "A postman was hurt."),
                ],
            ),
        },
        set(),
    ),
    (  # helpers come side by side, and so do witnesses
        {
            "nl1": (
                "nl",
                [
                    (
                        "Een arts haalde het kind uit de silo in Weert.",
                        "A doctor got the child out of the silo in Weert.",
                    )
                ],
            ),
            "en1": (
                "en",
                [
                    (
                        "A firefighter got the child out of the silo in Weert.",
                        "A firefighter got the child out of the silo in Weert.",
                    )
                ],
            ),
        },
        set(),
    ),
    (
        {
            "nl1": (
                "nl",
                [
                    (
                        "Een bakker zei over de brand in de silo: “Het dak vloog eraf.”",
                        "A baker said of the fire in the silo: “The roof flew off.”",
                    )
                ],
            ),
            "de1": (
                "de",
                [
                    (
                        "Eine Friseurin sagte über den Brand im Silo: „Das Dach flog davon.“",
                        "A hairdresser said of the fire in the silo: “The roof flew off.”",
                    )
                ],
            ),
        },
        set(),
    ),
    (  # one after the other
        {
            "de1": ("de", [("Der frühere Bäcker Uwe Tamsen gewann.", "The former baker Uwe Tamsen won.")]),
            "en1": ("en", [("Uwe Tamsen, a courier, won.", "Uwe Tamsen, a courier, won.")]),
        },
        set(),
    ),
]


@pytest.mark.parametrize(("wires", "sides"), CLASHES)
def test_occupation_clashes(wires: Wires, sides: set[str]) -> None:
    found = [f for f in find_story(wires) if f.kind == "role" and f.verdict == "conflict"]
    assert {side.value for finding in found for side in finding.sides} == sides
    assert len(found) == bool(sides)


def test_surnames_are_no_occupations() -> None:
    german, english = "Ministerin Anke Fischer lobte Peter Richter.", "Minister Anke Fischer praised Peter Richter."
    _, contexts, _ = build_story({"de1": ("de", [(german, english)])})
    assert not list_holders(build_index(contexts))
