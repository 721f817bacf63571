"""Alters an English sentence until it can no longer be true beside its other wording: pairs that clash, made by rule.

The words and patterns are in altered.toml; names and causes to put in the place of others come from the corpus itself.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

TRIES = 6
"""Rules tried on a sentence before it is left as it is; 5 of 6 sentences are altered by then."""

SAME_GROUP = 0.8
"""How often a word is altered that the other wording has too, where there is one: elsewhere it may be mere wording."""

RARE = 40
"""A capitalised word as frequent as this in the corpus is seldom a person's name."""

NEW_NAMES = 5
"""Names drawn before one that the other wording has not."""

_WORDS = re.compile(r"\b[A-Za-z]+\b")

Rule = Callable[["Alterer", str, str], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """altered.toml, its patterns compiled; `opposites` holds each antonym under either word."""

    weights: Mapping[str, int]
    opposites: Mapping[str, Sequence[str]]
    groups: Sequence[Sequence[str]]
    undone: Sequence[tuple[re.Pattern[str], Sequence[str]]]
    auxiliary: re.Pattern[str]
    negated: Sequence[str]
    name: re.Pattern[str]
    no_names: frozenset[str]
    cause: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pools:
    """What may stand in the place of a country, a city, a person's full name, a lone name, a cause."""

    countries: Sequence[str]
    cities: Sequence[str]
    people: Sequence[str]
    lone_names: Sequence[str]
    causes: Sequence[str]


@cache
def read_tables() -> Tables:
    """The tables of altered.toml."""
    text = files("aligner.training.claims").joinpath("altered.toml").read_text(encoding="utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    opposites: dict[str, list[str]] = defaultdict(list)
    for pair in table["antonyms"]["words"].split():
        first, second = pair.split("/")
        opposites[first].append(second)
        opposites[second].append(first)
    negation = table["negation"]
    return Tables(
        weights=table["weights"],
        opposites=dict(opposites),
        groups=[group.split("|") for group in table["groups"]["words"]],
        undone=[(re.compile(row["pattern"]), row["instead"]) for row in negation["undone"]],
        auxiliary=re.compile(negation["auxiliary"]),
        negated=negation["negated"],
        name=re.compile(table["names"]["pattern"]),
        no_names=frozenset(table["names"]["others"].split()),
        cause=re.compile(table["causes"]["pattern"]),
    )


def find_pools(sentences: Iterable[str], countries: Sequence[str], cities: Sequence[str]) -> Pools:
    """The names and causes of a corpus, those of places apart from the others."""
    tables = read_tables()
    names: Counter[str] = Counter()
    causes: list[str] = []
    for sentence in sentences:
        names.update(tables.name.findall(sentence))
        causes += tables.cause.findall(sentence)
    places = {*countries, *cities}
    free = [name for name in names if not {name, *name.split()} & (places | tables.no_names)]
    return Pools(
        countries=countries,
        cities=cities,
        people=[name for name in free if " " in name],
        lone_names=[name for name in free if " " not in name and names[name] < RARE],
        causes=causes,
    )


class Alterer:
    """Alters sentences by the rules of altered.toml, drawing with `random`."""

    def __init__(self, pools: Pools, random: Random) -> None:
        self.pools, self.random, self.tables = pools, random, read_tables()
        self._countries, self._cities = set(pools.countries), set(pools.cities)
        self._group_patterns = [
            (group, word, re.compile(rf"\b{re.escape(word)}\b")) for group in self.tables.groups for word in group
        ]

    def alter(self, sentence: str, other: str) -> str | None:
        """The sentence altered so that it clashes with `other`, another wording of it; None where no rule applies."""
        names, weights = zip(*self.tables.weights.items(), strict=True)
        for _ in range(TRIES):
            rule = RULES[self.random.choices(names, weights)[0]]
            altered = rule(self, sentence, other)
            if altered and altered != sentence:
                return altered
        return None

    def shorten_name(self, sentence: str) -> str:
        """The sentence with a full name cut to its last part, as another source may have it, where it has one."""
        full = [name for name in self.tables.name.findall(sentence) if " " in name and not self._is_place(name)]
        if not full:
            return sentence
        name = self.random.choice(full)
        return sentence.replace(name, name.split()[-1])

    def negate(self, sentence: str, other: str = "") -> str | None:
        """A negation taken out, or else one put in.

        "The bridge is not open." -> "The bridge is open."
        """
        for pattern, instead in self.tables.undone:
            if match := pattern.search(sentence):
                new = match.expand(self.random.choice(instead))
                return sentence[: match.start()] + new + sentence[match.end() :]
        if not (places := list(self.tables.auxiliary.finditer(sentence))):
            return None
        end = self.random.choice(places).end()
        return f"{sentence[:end]} {self.random.choice(self.tables.negated)}{sentence[end:]}"

    def swap_antonym(self, sentence: str, other: str = "") -> str | None:
        """One word turned into its opposite: "Turnout rose." -> "Turnout fell." """
        words = [word for word in _WORDS.findall(sentence) if word in self.tables.opposites]
        if not words:
            return None
        word = self.random.choice(words)
        return self._swap(sentence, re.compile(rf"\b{word}\b"), self.random.choice(self.tables.opposites[word]))

    def swap_member(self, sentence: str, other: str = "") -> str | None:
        """One word turned into another of its group: "A nurse found him." -> "A surgeon found him." """
        found = [row for row in self._group_patterns if row[2].search(sentence)]
        if not found:
            return None
        group, word, pattern = self.random.choice(found)
        shared = [row for row in found if row[2].search(other)]
        if shared and self.random.random() < SAME_GROUP:
            group, word, pattern = self.random.choice(shared)
        return self._swap(sentence, pattern, self.random.choice([one for one in group if one != word]))

    def swap_name(self, sentence: str, other: str) -> str | None:
        """A name of both wordings turned into another: country for country, city for city, person for person."""
        shared = [name for name in self.tables.name.findall(sentence) if name in other]
        shared = [name for name in shared if not set(name.split()) & self.tables.no_names]
        if not shared:
            return None
        name = self.random.choice(shared)
        pool = self._find_pool(name)
        drawn = self.random.sample(pool, min(NEW_NAMES, len(pool)))
        fresh = [new for new in drawn if new not in other and new not in sentence]
        return sentence.replace(name, self.random.choice(fresh)) if fresh else None

    def swap_cause(self, sentence: str, other: str = "") -> str | None:
        """A cause turned into one of another sentence: "shut because of black ice," -> "shut because of a strike," """
        match = self.tables.cause.search(sentence)
        if not match or not self.pools.causes:
            return None
        return sentence[: match.start(1)] + self.random.choice(self.pools.causes) + sentence[match.end(1) :]

    def _find_pool(self, name: str) -> Sequence[str]:
        if name in self._countries:
            return self.pools.countries
        if name in self._cities:
            return self.pools.cities
        return self.pools.people if " " in name else self.pools.lone_names

    def _is_place(self, name: str) -> bool:
        return name in self._countries or name in self._cities

    def _swap(self, sentence: str, pattern: re.Pattern[str], new: str) -> str:
        match = self.random.choice(list(pattern.finditer(sentence)))
        return sentence[: match.start()] + new + sentence[match.end() :]


RULES: Mapping[str, Rule] = {
    "negation": Alterer.negate,
    "antonym": Alterer.swap_antonym,
    "group": Alterer.swap_member,
    "name": Alterer.swap_name,
    "cause": Alterer.swap_cause,
}
