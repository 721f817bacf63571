"""Signs for values: what the reader of clashing claims sees in the place of a date, a sum or another figure.

What a number says is compared elsewhere, exactly; the reader reads words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.records import Fact

SIGNS = {
    "date": "# day", "datetime": "# day", "time": "# hour", "duration": "# time", "money": "# money",
    "percent": "# percent", "measure": "# size", "number": "#",
}  # fmt: skip
FIGURE = "#"
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


def find_signs(text: str, facts: Sequence[Fact]) -> tuple[tuple[int, int, str], ...]:
    """Start, end and sign of each value among `facts` (offsets in `text`) and of each other figure, in order."""
    found: list[tuple[int, int, str]] = []
    for fact in sorted(facts, key=lambda f: (f.start, -f.end)):
        if fact.kind in SIGNS and (not found or fact.start >= found[-1][1]):
            found.append((fact.start, fact.end, SIGNS[fact.kind]))
    ends = [0, *(end for _, end, _ in found)]
    starts = [*(start for start, _, _ in found), len(text)]
    for begin, stop in zip(ends, starts, strict=True):
        found += [(begin + m.start(), begin + m.end(), FIGURE) for m in _FIGURES.finditer(text[begin:stop])]
    return tuple(sorted(found))


def blank_values(text: str, facts: Sequence[Fact]) -> str:
    """The text with its signs in the place of its values.

    >>> blank_values("They have 72 hours to pack.", find_facts("They have 72 hours to pack.", "en", None))
    'They have # time to pack.'
    """
    for start, end, sign in reversed(find_signs(text, facts)):
        text = text[:start] + sign + text[end:]
    return text


def blank_part(text: str, facts: Sequence[Fact], part: tuple[int, int]) -> str:
    """A part of the text, given by its offsets, with the values in it blanked."""
    return blank_values(text[slice(*part)], take_part(facts, part))


def take_part(facts: Sequence[Fact], part: tuple[int, int]) -> list[Fact]:
    """The facts within a part of a text, with their offsets in that part."""
    start, end = part
    inside = [f for f in facts if start <= f.start and f.end <= end]
    return [replace(f, start=f.start - start, end=f.end - start) for f in inside]
