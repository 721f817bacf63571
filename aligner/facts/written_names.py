"""Which names of an original its English does not write as they are, and which words of the English seem to be garbled.

Coarser than `kept_names`, which forgives every spelling: it judges each hypothesis of each sentence while a model
translates.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from aligner.facts.names import find_names
from aligner.facts.names_context import nationality_of
from aligner.facts.names_japanese import COUNTRY
from aligner.facts.names_kinds import GUESS
from aligner.facts.names_tables import common_words, kana_words, known_name, people
from aligner.facts.romanise import ascii_form, fold, skeleton, spelling_forms
from aligner.languages.glossary import LANGUAGES, read_glossary
from aligner.records import Fact

# Letters from which on a word counts as a name, and as a garbled one.
SHORTEST, SHORTEST_GARBLED = 4, 3
# Consonants from which on two words of the same ones are one name.
SHORTEST_SOUND = 3
# Sentences whose names are kept at hand.
REMEMBERED = 4096

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
# No compound of a name with a word: Hajj-pelgrims.
_NAME = re.compile(rf"{_CAPITAL}[^-]*(?:-{_CAPITAL}[^-]*)*")
_POSSESSIVE = re.compile("['’]s?$")
_VOWELS = re.compile("[aeiouy]+")
_INITIALS = re.compile("[A-Z]{2,6}")
_DOTS = re.compile("[・＝=]")
_KATAKANA = re.compile("[ァ-ヺー]{3,}")


def find_lost_words(text: str, lang: str, english: str) -> list[str]:
    """The words of the text's names that its English does not write as the text, the lists or English spelling do."""
    names = find_name_words(text, lang)
    words = {plain for _, _, plain in _find_words(english)} if names else set()
    return [name for name in names if not any(is_written(name, word, lang) for word in words)]


def is_written(name: str, word: str, lang: str) -> bool:
    """Whether a word of the English (in ASCII) is the name, or the name as English spells it: Lawrow, lavrov.

    A Japanese name is spelt by a list, so that another spelling is none of it.
    """
    forms = spelling_forms(name, lang)
    if word in forms or lang == "ja" or len(word) > len(name):
        return word in forms
    bones, syllables = _sound(word)
    return len(bones) >= SHORTEST_SOUND and any(_sound(form) == (bones, syllables) for form in forms)


@lru_cache(maxsize=REMEMBERED)
def _sound(word: str) -> tuple[str, int]:
    """The consonants of a word in ASCII, with how many syllables they make."""
    return skeleton(word), len(_VOWELS.findall(fold(word).replace("h", "")))


@lru_cache(maxsize=REMEMBERED)
def find_name_words(text: str, lang: str) -> tuple[str, ...]:
    """The words of the text's names that are the same in English, in order.

    Names of countries and words that a word list knows are left out (they are translated), as are Japanese names whose
    spelling no list has.
    """
    return tuple(dict.fromkeys(word for fact in find_names(text, lang) for word in _list_words(fact, lang)))


def find_garbled(text: str, english: str) -> Iterator[tuple[int, str]]:
    """The words of a translation that seem to be garbled names, with where they begin."""
    source = {ascii_form(match[0]) for match in _WORD.finditer(text)}
    for start, word, plain in _find_words(english):
        if word[0].isupper() and len(word) >= SHORTEST_GARBLED and plain not in source and not _is_known(plain):
            yield start, word


def _find_words(english: str) -> Iterator[tuple[int, str, str]]:
    """The words of a translation without a genitive's ending: where they begin, as they are and in ASCII."""
    for match in _WORD.finditer(english):
        word = _POSSESSIVE.sub("", match[0])
        yield match.start(), word, ascii_form(word)


def find_kana_parts(texts: Sequence[str]) -> dict[str, str]:
    """The words of names in katakana that the texts tell in full, with how they sound: ルビオ, Rubio."""
    found: dict[str, str] = {}
    for text in texts:
        for fact in find_names(text, "ja"):
            parts, words = _DOTS.split(fact.span), fact.value.split()
            if fact.kind == "person" and len(parts) == len(words) > 1:
                found.update(zip(parts, words, strict=True))
    return found


def find_kana_names(text: str, parts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The names in katakana whose spelling no list has, with how they sound; `parts` are those of other sentences."""
    names = {fact.span: fact for fact in find_names(text, "ja")}
    for match in _KATAKANA.finditer(text):
        span = match[0]
        fact = names.get(span)
        if fact is None and span in parts:
            yield span, parts[span]
        elif fact is not None and fact.kind != "place" and not _is_listed(span):
            yield span, fact.value


def _is_listed(span: str) -> bool:
    """Whether any list has the katakana, as a name or as a word."""
    return span in kana_words() or known_name(span, "ja") is not None or bool(read_glossary("ja").find_words(span))


def find_left_foreign(text: str, lang: str, english: str) -> Iterator[tuple[int, str]]:
    """Where the translation has a name in the spelling of its original, with how English spells it: Riad, Riyadh."""
    spelt = {
        ascii_form(fact.span): words[0]
        for fact in find_names(text, lang)
        if _WORD.fullmatch(fact.span) and len(words := _list_words(fact, lang)) == 1
    }
    for start, _, plain in _find_words(english):
        name = spelt.get(plain)
        if name is not None and not is_written(name, plain, lang):
            yield start, name


def find_unexplained(text: str, lang: str, english: str) -> Iterator[int]:
    """Where the translation has words with a capital letter that no word of the original accounts for.

    They are no spelling of a name of the original, no meaning of one of its words, no country and no nationality; a
    name stands there that the original does not have, or the one that it has as another word (Lavrov, Law).
    """
    words = [*_WORD.findall(text), *(part for fact in find_names(text, lang) for part in _WORD.findall(fact.value))]
    source = {ascii_form(word) for word in words} | {ascii_form(name) for name in find_name_words(text, lang)}
    meant = {
        ascii_form(part)
        for word in read_glossary(lang).find_words(text)
        for meaning in word.meanings
        for part in _WORD.findall(meaning)
    }
    for start, word, plain in _find_words(english):
        if not word[0].isupper() or word.isupper() or len(word) < SHORTEST_GARBLED:
            continue
        if {plain, f"{plain}s"} & source or any(_is_akin(plain, each) for each in meant):
            continue
        if not _is_word_or_place(word) and not any(is_written(name, plain, lang) for name in words):
            yield start


def _is_word_or_place(word: str) -> bool:
    """Whether an English word with a capital letter is a common one, or a country or another place, or its people."""
    low = word.lower()
    return nationality_of(low, "en") is not None or known_name(low, "en") is not None or low in common_words("en")


def _is_akin(word: str, other: str) -> bool:
    """Whether two words have the same first letters, as those of one stem have: agreement, agreed."""
    return len(word) >= SHORTEST and word[:SHORTEST] == other[:SHORTEST]


def _list_words(fact: Fact, lang: str) -> list[str]:
    known = known_name(fact.span if lang == "ja" else fact.span.lower(), lang)
    if _INITIALS.fullmatch(fact.span):  # EU is as good as European Union
        words = []
    elif known is not None:
        words = [] if known.kind == "place" and known.size >= COUNTRY else _WORD.findall(known.value)
    elif lang == "ja":
        listed = [kana_words().get(part) for part in _DOTS.split(fact.span)]
        words = [entry[0] for entry in listed if entry is not None]
    elif fact.kind == "organisation" and fact.score <= GUESS:
        words = []
    else:
        words = [word for word in _WORD.findall(fact.span) if read_glossary(lang).find_meanings(word) is None]
    return [word for word in words if len(word) >= SHORTEST and _NAME.fullmatch(word)]


def _is_known(plain: str) -> bool:
    return all(
        word in _read_english() or word in people() or nationality_of(word, "en") or known_name(word, "en")
        for word in plain.split()
    )


@lru_cache(maxsize=1)
def _read_english() -> frozenset[str]:
    """The English words of the word lists, in small letters."""
    meanings = (meaning for lang in LANGUAGES for _, row in read_glossary(lang).items() for meaning in row)
    return common_words("en") | {word.lower() for meaning in meanings for word in _WORD.findall(meaning)}
