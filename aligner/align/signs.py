"""Signs for values: what the reader of clashing claims sees in the place of a date, a sum or another figure.

What a number says is compared elsewhere, exactly; the reader reads words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aligner.records import Fact, FindingKind

SIGNS = {
    "date": "# day", "datetime": "# day", "time": "# hour", "duration": "# time", "money": "# money",
    "percent": "# percent", "measure": "# size", "number": "#",
}  # fmt: skip
FIGURE = "#"
ASKED = "[MASK]"
"""Stands before the sign of the value that is asked about; one word piece of the published vocabulary."""

Sign = tuple[int, int, str]
"""Where a sign stands in the place of a value (start, end), and the sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedValue:
    """The value of a text that is asked about: where it stands in the text, and the kind of claim that it makes."""

    start: int
    end: int
    kind: FindingKind


_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


def find_signs(text: str, facts: Sequence[Fact], asked: AskedValue | None = None) -> tuple[Sign, ...]:
    """The signs of the values among `facts` (offsets in `text`) and of all other figures, in order.

    That of the value `asked` about has ASKED before it, and says what it is asked about as: day or hour of a moment.
    """
    found: list[Sign] = []
    for fact in sorted(facts, key=lambda f: (f.start, -f.end)):
        if fact.kind in SIGNS and (not found or fact.start >= found[-1][1]):
            found.append((fact.start, fact.end, SIGNS[fact.kind]))
    ends = [0, *(end for _, end, _ in found)]
    starts = [*(start for start, _, _ in found), len(text)]
    for begin, stop in zip(ends, starts, strict=True):
        found += [(begin + m.start(), begin + m.end(), FIGURE) for m in _FIGURES.finditer(text[begin:stop])]
    return tuple(sorted(_mark(found, asked) if asked else found))


def _mark(signs: Sequence[Sign], asked: AskedValue) -> list[Sign]:
    """The signs with the one of the value asked about marked; it takes the place of all that it overlaps."""
    hidden = [(start, end) for start, end, _ in signs if start < asked.end and asked.start < end]
    start, end = min([asked.start, *(a for a, _ in hidden)]), max([asked.end, *(b for _, b in hidden)])
    kept = [sign for sign in signs if sign[:2] not in hidden]
    return [*kept, (start, end, f"{ASKED} {SIGNS.get(asked.kind, FIGURE)}")]


def blank_values(text: str, facts: Sequence[Fact], asked: AskedValue | None = None) -> str:
    """The text with its signs in the place of its values, the one `asked` about marked.

    >>> blank_values("They have 72 hours to pack.", find_facts("They have 72 hours to pack.", "en", None))
    'They have # time to pack.'
    """
    for start, end, sign in reversed(find_signs(text, facts, asked)):
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
