"""The timeline: events as the sources date them, as geometry for an inline SVG.

Columns are the days that occur, evenly spaced; a gap between days that do not follow each other is marked. News of one
week that recalls a year long past stays readable that way, which a true scale would not allow.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from aligner.report.cards import Card
from aligner.report.standing import shorten
from aligner.report.story import Story
from aligner.report.wording import write_day

# More columns than these do not fit a printed page in landscape; the matrix and the rows hold the rest.
DAYS_AT_MOST = 14
ROWS_AT_MOST = 16
LABEL_WIDTH, COLUMN, TOP, LINE = 300, 96, 64, 30

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days from first to last (the same for one day), and the time of day where one is given."""

    first: date
    last: date
    clock: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One value of one row: where it is drawn, and which sources give it. `is_lone` where others date it otherwise."""

    x: int
    y: int
    width: int
    is_day: bool
    letter: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One event: its label and its bars, one a line."""

    y: int
    height: int
    anchor: str
    label: str
    title: str
    mark: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One day of the axis; `gap` says what was left out before it ("3 days", "11 months")."""

    x: int
    day: str
    year: str
    gap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The picture, and what it could not place."""

    width: int
    height: int
    ticks: tuple[Tick, ...]
    rows: tuple[TimelineRow, ...]
    left_out: int
    description: str


def build_timeline(cards: tuple[Card, ...], story: Story) -> Timeline | None:
    """The picture of dated events, in the order of their first day, or None where no event has a readable day.

    The first row shows when the sources were published. Values without a day (a bare clock time, an unknown year) and
    stretches of more than a month have no place on the axis and are counted in `left_out`.
    """
    dated = [(card, _placed(card)) for card in cards if card.finding.kind in ("date", "time")]
    events = [(card, sides) for card, sides in dated if sides]
    if not events:
        return None
    shown = events[:ROWS_AT_MOST]
    days = _choose_days(shown, story)
    shown = [(card, [s for s in sides if s[1].first in days and s[1].last in days]) for card, sides in shown]
    shown = sorted((item for item in shown if item[1]), key=lambda item: min(s.first for _, s in item[1]))
    if not shown:
        return None
    columns = {day: LABEL_WIDTH + COLUMN * place for place, day in enumerate(days)}
    rows = [_publication_row(story, columns)]
    for card, sides in shown:
        rows.append(_build_row(card, sides, columns, rows[-1].y + rows[-1].height))
    return Timeline(
        width=LABEL_WIDTH + COLUMN * len(days) + 10,
        height=rows[-1].y + rows[-1].height + 8,
        ticks=_build_ticks(days),
        rows=tuple(rows),
        left_out=len(dated) - len(shown),
        description=" ".join(f"{row.title}: " + "; ".join(b.sentence for b in row.bars) + "." for row in rows),
    )


def read_stretch(value: str) -> Stretch | None:
    """The days that a value in the contract's notation covers; None where it names none or is longer than a month.

    Example: "2025-02-12T15:30" is 12 February 2025 with the clock "15:30".
    """
    ends = value.split("/")
    try:
        if len(ends) == 2:
            first, last = _read_day(ends[0]), _read_day(ends[1])
            if first and last and timedelta() <= last.first - first.first <= timedelta(days=31):
                return Stretch(first=first.first, last=last.first)
            return None
        return _read_day(value)
    except ValueError:
        return None


def _read_day(value: str) -> Stretch | None:
    match = _DAY.match(value)
    if match is None:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return Stretch(first=day, last=day, clock=match[4] or "")


def _placed(card: Card) -> list[tuple[int, Stretch]]:
    stretches = [(place, read_stretch(side.value)) for place, side in enumerate(card.sides)]
    return [(place, stretch) for place, stretch in stretches if stretch]


def _choose_days(events: list[tuple[Card, list[tuple[int, Stretch]]]], story: Story) -> list[date]:
    days: dict[date, None] = {}
    for document in story.documents:
        if document.publication.at and document.publication.precision in ("minute", "day"):
            days[document.publication.at.date()] = None
    for _, sides in events:
        for _, stretch in sides:
            if len(days.keys() | {stretch.first, stretch.last}) <= DAYS_AT_MOST:
                days[stretch.first] = days[stretch.last] = None
    return sorted(days)[-DAYS_AT_MOST:]


def _publication_row(story: Story, columns: dict[date, int]) -> TimelineRow:
    by_day: dict[date, list[str]] = {}
    for document in story.documents:
        at = document.publication.at
        if at and at.date() in columns:
            by_day.setdefault(at.date(), []).append(document.id)
    bars = [
        Bar(
            x=columns[day],
            y=TOP + 4,
            width=COLUMN,
            is_day=True,
            letter="",
            text=shorten(", ".join(sources), 13),
            sentence=f"{', '.join(sources)} on {write_day(day)}",
        )
        for day, sources in sorted(by_day.items())
    ]
    return TimelineRow(
        y=TOP, height=LINE + 8, anchor="", label="Published", title="Published", mark="", bars=tuple(bars)
    )


def _build_row(
    card: Card, sides: list[tuple[int, Stretch]], columns: dict[date, int], y: int
) -> TimelineRow:
    bars = []
    for line, (place, stretch) in enumerate(sides):
        side = card.sides[place]
        clock = f" {stretch.clock}" if stretch.clock else ""
        bars.append(
            Bar(
                x=columns[stretch.first],
                y=y + 4 + LINE * line,
                width=columns[stretch.last] - columns[stretch.first] + COLUMN,
                is_day=stretch.first == stretch.last,
                letter=chr(ord("A") + min(line, 25)) if len(sides) > 1 else "",
                text=shorten(", ".join(side.sources) + clock, 13 if stretch.first == stretch.last else 26),
                sentence=f"{', '.join(side.sources)}: {side.display}",
            )
        )
    return TimelineRow(
        y=y,
        height=LINE * len(bars) + 8,
        anchor=card.anchor,
        label=shorten(card.finding.title, 38),
        title=card.finding.title,
        mark=card.words.mark,
        bars=tuple(bars),
    )


def _build_ticks(days: list[date]) -> tuple[Tick, ...]:
    ticks = []
    for place, day in enumerate(days):
        words = write_day(day, weekday=True).rsplit(" ", 1)
        gap = (day - days[place - 1]).days - 1 if place else 0
        ticks.append(Tick(x=LABEL_WIDTH + COLUMN * place, day=words[0], year=words[1], gap=_write_gap(gap)))
    return tuple(ticks)


def _write_gap(days: int) -> str:
    if days <= 0:
        return ""
    if days < 60:
        return f"{days} d"
    return f"{days // 365} y" if days >= 730 else f"{days // 30} mo"
