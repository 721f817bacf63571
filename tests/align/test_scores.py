"""Scores of the pairs mean what they say: 0.9 is right about nine times in ten on the development set.

The fit itself takes minutes; here the weights in use are checked against the development set, which is where they come
from: a slip in the weights, the features or the calibration shows, over-fitting does not (`bench_align --held-out`).
"""

import tracemalloc

import numpy as np
import pytest

from aligner.align.pair_score import calibrate
from aligner.align.similarity import read_bags
from tests.bench.pair_tasks import DATA


@pytest.mark.skipif(not DATA.is_dir(), reason="the alignment benchmark is not there")
@pytest.mark.parametrize(("low", "high"), [(0.85, 0.97), (0.97, 1.0)])
def test_a_sure_score_is_right_as_often_as_it_says(low, high):
    from tests.bench.bench_align import align_comparable_set, given, score_comparable_beads

    scored = [(p, right) for p, right in score_comparable_beads(align_comparable_set(None, given)) if low <= p < high]
    said, right = np.mean([p for p, _ in scored]), np.mean([r for _, r in scored])
    assert len(scored) > 30
    assert abs(said - right) < 0.08


@pytest.mark.parametrize("doubt", [0.0, 0.5, 1.0])
def test_calibration_keeps_the_order(doubt):
    from aligner.align.pair_weights import CALIBRATION

    total = np.linspace(-20, 20, 41)
    for calibration in CALIBRATION.values():
        assert (np.diff(calibrate(total, np.full(41, doubt, np.float32), calibration)) > 0).all()


def test_the_memory_for_word_sets_grows_with_the_text_and_no_faster():
    peaks = []
    for count in (1_500, 3_000):
        side = [
            f"Ship {k} left port {k * 7 % 997} with {k * 13 % 631} crates for Lord Name{k % 311}" for k in range(count)
        ]
        tracemalloc.start()
        read_bags([side, side])
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2.3 * peaks[0]
    assert peaks[1] / 6_000 < 8_000  # bytes a sentence; 50,000 on either side stay under 800 MB
