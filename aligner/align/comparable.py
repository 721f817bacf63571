"""Comparable mode: which sentences of two independent texts say the same, in any order."""

from collections.abc import Sequence

import numpy as np

from aligner.align.bead import Bead
from aligner.align.candidates import Candidates, find_candidates
from aligner.align.encoder import Encoder
from aligner.align.pair_score import Table, score_pairs
from aligner.align.text_side import read_sides

SAME_CLAIM = 0.4
"""Least probability of a link. Best for the given and the embedded models' translations alike; F1 falls by under .01
from .3 to .5, precision rises by .04."""

GROUP_CLAIM = 0.25
"""Least mean probability over all pairs of a bead of several sentences; keeps chains of near misses apart."""


def align_comparable(
    a_english: Sequence[str],
    b_english: Sequence[str],
    *,
    a_original: Sequence[str] | None = None,
    b_original: Sequence[str] | None = None,
    encoder: Encoder | None = None,
    least: float = SAME_CLAIM,
) -> tuple[Bead, ...]:
    """The beads of sentences that say the same, ordered by source; a sentence without partner is in none.

    Both texts are English; `a_original` and `b_original` are what they were translated from, and make up for a poor
    translation. The order of the sentences plays no part, and a sentence may have several partners. A changed figure
    does not part two sentences that otherwise agree: they are still about the same.
    Without an `encoder` words alone decide. Raises nothing; empty texts give no beads.

    >>> align_comparable(["The talks lasted 50 minutes."], ["It rained.", "Talks that lasted 90 minutes ended."])
    (Bead(source=(0,), target=(1,), score=...),)
    """
    if not a_english or not b_english:
        return ()
    left, right = read_sides([a_english, b_english], encoder, [a_original, b_original])
    pairs = find_candidates(left, right)
    return join_links(pairs, score_pairs(left, right, pairs).probability, least)


def join_links(pairs: Candidates, probability: Table, least: float) -> tuple[Bead, ...]:
    """Beads from links, the surest first: a link joins two beads where all their pairs agree well enough on average."""
    chance = {
        (int(i), int(j)): float(p)
        for i, j, p in zip(pairs.left, pairs.right, probability, strict=True)
        if p >= least / 4
    }
    links = sorted((link for link, p in chance.items() if p >= least), key=lambda link: (-chance[link], link))
    bead_of: dict[tuple[str, int], tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for i, j in links:
        ours = bead_of.get(("a", i), ((i,), ()))
        theirs = bead_of.get(("b", j), ((), (j,)))
        if ours == theirs:
            continue
        sources = tuple(sorted(set(ours[0] + theirs[0])))
        targets = tuple(sorted(set(ours[1] + theirs[1])))
        if _agreement(sources, targets, chance) < min(GROUP_CLAIM, least):
            continue
        for source in sources:
            bead_of["a", source] = (sources, targets)
        for target in targets:
            bead_of["b", target] = (sources, targets)
    return tuple(
        Bead(source=sources, target=targets, score=round(_agreement(sources, targets, chance), 4))
        for sources, targets in sorted(set(bead_of.values()))
    )


def _agreement(sources: Sequence[int], targets: Sequence[int], chance: dict[tuple[int, int], float]) -> float:
    return float(np.mean([chance.get((i, j), 0.0) for i in sources for j in targets]))
