"""Scores by hand: ranked pairs and how many of the wanted ones come first."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME, Readings, join_readings
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.scores import rank, score_readings, score_sets


@pytest.mark.parametrize(
    ("wanted", "scores", "average", "recalls"),
    [
        ([1, 0, 1], [0.9, 0.8, 0.7], 5 / 6, (0.5, 0.5)),
        ([1, 1, 0], [0.9, 0.8, 0.7], 1.0, (1.0, 1.0)),
        ([1, 1, 0, 1], [0.9, 0.8, 0.7, 0.6], (1 + 1 + 0.75) / 3, (2 / 3, 1.0)),
        ([1, 0], [0.5, 0.5], 0.5, (0.0, 0.0)),
        ([0, 1], [0.9, 0.1], 0.5, (0.0, 0.0)),
        ([0, 0], [0.9, 0.1], 0.0, (0.0, 0.0)),
    ],
)
def test_a_ranking_has_the_average_precision_and_the_recalls_of_the_book(
    wanted: list[int], scores: list[float], average: float, recalls: tuple[float, ...]
) -> None:
    ranking = rank(np.array(wanted, bool), np.array(scores))
    assert ranking.average_precision == pytest.approx(average)
    assert ranking.recalls == pytest.approx(recalls)


def test_kinds_are_ranked_against_pairs_that_do_not_clash() -> None:
    pairs = [
        ClaimPair(first="a", second="b", label=CLASH, kind=KINDS.index("place")),
        ClaimPair(first="c", second="d", label=CLASH, kind=KINDS.index("cause")),
        ClaimPair(first="e", second="f", label=SAME),
        ClaimPair(first="g", second="h", label=OTHER),
    ]
    chances = np.array([[0.1, 0.1, 0.8], [0.3, 0.5, 0.2], [0.2, 0.3, 0.5], [0.9, 0.1, 0.0]], np.float32)
    kinds = np.zeros((4, len(KINDS)), np.float32)
    kinds[:, KINDS.index("place")] = 1
    scores = score_readings(pairs, Readings(chances=chances, kinds=kinds))
    assert scores.kinds["place"].average_precision == 1.0
    assert scores.kinds["cause"].average_precision == 0.5
    assert scores.kinds["role"].count == 0
    assert scores.clash.limits == pytest.approx((0.8, 0.8))
    assert scores.kinds["place"].recalls == (1.0, 1.0)
    assert scores.kinds["cause"].recalls == (0.0, 0.0)
    assert scores.related.average_precision == 1.0
    assert scores.kinds_right == 0.5


@pytest.mark.parametrize(
    ("clashes", "same", "area"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0),
        ([0.9, 0.2], [0.5, 0.2], 0.625),
        ([0.1], [0.9], 0.0),
        ([0.3], [0.3], 0.5),
        ([0.3], [], 0.0),
    ],
)
def test_clashes_are_set_against_pairs_that_say_the_same(clashes: list[float], same: list[float], area: float) -> None:
    pairs = [ClaimPair(first="a", second="b", label=CLASH, kind=0)] * len(clashes)
    pairs += [ClaimPair(first="c", second="d", label=SAME)] * len(same)
    pairs.append(ClaimPair(first="e", second="f", label=OTHER))
    chances = np.array([[0, 1 - chance, chance] for chance in (*clashes, *same, 0.99)], np.float32)
    kinds = np.zeros((len(pairs), len(KINDS)), np.float32)
    assert score_readings(pairs, Readings(chances=chances, kinds=kinds)).told_from_same == pytest.approx(area)


@pytest.mark.parametrize(
    ("chances", "told_apart", "found", "taken"),
    [
        ([[0.1, 0.2, 0.9, 0.8, 0.7]], 1.0, 1.0, 0.0),
        ([[0.8, 0.2, 0.9, 0.8, 0.1]], (2 + 1.5 + 0) / 6, 2 / 3, 0.5),
        ([[0.9, 0.9, 0.1, 0.1, 0.1]], 0.0, 0.0, 1.0),
        ([[0.1, 0.1, 0.2, 0.2, 0.2], [0.8, 0.8, 0.9, 0.9, 0.9]], 1.0, 0.5, 0.5),
    ],
)
def test_a_clash_is_set_against_the_agreements_of_its_own_set(
    chances: list[list[float]], told_apart: float, found: float, taken: float
) -> None:
    readings = Readings(
        chances=np.array([[0, 1 - chance, chance] for row in chances for chance in row], np.float32),
        kinds=np.zeros((5 * len(chances), len(KINDS)), np.float32),
    )
    scores = score_sets(readings)
    assert scores.sets == len(chances)
    assert (scores.told_apart, scores.clashes_found, scores.agreements_taken) == pytest.approx(
        (told_apart, found, taken)
    )


def test_both_directions_count_half() -> None:
    one, other = (
        Readings(chances=np.full((1, 3), x, np.float32), kinds=np.full((1, 9), x, np.float32)) for x in (0.2, 0.6)
    )
    assert join_readings(one, other).chances.tolist()[0] == pytest.approx([0.4] * 3)
