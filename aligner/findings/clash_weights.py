"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.61 with reference translations, 0.56 with the embedded models'.
"""

TRUSTED = {
    "bias": -1.887,
    "clash": 0.352,
    "same": 0.045,
    "clash_english": 0.472,
    "same_english": 0.135,
    "event": 1.146,
    "names": -0.313,
    "words": -0.016,
    "concepts": 0.131,
    "told": -1.095,
    "rivals": -0.783,
    "backed": 1.391,
    "valued": -0.658,
    "background": 0.422,
    "opening": -1.677,
    "length": 3.496,
    "polarity": -0.729,
    "distance": -1.687,
}

UNTRUSTED = {
    "bias": -2.005,
    "clash": 0.531,
    "same": 0.139,
    "clash_english": 0.260,
    "same_english": -0.063,
    "event": 1.467,
    "names": -0.382,
    "words": -0.105,
    "concepts": 0.083,
    "told": -0.937,
    "rivals": -0.741,
    "backed": 1.274,
    "valued": -0.532,
    "background": 0.494,
    "opening": -1.557,
    "length": 3.258,
    "polarity": -0.423,
    "distance": -1.930,
}
