"""What axe-core finds (rules of WCAG 2.2 AA); skipped where `npm install --no-save axe-core` was not run."""

from pathlib import Path

import pytest

from aligner.report.index import render_index
from aligner.report.json_report import write_report_json
from tests.report.invented import build_comparison

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
  .violations.map((found) => [found.id, found.help, found.nodes.slice(0, 3).map((node) => node.html.slice(0, 120))])"""


def find_violations(page) -> list:
    if not AXE.exists():
        pytest.skip("axe-core is not installed (npm install --no-save axe-core)")
    page.wait_for_load_state()
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    page.evaluate(AXE.read_text("utf-8"))
    return page.evaluate(RUN)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["report", "hostile"])
def test_the_report(open_page, request, name, scheme):
    page = open_page(request.getfixturevalue(name), color_scheme=scheme)
    page.wait_for_selector("html[data-ready]", state="attached")
    assert find_violations(page) == []


def test_the_index(open_page, tmp_path):
    write_report_json(build_comparison(), tmp_path / "ferry" / "report.json")
    (tmp_path / "index.html").write_text(render_index(tmp_path), "utf-8")
    assert find_violations(open_page((tmp_path / "index.html").as_uri())) == []
