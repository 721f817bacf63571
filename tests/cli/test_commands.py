"""The commands: what a user meets when something is amiss, and what a finished run leaves behind."""

import json
from pathlib import Path

import pytest

from aligner.cli import build_parser, main

COMMANDS = ("translate", "compare", "stories", "align", "group", "facts", "score", "models", "train")
NOTE = "The port of Rijnmond stayed closed for {} hours on Tuesday after a fire on a tanker, the mayor said.\n"


def write_story(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        build_parser().parse_args([command, "--help"])
    assert stop.value.code == 0
    assert "Example:" in capsys.readouterr().out


def test_english_wires_are_compared_without_any_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = write_story(tmp_path / "harbour", en1=NOTE.format("six"), en2=NOTE.format("nine"))
    out = tmp_path / "out"
    assert main(["compare", str(story), "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"]["conflict"] >= 1
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["schema"] == "aligner-report/1"
    values = {side["value"] for f in report["findings"] if f["verdict"] == "conflict" for side in f["sides"]}
    assert {"PT6H", "PT9H"} <= values
    assert {p.name for p in out.iterdir()} >= {"report.html", "report.json", "translations.jsonl"}


def test_two_runs_write_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774000000")
    story = write_story(tmp_path / "harbour", en1=NOTE.format("six"), en2=NOTE.format("nine"))
    out = tmp_path / "out"
    main(["compare", str(story), "--out", str(out), "--json"])
    first = (out / "report.html").read_bytes()
    main(["compare", str(story), "--out", str(out), "--json"])
    assert (out / "report.html").read_bytes() == first


def test_a_wire_that_cannot_be_used_is_named_and_the_others_go_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = write_story(tmp_path / "harbour", en1=NOTE.format("six"), en2=NOTE.format("six"), empty="")
    assert main(["compare", str(story), "--out", str(tmp_path / "out"), "--json"]) == 1
    assert "empty.txt" in capsys.readouterr().err


@pytest.mark.parametrize("make", [True, False], ids=["empty folder", "no folder"])
def test_no_wires_is_one_line_and_exit_2(tmp_path: Path, make: bool, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "none"
    if make:
        folder.mkdir()
    assert main(["compare", str(folder), "--out", str(tmp_path / "out")]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_an_interrupt_says_what_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("aligner.commands.run_models", interrupt)
    assert main(["models"]) == 130
    assert "run the same command again" in capsys.readouterr().err


def test_reports_of_all_stories_are_listed(tmp_path: Path) -> None:
    write_story(tmp_path / "wires" / "harbour", en1=NOTE.format("six"), en2=NOTE.format("nine"))
    write_story(tmp_path / "wires" / "quay", en1=NOTE.format("two"), en2=NOTE.format("two"))
    reports = tmp_path / "reports"
    assert main(["stories", "compare", str(tmp_path / "wires"), "--reports", str(reports), "--json"]) == 0
    page = (reports / "index.html").read_text("utf-8")
    assert "harbour" in page
    assert "quay" in page
