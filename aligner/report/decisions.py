"""Reads decisions.json, which the report page saves: what reviewers decided, and translations that they corrected.

The file's form, as the page writes it:

    {"schema": "aligner-decisions/1", "story": "…",
     "decisions":   [{"finding": "D-3f9a1c", "decision": "confirmed", "note": "…", "by": "…", "evidence": "…",
                      "title": "…"}],
     "corrections": [{"source_id": "de1", "lang": "de", "text": "…", "english": "…", "by": "…"}]}

`decision` is one of `confirmed not_a_conflict translation_error different_events same_event needs_speaker`,
`evidence` the digest of the evidence that the reviewer saw (see `evidence_digest`), `title` what the row was called.
A correction says: wherever the
sentence `text` stands in `lang`, its English is `english`; it goes into the translation memory as such.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args

from aligner.errors import DecisionsError
from aligner.records import Correction, Decision, Finding
from aligner.report.wording import DECISION_STATES, DecisionWord

SCHEMA = "aligner-decisions/1"
# A page that holds more than this is no review by people; a damaged or foreign file is refused before it is parsed.
LARGEST_FILE = 50_000_000

DecisionState = Literal["open", "standing", "changed"]


def read_decisions(path: Path) -> tuple[tuple[Decision, ...], tuple[Correction, ...]]:
    """The decisions and corrections that a reviewer saved; of two on the same finding or sentence the later stands.

    Raises DecisionsError, saying which entry and what is amiss, where the file cannot be read as decisions.
    """
    data = _load(path)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise DecisionsError(
            f'is no file of decisions (its "schema" is not "{SCHEMA}")',
            where=str(path),
            remedy="Save it again with the report's button “Save decisions”.",
        )
    decisions: dict[str, Decision] = {}
    for place, entry in enumerate(_entries(data, "decisions", path), start=1):
        decision = _read_decision(entry, f"{path}, decision {place}")
        decisions[decision.finding] = decision
    corrections: dict[tuple[str, str], Correction] = {}
    for place, entry in enumerate(_entries(data, "corrections", path), start=1):
        correction = _read_correction(entry, f"{path}, correction {place}")
        corrections[correction.lang, correction.text] = correction
    return tuple(decisions.values()), tuple(corrections.values())


def carry_decisions(findings: Iterable[Finding], decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions, those whose row has another id now moved to it: a row without a decision and of the same title.

    A finding's id changes with the sentences that it rests on, so a decision on a wire that was revised would be lost
    otherwise. It comes back as "was confirmed, evidence changed". Where several rows have the title, nothing is moved.
    """
    findings, decisions = tuple(findings), tuple(decisions)
    ids = {finding.id for finding in findings}
    decided = {decision.finding for decision in decisions}
    titles = Counter(finding.title for finding in findings)
    rows = {f.title: f.id for f in findings if titles[f.title] == 1 and f.id not in decided}
    lost = Counter(decision.title for decision in decisions if decision.finding not in ids)
    return tuple(
        replace(d, finding=rows[d.title], evidence=d.evidence or "unknown")
        if d.finding not in ids and d.title in rows and lost[d.title] == 1
        else d
        for d in decisions
    )


def evidence_digest(finding: Finding) -> str:
    """A digest of what a reviewer sees as evidence: who says what in which words, and the values read from them.

    The English counts only where the finding is about the translation, so a better model does not unsettle decisions
    on what the sources say. The order of sides and mentions does not matter. Length 16, hexadecimal (SHA-256, cut).
    """
    is_about_english = finding.verdict == "translation"
    lines = sorted(
        json.dumps(
            [side.value, mention.source, mention.quote, mention.sentence_text, mention.english * is_about_english]
        )
        for side in finding.sides
        for mention in side.mentions
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def judge_decision(finding: Finding, decision: Decision | None) -> DecisionState:
    """Whether a decision stands: `changed` where the evidence is not the one that the reviewer saw."""
    if decision is None:
        return "open"
    if decision.evidence and decision.evidence != evidence_digest(finding):
        return "changed"
    return "standing"


def write_state(finding: Finding, decision: Decision | None) -> str:
    """The state in words: "not reviewed", "confirmed by A. Vos", "was confirmed, evidence changed"."""
    state = judge_decision(finding, decision)
    if decision is None or state == "open":
        return "not reviewed"
    words = DECISION_STATES[decision.decision]
    if state == "changed":
        return f"was {words}, evidence changed"
    return f"{words} by {decision.by}" if decision.by else words


def _load(path: Path) -> Any:
    remedy = "Save it again from the report, or move it away to start without decisions."
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DecisionsError("is too large to be a file of decisions", where=str(path), remedy=remedy)
        return json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DecisionsError(f"cannot be read ({reason})", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise DecisionsError("is not UTF-8 text", where=str(path), remedy=remedy) from error
    except json.JSONDecodeError as error:
        where = f"{path}, line {error.lineno}"
        raise DecisionsError(f"is damaged: {error.msg.lower()}", where=where, remedy=remedy) from error
    except RecursionError as error:
        raise DecisionsError("is damaged: nested too deep", where=str(path), remedy=remedy) from error


def _entries(data: dict[str, Any], name: str, path: Path) -> list[Any]:
    entries = data.get(name, [])
    if not isinstance(entries, list):
        raise DecisionsError(f'"{name}" is no list', where=str(path))
    return entries


def _read_decision(entry: Any, where: str) -> Decision:
    words = _texts(entry, ("finding", "decision"), ("note", "by", "evidence", "title"), where)
    word = words["decision"]
    for known in get_args(DecisionWord):
        if word == known:
            return Decision(
                finding=words["finding"],
                decision=known,
                note=words["note"],
                by=words["by"],
                evidence=words["evidence"],
                title=words["title"],
            )
    raise DecisionsError(
        f'"{word}" is no decision', where=where, remedy=f"Use one of: {', '.join(get_args(DecisionWord))}."
    )


def _read_correction(entry: Any, where: str) -> Correction:
    words = _texts(entry, ("source_id", "lang", "text", "english"), ("by",), where)
    return Correction(
        source_id=words["source_id"],
        lang=words["lang"],
        text=words["text"],
        english=words["english"],
        by=words["by"],
    )


def _texts(entry: Any, needed: tuple[str, ...], optional: tuple[str, ...], where: str) -> dict[str, str]:
    if not isinstance(entry, dict):
        raise DecisionsError("is no object", where=where)
    words: dict[str, str] = {}
    for name in (*needed, *optional):
        value = entry.get(name, "")
        if not isinstance(value, str):
            raise DecisionsError(f'"{name}" is no text', where=where)
        if name in needed and not value.strip():
            raise DecisionsError(f'"{name}" is missing', where=where)
        words[name] = value
    return words
