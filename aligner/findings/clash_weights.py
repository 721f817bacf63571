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
    "bias": -0.048,
    "clash": 0.783,
    "same": 0.252,
    "clash_english": 0.079,
    "same_english": -0.124,
    "event": 1.872,
    "names": -0.895,
    "words": -0.044,
    "concepts": 0.343,
    "told": -0.952,
    "rivals": -0.589,
    "elsewhere": -0.954,
    "supported": -0.777,
    "supported_more": -0.784,
    "agreed": 0.345,
    "backed": 2.617,
    "valued": 0.083,
    "background": 0.207,
    "opening": -1.778,
    "length": 0.700,
    "polarity": -0.286,
    "distance": -2.107,
}
