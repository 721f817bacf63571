"""Makes the lists behind names: given names, kana and kanji readings, words that are no names.

People are found in Wikipedia's titles by their Japanese form: katakana words parted by ・ (マルコ・ルビオ), or three to
five kanji against two capitalised words.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from babel import Locale

from aligner.facts.romanise import ascii_form, skeleton, spelling_forms
from aligner.training.wordlists_kana import kana_pairs, kana_word_rows, learn_kana
from aligner.training.wordlists_kanji import kanji_rows, split_people
from aligner.training.wordlists_places import place_rows
from aligner.training.wordlists_text import read_lexicon, read_text, words_of

_PERSON = re.compile(r"[ァ-ヴー]+(?:[・＝=][ァ-ヴー]+)+")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž'’\-]+")
_BRACKET = re.compile(r" \(.*")
MIN_GIVEN = 2
MIN_SURNAME = 2
# An ordinary word (Young, Province) is a surname only if this many people bear it.
SURE_SURNAME = 8
# How often a word must stand in lower case, and how often for each time it has a capital inside a sentence.
MIN_LOWER_CASE = 2
NAME_SHARE = 0.25
# A German capitalised word is a common noun if its English sentences repeat it (or nearly) this seldom.
COPIED_SHARE = 0.15
COPIED_LIKENESS = 0.7


def name_files(data: Path) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    """(file name, rows) of every list, one after the other."""
    yield "kana.tsv.xz", learn_kana(kana_pairs(data))
    yield "kana_words.tsv.xz", kana_word_rows(data)
    people = split_people(data)
    yield "kanji.tsv.xz", kanji_rows(data, people)
    yield "japanese_names.tsv.xz", japanese_rows(people)
    yield "people.tsv.xz", people_rows(data)
    for lang in ("nl", "de", "en"):
        yield f"words.{lang}.tsv.xz", [(word,) for word in lower_case_words(data, lang)]
    yield "nouns.de.tsv.xz", [(word,) for word in german_nouns(data)]


def people_rows(data: Path) -> list[tuple[str, str]]:
    """(word, "g" given name, "s" surname or "gs") of people, by their Japanese titles (with ・, or in kanji)."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    ordinary: Counter[str] = Counter()
    common = set(lower_case_words(data, "en"))
    for japanese, english in read_lexicon(data, "wiki_titles", "ja"):
        words = _BRACKET.sub("", english).split()
        foreign = _PERSON.fullmatch(japanese) and len(words) == len(re.split("[・＝=]", japanese))
        native = re.fullmatch(r"[一-龠々]{3,5}", japanese) and len(words) == 2
        if (foreign or native) and 2 <= len(words) <= 4 and all(_CAPITAL.fullmatch(word) for word in words):
            # World Series, Solar System: a title that ends in an ordinary word may be no person.
            given[words[0]] += 1
            ordinary[words[0]] += words[-1].lower() in common
            family[words[-1]] += 1
    _add_european_titles(data, given, family)
    marks: dict[str, str] = defaultdict(str)
    for word, count in given.items():
        doubtful = word.lower() in common and ordinary[word] * 3 > count
        if count >= MIN_GIVEN and count * 4 >= family[word] and not doubtful:
            marks[word] += "g"
    for word, count in family.items():
        if count >= MIN_SURNAME and (word.lower() not in common or count >= SURE_SURNAME):
            marks[word] += "s"
    return sorted(marks.items())


def _add_european_titles(data: Path, given: Counter[str], family: Counter[str]) -> None:
    """Counts people in Dutch and German titles: two words, the one already known as a name tells of the other."""
    common = {word for lang in ("nl", "de", "en") for word in lower_case_words(data, lang)}
    common.update(word.lower() for word in german_nouns(data))
    places = {row[0].split()[0] for row in place_rows(data)}
    titles: set[tuple[str, str]] = set()
    for lang in ("nl", "de"):
        for name in ("wiki_titles", "wiki_titles_same"):
            for source, _ in read_lexicon(data, name, lang):
                words = _BRACKET.sub("", source).split()
                if len(words) == 2 and all(_CAPITAL.fullmatch(word) for word in words):
                    titles.add((words[0], words[1]))
    for _ in range(3):
        known_given = {word for word, count in given.items() if count >= MIN_GIVEN}
        known_family = {word for word, count in family.items() if count >= MIN_SURNAME} - common
        for first, last in sorted(titles):
            if first.lower() in common or first in places or first.endswith("er"):
                continue
            if last in known_family:
                given[first] += 1
            if first in known_given and last.lower() not in common and last not in places:
                family[last] += 1


def japanese_rows(people: Sequence[tuple[str, str, str, str]]) -> list[tuple[str, str]]:
    """(kanji, "g" or "s") of the Japanese given names and surnames that occur at least twice."""
    counts: Counter[tuple[str, str]] = Counter()
    for family, given, _, _ in people:
        counts[family, "s"] += 1
        counts[given, "g"] += 1
    marks: dict[str, str] = defaultdict(str)
    for (kanji, mark), count in sorted(counts.items()):
        if count >= 2 and len(kanji) > 1:
            marks[kanji] += mark
    return sorted(marks.items())


def lower_case_words(data: Path, lang: str) -> list[str]:
    """Words that stand in lower case at least twice: at the head of a sentence they are most likely no names."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for text, _ in _sentences(data, lang):
        words = words_of(text)
        small.update(word for word in words if word.islower() and len(word) > 1)
        large.update(word.lower() for word in words[1:] if word.istitle())
    # A word that is mostly a name (smith, musk) is none; German capitals say nothing.
    return sorted(
        word
        for word, count in small.items()
        if count >= MIN_LOWER_CASE and (lang == "de" or count >= NAME_SHARE * large[word])
    )


def _sentences(data: Path, lang: str) -> Iterator[tuple[str, str]]:
    if lang != "en":
        yield from read_text(data, lang)
        return
    for other in ("nl", "de", "ja"):
        for source, english in read_text(data, other):
            yield english, source


def german_nouns(data: Path) -> list[str]:
    """German capitalised words that the English does not repeat: common nouns, by their form in the text."""
    seen: Counter[str] = Counter()
    copied: Counter[str] = Counter()
    for german, english in read_text(data, "de"):
        capitals = {word for word in words_of(english) if word[:1].isupper()}
        folded = {ascii_form(word) for word in capitals}
        folded |= {skeleton(form) + "*" for form in folded if len(form) > 4}
        for word in set(words_of(german)[1:]):
            if word[:1].isupper() and word[1:].islower() and len(word) > 2:
                seen[word] += 1
                copied[word] += _is_copied(word, folded)
    nouns = {word for word, count in seen.items() if copied[word] <= COPIED_SHARE * count and count >= 2}
    nouns -= {name for row in place_rows(data) for name in (row[0], *row[4].split("|"))}
    nouns -= {f"{name}{ending}" for name in Locale("de").territories.values() for ending in ("", "s")}
    for source, english in read_lexicon(data, "wiktionary", "de"):
        if _CAPITAL.fullmatch(source) and english[:1].islower():
            nouns.add(source)
    return sorted(nouns)


def _is_copied(word: str, capitals: set[str]) -> bool:
    form = ascii_form(word)
    if form in capitals or form.rstrip("s") in capitals:
        return True
    if len(form) > 4 and any(skeleton(spelling) + "*" in capitals for spelling in spelling_forms(word, "de")):
        return True  # Selenskyj, Zelensky
    return any(
        other[:1] == form[:1] and SequenceMatcher(None, form, other).ratio() >= COPIED_LIKENESS for other in capitals
    )
