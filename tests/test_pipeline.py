"""What the steps of a comparison hand to each other."""

from pathlib import Path

from aligner.pipeline import read_facts, read_story

WIRES = {
    "a.txt": "Der russische Präsident Wladimir Kusnezow sprach am Montag in Berlin mit Kanzlerin Petra Lohmann. "
    "Kusnezow reist am Dienstag weiter, wie seine Sprecherin in der Stadt sagte.",
    "b.txt": "Russian President Vladimir Kuznetsov spoke with Chancellor Petra Lohmann in Berlin on Monday. "
    "Kuznetsov will travel on from the city on Tuesday, his spokeswoman said.",
}


def test_a_person_spelled_in_two_languages_is_one_and_shown_as_english_papers_write(tmp_path: Path) -> None:
    folder = tmp_path / "visit"
    folder.mkdir()
    for name, text in WIRES.items():
        (folder / name).write_text(text, encoding="utf-8")
    names = [name for row in read_facts(read_story(folder), ()).names.values() for name in row]
    shown = {name.value for name in names if "kus" in name.span.lower() or "kuz" in name.span.lower()}
    assert shown == {"Vladimir Kuznetsov"}
