"""Ministries as organisations, with their country: het Poolse ministerie van Buitenlandse Zaken, ポーランド外務省."""

import re
from collections.abc import Iterator, Sequence

from aligner.facts.names_context import is_city_adjective, nationality_of, place_of_adjective, read_tokens
from aligner.facts.names_tables import Known, country_name, entity_key, known_name, nationalities
from aligner.facts.roles import Role
from aligner.languages.en.names import NAMES as ENGLISH
from aligner.records import Fact

_SCORE = 0.9
# How many characters before the ministry's name its country may stand (das Warschauer Außenministerium).
_NEAR = 30
_AFTER = re.compile(r"\s(?:van|von|of|in)\s(?:de |het |the |der )?([A-ZÀ-Ž][\w\-]+(?: [A-ZÀ-Ž][\w\-]+)?)")
_OWN_NAMES = {"US foreign ministry": "US State Department", "US defence ministry": "Pentagon",
              "US finance ministry": "US Treasury", "US justice ministry": "US Justice Department"}  # fmt: skip


def find_ministry_names(text: str, lang: str, ministries: Sequence[Role]) -> Iterator[Fact]:
    """A fact of kind organisation for each ministry; `value` names the country if the text does.

    >>> from aligner.facts.roles import find_ministries
    >>> text = "wie das Warschauer Außenministerium mitteilte"
    >>> [fact.value for fact in find_ministry_names(text, "de", find_ministries(text, "de"))]
    ['Polish foreign ministry']
    """
    for ministry in ministries:
        country = _japanese_country(text, ministry.start) if lang == "ja" else _latin_country(text, lang, ministry)
        value = f"{_adjective(country)} {ministry.role}" if country else ministry.role
        value = _OWN_NAMES.get(value, value)
        span = text[ministry.start : ministry.end]
        yield Fact(
            kind="organisation", start=ministry.start, end=ministry.end, span=span, value=value,
            key=entity_key(value), score=_SCORE,
        )  # fmt: skip


def _adjective(country: str) -> str:
    if country == "US":
        return "US"
    words = ENGLISH.nationalities.get(country, "").split()
    return words[0].rstrip("*").replace("-", " ") if words else country_name(country)


def _latin_country(text: str, lang: str, ministry: Role) -> str:
    if text[ministry.start : ministry.start + 3].lower() == "us-":
        return "US"
    before = [
        token for token in read_tokens(text[max(0, ministry.start - _NEAR) : ministry.start]) if token.text[0].isalpha()
    ]
    for token in before[-2:][::-1]:
        entry = nationality_of(token.low, lang) or _city(token.low, lang)
        if entry and entry.country and (token.capital or lang == "de"):
            return entry.country
    after = _AFTER.match(text, ministry.end)
    entry = known_name(after.group(1).lower(), lang) if after else None
    return entry.country if entry and entry.kind == "place" else ""


def _city(low: str, lang: str) -> Known | None:
    return place_of_adjective(low, lang) if is_city_adjective(low, lang) else known_name(low, lang)


def _japanese_country(text: str, start: int) -> str:
    whole, _ = nationalities("ja")
    single = whole.get(text[start - 1 : start])
    for size in range(min(10, start), 1, -1):
        for end in (start, start - 1 if text[start - 1 : start] == "の" else start):
            entry = known_name(text[max(0, end - size) : end], "ja")
            if entry and entry.kind == "place":
                return entry.country
    return single.country if single else ""
