"""Contrast sets: what is read, which pairs they give to which stage, and what the errors say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner.align.cross_encoder import CLASH, KINDS, SAME
from aligner.training.claims.card import Making, render_card
from aligner.training.claims.contrasts import (
    AGREEMENTS,
    CLASHES,
    ContrastSet,
    build_contrast_pairs,
    build_set_pairs,
    read_contrasts,
    refuse_held_out,
)
from aligner.training.claims.material import Material
from aligner.training.claims.pairs import NO_KIND
from aligner.training.claims.recipe import find_own_text, read_claims_recipe
from aligner.training.claims.stories import Story, read_stories
from aligner.training.problems import CorpusError, RecipeError
from tests.training.claims.test_stories import RECIPE

ROW = {
    "a": "The bridge in Ghent is open to lorries again.",
    "b": "Nothing heavier than a bicycle may cross at Ghent.",
    "kind": "polarity",
    "a2": "Heavy goods vehicles can use the Ghent crossing once more.",
    "b2": "Motor traffic is still kept off the Ghent crossing.",
}

FAULTS: list[tuple[Any, str]] = [
    ("{", "not valid JSON. Expected one JSON object a line."),
    ([1], "no contrast set. Expected a JSON object with a, b, kind, a2 and b2."),
    ({"b2": None}, "'b2' is no sentence. Write a, b, a2 and b2 as strings with words in them."),
    ({"a": " "}, "'a' is no sentence"),
    ({"kind": "mood"}, "unknown kind 'mood'. One of: polarity, modality"),
    ({"kind": None}, "unknown kind None"),
    ({"a2": ROW["a"]}, "'a' and 'a2' are the same. Say it in other words; a2 and b2 must clash."),
    ({"b2": ROW["a2"]}, "'a2' and 'b2' are the same"),
]


def write_sets(path: Path, rows: Sequence[object]) -> list[ContrastSet]:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return read_contrasts(path)


@pytest.mark.parametrize(("change", "message"), FAULTS, ids=[message[:30] for _, message in FAULTS])
def test_a_faulty_set_is_named_by_file_and_line_with_a_remedy(tmp_path: Path, change: Any, message: str) -> None:
    path = tmp_path / "sets.jsonl"
    line = change if isinstance(change, str) else json.dumps({**ROW, **change} if isinstance(change, dict) else change)
    path.write_text(json.dumps(ROW) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        read_contrasts(path)
    assert str(caught.value).startswith(f"{path}, line 2: ")
    assert message in str(caught.value)


def test_a_set_gives_both_agreements_and_one_clash_with_a_reworded_sentence(tmp_path: Path) -> None:
    (row,) = write_sets(tmp_path / "sets.jsonl", [ROW])
    drawn, orders = set(), set()
    for seed in range(40):
        first, second, clash = build_contrast_pairs([row], str(seed))
        assert (first.label, second.label, clash.label) == (SAME, SAME, CLASH)
        assert (first.kind, second.kind, KINDS[clash.kind]) == (NO_KIND, NO_KIND, "polarity")
        assert set(first.texts) == {ROW["a"], ROW["a2"]}
        assert set(second.texts) == {ROW["b"], ROW["b2"]}
        drawn.add(frozenset(clash.texts))
        orders.add(clash.texts)
    assert drawn == {frozenset(pair) for pair in [(ROW["a2"], ROW["b"]), (ROW["a"], ROW["b2"]), (ROW["a2"], ROW["b2"])]}
    assert len(orders) == 6
    assert build_contrast_pairs([row], "1") == build_contrast_pairs([row], "1")


def test_all_pairs_with_a_reworded_sentence_are_scored(tmp_path: Path) -> None:
    (row,) = write_sets(tmp_path / "sets.jsonl", [ROW])
    told = build_set_pairs(row)
    agreements, clashes = told[:AGREEMENTS], told[AGREEMENTS:]
    assert [pair.texts for pair in agreements] == [(ROW["a"], ROW["a2"]), (ROW["b"], ROW["b2"])]
    assert {pair.label for pair in agreements} == {SAME}
    assert [pair.texts for pair in clashes] == [(ROW["a2"], ROW["b"]), (ROW["a"], ROW["b2"]), (ROW["a2"], ROW["b2"])]
    assert {(pair.label, KINDS[pair.kind]) for pair in clashes} == {(CLASH, "polarity")}
    assert len(clashes) == CLASHES


def test_values_are_blanked(tmp_path: Path) -> None:
    sets = write_sets(
        tmp_path / "sets.jsonl", [{**ROW, "a2": "For 5 million euros the bridge takes lorries from 3 May."}]
    )
    pair, *_ = build_contrast_pairs(sets, "0")
    assert "For # money the bridge takes lorries from # day." in pair.texts


def test_the_projects_sets_are_of_clashes_of_the_stories_that_train() -> None:
    recipe = read_claims_recipe(RECIPE)
    assert recipe.contrasts
    sets = read_contrasts(find_own_text(recipe.contrasts, RECIPE))
    stories = read_stories(find_own_text(recipe.stories, RECIPE))
    told = {
        (story.first[i], story.second[j], kind)
        for story in stories
        if not story.held_out
        for (i, j), kind in story.clashes.items()
    }
    refuse_held_out(sets, stories, RECIPE)
    assert len(sets) > 4000
    assert all((row.first, row.second, row.kind) in told for row in sets)
    assert {row.kind for row in sets} == set(KINDS)
    assert len({(row.first, row.second) for row in sets}) == len(sets)


def test_a_sentence_of_a_held_out_story_is_refused(stories: list[Story], tmp_path: Path) -> None:
    path = tmp_path / "sets.jsonl"
    sets = write_sets(path, [ROW, {**ROW, "b": "Nothing heavier than a bicycle may cross at Malmo."}])
    refuse_held_out(sets[:1], stories, path)
    with pytest.raises(CorpusError, match=r"line 2: 'Nothing heavier than a bicycle may cross at Malmo\.' is of"):
        refuse_held_out(sets, stories, path)


def test_a_stage_that_asks_for_sets_needs_their_file(tmp_path: Path) -> None:
    path = tmp_path / "claims.toml"
    lines = RECIPE.read_text(encoding="utf-8")
    without = lines.split("[contrasts]")[0] + lines[lines.index("[[stages]]") :]
    path.write_text(without.replace("\nothers = 8", "\ncontrasts = true"), encoding="utf-8")
    with pytest.raises(RecipeError, match=r"Name their file in \[contrasts\]"):
        read_claims_recipe(path)


def test_the_card_says_what_the_sets_are_for(stories: list[Story], tmp_path: Path) -> None:
    recipe = read_claims_recipe(RECIPE)
    making = Making(date="2026-11-25", hardware="2 CPU threads", parameters=1, corpora={}, held_out=[], notes="None.")
    material = Material(corpus_pairs=[], stories=stories, contrasts=write_sets(tmp_path / "sets.jsonl", [ROW]))
    card = render_card(recipe, material, [], making)
    assert "the reader too often takes agreement in other words for a clash. So 1 clashes of the stories" in card
    assert "(polarity 1, modality 0," in card
    assert "`models/recipes/claims-en.contrasts.jsonl.xz`" in card
    assert "They score the model and are not taught" in card
    taught = replace(recipe, stages=(replace(recipe.stages[1], contrasts=True),))
    card = render_card(taught, material, [], making)
    assert "In the stage `stories` each set" in card
    assert "not taught" not in card
    assert "Contrast sets" not in render_card(replace(recipe, contrasts=None), material, [], making)
