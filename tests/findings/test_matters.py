"""Opposite positions on one matter are a clash where the reader reads one as well."""

from dataclasses import replace

import pytest

from aligner.findings import matters
from aligner.findings.matters import find_matter_clashes
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex, build_index
from aligner.records import Place
from tests.findings.stories import Wires, build_story

TORN_UP = ("en", "The town has torn up its contract with Marwick Buses.", "")
EXAMINED = (
    "de", "Die Stadt lässt eine Kündigung des Vertrags mit Marwick prüfen, beschlossen ist nichts.",
    "The town is having a termination of the contract with Marwick examined; nothing has been decided.",
)  # fmt: skip
ENDED = ("nl", "De stad heeft het contract met Marwick opgezegd.", "The town has cancelled its contract with Marwick.")
NO_SHOT = ("ja", "警官は発砲しなかった。", "The officers did not fire their weapons.")
SHOTS = ("de", "Polizisten gaben zwei Warnschüsse ab.", "Police fired two warning shots.")
SHOTS_THEN = ("de", "Polizisten gaben dort 2019 Warnschüsse ab.", "Police fired warning shots there in 2019.")


@pytest.fixture(autouse=True)
def _rated_as_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The chance of a clash is the reader's own: these tests are about what is made of it."""
    monkeypatch.setattr(matters, "rate_clash", lambda one, two, index: index.reading(one, two).clash)


def _index(rows: dict[str, tuple[str, str, str]], chances: dict[tuple[str, str], tuple[float, float]]) -> StoryIndex:
    wires: Wires = {name: (lang, [(text, english or text)]) for name, (lang, text, english) in rows.items()}
    _, contexts, _ = build_story(wires)
    readings: dict[tuple[Place, Place], Reading] = {
        ((one, 0), (two, 0)): Reading(same=same, clash=clash, kind="polarity")
        for (one, two), (same, clash) in chances.items()
    }
    return replace(build_index(contexts), readings=readings)


def test_done_and_only_examined_clash_in_modality() -> None:
    (finding,) = find_matter_clashes(_index({"en1": TORN_UP, "de1": EXAMINED}, {("de1", "en1"): (0.02, 0.9)}))
    assert (finding.kind, finding.title[:43]) == ("modality", "end of the contract: settled or still open?")
    assert {side.value: [m.source for m in side.mentions] for side in finding.sides} == {
        "contract ended": ["en1"],
        "end of the contract still open": ["de1"],
    }


def test_done_and_not_done_clash_in_polarity() -> None:
    (finding,) = find_matter_clashes(_index({"ja1": NO_SHOT, "de1": SHOTS}, {("de1", "ja1"): (0.02, 0.9)}))
    assert (finding.kind, finding.title) == ("polarity", "shots fired or no shots fired?")


def test_a_further_source_stands_on_its_side_and_makes_no_second_finding() -> None:
    chances = {("de1", "en1"): (0.02, 0.9), ("de1", "nl1"): (0.02, 0.8), ("en1", "nl1"): (0.9, 0.02)}
    (finding,) = find_matter_clashes(_index({"en1": TORN_UP, "de1": EXAMINED, "nl1": ENDED}, chances))
    assert {m.source for m in finding.sides[0].mentions} == {"en1", "nl1"}


def test_what_a_source_of_a_side_says_again_is_shown() -> None:
    index = _index({"ja1": NO_SHOT, "de1": SHOTS}, {("de1", "ja1"): (0.02, 0.9)})
    headline = ("Warnschüsse in Lindau", "Warning shots in Lindau")
    wires: Wires = {"ja1": ("ja", [NO_SHOT[1:]]), "de1": ("de", [SHOTS[1:], headline])}
    _, contexts, _ = build_story(wires)
    (finding,) = find_matter_clashes(replace(build_index(contexts), readings=index.readings))
    assert [m.place for m in finding.sides[0].mentions] == [("de1", 0), ("de1", 1)]


def test_no_clash_where_the_reader_reads_none() -> None:
    assert not find_matter_clashes(_index({"en1": TORN_UP, "de1": EXAMINED}, {("de1", "en1"): (0.1, 0.2)}))


def test_no_clash_with_a_bygone_year() -> None:
    assert not find_matter_clashes(_index({"ja1": NO_SHOT, "de1": SHOTS_THEN}, {("de1", "ja1"): (0.02, 0.9)}))


def test_what_is_found_already_is_left_out() -> None:
    index = _index({"ja1": NO_SHOT, "de1": SHOTS}, {("de1", "ja1"): (0.02, 0.9)})
    assert not find_matter_clashes(index, find_matter_clashes(index))


def test_one_pair_of_sentences_makes_one_finding() -> None:
    rows = {
        "en1": ("en", "The quarry is shut down and production has been halted.", ""),
        "nl1": (
            "nl",
            "De steengroeve blijft open en draait gewoon door.",
            "The quarry stays open and production goes on.",
        ),
    }
    assert len(find_matter_clashes(_index(rows, {("en1", "nl1"): (0.02, 0.9)}))) == 1


def test_an_unhurt_animal_is_no_unhurt_person() -> None:
    broke = ("en", "The cyclist Jan Maas broke his arm in the fall.", "")
    mare = ("de", "Die Stute blieb unverletzt.", "The mare was unhurt.")
    rider = ("de", "Der Reiter blieb unverletzt.", "The rider was unhurt.")
    chances = {("de1", "en1"): (0.02, 0.9)}
    assert not find_matter_clashes(_index({"en1": broke, "de1": mare}, chances))
    assert find_matter_clashes(_index({"en1": broke, "de1": rider}, chances))
