"""The overview matrix: compared facts against sources, one value in a cell."""

import re
from dataclasses import dataclass

from aligner.records import Hedge, Verdict
from aligner.report.cards import Card
from aligner.report.story import Story
from aligner.report.wording import HEDGE_SIGNS, HEDGE_WORDS

# A side may be written with the hedge that its mentions share; in a cell the sign of the source's own hedge says it.
_LEADING_HEDGE = re.compile(
    r"^(?:(?:about|around|nearly|almost|over|more than|at least|at most|up to)\s+(?=\S)|[≈↗>≥≤]\s*)", re.I
)

# Rows of the matrix: what was compared. A value that only one source gives has nothing to stand against.
COMPARED: tuple[Verdict, ...] = ("conflict", "translation", "imprecise", "agree")


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


def build_matrix(cards: tuple[Card, ...], story: Story) -> tuple[Row, ...]:
    """The rows of the overview, in the order of the cards."""
    sources = [document.id for document in story.documents]
    return tuple(
        Row(card=card, cells=tuple(_build_cell(card, source) for source in sources))
        for card in cards
        if card.finding.verdict in COMPARED
    )


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
