"""The fields of a language's name table: the words that tell people, places and organisations apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """What a language says about names. Words in lower case unless a capital matters.

    `particles` join the parts of a name (van, bin); `honorifics` stand before a person (Frau) or, in Japanese, after;
    `place_before` are prepositions before a place; `place_heads` nouns that a place's name follows (het dorp Winzer),
    or, in Japanese, endings of places; `organisation_heads` nouns, or last parts of compounds, that an organisation's
    name follows (pompenfabrikant Ketelaar, Bank), or Japanese endings; `organisation_endings` last words of the name
    itself (GmbH, Airlines); `person_heads` nouns that a person's name follows beyond the roles (zakenman);
    `speech` verbs that a speaker stands by; `not_names` capitalised words that are no names (Monday, Internet).
    `nationalities`: country code -> adjectives and words for its people, a final * stands for any ending;
    `after_nation`: Japanese words that a country of one character stands before (米大統領, but not 中学生).
    `shared_surnames`: those of `particles` that Koreans bear as well, so that the Chinese reading is a guess.
    `surnames`, `given_names`: Japanese names with their reading, beyond those that were learned. `bodies`: what stands
    behind a place's name in the name of a public body (県警), with its English form. `organisation_last`, `place_last`
    and `thing_last`: last words of foreign names in kana that are no people (・タイムズ, ・スクエア, ・ショック).
    `offices`: titles that only a person's name stands before, even one that is also a word (トランプ大統領, マスク氏);
    `whereabouts`: what follows に where a place stands before it (に到着).
    `countries`: country code -> names beside those of CLDR; `cities` likewise, by English name.
    """

    particles: frozenset[str]
    honorifics: frozenset[str]
    place_before: frozenset[str]
    place_heads: frozenset[str]
    organisation_heads: frozenset[str]
    organisation_endings: frozenset[str]
    person_heads: frozenset[str]
    speech: frozenset[str]
    not_names: frozenset[str]
    nationalities: Mapping[str, str]
    countries: Mapping[str, str]
    cities: Mapping[str, str]
    after_nation: frozenset[str] = frozenset()
    shared_surnames: frozenset[str] = frozenset()
    surnames: Mapping[str, str] = field(default_factory=dict)
    given_names: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    organisation_last: frozenset[str] = frozenset()
    place_last: frozenset[str] = frozenset()
    thing_last: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
