"""The command line: `aligner COMMAND …`, one red line for what went wrong, a traceback only with --debug."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from rich.console import Console
from rich.text import Text

from aligner import __version__, commands
from aligner.errors import AlignerError

INTERRUPTED = 130

Run = Callable[[argparse.Namespace], int]
Parsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(arguments: Sequence[str] | None = None) -> int:
    """The process's exit code: 0 done, 1 some wires were left out, 2 unusable input, 130 interrupted."""
    options = build_parser().parse_args(arguments)
    run: Run = options.run
    try:
        return run(options)
    except AlignerError as error:
        if options.debug:
            raise
        _complain(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        _complain("Interrupted. What was translated is kept; run the same command again to go on.")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def build_parser() -> argparse.ArgumentParser:
    """The parser with every command of the contract."""
    parser = argparse.ArgumentParser(
        prog="aligner",
        description="Compares one story's wires in four languages and reports where they disagree.",
    )
    parser.add_argument("--version", action="version", version=f"aligner {__version__}")
    parsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_translate(parsers)
    _add_compare(parsers)
    _add_stories(parsers)
    _add_align(parsers)
    _add_group(parsers)
    _add_facts(parsers)
    _add_score(parsers)
    _add_models(parsers)
    _add_train(parsers)
    return parser


def _add_command(parsers: Parsers, name: str, run: Run, text: str, example: str) -> argparse.ArgumentParser:
    parser = parsers.add_parser(
        name,
        help=text,
        description=text,
        epilog=f"Example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    parser.set_defaults(run=run)
    return parser


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--memory",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE.tmx",
        help="translation memories to take sentences from before any model is asked",
    )
    parser.add_argument("--models", choices=("auto", "embedded", "hub"), default="auto", help="default: auto")
    parser.add_argument("--engine", choices=("ctranslate2", "transformers"), default="ctranslate2")
    parser.add_argument(
        "--beam", type=int, default=0, metavar="N", help="hypotheses of the search (default: 4, embedded models 10)"
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_translate(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "translate",
        commands.run_translate,
        "Translate one wire folder into OUT/translations.jsonl.",
        "aligner translate seeds/riyadh --out reports/riyadh",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True)
    _add_model_options(parser)


def _add_compare(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "compare",
        commands.run_compare,
        "Compare a wire folder's articles and write OUT/report.html and OUT/report.json.\n"
        "Sentences that OUT/translations.jsonl lacks are translated first.",
        "aligner compare seeds/riyadh --out reports/riyadh",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True)
    _add_model_options(parser)


def _add_stories(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "stories",
        commands.run_stories,
        "Translate or compare every wire folder below a folder (what `make translate` and `make compare` call).",
        "aligner stories compare seeds --reports reports",
    )
    parser.add_argument("step", choices=("translate", "compare"))
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--reports", type=Path, default=Path("reports"))
    _add_model_options(parser)


def _add_align(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "align",
        commands.run_align,
        "Pair the sentences of two versions, one sentence a line; JSON lines come out.",
        "aligner align article.de.txt article.en.txt --translation article.de.en.txt --mode parallel",
    )
    parser.add_argument("source", type=Path, metavar="SOURCE.txt")
    parser.add_argument("target", type=Path, metavar="TARGET.txt")
    parser.add_argument("--translation", type=Path, metavar="SOURCE.en.txt", help="the source's English, line by line")
    parser.add_argument("--mode", choices=("parallel", "comparable"), required=True)


def _add_group(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "group",
        commands.run_group,
        "Group the sentences of several articles that say the same; JSON lines come out.",
        "aligner group a.txt b.txt c.txt --translations a.en.txt b.en.txt c.en.txt",
    )
    parser.add_argument("articles", type=Path, nargs="+", metavar="ARTICLE.txt")
    parser.add_argument("--translations", type=Path, nargs="+", default=[], metavar="ARTICLE.en.txt")


def _add_facts(parsers: Parsers) -> None:
    _add_command(
        parsers,
        "facts",
        commands.run_facts,
        "Read figures, dates and times in JSON lines on standard input (id, lang, text, reference_time).",
        """echo '{"id": "1", "lang": "nl", "text": "om half vier", "reference_time": null}' | aligner facts""",
    )


def _add_score(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "score",
        commands.run_score,
        "Score translations against references with sacrebleu (BLEU, chrF and their signatures).",
        "aligner score reports/riyadh/translations.jsonl --reference riyadh.ref.tsv",
    )
    parser.add_argument("translations", type=Path, metavar="TRANSLATIONS.jsonl")
    parser.add_argument("--reference", type=Path, required=True, metavar="FILE.tsv")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_models(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "models",
        commands.run_models,
        "List the models: embedded, in the hub cache, downloadable; licence, size, measured quality.",
        "aligner models",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_train(parsers: Parsers) -> None:
    parser = _add_command(
        parsers,
        "train",
        commands.run_train,
        "Train a model from a recipe: a translator, or the reader of clashing claims.",
        "aligner train models/recipes/ja-en.toml --data corpora --out models/ja-en-small",
    )
    commands.add_train_arguments(parser)


def _complain(message: str) -> None:
    Console(stderr=True, soft_wrap=True).print(Text(message, style="red"))
