"""Who did what, read from the English of a sentence: deeds with the words that name their doer.

A small grammar of news English: the doer of an active verb stands before it, that of a passive behind "by". The
doer's name in the original is looked up afterwards; marks never rest on the English alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aligner.claims.contexts import Context, Span, english_words
from aligner.claims.doers import Doer, read_doer, read_own_doer, read_pronoun
from aligner.claims.subjects import narrow_subject
from aligner.claims.told import read
from aligner.claims.verbs import find_verbs
from aligner.facts.names import find_nationalities
from aligner.languages.en.deeds import DEEDS

_OTHERWISE = re.compile("|".join(DEEDS.idioms), re.IGNORECASE)
DOER_WORDS = 14  # a longer stretch before a verb is no doer but a clause that was misread
AGENT_WORDS = 9  # words behind "by" that may belong to the doer
BY_REACH = 5  # words between a passive and its "by"

_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:\w+\s)?$")  # "was opened on Friday by"
_BY = re.compile(rf"(?:\s+(?!by\b)[\w'’-]+){{0,{BY_REACH}}}\s+by\s+")
_BOUNDARY = re.compile(
    r"[;:()\[\]“”\"—–]|\s-\s|(?<![A-Z][a-z]{3})(?<=[a-z]{3})[.!?]\s(?=[A-Z])"
    r"|,? \b(?:that|because|while|but|whereas|although|since|so that|and|as|when|after|before|if)\b "
    r"|, (?:which|where|whose|and|but|with) "
)
_RELATIVE = re.compile(r",? \b(?:who|which|that)\s*(?:\w+\s*)?$")
# What tells more of a subject between commas: "Elbwerft, which belongs to a bank, has".
_MORE = re.compile(r", (?:which|who|whose|where|whom) [^,;:]*$")
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
# A verb behind the name in a headline: "looted by the Nazis returned to the heirs".
_VERB_BEHIND = re.compile(r"(?<=[a-z]) (?=[a-z]{3,}ed\b)")
# What somebody is, between their name and what they do: "Ines Pohl, the lawyer in charge of the inquiry".
_BEING = re.compile(r", (?:the|a|an|who|its|their|his|her)\b[^,;:]{0,60}$")
# "Elbwerft, from which the pumps come", "Elbwerft, the supplier of the pumps".
_ORIGIN = re.compile(
    r",? from (?:which|whom) (?P<come>(?:[\w'’-]+ ){1,5}?)"
    r"(?:(?:is|are|was|were)(?=\s*(?:[.,;]|$))|(?:come|comes|came|stems?|stemmed|originates?|originated)\b(?! from))"
    r"|, (?:the |an? )?(?:\w+ )?(?:maker|manufacturer|supplier|builder|producer)s? of "
    r"(?P<made>[\w'’-]+(?: [\w'’-]+){0,3})"
)
_RELATIVE_BEHIND = re.compile(r",? (?:who|which|that)\b")
_MAKER_BEGINS = re.compile(r"[,;:(“\"—–] ?|\b(?:according to|by|with|at|says?|said) ", re.IGNORECASE)
# Words that a deed is done to: as many before a passive, or behind an active verb, as tell what that is.
OBJECT_WORDS = 8
# "Designed, ground and assembled the lens": all are done to it.
_FURTHER_VERB = re.compile(r"(?:, [a-z]+)*,? and [a-z]+(?= (?:the|an?|its|their|his|her|this|\d+)\b)")
_OBJECT_END = re.compile(r"[,.;:()“”\"]| (?:who|which|that|as|after|before|when|because|while|and|but)\b")
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
class Deed:
    """A deed of a class of the table, its doer, and the stems of the rest of its sentence.

    `matter` are the stems of what it is done to, as far as that is told: "leads the rescue".
    """

    context: Context
    kind: str
    doer: Doer
    rest: frozenset[str]
    matter: frozenset[str] = frozenset()

    @property
    def source(self) -> str:
        """The source that tells it."""
        return self.context.sentence.source_id


def read_deeds(context: Context, before: Context | None = None) -> tuple[Deed, ...]:
    """The deeds of a sentence whose doers it names, one for each class and doer, in the order of the text.

    Read from the English, or from the original where the English is an embedded model's. In English "he" and "she" are
    the one person whom the sentence `before` names.
    """
    english, found = context.english, dict[tuple[str, frozenset[str]], Deed]()
    if context.is_read_in_original:
        for told in read.find_doers(context.sentence.text, context.sentence.lang):
            if doer := read_own_doer(context, told.doer):
                rest = context.words - frozenset().union(*(english_words(t) for t in doer.tokens))
                found.setdefault((told.kind, doer.tokens), Deed(context=context, kind=told.kind, doer=doer, rest=rest))
        return tuple(found.values())
    agents = tuple(_find_agents(english))
    origins = tuple(_find_origins(english))
    for row in [*agents, *_find_patients(english), *_find_phrases(english), *origins]:
        kind, (begin, end), span = row
        if any(a < span[0] < b for a, b in quoted_spans(english)):
            continue
        doer = read_doer(context, span) or (read_pronoun(context, span, before) if before else None)
        if doer is not None:
            own, verb = english_words(english[slice(*span)]), english_words(english[begin:end])
            matter = _find_matter(english, (begin, end), span) if row in agents else frozenset[str]()
            if row in origins:  # what is made stands in the place of the verb
                matter, verb = verb, frozenset()
            own |= verb
            matter -= own
            deed = Deed(context=context, kind=kind, doer=doer, rest=context.words - own, matter=matter)
            found.setdefault((kind, doer.tokens), deed)
    return tuple(found.values())


def _find_matter(english: str, verb: Span, doer: Span) -> frozenset[str]:
    """What a deed is done to: the words behind an active verb, and before one whose doer stands behind its "by".

    A participle that opens its sentence has it behind the doer: "Built by Elbwerft, the ferry".
    """
    if doer[0] >= verb[1]:
        before = english[: verb[0]].split()
        opened = re.match(r", (?=the|an?|its|his|her|their)", english[doer[1] :])
        if before or not opened:
            return english_words(" ".join(before[-OBJECT_WORDS:]))
        verb = verb[0], doer[1] + opened.end()
    further = _FURTHER_VERB.match(english, verb[1])
    begin = further.end() if further else verb[1]
    end = _OBJECT_END.search(english, begin)
    return english_words(" ".join(english[begin : end.start() if end else None].split()[:OBJECT_WORDS]))


def quoted_spans(english: str) -> tuple[tuple[int, int], ...]:
    """Where an English text quotes, marks included."""
    return tuple(m.span() for m in _QUOTED.finditer(english))


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


Found = tuple[str, Span, Span]  # class, verb, and the stretch that names who fills the slot


def _find_agents(english: str) -> Iterator[Found]:
    """Each verb of the table with a doer before it or behind its "by"."""
    for kind, start, end in find_verbs(english, "deeds"):
        verb, by = english[start:end], _BY.match(english, end)
        if _OTHERWISE.match(english, start) and not (by and _PASSIVE.search(english, 0, start)):
            continue
        if by and not verb.split()[0].casefold().endswith("ing"):
            yield kind, (start, end), (by.end(), _end_of_agent(english, by.end()))
            continue
        span = find_subject(english, start) or _find_named_before(english, start)
        is_relative = bool(span and _RELATIVE_BEHIND.match(english, span[1]))
        narrow = narrow_subject(english, span, is_relative=is_relative) if span else None
        if narrow:
            yield kind, (start, end), narrow


def _find_patients(english: str) -> Iterator[Found]:
    """Each verb of the table to whom something is done: the subject of the passive, the object of the active."""
    for kind, start, end in find_verbs(english, "patients"):
        passive = find_subject(english, start, passive=True)
        if passive:
            yield kind, (start, end), passive
        elif find_subject(english, start):
            yield kind, (start, end), (end, _end_of_agent(english, end))


def _find_named_before(english: str, verb: int) -> Span | None:
    """The name before the words that say what somebody is and does: "Ines Pohl, the lawyer leading the inquiry"."""
    being = _BEING.search(english, 0, verb)
    first = english[verb:].split()[0].casefold()
    if not being or not (first.endswith("ing") or first == "in"):
        return None
    return find_subject(f"{english[: being.start()]} led", being.start() + 1)


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
        more = _MORE.search(left)
        left = left[: more.start()] if more else left
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
    told = _VERB_BEHIND.search(english, begin, stop)
    if told and (words := english[begin : told.start()].split()) and words[-1][:1].isupper():
        stop = told.start()
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
            yield kind, match.span(), (match.end(), _end_of_agent(english, match.end()))


def _find_origins(english: str) -> Iterator[Found]:
    """Who made what comes from them: "Elbwerft, from which the pumps come"."""
    for match in _ORIGIN.finditer(english):
        begins = [m.end() for m in _MAKER_BEGINS.finditer(english, 0, match.start())]
        yield "build", match.span(match.lastgroup or 0), (begins[-1] if begins else 0, match.start())
