"""Sentences to translations: what passes through, what is remembered, what is cut, what loops."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner.records import Sentence, Translation
from aligner.translate import run as run_module
from aligner.translate.choose import ChosenModel
from aligner.translate.engine import EngineOptions, Hypothesis
from aligner.translate.manifest import Manifest
from aligner.translate.memory import Memory
from aligner.translate.pieces import Pieces
from aligner.translate.run import TranslateOptions, translate_sentences
from aligner.translate.tmx import ImportedMemory, Segment
from tests.translate.toy_models import SENTENCES, build_sentence, choose_toy


class Log:
    """Progress that remembers what it was told."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, int]] = []
        self.done = 0
        self.notes: list[str] = []

    def begin(self, what: str, total: int) -> None:
        self.begun.append((what, total))

    def advance(self, done: int) -> None:
        self.done += done

    def note(self, line: str) -> None:
        self.notes.append(line)


class ScriptedEngine:
    """An engine that gives what the test says, and keeps what it was asked, second tries for figures left out."""

    def __init__(self, model: ChosenModel, answers: dict[str, str], retry: dict[str, str] | None = None) -> None:
        self.pieces = Pieces(model.folder)
        self.answers, self.retry = answers, retry or {}
        self.asked: list[tuple[str, ...]] = []

    def translate(
        self,
        texts: Sequence[str],
        *,
        against_loops: bool = False,
        beam: int = 0,
        beginnings: Sequence[str] | None = None,
    ) -> list[tuple[Hypothesis, ...]]:
        if not beam:
            self.asked.append(tuple(texts))
        answers = {**self.answers, **self.retry} if against_loops else self.answers
        found = [answers.get(text, f"English of {len(text)} characters") for text in texts]
        return [(Hypothesis(text=each, score=-1.0, pieces=len(each.split()), is_complete=True),) for each in found]


def _translate(
    toys: Manifest, sentences: Sequence[Sentence], memory: Memory, progress: Log | None = None
) -> tuple[Translation, ...]:
    options = TranslateOptions(models="embedded", manifest=toys, engine=EngineOptions(beam=1))
    return translate_sentences(sentences, memory=memory, options=options, progress=progress or Log())


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "memory.sqlite3")


def test_a_story_is_translated_in_order_and_each_text_once(toys: Manifest, memory: Memory) -> None:
    sentences = [
        build_sentence(text, lang, i, f"{lang}1")
        for lang in ("nl", "en", "ja", "de")
        for i, text in enumerate(SENTENCES[lang])
    ]
    sentences.append(build_sentence(SENTENCES["nl"][0], "nl", 0, "nl2"))
    log = Log()
    rows = _translate(toys, sentences, memory, log)
    assert [row.english for row in rows] == list(SENTENCES["en"]) * 4 + [SENTENCES["en"][0]]
    for row, sentence in zip(rows, sentences, strict=True):
        assert (row.source_id, row.sentence, row.text, row.lang) == (
            sentence.source_id, sentence.index, sentence.text, sentence.lang,
        )  # fmt: skip
    assert {row.model.split("@")[0] for row in rows} == {"nlde-en-toy", "none", "ja-en-toy"}
    assert all((row.score is None) == (row.model == "none") for row in rows)
    assert all(row.warnings == () for row in rows)
    assert log.begun == [
        ("Dutch to English, nlde-en-toy", 4),
        ("Japanese to English, ja-en-toy", 4),
        ("German to English, nlde-en-toy", 4),
    ]
    assert log.done == 12
    assert log.notes[0] == "Dutch: embedded model nlde-en-toy (chosen by --models embedded)"


def test_the_second_run_loads_no_model(toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = [build_sentence(text, "nl", i) for i, text in enumerate(SENTENCES["nl"])]
    first = _translate(toys, sentences, memory)
    monkeypatch.setattr(run_module, "open_engine", lambda *_: pytest.fail("loaded"))
    assert _translate(toys, sentences, memory) == first


def test_an_interrupted_run_keeps_the_batches_that_were_done(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "STEP_PIECES", 1)
    engine = ScriptedEngine(choose_toy(toys, "nl"), {})
    answer = engine.translate

    def interrupt(texts: Sequence[str], **options: Any) -> list[tuple[Hypothesis, ...]]:
        if len(engine.asked) == 2 and not options.get("beam"):
            raise KeyboardInterrupt
        return answer(texts, **options)

    engine.translate = interrupt  # type: ignore[method-assign]
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    sentences = [build_sentence(text, "nl", i) for i, text in enumerate(SENTENCES["nl"])]
    with pytest.raises(KeyboardInterrupt):
        _translate(toys, sentences, memory)
    engine.translate = answer  # type: ignore[method-assign]
    _translate(toys, sentences, memory)
    assert len(engine.asked) == 4
    assert len({text for texts in engine.asked for text in texts}) == 4


@pytest.mark.parametrize(
    ("text", "lang", "warnings"),
    [
        ("Ushakov said no date was set.", "en", ()),
        ("Aunque no se ha especificado oficialmente.", "es", ("untranslated: es",)),
        ("2025", "nl", ()),
        ("+++ 18.02.2025 +++", "de", ()),
        ("Evelyn Hockstein/AP", "ja", ()),
    ],
)
def test_what_no_model_reads_is_passed_through(
    toys: Manifest, memory: Memory, text: str, lang: str, warnings: tuple[str, ...]
) -> None:
    [row] = _translate(toys, [build_sentence(text, lang)], memory)
    assert (row.english, row.model, row.score, row.warnings) == (text, "none", None, warnings)


def test_a_memory_file_goes_before_the_model(toys: Manifest, tmp_path: Path) -> None:
    segment = Segment(lang="nl", source=SENTENCES["nl"][1], english="By hand.")
    memory = Memory(tmp_path / "m.sqlite3", [ImportedMemory("desk.tmx", [segment])])
    sentences = [build_sentence(SENTENCES["nl"][1], "nl"), build_sentence(SENTENCES["nl"][3], "nl", 1)]
    rows = _translate(toys, sentences, memory)
    assert [(row.english, row.model.split("@")[0]) for row in rows] == [
        ("By hand.", "memory:desk.tmx"),
        (SENTENCES["en"][3], "nlde-en-toy"),
    ]
    assert rows[0].score is None


def test_the_model_sees_composed_text_without_invisible_characters(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = ScriptedEngine(choose_toy(toys, "de"), {})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    [row] = _translate(toys, [build_sentence("Das A\u0308rzte\u00adhaus\n brennt\u200b.", "de")], memory)
    assert engine.asked == [("Das Ärztehaus brennt.",)]
    assert row.text == "Das A\u0308rzte\u00adhaus\n brennt\u200b."


def test_a_long_sentence_is_cut_and_no_part_is_dropped(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = choose_toy(toys, "nl")
    engine = ScriptedEngine(model, {})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    text = ", terwijl ".join(line.rstrip(".") for line in SENTENCES["nl"]) + "."
    assert engine.pieces.count(text) > model.entry.longest
    [row] = _translate(toys, [build_sentence(text, "nl")], memory)
    [parts] = engine.asked
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
    assert all(engine.pieces.count(part) <= model.entry.longest for part in parts)
    assert row.english.count("English of") == len(parts) > 3


def test_a_full_stop_that_the_model_adds_inside_a_cut_sentence_goes(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = choose_toy(toys, "nl")
    first = "De minister van Buitenlandse Zaken sprak anderhalf uur met zijn collega uit Warschau over de grens,"
    second = "terwijl er volgens de politie ruim 1.200 betogers op het plein waren om te protesteren."
    engine = ScriptedEngine(model, {first: "The minister spoke.", second: "while there were protesters."})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    monkeypatch.setattr(run_module, "cut_sentence", lambda *_: (first, second))
    [row] = _translate(toys, [build_sentence(f"{first} {second}", "nl")], memory)
    assert row.english == "The minister spoke, while there were protesters."


@pytest.mark.parametrize(
    ("retry", "english", "warnings"),
    [
        ("The dyke broke.", "The dyke broke.", ()),
        ("broke broke broke broke", "broke broke broke broke", ("repetition",)),
    ],
)
def test_a_loop_is_tried_again_and_named_when_it_stays(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch, retry: str, english: str, warnings: tuple[str, ...]
) -> None:
    text = "De dijk brak."
    engine = ScriptedEngine(choose_toy(toys, "nl"), {text: "The dyke the dyke the dyke the dyke broke."}, {text: retry})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    [row] = _translate(toys, [build_sentence(text, "nl")], memory)
    assert (row.english, row.warnings) == (english, warnings)


def test_an_empty_output_leaves_the_source_and_says_so(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = ScriptedEngine(choose_toy(toys, "nl"), {"Ja.": ""})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    [row] = _translate(toys, [build_sentence("Ja.", "nl")], memory)
    assert (row.english, row.warnings) == ("Ja.", ("untranslated: nl",))


@pytest.mark.parametrize(
    ("text", "block", "asked", "english"),
    [
        ("- Russische delegatie:", "list_item", "Russische delegatie:", "- Russian delegation:"),
        ("2. Russische delegatie:", "list_item", "Russische delegatie:", "2. Russian delegation:"),
        ("• Russische delegatie:", "paragraph", "Russische delegatie:", "• Russian delegation:"),
        ("2. mei, Russische delegatie:", "paragraph", "2. mei, Russische delegatie:", "Russian delegation:"),
    ],
)
def test_what_marks_a_list_item_is_kept_from_the_model(
    toys: Manifest, memory: Memory, monkeypatch: pytest.MonkeyPatch, text: str, block: str, asked: str, english: str
) -> None:
    engine = ScriptedEngine(choose_toy(toys, "nl"), {asked: "Russian delegation:"})
    monkeypatch.setattr(run_module, "open_engine", lambda *_: engine)
    [row] = _translate(toys, [replace(build_sentence(text, "nl"), block=block)], memory)
    assert (engine.asked, row.english, row.text) == ([(asked,)], english, text)
