"""How far the hypotheses of one sentence agree with each other, after Kumar and Byrne, 2004 (minimum Bayes risk).

The likeliest translation of a weak model is often an odd one out; the one that is most like all the others is better.
Likeness is chrF of one pair (Popović, 2015: character n-grams of one to six, recall weighs twice).
"""

import math
from collections import Counter
from collections.abc import Sequence

from aligner.translate.engine import Hypothesis

ORDERS, RECALL_WEIGHT = range(1, 7), 2.0
# How fast a hypothesis loses its vote with its score: a mean log-probability 0.2 lower halves it, about.
SHARPNESS = 5.0


def find_agreements(hypotheses: Sequence[Hypothesis]) -> list[float]:
    """For each hypothesis its mean chrF (0 to 1) against all of them, each weighed by its probability.

    >>> texts = ("A dyke broke.", "The dyke broke.", "The dyke has broken.", "Forty.")
    >>> rows = [Hypothesis(text=text, score=-1.0, pieces=4, is_complete=True) for text in texts]
    >>> [round(agreement, 2) for agreement in find_agreements(rows)]
    [0.53, 0.61, 0.52, 0.29]
    """
    best = max(hypothesis.score for hypothesis in hypotheses)
    votes = [math.exp(SHARPNESS * (hypothesis.score - best)) for hypothesis in hypotheses]
    grams = [_count_grams(hypothesis.text) for hypothesis in hypotheses]
    total = sum(votes)
    return [
        sum(vote * _score(mine, theirs) for vote, theirs in zip(votes, grams, strict=True)) / total for mine in grams
    ]


def _count_grams(text: str) -> list[Counter[str]]:
    letters = "".join(text.split())
    return [Counter(letters[i : i + order] for i in range(len(letters) - order + 1)) for order in ORDERS]


def _score(mine: Sequence[Counter[str]], theirs: Sequence[Counter[str]]) -> float:
    """chrF of one text against another: F of each order, their mean; orders that neither side has are left out."""
    if mine is theirs:
        return 1.0
    scores = []
    for one, other in zip(mine, theirs, strict=True):
        sizes = one.total(), other.total()
        if not any(sizes):
            continue
        shared = (one & other).total()
        weight = RECALL_WEIGHT**2
        scores.append((1 + weight) * shared / (weight * sizes[1] + sizes[0]))
    return sum(scores) / len(scores) if scores else 1.0
