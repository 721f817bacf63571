"""Which sources tell one story: a folder may hold wires that have nothing to do with one another."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.cluster.hierarchy import average, fcluster
from scipy.spatial.distance import squareform

from aligner.claims.contexts import Context

# Least mean kinship of two sets of sources that tell one story: the cosine of their words and concepts plus that of
# their names. In 18 development events every source has 0.12 or more to the nearest of its own story, and articles of
# two stories 0.04 in the middle. Of 320 draws of one or two of these stories, 1 to 10 articles, this splits a story in
# three and leaves two joined in eight, the same with poor translations.
ONE_STORY = 0.09
# Words and concepts that a source needs before it is said to tell another story; an alert of one line has too few.
ENOUGH_WORDS = 24


def group_sources(contexts: Sequence[Context]) -> tuple[tuple[str, ...], ...]:
    """The sources by story, each in the order of the contexts, larger stories first.

    Average linkage over the kinship of sources. Two articles that share neither names nor rare words tell two
    stories; to be wrong here means that a clash is not shown, so that what is in doubt stays together: a source of a
    few words goes with the nearest.
    """
    sources = list(dict.fromkeys(context.sentence.source_id for context in contexts))
    if len(sources) < 2:
        return (tuple(sources),) if sources else ()
    words: dict[str, set[str]] = {source: set() for source in sources}
    names: dict[str, set[str]] = {source: set() for source in sources}
    for context in contexts:
        source = context.sentence.source_id
        words[source] |= context.words | {f"concept {key}" for key in context.concepts}
        names[source] |= context.keys()
    kinship = _cosines(words) + _cosines(names)
    long = [i for i, source in enumerate(sources) if len(words[source]) >= ENOUGH_WORDS]
    home = dict.fromkeys(range(len(sources)), 0)
    if len(long) > 1:
        home |= dict(zip(long, _link(kinship[np.ix_(long, long)]), strict=True))
        for i in set(home) - set(long):
            home[i] = home[long[int(kinship[i, long].argmax())]]
    groups: dict[int, list[str]] = {}
    for i, source in enumerate(sources):
        groups.setdefault(home[i], []).append(source)
    return tuple(sorted(map(tuple, groups.values()), key=lambda group: (-len(group), sources.index(group[0]))))


def _link(kinship: NDArray[np.float64]) -> list[int]:
    """A number for each source, the same for those of one story."""
    distance = np.maximum(2 - kinship, 0)  # of two copies it may come out a little below
    np.fill_diagonal(distance, 0)
    labels = fcluster(average(squareform(distance, checks=False)), 2 - ONE_STORY, criterion="distance")
    return [int(label) for label in labels]


def _cosines(sets: Mapping[str, set[str]]) -> NDArray[np.float64]:
    """The cosine of every two sets, their members weighted by rarity, log(1 + N / df)."""
    column = {member: i for i, member in enumerate(sorted(set().union(*sets.values())))}
    places = [(row, column[member]) for row, members in enumerate(sets.values()) for member in members]
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
