"""The hard requirements on the page as Firefox meets them; skipped with a word where there is no Firefox."""

import base64
import io
import os
from collections.abc import Iterator

import pytest

from tests.browser.firefox import Firefox, find_firefox
from tests.browser.test_requirements import CONTRASTS

pytestmark = pytest.mark.browser
DARK, LIGHT = 0, 1  # values of layout.css.prefers-color-scheme.content-override
AS_THE_SYSTEM = 2
ONLY_HIGH_CONTRAST, ALWAYS = 0, 2  # values of browser.display.document_color_use
SCRIPTS, SCHEME = "javascript.enabled", "layout.css.prefers-color-scheme.content-override"
COLOURS = "browser.display.document_color_use"
USUAL = {SCRIPTS: True, SCHEME: AS_THE_SYSTEM, COLOURS: ONLY_HIGH_CONTRAST}
TAB, ESCAPE = "\ue004", "\ue00c"


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    path = find_firefox()
    if not path:
        pytest.skip("no Firefox found (install it, or name it in FIREFOX)")
    running = Firefox(path)
    try:
        running.__enter__()
    except OSError as error:
        pytest.skip(f"Firefox does not start ({error})")
    yield running
    running.__exit__(None, None, None)


@pytest.fixture
def prefer(firefox):
    """Sets a preference for one test; all are put back afterwards."""
    touched = []

    def set_preference(name, value):
        touched.append(name)
        firefox.set_preference(name, value)

    yield set_preference
    for name in touched:
        firefox.set_preference(name, USUAL[name])


def open_ready(firefox, address):
    firefox.open("about:blank")
    firefox.resize(1366, 900)
    firefox.open(address)
    firefox.wait("return document.documentElement.dataset.ready === 'yes'")


@pytest.mark.parametrize("name", ["report", "hostile"])
def test_the_script_runs_to_its_end_and_nothing_is_loaded(firefox, request, name):
    open_ready(firefox, request.getfixturevalue(name))
    assert firefox.run("return performance.getEntriesByType('resource').length") == 0
    assert firefox.run("return window.wrappedJSObject ? window.wrappedJSObject.hacked === undefined : !window.hacked")
    assert firefox.run("return document.querySelectorAll('img, iframe, svg[onload]').length") == 0
    assert firefox.run("return [...document.links].every((link) => link.protocol === 'file:' && link.hash)")


def test_the_policy_stops_an_added_script_and_style(firefox, report):
    open_ready(firefox, report)
    firefox.run(
        """const one = document.createElement("script"); one.textContent = "document.title = 'hacked'"; document.body.append(one);
           const box = document.createElement("div"); box.id = "styled"; document.body.append(box);
           box.outerHTML = '<div id="styled" style="color: rgb(255, 0, 0)">x</div>';"""
    )
    assert firefox.run("return document.title") != "hacked"
    assert firefox.run("return getComputedStyle(document.getElementById('styled')).color") != "rgb(255, 0, 0)"


def test_without_javascript_everything_can_be_read(firefox, prefer, report):
    prefer(SCRIPTS, False)
    firefox.open(report)
    assert firefox.is_displayed("#no-script")
    assert not firefox.is_displayed("#tools")
    for selector in ("#conflict .original", "#conflict .english", "#translation .check", ".matrix td", "#de1-s7"):
        assert firefox.is_displayed(selector), selector
    assert not firefox.is_displayed("#agree article.card")
    firefox.click("#agree details.closed > summary")
    assert firefox.is_displayed("#agree article.card")


@pytest.mark.parametrize("name", ["report", "hostile"])
def test_reflow_at_320_pixels(firefox, request, name):
    open_ready(firefox, request.getfixturevalue(name))
    firefox.resize(640, 1200)
    firefox.zoom(2)
    try:
        width = firefox.wait("return innerWidth <= 330 && innerWidth")
        firefox.run("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
        assert firefox.run("return document.documentElement.scrollWidth") <= width
    finally:
        firefox.zoom(1)


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_contrast_is_at_least_4_5_in_both_themes(firefox, prefer, report, scheme):
    prefer(SCHEME, scheme)
    open_ready(firefox, report)
    firefox.run("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    found = firefox.run(f"return ({CONTRASTS})()")
    assert found["checked"] > 500
    assert found["low"] == []
    paper = firefox.run("return getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") == (scheme == LIGHT)


def test_forced_colours_keep_borders_and_marks(firefox, prefer, report):
    prefer(COLOURS, ALWAYS)
    open_ready(firefox, report)
    assert firefox.run("return matchMedia('(forced-colors: active)').matches")
    look = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    for verdict, style in (("conflict", "solid"), ("translation", "dashed"), ("imprecise", "double")):
        assert firefox.run(look, f"article.{verdict}", "borderLeftStyle") == style
    assert firefox.run(look, "mark", "borderTopStyle") == "solid"
    assert firefox.run(look, "body", "color") != firefox.run(look, "body", "backgroundColor")


def test_focus_is_visible_on_what_tab_reaches(firefox, report):
    open_ready(firefox, report)
    names = set()
    for _ in range(40):
        firefox.press(TAB)
        name, style, width = firefox.run(
            """const one = document.activeElement, look = getComputedStyle(one);
               return [one.tagName, look.outlineStyle, parseFloat(look.outlineWidth)];"""
        )
        names.add(name)
        assert style != "none"
        assert width >= 2
    assert {"A", "DIV"} <= names


def test_keys_decide_and_the_decision_outlives_a_reload(firefox, report):
    open_ready(firefox, report)
    firefox.run("localStorage.clear()")
    open_ready(firefox, report)
    firefox.press("j", "1")
    assert firefox.run("return document.querySelectorAll('[data-state=confirmed]').length") == 0
    firefox.run("document.getElementById('D-51b2e0').focus()")
    firefox.press("1", "j")
    assert firefox.run("return document.activeElement.id") == "D-a90b44"
    state = "return document.querySelector('#D-51b2e0 .state').textContent"
    assert firefox.run(state) == "confirmed"
    firefox.press("?")
    assert firefox.run("return document.getElementById('help').open")
    firefox.press(ESCAPE)
    firefox.press("s")
    assert firefox.run("return document.activeElement.id") == "de1-s2"
    open_ready(firefox, report)
    assert firefox.run(state) == "confirmed"
    firefox.run("localStorage.clear()")


def test_filters_stand_in_the_address(firefox, report):
    open_ready(firefox, report + "#view:verdict=conflict&kind=count%2Ctime")
    cards = "return [...document.querySelectorAll('article.card:not([hidden])')].map((card) => card.id)"
    assert firefox.run(cards) == ["D-51b2e0", "D-a90b44"]
    firefox.click("#show-all")
    assert len(firefox.run(cards)) == 20
    assert firefox.run("return location.hash") == "#rows"


def test_prints_light_with_open_rows_and_without_controls(firefox, prefer, report):
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    prefer(SCHEME, DARK)
    open_ready(firefox, report)
    data = base64.b64decode(firefox.call("WebDriver:Print", background=False))
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert 5 < len(pages) < 40
    assert "viereinhalb Stunden" in words
    assert "by ____" in words
    assert "Save decisions" not in words
    assert "Copy citation" not in words


def test_a_large_story_opens_in_a_second_of_its_own(firefox, large):
    """The clock counts from the answer to the request; other work on the machine is told apart by several tries."""
    firefox.open("about:blank")
    times = []
    while len(times) < 4 and min(times, default=1000) >= 1000:
        firefox.open(large)
        times.append(firefox.run("return performance.getEntriesByType('navigation')[0].loadEventEnd"))
        firefox.open("about:blank")
    if min(times) >= 1000 and _is_busy():
        pytest.skip(f"the machine is busy with other work; the page took {min(times):.0f} ms")
    assert min(times) < 1000


def _is_busy() -> bool:
    return os.getloadavg()[0] > (os.cpu_count() or 1)
