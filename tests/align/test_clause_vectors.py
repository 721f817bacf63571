"""Clauses: every pair of clauses is compared, each sentence is covered by the letters of its clauses that match."""

import numpy as np
import pytest

from aligner.align.clause_vectors import Clauses, compare_clauses, read_clauses


def clauses_of(*sentences):
    """Clauses given as (direction, letters); directions are orthogonal."""
    rows = [clause for sentence in sentences for clause in sentence]
    return Clauses(
        vectors=np.eye(6, dtype=np.float32)[[direction for direction, _ in rows]],
        starts=np.concatenate([[0], np.cumsum([len(sentence) for sentence in sentences])]),
        letters=np.array([letters for _, letters in rows], np.float32),
    )


LEFT = clauses_of([(0, 30), (1, 10)], [(2, 20)])
RIGHT = clauses_of([(0, 50)], [(2, 20), (3, 20), (1, 40)])


@pytest.mark.parametrize(
    ("pair", "clause", "covered", "least"),
    [((0, 0), 1, 1, 0.75), ((0, 1), 1, 0.5, 0.25), ((1, 0), 0, 0, 0), ((1, 1), 1, 1, 0.25)],
)
def test_cosine_and_coverage(pair, clause, covered, least):
    found = compare_clauses(LEFT, RIGHT, np.array([pair[0]]), np.array([pair[1]]))
    assert [float(found[name][0]) for name in ("clause", "covered", "covered_least")] == pytest.approx(
        [clause, covered, least]
    )


def test_blocks_and_order_of_pairs_do_not_matter(monkeypatch):
    rows, columns = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    whole = compare_clauses(LEFT, RIGHT, rows, columns)
    monkeypatch.setattr("aligner.align.clause_vectors._BLOCK", 1)
    cut = compare_clauses(LEFT, RIGHT, rows[::-1], columns[::-1])
    for name, values in whole.items():
        np.testing.assert_allclose(values, cut[name][::-1])


def test_only_keeps_the_sentences_asked_for():
    kept = RIGHT.only(np.array([1]))
    assert kept.starts.tolist() == [0, 3]
    np.testing.assert_array_equal(kept.vectors, RIGHT.vectors[1:])


def test_a_sentence_of_two_clauses_has_two_vectors(encoder):
    read = read_clauses(["The bridge was closed on Monday; the mayor said he was sorry.", "Rain fell."], encoder)
    assert read.starts.tolist() == [0, 2, 3]
