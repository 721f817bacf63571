"""Makes good translations poor, so that weights learn what to expect of a poor translator."""

import random
from collections.abc import Sequence


def spoil_words(sentence: str, share: float, words: Sequence[str], rng: random.Random) -> str:
    """The sentence with a share of its words lost (half of them) or replaced by words from anywhere."""
    kept = []
    for word in sentence.split():
        if rng.random() >= share:
            kept.append(word)
        elif rng.random() < 0.5:
            kept.append(rng.choice(words))
    return " ".join(kept) or sentence


def make_up_sentence(sentence: str, words: Sequence[str], rng: random.Random) -> str:
    """Fluent words from elsewhere in the place of three sentences in four, as small models make them up."""
    if rng.random() < 0.25:
        return spoil_words(sentence, 0.3, words, rng)
    start = rng.randrange(len(words) - 40)
    return " ".join(words[start : start + rng.randint(4, 30)])
