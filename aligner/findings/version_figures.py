"""Figures that are no facts, in two sentences that are versions of each other: results of matches, parts of names.

"Hannover 96" and "Hannover 99", "86:79" and "86:86". Only where all other figures of both sentences go together and one
is left in each: a figure that has no like elsewhere could be anything.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.claims.claim import Claim
from aligner.claims.contexts import Context, Span
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex
from aligner.findings.version_values import pair_version_values
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Mention, Place, Side

SURE = 0.9
"""Chance that one of two such figures is wrong, by eye on news and its translations."""

_FIGURE = re.compile(r"(?<![百千万億兆.,\d])\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_BOTH = re.compile(r"\b(?:both|beide[nrs]?|allebei)\b|(?<![一-龠])両(?=\w)", re.IGNORECASE)
# One is as often an article or an idiom (1人も, "not a single person"); in a result it counts.
_IN_A_RESULT = re.compile(r"[:–対-]")
# What makes a figure a part of a larger number, which was not read as one.
_SCALE = re.compile(
    r"\s?(?:[百千万億兆]|[mb]n\b|mil|mrd|mio|bil|hundred|thousand|hundert|tausend|honderd|duizend)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of a sentence: its offsets, and how it is written everywhere ("1800" for "1,800")."""

    context: Context
    start: int
    end: int
    digits: str

    @property
    def key(self) -> tuple[Place, int]:
        """Where it stands in the story."""
        return self.context.place, self.start

    @property
    def quote(self) -> str:
        """As it stands in the sentence."""
        return self.context.sentence.text[self.start : self.end]


def find_figure_clashes(
    claims: Sequence[Claim], index: StoryIndex, found: Sequence[Finding] = ()
) -> tuple[Finding, ...]:
    """A finding for each figure that is left in two versions of a sentence or in more, with all that give it.

    None for a figure that a conflict in `found` holds already.
    """
    read = _list_read(claims, index)
    known = [m for finding in found if finding.verdict == "conflict" for side in finding.sides for m in side.mentions]

    pairs = []
    for bead in index.versions.beads:
        sources = bead[0][0][0], bead[1][0][0]
        one, two = (
            [figure for place in side for figure in _list_figures(index.contexts[place], read.get((place, other), ()))]
            for side, other in zip(bead, sources[::-1], strict=True)
        )
        left = _leave(one, two), _leave(two, one)
        if len(left[0]) == len(left[1]) == 1 and not any(_is_in(own[0], m) for own in left for m in known):
            pairs.append((left[0][0], left[1][0]))
    return tuple(_build_finding(group) for group in _join(pairs))


def _is_in(figure: Figure, mention: Mention) -> bool:
    start = figure.context.sentence.start + figure.start
    return mention.place == figure.context.place and mention.start <= start < mention.end


def _join(pairs: Sequence[tuple[Figure, Figure]]) -> list[list[Figure]]:
    """The figures of pairs that share one, in their order."""
    home: dict[tuple[Place, int], list[Figure]] = {}
    for pair in pairs:
        joined = list({figure.key: figure for own in pair for figure in home.get(own.key, [own])}.values())
        home.update({figure.key: joined for figure in joined})
    groups = {id(group): group for group in home.values()}
    return [sorted(group, key=lambda figure: figure.key) for group in groups.values()]


def _list_read(claims: Sequence[Claim], index: StoryIndex) -> Mapping[tuple[Place, str], Sequence[Span]]:
    """Where in each sentence there are values that were compared with one of its version in another source."""
    read: dict[tuple[Place, str], list[Span]] = {}
    for kind in sorted({claim.kind for claim in claims}):
        own = [claim for claim in claims if claim.kind == kind]
        for pair in pair_version_values(own, index):
            one, two = (own[number] for number in sorted(pair))
            for claim, other in ((one, two), (two, one)):
                read.setdefault((claim.place, other.source), []).append((claim.start, claim.end))
    return read


def _list_figures(context: Context, read: Sequence[Span]) -> list[Figure]:
    """The figures of a sentence outside of the values `read`, and its numbers in words."""
    found = [
        *_find_figures(context.sentence.text),
        *(
            ((fact.start, fact.end), fact.value)
            for fact in context.facts
            if fact.kind == "number" and fact.value.isdigit() and fact.value != "1" and not re.search(r"\d", fact.span)
        ),
    ]
    return [
        Figure(context=context, start=start, end=end, digits=digits)
        for (start, end), digits in found
        if not any(start < b and a < end for a, b in read)
    ]


def _find_figures(text: str) -> Iterator[tuple[Span, str]]:
    """The figures of a text in digits, and "both".

    >>> [digits for _, digits in _find_figures("Beide sahen 1.800 Leute beim 2:1 in 4,5 Minuten.")]
    ['2', '1800', '2', '1', '4.5']
    """
    for match in _BOTH.finditer(text):
        yield match.span(), "2"
    for match in _FIGURE.finditer(text):  # digits of full width too, none changes the length
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if match.group() in ("1", "１") and not _IN_A_RESULT.search(around):
            continue
        if not _SCALE.match(text, match.end()):
            digits = unicodedata.normalize("NFKC", match.group())
            whole = re.sub("[.,]", "", digits) if _GROUPED.fullmatch(digits) else digits.replace(",", ".")
            yield match.span(), whole


def _leave(own: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    """The figures that the other sentence has no like of, each like counted once.

    None for "both", which a translator easily puts in or leaves out.
    """
    rest = [figure.digits for figure in others]
    left = []
    for figure in own:
        if figure.digits in rest:
            rest.remove(figure.digits)
        elif not _BOTH.fullmatch(figure.quote):
            left.append(figure)
    return left


def _build_finding(figures: Sequence[Figure]) -> Finding:
    sides: dict[str, list[Figure]] = {}
    for figure in figures:
        sides.setdefault(figure.digits, []).append(figure)
    shared = frozenset.intersection(*(figure.context.keys() for figure in figures))
    names = list(dict.fromkeys(name.value for name in figures[0].context.names if name.key in shared))[:2]
    shown = [own[0].quote for own in sides.values()]
    places = [f"{figure.context.sentence.source_id}\t{figure.context.sentence.text}" for figure in figures]
    return Finding(
        id=hash_subject("count", sides, places),
        verdict="conflict",
        kind="count",
        title="figure in one sentence" + (f" ({', '.join(names)})" if names else ""),
        reason=f"The sentences are versions of one text; they differ in a figure: {', '.join(shown)}.",
        confidence=judge_confidence("count", SURE, version=True),
        sides=tuple(
            Side(
                value=digits,
                display=own[0].quote,
                mentions=tuple(build_words_mention(f.context, (f.start, f.end)) for f in own),
            )
            for digits, own in sides.items()
        ),
        event="",
        settle=SETTLE["count"],
        weight=SURE,
    )
