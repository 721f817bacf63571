"""The weights of the pair scores, printed by tests/bench/fit_align.py from the development sets.

`python tests/bench/fit_align.py pairs`, documents left out in turn: comparable link F1 .876 (average precision .934),
clusters .965 (.989); without sentence vectors .865 (.928) and .968 (.988).
"""

WITH_VECTORS = {
    "bias": -6.585,
    "C": 8.039,
    "W": 7.163,
    "WC": -13.180,
    "E": 4.966,
    "hub": -4.605,
    "lead": 0.242,
    "behind": 0.531,
    "new": 21.404,
    "root_new": -6.692,
    "root_new_most": 4.275,
}

WITHOUT_VECTORS = {
    "bias": -7.672,
    "C": 12.396,
    "W": 10.079,
    "WC": -19.143,
    "lead": 0.938,
    "behind": 0.702,
    "new": 19.201,
    "root_new": -5.048,
    "root_new_most": 4.640,
}

EVENT_WITH_VECTORS = {
    "bias": -6.798,
    "C": 2.054,
    "W": -6.472,
    "shared": 1.946,
    "E": 1.075,
    "hub": -0.224,
    "lead": 1.719,
    "behind": 0.338,
    "new": -13.239,
    "root_new": 14.426,
    "root_new_most": -1.277,
}
"""By `python tests/bench/fit_align.py events` on the wires, story by story left out: 97.8 % of the sentence pairs that
mention one claim are among the five best of a sentence (97.2 % without sentence vectors)."""

EVENT_WITHOUT_VECTORS = {
    "bias": -6.732,
    "C": 3.780,
    "W": -5.934,
    "shared": 2.024,
    "lead": 2.642,
    "behind": 0.648,
    "new": -13.750,
    "root_new": 14.411,
    "root_new_most": -1.755,
}
