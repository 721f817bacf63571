"""Finds public bodies that are called after their place (富山県警, 東京地裁) and municipalities behind a prefecture."""

import re
from collections.abc import Iterator
from functools import lru_cache

from aligner.facts.names_kinds import CLEAR, LIKELY
from aligner.facts.names_tables import TABLES, Known, entity_key, known_name
from aligner.facts.similarity import kanji_readings
from aligner.records import Fact, FactKind

_TABLE = TABLES["ja"]
_LONGEST_PLACE, _SHORTEST_PLACE = 4, 2
# A country in front makes another body: 中国銀行 is no bank of a town.
_COUNTRY_SIZE = 9
# 茨城県大洗町, 名護市 behind 沖縄県, 岐阜県白川村; but 県内の市, 県立…, 県警.
_MUNICIPALITY = re.compile(
    "(?<=[都道府県郡])(?![内外立警庁議営民央側産勢府道県])([一-龠々ヶケ]{1,4}?|[ぁ-ん]{2,4}|[一-龠]ノ[一-龠]{1,2})([市町村区])(?![長議民内立会役場村])"
)


@lru_cache(maxsize=1)
def _body_ends() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _TABLE.bodies), key=len, reverse=True)))


def find_bodies(text: str) -> Iterator[Fact]:
    """The bodies named by a known place and what they are, with their English form.

    >>> [fact.value for fact in find_bodies("群馬県警と前橋地検が調べている")]
    ['Gunma Prefectural Police', 'Maebashi District Public Prosecutors Office']
    """
    for match in _body_ends().finditer(text):
        start, entry = _place_before(text, match.start())
        if entry is None or _is_inside_word(text, start) or known_name(text[start : match.end()], "ja"):
            continue
        value = f"{entry.value} {_TABLE.bodies[match.group()]}"
        yield _fact(text, start, match.end(), "organisation", value, CLEAR)


def _is_inside_word(text: str, start: int) -> bool:
    """Whether the place's name is the tail of a longer word: ランド in ミッドランド警察."""
    before = text[start - 1 : start]
    return "一" <= before <= "龠" or (
        "ァ" <= text[start] <= "ヴ" and ("ァ" <= before <= "ヴ" or before in ("ー", "・"))
    )


def _place_before(text: str, end: int) -> tuple[int, Known | None]:
    for size in range(_LONGEST_PLACE, _SHORTEST_PLACE - 1, -1):
        name = text[end - size : end] if end >= size else ""
        for form in (name, f"{name}県", f"{name}市", f"{name}府"):
            entry = known_name(form, "ja") if name else None
            if entry and entry.kind == "place" and entry.size < _COUNTRY_SIZE:
                return end - size, entry
    return end, None


def find_municipalities(text: str) -> Iterator[Fact]:
    """Towns and villages behind the name of their prefecture, whether a list has them or not.

    >>> [(fact.span, fact.kind) for fact in find_municipalities("岐阜県白川村の民家")]
    [('白川村', 'place')]
    """
    for match in _MUNICIPALITY.finditer(text):
        entry = known_name(match.group(), "ja") or known_name(match[1], "ja")
        readings = kanji_readings(match[1])
        if entry and entry.kind == "place":
            yield _fact(text, match.start(), match.end(), "place", entry.value, CLEAR)
        elif readings:
            yield _fact(text, match.start(), match.end(), "place", readings[0].capitalize(), LIKELY)


def _fact(text: str, start: int, end: int, kind: FactKind, value: str, score: float) -> Fact:
    span = text[start:end]
    return Fact(kind=kind, start=start, end=end, span=span, value=value, key=entity_key(value), score=score)
