"""The field types of `aligner/languages/en/deeds.py`: who does what in news, as English tells it.

Deeds, causes and places of different wires are compared in English, their translation, so that only English fills
these fields; names and marks come from the originals.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedTable:
    """Verbs of news deeds by class, and the words by which a doer is told from its offices and trappings.

    `deeds`: class -> verbs that mean about the same there; a verb is inflected by rule, or its first word's forms are
    given parted by / ("lead/leads/led/leading"); further words follow it ("put/puts/putting forward").
    `patients`: the same for verbs whose object fills the slot ("appointed X", "X was arrested").
    `by_phrases`: class -> words behind which the doer stands ("a loan from"). `happenings`: class -> beginnings of
    verbs and nouns for what happens at one place, in the notation of the event tables.
    `bodies`: nouns of institutions and firms that name one without a name ("police", "health office") and type one
    that has a name. `idioms`: patterns that begin with a verb of the table and mean something else ("gave way").
    `generic`: words of names that many share ("bank", "ministry"). `auxiliaries`, `linking`: what
    stands between a subject and its verb.
    """

    code: str
    deeds: Mapping[str, tuple[str, ...]]
    patients: Mapping[str, tuple[str, ...]]
    by_phrases: Mapping[str, tuple[str, ...]]
    happenings: Mapping[str, tuple[str, ...]]
    idioms: tuple[str, ...]
    bodies: frozenset[str]
    generic: frozenset[str]
    auxiliaries: frozenset[str]
    linking: frozenset[str]
