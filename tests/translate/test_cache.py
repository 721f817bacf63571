"""The cache folder: whole folders or none, and clear words when the disk is full."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from aligner.errors import OutputError
from aligner.translate.cache import build_folder
from aligner.translate.memory import Memory, Remembered


def _fill(folder: Path) -> None:
    (folder / "model.bin").write_bytes(b"whole")


def test_a_folder_is_made_once(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "model"
    assert build_folder(target, _fill) == target
    assert build_folder(target, lambda folder: pytest.fail("made again")) == target
    assert (target / "model.bin").read_bytes() == b"whole"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError("broken"), OSError(errno.ENOSPC, "No space left")])
def test_a_broken_off_folder_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    def stop(folder: Path) -> None:
        (folder / "model.bin").write_bytes(b"ha")
        raise error

    with pytest.raises(OutputError if isinstance(error, OSError) else type(error)):
        build_folder(tmp_path / "model", stop)
    assert list(tmp_path.iterdir()) == []


def test_of_two_makers_the_first_wins(tmp_path: Path) -> None:
    target = tmp_path / "model"

    def fill_late(folder: Path) -> None:
        build_folder(target, _fill)
        (folder / "model.bin").write_bytes(b"late")

    assert build_folder(target, fill_late) == target
    assert (target / "model.bin").read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_cannot_be_written_names_the_variable(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="ALIGNER_CACHE"):
        build_folder(tmp_path / "model", _fill)


def test_a_full_disk_is_told_from_a_damaged_store(tmp_path: Path) -> None:
    with Memory(tmp_path / "memory.sqlite3") as memory:
        memory.add("x", [Remembered(text="a", english="b", score=0.0)])
        memory._connection.execute("PRAGMA max_page_count = 3")
        long = [Remembered(text=f"{i} " * 500, english="c" * 5000, score=0.0) for i in range(50)]
        with pytest.raises(OutputError, match="no space left"):
            memory.add("x", long)
        assert set(memory.find("x", ["a"])) == {"a"}
    connection = sqlite3.connect(tmp_path / "memory.sqlite3")
    assert connection.execute("SELECT count(*) FROM translation").fetchone() == (1,)
