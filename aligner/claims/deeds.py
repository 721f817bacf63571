"""Who did what, read from the English of a sentence: deeds with the words that name their doer.

A small grammar of news English: the doer of an active verb stands before it, that of a passive behind "by". The
doer's name in the original is looked up afterwards; marks never rest on the English alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from aligner.claims.contexts import Context, Span, english_words
from aligner.claims.told import read
from aligner.facts.names import find_nationalities
from aligner.facts.similarity import name_similarity
from aligner.languages.en.deeds import DEEDS
from aligner.records import Fact

NAME_ALIKE = 0.7  # likeness from which two spellings may be one name
GUESSED_ALIKE = 0.4  # the same, where one was put into Latin letters by guess
STEM = 7  # letters that two words of one stem share
LISTED = 0.95  # score of a name that a list holds
DOER_WORDS = 14  # a longer stretch before a verb is no doer but a clause that was misread
AGENT_WORDS = 9  # words behind "by" that may belong to the doer
BY_REACH = 5  # words between a passive and its "by"
SURE_NAME = 0.75  # score from which the type of a name is believed

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.&-]*(?:\s+(?:(?:of|the|van|von|de|der|den|for|and|&|la|al)\s+){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.&-]*)*"
)
_BY = re.compile(rf"(?:\s+(?!by\b)[\w'’-]+){{0,{BY_REACH}}}\s+by\s+")
_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BOUNDARY = re.compile(
    r"[;:()“”\"—–]|(?<![A-Z][a-z]{3})(?<=[a-z]{3})[.!?]\s(?=[A-Z])"
    r"|,? \b(?:that|because|while|but|whereas|although|since|so that|and|as|when|after|before|if)\b "
    r"|, (?:which|where|whose|and|but|with) "
)
_RELATIVE = re.compile(r",? \b(?:who|which|that)\s*(?:\w+\s*)?$")
_LEADING_PHRASE = re.compile(
    r"^\W*(?:in|on|at|after|before|according to|with|by|for|during|under|over|as|since|until|to|from|of|despite|"
    r"besides|together|last|this|earlier|early|late|meanwhile|instead|if)\b[^,]*,\s*",
    re.IGNORECASE,
)
_LEADING_DAY = re.compile(
    r"^\W*(?:(?:on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?:\s+(?:morning|afternoon|evening|night))?|"
    r"(?:this|last)\s+(?:morning|afternoon|evening|night|week|month|year))\s+(?=[\w'’])",
    re.IGNORECASE,
)
_AGENT_END = re.compile(
    r"[.,;:()“”\"]| (?:who|which|that|in|on|at|to|as|with|after|before|for|and|when|during|because|"
    r"will|would|is|are|was|were|has|have|had|must|should|can|could)\b"
)
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]|(?<!\w)[‘'][^‘’]{8,400}?[’'](?!\w)")
_SAYING = re.compile(
    r"\b(?:according to|sa(?:id|ys)|t(?:old|ells)|admitted|admits|conced(?:ed|es)|explain(?:ed|s)|add(?:ed|s)|"
    r"stress(?:ed|es)|"
    r"warn(?:ed|s)|insist(?:ed|s)|complain(?:ed|s)|recall(?:ed|s)|repl(?:ied|ies)|wrote|writes|announc(?:ed|es)|"
    r"declar(?:ed|es)|"
    r"remark(?:ed|s)|comment(?:ed|s)|not(?:ed|es)|argu(?:ed|es)|claim(?:ed|s)|promis(?:ed|es)|stat(?:ed|es)|shout(?:ed|s)|"
    r"report(?:ed|s)|demand(?:ed|s)|point(?:ed|s) out|pronounc(?:ed|es)|utter(?:ed|s)|preach(?:ed|es)|"
    r"apologi[sz](?:ed|es)|emphasi[sz](?:ed|es)|"
    r"acknowledg(?:ed|es)|laugh(?:ed|s)|ask(?:ed|s)|quot(?:ed|es)|judg(?:ed|es)|thinks|thought|believes)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = frozenset(
    ["a", "an", "the", "its", "their", "his", "her", "our", "of", "in", "for", "on", "with", "at", "this", "that", "no"]
)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A deed of a class of the table, its doer, and the stems of the rest of its sentence."""

    context: Context
    kind: str
    doer: Doer
    rest: frozenset[str]

    @property
    def source(self) -> str:
        """The source that tells it."""
        return self.context.sentence.source_id


def read_deeds(context: Context) -> tuple[Deed, ...]:
    """The deeds of a sentence whose doers it names, one for each class and doer, in the order of the text.

    Read from the English, or from the original where the English is an embedded model's.
    """
    english, found = context.english, dict[tuple[str, frozenset[str]], Deed]()
    if context.is_read_in_original:
        for told in read.find_doers(context.sentence.text, context.sentence.lang):
            if doer := read_own_doer(context, told.doer):
                rest = context.words - frozenset().union(*(english_words(t) for t in doer.tokens))
                found.setdefault((told.kind, doer.tokens), Deed(context=context, kind=told.kind, doer=doer, rest=rest))
        return tuple(found.values())
    for kind, verb, span in [*_find_agents(english), *_find_patients(english), *_find_phrases(english)]:
        if any(a < span[0] < b for a, b in quoted_spans(english)):
            continue
        doer = read_doer(context, span)
        if doer is not None:
            rest = context.words - english_words(english[span[0] : span[1]]) - english_words(verb)
            found.setdefault((kind, doer.tokens), Deed(context=context, kind=kind, doer=doer, rest=rest))
    return tuple(found.values())


def quoted_spans(english: str) -> tuple[tuple[int, int], ...]:
    """Where an English text quotes, marks included."""
    return tuple(m.span() for m in _QUOTED.finditer(english))


def read_doer(context: Context, span: tuple[int, int]) -> Doer | None:
    """The doer that a stretch of the English names; None where it names none ("he", "the plan")."""
    begin = span[0] + len(context.english[span[0] : span[1]]) - len(context.english[span[0] : span[1]].lstrip())
    span = (begin, span[1])
    text = context.english[span[0] : span[1]]
    found = [_without_opening(context, span[0] + m.start(), m.group()) for m in _NAME.finditer(text)]
    names = [name for start, name in found if not _is_sentence_start(context, start, name)]
    words = [w.casefold().removesuffix("'s").removesuffix("’s") for w in _TOKEN.findall(text)]
    bodies = [word for word in words if word in DEEDS.bodies]
    tokens = frozenset(
        word
        for name in names
        for token in _TOKEN.findall(name)
        if (word := token.casefold().removesuffix("'s").removesuffix("’s")) not in DEEDS.generic and len(word) > 1
    )
    if not tokens:
        return None
    own = _find_own_name(context, tokens)
    return Doer(text=text, start=span[0], end=span[1], tokens=tokens, body=bodies[-1] if bodies else "", name=own)


def read_own_doer(context: Context, span: Span) -> Doer | None:
    """The doer that a stretch of the original names; None where no name of the tables lies in it."""
    names = [name for name in context.names if name.start < span[1] and span[0] < name.end]
    tokens = frozenset(
        word
        for name in names
        for token in _TOKEN.findall(name.value)
        if (word := token.casefold()) not in DEEDS.generic and len(word) > 1
    )
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


def find_speaker(context: Context) -> Doer | None:
    """Who a sentence says its words come from: "said X", "X told the press", "according to X"; None where nobody is.

    Whom it is said to, and what is only quoted, is not looked at.
    """
    if context.is_read_in_original:
        span = read.find_speaker(context.sentence.text, context.sentence.lang)
        return read_own_doer(context, span) if span else None
    english = context.english
    quoted = quoted_spans(english)
    for match in _SAYING.finditer(english):
        if any(a <= match.start() < b for a, b in quoted):
            continue
        spans = []
        if match.group().casefold().startswith("according"):
            spans = [(match.end(), _end_of_agent(english, match.end()))]
        else:
            inverted = re.match(r"\s+(?!that\b|in\b|on\b|at\b|to\b)", english[match.end() :])
            if inverted and not match.group().casefold().startswith(("told", "tell")):
                spans.append((match.end() + inverted.end(), _end_of_agent(english, match.end() + inverted.end())))
            subject = find_subject(english, match.start())
            spans = [subject, *spans] if subject else spans
        for span in spans:
            if any(a < span[0] < b for a, b in quoted):
                continue
            doer = read_doer(context, span)
            if doer is not None:
                return doer
    return None


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


def _find_own_name(context: Context, tokens: frozenset[str]) -> Fact | None:
    """The original's name with the most of the tokens."""
    best: tuple[float, Fact | None] = (0.0, None)
    for name in context.names:
        words = [w.casefold() for w in _TOKEN.findall(name.value)]
        shared = sum(any(name_similarity(t, w) >= NAME_ALIKE for w in words) for t in tokens)
        if shared > best[0]:
            best = (float(shared), name)
    return best[1]


Found = tuple[str, str, tuple[int, int]]  # class, verb, and the stretch that names who fills the slot


def _find_agents(english: str) -> Iterator[Found]:
    """Each verb of the table with a doer before it or behind its "by"."""
    for kind, start, end in find_verbs(english, "deeds"):
        verb = english[start:end]
        by = _BY.match(english, end)
        if by and not verb.split()[0].casefold().endswith("ing"):
            yield kind, verb, (by.end(), _end_of_agent(english, by.end()))
            continue
        span = find_subject(english, start)
        if span:
            yield kind, verb, span


def _find_patients(english: str) -> Iterator[Found]:
    """Each verb of the table to whom something is done: the subject of the passive, the object of the active."""
    for kind, start, end in find_verbs(english, "patients"):
        verb = english[start:end]
        passive = find_subject(english, start, passive=True)
        if passive:
            yield kind, verb, passive
        elif find_subject(english, start):
            yield kind, verb, (end, _end_of_agent(english, end))


def find_subject(english: str, verb: int, *, passive: bool = False) -> tuple[int, int] | None:
    """The stretch before an active (or passive) verb that names its subject, without auxiliaries and leading phrases.

    None where there is none, as in "the plan submitted yesterday".
    """
    left = english[:verb].rstrip()
    words = left.split()
    if not words or words[-1].casefold() in _NOT_BEFORE:
        return None
    has_be = False
    while words and words[-1].strip(",").casefold() in DEEDS.auxiliaries | DEEDS.linking:
        has_be |= words[-1].casefold() in ("is", "are", "was", "were", "been", "being", "be")
        left = left[: left.rstrip().rfind(words.pop())].rstrip()
    progressive = english[verb:].split()[0].casefold().endswith("ing")
    if has_be != (passive or progressive) or (passive and progressive):
        return None
    relative = _RELATIVE.search(left)
    if relative:
        left = left[: relative.start()]
    if left.endswith(","):
        left = left[:-1]
    bounds = [m.end() for m in _BOUNDARY.finditer(left)]
    begin = bounds[-1] if bounds else 0
    lead = _LEADING_PHRASE.match(left[begin:])
    begin += lead.end() if lead else 0
    day = _LEADING_DAY.match(left[begin:])
    begin += day.end() if day else 0
    text = left[begin:]
    words = text.split()
    if not words or len(words) > DOER_WORDS or _has_verb(words):
        return None
    return begin + len(text) - len(text.lstrip()), begin + len(text.rstrip())


def _has_verb(words: Sequence[str]) -> bool:
    """Whether the words tell something themselves ("Weser have beaten the deadline and"), and name nobody."""
    return any(word.casefold() in DEEDS.auxiliaries for word in words)


def _end_of_agent(english: str, begin: int) -> int:
    end = _AGENT_END.search(english, begin)
    stop = end.start() if end else len(english)
    if not _names_anybody(english[begin:stop]) and re.match(r", [A-ZÀ-Ž]", english[stop:]):
        end = _AGENT_END.search(english, stop + 2)
        stop = end.start() if end else len(english)
    words = english[begin:stop].split(" ")
    return begin + len(" ".join(words[:AGENT_WORDS]))


def _names_anybody(words: str) -> bool:
    """Whether words hold a capital beyond those of nations: "the Danish captain" goes on with a name."""
    for nation in reversed(find_nationalities(words, "en")):
        words = words[: nation.start] + words[nation.end :]
    return any(c.isupper() for c in words)


def _find_phrases(english: str) -> Iterator[Found]:
    for kind, phrases in DEEDS.by_phrases.items():
        for match in re.finditer(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")\s+", english, re.IGNORECASE):
            yield kind, match.group(), (match.end(), _end_of_agent(english, match.end()))


def find_verbs(english: str, field: str) -> Iterator[tuple[str, int, int]]:
    """Class, start and end of each verb of a field of the table ("deeds", "patients") in an English text."""
    tokens = [(m.start(), m.end(), m.group().casefold()) for m in _TOKEN.finditer(english)]
    for position, (start, _, word) in enumerate(tokens):
        for kind, rest in _verb_forms(field).get(word, ()):
            following = [t[2] for t in tokens[position + 1 : position + 1 + len(rest)]]
            if following == list(rest):
                yield kind, start, tokens[position + len(rest)][1]


@lru_cache(maxsize=2)
def _verb_forms(field: str) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    forms: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kind, verbs in getattr(DEEDS, field).items():
        for entry in verbs:
            first, *rest = entry.split()
            for form in first.split("/") if "/" in first else inflect(first):
                forms.setdefault(form, []).append((kind, tuple(rest)))
    return {form: tuple(kinds) for form, kinds in forms.items()}


def inflect(verb: str) -> tuple[str, ...]:
    """The forms of a regular English verb.

    >>> inflect("table"), inflect("submit")[3]
    (('table', 'tables', 'tabled', 'tabling'), 'submitting')
    """
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if verb.endswith("e"):
        return verb, third, verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if re.search(r"[^aeiou][aeiou][bdgklmnprt]$", verb) and not verb.endswith(("er", "on", "en", "et", "el", "or")):
        verb += verb[-1]
    return verb if verb == third[:-1] else third[:-1], third, verb + "ed", verb + "ing"
