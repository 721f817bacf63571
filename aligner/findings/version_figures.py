"""Figures that are no facts, in two sentences that are versions of each other: results of matches, parts of names.

"Hannover 96" and "Hannover 99", "86:79" and "86:86". Only where all other figures of both sentences go together and one
is left in each: a figure that has no like elsewhere could be anything.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.claims.build import Claim
from aligner.claims.contexts import Context
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex
from aligner.findings.version_values import pair_version_values
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Place, Side

SURE = 0.9
"""Chance that one of two such figures is wrong; by eye on news and its translations."""

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_BOTH = re.compile(r"\b(?:both|beide[nrs]?|allebei)\b", re.IGNORECASE)
# What makes a figure a part of a larger number, which was not read as one.
_SCALE = re.compile(
    r"\s?(?:[百千万億兆]|[mb]n\b|mil|mrd|mio|bil|hundred|thousand|hundert|tausend|honderd|duizend)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a sentence: its offsets, and how it is written everywhere ("1800" for "1,800")."""

    start: int
    end: int
    digits: str


def find_figure_clashes(claims: Sequence[Claim], index: StoryIndex) -> tuple[Finding, ...]:
    """A finding for each two versions of a sentence with one figure left in each."""
    read = _list_read(claims, index)
    found = []
    for (place, _), other in sorted(index.versions.counterparts.items()):
        if place < other:
            rows = [_list_figures(index.contexts[p], read.get(p, ())) for p in (place, other)]
            left = [_leave(rows[0], rows[1]), _leave(rows[1], rows[0])]
            if len(left[0]) == len(left[1]) == 1:
                found.append(
                    _build_finding([(index.contexts[p], own[0]) for p, own in zip((place, other), left, strict=True)])
                )
    return tuple(found)


def _list_read(claims: Sequence[Claim], index: StoryIndex) -> Mapping[Place, list[tuple[int, int]]]:
    """Where in each sentence there are values that were compared with one of its version."""
    read: dict[Place, list[tuple[int, int]]] = {}
    for kind in sorted({claim.kind for claim in claims}):
        own = [claim for claim in claims if claim.kind == kind]
        for number in sorted(set().union(*pair_version_values(own, index))):
            read.setdefault(own[number].place, []).append((own[number].start, own[number].end))
    return read


def _list_figures(context: Context, read: Sequence[tuple[int, int]]) -> list[Figure]:
    """The figures of a sentence outside of the values `read`, and its numbers in words."""
    figures = _find_figures(context.sentence.text)
    words = [
        Figure(fact.start, fact.end, fact.value)
        for fact in context.facts
        if fact.kind == "number" and fact.value.isdigit() and fact.value != "1" and not re.search(r"\d", fact.span)
    ]
    return [f for f in (*figures, *words) if not any(f.start < end and start < f.end for start, end in read)]


def _find_figures(text: str) -> Iterator[Figure]:
    """The figures of a text in digits, and "both".

    >>> [f.digits for f in _find_figures("Beide sahen 1.800 Leute beim 2:1 in 4,5 Minuten.")]
    ['2', '1800', '2', '1', '4.5']
    """
    for match in _BOTH.finditer(text):
        yield Figure(match.start(), match.end(), "2")
    for match in _FIGURE.finditer(text):  # digits of full width too, none changes the length
        if not _SCALE.match(text, match.end()):
            digits = unicodedata.normalize("NFKC", match.group())
            whole = re.sub("[.,]", "", digits) if _GROUPED.fullmatch(digits) else digits.replace(",", ".")
            yield Figure(match.start(), match.end(), whole)


def _leave(own: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    """The figures that the other sentence has no like of, each like counted once."""
    rest = [figure.digits for figure in others]
    left = []
    for figure in own:
        if figure.digits in rest:
            rest.remove(figure.digits)
        else:
            left.append(figure)
    return left


def _build_finding(sides: Sequence[tuple[Context, Figure]]) -> Finding:
    words = [context.sentence.text[figure.start : figure.end] for context, figure in sides]
    return Finding(
        id=hash_subject("count", words, [f"{c.sentence.source_id}\t{c.sentence.text}" for c, _ in sides]),
        verdict="conflict",
        kind="count",
        title="a figure in one sentence of two versions",
        reason=f"The sentences are versions of one text; where the one has {words[0]}, the other has {words[1]}.",
        confidence=judge_confidence("count", SURE),
        sides=tuple(
            Side(
                value=figure.digits,
                display=context.sentence.text[figure.start : figure.end],
                mentions=(build_words_mention(context, (figure.start, figure.end)),),
            )
            for context, figure in sides
        ),
        event="",
        settle=SETTLE["count"],
        weight=SURE,
    )
