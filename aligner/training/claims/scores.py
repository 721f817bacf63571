"""How well readings find the clashes among all pairs of sentences of the held-out stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME, Readings
from aligner.training.claims.contrasts import AGREEMENTS, CLASHES
from aligner.training.claims.pairs import ClaimPair

PRECISIONS = (0.85, 0.7)
"""Shares of right ones among the pairs shown at which the recall is told: a report's, and a list's to look through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Of `count` wanted pairs, ranked with all others: average precision, and recall at each of PRECISIONS.

    `limits` are the lowest scores that still count there (infinite where the precision is never reached).
    """

    count: int
    average_precision: float
    recalls: tuple[float, ...]
    limits: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Over `pairs` pairs: clashes, clashes of each kind, same or clash.

    A kind's average precision is that among the pairs that do not clash, so rare kinds have low ones; its recalls are
    the shares of its clashes that score above the limits of all clashes. `kinds_right` is the share of the clashes
    whose kind the reader names. `told_from_same`: how often a clash gets a higher chance of clashing than a pair that
    says the same does (0-1; 0.5 for a reader that cannot tell; the area under the ROC curve).
    """

    pairs: int
    clash: Ranking
    kinds: dict[str, Ranking]
    related: Ranking
    kinds_right: float
    told_from_same: float

    def tell(self) -> str:
        """One line for the log."""
        recalls = " ".join(
            f"R@P{precision:g} {recall:.3f}" for precision, recall in zip(PRECISIONS, self.clash.recalls, strict=True)
        )
        return (
            f"clash AP {self.clash.average_precision:.3f} {recalls} "
            f"same|clash AP {self.related.average_precision:.3f} kind right {self.kinds_right:.2f}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetScores:
    """Over `sets` contrast sets, shares 0-1.

    `told_apart`: how often a clash of a set gets a higher chance of clashing than an agreement of the same set (ties
    count half; 0.5 for a reader that cannot tell). `clashes_found` and `agreements_taken`: how many of the clashes, and
    wrongly of the agreements, have the clash as the likeliest of the three readings.
    """

    sets: int
    told_apart: float
    clashes_found: float
    agreements_taken: float


def score_readings(pairs: Sequence[ClaimPair], readings: Readings) -> Scores:
    """The scores of readings of labelled pairs."""
    labels = np.array([pair.label for pair in pairs])
    kinds = np.array([pair.kind for pair in pairs])
    chances = readings.chances[:, CLASH]
    clashes = labels == CLASH
    ranking = rank(clashes, chances)
    by_kind = {}
    for number, kind in enumerate(KINDS):
        wanted = clashes & (kinds == number)
        counted = ~clashes | wanted
        found = tuple(float((chances[wanted] >= limit).sum() / max(1, wanted.sum())) for limit in ranking.limits)
        by_kind[str(kind)] = replace(rank(wanted[counted], chances[counted]), recalls=found)
    told = clashes & (kinds >= 0)
    named = readings.kinds[told].argmax(axis=1) == kinds[told] if told.any() else np.zeros(1)
    return Scores(
        pairs=len(pairs),
        clash=ranking,
        kinds=by_kind,
        related=rank(labels != OTHER, 1 - readings.chances[:, OTHER]),
        kinds_right=float(named.mean()),
        told_from_same=_find_area(chances[clashes], chances[labels == SAME]),
    )


def score_sets(readings: Readings) -> SetScores:
    """The scores of readings of all pairs of contrast sets, set by set in the order of `build_set_pairs`."""
    chances = readings.chances[:, CLASH].reshape(-1, AGREEMENTS + CLASHES)
    taken = (readings.chances.argmax(axis=1) == CLASH).reshape(chances.shape)
    lead = chances[:, AGREEMENTS:, None] - chances[:, None, :AGREEMENTS]
    return SetScores(
        sets=len(chances),
        told_apart=float((1 + np.sign(lead)).mean() / 2),
        clashes_found=float(taken[:, AGREEMENTS:].mean()),
        agreements_taken=float(taken[:, :AGREEMENTS].mean()),
    )


def rank(wanted: NDArray[Any], scores: NDArray[Any]) -> Ranking:
    """The ranking of pairs by falling score; equal scores count as one step (as scikit-learn does)."""
    count = int(wanted.sum())
    if not count:
        none = (0.0,) * len(PRECISIONS)
        return Ranking(count=0, average_precision=0.0, recalls=none, limits=(np.inf,) * len(PRECISIONS))
    order = np.argsort(-scores, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(scores[order])), len(order) - 1)
    right = np.cumsum(wanted[order])[ends]
    precision, recall = right / (ends + 1), right / count
    average = float((np.diff(recall, prepend=0.0) * precision).sum())
    reached = [precision >= least for least in PRECISIONS]
    return Ranking(
        count=count,
        average_precision=average,
        recalls=tuple(float(recall[places].max(initial=0.0)) for places in reached),
        limits=tuple(float(scores[order][ends][places].min(initial=np.inf)) for places in reached),
    )


def _find_area(high: NDArray[Any], low: NDArray[Any]) -> float:
    """How often one of `high` is above one of `low`, ties counting half; 0 where one of them is empty."""
    if not len(high) or not len(low):
        return 0.0
    ordered = np.sort(low)
    above = np.searchsorted(ordered, high, "left") + np.searchsorted(ordered, high, "right")
    return float(above.mean() / (2 * len(low)))
