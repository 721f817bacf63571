"""Scores the reader of clashing claims on held-out stories and events: how well it finds the clashes among all pairs.

    python -m tests.bench.bench_claims [--originals] [--models models] [--stories …]

Each sentence of one report is read with each of the other, in both orders, by the model as `aligner` uses it (int8).
So are the pairs of the contrast sets, to see whether the reader tells a clash from agreement in other words. With
`--originals` the model that reads originals is scored, on the stories in Dutch and Japanese.
Prints the table and writes it into the model's card, between the `measured` marks.
"""

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from aligner.align.claim_reader import ENGLISH_MODEL, ORIGINALS_MODEL
from aligner.align.cross_encoder import CLASH, CrossEncoder, Readings, join_readings
from aligner.errors import ModelError
from aligner.training.claims.contrasts import build_set_pairs, read_contrasts
from aligner.training.claims.originals import blank_alone
from aligner.training.claims.pairs import ClaimPair, blank
from aligner.training.claims.scores import (
    PRECISIONS,
    Ranking,
    Scores,
    SetScores,
    score_readings,
    score_sets,
)
from aligner.training.claims.stories import build_scored_pairs, read_stories
from aligner.training.corpus import read_pairs
from tests.bench.bench_models import BEGIN, END, write_card
from tests.bench.made_events import read_held_out

MODELS = Path(__file__).parents[2] / "models"
STORIES = "recipes/claims-en.stories.jsonl.xz"
EVENTS = "recipes/claims-en.events.jsonl.xz"
FEWEST_CLASHES = 50
CONTRASTS = "recipes/claims-en.contrasts.jsonl.xz"


def measure(model: CrossEncoder, stories: Path) -> tuple[int, Scores, float]:
    """Number of held-out stories, the scores, and the pairs read a second."""
    held_out = [story for story in read_stories(stories) if story.held_out]
    pairs = build_scored_pairs(held_out)
    begun = time.monotonic()
    readings = read_both_ways(model, pairs)
    speed = 2 * len(pairs) / (time.monotonic() - begun)
    return len(held_out), score_readings(pairs, readings), speed


def measure_events(model: CrossEncoder, events: Path) -> tuple[int, Scores]:
    """Number of held-out events read, and the scores over all their pairs of sentences of two reports."""
    held_out = read_held_out(events)
    pairs = build_scored_pairs([story for event in held_out for story in event.split_into_stories()])
    return len(held_out), score_readings(pairs, read_both_ways(model, pairs))


def measure_originals(model: CrossEncoder, stories: Path) -> dict[str, tuple[int, Scores]]:
    """By language the number of pairs of held-out stories that are there in it on both sides, and their scores.

    The translations were among those that the embedded translation models and the glosses learnt from, so that other
    originals are read a little worse.
    """
    pairs = build_scored_pairs([story for story in read_stories(stories) if story.held_out])
    found = {}
    for lang in sorted(model.languages):
        rows = read_pairs(stories.parent / f"own-news.{lang}-en.tsv.xz")
        known = {blank(english): source for source, english in rows}
        own = [
            ClaimPair(
                first=blank_alone(known[one], lang),
                second=blank_alone(known[two], lang),
                label=pair.label,
                kind=pair.kind,
            )
            for pair in pairs
            if (one := str(pair.first)) in known and (two := str(pair.second)) in known
        ]
        if sum(pair.label == CLASH for pair in own) >= FEWEST_CLASHES:
            found[lang] = len(own), score_readings(own, read_both_ways(model, own))
    return found


def measure_sets(model: CrossEncoder, contrasts: Path) -> SetScores:
    """The scores of the contrast sets of a file, which mean nothing for a reader that was taught them."""
    pairs = [pair for row in read_contrasts(contrasts) for pair in build_set_pairs(row)]
    return score_sets(read_both_ways(model, pairs))


def read_both_ways(model: CrossEncoder, pairs: Sequence[ClaimPair]) -> Readings:
    """The mean of the readings of pairs in both orders."""
    forward = model.read([pair.texts for pair in pairs])
    return join_readings(forward, model.read([pair.turned().texts for pair in pairs]))


def render_table(scores: Scores) -> str:
    """A markdown table: clashes, those of each kind, and pairs that are the same or clash."""
    recalls = [f"recall at precision {precision:g}" for precision in PRECISIONS]
    rows = [("all clashes", scores.clash), *scores.kinds.items(), ("same or clash", scores.related)]
    lines = [f"| | pairs | average precision | {' | '.join(recalls)} |", "|---|---|---|" + "---|" * len(recalls)]
    return "\n".join([*lines, *(_render_row(name, ranking) for name, ranking in rows)])


def render_originals(originals: Mapping[str, tuple[int, Scores]]) -> str:
    """A markdown table: the clashes of held-out stories by the language they are read in."""
    rows = [
        f"| {lang}, {count:,} pairs {_render_row('', scores.clash)[3:]}" for lang, (count, scores) in originals.items()
    ]
    recalls = [f"recall at precision {precision:g}" for precision in PRECISIONS]
    head = [f"| clashes | pairs | average precision | {' | '.join(recalls)} |", "|---|---|---|" + "---|" * len(recalls)]
    return "\n".join([*head, *rows])


def render_originals_section(originals: Mapping[str, tuple[int, Scores]], speed: float) -> str:
    """What stands between the marks in the card of the model that reads originals."""
    return "\n".join(
        [
            BEGIN,
            "",
            render_originals(originals),
            "",
            "Held-out stories in the original languages, both sentences of a pair in the same one, as far as they were "
            "translated for this project; read in both orders, in int8. The translation models and the glosses were "
            "taught these translations, the reader was not. German has too few of them. What it does for news in which "
            "languages meet is measured by `python -m tests.bench.bench_events --own`.",
            "",
            f"{speed:.0f} pairs a second on two cores. Measured by `python -m tests.bench.bench_claims --originals`.",
            "",
            END,
        ]
    )


def render_section(count: int, scores: Scores, events: tuple[int, Scores], sets: SetScores) -> str:
    """What stands in the card between the marks."""
    return "\n".join(
        [
            BEGIN,
            "",
            render_table(scores),
            "",
            f"All {scores.pairs:,} pairs of a sentence of one report and one of the other, in {count} held-out stories, "
            "each read in both orders, in int8. Rows of kinds: average precision among the pairs that do not clash (low "
            "for rare kinds), and the share found at the score where all clashes together have that precision. The kind "
            f"of a clash is named right in {scores.kinds_right:.0%}. Of a clash and a pair that says the same, the clash "
            f"scores higher in {scores.told_from_same:.1%} of all cases.",
            "",
            f"{events[0]} held-out events, where clashes are as rare as in news: all {events[1].pairs:,} pairs of "
            "sentences of two reports.",
            "",
            render_table(events[1]),
            "",
            f"{sets.sets:,} contrast sets, of whose sentences it was taught only the two that clash, each with a second "
            "one that agrees with it in other words. Within a set, a clash with such a sentence scores higher than an "
            f"agreement in {sets.told_apart:.1%} of all cases. Taken for a clash, as the likeliest of the three: "
            f"{sets.clashes_found:.1%} of the clashes, and wrongly {sets.agreements_taken:.1%} of the agreements.",
            "",
            "Measured by `python -m tests.bench.bench_claims`.",
            "",
            END,
        ]
    )


def _render_row(name: str, ranking: Ranking) -> str:
    recalls = " | ".join(f"{recall:.2f}" for recall in ranking.recalls)
    return f"| {name} | {ranking.count:,} | {ranking.average_precision:.3f} | {recalls} |"


def main(arguments: list[str] | None = None) -> int:
    """Prints the table; 0 also where the model is not there, after saying so."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the models")
    parser.add_argument("--stories", type=Path, help=f"stories to score on (default: {STORIES} in the models' folder)")
    parser.add_argument("--events", type=Path, help=f"events to score on (default: {EVENTS} in the models' folder)")
    parser.add_argument("--contrasts", type=Path, help=f"contrast sets (default: {CONTRASTS} in the models' folder)")
    parser.add_argument("--threads", type=int, default=0, help="threads (default: all cores)")
    parser.add_argument("--no-card", action="store_true", help="leave the card as it is")
    parser.add_argument("--originals", action="store_true", help="score the model that reads original sentences")
    args = parser.parse_args(arguments)
    folder = args.models / (ORIGINALS_MODEL if args.originals else ENGLISH_MODEL)
    try:
        model = CrossEncoder(folder, args.threads)
    except ModelError as error:
        print(f"Not measured: {error}", file=sys.stderr)
        return 0
    if args.originals:
        return _run_originals(model, args.stories or args.models / STORIES, None if args.no_card else folder)
    count, scores, speed = measure(model, args.stories or args.models / STORIES)
    events = measure_events(model, args.events or args.models / EVENTS)
    sets = measure_sets(model, args.contrasts or args.models / CONTRASTS)
    if not args.no_card:
        write_card(folder / "README.md", render_section(count, scores, events, sets))
    print(render_table(scores))
    print(f"{events[0]} events, all pairs:\n{render_table(events[1])}")
    print(f"kind named right: {scores.kinds_right:.2f}; clash above same: {scores.told_from_same:.3f}")
    print(f"of {sets.sets} contrast sets: clash above agreement {sets.told_apart:.3f}, ", end="")
    print(f"clashes found {sets.clashes_found:.3f}, agreements taken {sets.agreements_taken:.3f}")
    print(f"{speed:.0f} pairs a second")
    return 0


def _run_originals(model: CrossEncoder, stories: Path, folder: Path | None) -> int:
    begun = time.monotonic()
    originals = measure_originals(model, stories)
    speed = sum(2 * count for count, _ in originals.values()) / (time.monotonic() - begun)
    if folder:
        write_card(folder / "README.md", render_originals_section(originals, speed))
    print(render_originals(originals))
    print(f"{speed:.0f} pairs a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
