"""Who does something or speaks: the names a stretch of a sentence has for them, and what tells two of them apart.

The stretch is of the English, its name then looked up in the original, or of the original itself.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aligner.claims.contexts import Context, Span
from aligner.claims.verbs import TOKEN
from aligner.facts.names import find_nationalities
from aligner.facts.occupations import find_occupations
from aligner.facts.roles import find_roles
from aligner.facts.similarity import name_similarity
from aligner.languages.en.deeds import DEEDS
from aligner.records import Fact

NAME_ALIKE = 0.7  # likeness from which two spellings may be one name
GUESSED_ALIKE = 0.4  # the same, where one was put into Latin letters by guess
STEM = 7  # letters that two words of one stem share
LISTED = 0.95  # score of a name that a list holds
SURE_NAME = 0.75  # score from which the type of a name is believed

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.&-]*(?:\s+(?:(?:of|the|van|von|de|der|den|for|and|&|la|al)\s+){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.&-]*)*"
)


# Somebody without a name, and a name beside the noun: "the pilot Anna Berg", "Anna Berg, a retired pilot".
_SOMEBODY = re.compile(
    r"\b(?:man|woman|boy|girl|neighbou?r|(?:grand)?(?:son|daughter|father|mother)|brother|sister|husband|wife|partner|"
    r"colleague|rival|opponent|witness|passenger|customer|owner|patient|cyclist|rider|driver|suspect|attacker|victim)\b",
    re.IGNORECASE,
)
# Before a name, whose wife, lawyer or coach it is: "Anna Berg's lawyer Carl Voss" is Carl Voss.
_OWNER = re.compile(r"['’]s (?:[a-z][\w-]* ){1,4}$")
_NAMED_BEHIND = re.compile(r",?\s[A-ZÀ-Ž]")
_NAMED_BEFORE = re.compile(r"[A-ZÀ-Ž][\w'’-]+(?: \(\d+\))?, (?:\d+, )?(?:the|an?|its|his|her|their) (?:[\w-]+ ){0,3}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """The words of the English that name who did something; all of it, where the original was read.

    `own` is where the original names them, as far as that was read there. `tokens` are the telling words of its names,
    folded; `body` is the noun of an institution in it, if any. `name` is the same one as the original names it, where
    it does.
    """

    text: str
    start: int
    end: int
    tokens: frozenset[str]
    body: str
    name: Fact | None
    own: Span | None = None


def read_doer(context: Context, span: tuple[int, int]) -> Doer | None:
    """The doer that a stretch of the English names; None where it names none ("he", "the plan")."""
    begin = span[0] + len(context.english[span[0] : span[1]]) - len(context.english[span[0] : span[1]].lstrip())
    span = (begin, _end_of_apposition(context, begin, span[1]))
    text = context.english[span[0] : span[1]]
    found = [_without_opening(context, span[0] + m.start(), m.group()) for m in _NAME.finditer(text)]
    owned = [(start, name) for start, name in found if _OWNER.search(text, 0, start - span[0])]
    names = [name for start, name in owned or found if not _is_sentence_start(context, start, name)]
    words = [w.casefold().removesuffix("'s").removesuffix("’s") for w in TOKEN.findall(text)]
    bodies = [word for word in words if word in DEEDS.bodies]
    tokens = frozenset(
        word
        for name in names
        for token in TOKEN.findall(name)
        if (word := token.casefold().removesuffix("'s").removesuffix("’s")) not in DEEDS.generic and len(word) > 1
    )
    if not tokens:
        return None
    own = _find_own_name(context, tokens)
    return Doer(text=text, start=span[0], end=span[1], tokens=tokens, body=bodies[-1] if bodies else "", name=own)


def _end_of_apposition(context: Context, start: int, end: int) -> int:
    """Where a doer's name ends that stands behind the office: "the Second President, Alois Berg" is one person."""
    roles = find_roles(context.english[start:end], "en")
    if not roles or start + roles[-1].end != end:
        return end
    for name in context.names:
        behind = re.match(rf",?\s{re.escape(name.value)}\b", context.english[end:]) if name.kind == "person" else None
        if behind:
            return end + behind.end()
    return end


def read_pronoun(context: Context, span: Span, before: Context) -> Doer | None:
    """The one person whom the sentence before names, where a stretch of the English is "he" or "she".

    None where the pronoun may go back to somebody else: the sentence itself names a person too, or the one before tells
    of a person without a name ("The pilot told Anna Berg").
    """
    people = {name.key: name for name in before.names if name.kind == "person" and name.score >= SURE_NAME}
    if context.english[slice(*span)].strip().casefold() not in ("he", "she") or len(people) != 1:
        return None
    if context.keys("person") or _tells_of_somebody(before.english):
        return None
    name = next(iter(people.values()))
    tokens, whole = _telling_words([name]), (0, len(context.sentence.text))
    return Doer(text=name.value, start=span[0], end=span[1], tokens=tokens, body="", name=name, own=whole)


def _telling_words(names: Iterable[Fact]) -> frozenset[str]:
    """The words of some names that tell them from others."""
    words = (token.casefold() for name in names for token in TOKEN.findall(name.value))
    return frozenset(word for word in words if word not in DEEDS.generic and len(word) > 1)


def _tells_of_somebody(english: str) -> bool:
    """Whether a sentence tells of one person by a noun that has no name beside it."""
    spans = [(role.start, role.end) for role in find_occupations(english, "en")]
    spans += [match.span() for match in _SOMEBODY.finditer(english)]
    return not all(_NAMED_BEHIND.match(english, end) or _NAMED_BEFORE.search(english, 0, start) for start, end in spans)


def read_own_doer(context: Context, span: Span) -> Doer | None:
    """The doer that a stretch of the original names; None where no name of the tables lies in it."""
    names = [name for name in context.names if name.start < span[1] and span[0] < name.end]
    tokens = _telling_words(names)
    if not tokens:
        return None
    ranked = sorted(names, key=lambda n: (n.kind == "place", -n.score))
    return Doer(
        text=ranked[0].value, start=0, end=len(context.english), tokens=tokens, body="", name=ranked[0], own=span
    )


def _is_sentence_start(context: Context, start: int, name: str) -> bool:
    """Whether a single word owes its capital to its place: a sentence, a quote or a headline begins there."""
    before = context.english[:start].rstrip()
    if " " in name or (before and before[-1] not in ".!?:;“”\"'‘’—–(["):
        return False
    word = name.removesuffix("'s").removesuffix("’s").casefold()
    return not any(word in fact.value.casefold().split() or word == fact.span.casefold() for fact in context.names)


def _without_opening(context: Context, start: int, name: str) -> tuple[int, str]:
    """A name and its start without the word that opens its sentence: "Afterwards the Danish captain"."""
    first, article, rest = name.partition(" the ")
    if not article or " " in first or not rest[:1].isupper() or not _is_sentence_start(context, start, first):
        return start, name
    return start + len(first) + len(article), rest


def _find_own_name(context: Context, tokens: frozenset[str]) -> Fact | None:
    """The original's name with the most of the tokens."""
    best: tuple[float, Fact | None] = (0.0, None)
    for name in context.names:
        words = [w.casefold() for w in TOKEN.findall(name.value)]
        shared = sum(any(name_similarity(t, w) >= NAME_ALIKE for w in words) for t in tokens)
        if shared > best[0]:
            best = (float(shared), name)
    return best[1]


def are_apart(one: Doer, two: Doer) -> bool:
    """Whether two doers are surely not one: both named, of one type, with no word of their names alike.

    Names of nations alone ("the Japanese") say too little.
    """
    if _is_nation(one) or _is_nation(two):
        return False
    if one.name and two.name and one.name.key == two.name.key:
        return False
    if {doer_kind(one), doer_kind(two)} == {"person", "organisation"}:
        return False
    alike = GUESSED_ALIKE if _is_guessed(one) or _is_guessed(two) else NAME_ALIKE
    return not any(_is_alike(a, b, alike) for a in one.tokens for b in two.tokens)


def _is_alike(a: str, b: str, floor: float) -> bool:
    """Whether two words of names may be one: in two spellings, or of one stem (Democrats, Democratic)."""
    is_stem = len(a) >= STEM and a[:STEM] == b[:STEM]
    return is_stem or a in b or b in a or name_similarity(a, b) >= floor


def is_crowd(doer: Doer) -> bool:
    """Whether only a common noun in the plural names the doer ("Japanese flood victims"): any of them may be meant."""
    last = doer.text.split()[-1].strip(" ,.'’\"”")
    plural = last.islower() and last.endswith("s") and last not in DEEDS.bodies
    return plural and (doer.name is None or doer.name.kind == "place")


def _is_guessed(doer: Doer) -> bool:
    """Whether the name was put into Latin letters by guess, as those of Japanese that no list holds are."""
    return (
        doer.own is not None
        and doer.name is not None
        and doer.name.value != doer.name.span
        and doer.name.score < LISTED
    )


def doer_kind(doer: Doer) -> str:
    """ "person", "organisation" or "" where that is not told."""
    if doer.name and doer.name.role and doer.name.kind == "person":
        return "person"
    if doer.body:
        return "organisation"
    return "organisation" if doer.name and doer.name.kind == "organisation" and doer.name.score >= SURE_NAME else ""


def _is_nation(doer: Doer) -> bool:
    nations = {word for n in find_nationalities(doer.text, "en") for word in n.span.casefold().split()}
    places = set(doer.name.value.casefold().split()) if doer.name and doer.name.kind == "place" else set()
    return doer.tokens <= nations | places
