"""What people do for a living, as sentences in four languages say it: a night watchman, Kranführerin, 漁師."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from aligner.facts.concepts import TABLES as CONCEPT_TABLES
from aligner.facts.names_tables import people
from aligner.facts.roles import Role
from aligner.languages.de.occupations import OCCUPATIONS as GERMAN
from aligner.languages.en.occupations import OCCUPATIONS as ENGLISH
from aligner.languages.ja.occupations import OCCUPATIONS as JAPANESE
from aligner.languages.nl.occupations import OCCUPATIONS as DUTCH
from aligner.languages.schema.occupations import OccupationTable

TABLES: Mapping[str, OccupationTable] = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}
FORMER = "former "  # what an occupation that is given up begins with
_SHORTEST_FIRST_PART = 3  # letters of a compound's first part
_REACH_BEFORE = 3  # words before an occupation in which "former" may stand
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:–—]\s+|[“„\"‘'「])\W*$")
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_GIVEN = re.compile(r"([A-ZÄÖÜ][^\W\d_]+) $")
# What follows a Japanese occupation of one person: no kanji that makes another word of it, and no number of people.
_OTHER_WORD = re.compile(r"(?:[0-9０-９一二三四五六七八九十]{1,4}人|ら|たち|達)")


def find_occupations(text: str, lang: str) -> tuple[Role, ...]:
    """The occupations of one person that a text names, in order, without overlap; the longest reading wins.

    Those of several ("three guards") are left out. One that is given up begins with "former".

    >>> [found.role for found in find_occupations("Een 39-jarige kraanmachinist is de oud-leraar.", "nl")]
    ['crane operator', 'former teacher']
    """
    if lang not in TABLES:
        return ()
    return tuple(_japanese(text) if lang == "ja" else _latin(text, lang))


@lru_cache(maxsize=4)
def _phrases(lang: str) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word (in Japanese character) -> its phrases with their occupations, longest first."""
    table = TABLES[lang]
    rows: dict[tuple[str, ...], str] = {}
    for occupation, phrases in table.heads.items():
        for phrase in phrases.split("|"):
            rows.setdefault(tuple(phrase) if lang == "ja" else tuple(_WORD.findall(phrase)), occupation)
    for words, occupation in list(rows.items()):
        for ending in table.endings:
            stem = words[-1][:-1] if words[-1].endswith("e") else words[-1]
            rows.setdefault((*words[:-1], stem + ending), occupation)
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, occupation in sorted(rows.items(), key=lambda row: (-len(row[0]), row[0])):
        index.setdefault(words[0], []).append((words, occupation))
    return {first: tuple(found) for first, found in index.items()}


def _latin(text: str, lang: str) -> Iterator[Role]:
    table = TABLES[lang]
    tokens = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    low = [token[2].lower() for token in tokens]
    position = 0
    while position < len(tokens):
        size, occupation, given_up = _occupation_at(low, position, lang)
        if not size:
            position += 1
            continue
        (start, _, first), (_, end, last) = tokens[position], tokens[position + size - 1]
        before = low[max(0, position - _REACH_BEFORE) : position]
        following = low[position + size] if position + size < len(low) else ""
        is_other = following in table.not_before or bool(before and before[-1] in table.not_after)
        if before and before[-1] in table.possessives:
            is_other |= not _is_named(text, tokens[position + size - 1 :], lang)
        if not is_other and not _is_many(before) and not _is_other_word(first, last, text[:start], lang):
            given_up = given_up or any(word in table.former for word in before)
            yield Role(start=start, end=end, role=FORMER * given_up + occupation)
        position += size


def _is_other_word(first: str, last: str, before: str, lang: str) -> bool:
    """Whether the words are a name (Piet Visser, Anke Fischer), or in German no noun (kochen), by their capitals."""
    if lang == "de":
        given = _GIVEN.search(before)
        is_given = given and given[1].lower() not in CONCEPT_TABLES["de"].stop and "g" in people().get(given[1], "")
        return not last[0].isupper() or bool(is_given)
    return first[0].isupper() and not _SENTENCE_START.search(before)


def _is_named(text: str, tokens: Sequence[tuple[int, int, str]], lang: str) -> bool:
    """Whether a name follows right behind the first word: in German, where nouns have capitals too, of two words.

    "Her doctor Friday" said so on that day.
    """
    words = tokens[1:3] if lang == "de" else tokens[1:2]
    if words and _DAY.fullmatch(words[0][2]):
        return False
    gaps = (text[a[1] : b[0]] for a, b in pairwise(tokens[: len(words) + 1]))
    return len(words) == (2 if lang == "de" else 1) and all(w[2][0].isupper() for w in words) and set(gaps) == {" "}


def _is_many(before: list[str]) -> bool:
    """Whether a number stands right before: 23 Fischer."""
    return bool(before) and before[-1].isdigit() and before[-1] != "1"


def _occupation_at(low: list[str], position: int, lang: str) -> tuple[int, str, bool]:
    """(words, occupation, whether given up) of the longest that begins at a word; (0, "", False) where none does."""
    table = TABLES[lang]
    word, given_up = low[position], False
    for prefix in table.prefixes:
        if word.startswith(prefix):
            word, given_up = word.removeprefix(prefix), True
    for words, occupation in _phrases(lang).get(word, ()):
        if tuple(low[position + 1 : position + len(words)]) == words[1:]:
            return len(words), occupation, given_up
    occupation = _compound(word, lang)
    return (1, occupation, given_up) if occupation else (0, "", False)


@lru_cache(maxsize=50_000)
def _compound(word: str, lang: str) -> str:
    table = TABLES[lang]
    for start in range(_SHORTEST_FIRST_PART, len(word) - 2):
        last = word[start:]
        whole = _phrases(lang).get(last, ())
        if last in table.compounds and not word.endswith(table.not_compounds):
            return table.compounds[last]
        if word[start - 1] == "-" and whole and len(whole[-1][0]) == 1:
            return whole[-1][1]  # Ex-Museums-Wachmann
    return ""


def _japanese(text: str) -> Iterator[Role]:
    table, index, position = TABLES["ja"], _phrases("ja"), 0
    while position < len(text):
        found = next(((w, o) for w, o in index.get(text[position], ()) if text.startswith("".join(w), position)), None)
        if found is None:
            position += 1
            continue
        end = position + len(found[0])
        before = text[position - 1 : position]
        is_other = text.startswith(tuple(table.not_before), end) or before in table.not_after
        if not is_other and not _OTHER_WORD.match(text, end):
            start = position - 1 if before in table.former and before else position
            given_up = start < position or _is_given_up(text, position)
            yield Role(start=start, end=end, role=FORMER * given_up + found[1])
        position = end


def _is_given_up(text: str, start: int) -> bool:
    """Whether 元 stands before the whole compound: 元小学校教諭, 元夜間警備員."""
    run = re.search(r"[一-龠々ァ-ヴー]*$", text[:start])
    return bool(run and run.group()[:1] in TABLES["ja"].former)
