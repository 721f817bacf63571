"""Events of several reports: what is read, which pairs they give to which stage, and what the errors say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner.training.claims.card import Making, render_card
from aligner.training.claims.events import Event, read_events
from aligner.training.claims.material import Material
from aligner.training.claims.recipe import read_claims_recipe
from aligner.training.claims.stories import build_scored_pairs
from aligner.training.problems import CorpusError, RecipeError
from tests.training.claims.test_stories import RECIPE

ROW: dict[str, Any] = {
    "wires": [
        ["a", ["The bridge in Ghent is open to lorries again.", "It will cost 3 million euros."]],
        ["b", ["Nothing heavier than a bicycle may cross at Ghent.", "The bill comes to 5 million euros."]],
        ["c", ["Ghent's crossing stays shut to motor traffic.", "The mayor cut a ribbon.", "The bill is far higher."]],
    ],
    "x": [["polarity", [["a0"], ["b0", "c0"]]], ["value", [["a1"], ["b1"], ["c2"]]]],
    "s": [["a0", "c1"]],
}  # fmt: skip

FAULTS: list[tuple[Any, str]] = [
    ("{", "not valid JSON. Expected one JSON object a line."),
    ([1], "no event. Expected a JSON object with wires, x and s."),
    ({"x": None}, "no list 'x'"),
    ({"wires": [["a", ["It rained."]]]}, "fewer than two reports. Give at least two wires"),
    ({"wires": [["a", []], ["b", ["It rained."]]]}, "the report 'a' is no list of sentences"),
    ({"wires": ["a", "b"]}, "a is no report. Expected [name, [sentence, ...]]."),
    ({"x": [["mood", [["a0"], ["b0"]]]]}, "unknown kind 'mood' in 'x'. One of: polarity, modality"),
    ({"x": [["place", [["a0"]]]]}, "has not two sides. Give two sides or more"),
    ({"x": [["place", [["a0"], ["a0", "b0"]]]]}, "has not two sides"),
    ({"s": [["a0", "b7"]]}, "'b7' names a sentence that is not there. `a2` is sentence 2, from 0, of the wire a."),
    ({"s": [["a0", "d0"]]}, "'d0' names a sentence that is not there"),
    ({"s": [["a0", "b"]]}, "'b' names a sentence that is not there"),
    ({"u": [["a0"]]}, "['a0'] in 'u' is no pair. Expected two sentences of two wires"),
]


def read_row(row: object, folder: Path) -> list[Event]:
    path = folder / "events.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + (row if isinstance(row, str) else json.dumps(row)) + "\n", "utf-8")
    return read_events(path)


@pytest.mark.parametrize(("change", "message"), FAULTS, ids=[message[:30] for _, message in FAULTS])
def test_a_faulty_event_is_named_by_file_and_line_with_a_remedy(tmp_path: Path, change: Any, message: str) -> None:
    with pytest.raises(CorpusError) as caught:
        read_row({**ROW, **change} if isinstance(change, dict) else change, tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / 'events.jsonl'}, line 2: ")
    assert message in str(caught.value)


def test_each_two_reports_make_a_story_with_their_clashes_and_agreements(tmp_path: Path) -> None:
    stories = list(read_row(ROW, tmp_path)[0].split_into_stories())
    assert [(len(s.first), len(s.second)) for s in stories] == [(2, 2), (2, 3), (2, 3)]
    first, second, third = stories
    assert first.clashes == {(0, 0): "polarity"}
    assert second.clashes == {(0, 0): "polarity"}
    assert third.clashes == {}
    assert third.same == {(0, 0)}, "two sentences on one side of a dispute agree"
    assert second.same == {(0, 1)}


def test_a_clash_in_a_value_alone_reads_as_the_same_where_the_value_is_blanked(tmp_path: Path) -> None:
    first, second, _ = read_row(ROW, tmp_path)[0].split_into_stories()
    assert (1, 1) in first.same, "3 and 5 million, both blanked"
    assert (1, 2) not in second.same
    assert second.untold == {(1, 2)}, "no figure in 'far higher' is blanked"
    assert len(build_scored_pairs([second])) == 5


def test_a_sentence_that_clashes_and_agrees_is_a_clash(tmp_path: Path) -> None:
    row = {**ROW, "s": [["a0", "b0"]]}
    first = next(read_row(row, tmp_path)[1].split_into_stories())
    assert first.clashes == {(0, 0): "polarity"}
    assert (0, 0) not in first.same


def test_pairs_left_open_are_not_taught_unless_they_are_named_elsewhere(tmp_path: Path) -> None:
    first, second, _ = read_row({**ROW, "u": [["b0", "a1"], ["a0", "c1"]]}, tmp_path)[1].split_into_stories()
    assert first.untold == {(1, 0)}
    assert len(build_scored_pairs([first])) == 3
    assert second.same == {(0, 1)}


def test_events_that_are_held_out_are_not_taught(tmp_path: Path) -> None:
    events = read_row({**ROW, "held_out": True}, tmp_path)
    material = Material(corpus_pairs=[], stories=[], events=events)
    assert len(material.taught_events) == 3


def test_a_stage_may_teach_the_events_of_some_files_alone(tmp_path: Path) -> None:
    events = [replace(event, file=name) for event, name in zip(read_row(ROW, tmp_path), ("one", "two"), strict=True)]
    material = Material(corpus_pairs=[], stories=[], events=events)
    stage = read_claims_recipe(RECIPE).stages[-1]
    assert len(material.list_events(stage)) == 6
    assert material.list_events(replace(stage, only=("two",))) == list(events[1].split_into_stories())
    assert len(material.list_events(replace(stage, only=("two", "one")))) == 6


def test_a_stage_that_teaches_one_file_of_events_needs_it(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(RECIPE.read_text("utf-8").replace("hard = true", 'hard = true\nonly = ["other.jsonl"]'), "utf-8")
    with pytest.raises(RecipeError, match=r"teaches only other\.jsonl, which gives it no events"):
        read_claims_recipe(path)


def test_one_file_of_events_is_named_in_a_list_too(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(RECIPE.read_text("utf-8").replace("hard = true", 'hard = true\nonly = "other.jsonl"'), "utf-8")
    with pytest.raises(RecipeError, match=r"only of the stage .* is no list"):
        read_claims_recipe(path)


def test_the_card_tells_how_many_events_were_taught(tmp_path: Path) -> None:
    recipe = read_claims_recipe(RECIPE)
    events = read_row({**ROW, "held_out": True}, tmp_path)
    making = Making(date="2026-11-25", hardware="", parameters=1, corpora={}, held_out=(), notes="")
    card = render_card(recipe, Material(corpus_pairs=[], stories=[], events=events), [], making)
    assert "1 invented events" in card
    assert "16 pairs of sentences of two reports, of which 2 clash (polarity 2" in card
    assert "1 more are held out" in card


def test_a_stage_that_wants_events_needs_their_file(tmp_path: Path) -> None:
    text = RECIPE.read_text("utf-8")
    path = tmp_path / "recipe.toml"
    start, end = text.index("[events]"), text.index("[contrasts]")
    path.write_text(text[:start] + text[end:], "utf-8")
    with pytest.raises(RecipeError, match="asks for events and gets none"):
        read_claims_recipe(path)


def test_the_recipe_names_its_events_by_sha256() -> None:
    recipe = read_claims_recipe(RECIPE)
    (plan,) = recipe.events
    held_out = [event.held_out for event in read_events(RECIPE.parent / plan.file)]
    assert 0 < sum(held_out) < len(held_out) / 5
    assert replace(recipe, events=()) != recipe
