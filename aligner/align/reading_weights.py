"""The weights of the second reading, printed by `python -m tests.bench.fit_reading` from the development sets."""

READING = {
    "bias": -0.416,
    "total": 0.577,
    "about": 0.421,
    "doubt": 1.724,
}

READING_CALIBRATION = {"slope": 1.152, "shift": -0.181, "doubt_slope": -0.137, "doubt_shift": -0.005}
"""Platt's logistic of the scores of documents left out, of the first score as of the second."""
