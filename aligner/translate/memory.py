"""What has been translated before: a store that grows as the run goes on, and memories from other tools."""

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from aligner.errors import AlignerError, MemoryFileError, OutputError
from aligner.translate.cache import find_cache_folder
from aligner.translate.tmx import ImportedMemory, fold_text, read_tmx

SCHEMA_VERSION = 1
# Seconds to wait while another process writes.
BUSY_SECONDS = 30.0
# Texts asked for in one query; SQLite allows 999 values in old builds.
QUERY_TEXTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """The English of a text as a model gave it, with the score and warnings of that time."""

    text: str
    english: str
    score: float
    warnings: tuple[str, ...] = ()


def find_store() -> Path:
    """Where translations are remembered: `memory.sqlite3` in the cache folder, shared by all stories and runs."""
    return find_cache_folder() / "memory.sqlite3"


class Memory:
    """Remembered translations: `store` holds what models translated, `imported` what users gave in TMX files.

    A row's key is the engine's label (model, revision, engine, beam) and the text, so another model or beam
    translates anew. Every batch is written at once: a killed run takes up where it stopped. Use it as a context
    manager. The store may be deleted at any time.
    """

    def __init__(self, store: Path | None, imported: Sequence[ImportedMemory] = ()) -> None:
        self.imported = tuple(imported)
        self.path = store
        self._connection = _open_store(store)

    @classmethod
    def open(
        cls, files: Iterable[Path] = (), *, store: Path | None = None, reviewed: Sequence[ImportedMemory] = ()
    ) -> "Memory":
        """The memory at `store` (the cache folder's when None), with the TMX files read; `reviewed` goes before them.

        Raises MemoryFileError for a TMX file or a store that cannot be read, OutputError when the disk is full.
        """
        imported = [*reviewed, *(ImportedMemory(path.name, read_tmx(path)) for path in files)]
        return cls(store or find_store(), imported)

    def __enter__(self) -> "Memory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the store."""
        self._connection.close()

    def find(self, label: str, texts: Sequence[str]) -> dict[str, Remembered]:
        """What is remembered of these texts under an engine's label, by text."""
        folded = {fold_text(text): text for text in texts}
        found: dict[str, Remembered] = {}
        keys = list(folded)
        with self._guard():
            for start in range(0, len(keys), QUERY_TEXTS):
                part = keys[start : start + QUERY_TEXTS]
                marks = ",".join("?" * len(part))
                rows = self._connection.execute(
                    f"SELECT text, english, score, warnings FROM translation WHERE label = ? AND text IN ({marks})",
                    (label, *part),
                )
                for text, english, score, warnings in rows:
                    found[text] = Remembered(
                        text=text,
                        english=english,
                        score=score,
                        warnings=tuple(warnings.split("\n")) if warnings else (),
                    )
        return {text: found[key] for text in texts if (key := fold_text(text)) in found}

    def add(self, label: str, rows: Iterable[Remembered]) -> None:
        """Remembers translations, written to the disk before it returns."""
        now = int(time.time())
        values = [(label, fold_text(row.text), row.english, row.score, "\n".join(row.warnings), now) for row in rows]
        with self._guard(), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?, ?)", values)

    @contextlib.contextmanager
    def _guard(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _broken(self.path, error) from error


def _open_store(path: Path | None) -> sqlite3.Connection:
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path or ":memory:", timeout=BUSY_SECONDS)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version not in (0, SCHEMA_VERSION):
            connection.execute("DROP TABLE IF EXISTS translation")
        with connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS translation (label TEXT, text TEXT, english TEXT NOT NULL,"
                " score REAL NOT NULL, warnings TEXT NOT NULL, made INTEGER NOT NULL,"
                " PRIMARY KEY (label, text)) WITHOUT ROWID"
            )
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except (sqlite3.Error, OSError) as error:
        raise _broken(path, error) from error
    return connection


def _broken(path: Path | None, error: Exception) -> AlignerError:
    if "full" in str(error).lower():
        return OutputError(
            "cannot be written (no space left on device)",
            where=str(path),
            remedy="Free space, or set ALIGNER_CACHE to a folder elsewhere. What was translated before is kept.",
        )
    return MemoryFileError(
        f"the store of earlier translations cannot be used ({str(error).lower()})",
        where=str(path or "memory"),
        remedy="Delete it (everything is then translated again), or set ALIGNER_CACHE to a folder that can be written.",
    )
