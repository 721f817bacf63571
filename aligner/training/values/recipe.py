"""The recipe of the value reader: models/recipes/values.toml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from aligner.training.claims.recipe import OwnTextPlan
from aligner.training.problems import RecipeError
from aligner.training.recipe import build_part, read_table

KIND = "value-reader"


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueStage:
    """A stretch of the training, with a rate that rises over the first steps and falls to zero at its end.

    `by_hand` and `by_value`: how often a pair is shown in an epoch whose values answer one question, two though the
    sentences have many words in common, and two; of the events that people told apart, and of those told by their
    values.
    """

    name: str
    epochs: float
    rate: float
    batch_tokens: int
    by_hand: tuple[float, float, float]
    by_value: tuple[float, float, float]
    decay: float = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuesRecipe:
    """Everything that decides a run. `base` is the reader of claims, in the folder of the models, that is changed.

    `rank`: of the changes that are kept.
    """

    kind: str
    name: str
    base: str
    seed: int
    rank: int
    pairs: OwnTextPlan
    stages: tuple[ValueStage, ...]
    smoothing: float = 0.03
    checkpoint_minutes: float = 5.0
    licence: str = "CC BY-SA 4.0"


def is_values_recipe(path: Path) -> bool:
    """True if a recipe is one of this training: its `kind` says so. RecipeError if it cannot be read."""
    return bool(read_table(path).get("kind") == KIND)


def read_values_recipe(path: Path) -> ValuesRecipe:
    """The recipe in a TOML file; RecipeError if it has fields that are unknown, missing or out of range."""
    table = read_table(path)
    parts = {
        "pairs": build_part(OwnTextPlan, table.pop("pairs", {}), path),
        "stages": tuple(build_part(ValueStage, row, path) for row in table.pop("stages", [])),
    }
    recipe = build_part(ValuesRecipe, {**table, **parts}, path)
    if not recipe.stages:
        raise RecipeError("it has no stages", where=str(path), remedy="Add at least one [[stages]].")
    for stage in recipe.stages:
        for name in ("by_hand", "by_value"):
            shares = getattr(stage, name)
            if len(shares) != 3 or min(shares) < 0:
                fault = f"{name} of the stage {stage.name} is {list(shares)}"
                raise RecipeError(fault, where=str(path), remedy="It is three numbers, 0 or more.")
        if stage.epochs <= 0:
            fault = f"the stage {stage.name} is {stage.epochs} epochs long"
            raise RecipeError(fault, where=str(path), remedy="Give it more than 0.")
    return recipe
