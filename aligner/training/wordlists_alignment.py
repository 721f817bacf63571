"""Word translation probabilities from sentence pairs: IBM model 1 (Brown et al. 1993) on the likeliest candidates.

Candidates for each source word are the target words with the highest Dice coefficient; only these take part in the
expectation steps, so that some hundred thousand sentence pairs need seconds and not hours.
"""

from collections.abc import Sequence

import numpy as np
from scipy import sparse

# How many target words each source word may be translated by, and how often it must have been seen.
CANDIDATES = 12
MIN_COUNT = 2
ITERATIONS = 5
# Pairs seen together with less surprise than this (bits) are no candidates; 12 lets most pairs seen three times pass.
MIN_SURPRISE = 12.0


def learn_translations(
    sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]]
) -> dict[str, list[tuple[str, float]]]:
    """For each source word its translations with probability, likeliest first.

    >>> pairs = [("das haus", "the house"), ("das buch", "the book"), ("haus", "house"), ("buch", "book")] * 9
    >>> sources, targets = zip(*((left.split(), right.split()) for left, right in pairs))
    >>> learn_translations(sources, targets)["haus"][0][0]
    'house'
    """
    left, left_words = _incidence(sources)
    right, right_words = _incidence(targets)
    if not left_words or not right_words:
        return {}
    together = (left.T @ right).tocsr()
    left_count = np.asarray(left.sum(axis=0)).ravel()
    right_count = np.asarray(right.sum(axis=0)).ravel()
    pair_source, pair_target = _best_pairs(together, left_count, right_count, left.shape[0])
    allowed = sparse.csr_matrix(
        (np.arange(1, len(pair_source) + 1, dtype=np.int64), (pair_source, pair_target)),
        shape=(len(left_words), len(right_words)),
    )
    probability = _expect(left, right, allowed, pair_source)
    found: dict[str, list[tuple[str, float]]] = {}
    for source, target, value in zip(pair_source, pair_target, probability, strict=True):
        if value > 0.02:
            found.setdefault(left_words[source], []).append((right_words[target], float(value)))
    for options in found.values():
        options.sort(key=lambda option: -option[1])
    return found


def _incidence(sentences: Sequence[Sequence[str]]) -> tuple[sparse.csr_matrix, list[str]]:
    counts: dict[str, int] = {}
    for sentence in sentences:
        for word in set(sentence):
            counts[word] = counts.get(word, 0) + 1
    words = sorted(word for word, count in counts.items() if count >= MIN_COUNT)
    index = {word: number for number, word in enumerate(words)}
    rows, columns = [], []
    for row, sentence in enumerate(sentences):
        for column in {index[word] for word in sentence if word in index}:
            rows.append(row)
            columns.append(column)
    ones = np.ones(len(rows), dtype=np.float32)
    return sparse.csr_matrix((ones, (rows, columns)), shape=(len(sentences), len(words))), words


def _best_pairs(
    together: sparse.csr_matrix, left_count: np.ndarray, right_count: np.ndarray, sentences: int
) -> tuple[np.ndarray, np.ndarray]:
    sources, targets = [], []
    for row in range(together.shape[0]):
        start, end = together.indptr[row], together.indptr[row + 1]
        columns = together.indices[start:end]
        both = together.data[start:end]
        dice = 2 * both / (left_count[row] + right_count[columns])
        # Bits by which seeing the two together so often is no chance: the target's share of all sentences against
        # its share of the source word's. A word that every second sentence of a law has goes out.
        surprise = both * np.log2(np.maximum(both / left_count[row] * sentences / right_count[columns], 1e-9))
        dice[surprise < MIN_SURPRISE] = 0.0
        best = np.argsort(-dice)[:CANDIDATES]
        best = best[dice[best] > 0]
        sources.append(np.full(len(best), row))
        targets.append(columns[best])
    return np.concatenate(sources), np.concatenate(targets)


def _expect(
    left: sparse.csr_matrix, right: sparse.csr_matrix, allowed: sparse.csr_matrix, pair_source: np.ndarray
) -> np.ndarray:
    """EM over the allowed pairs; each target word is shared out among the source words of its sentence."""
    pairs, cells = _occurrences(left, right, allowed)
    value = np.full(len(pair_source), 1.0 / CANDIDATES)
    null = 1.0 / 200  # the empty source word: what no word of the sentence explains
    for _ in range(ITERATIONS):
        total = np.bincount(cells, weights=value[pairs]) + null
        share = value[pairs] / total[cells]
        counted = np.bincount(pairs, weights=share, minlength=len(value))
        norm = np.bincount(pair_source, weights=counted)
        value = counted / np.maximum(norm[pair_source], 1e-9)
    # A word seen once or twice proves little: shrink by what half an occurrence would add.
    shrunk: np.ndarray = value * norm[pair_source] / (norm[pair_source] + 0.5)
    return shrunk


def _occurrences(
    left: sparse.csr_matrix, right: sparse.csr_matrix, allowed: sparse.csr_matrix
) -> tuple[np.ndarray, np.ndarray]:
    pairs, cells, cell = [], [], 0
    for row in range(left.shape[0]):
        words = left.indices[left.indptr[row] : left.indptr[row + 1]]
        others = right.indices[right.indptr[row] : right.indptr[row + 1]]
        if not len(words) or not len(others):
            continue
        where = {other: number for number, other in enumerate(others)}
        for word in words:
            start, end = allowed.indptr[word], allowed.indptr[word + 1]
            for position in range(start, end):
                number = where.get(allowed.indices[position])
                if number is not None:
                    pairs.append(allowed.data[position] - 1)
                    cells.append(cell + number)
        cell += len(others)
    return np.array(pairs, dtype=np.int64), np.array(cells, dtype=np.int64)
