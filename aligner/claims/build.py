"""Value claims: what a sentence says in figures, dates and times, with the words that say of what."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from aligner.claims.clocks import are_one_at_home, hedge_hour, may_be_zones
from aligner.claims.contexts import Clause, Context, window_words
from aligner.claims.cut_off import is_cut_off
from aligner.claims.parts import is_margin, is_part
from aligner.claims.rates import Base, find_base, is_base
from aligner.claims.shares import join_shares
from aligner.claims.standing import Standing, find_standing
from aligner.facts.calendar import decimal
from aligner.facts.concepts import concept_of
from aligner.facts.find import find_facts
from aligner.facts.values import Comparison, Moment, Quantity, Unread, Value, compare, fact_value, parse_value
from aligner.records import Fact, FindingKind, Hedge, Place

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
# How an age is written: "54-year-old", "54-jarige", "23-Jähriger", "54歳", "(54)".
_AGE = re.compile(r"year-old|years old|\baged?\b|jarige|jaar oud|[jJ]ährig|Jahre alt|[歳才]|^\(\d+\)$")
_AGE_BEFORE = re.compile(r"\b(?:age of|Alter von|leeftijd van)(?:\s(?:nearly|only|just|nur|fast|slechts|bijna))?\s+$")
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
_YEAR = re.compile(r"\b\d{4}-")
_CLOCK = re.compile(r"T\d")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One value that a source gives, with what it is said of.

    `start`/`end` are offsets in the sentence, `english_start`/`english_end` in its English (equal where the value was
    not found there). `window` holds the English stems next to the value, `near` those of its clause, `concepts` the
    concept keys of the original's clause, `heads` the concepts of the word that the value counts or measures, `actors`
    the keys of the people and organisations in the clause, `others` the dates that the sentence gives beside this
    value. `base` is what a rate is counted by, `standing` whether the value is a former one, one asked for or one on
    top of another. A derived value was counted from another one and is too weak to clash.
    """

    source: str
    sentence: int
    kind: FindingKind
    start: int
    end: int
    value: Value
    fact: Fact
    context: Context
    window: frozenset[str]
    near: frozenset[str]
    concepts: frozenset[str]
    heads: frozenset[str]
    actors: frozenset[str]
    others: tuple[Value, ...]
    english_start: int
    english_end: int
    english_fact: Fact | None
    base: Base | None = None
    standing: frozenset[Standing] = frozenset()
    is_derived: bool = False

    @property
    def readings(self) -> tuple[Value, ...]:
        """The value and what else the words could mean: "on Monday" may be the one before or after."""
        fact = replace(self.fact, hedge=self.value.hedge)
        others = (_read_candidate(self.kind, fact, text) for text in fact.candidates)
        return (self.value, *(value for value in others if value is not None))

    @property
    def place(self) -> Place:
        """Where its sentence stands in the story."""
        return self.source, self.sentence

    @property
    def is_age(self) -> bool:
        """Whether a length of time is somebody's age."""
        before = self.context.sentence.text[: self.start]
        return self.kind == "duration" and bool(_AGE.search(self._around()) or _AGE_BEFORE.search(before))

    @property
    def is_part(self) -> bool:
        """Whether a count is a part of another one: "14 of them", "van wie zes", うち6人."""
        return self.kind == "count" and is_part(self.context.sentence.text, self.start, self.end)

    def _around(self) -> str:
        text = self.context.sentence.text
        quote = text[self.start : self.end]
        return quote if any(c.isalpha() for c in quote) else f"({quote})"

    @property
    def quote(self) -> str:
        """The words that give the value."""
        return self.context.sentence.text[self.start : self.end]


def build_claims(contexts: Sequence[Context]) -> tuple[Claim, ...]:
    """The value claims of all sentences, in order of source, sentence and place."""
    return tuple(claim for context in contexts for claim in _claims_in(context))


def _claims_in(context: Context) -> tuple[Claim, ...]:
    english = join_shares(context.english_facts, context.english, "en")
    facts = join_shares(context.facts, context.sentence.text, context.sentence.lang)
    return tuple(claim for fact in facts for claim in _claims_of(context, fact, english))


def _claims_of(context: Context, fact: Fact, english_facts: Sequence[Fact]) -> tuple[Claim, ...]:
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
    if english and english.noun:
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
            others=tuple(fact_value(f) for f in context.facts if f is not fact and f.kind in ("date", "datetime")),
            english_start=english.start if english else 0,
            english_end=english.end if english else 0,
            english_fact=english,
            standing=find_standing(context, fact, clause),
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
    hedge = "exact" if _CLOCK.search(fact.value) else fact.hedge  # "on Friday at about four" is on Friday
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


def _read_candidate(kind: FindingKind, fact: Fact, text: str) -> Value | None:
    value = fact_value(replace(fact, value=text.partition("T")[0] if kind == "date" else text))
    return None if isinstance(value, Unread) else value


def compare_claims(one: Claim, two: Claim) -> Comparison:
    """How two claims' values stand to each other; apart only where no reading of the one fits one of the other.

    The distance of two dates is that of the two readings that lie nearest to each other.
    """
    if one.base and two.base and one.base.dimension != two.base.dimension:
        return Comparison(relation="not_comparable", reason="The two are rates of different things.")
    comparison = compare(*read_to_one_base(one, two))
    if comparison.relation != "apart":
        return comparison
    if one.kind == "date" and _have_same_figures(one, two):
        return Comparison(relation="inside", reason="Both give the same day; month or year are inferred.")
    if one.kind in ("date", "time") and (reason := _compare_elsewhere(one, two)):
        return Comparison(relation="inside", reason=reason)
    if not (one.fact.candidates or two.fact.candidates):
        return comparison
    distances = [comparison.distance]
    for a, b in product(one.readings, two.readings):
        other = compare(_unbounded(a), _unbounded(b))
        if other.relation in ("equal", "inside"):
            return Comparison(relation="inside", reason="The words of one can be read to fit the other.")
        if one.kind == "date":
            distances.append(other.distance)
    return replace(comparison, distance=min((d for d in distances if d is not None), default=None))


def _unbounded(value: Value) -> Value:
    """The value without "by" or "since": by the end of September is not by the end of an earlier year's December."""
    if isinstance(value, Moment) and value.hedge in ("at_most", "at_least", "over"):
        return replace(value, hedge="exact")
    return value


def _compare_elsewhere(one: Claim, two: Claim) -> str:
    """Why two hours, or the days of two hours, can be one moment in two time zones; "" where they can't be."""
    hours = [
        tuple(value for text in (claim.fact.value, *claim.fact.candidates) if (value := _read_hour(claim, text)))
        for claim in (one, two)
    ]
    if not hours[0] or not hours[1]:
        return ""
    if one.kind == "date" and any(compare(a, b).relation in ("equal", "inside") for a, b in product(*hours)):
        return "One moment in two time zones."
    if may_be_zones((hours[0][0], one.context), (hours[1][0], two.context)):
        return "Whole hours apart; only one says whose time it gives."
    if are_one_at_home((hours[0], one.context), (hours[1], two.context)):
        return "One moment, where each gives the time of its own home."
    return ""


def _read_hour(claim: Claim, text: str) -> Value | None:
    """One reading of the hour that a claim gives or that its day was given with; None where there is none."""
    if claim.fact.kind not in ("time", "datetime") or not _CLOCK.search(text):
        return None
    value = _read_candidate("time", claim.fact, text)
    return hedge_hour(value, claim.context.sentence.text, claim.start, claim.end) if value else None


def read_to_one_base(one: Claim, two: Claim) -> tuple[Value, Value]:
    """The two values, the second one's converted where both are rates counted by different amounts."""
    value = two.value
    if not one.base or not two.base or one.base == two.base or not isinstance(value, Quantity):
        return one.value, value
    amount = value.amount * one.base.amount / two.base.amount
    number = value.text.split()[0]
    text = value.text.replace(number, decimal(amount), 1)
    return one.value, replace(value, amount=amount, text=text)


def _have_same_figures(one: Claim, two: Claim) -> bool:
    """Whether two dates are written with the same figures, none of them a year, or as the same months and days: what
    differs is inferred."""
    if _YEAR.sub("", one.value.text) == _YEAR.sub("", two.value.text):
        figures = [re.findall(r"\d{3,}", unicodedata.normalize("NFKC", claim.quote)) for claim in (one, two)]
        return not figures[0] and not figures[1]
    figures = [sorted(re.findall(r"\d+", unicodedata.normalize("NFKC", claim.quote))) for claim in (one, two)]
    if any(len(figure) > 2 for row in figures for figure in row):
        return False
    return figures[0] == figures[1] != [] and any(_has_inferred_month(claim) for claim in (one, two))


def _has_inferred_month(claim: Claim) -> bool:
    """Whether a day is told without its month ("the 15th", 15日), so that another month may be meant."""
    months = {text[5:7] for text in (claim.value.text, *claim.fact.candidates)}
    return len(months) > 1 or "date before" in claim.fact.base


def _counts_from_event(text: str, fact: Fact) -> bool:
    """Whether a date told by its distance counts from an event named just before it (…してから1週間後)."""
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
