"""Weights of the evidence for a clash of two sentences, fitted on the development events by
`python -m tests.bench.fit_clashes --write`.

Logistic regression (L2, C = 1) over pairs of sentences. Leave-one-event-out average precision:
0.64 with reference translations, 0.61 with the embedded models'.
"""

TRUSTED = {
    "bias": 0.209,
    "clash": 0.457,
    "same": 0.090,
    "clash_english": 0.457,
    "same_english": 0.090,
    "event": 1.282,
    "names": -0.609,
    "words": 0.008,
    "concepts": 0.243,
    "told": -0.419,
    "rivals": -0.471,
    "elsewhere": -0.922,
    "supported": -0.155,
    "supported_more": -1.017,
    "agreed": 0.177,
    "backed": 1.974,
    "valued": -0.172,
    "background": 0.020,
    "opening": -1.478,
    "length": 0.634,
    "polarity": -0.245,
    "distance": -2.223,
}

UNTRUSTED = {
    "bias": 0.482,
    "clash": 0.885,
    "same": 0.234,
    "clash_english": 0.048,
    "same_english": -0.032,
    "event": 1.518,
    "names": -0.794,
    "words": -0.258,
    "concepts": 0.353,
    "told": -0.830,
    "rivals": -0.502,
    "elsewhere": -1.222,
    "supported": -0.687,
    "supported_more": -0.568,
    "agreed": 0.195,
    "backed": 2.483,
    "valued": 0.010,
    "background": 0.009,
    "opening": -1.715,
    "length": 0.501,
    "polarity": -0.234,
    "distance": -2.007,
}
