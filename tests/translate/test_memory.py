"""What was translated before: the store, and memories in TMX from other tools."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aligner.errors import MemoryFileError
from aligner.translate.memory import Memory, Remembered, find_store
from aligner.translate.recall import SHARED, find_imported
from aligner.translate.share import share_english
from aligner.translate.tmx import ImportedMemory, Segment, read_tmx
from tests.translate.toy_models import build_sentence

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="*all*" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x"
 creationtool="t" creationtoolversion="1"/><body>
<tu><tuv xml:lang="de-AT"><seg>Die Fähre   sank.</seg></tuv><tuv xml:lang="en"><seg>The ferry sank.</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>De <hi type="b">brug</hi> is<ph x="1">{1}</ph> dicht.</seg></tuv>
    <tuv xml:lang="EN-GB"><seg>The bridge is closed.</seg></tuv></tu>
<tu><tuv xml:lang="ja"><seg>橋は閉鎖された。</seg></tuv><tuv xml:lang="en"><seg>The bridge was closed.</seg></tuv></tu>
<tu><tuv xml:lang="ja"><seg>再開は未定だ。</seg></tuv><tuv xml:lang="en"><seg>Reopening is undecided.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Le pont.</seg></tuv></tu>
</body></tmx>
"""


def _memory(*rows: tuple[str, str, str]) -> ImportedMemory:
    return ImportedMemory(
        "m.tmx", [Segment(lang=lang, source=source, english=english) for lang, source, english in rows]
    )


def test_a_tmx_file_gives_its_segments_with_english(tmp_path: Path) -> None:
    path = tmp_path / "m.tmx"
    path.write_text(TMX, encoding="utf-8")
    assert [(s.lang, s.source, s.english) for s in read_tmx(path)] == [
        ("de", "Die Fähre   sank.", "The ferry sank."),
        ("nl", "De brug is dicht.", "The bridge is closed."),
        ("ja", "橋は閉鎖された。", "The bridge was closed."),
        ("ja", "再開は未定だ。", "Reopening is undecided."),
    ]


def test_entities_and_outside_files_are_never_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("password", encoding="utf-8")
    path = tmp_path / "m.tmx"
    path.write_text(
        f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file://{tmp_path}/secret"><!ENTITY y "laugh">]>'
        '<tmx><body><tu><tuv xml:lang="de"><seg>Wort &x;&y;</seg></tuv><tuv xml:lang="en"><seg>word</seg></tuv></tu>'
        "</body></tmx>",
        encoding="utf-8",
    )
    [segment] = read_tmx(path)
    assert segment.source == "Wort "


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"<tmx><body>\n<tu></body></tmx>", "line 2"),
        (b"<xliff/>", "no TMX"),
        (b"", "no well-formed XML"),
        (None, "no such file"),
    ],
)
def test_a_memory_that_cannot_be_read_says_where(tmp_path: Path, content: bytes | None, what: str) -> None:
    path = tmp_path / "broken.tmx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(MemoryFileError) as caught:
        read_tmx(path)
    assert what in str(caught.value)
    assert "broken.tmx" in caught.value.where


@pytest.mark.parametrize(
    ("lang", "text", "english"),
    [
        ("de", "Die Fähre sank.", "The ferry sank."),
        ("de", " Die Fa\u0308hre\u00a0sank. ", "The ferry sank."),  # decomposed, other blanks
        ("nl", "Die Fähre sank.", "The ferry sank."),  # its language was taken for another
        ("ja", "橋は閉鎖された。再開は未定だ。", "The bridge was closed. Reopening is undecided."),
        ("de", "Osaka. Die Fähre sank.", "Osaka. The ferry sank."),
        ("de", "Die Fähre sank nicht.", None),
        ("de", "Die Fähre", None),
        ("ja", "橋は閉鎖された。再開は", None),
    ],
)
def test_a_sentence_is_found_whole_or_joined_from_segments(lang: str, text: str, english: str | None) -> None:
    memory = _memory(
        ("de", "Die Fähre sank.", "The ferry sank."),
        ("de", "Osaka.", "Osaka."),
        ("ja", "橋は閉鎖された。", "The bridge was closed."),
        ("ja", "再開は未定だ。", "Reopening is undecided."),
    )
    assert memory.find(text, lang) == english


def test_the_later_of_two_segments_counts() -> None:
    memory = _memory(("de", "Ja.", "Yes."), ("de", "Ja.", "Yes, indeed."))
    assert memory.find("Ja.", "de") == "Yes, indeed."


def test_sentences_that_one_segment_spans_share_its_english() -> None:
    memory = _memory(
        ("nl", "„Dit is erg. Heel erg.”", "“This is bad. Very bad.”"),
        ("nl", "Op 7 oktober brak de dijk. Niemand raakte gewond.", "On 7 October the dyke broke, without injuries."),
        ("nl", "De dijk brak. Niemand raakte gewond.", "The dyke broke and nobody was hurt."),
    )
    texts = [
        "„Dit is erg.", "Heel erg.”",
        "Op 7 oktober brak de dijk.", "Niemand raakte gewond.",
        "De dijk brak.", "Niemand raakte gewond.",
        "Heel erg.”",
    ]  # fmt: skip
    sentences = [build_sentence(text, "nl", index) for index, text in enumerate(texts)]
    found = find_imported(sentences, range(len(sentences)), [memory])
    assert {i: (row.english, row.warnings) for i, row in found.items()} == {
        0: ("“This is bad.", ()),
        1: ("Very bad.”", ()),
        2: ("On 7 October the dyke broke,", ()),
        3: ("without injuries.", ()),
        4: ("The dyke broke and nobody was hurt.", (SHARED,)),
        5: ("The dyke broke and nobody was hurt.", (SHARED,)),
    }


@pytest.mark.parametrize(
    ("texts", "english", "parts"),
    [
        (["Er kam.", "Er sah."], "He came. He saw.", ("He came.", "He saw.")),
        (["Er kam.", "Er sah."], "He came and saw", None),
        (
            ["Im Juni waren es 40.", "Im Juli, nach dem Streik, nur noch 12."],
            "It was 40 in June; after the strike, in July, only 12.",
            ("It was 40 in June;", "after the strike, in July, only 12."),
        ),
        (
            ["10月7日、エンジンが外れた。", "けが人はなく、ロシアは同型機を一時、飛行停止にした。"],
            "On October 7 an engine came off. No one was hurt. Russia briefly grounded the type.",
            ("On October 7 an engine came off.", "No one was hurt. Russia briefly grounded the type."),
        ),
    ],
)
def test_english_is_cut_where_the_sentences_are(texts: list[str], english: str, parts: tuple[str, ...] | None) -> None:
    assert share_english(texts, english) == parts


def test_sentences_of_two_wires_never_share_a_segment() -> None:
    memory = _memory(("nl", "De dijk brak. Niemand raakte gewond.", "The dyke broke. Nobody was hurt."))
    sentences = [build_sentence("De dijk brak.", "nl"), build_sentence("Niemand raakte gewond.", "nl", 1, "nl2")]
    assert find_imported(sentences, (0, 1), [memory]) == {}


def test_the_first_memory_named_wins() -> None:
    first, second = _memory(("de", "Ja.", "Yes.")), _memory(("de", "Ja.", "Aye."), ("de", "Nein.", "No."))
    sentences = [build_sentence("Ja.", "de"), build_sentence("Nein.", "de", 1)]
    found = find_imported(sentences, (0, 1), [first, second])
    assert [found[i].english for i in (0, 1)] == ["Yes.", "No."]


def test_the_store_keeps_rows_by_label_and_text(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "memory.sqlite3"
    row = Remembered(text="Ja, zeker.", english="Yes.", score=-0.5, warnings=("repetition", "too short"))
    with Memory(path) as memory:
        memory.add("model@1 beam 4", [row])
    with Memory(path) as memory:
        assert memory.find("model@1 beam 4", ["Ja,  zeker.", "Nee."]) == {
            "Ja,  zeker.": Remembered(text="Ja, zeker.", english="Yes.", score=-0.5, warnings=row.warnings)
        }
        assert memory.find("model@2 beam 4", ["Ja, zeker."]) == {}


def test_more_texts_than_one_query_holds(tmp_path: Path) -> None:
    rows = [Remembered(text=f"Zin {i}.", english=f"Sentence {i}.", score=-1.0) for i in range(1203)]
    with Memory(tmp_path / "m.sqlite3") as memory:
        memory.add("x", rows)
        assert len(memory.find("x", [row.text for row in rows])) == 1203


def test_a_damaged_store_names_itself_and_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite3"
    path.write_bytes(b"this is no database " * 100)
    with pytest.raises(MemoryFileError) as caught:
        Memory(path)
    assert caught.value.where == str(path)
    assert "Delete it" in caught.value.remedy


def test_a_store_of_an_unknown_version_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite3"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE translation (a); PRAGMA user_version = 99;")
    connection.close()
    with Memory(path) as memory:
        memory.add("x", [Remembered(text="a", english="b", score=0.0)])
        assert set(memory.find("x", ["a"])) == {"a"}


def test_the_store_lies_in_the_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "here"))
    assert find_store() == tmp_path / "here" / "memory.sqlite3"
    monkeypatch.delenv("ALIGNER_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert find_store() == tmp_path / "aligner" / "memory.sqlite3"


def test_a_killed_run_keeps_what_it_added(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite3"
    code = (
        "import sys, time; from pathlib import Path\n"
        "from aligner.translate.memory import Memory, Remembered\n"
        f"memory = Memory(Path({str(path)!r}))\n"
        "for i in range(10_000):\n"
        "    memory.add('x', [Remembered(text=f'{i}', english='e', score=0.0)])\n"
        "    print(i, flush=True); time.sleep(0.01)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        os.kill(process.pid, signal.SIGKILL)
    assert lines[-1] == "4\n"
    time.sleep(0.05)
    with Memory(path) as memory:
        assert len(memory.find("x", [str(i) for i in range(5)])) == 5
