"""Candidate pairs of sentences across all sources of a story, each with two probabilities: same claim, same event."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.align.article_index import find_article_pairs
from aligner.align.candidates import Indices, find_candidates
from aligner.align.encoder import Encoder
from aligner.align.pair_score import Table, logit, score_pairs
from aligner.align.pair_weights import EVENT_WITH_VECTORS, EVENT_WITHOUT_VECTORS
from aligner.align.text_side import Side, read_sides

PARTNERS = 5
"""Pairs kept for a sentence and other source. See `pair_sentences` for what it reaches."""

SHARED_FACT = 0.7
"""What a shared fact adds to the logit of "same event", up to SHARED_MOST of them; set by hand, not fitted."""

SHARED_MOST = 3.0

SharedFacts = Callable[[int, int, int, int], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two sentences of different sources, the lower source first.

    `same_claim` is the probability that they say the same (a changed figure does not count against it), `same_event`
    that they speak of one event at least in part. Both are calibrated on development sets.
    """

    a_source: int
    a_sentence: int
    b_source: int
    b_sentence: int
    same_claim: float
    same_event: float


def pair_sentences(
    english: Sequence[Sequence[str]],
    shared: SharedFacts | None = None,
    *,
    originals: Sequence[Sequence[str] | None] | None = None,
    encoder: Encoder | None = None,
    partners: int = PARTNERS,
) -> tuple[Pair, ...]:
    """The pairs of sentences worth looking at, ordered by source and sentence.

    `english` holds the sentences of each source in English, `originals` what they were translated from (None: English
    itself). For every sentence and other source the `partners` best
    by `same_event` are kept, seen from either side. `shared(a_source, a_sentence, b_source, b_sentence)` may say how
    many facts (names, values) two sentences share beyond their English words; it raises `same_event`. Sources that
    have next to no rare word in common are not compared.
    """
    sides = read_sides(english, encoder, originals)
    found: list[Pair] = []
    for a, b in find_article_pairs([side.bags for side in sides]):
        if len(sides[a]) and len(sides[b]):
            found.extend(_pairs_of_two(a, b, sides[a], sides[b], shared, partners))
    return tuple(sorted(found, key=lambda pair: (pair.a_source, pair.a_sentence, pair.b_source, pair.b_sentence)))


def _pairs_of_two(a: int, b: int, left: Side, right: Side, shared: SharedFacts | None, partners: int) -> Iterator[Pair]:
    candidates = find_candidates(left, right)
    scores = score_pairs(left, right, candidates, "several")
    event = logit(scores.features, EVENT_WITH_VECTORS if left.vectors is not None else EVENT_WITHOUT_VECTORS)
    if shared is not None:
        facts = [shared(a, int(i), b, int(j)) for i, j in zip(candidates.left, candidates.right, strict=True)]
        event += SHARED_FACT * np.clip(np.array(facts, np.float64), 0, SHARED_MOST)
    event = np.maximum(event, scores.logit)
    kept = best_of_each(candidates.left, event, partners) | best_of_each(candidates.right, event, partners)
    for place in np.flatnonzero(kept):
        same_event = 1 / (1 + np.exp(-event[place]))
        yield Pair(
            a_source=a,
            a_sentence=int(candidates.left[place]),
            b_source=b,
            b_sentence=int(candidates.right[place]),
            same_claim=round(float(scores.probability[place]), 4),
            same_event=round(float(same_event), 4),
        )


def best_of_each(sentences: Indices, values: Table, count: int) -> NDArray[np.bool_]:
    """Which pairs are among the `count` highest of their sentence."""
    order = np.lexsort((np.arange(len(values)), -values, sentences))
    starts = np.flatnonzero(np.diff(sentences[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    kept = np.zeros(len(values), np.bool_)
    kept[order[rank < count]] = True
    return kept
