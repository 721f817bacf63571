"""Events of marked values: how they are read, how pairs are drawn, and what a recipe may say."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner.align.originals import Original
from aligner.training.problems import CorpusError, RecipeError
from aligner.training.values.pairs import ONE, TWO, draw_pairs, read_value_events
from aligner.training.values.recipe import ValueStage, is_values_recipe, read_values_recipe

RECIPE = Path(__file__).parents[3] / "models" / "recipes" / "values.toml"
STAGE = ValueStage(name="all", epochs=1, rate=1e-4, batch_tokens=100, by_hand=(1, 1, 1), by_value=(0, 0, 0))
ROW: dict[str, Any] = {
    "texts": [
        {"en": "[MASK] # men were held."},
        {"en": "[MASK] # people are held.", "own": ["de", "Vier Leute sitzen ein.", [[0, 4, "[MASK] #"]]], "mt": "[MASK] # sit."},
        {"own": ["de", "40 kamen frei.", [[0, 2, "[MASK] #"]]]},
        {},
    ],
    "one": [[0, 1], [0, 3]],
    "two": [[1, 2]],
    "by_hand": True,
}  # fmt: skip


def write(path: Path, row: object) -> Path:
    path.write_text(json.dumps(row) + "\n", "utf-8")
    return path


def test_texts_are_read_in_all_their_languages(tmp_path: Path) -> None:
    (event,) = read_value_events(write(tmp_path / "pairs.jsonl", ROW))
    german = Original(text="Vier Leute sitzen ein.", lang="de", known=((0, 4, "[MASK] #"),))
    assert event.texts[1].original == german
    assert event.texts[1].show("original") == german
    assert event.texts[1].show("machine") == "[MASK] # sit."
    assert event.texts[0].show("original") == "[MASK] # men were held."
    assert event.texts[2].show("english") == event.texts[2].original
    assert (event.one, event.two) == ([(0, 1)], [(1, 2)])  # the fourth text says nothing


def test_pairs_are_drawn_as_often_as_the_stage_has_them(tmp_path: Path) -> None:
    events = read_value_events(write(tmp_path / "pairs.jsonl", ROW))
    often = replace(STAGE, by_hand=(3, 0, 2))
    assert Counter(pair.label for pair in draw_pairs(events, often, "a")) == {ONE: 3, TWO: 2}
    half = replace(STAGE, by_hand=(0.5, 0, 0))
    assert 300 < len(draw_pairs(events * 800, half, "a")) < 500
    assert draw_pairs(events * 9, STAGE, "a") == draw_pairs(events * 9, STAGE, "a")
    assert not draw_pairs([replace(event, by_hand=False) for event in events], STAGE, "a")


def test_originals_and_machine_english_are_shown_in_their_shares(tmp_path: Path) -> None:
    events = read_value_events(write(tmp_path / "pairs.jsonl", {**ROW, "two": []}))
    shown = [
        text for pair in draw_pairs(events * 2000, STAGE, "b") for text in pair.texts if text != ROW["texts"][0]["en"]
    ]
    counts = Counter("original" if isinstance(text, Original) else text for text in shown)
    assert 900 < counts["original"] < 1200  # .45 and half of .15
    assert 150 < counts["[MASK] # sit."] < 250


@pytest.mark.parametrize(
    "row", [[], {}, {**ROW, "one": [[0]]}, {**ROW, "two": [[0, 9]]}, {**ROW, "texts": [{"own": ["de"]}]}]
)
def test_a_row_in_another_form_is_named(tmp_path: Path, row: object) -> None:
    with pytest.raises(CorpusError, match=r"line 1"):
        read_value_events(write(tmp_path / "pairs.jsonl", row))


def test_the_recipe_shipped_names_the_pairs_beside_it() -> None:
    recipe = read_values_recipe(RECIPE)
    assert is_values_recipe(RECIPE)
    assert not is_values_recipe(RECIPE.with_name("claims-originals.toml"))
    assert hashlib.sha256((RECIPE.parent / recipe.pairs.file).read_bytes()).hexdigest() == recipe.pairs.sha256


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("by_hand = [1, 0.3, 0.075]", "by_hand = [1, 0.3]", "by_hand of the stage values is"),
        ("by_hand = [1, 0.3, 0.075]", "by_hand = [1, -1, 0]", "by_hand of the stage values is"),
        ("epochs = 1\n", "epochs = 0\n", "0 epochs long"),
        ("rank = 64", "ranks = 64", "ranks"),
    ],
)
def test_a_recipe_out_of_range_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "values.toml"
    text = RECIPE.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(RecipeError, match=said):
        read_values_recipe(path)
