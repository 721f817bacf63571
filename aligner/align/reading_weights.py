"""The weights of the second reading, printed by `python -m tests.bench.fit_reading` from the development sets."""

READING = {
    "bias": -0.465,
    "total": 0.609,
    "about": 0.317,
    "doubt": 1.374,
}

READING_CALIBRATION = {"slope": 1.232, "shift": -0.203, "doubt_slope": -0.285, "doubt_shift": 0.150}
"""Platt's logistic of the scores of documents left out, of the first score as of the second."""
