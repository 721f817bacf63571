"""The training run: batches in, checkpoints out, resumable to the bit of its data order."""

from __future__ import annotations

import csv
import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aligner.training import alignment, network
from aligner.training.ahead import AheadMaker, Maker
from aligner.training.batches import Batch, Place
from aligner.training.optimizer import Optimizer
from aligner.training.output_layer import smoothed_loss
from aligner.training.prepare import Pieces, check_parent
from aligner.training.problems import CheckpointError
from aligner.training.recipe import Recipe, Shape
from aligner.training.vocabulary import TABLE as VOCABULARY
from aligner.training.vocabulary import Vocabulary

if TYPE_CHECKING:
    import torch

CHECKPOINT = "checkpoint.pt"
TABLE = "translations.pt"
CURVE = "curve.csv"

ALIGNED_PAIRS = 150_000
"""Pairs for the word alignment; more change its first guesses little."""

SAME_PLACE = 4.0
"""How strongly a word alignment prefers the same relative place; not for Japanese, whose verbs come last."""

AVERAGE_EVERY = 8
"""Steps between two updates of the running average, which would else cost 5 % of the time."""

Validate = Callable[["Run"], float]


@dataclass(slots=True)
class Progress:
    """What a run has behind it."""

    seconds: float = 0.0
    steps: int = 0
    tokens: int = 0
    place: Place = field(default_factory=Place)


@dataclass(slots=True)
class Run:
    """A training run: fixed inputs, the parameters and their running average, and the progress.

    Whoever wants it to end early sets `stopping`.
    """

    recipe: Recipe
    vocabulary: Vocabulary
    pieces: Pieces
    folder: Path
    device: str
    parameters: network.Parameters
    average: network.Parameters
    optimizer: Optimizer
    table: torch.Tensor | None
    progress: Progress = field(default_factory=Progress)
    stopping: bool = False

    @property
    def done(self) -> float:
        """The share of the training that is done (0-1), by steps or else by time."""
        schedule = self.recipe.schedule
        if schedule.steps:
            return min(1.0, self.progress.steps / schedule.steps)
        return min(1.0, self.progress.seconds / (schedule.minutes * 60))


def start_run(recipe: Recipe, vocabulary: Vocabulary, pieces: Pieces, folder: Path, device: str = "cpu") -> Run:
    """A run at its beginning: embeddings and attention guide from a word alignment, or all but these from a parent.

    CheckpointError where the parent is missing or does not fit.
    """
    import torch

    size = len(vocabulary.numbers)
    if (folder / TABLE).is_file():
        table = torch.load(folder / TABLE, weights_only=True, map_location=device).float()
    else:
        table = alignment.build_translation_table(
            pieces, size, vocabulary.english, ALIGNED_PAIRS, _diagonal(recipe), recipe.seed, device
        )
        torch.save(table.half().cpu(), folder / TABLE)
    if recipe.parent_folder:
        parameters = _start_from(recipe.parent_folder, recipe, vocabulary, table)
    else:
        parameters = network.build_parameters(recipe.shape, size, recipe.seed)
        network.lean_on_source(parameters, recipe.shape)
        parameters[network.EMBEDDING] = alignment.build_embeddings(pieces, table.cpu(), recipe.shape.width, recipe.seed)
    parameters[network.EMBEDDING][vocabulary.padding] = 0.0
    return _build_run(recipe, vocabulary, pieces, folder, device, parameters, table.half())


def _start_from(parent: Path, recipe: Recipe, vocabulary: Vocabulary, table: torch.Tensor) -> network.Parameters:
    from safetensors.torch import load_file

    check_parent(parent, recipe.shape)
    theirs = json.loads((parent / VOCABULARY).read_text(encoding="utf-8"))
    if any(theirs.get(piece) != number for piece, number in vocabulary.numbers.items() if number < vocabulary.english):
        remedy = "Start in a new working folder (--work): this one's vocabulary was made for another parent."
        raise CheckpointError("the English pieces are not those of the parent", where=str(parent), remedy=remedy)
    weights = {name: value.float() for name, value in load_file(parent / "model.safetensors").items()}
    english = weights[network.EMBEDDING][: vocabulary.english].to(table.device)
    parameters = network.build_parameters(recipe.shape, len(vocabulary.numbers), recipe.seed)
    weights[network.EMBEDDING] = alignment.build_child_embeddings(english, table).cpu()
    return {name: weights[name] for name in parameters}


def _diagonal(recipe: Recipe) -> float:
    return 0.0 if "ja-en" in recipe.pairs else SAME_PLACE


def resume_run(recipe: Recipe, vocabulary: Vocabulary, pieces: Pieces, folder: Path, device: str = "cpu") -> Run:
    """The run at its last checkpoint.

    Raises CheckpointError if there is none.
    """
    import torch

    path = folder / CHECKPOINT
    if not path.is_file():
        raise CheckpointError("no checkpoint", where=str(path), remedy="Start without --resume.")
    saved: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    table = torch.load(folder / TABLE, weights_only=True)
    run = _build_run(recipe, vocabulary, pieces, folder, device, saved["parameters"], table)
    run.average = saved["average"]
    run.optimizer.state = saved["optimizer"]
    progress = saved["progress"]
    run.progress = Progress(progress["seconds"], progress["steps"], progress["tokens"], Place(**progress["place"]))
    return run


def save_checkpoint(run: Run) -> None:
    """Write the run's state to its folder, replacing the last one only when it is whole."""
    import torch

    progress = run.progress
    place = {"phase": progress.place.phase, "epoch": progress.place.epoch, "batch": progress.place.batch}
    state = {
        "parameters": run.parameters,
        "average": run.average,
        "optimizer": run.optimizer.state,
        "progress": {
            "seconds": progress.seconds,
            "steps": progress.steps,
            "tokens": progress.tokens,
            "place": place,
        },
    }
    fresh = run.folder / (CHECKPOINT + ".part")
    torch.save(state, fresh)
    fresh.replace(run.folder / CHECKPOINT)


def train(run: Run, validate: Validate, say: Callable[[str], None]) -> None:
    """Train to the end of the schedule, with checkpoints, and the curve in `curve.csv`.

    Once `run.stopping` is set, it ends after the step at hand, with a checkpoint.
    """
    kind = AheadMaker if run.device.startswith("cuda") else Maker
    maker = kind(run.recipe, run.pieces, run.vocabulary)
    try:
        _go_on(run, maker, validate, say)
    finally:
        maker.close()


def _go_on(run: Run, maker: Maker, validate: Validate, say: Callable[[str], None]) -> None:
    schedule = run.recipe.schedule
    marks = {"checkpoint": run.progress.seconds, "validate": run.progress.seconds}
    window = _Window()
    begun = time.monotonic()
    while run.done < 1.0:
        phase = next(number for number, item in enumerate(run.recipe.phases) if run.done < item.until)
        if phase != run.progress.place.phase:
            run.progress.place = Place(phase=phase)
        for batch, place in maker.iterate(run.progress.place):
            window.add(batch.target_pieces, *train_step(run, batch.to(run.device)))
            now = time.monotonic()
            run.progress.seconds, begun = run.progress.seconds + now - begun, now
            run.progress.steps += 1
            run.progress.tokens += batch.target_pieces
            run.progress.place = place
            if run.progress.steps % 100 == 0:
                say(window.tell(run))
            if _is_due(run, marks, "validate", schedule.validate_minutes):
                _note_curve(run, window, validate(run))
            if _is_due(run, marks, "checkpoint", schedule.checkpoint_minutes):
                save_checkpoint(run)
            if run.stopping or run.done >= run.recipe.phases[phase].until:
                break
        if run.stopping:
            save_checkpoint(run)
            return
    save_checkpoint(run)
    _note_curve(run, window, validate(run))


def train_step(run: Run, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """One update; the summed negative log likelihood of the batch and the summed loss of the guided head.

    A gradient that is no number counts as zero; that it is so all the time shows in the loss of the log.
    """
    import torch

    torch.manual_seed(run.recipe.seed * 1_000_003 + run.progress.steps)  # for dropout, the same after a restart
    working = {name: _working(name, value) for name, value in run.parameters.items()}
    loss, likelihood, guide = _loss(run, working, batch)
    loss.backward()  # type: ignore[no-untyped-call]
    gradients = {name: value.grad for name, value in working.items() if value.grad is not None}
    rate = learning_rate(run)
    schedule = run.recipe.schedule
    with torch.no_grad():
        run.optimizer.step(
            gradients, schedule.matrix_rate * rate, schedule.embedding_rate * rate, schedule.vector_rate * rate
        )
        if run.progress.steps % AVERAGE_EVERY == 0:
            _move_average(run)
    return likelihood, guide


def _move_average(run: Run) -> None:
    import torch

    steps = run.progress.steps
    share = min(run.recipe.schedule.average**AVERAGE_EVERY, (steps + 1) / (steps + 10 * AVERAGE_EVERY))
    torch._foreach_lerp_(list(run.average.values()), [run.parameters[name] for name in run.average], 1 - share)


def learning_rate(run: Run) -> float:
    """The share of the peak rate now: a linear rise, a plateau, a linear fall to zero at the end."""
    schedule, done = run.recipe.schedule, run.done
    rise = min(1.0, (done + 1e-4) / schedule.warmup)
    fall = min(1.0, (1.0 - done) / (1.0 - schedule.decay_from))
    return min(rise, fall)


def guide_weight(run: Run) -> float:
    """The weight of the alignment loss now, falling linearly to zero at `guide_until`."""
    schedule = run.recipe.schedule
    return schedule.guide_weight * max(0.0, 1.0 - run.done / schedule.guide_until)


def _build_run(
    recipe: Recipe,
    vocabulary: Vocabulary,
    pieces: Pieces,
    folder: Path,
    device: str,
    parameters: network.Parameters,
    table: torch.Tensor,
) -> Run:
    import torch

    if device.startswith("cuda"):
        torch.backends.cuda.enable_cudnn_sdp(False)  # it plans anew for every shape of a batch
    parameters = {name: value.to(device) for name, value in parameters.items()}
    return Run(
        recipe=recipe,
        vocabulary=vocabulary,
        pieces=pieces,
        folder=folder,
        device=device,
        parameters=parameters,
        average={name: value.clone() for name, value in parameters.items()},
        optimizer=Optimizer(parameters, network.EMBEDDING),
        table=table.to(device),
    )


def _working(name: str, value: torch.Tensor) -> torch.Tensor:
    import torch

    low = value.clone() if name == network.EMBEDDING else value.to(torch.bfloat16)
    return low.requires_grad_(True)


def _loss(run: Run, p: network.Parameters, batch: Batch) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    shape, weight, dropout = run.recipe.shape, guide_weight(run), run.recipe.schedule.dropout
    positions = _find_positions(shape, run.device)
    padding = run.vocabulary.padding
    keep = batch.source != padding
    states = network.encode(p, shape, positions, batch.source, keep, dropout)
    x, scores = network.decode(p, shape, positions, states, keep, batch.inputs, weight > 0, dropout)
    table = p[network.EMBEDDING][: run.vocabulary.english]
    seen = x.flatten(0, 1).index_select(0, batch.counted)
    gold = batch.target.flatten()[batch.counted]
    loss, likelihood = smoothed_loss(seen, table, gold, run.recipe.schedule.smoothing)
    guide = loss.new_zeros(())
    if scores is not None and run.table is not None:
        wanted = alignment.align(run.table, batch.source, batch.target, padding, _diagonal(run.recipe))
        shares = scores.masked_fill(~keep[:, None, :], -1e9).log_softmax(2)
        missed = -(wanted * shares).sum(2).flatten()[batch.counted].sum()
        loss = loss + weight * missed
        guide = missed.detach()
    return loss / len(batch.counted), likelihood, guide


@lru_cache(maxsize=1)
def _find_positions(shape: Shape, device: str) -> torch.Tensor:
    return network.build_positions(shape).to(device)


@dataclass(slots=True)
class _Window:
    """Sums since the last line of the log."""

    pieces: int = 0
    likelihood: torch.Tensor | float = 0.0
    guide: torch.Tensor | float = 0.0
    last: float = math.nan
    begun: float = field(default_factory=time.monotonic)

    def add(self, pieces: int, likelihood: torch.Tensor, guide: torch.Tensor) -> None:
        self.pieces += pieces
        self.likelihood += likelihood
        self.guide += guide

    def tell(self, run: Run) -> str:
        self.last = float(self.likelihood) / max(1, self.pieces)
        speed = self.pieces / (time.monotonic() - self.begun)
        text = (
            f"{run.done:6.1%} step {run.progress.steps} phase {run.progress.place.phase} "
            f"pieces {run.progress.tokens / 1e6:.2f} M loss {self.last:.3f} "
            f"guide {float(self.guide) / max(1, self.pieces):.3f} rate {learning_rate(run):.3f} {speed:.0f}/s"
        )
        self.pieces, self.likelihood, self.guide, self.begun = 0, 0.0, 0.0, time.monotonic()
        return text


def _is_due(run: Run, marks: dict[str, float], name: str, minutes: float) -> bool:
    if run.progress.seconds - marks[name] < minutes * 60:
        return False
    marks[name] = run.progress.seconds
    return True


def _note_curve(run: Run, window: _Window, score: float) -> None:
    path = run.folder / CURVE
    fresh = not path.is_file()
    with path.open("a", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        if fresh:
            writer.writerow(["minutes", "steps", "target_pieces", "loss", "chrF"])
        progress = run.progress
        minutes = round(progress.seconds / 60, 1)
        writer.writerow([minutes, progress.steps, progress.tokens, round(window.last, 4), round(score, 2)])
