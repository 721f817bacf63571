"""A run on a few invented events: it learns them, stops and goes on as if it had not, and its change can be read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aligner.align.encoder_model import find_published_folder
from aligner.align.pair_encoder import read_own_weights
from aligner.align.signs import ASKED
from aligner.align.value_reader import add_changes
from aligner.training.claims.export import export_reader
from aligner.training.claims.reader import HIDDEN, build_batch, build_reader
from aligner.training.claims.recipe import OwnTextPlan
from aligner.training.problems import CheckpointError
from aligner.training.values.card import Making, render_card
from aligner.training.values.export import export_values, split_change
from aligner.training.values.fit import ValuesRun, fit, resume_run, start_run
from aligner.training.values.network import ValueNetwork
from aligner.training.values.pairs import ONE, ValueEvent, ValueText, draw_pairs
from aligner.training.values.recipe import ValuesRecipe, ValueStage
from tests.training.claims.conftest import PLACES, load_tiny_shape

torch = pytest.importorskip("torch")

STAGE = ValueStage(name="toy", epochs=6, rate=5e-3, batch_tokens=400, by_hand=(1, 1, 1), by_value=(1, 1, 1))
RECIPE = ValuesRecipe(
    kind="value-reader",
    name="toy",
    base="base",
    seed=3,
    rank=4,
    pairs=OwnTextPlan(file="toy.jsonl", sha256="", licence="MIT"),
    stages=(STAGE,),
)


def build_events() -> list[ValueEvent]:
    """Each event tells of the hurt and of the fire engines, in two reports."""
    return [
        ValueEvent(
            texts=[
                ValueText(english=f"{ASKED} # people were hurt at {place}."),
                ValueText(english=f"{ASKED} # fire engines came to {place}."),
                ValueText(english=f"At {place} {ASKED} # were injured."),
                ValueText(english=f"The fire brigade of {place} sent {ASKED} # of its engines."),
            ],
            one=[(0, 2), (1, 3)],
            two=[(0, 3), (1, 2)],
            by_hand=True,
        )
        for place in PLACES
    ]


def build_tiny() -> ValueNetwork:
    torch.set_num_threads(1)
    reader = build_reader(load_tiny_shape(), find_published_folder() / "tokenizer.json", 3)
    torch.manual_seed(3)
    nn = torch.nn
    head = nn.Sequential(nn.Linear(3 * 32, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, 1))
    (mark,) = reader.tokenizer.encode(ASKED, add_special_tokens=False).ids
    return ValueNetwork(reader=reader, head=nn.ModuleDict({"head": head}), mark=mark)


def measure(network: ValueNetwork, events: list[ValueEvent]) -> tuple[float, float]:
    """The mean log-odds of the pairs that answer one question, and of the others."""
    network.reader.layers.eval()
    network.head.eval()
    shown = network.encode(draw_pairs(events, STAGE, "measured"))
    pairs, encoded = [pair for pair, _ in shown], [pieces for _, pieces in shown]
    with torch.inference_mode():
        odds = network.find_odds(build_batch(pairs, encoded, range(len(pairs)), "cpu")).numpy()
    is_one = np.array([pair.label == ONE for pair in pairs])
    return float(odds[is_one].mean()), float(odds[~is_one].mean())


def test_it_learns_which_values_answer_one_question(tmp_path: Path) -> None:
    network, events = build_tiny(), build_events()
    run = start_run(replace(RECIPE, stages=(replace(STAGE, epochs=250),)), network, events, tmp_path)
    fit(run, lambda text: None)
    one, two = measure(network, events)
    assert one > 1 > -1 > two
    assert (tmp_path / "curve.csv").read_text("utf-8").startswith("stage,steps,loss\ntoy,")


def test_a_run_that_was_stopped_goes_on_as_if_it_had_not(tmp_path: Path) -> None:
    whole, events = build_tiny(), build_events()
    fit(start_run(RECIPE, whole, events, tmp_path / "whole"), lambda text: None)
    parted = build_tiny()
    run = start_run(RECIPE, parted, events, tmp_path / "parted")
    _stop_after(run, 5)
    fit(run, lambda text: None)
    assert run.stopping
    assert run.progress.steps == 5
    again = build_tiny()
    resumed = resume_run(RECIPE, again, events, tmp_path / "parted")
    assert resumed.progress.steps == 5
    fit(resumed, lambda text: None)
    for name, value in whole.weights().items():
        torch.testing.assert_close(again.weights()[name], value)


def _stop_after(run: ValuesRun, steps: int) -> None:
    """Has the run stop once so many batches were read."""
    find_odds, seen = type(run.network).find_odds, iter(range(steps, 0, -1))

    class Counting(ValueNetwork):
        __slots__ = ()

        def find_odds(self, batch: Any) -> Any:
            run.stopping = next(seen) == 1
            return find_odds(self, batch)

    run.network = Counting(reader=run.network.reader, head=run.network.head, mark=run.network.mark)


def test_without_a_checkpoint_there_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no checkpoint"):
        resume_run(RECIPE, build_tiny(), build_events(), tmp_path)


def test_the_exported_change_gives_the_trained_layers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALIGNER_MODELS", str(tmp_path))
    network = build_tiny()
    export_reader(network.reader.trained(), "none", tmp_path / "base")
    weights = {name: value.detach().clone() for name, value in network.weights().items()}
    name = "encoder.layer.0.output.dense.weight"
    direction = torch.outer(torch.linspace(-1, 1, weights[name].shape[0]), torch.ones(weights[name].shape[1]))
    weights[name] += 0.1 * direction
    export_values(weights, "base", 4, tmp_path / "values")
    changes, _ = read_own_weights(tmp_path / "values")
    layers, sha256 = read_own_weights(tmp_path / "base")
    assert json.loads((tmp_path / "values" / "config.json").read_text("utf-8"))["base"] == sha256
    changed = add_changes(layers, changes)
    np.testing.assert_allclose(changed[name], weights[name], atol=2e-3)
    np.testing.assert_allclose(changes["head.3.weight"], network.head["head"][3].weight.detach(), atol=1e-3)


def test_a_change_of_low_rank_is_kept_whole() -> None:
    change = np.outer(np.arange(5.0), np.arange(3.0)).astype(np.float32)
    parts = split_change("w", change, 1)
    np.testing.assert_allclose(parts["w.up"] @ parts["w.down"], change, atol=1e-5)
    assert list(split_change("b", change[0], 1)) == ["b.change"]


def test_the_card_counts_what_was_taught() -> None:
    making = Making(date="2026-11-27", hardware="2 CPU threads", size=6_000_000, notes="It errs.")
    card = render_card(RECIPE, build_events(), [{"stage": "toy", "steps": "60", "loss": "0.1"}], making)
    assert "| people | 10 | 20 | 20 |" in card
    assert "| toy | 6 | 60 | 0.005 | 400 | 0.1 |" in card
    assert "It errs." in card
