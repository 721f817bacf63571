"""The field types of the deed tables of Dutch and German: who does what in news, read from the original words.

The classes are those of `aligner/languages/en/deeds.py`, so that deeds of all languages compare.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GermanicTable:
    """Verbs of news deeds by class, and the small words by which the parts of a clause are told.

    A verb is its infinitive, inflected as a weak one, or four forms parted by /: infinitive, present and past of the
    third person singular, participle ("finden/findet/fand/gefunden"). A prefix that parts from it stands before |
    ("fest|nehmen/nimmt/nahm/genommen"); words before the verb have to stand in the same clause ("Alarm schlagen/…"),
    those with ! must not ("!Haft entlassen/…"); - is for a form that is not read.
    `deeds`: class -> verbs whose subject is the doer. `patients`: class -> verbs whose object fills the slot.
    `by_phrases`: class -> words right before the doer. `happenings`: class -> beginnings of words (event notation).
    `sayings`: verbs of speech; `sources`: words right before whom the words come from; `sources_behind` right behind.
    `subject_articles`: what may open a subject, `other_articles` what opens
    no subject but, among them, `possessives` that of a person named. `subject_pronouns` are subjects
    themselves; `other_pronouns` may stand between verb and subject. `subordinators` open a clause that tells a fact,
    `doubtful` one that does not; `relatives` open a clause after a comma, `openers` one that no comma parts from what
    is before; `twofold` are those that open a clause only where its verb stands at the end. `final_endings` are
    endings of such verbs, `reported` forms of reported speech, `onward` words that make a way or a time of "von X"
    ("von Berlin aus"). `particles` are prefixes that may stand alone.
    `have`, `be`, `become`, `modals`: auxiliaries in all their forms, `plural` those (of them) that are plural only.
    `agent`: prepositions of the doer of a passive. `times`: nouns of time. `bodies`: nouns of those who arrest, judge or appoint, and are named beside another's name.
    """

    code: str
    deeds: Mapping[str, tuple[str, ...]]
    patients: Mapping[str, tuple[str, ...]]
    by_phrases: Mapping[str, tuple[str, ...]]
    happenings: Mapping[str, tuple[str, ...]]
    sayings: tuple[str, ...]
    sources: tuple[str, ...]
    sources_behind: tuple[str, ...]
    subject_articles: frozenset[str]
    possessives: frozenset[str]
    other_articles: frozenset[str]
    subject_pronouns: frozenset[str]
    other_pronouns: frozenset[str]
    prepositions: frozenset[str]
    adverbs: frozenset[str]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    doubtful: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    twofold: frozenset[str]
    final_endings: tuple[str, ...]
    reported: frozenset[str]
    onward: frozenset[str]
    particles: frozenset[str]
    have: frozenset[str]
    be: frozenset[str]
    become: frozenset[str]
    modals: frozenset[str]
    plural: frozenset[str]
    agent: frozenset[str]
    infinitive_mark: str
    times: frozenset[str]
    bodies: frozenset[str]
