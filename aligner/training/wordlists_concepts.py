"""Learns the bilingual concept lists: which English lemma each Dutch, German and Japanese content word means.

Evidence is twofold: word translation probabilities from news and Parliament text, and the dictionaries. The English
side is folded to lemmas and classes of news synonyms (aligner/languages/en/concepts.py) before anything is counted,
so that dead, deaths and killed are one vote and not three.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from aligner.facts.concepts import TABLES, english_concept
from aligner.languages.en.concepts import CONCEPTS as ENGLISH
from aligner.training.wordlists_alignment import learn_translations
from aligner.training.wordlists_text import read_lexicon, read_text, words_of

LEXICONS: dict[str, tuple[str, ...]] = {
    "nl": ("wiktionary", "eurovoc", "eforms_ted", "nl_legal_glossary", "osm_presets", "wiki_titles"),
    "de": ("wiktionary", "eurovoc", "eforms_ted", "osm_presets", "wiki_titles"),
    "ja": ("jmdict", "wiktionary", "osm_presets", "kyoto_lexicon", "wiki_titles"),
}
# What a dictionary entry adds to a translation's probability: less than good text evidence (0.5 and more), more than
# a weak one. Chosen by eye on 200 news words: at 0 rare words are wrong, at 0.6 senses that news never uses win.
DICTIONARY_BONUS = 0.25
# Lists are kept to words with this much evidence, and each language's list to its most frequent words.
MIN_SCORE = 0.12
MIN_TEXT_SCORE = 0.3
# Text evidence for a word seen this often counts half (and is seldom enough alone: MIN_TEXT_SCORE).
RARE = 3
MIN_TEXT_COUNT = 3
# The mark of a name among the translations.
NAME = "^"
# An English word must be written small this often to be a concept: names are none.
MIN_LOWER_CASE = 3
MAX_WORDS = 60_000
# A second translation this likely makes two concepts related.
RELATED_SCORE = 0.2
_GLOSS_NOISE = re.compile(r"\([^)]*\)|^(?:to|a|an|the|be) |[\"“”]")
_CONTENT = re.compile(r"[a-z][a-z\-]{2,}")
_JA_WORD = re.compile(r"[一-龠々ァ-ヴー][一-龠々ァ-ヴーぁ-ん]{0,7}")


@dataclass(frozen=True, slots=True, kw_only=True)
class English:
    """The English side: word forms with their lemma, and how often each word stands in lower case."""

    lemmas: Mapping[str, str]
    counts: Mapping[str, int]


def learn_english(data: Path) -> English:
    """English word forms with their lemma, from the forms that the corpora have: closing -> close, lorries -> lorry."""
    counts: Counter[str] = Counter()
    for lang in ("nl", "de", "ja"):
        for _, english in read_text(data, lang):
            counts.update(word for word in words_of(english) if word.islower())
    table = {}
    for word, count in counts.items():
        lemma = _lemma(word, count, counts) if count >= 3 else word
        if lemma != word:
            table[word] = lemma
    return English(lemmas=table, counts=counts)


def _lemma(word: str, count: int, counts: Mapping[str, int]) -> str:
    if word in ENGLISH.lemmas or len(word) < 4 or word in ENGLISH.lemmas.values():
        return ENGLISH.lemmas.get(word, word)
    options = []
    for ending, instead in ENGLISH.endings:
        if word.endswith(ending):
            stem = word[: -len(ending)] + instead
            options.append(stem)
            if ending in ("ed", "ing") and not instead and len(stem) > 3 and stem[-1] == stem[-2]:
                options.append(stem[:-1])
    if word.endswith(("ss", "us", "is", "ous")):
        return word
    floor = 0.05 * count if word.endswith(("ed", "ing")) else 0.01 * count
    options = [option for option in options if len(option) >= 3 and counts.get(option, 0) > floor]
    return max(options, key=lambda option: counts[option], default=word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What was learned of one language: word -> concept, and the pairs of concepts that one word stands between."""

    concepts: dict[str, str]
    related: frozenset[tuple[str, str]]


def learn_concepts(data: Path, lang: str, english: English) -> Learned:
    """The concepts of a language's words, the most frequent MAX_WORDS; `english` is learn_english's."""
    dictionary = _dictionary(data, lang, english)
    sources, targets = [], []
    counts: Counter[str] = Counter()
    for source, target in read_text(data, lang):
        tokens = _tokens(source, lang, dictionary)
        counts.update(tokens)
        sources.append(tokens)
        targets.append([folded for word in words_of(target) if (folded := _fold(word, english))])
    learned = learn_translations(sources, targets)
    rows: list[tuple[int, str, str]] = []
    related: set[tuple[str, str]] = set()
    for word in set(learned) | set(dictionary):
        scores = _scores(learned.get(word, []), dictionary.get(word, {}), counts[word])
        if not scores:
            continue
        concept, score = scores[0]
        if concept.startswith(NAME) or (len(word) == 1 and concept not in dictionary.get(word, {})):
            continue
        least = MIN_SCORE if concept in dictionary.get(word, {}) else MIN_TEXT_SCORE
        if counts[word] < MIN_TEXT_COUNT and least == MIN_TEXT_SCORE:
            continue
        if score >= least and word not in TABLES[lang].stop:
            rows.append((-counts[word], word, concept))
            related.update(
                (min(concept, other), max(concept, other))
                for other, value in scores[1:3]
                if value >= RELATED_SCORE and not other.startswith(NAME)
            )
    rows.sort()
    return Learned(concepts={word: concept for _, word, concept in rows[:MAX_WORDS]}, related=frozenset(related))


def concept_rows(concepts: Mapping[str, str]) -> list[tuple[str, str]]:
    """(concept, its words) in order, ready to be written."""
    words: dict[str, list[str]] = defaultdict(list)
    for word, concept in concepts.items():
        words[concept].append(word)
    return [(concept, " ".join(sorted(words[concept]))) for concept in sorted(words)]


def english_rows(english: English) -> list[tuple[str, str]]:
    """The English list: every form that is not its own concept."""
    forms = {word: english_concept(lemma) for word, lemma in english.lemmas.items() if word not in ENGLISH.stop}
    return concept_rows({word: concept for word, concept in forms.items() if word != concept and word.isascii()})


def related_rows(pairs: Mapping[tuple[str, str], int]) -> list[tuple[str, str]]:
    """(concept, related concepts) for the pairs that words of at least two languages stand between."""
    others: dict[str, list[str]] = defaultdict(list)
    for (left, right), languages in pairs.items():
        if languages >= 2:
            others[left].append(right)
    return [(left, " ".join(sorted(others[left]))) for left in sorted(others)]


def _fold(word: str, english: English) -> str:
    """The class of an English word; names are marked, to explain the other side's names; "" for others."""
    low = word.lower().replace("’", "'")
    if low in ENGLISH.stop or not _CONTENT.fullmatch(low):
        return ""
    if english.counts.get(low, 0) < MIN_LOWER_CASE:
        return f"{NAME}{low}" if word[0].isupper() else ""
    return english_concept(english.lemmas.get(low, low))


def _tokens(text: str, lang: str, words: Mapping[str, object]) -> list[str]:
    if lang != "ja":
        return [word.lower() for word in words_of(text)]
    found = []
    for run in re.findall(r"[一-龠々ァ-ヴー][一-龠々ァ-ヴーぁ-ん]*", text):
        start = 0
        while start < len(run):
            size = next((n for n in range(min(8, len(run) - start), 0, -1) if run[start : start + n] in words), 0)
            if size:
                found.append(run[start : start + size])
            start += size or 1
    return found


def _dictionary(data: Path, lang: str, english: English) -> dict[str, dict[str, float]]:
    """Word -> what each concept of its entries adds: earlier senses and glosses of frequent words add more."""
    entries: dict[str, dict[str, float]] = defaultdict(dict)
    for name in LEXICONS[lang]:
        ranks: Counter[str] = Counter()
        for source, gloss in read_lexicon(data, name, lang):
            word = source if lang == "ja" else source.lower()
            if name == "wiki_titles" and (" " in gloss or gloss.lower() == word):
                continue
            concept = gloss_concept(gloss, english) if _is_word(word, lang) else ""
            if not concept:
                continue
            usual = min(1.0, math.log10(1 + english.counts.get(concept, 0)) / 3.5)
            weight = DICTIONARY_BONUS * (0.5 + 0.5 * usual) / (1 + 0.3 * ranks[word])
            ranks[word] += 1
            entries[word][concept] = max(entries[word].get(concept, 0.0), weight) + (
                0.08 if concept in entries[word] else 0.0
            )
    return entries


def _is_word(word: str, lang: str) -> bool:
    if lang == "ja":
        return bool(_JA_WORD.fullmatch(word))
    return " " not in word and word.isalpha() and len(word) > 2


def gloss_concept(gloss: str, english: English) -> str:
    """The concept of a dictionary gloss: its head word ("prisoner of war" -> prisoner, "injured person" -> injured)."""
    text = _GLOSS_NOISE.sub("", gloss.lower()).strip()
    text = re.split(r" (?:of|for|in|on|at|to|by|with|from|that|who|which) |[,;(]", text)[0]
    words = [word for word in re.findall(r"[a-z\-]+", text) if word not in ENGLISH.stop]
    if not words:
        return ""
    while len(words) > 1 and words[-1] in ("person", "people", "thing", "man", "one", "someone", "something"):
        words.pop()
    if len(words) > 3:
        return ""
    concept = _fold(words[-1], english)
    return "" if concept.startswith(NAME) else concept


def _scores(
    learned: Iterable[tuple[str, float]], dictionary: Mapping[str, float], count: int
) -> list[tuple[str, float]]:
    """Concepts with their evidence, best first; a word seen a few times proves little by itself."""
    scores: dict[str, float] = dict(dictionary)
    trust = count / (count + RARE)
    for concept, probability in learned:
        scores[concept] = scores.get(concept, 0.0) + trust * probability
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
