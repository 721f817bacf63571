"""The folder for what can be made again: converted models and the translation memory."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from aligner.errors import OutputError


def find_cache_folder() -> Path:
    """The cache folder: $ALIGNER_CACHE, else `aligner` in $XDG_CACHE_HOME, else `~/.cache/aligner`.

    It is not made here. Everything in it can be deleted at any time; the next run makes it again.
    """
    if named := os.environ.get("ALIGNER_CACHE"):
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "aligner"


def build_folder(target: Path, fill: Callable[[Path], None]) -> Path:
    """`target`, made by `fill(empty folder)` if it is not there yet, in one step: a killed run leaves no half of it.

    When two processes make the same folder, the first to finish wins and the other's copy is thrown away.
    Raises OutputError where the disk is full or the folder is not writable.
    """
    if target.is_dir():
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        working = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise _failure(target, error) from error
    try:
        fill(working)
        try:
            working.replace(target)
        except OSError as error:
            if not target.is_dir():
                raise _failure(target, error) from error
    except OSError as error:
        raise _failure(target, error) from error
    finally:
        shutil.rmtree(working, ignore_errors=True)
    return target


def _failure(path: Path, error: OSError) -> OutputError:
    reason = (error.strerror or str(error)).lower()
    return OutputError(
        f"cannot be written ({reason})",
        where=str(path),
        remedy="Free space, or set ALIGNER_CACHE to a folder that can be written.",
    )
