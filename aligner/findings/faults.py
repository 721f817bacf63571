"""Translation faults: where the English does not say what the original says. Never a clash of sources."""

from collections.abc import Sequence

from aligner.claims.build import KINDS, find_counterpart
from aligner.claims.contexts import Context
from aligner.facts.values import display, fact_value
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention, check_value
from aligner.records import Confidence, Fact, Finding, FindingKind, Side

SETTLE = "Somebody who reads the language of the original."
# Weight by what a wrong translation could make a desk print.
WEIGHTS = {"changed": 0.9, "negation": 0.8, "lost": 0.4}
NEGATION_WORDS = {"negated": "with a “not”", "not negated": "without a “not”"}


def find_faults(contexts: Sequence[Context]) -> tuple[Finding, ...]:
    """One finding for each sentence whose translation changes or loses a value or a negation."""
    findings = []
    for context in contexts:
        if context.model == "none":
            continue
        changed = _find_changed(context)
        if changed:
            findings.append(_changed_finding(context, *changed[0]))
        elif negation := next((w for w in context.warnings if w.startswith("negation")), ""):
            findings.append(_negation_finding(context, negation))
        elif lost := _find_lost(context):
            findings.append(_lost_finding(context, lost[0]))
    return tuple(findings)


def _find_changed(context: Context) -> list[tuple[Fact, Fact]]:
    """Facts that the English gives with another value: the original's without a counterpart beside the English's."""
    if not any(" changed: " in warning for warning in context.warnings):
        return []
    missing = [
        f for f in context.facts if f.value and f.kind in KINDS and not find_counterpart(f, context.english_facts)
    ]
    extra = [f for f in context.english_facts if f.value and not find_counterpart(f, context.facts)]
    return [(f, e) for f in missing for e in extra if e.kind == f.kind][:1]


def _find_lost(context: Context) -> list[Fact]:
    spans = {w.partition(" lost: ")[2] for w in context.warnings if " lost: " in w and not w.startswith("name")}
    return [fact for fact in context.facts if fact.span in spans and fact.kind in KINDS and fact.value]


def _changed_finding(context: Context, fact: Fact, english: Fact) -> Finding:
    check = check_value(fact, english, context.model)
    return _finding(
        context,
        KINDS[fact.kind][0],
        title=f"“{fact.span}” reads “{english.span}” in English",
        reason=f"The original gives “{fact.span}”, the English “{english.span}”; the original's value is used.",
        values=((str(fact_value(fact)), fact), (str(fact_value(english)), english)),
        span=(fact.start, fact.end),
        english=(english.start, english.end),
        check=check,
        weight=WEIGHTS["changed"],
    )


def _lost_finding(context: Context, fact: Fact) -> Finding:
    return _finding(
        context,
        KINDS[fact.kind][0],
        title=f"“{fact.span}” is missing from the English",
        reason=f"The original gives “{fact.span}”; the English has no such value. The original’s value is used.",
        values=((str(fact_value(fact)), fact), ("not found", None)),
        span=(fact.start, fact.end),
        english=(0, 0),
        check=check_value(fact, None, context.model),
        weight=WEIGHTS["lost"],
    )


def _negation_finding(context: Context, warning: str) -> Finding:
    lost = warning == "negation lost"
    spans = context.negations if lost else context.english_negations
    span = context.negations[0] if lost and spans else (0, len(context.sentence.text))
    english = (0, 0) if lost or not spans else spans[0]
    words = ("negated", "not negated") if lost else ("not negated", "negated")
    return _finding(
        context,
        "polarity",
        title=f"a “not” is {'missing from' if lost else 'added in'} the English",
        reason=f"The original is {NEGATION_WORDS[words[0]]}, the English {NEGATION_WORDS[words[1]]}.",
        values=((words[0], None), (words[1], None)),
        span=span,
        english=english,
        check=f"source {NEGATION_WORDS[words[0]]} · English {NEGATION_WORDS[words[1]]} · differs",
        weight=WEIGHTS["negation"],
    )


def _finding(
    context: Context,
    kind: FindingKind,
    *,
    title: str,
    reason: str,
    values: tuple[tuple[str, Fact | None], tuple[str, Fact | None]],
    span: tuple[int, int],
    english: tuple[int, int],
    check: str,
    weight: float,
) -> Finding:
    mention = build_words_mention(context, span, english=english, check=check)
    sides = tuple(
        Side(value=value, display=f"{where}: {_show(fact, value)}", mentions=(mention,))
        for where, (value, fact) in zip(("original", "English"), values, strict=True)
    )
    place = f"{context.sentence.source_id}\t{context.sentence.text}"
    return Finding(
        id=hash_subject(f"translation {kind}", [value for value, _ in values], [place]),
        verdict="translation",
        kind=kind,
        title=title,
        reason=reason,
        confidence=Confidence(word="likely"),
        sides=sides,
        settle=SETTLE,
        weight=weight,
    )


def _show(fact: Fact | None, value: str) -> str:
    return display(fact_value(fact)) if fact else NEGATION_WORDS.get(value, value)
