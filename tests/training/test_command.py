"""`aligner train RECIPE`: one command from the corpora to a model folder with its card."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import pytest

from aligner.training import command
from aligner.training.card import NO_NOTES, read_notes
from aligner.training.synthetic import build_synthetic

pytest.importorskip("torch")
pytest.importorskip("ctranslate2")

RECIPE = """
name = "de-en-toy"
pairs = ["de-en"]
seed = 4
held_out = ["eval/held.de-en.tsv"]
validation = ["eval/held.de-en.tsv"]

[shape]
width = 32
feed_forward = 64
heads = 2
encoder_layers = 1
decoder_layers = 1

[vocabulary]
source_pieces = 500
target_pieces = 500
joint = true

[schedule]
minutes = 1
steps = 6

[[phases]]
name = "all"
until = 1.0
longest = 60
batch_tokens = 200

[[corpora]]
file = "text/news.de-en.tsv"
sha256 = "{sha256}"
licence = "CC0 1.0"
factors = [1]
"""


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    pairs = build_synthetic("de-en", 500, 8)
    for name, rows in (("text/news", pairs[20:]), ("eval/held", pairs[:20])):
        path = tmp_path / "data" / f"{name}.de-en.tsv"
        path.parent.mkdir(parents=True)
        path.write_text("".join(f"{source}\t{english}\n" for source, english in rows), encoding="utf-8")
    digest = hashlib.sha256((tmp_path / "data/text/news.de-en.tsv").read_bytes()).hexdigest()
    path = tmp_path / "toy.toml"
    path.write_text(RECIPE.format(sha256=digest), encoding="utf-8")
    return path


def run_command(recipe: Path, *options: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    folder = recipe.parent
    paths = ["--data", str(folder / "data"), "--work", str(folder / "work"), "--out", str(folder / "model")]
    return command.run(parser.parse_args([str(recipe), *paths, "--threads", "1", *options]))


def test_one_command_writes_the_model_and_its_card(recipe: Path) -> None:
    recipe.with_suffix(".notes.md").write_text("Names are garbled in 3 of 10 sentences.\n", encoding="utf-8")
    assert run_command(recipe) == 0
    folder = recipe.parent / "model"
    assert json.loads((folder / "config.json").read_text(encoding="utf-8"))["d_model"] == 32
    assert (folder / "model.safetensors").is_file()
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "Names are garbled in 3 of 10 sentences." in card
    assert "on 1 CPU thread, 6 updates" in card
    assert "license: cc-by-sa-4.0" in card
    assert "| news.de-en | " in card
    assert "`wmt_*` were not used" in card


def test_a_finished_run_is_exported_again_on_resume(recipe: Path) -> None:
    assert run_command(recipe) == 0
    first = (recipe.parent / "model/model.safetensors").read_bytes()
    (recipe.parent / "model/model.safetensors").unlink()
    assert run_command(recipe, "--resume") == 0
    assert (recipe.parent / "model/model.safetensors").read_bytes() == first


def test_a_recipe_without_notes_says_that_nobody_has_read(recipe: Path) -> None:
    assert read_notes(recipe) == NO_NOTES
