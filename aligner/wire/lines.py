"""The lines of a text with their offsets, hard-wrapped paragraphs put together again."""

import re
from dataclasses import dataclass
from itertools import pairwise

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Zero-width characters and the byte order mark stand beside words without belonging to them.
_TRIM = " \t\u00a0\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"
_ENDS = ".!?…。！？:;：；"
_CLOSERS = "\"'”’“»«)]）」』】›‹"
_MARKED_ITEM = re.compile(r"(?:[-–—•·*▪■●◦‣・◆▶►👉]|\(?\d{1,2}[.)])\s")

# A text is taken as hard-wrapped when most of its unfinished lines nearly fill the same width (classic agency text
# has 60 to 80 columns; Japanese mail 30 to 40 characters).
_WRAP_WIDEST = 110
_WRAP_SHARE = 0.6
_WRAP_FEWEST = 4  # unfinished lines that must be there to judge by
_WRAP_LOWER = 0.3  # lines that begin in lower case: in wrapped text over half, in a list of titles none


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A trimmed, non-empty stretch `text` at `start`:`end`; lines with no blank line between them share a `group`."""

    start: int
    end: int
    text: str
    group: int
    role: str = ""


def find_lines(text: str) -> tuple[Line, ...]:
    """The non-empty lines of `text`, in order; lines that were broken only to fit a column come out as one."""
    lines: list[Line] = []
    group, position, blank = 0, 0, False
    for start, end in _spans(text):
        first, last = start, end
        while first < last and text[first] in _TRIM:
            first += 1
        while last > first and text[last - 1] in _TRIM:
            last -= 1
        if first == last:
            blank = True
            continue
        if blank and lines:
            group += 1
        blank = False
        lines.append(Line(start=first, end=last, text=text[first:last], group=group))
        position = end
    return _unwrap(text, lines) if position else tuple(lines)


def _spans(text: str) -> list[tuple[int, int]]:
    spans, position = [], 0
    for match in _BREAK.finditer(text):
        spans.append((position, match.start()))
        position = match.end()
    spans.append((position, len(text)))
    return spans


def is_finished(text: str) -> bool:
    """Whether the stretch ends as a sentence does, closing quotes and brackets aside."""
    bare = text.rstrip(_CLOSERS + " ")
    return bool(bare) and bare[-1] in _ENDS


def _unwrap(text: str, lines: list[Line]) -> tuple[Line, ...]:
    width = _wrap_width(lines)
    if not width:
        return tuple(lines)
    runs: list[list[Line]] = []
    for line in lines:
        last = runs[-1][-1] if runs else None
        if last and last.group == line.group and _runs_on(last.text, line.text, width):
            runs[-1].append(line)
        else:
            runs.append([line])
    return tuple(
        Line(start=run[0].start, end=run[-1].end, text=text[run[0].start : run[-1].end], group=run[0].group)
        for run in runs
    )


def _runs_on(row: str, following: str, width: int) -> bool:
    """Whether the row was broken only because the next word did not fit."""
    first_word = following.split(" ", 1)[0]
    fitted = len(row) + 1 + len(first_word) <= width * 0.93 if " " in row else len(row) < width * 0.9
    return not fitted and not _MARKED_ITEM.match(following)


def _wrap_width(lines: list[Line]) -> int:
    """The column at which the text was wrapped, 0 where it was not."""
    followed = [a for a, b in pairwise(lines) if a.group == b.group and not is_finished(a.text)]
    if len(followed) < _WRAP_FEWEST:
        return 0
    width = max(len(line.text) for line in lines)
    if width > _WRAP_WIDEST:
        return 0
    full = sum(len(line.text) > 0.75 * width for line in followed)
    running = [b for a, b in pairwise(lines) if a.group == b.group and b.text[0].isascii() and b.text[0].isalpha()]
    lower = sum(line.text[0].islower() for line in running)
    titles = len(running) > _WRAP_FEWEST and lower < _WRAP_LOWER * len(running)
    return width if full >= _WRAP_SHARE * len(followed) and not titles else 0
