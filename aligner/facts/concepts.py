"""A key for common nouns and verbs that is the same in the four languages: gevangenen, Gefangene, 捕虜 -> prisoner.

The key is an English lemma, with news synonyms in one class (dead, killed, fatalities -> death). Words are looked up in
hand-set tables (aligner/languages/<lang>/concepts.py), then in lists learned from parallel text and dictionaries
(aligner/languages/data, made by `python -m aligner.training.wordlists`), then without their ending, then by the last
part of the compound.
"""

import lzma
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from aligner.facts.names_tables import known_name
from aligner.languages.de.concepts import CONCEPTS as GERMAN
from aligner.languages.en.concepts import CONCEPTS as ENGLISH
from aligner.languages.ja.concepts import CONCEPTS as JAPANESE
from aligner.languages.nl.concepts import CONCEPTS as DUTCH
from aligner.languages.schema.concepts import ConceptTable

TABLES: Mapping[str, ConceptTable] = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}
# Similarity of two concepts that some word of another language translates by turns (vessel, ship), and of two that
# share their first letters and so their root (negotiate, negotiation). By eye on 200 pairs: right in four of five.
RELATED = 0.7
SAME_ROOT = 0.6
_ROOT_LETTERS = 6
# The shortest last part by which a compound is known: "-tag" and "-ort" end too many words that are none.
_SHORTEST_HEAD = 4
# A last part this long proves a compound whatever stands before it (Bergwerksmitarbeiter).
_LONG_HEAD = {"de": 6, "nl": 8}
_LONGEST_JAPANESE = 8
# Longer runs of letters are no words.
_LONGEST_WORD = 60
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_JAPANESE_RUN = re.compile(r"[々一-龠ァ-ヴー][々一-龠ァ-ヴーぁ-ん]*|けが[人]?|[A-Za-z]+")


def concept_of(word: str, lang: str) -> str:
    """The concept of one word ("" where it has none or is not known).

    The whole word counts first, then the word without its ending, then the last part of a compound. `word` in any
    case and inflection; a Japanese word may be a compound without spaces.

    >>> concept_of("Lastwagen", "de"), concept_of("vrachtwagens", "nl"), concept_of("トラック", "ja")
    ('truck', 'truck', 'truck')
    """
    if lang not in TABLES:
        return ""
    return _japanese(word) if lang == "ja" else _latin(word.lower().replace("’", "'"), lang)


def concepts_in(text: str, lang: str) -> tuple[tuple[int, int, str], ...]:
    """The content words of a text whose concept is known: (start, end, concept), in order.

    >>> concepts_in("Zwei Menschen kamen ums Leben", "de")
    ((5, 13, 'person'), (24, 29, 'life'))
    """
    if lang not in TABLES:
        return ()
    if lang == "ja":
        return tuple(_japanese_words(text))
    found = []
    for match in _WORD.finditer(text):
        concept = _latin(match.group().lower().replace("’", "'"), lang)
        if concept:
            found.append((match.start(), match.end(), concept))
    return tuple(found)


def is_listed(word: str, lang: str) -> bool:
    """Whether the word itself, as written, stands in the lists (no ending cut off, no compound split)."""
    return word in known_forms(lang) or word in _learned(lang) or word in TABLES[lang].stop


def concept_similarity(left: str, right: str) -> float:
    """How near two concepts are, 0 to 1: 1 the same, RELATED translated by turns, SAME_ROOT alike in form, else 0.

    >>> concept_similarity("prisoner", "prisoner"), concept_similarity("prisoner", "bank")
    (1.0, 0.0)
    """
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    if (min(left, right), max(left, right)) in _related():
        return RELATED
    if min(len(left), len(right)) >= _ROOT_LETTERS and left[:_ROOT_LETTERS] == right[:_ROOT_LETTERS]:
        return SAME_ROOT
    return 0.0


def english_concept(lemma: str) -> str:
    """The class of an English lemma: lorry -> truck; the lemma itself where it stands alone."""
    return known_forms("en").get(lemma, lemma)


@lru_cache(maxsize=4)
def known_forms(lang: str) -> Mapping[str, str]:
    """The hand-set words of a language with their concepts."""
    forms = {word: concept for concept, words in TABLES[lang].words.items() for word in words.split()}
    for form, lemma in TABLES[lang].lemmas.items():
        forms.setdefault(form, forms.get(lemma, lemma))
    return forms


@lru_cache(maxsize=4)
def _learned(lang: str) -> Mapping[str, str]:
    return {word: concept for concept, words in _rows(f"concepts.{lang}.tsv.xz") for word in words.split(" ")}


@lru_cache(maxsize=1)
def _related() -> frozenset[tuple[str, str]]:
    return frozenset((left, right) for left, words in _rows("concepts.related.tsv.xz") for right in words.split(" "))


def _rows(name: str) -> list[tuple[str, str]]:
    file = resources.files("aligner.languages") / "data" / name
    if not file.is_file():
        return []
    lines = lzma.decompress(file.read_bytes()).decode("utf-8").splitlines()
    return [(left, right) for left, tab, right in (line.partition("\t") for line in lines) if tab]


@lru_cache(maxsize=100_000)
def _latin(word: str, lang: str) -> str:
    table = TABLES[lang]
    if word in table.stop or not 2 <= len(word) <= _LONGEST_WORD:
        return ""
    found = _lookup(word, lang)
    if found:
        return found
    if lang == "en":
        return _english(word)
    if "-" in word:
        return _latin(word.rpartition("-")[2], lang)
    return _compound(word, lang)


def _lookup(word: str, lang: str) -> str:
    by_hand, learned = known_forms(lang), _learned(lang)
    found = by_hand.get(word) or learned.get(word)
    if found:
        return found
    for ending, instead in TABLES[lang].endings:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)] + instead
            found = by_hand.get(stem) or learned.get(stem)
            if found:
                return found
    return ""


def _english(word: str) -> str:
    """The class of an English word that no list has: its own form without the ending."""
    if "-" in word:
        return _latin(word.rpartition("-")[2], "en")
    if not word.isascii() or not word.isalpha() or len(word) < 3:
        return ""
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    return word


def _compound(word: str, lang: str) -> str:
    """The concept of the longest known last part, if what stands before it is long enough to be a word."""
    if any(known_name(word.removesuffix(ending), lang) for ending in ("", "s", "er")):
        return ""  # Hamburg is no castle
    for start in range(3, len(word) - _SHORTEST_HEAD + 1):
        head = word[start:]
        if head in TABLES[lang].stop:
            continue
        found = _lookup(head, lang)
        if found and (len(head) >= _LONG_HEAD[lang] or _is_first_part(word[:start], lang)):
            return found
    return ""


def _is_first_part(part: str, lang: str) -> bool:
    if len(part) < 3:
        return False
    by_hand, learned = known_forms(lang), _learned(lang)
    for link in TABLES[lang].linking:
        stem = part[: len(part) - len(link)] if link and part.endswith(link) else part if not link else ""
        if len(stem) >= 3 and (stem in by_hand or stem in learned or stem + "e" in learned):
            return True
    return False


def _japanese(word: str) -> str:
    found = _lookup_japanese(word)
    if found:
        return found
    words = _japanese_words(word)
    return words[-1][2] if words else ""


def _lookup_japanese(word: str) -> str:
    return known_forms("ja").get(word) or _learned("ja").get(word, "")


def _japanese_words(text: str) -> list[tuple[int, int, str]]:
    """Longest known words from the left, in runs of kanji and katakana with the kana that follow them."""
    by_hand, learned = known_forms("ja"), _learned("ja")
    stop = JAPANESE.stop
    found = []
    for run in _JAPANESE_RUN.finditer(text):
        start, end = run.span()
        while start < end:
            size = 1
            for length in range(min(_LONGEST_JAPANESE, end - start), 0, -1):
                piece = text[start : start + length]
                if piece in stop and length > 1:
                    size = length
                    break
                concept = by_hand.get(piece) or learned.get(piece)
                if concept:
                    if piece not in stop:
                        found.append((start, start + length, concept))
                    size = length
                    break
            start += size
    return found
