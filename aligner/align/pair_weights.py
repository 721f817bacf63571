"""The weights of the pair scores, printed by tests/bench/fit_align.py from the development sets.

`python -m tests.bench.fit_align pairs`, documents left out in turn: comparable link F1 .885 (average precision .937),
clusters .975 (.996); without sentence vectors .881 (.929) and .977 (.997).
"""

WITH_VECTORS = {
    "bias": 0.779,
    "odds_runs": 1.748,
    "odds_words": 0.838,
    "E": 4.465,
    "hub": -5.331,
    "lead": 0.409,
    "behind": 0.450,
    "new": 16.253,
    "root_new": -4.178,
    "root_new_most": 4.467,
}

WITHOUT_VECTORS = {
    "bias": 1.162,
    "odds_runs": 2.085,
    "odds_words": 0.976,
    "lead": 1.283,
    "behind": 1.130,
    "new": 12.749,
    "root_new": -1.730,
    "root_new_most": 4.490,
}

EVENT_WITH_VECTORS = {
    "bias": -12.772,
    "odds_runs": 0.363,
    "odds_words": -1.699,
    "shared": 2.579,
    "E": 0.579,
    "hub": 1.029,
    "lead": 2.036,
    "behind": 0.819,
    "new": -19.368,
    "root_new": 18.188,
    "root_new_most": -0.498,
}
"""By `python -m tests.bench.fit_align events` on the wires, story by story left out: 99.1 % of the sentence pairs that
mention one claim are among the five best of a sentence (the same without sentence vectors)."""

EVENT_WITHOUT_VECTORS = {
    "bias": -9.390,
    "odds_runs": 0.994,
    "odds_words": -1.506,
    "shared": 2.501,
    "lead": 2.893,
    "behind": 1.950,
    "new": -16.385,
    "root_new": 16.547,
    "root_new_most": -2.882,
}
