"""Clashes of tables that the reader of claims does not bear out are left out."""

from dataclasses import replace

import pytest

from aligner.findings.borne_out import keep_borne_out
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex, build_index
from aligner.findings.versions import Versions
from aligner.findings.words import find_word_clashes
from aligner.records import Finding, FindingKind
from tests.findings.stories import Wires, build_story

ROAD: Wires = {
    "en1": ("en", [("The mountain road near Altenau is open, police said.",) * 2]),
    "de1": ("de", [("Die Bergstraße bei Altenau ist gesperrt.", "The mountain road near Altenau is closed.")]),
}


def read_road(clash: float | None) -> tuple[list[Finding], StoryIndex]:
    """The clash that the tables find in two wires, which the reader gives that chance; None for no reader."""
    _, contexts, _ = build_story(ROAD)
    one, two = sorted(context.place for context in contexts)
    index = build_index(contexts)
    if clash is not None:
        index = replace(index, readings={(one, two): Reading(same=0.3, clash=clash, kind="polarity")})
    return list(find_word_clashes(index)), index


@pytest.mark.parametrize(("clash", "stays"), [(0.01, False), (0.2, True), (None, True)])
def test_states_that_the_reader_finds_no_clash_are_not_flagged(clash: float | None, stays: bool) -> None:
    findings, index = read_road(clash)
    assert [finding.verdict for finding in findings] == ["conflict"]
    assert bool(keep_borne_out(findings, index)) is stays


@pytest.mark.parametrize("kind", ["person", "role", "cause", "attribution"])
def test_people_offices_causes_and_speakers_stand_by_themselves(kind: FindingKind) -> None:
    (finding,), index = read_road(0.01)
    assert keep_borne_out([replace(finding, kind=kind)], index)


def test_what_is_no_conflict_stays() -> None:
    (finding,), index = read_road(0.01)
    assert keep_borne_out([replace(finding, verdict="agree")], index)


def test_versions_of_one_text_are_left_to_the_tables() -> None:
    findings, index = read_road(0.01)
    vars(index)["versions"] = Versions(sources=frozenset({frozenset({"en1", "de1"})}))
    assert keep_borne_out(findings, index)
