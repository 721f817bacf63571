"""The weights of the second reading, printed by `python -m tests.bench.fit_reading` from the development sets."""

READING = {
    "bias": -0.278,
    "total": 0.523,
    "about": 0.418,
    "doubt": 1.350,
}

READING_CALIBRATION = {"slope": 1.190, "shift": -0.234, "doubt_slope": -0.412, "doubt_shift": -0.016}
"""Platt's logistic of the scores of documents left out, of the first score as of the second."""
