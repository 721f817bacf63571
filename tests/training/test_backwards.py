"""Back-translation: text turned round, sources written by a model, the best of them kept and marked."""

from __future__ import annotations

import lzma
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aligner.training.backwards import (
    LANGUAGE_MARKS,
    MARK,
    add_backwards,
    choose_best,
    mark_sources,
    read_more_english,
    turn_round,
)
from aligner.training.corpus import build_held_out
from aligner.training.generate import write_sentences
from aligner.training.network import build_parameters, build_positions, decode, encode
from aligner.training.prepare import number_parts, write_pieces
from aligner.training.problems import CorpusError
from aligner.training.recipe import BackwardSchedule, BackwardsPlan, Recipe, Shape
from aligner.training.synthetic import build_synthetic
from aligner.training.vocabulary import Vocabulary, build_vocabulary
from tests.training.test_batches import build_recipe

torch = pytest.importorskip("torch")

SHAPE = Shape(width=32, feed_forward=64, heads=2, encoder_layers=1, decoder_layers=2)
PLAN = BackwardsPlan(pair="de-en", english=("more.txt",), most=30, lines=20, factors=(1.0,))


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    recipe = build_recipe(longest=60)
    return build_vocabulary(build_synthetic("de-en", 400, 5), recipe.vocabulary, tmp_path_factory.mktemp("v"), 1)


def build_plan(home: Path) -> Recipe:
    recipe = build_recipe(longest=60)
    schedule = BackwardSchedule(steps=4, batch_tokens=300)
    return replace(recipe, backwards=(PLAN,), backward_schedule=schedule, home=str(home), pairs=("de-en",))


def test_what_is_written_piece_by_piece_is_what_the_whole_network_finds_likeliest() -> None:
    parameters = build_parameters(SHAPE, 60, 3)
    sources = [np.array(row, np.uint16) for row in ([5, 9, 17, 0], [40, 7, 0], [12, 12, 33, 21, 8, 0])]
    written = write_sentences(parameters, SHAPE, sources, 59, batch=2)
    positions = build_positions(SHAPE)
    for source, row in zip(sources, written, strict=True):
        table = torch.from_numpy(source.astype(np.int64))[None]
        states = encode(parameters, SHAPE, positions, table, torch.ones_like(table, dtype=torch.bool))
        inputs = torch.tensor([[59, *row.tolist()]])
        x, _ = decode(parameters, SHAPE, positions, states, table >= 0, inputs)
        scores = x[0] @ parameters["model.shared.weight"][:59].t()
        scores[:, 1] = -1e9
        likeliest = scores.argmax(1).tolist()
        assert likeliest[: len(row)] == row.tolist()


def test_text_turned_round_says_into_which_language_it_goes(vocabulary: Vocabulary, tmp_path: Path) -> None:
    recipe = build_plan(tmp_path)
    pairs = build_synthetic("de-en", 10, 2)
    pieces = number_parts([pairs], vocabulary)
    turned = turn_round(recipe, pieces, vocabulary)
    assert len(turned) == len(pieces)
    assert turned.source_of(3).tolist() == [vocabulary.numbers[LANGUAGE_MARKS["de"]], *pieces.target_of(3).tolist()]
    assert turned.target_of(3).tolist() == pieces.source_of(3).tolist()


def test_a_mark_stands_before_every_source(vocabulary: Vocabulary) -> None:
    pieces = number_parts([build_synthetic("de-en", 5, 2)], vocabulary)
    marked = mark_sources(pieces, vocabulary.numbers[MARK])
    for number in range(len(pieces)):
        assert marked.source_of(number).tolist() == [vocabulary.numbers[MARK], *pieces.source_of(number).tolist()]


def test_the_source_that_the_word_list_explains_is_kept() -> None:
    english = "The government rejects the agreement."
    right, wrong = "Die Regierung lehnt das Abkommen ab.", "Der Hund schläft heute unter dem alten Baum."
    assert choose_best([(wrong, english), (right, english)], "de", 1) == [(right, english)]


def test_a_source_with_other_figures_or_a_loop_is_not_kept() -> None:
    pairs = [
        ("Die Polizei nahm am Montag 13 Männer fest.", "Police arrested 12 men on Monday."),
        ("Die Polizei sagt, die Polizei sagt, die Polizei sagt, die Polizei sagt es.", "Police say that it is closed."),
    ]
    assert choose_best(pairs, "de", 5) == []
    assert (
        choose_best([("政府は合意を、合意を、合意を拒否した。", "The government rejected the agreement.")], "ja", 5)
        == []
    )


def test_english_of_texts_and_events_is_read_once(tmp_path: Path) -> None:
    recipe = build_plan(tmp_path)
    wire = "Twelve men were arrested in the harbour on Monday."
    with lzma.open(tmp_path / "events.jsonl.xz", "wt", encoding="utf-8") as stream:
        stream.write('{"wires": [["a", ["' + wire + '", "Too short."]]]}\n')
        stream.write('{"wires": [["a", ["This one scores the models and is not read here."]]], "held_out": true}\n')
    (tmp_path / "more.txt").write_text(f"{wire.upper()}\n{{{{ not a sentence of any kind }}}}\n", encoding="utf-8")
    plan = replace(PLAN, english=("events.jsonl.xz", "more.txt"))
    assert read_more_english(plan, recipe, tmp_path, build_held_out([])) == [wire]


def test_a_missing_file_of_english_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="English text is missing"):
        read_more_english(PLAN, build_plan(tmp_path), tmp_path, build_held_out([]))


def test_sources_that_a_model_wrote_join_the_pairs_and_are_written_once(vocabulary: Vocabulary, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    recipe = replace(build_plan(tmp_path), held_out=())
    pairs = build_synthetic("de-en", 300, 5)
    pieces = number_parts([pairs], vocabulary)
    write_pieces(pieces, tmp_path / "pieces.npz")
    (tmp_path / "cleaning.json").write_text("{}", encoding="utf-8")
    (tmp_path / "more.txt").write_text("".join(f"{english}\n" for _, english in pairs[:30]), encoding="utf-8")
    said: list[str] = []
    joined = add_backwards(recipe, vocabulary, pieces, tmp_path, tmp_path, "cpu", said.append)
    assert len(joined) >= len(pieces)
    assert set(joined.parts[len(pieces) :].tolist()) <= {len(recipe.plans) - 1}
    (tmp_path / "more.txt").unlink()
    again = add_backwards(recipe, vocabulary, pieces, tmp_path, tmp_path, "cpu", said.append)
    assert again.source.tolist() == joined.source.tolist()
