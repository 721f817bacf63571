"""What `wires.toml` says about the wires of a folder."""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from aligner.errors import WireError
from aligner.records import LANGUAGES, Precision

MANIFEST = "wires.toml"
_FIELDS = ("file", "lang", "outlet", "published")
_EXAMPLE = "published = 2025-10-15T08:15:00+02:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One `[[wire]]`: `file` relative to the folder, the others empty where the user left them out."""

    file: str
    lang: str = ""
    outlet: str = ""
    published: datetime | None = None
    precision: Precision = "minute"


def read_manifest(folder: Path) -> dict[str, Entry]:
    """The entries of the folder's wires.toml by file name, empty without one.

    Raises WireError, with the line where TOML gives one, for broken TOML, unknown fields, a language that the tool does
    not read, a time that is none, or a file named twice.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise WireError("wires.toml is not UTF-8", where=str(path), remedy="Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise WireError(f"wires.toml cannot be read: {error}", where=str(path), remedy="Mend that line.") from error
    except OSError as error:
        raise WireError(f"wires.toml cannot be read: {error.strerror}", where=str(path)) from error
    rows = table.pop("wire", [])
    if table or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        extra = f" (found {', '.join(sorted(table))})" if table else ""
        raise WireError(f"wires.toml holds something else than [[wire]] tables{extra}", where=str(path),
                        remedy='Write each wire as [[wire]] with file = "name.txt".')  # fmt: skip
    entries: dict[str, Entry] = {}
    for number, row in enumerate(rows, 1):
        entry = _read_entry(row, where=f"{path}, wire {number}")
        if entry.file in entries:
            raise WireError(
                f"wires.toml names {entry.file} twice", where=f"{path}, wire {number}", remedy="Delete one of the two."
            )
        entries[entry.file] = entry
    return entries


def _read_entry(row: dict[str, Any], *, where: str) -> Entry:
    unknown = sorted(set(row) - set(_FIELDS))
    if unknown:
        raise WireError(
            f"wires.toml has an unknown field {unknown[0]!r}",
            where=where,
            remedy=f"The fields are {', '.join(_FIELDS)}.",
        )
    file = row.get("file")
    if not isinstance(file, str) or not file.strip():
        raise WireError("wires.toml has a wire without a file", where=where, remedy='Add file = "name.txt".')
    lang = row.get("lang", "")
    if lang and lang not in LANGUAGES:
        raise WireError(
            f"wires.toml gives the language {lang!r}",
            where=where,
            remedy=f"Use one of {', '.join(LANGUAGES)}, or leave it out.",
        )
    outlet = row.get("outlet", "")
    if not isinstance(outlet, str):
        raise WireError("wires.toml has an outlet that is no text", where=where, remedy="Put it in quotation marks.")
    published, precision = _read_time(row.get("published"), where)
    return Entry(file=Path(file).as_posix(), lang=lang, outlet=outlet, published=published, precision=precision)


def _read_time(value: Any, where: str) -> tuple[datetime | None, Precision]:
    if isinstance(value, str):
        try:
            value = (
                datetime.fromisoformat(value.strip()) if len(value.strip()) > 10 else date.fromisoformat(value.strip())
            )
        except ValueError:
            raise WireError(
                f"wires.toml gives {value!r} as a time", where=where, remedy=f"Write it as {_EXAMPLE}."
            ) from None
    if value is None:
        return None, "minute"
    if isinstance(value, datetime):
        return value, "minute"
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day), "day"
    raise WireError(f"wires.toml gives {value!r} as a time", where=where, remedy=f"Write it as {_EXAMPLE}.")
