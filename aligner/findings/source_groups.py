"""Which sources tell one story: a folder may hold wires that have nothing to do with one another."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.cluster.hierarchy import average, to_tree
from scipy.spatial.distance import squareform

from aligner.align.encoder import Encoder
from aligner.claims.contexts import Context, part_by_source

# Log-odds that two sources tell one story, from the cosines of their words and concepts and of their names, and from
# how near each sentence of one is to the nearest of the other. Fitted, as the bound below, on 900 draws of one or two
# stories with 1 to 10 articles, of 201 development events (`python -m tests.bench.fit_groups`).
WORDS, NAMES, SENTENCES, BIAS = 24.5, 22.0, 48.4, -15.4
# Least mean log-odds of two sets of sources that are kept together: of a single source and others, whose few pairs say
# little, and of two sets of several. Set to split little: one story in 110 is split, and one of 27 pairs of stories
# left together. With words and names alone one story in fourteen was split.
ONE_STORY, ONE_STORY_OF_SETS = -1.5, 0.5
# The same without an encoder: the sum of both cosines.
ONE_STORY_BY_WORDS = 0.05
# Words and concepts that a source needs before it is said to tell another story; an alert of one line has too few.
ENOUGH_WORDS = 24


def group_sources(contexts: Sequence[Context], encoder: Encoder | None = None) -> tuple[tuple[str, ...], ...]:
    """The sources by story, each in the order of the contexts, larger stories first.

    Average linkage over the kinship of sources. To be wrong about two sources of one story means that a clash is not
    shown, so that what is in doubt stays together: a source of a few words goes with the nearest. Without an `encoder`
    words and names alone tell.
    """
    sources = part_by_source(contexts)
    names = list(sources)
    if len(names) < 2:
        return (tuple(names),) if names else ()
    kinship, bounds = _rate_kinship(list(sources.values()), encoder)
    long = [i for i, own in enumerate(sources.values()) if len(_list_words(own)) >= ENOUGH_WORDS]
    home = dict.fromkeys(range(len(names)), 0)
    if len(long) > 1:
        home |= dict(zip(long, _link(kinship[np.ix_(long, long)], *bounds), strict=True))
        for i in set(home) - set(long):
            home[i] = home[long[int(kinship[i, long].argmax())]]
    groups: dict[int, list[str]] = {}
    for i, source in enumerate(names):
        groups.setdefault(home[i], []).append(source)
    return tuple(sorted(map(tuple, groups.values()), key=lambda group: (-len(group), names.index(group[0]))))


def _rate_kinship(
    sources: Sequence[Sequence[Context]], encoder: Encoder | None
) -> tuple[NDArray[np.float64], tuple[float, float]]:
    """How surely every two sources (n, n) tell one story, and the least of it for a single source and for sets."""
    evidence = find_kinship(sources, encoder)
    if encoder is None:
        return evidence[..., 0] + evidence[..., 1], (ONE_STORY_BY_WORDS, ONE_STORY_BY_WORDS)
    return evidence @ np.array([WORDS, NAMES, SENTENCES]) + BIAS, (ONE_STORY, ONE_STORY_OF_SETS)


def find_kinship(sources: Sequence[Sequence[Context]], encoder: Encoder | None) -> NDArray[np.float64]:
    """For every two sources (n, n, 3) the cosines of their words and of their names, and how near their sentences are.

    The last is the mean cosine of a sentence of either with the nearest of the other; 0 without an `encoder`.
    """
    words = [_list_words(own) for own in sources]
    names = [set().union(*(context.keys() for context in own)) for own in sources]
    return np.stack([_cosines(words), _cosines(names), _near_sentences(sources, encoder)], axis=-1)


def _list_words(source: Sequence[Context]) -> set[str]:
    return set().union(*(context.words | {f"concept {key}" for key in context.concepts} for context in source))


def _near_sentences(sources: Sequence[Sequence[Context]], encoder: Encoder | None) -> NDArray[np.float64]:
    near = np.zeros((len(sources), len(sources)))
    if encoder is None:
        return near
    vectors = [encoder.encode([context.english for context in own]) for own in sources]
    for i, j in combinations(range(len(sources)), 2):
        cosines = vectors[i] @ vectors[j].T
        near[i, j] = near[j, i] = (cosines.max(axis=1).mean() + cosines.max(axis=0).mean()) / 2
    return near


def _link(kinship: NDArray[np.float64], least: float, least_of_sets: float) -> list[int]:
    """A number for each source, the same for those of one story.

    The tree of average linkage is cut from its root: what hangs together there is one story, whatever is below.
    """
    highest = kinship.max()
    distance = highest - kinship
    np.fill_diagonal(distance, 0)
    stories: list[list[int]] = []
    waiting = [to_tree(average(squareform(distance, checks=False)))]
    while waiting:
        node = waiting.pop()
        left, right = node.get_left(), node.get_right()
        if left is None or right is None:
            stories.append([node.get_id()])
        elif highest - node.dist >= (least if 1 in (left.get_count(), right.get_count()) else least_of_sets):
            stories.append(node.pre_order())
        else:
            waiting += [left, right]
    return [number for _, number in sorted((source, n) for n, story in enumerate(stories) for source in story)]


def _cosines(sets: Sequence[set[str]]) -> NDArray[np.float64]:
    """The cosine of every two sets, their members weighted by rarity, log(1 + N / df)."""
    column = {member: i for i, member in enumerate(sorted(set().union(*sets)))}
    places = [(row, column[member]) for row, members in enumerate(sets) for member in members]
    if not places:
        return np.zeros((len(sets), len(sets)))
    rows, columns = np.array(places).T
    held = np.bincount(columns, minlength=len(column))
    weights = np.log1p(len(sets) / held)[columns]
    table = sparse.csr_array((weights, (rows, columns)), shape=(len(sets), len(column)))
    lengths = np.sqrt(np.asarray(table.multiply(table).sum(axis=1)).ravel())
    scaled = sparse.csr_array(table.multiply(1 / np.maximum(lengths, 1e-9)[:, None]))
    cosines: NDArray[np.float64] = np.asarray((scaled @ scaled.T).todense(), np.float64)
    return cosines
