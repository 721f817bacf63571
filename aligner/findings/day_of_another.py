"""Days of another event than that of the sentence: "after the election of Saturday", "a day after the ruling"."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.claims.contexts import english_words, event_table
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
# The same before it: "A day after the crash, on Tuesday", "Am Tag nach seiner Freilassung", 事故の翌日の17日.
_AFTER_EVENT = re.compile(
    r"\b(?P<number>[Tt]he|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Dd]e|[Ee]en|[Éé]én|[Tt]wee|[Dd]rie|[Ee]inen|[Aa]m|[Ee]in|[Zz]wei|[Dd]rei)"
    r"\s+(?:days?|dag(?:en)?|Tage?)\s+(?P<way>after|na|nach)\s+(?P<event>(?:[^\s,.;:]+\s*){1,3})"
)
_AFTER_EVENT_JAPANESE = re.compile(r"(?P<event>[^、。]{1,20})の翌日(?:の|に当たる|、)?$")
# The day of an event that lasts: "on the second day of the visit", "am zweiten Tag des Besuchs", 訪問2日目の20日.
_NTH_DAY = re.compile(
    r"\b(?:the|de|am|dem) "
    r"(?P<word>second|third|fourth|fifth|tweede|derde|vierde|vijfde|zweiten|dritten|vierten|fünften) "
    r"(?:and (?:final|last) |en laatste |und letzten )?(?:day|dag|Tag)\b|(?P<figure>[2-9２-９])日目",
    re.IGNORECASE,
)
_NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5,
        "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5}  # fmt: skip
# A thing told with what became of it, in English, which every sentence has: "the collapsed bridge".
_RESULT = re.compile(
    r"\b(?:the|a|an|its|their|his|her)\s+(?:\w+ly\s+)?(?P<fate>collapsed|sunken|crashed|wrecked|derailed|burnt-out|"
    r"burned-out|burned|burnt|gutted|ruined|destroyed|damaged|stricken|capsized|exploded|toppled|flooded|released|freed|"
    r"arrested|stolen|ousted|sacked|murdered|killed)\s+(?P<thing>[a-z]\w+)",
)
_DAY_WORDS = english_words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday morning afternoon evening night day noon"
)
_CLAUSE_END = re.compile(r"[,.;:]")
_DATED = re.compile(r"\d{4}-\d\d-\d\d")
EVENT_REACH = 60  # letters behind "a day after" that may name the event
_BEFORE = frozenset({"before", "voordat", "voor", "vóór", "bevor", "vor"})


def are_days_of_two_events(one: Claim, two: Claim) -> bool:
    """Whether one sentence itself tells that its day, or the deed, is of another event than the other's day.

    "After the election of Saturday the president asked her" against "she was asked on Sunday"; "on Saturday, the day
    after the ruling" against a ruling on Friday. Not where the other sentence names that event as well.
    """
    return any(
        _is_of_earlier(a, b) or _is_beside_event(a, b) or _is_later_day(a, b) for a, b in ((one, two), (two, one))
    )


def is_day_of_the_aftermath(one: Claim, two: Claim) -> bool:
    """Whether the later day is told of a thing with what became of it, and the earlier of another deed.

    "On Wednesday ships lay waiting at the collapsed bridge" against "the bridge fell on Tuesday": but for the thing the
    two clauses have no word in common.
    """
    days = find_day(one), find_day(two)
    if not all(days) or days[0] == days[1]:
        return False
    later, earlier = (one, two) if days[0] > days[1] else (two, one)
    result = _RESULT.search(later.context.english)
    if result is None or _RESULT.search(earlier.context.english):
        return False
    names = (name.value for claim in (one, two) for name in claim.context.names)
    told = _DAY_WORDS | english_words(" ".join((result["fate"], result["thing"], *names)))
    return not (later.near & earlier.near) - told


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
    days = find_day(claim), find_day(other)
    told = _read_distance(claim) if all(days) else None
    if told is None or not _tells_of(other, told[1], claim.context.sentence.lang):
        return False
    return days[0] - days[1] == told[0]


def _read_distance(claim: Claim) -> tuple[int, str] | None:
    """How many days a day is from an event that its sentence names with it, and the words for that event."""
    text = claim.context.sentence.text
    if match := _FROM_EVENT.match(text, claim.end):
        event = _CLAUSE_END.split(text[match.end() : match.end() + EVENT_REACH], maxsplit=1)[0]
        return _NUMBERS[match["number"]] * (-1 if match["way"] in _BEFORE else 1), event
    if claim.context.sentence.lang == "ja":
        before = _AFTER_EVENT_JAPANESE.search(text[: claim.start])
        return (1, before["event"]) if before else None
    before = _AFTER_EVENT.search(text[: claim.start])
    if before is None or _count_days(claim) > 1:
        return None
    return _NUMBERS[before["number"].casefold()], before["event"]


def _count_days(claim: Claim) -> int:
    """How many days the sentence of a day names."""
    return sum(fact.kind in ("date", "datetime") and bool(_DATED.match(fact.value)) for fact in claim.context.facts)


def _is_later_day(claim: Claim, other: Claim) -> bool:
    """Whether a day is told as the second or a later one of an event that lasts, and the other is one of those before.

    国賓訪問2日目の20日 is no other day of the visit than the 19th, on which it began.
    """
    days = find_day(claim), find_day(other)
    nth = _find_nth(claim)
    return bool(nth and all(days)) and _find_nth(other) != nth and 0 < days[0] - days[1] < nth


def _find_nth(claim: Claim) -> int:
    match = _NTH_DAY.search(claim.context.sentence.text)
    if match is None or _count_days(claim) != 1:
        return 0
    return _NTH[match["word"].casefold()] if match["word"] else int(match["figure"])


def _tells_of(claim: Claim, event: str, lang: str) -> bool:
    """Whether a sentence tells of an event of the kind that some words of another sentence name, or of its noun."""
    concepts = [concept for word in event.split() if (concept := concept_of(word, lang))]
    states = {state.axis for state in (*claim.context.states, *claim.context.english_states)}
    if any(find_stems(stems, event, lang) for axis in states for stems in event_table(lang).states[axis]):
        return True
    return bool(_find_kinds(event, lang) & claim.context.events) or any(
        concept_similarity(one, two) >= HEAD_APART for one in concepts for two in claim.context.concepts
    )
