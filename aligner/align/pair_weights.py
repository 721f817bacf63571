"""The weights of the pair scores, printed by tests/bench/fit_align.py from the development sets.

`python -m tests.bench.fit_align pairs`, documents left out in turn: comparable link F1 .899 (average precision .954),
clusters .979 (.997), with the embedded models' translations .851 and .959, with spoilt ones .850 and .965; without
sentence vectors .883 (.943), .984 (.997), .839 and .964. On the wires, another kind of text that the weights never saw,
the average precision of "has a common claim" is .58 (.54 with the weights before), with the embedded models' .48 (.42).
"""

WITH_VECTORS = {
    "bias": -0.518,
    "odds_runs": 1.986,
    "odds_words": 0.037,
    "inside_words": -0.122,
    "inside_runs": -0.481,
    "shared_words": 1.196,
    "shared_runs": -0.849,
    "names": -0.295,
    "names_apart": -0.414,
    "figures": 0.765,
    "figures_apart": -0.434,
    "E": -0.603,
    "hub": -4.782,
    "clause": 5.562,
    "covered": 0.924,
    "covered_least": -1.643,
    "lead": 0.600,
    "behind": 0.811,
    "new": 13.261,
    "root_new": -2.244,
    "root_new_most": 5.013,
    "doubt": 4.095,
    "doubt_odds_runs": 0.405,
    "doubt_odds_words": 0.713,
    "doubt_E": -5.878,
    "doubt_hub": 5.872,
    "doubt_lead": 1.810,
    "doubt_new": 5.229,
    "doubt_root_new": -2.686,
}

WITHOUT_VECTORS = {
    "bias": -0.928,
    "odds_runs": 2.105,
    "odds_words": -0.005,
    "inside_words": -0.054,
    "inside_runs": -0.295,
    "shared_words": 1.292,
    "shared_runs": -0.732,
    "names": -0.270,
    "names_apart": -0.445,
    "figures": 0.764,
    "figures_apart": -0.401,
    "lead": 1.170,
    "behind": 1.093,
    "new": 16.092,
    "root_new": -2.299,
    "root_new_most": 5.180,
    "doubt": 3.733,
    "doubt_odds_runs": 0.032,
    "doubt_odds_words": 0.356,
    "doubt_lead": 4.817,
    "doubt_new": -3.824,
    "doubt_root_new": -3.054,
}

CALIBRATION = {
    ("two", True): {"slope": 0.959, "shift": 0.028, "doubt_slope": -0.234, "doubt_shift": -0.719},
    ("two", False): {"slope": 0.908, "shift": -0.098, "doubt_slope": -0.161, "doubt_shift": -0.341},
    ("several", True): {"slope": 1.154, "shift": -0.291, "doubt_slope": 0.103, "doubt_shift": 1.303},
    ("several", False): {"slope": 1.108, "shift": -0.253, "doubt_slope": 0.264, "doubt_shift": 1.327},
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
