"""What trainings in stages have in common: their place, their rate, a step, checkpoints, the log and the curve."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
class Window:
    """Sums since the last line of the log; `mean` is the loss that it told."""

    pairs: int = 0
    loss: float = 0.0
    told: float = 0.0
    begun: float = field(default_factory=time.monotonic)

    @property
    def mean(self) -> float:
        """The mean loss of the pairs since the last line, or of that line."""
        return self.loss / self.pairs if self.pairs else self.told

    def add(self, pairs: int, loss: float) -> None:
        """Count a step of so many pairs."""
        self.pairs += pairs
        self.loss += loss * pairs

    def tell(self, stage: str, done: float, progress: Progress) -> str:
        """A line of the log; the sums begin anew."""
        self.told = self.mean
        speed = self.pairs / (time.monotonic() - self.begun)
        self.pairs, self.loss, self.begun = 0, 0.0, time.monotonic()
        place = f"{stage} {done:6.1%} epoch {progress.epoch} step {progress.steps}"
        return f"{place} loss {self.told:.3f} {speed:.0f} pairs/s"


def build_optimizer(learnt: Iterable[torch.Tensor], rate: float, decay: float) -> torch.optim.AdamW:
    """The optimizer of a stage."""
    import torch

    return torch.optim.AdamW(learnt, lr=rate, weight_decay=decay, betas=BETAS)


def find_rate(highest: float, steps: int, done: float) -> float:
    """The rate of a step: a linear rise over WARMUP steps, a linear fall to LEAST_RATE at the end of the stage."""
    return highest * min(1.0, (steps + 1) / WARMUP) * (1 - done) + LEAST_RATE


def take_step(optimizer: torch.optim.AdamW, loss: torch.Tensor, rate: float) -> float:
    """Move the weights at that rate; the loss."""
    from torch.nn.utils import clip_grad_norm_

    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_([value for group in optimizer.param_groups for value in group["params"]], LONGEST_GRADIENT)
    optimizer.step()
    return float(loss.detach())


def write_checkpoint(
    folder: Path, weights: Mapping[str, torch.Tensor], optimizer: torch.optim.AdamW, progress: Progress
) -> None:
    """Write the state of a run to its folder, replacing the last one only when it is whole."""
    import torch

    state = {
        "weights": weights,
        "optimizer": optimizer.state_dict(),
        "progress": asdict(progress),
        "random": torch.get_rng_state(),
    }
    fresh = folder / (CHECKPOINT + ".part")
    torch.save(state, fresh)
    fresh.replace(folder / CHECKPOINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The state of a run as it was written."""

    weights: Mapping[str, torch.Tensor]
    progress: Progress
    optimizer: dict[str, Any]
    random: torch.Tensor

    def restore(self, optimizer: torch.optim.AdamW) -> None:
        """Put the optimizer and the drawing of numbers back to where they were."""
        import torch

        optimizer.load_state_dict(self.optimizer)
        torch.set_rng_state(self.random.cpu())


def read_checkpoint(folder: Path, stages: int, device: str) -> Checkpoint:
    """The last checkpoint of a run in so many stages; CheckpointError if there is none, or one of a longer recipe."""
    import torch

    path = folder / CHECKPOINT
    remedy = "Start without --resume."
    if not path.is_file():
        raise CheckpointError("no checkpoint", where=str(path), remedy=remedy)
    saved: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    progress = Progress(**saved.pop("progress"))
    if progress.stage >= stages:
        raise CheckpointError("the checkpoint is of a recipe with more stages", where=str(path), remedy=remedy)
    return Checkpoint(progress=progress, **saved)


def note_curve(folder: Path, row: Mapping[str, object]) -> None:
    """Add a row to the curve of a run, after its heads where it is the first."""
    path = folder / CURVE
    fresh = not path.is_file()
    with path.open("a", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(row))
        if fresh:
            writer.writeheader()
        writer.writerow(row)
