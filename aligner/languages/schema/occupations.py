"""The fields of a language's table of occupations: what people do for a living, wherever a sentence says so."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationTable:
    """How a language names occupations, of one person; English on the left, the phrases on the right, parted by |.

    `heads`: occupation -> phrases in lower case. `endings`: what makes another form of one person of a phrase
    (Lehrerin, Lehrers). `compounds`: last parts of compounds -> occupation (Turnierarzt: doctor); `not_compounds`:
    endings of words that only look so. `former`: words before an occupation that is given up, `prefixes` the same glued
    to it. `not_before`, `not_after`: words (in Japanese characters) behind and before which the phrase is no
    occupation of one person ("guard dog", "on guard", 警備員ら). `possessives`: the same of those that count where a name
    follows ("her doctor", but "her accountant Ida Maas").
    """

    heads: Mapping[str, str]
    former: frozenset[str]
    prefixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    compounds: Mapping[str, str]
    not_compounds: tuple[str, ...] = ()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
