"""Stories: what is read, which pairs they give, and what the errors say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME
from aligner.training.claims.recipe import find_own_text, read_claims_recipe
from aligner.training.claims.stories import (
    Story,
    build_scored_pairs,
    build_training_pairs,
    is_held_out,
    read_stories,
)
from aligner.training.problems import CorpusError, RecipeError
from tests.training.claims.conftest import build_row

RECIPE = Path(__file__).parents[3] / "models" / "recipes" / "claims-en.toml"

FAULTS: list[tuple[dict[str, Any] | str, str]] = [
    ("{", "not valid JSON. Expected one JSON object a line"),
    ({"x": None}, "no list 'x'. Expected a JSON object with the lists a, b, x and s."),
    ({"a": []}, "'a' is no list of sentences. Write each sentence as a string"),
    ({"b": ["It rained.", 3]}, "'b' is no list of sentences"),
    ({"x": [[0, 0, "mood"]]}, "unknown kind 'mood' in 'x'. One of: polarity, modality"),
    ({"x": [[0, 0]]}, "[0, 0] in 'x' is no [i, j, kind]. Places in a and b are counted from 0."),
    ({"s": [["0", 0]]}, "['0', 0] in 's' is no [i, j]"),
    ({"s": [[0, 3]]}, "[0, 3] in 's' names a sentence that is not there. a has 3, b has 3 sentences"),
    ({"s": [[-1, 0]]}, "[-1, 0] in 's' names a sentence that is not there"),
    ({"s": [[0, 0]]}, "the pair [0, 0] is in 'x' and in 's'. Take it out of one of them."),
]


@pytest.mark.parametrize(("change", "message"), FAULTS, ids=[message[:30] for _, message in FAULTS])
def test_a_faulty_story_is_named_by_file_and_line_with_a_remedy(
    tmp_path: Path, change: dict[str, Any] | str, message: str
) -> None:
    path = tmp_path / "stories.jsonl"
    line = change if isinstance(change, str) else json.dumps({**build_row("Ghent", 0), **change})
    path.write_text(json.dumps(build_row("Graz", 1)) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        read_stories(path)
    assert str(caught.value).startswith(f"{path}, line 2: ")
    assert message in str(caught.value)


def test_a_story_gives_every_pair_of_its_two_reports_once(stories: list[Story]) -> None:
    pairs = build_scored_pairs(stories[:1])
    assert len(pairs) == 9
    labels = [pair.label for pair in pairs]
    assert [labels.count(label) for label in (OTHER, SAME, CLASH)] == [7, 1, 1]
    (clash,) = (pair for pair in pairs if pair.label == CLASH)
    assert clash.first == "The bridge in Ghent is open to lorries again."
    assert KINDS[clash.kind] == "polarity"


def test_an_epoch_has_all_clashes_and_some_of_the_others_and_repeats_with_its_seed(stories: list[Story]) -> None:
    pairs = build_training_pairs(stories, "1 0 0", 4)
    labels = [pair.label for pair in pairs]
    assert [labels.count(label) for label in (OTHER, SAME, CLASH)] == [10 * (4 + 2), 10, 10]
    assert pairs == build_training_pairs(stories, "1 0 0", 4)
    assert pairs != build_training_pairs(stories, "1 0 1", 4)
    assert any(pair.first.startswith("Nothing heavier") for pair in pairs if pair.label == CLASH)
    assert any(pair.first.startswith("The bridge") for pair in pairs if pair.label == CLASH)


def test_values_are_blanked(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    row = {**build_row("Ghent", 0), "a": ["On 3 May 72 hours of talks cost 5 million euros.", "B.", "C."]}
    path.write_text(json.dumps(row), encoding="utf-8")
    assert build_scored_pairs(read_stories(path))[0].first == "On # day # time of talks cost # money."


def test_the_projects_stories_are_those_that_the_recipe_names_and_one_in_twelve_is_held_out() -> None:
    stories = read_stories(find_own_text(read_claims_recipe(RECIPE).stories, RECIPE))
    assert len(stories) > 2000
    assert [story.held_out for story in stories] == [is_held_out(story.first[0]) for story in stories]
    assert 0.07 < sum(story.held_out for story in stories) / len(stories) < 0.1
    assert len({story.first[0] for story in stories}) == len(stories)
    told = {kind for story in stories for kind in story.clashes.values()}
    assert told == set(KINDS)


def test_other_stories_than_the_recipe_names_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.toml"
    path.write_text(RECIPE.read_text(encoding="utf-8"), encoding="utf-8")
    recipe = read_claims_recipe(path)
    with pytest.raises(
        CorpusError, match=r"claims-en\.stories\.jsonl\.xz: it is missing\. It stands beside the recipe"
    ):
        find_own_text(recipe.stories, path)
    (tmp_path / recipe.stories.file).write_bytes(b"other")
    with pytest.raises(CorpusError, match="Get the file that was named"):
        find_own_text(recipe.stories, path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("altered_share = 1.0", "altered_share = 1.5", "altered_share of the stage paraphrases is 1.5"),
        ("minutes = 36", "hours = 1", "unexpected keyword argument 'hours'"),
        ("kind_weight", "kind_height", "unexpected keyword argument 'kind_height'"),
        ("[contrasts]", "[contrast]", "unexpected keyword argument 'contrast'"),
        ("short_share", "contrasts = true\nshort_share", "the stage paraphrases asks for contrast sets and gets none"),
    ],
)
def test_a_faulty_recipe_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "claims.toml"
    path.write_text(RECIPE.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(RecipeError, match=message):
        read_claims_recipe(path)


def test_another_length_keeps_the_stages_shares() -> None:
    recipe = read_claims_recipe(RECIPE)
    shorter = recipe.with_minutes(recipe.minutes / 2)
    assert [stage.minutes * 2 for stage in shorter.stages] == [stage.minutes for stage in recipe.stages]
    assert not any(corpus.plan.name.startswith("wmt_") for corpus in recipe.without("wmt_").corpora)
