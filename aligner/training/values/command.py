"""`aligner train models/recipes/values.toml`: one command from marked values to the value reader's model folder."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from aligner.training.claims.recipe import find_own_text
from aligner.training.problems import RecipeError
from aligner.training.values.recipe import read_values_recipe

Say = Callable[[str], None]
StopOn = Callable[[Callable[[], None]], None]


def run_values(args: argparse.Namespace, say: Say, stop_on_signals: StopOn) -> int:
    """Train and export; 0 when the model folder is written, 130 when stopped before.

    RecipeError for options of other trainings, CorpusError where the pairs are missing.
    """
    from aligner.training.card import describe_hardware, read_notes
    from aligner.training.claims.card import NO_NOTES
    from aligner.training.values.card import Making, write_card
    from aligner.training.values.export import export_values
    from aligner.training.values.fit import fit, resume_run, start_run
    from aligner.training.values.network import load_network, with_originals
    from aligner.training.values.pairs import read_value_events

    recipe = read_values_recipe(args.recipe)
    for option in ("minutes", "without"):
        if getattr(args, option):
            remedy = "Its length is epochs of the recipe's stages, and it has no corpora."
            raise RecipeError(f"--{option} does not go with it", where=str(args.recipe), remedy=remedy)
    events = read_value_events(find_own_text(recipe.pairs, args.recipe))
    say(f"{len(events):,} events")
    network = with_originals(load_network(recipe.base, recipe.seed, args.device), recipe.base, events)
    work = args.work or Path.home() / ".cache" / "aligner" / "train" / recipe.name
    run = (resume_run if args.resume else start_run)(recipe, network, events, work)

    def stop() -> None:
        run.stopping = True

    stop_on_signals(stop)
    fit(run, say)
    if run.stopping:
        say(f"stopped in the stage {run.stage.name}; go on with --resume")
        return 130
    out = args.out or Path("models") / recipe.name
    export_values(network.weights(), recipe.base, recipe.rank, out)
    making = Making(
        date=time.strftime("%Y-%m-%d"),
        hardware=describe_hardware(args.device),
        size=(out / "model.safetensors").stat().st_size,
        notes=read_notes(args.recipe, NO_NOTES),
    )
    write_card(recipe, events, work, out, making)
    say(f"wrote {out}; fit the weights anew with python -m tests.bench.fit_slots --write")
    return 0
