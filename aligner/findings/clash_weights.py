"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.50 with reference translations, 0.34 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.862,
    "clash": 0.752,
    "same": 0.222,
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
    "bias": -2.498,
    "clash": 0.636,
    "same": -0.049,
    "event": 1.392,
    "names": 0.186,
    "words": -0.593,
    "concepts": 1.783,
    "told": -1.495,
    "rivals": -0.567,
    "backed": 0.742,
    "valued": -0.413,
    "background": 0.141,
    "opening": -1.960,
    "length": 3.324,
    "polarity": -0.218,
    "distance": -2.074,
}
