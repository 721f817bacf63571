"""Who a Japanese sentence says its words come from: 「…」とXは述べた, Xによると, Xが明らかにした."""

import re
from collections.abc import Iterator, Sequence

from aligner.claims.told.base import Span
from aligner.claims.told.japanese_clauses import (
    CHAIN,
    PREDICATE,
    Reading,
    Verb,
    find_markers,
    find_verbs,
    read_japanese,
)
from aligner.claims.told.japanese_doers import find_subject, read_before, read_doer
from aligner.languages.ja.deeds import DEEDS

# What stands before と where it ends somebody's words, or よう where it ends what is asked for.
_QUOTES = re.compile(
    "(?<=[」』たるいだうくすむぬぐつんずなせろよねかりれきみ])、?と(?:、|して|も)?|よう(?:に)?(?![だなす])"
)
# A subject in hiragana, which is read as no noun: いとこが.
_OTHER_SUBJECT = re.compile("(?<![でにと])は|が")
_ACCORDING = re.compile(r"に(?:よると|よれば|よりますと)")
_HEADLINE = re.compile(r"^([^「」『』。、]{2,30})「[^「」]+」$")


def find_speaker(text: str, lang: str) -> Span | None:
    """Who a Japanese sentence says its words come from; None where it names nobody (同氏は述べた).

    >>> text = "屋根は持ちこたえる、とクマリ氏は述べた。"
    >>> text[slice(*(find_speaker(text, "ja") or (0, 0)))]
    'クマリ氏'
    """
    if lang != "ja":
        return None
    reading = read_japanese(text)
    for span in reading.sentences:
        for _, doer in sorted([*_find_sources(reading, span), *_find_sayings(reading, span)]):
            return doer
    headline = _HEADLINE.match(text.strip())
    return read_doer(reading, headline.span(1)) if headline else None


def _find_sources(reading: Reading, span: Span) -> Iterator[tuple[int, Span]]:
    spoken = "|".join(DEEDS.spoken)
    for match in _ACCORDING.finditer(reading.masked, *span):
        words = re.search(rf"の(?:[^のはがを、]{{0,8}})?(?:{spoken})$", reading.masked[span[0] : match.start()])
        end = span[0] + words.start() if words else match.start()
        doer = read_before(reading, end, span[0])
        if doer:
            yield match.start(), doer
    for match in re.finditer(rf"の(?:{spoken})では(?!な)", reading.masked[span[0] : span[1]]):
        doer = read_before(reading, span[0] + match.start(), span[0])
        if doer:
            yield span[0] + match.start(), doer


def _find_sayings(reading: Reading, span: Span) -> Iterator[tuple[int, Span]]:
    for verb in find_verbs(reading, ("speech",), span):
        if verb.passive or verb.role == "cleft":
            continue
        words = _find_sayer(reading, verb, span)
        doer = read_doer(reading, words) if words else None
        if doer:
            yield verb.start, doer


def _find_sayer(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """The noun phrase whose words a verb of saying gives."""
    bare = reading.bare
    begin = verb.start + 1 if reading.masked.startswith("として", verb.start) else verb.start
    marks = list(_QUOTES.finditer(reading.masked, span[0], begin))
    mark = marks[-1] if marks else None
    if mark is None:
        return _find_announcer(reading, verb, span)
    behind = find_markers(reading, (mark.end(), verb.start))
    last = behind[-1][1][1] if behind else mark.end()
    if _has_verb(reading, last, verb.start):
        return _find_announcer(reading, verb, span)
    if verb.role == "before noun":
        return None
    if behind:
        return behind[-1][1]
    if _OTHER_SUBJECT.search(bare, mark.end(), verb.start):
        return None
    before = find_markers(reading, (span[0], mark.start()))
    if reading.masked[mark.start() - 1] in "」』":
        opening = reading.masked.rfind("「", span[0], mark.start())
        before = [row for row in before if row[1][1] < opening]
        if before and not _has_verb(reading, before[-1][1][1], opening):
            return before[-1][1]
    return _first_topic(reading, before)


def _has_verb(reading: Reading, start: int, end: int) -> bool:
    return bool(PREDICATE.search(reading.bare, start, end) or CHAIN.search(reading.bare, start, end))


def _first_topic(reading: Reading, markers: Sequence[tuple[str, Span]]) -> Span | None:
    """The topic that a whole sentence is of; None where a second one behind another verb may have taken over."""
    bare = reading.bare
    topics = [words for particle, words in markers if particle != "が" or bare.startswith("、", words[1] + 1)]
    if len(topics) > 1 and CHAIN.search(bare, topics[0][1], topics[1][0]):
        wide = bare.startswith("、", topics[0][1] + 1) or not read_doer(reading, topics[1])
        return topics[0] if wide else None
    return topics[0] if topics else None


def _find_announcer(reading: Reading, verb: Verb, span: Span) -> Span | None:
    """The subject of a verb of announcing with its object, or that says so of the sentence before (市長が発表した)."""
    if not reading.masked.startswith(DEEDS.announcing, verb.start) or verb.role not in ("main", "chain"):
        return None
    if reading.masked[verb.start - 1] != "を" and span[0] == 0:
        return None
    subject = find_subject(reading, verb, span)
    return subject[1] if subject else None
