"""The picture that shows which source stands alone: geometry for an inline SVG, readable in black and white.

In each row the sources are lettered by what they say: the value with most independent origins is A, the next B.
A source is alone where no other origin gives its value and another value has two origins or more behind it.
"""

import unicodedata
from dataclasses import dataclass

from aligner.records import Verdict
from aligner.report.cards import Card
from aligner.report.story import Story, anchor_of

# Compatible values set nobody apart: only rows where the sources disagree are shown.
SHOWN: tuple[Verdict, ...] = ("conflict",)
# Rows beyond these would make the picture a second matrix; the matrix holds them all.
ROWS_AT_MOST = 25
LABEL_WIDTH, COLUMN, LINE, TOP = 300, 62, 34, 46
LABEL_LETTERS = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One cell: `letter` of the value ("" = silent), and whether the source stands alone with it."""

    x: int
    y: int
    letter: str
    is_alone: bool
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow:
    """One fact: its short label, and the whole sentence for those who do not see the picture."""

    y: int
    anchor: str
    mark: str
    label: str
    sentence: str
    cells: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The picture: rows, column heads, and how often each source stands alone."""

    width: int
    height: int
    rows: tuple[StandingRow, ...]
    heads: tuple[tuple[int, str, str], ...]
    alone: tuple[tuple[int, int], ...]
    left_out: int
    description: str


def build_standing(cards: tuple[Card, ...], story: Story) -> Standing | None:
    """The picture of who stands with whom on each open fact, or None where nobody could stand alone.

    Where every clash is one origin against one, the overview says all that the picture could.
    """
    usable = [card for card in cards if card.finding.verdict in SHOWN and len(card.sides) > 1]
    if all(side.origins < 2 for card in usable for side in card.sides):
        return None
    sources = [document.id for document in story.documents]
    rows = tuple(_build_row(card, sources, story, place) for place, card in enumerate(usable[:ROWS_AT_MOST]))
    columns = [LABEL_WIDTH + COLUMN * place + COLUMN // 2 for place in range(len(sources))]
    alone = [sum(row.cells[place].is_alone for row in rows) for place in range(len(sources))]
    return Standing(
        width=LABEL_WIDTH + COLUMN * len(sources) + 8,
        height=TOP + LINE * (len(rows) + 1) + 10,
        rows=rows,
        heads=tuple((x, shorten(s, 9), anchor_of(s)) for x, s in zip(columns, sources, strict=True)),
        alone=tuple(zip(columns, alone, strict=True)),
        left_out=len(usable) - len(rows),
        description=_describe(sources, alone, len(rows)),
    )


def width_of(text: str) -> int:
    """The width in letters; East Asian wide characters count twice."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def shorten(text: str, letters: int) -> str:
    """The text cut to a width in letters (East Asian wide characters count twice), with "…" where cut."""
    width = 0
    for place, character in enumerate(text):
        width += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if width > letters:
            return text[: max(1, place - 1)].rstrip() + "…"
    return text


def _build_row(card: Card, sources: list[str], story: Story, place: int) -> StandingRow:
    sides = sorted(enumerate(card.sides), key=lambda item: (-item[1].origins, item[0]))
    letters = {side: chr(ord("A") + min(rank, 25)) for rank, (side, _) in enumerate(sides)}
    biggest = sides[0][1].origins
    y = TOP + LINE * place
    cells = []
    for column, source in enumerate(sources):
        given = [side for side, view in enumerate(card.sides) if source in view.sources]
        alone = bool(given) and biggest > 1 and all(card.sides[side].origins == 1 for side in given)
        cells.append(
            Mark(
                x=LABEL_WIDTH + COLUMN * column + COLUMN // 2,
                y=y + LINE // 2,
                letter=" ".join(letters[side] for side in given),
                is_alone=alone,
                says=" and ".join(card.sides[side].display for side in given),
            )
        )
    return StandingRow(
        y=y,
        anchor=card.anchor,
        mark=card.words.mark,
        label=shorten(card.title, LABEL_LETTERS),
        sentence=f"{card.title}: {card.summary}",
        cells=tuple(cells),
    )


def _describe(sources: list[str], alone: list[int], rows: int) -> str:
    said = [f"{source} {count} times" for source, count in zip(sources, alone, strict=True) if count]
    tail = f"Standing alone: {', '.join(said)}." if said else "No source stands alone against two or more."
    return f"{rows} facts on which the sources differ, one row each, one column a source. {tail}"
