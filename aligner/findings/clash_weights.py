"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.61 with reference translations, 0.57 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.304,
    "clash": 0.462,
    "same": 0.014,
    "clash_english": 0.323,
    "same_english": 0.238,
    "event": 1.160,
    "names": -0.360,
    "words": 0.029,
    "concepts": 0.124,
    "told": -0.807,
    "rivals": -0.735,
    "elsewhere": -0.459,
    "supported": -1.178,
    "supported_more": -0.354,
    "agreed": 0.317,
    "backed": 1.846,
    "valued": -0.654,
    "background": 0.344,
    "opening": -1.582,
    "length": 3.425,
    "polarity": -0.733,
    "distance": -1.719,
}

UNTRUSTED = {
    "bias": -1.228,
    "clash": 0.498,
    "same": 0.204,
    "clash_english": 0.277,
    "same_english": -0.043,
    "event": 1.478,
    "names": -0.385,
    "words": -0.117,
    "concepts": 0.053,
    "told": -0.532,
    "rivals": -0.584,
    "elsewhere": -0.714,
    "supported": -1.162,
    "supported_more": -0.551,
    "agreed": 0.284,
    "backed": 1.762,
    "valued": -0.531,
    "background": 0.401,
    "opening": -1.441,
    "length": 3.255,
    "polarity": -0.401,
    "distance": -1.884,
}
