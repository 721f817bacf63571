"""The field types of `aligner/languages/<lang>/text.py`: what splitting and language evidence need to know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTable:
    """How one language writes sentences. Words are lower case and without their final full stop.

    `function_words` are the commonest words, as evidence of the language. `starters` open a sentence and are hardly
    ever part of a name or a noun phrase after an abbreviation or an ordinal. `abbreviations` never end a sentence,
    `closing_abbreviations` may, `counted_abbreviations` are abbreviations only before a figure ("Nr. 5", "Sept. 12").
    `ordinal_leads` stand before an ordinal written with a full stop ("am 12. Februar"), `ordinal_nouns` after one;
    both are empty where the language writes none. `connectives` open a clause of their own; `subordinators` at the
    start of a sentence open one that ends at its comma.
    """

    code: str
    name: str
    function_words: frozenset[str]
    starters: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    closing_abbreviations: frozenset[str] = frozenset()
    counted_abbreviations: frozenset[str] = frozenset()
    ordinal_leads: frozenset[str] = frozenset()
    ordinal_nouns: frozenset[str] = frozenset()
    connectives: tuple[str, ...] = ()
    subordinators: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The blank-separated words of `text` as a set, e.g. `words("de het een")`."""
    return frozenset(text.split())
