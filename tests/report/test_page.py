"""The page as a file: what stands in its markup, whatever a browser makes of it."""

import base64
import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from aligner.records import Correction, Decision, Finding, Side
from aligner.report.html import render_html
from aligner.report.json_report import build_report
from aligner.report.wording import VERDICTS
from tests.report.hostile import ATTACKS, build_hostile
from tests.report.invented import MADE_AT, build_comparison
from tests.report.large import build_large

COMMAND = "aligner compare seeds/ferry --out reports/ferry"


def render(comparison) -> str:
    return render_html(comparison, made_at=MADE_AT, command=COMMAND)


@pytest.fixture(scope="module")
def html() -> str:
    return render(build_comparison())


@pytest.fixture(scope="module")
def page(html) -> BeautifulSoup:
    return BeautifulSoup(html, "lxml")


@pytest.fixture(scope="module", params=["invented", "hostile", "large"])
def any_html(request) -> str:
    build = {"invented": build_comparison, "hostile": build_hostile, "large": lambda: build_large(4, 40, 10)}
    return render(build[request.param]())


def test_same_input_gives_the_same_bytes(html):
    assert render(build_comparison()) == html


def test_only_the_time_differs_between_two_runs():
    later = render_html(build_comparison(), made_at=MADE_AT.replace(hour=23), command=COMMAND)
    blank = re.compile(r"23:30|09:30|sha256-[A-Za-z0-9+/=]+|sha256-[^&]+")
    assert blank.sub("", later) == blank.sub("", render(build_comparison()))


def test_policy_names_the_digest_of_the_one_style_and_the_one_script(any_html):
    policy = BeautifulSoup(any_html, "lxml").find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    styles = re.findall(r"<style>(.*?)</style>", any_html, re.S)
    scripts = re.findall(r"<script>(.*?)</script>", any_html, re.S)
    assert len(styles) == len(scripts) == 1
    for name, text in (("style-src", styles[0]), ("script-src", scripts[0])):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_no_inline_style_or_handler_and_nothing_to_load(any_html):
    for tag in BeautifulSoup(any_html, "lxml").find_all(True):
        assert "style" not in tag.attrs
        assert not [name for name in tag.attrs if name.startswith("on")]
        assert tag.name not in ("iframe", "img", "link", "object", "embed", "base", "form") or tag.name == "form"
        assert "src" not in tag.attrs
        assert tag.get("href", "#").startswith("#")


def test_ids_are_unique_and_links_inside_the_page_arrive(any_html):
    page = BeautifulSoup(any_html, "lxml")
    ids = Counter(tag["id"] for tag in page.find_all(id=True))
    assert [name for name, count in ids.items() if count > 1] == []
    assert [tag["href"] for tag in page.find_all("a", href=True) if tag["href"][1:] not in ids] == []
    for attribute in ("aria-labelledby",):
        for tag in page.find_all(attrs={attribute: True}):
            assert all(name in ids for name in tag[attribute].split())


def test_one_h1_then_no_level_left_out(any_html):
    page = BeautifulSoup(any_html, "lxml")
    page.find("dialog").decompose()
    levels = [int(tag.name[1]) for tag in page.find_all(re.compile("^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_a_caption_and_scoped_heads(page):
    for table in page.find_all("table"):
        assert table.find("caption").get_text(strip=True)
        assert all(head.get("scope") in ("col", "row", "colgroup") for head in table.find_all("th"))


def test_sections_stand_in_the_fixed_order(page):
    found = [section["id"] for section in page.select("section.verdicts")]
    assert found == [verdict.replace("_", "-") for verdict in VERDICTS]
    order = [tag["id"] for tag in page.select("main section[id]")]
    assert order[:3] == ["first", "sources", "overview"]
    assert order[-2:] == ["texts", "method"]


def test_open_sections_are_open_and_the_others_closed(page):
    for verdict, words in VERDICTS.items():
        section = page.find(id=verdict.replace("_", "-"))
        assert (section.find("details", class_="closed") is None) == words.is_open
        for body in section.select("details.body"):
            assert body.has_attr("open") == words.is_open


def test_originals_carry_their_language_and_are_not_to_be_translated(page):
    originals = page.select(".original")
    assert {tag["lang"] for tag in originals} == {"nl", "de", "ja", "en"}
    assert all(tag["translate"] == "no" for tag in originals)
    assert all(tag["lang"] == "en" for tag in page.select("dd.english"))


def test_quoted_words_are_marked_in_original_and_english(page):
    card = page.find(id="D-3f9a1c")
    blocks = card.select(".evidence")
    assert blocks[0].select_one(".original mark").get_text() == "viereinhalb Stunden"
    assert blocks[0].select_one(".english mark").get_text() == "four and a half hours"
    assert [tag.get_text() for tag in blocks[0].select("dt")] == ["source", "English (MT)", "read as", "check"]


def test_copy_of_one_origin_is_named_and_not_quoted_again(page):
    card = page.find(id="D-3f9a1c")
    assert [block["data-source"] for block in card.select(".evidence")] == ["de1", "nl1", "ja1", "en1"]
    assert "nl2" in card.select_one(".more summary").get_text()
    assert "3 origins" in card.select_one(".values").get_text()
    assert "count these 2 as one" in page.find(id="sources").get_text()


def test_a_translation_fault_quotes_its_sentence_once():
    mention = build_comparison().findings[7].sides[0].mentions[0]
    sides = tuple(
        Side(value=v, display=f"{w}: {v}", mentions=(mention,))
        for v, w in (("1200 L", "original"), ("1.2 L", "English"))
    )
    finding = replace(build_comparison().findings[7], sides=sides)
    page = BeautifulSoup(render(replace(build_comparison(), findings=(finding,))), "lxml")
    card = page.find(id="D-b100d5")
    assert len(card.select(".evidence")) == 1
    assert card.select_one(".verdict-check").get_text().endswith("English 1.2 · differs")
    assert card.select(".values, .side") == []
    first = page.select_one("ol.first li").get_text(" ", strip=True)
    assert (
        "de1, sentence 3: “… der Küstenwache waren 1.200 Liter Diesel ausgelaufen, das …” (original: 1200 L; English: 1.2 L)."
        in first
    )


def test_who_says_so_is_not_taken_from_english_that_strays(page):
    assert "according to the coast guard" in page.find(id="D-3f9a1c").select(".evidence")[1].get_text()
    assert "according to" not in page.find(id="D-3f9a1c").select(".evidence")[0].get_text()


def test_at_most_five_rows_to_read_first_most_serious_first(page):
    links = [tag["href"] for tag in page.select("ol.first > li > a")]
    assert links == ["#D-3f9a1c", "#D-51b2e0", "#D-a90b44", "#D-0c4411", "#D-77c0de"]


def test_a_decided_row_is_not_among_the_first(page):
    comparison = build_comparison()
    report = build_report(comparison)
    digest = next(f["evidence"] for f in report["findings"] if f["id"] == "D-3f9a1c")
    decision = replace(comparison.decisions[0], evidence=digest)
    again = BeautifulSoup(render(replace(comparison, decisions=(decision,))), "lxml")
    assert again.find(id="D-3f9a1c").select_one(".state").get_text() == "confirmed by A. Vos"
    assert "#D-3f9a1c" not in [tag["href"] for tag in again.select("ol.first > li > a")]
    assert again.find(id="D-3f9a1c").select_one("input[checked]")["value"] == "confirmed"


def test_decision_on_other_evidence_comes_back_as_changed(page):
    card = page.find(id="D-3f9a1c")
    assert card.select_one(".state").get_text() == "was confirmed, evidence changed"
    assert card["data-state"] == "changed"
    assert card.select_one("input[checked]") is None


def test_a_decision_whose_row_is_gone_is_listed_not_lost():
    comparison = build_comparison()
    gone = Decision(
        finding="D-000000", decision="confirmed", by="A. Vos", note="rang <b>twice</b>", title="length of the call"
    )
    html = render(replace(comparison, decisions=(*comparison.decisions, gone)))
    notice = BeautifulSoup(html, "lxml").select_one("#first .notice").get_text(" ", strip=True)
    assert notice.startswith("Decided before, no longer among the rows: 1")
    assert "length of the call: confirmed by A. Vos (rang <b>twice</b>)" in notice
    assert "no longer among the rows" not in render(comparison)


def test_overview_cells_carry_hedge_signs_and_tell_silent_from_absent(page):
    row = page.select_one('.matrix tr[data-row="D-3f9a1c"]')
    cells = [tag.get_text(" ", strip=True) for tag in row.find_all("td")]
    assert cells == ["4 h 30 min", "> 2 h", "> 2 h", "≈ 2 h", "≈ 2 h"]
    row = page.select_one('.matrix tr[data-row="D-a90b44"]')
    assert [tag.get_text(" ", strip=True) for tag in row.find_all("td")[3:]] == ["no value", "no value"]
    row = page.select_one('.matrix tr[data-row="D-77c0de"]')
    assert row.find_all("td")[0].get_text(strip=True) == "–"


def test_overview_folds_what_agrees_and_what_only_the_english_says(page):
    tables = {table["id"]: table for table in page.select("#overview table")}
    assert list(tables) == ["facts-differing", "facts-translated", "facts-agreeing"]
    folded = {name: table.find_parent("details") for name, table in tables.items()}
    assert folded["facts-differing"] is None
    assert folded["facts-agreeing"].summary.get_text() == "= 4 facts on which all agree that speak of them"
    assert folded["facts-translated"].summary.get_text() == "⚑ 2 sentences whose English says something else"
    heads = [row.th.get_text(" ", strip=True) for row in tables["facts-differing"].select("tbody tr")]
    assert heads[0] == "◆ Sources disagree How long until the fire was out"
    assert heads[-1] == "◇ Compatible, less exact How long until the fire was under control"
    assert all(row.th.select_one(".tag") for table in tables.values() for row in table.select("tbody tr"))


def test_times_are_british_with_zone_and_iso_inside(page):
    times = {tag["datetime"]: tag.get_text() for tag in page.find_all("time")}
    assert times["2026-03-12T08:15+01:00"] == "12 Mar 2026 08:15 +01:00"
    assert times["2026-03-12"] == "Thu 12 Mar 2026"
    assert "12 Mar 2026 07:15 UTC" in page.find(id="de1").get_text()


def test_machine_readable_copy_is_the_report(any_html, page, html):
    text = BeautifulSoup(any_html, "lxml").find("script", type="application/json").string
    assert json.loads(text)["schema"] == "aligner-report/1"
    if any_html == html:
        assert json.loads(text) == json.loads(json.dumps(build_report(build_comparison())))


def test_hostile_copy_reads_back_exactly():
    text = BeautifulSoup(render(build_hostile()), "lxml").find("script", type="application/json").string
    assert "<" not in text
    assert "\u202e" not in text
    quotes = [f["sides"][0]["mentions"][0]["sentence"]["text"] for f in json.loads(text)["findings"]]
    assert quotes == list(ATTACKS)


def test_control_characters_are_written_out_everywhere():
    html = render(build_hostile())
    assert not re.search("[\x00\x1b\u202a-\u202e\u2066-\u2069\u200b\ufeff\ud800-\udfff]", html)
    assert "paid ⟦U+202E⟧000,1 eur" in html
    html.encode("utf-8")


def test_hostile_texts_make_no_elements():
    page = BeautifulSoup(render(build_hostile()), "lxml")
    assert len(page.find_all("script")) == 2
    assert page.find_all(["img", "iframe", "i"]) == []
    assert len(page.find_all("meta")) == len(BeautifulSoup(render(build_comparison()), "lxml").find_all("meta"))


@pytest.mark.parametrize("word", ["false", "wrong", "lie", "lies", "lying", "fake"])
def test_the_page_itself_never_calls_a_source_a_liar(page, word):
    words = page.get_text(" ").casefold().split("{", 1)[0]
    assert not re.search(rf"\b{word}\b", words)


@pytest.mark.parametrize(
    ("articles", "findings", "limit"), [(6, 120, 1_500_000), (12, 300, 3_000_000)], ids=["6", "12"]
)
def test_size(articles, findings, limit):
    assert len(render(build_large(articles, findings)).encode()) < limit


def test_an_empty_comparison_has_a_page():
    comparison = build_comparison()
    bare = replace(comparison, findings=(), decisions=(), origins=(), left_out=())
    page = BeautifulSoup(render(bare), "lxml")
    assert "No row asks for reading first" in page.find(id="first").get_text()
    assert page.select_one("#conflict p:not(.soft)").get_text() == "None found."
    nothing = replace(bare, documents=(), sentences=(), translations=(), signature={}, corrections=())
    assert "0 sources, 0 languages" in render(nothing)


def test_different_events_show_the_keys_with_the_differing_ones_strong(page):
    rows = page.find(id="D-d40001").select("table.keys tbody tr")
    assert [row.th.get_text() for row in rows] == ["who", "where", "when", "kind"]
    assert [bool(row.select("td b")) for row in rows] == [False, True, True, True]
    assert "these are the same event" in page.find(id="D-d40001").select_one(".decide").get_text()


def test_single_source_tells_silence_from_absence(page):
    text = page.find(id="D-e50001").header.get_text(" ", strip=True)
    assert "de1 , nl1 cover the event but give no value" in text
    assert "Nothing on this was found in ja1 , en1 ." in text


def test_every_comparing_row_says_which_sources_are_silent(page):
    silence = {card["id"]: card.select_one(".silence") for card in page.select("article.card")}
    assert silence["D-3f9a1c"] is None
    assert silence["D-0c4411"].get_text(" ", strip=True) == "Nothing on this was found in nl2 ."
    assert silence["D-a90b44"].get_text(" ", strip=True) == "ja1 , en1 cover the event but give no value."
    assert silence["D-b100d5"] is None
    assert silence["D-d40001"] is None


def test_a_saved_correction_stands_in_rows_and_texts_without_javascript():
    comparison = build_comparison()
    text = "An Bord befanden sich 87 Passagiere und 14 Besatzungsmitglieder, vier Menschen wurden leicht verletzt."
    mended = Correction(source_id="de1", lang="de", text=text, english="Four were hurt.", by="M. Sato")
    page = BeautifulSoup(render(replace(comparison, corrections=(mended,))), "lxml")
    block = page.find(id="D-51b2e0").select_one(".evidence")
    assert block.select_one("dd.english").get_text() == "Four were hurt."
    assert block.select_one("dt.by").get_text() == "English (corrected by M. Sato)"
    assert "made on the earlier English" in block.get_text()
    assert "corrected by M. Sato, counts from the next comparison on" in page.find(id="de1-s4").get_text()
    taken = tuple(
        replace(t, english="Four were hurt.", model="memory:decisions.json") if t.text == text else t
        for t in comparison.translations
    )
    page = BeautifulSoup(render(replace(comparison, corrections=(mended,), translations=taken)), "lxml")
    block = page.find(id="D-51b2e0").select_one(".evidence")
    assert block.select_one("dt.by").get_text() == "English (corrected by M. Sato)"
    assert block.select_one(".pending") is None


def test_full_texts_number_sentences_and_link_back(page):
    line = page.find(id="de1-s3")
    assert line.select_one(".no").get_text() == "de1 s3"
    assert {a["href"] for a in line.select(".quoted a")} == {"#D-3f9a1c", "#D-b100d5"}
    assert [m.get_text() for m in line.select("mark")] == ["1.200 Liter", "viereinhalb Stunden"]
    assert "number differs" in line.get_text()
    assert "Left out as page furniture (1)" in page.find(id="de1-text").get_text()


def test_a_finding_without_sides_or_documents_order_does_not_break_the_page():
    finding = Finding(
        id="D-000001",
        verdict="incomparable",
        kind="date",
        title="Undated source",
        reason="no date could be found.",
        confidence=build_comparison().findings[0].confidence,
        sides=(),
    )
    assert "no date could be found" in render(replace(build_comparison(), findings=(finding,)))


def test_a_weak_translation_stands_beside_its_words():
    comparison = build_comparison()
    shown = BeautifulSoup(render(comparison), "lxml")
    assert not shown.select("dd.gloss")
    mention = next(m for f in comparison.findings for s in f.sides for m in s.mentions if m.lang == "de")
    places = {(mention.source, mention.sentence): "the ferry lay until evening “still” & <b>"}
    (row, *_) = BeautifulSoup(render(replace(comparison, glosses=places)), "lxml").select("dd.gloss")
    assert row.text == "the ferry lay until evening “still” & <b>"
    assert row["lang"] == "en"
    assert row.find_previous("dt").text == "word for word"
    assert "Word for word" in row.find_parent("html").find(id="method").text
    assert "Word for word" not in shown.find(id="method").text
