"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.68 with reference translations, 0.66 with the embedded models'.
"""

TRUSTED = {
    "bias": -0.186,
    "clash": 0.457,
    "same": 0.086,
    "clash_english": 0.457,
    "same_english": 0.086,
    "event": 1.143,
    "names": -0.272,
    "words": 0.508,
    "concepts": 0.214,
    "told": -0.367,
    "rivals": -0.194,
    "elsewhere": -1.077,
    "supported": 0.413,
    "supported_more": -1.317,
    "agreed": -0.013,
    "backed": 1.850,
    "valued": -0.229,
    "background": -0.158,
    "opening": -1.329,
    "length": 1.320,
    "polarity": -0.085,
    "distance": -2.374,
}

UNTRUSTED = {
    "bias": 0.655,
    "clash": 0.784,
    "same": 0.208,
    "clash_english": 0.176,
    "same_english": 0.095,
    "event": 1.369,
    "names": -0.752,
    "words": 0.391,
    "concepts": 0.291,
    "told": -0.713,
    "rivals": -0.706,
    "elsewhere": -1.274,
    "supported": -1.432,
    "supported_more": -0.316,
    "agreed": 0.321,
    "backed": 2.342,
    "valued": -0.025,
    "background": -0.282,
    "opening": -1.202,
    "length": 1.124,
    "polarity": -0.027,
    "distance": -2.196,
}
