"""Who has which occupation, as sentences say it: a person by name or by age, or somebody unnamed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from aligner.claims.contexts import Context, Span
from aligner.facts.names_roles import with_roles
from aligner.facts.occupations import find_occupations
from aligner.facts.roles import Role
from aligner.findings.occupations import is_post
from aligner.findings.story import NAME_FLOOR, StoryIndex
from aligner.records import Fact

# Between an age and the occupation, and between the occupation and the age behind it: bewaker van 44, Wachmann (44).
_AGE_BEFORE = re.compile(r"[\s-]?|歳?の|[-\s]year[-\s]old\s")
_AGE_BEHIND = re.compile(r"\s?[,(（]\s?|\svan\s|\sof\s|\svon\s|\s?[（(]?|\s(?:aged|im Alter von)\s")
_AGE = re.compile(r"P(\d{2,3})Y")
YOUNGEST = 16  # years; below, nobody has an occupation
_PRONOUN = {
    "en": re.compile(r"\b(?:he|she)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:hij|zij|ze)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:er|sie)\b|\bSie\b(?=\s\w+(?:te|t)\b)"),
}
_AS = re.compile(r"\b(?:as|als)\s+(?:an?\s+|een\s+|eine?\s+|the\s+|de\s+)?$", re.IGNORECASE)
_WORKS_AS = re.compile(r"(?:を務め|として(?:働|勤|雇))")
_WRITTEN_AGE = re.compile(r"歳|jarige?\b|[jJ]ährige?|year-old|jaar oud|Jahre alt|years old")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody of an occupation: `who` is the key of a name, or the age in years as "39", or "" where neither is told.

    `shown` is what the words call them; `span` where the original says so.
    """

    context: Context
    occupation: str
    span: Span
    who: str
    shown: str

    @property
    def source(self) -> str:
        """The source that says so."""
        return self.context.sentence.source_id


def list_holders(index: StoryIndex) -> tuple[Holder, ...]:
    """All whom the story's sentences give an occupation or a post, in the order of the text."""
    return tuple(holder for context in index.contexts.values() for holder in read_holders(context, index))


def read_holders(context: Context, index: StoryIndex) -> tuple[Holder, ...]:
    """Whom one sentence gives an occupation or a post."""
    found = tuple(
        role
        for role in find_occupations(context.sentence.text, context.sentence.lang)
        if not any(_is_surname(name) and name.start < role.end and role.start < name.end for name in context.names)
    )
    named = list(_read_named(context, found))
    taken = [holder.span for holder in named]
    free = [role for role in found if not any(a <= role.start < b or role.start <= a < role.end for a, b in taken)]
    return (*named, *(_read_unnamed(context, role, index) for role in free))


def _is_surname(name: Fact) -> bool:
    """Whether a name is no mere guess, so that Fischer in it is nobody's work."""
    return name.kind == "person" or name.score >= NAME_FLOOR


def _read_named(context: Context, found: tuple[Role, ...]) -> Iterator[Holder]:
    sentence = context.sentence
    bare = [replace(name, role="") for name in context.names]
    for name, given in zip(context.names, with_roles(sentence.text, sentence.lang, bare, found), strict=True):
        if name.kind != "person" or not name.key or name.score < NAME_FLOOR:
            continue
        if given.role:
            spans = [(r.start, r.end) for r in found if r.role == given.role]
            near = min(spans, key=lambda s: min(abs(s[0] - name.end), abs(name.start - s[1])), default=None)
            span = (min(near[0], name.start), max(near[1], name.end)) if near else (name.start, name.end)
            yield Holder(context=context, occupation=given.role, span=span, who=name.key, shown=name.value)
        if is_post(name.role):
            span = (name.start, name.end)
            yield Holder(context=context, occupation=name.role, span=span, who=name.key, shown=name.value)


def _read_unnamed(context: Context, role: Role, index: StoryIndex) -> Holder:
    age = _find_age(context, role)
    span = (min(age.start, role.start), max(age.end, role.end)) if age else (role.start, role.end)
    who, shown = (age.value[1:-1], f"the {age.value[1:-1]}-year-old") if age else ("", "")
    before = _find_before(context, role, index) if not age else None
    if before:
        who, shown = before.key, before.value
    return Holder(context=context, occupation=role.role, span=span, who=who, shown=shown)


def _find_age(context: Context, role: Role) -> Fact | None:
    """The age that stands beside an occupation, of one who bears no name there.

    Also the one age of a sentence that names nobody and says what they work as: a 29-year-old who patrolled as a guard.
    """
    text = context.sentence.text
    ages = [
        f for f in context.facts if f.kind == "duration" and (n := _AGE.fullmatch(f.value)) and int(n[1]) >= YOUNGEST
    ]
    for fact in ages:
        if fact.end <= role.start and _AGE_BEFORE.fullmatch(text[fact.end : role.start]):
            return fact
        if role.end <= fact.start and _AGE_BEHIND.fullmatch(text[role.end : fact.start]):
            return fact
    works_as = _AS.search(text[: role.start]) or _WORKS_AS.match(text, role.end)
    written = [fact for fact in ages if _WRITTEN_AGE.search(text[fact.start : fact.end + 4])]
    return written[0] if works_as and len(ages) == len(written) == 1 and not context.keys("person") else None


def _find_before(context: Context, role: Role, index: StoryIndex) -> Fact | None:
    """The one person of the sentence before, where a pronoun goes on with them: she worked there as a nurse."""
    text, lang = context.sentence.text, context.sentence.lang
    if lang not in _PRONOUN or context.keys("person") or not _AS.search(text[: role.start]):
        return None
    if not _PRONOUN[lang].search(text):
        return None
    return index.find_person_before(context)
