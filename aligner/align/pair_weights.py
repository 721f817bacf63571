"""The weights of the pair score, fitted by `python tests/bench/fit_align.py pairs` on the development sets.

Cross-validated over documents: comparable link F1 .876 (average precision .934), clusters .965 (.989); without sentence
vectors .863 (.928) and .966 (.987).
"""

WITH_VECTORS = {
    "bias": -6.664,
    "C": 7.838,
    "W": 6.768,
    "WC": -12.414,
    "E": 4.678,
    "hub": -4.304,
    "lead": 0.234,
    "behind": 0.544,
    "new": 20.730,
    "root_new": -6.495,
    "root_new_most": 4.460,
}
WITHOUT_VECTORS = {
    "bias": -7.696,
    "C": 11.968,
    "W": 9.330,
    "WC": -17.924,
    "lead": 1.016,
    "behind": 0.627,
    "new": 18.960,
    "root_new": -5.127,
    "root_new_most": 4.889,
}
