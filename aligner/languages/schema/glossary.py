"""The fields of a language's table for words that no word list has: what they may be taken apart into."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryTable:
    """How a language inflects and joins words.

    `endings` are taken off a form to find one that is known, `added` are put to it. `links` join the two words of a
    compound. `without` end words that say that something is not there (kostenlos, werkloos).
    """

    endings: tuple[str, ...]
    added: tuple[str, ...]
    links: tuple[str, ...]
    without: tuple[str, ...]
