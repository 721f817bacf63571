"""The text of a wire that is no plain text file, put together from the pieces that its format holds."""

import re
from collections.abc import Iterable

from aligner.wire.lines import Line

_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0\u200b\ufeff]+")


def compose_text(pieces: Iterable[tuple[str, str]]) -> tuple[str, tuple[Line, ...]]:
    """The text that offsets refer to, and its lines, from (words, role) pieces in reading order.

    Every piece is one line, white space in it folded to single blanks; a blank line stands between two pieces. Roles:
    "headline", "heading", "paragraph", "list_item", "caption", "furniture:<reason>", or "" where the format tells none.
    """
    parts: list[str] = []
    lines: list[Line] = []
    position = 0
    for words, role in pieces:
        piece = _BLANKS.sub(" ", words).strip()
        if not piece:
            continue
        if parts:
            parts.append("\n\n")
            position += 2
        parts.append(piece)
        lines.append(Line(start=position, end=position + len(piece), text=piece, group=len(lines), role=role))
        position += len(piece)
    return "".join(parts), tuple(lines)
