"""What each command does. Stages are imported when a command needs them, so that `--help` answers at once."""

import argparse
import json
import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from aligner.errors import AlignerError, UsageError
from aligner.store import write_text

if TYPE_CHECKING:
    from aligner.pipeline import Story
    from aligner.records import Comparison, Correction, Decision, LeftOut, Translation

DONE, PARTLY = 0, 1
DECISIONS = "decisions.json"


class RichProgress:
    """Shows the work on standard error: a bar on a terminal, plain lines of what happened otherwise."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> "RichProgress":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def begin(self, what: str, total: int) -> None:
        """Starts a bar for `total` items."""
        self._task = self._bar.add_task(what, total=total)

    def advance(self, done: int) -> None:
        """Moves the bar on by `done` items."""
        if self._task is not None:
            self._bar.advance(self._task, done)

    def note(self, line: str) -> None:
        """Prints one line about what is going on."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)


def run_translate(options: argparse.Namespace) -> int:
    """`aligner translate`."""
    story = _read(options.folder)
    _translate(story, options.out, options)
    if options.json:
        _print_json({"translations": str(options.out / "translations.jsonl"), "left_out": _rows(story.left_out)})
    return PARTLY if story.left_out else DONE


def run_compare(options: argparse.Namespace) -> int:
    """`aligner compare`."""
    comparison = _compare(options.folder, options.out, options)
    if options.json:
        _print_json(_summary(comparison, options.out))
    return PARTLY if comparison.left_out else DONE


def run_stories(options: argparse.Namespace) -> int:
    """`aligner stories translate|compare`: every story, going on where one cannot be used."""
    from aligner.stories import find_stories

    code, summaries = DONE, list[dict[str, object]]()
    stories = find_stories(options.folder)
    for folder in stories:
        out = options.reports / folder.resolve().name
        try:
            if options.step == "translate":
                story = _read(folder)
                _translate(story, out, options)
                left_out = story.left_out
                summary: dict[str, object] = {"translations": str(out / "translations.jsonl")}
            else:
                comparison = _compare(folder, out, options)
                left_out, summary = comparison.left_out, _summary(comparison, out)
        except AlignerError as error:
            if len(stories) == 1 or options.debug:
                raise
            _errors().print(str(error), style="red", markup=False, soft_wrap=True)
            code = PARTLY
            continue
        summaries.append(summary)
        code = PARTLY if left_out else code
    if options.step == "compare":
        _write_index(options.reports)
    if options.json:
        _print_json(summaries)
    return code


def run_align(options: argparse.Namespace) -> int:
    """`aligner align`."""
    from aligner.align.command import run_align as align

    return align(options.source, options.target, options.translation, options.mode, sys.stdout)


def run_group(options: argparse.Namespace) -> int:
    """`aligner group`."""
    from aligner.align.command import run_group as group

    if options.translations and len(options.translations) != len(options.articles):
        raise UsageError(
            f"{len(options.articles)} articles but {len(options.translations)} translations",
            where="--translations",
            remedy="Name one translation for each article, in the same order.",
        )
    return group(options.articles, options.translations, sys.stdout)


def run_facts(options: argparse.Namespace) -> int:
    """`aligner facts`."""
    from aligner.facts.command import run_facts as read

    return read(sys.stdin, sys.stdout)


def run_score(options: argparse.Namespace) -> int:
    """`aligner score`."""
    from aligner.translate.score import print_score

    return print_score(options.translations, options.reference, as_json=options.json)


def run_models(options: argparse.Namespace) -> int:
    """`aligner models`."""
    from aligner.translate.listing import print_models

    return print_models(as_json=options.json)


def add_train_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `aligner train`."""
    from aligner.training.command import add_arguments

    add_arguments(parser)


def run_train(options: argparse.Namespace) -> int:
    """`aligner train`."""
    from aligner.training.command import run

    return run(options)


def _read(folder: Path) -> "Story":
    from aligner.pipeline import read_story

    story = read_story(folder)
    _name_left_out(story.left_out)
    return story


def _translate(
    story: "Story", out: Path, options: argparse.Namespace, corrections: "Sequence[Correction]" = ()
) -> "tuple[Translation, ...]":
    from aligner.pipeline import TRANSLATIONS
    from aligner.signature import build_signature
    from aligner.translate.files import write_translations

    translations = _ask_models(story, options, corrections)
    signature = build_signature(story.documents, translations, _settings(options))
    write_translations(out / TRANSLATIONS, translations, signature)
    if not options.json:
        _say(f"{out / TRANSLATIONS}: {len(translations)} sentences, by {signature['translated by']}")
    return translations


def _compare(folder: Path, out: Path, options: argparse.Namespace) -> "Comparison":
    from aligner.pipeline import compare_story, read_time, reuse_translations
    from aligner.report.decisions import carry_decisions
    from aligner.report.html import render_html
    from aligner.report.json_report import write_report_json
    from aligner.report.tables import write_exports
    from aligner.report.terminal import print_findings

    story = _read(folder)
    translations = reuse_translations(story, out)
    decisions, corrections = _read_decisions(out)
    if translations is None or options.memory or corrections:
        translations = _translate(story, out, options, corrections)
    comparison = compare_story(
        story, translations, decisions=decisions, corrections=corrections, settings=_settings(options)
    )
    comparison = replace(comparison, decisions=carry_decisions(comparison.findings, decisions))
    made_at = read_time(os.environ.get("SOURCE_DATE_EPOCH"))
    command = shlex.join(["aligner", "compare", str(folder), "--out", str(out)])
    write_report_json(comparison, out / "report.json")
    write_text(out / "report.html", render_html(comparison, made_at=made_at, command=command))
    write_exports(comparison, out)
    if not options.json:
        print_findings(comparison, Console(), out / "report.html")
    return comparison


def _ask_models(
    story: "Story", options: argparse.Namespace, corrections: "Sequence[Correction]"
) -> "tuple[Translation, ...]":
    from aligner.pipeline import translate_story
    from aligner.translate.engine import EngineOptions
    from aligner.translate.memory import Memory
    from aligner.translate.run import TranslateOptions
    from aligner.translate.tmx import ImportedMemory, Segment

    corrected = [Segment(lang=c.lang, source=c.text, english=c.english) for c in corrections]
    reviewed = [ImportedMemory(DECISIONS, corrected)] if corrected else []
    wanted = TranslateOptions(models=options.models, engine=EngineOptions(engine=options.engine, beam=options.beam))
    with Memory.open(options.memory, reviewed=reviewed) as memory, RichProgress(_errors()) as progress:
        return translate_story(story, memory=memory, options=wanted, progress=progress)


def _read_decisions(out: Path) -> "tuple[tuple[Decision, ...], tuple[Correction, ...]]":
    from aligner.report.decisions import read_decisions

    path = out / DECISIONS
    return read_decisions(path) if path.exists() else ((), ())


def _write_index(reports: Path) -> None:
    from aligner.report.index import render_index

    write_text(reports / "index.html", render_index(reports))


def _settings(options: argparse.Namespace) -> Mapping[str, str]:
    settings = {"models": options.models, "engine": options.engine, "beam": str(options.beam or "default")}
    if options.memory:
        settings["memory"] = ", ".join(path.name for path in options.memory)
    return settings


def _summary(comparison: "Comparison", out: Path) -> dict[str, object]:
    counts: dict[str, int] = {}
    for finding in comparison.findings:
        counts[finding.verdict] = counts.get(finding.verdict, 0) + 1
    return {
        "story": comparison.story,
        "html": str(out / "report.html"),
        "json": str(out / "report.json"),
        "findings": counts,
        "left_out": _rows(comparison.left_out),
    }


def _name_left_out(left_out: "Sequence[LeftOut]") -> None:
    for row in left_out:
        _errors().print(
            f"left out: {row.path}: {row.reason}. {row.remedy}", style="yellow", markup=False, soft_wrap=True
        )


def _rows(left_out: "Sequence[LeftOut]") -> list[dict[str, str]]:
    return [{"path": row.path, "reason": row.reason, "remedy": row.remedy} for row in left_out]


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _say(line: str) -> None:
    Console().print(line, markup=False, highlight=False, soft_wrap=True)


def _errors() -> Console:
    return Console(stderr=True, highlight=False)
