"""What speaks for two sentences saying the same: features of a pair, by itself and beside its rivals.

What the two still share when everything that the rival shares as well is left out counts above all. A second half of a
split sentence shares other words than the first half did; a sentence that is merely on the same topic shares the same
words once more.
"""

import numpy as np
from scipy import sparse

from aligner.align.candidates import Candidates, Indices
from aligner.align.clause_vectors import compare_clauses
from aligner.align.similarity import Bags, Floats, mass_of
from aligner.align.text_side import Side


def read_features(left: Side, right: Side, pairs: Candidates) -> dict[str, Floats]:
    """All features of the candidates by name; see `_alone`, `_marks` and `_beside_rivals`."""
    features = _alone(left, right, pairs)
    features |= _marks(left.bags, right.bags, pairs)
    features |= _beside_rivals(left.bags, right.bags, pairs, features)
    return features | _under_doubt(features, left.faith * right.faith)


GOOD_FAITH = 0.6
"""What good translations reach of `Side.faith`; more is not to be had, and counts the same."""


def _under_doubt(features: dict[str, Floats], faith: float) -> dict[str, Floats]:
    """The features times the doubt in the translations: where those are poor, less in common means as much."""
    doubt = np.float32(1 - min(faith, GOOD_FAITH) / GOOD_FAITH)
    doubted = {f"doubt_{name}": doubt * features[name] for name in DOUBTED if name in features}
    return {"doubt": np.full_like(features["C"], doubt)} | doubted


DOUBTED = ("odds_runs", "odds_words", "E", "hub", "lead", "new", "root_new")


def _alone(left: Side, right: Side, pairs: Candidates) -> dict[str, Floats]:
    """What a pair shows by itself.

    W and C are the overlap of words and of character runs, `shared_words` and `shared_runs` the (log) weight of what
    the two share. As log odds, the shared part of both (`odds_*`), of the shorter sentence (`inside_*`, near 1 where
    the longer says all that the shorter does) and of the longer (`whole_*`). E is the cosine, `hub` how readily the
    two look like any sentence of the other side; for clauses see `compare_clauses`.
    """
    features = _overlaps("words", left.bags.stems, right.bags.stems, pairs)
    features |= _overlaps("runs", left.bags.grams, right.bags.grams, pairs)
    if left.vectors is not None and right.vectors is not None and left.clauses and right.clauses:
        cosine: Floats = np.einsum("pd,pd->p", left.vectors[pairs.left], right.vectors[pairs.right])
        features["E"] = cosine
        features["hub"] = (_usual_best(cosine, pairs.left) + _usual_best(cosine, pairs.right)) * np.float32(0.5)
        features |= compare_clauses(left.clauses, right.clauses, pairs.left, pairs.right)
        covered = features["covered"]
        features["covered_hub"] = (_usual_best(covered, pairs.left) + _usual_best(covered, pairs.right)) * np.float32(
            0.5
        )
    return features


def _overlaps(name: str, left: sparse.csr_array, right: sparse.csr_array, pairs: Candidates) -> dict[str, Floats]:
    least = np.float32(1e-6)
    own = np.maximum(mass_of(left)[pairs.left], least)
    other = np.maximum(mass_of(right)[pairs.right], least)
    shared = _shared(left, right, pairs)
    overlap: Floats = 2 * shared / (own + other)
    shorter: Floats = np.minimum(own, other)
    longer: Floats = np.maximum(own, other)
    return {
        "W" if name == "words" else "C": overlap,
        f"odds_{name}": _log_odds(overlap),
        f"inside_{name}": _log_odds(shared / shorter),
        f"whole_{name}": _log_odds(shared / longer),
        f"shared_{name}": np.log1p(shared),
    }


def _marks(left: Bags, right: Bags, pairs: Candidates) -> dict[str, Floats]:
    """What names and figures two sentences share (`names`, `figures`: log weight), and how far they clash.

    `*_apart` is the (log) weight that either has and the other has not, the smaller of the two: more names on one side
    alone only say that it tells more.
    """
    features: dict[str, Floats] = {}
    for name, columns in (("names", left.names), ("figures", left.figures)):
        kept = np.flatnonzero(columns)
        a, b = left.stems[:, kept], right.stems[:, kept]
        shared = _shared(a, b, pairs)
        apart = np.minimum(mass_of(a)[pairs.left], mass_of(b)[pairs.right]) - shared
        features[name] = np.log1p(shared)
        features[f"{name}_apart"] = np.log1p(np.maximum(apart, 0))
    return features


def _beside_rivals(left: Bags, right: Bags, pairs: Candidates, alone: dict[str, Floats]) -> dict[str, Floats]:
    """What a pair shows beside its rivals: the lead over the best other, and what is shared beyond that other."""
    alike = alone["W"] + alone["C"] + alone.get("E", np.float32(0))
    row, row_rival = _lead(alike, pairs.left, pairs.right)
    column, column_rival = _lead(alike, pairs.right, pairs.left)
    least_mass = np.maximum(np.minimum(left.gram_mass[pairs.left], right.gram_mass[pairs.right]), 1e-6)
    beyond_row = _shared_beyond(left.grams, right.grams, pairs.left, pairs.right, row_rival) / least_mass
    beyond_column = _shared_beyond(right.grams, left.grams, pairs.right, pairs.left, column_rival) / least_mass
    least, most = np.minimum(beyond_row, beyond_column), np.maximum(beyond_row, beyond_column)
    return {
        "lead": np.minimum(row, column),
        "behind": np.minimum(row, 0) + np.minimum(column, 0),
        "new": least,
        "root_new": np.sqrt(np.maximum(least, 0)),
        "root_new_most": np.sqrt(np.maximum(most, 0)),
    }


def _log_odds(overlap: Floats) -> Floats:
    """log(x / (1 - x)), softened by 0.02 at both ends. With x itself and a product of the two overlaps the fit was as
    good, but identical sentences came out improbable: nothing near 1 occurs in the data."""
    odds: Floats = np.log((overlap + np.float32(0.02)) / (np.float32(1.02) - np.minimum(overlap, np.float32(1))))
    return odds


def _shared(left: sparse.csr_array, right: sparse.csr_array, pairs: Candidates) -> Floats:
    """The weight that the sentences of each candidate share, computed in blocks that bound the memory."""
    weights = np.empty(len(pairs), np.float32)
    for start in range(0, len(pairs), _BLOCK):
        part = slice(start, start + _BLOCK)
        product = left[pairs.left[part]].multiply(right[pairs.right[part]])
        weights[part] = np.asarray(product.sum(axis=1)).ravel()
    return weights


_BLOCK = 20_000


def _lead(values: Floats, own: Indices, other: Indices) -> tuple[Floats, Indices]:
    """For each pair the lead over the best pair of the same `own` sentence, and that rival (-1: none)."""
    order = np.lexsort((other, -values, own))
    sentences = own[order]
    starts = np.flatnonzero(np.diff(sentences, prepend=-1))
    counts = np.diff(np.append(starts, len(order)))
    group = np.repeat(np.arange(len(starts)), counts)
    best = order[starts][group]
    second = order[np.minimum(starts + 1, len(order) - 1)][group]
    rival = np.where(order == best, second, best)
    alone = counts[group] == 1
    lead = np.empty(len(values), np.float32)
    lead[order] = values[order] - np.where(alone, 0, values[rival])
    rivals = np.empty(len(values), np.int64)
    rivals[order] = np.where(alone, -1, other[rival])
    return lead, rivals


def _shared_beyond(
    own: sparse.csr_array, other: sparse.csr_array, rows: Indices, columns: Indices, rivals: Indices
) -> Floats:
    """The weight that own[rows] shares with other[columns], runs that the rival in `other` holds too left out."""
    shared = np.empty(len(rows), np.float32)
    for start in range(0, len(rows), _BLOCK):
        part = slice(start, start + _BLOCK)
        product = own[rows[part]].multiply(other[columns[part]]).tocsr()
        has_rival = rivals[part] >= 0
        held = other[np.maximum(rivals[part], 0)].astype(bool).astype(np.float32)
        repeated = np.asarray(product.multiply(held).sum(axis=1)).ravel() * has_rival
        shared[part] = np.asarray(product.sum(axis=1)).ravel() - repeated
    return shared


def _usual_best(values: Floats, sentences: Indices) -> Floats:
    """For each pair the mean of the three best values of its sentence: how readily that sentence looks like any."""
    order = np.lexsort((-values, sentences))
    starts = np.flatnonzero(np.diff(sentences[order], prepend=-1))
    counts = np.diff(np.append(starts, len(order)))
    rank = np.arange(len(order)) - np.repeat(starts, counts)
    group = np.repeat(np.arange(len(starts)), counts)
    top = rank < 3
    sums = np.bincount(group[top], weights=values[order][top], minlength=len(starts))
    means = np.empty(len(values), np.float32)
    means[order] = (sums / np.minimum(counts, 3))[group]
    return means
