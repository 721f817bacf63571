"""The field types of `aligner/languages/<lang>/furniture.py`: how pages write what is not the article."""

from dataclasses import dataclass
from typing import Literal

Reach = Literal["line", "label", "section", "short", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words by which a line is known as page furniture: `pattern` is a regular expression matched at its start.

    `reach` says how far it goes: "line" the line as it is; "label" only a line that holds nothing else; "short" a line
    of a few words without a sentence in it; "end" only a line with none of the article after it; "section" a line
    that, with nothing after the words, also claims the titles below it, and otherwise the line alone.
    """

    reason: str
    reach: Reach
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureTable:
    """The furniture of pages in one language.

    `cues` as above. `interface` are words of buttons, menus and networks: a line of short pieces with such words is a
    menu or a share line. `section_labels` are names of sections that stand alone above a headline. `photo_labels` open
    a picture's line, `teaser_labels` a link to something else, `time_labels` the page's own date. `bylines` are
    patterns of a line that names the author. A page that advertises itself is known by words for its reader (`reader`)
    and itself (`speaker`), and by words for what it offers (`promotion`; with a hyphen, their beginnings). `agencies`
    are (pattern, name) of agency credits as the language writes them.
    """

    cues: tuple[Cue, ...]
    interface: frozenset[str]
    section_labels: frozenset[str]
    photo_labels: tuple[str, ...]
    bylines: tuple[str, ...]
    time_labels: tuple[str, ...]
    teaser_labels: tuple[str, ...]
    reader: frozenset[str]
    speaker: frozenset[str]
    promotion: tuple[str, ...]
    agencies: tuple[tuple[str, str], ...] = ()
