"""Fits the weights of the evidence for one slot on the development events (aligner/findings/slot_weights.py).

    python -m tests.bench.fit_slots [--write]

Pairs of value claims of one kind from two sources are the examples. Pairs that the gold puts into one claim are one
slot, whatever their values; pairs with values that cannot both hold and that the gold does not list are not. Since
agreeing pairs have no distance between their values, they are given one drawn from what real slips look like. Once with
the reference translations, once with the embedded models' own. The events are the six of ../shared/bench and the
project's own in tests/bench/events. Prints the average precision with each event left out of
its own fit; `--write` writes the module, fitted on all events.
"""

import json
import math
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from aligner.align.claim_reader import find_claim_reader
from aligner.align.encoder import find_encoder
from aligner.align.value_reader import find_value_reader
from aligner.claims.build import build_claims
from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.claims.contexts import Context
from aligner.facts.values import Comparison
from aligner.findings.answers import rate_answers
from aligner.findings.slots import FARTHEST_DAYS, find_evidence
from aligner.findings.story import StoryIndex, build_index
from aligner.pipeline import Story, read_contexts, read_story, translate_story
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions
from tests.bench.bench_events import BENCH, FOLDERS, find_events, materialize

T = TypeVar("T")
Fitted = tuple[float, dict[str, float]]
"""Average precision with each event left out in turn, and the weights fitted on all."""
ROUNDS = ("", "_TOGETHER")  # of weighing: each pair by itself, and with what the first round makes of those around it

Gold = tuple[str, str, list[tuple[str, int, int, str]]]
MODULE = Path(__file__).parents[2] / "aligner" / "findings" / "slot_weights.py"
KINDS = ("date", "time", "duration", "count", "money", "percent", "measure", "sequence")
FAMILIES = ({"count", "percent", "measure", "money"}, {"date", "time"}, {"duration", "time"})
ONE_SLOT = ("conflict", "imprecise", "agree")
# Days between the two readings of a slip in a date, as often as they are listed; other values differ by a factor.
SLIP_DAYS = (1, 1, 1, 2, 3, 4, 7, 14, 30, 90)
SLIP_FACTOR = 0.15
SEED = 3
STRENGTH = 1.0  # inverse of the L2 penalty


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The evidence of one pair, and whether it is one slot."""

    event: str
    kind: str
    evidence: Mapping[str, float]
    is_slot: bool


def main(arguments: Sequence[str]) -> int:
    """Fits both sets of weights; 2 where the benchmark is not there."""
    return fit_both(arguments, _read_examples, lambda examples: [fit(examples)], render, MODULE)


def fit_both(
    arguments: Sequence[str],
    read_examples: Callable[[bool], Sequence[T]],
    fit_weights: Callable[[Sequence[T]], Sequence[Fitted]],
    write: Callable[[Mapping[str, Fitted]], str],
    module: Path,
) -> int:
    """Fits weights with the reference translations and without, says how well, and writes the module if asked to.

    `fit_weights` gives the weights of one round or of two.
    """
    if not BENCH.is_dir():
        print(f"The benchmark is not there: {BENCH}", file=sys.stderr)
        return 2
    fitted = {}
    for name, use_references in (("TRUSTED", True), ("UNTRUSTED", False)):
        examples = read_examples(use_references)
        for suffix, found in zip(ROUNDS, fit_weights(examples), strict=False):
            fitted[name + suffix] = found
            print(f"{name}{suffix}: {len(examples)} pairs, leave-one-event-out average precision {found[0]:.3f}")
    if "--write" in arguments:
        module.write_text(write(fitted), "utf-8")
    return 0


def _read_examples(use_references: bool) -> list[Example]:
    return [
        example
        for event, home, story, index in read_indexes(use_references=use_references)
        for example in build_examples(
            event, build_claims(tuple(index.contexts.values())), index, read_gold(home / event, story)
        )
    ]


def read_indexes(
    *, use_references: bool, folders: Sequence[Path] = FOLDERS
) -> Iterator[tuple[str, Path, Story, StoryIndex]]:
    """Each event's name, the folder of its gold's folder, its story and its index."""
    with tempfile.TemporaryDirectory() as place:
        events = Path(place)
        homes = {name: folder for folder in folders for name in find_events(folder)}
        for folder in folders:
            materialize(folder, events)
        for event in sorted(homes):
            story = read_story(events / event)
            contexts = read_translated(story, events / event / "memory.tmx" if use_references else None)
            index = build_index(contexts, find_encoder(), find_claim_reader(), find_value_reader())
            yield event, homes[event], story, index


def read_translated(story: Story, references: Path | None = None) -> tuple[Context, ...]:
    """What is read from a story in its `references`, or where there are none in the embedded models' English."""
    with Memory.open([references] if references else []) as memory:
        options = TranslateOptions(models="embedded")
        return read_contexts(story, translate_story(story, memory=memory, options=options, progress=SILENT))


def build_examples(event: str, claims: Sequence[Claim], index: StoryIndex, gold: Sequence[Gold]) -> Iterator[Example]:
    """The pairs of value claims of two sources, with their evidence and whether the gold puts them into one slot."""
    values: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        values[claim.kind][claim.source].append(claim)
    draw = random.Random(SEED)
    pairs = list(find_value_pairs(claims, gold))
    answers = rate_answers([(one, two) for one, two, _, _ in pairs], index)
    for (one, two, comparison, is_slot), rated in zip(pairs, answers, strict=True):
        evidence = asdict(find_evidence(one, two, index, values[one.kind], comparison, rated))
        if is_slot and comparison.relation != "apart":
            evidence = with_slip(evidence, one.kind, draw)
        yield Example(event=event, kind=one.kind, evidence=evidence, is_slot=is_slot)


def find_value_pairs(claims: Sequence[Claim], gold: Sequence[Gold]) -> Iterator[tuple[Claim, Claim, Comparison, bool]]:
    """Pairs of one kind from two sources, how their values stand to each other, and whether the gold has them in one slot.

    Pairs that agree and that the gold does not list are left out: nobody says whether they are of one thing.
    """
    for one, two in combinations(claims, 2):
        if one.source == two.source or one.kind != two.kind:
            continue
        comparison = compare_claims(one, two)
        is_slot = shares_claim(one, two, gold)
        if comparison.relation != "not_comparable" and (comparison.relation == "apart" or is_slot):
            yield one, two, comparison, is_slot


def read_gold(event: Path, story: Story) -> list[Gold]:
    """The gold's value claims: verdict, kind, and mentions as (source, start, end, group)."""
    texts = {document.id: document.text for document in story.documents}
    gold = []
    for line in (event / "claims.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] in KINDS:
            gold.append((row["verdict"], row["kind"], [_locate(m, texts) for m in row["mentions"]]))
    return gold


def _locate(mention: Mapping[str, str], texts: Mapping[str, str]) -> tuple[str, int, int, str]:
    start = texts[mention["article"]].index(mention["sentence"]) + mention["sentence"].index(mention["span"])
    return mention["article"], start, start + len(mention["span"]), mention["group"]


def shares_claim(one: Claim, two: Claim, gold: Sequence[Gold]) -> bool:
    """Whether the gold puts two claims into one slot: one claim of it, or one side of two different events."""
    for verdict, kind, mentions in gold:
        groups = [{m[3] for m in mentions if _stands_on(claim, kind, m)} for claim in (one, two)]
        if groups[0] and groups[1] and (verdict in ONE_SLOT or groups[0] & groups[1]):
            return True
    return False


def _stands_on(claim: Claim, kind: str, mention: tuple[str, int, int, str]) -> bool:
    start = claim.context.sentence.start
    overlaps = mention[1] < start + claim.end and start + claim.start < mention[2]
    alike = kind == claim.kind or any({kind, claim.kind} <= family for family in FAMILIES)
    return claim.source == mention[0] and overlaps and alike


def with_slip(evidence: Mapping[str, float], kind: str, draw: random.Random) -> dict[str, float]:
    """The evidence of an agreeing pair as it would be, had one source slipped."""
    if kind == "date":
        far = math.log1p(draw.choice(SLIP_DAYS)) / math.log1p(FARTHEST_DAYS)
    else:
        far = min(1.0, draw.expovariate(1 / SLIP_FACTOR))
    return {**evidence, "twin": 0.0, "shape_apart": evidence["shape_apart"] / 2, "far": far}


def fit(examples: Sequence[Example]) -> Fitted:
    """Average precision with each event left out in turn, and the weights fitted on all."""
    table = np.array([[*e.evidence.values(), *(float(e.kind == kind) for kind in KINDS)] for e in examples])
    truth = [e.is_slot for e in examples]
    precision, weights, _ = fit_leaving_out((*examples[0].evidence, *KINDS), table, truth, [e.event for e in examples])
    return precision, weights


def fit_leaving_out(
    names: Sequence[str], table: np.ndarray, truth: Sequence[bool | None], events: Sequence[str]
) -> tuple[float, dict[str, float], np.ndarray]:
    """A logistic regression: average precision with each event left out in turn, weights from all, left-out chances.

    Rows of which the truth is None are not learnt from, but get their chance as well.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import average_precision_score

    labels, places = np.array([bool(label) for label in truth]), np.array(events)
    told = np.array([label is not None for label in truth])
    guessed = np.zeros(len(labels))

    def fitted(rows: Any) -> Any:
        return LogisticRegression(C=STRENGTH, max_iter=3000).fit(table[rows], labels[rows])

    for event in sorted(set(events)):
        guessed[places == event] = fitted(told & (places != event)).predict_proba(table[places == event])[:, 1]
    model = fitted(told)
    weights = {"bias": float(model.intercept_[0]), **dict(zip(names, map(float, model.coef_[0]), strict=True))}
    return float(average_precision_score(labels[told], guessed[told])), weights, guessed


def render(fitted: Mapping[str, Fitted]) -> str:
    """The module's text."""
    return render_weights("one slot", "fit_slots", "value claims", fitted)


def render_weights(subject: str, script: str, pairs: str, fitted: Mapping[str, Fitted]) -> str:
    """The text of a module of weights for `subject`, fitted by a script of tests/bench over `pairs`."""
    rounds = [suffix for suffix in ROUNDS if f"TRUSTED{suffix}" in fitted]
    good, poor = (
        ", then ".join(f"{fitted[name + suffix][0]:.2f}" for suffix in rounds) for name in ("TRUSTED", "UNTRUSTED")
    )
    lines = [
        f'"""Weights of the evidence for {subject}, fitted on the development events by',
        f"`python -m tests.bench.{script} --write`.",
        "",
        f"Logistic regression (L2, C = 1) over pairs of {pairs}. Leave-one-event-out average precision:",
        f"{good} with reference translations, {poor} with the embedded models'.",
        '"""',
    ]
    for name, (_, weights) in fitted.items():
        lines += ["", f"{name} = {{", *(f'    "{key}": {weight:.3f},' for key, weight in weights.items()), "}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
