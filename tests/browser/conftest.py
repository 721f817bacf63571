"""A headless Chromium for the tests of this folder; they are skipped with a word where there is none."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from aligner.report.html import render_html
from tests.report.hostile import build_hostile
from tests.report.invented import MADE_AT, build_comparison
from tests.report.large import build_large

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
COMMAND = "aligner compare seeds/ferry --out reports/ferry"


def find_chromium() -> str:
    """The browser named by CHROMIUM, else the first of the usual names; "" where there is none."""
    named = os.environ.get("CHROMIUM", "")
    return named or next((path for name in NAMES if (path := shutil.which(name))), "")


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="the playwright package is not installed")
    path = find_chromium()
    if not path:
        pytest.skip("no chromium found (install it, or name it in CHROMIUM)")
    with sync_api.sync_playwright() as playwright:
        # A root user, as in most containers, gets no sandbox.
        running = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--force-color-profile=srgb"])
        yield running
        running.close()


def _write(folder: Path, comparison) -> str:
    path = folder / "report.html"
    path.write_text(render_html(comparison, made_at=MADE_AT, command=COMMAND), "utf-8")
    return path.as_uri()


@pytest.fixture(scope="session")
def report(tmp_path_factory) -> str:
    """The address of the invented story's report."""
    return _write(tmp_path_factory.mktemp("invented"), build_comparison())


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> str:
    """The address of the hostile story's report."""
    return _write(tmp_path_factory.mktemp("hostile"), build_hostile())


@pytest.fixture(scope="session")
def large(tmp_path_factory) -> str:
    """The address of the report on 12 articles with 300 findings."""
    return _write(tmp_path_factory.mktemp("large"), build_large())


@pytest.fixture
def open_page(browser):
    """Opens an address in a fresh context, options as playwright's new_context; every request is kept in `requests`."""
    contexts = []

    def open_in_context(address: str, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.requested = []
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on("console", lambda message: message.type == "error" and page.faults.append(message.text))
        page.refused = []
        page.on("requestfailed", lambda request: page.refused.append((request.url, request.failure)))
        page.on("request", lambda request: page.requested.append(request.url))
        page.goto(address)
        return page

    yield open_in_context
    for context in contexts:
        context.close()
