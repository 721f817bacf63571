"""Batches made by worker processes are those that the run itself would make."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from aligner.training.ahead import AheadMaker, Maker
from aligner.training.batches import Place
from aligner.training.corpus import Pair
from aligner.training.prepare import number_parts
from aligner.training.synthetic import build_synthetic
from aligner.training.vocabulary import build_vocabulary
from tests.training.test_batches import build_recipe

torch = pytest.importorskip("torch")


@pytest.fixture(scope="module")
def makers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Maker, AheadMaker]]:
    pairs: list[Pair] = build_synthetic("de-en", 60, 5)
    recipe = build_recipe(longest=60)
    folder: Path = tmp_path_factory.mktemp("vocabulary")
    vocabulary = build_vocabulary(pairs, recipe.vocabulary, folder, 1)
    pieces = number_parts([pairs], vocabulary)
    before = signal.signal(signal.SIGTERM, lambda number, frame: None)  # as a run has it, which forked workers inherit
    ahead = AheadMaker(recipe, pieces, vocabulary)
    yield Maker(recipe, pieces, vocabulary), ahead
    ahead.close()
    signal.signal(signal.SIGTERM, before)


def test_workers_make_the_same_batches_in_the_same_order(makers: tuple[Maker, AheadMaker]) -> None:
    own, ahead = (list(islice(maker.iterate(Place()), 100)) for maker in makers)
    assert [place for _, place in own] == [place for _, place in ahead]
    assert {place.epoch for _, place in own} > {0}
    for (one, _), (other, _) in zip(own, ahead, strict=True):
        assert torch.equal(one.target.flatten()[one.counted], other.target.flatten()[other.counted])
        width = one.source.shape[1]
        assert torch.equal(one.source, other.source[:, :width])
        assert other.source.shape[1] % 8 == 0
        assert (other.source[:, width:] == makers[0].padding).all()


def test_closing_with_batches_in_the_making_ends(makers: tuple[Maker, AheadMaker]) -> None:
    maker = AheadMaker(*makers[0].given)
    next(maker.iterate(Place()))
    maker.close()
