"""reports/index.html: all stories with their reports, read from the report.json files."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from aligner.report.html import build_environment, join_assets, write_policy
from aligner.report.json_report import SCHEMA
from aligner.report.wording import VERDICTS, name_language

INDEX_STYLES = ("base.css", "tables.css", "media.css")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """One story of the index; `problem` says why its report.json could not be read."""

    name: str
    link: str
    sources: int
    languages: str
    counts: tuple[int, ...]
    reviewed: int
    findings: int
    problem: str


def render_index(reports: Path) -> str:
    """The index page over all folders of `reports` that hold a report.json, in the order of their names.

    A report that cannot be read stays in the list with the reason. The page loads nothing and needs no JavaScript.
    """
    rows = [_read_row(path) for path in sorted(reports.glob("*/report.json"), key=lambda path: path.parent.name)]
    style = join_assets(INDEX_STYLES)
    return (
        build_environment()
        .get_template("index.html")
        .render(rows=rows, verdicts=list(VERDICTS.values()), style=Markup(style), policy=write_policy(style))
    )


def _read_row(path: Path) -> StoryRow:
    name = path.parent.name
    try:
        report = json.loads(path.read_text("utf-8"))
        return _build_row(name, report)
    except (OSError, ValueError, RecursionError):
        return _damaged(name, "its report.json cannot be read; compare the story again")
    except (AttributeError, KeyError, TypeError):
        return _damaged(name, "its report.json is of another form; compare the story again")


def _build_row(name: str, report: dict[str, Any]) -> StoryRow:
    if report["schema"] != SCHEMA:
        return _damaged(name, f"its report.json is not “{SCHEMA}”; compare the story again")
    found = [finding["verdict"] for finding in report["findings"]]
    evidence = {finding["id"]: finding.get("evidence", "") for finding in report["findings"]}
    standing = [
        decision
        for decision in report.get("decisions", [])
        if decision["finding"] in evidence and decision["evidence"] in ("", evidence[decision["finding"]])
    ]
    return StoryRow(
        name=name,
        link=quote(f"{name}/report.html"),
        sources=len(report["sources"]),
        languages=", ".join(sorted({name_language(source["lang"]) for source in report["sources"]})),
        counts=tuple(found.count(verdict) for verdict in VERDICTS),
        reviewed=len(standing),
        findings=len(found),
        problem="",
    )


def _damaged(name: str, problem: str) -> StoryRow:
    return StoryRow(
        name=name,
        link=quote(f"{name}/report.html"),
        sources=0,
        languages="",
        counts=(),
        reviewed=0,
        findings=0,
        problem=problem,
    )
