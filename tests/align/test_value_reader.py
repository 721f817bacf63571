"""The value reader: marks, the change of the layers, and what the shipped one says of values."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from aligner.align.claim_reader import ORIGINALS_MODEL
from aligner.align.originals import Original, blank_original
from aligner.align.pair_encoder import LONGEST, read_own_weights
from aligner.align.signs import AskedValue, blank_values
from aligner.align.value_reader import CHANGE, DOWN, UP, VALUES_MODEL, ValueReader, add_changes
from aligner.errors import ModelError
from aligner.facts.find import find_facts
from aligner.translate.manifest import find_models_folder

MODELS = find_models_folder()


@pytest.fixture(scope="module")
def reader() -> ValueReader:
    return ValueReader(MODELS / VALUES_MODEL, MODELS / ORIGINALS_MODEL, threads=1)


def ask(text: str, quote: str, kind: str) -> str:
    start = text.index(quote)
    asked = AskedValue(start=start, end=start + len(quote), kind=kind)  # type: ignore[arg-type]
    return blank_values(text, find_facts(text, "en", None), asked)


def ask_original(text: str, lang: str, quote: str, kind: str) -> Original:
    start = text.index(quote)
    asked = AskedValue(start=start, end=start + len(quote), kind=kind)  # type: ignore[arg-type]
    return blank_original(text, lang, find_facts(text, lang, None), (), asked)


@pytest.mark.parametrize(
    ("text", "quote", "kind", "written"),
    [
        ("Six of 40 were hurt.", "40", "count", "# of [MASK] # were hurt."),
        ("They met on 3 May for two hours.", "two hours", "duration", "They met on # day for [MASK] # time."),
        ("It began at 5 p.m. on Tuesday.", "5 p.m. on Tuesday", "date", "It began at [MASK] # day."),
        ("It began at 5 p.m. on Tuesday.", "5 p.m. on Tuesday", "time", "It began at [MASK] # hour."),
        ("Half of the 30 stayed.", "Half", "percent", "[MASK] # percent of the # stayed."),
    ],
)
def test_the_value_asked_about_is_marked_by_what_it_is(text: str, quote: str, kind: str, written: str) -> None:
    assert ask(text, quote, kind) == written


def test_a_value_of_an_original_is_marked_too() -> None:
    original = ask_original("Zwölf der 40 Männer kamen am 3. Mai frei.", "de", "40", "count")
    assert [said for _, _, said in original.known] == ["#", "[MASK] #", "# day"]


def test_values_that_answer_one_question_are_told_from_others(reader: ValueReader) -> None:
    hurt = ask("The fire in Rotterdam killed 4 people and injured 17.", "17", "count")
    killed = ask("The fire in Rotterdam killed 4 people and injured 17.", "4", "count")
    same = ask("In the blaze in Rotterdam 19 people were injured, police said.", "19", "count")
    other = ask("The fire brigade sent 12 engines to the blaze in Rotterdam.", "12", "count")
    german = ask_original("Bei dem Brand in Rotterdam wurden 19 Menschen verletzt.", "de", "19", "count")
    one, two, far, own = reader.read([(hurt, same), (killed, same), (hurt, other), (hurt, german)])
    assert one > two > far
    assert own > far


def test_the_order_of_the_texts_does_not_count(reader: ValueReader) -> None:
    one, two = (
        ask("The talks took 4 hours.", "4 hours", "duration"),
        ask("They spoke for 90 minutes.", "90 minutes", "duration"),
    )
    forth, back = reader.read([(one, two), (two, one)])
    assert forth == pytest.approx(back, abs=0.02)


def test_a_mark_far_down_a_long_sentence_is_read(reader: ValueReader) -> None:
    long = "The minister said, after many words on other matters, " * 14 + "that the talks had taken [MASK] # time."
    short = "The talks took [MASK] # time."
    assert len(long.split()) > LONGEST
    odds = reader.read([(long, short), (short, long), ("No mark at all.", short)])
    assert np.isfinite(odds[:2]).all()
    assert odds[2] == -np.inf


def test_nothing_to_read_gives_nothing(reader: ValueReader) -> None:
    assert reader.read([]).shape == (0,)


def test_changes_are_added_to_the_layers() -> None:
    layers = {"a": np.eye(2, dtype=np.float16), "b": np.ones(2, np.float16), "c": np.ones(1, np.float16)}
    up, down = np.array([[1.0], [0.0]], np.float16), np.array([[0.0, 2.0]], np.float16)
    changed = add_changes(layers, {"a" + UP: up, "a" + DOWN: down, "b" + CHANGE: np.array([0.5, 0.0], np.float16)})
    np.testing.assert_array_equal(changed["a"], [[1, 2], [0, 1]])
    np.testing.assert_array_equal(changed["b"], [1.5, 1])
    assert changed["c"] is layers["c"]


def test_it_goes_with_the_layers_it_was_trained_over_alone(tmp_path: Path) -> None:
    folder = tmp_path / VALUES_MODEL
    shutil.copytree(MODELS / VALUES_MODEL, folder)
    config = json.loads((folder / "config.json").read_text("utf-8"))
    assert config["base"] == read_own_weights(MODELS / ORIGINALS_MODEL)[1]
    (folder / "config.json").write_text(json.dumps({**config, "base": "0" * 64}), "utf-8")
    with pytest.raises(ModelError, match=f"goes with another {ORIGINALS_MODEL}"):
        ValueReader(folder, MODELS / ORIGINALS_MODEL)
    (folder / "model.safetensors").write_bytes(b"cut")
    with pytest.raises(ModelError, match="damaged"):
        ValueReader(folder, MODELS / ORIGINALS_MODEL)
