"""The fields of a language's concept table: words whose concept is set by hand, words that carry none."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptTable:
    """What a language says about its content words beyond the learned list.

    `words` maps a concept (an English lemma) to the words that mean it, parted by spaces; it overrides the learned
    list. `stop` are function words, which have no concept. `endings` are inflectional endings with what may stand
    in their place, tried in order on an unknown word. `linking` are the sounds between the parts of a compound.
    `lemmas` maps irregular forms to their base form.
    """

    words: Mapping[str, str]
    stop: frozenset[str]
    endings: tuple[tuple[str, str], ...] = ()
    linking: tuple[str, ...] = ()
    lemmas: Mapping[str, str]
