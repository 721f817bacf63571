"""Which model translates a language: the hub's where it is at hand, the embedded one otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from aligner.errors import ModelError, UsageError
from aligner.translate.hub import HuggingFaceHub, ModelHub, prepare_checkpoint
from aligner.translate.manifest import Manifest, ModelEntry, check_files

ModelMode = Literal["auto", "embedded", "hub"]
MODEL_MODES: tuple[ModelMode, ...] = ("auto", "embedded", "hub")

LANGUAGE_NAMES = {"nl": "Dutch", "de": "German", "ja": "Japanese"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenModel:
    """A model that is at hand: its files lie in `folder`, checked. `reason` is the line that the user sees."""

    entry: ModelEntry
    folder: Path
    revision: str
    reason: str

    @property
    def label(self) -> str:
        """Name and revision, as they stand in translations.jsonl: `nlde-en-small@3f2a91bc04d7`."""
        return f"{self.entry.name}@{self.revision[:12]}"


def choose_model(
    lang: str,
    mode: ModelMode,
    manifest: Manifest,
    *,
    hub: ModelHub | None = None,
    note: Callable[[str], None] = lambda line: None,
) -> ChosenModel:
    """The model that translates `lang`, with its files checked against their sha256.

    `auto` takes the hub's model when it is in the local cache or the hub answers within three seconds, and the
    embedded one otherwise; `embedded` and `hub` take nothing else. One `hub` object serves a whole run, so that the
    network is probed once. `note` is told before a model is fetched.

    Raises ModelError when the model is missing or damaged, UsageError for a mode that does not exist.
    """
    if mode not in MODEL_MODES:
        raise UsageError(f"there is no model choice {mode!r}", where="--models", remedy="Use auto, embedded or hub.")
    hub = hub or HuggingFaceHub()
    if mode == "embedded":
        return _choose_embedded(lang, manifest, "chosen by --models embedded")
    try:
        return _choose_published(lang, manifest, hub, note)
    except ModelError as error:
        if mode == "hub":
            raise
        return _choose_embedded(lang, manifest, _short_reason(error))


def _choose_published(lang: str, manifest: Manifest, hub: ModelHub, note: Callable[[str], None]) -> ChosenModel:
    entry = manifest.find_model(lang, "hub")
    if entry is None:
        raise _no_model(lang, manifest, "hub")
    snapshot, how = hub.find_cached(entry), "from the hub's cache"
    if snapshot is None:
        if not hub.is_reachable():
            raise ModelError(
                "the hub's model is not in the local cache and the hub cannot be reached",
                where=entry.repository,
                remedy=f"Fetch it where there is a network (hf download {entry.repository}), or use --models embedded.",
            )
        note(f"{_language(lang)}: fetching {entry.repository} from the hub, about {entry.size / 1e6:.0f} MB, once")
        snapshot, how = hub.fetch(entry), "fetched from the hub"
    folder = prepare_checkpoint(entry, snapshot)
    return ChosenModel(
        entry=entry,
        folder=folder,
        revision=snapshot.name,
        reason=f"{_language(lang)}: {entry.repository}, {how}",
    )


def _choose_embedded(lang: str, manifest: Manifest, why: str) -> ChosenModel:
    entry = manifest.find_model(lang, "embedded")
    if entry is None:
        raise _no_model(lang, manifest, "embedded")
    folder = manifest.folder / entry.name
    check_files(entry, folder)
    return ChosenModel(
        entry=entry,
        folder=folder,
        revision=entry.revision,
        reason=f"{_language(lang)}: embedded model {entry.name} ({why})",
    )


def _language(lang: str) -> str:
    return LANGUAGE_NAMES.get(lang, lang)


def _short_reason(error: ModelError) -> str:
    return error.what.replace("the hub's model", f"{error.where}" if error.where else "the hub's model")


def _no_model(lang: str, manifest: Manifest, kind: str) -> ModelError:
    return ModelError(
        f"there is no {kind} model that translates {_language(lang)}",
        where=str(manifest.path),
        remedy="Choose another --models, or add one to the list.",
    )
