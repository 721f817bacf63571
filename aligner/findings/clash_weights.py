"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.57 with reference translations, 0.49 with the embedded models'.
"""

TRUSTED = {
    "bias": -2.234,
    "clash": 0.269,
    "same": 0.038,
    "clash_english": 0.620,
    "same_english": 0.123,
    "event": 1.090,
    "names": -0.299,
    "words": -0.111,
    "concepts": 0.176,
    "told": -1.130,
    "rivals": -0.992,
    "backed": 1.426,
    "valued": -0.578,
    "background": 0.476,
    "opening": -1.656,
    "length": 3.974,
    "polarity": -0.449,
    "distance": -1.572,
}

UNTRUSTED = {
    "bias": -2.457,
    "clash": 0.760,
    "same": 0.233,
    "clash_english": 0.127,
    "same_english": -0.199,
    "event": 1.750,
    "names": -0.376,
    "words": -0.283,
    "concepts": 0.363,
    "told": -0.749,
    "rivals": -1.243,
    "backed": 1.612,
    "valued": -0.527,
    "background": 0.447,
    "opening": -1.556,
    "length": 3.499,
    "polarity": -0.222,
    "distance": -1.831,
}
