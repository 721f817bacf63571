"""`aligner train RECIPE`: one command from the corpora to the model folder."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from aligner.training.problems import CorpusError, RecipeError
from aligner.training.recipe import Recipe, read_recipe
from aligner.training.trainer import Run

DATA_VARIABLE = "ALIGNER_DATA"

VALIDATION_LINES = 150
"""Lines of each validation file scored during training: enough to see the curve, cheap enough to repeat."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `aligner train`."""
    parser.add_argument("recipe", type=Path, metavar="RECIPE", help="TOML file, see models/recipes")
    parser.add_argument("--data", type=Path, help=f"folder of the corpora (default: ${DATA_VARIABLE})")
    parser.add_argument("--out", type=Path, help="model folder to write (default: models/NAME)")
    parser.add_argument(
        "--work", type=Path, help="folder for pieces and checkpoints (default: ~/.cache/aligner/train/NAME)"
    )
    parser.add_argument("--minutes", type=float, help="length of the training, instead of the recipe's")
    parser.add_argument("--without", metavar="PREFIX", help="leave out corpora whose name begins so, such as wmt_")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--threads", type=int, default=0, help="threads of torch (default: all cores)")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")


def run(args: argparse.Namespace) -> int:
    """Train what the recipe's kind names, and export it; 0 when the folder is written, 130 when stopped before."""
    import torch

    from aligner.training.claims.command import run_claims
    from aligner.training.claims.recipe import is_claims_recipe
    from aligner.training.values.command import run_values
    from aligner.training.values.recipe import is_values_recipe

    if args.threads:
        torch.set_num_threads(args.threads)
    if is_values_recipe(args.recipe):
        return run_values(args, _say, _stop_on_signals)
    if is_claims_recipe(args.recipe):
        return run_claims(args, _find_data(args), _say, _stop_on_signals)
    return _run_translation(args)


def _run_translation(args: argparse.Namespace) -> int:
    import torch

    from aligner.training.backwards import add_backwards
    from aligner.training.card import Making, describe_hardware, read_notes, write_card
    from aligner.training.export import export_model
    from aligner.training.prepare import prepare
    from aligner.training.trainer import resume_run, start_run, train

    recipe = _read_recipe(args)
    if args.device.startswith("cuda") and not torch.cuda.is_available():
        raise RecipeError("torch finds no GPU", where=f"--device {args.device}", remedy="Leave out --device.")
    data = _find_data(args)
    work = args.work or Path.home() / ".cache" / "aligner" / "train" / recipe.name
    vocabulary, pieces = prepare(recipe, data, work)
    if recipe.backwards:
        pieces = add_backwards(recipe, vocabulary, pieces, data, work, args.device, _say)
    _say(
        f"{len(pieces)} pairs, {len(vocabulary.numbers)} pieces in the vocabulary, {vocabulary.english} of them English"
    )
    begin = resume_run if args.resume else start_run
    training = begin(recipe, vocabulary, pieces, work, args.device)

    def stop() -> None:
        training.stopping = True

    _stop_on_signals(stop)
    train(training, Validation(recipe, data, work / "validation"), _say)
    if training.stopping:
        _say(f"stopped at {training.done:.1%}; go on with --resume")
        return 130
    out = args.out or Path("models") / recipe.name
    export_model(training.average, recipe, vocabulary, work, out)
    making = Making(
        date=time.strftime("%Y-%m-%d"),
        hardware=describe_hardware(args.device),
        parameters=sum(value.numel() for value in training.average.values()),
        vocabulary=len(vocabulary.numbers),
        notes=read_notes(args.recipe),
    )
    write_card(recipe, work, out, making)
    _say(f"wrote {out}; its card is filled in by make bench-models")
    return 0


def _stop_on_signals(stop: Callable[[], None]) -> None:
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda number, frame: stop())


class Validation:
    """Scores a run's averaged weights: chrF on the recipe's validation files, translated greedily in int8."""

    def __init__(self, recipe: Recipe, data: Path, folder: Path) -> None:
        self.recipe, self.data, self.folder = recipe, data, folder

    def __call__(self, training: Run) -> float:
        """The mean chrF; the sentences are left in the folder to be read."""
        import ctranslate2

        from aligner.training.evaluate import read_validation, score_bleu, score_chrf, translate
        from aligner.training.export import convert_model, export_model

        export_model(training.average, self.recipe, training.vocabulary, training.folder, self.folder)
        converted = convert_model(self.folder, self.folder / "ct2")
        translator = ctranslate2.Translator(str(converted), intra_threads=1, compute_type="int8")
        scores = []
        for name in self.recipe.validation:
            pairs = read_validation(self.data / name, VALIDATION_LINES)
            english = translate(translator, self.folder, [pair[0] for pair in pairs])
            references = [pair[1] for pair in pairs]
            scores.append(score_chrf(english, references))
            _say(f"{name}: chrF {scores[-1]:.2f} BLEU {score_bleu(english, references):.2f}")
            lines = [
                f"{source}\n{reference}\n{text}\n" for (source, reference), text in zip(pairs, english, strict=True)
            ]
            (self.folder / (Path(name).stem + ".txt")).write_text("\n".join(lines), encoding="utf-8")
        shutil.rmtree(converted)
        return sum(scores) / len(scores)


def _read_recipe(args: argparse.Namespace) -> Recipe:
    recipe = read_recipe(args.recipe)
    if args.without:
        recipe = recipe.without(args.without)
    return recipe.with_minutes(args.minutes) if args.minutes else recipe


def _find_data(args: argparse.Namespace) -> Path:
    data = args.data or (Path(os.environ[DATA_VARIABLE]) if DATA_VARIABLE in os.environ else None)
    if data is None or not data.is_dir():
        raise CorpusError("no folder of corpora", where=str(data), remedy=f"Name it with --data or {DATA_VARIABLE}.")
    return data


def _say(text: str) -> None:
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)
