"""Originals for the reader: where their pieces stand, what their values and names become, which parts are meant."""

import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from aligner.align import originals
from aligner.align.claim_reader import ORIGINALS_MODEL as MODEL
from aligner.align.cross_encoder import OTHER, SAME, CrossEncoder
from aligner.align.glosser import Glosses, Mixture
from aligner.align.originals import (
    LONGEST,
    MEANS_NOTHING,
    Original,
    SourceEncoder,
    blank_original,
    choose_meaning,
    lay_out,
)
from aligner.align.pair_encoder import cut_lengths, join_pieces
from aligner.errors import ModelError
from aligner.facts.find import find_facts
from aligner.facts.names import find_document_names
from aligner.languages.glossary import KnownWord
from aligner.translate.manifest import find_models_folder
from aligner.translate.pieces import Pieces

MODELS = find_models_folder()


def blank(text: str, lang: str) -> Original:
    return blank_original(text, lang, find_facts(text, lang, None), find_document_names([text], lang)[0])


@pytest.mark.parametrize(
    ("lang", "text", "known"),
    [
        ("de", "Am 12. Februar sprach Olaf Brandt 50 Minuten lang in Kiel.",
         [("Am 12. Februar", "# day"), ("Olaf Brandt", "Olaf Brandt"), ("50 Minuten lang", "# time"), ("Kiel", "Kiel")]),
        ("nl", "Zo’n 40 mensen in Parijs.", [("Zo’n 40", "#"), ("Parijs", "Paris")]),
        ("ja", "モスクワで3人が死亡した。", [("モスクワ", "Moscow"), ("3人", "#")]),
    ],
)  # fmt: skip
def test_values_become_signs_and_names_what_the_tables_have(lang: str, text: str, known: list[tuple[str, str]]) -> None:
    found = [(text[start:end].strip(), english) for start, end, english in blank(text, lang).known]
    assert [english for _, english in found] == [english for _, english in known]
    assert all(piece.split()[-1] in own or own in piece for (piece, _), (own, _) in zip(found, known, strict=True))


@pytest.mark.parametrize(
    ("model", "text"),
    [
        ("nlde-en-small", "  Jörg ging – „über“ 1.200 Menschen…"),
        ("ja-en-small", "　首相は「１２日」に、ｱｲｳ㌔会談した…。"),
        ("ja-en-small", "鑿井と龘の王様🦊だ"),
        ("nlde-en-small", ""),
    ],
)
def test_every_piece_knows_where_it_stands(model: str, text: str) -> None:
    pieces = Pieces(MODELS / model)
    spans = pieces.locate(text)
    assert len(spans) == len(pieces.split(text)) - 1
    assert all(a <= b for a, b in spans)
    assert [a for a, _ in spans] == sorted(a for a, _ in spans)
    covered = {n for a, b in spans for n in range(a, b)}
    assert all(n in covered for n, letter in enumerate(text) if letter.isalnum())


def build_glosses(chances: list[list[float]]) -> Glosses:
    """Of a network that knows the pieces 100, 101, …; what is missing to 1 stands for nothing."""
    table = np.array([[*row, 1 - sum(row)] for row in chances], np.float32)
    pieces = np.arange(100, 100 + table.shape[1] - 1)
    return Glosses(pieces=pieces, places={piece: n for n, piece in enumerate(pieces.tolist())}, chances=table)


def split(text: str) -> list[int]:
    """One piece a word: 100 for "a", 101 for "b" and so on."""
    return [100 + ord(word[0]) - ord("a") for word in text.split()]


def show(laid: Sequence[tuple[int | Mixture, tuple[int, int]]]) -> list[tuple[object, tuple[int, int]]]:
    return [
        (piece if isinstance(piece, int) else dict(zip(piece.pieces.tolist(), [round(float(share), 2) for share in piece.shares], strict=True)),
         span)
        for piece, span in laid
    ]  # fmt: skip


def test_what_means_nothing_is_left_out_and_a_name_is_given_once() -> None:
    text = "Der Olaf Brandt ging"
    original = Original(text=text, lang="de", known=((4, 15, "x y"),))
    spans = [(0, 3), (3, 6), (6, 8), (8, 15), (15, 20)]
    glosses = build_glosses([[0.3, 0.1], [1, 0], [1, 0], [1, 0], [0.6, 0.2]])
    assert MEANS_NOTHING < 0.6
    assert show(lay_out(original, spans, glosses, (), split)) == [
        (split("x")[0], (4, 15)), (split("y")[0], (4, 15)), ({100: 0.75, 101: 0.25}, (15, 20))]  # fmt: skip


def test_words_of_the_list_come_before_the_network_and_names_before_words() -> None:
    text = "Im Rathaus Kiel brannte es"
    original = Original(text=text, lang="de", known=((11, 15, "k"),))
    spans = [(0, 2), (2, 6), (6, 10), (10, 15), (15, 20), (20, 23), (23, 26)]
    glosses = build_glosses([[1, 0]] * len(spans))
    words = [KnownWord(3, 10, ("town hall",)), KnownWord(11, 15, ("keel",)), KnownWord(16, 23, ("burnt",)),
             KnownWord(24, 26, ())]  # fmt: skip
    assert show(lay_out(original, spans, glosses, words, split)) == [
        ({100: 1.0, 101: 0.0}, (0, 2)), (split("t")[0], (3, 10)), (split("h")[0], (3, 10)), (split("k")[0], (11, 15)),
        (split("b")[0], (16, 23))]  # fmt: skip


@pytest.mark.parametrize(
    ("meanings", "chances", "chosen"),
    [
        (("a",), [[0.0, 0.0, 0.9]], [100]),
        ((), [[0.9, 0.0, 0.0]], []),
        (("a", "b"), [[0.9, 0.0, 0.0]], [100]),
        (("a", "b"), [[0.0, 0.0, 0.9], [0.0, 0.8, 0.0]], [101]),  # any of the word's pieces may say it
        (("a", "b"), [[0.0, 0.0, 0.9]], [100]),  # neither: the commoner one
        (("a", "c d"), [[0.0, 0.0, 0.8]], [102, 103]),
        (("a", "b"), [[0.3, 0.6, 0.0]], [{100: 0.51, 101: 0.49}]),
    ],
)
def test_the_network_chooses_between_meanings(
    meanings: tuple[str, ...], chances: list[list[float]], chosen: list[object]
) -> None:
    word = KnownWord(0, 4, meanings)
    found = choose_meaning(word, build_glosses(chances), range(len(chances)), split)
    assert [piece for piece, _ in show([(piece, (0, 4)) for piece in found])] == chosen


@pytest.mark.parametrize(("lengths", "cut"), [((10, 20), (10, 20)), ((200, 20), (105, 20)), ((20, 200), (20, 105))])
def test_the_longer_sentence_is_cut_first(lengths: tuple[int, int], cut: tuple[int, int]) -> None:
    assert cut_lengths(*lengths) == cut
    pieces, types = join_pieces(range(lengths[0]), range(lengths[1]))
    assert len(pieces) == len(types) == sum(cut) + 3
    assert sum(types) == cut[1] + 1


def test_sentences_are_encoded_in_their_order() -> None:
    encoder = SourceEncoder(MODELS / "nlde-en-small")
    texts = ["Die Regierung ist gestern zurückgetreten, wie der Sprecher mitteilte.", "Nein."]
    together = encoder.encode(texts)
    for text, encoded in zip(texts, together, strict=True):
        alone = encoder.encode([text])[0]
        assert encoded.spans == alone.spans == encoder.pieces.locate(text)
        np.testing.assert_allclose(encoded.states, alone.states, atol=1e-3)


def test_a_sentence_without_end_is_cut_and_an_empty_one_has_no_pieces() -> None:
    encoder = SourceEncoder(MODELS / "nlde-en-small")
    long, empty = encoder.encode(["und dann kam der Minister aus Kiel " * 120, ""])
    assert len(long.spans) == len(long.states) == LONGEST
    assert (len(empty.spans), len(empty.states)) == (0, 0)


def test_what_earlier_stories_taught_is_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = CrossEncoder(MODELS / MODEL, threads=1)
    first, second = blank("Die Regierung ist zurückgetreten.", "de"), blank("Der Xylander ist gesperrt.", "de")
    before = reader.read([(first, "The government resigned.")]).chances
    monkeypatch.setattr(originals, "MOST_ROWS", 0)
    reader.read([(second, "The bridge is closed.")])
    assert not reader._encoder._originals.learn([second])
    words = reader._encoder._tokenizer.get_vocab_size()
    assert (
        len(reader._encoder._originals.rows)
        == sum(piece >= words for piece in reader._encoder._originals.find_pieces(second))
        > 0
    )
    np.testing.assert_allclose(reader.read([(first, "The government resigned.")]).chances, before, atol=0.02)


def test_a_checkpoint_that_does_not_load_names_the_remedy(tmp_path: Path) -> None:
    for path in (MODELS / "ja-en-small").iterdir():
        if path.name != "model.safetensors":
            shutil.copy(path, tmp_path)
    with pytest.raises(ModelError, match="restore the model"):
        SourceEncoder(tmp_path)


@pytest.mark.parametrize(
    ("lang", "text", "same", "other"),
    [
        ("de", "Die Regierung ist gestern zurückgetreten.", "The government resigned.", "The bridge is painted blue."),
        ("nl", "De brug is gesloten voor vrachtwagens.", "The bridge is closed to lorries.", "The minister was ill."),
        ("ja", "首相は辞任した。", "The prime minister resigned.", "The fire in the hotel was put out by neighbours."),
    ],
)
def test_an_original_is_read_with_english(lang: str, text: str, same: str, other: str) -> None:
    reader = CrossEncoder(MODELS / MODEL, threads=1)
    assert lang in reader.languages
    original = blank(text, lang)
    chances = reader.read([(original, same), (same, original), (original, other)]).chances
    assert chances[0, SAME] > chances[2, SAME]
    assert chances[1, SAME] > chances[2, SAME]
    assert chances[2, OTHER] > 0.5
    # What was learnt before stays, and English reads as it did.
    again = reader.read([(original, same), (blank("Nein, sagte er.", "de"), same)]).chances
    np.testing.assert_allclose(again[0], chances[0], atol=0.02)


def test_another_translation_model_is_not_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    shutil.copytree(MODELS / MODEL, tmp_path / MODEL)
    for name in json.loads((MODELS / MODEL / "config.json").read_text("utf-8"))["originals"]:
        (tmp_path / name).mkdir()
        (tmp_path / name / "model.safetensors").write_bytes(b"another")
    with caplog.at_level(logging.WARNING):
        reader = CrossEncoder(tmp_path / MODEL, threads=1)
    assert not reader.languages
    assert "is read in its translation" in caplog.text
