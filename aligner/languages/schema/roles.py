"""The fields of a language's role table: offices and occupations that stand beside a person's name."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTable:
    """How a language names roles; English on the left, the language's phrases on the right, parted by |.

    `heads`: role -> phrases. `portfolios`: what a minister is minister of (foreign, defence) -> words; each is put
    for {p} into `ministers` (templates of "<portfolio> minister") and `ministries` ("<portfolio> ministry").
    `modifiers`: what changes the office (deputy, former, acting) -> words before it, or, where they end in -,
    prefixes glued to it. `compounds`: last part of a compound -> role (Ministeriumssprecherin: spokesperson).
    `beside`: what a minister has besides a portfolio ("Landbouw, Natuur en Voedselkwaliteit"). `endings`: inflections of a phrase's last word. `not_before`: what makes the words no role (首相官邸).
    """

    heads: Mapping[str, str]
    portfolios: Mapping[str, str]
    ministers: tuple[str, ...]
    ministries: tuple[str, ...]
    modifiers: Mapping[str, str]
    compounds: Mapping[str, str]
    endings: tuple[str, ...]
    not_before: tuple[str, ...] = ()
    beside: str = ""
