"""How probably two sentences of independent texts say the same: a logistic of the features of `pair_features`.

Boosted trees over the same features did no better (link F1 .890 against .905, documents left out), nor did a second
logistic that sees the rivals' scores (.903).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from aligner.align.candidates import Candidates
from aligner.align.pair_features import read_features
from aligner.align.pair_weights import CALIBRATION, WITH_VECTORS, WITHOUT_VECTORS
from aligner.align.similarity import Floats
from aligner.align.text_side import Side

Table = NDArray[np.float64]
Texts = Literal["two", "several"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairScores:
    """For each candidate: the probability that the two say the same, its logit, and the features it rests on."""

    probability: Table
    logit: Table
    features: dict[str, Floats]


def score_pairs(left: Side, right: Side, pairs: Candidates, texts: Texts = "two") -> PairScores:
    """The candidates' calibrated probabilities of saying the same; the same whichever side is named first.

    `texts` says whether just two texts are compared or several of one story: of several, more sentences have partners.
    """
    features = read_features(left, right, pairs)
    vectors = "E" in features
    total = calibrate(
        logit(features, WITH_VECTORS if vectors else WITHOUT_VECTORS), features["doubt"], CALIBRATION[texts, vectors]
    )
    return PairScores(probability=1 / (1 + np.exp(-total)), logit=total, features=features)


def calibrate(total: Table, doubt: Floats, calibration: Mapping[str, float]) -> Table:
    """The logit of the calibrated probability; what it takes depends on the doubt in the translations."""
    slope = calibration["slope"] + calibration["doubt_slope"] * doubt
    calibrated: Table = slope * total + calibration["shift"] + calibration["doubt_shift"] * doubt
    return calibrated


def logit(features: Mapping[str, Floats], weights: Mapping[str, float]) -> Table:
    """The weighted sum of the named features; the name "bias" stands for 1."""
    total: Table = np.full(len(next(iter(features.values()))), weights["bias"], np.float64)
    for name, weight in weights.items():
        if name != "bias":
            total += weight * features[name]
    return total
