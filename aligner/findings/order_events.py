"""Which of two events a sentence puts first, and whether another sentence puts the same two the other way round.

"The council approved it; only then were signatures collected" and "once the signatures were in, the council approved
it" both say "after", and clash; "A before B" and "B came after A" say the opposite words, and agree.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.claims.contexts import Context, Span, english_words
from aligner.facts.concepts import concepts_in
from aligner.findings.story import StoryIndex, overlap

Comparison = Literal["same", "turned", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """How a language links two events: words that the earlier or the later one follows, and those between the two.

    In Japanese the earlier or the later event stands before the words. `when` joins two clauses of which the earlier
    one holds a word of `done`: the road was already closed when the slope gave way. `first` says that its clause tells
    the earlier one.
    """

    earlier: str
    later: str
    then: str
    when: str
    done: str
    first: str


_LINKS: Mapping[str, Links] = {
    "en": Links(
        earlier=r"\b(?:(?:only |even |just |shortly |soon |long )?(?:after|once)|only when|(?<!the )following|"
        r"in the wake of)\b"
        r"|(?:\bnot\b|n['’]t\b)[^.;]{0,60}?\buntil\b(?! (?:\w+ )?(?:later|then|now|afterwards|recently)\b)"
        r"(?! (?:that|this|which|all|a few|\d+)\b)",
        later=r"\b(?:before|ahead of|prior to)\b(?! (?:that|this|then)\b)|\bby the time\b",
        then=r"\b(?:only (?:then|afterwards|(?:\w+ )?later|after (?:that|this|him|her|them))|"
        r"after (?:that|this|which|him|her|them)|thereafter)\b|\bwhereupon\b",
        when=r"\bwhen\b",
        done=r"\balready\b|\bha[sd] long\b|\blong (?:been|since|gone)\b",
        first=r"\b(?:ma[dk]es?|t[oa]kes?|took) the first (?:move|step)\b|\b(?:is|was|were) (?:the )?first to\b"
        r"|(?<!\bthe )(?<!\ba )(?<!\bat )(?<!\bfor )(?<!\bvery )(?<!'s )(?<!’s )(?<!\bhis )(?<!\bher )(?<!\bits )"
        r"(?<!finished )(?<!came )(?<!placed )(?<!ranked )(?<!is )(?<!was )\bfirst"
        r"(?=\s*(?:[,;.]|$)|\s(?:to|at|in|with|by)\b)",
    ),
    "nl": Links(
        earlier=r"\b(?:pas toen|nadat|zodra|na afloop van|na)\b(?! (?:een|enkele|twee|drie|\d+)\b)",
        later=r"\b(?:voordat|alvorens|voorafgaand aan|vóór)\b",
        then=r"\b(?:pas (?:daarna|dan|(?:\w+ )?later|na (?:hem|haar|hen))|daarna|waarna|vervolgens|na (?:hem|hen))\b",
        when=r"\btoen\b(?! (?:al|nog|pas)\b)",
        done=r"\b(?:al|reeds|allang)\b",
        first=r"\bals eersten?\b|\bde eerste (?:stap|zet)\b|(?<!\bvoor het )\beerst\b",
    ),
    "de": Links(
        earlier=r"\b(?:erst,? als|nachdem|sobald|im anschluss an|erst nach)\b",
        later=r"\b(?:bevor|im vorfeld|noch vor)\b|,\s(?:noch )?ehe\b",
        then=r"\b(?:erst (?:danach|dann|(?:\w+ )?später|nach (?:ihm|ihr|ihnen))|danach|woraufhin|anschließend|"
        r"nach (?:ihm|ihnen))\b",
        when=r"(?:^|,\s)als\b",
        done=r"\b(?:schon|bereits|längst)\b",
        first=r"\bals erste[rsn]?\b|\bden ersten (?:schritt|zug)\b|\bzuerst\b",
    ),
    "ja": Links(
        earlier=r"した後|された後|の後に|を受けて|終了後|てから",
        later=r"する前に|の前に|に先立|に先駆け|より先に",
        then=r"その後|それから",
        when=r"(?:た|る|の)(?:時点?|とき|頃|ころ)に?は",
        done=r"すでに|既に|とっくに",
        # not in 取引先に or 行き先に, nor in 進まず
        first=r"最初に|真っ先に|(?<![より一-龠ぁ-ん])先に|(?<=[がはもをにで])(?<!より)先に|(?:^|(?<=[、。「はがもをにで\s]))まず(?!い)",
    ),
}
# "after all", "the day before", "it was midnight before": a distance or an idiom, no order of two events.
_IDLE = re.compile(
    r"\b(?:day|week|month|year|night|shortly|long|soon|ever|never|all)s? $|\bit (?:was|took) [^;]{0,30} $",
    re.IGNORECASE,
)
# An hour or a season that is no event: "after breakfast", "voor dag en dauw", "vor Tagesanbruch", 夜明け後に.
_HOUR = re.compile(
    r"\s+(?:(?:the|het|de|dem|der|den|that|this)\s+)?(?:(?:early|local|late)\s+)?(?:"
    r"daybreak|dawn|sunrise|sunset|dusk|dark|nightfall|midnight|noon|midday|breakfast|lunch|lunchtime|dinner|supper|"
    r"christmas|easter|(?:the )?weekend|(?:the )?summer|(?:the )?winter|(?:the )?holidays|"
    r"ontbijt|lunch|middaguur|middernacht|zonsopgang|zonsondergang|donker|dag en dauw|dageraad|kerst(?:mis)?|pasen|"
    r"zomer|winter|frühstück|mittagessen|mitternacht|mittag|sonnenaufgang|sonnenuntergang|tagesanbruch|morgengrauen|"
    r"einbruch der (?:dunkelheit|nacht)|feierabend|weihnachten|ostern|sommer|wochenende)\b",
    re.IGNORECASE,
)
_HOUR_BEFORE = re.compile(r"(?:夜明け|日の出|日没|正午|深夜|未明|朝食|昼食|夕食|年末|年明け)(?:の|直)?$")
_DATELINE = re.compile(r"^\W*(?:[^\W\d][\w.'’-]*(?:[/ ]|, )?){1,4}(?:\s?\([\w ]+\))?\s[–—-]\s")  # Den Haag – ...
PURSUED_REACH = 12  # letters before "after" in which "look" or "went" may stand
_PURSUED = re.compile(
    r"\b(?:go(?:es|ing)?|went|look(?:s|ed|ing)?|ask(?:s|ed|ing)?|nam(?:e|ed)|call(?:ed|s)|ran?|runs?) $", re.IGNORECASE
)
# A clause that opens the sentence ends at a comma or, in English, where the verb comes before its subject.
_END = re.compile(r"[,;:.]")
_CLAUSE = re.compile(
    r"[;:。]|、(?=その)|,\s(?:and|while|whereas|but|en|terwijl|maar|und|während|aber|doch)\b|\.\s(?=[A-ZÄÖÜ“\"„])",
    re.IGNORECASE,
)
_STOP = re.compile(r"[;:]")
_INVERTED = re.compile(
    r"[,;:.]|\b(?:did|had|has|have|was|were|could|does|do|is|are|will|would)\s"
    r"(?=(?:the|an?|its|his|her|their|they|he|she|it|this|that)\b|[A-ZÀ-Ž])"
)
# Least overlap that ties an event of the one sentence to one of the other, and how much more alike the events are the
# one way than the other: by eye on the orders of the development events.
TIED = 0.08
CLEARLY = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is said of an event: stems of its English, and the concepts and names of its original."""

    words: frozenset[str]
    concepts: frozenset[str]
    names: frozenset[str]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said of it."""
        return not (self.words or self.concepts or self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """Two events of a sentence, the earlier and the later one.

    `before` is the sentence before, where that tells the earlier one: "Only then did the opponents sign". `is_first`:
    the sentence says no more than that the earlier one was first.
    """

    early: Event
    late: Event
    before: Context | None = None
    is_first: bool = False


def compare_orders(one: Context, two: Context, index: StoryIndex) -> Comparison:
    """Whether two sentences put the same two events in the "same" order or in "turned" ones; "" where it is not plain.

    Each event of the one has to share something with one event of the other. Where one sentence tells only what came
    first, the two can be the same, but are never turned, nor the same where both name nobody in common.
    """
    first, second = read_ordered(one, index), read_ordered(two, index)
    if first is None or second is None:
        return ""
    if _is_lone(first, second, index) or _is_lone(second, first, index):
        if not _are_of_one(first.early, second.early):
            return ""
        alike = _tie(first.early, second.early, index)
        other = max(_tie(first.early, second.late, index), _tie(first.late, second.early, index))
        return "same" if alike >= TIED and alike >= CLEARLY * other else ""
    straight = _tie(first.early, second.early, index), _tie(first.late, second.late, index)
    turned = _tie(first.early, second.late, index), _tie(first.late, second.early, index)
    if min(straight) >= TIED and sum(straight) >= CLEARLY * sum(turned):
        return "same"
    if min(turned) >= TIED and sum(turned) >= CLEARLY * sum(straight):
        return "turned"
    return ""


def _are_of_one(one: Event, two: Event) -> bool:
    """Whether two events name somebody in common, or the one says nothing that the other does not."""
    small, large = sorted((one.words, two.words), key=len)
    return bool(one.names & two.names) or (bool(small) and small <= large)


def _is_lone(one: Ordered, two: Ordered, index: StoryIndex) -> bool:
    """Whether a sentence tells what came first, and what it came before is neither of the other's events."""
    return one.is_first and not any(_tie(one.late, event, index) for event in (two.early, two.late))


def read_ordered(context: Context, index: StoryIndex) -> Ordered | None:
    """The two events of which a sentence tells one order, in its original or its English; None where it tells none.

    Of an original the concepts and names count, of an English that can be relied on the words.
    """
    lang = context.sentence.lang if context.sentence.lang in _LINKS else "en"
    own = _find_spans(context.sentence.text, lang)
    is_trusted = context.sentence.source_id in index.trusted
    english = _find_spans(context.english, "en") if is_trusted else None
    is_first = own is None and english is None
    if is_first:
        own = _find_first(context.sentence.text, lang)
        english = _find_first(context.english, "en") if is_trusted else None
    if own is None and english is None:
        return None
    events = []
    for number in (0, 1):
        words = english_words(context.english[slice(*english[number])]) if english else frozenset()
        concepts, names = _read_span(context, own[number]) if own else (frozenset(), frozenset())
        events.append(Event(words=words, concepts=concepts, names=names))
    before = index.contexts.get((context.sentence.source_id, context.sentence.index - 1))
    if before and events[0].is_empty:
        events[0] = Event(words=before.words, concepts=before.concepts, names=before.keys())
        return Ordered(early=events[0], late=events[1], before=before)
    return Ordered(early=events[0], late=events[1], is_first=is_first)


def is_idle(text: str, link: re.Match[str]) -> bool:
    """Whether words link no two events: "after all", "the day before", "after 35 kilometres", "before dawn"."""
    before, behind = text[: link.start()], text[link.end() :]
    if _HOUR.match(behind) or _HOUR_BEFORE.search(before):
        return True
    return bool(_IDLE.search(before) or re.match(r"\s*[\d,.:;)]", behind))


def _tie(one: Event, two: Event, index: StoryIndex) -> float:
    """How much two events share: the overlaps of their words, of their concepts and of their names."""
    return (
        overlap(one.words, two.words, index.words)
        + overlap(one.concepts, two.concepts, index.concepts)
        + overlap(one.names, two.names, index.names)
    )


def _read_span(context: Context, span: Span) -> tuple[frozenset[str], frozenset[str]]:
    start, end = span
    found = concepts_in(context.sentence.text, context.sentence.lang)
    concepts = frozenset(key for at, _, key in found if start <= at < end and key)
    return concepts, frozenset(name.key for name in context.names if name.key and start <= name.start < end)


@lru_cache(maxsize=4_000)
def _find_spans(text: str, lang: str) -> tuple[Span, Span] | None:
    """Where the earlier and the later event stand; None where the text links no two events, or several."""
    links = _LINKS[lang]
    patterns = (("then", links.then), ("earlier", links.earlier), ("later", links.later))
    linked: list[tuple[str, re.Match[str]]] = []
    for kind, pattern in patterns:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            is_part = any(match.start() < other.end() and other.start() < match.end() for _, other in linked)
            if _PURSUED.search(text[max(0, match.start() - PURSUED_REACH) : match.start()]):
                continue
            if not is_part and (kind == "then" or not is_idle(text, match)):
                linked.append((kind, match))
    if not linked:
        linked = _find_when(text, links)
    if len(linked) != 1:
        return None
    kind, match = linked[0]
    if kind == "then":
        return (0, match.start()), (match.end(), len(text))
    follows, rest = _part(text, lang, match)
    if kind == "when":
        done = {follows[0] <= at.start() < follows[1] for at in re.finditer(links.done, text, re.IGNORECASE)}
        if len(done) != 1:
            return None
        kind = "earlier" if done == {True} else "later"
    return (follows, rest) if kind == "earlier" else (rest, follows)


def _part(text: str, lang: str, link: re.Match[str]) -> tuple[Span, Span]:
    """Where the event that the words link stands, and where the other one; in Japanese the first stands before them."""
    if lang == "ja":
        return (0, link.start()), (link.end(), len(text))
    dateline = _DATELINE.match(text)
    begin = max((match.end() for match in _STOP.finditer(text, 0, link.start())), default=0)
    begin = max(begin, dateline.end() if dateline and dateline.end() <= link.start() else 0)
    if len(text[begin : link.start()].split()) > 1:
        return (link.end(), len(text)), (begin, link.start())
    end = (_INVERTED if lang == "en" else _END).search(text, link.end())
    at = end.start() if end else link.end()
    return (link.end(), at), (at, len(text))


def _find_when(text: str, links: Links) -> list[tuple[str, re.Match[str]]]:
    """The one "when" of a text that tells what was done already."""
    joins = list(re.finditer(links.when, text, re.IGNORECASE))
    return [("when", joins[0])] if len(joins) == 1 and re.search(links.done, text, re.IGNORECASE) else []


@lru_cache(maxsize=4_000)
def _find_first(text: str, lang: str) -> tuple[Span, Span] | None:
    """The clause that tells what came first, and the rest of the text, of which there may be none.

    None where other words link events too.
    """
    links = _LINKS[lang]
    first = list(re.finditer(links.first, text, re.IGNORECASE))
    if len(first) != 1 or re.search(f"{links.earlier}|{links.later}|{links.then}", text, re.IGNORECASE):
        return None
    begin = max((match.end() for match in _CLAUSE.finditer(text, 0, first[0].start())), default=0)
    stop = _CLAUSE.search(text, first[0].end())
    end = stop.start() if stop else len(text)
    return (begin, end), (stop.end() if stop else len(text), len(text))
