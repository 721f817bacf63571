"""The weights of the bead score, printed by `python tests/bench/fit_beads.py` from the development set.

Documents left out in turn:
without vectors strict_f1 0.971, lax_f1 0.988, null_f1 0.939, mn_f1 0.925;
with vectors strict_f1 0.968, lax_f1 0.988, null_f1 0.939, mn_f1 0.912.
"""

WITHOUT_VECTORS = {
    "bead": 1.185,
    "beside": -4.809,
    "further": 0.048,
    "length": -0.301,
    "many_to_many": -0.162,
    "mass": -0.248,
    "mass_alone": 2.762,
    "mass_beside": -5.935,
    "mass_length": -1.991,
    "mass_runs": 23.674,
    "mass_words": 11.838,
    "one_to_one": 2.192,
    "one_to_three": -0.358,
    "runs": -2.409,
    "source_alone": -0.897,
    "target_alone": -1.783,
    "three": -0.607,
    "words": 3.797,
}

WITH_VECTORS = {
    "bead": 1.009,
    "beside": -5.233,
    "cosine": 1.939,
    "cosine_beside": 0.330,
    "further": 0.057,
    "length": -0.327,
    "many_to_many": -0.302,
    "mass": -0.226,
    "mass_alone": 3.155,
    "mass_beside": -5.114,
    "mass_cosine": 3.560,
    "mass_cosine_beside": -1.252,
    "mass_length": -2.075,
    "mass_runs": 20.282,
    "mass_words": 11.194,
    "one_to_one": 2.207,
    "one_to_three": -0.433,
    "runs": -2.472,
    "source_alone": -0.773,
    "target_alone": -1.610,
    "three": -0.668,
    "words": 1.759,
}
