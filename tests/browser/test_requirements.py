"""The hard requirements on the page, each as a browser meets it."""

import io
import re
import unicodedata

import pytest

pytestmark = pytest.mark.browser
PHONE = {"width": 320, "height": 640}
LAPTOP = {"width": 1366, "height": 768}


def test_nothing_is_requested_and_nothing_fails(open_page, report):
    page = open_page(report)
    page.wait_for_timeout(200)
    assert page.requested == [report]
    assert page.faults == []


def test_without_javascript_every_row_text_and_anchor_is_there(open_page, report):
    page = open_page(report, java_script_enabled=False)
    assert page.locator("article.card").count() == 20
    assert page.locator("#conflict .original").first.is_visible()
    assert page.locator("#conflict .english").first.is_visible()
    assert page.locator("#translation .check").first.is_visible()
    assert page.locator(".matrix td").first.is_visible()
    assert page.locator("#de1-s7").is_visible()
    assert not page.locator("#tools").is_visible()
    assert page.get_by_text("JavaScript is off").is_visible()
    closed = page.locator("#agree article.card").first
    assert not closed.is_visible()
    page.locator("#agree details.closed > summary").click()
    assert closed.is_visible()
    closed.locator("details.body > summary").click()
    assert closed.locator(".original").first.is_visible()


def test_a_link_into_a_closed_section_opens_it(open_page, report):
    page = open_page(report + "#D-f60001")
    assert page.locator("#D-f60001 .original").first.is_visible()
    page.wait_for_selector("html[data-ready]", state="attached")
    assert page.locator("#D-f60001").evaluate("card => card.getBoundingClientRect().top < innerHeight")


@pytest.mark.parametrize("name", ["report", "hostile", "large"])
def test_reflow_at_320_pixels(open_page, request, name):
    page = open_page(request.getfixturevalue(name), viewport=PHONE)
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    outside = page.evaluate(
        """[...document.querySelectorAll("main *")].filter((one) => {
             const box = one.getBoundingClientRect();
             return box.width && box.right > 321 && !one.closest(".scroll") && getComputedStyle(one).position !== "absolute";
           }).map((one) => one.outerHTML.slice(0, 80))"""
    )
    assert outside == []


def test_wide_tables_scroll_in_their_own_focusable_region(open_page, report):
    page = open_page(report, viewport=PHONE)
    region = page.locator("#overview .scroll").first
    assert region.evaluate("box => box.scrollWidth > box.clientWidth")
    assert region.get_attribute("tabindex") == "0"
    assert region.get_attribute("role") == "region"


def test_tab_goes_through_the_page_with_a_visible_focus(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to what to read first"
    assert page.locator(".skip").evaluate("link => link.getBoundingClientRect().left >= 0")
    seen = set()
    for _ in range(110):
        page.keyboard.press("Tab")
        name, style, width = page.evaluate(
            """(() => { const one = document.activeElement, look = getComputedStyle(one);
                 return [one.tagName, look.outlineStyle, parseFloat(look.outlineWidth)]; })()"""
        )
        seen.add(name)
        assert style != "none"
        assert width >= 2
    assert {"A", "DIV", "BUTTON", "INPUT"} <= seen


def test_targets_are_at_least_24_pixels(open_page, report):
    page = open_page(report, viewport=PHONE)
    small = page.evaluate(
        """[...document.querySelectorAll("button, summary, select, input[type=text], input[type=search], .decide label, .contents a")]
             .filter((one) => one.checkVisibility({ visibilityProperty: true }))
             .filter((one) => { const box = one.getBoundingClientRect(); return box.height < 24 || box.width < 24; })
             .map((one) => one.outerHTML.slice(0, 100))"""
    )
    assert small == []


CONTRASTS = """() => {
  const part = (value) => { const c = value / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const ground = (one) => {
    for (let box = one; box; box = box.parentElement) {
      const colour = parse(getComputedStyle(box).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const low = [];
  let checked = 0;
  for (const one of document.querySelectorAll("body *")) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || !one.checkVisibility() || one.matches("script, title, desc")) continue;
    const look = getComputedStyle(one);
    const front = one instanceof SVGElement ? look.fill : look.color;
    let back = ground(one);
    if (one.matches(".inverse")) back = parse(getComputedStyle(one.previousElementSibling).fill);
    const [a, b] = [light(parse(front)), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    checked += 1;
    if (ratio < 4.5) low.push([Math.round(ratio * 100) / 100, one.outerHTML.slice(0, 80)]);
  }
  return { low, checked };
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_at_least_4_5_in_both_themes(open_page, report, scheme):
    page = open_page(report, color_scheme=scheme, viewport=LAPTOP)
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    found = page.evaluate(CONTRASTS)
    assert found["checked"] > 500
    assert found["low"] == []
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") == (scheme == "light")


def test_forced_colours_keep_borders_marks_and_pictures(open_page, report):
    page = open_page(report, forced_colors="active", viewport=LAPTOP)
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    for verdict, style in (("conflict", "solid"), ("translation", "dashed"), ("imprecise", "double")):
        card = page.locator(f"article.{verdict}").first
        assert card.evaluate("card => getComputedStyle(card).borderLeftStyle") == style
    assert page.locator("mark").first.evaluate("mark => getComputedStyle(mark).borderTopStyle") == "solid"
    paper, ink = page.evaluate(
        "(() => { const look = getComputedStyle(document.body); return [look.backgroundColor, look.color]; })()"
    )
    assert page.locator(".picture .solid").first.evaluate("one => getComputedStyle(one).fill") == ink
    assert page.evaluate(CONTRASTS)["low"] == []
    assert paper != ink


def test_originals_in_japanese_have_room_and_no_slant(open_page, report):
    page = open_page(report)
    look = page.locator("dd.original[lang=ja]").first.evaluate(
        "one => { const look = getComputedStyle(one); return [look.fontStyle, parseFloat(look.lineHeight) / parseFloat(look.fontSize), look.fontFamily]; }"
    )
    assert look[0] == "normal"
    assert look[1] == pytest.approx(1.7, abs=0.01)
    assert "JP" in look[2]


def read_pdf(data: bytes) -> tuple[int, str]:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return len(pages), "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_prints_with_open_rows_empty_boxes_and_the_run_on_each_page(open_page, report, paper):
    page = open_page(report, color_scheme="dark")
    count, text = read_pdf(page.pdf(format=paper))
    words = unicodedata.normalize("NFKC", " ".join(text.split()))
    assert "viereinhalb Stunden" in words
    assert "How much? source 1 200 (1.200) · English 1.2 · differs" in words
    assert "by ____" in words
    assert "de1 s7" in words
    assert "Save decisions" not in words
    assert "Copy citation" not in words
    assert len(re.findall(r"Run 2026-03-12-ferry-nordstern", words)) >= count
    assert 5 < count < 30


def test_print_forces_the_light_theme_and_repeats_heads(open_page, report):
    page = open_page(report, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.locator(".matrix thead").first.evaluate("one => getComputedStyle(one).display") == "table-header-group"
    for name in (".evidence", ".decide"):
        assert page.locator(name).first.evaluate("one => getComputedStyle(one).breakInside") == "avoid"
    assert not page.locator("#tools").is_visible()
    assert page.locator("#translation .evidence").first.is_visible()


def test_hostile_wires_are_inert(open_page, hostile):
    page = open_page(hostile)
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert page.requested == [hostile]
    assert page.faults == []
    assert page.url == hostile
    assert page.evaluate("[...document.links].every((link) => link.protocol === 'file:' && link.hash)")
    assert page.locator("img, iframe, svg[onload]").count() == 0
    for block in page.locator(".evidence").all()[:12]:
        block.hover()
    assert page.evaluate("window.hacked") is None
    assert "paid ⟦U+202E⟧000,1 eur" in page.locator("main").inner_text()


def test_the_policy_stops_what_would_slip_through(open_page, report):
    page = open_page(report)
    page.evaluate(
        """() => { const one = document.createElement("script"); one.textContent = "window.hacked = 1"; document.body.append(one);
                   const box = document.createElement("div"); box.setAttribute("style", "color: red"); box.id = "styled"; document.body.append(box);
                   const picture = new Image(); picture.src = "https://example.org/a.png"; document.body.append(picture); }"""
    )
    page.wait_for_timeout(200)
    assert page.refused == [("https://example.org/a.png", "csp")]
    assert page.evaluate("window.hacked") is None
    assert page.locator("#styled").evaluate("box => getComputedStyle(box).color") != "rgb(255, 0, 0)"


def test_a_large_story_opens_in_under_a_second(open_page, large):
    """By the clock; on a machine that is busy with other things by the processor time that the page takes."""
    page = open_page("about:blank", viewport=LAPTOP)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent():
        return {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}["TaskDuration"]

    before = spent()
    page.goto(large, wait_until="load")
    seconds = spent() - before
    times = [page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")]
    while len(times) < 5 and min(times) >= 1000:
        page.goto(large, wait_until="load")
        times.append(page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
    assert seconds < 1
    assert min(times) < 1000 or seconds < 0.6
