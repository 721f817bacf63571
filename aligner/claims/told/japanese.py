"""Who did what, who says so and what happened, read from a Japanese sentence by particles and verb endings."""

import re
from collections.abc import Iterator
from functools import lru_cache

from aligner.claims.told.base import Span, Told
from aligner.claims.told.japanese_clauses import CHAIN, PREDICATE, Reading, Verb, find_verbs, read_japanese
from aligner.claims.told.japanese_doers import OWN_SUBJECT, find_subject, read_after, read_before, read_doer
from aligner.claims.told.japanese_speakers import find_speaker
from aligner.facts.names_kinds import GUESS
from aligner.languages.ja.deeds import DEEDS

__all__ = ["find_doers", "find_happenings", "find_speaker"]

NEAR = 12  # characters between a passive and the に of its agent
NOUN_REACH = 14  # characters between による and the verbal noun
_FIELDS = ("deeds", "patients", "receivers", "sufferers")
_BY = re.compile("によって|により|に(?!よ)")
_BOUNDARY = re.compile("、|は|[「」]")
_PREDICATE_END = re.compile(
    "(?:だけ|のみ)?(?:だった|だ(?!っ)|である|であった|で、|に決ま|と(?:なる|なった)|らしい|。|、|$)"
)
_SENTENCED = re.compile("判決|禁錮|禁固|懲役|刑|有罪|無罪|罰金|[0-9０-９〇]年")
_DENIED = re.compile("で(?:は|も)な")
# Classes where に in the passive is by whom; elsewhere it is to whom (売却された, 贈られた).
_DONE_BY = frozenset(
    ["arrest", "kill", "buy", "rescue", "find", "investigate", "treat", "steal", "lead", "veto", "support", "train"]
)
# Classes whose deed needs no object: a topic alone is its doer.
_ALONE = frozenset({"win", "succeed", "score", "steer", "sign"})


def find_doers(text: str, lang: str) -> tuple[Told, ...]:
    """The deeds of a Japanese sentence whose slot names somebody, outside of quoted words, each class and doer once.

    >>> text = "警察はマイヤー容疑者を逮捕した。"
    >>> [(told.kind, text[slice(*told.doer)]) for told in find_doers(text, "ja")]
    [('arrested', 'マイヤー容疑者')]
    """
    if lang != "ja":
        return ()
    reading = read_japanese(text)
    found: dict[tuple[str, Span], Told] = {}
    for span in reading.sentences:
        for kind, verb, doer in [*_find_told(reading, span), *_find_phrases(reading, span)]:
            found.setdefault((kind, doer), Told(kind=kind, verb=verb, doer=doer))
    return tuple(sorted(found.values(), key=lambda told: told.verb))


Found = tuple[str, Span, Span]  # class, verb, doer


def _find_told(reading: Reading, span: Span) -> Iterator[Found]:
    for verb in find_verbs(reading, _FIELDS, span):
        doer = _find_slot(reading, verb, span)
        if doer:
            yield verb.kind, (verb.start, verb.end), doer


def _find_slot(reading: Reading, verb: Verb, span: Span) -> Span | None:
    if verb.role == "cleft":
        return _read_cleft(reading, verb, span)
    if verb.field == "sufferers":
        return None if verb.passive else _read_subject(reading, verb, span)
    if verb.field == "deeds":
        if verb.passive:
            return _find_agent(reading, verb, span)
        return _read_subject(reading, verb, span) or _read_modified(reading, verb, span)
    if verb.passive:
        if verb.field == "receivers" and not _is_sentence(reading, verb, span):
            return None
        doer = _read_subject(reading, verb, span) or _read_modified(reading, verb, span)
        return doer or (_find_object(reading, verb, span, "に") if verb.field == "receivers" else None)
    if verb.field == "receivers" and not _is_sentence(reading, verb, span):
        return None
    return _find_object(reading, verb, span, "に" if verb.field == "receivers" else "を")


def _is_sentence(reading: Reading, verb: Verb, span: Span) -> bool:
    """Whether what is passed on somebody is a sentence: not for the other classes, where any object will do."""
    return verb.kind != "convicted" or bool(_SENTENCED.search(reading.masked, span[0], verb.end))


def _read_subject(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """Who the subject of a verb names: the noun phrase before its が, or the topic of its sentence."""
    subject = find_subject(reading, verb, span)
    if subject is None:
        return None
    particle, words = subject
    between = reading.bare[words[1] + 1 : verb.start]
    is_given = verb.own or verb.kind in _ALONE or re.search("[をに]", between)
    if particle != "が" and verb.field == "deeds" and not is_given:
        return None
    if verb.passive and verb.field == "patients" and not verb.own and "を" in between:  # it is something of theirs
        return None
    if particle == "も" and verb.field != "sufferers" and not verb.own and "を" not in between and not verb.passive:
        return None
    return read_doer(reading, words)


def _clause_start(reading: Reading, verb: Verb, span: Span) -> int:
    bounds = [m.end() for m in _BOUNDARY.finditer(reading.bare, span[0], verb.start)]
    return bounds[-1] if bounds else span[0]


def _read_modified(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """Who a verb stands before as its subject: 作戦を指揮したマイヤー氏, 逮捕されたマイヤー容疑者."""
    if verb.role != "before noun":
        return None
    clause = reading.bare[_clause_start(reading, verb, span) : verb.start]
    if OWN_SUBJECT.search(clause) or (verb.passive and not verb.own and "を" in clause):
        return None
    given = re.search("を[^をが]{0,12}$", clause)
    has_object = given and not CHAIN.search(given.group()) and not PREDICATE.search(given.group())
    doer = read_after(reading, verb.end, span[1]) if verb.passive or verb.own or has_object else None
    if doer is None:
        return None
    named = [fact.kind for fact in reading.names if doer[0] <= fact.start < doer[1]][-1]
    return doer if named == "person" or (named == "organisation" and verb.kind != "lead") else None


def _find_agent(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """Who did what is told in the passive: the noun phrase before によって, or before a に near the verb."""
    for match in reversed(list(_BY.finditer(reading.masked, span[0], verb.start))):
        between = reading.bare[match.end() : verb.start]
        if PREDICATE.search(between) or CHAIN.search(between):
            return None
        doer = read_before(reading, match.start(), span[0])
        if match.group() != "に":
            return doer
        if doer and verb.kind in _DONE_BY and len(between) <= NEAR and not re.search("[はが]", between):
            named = [fact for fact in reading.names if doer[0] <= fact.start < doer[1]]
            is_place = named[-1].kind == "place" and named[-1].end == doer[1]
            return doer if not is_place and named[-1].score > GUESS else None
    return None


def _find_object(reading: Reading, verb: Verb, span: Span, particle: str) -> Span | None:
    """Who stands before the を (or に) of a verb, with no other verb between."""
    for match in reversed(list(re.finditer(particle, reading.bare[span[0] : verb.start]))):
        place = span[0] + match.start()
        between = reading.bare[place + 1 : verb.start]
        if PREDICATE.search(between) or CHAIN.search(between) or (not verb.passive and re.search("[はが]", between)):
            return None
        doer = read_before(reading, place, span[0])
        if doer or particle == "を":
            return doer
    return None


def _read_cleft(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """Who the predicate names whose topic the verb makes: 動議を提出したのはローゼ主教だった."""
    clause = reading.bare[_clause_start(reading, verb, span) : verb.start]
    has_subject, has_object = OWN_SUBJECT.search(clause), re.search("[をに]", clause) or verb.own
    fits = {
        "deeds": not verb.passive and not has_subject and has_object,
        "patients": (verb.passive and not has_subject) or (not verb.passive and has_subject and not has_object),
        "sufferers": not has_subject,
    }
    return _read_predicate(reading, verb.end + 2, span) if fits.get(verb.field) else None


def _read_predicate(reading: Reading, begin: int, span: Span) -> Span | None:
    """Who the nominal predicate behind a topic names; with "not X but Y" it is Y."""
    for match in _PREDICATE_END.finditer(reading.masked, begin, span[1]):
        if match.start() > begin and (doer := read_before(reading, match.start(), begin)):
            return None if _DENIED.match(reading.masked, match.start()) else doer
        if match.group() not in ("、", ""):
            return None
    return None


def _find_phrases(reading: Reading, span: Span) -> Iterator[Found]:
    for kind, pattern in _patterns("by_phrases"):
        for match in pattern.finditer(reading.masked, *span):
            doer = read_before(reading, match.start(), span[0])
            if doer:
                yield kind, match.span(), doer
    for kind, pattern in _patterns("after_phrases"):
        for match in pattern.finditer(reading.masked, *span):
            doer = _read_predicate(reading, match.end(), span)
            if doer:
                yield kind, match.span(), doer
    for match in re.finditer(r"による(?!と)", reading.masked[span[0] : span[1]]):
        begin = span[0] + match.end()
        stretch = re.match(f"[^、。をがはにで]{{0,{NOUN_REACH}}}", reading.masked[begin : span[1]])
        for kind, noun in _nouns():
            if stretch and stretch.group().endswith(noun):
                doer = read_before(reading, span[0] + match.start(), span[0])
                if doer:
                    yield kind, (begin + stretch.end() - len(noun), begin + stretch.end()), doer


@lru_cache(maxsize=4)
def _patterns(field: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile("|".join(phrases))) for kind, phrases in getattr(DEEDS, field).items())


@lru_cache(maxsize=1)
def _nouns() -> tuple[tuple[str, str], ...]:
    """The verbal nouns of the deeds with their classes (買収, 逮捕)."""
    nouns = [(kind, verb[:-3]) for kind, verbs in DEEDS.deeds.items() for verb in verbs if verb.endswith("/する")]
    return tuple((kind, noun) for kind, noun in nouns if not re.search("[をにと]", noun) and len(noun) > 1)


def find_happenings(text: str, lang: str) -> tuple[tuple[str, Span], ...]:
    """The words of a Japanese sentence that say what happened, each with its class, in the order of the table.

    >>> find_happenings("機体はアルマトイに着陸した。", "ja")
    (('land', (9, 11)),)
    """
    if lang != "ja":
        return ()
    return tuple((kind, match.span()) for kind, pattern in _patterns("happenings") for match in pattern.finditer(text))
