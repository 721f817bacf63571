"""Dates that a text gives by their distance from its main event: "the meeting came just a week after the call"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from aligner.claims.build import read_lengths
from aligner.claims.claim import Claim
from aligner.claims.contexts import Context, window_words
from aligner.facts.calendar import OutOfCalendar, shift_days
from aligner.facts.values import Duration, Moment, fact_value, parse_value
from aligner.records import Fact

# "a week after the call the talks began", "een week na", "eine Woche nach", 話をしてから1週間後に来た会議
_AFTER = re.compile(r"\b(?:after|since|na|nadat|nach|nachdem|seit)\b|後に|後の|後、")
_COUNTED = re.compile(r"(?:later|after|nadien|daarna|später|danach|後)$")
DAY = 86_400
# How far off a distance in words may be: a seventh of it, at least a day.
SLACK = 7


def derive_dates(contexts: Sequence[Context]) -> tuple[Claim, ...]:
    """Date claims about the earlier of two events, counted back from the main day of the text.

    The main day is the day that most of the source's sentences name. The date is a range, since "a week after" is no
    exact count; such claims can agree with others and be less exact, they are too weak to clash.
    """
    claims = []
    for source in sorted({c.sentence.source_id for c in contexts}):
        own = [c for c in contexts if c.sentence.source_id == source]
        main = find_main_day(own)
        if main:
            claims += [claim for context in own for claim in _derive(context, main)]
    return tuple(claims)


def find_main_day(contexts: Sequence[Context]) -> date | None:
    """The day that the sentences of one source name most often, None where no day stands out."""
    days = Counter(
        fact.value[:10] for c in contexts for fact in c.facts if fact.kind in ("date", "datetime") and _is_day(fact)
    )
    common = days.most_common(2)
    if not common or (len(common) > 1 and common[0][1] == common[1][1]):
        return None
    return date.fromisoformat(common[0][0])


def _is_day(fact: Fact) -> bool:
    value = fact_value(fact)
    return isinstance(value, Moment) and bool(re.match(r"\d{4}-\d\d-\d\d", fact.value)) and value.last is None


def _derive(context: Context, main: date) -> list[Claim]:
    text, lang = context.sentence.text, context.sentence.lang
    claims = []
    for fact in context.facts:
        around = text[fact.start : fact.end + 12]
        length = _length(fact, lang)
        if not length or not _AFTER.search(around) or not context.events:
            continue
        days = round(float(length.seconds) / DAY + float(length.months) * 30.4)
        slack = max(1, round(days / SLACK))
        try:
            first, last = shift_days(main, -days - slack), shift_days(main, slack - days)
        except OutOfCalendar:
            continue
        derived = replace(
            fact,
            kind="date",
            value=f"{first}/{last}",
            hedge="exact",
            candidates=(),
            base=f"{fact.span} before {main}, the day that the text is mostly about, give or take {slack} d",
        )
        claims.append(_build(context, derived))
    return claims


def _length(fact: Fact, lang: str) -> Duration | None:
    if fact.kind == "duration":
        value = fact_value(fact)
        return value if isinstance(value, Duration) and value.seconds + value.months > 0 else None
    if fact.kind in ("date", "datetime"):
        length = next(iter(read_lengths(_COUNTED.sub("", fact.span), lang)), None)
        return length if isinstance(length, Duration) else None
    return None


def _build(context: Context, fact: Fact) -> Claim:
    return Claim(
        source=context.sentence.source_id,
        sentence=context.sentence.index,
        kind="date",
        start=fact.start,
        end=fact.end,
        value=parse_value("date", fact.value, "exact"),
        fact=fact,
        context=context,
        window=window_words(context.english, 0, 0),
        near=context.words,
        concepts=context.concepts,
        heads=frozenset(),
        actors=frozenset(n.key for n in context.names if n.kind == "person" and n.key and n.end <= fact.start)
        or context.keys("person"),
        others=(),
        english_start=0,
        english_end=0,
        english_fact=None,
        is_derived=True,
    )
