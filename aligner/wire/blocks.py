"""The blocks of a document: headline, headings, paragraphs, list items, captions, and page furniture kept apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.records import Block, BlockKind
from aligner.wire.cues import find_cue
from aligner.wire.lines import Line, is_finished

# Above these lengths a line without a full stop is a paragraph that lost it, not a title (characters).
_TITLE_LONGEST = {"ja": 70}
_TITLE_LONGEST_LATIN = 150
_PARAGRAPH_SHORTEST = {"ja": 35}
_PARAGRAPH_SHORTEST_LATIN = 80

_ITEM = re.compile(r"(?:[-–—•·*▪■●◦‣・]\s*|[(（]?\d{1,2}[.)）]\s+|[①-⑳]\s*)(?=\S)")
_TRUNCATED = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|……)\s*$")
_WORD = re.compile(r"[^\W\d_]{4,}|[\u30a1-\u30fa\u30fc]{3,}|[\u4e00-\u9fff]{2,}")


@dataclass(slots=True)
class _Row:
    """A line on its way to a block: furniture once it has a reason."""

    line: Line
    reason: str = ""
    opens: bool = False
    kind: BlockKind = "paragraph"

    @property
    def text(self) -> str:
        return self.line.text


def find_blocks(lines: Sequence[Line], lang: str) -> tuple[Block, ...]:
    """The blocks of a document in order, each a line of it; every line is in one block.

    Body is kept where there is doubt: a line is furniture by its words (tables of the language), by its place below a
    title such as "Meest gelezen", as a second copy of the headline, or at the end when nothing of the article follows.
    """
    rows = [_row(line, lang) for line in lines]
    _drop_repeats(rows)
    _drop_sections(rows, lang)
    _drop_tail(rows, lang)
    _name_kinds(rows, lang)
    return tuple(
        Block(kind="furniture" if row.reason else row.kind, start=row.line.start, end=row.line.end, reason=row.reason)
        for row in rows
    )


def _row(line: Line, lang: str) -> _Row:
    if line.role.startswith("furniture"):
        return _Row(line=line, reason=line.role.partition(":")[2] or "page navigation")
    found = find_cue(line.text, lang)
    return _Row(line=line, reason=found.reason, opens=found.opens) if found else _Row(line=line)


def _drop_repeats(rows: list[_Row]) -> None:
    """A headline that stands twice counts once, and so does any longer line."""
    seen: dict[str, int] = {}
    for index, row in enumerate(rows):
        if row.reason:
            continue
        key = re.sub(r"\W+", " ", row.text).strip().lower()
        if len(key) < 12:
            continue
        if key in seen:
            row.reason = "repeated headline" if seen[key] < 3 and not is_finished(row.text) else "repeated line"
        else:
            seen[key] = index


def is_title(text: str, lang: str) -> bool:
    """Whether the line can be a headline, heading or teaser: short, and not ended as a sentence."""
    longest = _TITLE_LONGEST.get(lang, _TITLE_LONGEST_LATIN)
    bare = text.rstrip("\"'”’“»)）」』 ")
    ended = bare.endswith((".", "。")) and not _TRUNCATED.search(text)
    return len(text) <= longest and not ended


def is_paragraph(text: str, lang: str) -> bool:
    """Whether the line is running text: long enough and ended as a sentence."""
    return is_finished(text) and len(text) >= _PARAGRAPH_SHORTEST.get(lang, _PARAGRAPH_SHORTEST_LATIN)


def _drop_sections(rows: list[_Row], lang: str) -> None:
    """The titles below "Lees ook", "Mehr zum Thema", "あわせて読みたい" go with them."""
    for index, row in enumerate(rows):
        if not row.opens:
            continue
        taken: list[_Row] = []
        for following in rows[index + 1 :]:
            if following.reason:
                break
            same_group = following.line.group == row.line.group
            teaser = is_title(following.text, lang) or bool(_TRUNCATED.search(following.text))
            if not teaser or (is_paragraph(following.text, lang) and not same_group):
                break
            taken.append(following)
        position = index + 1 + len(taken)
        before_body = position < len(rows) and not rows[position].reason
        if taken and before_body and taken[-1].line.group != row.line.group and len(taken) > 1:
            taken.pop()  # the last title above a paragraph is that paragraph's heading
        for following in taken:
            following.reason = "teaser of another article"


def _drop_tail(rows: list[_Row], lang: str) -> None:
    """After the last paragraph of the article, titles and cut-off teasers are no part of it."""
    last = -1
    for index, row in enumerate(rows):
        if not row.reason and is_paragraph(row.text, lang) and not _TRUNCATED.search(row.text):
            last = index
    if last < 0:
        return
    tail = rows[last + 1 :]
    furniture_seen = False
    for row in tail:
        if row.reason:
            furniture_seen = True
        elif _TRUNCATED.search(row.text) and (furniture_seen or sum(bool(_TRUNCATED.search(r.text)) for r in tail) > 1):
            row.reason, furniture_seen = "teaser of another article", True
        elif (
            is_title(row.text, lang)
            and not _ITEM.match(row.text)
            and (furniture_seen or row.text.endswith((":", "：")))
        ):
            row.reason, furniture_seen = "link list", True


def _name_kinds(rows: list[_Row], lang: str) -> None:
    body = [row for row in rows if not row.reason]
    for index, row in enumerate(body):
        role = row.line.role
        if role in ("headline", "heading", "list_item", "caption", "paragraph"):
            row.kind = role  # type: ignore[assignment]
        elif index == 0 and is_title(row.text, lang) and len(body) > 1:
            row.kind = "headline"
        elif _ITEM.match(row.text):
            row.kind = "list_item"
        elif is_title(row.text, lang) and not is_finished(row.text.rstrip("?？!！:：…")):
            row.kind = "heading"
