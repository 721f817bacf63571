"""How pairs are read, and what is left where a model is missing."""

import logging
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from aligner.align.claim_reader import (
    ENGLISH_MODEL,
    ORIGINALS_MODEL,
    BothOrders,
    find_claim_reader,
    find_english_reader,
)
from aligner.align.cross_encoder import KINDS, Readings
from aligner.align.originals import Original
from aligner.align.pair_encoder import Text
from aligner.translate.manifest import find_models_folder

HUND = Original(text="Der Hund bellt.", lang="de", known=())


class CountingReader:
    """Answers with how many characters the first sentence has, and its own number."""

    languages = frozenset({"de"})

    def __init__(self, number: int) -> None:
        self.number = number

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        rows = [(self.number, len(p[0] if isinstance(p[0], str) else p[0].text), 0) for p in pairs]
        return Readings(
            chances=np.array(rows, np.float32), kinds=np.full((len(pairs), len(KINDS)), self.number, np.float32)
        )


@pytest.fixture
def _fresh() -> Iterator[None]:
    for find in (find_claim_reader, find_english_reader):
        find.cache_clear()
    yield
    for find in (find_claim_reader, find_english_reader):
        find.cache_clear()


def test_close_reading_means_both_orders() -> None:
    reader = BothOrders(CountingReader(2))  # type: ignore[arg-type]
    assert reader.languages == {"de"}
    assert reader.read([("ab", "xyzw"), (HUND, "x")]).chances.tolist() == [[2, 2, 0], [2, 15, 0]]
    readings = reader.read_closely([("ab", "xyzw"), (HUND, "x")])
    assert readings.chances.tolist() == [[2, 3, 0], [2, 8, 0]]
    assert readings.kinds[:, 0].tolist() == [2, 2]


@pytest.mark.usefixtures("_fresh")
def test_without_the_model_for_originals_english_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(find_models_folder() / ENGLISH_MODEL, tmp_path / ENGLISH_MODEL)
    monkeypatch.setenv("ALIGNER_MODELS", str(tmp_path))
    with caplog.at_level(logging.WARNING):
        reader = find_claim_reader()
    assert isinstance(reader, BothOrders)
    assert not reader.languages
    assert f"git checkout models/{ORIGINALS_MODEL}" in caplog.text


@pytest.mark.usefixtures("_fresh")
def test_without_any_model_there_is_no_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("ALIGNER_MODELS", str(tmp_path))
    with caplog.at_level(logging.WARNING):
        assert find_claim_reader() is None
    assert "by tables alone" in caplog.text
