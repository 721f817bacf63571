"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.48 with reference translations, 0.32 with the embedded models'.
"""

TRUSTED = {
    "bias": -2.379,
    "clash": 0.772,
    "same": 0.202,
    "event": 0.978,
    "names": -0.208,
    "words": -0.295,
    "concepts": 0.739,
    "told": -1.255,
    "rivals": -1.008,
    "backed": 1.384,
    "valued": -0.645,
    "background": 0.690,
    "opening": -2.293,
    "length": 3.491,
}

UNTRUSTED = {
    "bias": -3.135,
    "clash": 0.630,
    "same": -0.112,
    "event": 1.715,
    "names": -0.034,
    "words": -0.126,
    "concepts": 1.416,
    "told": -1.202,
    "rivals": -0.941,
    "backed": 0.731,
    "valued": -0.453,
    "background": -0.144,
    "opening": -2.093,
    "length": 3.284,
}
