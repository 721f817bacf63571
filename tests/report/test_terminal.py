"""What a user sees after `make compare`."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from aligner.report.terminal import print_findings
from tests.report.hostile import build_hostile
from tests.report.invented import build_comparison

REPORT = Path("reports/2026-03-12-ferry-nordstern-with-a-long-name/report.html")


def show(comparison, width=80, **options) -> str:
    stream = io.StringIO()
    print_findings(comparison, Console(file=stream, width=width, **options), REPORT)
    return stream.getvalue()


def test_names_what_to_read_first_and_where():
    shown = show(build_comparison())
    assert shown.index("How long until the fire was out") < shown.index("How many people were injured")
    assert "de1 says 4 people; nl1, nl2, ja1 and en1 say 6 people" in " ".join(shown.split())
    assert "Left out: de2.docx: the file is damaged" in shown
    assert f"Report: {REPORT}\n" in shown


def test_counts_every_verdict():
    lines = [line.split() for line in show(build_comparison()).splitlines()]
    assert ["◆", "7", "sources", "disagree"] in lines
    assert ["?", "2", "could", "not", "be", "compared"] in lines


@pytest.mark.parametrize("width", [40, 80, 120])
def test_fits_the_width_but_for_what_must_not_break(width):
    for line in show(build_comparison(), width).splitlines():
        assert len(line) <= width or line.startswith(("Report: ", "2026-03-12-ferry"))


def test_no_colour_when_piped_and_colour_on_a_terminal():
    assert "\x1b" not in show(build_comparison())
    assert "\x1b[" in show(build_comparison(), force_terminal=True)


def test_wire_text_cannot_speak_to_the_terminal():
    shown = show(build_hostile())
    assert "\x1b" not in shown
    assert "⟦U+001B⟧" in show(build_hostile(), 300) or "[31m" not in shown


def test_markup_in_wires_is_text():
    comparison = build_comparison()
    assert "[bold]" in show(comparison.__class__(**{**_fields(comparison), "story": "[bold]x[/bold]"}))


def _fields(comparison):
    return {name: getattr(comparison, name) for name in comparison.__dataclass_fields__}
