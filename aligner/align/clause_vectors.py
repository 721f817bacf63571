"""The clauses of English sentences as vectors: two sentences may share a clause, whatever else they say."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.align.encoder import Encoder, Vectors
from aligner.align.similarity import Floats
from aligner.text.clauses import split_clauses

Indices = NDArray[np.int64]

_BLOCK = 2_000
"""Pairs of sentences whose clauses are compared at a time; bounds the memory to some 100 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """The clauses of a text: those of sentence i have the rows `starts[i]` to `starts[i + 1]` (end exclusive).

    `letters` are their lengths in characters.
    """

    vectors: Vectors
    starts: Indices
    letters: Floats

    def only(self, sentences: NDArray[np.int64]) -> "Clauses":
        """The clauses of just these sentences, in this order."""
        counts = np.diff(self.starts)[sentences]
        starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        rows = np.repeat(self.starts[sentences] - starts[:-1], counts) + np.arange(starts[-1])
        return Clauses(vectors=self.vectors[rows], starts=starts, letters=self.letters[rows])


def read_clauses(sentences: Sequence[str], encoder: Encoder) -> Clauses:
    """The clauses of English sentences, encoded; a sentence that is one clause is encoded as such."""
    split = [
        [sentence[start:end] for start, end in split_clauses(sentence, "en")] or [sentence] for sentence in sentences
    ]
    clauses = [clause for own in split for clause in own]
    return Clauses(
        vectors=encoder.encode(clauses),
        starts=np.concatenate([[0], np.cumsum([len(own) for own in split])]).astype(np.int64),
        letters=np.array([max(len(clause), 1) for clause in clauses], np.float32),
    )


def compare_clauses(left: Clauses, right: Clauses, rows: Indices, columns: Indices) -> dict[str, Floats]:
    """For each pair the cosine of its two most alike clauses (`clause`), and how well each sentence covers the other.

    A sentence covers the other as well as, on average over the other's letters, its best clause matches; `covered` is
    the better covered of the two, `covered_least` the worse. A half of a split sentence is covered by the whole.
    """
    best, ours, theirs = (np.empty(len(rows), np.float32) for _ in range(3))
    for start in range(0, len(rows), _BLOCK):
        part = slice(start, start + _BLOCK)
        best[part], ours[part], theirs[part] = _compare_block(left, right, rows[part], columns[part])
    return {"clause": best, "covered": np.maximum(ours, theirs), "covered_least": np.minimum(ours, theirs)}


def _compare_block(left: Clauses, right: Clauses, rows: Indices, columns: Indices) -> tuple[Floats, Floats, Floats]:
    ours, theirs = np.diff(left.starts)[rows], np.diff(right.starts)[columns]
    sizes = ours * theirs
    starts = np.cumsum(sizes) - sizes
    pair = np.repeat(np.arange(len(rows)), sizes)
    place = np.arange(len(pair)) - starts[pair]
    first = left.starts[rows][pair] + place // theirs[pair]
    second = right.starts[columns][pair] + place % theirs[pair]
    cosines = np.einsum("cd,cd->c", left.vectors[first], right.vectors[second])
    # the same clause pairs with the right side's clause varying slowest
    turned = starts[pair] + (place % ours[pair]) * theirs[pair] + place // ours[pair]
    best = np.maximum.reduceat(cosines, starts)
    return (
        best,
        _coverage(cosines, first, pair, left.letters, len(rows)),
        _coverage(cosines[turned], second[turned], pair, right.letters, len(rows)),
    )


def _coverage(cosines: Floats, clauses: Indices, pair: Indices, letters: Floats, count: int) -> Floats:
    """The mean over a sentence's clauses of their best cosine, by letters; entries of one clause stand together."""
    begins = np.flatnonzero((np.diff(clauses, prepend=-1) != 0) | (np.diff(pair, prepend=-1) != 0))
    best = np.maximum.reduceat(cosines, begins)
    weights = letters[clauses[begins]]
    owners = pair[begins]
    sums = np.bincount(owners, weights=best * weights, minlength=count)
    covered: Floats = (sums / np.bincount(owners, weights=weights, minlength=count)).astype(np.float32)
    return covered
