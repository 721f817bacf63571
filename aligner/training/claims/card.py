"""The model card of the reader of clashing claims, written from the run itself.

What no program can write is read from the notes beside the recipe (`claims-en.notes.md`); the measured table is put in
by tests/bench/bench_claims.py.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME
from aligner.training.card import MEASURED
from aligner.training.claims.machine import LEAST_LIKE
from aligner.training.claims.material import Material
from aligner.training.claims.recipe import ClaimsRecipe
from aligner.training.stages import CURVE

NO_NOTES = "Nobody has looked at its errors yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What the card says of the run, besides recipe and curve. `date` is an ISO date, `corpora` counts by file."""

    date: str
    hardware: str
    parameters: int
    corpora: Mapping[str, Mapping[str, int]]
    held_out: Sequence[str]
    notes: str


def write_card(recipe: ClaimsRecipe, material: Material, working: Path, folder: Path, making: Making) -> Path:
    """Write `README.md` of the model folder from the working folder of its run; its path."""
    with (working / CURVE).open(encoding="utf-8") as stream:
        curve = list(csv.DictReader(stream))
    card = folder / "README.md"
    card.write_text(render_card(recipe, material, curve, making), encoding="utf-8")
    return card


def render_card(recipe: ClaimsRecipe, material: Material, curve: Sequence[Mapping[str, str]], making: Making) -> str:
    """The card as markdown."""
    parts = [
        _render_head(recipe, making),
        "## Measured",
        MEASURED,
        "## Limits",
        making.notes,
        "## Training",
        _render_training(recipe, curve, making),
        "## Data",
        _render_data(recipe, material, making),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _render_head(recipe: ClaimsRecipe, making: Making) -> str:
    return f"""---
language: en
license: {recipe.licence.lower().replace(" ", "-")}
base_model: sentence-transformers/{recipe.base}
pipeline_tag: text-classification
---

# {recipe.name}

{_tell_task(recipe)}
`aligner` asks it about sentences of different sources. Figures, dates and hours are blanked before
(`aligner/align/signs.py`); they are compared elsewhere, exactly.

| | |
|---|---|
| date | {making.date} |
| size | {making.parameters / 1e6:.1f} million trained parameters, stored as 16-bit floats |
| base | {recipe.base} (Apache 2.0): {_tell_layers(recipe)}, its word embeddings as published, read from its package |
| heads | state of the first piece and mean of all states: 3 chances, {len(KINDS)} kinds of a clash |
| licence | {recipe.licence}; sources below |"""


def _render_training(recipe: ClaimsRecipe, curve: Sequence[Mapping[str, str]], making: Making) -> str:
    rows = []
    for stage, row in zip(recipe.stages, curve, strict=False):
        share = f"{stage.altered_share:.0%}"
        rows.append(
            f"| {stage.name} | {row['minutes']} | {int(row['steps']):,} | {stage.rate:g} | {stage.batch_tokens:,} "
            f"| {share} | {row['loss']} | {row['clash_ap']} | {row['related_ap']} |"
        )
    return "\n".join(
        [
            f"On {making.hardware}. Recipe: `models/recipes/{_find_recipe(recipe)}` (`aligner train`). AdamW, the rate "
            "rising over 100 steps and falling to zero at the end of each stage, label smoothing "
            f"{recipe.smoothing:g}, the loss of the kinds counted {recipe.kind_weight:g} times, bfloat16 arithmetic.",
            "",
            "AP: average precision on the held-out stories at the end of the stage, of clashes and of pairs that are "
            "the same or clash. Loss: of the last steps of the stage, on its own pairs.",
            "",
            "| stage | minutes | updates | rate | pieces a batch | from corpora | loss | clash AP | same or clash AP |",
            "|---|---|---|---|---|---|---|---|---|",
            *rows,
        ]
    )


def _render_data(recipe: ClaimsRecipe, material: Material, making: Making) -> str:
    labels = Counter(pair.label for pair in material.corpus_pairs)
    taught, scored = material.taught, material.held_out
    kinds = Counter(kind for story in taught for kind in story.clashes.values())
    same = sum(len(story.same) for story in taught)
    told = _tell_kinds(kinds)
    rows = []
    for corpus in recipe.corpora:
        count = making.corpora.get(corpus.file, {})
        name = corpus.file.removeprefix("text/").removesuffix(".xz").removesuffix(".tsv")
        rows.append(f"| {name} | {count.get('read', 0):,} | {count.get('held_out', 0):,} | {corpus.licence} |")
    wmt = any(corpus.plan.name.startswith("wmt_") for corpus in recipe.corpora)
    used = (
        "`wmt_*` (test sets and system outputs of the WMT shared tasks, no licence stated, offered for research) "
        "**were used**; `aligner train --without wmt_` leaves them out."
        if wmt
        else "`wmt_*` were not used."
    )
    return "\n".join(
        [
            f"**Stories.** {len(taught):,} invented stories, each told by two reports, written for this project "
            f"({recipe.stories.licence}; `models/recipes/{recipe.stories.file}`): {sum(kinds.values()):,} pairs that "
            f"clash ({told}), {same:,} that say the same. {len(scored):,} more are held out and score the model: "
            "one in twelve, by a hash of the first sentence. They are by the same hands as the others, so real news is "
            "harder.",
            "",
            *_render_events(recipe, material),
            *_render_machine(recipe, material),
            *_render_originals(recipe, material),
            *_render_contrasts(recipe, material),
            f"**Corpora.** {labels[SAME]:,} pairs of translations of one source, {labels[CLASH]:,} of which one is "
            "altered by rule (`aligner/training/claims/altered.toml`: negation, antonyms, words of one group, names, "
            f"causes), {labels[OTHER]:,} pairs of sentences that share rare words or follow each other. {used} "
            f"Text that shares seven words (fourteen Japanese characters) with {_join(making.held_out)} was left out. "
            "The model holds no text of them; the licences are as the sources state them.",
            "",
            "| corpus | pairs of fit length | left out as held-out text | licence |",
            "|---|---|---|---|",
            *rows,
        ]
    )


def _tell_kinds(kinds: Counter[str]) -> str:
    return ", ".join(f"{kind} {kinds[str(kind)]:,}" for kind in KINDS)


def _render_events(recipe: ClaimsRecipe, material: Material) -> list[str]:
    """The paragraph on the events, if the recipe has them."""
    if not recipe.events:
        return []
    files = " and ".join(f"`models/recipes/{plan.file}`" for plan in recipe.events)
    taught = [event for event in material.events if not event.held_out]
    stories = material.taught_events
    kinds = Counter(kind for story in stories for kind in story.clashes.values())
    told = _tell_kinds(kinds)
    stages = [f"`{stage.name}`" for stage in recipe.stages if stage.event_others]
    pairs, same = sum(len(s.first) * len(s.second) for s in stories), sum(len(s.same) for s in stories)
    return [
        f"**Events.** {len(taught):,} invented events, each told by three to five reports as long as a wire's, written "
        f"for this project ({recipe.events[0].licence}; {files}), where clashes are as rare "
        f"as in news: {pairs:,} pairs of sentences of two reports, of which {sum(kinds.values()):,} clash ({told}) and "
        f"{same:,} say the same. "
        f"{len(material.events) - len(taught):,} more are held out. Taught in the stage {', '.join(stages) or 'none'}.",
        "",
    ]


def _render_machine(recipe: ClaimsRecipe, material: Material) -> list[str]:
    """The paragraph on machine English, if the recipe has it."""
    if recipe.machine is None:
        return []
    told = ", ".join(f"{s.machine_share:.0%} in the stage `{s.name}`" for s in recipe.stages if s.machine_share)
    rows = [row for versions in material.machine.values() for row in versions]
    return [
        f"**Machine English.** {len(rows):,} times a sentence of the stories and events was translated for this "
        f"project and given back in English by the embedded models ({recipe.machine.licence}; "
        f"`models/recipes/{recipe.machine.file}`), "
        f"{sum(row.tells for row in rows):,} of them well enough (chrF {LEAST_LIKE:g}) to still count as saying or "
        f"denying what they should. They stand for the sentence now and then ({told or 'nowhere'}).",
        "",
    ]


def _find_recipe(recipe: ClaimsRecipe) -> str:
    return recipe.name.removesuffix("-small") + ".toml"


def _tell_layers(recipe: ClaimsRecipe) -> str:
    return f"its layers as `{recipe.start}` has them, trained on" if recipe.start else "its layers trained on"


def _tell_task(recipe: ClaimsRecipe) -> str:
    told = "do they tell different things, the same, or what cannot both be true"
    kinds = f"and if so in what ({', '.join(KINDS)})?"
    if not recipe.originals:
        return f"Reads two English sentences of news together: {told},\n{kinds}"
    languages = ", ".join(dict.fromkeys(plan.language for plan in recipe.originals))
    return (
        f"Reads two sentences of news together, in English or in the original: {told},\n{kinds}\n"
        f"Originals ({languages}) are read as glosses, not in translation."
    )


def _render_originals(recipe: ClaimsRecipe, material: Material) -> list[str]:
    """The paragraph on originals and their glosses, if the recipe has them."""
    if not recipe.originals:
        return []
    stages = [f"`{stage.name}`" for stage in recipe.stages if stage.original_share]
    models = ", ".join(f"`{name}`" for name in dict.fromkeys(plan.model for plan in recipe.originals))
    files = ", ".join(f"{plan.plan.name}.{plan.language}-en ({plan.licence})" for plan in recipe.originals)
    return [
        f"**Originals.** {len(material.originals):,} English sentences with their originals: {files}. The reader gets "
        "them word by word in their own order: the English that the project's word lists give "
        "(`aligner/languages/data/glossary.*`), signs for values, and names in English letters. For words that no list "
        f"has the encoder of an embedded translation model ({models}) gives a vector for each piece; a network of "
        f"{recipe.glosses.hidden} hidden units says which of {recipe.glosses.pieces:,} English word pieces it stands "
        "for, or none, learnt from word links that eflomal found in the same sentences, and the reader gets the mean "
        "of the eight likeliest pieces' embeddings. The network also chooses between the meanings of a word. The model "
        f"folder holds these networks and goes with just these translation models. Taught in the stage "
        f"{', '.join(stages)}.",
        "",
    ]


def _render_contrasts(recipe: ClaimsRecipe, material: Material) -> list[str]:
    """The paragraph on the contrast sets, if the recipe has them: taught in a stage, or scoring the model."""
    if recipe.contrasts is None:
        return []
    stages = [stage.name for stage in recipe.stages if stage.contrasts]
    use = (
        f"In the stage `{'`, `'.join(stages)}` each set gives both agreements and one of its three clashes with a new "
        "sentence to an epoch, beside the pairs of the stories."
        if stages
        else "They score the model and are not taught; the clashes themselves are, with their stories."
    )
    kinds = Counter(row.kind for row in material.contrasts)
    told = _tell_kinds(kinds)
    return [
        "**Contrast sets.** Taught by stories alone, the reader too often takes agreement in other words for a clash. "
        f"So {len(material.contrasts):,} clashes of the stories ({told}) were given two more sentences, written for "
        "this project: one that agrees with the first in other words, and one that agrees with the second "
        f"({recipe.contrasts.licence}; `models/recipes/{recipe.contrasts.file}`). None is of a story that is held "
        f"out. {use}",
        "",
    ]


def _join(files: Sequence[str]) -> str:
    return ", ".join(f"`{name.removeprefix('../')}`" for name in files)
