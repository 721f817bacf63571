"""The order of findings: what a desk would ring about first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from aligner.records import Decision, Finding

# What a wrong value costs in print, by kind: who did what and whether it happened come before how much exactly.
SEVERITY: Mapping[str, float] = {
    "polarity": 1.0, "count": 0.9, "date": 0.9, "money": 0.85, "duration": 0.8, "person": 0.9, "place": 0.85,
    "role": 0.75, "modality": 0.85, "cause": 0.85, "attribution": 0.8, "organisation": 0.75, "percent": 0.7,
    "measure": 0.7, "time": 0.6, "sequence": 0.6,
}  # fmt: skip
VERDICTS = ("conflict", "translation", "imprecise", "different_event", "single_source", "agree", "incomparable")


def rank_findings(
    findings: Sequence[Finding], *, origins: Sequence[Sequence[str]] = (), decisions: Sequence[Decision] = ()
) -> tuple[Finding, ...]:
    """The findings by verdict, then by severity, certainty and number of independent origins; equals by their id.

    A reviewer's "different events" takes effect: the finding moves to that verdict.
    """
    decided = {decision.finding: decision.decision for decision in decisions}
    weighed = [_weigh(_obey(finding, decided.get(finding.id)), origins) for finding in findings]
    return tuple(sorted(weighed, key=lambda f: (VERDICTS.index(f.verdict), -f.weight, f.id)))


def _obey(finding: Finding, decision: str | None) -> Finding:
    if finding.verdict == "conflict" and decision == "different_events":
        return replace(finding, verdict="different_event", reason=f"A reviewer says so. {finding.reason}")
    return finding


def _weigh(finding: Finding, origins: Sequence[Sequence[str]]) -> Finding:
    group = {source: number for number, members in enumerate(origins) for source in members}
    sources = {m.source for side in finding.sides for m in side.mentions}
    independent = len({f"origin {group[s]}" if s in group else s for s in sources})
    weight = SEVERITY[finding.kind] * finding.weight * (1 + 0.1 * max(0, independent - 2))
    return replace(finding, weight=round(weight, 4))
