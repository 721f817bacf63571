"""`aligner models`: which models there are, where each one is, and how good it was measured to be."""

import json
from dataclasses import dataclass
from typing import Literal

from aligner.errors import ModelError
from aligner.translate.hub import HuggingFaceHub, ModelHub
from aligner.translate.manifest import Manifest, ModelEntry, check_files, read_manifest

# Columns of the table where no terminal says how wide it is.
PIPED_WIDTH = 140

Place = Literal["embedded", "in the hub's cache", "downloadable", "not reachable", "missing or damaged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedModel:
    """A model of the manifest and where it is; `problem` says what is wrong with its files."""

    entry: ModelEntry
    place: Place
    problem: str = ""


def list_models(manifest: Manifest, *, hub: ModelHub | None = None) -> tuple[ListedModel, ...]:
    """Every model of the manifest, embedded ones first, with its files checked against their sha256.

    The hub is asked whether it answers (three seconds at most) when a model is not in its cache.
    """
    hub = hub or HuggingFaceHub()
    entries = sorted(manifest.models, key=lambda entry: entry.kind)
    return tuple(_list_embedded(e, manifest) if e.kind == "embedded" else _list_hub(e, hub) for e in entries)


def _list_embedded(entry: ModelEntry, manifest: Manifest) -> ListedModel:
    try:
        check_files(entry, manifest.folder / entry.name)
    except ModelError as error:
        return ListedModel(entry=entry, place="missing or damaged", problem=str(error))
    return ListedModel(entry=entry, place="embedded")


def _list_hub(entry: ModelEntry, hub: ModelHub) -> ListedModel:
    if hub.find_cached(entry) is not None:
        return ListedModel(entry=entry, place="in the hub's cache")
    return ListedModel(entry=entry, place="downloadable" if hub.is_reachable() else "not reachable")


def print_models(*, as_json: bool = False, manifest: Manifest | None = None, hub: ModelHub | None = None) -> int:
    """0 after the models have been written to the standard output, as a table or as JSON."""
    listed = list_models(manifest or read_manifest(), hub=hub)
    if as_json:
        print(json.dumps({"models": [_build_row(model) for model in listed]}, ensure_ascii=False, indent=2))
        return 0
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("model", "reads", "where", "size", "licence", "measured"):
        table.add_column(name, justify="right" if name == "size" else "left", overflow="fold")
    for model in listed:
        entry = model.entry
        table.add_row(
            entry.repository or f"{entry.name}@{entry.revision}",
            " ".join(entry.sources),
            model.place,
            f"{entry.size / 1e6:.0f} MB",
            entry.licence,
            "\n".join(_describe_quality(entry)) or "-",
        )
    console = Console()
    if not console.is_terminal:
        console = Console(width=PIPED_WIDTH)
    console.print(table)
    for model in listed:
        if model.problem:
            console.print(model.problem, style="red", markup=False)
    return 0


def _describe_quality(entry: ModelEntry) -> list[str]:
    return [
        f"{quality.test}: BLEU {quality.bleu:.1f}"
        + (f", chrF {quality.chrf:.1f}" if quality.chrf is not None else "")
        + f" ({quality.origin})"
        for quality in entry.quality
    ]


def _build_row(model: ListedModel) -> dict[str, object]:
    entry = model.entry
    return {
        "name": entry.name,
        "kind": entry.kind,
        "sources": list(entry.sources),
        "target": entry.target,
        "repository": entry.repository,
        "revision": entry.revision,
        "where": model.place,
        "size": entry.size,
        "licence": entry.licence,
        "quality": [
            {"test": quality.test, "bleu": quality.bleu, "chrf": quality.chrf, "origin": quality.origin}
            for quality in entry.quality
        ],
        "problem": model.problem,
    }
