"""Loops in a translation: a model that says the same words again and again."""

import re
import unicodedata
from collections import Counter

_WORD = re.compile(r"\w+")
# Loops inside a word: one letter or figure (but not zero, "10,000,000") four times, or up to six of them four times.
_STUTTER = re.compile(r"([^\W0_])\1{3,}|(\w{2,6}?)\2{3,}|\.{6,}|(\w\.)\3{3,}")
# One long word this often, though the source says nothing as often: "the situation of the situation in the situation".
REPEATED_WORD, REPEATED_TIMES = 4, 4
# A run of up to this many words is looked for as a loop.
LONGEST_RUN = 12
# How often in a row a run of n words may stand before it is a loop: "very, very" and "no, no, no" are English.
TOLERATED = {1: 3, 2: 2, 3: 2, 4: 2}
# A run of this many words that stands this often anywhere, though its source repeats nothing.
SCATTERED_WORDS, SCATTERED_TIMES = 4, 3
# Length of the source strings whose repetition excuses a scattered one in the English.
SOURCE_STRING = 5
_PAIR = re.compile("(?=([\u3400-\u9fff]{2}|[\u30a1-\u30fa]{2}))")


def find_loop(english: str, source: str) -> str:
    """The words that are repeated without reason, or "" where there is no loop.

    Repeats right after each other always count, also inside a word ("ambassssador"); the same four words three times
    in different places count only when the source does not repeat itself.

    >>> find_loop("They sat at the table at the table at the table.", "Sie saßen am Tisch.")
    'at the table'
    """
    stutter = _STUTTER.search(english)
    if stutter is not None and stutter.group() not in source and stutter.group().strip("0"):
        return stutter.group()
    words: list[str] = _WORD.findall(english.lower())
    for size in range(1, min(LONGEST_RUN, len(words) // 2) + 1):
        for start in range(len(words) - size):
            run = words[start : start + size]
            if not any(word.isalpha() for word in run):
                continue
            times = 1
            while words[start + times * size : start + (times + 1) * size] == run:
                times += 1
            if times > TOLERATED.get(size, 1):
                return " ".join(run)
    grams = Counter(tuple(words[start : start + SCATTERED_WORDS]) for start in range(len(words) - SCATTERED_WORDS + 1))
    if grams:
        gram, times = grams.most_common(1)[0]
        if times >= SCATTERED_TIMES and not _repeats(source, times):
            return " ".join(gram)
    counts = Counter(word for word in words if len(word) > REPEATED_WORD)
    if counts:
        word, times = counts.most_common(1)[0]
        if times >= REPEATED_TIMES and _count_commonest(source) < times - 1:
            return word
    return ""


def _repeats(source: str, times: int) -> bool:
    text = unicodedata.normalize("NFKC", source).lower()
    grams = Counter(text[start : start + SOURCE_STRING] for start in range(len(text) - SOURCE_STRING + 1))
    return bool(grams) and grams.most_common(1)[0][1] >= times


def _count_commonest(source: str) -> int:
    """How often the commonest long word stem (first letters) or pair of kanji or katakana stands in the source."""
    text = unicodedata.normalize("NFKC", source).lower()
    stems = Counter(word[:SOURCE_STRING] for word in _WORD.findall(text) if len(word) >= REPEATED_WORD)
    stems.update(match.group(1) for match in _PAIR.finditer(text))
    return max(stems.values(), default=0)
