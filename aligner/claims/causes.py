"""Why something happened, read from the English of a sentence: an effect and the words that give its cause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from aligner.claims.contexts import Context, Span, english_words, event_table
from aligner.claims.deeds import find_subject, quoted_spans
from aligner.claims.state_words import find_unsaid
from aligner.languages.en.causes import CAUSES

CAUSE_WORDS = 22  # words behind a cue that may belong to the cause
DENIAL_REACH = 3  # words before a cue in which a denial takes it back
LEAST_LETTERS = 4  # a cause is more than a pronoun

_END = re.compile(
    r"[.;:()“”\"]|,? \b(?:but|while|whereas|although|he said|she said|it said|they said)\b|, (?:which|and|according) "
)
# "banned for four years", "closed for good": how long, not why
_TIME = re.compile(
    r"(?:\S+ ){0,3}?(?:year|month|week|day|hour|minute|decade|season|night|morning)s?\b"
    r"|(?:good|ever|now|long|life|sale|free|once|instance|example)\b"
    r"|(?:the|a) (?:time being|moment|while|first|second|last)\b"
)
_THAT = re.compile(r"\W*(?:that|this|it)\W*", re.IGNORECASE)
# ", which the firm" before "blamed on": the words before it tell the effect. An adverb alone tells none.
_WHICH = re.compile(r",? (?:which|something|a \w+ (?:that|which)) [^,;]{0,60}$")
_ADVERB = re.compile(r"\W*(?:\w+ly)?\W*")
_ABOVE = re.compile(
    r"\b(?:circl|fl[yi]|flew|flown|hover|hung|hang|pass|sail|drift|soar|look)\w*\s*$"
)  # "circling over"
_OVER = re.compile(r"\bover\s*$", re.IGNORECASE)
_HELD = re.compile(r"\b(?:regarded|seen|considered|believed|thought|said|named|cited|given|identified|suspected)\s*$")
_BE = (
    r"(?:(?:was|is|were|are|lay|lies|has been|had been|would be|may be|may have been|appears to be)"
    r"(?: (?:in|that|with|\w+ly))?|:)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What a sentence gives as the cause of what; `start`, `end` mark the cause in the English.

    `effect` is empty where the sentence speaks of "the cause" without saying of what: that of the news.
    `sure` is False for cues that have other uses as well ("after", "for"). `is_matter`: told with "over", which names
    what it was about, as widely as one likes.
    """

    context: Context
    start: int
    end: int
    text: str
    effect: str
    sure: bool
    is_matter: bool = False

    @property
    def source(self) -> str:
        """The source that gives it."""
        return self.context.sentence.source_id

    @property
    def words(self) -> frozenset[str]:
        """The content stems of the cause."""
        return english_words(self.text)

    @property
    def effect_words(self) -> frozenset[str]:
        """The content stems of the effect."""
        return english_words(self.effect) - self.words


def read_causes(context: Context, before: Context | None = None) -> tuple[Cause, ...]:
    """The causes that a sentence gives outside of quoted words, the surest first; none where it leaves them open.

    Where a pronoun stands for the effect ("The firm put that down to the winter"), the sentence `before` tells it.
    """
    english = context.english
    if _pattern("open").search(english):
        return ()
    found: dict[Span, Cause] = {}
    for (start, end), effect, sure in _find_causes(english):
        text = english[start:end].strip(" ,")
        if _TIME.match(text):
            continue
        if len(text) < LEAST_LETTERS or not english_words(text) or text.casefold() in CAUSES.subjects:
            continue
        if any(a < start < b for a, b in quoted_spans(english)):
            continue
        if not any(start < b and a < end for a, b in found):
            found[start, end] = Cause(
                context=context,
                start=start,
                end=end,
                text=text,
                effect=before.english if before and _THAT.fullmatch(effect) else effect.strip(" ,"),
                sure=sure,
                is_matter=bool(_OVER.search(english[:start])),
            )
    return tuple(found.values())


Reading = tuple[Span, str, bool]


def _find_causes(english: str) -> Iterator[Reading]:
    yield from _find_named(english)
    yield from _find_blamed(english)
    for entry in CAUSES.linked:
        for match in re.finditer(rf"\b{entry}\b", english):
            effect = match.groupdict().get("effect") or english[: match.start()]
            yield (match.end(), _end_of(english, match.end())), effect, True
    for match in _pattern("behind").finditer(english):
        if not _is_denied(english, match.start()):
            yield _read_behind(english, match.start(), match.end(), sure=True)
    for match in _pattern("before").finditer(english):
        subject = find_subject(english, match.start())
        if subject and not _is_denied(english, match.start()):
            yield subject, english[match.end() : _end_of(english, match.end())], True
    plain = _blank_stages(english)
    for match in _pattern("grounds").finditer(english):
        before = english[: match.start()]
        if _pattern("objects").search(before) or (match.group() == "over" and _ABOVE.search(before)):
            continue
        if _pattern("deeds").search(plain[: match.start()][-60:]) and not _is_denied(english, match.start()):
            yield _read_behind(english, match.start(), match.end(), sure=False)


def _blank_stages(english: str) -> str:
    """The text without the words that tell the stage of a gathering: a summit "closed after two days" for no cause."""
    for start, end in find_unsaid(event_table("en"), english, "en", ()):
        english = english[:start] + " " * (end - start) + english[end:]
    return english


def _read_behind(english: str, start: int, end: int, *, sure: bool) -> Reading:
    """The cause behind a cue; its effect stands before, or, where the cue opens the sentence, behind a comma."""
    stop = _end_of(english, end)
    if not english_words(english[:start]):
        comma = english.find(",", end)
        if comma > 0:
            return (end, comma), english[comma + 1 :], sure
    return (end, stop), english[:start], sure


def _find_blamed(english: str) -> Iterator[Reading]:
    for match in _pattern("blamed").finditer(english):
        if _is_denied(english, match.start()):
            continue
        stop = _end_of(english, match.end())
        on = re.search(r" (?:on|for) ", english[match.end() : stop])
        if on and on.group().strip() == "on":
            effect, which = english[match.end() : match.end() + on.start()], _WHICH.search(english, 0, match.start())
            if _ADVERB.fullmatch(effect):
                effect = english[: which.start()] if which else ""
            yield (match.end() + on.end(), stop), effect, True
        elif on:
            yield (match.end(), match.end() + on.start()), english[match.end() + on.end() : stop], True
        else:
            comma = english.find(",", match.end(), stop)
            yield (match.end(), comma if comma > 0 else stop), "", True


def _find_named(english: str) -> Iterator[Reading]:
    noun = "|".join(CAUSES.named)
    for match in re.finditer(rf"\b(?:{noun})\b(?P<of> (?:of|for|behind) [^.,;]{{3,60}}?)? {_BE}\s+", english):
        if not _is_denied(english, match.end()):
            yield (match.end(), _end_of(english, match.end())), (match.group("of") or "")[3:], True
    by = r"(?:as|to be|was|is|were|are|been|being|be)"
    for match in re.finditer(
        rf"\b{by} (?:the |a |one )?(?:{noun})\b(?P<of> (?:of|for|behind) [^.,;]{{3,60}})?", english
    ):
        verb = len(_HELD.sub("", english[: match.start()].rstrip()).rstrip()) + 1
        subject = find_subject(english, verb) or find_subject(english, verb, passive=True)
        if subject and not _is_denied(english, match.start()):
            yield subject, (match.group("of") or "")[3:], True


def _end_of(english: str, begin: int) -> int:
    end = _END.search(english, begin)
    stop = end.start() if end else len(english)
    return begin + len(" ".join(english[begin:stop].split(" ")[:CAUSE_WORDS]))


def _is_denied(english: str, start: int) -> bool:
    before = english[:start].split()[-DENIAL_REACH:]
    return any(_pattern("denied").fullmatch(word.strip(",;").casefold()) for word in before)


@lru_cache(maxsize=16)
def _pattern(field: str) -> re.Pattern[str]:
    entries = sorted(getattr(CAUSES, field), key=len, reverse=True)
    joined = "|".join(entries)
    if field == "objects":
        return re.compile(rf"\b(?:{joined})s?\s*$", re.IGNORECASE)
    return re.compile(joined if field in ("open", "deeds", "denied") else rf"\b(?:{joined})\b", re.IGNORECASE)
