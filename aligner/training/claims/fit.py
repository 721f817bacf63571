"""The run: stages one after another, checkpoints, and going on from the last of them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from aligner.align.cross_encoder import join_readings
from aligner.training.claims.contrasts import build_contrast_pairs
from aligner.training.claims.hard import find_hard_pairs
from aligner.training.claims.machine import put_machine_english
from aligner.training.claims.material import Material
from aligner.training.claims.originals import build_original_pairs, put_originals
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.reader import EncodedPair, Reader, build_batch, find_loss, group_by_tokens
from aligner.training.claims.recipe import ClaimsRecipe, Stage
from aligner.training.claims.scores import Scores, score_readings
from aligner.training.claims.stories import build_scored_pairs, build_training_pairs
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

if TYPE_CHECKING:
    import torch


@dataclass(slots=True)
class Run:
    """A run of a recipe, with the hard pairs of its stage. Whoever wants it to end early sets `stopping`."""

    recipe: ClaimsRecipe
    reader: Reader
    material: Material
    folder: Path
    optimizer: torch.optim.AdamW
    progress: Progress = field(default_factory=Progress)
    hard: Sequence[ClaimPair] = ()
    stopping: bool = False
    saved_at: float = field(default_factory=time.monotonic)

    @property
    def stage(self) -> Stage:
        """The stage at hand."""
        return self.recipe.stages[self.progress.stage]

    @property
    def done(self) -> float:
        """The share of the stage that is done (0-1), by steps or else by time."""
        if self.stage.steps:
            return min(1.0, self.progress.steps / self.stage.steps)
        return min(1.0, self.progress.seconds / (self.stage.minutes * 60))


def start_run(recipe: ClaimsRecipe, reader: Reader, material: Material, folder: Path) -> Run:
    """A run at its beginning; its checkpoints and its curve are kept in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in (folder / CURVE, *folder.glob("hard.*.json"), *folder.glob("begin.*.pt")):
        path.unlink(missing_ok=True)
    optimizer = _begin_stage(reader, recipe.stages[0])
    return Run(recipe=recipe, reader=reader, material=material, folder=folder, optimizer=optimizer)


def resume_run(recipe: ClaimsRecipe, reader: Reader, material: Material, folder: Path) -> Run:
    """The run at its last checkpoint; CheckpointError if there is none."""
    saved = read_checkpoint(folder, len(recipe.stages), reader.device)
    reader.restore(saved.weights)
    progress = saved.progress
    optimizer = _begin_stage(reader, recipe.stages[progress.stage])
    saved.restore(optimizer)
    return Run(recipe=recipe, reader=reader, material=material, folder=folder, optimizer=optimizer, progress=progress)


def save_checkpoint(run: Run) -> None:
    """Write the run's state to its folder, replacing the last one only when it is whole."""
    write_checkpoint(run.folder, run.reader.trained(), run.optimizer, run.progress)
    run.saved_at = time.monotonic()


def fit(run: Run, say: Say) -> None:
    """Train through all stages, scoring the held-out stories at the end of each, which is noted in `curve.csv`.

    A checkpoint is left after each epoch and each `checkpoint_minutes`. Once `run.stopping` is set, the run ends
    after the step at hand with a checkpoint.
    """
    while True:
        loss = _fit_stage(run, say)
        if run.stopping:
            return
        if run.stage.averaged:
            _average_with_beginning(run)
        scores = score(run)
        say(f"{run.stage.name}: {scores.tell()}")
        note_curve(run.folder, _describe(run, loss, scores))
        if run.progress.stage + 1 == len(run.recipe.stages):
            return
        run.progress = Progress(stage=run.progress.stage + 1)
        run.optimizer = _begin_stage(run.reader, run.stage)
        save_checkpoint(run)


def score(run: Run) -> Scores:
    """The scores of the weights as they are, on the held-out stories, each pair read in both orders."""
    pairs = build_scored_pairs(run.material.held_out)
    turned = [pair.turned() for pair in pairs]
    return score_readings(pairs, join_readings(run.reader.read(pairs), run.reader.read(turned)))


def draw_epoch(run: Run) -> list[ClaimPair]:
    """The pairs of the epoch at hand, the same after a restart.

    Those of the stories, those of events, hard pairs and contrast sets where the stage wants them, and a share of the
    corpora's.
    """
    stage, place = run.stage, f"{run.recipe.seed} {run.progress.stage} {run.progress.epoch}"
    random = Random(place)
    usable = [
        pair
        for pair in run.material.corpus_pairs
        if pair.words >= stage.least_words or random.random() < stage.short_share
    ]
    if stage.altered_share == 1:
        return usable
    told = [] if stage.only else build_training_pairs(run.material.taught, place, stage.others)
    if stage.event_others:
        events = run.material.list_events(stage)
        pairs = [*build_training_pairs(events, place, stage.event_others), *run.hard]
        originals = run.material.originals
        told += [
            pair
            for pair in pairs
            if any(text in originals for text in pair.plain) or random.random() < stage.english_share
        ]
    else:
        told += run.hard
    if stage.machine_share:
        told = put_machine_english(told, run.material.machine, stage.machine_share, random)
    if stage.contrasts:
        told += build_contrast_pairs(run.material.contrasts, place)
    wanted = round(len(told) * stage.altered_share / (1 - stage.altered_share))
    told += random.sample(usable, min(wanted, len(usable)))
    if stage.original_share:
        told = put_originals(told, run.material.originals, stage.original_share, random)
    if stage.original_pairs:
        told += build_original_pairs(run.material.originals, place, stage.original_pairs, run.material.scoring)
    return told


def _fit_stage(run: Run, say: Say) -> float:
    """Train to the end of the stage, or until `run.stopping`; the mean loss of the last steps told."""
    window = Window()
    if run.stage.averaged:
        _keep_beginning(run)
    path = run.folder / f"hard.{run.progress.stage}.json"
    run.hard = find_hard_pairs(run.reader, run.material.list_events(run.stage), path, say) if run.stage.hard else ()
    while run.done < 1 and not run.stopping:
        pairs = draw_epoch(run)
        encoded = run.reader.encode(pairs)
        random = Random(f"{run.recipe.seed} order {run.progress.stage} {run.progress.epoch}")
        for place, numbers in enumerate(group_by_tokens(encoded, run.stage.batch_tokens, random)):
            if place < run.progress.batch:
                continue
            begun = time.monotonic()
            window.add(len(numbers), _take_step(run, [pairs[n] for n in numbers], [encoded[n] for n in numbers]))
            progress = run.progress
            progress.seconds += time.monotonic() - begun
            progress.steps += 1
            progress.batch = place + 1
            if progress.steps % TOLD_EVERY == 0:
                say(window.tell(run.stage.name, run.done, progress))
            if time.monotonic() - run.saved_at > run.recipe.checkpoint_minutes * 60:
                save_checkpoint(run)
            if run.stopping or run.done >= 1:
                break
        else:
            run.progress.epoch, run.progress.batch = run.progress.epoch + 1, 0
        save_checkpoint(run)
    return window.mean


def _keep_beginning(run: Run) -> None:
    """Leave the weights that the stage begins with in the run's folder, unless it goes on and they are there."""
    import torch

    path = _find_beginning(run)
    if not path.is_file():
        torch.save(run.reader.trained(), path)


def _average_with_beginning(run: Run) -> None:
    """Make the weights the mean of those at the beginning of the stage and those at its end."""
    import torch

    first = torch.load(_find_beginning(run), map_location=run.reader.device, weights_only=True)
    run.reader.restore({name: (first[name] + value) / 2 for name, value in run.reader.trained().items()})


def _find_beginning(run: Run) -> Path:
    return run.folder / f"begin.{run.progress.stage}.pt"


def _take_step(run: Run, pairs: Sequence[ClaimPair], encoded: Sequence[EncodedPair]) -> float:
    batch = build_batch(pairs, encoded, range(len(pairs)), run.reader.device)
    loss = find_loss(run.reader.judge(batch), batch, run.recipe.smoothing, run.recipe.kind_weight)
    return take_step(run.optimizer, loss, find_rate(run.stage.rate, run.progress.steps, run.done))


def _begin_stage(reader: Reader, stage: Stage) -> torch.optim.AdamW:
    learnt = [value for value in reader.layers.parameters() if value.requires_grad]
    return build_optimizer(learnt, stage.rate, stage.decay)


def _describe(run: Run, loss: float, scores: Scores) -> dict[str, object]:
    """The row of the curve for the stage."""
    return {
        "stage": run.stage.name,
        "minutes": round(run.progress.seconds / 60, 1),
        "steps": run.progress.steps,
        "loss": round(loss, 3),
        "clash_ap": round(scores.clash.average_precision, 3),
        "related_ap": round(scores.related.average_precision, 3),
    }
