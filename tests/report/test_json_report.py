"""report.json keeps the contract."""

import json
from typing import get_args

from aligner.records import FindingKind, Verdict
from aligner.report.json_report import build_report, write_report_json
from tests.report.hostile import build_hostile
from tests.report.invented import build_comparison

COMPARISON = build_comparison()
REPORT = build_report(COMPARISON)
TEXTS = {document.id: document.text for document in COMPARISON.documents}


def test_keys_of_the_contract():
    assert REPORT["schema"] == "aligner-report/1"
    assert REPORT["signature"]["version"] == "aligner 0.1.0"
    for source in REPORT["sources"]:
        assert source.keys() >= {"id", "path", "lang", "outlet", "published", "published_from", "sha256", "notes"}
        assert source["published_from"] in ("wires.toml", "document", "inferred", "unknown")
    for finding in REPORT["findings"]:
        assert finding.keys() >= {"id", "verdict", "kind", "title", "reason", "confidence", "sides"}
        assert isinstance(finding["confidence"], str)


def test_quotes_are_the_slices_of_the_file():
    mentions = [m for f in REPORT["findings"] for side in f["sides"] for m in side["mentions"]]
    assert len(mentions) > 40
    for m in mentions:
        text = TEXTS[m["source"]]
        assert text[m["start"] : m["end"]] == m["quote"]
        assert text[m["sentence"]["start"] : m["sentence"]["end"]] == m["sentence"]["text"]
        assert m["hedge"] in ("exact", "about", "nearly", "over", "at_least", "at_most")


def test_the_invented_story_has_every_verdict_and_kind():
    assert {f["verdict"] for f in REPORT["findings"]} == set(get_args(Verdict))
    assert {f["kind"] for f in REPORT["findings"]} == set(get_args(FindingKind))


def test_written_file_reads_back(tmp_path):
    for comparison in (COMPARISON, build_hostile()):
        path = tmp_path / "reports" / "report.json"
        write_report_json(comparison, path)
        assert json.loads(path.read_text("utf-8")) == build_report(comparison)
