"""Cuts a sentence into marked and unmarked stretches, from offsets: a mark is computed, never searched for."""

from collections.abc import Iterable
from dataclasses import dataclass

from aligner.records import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a sentence, and whether it carries the value."""

    text: str
    is_marked: bool


def cut_at(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Segment, ...]:
    """The text as segments, with the spans marked; overlapping spans are joined, what lies outside is cut off.

    Example: cut_at("Es waren 1.200 Leute", [(9, 14)]) marks "1.200".
    """
    segments: list[Segment] = []
    position = 0
    for start, end in _joined(spans, len(text)):
        if start > position:
            segments.append(Segment(text=text[position:start], is_marked=False))
        segments.append(Segment(text=text[start:end], is_marked=True))
        position = end
    if position < len(text):
        segments.append(Segment(text=text[position:], is_marked=False))
    return tuple(segments)


def cut_original(mention: Mention) -> tuple[Segment, ...]:
    """The original sentence with the quoted words marked."""
    start, end = mention.start - mention.sentence_start, mention.end - mention.sentence_start
    return cut_at(mention.sentence_text, [(start, end)])


def cut_english(mention: Mention) -> tuple[Segment, ...]:
    """The English sentence with the same words marked, where they were found."""
    return cut_at(mention.english, [(mention.english_start, mention.english_end)])


def cut_around(text: str, start: int, end: int, letters: int) -> str:
    """The words at a place with so many letters on either side, "…" where something was left out.

    Example: cut_around("Es waren rund 1.200 Leute auf dem Platz", 14, 19, 8) is "… rund 1.200 Leute …".
    """
    begin = _edge(text, start - letters, start)
    finish = len(text) - _edge(text[::-1], len(text) - end - letters, len(text) - end)
    cut = " ".join(text[begin:finish].split())
    return f"{'… ' if begin > 0 else ''}{cut}{' …' if finish < len(text) else ''}"


def _edge(text: str, wanted: int, limit: int) -> int:
    """Where to cut: at the wanted place, or after the first space from there on, before `limit`."""
    if wanted <= 0:
        return 0
    space = text.find(" ", wanted - 1, limit)
    return space + 1 if space >= 0 else wanted


def _joined(spans: Iterable[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(0, a), min(length, b)) for a, b in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
