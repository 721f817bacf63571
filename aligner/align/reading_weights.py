"""The weights of the second reading, printed by `python -m tests.bench.fit_reading` from the development sets."""

READING = {
    "bias": -0.366,
    "total": 0.586,
    "about": 0.374,
    "doubt": 1.666,
}

READING_CALIBRATION = {"slope": 1.185, "shift": -0.239, "doubt_slope": -0.187, "doubt_shift": 0.254}
"""Platt's logistic of the scores of documents left out, of the first score as of the second."""
