"""The overview: compared facts against sources, one value in a cell; what asks for no decision is folded."""

import re
from dataclasses import dataclass

from aligner.records import Hedge, Verdict
from aligner.report.cards import Card
from aligner.report.story import Story
from aligner.report.wording import HEDGE_SIGNS, HEDGE_WORDS, count_of

# A side may be written with the hedge that its mentions share; in a cell the sign of the source's own hedge says it.
_LEADING_HEDGE = re.compile(
    r"^(?:(?:about|around|nearly|almost|over|more than|at least|at most|up to)\s+(?=\S)|[≈↗>≥≤]\s*)", re.I
)

# The tables of the overview: what differs stands open; translations (one source each) and agreement are folded, so that
# the first table alone is enough on the phone. A value that only one source gives has nothing to stand against.
TABLES: tuple[tuple[str, tuple[Verdict, ...]], ...] = (
    ("differing", ("conflict", "imprecise")),
    ("translated", ("translation",)),
    ("agreeing", ("agree",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellValue:
    """One value of a source, with the sign of its hedge ("≥") and the hedge in words."""

    sign: str
    hedge: str
    display: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source says of one fact; `kind`: "value", "silent" (covers the event, gives none) or "absent"."""

    kind: str
    values: tuple[CellValue, ...] = ()
    side: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One compared fact: its card and a cell for each source."""

    card: Card
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the overview; `is_open` where it is not folded away."""

    name: str
    caption: str
    is_open: bool
    rows: tuple[Row, ...]


def build_matrix(cards: tuple[Card, ...], story: Story) -> tuple[Table, ...]:
    """The tables of the overview, each with its rows in the order of the cards; a table without rows is left out."""
    sources = [document.id for document in story.documents]
    tables = []
    for name, verdicts in TABLES:
        rows = tuple(
            Row(card=card, cells=tuple(_build_cell(card, source) for source in sources))
            for card in cards
            if card.finding.verdict in verdicts
        )
        if rows:
            caption = _write_caption(name, len(rows))
            tables.append(Table(name=name, caption=caption, is_open=name == "differing", rows=rows))
    return tuple(tables)


def _write_caption(name: str, rows: int) -> str:
    if name == "translated":
        return f"⚑ {count_of(rows, 'sentence')} whose English says something else"
    if name == "agreeing":
        return f"= {count_of(rows, 'fact')} on which all agree that speak of {'it' if rows == 1 else 'them'}"
    return "Where sources differ, and who says what"


def _build_cell(card: Card, source: str) -> Cell:
    values: list[CellValue] = []
    first_side = -1
    for place, side in enumerate(card.finding.sides):
        hedges: list[Hedge] = [mention.hedge for mention in side.mentions if mention.source == source]
        for hedge in dict.fromkeys(hedges):
            first_side = place if first_side < 0 else first_side
            display = _LEADING_HEDGE.sub("", side.display or side.value, count=1)
            values.append(CellValue(sign=HEDGE_SIGNS[hedge], hedge=HEDGE_WORDS[hedge], display=display))
    if values:
        return Cell(kind="value", values=tuple(values), side=first_side)
    return Cell(kind="silent" if source in card.finding.silent else "absent")
