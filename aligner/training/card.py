"""The model card: what a user must know before trusting a model, written from the run itself.

What no program can write (the limits seen by eye) is read from `NAME.notes.md` beside the recipe; the
measured table is put in by `make bench-models`.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.training.prepare import CLEANING
from aligner.training.recipe import BackwardsPlan, CorpusPlan, GlossaryPlan, Plan, Recipe, SyntheticPlan, name_plan

CURVE = "curve.csv"

MEASURED = "<!-- measured -->\n<!-- /measured -->"
"""The marks between which tests/bench/bench_models.py writes its table."""


NO_NOTES = "Nobody has read its translations yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What the card says of the run, besides recipe, cleaning and curve. `date` is an ISO date."""

    date: str
    hardware: str
    parameters: int
    vocabulary: int
    notes: str = NO_NOTES


def read_notes(recipe: Path, missing: str = NO_NOTES) -> str:
    """What was seen by eye: the text of `NAME.notes.md` beside the recipe `NAME.toml`, or the line `missing`."""
    path = recipe.with_suffix(".notes.md")
    return path.read_text(encoding="utf-8").strip() if path.is_file() else missing


def describe_hardware(device: str) -> str:
    """The machine of a run in words: `2 CPU threads`, or the name of the GPU."""
    import torch

    if device.startswith("cuda"):
        return f"one {torch.cuda.get_device_name(device)}"
    threads = torch.get_num_threads()
    return f"{threads} CPU thread{'s' if threads > 1 else ''}"


def write_card(recipe: Recipe, working: Path, folder: Path, making: Making) -> Path:
    """Write `README.md` of a model folder from the working folder of its run; its path."""
    cleaning = json.loads((working / CLEANING).read_text(encoding="utf-8"))
    with (working / CURVE).open(encoding="utf-8") as stream:
        curve = list(csv.DictReader(stream))
    card = folder / "README.md"
    card.write_text(render_card(recipe, cleaning, curve, making), encoding="utf-8")
    return card


def render_card(
    recipe: Recipe, cleaning: Mapping[str, Mapping[str, int]], curve: Sequence[Mapping[str, str]], making: Making
) -> str:
    """The card as markdown."""
    parts = [
        _render_head(recipe, making),
        "## Measured",
        MEASURED,
        "## Limits, by eye",
        making.notes,
        "## Training",
        _render_training(recipe, curve, making),
        "## Data",
        _render_data(recipe, cleaning),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _render_head(recipe: Recipe, making: Making) -> str:
    languages = [pair.split("-")[0] for pair in recipe.pairs]
    names = {"nl": "Dutch", "de": "German", "ja": "Japanese"}
    read = " and ".join(names[language] for language in languages)
    shape = recipe.shape
    return f"""---
language: [{", ".join([*languages, "en"])}]
license: {recipe.licence.lower().replace(" ", "-")}
library_name: transformers
pipeline_tag: translation
---

# {recipe.name}

Translates {read} news into English. A small MarianMT model, made so that `aligner` works on a machine without
the model hub; the hub's OPUS-MT models translate far better and are used where they can be had.

| | |
|---|---|
| date | {making.date} |
| size | {making.parameters / 1e6:.1f} million parameters, stored as 16-bit floats |
| shape | {shape.encoder_layers} encoder and {shape.decoder_layers} decoder layers, width {shape.width}, \
feed-forward {shape.feed_forward}, {shape.heads} heads |
| vocabulary | {making.vocabulary:,} SentencePiece pieces, bytes for unseen characters, digits one by one |
| licence | {recipe.licence}; sources below |"""


def _render_training(recipe: Recipe, curve: Sequence[Mapping[str, str]], making: Making) -> str:
    last = curve[-1]
    rows = [
        f"| {row['minutes']} | {int(row['steps']):,} | {int(row['target_pieces']) / 1e6:.2f} M | {row['loss']} "
        f"| {row['chrF']} |"
        for row in curve
    ]
    return "\n".join(
        [
            f"{float(last['minutes']):.0f} minutes on {making.hardware}, {int(last['steps']):,} updates, "
            f"{int(last['target_pieces']) / 1e6:.1f} million English pieces seen. Recipe: `models/recipes` "
            "(`aligner train`). Muon for the matrices, Adam for embeddings and norms, label smoothing "
            f"{recipe.schedule.smoothing}, dropout {recipe.schedule.dropout:g}, one cross-attention head shown an "
            "IBM-model-1 word alignment until "
            f"{recipe.schedule.guide_until:.0%} of the time, rate falling to zero at the end, averaged weights.",
            "",
            *_tell_start(recipe),
            "Validation: mean chrF on 150 lines of each FLORES dev file, int8, beam 1. Loss: negative log "
            "likelihood a piece, over the last stretch of the training text (the text changes with the phase).",
            "",
            "| minutes | updates | pieces seen | loss | chrF |",
            "|---|---|---|---|---|",
            *rows,
        ]
    )


def _tell_start(recipe: Recipe) -> list[str]:
    told = []
    if recipe.parent:
        told.append(
            f"It started from the weights and the English pieces of `{recipe.parent}`, "
            "whose card names what these learnt from."
        )
    if recipe.backwards:
        told.append(
            f"Further sources were written by a model from English that learnt {recipe.backward_schedule.minutes:g} "
            "minutes before (back-translation, Sennrich et al. 2016), each marked by a piece in front; those that the "
            "word lists explain best were kept."
        )
    if recipe.vocabulary.english_of:
        files = ", ".join(f"`{name}`" for name in recipe.vocabulary.english_of)
        told.append(
            f"The English pieces were also learnt from the English of {files}, for a model that starts from this one."
        )
    return [*told, ""] if told else []


def _describe_plan(plan: Plan) -> str:
    if isinstance(plan, CorpusPlan):
        return plan.file
    kinds = {SyntheticPlan: "made by rule", GlossaryPlan: "word list", BackwardsPlan: "sources by a model"}
    return f"{kinds[type(plan)]}, {plan.pair}"


def _render_data(recipe: Recipe, cleaning: Mapping[str, Mapping[str, int]]) -> str:
    phases = " / ".join(phase.name for phase in recipe.phases)
    rows = []
    for plan in recipe.plans:
        name = _describe_plan(plan)
        licence = plan.licence if isinstance(plan, CorpusPlan) else "this project's"
        if isinstance(plan, BackwardsPlan):
            licence = "as their English: " + ", ".join(Path(file).name.split(".")[0] for file in plan.english)
        kept = cleaning.get(name_plan(plan), {}).get("kept", 0)
        factors = " / ".join(f"{factor:g}" for factor in plan.factors)
        name = name.removeprefix("text/").removesuffix(".xz").removesuffix(".tsv")
        rows.append(f"| {name} | {kept:,} | {factors} | {licence} |")
    files = [*(plan.file for plan in recipe.corpora), *recipe.vocabulary.english_of]
    files += [file for plan in recipe.backwards for file in plan.english]
    wmt = any(Path(file).name.startswith("wmt_") for file in files)
    used = (
        "`wmt_*` (test sets and system outputs of the WMT shared tasks, no licence stated, offered for research) "
        "**were used**; `aligner train --without wmt_` leaves them out. No WMT or Tatoeba score may be quoted."
        if wmt
        else "`wmt_*` were not used."
    )
    return "\n".join(
        [
            f"Pairs after cleaning, and how often each was seen in an epoch of the phases {phases}. {used} "
            "Text that shares seven words (fourteen Japanese characters) with FLORES dev was left out. The model "
            "holds no text of them; the licences are as the sources state them.",
            "",
            f"| corpus | pairs | seen ({phases}) | licence |",
            "|---|---|---|---|",
            *rows,
        ]
    )
