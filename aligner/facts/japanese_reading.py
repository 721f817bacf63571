"""What the Japanese finders hand to each other: the text in its three forms, and a reading of a stretch of it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from aligner.facts.japanese_mask import mask
from aligner.facts.japanese_numerals import fold
from aligner.records import FactKind, Hedge

# The marks in `Scene.taken`.
READ, BLOCKED = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A stretch of text read as a value; the offsets are those of the text in all its forms."""

    start: int
    end: int
    kind: FactKind
    value: str
    hedge: Hedge | None = None
    candidates: tuple[str, ...] = ()
    base: str = ""
    unresolved: str = ""
    noun: str = ""
    score: float = 1.0


@dataclass(slots=True, kw_only=True)
class Scene:
    """One text while it is being read: as given, folded to half width, masked, and which characters are taken.

    `anchor` is the day that the text named last, for 翌日 and 翌年 (`anchor_is_day` unless it named a month or a year
    only); `reference` is the publication time; `upper` holds where the upper ends of ranges begin (10~15人).
    """

    text: str
    folded: str
    masked: str
    reference: datetime | None
    anchor: date | None = None
    anchor_is_day: bool = True
    last_date: int | None = None
    taken: bytearray = field(default_factory=bytearray)
    readings: list[Reading] = field(default_factory=list)
    upper: set[int] = field(default_factory=set)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no character of the stretch belongs to a reading."""
        return not any(self.taken[start:end])

    def take(self, reading: Reading) -> None:
        """Adds a reading where nothing else was read; a later, overlapping one is dropped."""
        if self.is_free(reading.start, reading.end):
            self.readings.append(reading)
            self.taken[reading.start : reading.end] = bytes([READ]) * (reading.end - reading.start)

    def block(self, start: int, end: int) -> None:
        """Marks a stretch as read although it yields no fact (article numbers, scores)."""
        self.taken[start:end] = bytes([BLOCKED]) * (end - start)


def open_scene(text: str, reference: datetime | None) -> Scene:
    """The text ready to be read."""
    folded = fold(text)
    return Scene(text=text, folded=folded, masked=mask(folded), reference=reference, taken=bytearray(len(text)))
