"""Who a sentence says its words come from, with the sentence before where a pronoun stands for them."""

import re
from dataclasses import dataclass

from aligner.claims.contexts import Context
from aligner.claims.deeds import find_speaker
from aligner.claims.doers import Doer, are_apart
from aligner.facts.roles import find_roles
from aligner.findings.offices import are_alike
from aligner.findings.story import StoryIndex
from aligner.records import Fact

# Opening and closing marks of the four languages; an apostrophe within a word opens and closes nothing.
_QUOTED = re.compile(
    r"[“”„\"»«]([^“”„\"»«]{8,400})[“”\"«»]|(?<!\w)[‘‚'](.{8,400}?)[’'](?!\w)|「([^「」]{4,200})」", re.DOTALL
)
# A pronoun beside a verb, as in "she told him", riep ze, sagte er; Japanese does without.
_PRONOUN = {
    "en": re.compile(r"\b(?:she|he)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:hij|zij|ze)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:er|sie|ihm|ihr)\b", re.IGNORECASE),
}
_OF = re.compile(r"\w['’]s? ")  # the mayor's lawyer, KV Oostdam's coach


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Who is quoted: `speaker`, where they are told, and the sentence that names them.

    `is_pronoun`: only a pronoun stands for them, and nobody is named before: it may be anybody.
    """

    speaker: Doer | None
    named: Context
    is_pronoun: bool = False


def find_quoted(text: str) -> str:
    """What a text quotes, without its marks; "" where it quotes nothing of some length."""
    return " ".join(next(filter(None, match.groups())) for match in _QUOTED.finditer(text))


def find_teller(context: Context, index: StoryIndex) -> Teller:
    """Who is quoted in a sentence; a pronoun goes back to the one person of the sentence before."""
    speaker = find_speaker(context)
    if speaker or context.keys("person") or not _has_pronoun(context):
        return Teller(speaker=speaker, named=context)
    name = index.find_person_before(context)
    if name is None:
        return Teller(speaker=None, named=context, is_pronoun=True)
    before = context.sentence.source_id, context.sentence.index - 1
    return Teller(speaker=_read_name(name), named=index.contexts[before])


def _has_pronoun(context: Context) -> bool:
    lang = context.sentence.lang if context.is_read_in_original else "en"
    text = context.sentence.text if context.is_read_in_original else context.english
    return lang in _PRONOUN and bool(_PRONOUN[lang].search(_QUOTED.sub(" ", text)))


def _read_name(name: Fact) -> Doer:
    tokens = frozenset(word for word in name.value.casefold().split() if len(word) > 1)
    return Doer(text=name.value, start=0, end=0, tokens=tokens, body="", name=name)


def are_two_speakers(one: Doer, two: Doer, index: StoryIndex) -> bool:
    """Whether two speakers are surely not one; somebody told by office may be whoever the story gives that office."""
    if not are_apart(one, two):
        return False
    return not any(
        are_alike(office, role)
        for told, other in ((one, two), (two, one))
        if (office := _find_office(told))
        for role in _list_offices(other, index)
    )


def _find_office(doer: Doer) -> str:
    """The office by which alone somebody is told: the German coach of KV Oostdam; "" where they bear a name."""
    roles = find_roles(doer.text, "en")
    is_of = bool(roles and _OF.search(doer.text[: roles[-1].start]))
    if doer.name and doer.name.kind == "person" and not is_of:
        return ""
    return roles[-1].role if roles and roles[-1].end >= len(doer.text.rstrip(" ,'\"’”")) else ""


def _list_offices(doer: Doer, index: StoryIndex) -> frozenset[str]:
    """The offices that the story gives a named speaker, and the one by which another is told."""
    if _find_office(doer) or not doer.name or doer.name.kind != "person":
        return frozenset({_find_office(doer)} - {""})
    return frozenset(
        name.role
        for context in index.contexts.values()
        for name in context.names
        if name.key == doer.name.key and name.role
    )
