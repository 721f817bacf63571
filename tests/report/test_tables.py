"""CSV, TMX and ClaimReview."""

import csv
import io
import json
from dataclasses import replace
from datetime import datetime, timedelta

from lxml import etree

from aligner.records import Decision, Publication
from aligner.report.decisions import evidence_digest
from aligner.report.tables import CSV_COLUMNS, build_claim_reviews, write_csv, write_exports, write_tmx
from tests.report.hostile import build_hostile
from tests.report.invented import build_comparison


def read_csv(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_csv_has_a_line_a_mention(tmp_path):
    comparison = build_comparison()
    write_csv(comparison, tmp_path / "findings.csv")
    rows = read_csv(tmp_path / "findings.csv")
    assert len(rows) == sum(len(side.mentions) for f in comparison.findings for side in f.sides)
    assert tuple(rows[0]) == CSV_COLUMNS
    assert rows[0]["quote"] == "viereinhalb Stunden"
    assert rows[0]["state"] == "was confirmed, evidence changed"
    assert (tmp_path / "findings.csv").read_bytes().startswith(b"\xef\xbb\xbfid,verdict")


def test_publication_is_given_no_more_exactly_than_known(tmp_path):
    comparison = build_comparison()
    at = datetime(2026, 3, 15)
    month = Publication(at=at, origin="inferred", precision="month")
    week = Publication(at=at, origin="inferred", precision="day", latest=at + timedelta(days=6))
    for publication, known in ((month, "2026-03"), (week, "")):
        documents = tuple(replace(document, publication=publication) for document in comparison.documents)
        conflict = comparison.findings[1]
        decided = (Decision(finding=conflict.id, decision="confirmed", evidence=evidence_digest(conflict)),)
        vague = replace(comparison, documents=documents, decisions=decided)
        write_csv(vague, tmp_path / "findings.csv")
        assert {row["published"] for row in read_csv(tmp_path / "findings.csv")} == {known}
        works = [work for draft in build_claim_reviews(vague) for work in draft["itemReviewed"]["appearance"]]
        assert {work.get("datePublished", "") for work in works} == {known}


def test_csv_cells_are_no_formulas(tmp_path):
    comparison = build_comparison()
    finding = replace(comparison.findings[0], title="=HYPERLINK(1)", reason="@SUM(1)")
    write_csv(replace(comparison, findings=(finding,)), tmp_path / "findings.csv")
    rows = read_csv(tmp_path / "findings.csv")
    assert rows[0]["title"] == "'=HYPERLINK(1)"
    assert rows[0]["reason"] == "'@SUM(1)"


def test_tmx_is_well_formed_with_corrections_in_place(tmp_path):
    comparison = build_comparison()
    write_tmx(comparison, tmp_path / "memory.tmx")
    root = etree.parse(tmp_path / "memory.tmx").getroot()
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    units = {
        (unit[1].get(lang), unit[1].findtext("seg")): (unit.findtext("prop"), unit[2].findtext("seg"))
        for unit in root.iter("tu")
    }
    assert units["nl", "Brand op veerboot bij Ameland, iedereen van boord"] == (
        "corrected by A. Vos",
        "Fire on ferry near Ameland, everyone taken off",
    )
    assert units["ja", "乗客乗員101人のうち6人が軽いけがをした。"][1].startswith("Six of the 101")
    assert "en" not in {source for source, _ in units}
    assert len(list(root.iter("tu"))) == len(units)


def test_hostile_wires_give_well_formed_tmx_and_csv(tmp_path):
    write_tmx(build_hostile(), tmp_path / "memory.tmx")
    etree.parse(tmp_path / "memory.tmx")
    write_csv(build_hostile(), tmp_path / "findings.csv")
    assert len(read_csv(tmp_path / "findings.csv")) == 26


def test_claim_reviews_only_for_confirmed_conflicts_with_the_same_evidence():
    comparison = build_comparison()
    conflict, agreed = comparison.findings[1], comparison.findings[-3]
    decided = [
        Decision(finding=conflict.id, decision="confirmed", note="hospital: 6", evidence=evidence_digest(conflict)),
        Decision(finding=agreed.id, decision="confirmed", evidence=evidence_digest(agreed)),
        Decision(finding=comparison.findings[2].id, decision="confirmed", evidence="stale"),
        Decision(finding=comparison.findings[3].id, decision="needs_speaker"),
    ]
    drafts = build_claim_reviews(replace(comparison, decisions=tuple(decided)))
    assert [draft["claimReviewed"] for draft in drafts] == [
        "How many people were injured: 4 people",
        "How many people were injured: 6 people",
    ]
    assert drafts[0]["@type"] == "ClaimReview"
    assert "hospital: 6" in drafts[0]["reviewBody"]
    assert drafts[0]["itemReviewed"]["appearance"][0]["publisher"]["name"] == "Küstenbote"
    assert "reviewRating" not in drafts[0]
    assert build_claim_reviews(comparison) == []


def test_exports_leave_claim_reviews_out_where_nothing_is_confirmed(tmp_path):
    comparison = build_comparison()
    assert [path.name for path in write_exports(comparison, tmp_path)] == ["findings.csv", "translations.tmx"]
    conflict = comparison.findings[1]
    decision = Decision(finding=conflict.id, decision="confirmed", evidence=evidence_digest(conflict))
    paths = write_exports(replace(comparison, decisions=(decision,)), tmp_path / "new")
    assert paths[2].name == "claim-reviews.json"
    assert len(json.loads(paths[2].read_text("utf-8"))) == 2
