"""The field types of `aligner/languages/<lang>/dating.py`: words by which a wire's own date can be narrowed down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DatingTable:
    """How one language ties dates to the day of writing.

    `numbers` are number words to their value. `span` is a regular expression for "so many years ago / after / since"
    with the groups `hedge` and `n`; `almost` are hedges that mean a little less than the number, `over` a little more.
    `today` and `yesterday` stand before a date that is the day of writing or the day before. `future` are words of a
    sentence that speaks of what is to come. `year_leads` stand before a year that stands alone.
    """

    numbers: dict[str, int]
    span: str
    almost: frozenset[str]
    over: frozenset[str]
    today: tuple[str, ...]
    yesterday: tuple[str, ...]
    future: tuple[str, ...]
    year_leads: tuple[str, ...]
