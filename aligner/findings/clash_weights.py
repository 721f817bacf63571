"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.48 with reference translations, 0.32 with the embedded models'.
"""

TRUSTED = {
    "bias": -2.139,
    "clash": 0.761,
    "same": 0.232,
    "event": 0.961,
    "names": -0.241,
    "words": -0.333,
    "concepts": 0.743,
    "told": -1.212,
    "rivals": -1.022,
    "backed": 1.392,
    "valued": -0.638,
    "background": 0.708,
    "opening": -2.294,
    "length": 3.463,
    "polarity": -0.403,
}

UNTRUSTED = {
    "bias": -2.916,
    "clash": 0.603,
    "same": -0.091,
    "event": 1.744,
    "names": -0.125,
    "words": -0.029,
    "concepts": 1.464,
    "told": -1.036,
    "rivals": -1.033,
    "backed": 0.724,
    "valued": -0.415,
    "background": -0.082,
    "opening": -2.132,
    "length": 3.158,
    "polarity": -0.459,
}
