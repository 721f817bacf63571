"""The order of the data: set by the seed, the same after a restart."""

from __future__ import annotations

from itertools import islice

import numpy as np

from aligner.training.batches import Place, build_batch, draw_epoch, iterate_batches
from aligner.training.prepare import Pieces
from aligner.training.recipe import CorpusPlan, Phase, Recipe, Schedule, Shape, VocabularyPlan


def build_recipe(factors: tuple[float, ...] = (2.0,), longest: int = 20) -> Recipe:
    return Recipe(
        name="de-en-toy",
        pairs=("de-en",),
        seed=3,
        shape=Shape(width=32, feed_forward=64, heads=2, encoder_layers=1, decoder_layers=1, positions=512),
        vocabulary=VocabularyPlan(source_pieces=450, target_pieces=450, joint=True),
        schedule=Schedule(minutes=1, steps=20, warmup=0.1),
        phases=(Phase(name="all", until=1.0, longest=longest, batch_tokens=64),),
        corpora=(CorpusPlan(file="some.de-en.tsv", sha256="", licence="CC0", factors=factors),),
        synthetic=(),
        held_out=(),
        validation=(),
    )


def build_pieces(count: int = 200) -> Pieces:
    random = np.random.default_rng(1)
    lengths = random.integers(2, 30, count)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    flat = random.integers(2, 90, starts[-1]).astype(np.uint16)
    return Pieces(flat, starts, flat, starts, np.zeros(count, np.int16))


def test_factors_say_how_often_a_pair_is_seen_and_long_ones_are_left_out() -> None:
    pieces = build_pieces()
    seen = np.bincount(np.concatenate(draw_epoch(pieces, build_recipe(), Place())), minlength=len(pieces))
    assert set(seen[pieces.source_lengths <= 20]) == {2}
    assert set(seen[pieces.source_lengths > 20]) == {0}


def test_a_broken_factor_draws_another_part_in_every_epoch() -> None:
    pieces, recipe = build_pieces(), build_recipe(factors=(0.5,))
    first, second = (np.concatenate(draw_epoch(pieces, recipe, Place(epoch=epoch))) for epoch in (0, 1))
    assert 30 < len(first) < 100
    assert set(first) != set(second)


def test_batches_hold_no_more_than_their_tokens() -> None:
    pieces = build_pieces()
    for numbers in draw_epoch(pieces, build_recipe(), Place()):
        assert len(numbers) * pieces.source_lengths[numbers].max() <= 64


def test_resuming_gives_the_batches_that_would_have_come() -> None:
    pieces, recipe = build_pieces(), build_recipe()
    whole = list(islice(iterate_batches(pieces, recipe, Place()), 120))
    assert len({place.epoch for _, place in whole}) > 1
    for stop in (1, 17, 80):
        rest = list(islice(iterate_batches(pieces, recipe, whole[stop - 1][1]), 120 - stop))
        assert all((a == b).all() for (a, _), (b, _) in zip(whole[stop:], rest, strict=True))


def test_the_decoder_begins_with_the_padding() -> None:
    batch = build_batch(build_pieces(), np.array([0, 1, 2]), padding=99)
    assert (batch.inputs[:, 0] == 99).all()
    assert (batch.inputs[:, 1:] == batch.target[:, :-1]).all()
