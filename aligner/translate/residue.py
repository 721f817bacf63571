"""Signs that a translation is none: copied source, words left in the source language, too little or too much text."""

import re

from aligner.languages.de.text import TEXT as GERMAN
from aligner.languages.en.text import TEXT as ENGLISH
from aligner.languages.nl.text import TEXT as DUTCH

# English characters for each source character. Measured on 3,274 human translations (FLORES dev and the development
# wires): the 0.1 and 99.9 percentiles of sentences with more than SHORTEST characters, widened by a tenth.
RATIOS = {"nl": (0.47, 1.76), "de": (0.50, 1.49), "ja": (1.15, 4.5)}
SHORTEST = {"nl": 40, "de": 40, "ja": 20}
# Share of the English words that stand in the source as they are; names, figures and loan words make up the rest.
# What stands for bytes that make no character: a model that spells unknown words by their bytes may get them wrong.
BROKEN = "\ufffd"
COPIED_SHARE, COPIED_WORDS = 0.8, 4

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_JAPANESE_RUN = re.compile("[\u3041-\u30ff\u3400-\u9fff々ー]{2,}|[\u3041-\u309f\u3400-\u9fff]")
_FUNCTION_WORDS = {"nl": DUTCH.function_words, "de": GERMAN.function_words}
# Words of names that are function words too: "van der Bellen", "Graf von Moltke".
_NAME_PARTICLES = frozenset(
    ("van", "der", "den", "de", "het", "von", "zu", "zum", "ter", "ten", "te", "el", "al", "la")
)


def find_residue(text: str, lang: str, english: str) -> tuple[str, ...]:
    """Warnings: `copied source`, `foreign residue: …`, `broken characters`, `too short`, `too long`."""
    if lang in _FUNCTION_WORDS and _is_copied(text, english):
        return ("copied source",)
    found = []
    residue = _find_japanese(english) if lang == "ja" else _find_words(text, lang, english)
    if residue:
        found.append(f"foreign residue: {residue}")
    if BROKEN in english and BROKEN not in text:
        found.append("broken characters")
    low, high = RATIOS.get(lang, (0.0, float("inf")))
    if len(text) > SHORTEST.get(lang, 0):
        ratio = len(english) / len(text)
        if ratio < low:
            found.append("too short")
        if ratio > high:
            found.append("too long")
    return tuple(found)


def _is_copied(text: str, english: str) -> bool:
    """Whether most words in small letters stand in the source too, or the two are the same."""
    own = {word for word in _WORD.findall(text) if word[0].islower()}
    words = [word for word in _WORD.findall(english) if word[0].islower()]
    if len(words) < COPIED_WORDS:
        return text.strip() == english.strip() and len(own - ENGLISH.function_words) >= COPIED_WORDS
    return sum(word in own for word in words) / len(words) >= COPIED_SHARE


def _find_japanese(english: str) -> str:
    return " ".join(match.group() for match in _JAPANESE_RUN.finditer(english))


def _find_words(text: str, lang: str, english: str) -> str:
    """The first run of two or more source words, in small letters, that an English sentence cannot hold."""
    source = f" {' '.join(_WORD.findall(text))} "
    foreign = _FUNCTION_WORDS[lang] - ENGLISH.function_words - _NAME_PARTICLES
    run: list[str] = []
    for word in [*_WORD.findall(english), ""]:
        if word and word[0].islower() and f" {' '.join([*run, word])} " in source:
            run.append(word)
            continue
        if len(run) > 1 and any(part in foreign for part in run):
            return " ".join(run)
        run = [word] if word and word[0].islower() and f" {word} " in source else []
    return ""
