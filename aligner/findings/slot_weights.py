"""Weights of the evidence for one slot, fitted by `python -m tests.bench.fit_slots` on the six development events.

Logistic regression (L2, C = 1) over pairs of value claims; leave-one-event-out average precision 0.83.
"""

BIAS = -1.095

WEIGHTS = {
    "claim": -0.511,
    "event": 4.081,
    "window": -0.218,
    "near": 0.398,
    "sentence": -0.288,
    "concepts": 0.989,
    "concepts_sentence": 0.410,
    "head_same": 0.690,
    "head_apart": -0.164,
    "names_shared": 0.869,
    "names_apart": 0.416,
    "actors_apart": 0.062,
    "places_apart": 0.070,
    "years_apart": -0.034,
    "events_shared": 0.787,
    "events_apart": -0.275,
    "background_apart": -0.666,
    "dates_apart": -1.547,
    "one_past": -1.276,
    "lone": 0.190,
    "twin": -3.416,
    "far": -3.320,
    "shape_apart": -3.051,
}

KIND_BIAS = {
    "date": 0.013,
    "time": 0.243,
    "duration": -0.554,
    "count": 0.518,
    "money": 0.554,
    "percent": 0.485,
    "measure": -0.990,
    "sequence": -0.608,
}
