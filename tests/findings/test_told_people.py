"""Two people in sentences that are read as one claim: when the names bear the clash out."""

from dataclasses import replace

import pytest

from aligner.findings.readings import Reading
from aligner.findings.story import Likeness, build_index
from aligner.findings.told_people import name_two_people
from aligner.records import FindingKind
from tests.findings.stories import Wires, build_story


def _names_two(
    wires: Wires, *, same: float = 0.4, clash: float = 0.5, event: float = 0.1, kind: FindingKind = "person"
) -> bool:
    _, contexts, _ = build_story(wires)
    one, two = ((source, 0) for source in list(wires)[:2])
    index = replace(
        build_index(contexts),
        readings={(one, two): Reading(same=same, clash=clash, kind=kind)},
        pairs={(one, two): Likeness(same_claim=0.1, same_event=event)},
    )
    return name_two_people(one, two, index.readings[one, two], index)


DUTCH = ("nl", [("De bergers staan onder leiding van Willem Nagel.", "The salvors are led by Willem Nagel.")])
GERMAN = ("de", [("Geleitet wird die Bergung von Greta Ahlers.", "The salvage is led by Greta Ahlers.")])
JAPANESE = ("ja", [("引き揚げ作業はペーター・ホフマン氏が指揮している。", "Peter Hofmann directs the salvage.")])


@pytest.mark.parametrize("other", [GERMAN, JAPANESE])
def test_each_side_names_a_person_of_its_own(other: tuple[str, list[tuple[str, str]]]) -> None:
    assert _names_two({"nl1": DUTCH, "x1": other})


def test_one_event_stands_in_for_sentences_that_say_much_the_same() -> None:
    assert _names_two({"nl1": DUTCH, "de1": GERMAN}, same=0.1, clash=0.8, event=0.5)
    assert not _names_two({"nl1": DUTCH, "de1": GERMAN}, same=0.1, clash=0.8, event=0.1)


def test_what_says_the_same_and_what_differs_in_another_point_are_none() -> None:
    assert not _names_two({"nl1": DUTCH, "de1": GERMAN}, same=0.9, clash=0.05)
    assert not _names_two({"nl1": DUTCH, "de1": GERMAN}, kind="cause")


@pytest.mark.parametrize(
    "other",
    [
        ("de", [("Geleitet wird die Bergung von Willem Nagel.", "The salvage is led by Willem Nagel.")]),
        ("de", [("Geleitet wird die Bergung vom Seeamt.", "The salvage is led by the maritime office.")]),
        ("de", [("Geleitet wird die Bergung von Greta Ahlers.", "The salvage is led by Greta Ahlers."),
                ("Willem Nagel steht ihr bei.", "Willem Nagel assists her.")]),
    ],
)  # fmt: skip
def test_one_person_no_name_or_both_names_are_none(other: tuple[str, list[tuple[str, str]]]) -> None:
    assert not _names_two({"nl1": DUTCH, "de1": other})


def test_a_third_source_that_names_both_tells_them_apart() -> None:
    both = "Willem Nagel and Greta Ahlers share the command."
    assert not _names_two({"nl1": DUTCH, "de1": GERMAN, "en1": ("en", [(both, both)])})
