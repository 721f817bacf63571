"""Weights of the evidence for one slot, fitted by `python -m tests.bench.fit_slots` on the six development events.

Logistic regression (L2, C = 1) over pairs of value claims; leave-one-event-out average precision 0.83.
"""

BIAS = -1.000

WEIGHTS = {
    "claim": -0.453,
    "event": 3.996,
    "window": -0.380,
    "near": 0.530,
    "sentence": -0.262,
    "concepts": 1.132,
    "concepts_sentence": 0.445,
    "head_same": 0.770,
    "head_apart": -0.175,
    "names_shared": 0.822,
    "names_apart": 0.431,
    "actors_apart": 0.039,
    "places_apart": -0.071,
    "years_apart": -0.690,
    "events_shared": 0.709,
    "events_apart": -0.105,
    "background_apart": -0.552,
    "dates_apart": -1.509,
    "one_past": -1.199,
    "lone": 0.152,
    "twin": -3.530,
    "far": -3.466,
    "shape_apart": -1.948,
}

KIND_BIAS = {
    "date": 0.316,
    "time": 0.233,
    "duration": -0.595,
    "count": 0.421,
    "money": 0.587,
    "percent": 0.477,
    "measure": -1.013,
    "sequence": -0.694,
}
