"""Topics to findings: the verdict, its sides, and the reason in a sentence."""

import hashlib
from collections.abc import Iterable, Sequence

from aligner.claims.claim import Claim
from aligner.facts.values import compare
from aligner.findings.confidence import judge_confidence
from aligner.findings.mentions import build_value_mention
from aligner.findings.topics import Topic
from aligner.findings.wording import SETTLE, show_value, write_event, write_reason, write_title
from aligner.records import Finding, FindingKind, Side, Verdict


def judge_topic(topic: Topic) -> Finding:
    """The finding of a topic: a conflict for several groups, else agreement or a difference in exactness."""
    claims = [claim for group in topic.groups for claim in group]
    kind = claims[0].kind
    if len(topic.groups) > 1:
        verdict: Verdict = "conflict"
        sides = tuple(build_side(group) for group in topic.groups)
        reason = write_reason(claims, topic.reason)
    else:
        parts = part_by_value(topic.groups[0])
        verdict = "agree" if len(parts) == 1 else "imprecise"
        sides = tuple(build_side(part) for part in parts)
        comparison = topic.reason if verdict == "agree" else compare(parts[0][0].value, parts[1][0].value).reason
        reason = write_reason(claims, comparison)
    return Finding(
        id=build_id(kind, [side.value for side in sides], claims),
        verdict=verdict,
        kind=kind,
        title=write_title(kind, claims),
        reason=reason,
        confidence=judge_confidence(kind, topic.slot, verdict, version=topic.version),
        sides=sides,
        event=write_event(claims),
        settle=SETTLE[kind],
        weight=topic.slot,
    )


def part_by_value(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims by equal value, the most exact and most frequent value first."""
    parts: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda c: (c.value.hedge != "exact", -len(c.value.text), c.source, c.sentence)):
        for part in parts:
            if compare(part[0].value, claim.value).relation == "equal":
                part.append(claim)
                break
        else:
            parts.append([claim])
    return tuple(tuple(part) for part in parts)


def build_side(claims: Iterable[Claim]) -> Side:
    """One side: its claims' mentions in order of source, the value that most of them give."""
    ordered = sorted(claims, key=lambda c: (c.source, c.sentence, c.start))
    best = max(ordered, key=lambda c: (sum(str(c.value) == str(o.value) for o in ordered), c.value.hedge == "exact"))
    return Side(
        value=str(best.value),
        display=show_value(best),
        mentions=tuple(build_value_mention(claim) for claim in ordered),
    )


def build_id(kind: FindingKind, values: Iterable[str], claims: Sequence[Claim]) -> str:
    """A stable id: the same sources' sentences, kind and values give it again, whatever else the report holds."""
    places = sorted(f"{claim.source}\t{claim.context.sentence.text}" for claim in claims)
    return hash_subject(kind, values, places)


def hash_subject(kind: str, values: Iterable[str], places: Iterable[str]) -> str:
    """The id for a kind, its values and the sentences that it rests on."""
    subject = "\n".join([kind, *sorted(values), *sorted(places)])
    return "D-" + hashlib.sha256(subject.encode()).hexdigest()[:6]
