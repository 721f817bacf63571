"""The numbers that a sentence holds in figures, as values: to see whether a translation carries them over.

Coarser than `aligner.facts`, and independent of it, so that training is not measured by the code that it serves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

GREAT = {
    "nl": {"duizend": 3, "miljoen": 6, "miljard": 9, "biljoen": 12},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "milliarde": 9, "milliarden": 9, "billion": 12, "billionen": 12},
    "ja": {},
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
}

JAPANESE = {"万": 4, "億": 8, "兆": 12}

CARDINALS = "one two three four five six seven eight nine ten eleven twelve"
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
WORDS = {word: value for words in (CARDINALS, ORDINALS) for value, word in enumerate(words.split(), 1)}

MONTHS_IN_ORDER = "January February March April May June July August September October November December"
MONTHS = {name: number for number, name in enumerate(MONTHS_IN_ORDER.split(), 1)}

FIGURE = re.compile(r"\d{1,3}(?:[.,:\u00a0\u202f' ]\d{3}(?!\d))+(?:[.,:]\d+)?|\d+(?:[.,:]\d+)?")
JAPANESE_FIGURE = re.compile(r"(?:\d+(?:[.,]\d+)*[万億兆])+\d*|\d+(?:[.,:]\d+)*")
WORD = re.compile(r"[A-Za-zäöüß]+")


def read_figures(text: str, language: str) -> Counter[Fraction]:
    """The values written in figures, with how often each is there.

    >>> sorted(map(float, read_figures("Am 18. Februar: 2,5 Milliarden für 1.200 Menschen", "de")))
    [18.0, 1200.0, 2500000000.0]
    """
    text = text.translate(str.maketrans("０１２３４５６７８９．，：％", "0123456789.,:%"))
    if language == "ja":
        return Counter(value for match in JAPANESE_FIGURE.finditer(text) for value in _read_japanese(match.group()))
    found: Counter[Fraction] = Counter()
    for match in FIGURE.finditer(text):
        word = WORD.match(text[match.end() :].lstrip(" -\u00a0"))
        power = GREAT[language].get(word.group().lower(), 0) if word else 0
        found.update(value * 10**power for value in _read_figure(match.group(), language, bool(power)))
    return found


def carries_figures(source: str, english: str, language: str) -> bool:
    """True if every value that the source has in figures is in the English, in figures or as a small number word.

    A month (2月) may be a name, an hour after noon may be written in twelve hours.
    """
    there = read_figures(english, "en")
    for word in WORD.findall(english):
        if word.lower() in WORDS:
            there[Fraction(WORDS[word.lower()])] += 1
        if word in MONTHS:
            there[Fraction(MONTHS[word])] += 1
    afternoon = re.search(r"p\.?m\b", english) is not None
    for value, count in read_figures(source, language).items():
        twelve = there[value - 12] if afternoon and 12 < value < 24 else 0
        if there[value] + twelve < count:
            return False
    return True


def share_carried(sources: Sequence[str], english: Sequence[str], language: str) -> tuple[float, int]:
    """The share (0-1) of the sentences with figures whose figures are all carried over, and how many have figures."""
    judged = [
        carries_figures(source, text, language)
        for source, text in zip(sources, english, strict=True)
        if read_figures(source, language)
    ]
    return (sum(judged) / len(judged) if judged else 1.0), len(judged)


def _read_figure(text: str, language: str, great: bool) -> list[Fraction]:
    thousands, point = (",", ".") if language == "en" else (".", ",")
    text = re.sub(r"[\u00a0\u202f' ]", "", text)
    if ":" in text:
        return [Fraction(int(part)) for part in text.split(":")]
    parts = text.split(thousands)
    if len(parts) > 1 and not all(len(part.split(point)[0]) == 3 for part in parts[1:]):
        if great or language == "en":
            return [Fraction(text.replace(thousands, "."))] if text.count(thousands) == 1 else _apart(parts)
        return _apart(re.split(r"[.,]", text))
    try:
        return [Fraction(text.replace(thousands, "").replace(point, "."))]
    except ValueError:
        return _apart(re.split(r"[.,]", text))


def _apart(parts: Sequence[str]) -> list[Fraction]:
    return [Fraction(int(part)) for part in parts if part.isdigit()]


def _read_japanese(text: str) -> list[Fraction]:
    if not re.search("[万億兆]", text):
        return _read_figure(text, "en", great=False)
    total = Fraction(0)
    for figure, sign in re.findall(r"(\d+(?:[.,]\d+)*)([万億兆]?)", text):
        total += Fraction(figure.replace(",", "")) * 10 ** JAPANESE.get(sign, 0)
    return [total]
