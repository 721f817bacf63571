"""The run of the value reader: stages one after another, checkpoints, and going on from the last of them."""

from __future__ import annotations

import csv
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from aligner.training.claims.reader import Batch, build_batch, group_by_tokens
from aligner.training.problems import CheckpointError
from aligner.training.values.network import ValueNetwork
from aligner.training.values.pairs import ValueEvent, draw_pairs
from aligner.training.values.recipe import ValuesRecipe, ValueStage

if TYPE_CHECKING:
    import torch

CHECKPOINT = "checkpoint.pt"
CURVE = "curve.csv"
WARMUP = 100
"""Steps over which the rate of a stage rises."""
LEAST_RATE = 1e-7
BETAS = (0.9, 0.98)
LONGEST_GRADIENT = 1.0
TOLD_EVERY = 100
"""Steps between two lines of the log."""

Say = Callable[[str], None]


@dataclass(slots=True)
class Progress:
    """Where a run is: its stage and epoch, the batches of the epoch and the steps of the stage behind it."""

    stage: int = 0
    epoch: int = 0
    batch: int = 0
    steps: int = 0


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
    optimizer = _build_optimizer(network, recipe.stages[0])
    return ValuesRun(recipe=recipe, network=network, events=events, folder=folder, optimizer=optimizer)


def resume_run(recipe: ValuesRecipe, network: ValueNetwork, events: Sequence[ValueEvent], folder: Path) -> ValuesRun:
    """The run at its last checkpoint; CheckpointError if there is none, or one of a longer recipe."""
    import torch

    path = folder / CHECKPOINT
    if not path.is_file():
        raise CheckpointError("no checkpoint", where=str(path), remedy="Start without --resume.")
    saved = torch.load(path, map_location=network.reader.device, weights_only=True)
    progress = Progress(**saved["progress"])
    if progress.stage >= len(recipe.stages):
        remedy = "Start without --resume."
        raise CheckpointError("the checkpoint is of a recipe with more stages", where=str(path), remedy=remedy)
    network.restore(saved["weights"])
    optimizer = _build_optimizer(network, recipe.stages[progress.stage])
    optimizer.load_state_dict(saved["optimizer"])
    torch.set_rng_state(saved["random"].cpu())
    return ValuesRun(
        recipe=recipe, network=network, events=events, folder=folder, optimizer=optimizer, progress=progress
    )


def save_checkpoint(run: ValuesRun) -> None:
    """Write the run's state to its folder, replacing the last one only when it is whole."""
    import torch

    state = {
        "weights": run.network.weights(),
        "optimizer": run.optimizer.state_dict(),
        "progress": asdict(run.progress),
        "random": torch.get_rng_state(),
    }
    fresh = run.folder / (CHECKPOINT + ".part")
    torch.save(state, fresh)
    fresh.replace(run.folder / CHECKPOINT)
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
        _note_curve(run, loss)
        if run.progress.stage + 1 == len(run.recipe.stages):
            return
        run.progress = Progress(stage=run.progress.stage + 1)
        run.optimizer = _build_optimizer(run.network, run.stage)
        save_checkpoint(run)


def _fit_stage(run: ValuesRun, say: Say) -> float:
    """Train to the end of the stage, or until `run.stopping`; the mean loss of the last steps told."""
    stage, progress = run.stage, run.progress
    losses: list[float] = []
    told, begun = 0.0, time.monotonic()
    while progress.epoch < stage.epochs and not run.stopping:
        place = f"{run.recipe.seed} {progress.stage} {progress.epoch}"
        shown = run.network.encode(draw_pairs(run.events, stage, place))
        pairs, encoded = [pair for pair, _ in shown], [pieces for _, pieces in shown]
        batches = list(group_by_tokens(encoded, stage.batch_tokens, Random(place)))
        wanted = math.ceil(len(batches) * min(1.0, stage.epochs - progress.epoch))
        for numbers in batches[progress.batch : wanted]:
            done = (progress.epoch + progress.batch / len(batches)) / stage.epochs
            batch = build_batch(pairs, encoded, numbers, run.network.reader.device)
            losses.append(_take_step(run, batch, done))
            progress.steps += 1
            progress.batch += 1
            if progress.steps % TOLD_EVERY == 0:
                told, speed = sum(losses) / len(losses), len(losses) / (time.monotonic() - begun)
                say(f"{stage.name} {done:6.1%} step {progress.steps} loss {told:.3f} {speed:.1f} steps/s")
                losses, begun = [], time.monotonic()
            if time.monotonic() - run.saved_at > run.recipe.checkpoint_minutes * 60:
                save_checkpoint(run)
            if run.stopping:
                break
        else:
            progress.epoch, progress.batch = progress.epoch + 1, 0
        save_checkpoint(run)
    return sum(losses) / len(losses) if losses else told


def _take_step(run: ValuesRun, batch: Batch, done: float) -> float:
    from torch.nn.functional import binary_cross_entropy_with_logits
    from torch.nn.utils import clip_grad_norm_

    rise = min(1.0, (run.progress.steps + 1) / WARMUP)
    for group in run.optimizer.param_groups:
        group["lr"] = run.stage.rate * rise * (1 - done) + LEAST_RATE
    smoothing = run.recipe.smoothing
    wanted = batch.labels.float() * (1 - smoothing) + smoothing / 2
    loss = binary_cross_entropy_with_logits(run.network.find_odds(batch), wanted)
    run.optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_(run.network.learnt(), LONGEST_GRADIENT)
    run.optimizer.step()
    return float(loss.detach())


def _build_optimizer(network: ValueNetwork, stage: ValueStage) -> torch.optim.AdamW:
    import torch

    return torch.optim.AdamW(network.learnt(), lr=stage.rate, weight_decay=stage.decay, betas=BETAS)


def _note_curve(run: ValuesRun, loss: float) -> None:
    path = run.folder / CURVE
    fresh = not path.is_file()
    with path.open("a", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        if fresh:
            writer.writerow(["stage", "steps", "loss"])
        writer.writerow([run.stage.name, run.progress.steps, round(loss, 3)])
