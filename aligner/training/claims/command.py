"""`aligner train models/recipes/claims-en.toml`: one command from the corpora to a reader's model folder."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aligner.align.encoder_model import DEFAULT_MODEL, find_published_folder
from aligner.training.claims.recipe import ClaimsRecipe, find_own_text, read_claims_recipe
from aligner.training.problems import RecipeError
from aligner.translate.manifest import find_models_folder

if TYPE_CHECKING:
    from aligner.training.claims.contrasts import ContrastSet
    from aligner.training.claims.originals import Originals
    from aligner.training.claims.reader import Reader
    from aligner.training.claims.stories import Story

Say = Callable[[str], None]
StopOn = Callable[[Callable[[], None]], None]


def run_claims(args: argparse.Namespace, data: Path, say: Say, stop_on_signals: StopOn) -> int:
    """Train and export; 0 when the model folder is written, 130 when stopped before."""
    from aligner.training.card import describe_hardware, read_notes
    from aligner.training.claims.card import NO_NOTES, Making, write_card
    from aligner.training.claims.events import read_events
    from aligner.training.claims.export import export_reader
    from aligner.training.claims.fit import fit, resume_run, start_run
    from aligner.training.claims.machine import read_machine_english
    from aligner.training.claims.material import Material
    from aligner.training.claims.paraphrases import build_corpus_pairs, read_parallel_text
    from aligner.training.claims.reader import load_reader
    from aligner.training.claims.stories import read_stories

    recipe = _read_recipe(args)
    stories = read_stories(find_own_text(recipe.stories, args.recipe))
    events = [
        replace(event, file=plan.file)
        for plan in recipe.events
        for event in read_events(find_own_text(plan, args.recipe))
    ]
    contrasts = _read_contrasts(recipe, args.recipe, stories)
    reader = load_reader(find_published_folder(), recipe.seed, args.device)
    if recipe.start:
        reader.begin_with(find_models_folder() / recipe.start)
    text = read_parallel_text(recipe, data)
    pairs = build_corpus_pairs(text, recipe.seed)
    machine = read_machine_english(find_own_text(recipe.machine, args.recipe)) if recipe.machine else {}
    work = args.work or Path.home() / ".cache" / "aligner" / "train" / recipe.name
    originals = _gloss_originals(recipe, args.recipe, data, reader, work, say) if recipe.originals else None
    if originals:
        reader = replace(reader, glossed=originals.glossed)
    material = Material(
        corpus_pairs=pairs,
        stories=stories,
        events=events,
        machine=machine,
        contrasts=contrasts,
        originals=originals.by_english if originals else {},
    )
    counts = f"{len(material.taught)} stories, {len(events)} events, {len(contrasts)} contrast sets"
    say(f"{len(material.corpus_pairs)} pairs of the corpora, {counts}")
    run = (resume_run if args.resume else start_run)(recipe, reader, material, work)

    def stop() -> None:
        run.stopping = True

    stop_on_signals(stop)
    fit(run, say)
    if run.stopping:
        say(f"stopped in the stage {run.stage.name} at {run.done:.1%}; go on with --resume")
        return 130
    out = args.out or Path("models") / recipe.name
    weights = reader.trained()
    export_reader(weights, recipe.base, out, originals)
    held_out = [*recipe.held_out, *(name for name in recipe.held_out_if_there if (data / name).is_file())]
    making = Making(
        date=time.strftime("%Y-%m-%d"),
        hardware=describe_hardware(args.device),
        parameters=sum(value.numel() for value in weights.values()),
        corpora=text.counts,
        held_out=held_out,
        notes=read_notes(args.recipe, NO_NOTES),
    )
    write_card(recipe, material, work, out, making)
    say(f"wrote {out}; its card is filled in by python -m tests.bench.bench_claims")
    return 0


def _gloss_originals(recipe: ClaimsRecipe, path: Path, data: Path, reader: Reader, work: Path, say: Say) -> Originals:
    from aligner.training.claims.originals import gloss_originals, read_translated

    work.mkdir(parents=True, exist_ok=True)
    rows = read_translated(recipe, path, data)
    say(f"{len(rows):,} originals")
    return gloss_originals(rows, recipe, reader.words, reader.tokenizer, work, say)


def _read_contrasts(recipe: ClaimsRecipe, path: Path, stories: Sequence[Story]) -> list[ContrastSet]:
    """The contrast sets of a recipe, none where it names no file of them."""
    from aligner.training.claims.contrasts import read_contrasts, refuse_held_out

    if recipe.contrasts is None:
        return []
    file = find_own_text(recipe.contrasts, path)
    contrasts = read_contrasts(file)
    refuse_held_out(contrasts, stories, file)
    return contrasts


def _read_recipe(args: argparse.Namespace) -> ClaimsRecipe:
    recipe = read_claims_recipe(args.recipe)
    if recipe.base != DEFAULT_MODEL:
        fault = f"the base {recipe.base!r} is not known"
        raise RecipeError(fault, where=str(args.recipe), remedy=f"Use {DEFAULT_MODEL}.")
    if args.without:
        recipe = recipe.without(args.without)
    return recipe.with_minutes(args.minutes) if args.minutes else recipe
