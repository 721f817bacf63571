"""What tells two days or two hours apart before they are compared: they are of two deeds, or begin and end of one."""

import re
from collections.abc import Mapping, Sequence
from itertools import product
from typing import Literal

from aligner.claims.claim import Claim
from aligner.claims.clocks import has_hour
from aligner.claims.contexts import Context
from aligner.claims.days import find_day, find_days
from aligner.facts.values import Moment, fact_value
from aligner.findings.slots import date_grain
from aligner.findings.story import StoryIndex, overlap

Part = Literal["begin", "end", "latest", "point"]

# The cross-encoder reads, values blanked, that one sentence denies what the other tells: then the deed is in dispute
# ("refunded as early as Sunday" against "had not decided on Monday"), not its day. No right clash of days or hours of
# the 72 development events is read so, five of the false ones are.
DENIED, HARDLY_SAME = 0.7, 0.1
# Chance of saying the same, or of telling one thing in another order, from which on two clauses need no word in common.
# Of the false clashes without one nine lie below, of the right ones none.
SAME_IN_OTHER_WORDS = 0.5
BEGIN_AND_END: Sequence[set[Part]] = ({"begin", "end"}, {"begin", "latest"})  # two hours of one thing that lasts
OTHER_GRAIN = 10  # times the days of the other date
_PARTS: Mapping[str, Mapping[Part, str]] = {
    "en": {
        "begin": r"\b(?:since|from|starting|effective|as of)",
        "end": r"\b(?:until|till|up to and including|through)",
        "latest": r"\b(?:by|no later than|at the latest)",
    },
    "nl": {
        "begin": r"\b(?:sinds|vanaf|met ingang van)",
        "end": r"\b(?:tot|tot en met|t/m)",
        "latest": r"\b(?:uiterlijk|vóór)",
    },
    "de": {
        "begin": r"\b(?:seit|ab)",
        "end": r"\b(?:bis|bis zum|bis einschließlich|bis einschließlich zum)",
        "latest": r"\bspätestens",
    },
    "ja": {"begin": r"に?から|以来|以降|より", "end": r"まで(?!に)", "latest": r"までに"},
}
# English and Dutch words for an end before the day that they name, and words that take the day in.
_UNTIL = re.compile(r"(?<!not )\b(?:until|till|tot)\s+(?:(?:the|de)\s+)?$", re.IGNORECASE)
_INCLUDING = re.compile(
    r"\b(?:tot en met|t/m|up to and including|through|einschließlich|inclusief)(?:\s+(?:the|de|zum|den))?\s+$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(r"(?:\bnot|n[’']t|\bnever|\bno\s+\w+)(?:\s+\w+){0,5}\s+(?:until|till)\s+(?:\w+\s+)?$")
_TAIL = re.compile(r"(?:から|以来|以降|まで)?$")  # of a Japanese date that takes its particle in
_ON = re.compile(r"^\s+an\b")  # "vom 1. März an"
_FROM = re.compile(r"\bvo[nm]\s+(?:\w+\s+)?$", re.IGNORECASE)
_BEGUN = frozenset({"begin", "began", "begun", "start", "effec", "force"})  # stems of what begins on its day

# Words by which something ends on its day, though no "until" leads it: "the strike stops on Thursday", 18日に終わる.
# What stands before a day ("houdt een toespraak op maandag", "läuft ab Montag", "Ende Mai") ends nothing.
_ENDS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:ends?|ended|ending|stops?|(?:is|are|was|were|be|it's) over|finish(?:es)?|expires?|lapses?|concludes?)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:eindigt|eindigen|stopt|stoppen|(?:houdt|houden|hield|hielden)\b[^.;]{0,80}\bop(?=\s*(?:[,.;]|$))|"
        r"(?:loopt|lopen|liep|liepen)\b[^.;]{0,80}\baf|afloopt|aflopen|ophoudt|verstrijkt|voorbij|ten einde)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:endet|enden|stoppt|(?:läuft|laufen|hört|hören|hörte|hörten)\b[^.;]{0,80}\b(?:aus|ab|auf)(?=\s*(?:[,.;]|$))|"
        r"ausläuft|abläuft|aufhört|verstreicht|vorbei|(?:zu|ein|das|sein|ihr) Ende|Schluss)\b"
    ),
    "ja": re.compile(r"終わ|終了|終え|終結|満了|期限|閉幕|打ち切|やめ|解除"),
}


def are_moments_apart(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether two days or two hours are surely no two reports of one.

    One sentence denies the other's deed; they share no word and are not read as the same; hours of days that lie apart
    (it is the days that are compared then); "since Tuesday morning" and "by Tuesday afternoon"; "until the 26th" and
    "from the 27th".
    """
    reading = index.reading(one.place, two.place)
    denied = reading.kind in ("modality", "polarity") and reading.clash >= DENIED and reading.same <= HARDLY_SAME
    if denied and not are_deadlines(one, two):
        return True
    told = reading.same + (reading.clash if reading.kind == "sequence" else 0.0)
    if index.readings and told < SAME_IN_OTHER_WORDS and not _share_words(one, two, index):
        return True
    if one.kind == "time":
        return _days_between(one, two) > 1 or {read_part(one), read_part(two)} in BEGIN_AND_END
    if {read_part(one), read_part(two)} == {"end"}:
        return _end_alike(one, two) or _end_alike(two, one)
    return _follow_each_other(one, two)


def are_of_other_days(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether hours that agree are told of one day, and those of another group of a day that is no neighbour of it."""
    return any(a.kind == "time" and _days_between(a, b) > 1 for a, b in product(one, two))


def are_moments_likely_apart(one: Claim, two: Claim) -> bool:
    """Whether two days or two hours are of different things unless their sentences are all but the same.

    A part of a day and an hour, or two parts of one day; the day since which something goes on, or until which it does,
    and the day of a deed, where nobody is named in both and the deed is no begin or end.
    """
    if one.kind == "time":
        clocks = {_is_clock(one), _is_clock(two)}
        return len(clocks) > 1 or (clocks == {False} and _days_between(one, two) == 0)
    parts = {read_part(one), read_part(two)}
    if len(parts) == 1 or "latest" in parts or one.actors & two.actors:
        return False
    if parts == {"begin", "point"}:
        return not any(claim.near & _BEGUN for claim in (one, two) if read_part(claim) == "point")
    if parts == {"end", "point"}:
        return not any(_tells_an_end(claim) for claim in (one, two) if read_part(claim) == "point")
    return True


def _tells_an_end(claim: Claim) -> bool:
    sentence = claim.context.sentence
    return sentence.lang in _ENDS and bool(_ENDS[sentence.lang].search(sentence.text))


def are_deadlines(one: Claim, two: Claim) -> bool:
    """Whether two days are both told as the last one: "by 29 May" and "until 15 May" are two deadlines, and differ."""
    return one.kind == two.kind == "date" and {read_part(one), read_part(two)} <= {"end", "latest"}


def are_of_other_grain(one: Claim, two: Claim) -> bool:
    """Whether one moment is a much longer stretch than the other: a month beside a day, a morning beside an hour."""
    if one.kind == "time":
        return _is_clock(one) != _is_clock(two)
    grains = sorted((date_grain(one), date_grain(two)))
    return one.kind == "date" and grains[0] > 0 and grains[1] >= OTHER_GRAIN * grains[0]


def read_part(claim: Claim) -> Part:
    """Whether a day or hour is told as the begin or the end of something, as the latest or as the moment of a deed.

    "seit Donnerstag" is a begin, "tot en met 26 april" an end, "by Friday" and 9月末までに the latest.
    """
    return _read_part_at(claim.context, claim.start, claim.end)


def _read_part_at(context: Context, start: int, end: int) -> Part:
    text, lang = context.sentence.text, context.sentence.lang
    before, quote, behind = text[:start], text[start:end], text[end:]
    if lang == "en" and _NOT_UNTIL.search(before):
        return "point"
    for part, words in _PARTS.get(lang, _PARTS["en"]).items():
        if lang == "ja":
            led = re.match(words, _TAIL.findall(quote)[0] + behind)
        else:
            led = re.search(rf"(?:{words})\s+(?:\w+\s+)?$", before, re.IGNORECASE) or re.match(
                rf"(?:{words})\s", quote, re.IGNORECASE
            )
        if led:
            return part
    return "begin" if lang == "de" and _FROM.search(before) and _ON.match(behind) else "point"


def _share_words(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the clauses of two values share a word; by their originals too, where the English may be poor."""
    if overlap(one.near, two.near, index.words) > 0:
        return True
    if {one.source, two.source} <= index.trusted:
        return False
    return bool(
        one.actors & two.actors
        or overlap(one.window, two.window, index.words) > 0
        or overlap(one.concepts, two.concepts, index.concepts) > 0
    )


def _days_between(one: Claim, two: Claim) -> int:
    """Days from the one to the other; 0 where they may be on one day."""
    days = [find_days(claim.value) or _days_beside(claim) for claim in (one, two)]
    if not days[0] or not days[1]:
        return 0
    return max(0, days[0][0] - days[1][1], days[1][0] - days[0][1])


def _follow_each_other(one: Claim, two: Claim) -> bool:
    """Whether one ends on a day and the other begins or is on the next: "closed until Sunday", "open from Monday"."""
    for end, begin in ((one, two), (two, one)):
        days = find_day(end), find_day(begin)
        if read_part(end) == "end" and read_part(begin) != "end" and days[0] and days[1] == days[0] + 1:
            return True
    return False


def _end_alike(before: Claim, last: Claim) -> bool:
    """Whether one thing ends before a day and on the day before it: "until Monday", "tot en met zondag"."""
    days = find_day(before), find_day(last)
    if not days[1] or days[0] != days[1] + 1:
        return False
    texts = [claim.context.sentence.text[: claim.start] for claim in (before, last)]
    return bool(_UNTIL.search(texts[0]) and _INCLUDING.search(texts[1]))


def _days_beside(claim: Claim) -> tuple[int, int] | None:
    """The one day or month beside an hour on which a thing is told to happen; None where there is none, or several.

    "On Tuesday they shook hands at half past five, ending a strike that had begun on Friday" names two, with "since
    Friday" it names Tuesday.
    """
    context = claim.context
    days = {
        find_days(fact_value(fact))
        for fact in context.facts
        if fact.kind in ("date", "datetime") and _read_part_at(context, fact.start, fact.end) == "point"
    }
    return days.pop() if len(days) == 1 else None


def _is_clock(claim: Claim) -> bool:
    return isinstance(claim.value, Moment) and has_hour(claim.value.text)
