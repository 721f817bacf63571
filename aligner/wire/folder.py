"""A wire folder as documents, and what was left out of it."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from aligner.errors import WireError
from aligner.records import LANGUAGES, Block, Document, Language, LeftOut, Publication
from aligner.wire.blocks import find_blocks
from aligner.wire.dateline import find_origin
from aligner.wire.extract import Extract
from aligner.wire.formats import FORMATS, extract_wire
from aligner.wire.language import find_language
from aligner.wire.manifest import MANIFEST, Entry, read_manifest
from aligner.wire.notes import find_notes
from aligner.wire.publication import find_publication, infer_publications
from aligner.wire.source_ids import name_sources

_NO_WIRES = frozenset({MANIFEST, "memory.tmx"})
# A wire of more than this is an archive or a mistake; a long feature has 100 kB.
_LARGEST = 20_000_000
_NAMES = {"fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "zh": "Chinese",
    "ko": "Korean", "ru": "Russian",
          "uk": "Ukrainian", "pl": "Polish", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
          "nb": "Norwegian", "ar": "Arabic",
          "tr": "Turkish", "cs": "Czech", "hu": "Hungarian", "ro": "Romanian", "af": "Afrikaans",
          "el": "Greek", "fi": "Finnish",
          "he": "Hebrew", "fa": "Persian", "hi": "Hindi", "vi": "Vietnamese", "id": "Indonesian",
          "th": "Thai", "lt": "Lithuanian"}  # fmt: skip


def read_folder(folder: Path) -> tuple[tuple[Document, ...], tuple[LeftOut, ...]]:
    """The documents of a wire folder in path order, and the files left out with reason and remedy.

    Reads .txt, .html, .xml, .json, .eml and .docx at any depth; files and folders starting with a dot, wires.toml and
    memory.tmx are no wires. One broken wire does not stop the others. Raises WireError where the folder is missing,
    wires.toml is malformed, or no wire is usable.
    """
    if not folder.is_dir():
        raise WireError("there is no such folder", where=str(folder), remedy="Name a folder that holds the wires.")
    entries = read_manifest(folder)
    paths = _list_wires(folder)
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    ids = name_sources(tuple(names))
    documents: list[Document] = []
    left_out: list[LeftOut] = []
    for name, path in names.items():
        try:
            documents.append(read_wire(path, id=ids[name], name=name, entry=entries.get(name)))
        except WireError as error:
            left_out.append(LeftOut(path=name, reason=error.what, remedy=error.remedy))
    for name in entries:
        if name not in names:
            left_out.append(_missing(folder, name))
    if not documents:
        raise WireError(
            _nothing(left_out), where=str(folder), remedy="Put wires (.txt, .html, .xml, .json, .eml, .docx) there."
        )
    return infer_publications(documents), tuple(left_out)


def read_wire(path: Path, *, id: str, name: str, entry: Entry | None = None) -> Document:
    """One wire file as a document. Raises WireError saying why it cannot be used and what to do."""
    entry = entry or Entry(file=name)
    data = _read_bytes(path)
    extract = extract_wire(data, path.suffix.lower())
    lang = _choose_language(entry, extract)
    blocks = find_blocks(extract.lines, lang)
    if all(block.kind == "furniture" for block in blocks):
        raise WireError(
            "there is no article in it, only page furniture",
            remedy="Check what was saved; delete the file if it is no wire.",
        )
    origin = find_origin(extract.text, blocks, lang)
    publication = _choose_publication(entry, extract, blocks, origin.dateline, lang)
    return Document(
        id=id,
        path=name,
        format=extract.format,
        encoding=extract.encoding,
        lang=lang,
        text=extract.text,
        blocks=blocks,
        publication=publication,
        sha256=hashlib.sha256(data).hexdigest(),
        outlet=entry.outlet or extract.outlet,
        dateline=origin.dateline or extract.dateline,
        agency=origin.agency or extract.agency,
        notes=find_notes(extract, blocks, lang, publication, origin.agency or extract.agency),
    )


def _list_wires(folder: Path) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        relative = path.relative_to(folder)
        if any(part.startswith(".") for part in relative.parts) or relative.name in _NO_WIRES:
            continue
        if path.suffix.lower() in FORMATS and path.is_file():
            found.append(path)
    return found


def _read_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise WireError(f"larger than {_LARGEST // 1_000_000} MB", remedy="Save only the article.")
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WireError(f"cannot be read ({reason})", remedy="Check the file and its permissions.") from error


def _choose_language(entry: Entry, extract: Extract) -> Language:
    wanted = entry.lang
    if not wanted:
        wanted = find_language("\n".join(line.text for line in extract.lines if not line.role.startswith("furniture")))
    for language in LANGUAGES:
        if language == wanted:
            return language
    if wanted == "und":
        raise WireError("there are no words in it", remedy="Check what was saved; delete the file if it is no wire.")
    name = _NAMES.get(wanted, f"another language ({wanted})")
    raise WireError(f"written in {name}; Dutch, German, Japanese and English are read",
                    remedy='If that is wrong, give its lang in wires.toml, e.g. lang = "nl".')  # fmt: skip


def _choose_publication(
    entry: Entry, extract: Extract, blocks: Sequence[Block], dateline: str, lang: str
) -> Publication:
    if entry.published is not None:
        return Publication(at=entry.published, origin="wires.toml", precision=entry.precision)
    return find_publication(extract, blocks, dateline, lang, date.today())


def _missing(folder: Path, name: str) -> LeftOut:
    if (folder / name).exists():
        endings = ", ".join(sorted(FORMATS))
        return LeftOut(
            path=name, reason="named in wires.toml, but its format is not read", remedy=f"Save it as one of {endings}."
        )
    return LeftOut(
        path=name,
        reason="named in wires.toml, but there is no such file",
        remedy="Mend the name in wires.toml or add the file.",
    )


def _nothing(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return "there are no wires in this folder"
    shown = "; ".join(f"{item.path}: {item.reason}" for item in left_out[:3])
    more = f"; and {len(left_out) - 3} more" if len(left_out) > 3 else ""
    return f"none of its wires can be used ({shown}{more})"
