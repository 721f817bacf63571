"""Weights of the evidence for one slot, fitted by `python -m tests.bench.fit_slots` on the six development events.

Logistic regression (L2, C = 1) over pairs of value claims; leave-one-event-out average precision 0.86.
"""

BIAS = -1.185

WEIGHTS = {
    "claim": -0.624,
    "event": 4.549,
    "window": 0.006,
    "near": 0.378,
    "sentence": -0.008,
    "concepts": 0.986,
    "concepts_sentence": 0.363,
    "head_same": 0.751,
    "head_apart": -0.085,
    "names_shared": 0.000,
    "names_apart": 0.000,
    "places_apart": 0.000,
    "years_apart": -0.709,
    "events_shared": 0.249,
    "events_apart": -0.137,
    "background_apart": -0.919,
    "lone": 0.304,
    "twin": -3.494,
    "far": -3.135,
    "shape_apart": -2.090,
}

KIND_BIAS = {
    "date": 0.617,
    "time": -0.149,
    "duration": -0.369,
    "count": 0.313,
    "money": 0.276,
    "percent": 0.456,
    "measure": -1.061,
    "sequence": -0.445,
}
