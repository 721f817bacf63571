"""Findings to the terminal: what to read first, how many of each verdict, what was left out, where the report is."""

from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from aligner.records import Comparison
from aligner.report.cards import Card, build_cards, choose_first
from aligner.report.page import write_headline
from aligner.report.story import Story
from aligner.report.visible import show_controls
from aligner.report.wording import VERDICTS

_STYLES = {"conflict": "bold red", "translation": "bold magenta", "imprecise": "yellow"}


def print_findings(comparison: Comparison, console: Console, report_path: Path) -> None:
    """Prints the findings to read first, the counts by verdict, the files left out, and where the report is.

    Fits 80 columns; rich leaves colour away where the console is no terminal. Wire text is printed as text only: no
    markup of it is obeyed, and control characters are written out.
    """
    cards = build_cards(Story(comparison))
    console.print(Text(f"{comparison.story}: {write_headline(comparison)}", style="bold"), soft_wrap=True)
    first = choose_first(cards)
    if first:
        console.print(_build_table(first))
    else:
        console.print("No row asks for reading first.")
    for count in _write_counts(cards):
        console.print(Text(count))
    for file in comparison.left_out:
        line = Text("Left out: ", style="bold")
        line.append(show_controls(f"{file.path}: {file.reason}. {file.remedy}"), style="not bold")
        console.print(line)
    # On one line whatever the width: a path that is broken can be neither copied nor clicked.
    console.print(Text(f"Report: {report_path}"), soft_wrap=True)


def _build_table(cards: tuple[Card, ...]) -> Table:
    table = Table(title="Read these first", title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("", no_wrap=True)
    table.add_column("Row", no_wrap=True)
    table.add_column("What the sources say", ratio=1)
    for card in cards:
        words = Text(show_controls(card.title), style="bold")
        words.append("\n" + show_controls(card.summary), style="not bold")
        if card.finding.confidence.word in ("uncertain", "weak"):
            words.append(f"\n{card.confidence}", style="not bold dim")
        table.add_row(Text(card.words.mark, style=_STYLES.get(card.finding.verdict, "")), Text(card.finding.id), words)
    return table


def _write_counts(cards: tuple[Card, ...]) -> list[str]:
    lines = []
    for verdict, words in VERDICTS.items():
        number = sum(card.finding.verdict == verdict for card in cards)
        if number:
            lines.append(f"{words.mark} {number:>4}  {words.label.lower()}")
    return lines or ["No findings."]
