"""Scores the reader of clashing claims on the held-out stories: how well it finds the clashes among all pairs.

    python -m tests.bench.bench_claims [--models models] [--stories models/recipes/claims-en.stories.jsonl.xz]

Each sentence of one report is read with each of the other, in both orders, by the model as `aligner` uses it (int8).
Prints the table and writes it into the model's card, between the `measured` marks.
"""

import argparse
import sys
import time
from pathlib import Path

from aligner.align.cross_encoder import MODEL, CrossEncoder
from aligner.errors import ModelError
from aligner.training.claims.scores import PRECISIONS, Ranking, Scores, join_directions, score_readings
from aligner.training.claims.stories import build_scored_pairs, read_stories
from tests.bench.bench_models import BEGIN, END, write_card

MODELS = Path(__file__).parents[2] / "models"
STORIES = "recipes/claims-en.stories.jsonl.xz"


def measure(model: CrossEncoder, stories: Path) -> tuple[int, Scores, float]:
    """Number of held-out stories, the scores, and the pairs read a second."""
    held_out = [story for story in read_stories(stories) if story.held_out]
    pairs = build_scored_pairs(held_out)
    begun = time.monotonic()
    forward = model.read([pair.texts for pair in pairs])
    backward = model.read([pair.turned().texts for pair in pairs])
    speed = 2 * len(pairs) / (time.monotonic() - begun)
    return len(held_out), score_readings(pairs, join_directions(forward, backward)), speed


def render_table(scores: Scores) -> str:
    """A markdown table: clashes, those of each kind, and pairs that are the same or clash."""
    recalls = [f"recall at precision {precision:g}" for precision in PRECISIONS]
    rows = [("all clashes", scores.clash), *scores.kinds.items(), ("same or clash", scores.related)]
    lines = [f"| | pairs | average precision | {' | '.join(recalls)} |", "|---|---|---|" + "---|" * len(recalls)]
    return "\n".join([*lines, *(_render_row(name, ranking) for name, ranking in rows)])


def render_section(count: int, scores: Scores) -> str:
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
            f"scores higher in {scores.told_from_same:.1%} of all cases. Measured by `python -m tests.bench.bench_claims`.",
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
    parser.add_argument("--threads", type=int, default=0, help="threads (default: all cores)")
    parser.add_argument("--no-card", action="store_true", help="leave the card as it is")
    args = parser.parse_args(arguments)
    folder = args.models / MODEL
    try:
        model = CrossEncoder(folder, args.threads)
    except ModelError as error:
        print(f"Not measured: {error}", file=sys.stderr)
        return 0
    count, scores, speed = measure(model, args.stories or args.models / STORIES)
    if not args.no_card:
        write_card(folder / "README.md", render_section(count, scores))
    print(render_table(scores))
    print(f"kind named right: {scores.kinds_right:.2f}; clash above same: {scores.told_from_same:.3f}")
    print(f"{speed:.0f} pairs a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
