"""Writes the marked values that the value reader is taught (models/recipes/values.pairs.jsonl.xz).

    python -m tests.bench.write_values FILE

Of the events of tests/bench/taught, in four languages and in the embedded models' English, people have said which
values are of one claim. Of the events in English, told by several reports each, equal values that are no trifle are
taken for answers to one question, and values that differ for answers to two; where the gold has the sentences differ in
a value, or tell the same point, and nothing else tells, a pair is left out. Half an hour on one core.
"""

import json
import lzma
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations
from pathlib import Path
from typing import Any

from aligner.align.originals import Original
from aligner.align.pair_encoder import Text
from aligner.claims.build import build_claims
from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.facts.values import Quantity
from aligner.findings.answers import find_asked_text
from aligner.pipeline import Story, read_story
from aligner.records import Place
from aligner.training.claims.events import SAME_POINT, VALUE, Event, Reference, label_pairs, read_events
from tests.bench.bench_events import BENCH, find_events, materialize
from tests.bench.bench_fresh import find_told, write_wires
from tests.bench.fit_slots import find_value_pairs, read_gold, read_translated

HERE = Path(__file__).parent
TAUGHT = HERE / "taught"
RECIPES = HERE.parents[1] / "models" / "recipes"
ENGLISH = (
    HERE / "fresh_reports.jsonl.xz",
    *(RECIPES / f"claims-{name}.events.jsonl.xz" for name in ("news", "reports", "plain", "en")),
)
LANGUAGES = frozenset({"nl", "de", "ja"})
TRIFLE = 12  # counts up to it say little by being equal
TELLING = frozenset({"money", "measure", "percent", "count"})

Slot = tuple[Place, str, int, int]
Row = dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Writes the file; 2 where it is not named, or the benchmark that makes wires of events is not there."""
    if len(arguments) != 1 or not BENCH.is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    with lzma.open(arguments[0], "wt", encoding="utf-8") as stream:
        for row in chain(_read_taught(), _read_english()):
            stream.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
    return 0


def _read_taught() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as place:
        materialize(TAUGHT, Path(place))
        for event in find_events(TAUGHT):
            story = read_story(Path(place) / event)
            claims = _read_claims(story, Path(place) / event / "memory.tmx")
            own = {_slot(claim): claim for claim in _read_claims(story)}
            gold = read_gold(TAUGHT / event, story)
            number = {id(claim): n for n, claim in enumerate(claims)}
            pairs = [
                ((number[id(one)], number[id(two)]), is_slot) for one, two, _, is_slot in find_value_pairs(claims, gold)
            ]
            texts = [_describe(claim, own.get(_slot(claim))) for claim in claims]
            yield {**_build_row(texts, pairs), "by_hand": True}


def _read_english() -> Iterator[Row]:
    for path in ENGLISH:
        for event in read_events(path):
            if event.held_out:
                continue
            with tempfile.TemporaryDirectory() as place:
                write_wires(event, Path(place))
                story = read_story(Path(place))
            claims = _read_claims(story)
            told = find_told(event, story.documents, story.sentences)
            yield _build_row([_describe(claim) for claim in claims], list(_tell_by_value(event, claims, told)))


def _tell_by_value(
    event: Event, claims: Sequence[Claim], told: Mapping[Place, Sequence[Reference]]
) -> Iterator[tuple[tuple[int, int], bool]]:
    """Pairs of claims, and whether they answer one question, as far as the values and the event's gold say so."""
    labels: dict[frozenset[Reference], str] = {frozenset(pair): label for pair, label in label_pairs(event)}
    alike = Counter((claim.place, claim.kind) for claim in claims)
    for pair, one, two in _list_pairs(claims):
        relation = compare_claims(one, two).relation
        between = {labels.get(frozenset((x, y)), "") for x in told[one.place] for y in told[two.place]} - {""}
        lone = alike[one.place, one.kind] == 1 == alike[two.place, two.kind]
        is_same = SAME_POINT in between
        if relation in ("equal", "inside"):
            is_one = (is_same and (lone or relation == "equal")) or (relation == "equal" and _is_telling(one, between))
            answer = True if is_one else None
        elif VALUE in between:
            answer = True if lone else None
        else:
            answer = None if is_same and lone else False
        if relation != "not_comparable" and answer is not None:
            yield pair, answer


def _is_telling(claim: Claim, between: set[str]) -> bool:
    """Whether an equal value is no trifle, and the sentences may be of one matter."""
    if not isinstance(claim.value, Quantity) or (claim.kind == "count" and claim.value.amount <= TRIFLE):
        return False
    return claim.kind in TELLING or bool(between - {VALUE})


def _read_claims(story: Story, references: Path | None = None) -> tuple[Claim, ...]:
    return build_claims(read_translated(story, references))


def _list_pairs(claims: Sequence[Claim]) -> Iterator[tuple[tuple[int, int], Claim, Claim]]:
    for (i, one), (j, two) in combinations(enumerate(claims), 2):
        if one.source != two.source and one.kind == two.kind:
            yield (i, j), one, two


def _slot(claim: Claim) -> Slot:
    return claim.place, claim.kind, claim.start, claim.end


def _describe(claim: Claim, own: Claim | None = None) -> Row:
    """The claim's sentence in good English, and what `own`, the same claim by an embedded model, gives besides."""
    row: Row = {}
    if english := find_asked_text(claim, ()):
        row["en"] = english
    original: Text | None = find_asked_text(own, LANGUAGES) if own else None
    if isinstance(original, Original):
        row["own"] = [original.lang, original.text, [list(known) for known in original.known]]
        if own and (machine := find_asked_text(own, ())):
            row["mt"] = machine
    return row


def _build_row(texts: Sequence[Row], pairs: Sequence[tuple[tuple[int, int], bool]]) -> Row:
    return {
        "texts": texts,
        "one": [list(pair) for pair, is_one in pairs if is_one],
        "two": [list(pair) for pair, is_one in pairs if not is_one],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
