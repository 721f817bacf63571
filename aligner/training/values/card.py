"""The model card of the value reader, written from the run itself; its notes stand beside the recipe."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.training.stages import CURVE
from aligner.training.values.pairs import ValueEvent
from aligner.training.values.recipe import ValuesRecipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What the card says of the run, besides recipe and curve. `date` is an ISO date, `size` in bytes."""

    date: str
    hardware: str
    size: int
    notes: str


def write_card(recipe: ValuesRecipe, events: Sequence[ValueEvent], working: Path, folder: Path, making: Making) -> Path:
    """Write `README.md` of the model folder from the working folder of its run; its path."""
    with (working / CURVE).open(encoding="utf-8") as stream:
        curve = list(csv.DictReader(stream))
    card = folder / "README.md"
    card.write_text(render_card(recipe, events, curve, making), encoding="utf-8")
    return card


def render_card(
    recipe: ValuesRecipe, events: Sequence[ValueEvent], curve: Sequence[Mapping[str, str]], making: Making
) -> str:
    """The card as markdown."""
    stages = "\n".join(
        f"| {stage.name} | {stage.epochs:g} | {row['steps']} | {stage.rate:g} "
        f"| {stage.batch_tokens:,} | {row['loss']} |"
        for stage, row in zip(recipe.stages, curve, strict=True)
    )
    counted = "\n".join(_count(name, [e for e in events if e.by_hand is by_hand]) for name, by_hand in SORTS)
    return f"""---
language: [en, nl, de, ja]
license: {recipe.licence.lower().replace(" ", "-")}
base_model: sentence-transformers/all-MiniLM-L6-v2
---

# {recipe.name}

Reads two sentences of news together, in English or in the original, with one value marked in each: do the two answer
one question? All values are blanked before (`aligner/align/signs.py`), so that it cannot see whether they agree.
`aligner` weighs what it says with what else stands around the values (`aligner/findings/slots.py`).

| | |
|---|---|
| date | {making.date} |
| size | {making.size / 1e6:.1f} MB: the change of each layer's weights, rank {recipe.rank}, in 16-bit floats |
| base | the layers and glosses of `{recipe.base}`; it goes with just the ones that it was trained over |
| head | states of the first piece and of both marks: log-odds of one question |
| licence | {recipe.licence} |

## Limits

{making.notes.strip()}

## Training

On {making.hardware}. Recipe: `models/recipes/values.toml` (`aligner train`). AdamW, the rate rising over 100 steps and
falling to zero at the end of each stage, label smoothing {recipe.smoothing:g}, bfloat16 arithmetic.

| stage | epochs | updates | rate | pieces a batch | loss at its end |
|---|---|---|---|---|---|
{stages}

## Data

All events are invented and the project's own text (MIT): `models/recipes/{recipe.pairs.file}`, written by
`python -m tests.bench.write_values`.

| told apart by | events | one question | two |
|---|---|---|---|
{counted}
"""


SORTS = (("people", True), ("whether the values are equal", False))


def _count(name: str, events: Sequence[ValueEvent]) -> str:
    one, two = sum(len(e.one) for e in events), sum(len(e.two) for e in events)
    return f"| {name} | {len(events):,} | {one:,} | {two:,} |"
