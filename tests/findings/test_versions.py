"""Two texts of which one is a version of the other: each value is set against the one in its own sentence."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from aligner.findings.build import compare_sources
from aligner.findings.locations import Location
from aligner.findings.places import _are_of_versions
from aligner.findings.story import build_index
from aligner.findings.version_figures import _find_figures
from aligner.findings.versions import find_versions
from aligner.records import Finding
from tests.findings.stories import Wires, build_story, find_story

# One report in German and its English: every sentence stands in both.
REPORT = [
    ("Der Handballverein Grünau 84 hat am Samstag sein erstes Heimspiel gewonnen.",
     "The handball club Grünau 84 won its first home match on Saturday."),
    ("Die Gäste aus Lindtal verloren mit 27:31.", "The visitors from Lindtal lost 27-31."),
    ("Gut 100 Anhänger waren mit dem Bus gekommen.", "A good 100 supporters had come by coach."),
    ("Zwei von ihnen mussten nach dem Spiel ins Krankenhaus.", "Two of them had to go to hospital after the match."),
    ("Der Trainer lobte am Sonntag die Abwehr.", "The coach praised the defence on Sunday."),
    ("Der Verein zählt nun 1.800 Mitglieder, 40 mehr als vor einem Jahr.",
     "The club now has 1,800 members, 40 more than a year ago."),
]  # fmt: skip


def conflicts(old: str, new: str, rows: Sequence[tuple[str, str]] = REPORT) -> list[Finding]:
    """What is flagged between the German report and its English, in which `new` stands for `old`."""
    english = [(text.replace(old, new), text.replace(old, new)) for _, text in rows]
    assert old == new or any(old in text for _, text in rows)
    wires: Wires = {"de1": ("de", rows), "en1": ("en", english)}
    return [finding for finding in find_story(wires) if finding.verdict == "conflict"]


def test_a_report_and_its_translation_agree() -> None:
    assert conflicts("31", "31") == []


def test_places_of_two_sentences_that_have_their_own_versions_are_no_clash() -> None:
    _, contexts, _ = build_story({"de1": ("de", REPORT), "en1": ("en", [(text, text) for _, text in REPORT])})
    index = build_index(contexts)
    hall, guests = ("de1", 0), ("en1", 1)
    assert index.versions.have_others(hall, guests)
    one, two = (
        Location(place=place, context=index.contexts[place], name=index.contexts[place].names[0], words=frozenset())
        for place in (hall, guests)
    )
    assert _are_of_versions(one, replace(two, name=replace(two.name, score=1.0)), index)
    beside = replace(one, place=("nl1", 0), name=replace(one.name, score=1.0))
    assert not _are_of_versions(beside, replace(two, name=replace(two.name, score=1.0)), index)


def test_both_is_put_in_by_translators() -> None:
    rows = [*REPORT, ("Mai und Kern blieben 3 unter Par.", "Mai and Kern both stayed under par.")]
    assert conflicts("31", "31", rows) == []
    assert len(conflicts("31", "33", rows)) == 1


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ("good 100", "good 160", {"100", "160"}),  # whatever the hedges
        ("Two of them", "Five of them", {"2", "5"}),
        ("1,800", "1,300", {"1800", "1300"}),
        ("Grünau 84", "Grünau 89", {"84", "89"}),  # part of a name, no fact
        ("27-31", "27-33", {"31", "33"}),  # a result
    ],
)
def test_an_altered_figure_is_found_in_its_own_sentence(old: str, new: str, values: set[str]) -> None:
    (finding,) = conflicts(old, new)
    assert {side.value.split("~")[-1].lstrip("<>= ") for side in finding.sides} == values


def test_one_odd_figure_among_many_versions_is_one_finding() -> None:
    odd = [(text.replace("27:31", "27:33"), english.replace("27-31", "27-33")) for text, english in REPORT]
    wires: Wires = {"de1": ("de", REPORT), "de2": ("de", REPORT), "de3": ("de", odd), "de4": ("de", REPORT)}
    (finding,) = [f for f in find_story(wires) if f.verdict == "conflict"]
    assert {side.value: [m.source for m in side.mentions] for side in finding.sides} == {
        "31": ["de1", "de2", "de4"],
        "33": ["de3"],
    }


def test_a_figure_that_is_a_value_in_one_language_is_flagged_once() -> None:
    english = [(text, text) for _, text in REPORT]
    odd = [(text.replace("Grünau 84", "Grünau 89"), text.replace("Grünau 84", "Grünau 89")) for text, _ in english]
    wires: Wires = {"de1": ("de", REPORT), "en1": ("en", english), "en2": ("en", odd)}
    (finding,) = [f for f in find_story(wires) if f.verdict == "conflict"]
    assert {side.value for side in finding.sides} == {"84", "89"}


def test_a_day_that_another_sentence_gives_as_well_is_found() -> None:
    (finding,) = conflicts("match on Saturday", "match on Sunday")
    assert finding.kind == "date"
    assert {mention.sentence for side in finding.sides for mention in side.mentions} == {0}


def test_versions_are_one_origin() -> None:
    wires: Wires = {"de1": ("de", REPORT), "en1": ("en", [(english, english) for _, english in REPORT])}
    _, contexts, claims = build_story(wires)
    assert compare_sources(contexts, claims)[1] == (("de1", "en1"),)
    assert compare_sources(contexts, claims, origins=[("en1", "fr1")])[1] == (("de1", "en1", "fr1"),)


def test_versions_have_most_sentences_in_the_same_order() -> None:
    places = [(source, number) for source in ("a1", "b1") for number in range(6)]
    straight = {(("a1", i), ("b1", i)): 0.9 for i in range(6)}
    found = find_versions(places, straight)
    assert found.sources == {frozenset(("a1", "b1"))}
    assert found.are_counterparts(("a1", 2), ("b1", 2))
    assert found.have_others(("a1", 2), ("b1", 3))
    assert not found.have_others(("a1", 2), ("c1", 3))
    turned = {(("a1", i), ("b1", 5 - i)): 0.9 for i in range(6)}
    assert not find_versions(places, turned).sources
    assert not find_versions(places, dict(list(straight.items())[:4])).sources


def test_a_sentence_left_out_or_moved_is_no_version() -> None:
    places = [("a1", i) for i in range(7)] + [("b1", i) for i in range(6)]
    pairs = {(("b1", i), ("a1", i if i < 3 else i + 1)): 0.8 for i in range(6)} | {(("a1", 3), ("b1", 0)): 0.5}
    found = find_versions(places, pairs)
    assert found.are_counterparts(("a1", 6), ("b1", 5))
    assert not found.have_others(("a1", 3), ("b1", 5))


def test_two_sentences_for_one_are_its_version_together() -> None:
    places = [("a1", i) for i in range(6)] + [("b1", i) for i in range(5)]
    pairs = {(("a1", i), ("b1", i)): 0.9 for i in range(5)} | {(("a1", 5), ("b1", 4)): 0.6}
    found = find_versions(places, pairs)
    assert (("a1", 4), ("a1", 5)) in [bead[0] for bead in found.beads]
    assert found.are_counterparts(("b1", 4), ("a1", 5))


def test_figures_are_written_alike_everywhere() -> None:
    assert [digits for _, digits in _find_figures("1,800 fans, 4.5 km, 2:1, １２人, beide")] == [
        "2",
        "1800",
        "4.5",
        "2",
        "1",
        "12",
    ]
    assert [digits for _, digits in _find_figures("両社は車両も1人も減らさない")] == ["2"]
    assert not list(_find_figures("1万2000ペソ、3万人、5 million"))


def test_an_opposite_state_of_a_version_needs_the_reader() -> None:
    harmed = ("Trainer Jonas Velt wurde bei dem Spiel verletzt.", "Coach Jonas Velt was injured in the match.")
    unharmed = "Coach Jonas Velt was unharmed in the match."
    versions: Wires = {
        "de1": ("de", [*REPORT, harmed]),
        "en1": ("en", [*((text, text) for _, text in REPORT), (unharmed, unharmed)]),
    }
    apart: Wires = {"de1": ("de", [harmed]), "en1": ("en", [(unharmed, unharmed)])}
    assert [f.kind for f in find_story(apart) if f.verdict == "conflict"] == ["polarity"]
    assert not [f for f in find_story(versions) if f.verdict == "conflict"]
