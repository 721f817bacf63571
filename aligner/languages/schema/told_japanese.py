"""The field types of `aligner/languages/ja/deeds.py`: who does what in news, as Japanese tells it."""

from collections.abc import Mapping
from dataclasses import dataclass

Verbs = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class JapaneseDeedTable:
    """Verbs and phrases by the classes of the English deed table, and the nouns that name a body or a holder of office.

    A verb is written in its plain form, stem and ending parted by / ("率い/る", "買/う", "署名/する"); a stem may hold
    what goes with the verb ("指揮を執/る"). An ending る behind a kana of the i or e row is ichidan.
    `deeds`: whoever does it fills the slot, in the passive its agent. `patients`: the object, in the passive the
    subject. `receivers`: whom に marks, in the passive the subject ("に懲役4年を言い渡/す"). `sufferers`: the subject
    of an active verb to whom it is done ("敗れ/る").
    `idioms`: verbs with an object that mean something else (怒りを買う), as regular expressions.
    `by_phrases`: words before which the doer stands ("率いる"), as regular expressions. `after_phrases`: topics whose
    predicate names the doer ("後任は").
    `happenings`: words for what happens at one place, found anywhere, as regular expressions. `speech`: verbs of
    saying, behind と; `announcing`: those whose subject does what they announce; `spoken`: nouns for somebody's words
    ("Xの話では").
    `bodies`, `offices`: last words of what names a body, or the one holder of an office, by its place; `firms`: those
    of bodies of which a place has many; `no_bodies`: words that only end like one, or are taken for a name. `titles`:
    what may follow a person's name in naming the person. `times`: words of time that lead a noun. `light`: what a
    verbal noun does with a verb of little meaning ("を行/う").
    """

    code: str
    deeds: Verbs
    patients: Verbs
    receivers: Verbs
    sufferers: Verbs
    idioms: tuple[str, ...]
    by_phrases: Mapping[str, tuple[str, ...]]
    after_phrases: Mapping[str, tuple[str, ...]]
    happenings: Mapping[str, tuple[str, ...]]
    speech: tuple[str, ...]
    announcing: tuple[str, ...]
    spoken: tuple[str, ...]
    bodies: tuple[str, ...]
    firms: tuple[str, ...]
    no_bodies: tuple[str, ...]
    offices: tuple[str, ...]
    titles: tuple[str, ...]
    times: tuple[str, ...]
    light: tuple[str, ...]
