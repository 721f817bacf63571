"""translations.jsonl: written by `make translate`, read by `make compare` (see the contract)."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aligner.errors import MemoryFileError
from aligner.records import Sentence, Translation
from aligner.store import open_atomic

SCHEMA = "aligner-translations/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationFile:
    """translations.jsonl as read: the run's signature and the rows in their order."""

    signature: Mapping[str, str]
    translations: tuple[Translation, ...]


def write_translations(path: Path, translations: Iterable[Translation], signature: Mapping[str, str]) -> None:
    """Writes the rows after a header, in one step. Raises OutputError when the disk is full."""
    with open_atomic(path) as stream:
        header = {"schema": SCHEMA, "signature": dict(signature)}
        stream.write(json.dumps(header, ensure_ascii=False) + "\n")
        for row in translations:
            stream.write(json.dumps(_build_row(row), ensure_ascii=False) + "\n")


def _build_row(row: Translation) -> dict[str, Any]:
    return {
        "source_id": row.source_id,
        "sentence": row.sentence,
        "start": row.start,
        "end": row.end,
        "lang": row.lang,
        "text": row.text,
        "english": row.english,
        "model": row.model,
        "score": None if row.score is None else round(row.score, 4),
        "warnings": list(row.warnings),
    }


def read_translations(path: Path) -> TranslationFile:
    """The header's signature and the rows of translations.jsonl.

    Raises MemoryFileError naming the line that is damaged, and what to do.
    """
    remedy = "Run 'aligner translate' again; what was translated is remembered."
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MemoryFileError(f"the translations cannot be read ({reason})", where=str(path), remedy=remedy) from error
    except UnicodeDecodeError as error:
        raise MemoryFileError("the translations are not UTF-8", where=str(path), remedy=remedy) from error
    try:
        header = json.loads(lines[0]) if lines else {}
    except ValueError:
        header = {}
    if not isinstance(header, dict) or header.get("schema") != SCHEMA:
        raise MemoryFileError(f"the header does not say {SCHEMA}", where=f"{path}, line 1", remedy=remedy)
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if line.strip():
            try:
                rows.append(_read_row(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise MemoryFileError(
                    f"this row is damaged ({error})", where=f"{path}, line {number}", remedy=remedy
                ) from error
    signature = {str(key): str(value) for key, value in header.get("signature", {}).items()}
    return TranslationFile(signature=signature, translations=tuple(rows))


def _read_row(row: Mapping[str, Any]) -> Translation:
    for name, kind in (("source_id", str), ("lang", str), ("text", str), ("english", str), ("model", str)):
        if not isinstance(row[name], kind):
            raise TypeError(f"{name} is no text")
    return Translation(
        source_id=row["source_id"],
        sentence=int(row["sentence"]),
        start=int(row["start"]),
        end=int(row["end"]),
        lang=row["lang"],
        text=row["text"],
        english=row["english"],
        model=row["model"],
        score=None if row["score"] is None else float(row["score"]),
        warnings=tuple(str(warning) for warning in row["warnings"]),
    )


def is_current(translations: Sequence[Translation], sentences: Sequence[Sentence]) -> bool:
    """Whether the rows are those of exactly these sentences: same sources, places and words, in the same order."""
    return len(translations) == len(sentences) and all(
        (row.source_id, row.sentence, row.start, row.end, row.text)
        == (sentence.source_id, sentence.index, sentence.start, sentence.end, sentence.text)
        for row, sentence in zip(translations, sentences, strict=True)
    )
