"""Groups of sentences, over several articles, that say the same."""

import heapq
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from aligner.align.article_index import find_article_pairs
from aligner.align.candidates import find_candidates
from aligner.align.encoder import Encoder
from aligner.align.pair_score import score_pairs
from aligner.align.text_side import Side, read_sides

GROUP_CUT = 0.35
"""Least mean probability at which two groups are joined. From .25 to .4 B³ F1 of the development stories is level at
.99 with the given translations and .97 to .98 with the embedded models'."""

_EDGE_LEAST = 0.02
"""Pairs less probable than this count as 0; they make up most of all pairs."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Sentences (article, sentence) that say the same; `score` is the mean probability of its pairs across articles."""

    sentences: tuple[Place, ...]
    score: float


def group_sentences(
    articles: Sequence[Sequence[str]],
    *,
    originals: Sequence[Sequence[str] | None] | None = None,
    encoder: Encoder | None = None,
    cut: float = GROUP_CUT,
) -> tuple[Group, ...]:
    """The groups of at least two sentences, ordered by their first sentence; every sentence is in one group at most.

    `articles` are in English, `originals` what they were translated from (None: English). Average linkage over the
    pair probabilities of different articles. Two sentences of one article are neither for nor against each other: a
    claim may be split over both. Articles that an index finds to have next to nothing in common are not compared, so
    that the cost grows with the number of articles and not with its square.
    """
    chance = _pair_chances(read_sides(articles, encoder, originals))
    return tuple(link_average(chance, cut))


def _pair_chances(sides: Sequence[Side]) -> dict[tuple[Place, Place], float]:
    chance: dict[tuple[Place, Place], float] = {}
    for a, b in find_article_pairs([side.bags for side in sides]):
        if not len(sides[a]) or not len(sides[b]):
            continue
        pairs = find_candidates(sides[a], sides[b])
        probability = score_pairs(sides[a], sides[b], pairs, "several").probability
        for i, j, p in zip(pairs.left, pairs.right, probability, strict=True):
            if p >= _EDGE_LEAST:
                chance[(a, int(i)), (b, int(j))] = float(p)
    return chance


@dataclass(slots=True)
class _Cluster:
    """A group in the making: its sentences, how many of each article, and the summed chances to its neighbours."""

    places: list[Place]
    articles: Counter[int]
    sums: dict[int, float] = field(default_factory=dict)
    inner_sum: float = 0.0
    inner_count: int = 0


def link_average(chance: dict[tuple[Place, Place], float], cut: float) -> list[Group]:
    """The groups: the two with the highest mean chance are joined until none reaches `cut`."""
    clusters = _singletons(chance)
    heap = [
        (-mean, a, b) for a, c in clusters.items() for b in c.sums if a < b and (mean := _mean(clusters, a, b)) >= cut
    ]
    heapq.heapify(heap)
    while heap:
        minus_mean, a, b = heapq.heappop(heap)
        if a not in clusters or b not in clusters or -minus_mean != _mean(clusters, a, b):
            continue
        merged = _merge(clusters, a, b)
        for other in clusters[merged].sums:
            mean = _mean(clusters, merged, other)
            if mean >= cut:
                heapq.heappush(heap, (-mean, min(merged, other), max(merged, other)))
    groups = [
        Group(sentences=tuple(sorted(c.places)), score=round(c.inner_sum / c.inner_count, 4))
        for c in clusters.values()
        if c.inner_count
    ]
    return sorted(groups, key=lambda group: group.sentences)


def _singletons(chance: dict[tuple[Place, Place], float]) -> dict[int, _Cluster]:
    places = sorted({place for pair in chance for place in pair})
    number = {place: k for k, place in enumerate(places)}
    clusters = {k: _Cluster(places=[place], articles=Counter([place[0]])) for k, place in enumerate(places)}
    for (left, right), p in chance.items():
        clusters[number[left]].sums[number[right]] = p
        clusters[number[right]].sums[number[left]] = p
    return clusters


def _mean(clusters: dict[int, _Cluster], a: int, b: int) -> float:
    count = _pair_count(clusters[a], clusters[b])
    return clusters[a].sums[b] / count if count else 0.0


def _pair_count(a: _Cluster, b: _Cluster) -> int:
    """Pairs of sentences of different articles."""
    return len(a.places) * len(b.places) - sum(n * b.articles[article] for article, n in a.articles.items())


def _merge(clusters: dict[int, _Cluster], a: int, b: int) -> int:
    """Joins b into a under a new number, and returns that."""
    first, second = clusters.pop(a), clusters.pop(b)
    number = max(max(clusters, default=0), a, b) + 1
    joined = _Cluster(
        places=first.places + second.places,
        articles=first.articles + second.articles,
        inner_sum=first.inner_sum + second.inner_sum + first.sums[b],
        inner_count=first.inner_count + second.inner_count + _pair_count(first, second),
    )
    for own, gone, twin in ((first, a, b), (second, b, a)):
        for other, total in own.sums.items():
            if other == twin:
                continue
            joined.sums[other] = joined.sums.get(other, 0.0) + total
            clusters[other].sums.pop(gone)
            clusters[other].sums[number] = joined.sums[other]
    clusters[number] = joined
    return number
