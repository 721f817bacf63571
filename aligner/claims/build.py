"""Value claims: what a sentence says in figures, dates and times, with the words that say of what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from aligner.claims.claim import Claim
from aligner.claims.clocks import has_hour, hedge_hour
from aligner.claims.contexts import Clause, Context, window_words
from aligner.claims.cut_off import is_cut_off
from aligner.claims.dated import list_dates
from aligner.claims.instances import LEAD, Surroundings
from aligner.claims.parts import is_margin
from aligner.claims.rates import find_base, is_base
from aligner.claims.shares import join_shares
from aligner.claims.standing import find_standing
from aligner.facts.concepts import concept_of
from aligner.facts.find import find_facts
from aligner.facts.values import Quantity, Unread, Value, compare, fact_value, parse_value
from aligner.records import Fact, FindingKind, Hedge

# A datetime makes two claims, one on the day and one on the hour. Ordinals are places in an order.
KINDS: dict[str, tuple[FindingKind, ...]] = {
    "date": ("date",),
    "time": ("time",),
    "datetime": ("date", "time"),
    "duration": ("duration",),
    "number": ("count",),
    "ordinal": ("sequence",),
    "percent": ("percent",),
    "money": ("money",),
    "measure": ("measure",),
}
_DAY_BESIDE = re.compile(r"\b(?:day|week|month|year) (?:before|after)$", re.IGNORECASE)
_OF_AN_EVENT = re.compile(r"\s+(?:an?|the|this|that|his|her|its|their|our|[a-z]+ing)\b")
_SINCE = re.compile(r"から(?:わずか|およそ|たった|約|ほんの)?$")
_SECOND_HALF = re.compile(
    r"\s*(?:minutes? (?:of|in|into) the second half|minuut (?:van|in) de tweede helft|"
    r"minute der zweiten (?:halbzeit|hälfte))\b",
    re.IGNORECASE,
)
_POINT_AFTER = re.compile(r"\s*(?:an?\s+)?(?:percentage[ -]?)?(?:points?|punt|prozentpunkt)\b", re.IGNORECASE)
_OF_THE = re.compile(r"\s*(?:of (?:the|its|their)|der|von den|van de)\s+", re.IGNORECASE)
_OF_IT = re.compile(r"\s+of\b")
HALF_TIME = 45  # minutes of football before the second half
# What has its number as a name: who leaves the second division may go to the third.
_LEAGUE_BEHIND = re.compile(
    r"[\s-]*(?:division|tier|league|klasse|divisie|liga)\b|部(?:リーグ|に|から|で)", re.IGNORECASE
)
# Words that turn a length of time into a date counted from another one.
_LATER = re.compile(
    r"\b(?:later|after|afterwards|earlier|nadien|daarna|eerder|später|danach|darauf|zuvor|vorher)\b|(?<!午)[後前]"
)
# Words that count a date from now: "in six years", "over drie weken".
_AHEAD = re.compile(r"^(?:in|over)\s(?=\D+$)", re.IGNORECASE)


def build_claims(contexts: Sequence[Context]) -> tuple[Claim, ...]:
    """The value claims of all sentences, in order of source, sentence and place."""
    places = {context.place: context for context in contexts}
    years = frozenset(year for context in contexts if context.sentence.index < LEAD for year in context.years)
    claims: list[Claim] = []
    for context in contexts:
        before = places.get((context.sentence.source_id, context.sentence.index - 1))
        claims += _claims_in(context, Surroundings(before=before, news_years=years))
    return tuple(claims)


def _claims_in(context: Context, around: Surroundings) -> tuple[Claim, ...]:
    english = join_shares(context.english_facts, context.english, "en")
    facts = join_shares(context.facts, context.sentence.text, context.sentence.lang)
    return tuple(claim for fact in facts for claim in _claims_of(context, fact, english, around))


def _claims_of(context: Context, fact: Fact, english_facts: Sequence[Fact], around: Surroundings) -> tuple[Claim, ...]:
    text, lang = context.sentence.text, context.sentence.lang
    if not fact.value or fact.kind not in KINDS:
        return ()
    if fact.kind == "measure" and is_base(text, lang, fact.start, fact.end):
        return ()
    english = find_counterpart(fact, english_facts)
    clause = _clause_at(context.clauses, fact.start)
    english_clause = _clause_at(context.english_clauses, english.start) if english else None
    whole = fact if fact.noun else _find_whole(context, fact)
    heads = {whole.concept or concept_of(whole.noun, lang) if whole.noun else whole.concept}
    if english and english.noun and not (context.is_embedded_english and whole.noun and any(heads)):
        heads.add(concept_of(english.noun, "en"))
    return tuple(
        Claim(
            source=context.sentence.source_id,
            sentence=context.sentence.index,
            kind=kind,
            start=fact.start,
            end=fact.end,
            value=value,
            fact=fact,
            context=context,
            window=window_words(context.english, english.start, english.end) if english else context.words,
            near=english_clause.words if english_clause else context.words,
            concepts=clause.words if clause else context.concepts,
            heads=frozenset(h for h in heads if h),
            actors=_actors(context, clause),
            others=list_dates(context, fact),
            english_start=english.start if english else 0,
            english_end=english.end if english else 0,
            english_fact=english,
            standing=find_standing(context, fact, clause, around),
            base=find_base(text, lang, fact.start, fact.end),
            is_derived=_is_weak(kind, fact, context),
        )
        for kind, value in (
            *_read_values(_in_match(_within(fact, text), text), text),
            *_read_distance(fact, context.sentence.lang),
        )
        if not (kind == "date" and _counts_from_event(context.sentence.text, fact))
    )


def find_counterpart(fact: Fact, others: Sequence[Fact]) -> Fact | None:
    """The fact among `others` that says the same, an equal value before a compatible one; None where there is none."""
    value = fact_value(fact)
    compatible = None
    for other in others:
        relation = compare(value, fact_value(other)).relation
        if relation == "equal":
            return other
        if relation == "inside" and compatible is None:
            compatible = other
    return compatible


def _read_values(fact: Fact, text: str) -> tuple[tuple[FindingKind, Value], ...]:
    """The claim's kinds with their values; none for what stays unread, for an article ("een gat" is no count) and for
    part of a percentage point ("half a point" is no half)."""
    value = fact_value(fact)
    if isinstance(value, Unread) or _is_article(fact):
        return ()
    if fact.kind == "number" and _is_share(fact, value):
        if _POINT_AFTER.match(text, fact.end):
            return ()
        return (("percent", replace(value, hedge=_ROUGHLY.get(value.hedge, value.hedge))),)
    if fact.kind in ("time", "datetime"):
        value = hedge_hour(value, text, fact.start, fact.end)
    if fact.kind != "datetime":
        return tuple((kind, value) for kind in KINDS[fact.kind])
    first, _, last = fact.value.partition("/")
    days = sorted({part.partition("T")[0] for part in (first, last) if part})
    hedge = "exact" if has_hour(fact.value) else fact.hedge  # "on Friday at about four" is on Friday
    return (("date", parse_value("date", "/".join(days), hedge)), ("time", value))


# What a share in words allows: "half" may be 47 %, "over a quarter" anything above.
_ROUGHLY: Mapping[Hedge, Hedge] = {"exact": "about", "over": "at_least"}


def _is_share(fact: Fact, value: Value) -> bool:
    """Whether a number is a part of something, told in words: half, two fifths, 4分の1. It is meant roughly."""
    if "/" in fact.value:
        return True
    in_words = not any(char.isdigit() for char in fact.span)
    return in_words and isinstance(value, Quantity) and 0 < value.amount < 1


def _in_match(fact: Fact, text: str) -> Fact:
    """The minute of a match in football: the 22nd of the second half is the 67th, as 後半22分 is read."""
    if fact.kind == "ordinal" and fact.value.isdigit() and _SECOND_HALF.match(text, fact.end):
        return replace(fact, value=str(int(fact.value) + HALF_TIME))
    return fact


def _find_whole(context: Context, fact: Fact) -> Fact:
    """The count of which another one is a part and whose noun it shares: in "three of the five paintings" the five."""
    text = context.sentence.text
    following = next((f for f in context.facts if f.kind == "number" and f.start >= fact.end), None)
    if fact.kind == "number" and following and _OF_THE.fullmatch(text, fact.end, following.start):
        return following
    return fact


def _within(fact: Fact, text: str) -> Fact:
    """A length of time after which something had happened at the latest: "within half an hour of lift-off"."""
    if fact.kind != "duration" or fact.hedge != "exact" or not _OF_IT.match(text, fact.end):
        return fact
    return replace(fact, hedge="at_most") if text[: fact.start].casefold().endswith("within ") else fact


def _read_distance(fact: Fact, lang: str) -> tuple[tuple[FindingKind, Value], ...]:
    """The length of time in a date that is told by its distance: "five days later" is a day and five days."""
    pattern = _LATER if _LATER.search(fact.span) else _AHEAD
    if fact.kind not in ("date", "datetime") or not pattern.search(fact.span):
        return ()
    return tuple(("duration", value) for value in read_lengths(pattern.sub("", fact.span).strip(), lang)[:1])


def read_lengths(words: str, lang: str) -> tuple[Value, ...]:
    """The lengths of time in a few words, without a date to count from: "five days" is P5D."""
    return tuple(fact_value(found) for found in find_facts(words, lang, None) if found.kind == "duration")


def _counts_from_event(text: str, fact: Fact) -> bool:
    """Whether a date told by its distance counts from an event named beside it.

    してから1週間後, "the day before the vote".
    """
    if _DAY_BESIDE.search(fact.span) and _OF_AN_EVENT.match(text, fact.end):
        return True
    return bool(_LATER.search(fact.span) and _SINCE.search(text[: fact.start]))


def _is_weak(kind: FindingKind, fact: Fact, context: Context) -> bool:
    """Whether a value says too little of its own to clash: a date by its distance, a cut-off, a margin, a league."""
    text = context.sentence.text
    if kind in ("date", "time") and is_cut_off(fact, context):
        return True
    if kind == "date":
        return bool(_LATER.search(fact.span))
    if kind == "sequence":
        return bool(_LEAGUE_BEHIND.match(text, fact.end))
    return kind == "count" and is_margin(text, fact.start, fact.end)


def _is_article(fact: Fact) -> bool:
    return fact.kind == "number" and fact.value == "1" and not fact.span[:1].isdigit()


def _actors(context: Context, clause: Clause | None) -> frozenset[str]:
    start, end = (clause.start, clause.end) if clause else (0, len(context.sentence.text))
    return frozenset(
        n.key for n in context.names if n.key and n.kind in ("person", "organisation") and start <= n.start < end
    )


def _clause_at(clauses: Sequence[Clause], position: int) -> Clause | None:
    return next((c for c in clauses if c.start <= position < c.end), None)
