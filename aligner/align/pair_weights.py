"""The weights of the pair scores, printed by tests/bench/fit_align.py from the development sets.

`python -m tests.bench.fit_align pairs`, documents left out in turn: average precision of the comparable set's links
.955 (.905 with the embedded models' translations), of the clusters' .997 (.988); a score of .90 to .95 is right in .96
and .94 of the comparable set's pairs. On the wires, another kind of text that the weights never saw, the average
precision of "has a common claim" is .58 (.54 with the weights before), with the embedded models' .48 (.42).
"""

WITH_VECTORS = {
    "bias": -0.024,
    "odds_runs": 2.121,
    "odds_words": 0.191,
    "inside_words": -0.121,
    "inside_runs": -0.417,
    "shared_words": 1.071,
    "shared_runs": -0.805,
    "names": -0.357,
    "names_apart": -0.413,
    "figures": 0.800,
    "figures_apart": -0.234,
    "E": -1.209,
    "hub": -4.133,
    "clause": 7.082,
    "covered": 0.355,
    "covered_least": -2.306,
    "lead": 0.617,
    "behind": 0.629,
    "new": 10.785,
    "root_new": -1.472,
    "root_new_most": 4.976,
    "doubt": 3.343,
    "doubt_odds_runs": 0.206,
    "doubt_odds_words": 0.406,
    "doubt_E": -2.999,
    "doubt_hub": 2.720,
    "doubt_lead": 1.965,
    "doubt_new": 13.368,
    "doubt_root_new": -5.413,
}

WITHOUT_VECTORS = {
    "bias": -0.383,
    "odds_runs": 2.260,
    "odds_words": 0.112,
    "inside_words": -0.064,
    "inside_runs": -0.253,
    "shared_words": 1.203,
    "shared_runs": -0.671,
    "names": -0.286,
    "names_apart": -0.474,
    "figures": 0.820,
    "figures_apart": -0.140,
    "lead": 0.702,
    "behind": 1.276,
    "new": 13.288,
    "root_new": -1.117,
    "root_new_most": 4.890,
    "doubt": 3.118,
    "doubt_odds_runs": -0.066,
    "doubt_odds_words": 0.162,
    "doubt_lead": 4.891,
    "doubt_new": 5.811,
    "doubt_root_new": -6.379,
}

CALIBRATION = {
    ("two", True): {"slope": 0.966, "shift": -0.040, "doubt_slope": -0.299, "doubt_shift": -0.562},
    ("two", False): {"slope": 0.916, "shift": -0.133, "doubt_slope": -0.183, "doubt_shift": -0.247},
    ("several", True): {"slope": 1.141, "shift": -0.396, "doubt_slope": -0.008, "doubt_shift": 1.374},
    ("several", False): {"slope": 1.114, "shift": -0.314, "doubt_slope": 0.176, "doubt_shift": 1.527},
}
"""Platt's logistic of the scores of documents left out, by how many texts are compared and whether vectors are there.
Where several texts tell one story more sentences have partners."""

EVENT_WITH_VECTORS = {
    "bias": -12.772,
    "odds_runs": 0.363,
    "odds_words": -1.699,
    "shared_words": 2.579,
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
    "shared_words": 2.501,
    "lead": 2.893,
    "behind": 1.950,
    "new": -16.385,
    "root_new": 16.547,
    "root_new_most": -2.882,
}
