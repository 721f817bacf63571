"""Findings and translations in the forms that other programs read: CSV, TMX, and drafts of ClaimReview."""

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from aligner import store
from aligner.records import Comparison, Finding
from aligner.report.decisions import judge_decision, write_state
from aligner.report.visible import dump_json, show_controls
from aligner.report.wording import VERDICTS, write_publication_iso

CSV_COLUMNS = (
    "id", "verdict", "kind", "title", "event", "value", "display", "source", "outlet", "published", "lang", "quote",
    "hedge", "attribution", "sentence", "english", "read_as", "check", "start", "end", "confidence", "reason", "state",
)  # fmt: skip
# A cell that starts with one of these would be taken for a formula by spreadsheets (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_exports(comparison: Comparison, folder: Path) -> tuple[Path, ...]:
    """Writes findings.csv and translations.tmx into a folder, and claim-reviews.json where a conflict is confirmed.

    Returns the paths of what was written. Raises OutputError where one cannot be.
    """
    paths = [folder / "findings.csv", folder / "translations.tmx"]
    write_csv(comparison, paths[0])
    write_tmx(comparison, paths[1])
    drafts = build_claim_reviews(comparison)
    if drafts:
        paths.append(folder / "claim-reviews.json")
        store.write_text(paths[2], dump_json(drafts, indent=1) + "\n")
    return tuple(paths)


def write_csv(comparison: Comparison, path: Path) -> None:
    """Writes one line a mention, UTF-8 with a byte order mark (so that spreadsheets read it as UTF-8), RFC 4180.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    documents = {document.id: document for document in comparison.documents}
    decisions = {decision.finding: decision for decision in comparison.decisions}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for finding in comparison.findings:
        state = write_state(finding, decisions.get(finding.id))
        for side in finding.sides:
            for m in side.mentions:
                document = documents[m.source]
                cells = (
                    finding.id, finding.verdict, finding.kind, finding.title, finding.event, side.value, side.display,
                    m.source, document.outlet, write_publication_iso(document.publication), m.lang, m.quote, m.hedge,
                    m.attribution, m.sentence_text, m.english, m.read_as, m.check, m.start, m.end,
                    finding.confidence.word, finding.reason, state,
                )  # fmt: skip
                writer.writerow([_make_inert(cell) for cell in cells])
    store.write_text(path, "\ufeff" + stream.getvalue())


def write_tmx(comparison: Comparison, path: Path) -> None:
    """Writes the translations as TMX 1.4, one unit a sentence, each distinct pair once; corrections replace theirs.

    English sentences and sentences without English are left out. `tuid` names source and sentence ("de1-s7"), the
    property `x-model` says who translated.
    """
    corrected = {(c.lang, c.text): c for c in comparison.corrections}
    root = ElementTree.Element("tmx", version="1.4")
    ElementTree.SubElement(
        root, "header",
        {
            "creationtool": "aligner", "creationtoolversion": comparison.signature.get("version", "0"),
            "segtype": "sentence",
            "o-tmf": "aligner", "adminlang": "en", "srclang": "*all*", "datatype": "plaintext",
        },
    )  # fmt: skip
    body = ElementTree.SubElement(root, "body")
    seen: set[tuple[str, str, str]] = set()
    for t in comparison.translations:
        correction = corrected.get((t.lang, t.text))
        english = correction.english if correction else t.english
        key = t.lang, t.text, english
        if t.lang == "en" or not english or key in seen:
            continue
        seen.add(key)
        unit = ElementTree.SubElement(body, "tu", tuid=f"{t.source_id}-s{t.sentence + 1}")
        model = f"corrected by {correction.by or 'a reader'}" if correction else t.model
        ElementTree.SubElement(unit, "prop", type="x-model").text = show_controls(model)
        for lang, text in ((t.lang, t.text), ("en", english)):
            variant = ElementTree.SubElement(unit, "tuv", {"xml:lang": lang})
            ElementTree.SubElement(variant, "seg").text = show_controls(text)
    ElementTree.indent(root)
    store.write_text(path, '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, "unicode") + "\n")


def build_claim_reviews(comparison: Comparison) -> list[dict[str, Any]]:
    """Drafts of schema.org ClaimReview, one for each value of a conflict that a reviewer confirmed, evidence unchanged.

    A draft says who claims what and that sources disagree on it; the rating, the address of the review and its author
    are the desk's to fill in, so they are left out rather than guessed. Source: schema.org/ClaimReview.
    """
    documents = {document.id: document for document in comparison.documents}
    decisions = {decision.finding: decision for decision in comparison.decisions}
    drafts: list[dict[str, Any]] = []
    for finding in comparison.findings:
        decision = decisions.get(finding.id)
        if finding.verdict != "conflict" or decision is None or decision.decision != "confirmed":
            continue
        if judge_decision(finding, decision) != "standing":
            continue
        for side in finding.sides:
            appearances = []
            for m in side.mentions:
                work: dict[str, Any] = {
                    "@type": "CreativeWork",
                    "publisher": {"@type": "Organization", "name": documents[m.source].outlet or m.source},
                    "inLanguage": m.lang,
                    "text": m.sentence_text,
                }
                published = write_publication_iso(documents[m.source].publication)
                if published:
                    work["datePublished"] = published
                appearances.append(work)
            drafts.append(_build_draft(finding, side.display, appearances, decision.note))
    return drafts


def _build_draft(finding: Finding, display: str, appearances: list[dict[str, Any]], note: str) -> dict[str, Any]:
    draft: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "identifier": finding.id,
        "claimReviewed": f"{finding.title}: {display}",
        "reviewBody": f"{VERDICTS[finding.verdict].label}: {finding.reason}" + (f" {note}" if note else ""),
        "itemReviewed": {"@type": "Claim", "appearance": appearances},
        "creativeWorkStatus": "Draft",
    }
    return draft


def _make_inert(cell: object) -> object:
    if isinstance(cell, str):
        shown = show_controls(cell)
        return "'" + shown if shown.startswith(_FORMULA) else shown
    return cell
