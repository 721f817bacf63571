"""A run on ten stories: it learns them, stops and goes on as if it had not, and its card and model can be used."""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aligner.align.cross_encoder import CLASH, OTHER, CrossEncoder
from aligner.align.encoder_model import find_published_folder
from aligner.errors import ModelError
from aligner.training import command
from aligner.training.claims import fit as fit_module
from aligner.training.claims.events import Dispute, Event
from aligner.training.claims.export import export_reader
from aligner.training.claims.fit import Run, draw_epoch, fit, resume_run, start_run
from aligner.training.claims.material import Material
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.reader import Reader, build_batch, build_reader, find_loss, group_by_tokens, load_reader
from aligner.training.claims.recipe import ClaimsRecipe, Stage, read_claims_recipe
from aligner.training.claims.stories import Story, build_scored_pairs
from aligner.training.problems import CheckpointError
from tests.training.claims.conftest import PLACES, build_row, load_tiny_shape
from tests.training.claims.test_contrasts import ROW, write_sets
from tests.training.claims.test_paraphrases import ROWS, write_corpus
from tests.training.claims.test_stories import RECIPE

torch = pytest.importorskip("torch")

STAGE = Stage(
    name="stories", minutes=1, steps=80, rate=5e-3, batch_tokens=500, altered_share=0, least_words=0, others=4
)


@pytest.fixture
def recipe() -> ClaimsRecipe:
    torch.set_num_threads(1)
    return replace(read_claims_recipe(RECIPE), stages=(STAGE,))


def build_tiny(shape: dict[str, Any]) -> Reader:
    return build_reader(shape, find_published_folder() / "tokenizer.json", 3)


def start(recipe: ClaimsRecipe, shape: dict[str, Any], stories: list[Story], folder: Path) -> Run:
    return start_run(recipe, build_tiny(shape), Material(corpus_pairs=[], stories=stories), folder)


def measure_loss(reader: Reader, pairs: list[ClaimPair]) -> float:
    reader.layers.eval()
    batch = build_batch(pairs, reader.encode(pairs), range(len(pairs)), "cpu")
    return float(find_loss(reader.judge(batch), batch, 0.05, 0.3).detach())


def test_ten_stories_are_learnt(
    recipe: ClaimsRecipe, tiny_shape: dict[str, Any], stories: list[Story], tmp_path: Path
) -> None:
    run = start(recipe, tiny_shape, stories, tmp_path)
    pairs = build_scored_pairs(stories)
    before = measure_loss(run.reader, pairs)
    frozen = run.reader.layers["bert"].embeddings.word_embeddings.weight.clone()
    told: list[str] = []
    fit(run, told.append)
    assert measure_loss(run.reader, pairs) < before / 2
    assert torch.equal(frozen, run.reader.layers["bert"].embeddings.word_embeddings.weight)
    assert "clash AP" in told[-1]
    header, row = (tmp_path / "curve.csv").read_text(encoding="utf-8").splitlines()
    assert header == "stage,minutes,steps,loss,clash_ap,related_ap"
    assert row.startswith("stories,")
    assert ",80," in row


def test_a_stopped_run_goes_on_as_if_it_had_not_been(
    recipe: ClaimsRecipe,
    tiny_shape: dict[str, Any],
    stories: list[Story],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recipe = replace(recipe, stages=(replace(STAGE, steps=7), replace(STAGE, name="more", steps=6)))
    whole = start(recipe, tiny_shape, stories, tmp_path / "whole")
    fit(whole, lambda _: None)
    taken = fit_module._take_step

    def take_and_stop(run: Run, *rest: Any) -> float:
        run.stopping = run.progress.steps == 3
        return taken(run, *rest)

    monkeypatch.setattr(fit_module, "_take_step", take_and_stop)
    run = start(recipe, tiny_shape, stories, tmp_path / "parts")
    for stage in (0, 1):
        fit(run, lambda _: None)
        assert (run.stopping, run.progress.stage, run.progress.steps) == (True, stage, 4)
        run = resume_run(recipe, build_tiny(tiny_shape), run.material, tmp_path / "parts")
    fit(run, lambda _: None)
    assert not run.stopping
    for name, value in whole.reader.trained().items():
        assert torch.equal(value, run.reader.trained()[name]), name


def test_an_averaged_stage_ends_half_way_from_where_it_began(
    recipe: ClaimsRecipe, tiny_shape: dict[str, Any], stories: list[Story], tmp_path: Path
) -> None:
    ends = {}
    for averaged in (False, True):
        stages = (replace(STAGE, steps=5), replace(STAGE, name="last", steps=5, averaged=averaged))
        run = start(replace(recipe, stages=stages), tiny_shape, stories, tmp_path / str(averaged))
        fit(run, lambda _: None)
        ends[averaged] = {name: value.clone() for name, value in run.reader.trained().items()}
    first = torch.load(tmp_path / "True" / "begin.1.pt", weights_only=True)
    for name, value in ends[True].items():
        assert torch.allclose(value, (first[name] + ends[False][name]) / 2, atol=1e-6), name
    assert any(not torch.equal(ends[True][name], ends[False][name]) for name in first)


def test_resuming_nothing_names_the_remedy(recipe: ClaimsRecipe, tiny_shape: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="without --resume"):
        resume_run(recipe, build_tiny(tiny_shape), Material(corpus_pairs=[], stories=[]), tmp_path)


@pytest.mark.parametrize(("share", "from_corpora"), [(0.0, 0), (0.25, 24), (1.0, 40)])
def test_an_epoch_has_its_share_of_corpus_pairs_and_no_held_out_story(
    recipe: ClaimsRecipe,
    tiny_shape: dict[str, Any],
    stories: list[Story],
    tmp_path: Path,
    share: float,
    from_corpora: int,
) -> None:
    long = ClaimPair(first="one two three four", second="five six seven eight", label=0)
    short = ClaimPair(first="one", second="two", label=0)
    stage = replace(STAGE, altered_share=share, least_words=8)
    run = start(replace(recipe, stages=(stage,)), tiny_shape, stories, tmp_path)
    run.material = Material(corpus_pairs=[long, short] * 40, stories=stories)
    pairs = draw_epoch(run)
    assert pairs.count(short) == 0
    assert pairs.count(long) == from_corpora
    assert not any(PLACES[9] in pair.first + pair.second for pair in pairs)
    assert len(pairs) - from_corpora == (0 if share == 1 else 9 * (2 + 4 + 2))


def test_a_stage_with_a_file_of_its_own_shows_no_stories(
    recipe: ClaimsRecipe, tiny_shape: dict[str, Any], stories: list[Story], tmp_path: Path
) -> None:
    wires = {"a": (PLACES[0] + " is shut.", "Its mayor resigned."), "b": (PLACES[0] + " is open.", "It rained.")}
    dispute = Dispute(kind="polarity", sides=((("a", 0),), (("b", 0),)))
    event = Event(reports=wires, disputes=(dispute,), groups=(), file="wires.jsonl")
    stage = replace(STAGE, event_others=2, only=("wires.jsonl",))
    run = start(replace(recipe, stages=(stage,)), tiny_shape, stories, tmp_path)
    run.material = Material(corpus_pairs=[], stories=stories, events=[event])
    pairs = draw_epoch(run)
    assert sorted(pair.label for pair in pairs) == [OTHER] * 4 + [CLASH]
    assert {text for pair in pairs for text in pair.plain} == {*wires["a"], *wires["b"]}


@pytest.mark.parametrize(("contrasts", "expected"), [(False, 0), (True, 3)])
def test_contrast_sets_are_taught_where_the_stage_asks_for_them(
    recipe: ClaimsRecipe,
    tiny_shape: dict[str, Any],
    stories: list[Story],
    tmp_path: Path,
    contrasts: bool,
    expected: int,
) -> None:
    run = start(replace(recipe, stages=(replace(STAGE, contrasts=contrasts),)), tiny_shape, stories, tmp_path)
    sets = write_sets(tmp_path / "sets.jsonl", [ROW])
    run.material = replace(run.material, contrasts=sets)
    pairs = draw_epoch(run)
    assert sum(ROW["a2"] in pair.texts or ROW["b2"] in pair.texts for pair in pairs) == expected
    assert len(pairs) == 9 * (2 + 4 + 2) + expected
    assert pairs == draw_epoch(run)


def test_batches_hold_each_pair_once_and_no_more_pieces_than_asked(
    tiny_shape: dict[str, Any], stories: list[Story]
) -> None:
    from random import Random

    encoded = build_tiny(tiny_shape).encode(build_scored_pairs(stories))
    batches = list(group_by_tokens(encoded, 300, Random(2)))
    assert sorted(number for batch in batches for number in batch) == list(range(len(encoded)))
    assert all(len(batch) * max(len(encoded[number]) for number in batch) <= 300 for batch in batches)


def test_the_exported_model_reads_as_the_trained_one(
    stories: list[Story], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In int8 and with other kernels: chances a few hundredths apart."""
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "cache"))
    reader = load_reader(find_published_folder(), 3)
    heads = {name: value for name, value in reader.trained().items() if not name.startswith("bert.")}
    reader.restore({name: 3 * value for name, value in heads.items()})  # fresh heads hardly tell pairs apart
    export_reader(reader.trained(), "all-MiniLM-L6-v2", tmp_path / "claims")
    config = json.loads((tmp_path / "claims" / "config.json").read_text(encoding="utf-8"))
    assert config["sha256"] == hashlib.sha256((tmp_path / "claims" / "model.safetensors").read_bytes()).hexdigest()
    pairs = build_scored_pairs(stories[:2])
    ours = reader.read(pairs)
    theirs = CrossEncoder(tmp_path / "claims", threads=1).read([pair.texts for pair in pairs])
    np.testing.assert_allclose(theirs.chances, ours.chances, atol=0.06)
    np.testing.assert_allclose(theirs.kinds, ours.kinds, atol=0.06)
    assert np.ptp(ours.chances, axis=0).max() > 0.3


def test_a_damaged_model_is_refused(tiny_shape: dict[str, Any], tmp_path: Path) -> None:
    export_reader(build_tiny(tiny_shape).trained(), "all-MiniLM-L6-v2", tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"other")
    with pytest.raises(ModelError, match="damaged"):
        CrossEncoder(tmp_path)


def test_one_command_writes_the_model_and_its_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "aligner.training.claims.reader.load_reader", lambda published, seed, device: build_tiny(load_tiny_shape())
    )
    monkeypatch.setattr("signal.signal", lambda number, handler: None)
    plan = write_corpus(tmp_path / "data", ROWS * 2)
    rows = "".join(json.dumps(build_row(place, number)) + "\n" for number, place in enumerate(PLACES))
    (tmp_path / "stories.jsonl").write_text(rows, encoding="utf-8")
    write_sets(tmp_path / "sets.jsonl", [ROW])
    recipe = tmp_path / "claims.toml"
    digest = hashlib.sha256(rows.encode()).hexdigest()
    sets_digest = hashlib.sha256((tmp_path / "sets.jsonl").read_bytes()).hexdigest()
    recipe.write_text(
        f"""
kind = "cross-encoder"
name = "claims-toy"
base = "all-MiniLM-L6-v2"
seed = 4
held_out = []
held_out_if_there = []
stories = {{ file = "stories.jsonl", sha256 = "{digest}", licence = "CC0 1.0" }}
contrasts = {{ file = "sets.jsonl", sha256 = "{sets_digest}", licence = "CC0 1.0" }}
[[stages]]
name = "paraphrases"
minutes = 1
steps = 2
rate = 1e-3
batch_tokens = 400
altered_share = 1.0
least_words = 0
[[stages]]
name = "stories"
minutes = 1
steps = 2
rate = 1e-3
batch_tokens = 400
altered_share = 0.1
least_words = 0
contrasts = true
[[corpora]]
file = "{plan.file}"
sha256 = "{plan.sha256}"
licence = "CC0 1.0"
""",
        encoding="utf-8",
    )
    recipe.with_suffix(".notes.md").write_text("It has only seen bridges.\n", encoding="utf-8")
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    paths = ["--data", str(tmp_path / "data"), "--work", str(tmp_path / "work"), "--out", str(tmp_path / "model")]
    assert command.run(parser.parse_args([str(recipe), *paths, "--threads", "1"])) == 0
    assert json.loads((tmp_path / "model/config.json").read_text(encoding="utf-8"))["base"] == "all-MiniLM-L6-v2"
    assert (tmp_path / "model/model.safetensors").is_file()
    card = (tmp_path / "model/README.md").read_text(encoding="utf-8")
    assert "It has only seen bridges." in card
    assert "9 invented stories" in card
    assert "1 more are held out" in card
    assert "So 1 clashes of the stories" in card
    assert "| news.de-en | 14 | 0 | CC0 1.0 |" in card
    assert "`wmt_*` were not used" in card
    assert "| stories | 0.0 | 2 | 0.001 | 400 | 10% |" in card
