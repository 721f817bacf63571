"""Values that one source alone gives, while others cover the same event. Silence is not denial."""

from collections.abc import Iterable, Sequence

from aligner.claims.claim import Claim
from aligner.findings.judge import build_id, build_side
from aligner.findings.story import StoryIndex
from aligner.findings.wording import SETTLE, write_event, write_title
from aligner.records import Confidence, Finding

# Least likelihood that another source's sentence is about the same event, for that source to count as silent.
COVERS_EVENT = 0.5
# Kinds whose lone values a desk wants to know of; a date or hour that only one source gives is no news.
KINDS = frozenset({"count", "money", "percent", "measure", "duration"})


def find_single(claims: Sequence[Claim], used: Iterable[int], index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each unused claim (by place in `claims`) whose event at least one other source covers."""
    taken = set(used)
    findings = []
    for number, claim in enumerate(claims):
        if number in taken or claim.kind not in KINDS:
            continue
        silent = sorted(
            {
                other[0]
                for other in index.contexts
                if other[0] != claim.source and index.likeness(claim.place, other).same_event >= COVERS_EVENT
            }
        )
        if silent:
            findings.append(_build_finding(claim, tuple(silent)))
    return tuple(findings)


def _build_finding(claim: Claim, silent: tuple[str, ...]) -> Finding:
    side = build_side((claim,))
    others = ", ".join(silent)
    verb = "mentions" if len(silent) == 1 else "mention"
    return Finding(
        id=build_id(claim.kind, ("single", side.value), (claim,)),
        verdict="single_source",
        kind=claim.kind,
        title=write_title(claim.kind, (claim,)),
        reason=f"{claim.source} alone gives {side.display}; {others} {verb} the matter but no such value.",
        confidence=Confidence(word="likely"),
        sides=(side,),
        event=write_event((claim,)),
        settle=SETTLE[claim.kind],
        silent=silent,
        weight=0.2,
    )
