"""Who did what, read from an original sentence: the records that the readers of each language give."""

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A deed of a class of the deed tables; `verb` and `doer` are offsets of the words in the original.

    `doer` is who fills the slot of the class: whoever does it, or is appointed, arrested, beaten.
    """

    kind: str
    verb: Span
    doer: Span
