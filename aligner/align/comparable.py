"""Comparable mode: which sentences of two independent texts say the same, in any order."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from aligner.align.bead import Bead
from aligner.align.candidates import Candidates, find_candidates
from aligner.align.encoder import Encoder
from aligner.align.pair_score import Table, score_pairs
from aligner.align.second_reading import Reader, read_again
from aligner.align.text_side import read_sides

Link = tuple[int, int]

SAME_CLAIM = 0.6
"""Least probability of a link without a reader. Documents left out: precision .92, recall .87 (F1 .89), 14 of 18
altered values paired with given translations, .93 and .79 with the embedded models'; .5 gives .89 and .89, .90 and .82.
By eye 14 of 35 false links of the development set say the same nevertheless: headlines, and sentences that the news
repeats."""

READ_CLAIM = 0.58
"""Least probability of a link where a reader read the pairs in question: precision .92 from here on, documents left out
(best F1 there .917 with given translations, .894 with the embedded models'). On the development set 15 of 18 altered
values are paired; two of the 18 are beyond reach: nothing is left of them in the translation."""

LARGEST = 6
"""Sentences of one side that links may chain together and still be told as beads; more are told link by link."""


def align_comparable(
    a_english: Sequence[str],
    b_english: Sequence[str],
    *,
    a_original: Sequence[str] | None = None,
    b_original: Sequence[str] | None = None,
    encoder: Encoder | None = None,
    reader: Reader | None = None,
    least: float | None = None,
) -> tuple[Bead, ...]:
    """The beads of sentences that say the same, ordered by source; a sentence without partner is in none.

    Both texts are English; `a_original` and `b_original` are what they were translated from, and make up for a poor
    translation. The order of the sentences plays no part. A sentence may have several partners, and stand in several
    beads where those partners do not all say the same. A changed figure does not part two sentences that otherwise
    agree: they are still about the same.
    The `reader` reads the pairs in question (`second_reading`); without an `encoder` words alone decide. `least` is the
    least probability of a link, without it READ_CLAIM or SAME_CLAIM. Raises nothing; empty texts give no beads.

    >>> align_comparable(["The talks lasted 50 minutes."], ["It rained.", "Talks that lasted 90 minutes ended."])
    (Bead(source=(0,), target=(1,), score=...),)
    """
    if not a_english or not b_english:
        return ()
    left, right = read_sides([a_english, b_english], encoder, [a_original, b_original])
    pairs = find_candidates(left, right)
    scores = read_again(score_pairs(left, right, pairs), pairs, (a_english, b_english), reader)
    if least is None:
        least = READ_CLAIM if reader and encoder else SAME_CLAIM
    return join_links(pairs, scores.probability, least)


def join_links(pairs: Candidates, probability: Table, least: float) -> tuple[Bead, ...]:
    """The links as beads in which every sentence says the same as every one of the other side.

    Where links only chain (a-x, b-x, b-y), the sentence in the middle stands in two beads: a and b with x, b with x and
    y. Nothing is linked that was not judged likely by itself.
    """
    chance = {
        (int(i), int(j)): float(p) for i, j, p in zip(pairs.left, pairs.right, probability, strict=True) if p >= least
    }
    beads = {
        Bead(source=sources, target=targets, score=round(_mean_chance(sources, targets, chance), 4))
        for chain in _find_chains(chance)
        for sources, targets in _cut_chain(chain)
    }
    return tuple(sorted(beads, key=lambda bead: (bead.source, bead.target)))


def _mean_chance(sources: Sequence[int], targets: Sequence[int], chance: Mapping[Link, float]) -> float:
    return float(np.mean([chance[i, j] for i in sources for j in targets]))


def _find_chains(links: Iterable[Link]) -> list[list[Link]]:
    """The links that hang together through shared sentences."""
    chain_of: dict[tuple[str, int], list[Link]] = {}
    for link in links:
        ends = (("a", link[0]), ("b", link[1]))
        chain = [link]
        for known in {id(chain_of[end]): chain_of[end] for end in ends if end in chain_of}.values():
            chain += known
        for i, j in chain:
            chain_of["a", i] = chain_of["b", j] = chain
    return list({id(chain): chain for chain in chain_of.values()}.values())


def _cut_chain(chain: Sequence[Link]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The largest sets of sources and targets of a chain that are all linked with each other."""
    partners: dict[int, set[int]] = {}
    for i, j in chain:
        partners.setdefault(i, set()).add(j)
    if len(partners) > LARGEST or len({j for _, j in chain}) > LARGEST:
        return [((i,), (j,)) for i, j in chain]
    shared = {frozenset(targets) for targets in partners.values()}
    while more := {a & b for a in shared for b in shared if a & b} - shared:
        shared |= more
    return [
        (tuple(sorted(i for i, own in partners.items() if targets <= own)), tuple(sorted(targets)))
        for targets in shared
    ]
