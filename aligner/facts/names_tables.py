"""The lists behind names, read once: countries, places, organisations, people's names, words that are no names."""

import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from babel import Locale

from aligner.facts.romanise import ascii_form
from aligner.languages.de.names import NAMES as GERMAN
from aligner.languages.en.names import NAMES as ENGLISH
from aligner.languages.ja.names import NAMES as JAPANESE
from aligner.languages.nl.names import NAMES as DUTCH
from aligner.languages.schema.names import NameTable
from aligner.records import FactKind

TABLES: Mapping[str, NameTable] = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}
_LANGUAGES = ("en", "nl", "de", "ja")
# Powers of ten of inhabitants from which a city is known without being introduced.
BIG_CITY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An entry of the name lists: `value` in its usual English form, `size` in powers of ten (countries 9)."""

    kind: FactKind
    value: str
    size: int = 9
    country: str = ""

    @property
    def key(self) -> str:
        """The same in all languages: the English form in lower-case ASCII letters."""
        return entity_key(self.value)


@lru_cache(maxsize=50_000)
def entity_key(value: str) -> str:
    """The key of a name in its English or romanised form: "Saudi Arabia" -> "saudi arabia"."""
    return ascii_form(value) or value.casefold()


@lru_cache(maxsize=20_000)
def known_name(name: str, lang: str) -> Known | None:
    """The entry of a name (Latin names in lower case), None where no list has it.

    Countries come before organisations before big places before small ones, where a name means several.
    """
    row = _index(lang).get(name)
    if row is None or isinstance(row, Known):
        return row
    english, _, country, size = row[:4]
    renamed = _renamed().get(english, english)
    return Known(kind="place", value=renamed, size=int(size), country=country)


@lru_cache(maxsize=4)
def _index(lang: str) -> Mapping[str, Known | list[str]]:
    found: dict[str, Known | list[str]] = {}
    for name, entry in (*_countries(lang), *_cities_by_hand(lang), *_organisations(lang)):
        found.setdefault(name if lang == "ja" else name.lower(), entry)
    for row in _rows("places.tsv.xz"):
        names = row[5] if lang == "ja" else f"{row[0]}|{row[4]}".lower()
        for name in names.split("|"):
            if name not in found and name:
                found[name] = row
    return found


def place_features(english: str) -> frozenset[str]:
    """What places of an English name are, by the gazetteer: "city", "region", "island", "water", "mountain"."""
    return _features().get(english.lower(), frozenset())


@lru_cache(maxsize=1)
def _features() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for english, feature, _, _, _, japanese in _rows("places.tsv.xz"):
        is_island = any(name.endswith("島") and not name.endswith(("半島", "列島")) for name in japanese.split("|"))
        sort = "island" if feature == "region" and is_island else feature
        name = _renamed().get(english, english).lower()
        found[name] = found.get(name, frozenset()) | {sort}
    return found


@lru_cache(maxsize=1)
def _renamed() -> Mapping[str, str]:
    return {old: city for city, names in ENGLISH.cities.items() for old in names.split("|")}


@lru_cache(maxsize=4)
def known_heads(lang: str) -> Mapping[str, int]:
    """First word (first two characters in Japanese) -> words (characters) of the longest known name it begins."""
    heads: dict[str, int] = {}
    for name in _index(lang):
        head = name[:2] if lang == "ja" else name.split(" ", 1)[0]
        size = len(name) if lang == "ja" else name.count(" ") + 1
        heads[head] = max(heads.get(head, 0), size)
    return heads


@lru_cache(maxsize=4)
def nationalities(lang: str) -> tuple[Mapping[str, Known], Mapping[str, Known]]:
    """Words for a country's people and manner: whole words, and stems after which any ending may stand."""
    whole: dict[str, Known] = {}
    stems: dict[str, Known] = {}
    for code, words in TABLES[lang].nationalities.items():
        country = Known(kind="place", value=country_name(code), country=code)
        for word in words.split():
            if word.endswith("-"):
                continue
            for form in {word.lower(), word.lower().replace("-", " ")}:
                (stems if form.endswith("*") else whole)[form.rstrip("*")] = country
    return whole, stems


@lru_cache(maxsize=400)
def country_name(code: str) -> str:
    """The English name by which papers call a country: "RU" -> Russia."""
    by_hand = {"150": "Europe", "142": "Asia", "002": "Africa", "CD": "Democratic Republic of Congo", "PS": "Palestine",
               "MM": "Myanmar", "HK": "Hong Kong", "MO": "Macau", "CI": "Ivory Coast", "TR": "Turkey",
               "CZ": "Czech Republic", "BA": "Bosnia and Herzegovina", "011": "West Africa",
               "014": "East Africa", "015": "North Africa", "030": "East Asia", "034": "South Asia"}  # fmt: skip
    return by_hand.get(code) or str(Locale("en").territories.get(code, code)).replace("’", "'")


@lru_cache(maxsize=1)
def people() -> Mapping[str, str]:
    """Latin word -> "g" (a given name), "s" (a surname) or "gs"."""
    return {row[0]: row[1] for row in _rows("people.tsv.xz")}


@lru_cache(maxsize=1)
def kana_words() -> Mapping[str, tuple[str, str]]:
    """Katakana word of people's names -> (how it is mostly spelt, "g" or "s"): トランプ -> Trump."""
    return {row[0]: (row[1], row[2]) for row in _rows("kana_words.tsv.xz")}


@lru_cache(maxsize=1)
def japanese_people() -> Mapping[str, str]:
    """Kanji -> "g", "s" or "gs"."""
    learned = {row[0]: row[1] for row in _rows("japanese_names.tsv.xz")}
    found = learned | {name: "s" + learned.get(name, "").replace("s", "") for name in JAPANESE.surnames}
    return found | {name: "g" + found.get(name, "").replace("g", "") for name in JAPANESE.given_names}


@lru_cache(maxsize=4)
def common_words(lang: str) -> frozenset[str]:
    """Words that stand in lower case in ordinary text; for German its common nouns too, in lower case."""
    words = {row[0] for row in _rows(f"words.{lang}.tsv.xz")}
    if lang == "de":
        words.update(german_nouns())
    return frozenset(words)


@lru_cache(maxsize=1)
def german_nouns() -> frozenset[str]:
    """German common nouns in lower case."""
    return frozenset(row[0].lower() for row in _rows("nouns.de.tsv.xz"))


def _countries(lang: str) -> Iterator[tuple[str, Known]]:
    for code, names in TABLES[lang].countries.items():
        for name in names.split("|"):
            yield name, Known(kind="organisation" if code == "EU" else "place", value=country_name(code), country=code)
    for code, name in Locale(lang).territories.items():
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
            entry = Known(kind="place", value=country_name(code), country=code)
            yield str(name).replace("’", "'"), entry
            yield country_name(code), entry


def _cities_by_hand(lang: str) -> Iterator[tuple[str, Known]]:
    for city, names in TABLES[lang].cities.items():
        for name in names.split("|"):
            yield name, Known(kind="place", value=city, size=7)


def _organisations(lang: str) -> Iterator[tuple[str, Known]]:
    column = 1 + _LANGUAGES.index(lang)
    for row in _rows("organisations.tsv"):
        for name in {*row[column].split("|"), *(row[1].split("|") if lang != "en" else ())}:
            yield name, Known(kind="organisation", value=row[0])


def _rows(name: str) -> list[list[str]]:
    data = (resources.files("aligner.languages") / "data" / name).read_bytes()
    text = lzma.decompress(data) if name.endswith(".xz") else data
    return [line.split("\t") for line in text.decode("utf-8").splitlines()]
