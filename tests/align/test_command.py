"""`aligner align` and `aligner group`: lines are named by number, blank ones are skipped, bad files are refused."""

import io
import json

import pytest

from aligner.align.command import run_align, run_group
from aligner.errors import UsageError

DUTCH = "De haven is gesloten.\n\nNiemand raakte gewond.\nDe burgemeester zwijgt.\n"
ENGLISH = "The port is closed.\n\nNobody was injured.\nThe mayor is silent.\n"
TARGET = "\ufeffThe port has been closed.\nTickets are sold out.\nNobody was injured.\r\n\nThe mayor remains silent.\n"


@pytest.fixture(autouse=True)
def one_encoder(encoder, monkeypatch):
    monkeypatch.setattr("aligner.align.command.find_encoder", lambda: encoder)


@pytest.fixture
def files(tmp_path):
    for name, text in (("nl.txt", DUTCH), ("nl.en.txt", ENGLISH), ("en.txt", TARGET)):
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    return tmp_path


def lines_of(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_parallel_names_lines_and_leaves_nothing_out(files):
    out = io.StringIO()
    assert run_align(files / "nl.txt", files / "en.txt", files / "nl.en.txt", "parallel", out) == 0
    beads = lines_of(out)
    assert [(b["source"], b["target"]) for b in beads] == [([0], [0]), ([], [1]), ([2], [2]), ([3], [4])]
    assert all(0 <= b["score"] <= 1 for b in beads)


def test_comparable_names_pairs_only(files):
    out = io.StringIO()
    run_align(files / "nl.txt", files / "en.txt", files / "nl.en.txt", "comparable", out)
    assert {(tuple(b["source"]), tuple(b["target"])) for b in lines_of(out)} >= {((2,), (2,)), ((3,), (4,))}


def test_translates_where_no_translation_is_given(files):
    english = dict(zip(DUTCH.split("\n"), ENGLISH.split("\n"), strict=True))
    out = io.StringIO()
    run_align(
        files / "nl.txt",
        files / "en.txt",
        None,
        "parallel",
        out,
        translate=lambda lines: [english.get(line, line) for line in lines],
    )
    assert ([3], [4]) in [(b["source"], b["target"]) for b in lines_of(out)]


def test_group_names_files_as_given(files):
    out = io.StringIO()
    paths = [files / "nl.txt", files / "en.txt"]
    assert run_group(paths, [files / "nl.en.txt", files / "en.txt"], out) == 0
    groups = lines_of(out)
    assert [[str(paths[0]), 2], [str(paths[1]), 2]] in [g["sentences"] for g in groups]


@pytest.mark.parametrize(
    ("source", "translation", "message"),
    [
        ("missing.txt", None, "cannot be read"),
        ("latin1.txt", None, "not UTF-8"),
        ("nl.txt", "short.en.txt", "first difference: line 3"),
        ("nl.txt", "long.en.txt", "first difference: line 6"),
    ],
)
def test_unusable_files_are_refused_with_the_place(files, source, translation, message):
    (files / "latin1.txt").write_bytes("Größe".encode("latin-1"))
    (files / "short.en.txt").write_text("The port is closed.\n", encoding="utf-8")
    (files / "long.en.txt").write_text(ENGLISH + "\nOne more.\n", encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        run_align(
            files / source, files / "en.txt", files / translation if translation else None, "parallel", io.StringIO()
        )


def test_a_translation_for_each_file_or_none(files):
    with pytest.raises(UsageError, match="2 files but 1 translations"):
        run_group([files / "nl.txt", files / "en.txt"], [files / "nl.en.txt"], io.StringIO())


def test_empty_files_give_nothing(files):
    (files / "empty.txt").write_text("", encoding="utf-8")
    out = io.StringIO()
    assert run_align(files / "empty.txt", files / "empty.txt", None, "parallel", out) == 0
    assert run_align(files / "empty.txt", files / "en.txt", None, "comparable", out) == 0
    assert out.getvalue() == ""
