"""Two organisations in sentences that are read as one claim: when the names bear the clash out."""

from dataclasses import replace

import pytest

from aligner.findings.readings import Reading
from aligner.findings.story import build_index
from aligner.findings.told_bodies import name_two_bodies
from tests.findings.stories import Wires, build_story


def _names_two(wires: Wires, *, same: float = 0.2, clash: float = 0.7) -> bool:
    _, contexts, _ = build_story(wires)
    one, two = ((source, 0) for source in list(wires)[:2])
    reading = Reading(same=same, clash=clash, kind="organisation")
    return name_two_bodies(one, two, reading, replace(build_index(contexts), readings={(one, two): reading}))


REWARD = ("nl", [("De beloning komt van verzekeraar Solvanta.", "The reward comes from the insurer Solvanta.")])
RIVAL = ("de", [("Die Belohnung zahlt der Konzern Talvera.", "The reward is paid by Talvera.")])


def test_each_side_names_an_organisation_of_its_own() -> None:
    assert _names_two({"nl1": REWARD, "de1": RIVAL})


def test_europol_and_interpol_in_two_scripts() -> None:
    english = "The tip came from Europol."
    japanese = ("ja", [("情報を寄せたのはインターポールだった。", "It was Interpol that gave the tip.")])
    assert _names_two({"en1": ("en", [(english, english)]), "ja1": japanese})


def test_what_says_the_same_is_none() -> None:
    assert not _names_two({"nl1": REWARD, "de1": RIVAL}, same=0.9, clash=0.05)


@pytest.mark.parametrize(
    "other",
    [
        ("de", [("Die Belohnung zahlt die Solvanta Versicherung.", "The reward is paid by Solvanta Versicherung.")]),
        ("de", [("Die Belohnung zahlt die Polizei.", "The reward is paid by the police.")]),
        ("de", [("Die Belohnung zahlt der Konzern Talvera.", "The reward is paid by Talvera."),
                ("Solvanta schweigt.", "Solvanta keeps silent.")]),
    ],
)  # fmt: skip
def test_one_body_no_name_or_both_names_are_none(other: tuple[str, list[tuple[str, str]]]) -> None:
    assert not _names_two({"nl1": REWARD, "de1": other})


def test_a_third_source_that_names_both_tells_them_apart() -> None:
    both = "Solvanta and Talvera are rivals."
    assert not _names_two({"nl1": REWARD, "de1": RIVAL, "en1": ("en", [(both, both)])})


def test_a_german_noun_is_no_body() -> None:
    german = ("de", [("Als Sieger bekommt der Verein zwei Millionen.", "As winners the club gets two million.")])
    assert not _names_two({"nl1": REWARD, "de1": german})
