"""The run: stages one after another, checkpoints, and going on from the last of them."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

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
from aligner.training.problems import CheckpointError

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
    """Where a run is: its stage and epoch, the batches of the epoch, the steps and seconds of the stage behind it."""

    stage: int = 0
    epoch: int = 0
    batch: int = 0
    steps: int = 0
    seconds: float = 0.0


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
    optimizer = _build_optimizer(reader, recipe.stages[0])
    return Run(recipe=recipe, reader=reader, material=material, folder=folder, optimizer=optimizer)


def resume_run(recipe: ClaimsRecipe, reader: Reader, material: Material, folder: Path) -> Run:
    """The run at its last checkpoint; CheckpointError if there is none."""
    import torch

    path = folder / CHECKPOINT
    if not path.is_file():
        raise CheckpointError("no checkpoint", where=str(path), remedy="Start without --resume.")
    saved: dict[str, Any] = torch.load(path, map_location=reader.device, weights_only=True)
    progress = Progress(**saved["progress"])
    if progress.stage >= len(recipe.stages):
        remedy = "Start without --resume."
        raise CheckpointError("the checkpoint is of a recipe with more stages", where=str(path), remedy=remedy)
    reader.restore(saved["weights"])
    optimizer = _build_optimizer(reader, recipe.stages[progress.stage])
    optimizer.load_state_dict(saved["optimizer"])
    torch.set_rng_state(saved["random"].cpu())
    return Run(recipe=recipe, reader=reader, material=material, folder=folder, optimizer=optimizer, progress=progress)


def save_checkpoint(run: Run) -> None:
    """Write the run's state to its folder, replacing the last one only when it is whole."""
    import torch

    state = {
        "weights": run.reader.trained(),
        "optimizer": run.optimizer.state_dict(),
        "progress": asdict(run.progress),
        "random": torch.get_rng_state(),
    }
    fresh = run.folder / (CHECKPOINT + ".part")
    torch.save(state, fresh)
    fresh.replace(run.folder / CHECKPOINT)
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
        _note_curve(run, loss, scores)
        if run.progress.stage + 1 == len(run.recipe.stages):
            return
        run.progress = Progress(stage=run.progress.stage + 1)
        run.optimizer = _build_optimizer(run.reader, run.stage)
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
    window = _Window()
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
                say(window.tell(run))
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
    from torch.nn.utils import clip_grad_norm_

    batch = build_batch(pairs, encoded, range(len(pairs)), run.reader.device)
    for group in run.optimizer.param_groups:
        group["lr"] = find_rate(run)
    loss = find_loss(run.reader.judge(batch), batch, run.recipe.smoothing, run.recipe.kind_weight)
    run.optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_([value for group in run.optimizer.param_groups for value in group["params"]], LONGEST_GRADIENT)
    run.optimizer.step()
    return float(loss.detach())


def find_rate(run: Run) -> float:
    """The rate now: a linear rise over WARMUP steps, a linear fall to LEAST_RATE at the end of the stage."""
    rise = min(1.0, (run.progress.steps + 1) / WARMUP)
    return run.stage.rate * rise * (1 - run.done) + LEAST_RATE


def _build_optimizer(reader: Reader, stage: Stage) -> torch.optim.AdamW:
    import torch

    learnt = [value for value in reader.layers.parameters() if value.requires_grad]
    return torch.optim.AdamW(learnt, lr=stage.rate, weight_decay=stage.decay, betas=BETAS)


@dataclass(slots=True)
class _Window:
    """Sums since the last line of the log; `mean` is the loss that it told."""

    pairs: int = 0
    loss: float = 0.0
    told: float = 0.0
    begun: float = field(default_factory=time.monotonic)

    @property
    def mean(self) -> float:
        return self.loss / self.pairs if self.pairs else self.told

    def add(self, pairs: int, loss: float) -> None:
        self.pairs += pairs
        self.loss += loss * pairs

    def tell(self, run: Run) -> str:
        self.told = self.mean
        speed = self.pairs / (time.monotonic() - self.begun)
        self.pairs, self.loss, self.begun = 0, 0.0, time.monotonic()
        progress = run.progress
        return (
            f"{run.stage.name} {run.done:6.1%} epoch {progress.epoch} step {progress.steps} "
            f"loss {self.told:.3f} {speed:.0f} pairs/s"
        )


def _note_curve(run: Run, loss: float, scores: Scores) -> None:
    path = run.folder / CURVE
    fresh = not path.is_file()
    with path.open("a", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        if fresh:
            writer.writerow(["stage", "minutes", "steps", "loss", "clash_ap", "related_ap"])
        minutes, steps = round(run.progress.seconds / 60, 1), run.progress.steps
        figures = (loss, scores.clash.average_precision, scores.related.average_precision)
        writer.writerow([run.stage.name, minutes, steps, *(round(figure, 3) for figure in figures)])
