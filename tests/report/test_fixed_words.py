"""What the page promises in the same words every time: verdicts, heads of tables, what a row holds, where things stand."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from aligner.records import Confidence
from aligner.report.html import render_html
from aligner.report.page import write_headline
from aligner.report.wording import VERDICTS
from tests.report.invented import MADE_AT, build_comparison

LABELS = [
    ("conflict", "◆", "Sources disagree", True),
    ("translation", "⚑", "Translation may be at fault", True),
    ("imprecise", "◇", "Compatible, less exact", True),
    ("different_event", "⇄", "Different events", False),
    ("single_source", "•", "Only in one source", False),
    ("agree", "=", "Sources agree", False),
    ("incomparable", "?", "Could not be compared", False),
]


def render(comparison) -> BeautifulSoup:
    return BeautifulSoup(render_html(comparison, made_at=MADE_AT, command="aligner compare seeds/ferry"), "lxml")


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    return render(build_comparison())


def test_verdicts_have_their_fixed_words_marks_and_order():
    assert [(name, words.mark, words.label, words.is_open) for name, words in VERDICTS.items()] == LABELS


def test_a_mark_never_stands_without_its_words(page):
    tags = page.select(".tag")
    assert len(tags) >= 40
    assert {tag.get_text(" ", strip=True) for tag in tags} == {f"{mark} {label}" for _, mark, label, _ in LABELS}


def test_the_line_at_the_top_counts_what_there_is_to_read():
    line = "5 sources, 4 languages, 7 discrepancies to read, 2 translation warnings, 2 could not be compared"
    assert write_headline(build_comparison()) == line


def test_weak_rows_come_last_in_their_section_whatever_their_weight():
    comparison = build_comparison()
    weak = replace(comparison.findings[1], confidence=Confidence(word="weak"), weight=99.0)
    cards = render(replace(comparison, findings=(weak, *comparison.findings[:1], *comparison.findings[2:]))).select(
        "#conflict article"
    )
    assert {card["id"] for card in cards[-2:]} == {"D-51b2e0", "D-99aa01"}


def test_sources_table_has_its_columns_and_the_short_hash(page):
    table = page.select_one("table.sources")
    heads = ["Id", "Outlet", "Language", "Published", "Dateline", "Format", "Sentences", "File hash", "Notes"]
    assert [head.get_text() for head in table.select("thead th")] == heads
    row = page.find(id="nl1")
    assert "agency copy (Noordpers)" in row.get_text()
    assert "7 used" in row.get_text()
    assert "1 stretch left out" in row.get_text()
    assert len(row.code.get_text()) == 8
    assert "Probably one origin (Noordpers): count these 2 as one" in table.get_text()


def test_a_row_shows_who_when_and_the_sentences_around(page):
    block = page.find(id="D-51b2e0").select_one(".evidence")
    who = " ".join(block.select_one(".who").get_text().split())
    assert who == "de1 · Küstenbote · German · 12 Mar 2026 08:15 +01:00 sentence 4"
    assert block.select_one("a.jump")["href"] == "#de1-s4"
    around = block.select_one("details.context")
    assert not around.has_attr("open")
    assert [p.span.get_text() for p in around.find_all("p")] == ["before:", "after:"]
    assert "Kapitänin Jette Brodersen" in around.get_text()
    assert page.find(id="D-51b2e0").select_one(".settle").get_text().startswith("What would settle it:")
    choices = [label.get_text(strip=True) for label in page.find(id="D-51b2e0").select(".decide label")]
    assert choices[:4] == ["confirmed", "not a conflict", "translation error", "different events"]
    assert choices[4] == "needs a speaker of German or Japanese or Dutch"


def test_values_of_a_clash_stand_against_each_other(page):
    values = page.find(id="D-51b2e0").select(".values li")
    words = [" ".join(value.get_text(" ").split()) for value in values]
    assert words[1] == "against"
    assert words[0] == "4 people de1"
    assert words[2].startswith("6 people nl1 , nl2 , ja1 , en1")


def test_method_says_what_made_the_report_and_what_is_not_checked(page):
    method = page.find(id="method")
    rows = {row.th.get_text(): row.td.get_text() for row in method.select("table.run tr")}
    assert rows["command"] == "aligner compare seeds/ferry"
    assert rows["made"] == "13 Mar 2026 09:30 UTC"
    assert rows["engine"] == "ctranslate2 int8"
    assert rows["translated by marian-de-en 4f1c2ab"] == "9 sentences"
    assert len(rows["de1.txt"]) == 64
    assert len(method.select("ul li")) >= 6
    measured = {
        tuple(cell.get_text() for cell in row.find_all(["th", "td"]))
        for row in method.select("table")[0].select("tbody tr")
    }
    assert ("Sources disagree", "duration", "43", "50") in measured


def test_landmarks(page):
    assert len(page.find_all("main")) == 1
    assert page.body.header["class"] == ["top"]
    assert page.find("nav")["aria-label"]
    assert page.body.find("footer", recursive=False)
    assert page.find(id="status")["role"] == "status"
    assert page.select_one("a.skip")["href"] == "#first"
