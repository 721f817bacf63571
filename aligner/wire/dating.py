"""When an undated wire was written, as far as the days, weekdays and years that it names allow only one answer."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aligner.records import Publication
from aligner.wire.date_mentions import DayMention, Mentions, SpanMention, YearMention, find_mentions
from aligner.wire.topic import find_stems

_EARLIEST = 1995  # wires on the web begin about then
# A bare weekday names a day of the week before or after the writing; a day without a year one within half a year.
_WEEK = timedelta(days=6)
_HALF_YEAR = 183
# Two sentences tell of the same event when they share this many content words.
_SHARED_STEMS = 2
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Constraint:
    """What a day of writing must fit, and the reason in words."""

    fits: Callable[[date], bool]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatingLines:
    """The lines of an article that dating looks at: `captions` are indices of lines below pictures."""

    lines: tuple[str, ...]
    captions: frozenset[int]
    dateline: str


def infer_publication(article: DatingLines, lang: str, today: date) -> Publication:
    """When the article was written, inferred from its own words; origin "unknown" where several answers remain.

    Each day since 1995 is tried against what the text says: weekday and date together ("Freitag, den 21. November"),
    years that lie behind it, spans ("almost three years after …" and the month that it counts from), the date in a
    dateline or after "today", a picture's date with the weekday that the text tells of. `today` ends the search: a
    wire that can be read was written before. The evidence is given in sentences.

    `precision` is "day" where a dateline or a week's weekdays fix it, with `latest` the last day that fits, and "year"
    where only the year of its dates is known; `at` then lies near those dates.
    """
    mentions = find_mentions(article.lines, lang)
    dated = [mention for mention in mentions.days if mention.month and not mention.year]
    constraints = [*_from_pairs(mentions), *_from_spans(mentions, article.lines, lang)]
    anchor = _find_anchor(article, mentions)
    if anchor is not None:
        constraints.append(_from_weekday(anchor, mentions))
    filed = _find_filing_day(article, mentions, lang)
    if filed is not None and constraints:
        constraints.append(_from_filing(filed))
    if not dated or not constraints:
        return Publication(at=None, origin="unknown")
    start, floor_words = _find_floor(mentions)
    fitting = [day for day in _days_between(start, today) if all(constraint.fits(day) for constraint in constraints)]
    key = filed or anchor or next((mention for mention in dated if mention.weekday >= 0), dated[0])
    answers = sorted({nearest for day in fitting if (nearest := _nearest(key, day)) is not None})
    evidence = tuple(constraint.words for constraint in constraints) + ((floor_words,) if floor_words else ())
    if len(answers) != 1:
        years = ", ".join(str(answer.year) for answer in answers[:6])
        left = (f"These dates fit several years ({years}).",) if len(answers) > 1 else ()
        return Publication(at=None, origin="unknown", evidence=evidence + left if left else ())
    return _conclude(answers[0], evidence, filed=filed is not None, anchored=anchor is not None, today=today)


def _conclude(found: date, evidence: tuple[str, ...], *, filed: bool, anchored: bool, today: date) -> Publication:
    """The publication time from the one day that the key date can be, and how exactly that gives it."""
    at = datetime(found.year, found.month, found.day)
    if filed:
        return Publication(at=at, origin="inferred", precision="day", evidence=evidence, latest=at)
    if anchored:
        latest = min(found + _WEEK, today)
        words = f"Its weekdays are those around {_write(found)}: written between {_write(found)} and {_write(latest)}."
        last = datetime(latest.year, latest.month, latest.day)
        return Publication(at=at, origin="inferred", precision="day", evidence=(*evidence, words), latest=last)
    return Publication(at=at, origin="inferred", precision="year", evidence=evidence)


def _from_pairs(mentions: Mentions) -> list[_Constraint]:
    """A weekday with its date fits one year in six or so."""
    found = []
    for mention in {(m.day, m.month, m.weekday): m for m in mentions.days if m.weekday >= 0 and not m.year}.values():
        words = f"“{mention.words}” is a {_WEEKDAYS[mention.weekday]}."
        found.append(_Constraint(fits=lambda day, m=mention: _is_weekday(m, day), words=words))  # type: ignore[misc]
    return found


def _is_weekday(mention: DayMention, written: date) -> bool:
    if not mention.month:
        return any(
            day.day == mention.day and day.weekday() == mention.weekday
            for day in (written + timedelta(days=offset) for offset in range(-20, 21))
        )
    nearest = _nearest(mention, written)
    return nearest is not None and nearest.weekday() == mention.weekday


def _from_spans(mentions: Mentions, lines: Sequence[str], lang: str) -> list[_Constraint]:
    """ "Almost three years ago" counts from the month or year whose sentence speaks of the same."""
    found = []
    for span in mentions.spans:
        stems = find_stems(lines[span.place], lang)
        behind = [year for year in mentions.years if not year.future]
        scored = [(len(stems & find_stems(lines[year.place], lang)), bool(year.month), year) for year in behind]
        scored = [row for row in scored if row[0] >= _SHARED_STEMS]
        if scored:
            best = max(scored, key=lambda row: (row[0], row[1]))[2]
            words = f"“{span.words}” counts from “{best.words}”, of which the text speaks in the same words."
            found.append(_Constraint(fits=lambda day, s=span, y=best: _is_span(s, y, day), words=words))  # type: ignore[misc]
    return found


def _is_span(span: SpanMention, year: YearMention, written: date) -> bool:
    first = date(year.year, year.month or 1, 1)
    last = date(year.year, year.month or 12, 28)
    return (written - first).days / 365.25 >= span.least and (written - last).days / 365.25 <= span.most


def _find_anchor(article: DatingLines, mentions: Mentions) -> DayMention | None:
    """The day of a picture, where it is the only day of the text and one weekday is spoken of again and again."""
    days = {(mention.day, mention.month): mention for mention in mentions.days if mention.month and not mention.year}
    counts = Counter(mentions.weekdays).most_common(1)
    if len(days) != 1 or not counts or counts[0][1] < 2 or 2 * counts[0][1] < len(mentions.weekdays):
        return None
    mention = next(iter(days.values()))
    return mention if mention.place in article.captions and mention.weekday < 0 else None


def _from_weekday(anchor: DayMention, mentions: Mentions) -> _Constraint:
    weekday, count = Counter(mentions.weekdays).most_common(1)[0]
    paired = DayMention(
        day=anchor.day, month=anchor.month, year=0, weekday=weekday, words=anchor.words, place=anchor.place
    )
    told = f"the text tells of {_WEEKDAYS[weekday]} {count} times"
    words = f"A picture is dated “{anchor.words}”, and {told}: taken as the same day."
    return _Constraint(fits=lambda day: _is_weekday(paired, day), words=words)


def _find_filing_day(article: DatingLines, mentions: Mentions, lang: str) -> DayMention | None:
    """The day that a dateline names, or that follows "today" in the text."""
    for mention in find_mentions((article.dateline,), lang).days:
        if mention.month and not mention.year:
            return mention
    return next(
        (mention for mention in mentions.days if mention.tie == "today" and mention.month and not mention.year), None
    )


def _from_filing(filed: DayMention) -> _Constraint:
    """A dateline's day is the day of writing."""
    words = f"It was filed on “{filed.words}”."
    return _Constraint(fits=lambda day: (day.month, day.day) == (filed.month, filed.day), words=words)


def _find_floor(mentions: Mentions) -> tuple[date, str]:
    """The first day that comes after the latest year which the text speaks of as past, with the reason."""
    behind = [year for year in mentions.years if not year.future and year.year >= _EARLIEST]
    full = [day for day in mentions.days if day.year >= _EARLIEST and day.month]
    start, words = date(_EARLIEST, 1, 1), ""
    for year in behind:
        first = date(year.year, year.month or 1, 1)
        if first > start:
            start, words = first, f"It speaks of “{year.words}” as past."
    for day in full:
        first = date(day.year, day.month, 1)
        if first > start and not words.startswith("It names"):
            start, words = first, f"It names “{day.words}”."
    return start, words


def _nearest(mention: DayMention, written: date) -> date | None:
    """The day of the mention that is nearest to the day of writing, None for 30 February and the like."""
    best: date | None = None
    for year in (written.year - 1, written.year, written.year + 1):
        try:
            day = date(year, mention.month, mention.day)
        except ValueError:
            continue
        if abs((day - written).days) <= _HALF_YEAR and (best is None or abs(day - written) < abs(best - written)):
            best = day
    return best


def _days_between(start: date, end: date) -> list[date]:
    return [start + timedelta(days=offset) for offset in range(max(0, (end - start).days + 1))]


def _write(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
