"""Rows of the project's own text: files of JSON lines that stand beside the recipe."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from aligner.training.problems import CorpusError

T = TypeVar("T")


class RowError(Exception):
    """What is wrong with a row, and the remedy; `read_rows` adds the place."""

    def __init__(self, what: str, remedy: str) -> None:
        self.what, self.remedy = what, remedy
        super().__init__(what)


def read_rows(path: Path, build: Callable[[object], T]) -> list[T]:
    """What `build` makes of each line of a `.jsonl` or `.jsonl.xz`.

    Raises CorpusError, naming the line, for one that is no JSON or for which `build` raises RowError.
    """
    opener = lzma.open if path.suffix == ".xz" else open
    rows = []
    with opener(path, "rt", encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            try:
                rows.append(build(json.loads(line)))
            except json.JSONDecodeError as error:
                remedy = "Expected one JSON object a line."
                raise CorpusError("not valid JSON", where=f"{path}, line {number}", remedy=remedy) from error
            except RowError as error:
                raise CorpusError(error.what, where=f"{path}, line {number}", remedy=error.remedy) from error
    return rows
