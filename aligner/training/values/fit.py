"""The run of the value reader: stages one after another, checkpoints, and going on from the last of them."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from aligner.training.claims.reader import Batch, build_batch, group_by_tokens
from aligner.training.stages import (
    CURVE,
    TOLD_EVERY,
    Progress,
    Say,
    Window,
    build_optimizer,
    find_rate,
    note_curve,
    read_checkpoint,
    take_step,
    write_checkpoint,
)
from aligner.training.values.network import ValueNetwork
from aligner.training.values.pairs import ValueEvent, draw_pairs
from aligner.training.values.recipe import ValuesRecipe, ValueStage

if TYPE_CHECKING:
    import torch


@dataclass(slots=True)
class ValuesRun:
    """A run of a recipe on events. Whoever wants it to end early sets `stopping`."""

    recipe: ValuesRecipe
    network: ValueNetwork
    events: Sequence[ValueEvent]
    folder: Path
    optimizer: torch.optim.AdamW
    progress: Progress = field(default_factory=Progress)
    stopping: bool = False
    saved_at: float = field(default_factory=time.monotonic)

    @property
    def stage(self) -> ValueStage:
        """The stage at hand."""
        return self.recipe.stages[self.progress.stage]


def start_run(recipe: ValuesRecipe, network: ValueNetwork, events: Sequence[ValueEvent], folder: Path) -> ValuesRun:
    """A run at its beginning; its checkpoints and its curve are kept in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CURVE).unlink(missing_ok=True)
    optimizer = _begin_stage(network, recipe.stages[0])
    return ValuesRun(recipe=recipe, network=network, events=events, folder=folder, optimizer=optimizer)


def resume_run(recipe: ValuesRecipe, network: ValueNetwork, events: Sequence[ValueEvent], folder: Path) -> ValuesRun:
    """The run at its last checkpoint; CheckpointError if there is none, or one of a longer recipe."""
    saved = read_checkpoint(folder, len(recipe.stages), network.reader.device)
    network.restore(saved.weights)
    progress = saved.progress
    optimizer = _begin_stage(network, recipe.stages[progress.stage])
    saved.restore(optimizer)
    return ValuesRun(
        recipe=recipe, network=network, events=events, folder=folder, optimizer=optimizer, progress=progress
    )


def save_checkpoint(run: ValuesRun) -> None:
    """Write the run's state to its folder, replacing the last one only when it is whole."""
    write_checkpoint(run.folder, run.network.weights(), run.optimizer, run.progress)
    run.saved_at = time.monotonic()


def fit(run: ValuesRun, say: Say) -> None:
    """Train through all stages; the loss of each at its end is noted in `curve.csv`.

    A checkpoint is left after each epoch and each `checkpoint_minutes`. Once `run.stopping` is set, the run ends
    after the step at hand with a checkpoint.
    """
    while True:
        loss = _fit_stage(run, say)
        if run.stopping:
            return
        note_curve(run.folder, {"stage": run.stage.name, "steps": run.progress.steps, "loss": round(loss, 3)})
        if run.progress.stage + 1 == len(run.recipe.stages):
            return
        run.progress = Progress(stage=run.progress.stage + 1)
        run.optimizer = _begin_stage(run.network, run.stage)
        save_checkpoint(run)


def _fit_stage(run: ValuesRun, say: Say) -> float:
    """Train to the end of the stage, or until `run.stopping`; the mean loss of the last steps told."""
    stage, progress = run.stage, run.progress
    window = Window()
    while progress.epoch < stage.epochs and not run.stopping:
        place = f"{run.recipe.seed} {progress.stage} {progress.epoch}"
        shown = run.network.encode(draw_pairs(run.events, stage, place))
        pairs, encoded = [pair for pair, _ in shown], [pieces for _, pieces in shown]
        batches = list(group_by_tokens(encoded, stage.batch_tokens, Random(place)))
        wanted = math.ceil(len(batches) * min(1.0, stage.epochs - progress.epoch))
        for numbers in batches[progress.batch : wanted]:
            done = (progress.epoch + progress.batch / len(batches)) / stage.epochs
            batch = build_batch(pairs, encoded, numbers, run.network.reader.device)
            window.add(len(numbers), _take_step(run, batch, done))
            progress.steps += 1
            progress.batch += 1
            if progress.steps % TOLD_EVERY == 0:
                say(window.tell(stage.name, done, progress))
            if time.monotonic() - run.saved_at > run.recipe.checkpoint_minutes * 60:
                save_checkpoint(run)
            if run.stopping:
                break
        else:
            progress.epoch, progress.batch = progress.epoch + 1, 0
        save_checkpoint(run)
    return window.mean


def _take_step(run: ValuesRun, batch: Batch, done: float) -> float:
    from torch.nn.functional import binary_cross_entropy_with_logits

    smoothing = run.recipe.smoothing
    wanted = batch.labels.float() * (1 - smoothing) + smoothing / 2
    loss = binary_cross_entropy_with_logits(run.network.find_odds(batch), wanted)
    return take_step(run.optimizer, loss, find_rate(run.stage.rate, run.progress.steps, done))


def _begin_stage(network: ValueNetwork, stage: ValueStage) -> torch.optim.AdamW:
    return build_optimizer(network.learnt(), stage.rate, stage.decay)
