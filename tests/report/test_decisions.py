"""decisions.json: what the page saves is read back; damage is named."""

import json
from dataclasses import replace

import pytest

from aligner.errors import DecisionsError
from aligner.records import Correction, Decision
from aligner.report.decisions import carry_decisions, evidence_digest, judge_decision, read_decisions, write_state
from tests.report.invented import build_comparison

FINDINGS = {finding.id: finding for finding in build_comparison().findings}
GOOD = {
    "schema": "aligner-decisions/1",
    "story": "ferry",
    "decisions": [
        {"finding": "D-1", "decision": "confirmed", "note": "log: 00:20", "by": "A. Vos", "evidence": "ab12"},
        {"finding": "D-2", "decision": "same_event"},
        {"finding": "D-1", "decision": "not_a_conflict"},
    ],
    "corrections": [
        {"source_id": "ja1", "lang": "ja", "text": "火は消えた。", "english": "The fire went out.", "by": "A. Vos"},
        {"source_id": "ja2", "lang": "ja", "text": "火は消えた。", "english": "The fire is out."},
    ],
}


def save(tmp_path, data):
    path = tmp_path / "decisions.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
    return path


def test_the_later_of_two_stands(tmp_path):
    decisions, corrections = read_decisions(save(tmp_path, GOOD))
    assert decisions == (
        Decision(finding="D-1", decision="not_a_conflict"),
        Decision(finding="D-2", decision="same_event"),
    )
    assert corrections == (Correction(source_id="ja2", lang="ja", text="火は消えた。", english="The fire is out."),)


def test_a_byte_order_mark_and_missing_lists_are_fine(tmp_path):
    assert read_decisions(save(tmp_path, '\ufeff{"schema": "aligner-decisions/1"}')) == ((), ())


DAMAGE = [
    ("", "line 1"),
    ('{"schema": "aligner-decisions/1", "decisions": [', "is damaged"),
    ("[]", "is no file of decisions"),
    ({"schema": "aligner-report/1"}, "is no file of decisions"),
    ({**GOOD, "decisions": {}}, '"decisions" is no list'),
    ({**GOOD, "decisions": ["x"]}, "decision 1: is no object"),
    ({**GOOD, "decisions": [{"finding": "D-1", "decision": "maybe"}]}, '"maybe" is no decision'),
    ({**GOOD, "decisions": [{"decision": "confirmed"}]}, '"finding" is missing'),
    ({**GOOD, "decisions": [{"finding": "D-1", "decision": 1}]}, '"decision" is no text'),
    ({**GOOD, "corrections": [{"source_id": "a", "lang": "de", "text": "x"}]}, 'correction 1: "english" is missing'),
    ("[" * 200_000, "is damaged"),
]


@pytest.mark.parametrize(("data", "message"), DAMAGE)
def test_damage_is_named(tmp_path, data, message):
    with pytest.raises(DecisionsError, match=r"decisions\.json") as caught:
        read_decisions(save(tmp_path, data))
    assert message in str(caught.value)


def test_a_missing_file_and_other_bytes_are_named(tmp_path):
    with pytest.raises(DecisionsError, match="no such file"):
        read_decisions(tmp_path / "decisions.json")
    (tmp_path / "decisions.json").write_bytes(b"\xff\xfe\x00{")
    with pytest.raises(DecisionsError, match="not UTF-8"):
        read_decisions(tmp_path / "decisions.json")


def change_mention(finding, **changes):
    side = finding.sides[0]
    mentions = (replace(side.mentions[0], **changes), *side.mentions[1:])
    return replace(finding, sides=(replace(side, mentions=mentions), *finding.sides[1:]))


def test_digest_does_not_depend_on_order_or_reason():
    finding = FINDINGS["D-3f9a1c"]
    turned = replace(finding, sides=tuple(reversed(finding.sides)), reason="another", title="another", weight=0.0)
    assert evidence_digest(turned) == evidence_digest(finding)


@pytest.mark.parametrize("changes", [{"quote": "vier Stunden"}, {"sentence_text": "Anders."}, {"source": "de9"}])
def test_digest_follows_the_original_words(changes):
    finding = FINDINGS["D-3f9a1c"]
    assert evidence_digest(change_mention(finding, **changes)) != evidence_digest(finding)


def test_english_counts_as_evidence_only_where_the_row_is_about_it():
    for name, changes in (("D-3f9a1c", False), ("D-b100d5", True)):
        finding = FINDINGS[name]
        other = change_mention(finding, english="Quite another translation.")
        assert (evidence_digest(other) != evidence_digest(finding)) == changes


def test_states_in_words():
    finding = FINDINGS["D-51b2e0"]
    decision = Decision(finding=finding.id, decision="not_a_conflict", by="A. Vos", evidence=evidence_digest(finding))
    assert write_state(finding, None) == "not reviewed"
    assert write_state(finding, decision) == "not a conflict by A. Vos"
    assert write_state(finding, replace(decision, by="", evidence="")) == "not a conflict"
    stale = replace(decision, evidence="00")
    assert judge_decision(finding, stale) == "changed"
    assert write_state(finding, stale) == "was not a conflict, evidence changed"


def test_a_decision_finds_its_row_again_when_the_id_changed_with_the_wires():
    finding = FINDINGS["D-51b2e0"]
    kept = Decision(finding="D-000000", decision="confirmed", by="A. Vos", evidence="ab12", title=finding.title)
    (carried,) = carry_decisions(FINDINGS.values(), (kept,))
    assert carried == replace(kept, finding="D-51b2e0")
    assert write_state(finding, carried) == "was confirmed, evidence changed"
    (unmarked,) = carry_decisions(FINDINGS.values(), (replace(kept, evidence=""),))
    assert judge_decision(finding, unmarked) == "changed"


def test_decisions_are_not_moved_where_that_would_be_a_guess():
    finding = FINDINGS["D-51b2e0"]
    gone = Decision(finding="D-000000", decision="confirmed", title=finding.title)
    twin = replace(finding, id="D-51b2e1")
    assert carry_decisions((finding, twin), (gone,)) == (gone,)
    assert carry_decisions((finding,), (replace(gone, title=""),)) == (replace(gone, title=""),)
    own = Decision(finding=finding.id, decision="not_a_conflict")
    assert carry_decisions((finding,), (gone, own)) == (gone, own)
    other = replace(gone, finding="D-000001")
    assert carry_decisions((finding,), (gone, other)) == (gone, other)
