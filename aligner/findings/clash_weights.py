"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.50 with reference translations, 0.37 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.862,
    "clash": 0.752,
    "same": 0.222,
    "clash_english": 0.000,
    "same_english": 0.000,
    "event": 0.789,
    "names": -0.162,
    "words": -0.263,
    "concepts": 0.855,
    "told": -0.976,
    "rivals": -1.030,
    "backed": 1.490,
    "valued": -0.673,
    "background": 0.695,
    "opening": -2.340,
    "length": 3.513,
    "polarity": -0.469,
    "distance": -1.519,
}

UNTRUSTED = {
    "bias": -1.665,
    "clash": 0.615,
    "same": 0.295,
    "clash_english": 0.319,
    "same_english": -0.150,
    "event": 1.051,
    "names": 0.154,
    "words": -0.651,
    "concepts": 1.881,
    "told": -1.037,
    "rivals": -1.069,
    "backed": 1.261,
    "valued": -0.261,
    "background": 0.199,
    "opening": -2.015,
    "length": 3.450,
    "polarity": -0.140,
    "distance": -2.237,
}
