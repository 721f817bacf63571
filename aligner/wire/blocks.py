"""The blocks of a document: headline, headings, paragraphs, list items, captions, and page furniture kept apart."""

from collections.abc import Sequence

from aligner.records import Block, BlockKind
from aligner.wire.cuttings import cut_line
from aligner.wire.furniture import ITEM, Row, is_paragraph, is_title, mark_furniture
from aligner.wire.lines import Line, is_finished
from aligner.wire.page_dates import is_date_line

_ROLES: dict[str, BlockKind] = {
    "headline": "headline", "heading": "heading", "list_item": "list_item", "caption": "caption",
    "paragraph": "paragraph",
}  # fmt: skip
_KICKER_LONGEST = 3  # words of a title above the headline that only names the matter ("Grenzstreit")


def find_blocks(lines: Sequence[Line], lang: str) -> tuple[Block, ...]:
    """The blocks of a document in order, none overlapping: a line each, or its pieces where a credit is cut off it."""
    rows = mark_furniture(lines, lang)
    body = [row for row in rows if not row.reason]
    headline = _find_headline(body, lang)
    blocks: list[Block] = []
    position = -1
    for row in rows:
        if row.reason:
            blocks.append(Block(kind="furniture", start=row.line.start, end=row.line.end, reason=row.reason))
            continue
        position += 1
        following = body[position + 1] if position + 1 < len(body) else None
        kind = "headline" if position == headline else _name_kind(row, following, lang, lone=len(body) == 1)
        blocks += _cut(row.line, kind, lang)
    return tuple(blocks)


def _find_headline(body: Sequence[Row], lang: str) -> int:
    """The index of the headline among the body's rows, -1 where there is none."""
    for index, row in enumerate(body):
        if row.line.role == "headline":
            return index
    if len(body) < 2 or not is_title(body[0].text, lang):
        return -1
    kicker = lang != "ja" and len(body[0].text.split()) <= _KICKER_LONGEST < len(body[1].text.split())
    longer = kicker and is_title(body[1].text, lang) and not ITEM.match(body[1].text) and len(body) > 2
    return 1 if longer and not is_finished(body[1].text) else 0


def _name_kind(row: Row, following: Row | None, lang: str, *, lone: bool) -> BlockKind:
    role = _ROLES.get(row.line.role)
    if role and role != "headline":
        return role
    if ITEM.match(row.text) and not is_date_line(row.text[:14], lang):
        return "list_item"
    if lone or not is_title(row.text, lang) or is_finished(row.text.rstrip("?？!！:：…")):
        return "paragraph"
    leads_list = following is not None and bool(ITEM.match(following.text)) and row.text.endswith((":", "："))
    if leads_list and len(row.text.split()) > _KICKER_LONGEST:
        return "paragraph"  # "The Kremlin said that the talks would be about:" is a sentence
    if is_finished(row.text) and is_paragraph(row.text, lang) and following and not is_paragraph(following.text, lang):
        return "paragraph"
    return "heading"


def _cut(line: Line, kind: BlockKind, lang: str) -> list[Block]:
    blocks = []
    for piece in cut_line(line.text, kind, lang):
        start, end = line.start + piece.start, line.start + piece.end
        blocks.append(Block(kind=piece.kind, start=start, end=end, reason=piece.reason))
    return blocks
