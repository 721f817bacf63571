"""Whether two values are said of the same thing: same event first, then values.

A slot is one attribute of one event: how long that call lasted, how many were killed there. The evidence is what
stands around the two values; the values themselves are left out of it, so that agreement is not assumed.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from aligner.claims.claim import Claim
from aligner.claims.clocks import has_hour
from aligner.claims.compare import read_to_one_base
from aligner.claims.counted import are_of_two_kinds
from aligner.claims.said_on import is_statement
from aligner.facts.concepts import concept_similarity
from aligner.facts.values import Comparison, Duration, Moment, Quantity, Value, compare
from aligner.facts.values_units import find_unit
from aligner.findings.slot_weights import TRUSTED, UNTRUSTED
from aligner.findings.story import StoryIndex, overlap


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for and against one slot; all fields 0 to 1.

    `claim`, `event`: likeness of the sentences, `event_odds` the latter as log-odds; `told`: the log-odds that they
    tell one thing, by the cross-encoder, which reads them with their values blanked (`claim` where there is none),
    and `told_lone` the same where `lone`; `answers`: the log-odds that the two values answer one question, by the value
    reader (`told` where it has read nothing). `window`, `near`, `sentence`, `concepts`, `concepts_sentence`: overlap of
    English stems next to the value, in its clause and in the sentence, and of concepts in the originals.
    `head_same`, `head_apart`: the counted or measured words agree or differ. `names_shared` and the `…_apart` fields:
    both sides name somebody, some place, some year or some kind of event, and the same one or none in common;
    `actors_apart` the same for the clause alone. `background_apart`: one looks back. `dates_apart`: other dates
    beside the two values lie more than OTHER_OCCASION days apart; `one_past`: only one has such a date, long before
    the news. `lone`: each is the only value of its kind in its sentence. `twin`: one source also gives the other's
    value, so it tells the two apart. `far`: the values are of other orders of magnitude. `shape_apart`: other units,
    or an age beside a length of time.
    """

    claim: float
    event: float
    event_odds: float
    told: float
    told_lone: float
    answers: float
    window: float
    near: float
    sentence: float
    concepts: float
    concepts_sentence: float
    head_same: float
    head_apart: float
    names_shared: float
    names_apart: float
    actors_apart: float
    places_apart: float
    years_apart: float
    events_shared: float
    events_apart: float
    background_apart: float
    dates_apart: float
    one_past: float
    lone: float
    twin: float
    far: float
    shape_apart: float


FIELDS = tuple(field.name for field in fields(Evidence))
HEAD_APART = 0.3  # concepts less alike than this are two things
PARTS_OF_YEAR = 28  # days from which on a stretch is a month, a season, a quarter or half a year
YEAR = 365  # days
# Values this many powers of e apart are as far apart as counts (a factor of 20); days for dates.
FARTHEST = 3.0
FARTHEST_DAYS = 400.0  # or weeks, months, years where the dates are given as such
HALF_DAY = 43_200.0  # seconds
PERCENT = 100.0


def find_evidence(
    a: Claim,
    b: Claim,
    index: StoryIndex,
    values: Mapping[str, Sequence[Claim]],
    comparison: Comparison,
    answers: float | None = None,
) -> Evidence:
    """The evidence that two claims of one kind from two sources fill the same slot; symmetric.

    `values` holds all claims of that kind by source, `comparison` says how the two values stand to each other,
    `answers` is what the value reader makes of them (`aligner.findings.answers`).
    """
    likeness = index.likeness(a.place, b.place)
    reading = index.reading(a.place, b.place)
    told = _scaled_odds(reading.related if index.readings else likeness.same_claim)
    lone = float(_is_lone(a, values) and _is_lone(b, values))
    heads = max((concept_similarity(x, y) for x in a.heads for y in b.heads), default=-1.0)
    dates_apart, one_past = _compare_dates(a, b)
    events_a, events_b = a.context.events, b.context.events
    return Evidence(
        claim=likeness.same_claim,
        event=likeness.same_event,
        event_odds=_scaled_odds(likeness.same_event),
        told=told,
        told_lone=told * lone,
        answers=told if answers is None else answers,
        window=overlap(a.window, b.window, index.words),
        near=overlap(a.near, b.near, index.words),
        sentence=overlap(a.context.words, b.context.words, index.words),
        concepts=overlap(a.concepts, b.concepts, index.concepts),
        concepts_sentence=overlap(a.context.concepts, b.context.concepts, index.concepts),
        head_same=max(heads, 0.0),
        head_apart=1.0 if -1.0 < heads < HEAD_APART else 0.0,
        names_shared=overlap(a.context.keys(), b.context.keys(), index.names),
        names_apart=_apart(_participants(a), _participants(b)),
        actors_apart=_apart(a.actors, b.actors),
        places_apart=_apart(a.context.keys("place"), b.context.keys("place")),
        years_apart=_apart(_other_years(a), _other_years(b)),
        events_shared=len(events_a & events_b) / len(events_a | events_b) if events_a | events_b else 0.0,
        events_apart=_apart(events_a, events_b),
        background_apart=float(a.context.background != b.context.background),
        dates_apart=dates_apart,
        one_past=one_past,
        lone=lone,
        twin=float(
            comparison.relation == "apart" and (_has_twin(a, values[b.source]) or _has_twin(b, values[a.source]))
        ),
        far=_distance(a, b, comparison),
        shape_apart=float(_shape(a) != _shape(b)),
    )


OTHER_OCCASION = 45  # days between two dates that make them two occasions


def _compare_dates(a: Claim, b: Claim) -> tuple[float, float]:
    """Whether the dates beside two values are of two occasions; and whether only one is dated, long before the news."""
    one, two = _days(a), _days(b)
    if one and two:
        return float(min(abs(x - y) for x in one for y in two) > OTHER_OCCASION), 0.0
    for days, claim in ((one, a), (two, b)):
        if days and claim.context.published:
            return 0.0, float(claim.context.published.toordinal() - max(days) > OTHER_OCCASION)
    return 0.0, 0.0


def _days(claim: Claim) -> list[int]:
    """The last days (proleptic ordinals) of the other dates in the sentence that are known to the year."""
    return [
        value.first.days.stretches[0][1]
        for value in claim.others
        if isinstance(value, Moment) and value.first.days and value.first.days.stretches
    ]


def _participants(claim: Claim) -> frozenset[str]:
    return claim.context.keys("person") | claim.context.keys("organisation")


def _apart(a: frozenset[str] | frozenset[int], b: frozenset[str] | frozenset[int]) -> float:
    return float(bool(a) and bool(b) and not set(a) & set(b))


def _other_years(claim: Claim) -> frozenset[int]:
    """The years that the sentence names beside the value itself."""
    return frozenset(year for year in claim.context.years if str(year) not in claim.quote)


def _is_lone(claim: Claim, values: Mapping[str, Sequence[Claim]]) -> bool:
    return sum(other.sentence == claim.sentence for other in values[claim.source]) == 1


def _has_twin(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(
        compare(claim.value, other.value).relation == "equal"
        and not (claim.kind == "count" and are_of_two_kinds(claim, other))
        and not (claim.kind in ("date", "time") and is_statement(claim) != is_statement(other))
        for other in others
    )


def _distance(a: Claim, b: Claim, comparison: Comparison) -> float:
    """How far apart two values are, 0 to 1: by their ratio, dates by days."""
    if a.kind in ("date", "time", "sequence"):
        gap = comparison.distance
        if gap is None:
            return 0.5
        if a.kind == "time":
            return min(1.0, gap / HALF_DAY)
        return min(1.0, math.log1p(gap / max(1, date_grain(a), date_grain(b))) / math.log1p(FARTHEST_DAYS))
    ratio = amount_ratio(a, b)
    return 0.5 if ratio is None else min(1.0, math.log(ratio) / FARTHEST)


def amount_ratio(a: Claim, b: Claim) -> float | None:
    """The factor, at least 1, between two amounts or lengths of time; None for dates and for zero or less."""
    values = read_to_one_base(a, b)
    one, two = (_amount(claim, value) for claim, value in zip((a, b), values, strict=True))
    return max(one, two) / min(one, two) if one > 0 and two > 0 else None


def date_grain(claim: Claim) -> int:
    """The days that a date covers: 1 for a day, 7 for a week; 0 where it names none."""
    value = claim.value
    return value.first.days.grain if isinstance(value, Moment) and value.first.days else 0


def is_part_of_year(claim: Claim) -> bool:
    """Whether a date is a month, a season, a quarter or half a year: "until June", "bis zum Sommer"."""
    return claim.kind == "date" and PARTS_OF_YEAR <= date_grain(claim) < YEAR


def _amount(claim: Claim, value: Value) -> float:
    if isinstance(value, Quantity) and claim.kind == "measure":
        return float(value.amount * find_unit(value.unit).factor)
    if isinstance(value, Quantity):
        return float(value.amount) * (PERCENT if is_fraction(claim) else 1)
    if isinstance(value, Duration):
        return float(value.months) * 2_629_746 + float(value.seconds)
    return 0.0


def _shape(claim: Claim) -> tuple[object, ...]:
    """What a value is given in, coarse: metres and kilometres are one shape, and so are minutes and hours; years are
    another."""
    value = claim.value
    if isinstance(value, Duration):
        return claim.is_age, value.months > 0
    if isinstance(value, Moment) and claim.kind == "time":
        return (has_hour(value.text), value.last is None)  # a day beside the hour tells nothing apart
    if isinstance(value, Moment):
        return (PARTS_OF_YEAR if is_part_of_year(claim) else date_grain(claim), value.first.clock is None)
    unit = getattr(value, "unit", "")
    return ("%" if is_fraction(claim) else find_unit(unit).dimension if claim.kind == "measure" else unit,)


def is_fraction(claim: Claim) -> bool:
    """Whether a share is given as a fraction: "half", beside "40 percent"."""
    return claim.kind == "percent" and getattr(claim.value, "unit", "%") == ""


def logit(probability: float) -> float:
    """The log-odds of a probability, held within ±12."""
    return max(-12.0, min(12.0, math.log(max(probability, 1e-9) / max(1 - probability, 1e-9))))


def _scaled_odds(probability: float) -> float:
    """The log-odds of a probability held within .005 and .995, scaled to 0-1."""
    return (logit(min(max(probability, 0.005), 0.995)) / ODDS_SPAN + 1) / 2


ODDS_SPAN = math.log(0.995 / 0.005)


def slot_probability(evidence: Evidence, kind: str, *, trusted: bool = True) -> float:
    """The probability that two claims of a kind fill one slot.

    Where a translation cannot be `trusted`, the weights are those fitted on poor translations: names and concepts of
    the originals count for more, the English for less.
    """
    weights = TRUSTED if trusted else UNTRUSTED
    total = weights["bias"] + weights.get(kind, 0.0)
    total += sum(weights[name] * getattr(evidence, name) for name in FIELDS)
    return 1 / (1 + math.exp(-total))
