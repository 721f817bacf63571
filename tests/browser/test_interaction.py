"""What JavaScript adds: filters, sorting, keys, decisions, corrections, citations."""

import json
from dataclasses import replace

import pytest

from aligner.records import Decision
from aligner.report.decisions import evidence_digest, read_decisions
from aligner.report.html import render_html
from tests.report.invented import MADE_AT, build_comparison

pytestmark = pytest.mark.browser
LAPTOP = {"width": 1366, "height": 768}
FINDINGS = {finding.id: finding for finding in build_comparison().findings}


def shown(page) -> list[str]:
    return page.locator("article.card:not([hidden])").evaluate_all("cards => cards.map((card) => card.id)")


def focused(page) -> str:
    return page.evaluate("document.activeElement.id")


def open_filters(page):
    page.locator("#filters .panels summary", has_text="Filters").click()


def test_filters_narrow_the_rows_and_stand_in_the_address(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    open_filters(page)
    page.locator("input[name=verdict][value=conflict]").check()
    assert len(shown(page)) == 7
    page.locator("input[name=kind][value=count]").check()
    page.locator("input[name=kind][value=time]").check()
    assert shown(page) == ["D-51b2e0", "D-a90b44"]
    assert page.locator("#shown").text_content() == "2 of 20 rows shown, 1 reviewed."
    assert page.locator(".matrix tbody tr:not([hidden])").count() == 2
    assert not page.locator("#agree").is_visible()
    assert page.locator(".folded:visible").count() == 0
    again = open_page(page.url, viewport=LAPTOP)
    assert shown(again) == ["D-51b2e0", "D-a90b44"]
    assert again.locator("input[name=kind][value=time]").is_checked()
    again.get_by_role("button", name="Show all").first.click()
    assert len(shown(again)) == 20


def test_search_finds_original_words_and_opens_closed_sections(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#q").fill("een kwart van het autodek")
    page.wait_for_timeout(300)
    assert shown(page) == ["D-e50001"]
    assert page.locator("#D-e50001").is_visible()
    page.locator("#q").fill("no such words anywhere")
    page.wait_for_timeout(300)
    assert page.get_by_text("Nothing matches.").is_visible()
    page.locator("#nothing button").click()
    assert len(shown(page)) == 20
    assert not page.locator("#nothing").is_visible()


def test_filter_by_source_language_and_state(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    open_filters(page)
    page.locator("input[name=source][value=nl2]").check()
    page.locator("input[name=lang][value=ja]").check()
    assert set(shown(page)) == {"D-3f9a1c", "D-51b2e0", "D-f60004"}
    page.locator("input[name=state][value=changed]").check()
    assert shown(page) == ["D-3f9a1c"]


def test_order_as_in_the_texts(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    before = page.locator("#conflict article.card").evaluate_all("cards => cards.map((card) => card.id)")
    assert before[0] == "D-3f9a1c"
    page.locator("#order").select_option("position")
    after = page.locator("#conflict article.card").evaluate_all("cards => cards.map((card) => card.id)")
    assert after[:3] == ["D-a90b44", "D-3f9a1c", "D-51b2e0"]
    assert "Rows sorted" in page.locator("#status").text_content()


def test_overview_sorts_by_buttons_in_the_heads(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    table = page.locator("#facts-differing")
    head = table.locator("thead th").first

    def titles():
        return table.locator("tbody th a").evaluate_all("links => links.map((link) => link.textContent)")

    before = titles()
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert titles() == sorted(before)
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert titles() == sorted(before, reverse=True)
    assert "sorted by Verdict and fact, descending" in page.locator("#status").text_content()
    table.locator("thead th").nth(1).locator("button").click()
    assert table.locator("thead th[aria-sort]").count() == 1
    for _ in range(2):
        table.locator("thead th").nth(1).locator("button").click()
    assert table.locator("thead th[aria-sort]").count() == 0
    assert titles() == before


def test_keys_act_only_while_a_row_has_focus(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.keyboard.press("j")
    page.keyboard.press("1")
    page.keyboard.press("/")
    assert focused(page) == ""
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("j")
    assert focused(page) == "D-a90b44"
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert focused(page) == "D-3f9a1c"
    body = page.locator("#D-3f9a1c details.body")
    page.keyboard.press("o")
    assert body.get_attribute("open") is None
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.name") == "note"
    page.keyboard.type("1jo")
    page.keyboard.press("Escape")
    assert focused(page) == "D-3f9a1c"
    assert page.locator("#D-3f9a1c input[name=note]").input_value().endswith("1jo")
    page.keyboard.press("/")
    assert focused(page) == "q"


def test_s_jumps_to_the_sentence_and_back(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("s")
    assert focused(page) == "de1-s4"
    page.keyboard.press("s")
    assert focused(page) == "D-51b2e0"


def test_help_and_the_switch_that_turns_keys_off(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    page.locator("#filters .panels summary", has_text="Reviewing").click()
    page.locator("#keys-on").uncheck()
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("j")
    assert focused(page) == "D-51b2e0"
    page.reload()
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("j")
    assert focused(page) == "D-51b2e0"


def save(page, tmp_path):
    with page.expect_download() as waiting:
        page.locator("#save").click()
    assert waiting.value.suggested_filename == "decisions.json"
    path = tmp_path / "decisions.json"
    waiting.value.save_as(path)
    return path


def test_decisions_are_saved_and_read_back(open_page, report, tmp_path):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#filters .panels summary", has_text="Reviewing").click()
    page.locator("#reviewer").fill("M. Sato")
    page.locator("#reviewer").press("Tab")
    page.locator("#D-51b2e0").focus()
    page.keyboard.press("1")
    assert page.locator("#D-51b2e0 .state").text_content() == "confirmed by M. Sato"
    page.locator("#D-51b2e0 input[name=note]").fill("hospital: six")
    page.locator("#D-51b2e0 input[name=note]").press("Tab")
    page.locator("#D-a90b44").focus()
    page.keyboard.press("2")
    page.keyboard.press("2")
    assert page.locator("#D-a90b44 .state").text_content() == "not reviewed"
    path = save(page, tmp_path)
    decisions, corrections = read_decisions(path)
    saved = {decision.finding: decision for decision in decisions}
    assert set(saved) == {"D-51b2e0", "D-3f9a1c", "D-77c0de"}
    assert saved["D-51b2e0"].note == "hospital: six"
    assert saved["D-51b2e0"].by == "M. Sato"
    assert saved["D-51b2e0"].evidence == evidence_digest(FINDINGS["D-51b2e0"])
    assert [correction.english for correction in corrections] == ["Fire on ferry near Ameland, everyone taken off"]
    assert json.loads(path.read_text("utf-8"))["story"] == "2026-03-12-ferry-nordstern"


def test_decisions_outlive_a_reload(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#D-b100d5 input[value=confirmed]").check()
    page.locator("#D-77c0de").get_by_role("button", name="Take back").click()
    page.reload()
    assert page.locator("#D-b100d5 .state").text_content() == "confirmed"
    assert page.locator("#D-77c0de .state").text_content() == "not reviewed"


def test_a_newer_file_of_somebody_else_is_not_hidden_by_what_this_browser_kept(open_page, report, tmp_path):
    first = render_html(build_comparison(), made_at=MADE_AT, command="x")
    path = tmp_path / "report.html"
    path.write_text(first, "utf-8")
    page = open_page(path.as_uri(), viewport=LAPTOP)
    page.locator("#D-b100d5 input[value=confirmed]").check()
    comparison = build_comparison()
    theirs = tuple(
        Decision(finding=name, decision="not_a_conflict", by="K. Mori", evidence=evidence_digest(FINDINGS[name]))
        for name in ("D-77c0de", "D-b100d5")
    )
    path.write_text(render_html(replace(comparison, decisions=theirs), made_at=MADE_AT, command="x"), "utf-8")
    page.reload()
    assert page.locator("#D-77c0de .state").text_content() == "not a conflict by K. Mori"
    assert page.locator("#D-b100d5 .state").text_content() == "confirmed"


def test_a_correction_goes_out_with_the_decisions(open_page, report, tmp_path):
    page = open_page(report, viewport=LAPTOP)
    line = page.locator("#de1-s5")
    line.get_by_role("button", name="Correct the English of de1-s5").click()
    line.locator("textarea").fill("Captain Jette Brodersen did not refuse to make the emergency call herself.")
    line.get_by_role("button", name="Keep").click()
    assert "did not refuse" in line.locator(".english p").first.text_content()
    assert "counts from the next comparison on" in line.text_content()
    _, corrections = read_decisions(save(page, tmp_path))
    mended = next(entry for entry in corrections if entry.lang == "de")
    assert mended.source_id == "de1"
    assert mended.text == "Kapitänin Jette Brodersen lehnte es nicht ab, den Notruf selbst abzusetzen."
    assert mended.english.startswith("Captain Jette Brodersen did not refuse")


def test_a_correction_made_in_a_row_shows_at_once_in_every_row_as_the_readers(open_page, report, tmp_path):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#filters .panels summary", has_text="Reviewing").click()
    page.locator("#reviewer").fill("M. Sato")
    page.locator("#reviewer").press("Tab")
    english = "There were 87 passengers and a crew of 14; four people were hurt."
    row = page.locator("#D-51b2e0 .evidence").first
    row.get_by_role("button", name="Correct the English of de1-s4").click()
    row.locator("textarea").fill(english)
    row.get_by_role("button", name="Keep").click()
    for block in (row, page.locator("#D-c30001 .evidence").first):
        assert block.locator("dd.english > span").text_content() == english
        assert block.locator("dt.by").text_content() == "English (corrected by M. Sato)"
        assert "made on the earlier English" in block.locator(".pending").text_content()
    assert page.locator("#de1-s4 .english p").first.text_content() == english
    assert "corrected by M. Sato, counts from the next comparison on" in page.locator("#de1-s4").text_content()
    page.locator("#q").fill("crew of 14")
    page.wait_for_timeout(300)
    assert "D-51b2e0" in shown(page)
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    assert page.locator("#D-51b2e0 dd.english > span").first.text_content() == english
    _, corrections = read_decisions(save(page, tmp_path))
    assert {(c.source_id, c.english, c.by) for c in corrections if c.lang == "de"} == {("de1", english, "M. Sato")}


def test_search_leaves_buttons_and_choices_out(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.wait_for_selector("html[data-ready]", state="attached")
    page.locator("#q").fill("copy citation")
    page.wait_for_timeout(300)
    assert shown(page) == []
    page.locator("#q").fill("kustwacht log")
    page.wait_for_timeout(300)
    assert shown(page) == ["D-3f9a1c"]


def test_copied_citation_has_source_time_words_and_hash(open_page, report):
    page = open_page(report, viewport=LAPTOP, permissions=["clipboard-read", "clipboard-write"])
    page.locator("#D-51b2e0 .evidence").first.get_by_role("button", name="Copy citation").click()
    page.wait_for_function("document.getElementById('status').textContent === 'Citation copied.'")
    copied = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[0].startswith("de1 · Küstenbote · German · 12 Mar 2026 08:15 +01:00")
    assert copied[1].startswith("An Bord befanden sich 87 Passagiere")
    assert copied[2].endswith("(machine translation)")
    assert copied[3].startswith("File ")


def test_open_every_row_opens_the_closed_sections(open_page, report):
    page = open_page(report, viewport=LAPTOP)
    page.locator("#filters .panels summary", has_text="Reviewing").click()
    page.get_by_role("button", name="Open every row").click()
    assert page.locator("article.card .evidence:visible").count() == page.locator("article.card .evidence").count()
