"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.49 with reference translations, 0.33 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.736,
    "clash": 0.753,
    "same": 0.222,
    "event": 0.814,
    "names": -0.255,
    "words": -0.353,
    "concepts": 0.746,
    "told": -1.173,
    "rivals": -0.940,
    "backed": 1.342,
    "valued": -0.663,
    "background": 0.710,
    "opening": -2.505,
    "length": 3.363,
    "polarity": -0.414,
    "distance": -1.610,
}

UNTRUSTED = {
    "bias": -2.240,
    "clash": 0.593,
    "same": -0.087,
    "event": 1.452,
    "names": -0.092,
    "words": -0.026,
    "concepts": 1.356,
    "told": -0.948,
    "rivals": -1.015,
    "backed": 0.668,
    "valued": -0.467,
    "background": -0.048,
    "opening": -2.385,
    "length": 2.934,
    "polarity": -0.447,
    "distance": -2.328,
}
