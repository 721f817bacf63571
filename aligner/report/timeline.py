"""The timeline: events as the sources date them, as geometry for an inline SVG.

Columns are the days (and whole months and years) that occur, evenly spaced; a gap between days that do not follow each
other is marked. News of one week that recalls a year long past stays readable that way; on a true scale it would not.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from aligner.records import Document, Verdict
from aligner.report.cards import Card
from aligner.report.standing import shorten, width_of
from aligner.report.story import Story
from aligner.report.wording import write_day, write_month

# More columns than these do not fit a laptop or a printed page; the matrix and the rows hold the rest.
COLUMNS_AT_MOST = 9
ROWS_AT_MOST = 16
# What one source alone dates, or dates unreadably, has nothing to stand against.
DRAWN: tuple[Verdict, ...] = ("conflict", "imprecise", "different_event", "agree")
LABEL_WIDTH, COLUMN, TOP, LINE = 250, 100, 82, 19
# Letters that fit the widths above in the widest of the usual system fonts (DejaVu Sans, 14 px: 8.6 px a letter).
LABEL_LETTERS, COLUMN_LETTERS = 27, 9
LABEL_LINES = 2

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"(\d{4})")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A day, a month or a year by its first and last day: one column of the picture."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What a value covers: from one column to another (the same for one day), and the time of day where given."""

    begin: Span
    end: Span
    clock: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One value of one row: where it is drawn, who gives it as lines of text; without a box where it has no place."""

    x: int
    y: int
    width: int
    height: int
    lines: tuple[str, ...]
    sentence: str
    has_box: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One event: its label and its bars, below each other."""

    y: int
    height: int
    anchor: str
    label: tuple[str, ...]
    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """The head of one column; `gap` says what was left out before it ("3 days")."""

    x: int
    lines: tuple[str, ...]
    gap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The picture, and how many dated rows it has no place for."""

    width: int
    height: int
    ticks: tuple[Tick, ...]
    rows: tuple[TimelineRow, ...]
    left_out: int
    description: str


def build_timeline(cards: tuple[Card, ...], story: Story) -> Timeline | None:
    """The picture of dated events, in the order of their first day, or None where no event has a readable date.

    The first row shows when the sources were published. A value without a date of its own (a bare clock time, a year
    that is not known) is written into the row without a place on the axis, so that no side of a clash goes missing.
    """
    dated = [card for card in cards if card.finding.kind in ("date", "time") and card.finding.verdict in DRAWN]
    events = [card for card in dated if any(read_stretch(side.value) for side in card.sides)][:ROWS_AT_MOST]
    if not events:
        return None
    spans = _choose_columns(events, story)
    columns = {span: LABEL_WIDTH + COLUMN * place for place, span in enumerate(spans)}
    published = _build_publication_row(story, columns)
    rows = [published] if published.bars else []
    for card in sorted(events, key=_first_day):
        rows.append(_build_row(card, columns, rows[-1].y + rows[-1].height if rows else TOP))
    return Timeline(
        width=LABEL_WIDTH + COLUMN * len(spans) + 10,
        height=rows[-1].y + rows[-1].height + 8,
        ticks=_build_ticks(spans),
        rows=tuple(rows),
        left_out=len(dated) - len(events),
        description=" ".join(f"{row.title}: " + "; ".join(bar.sentence for bar in row.bars) + "." for row in rows),
    )


def read_stretch(value: str) -> Stretch | None:
    """What a value in the contract's notation covers; None where it has no date.

    Examples: "2025-02-12T15:30" is 12 February 2025 with the clock "15:30"; "2025-02" a month; "2025-W07" a week.
    """
    ends = value.split("/")
    try:
        if len(ends) == 1:
            return _read_one(value)
        begin, end = _read_one(ends[0]), _read_one(ends[1])
    except ValueError:
        return None
    if len(ends) > 2 or begin is None or end is None or end.end < begin.begin:
        return None
    return Stretch(begin=begin.begin, end=end.end)


def _read_one(value: str) -> Stretch | None:
    if match := _DAY.match(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Stretch(begin=Span(first=day, last=day), end=Span(first=day, last=day), clock=match[4] or "")
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        sunday = monday + timedelta(days=6)
        return Stretch(begin=Span(first=monday, last=monday), end=Span(first=sunday, last=sunday))
    span = None
    if match := _MONTH.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        span = Span(first=date(year, month, 1), last=date(year, month, monthrange(year, month)[1]))
    elif match := _YEAR.fullmatch(value):
        span = Span(first=date(int(match[1]), 1, 1), last=date(int(match[1]), 12, 31))
    return Stretch(begin=span, end=span) if span else None


def _first_day(card: Card) -> tuple[date, str]:
    stretches = [stretch for side in card.sides if (stretch := read_stretch(side.value))]
    return min(stretch.begin.first for stretch in stretches), card.finding.id


def _choose_columns(events: list[Card], story: Story) -> list[Span]:
    """The columns: days of publication first, then what the events name, the most serious events first."""
    spans: dict[Span, None] = {}
    for document in story.documents:
        at = document.publication.at
        if at and _is_dated(document) and len(spans) < COLUMNS_AT_MOST // 2:
            spans[Span(first=at.date(), last=at.date())] = None
    for card in events:
        for side in card.sides:
            stretch = read_stretch(side.value)
            if stretch and len(spans.keys() | {stretch.begin, stretch.end}) <= COLUMNS_AT_MOST:
                spans[stretch.begin] = spans[stretch.end] = None
    return sorted(spans)


def _is_dated(document: Document) -> bool:
    """Whether the day of publication is known: a month, or any of several days, has no place in a column of a day."""
    return document.publication.precision in ("minute", "day") and document.publication.latest is None


def _build_publication_row(story: Story, columns: dict[Span, int]) -> TimelineRow:
    by_day: dict[Span, list[str]] = {}
    for document in story.documents:
        at = document.publication.at
        span = Span(first=at.date(), last=at.date()) if at else None
        if span in columns and span is not None and _is_dated(document):
            by_day.setdefault(span, []).append(document.id)
    bars = [
        _build_bar(columns[span], COLUMN, TOP, wrap(sources), f"{', '.join(sources)} on {write_day(span.first)}", False)
        for span, sources in sorted(by_day.items())
    ]
    height = max((bar.height for bar in bars), default=LINE) + 12
    return TimelineRow(y=TOP, height=height, anchor="", label=("Published",), title="Published", bars=tuple(bars))


def _build_row(card: Card, columns: dict[Span, int], y: int) -> TimelineRow:
    bars: list[Bar] = []
    below = y
    for side in card.sides:
        stretch = read_stretch(side.value)
        sentence = f"{', '.join(side.sources)}: {side.display}"
        if stretch and stretch.begin in columns and stretch.end in columns:
            width = columns[stretch.end] - columns[stretch.begin] + COLUMN
            words = [*side.sources, *([stretch.clock] if stretch.clock else [])]
            lines = wrap(words, COLUMN_LETTERS * width // COLUMN)
            bars.append(_build_bar(columns[stretch.begin], width, below, lines, sentence, True))
        else:
            lines = (shorten(f"not drawn: {sentence}", COLUMN_LETTERS * len(columns)),)
            bars.append(_build_bar(LABEL_WIDTH, COLUMN * len(columns), below, lines, sentence, False))
        below += bars[-1].height + 6
    label = wrap_label(f"{card.words.mark} {card.title}")
    return TimelineRow(
        y=y,
        height=max(below - y + 4, LINE * len(label) + 12),
        anchor=card.anchor,
        label=label,
        title=card.title,
        bars=tuple(bars),
    )


def _build_bar(x: int, width: int, y: int, lines: tuple[str, ...], sentence: str, has_box: bool) -> Bar:
    height = LINE * len(lines) + 6
    return Bar(x=x, y=y + 5, width=width, height=height, lines=lines, sentence=sentence, has_box=has_box)


def wrap(words: list[str], letters: int = COLUMN_LETTERS) -> tuple[str, ...]:
    """The words as lines of at most so many letters, parted by commas; a longer word is cut."""
    lines: list[str] = []
    for word in words:
        word = shorten(word, letters)
        if lines and len(lines[-1]) + 2 + len(word) <= letters:
            lines[-1] += f", {word}"
        else:
            lines.append(word)
    return tuple(lines) or ("",)


def wrap_label(title: str) -> tuple[str, ...]:
    """The title on at most two lines, cut where it needs more."""
    lines = [""]
    for word in title.split(" "):
        if lines[-1] and width_of(f"{lines[-1]} {word}") > LABEL_LETTERS and len(lines) < LABEL_LINES:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return tuple(shorten(line, LABEL_LETTERS) for line in lines)


def _build_ticks(spans: list[Span]) -> tuple[Tick, ...]:
    ticks = []
    for place, span in enumerate(spans):
        days = (span.first - spans[place - 1].last).days - 1 if place else 0
        ticks.append(Tick(x=LABEL_WIDTH + COLUMN * place, lines=_write_head(span), gap=_write_gap(days)))
    return tuple(ticks)


def _write_head(span: Span) -> tuple[str, ...]:
    if span.first == span.last:
        weekday, day, month, year = write_day(span.first, weekday=True).split(" ")
        return (weekday, f"{day} {month}", year)
    if span.last - span.first > timedelta(days=31):
        return ("during", str(span.first.year))
    month, year = write_month(span.first).split(" ")
    return ("during", month, year)


def _write_gap(days: int) -> str:
    if days <= 0:
        return ""
    if days < 60:
        return f"{days} day{'s' if days > 1 else ''}"
    return f"{days // 365} years" if days >= 730 else f"{days // 30} months"
