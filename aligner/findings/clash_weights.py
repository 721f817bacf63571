"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.68 with reference translations, 0.64 with the embedded models'.
"""

TRUSTED = {
    "bias": -0.065,
    "clash": 0.446,
    "same": 0.113,
    "clash_english": 0.446,
    "same_english": 0.113,
    "event": 1.315,
    "names": -0.509,
    "words": 0.162,
    "concepts": 0.191,
    "told": -0.844,
    "rivals": -0.385,
    "elsewhere": -0.910,
    "supported": 0.171,
    "supported_more": -1.176,
    "agreed": -0.169,
    "backed": 2.125,
    "valued": -0.165,
    "background": 0.007,
    "opening": -1.873,
    "length": 1.297,
    "polarity": -0.329,
    "distance": -2.108,
}

UNTRUSTED = {
    "bias": 0.156,
    "clash": 0.511,
    "same": 0.187,
    "clash_english": 0.392,
    "same_english": -0.082,
    "event": 1.580,
    "names": -0.727,
    "words": -0.128,
    "concepts": 0.400,
    "told": -1.076,
    "rivals": -0.676,
    "elsewhere": -0.868,
    "supported": -0.358,
    "supported_more": -0.608,
    "agreed": 0.092,
    "backed": 2.163,
    "valued": 0.009,
    "background": -0.164,
    "opening": -1.672,
    "length": 0.799,
    "polarity": -0.377,
    "distance": -2.063,
}
