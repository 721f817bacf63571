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
    `surnames`: Japanese surnames with their reading, beyond those that were learned.
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
    surnames: Mapping[str, str] = field(default_factory=dict)
