"""reports/index.html over all stories."""

from dataclasses import replace

from bs4 import BeautifulSoup

from aligner.report.index import render_index
from aligner.report.json_report import write_report_json
from tests.report.invented import build_comparison


def test_lists_every_story_and_names_damaged_ones(tmp_path):
    comparison = build_comparison()
    write_report_json(comparison, tmp_path / "ferry" / "report.json")
    write_report_json(replace(comparison, findings=()), tmp_path / "a b<i>" / "report.json")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "report.json").write_text("{", "utf-8")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "report.json").write_text('{"schema": 1}', "utf-8")
    (tmp_path / "none").mkdir()
    page = BeautifulSoup(render_index(tmp_path), "lxml")
    rows = {row.th.get_text(): row for row in page.select("tbody tr")}
    assert list(rows) == ["a b<i>", "broken", "ferry", "other"]
    assert rows["a b<i>"].a["href"] == "a%20b%3Ci%3E/report.html"
    cells = [cell.get_text() for cell in rows["ferry"].find_all("td")]
    assert cells == ["5", "Dutch, English, German, Japanese", "7", "2", "2", "1", "2", "4", "2", "1 of 20"]
    assert "cannot be read" in rows["broken"].get_text()
    assert "compare the story again" in rows["other"].get_text()


def test_no_story_yet(tmp_path):
    assert "There is no report yet" in render_index(tmp_path)
    assert "There is no report yet" in render_index(tmp_path / "missing")
