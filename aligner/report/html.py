"""The report as one HTML file: no network, works without JavaScript, safe for whatever a wire contains."""

import base64
import hashlib
import re
from datetime import datetime
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from aligner.records import Comparison
from aligner.report.page import build_page
from aligner.report.story import anchor_of
from aligner.report.visible import finalize
from aligner.report.wording import count_of

STYLES = ("base.css", "tables.css", "cards.css", "texts.css", "media.css")
SCRIPTS = ("state.js", "decide.js", "filter.js", "sort.js", "correct.js", "keys.js", "start.js")


def render_html(comparison: Comparison, *, made_at: datetime, command: str) -> str:
    """The whole page, the same to the byte for the same input.

    `made_at` is printed as the time of the run (the caller takes it from SOURCE_DATE_EPOCH where that is set),
    `command` as the command line that makes this report again. The page loads nothing: a content security policy
    names the digests of its one style and one script and forbids the rest (CSP Level 3, hash sources).
    """
    page = build_page(comparison, made_at=made_at, command=command)
    style = join_assets(STYLES) + write_page_footer(page.run_id)
    script = '(() => {\n"use strict";\n' + join_assets(SCRIPTS) + "})();\n"
    return (
        build_environment()
        .get_template("report.html")
        .render(
            page=page,
            style=Markup(style),
            script=Markup(script),
            policy=write_policy(style, script),
        )
    )


def write_page_footer(run_id: str) -> str:
    """The style rule that prints the run's id at the foot of each page; letters, digits and a few signs are kept."""
    name = re.sub(r"[^\w .:+-]", "-", run_id)[:80]
    return f'@page {{ @bottom-left {{ content: "Run {name}"; font: 8pt sans-serif; }} }}\n'


def write_policy(style: str, script: str = "") -> str:
    """The content security policy of a page with just this style and this script."""
    allowed = f"script-src '{_hash_source(script)}'; " if script else ""
    return (
        f"default-src 'none'; style-src '{_hash_source(style)}'; {allowed}img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def join_assets(names: tuple[str, ...]) -> str:
    """The named files of the package's assets, one after the other."""
    folder = resources.files("aligner.report") / "assets"
    return "".join((folder / name).read_text("utf-8") for name in names)


def build_environment() -> Environment:
    """The template environment: everything from records is escaped, and its control characters are made visible."""
    environment = Environment(
        loader=PackageLoader("aligner.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(anchor_of=anchor_of, count_of=count_of)
    return environment


def _hash_source(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
