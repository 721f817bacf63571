"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.51 with reference translations, 0.37 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.776,
    "clash": 0.414,
    "same": 0.124,
    "clash_english": 0.414,
    "same_english": 0.124,
    "event": 0.869,
    "names": -0.169,
    "words": -0.070,
    "concepts": 0.785,
    "told": -1.016,
    "rivals": -1.033,
    "backed": 1.611,
    "valued": -0.549,
    "background": 0.688,
    "opening": -2.202,
    "length": 3.550,
    "polarity": -0.493,
    "distance": -1.581,
}

UNTRUSTED = {
    "bias": -1.696,
    "clash": 0.623,
    "same": 0.297,
    "clash_english": 0.314,
    "same_english": -0.139,
    "event": 1.022,
    "names": 0.160,
    "words": -0.700,
    "concepts": 1.941,
    "told": -1.025,
    "rivals": -1.025,
    "backed": 1.294,
    "valued": -0.272,
    "background": 0.190,
    "opening": -1.943,
    "length": 3.550,
    "polarity": -0.156,
    "distance": -2.186,
}
