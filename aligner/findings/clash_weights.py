"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.36 with reference translations, 0.22 with the embedded models'.
"""

TRUSTED = {
    "bias": -2.410,
    "clash": 0.723,
    "same": -0.026,
    "event": 1.296,
    "names": -0.415,
    "words": 0.153,
    "concepts": 0.498,
    "told": -2.661,
    "backed": -0.030,
    "valued": -0.492,
    "background": 0.372,
}

UNTRUSTED = {
    "bias": -3.290,
    "clash": 0.545,
    "same": -0.264,
    "event": 1.773,
    "names": -0.061,
    "words": -0.497,
    "concepts": 1.798,
    "told": -2.031,
    "backed": -0.755,
    "valued": -0.238,
    "background": 0.408,
}
