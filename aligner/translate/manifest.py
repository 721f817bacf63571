"""models/manifest.toml: which models there are, and what is known of each.

For whoever trains a model: put the finished checkpoint (config.json, generation_config.json, model.safetensors,
source.spm, target.spm, vocab.json, README.md) into `models/NAME`, then run

    python -m aligner.translate.manifest --refresh models/NAME --sources nl,de --licence "CC BY-SA 4.0" --longest 120

which writes the sha256 and size of each file into the manifest, adding the model if it is not there yet. Options
that are left out keep what the manifest says; the measured quality is kept and set with `--quality
"flores-dev nl-en=21.9/51.4"` (test = BLEU/chrF), once per test. From Python: `write_manifest_entry`.
"""

import argparse
import hashlib
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from aligner.errors import ModelError
from aligner.store import write_text

ModelKind = Literal["hub", "embedded"]

SCHEMA = "aligner-models/1"
# Files that make up a checkpoint; README.md is the model card and is not needed to run.
CHECKPOINT_FILES = ("config.json", "model.safetensors", "source.spm", "target.spm", "vocab.json")
OPTIONAL_FILES = ("generation_config.json", "tokenizer_config.json", "target_vocab.json")
# Pieces in one input, end mark left out. OPUS-MT was trained on up to 500, but loses clauses well before that.
DEFAULT_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """One file of an embedded model; `size` in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What was measured on one test: sacrebleu BLEU and chrF, and where the figures come from."""

    test: str
    bleu: float
    chrf: float | None
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """One model of the manifest.

    `sources` are the languages that it reads, `repository` its name on the hub ("" for an embedded one), `size` in
    bytes, `longest` the pieces of the longest input that it translates well: longer sentences are cut at clauses.
    """

    name: str
    kind: ModelKind
    sources: tuple[str, ...]
    target: str
    revision: str
    licence: str
    size: int
    repository: str = ""
    longest: int = DEFAULT_LONGEST
    files: tuple[ModelFile, ...] = ()
    quality: tuple[Quality, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """All models by name, and the folder that the embedded ones lie in."""

    path: Path
    models: tuple[ModelEntry, ...]

    @property
    def folder(self) -> Path:
        """The folder of the manifest; an embedded model lies in `folder / name`."""
        return self.path.parent

    def find_model(self, lang: str, kind: ModelKind) -> ModelEntry | None:
        """The first model of that kind that translates `lang`, or None where the manifest has none."""
        return next((entry for entry in self.models if entry.kind == kind and lang in entry.sources), None)


def find_models_folder() -> Path:
    """Where the models lie: $ALIGNER_MODELS, else `models/` beside the package in a checkout."""
    named = os.environ.get("ALIGNER_MODELS")
    return Path(named) if named else Path(__file__).resolve().parents[2] / "models"


def read_manifest(path: Path | None = None) -> Manifest:
    """The manifest at `path` (a file, or the folder that holds manifest.toml; `find_models_folder()` when None).

    Raises ModelError naming the file and the field that is missing or wrong.
    """
    path = path or find_models_folder()
    if path.is_dir() or path.suffix != ".toml":
        path = path / "manifest.toml"
    remedy = "Restore it with 'git checkout models/manifest.toml', or set ALIGNER_MODELS to its folder."
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError("there is no list of models", where=str(path), remedy=remedy) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ModelError(f"the list of models cannot be read ({error})", where=str(path), remedy=remedy) from error
    if table.get("schema") != SCHEMA:
        raise ModelError(f"the schema is {table.get('schema')!r}, not {SCHEMA!r}", where=str(path), remedy=remedy)
    entries = tuple(_build_entry(row, path) for row in table.get("model", ()))
    return Manifest(path=path, models=entries)


@lru_cache(maxsize=1)
def find_embedded() -> frozenset[str]:
    """The names of the embedded models; none where the manifest cannot be read, of which the translation has told."""
    try:
        return frozenset(model.name for model in read_manifest().models if model.kind == "embedded")
    except ModelError:
        return frozenset()


def _build_entry(row: Mapping[str, Any], path: Path) -> ModelEntry:
    try:
        if row["kind"] not in ("hub", "embedded"):
            raise ValueError(f"kind is {row['kind']!r}, not 'hub' or 'embedded'")
        return ModelEntry(
            name=str(row["name"]),
            kind=row["kind"],
            sources=tuple(row["sources"]),
            target=str(row["target"]),
            repository=str(row.get("repository", "")),
            revision=str(row["revision"]),
            licence=str(row["licence"]),
            size=int(row["size"]),
            longest=int(row.get("longest", DEFAULT_LONGEST)),
            files=tuple(
                ModelFile(name=str(file["name"]), sha256=str(file["sha256"]), size=int(file["size"]))
                for file in row.get("files", ())
            ),
            quality=tuple(
                Quality(test=str(q["test"]), bleu=float(q["bleu"]), chrf=q.get("chrf"), origin=str(q["origin"]))
                for q in row.get("quality", ())
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        name = row.get("name", "without a name") if isinstance(row, Mapping) else "?"
        raise ModelError(
            f"the model {name} has a field that is missing or wrong ({error})",
            where=str(path),
            remedy="Compare it with the other models in the file.",
        ) from error


def read_sha256(path: Path) -> str:
    """The sha256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def check_files(entry: ModelEntry, folder: Path) -> None:
    """Nothing, when every file that the manifest lists for an embedded model is there and unchanged.

    Raises ModelError naming the first file that is missing or whose sha256 differs.
    """
    remedy = f"Restore it with 'git checkout models/{entry.name}', or choose --models hub."
    if not entry.files:
        raise ModelError(f"the model {entry.name} lists no files", where=str(folder), remedy=remedy)
    for file in entry.files:
        path = folder / file.name
        if not path.is_file():
            raise ModelError("this file of the model is missing", where=str(path), remedy=remedy)
        if path.stat().st_size != file.size or read_sha256(path) != file.sha256:
            raise ModelError(
                f"this file of the model is damaged (its sha256 is not {file.sha256[:12]}…)",
                where=str(path),
                remedy=remedy,
            )


def write_manifest_entry(manifest_path: Path, entry: ModelEntry) -> None:
    """Puts `entry` into the manifest in place of the model of that name, or at the end.

    The files and size of an embedded model are taken from its folder beside the manifest, and its revision from the
    weights (the first 12 digits of their sha256). Raises ModelError when a file of the checkpoint is missing.
    """
    models = read_manifest(manifest_path).models if manifest_path.exists() else ()
    if entry.kind == "embedded":
        entry = _with_files(entry, manifest_path.parent / entry.name)
    if any(model.name == entry.name for model in models):
        models = tuple(entry if model.name == entry.name else model for model in models)
    else:
        models = (*models, entry)
    write_text(manifest_path, render_manifest(models))


def _with_files(entry: ModelEntry, folder: Path) -> ModelEntry:
    names = [*CHECKPOINT_FILES, *(name for name in OPTIONAL_FILES if (folder / name).is_file())]
    for name in names:
        if not (folder / name).is_file():
            raise ModelError("this file of the model is missing", where=str(folder / name), remedy="Train it again.")
    files = tuple(
        ModelFile(name=name, sha256=read_sha256(folder / name), size=(folder / name).stat().st_size)
        for name in sorted(names)
    )
    weights = next(file for file in files if file.name == "model.safetensors")
    return replace(entry, files=files, size=sum(file.size for file in files), revision=weights.sha256[:12])


def render_manifest(models: Iterable[ModelEntry]) -> str:
    """The text of manifest.toml for these models."""
    lines = [
        "# The models by name. Kept by `python -m aligner.translate.manifest`; sizes in bytes.",
        f'schema = "{SCHEMA}"',
    ]
    for entry in models:
        lines += ["", "[[model]]"]
        for name in ("name", "kind", "sources", "target", "repository", "revision", "licence", "size", "longest"):
            value = getattr(entry, name)
            if value != "":
                lines.append(f"{name} = {_render_value(value)}")
        if entry.files:
            rows = (f'    {{ name = "{f.name}", sha256 = "{f.sha256}", size = {f.size} }},' for f in entry.files)
            lines += ["files = [", *rows, "]"]
        if entry.quality:
            lines += ["quality = [", *(f"    {_render_quality(quality)}," for quality in entry.quality), "]"]
    return "\n".join(lines) + "\n"


def _render_value(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_render_value(part) for part in value) + "]"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)


def _render_quality(quality: Quality) -> str:
    chrf = "" if quality.chrf is None else f", chrf = {quality.chrf}"
    test, origin = _render_value(quality.test), _render_value(quality.origin)
    return f"{{ test = {test}, bleu = {quality.bleu}{chrf}, origin = {origin} }}"


def main(arguments: list[str] | None = None) -> int:
    """0 when the manifest was brought up to date with the model folder named by --refresh."""
    parser = argparse.ArgumentParser(prog="python -m aligner.translate.manifest", description=__doc__)
    parser.add_argument("--refresh", required=True, type=Path, metavar="models/NAME")
    parser.add_argument("--sources", help="languages that the model reads, for example nl,de")
    parser.add_argument("--licence")
    parser.add_argument("--longest", type=int, help="pieces of the longest input that it translates well")
    parser.add_argument("--quality", action="append", default=[], metavar="TEST=BLEU/CHRF")
    parser.add_argument("--origin", default="make bench-models", help="the command that measured the quality")
    options = parser.parse_args(arguments)
    folder: Path = options.refresh.resolve()
    manifest_path = folder.parent / "manifest.toml"
    models = read_manifest(manifest_path).models if manifest_path.exists() else ()
    known = next((entry for entry in models if entry.name == folder.name), None)
    entry = known or ModelEntry(
        name=folder.name, kind="embedded", sources=(), target="en", revision="", licence="", size=0
    )
    entry = replace(
        entry,
        sources=tuple(options.sources.split(",")) if options.sources else entry.sources,
        licence=options.licence or entry.licence,
        longest=options.longest or entry.longest,
        quality=_merge_quality(entry.quality, options.quality, options.origin),
    )
    if not entry.sources or not entry.licence:
        parser.error("a new model needs --sources and --licence")
    write_manifest_entry(manifest_path, entry)
    return 0


def _merge_quality(known: tuple[Quality, ...], given: list[str], origin: str) -> tuple[Quality, ...]:
    merged = {quality.test: quality for quality in known}
    for text in given:
        test, _, figures = text.rpartition("=")
        bleu, _, chrf = figures.partition("/")
        merged[test] = Quality(test=test, bleu=float(bleu), chrf=float(chrf) if chrf else None, origin=origin)
    return tuple(merged.values())


if __name__ == "__main__":
    raise SystemExit(main())
