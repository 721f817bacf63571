"""A folder of wires: what is read, what is left out and why, and what stops everything."""

from datetime import datetime
from pathlib import Path

import pytest

from aligner.errors import WireError
from aligner.wire.folder import read_folder

DUTCH = "De ministers van beide landen hebben dinsdag gesproken over de grens die nog tot 21 november dicht blijft.\n"
GERMAN = "Die Minister beider Länder haben am Dienstag über die Grenze gesprochen, die noch bis November zu bleibt.\n"
FRENCH = "Le ministre des Affaires étrangères a déclaré mardi que la frontière resterait fermée jusqu'au 21 novembre.\n"


def write(folder: Path, **files: bytes | str) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_wires_of_any_depth_come_in_path_order_and_the_rest_is_no_wire(tmp_path: Path) -> None:
    write(
        tmp_path,
        nl1_dot_txt=DUTCH,
        sub__de1_dot_txt=GERMAN,
        memory_dot_tmx="<tmx/>",
        _dot_hidden_dot_txt=DUTCH,
        picture_dot_jpg=b"\xff",
    )
    write(tmp_path, wires_dot_toml='[[wire]]\nfile = "nl1.txt"\noutlet = "De Krant"\n')
    documents, left_out = read_folder(tmp_path)
    assert [(d.id, d.path, d.lang, d.outlet) for d in documents] == [
        ("nl1", "nl1.txt", "nl", "De Krant"), ("de1", "sub/de1.txt", "de", ""),
    ]  # fmt: skip
    assert left_out == ()


def test_a_broken_wire_is_left_out_with_reason_and_remedy_and_the_others_go_through(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="", b_dot_txt=bytes(range(256)) * 9, c_dot_txt=FRENCH, d_dot_txt=DUTCH)
    write(tmp_path, e_dot_xml="<a><b></a>", f_dot_json="[1, 2]", g_dot_txt="Lees ook: Brug dicht\n")
    write(tmp_path, h_dot_txt="12 34 --- !!!", i_dot_docx=b"no zip", j_dot_eml=b"\n\n")
    write(tmp_path, wires_dot_toml='[[wire]]\nfile = "missing.txt"\n')
    documents, left_out = read_folder(tmp_path)
    assert [d.id for d in documents] == ["d"]
    reasons = {item.path: item.reason for item in left_out}
    assert set(reasons) == {
        "a.txt",
        "b.txt",
        "c.txt",
        "e.xml",
        "f.json",
        "g.txt",
        "h.txt",
        "i.docx",
        "j.eml",
        "missing.txt",
    }
    assert "empty" in reasons["a.txt"]
    assert "binary" in reasons["b.txt"]
    assert "French" in reasons["c.txt"]
    assert "XML" in reasons["e.xml"]
    assert "2 items" in reasons["f.json"]
    assert "only page furniture" in reasons["g.txt"]
    assert "no words" in reasons["h.txt"]
    assert "no such file" in reasons["missing.txt"]
    assert all(item.remedy for item in left_out)


def test_a_language_given_in_wires_toml_is_believed(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt=FRENCH, wires_dot_toml='[[wire]]\nfile = "a.txt"\nlang = "nl"\n')
    assert read_folder(tmp_path)[0][0].lang == "nl"


def test_the_publication_time_of_wires_toml_comes_first(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="Kop van de dag\n\n14 oktober 2025, 21:40\n\n" + DUTCH,
          wires_dot_toml='[[wire]]\nfile = "a.txt"\npublished = 2025-10-15T08:15:00+02:00\n')  # fmt: skip
    publication = read_folder(tmp_path)[0][0].publication
    assert publication.at == datetime.fromisoformat("2025-10-15T08:15:00+02:00")
    assert (publication.origin, publication.precision) == ("wires.toml", "minute")


def test_a_bare_date_in_wires_toml_is_a_day(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt=DUTCH, wires_dot_toml='[[wire]]\nfile = "a.txt"\npublished = 2025-10-15\n')
    publication = read_folder(tmp_path)[0][0].publication
    assert (publication.at, publication.precision) == (datetime(2025, 10, 15), "day")


@pytest.mark.parametrize(
    ("manifest", "what"),
    [
        ("[[wire]\nfile = 1", "line 1"),
        ('[[wire]]\nfile = "a.txt"\nlang = "fr"', "'fr'"),
        ('[[wire]]\nfile = "a.txt"\ncolour = "red"', "'colour'"),
        ('[[wire]]\nfile = "a.txt"\npublished = "yesterday"', "'yesterday'"),
        ('[[wire]]\nlang = "nl"', "without a file"),
        ('[[wire]]\nfile = "a.txt"\n[[wire]]\nfile = "a.txt"', "twice"),
        ('wires = ["a.txt"]', "found wires"),
    ],
)
def test_a_malformed_wires_toml_stops_with_place_and_remedy(tmp_path: Path, manifest: str, what: str) -> None:
    write(tmp_path, a_dot_txt=DUTCH, wires_dot_toml=manifest)
    with pytest.raises(WireError, match=what) as caught:
        read_folder(tmp_path)
    assert "wires.toml" in caught.value.where
    assert caught.value.remedy


def test_a_folder_that_is_missing_empty_or_useless_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WireError, match="no such folder"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(WireError, match="no wires"):
        read_folder(tmp_path)
    write(tmp_path, a_dot_txt="")
    with pytest.raises(WireError, match=r"a\.txt: the file is empty"):
        read_folder(tmp_path)


def test_offsets_of_a_text_file_count_its_code_points(tmp_path: Path) -> None:
    text = "Kop 🎈 van de dag\n\n" + DUTCH * 2
    write(tmp_path, a_dot_txt=text)
    document = read_folder(tmp_path)[0][0]
    assert document.text == text == (tmp_path / "a.txt").read_text("utf-8")
    assert text[document.blocks[1].start : document.blocks[1].end] == DUTCH.strip()


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    write(tmp_path, b_dot_txt=DUTCH, a_dot_txt=GERMAN, c_dot_txt=FRENCH)
    assert read_folder(tmp_path) == read_folder(tmp_path)
