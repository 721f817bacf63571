"""Sentences word by word in English, by the tool's word lists: names, figures and known words of the original.

A translation says more, but may say it wrongly; the gloss carries pairing where it does. Both sides of a pair get one:
an English sentence's own gloss names its words by the same keys (killed, dead and fatalities are one). On the parallel
development set with the embedded models' first, very poor translations strict F1 rises from .56 to .95 by this.
"""

import re
from collections.abc import Iterator, Sequence

from aligner.align.tokens import STEM_LETTERS, fold
from aligner.facts.concepts import concepts_in, is_listed
from aligner.facts.names import find_names
from aligner.facts.romanise import romanise
from aligner.records import LANGUAGES
from aligner.wire.language import find_language

_KEPT = re.compile(r"[A-Za-z0-9０-９][A-Za-z0-9０-９.,]*|[ァ-ヴー]{2,}")
"""What is kept of Japanese text that no list knows: Latin letters, figures, and katakana, romanised."""

_CAPITALS = frozenset({"nl", "de"})
"""Languages in which a capitalised word that is known by a part only may be a name: Hamburg is no castle."""


def gloss_text(english: Sequence[str], original: Sequence[str] | None = None) -> list[str]:
    """The sentences with their gloss behind them, to be compared word by word; both lists run side by side.

    Without an `original` the English is its own. The original's language is found from all its sentences together.
    """
    lines = english if original is None else original
    language = "en" if original is None else find_language("\n".join(lines))
    return [f"{sentence} {gloss(line, language)}" for sentence, line in zip(english, lines, strict=True)]


def find_faith(english: Sequence[str], original: Sequence[str] | None = None) -> float:
    """The share of the original's known words that its English has; 1 where the English is no translation.

    Good systems reach 0.6 (lists and translators choose different words), a translator that makes things up 0.1.
    """
    if original is None or (language := find_language("\n".join(original))) == "en":
        return 1.0
    kept = known = 0
    for sentence, line in zip(english, original, strict=True):
        wanted = {concept[:STEM_LETTERS] for *_, concept in concepts_in(line, language)}
        given = {concept[:STEM_LETTERS] for *_, concept in concepts_in(sentence, "en")}
        given.update(token[:STEM_LETTERS] for token in fold(sentence).split())
        kept += len(wanted & given)
        known += len(wanted)
    return kept / known if known else 1.0


def gloss(sentence: str, language: str) -> str:
    """The known words of a sentence as English keys, the others as they stand, in order.

    Names come first, so that 高橋 is Takahashi and no high bridge, and Wenen is Vienna and no crying.

    >>> gloss("Zwei Polizisten in Hamburg", "de")
    'Zwei police in Hamburg'
    """
    if language not in LANGUAGES:
        return sentence
    words: list[str] = []
    position = 0
    for name in find_names(sentence, language):
        if name.score >= SURE_NAME and name.start >= position and name.value != name.span:
            words += _pieces(sentence[position : name.start], language)
            words += [name.value] if language == "ja" else [name.span, name.value]
            position = name.end
    return " ".join([*words, *_pieces(sentence[position:], language)])


SURE_NAME = 0.7
"""Names less sure than this are single katakana words, many of them common nouns."""


def _pieces(sentence: str, language: str) -> Iterator[str]:
    position = 0
    for start, end, concept in concepts_in(sentence, language):
        yield from _unknown(sentence[position:start], language)
        yield concept
        word = sentence[start:end]
        if language in _CAPITALS and word[0].isupper() and not is_listed(word.lower(), language):
            yield word
        position = end
    yield from _unknown(sentence[position:], language)


def _unknown(text: str, language: str) -> Iterator[str]:
    if language != "ja":
        yield from text.split()
        return
    for found in _KEPT.findall(text):
        yield romanise(found) if "ァ" <= found[0] <= "ー" else found
