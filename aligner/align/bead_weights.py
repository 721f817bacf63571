"""The weights of the bead score, printed by `python -m tests.bench.fit_beads --seeds` from the development set.

Without `--seeds` it also shows how documents fare that were left out of the fit.
"""

WEIGHTS = {
    "bead": 1.022,
    "beside": -6.953,
    "further": -0.311,
    "length": 1.156,
    "level": 2.999,
    "many_to_many": 0.204,
    "mass": 0.878,
    "mass_alone": 2.668,
    "mass_beside": -9.787,
    "mass_length": -1.612,
    "mass_level": -0.040,
    "mass_relative": -3.634,
    "mass_runs": 48.878,
    "mass_words": 20.974,
    "one_to_one": 0.910,
    "one_to_three": -1.031,
    "relative": 1.215,
    "runs": -1.210,
    "source_alone": 0.118,
    "target_alone": -0.110,
    "three": 0.599,
    "words": 5.090,
}
