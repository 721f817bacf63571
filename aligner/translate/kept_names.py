"""Whether a name of the original stands in the English, however it is spelled there."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from aligner.languages.en.names import NAMES as ENGLISH
from aligner.records import Fact

# A name counts as kept when one of its words is this like a word of the English (0 to 1).
LIKENESS = 0.72
# A name in kana is compared by its consonants, which survive the way through kana: this like a word of the English.
SKELETON_LIKENESS, SHORTEST_SKELETON = 0.66, 3

_WORD = re.compile(r"\w+")
_KANA = re.compile("[\u30a1-\u30fa]")
# Consonants that kana cannot tell apart, or that the languages write differently, longest first.
_FOLDED = (
    ("tch", "k"), ("sch", "s"), ("cz", "k"), ("ch", "k"), ("sh", "s"), ("ts", "s"), ("tz", "s"), ("ph", "h"),
    ("th", "s"), ("ck", "k"), ("dj", "s"), ("dz", "s"), ("dij", "dai"), ("l", "r"), ("v", "b"), ("w", "b"), ("f", "h"),
    ("q", "k"), ("x", "k"), ("c", "k"), ("z", "s"), ("j", "s"), ("m", "n"), ("p", "b"), ("g", "k"), ("d", "t"),
)  # fmt: skip


def is_name_kept(fact: Fact, english: str) -> bool:
    """Whether one of the name's words, or the country's word for its people, stands in the English.

    "Radwański" is kept in "Radwanski", ビルチェク in "Wilczek", Polen in "the Polish minister".
    """
    from rapidfuzz.fuzz import ratio

    forms = _read_words(f"{fact.value} {' '.join(fact.candidates)} {fact.span}")
    words = _read_words(english)
    if not forms or any(ratio(form, word) >= 100 * LIKENESS for form in forms for word in words):
        return True
    pattern = _find_country_words(fact.value)
    if pattern is not None and pattern.search(english):
        return True
    return bool(_KANA.search(fact.span)) and is_heard(fact.value, english)


def _read_words(text: str) -> list[str]:
    """The words of more than two letters in plain small letters, and initials ("EU")."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return [word.casefold() for word in _WORD.findall(plain) if len(word) > 2 or (word.isupper() and len(word) > 1)]


@lru_cache(maxsize=512)
def _find_country_words(name: str) -> re.Pattern[str] | None:
    """Matches other names of a country and the words for its people; None where the name is no country's."""
    code = _read_countries().get(name.casefold())
    if code is None:
        return None
    words = [re.escape(word).replace(r"\*", r"\w*") for word in ENGLISH.nationalities.get(code, "").split()]
    words += [re.escape(alias) for alias in ENGLISH.countries.get(code, "").split("|") if alias]
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)") if words else None


@lru_cache(maxsize=1)
def _read_countries() -> dict[str, str]:
    """Country codes by English name, in small letters."""
    from babel import Locale

    found = {str(name).casefold(): code for code, name in Locale("en").territories.items()}
    found.update((alias.casefold(), code) for code, names in ENGLISH.countries.items() for alias in names.split("|"))
    return found


def is_heard(name: str, english: str) -> bool:
    """Whether a capitalised word of the English, or two in a row, has the consonants of a word of the name."""
    from rapidfuzz.fuzz import ratio

    words = [word for word in _WORD.findall(english) if word[0].isupper()]
    heard = [_find_skeleton(word) for word in (*words, *(f"{a}{b}" for a, b in pairwise(words)))]
    return any(
        len(skeleton) < SHORTEST_SKELETON or any(ratio(skeleton, each) >= 100 * SKELETON_LIKENESS for each in heard)
        for skeleton in (_find_skeleton(word) for word in name.split())
    )


def _find_skeleton(text: str) -> str:
    """The consonants of a text, those that sound alike written alike: `sorubeta` and `Solveta` are `srbt`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    for spelled, folded in _FOLDED:
        plain = plain.replace(spelled, folded)
    letters = [char for char in plain if char.isascii() and char.isalpha() and char not in "aeiouyh"]
    return "".join(char for i, char in enumerate(letters) if i == 0 or char != letters[i - 1])
