"""Words of a Latin text and what stands around them: the evidence by which a name's kind is judged."""

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from aligner.facts.concepts import TABLES as CONCEPT_TABLES
from aligner.facts.concepts import concept_of
from aligner.facts.names_tables import (
    TABLES,
    Known,
    common_words,
    german_nouns,
    known_heads,
    known_name,
    nationalities,
    people,
)

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,4}|[^\W\d_]\.(?= )|[^\W\d_](?:[\w'’]*[^\W_])?(?:[\-‑][^\W_][\w'’]*)*|\d+(?:[.,:]\d+)*"
)
_ARABIC = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|ul)-[A-Z]")  # Khalid al-Harthi: a name all the same
_SENTENCE_END = re.compile(r"[.!?…:•\n\t|]|^\s*[-–—*]|[\"“„”«»]|(?<!\w)['‘‚]|(?:^|\s)[–—-]\s")
# "Der", "An" and "Will" are also given names somewhere; as words of these languages they are none.
_FUNCTION_WORDS = frozenset().union(*(CONCEPT_TABLES[lang].stop for lang in ("nl", "de", "en")))
_NOUN_ENDINGS = (
    "ung", "ungen", "heit", "keit", "heiten", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "ismus",
    "nis", "nisse", "ment", "mente", "nehmer", "nehmern", "inhaber", "besitzer", "betreiber", "hersteller",
    "chen", "lein", "enz", "anz", "erei", "ling", "linge",
)  # fmt: skip
# The shortest capitalised stretch that is taken for a headline in title case, and the share of capitals it needs.
_TITLE_WORDS = 5
# Longer runs of letters are no words.
_LONGEST_WORD = 60
_TITLE_SHARE = 0.75
SHORTEST_COMPOUND = 8  # letters of a first part that is itself a compound


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text: `first` where a sentence, quotation or line begins, so that its capital proves nothing."""

    start: int
    end: int
    text: str
    low: str
    capital: bool
    first: bool


def read_tokens(text: str, names: Container[str] = ()) -> list[Token]:
    """The words and numbers of a Latin text with their place; Trump-Putin is two if one is among `names`."""
    tokens: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text):
        word = match.group()
        if len(word) > _LONGEST_WORD:
            continue
        gap = text[before : match.start()]
        parts = word.split("-")
        if len(parts) == 2 and any(part[:1].isupper() and part.lower() in names for part in parts):
            start = match.start()
            for part in parts:  # Trump-Putin, Biden-Regierung, kabinet-Rutte
                tokens.append(Token(start, start + len(part), part, part.lower(), part[:1].isupper(), not tokens))
                start += len(part) + 1
            before = match.end()
            continue
        first = not tokens or bool(gap != " " and _SENTENCE_END.search(gap) and not tokens[-1].text.endswith("."))
        capital = word[0].isupper() or bool(_ARABIC.match(word))
        tokens.append(Token(match.start(), match.end(), word, _lower(word), capital, first))
        before = match.end()
    return tokens


def is_title_case(tokens: list[Token]) -> bool:
    """True where nearly every longer word has a capital, so that capitals tell nothing (headlines)."""
    words = [token for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    return len(words) >= _TITLE_WORDS and sum(token.capital for token in words) >= _TITLE_SHARE * len(words)


@lru_cache(maxsize=100_000)
def _lower(word: str) -> str:
    low = word.lower().replace("’", "'").replace("‑", "-")
    return low[:-2] if low.endswith("'s") and len(low) > 3 else low


@lru_cache(maxsize=100_000)
def is_common(low: str, lang: str) -> bool:
    """Whether a word (lower case) is an ordinary word of the language, in German a common noun or a compound of one."""
    if len(low) == 1 or low in common_words(lang) or low in TABLES[lang].not_names:
        return True
    if lang == "de":
        return _is_german_noun(low)
    if "-" in low:
        return all(is_common(part, lang) for part in low.split("-") if part)
    return False


@lru_cache(maxsize=100_000)
def _is_german_noun(low: str) -> bool:
    if len(low) > 7 and low.endswith(_NOUN_ENDINGS):
        return True
    nouns = german_nouns()
    if "-" in low:
        return _is_german_noun(low.rpartition("-")[2])
    for ending in ("", "s", "es", "n", "en", "e", "er", "innen", "in"):
        if not low.endswith(ending):
            continue
        stem = low[: len(low) - len(ending)] if ending else low
        if stem in nouns and len(stem) > 3:
            return True
        for start in range(len(stem) - 3, 2, -1):
            if stem[start:] in nouns and _is_first_part(stem[:start], short=len(stem) - start < 4):
                return True
    return False


def _is_first_part(part: str, *, short: bool) -> bool:
    """Whether a compound may begin so; before a short last part (-maß, -not) only a longer noun proves it."""
    nouns, words = german_nouns(), common_words("de")
    stems = (part, part.removesuffix("s"), part.removesuffix("en"), part.removesuffix("n"), part.removesuffix("es"))
    if short:
        return any(len(stem) > 4 and stem in nouns for stem in stems)
    if known_name(part, "de") or known_name(stems[1], "de"):
        return True  # Donaudeich, Ukrainekrise
    if any(len(stem) > 2 and (stem in nouns or stem in words or stem + "e" in nouns) for stem in stems):
        return True
    return any(len(stem) >= SHORTEST_COMPOUND and _is_german_noun(stem) for stem in stems)  # Hochdruck·wasser·anlage


@lru_cache(maxsize=50_000)
def nationality_of(low: str, lang: str) -> Known | None:
    """The country whose people or manner a word names: russische, Rus, Russians, US-; None for other words."""
    whole, stems = nationalities(lang)
    if low in whole:
        return whole[low]
    for size in range(len(low), max(2, len(low) - 4), -1):
        if low[:size] in stems and (size == len(low) or low[size:] in _ENDINGS[lang]):
            return stems[low[:size]]
    if "-" in low:  # Polish-Belarusian, Russisch-Amerikaanse
        return nationality_of(low.rpartition("-")[2], lang)
    return None


_ENDINGS = {
    "nl": frozenset(["e", "en", "s", "n", "er", "ers", "ern", "se", "se's"]),
    "de": frozenset(["e", "en", "er", "es", "em", "s", "n", "in", "innen", "ern", "ern"]),
    "en": frozenset(["s", "'s"]),
}


_ADJECTIVES = {
    "nl": re.compile(r"\w{3,}(?:se|ische)"),
    "en": re.compile(r"\w{3,}(?:ian|ean|ish|ese|-\w+ed|-area|-\w+ing)"),
    "de": re.compile(r"\w{3,}er"),
}


def is_adjective(tokens: list[Token], index: int, lang: str) -> bool:
    """Whether an unknown capitalised word is a place's adjective before its noun (Twentse bedrijf)."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not _ADJECTIVES[lang].fullmatch(tokens[index].low):
        return False
    return following.capital and is_common(following.low, lang) if lang == "de" else not following.capital


def is_city_adjective(low: str, lang: str) -> bool:
    """Whether a word is made from a place's name: Warschauer, Amsterdamse; it says where, but is no mention."""
    return place_of_adjective(low, lang) is not None


@lru_cache(maxsize=50_000)
def place_of_adjective(low: str, lang: str) -> Known | None:
    """The place that an adjective is made from (Warschauer: Warsaw), None for other words."""
    for ending in _CITY_ENDINGS[lang]:
        stem = low.removesuffix(ending)
        if stem == low or len(stem) < 4:
            continue
        single = stem[:-1] if stem[-1] == stem[-2] else stem
        for form in (stem, stem + "e", stem + "en", stem + stem[-1], single, stem + "o"):
            entry = known_name(form, lang)
            if entry and entry.kind == "place":
                return entry
    return None


_CITY_ENDINGS = {"de": ("er", "ern", "erin", "ner"), "nl": ("se", "s", "er", "er's", "enaar"), "en": ("er", "ers")}


def known_at(tokens: list[Token], index: int, text: str, lang: str) -> tuple[int, Known | None]:
    """(words, entry) of the longest listed name that begins at a word; (0, None) where none does."""
    longest = known_heads(lang).get(tokens[index].low, 0) or (1 if tokens[index].low.endswith("s") else 0)
    for size in range(min(longest, len(tokens) - index), 0, -1):
        end = tokens[index + size - 1].end
        name = tokens[index].low if size == 1 else text[tokens[index].start : end].lower().replace("’", "'")
        entry = known_name(name, lang) or known_name(name.removesuffix("'s"), lang)
        if not entry and size == 1:
            entry = known_name(_umlauts(name), lang)
        if not entry and name.endswith("s") and len(name) > 5 and lang != "en":
            entry = known_name(name[:-1], lang)  # genitive: Russlands
        if entry and (size > 1 or _is_written_so(tokens[index].text, entry)):
            return size, entry
    return 0, None


def _umlauts(name: str) -> str:
    """DUESSELDORF, as agencies write it, is Düsseldorf."""
    return name.replace("ue", "ü").replace("oe", "ö").replace("ae", "ä")


def _is_written_so(word: str, entry: Known) -> bool:
    """Acronyms need their capitals: "IS", "US" and "NOS" are names, "Is" and "us" are not; EPA is not a village."""
    if word.isupper():
        return len(word) > 4 or entry.kind != "place" or entry.size == 9
    return len(word) > 3 or (word.lower() not in _FUNCTION_WORDS and word.lower() not in ("us", "vs"))


def name_marks(token: Token) -> str:
    """ "g", "s", "gs" or "" for a word of the people's list."""
    word = token.text.removesuffix("'s").removesuffix("’s")
    if token.first and token.low in _FUNCTION_WORDS:
        return ""
    marks = people().get(word, "")
    if len(word) == 2 and word[1] == ".":
        return "g"  # an initial
    if not marks and word.isupper() and len(word) > 3:
        marks = people().get(word.capitalize(), "")
    if not marks and "-" in word:
        parts = word.split("-")  # Jean-Claude; not Social-Media-Star
        marks = "g" if len(parts) == 2 and all("g" in people().get(part, "") for part in parts) else ""
    return marks


def head_kind(token: Token, lang: str) -> str:
    """What a noun says of the name after it: "organisation" (pompenfabrikant), "place" (dorp), "person" or ""."""
    return _head_kind(token.low, lang)


@lru_cache(maxsize=50_000)
def _head_kind(low: str, lang: str) -> str:
    table = TABLES[lang]
    for kind, heads in (
        ("person", table.person_heads),
        ("place", table.place_heads),
        ("organisation", table.organisation_heads),
    ):
        if low in heads:
            return kind
        for ending in ("", "s", "n", "en", "es") if lang != "en" else ():
            stem = low.removesuffix(ending)
            if stem in heads or any(stem[cut:] in heads for cut in range(3, len(stem) - 3)):
                return kind
    return "person" if lang != "ja" and concept_of(low, lang) in ("man", "woman") else ""
