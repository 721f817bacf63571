"""Findings to report.json, the machine-readable report ("aligner-report/1").

Beside the contract's keys it holds: at the top `story`, `left_out`, `origins` (ids of sources that probably copy one
text), `decisions`, `corrections`; for a source `format`, `encoding`, `dateline`, `agency`, `published_precision`,
`published_latest` (the last day that fits), `published_evidence`, `sentences`; for a finding `event`, `settle`,
`silent`, `keys`, `confidence_right`, `confidence_flags`, `weight`, `evidence` (the digest by which a decision is known
to be about the same words); for a mention `lang`, `sentence.index` (from 0), `english_start`, `english_end`, `read_as`,
`check`, `attribution`.
"""

from pathlib import Path
from typing import Any

from aligner import store
from aligner.records import Comparison, Document, Finding, Mention
from aligner.report.decisions import evidence_digest
from aligner.report.visible import dump_json

SCHEMA = "aligner-report/1"


def build_report(comparison: Comparison) -> dict[str, Any]:
    """The report as plain data, in the order of the documents and findings; ready for json.dump.

    Every mention keeps the words of the original with their place in the file: `quote` is `text[start:end]` there.
    """
    counts: dict[str, int] = {}
    for sentence in comparison.sentences:
        counts[sentence.source_id] = counts.get(sentence.source_id, 0) + 1
    return {
        "schema": SCHEMA,
        "story": comparison.story,
        "signature": dict(comparison.signature),
        "sources": [_build_source(document, counts.get(document.id, 0)) for document in comparison.documents],
        "origins": [list(origin) for origin in comparison.origins],
        "left_out": [{"path": file.path, "reason": file.reason, "remedy": file.remedy} for file in comparison.left_out],
        "findings": [_build_finding(finding) for finding in comparison.findings],
        "decisions": [
            {
                "finding": decision.finding,
                "decision": decision.decision,
                "note": decision.note,
                "by": decision.by,
                "evidence": decision.evidence,
                "title": decision.title,
            }
            for decision in comparison.decisions
        ],
        "corrections": [
            {
                "source_id": correction.source_id,
                "lang": correction.lang,
                "text": correction.text,
                "english": correction.english,
                "by": correction.by,
            }
            for correction in comparison.corrections
        ],
    }


def write_report_json(comparison: Comparison, path: Path) -> None:
    """Writes report.json in one step. Raises OutputError where it cannot be written."""
    store.write_text(path, dump_json(build_report(comparison), indent=1) + "\n")


def _build_source(document: Document, sentences: int) -> dict[str, Any]:
    published = document.publication
    return {
        "id": document.id,
        "path": document.path,
        "lang": document.lang,
        "outlet": document.outlet,
        "published": published.at.isoformat() if published.at else None,
        "published_from": published.origin,
        "published_precision": published.precision,
        "published_latest": published.latest.isoformat() if published.latest else None,
        "published_evidence": list(published.evidence),
        "sha256": document.sha256,
        "notes": list(document.notes),
        "format": document.format,
        "encoding": document.encoding,
        "dateline": document.dateline,
        "agency": document.agency,
        "sentences": sentences,
    }


def _build_finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "verdict": finding.verdict,
        "kind": finding.kind,
        "title": finding.title,
        "reason": finding.reason,
        "confidence": finding.confidence.word,
        "confidence_right": finding.confidence.right,
        "confidence_flags": finding.confidence.flags,
        "event": finding.event,
        "settle": finding.settle,
        "weight": finding.weight,
        "evidence": evidence_digest(finding),
        "silent": list(finding.silent),
        "keys": [
            {"name": key.name, "left": key.left, "right": key.right, "differs": key.differs} for key in finding.keys
        ],
        "sides": [
            {
                "value": side.value,
                "display": side.display,
                "mentions": [_build_mention(mention) for mention in side.mentions],
            }
            for side in finding.sides
        ],
    }


def _build_mention(mention: Mention) -> dict[str, Any]:
    return {
        "source": mention.source,
        "lang": mention.lang,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "hedge": mention.hedge,
        "sentence": {
            "index": mention.sentence,
            "start": mention.sentence_start,
            "end": mention.sentence_end,
            "text": mention.sentence_text,
        },
        "english": mention.english,
        "english_start": mention.english_start,
        "english_end": mention.english_end,
        "read_as": mention.read_as,
        "check": mention.check,
        "attribution": mention.attribution,
    }
