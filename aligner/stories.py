"""Finds the wire folders under a folder: one story each."""

from pathlib import Path

from aligner.errors import WireError
from aligner.wire.formats import FORMATS


def find_stories(folder: Path) -> tuple[Path, ...]:
    """The story folders, in order of name: `folder` itself where it holds wires, else its subfolders that do.

    Raises WireError where there is no such folder or no wire in it.
    """
    if not folder.is_dir():
        raise WireError("there is no such folder", where=str(folder), remedy="Name a folder that holds wires.")
    if has_wires(folder):
        return (folder,)
    stories = tuple(sorted(p for p in folder.iterdir() if p.is_dir() and _has_wires_below(p)))
    if not stories:
        remedy = "Put the wires of a story (.txt, .html, .xml, .json, .eml, .docx) into a folder of their own below it."
        raise WireError("holds no wires", where=str(folder), remedy=remedy)
    return stories


def has_wires(folder: Path) -> bool:
    """Whether `folder` itself (not its subfolders) holds wires or a wires.toml."""
    return any(_is_wire(p) or p.name == "wires.toml" for p in folder.iterdir())


def _has_wires_below(folder: Path) -> bool:
    return has_wires(folder) or any(_is_wire(p) for p in folder.rglob("*"))


def _is_wire(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in FORMATS and not path.name.startswith(".")
