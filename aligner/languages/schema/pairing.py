"""The field types of `aligner/languages/en/pairing.py`: what pairing sentences by their words needs to know.

Sentences are paired in English, their translation, so that only English fills these fields.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingTable:
    """Words of one language, folded to lower-case ASCII.

    `stop_words` say nothing about what a sentence is about. `figures` are number words with the figure they stand
    for. `signs` are written signs with the word that is read for them.
    """

    code: str
    stop_words: frozenset[str]
    figures: dict[str, str]
    signs: dict[str, str]
