"""Days of another event than that of the sentence: "after the election of Saturday", "a day after the ruling"."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.claims.contexts import event_table
from aligner.claims.days import find_day
from aligner.facts.concepts import concept_of, concept_similarity
from aligner.findings.slots import HEAD_APART
from aligner.languages.schema.events import find_stems

# What leads a day that belongs to the noun before it: "after the vote of", "na de stemming van", "nach der Wahl am".
_OF_EARLIER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:after|following|since|before|ahead of)\s+(?:[\w'’-]+\s+){0,3}(?P<noun>[\w'’-]+)\s+(?:of|(?P<on>on))\s+"
        r"(?:last\s+)?$",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:na|sinds|vóór|voorafgaand aan)\s+(?:[\w'’-]+\s+){0,3}(?P<noun>[\w'’-]+)\s+(?:van|(?P<on>op))\s+"
        r"(?:afgelopen\s+)?$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:[Nn]ach|[Ss]eit|[Vv]or)\s+(?:[\w-]+\s+){0,3}(?P<noun>[A-ZÄÖÜ][\w-]+)\s+(?:vom|von|(?P<on>am))\s+"
        r"(?:vergangenen\s+)?$"
    ),
}
_OF_EARLIER_JAPANESE = re.compile(r"の(?P<noun>(?P<on>[一-龠ァ-ヴー]{2,6}?))(?:の?後|のあと|を受け|以降|の?前)")
_VERB = re.compile(r"\w+ed", re.IGNORECASE)  # "before polls opened on Sunday"
_COURT = re.compile(r"(?:\w+g|G)ericht(?:shof)?")  # vor Gericht am Montag
_TELLERS = frozenset({"angaben", "informationen", "berichten", "worten", "erkenntnissen", "auskunft"})  # nach Angaben …
_NUMBERS = {"the": 1, "a": 1, "one": 1, "two": 2, "three": 3, "de": 1, "een": 1, "één": 1, "twee": 2, "drie": 3,
            "einen": 1, "am": 1, "ein": 1, "zwei": 2, "drei": 3}  # fmt: skip
# Behind a day: how many days it is from an event that is told with it.
_FROM_EVENT = re.compile(
    r"(?:\s+[^\s,.;:]+){0,3}(?:,\s+[^,.;:]{1,40}(?=,))?,?\s+"
    r"(?P<number>the|a|one|two|three|de|een|één|twee|drie|einen|am|ein|zwei|drei)\s+(?:days?|dag(?:en)?|Tage?n?)\s+"
    r"(?P<way>after|before|nadat|na|voordat|voor|vóór|nachdem|nach|bevor|vor)\b"
)
_CLAUSE_END = re.compile(r"[,.;:]")
EVENT_REACH = 60  # letters behind "a day after" that may name the event
_BEFORE = frozenset({"before", "voordat", "voor", "vóór", "bevor", "vor"})


def are_days_of_two_events(one: Claim, two: Claim) -> bool:
    """Whether one sentence itself tells that its day, or the deed, is of another event than the other's day.

    "After the election of Saturday the president asked her" against "she was asked on Sunday"; "on Saturday, the day
    after the ruling" against a ruling on Friday. Not where the other sentence names that event as well.
    """
    return any(_is_of_earlier(a, b) or _is_beside_event(a, b) for a, b in ((one, two), (two, one)))


def _is_of_earlier(claim: Claim, other: Claim) -> bool:
    noun = _find_owner(claim)
    lang = claim.context.sentence.lang
    if not noun or _find_owner(other) or _find_kinds(noun, lang) & other.context.events:
        return False
    concept = concept_of(noun, lang)
    named = (*other.context.concepts, *other.context.words)
    return not any(concept_similarity(concept, word) >= HEAD_APART for word in named)


def _find_kinds(noun: str, lang: str) -> frozenset[str]:
    """The kinds of event that a noun tells of."""
    return frozenset(kind for kind, stems in event_table(lang).events.items() if find_stems(stems, noun, lang))


def _find_owner(claim: Claim) -> str:
    """The noun of the earlier or later event whose day a claim gives; "" where there is none.

    A day that is only "on", as after "the ferry sank" and "nach Tokio", is the noun's where that is known for an event.
    """
    sentence = claim.context.sentence
    if sentence.lang == "ja":
        match = _OF_EARLIER_JAPANESE.match(sentence.text, claim.end)
    else:
        match = _OF_EARLIER.get(sentence.lang, _OF_EARLIER["en"]).search(sentence.text[: claim.start])
    if not match or match["noun"].casefold() in _TELLERS:
        return ""
    noun = match["noun"]
    is_other = _VERB.fullmatch(noun) or _COURT.fullmatch(noun) or not _find_kinds(noun, sentence.lang)
    return "" if match["on"] and is_other else noun


def _is_beside_event(claim: Claim, other: Claim) -> bool:
    """Whether a day is told to be so many days from an event that the other sentence tells, on just that day."""
    text = claim.context.sentence.text
    match = _FROM_EVENT.match(text, claim.end)
    days = find_day(claim), find_day(other)
    if not match or not all(days):
        return False
    event = _CLAUSE_END.split(text[match.end() : match.end() + EVENT_REACH], maxsplit=1)[0]
    if not _tells_of(other, event, claim.context.sentence.lang):
        return False
    distance = _NUMBERS[match["number"]] * (-1 if match["way"] in _BEFORE else 1)
    return days[0] - days[1] == distance


def _tells_of(claim: Claim, event: str, lang: str) -> bool:
    """Whether a sentence tells of an event of the kind that some words of another sentence name, or of its noun."""
    concepts = [concept for word in event.split() if (concept := concept_of(word, lang))]
    return bool(_find_kinds(event, lang) & claim.context.events) or any(
        concept_similarity(one, two) >= HEAD_APART for one in concepts for two in claim.context.concepts
    )
