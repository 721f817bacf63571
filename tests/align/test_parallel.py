"""Parallel mode: every sentence once, in order; mergers, splits, gaps, foreign text, and length without squares."""

import random
from itertools import pairwise

import numpy as np
import pytest

from aligner.align.anchors import Piece, cut_pieces, heaviest_chain
from aligner.align.bead_path import BeadScores, find_path, weigh_beads
from aligner.align.parallel import align_parallel
from aligner.align.similarity import read_bags

SOURCE = (
    "The port of Vlissund was closed on Monday.",
    "A container ship had run aground in the channel.",
    "Nobody was injured.",
    "The Meridian Pearl, under the flag of Panama, carried 4,200 containers, and among them were 30 with chemicals.",
    "The mayor wants an inquiry.",
    "The tugs try it again on Wednesday.",
)
TARGET = (
    "The port of Vlissund was shut on Monday after a container ship ran aground in the channel.",
    "Nobody was hurt.",
    "House prices in the region rose by 11 percent last year.",
    "The Meridian Pearl sails under Panama's flag and had 4,200 containers aboard.",
    "Thirty of those held chemicals.",
    "Tugs will try again on Wednesday.",
)
EXPECTED = [((0, 1), (0,)), ((2,), (1,)), ((), (2,)), ((3,), (3, 4)), ((4,), ()), ((5,), (5,))]


def sides(beads):
    return [(bead.source, bead.target) for bead in beads]


def test_finds_mergers_splits_and_gaps():
    assert sides(align_parallel(SOURCE, TARGET)) == EXPECTED


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ((), (), []),
        (SOURCE[:2], (), [((0,), ()), ((1,), ())]),
        ((), TARGET[:2], [((), (0,)), ((), (1,))]),
        (("",), ("",), None),
        (("!",), ("?", "…"), None),
        (SOURCE[2:3], SOURCE[2:3], [((0,), (0,))]),
    ],
)
def test_ends_of_the_range(source, target, expected):
    beads = align_parallel(source, target)
    if expected is not None:
        assert sides(beads) == expected
    assert sorted(i for bead in beads for i in bead.source) == list(range(len(source)))
    assert sorted(j for bead in beads for j in bead.target) == list(range(len(target)))


NAMES = [
    "Aldren",
    "Bosko",
    "Cirella",
    "Dunmar",
    "Ezquer",
    "Fallow",
    "Gorski",
    "Hellen",
    "Ibarra",
    "Jansma",
    "Kovac",
    "Lindt",
]
VERBS = ["met", "praised", "criticised", "followed", "phoned", "ignored", "invited", "thanked"]
PLACES = ["Arnholt", "Belvista", "Corrin", "Delmare", "Estwick", "Farnau", "Gellik", "Hovden", "Istra", "Joruna"]


def make_sentence(number, rng):
    return (
        f"{rng.choice(NAMES)} {rng.choice(VERBS)} {rng.choice(NAMES)} in {rng.choice(PLACES)} on page {number}, "
        f"as {rng.choice(NAMES)} of {rng.choice(PLACES)} had expected."
    )


def make_book(length, seed=1):
    rng = random.Random(seed)
    return [make_sentence(number, rng) for number in range(1000, 1000 + length)]


def test_a_long_text_with_foreign_blocks_is_aligned_piece_by_piece():
    book = make_book(700)
    rng = random.Random(2)
    foreign = [f"Recipe {k}: stir {rng.randint(2, 90)} eggs into the flour with butter and sugar." for k in range(40)]
    target = [*book[:300], *foreign, *book[300:]]
    beads = align_parallel(book, target)
    found = {(b.source[0], b.target[0]) for b in beads if len(b.source) == len(b.target) == 1}
    right = {(i, i if i < 300 else i + 40) for i in range(700)}
    assert len(found & right) >= 695
    assert sum(1 for b in beads if not b.source and 300 <= b.target[0] < 340) >= 39


def test_two_long_texts_that_share_nothing_stay_apart():
    rng = random.Random(3)
    left = [" ".join(rng.choices(["alpha", "beta", "gamma", "delta"], k=8)) + f" {k}" for k in range(500)]
    right = [" ".join(rng.choices(["mole", "newt", "owl", "pike"], k=8)) + f" {k + 9000}" for k in range(450)]
    beads = align_parallel(left, right)
    assert sorted(i for bead in beads for i in bead.source) == list(range(500))
    assert sorted(j for bead in beads for j in bead.target) == list(range(450))


def test_pieces_cover_both_texts_once():
    book = make_book(600)
    source, target = read_bags([book, book[20:580]])
    pieces = cut_pieces(source, target)
    assert len(pieces) > 3
    assert [(p.i, p.j) for p in pieces[1:]] == [(p.i_end, p.j_end) for p in pieces[:-1]]
    assert (pieces[0].i, pieces[0].j, pieces[-1].i_end, pieces[-1].j_end) == (0, 0, 600, 560)
    assert all(p.is_short for p in pieces)
    assert isinstance(pieces[0], Piece)


@pytest.mark.parametrize("seed", range(20))
def test_the_chain_is_the_heaviest(seed):
    rng = np.random.RandomState(seed)
    rows = np.sort(rng.permutation(12)[:8])
    columns = rng.randint(0, 8, 8)
    weights = rng.rand(8).astype(np.float32)
    chain = heaviest_chain(rows, columns, weights)
    assert (np.diff(columns[chain]) > 0).all()
    best = 0.0
    for mask in range(256):
        chosen = [k for k in range(8) if mask >> k & 1]
        if all(columns[a] < columns[b] for a, b in pairwise(chosen)):
            best = max(best, float(weights[chosen].sum()))
    assert weights[chain].sum() == pytest.approx(best, abs=1e-5)


def every_alignment(n, m, sizes):
    if n == 0 and m == 0:
        yield ()
    for a, b in [*sizes, (1, 0), (0, 1)]:
        if a <= n and b <= m:
            for rest in every_alignment(n - a, m - b, sizes):
                yield (*rest, (n - a, a, m - b, b))


@pytest.mark.parametrize("seed", range(5))
def test_probabilities_are_those_of_all_alignments_counted_one_by_one(seed):
    rng = np.random.RandomState(seed)
    n, m, sizes = 3, 4, ((1, 1), (1, 2), (2, 1))
    scores = BeadScores(
        pairs={(a, b): rng.randn(n - a + 1, m - b + 1) for a, b in sizes},
        source_alone=rng.randn(n),
        target_alone=rng.randn(m),
    )

    def weight(bead):
        i, a, j, b = bead
        return scores.pairs[a, b][i, j] if a and b else scores.source_alone[i] if a else scores.target_alone[j]

    alignments = list(every_alignment(n, m, sizes))
    weights = np.array([np.exp(sum(weight(bead) for bead in alignment)) for alignment in alignments])
    weights /= weights.sum()
    chances = weigh_beads(scores)
    for (a, b), table in chances.pairs.items():
        for i, j in np.ndindex(table.shape):
            counted = sum(w for w, alignment in zip(weights, alignments, strict=True) if (i, a, j, b) in alignment)
            assert table[i, j] == pytest.approx(counted)
    price = 0.4
    path = find_path(chances, price)

    def worth(alignment):
        return sum(
            (chances.pairs[a, b][i, j] if a and b else chances.source_alone[i] if a else chances.target_alone[j])
            - price
            for i, a, j, b in alignment
        )

    assert worth([(s.i, s.a, s.j, s.b) for s in path]) == pytest.approx(max(map(worth, alignments)))


def test_a_block_that_moved_is_found_and_the_rest_stays_in_order():
    book = make_book(60)
    target = [*book[:10], *book[20:60], *book[10:20]]
    beads = align_parallel(book, target)
    found = {(b.source, b.target) for b in beads}
    right = {((book.index(sentence),), (j,)) for j, sentence in enumerate(target)}
    assert found == right


def test_a_single_sentence_that_moved_far_is_found():
    book = make_book(30)
    target = [book[25], *book[:25], *book[26:]]
    assert ((25,), (0,)) in sides(align_parallel(book, target))


def test_the_same_texts_give_the_same_beads_every_time():
    assert align_parallel(SOURCE, TARGET) == align_parallel(SOURCE, TARGET)


def test_progress_reaches_the_end():
    seen = []
    align_parallel(SOURCE, TARGET, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (12, 12)


@pytest.mark.parametrize(("rows", "columns"), [(1, 3000), (3000, 1), (90, 80)])
def test_a_long_piece_without_anchors_comes_to_an_end(rows, columns, monkeypatch):
    monkeypatch.setattr("aligner.align.piece.WHOLE", 1000)
    monkeypatch.setattr("aligner.align.piece.WINDOW", 20)
    beads = align_parallel(["zebra"] * rows, ["yak"] * columns)
    assert sum(len(bead.source) for bead in beads) == rows
    assert sum(len(bead.target) for bead in beads) == columns


DUTCH = (
    "De burgemeester van Vlissund sprak dinsdag met de kustwacht.",
    "Er waren 4.200 containers aan boord.",
    "Het schip vaart onder de vlag van Panama.",
    "De visserij ligt stil.",
    "De politie doet onderzoek.",
)
GARBLED = (
    "The day of the day.",
    "There were the talks of the talks.",
    "He is a number.",
    "It is the day.",
    "The talks.",
)
VERSION = (
    "On Tuesday the mayor of Vlissund spoke with the coastguard.",
    "The ship had 4,200 containers on board.",
    "She sails under the flag of Panama.",
    "Fishing has come to a standstill.",
    "Police are investigating.",
)


def test_the_original_makes_up_for_a_garbled_translation():
    joined = [bead for bead in align_parallel(GARBLED, VERSION, source=DUTCH) if bead.source and bead.target]
    assert all(bead.source == bead.target for bead in joined)
    assert sum(len(bead.source) for bead in joined) >= 4
    assert not any(bead.source and bead.target for bead in align_parallel(GARBLED, VERSION))
