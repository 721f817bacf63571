"""Which lines of a page are none of the article: by their words, their place, and what stands around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.wire.cues import find_cue, is_addressed
from aligner.wire.lines import Line, is_finished
from aligner.wire.page_dates import is_date_line
from aligner.wire.topic import find_stems, share_on_topic

# Above these lengths a line without a full stop is a paragraph that lost it, not a title (characters).
_TITLE_LONGEST = {"ja": 70}
_TITLE_LONGEST_LATIN = 150
_PARAGRAPH_SHORTEST = {"ja": 35}
_PARAGRAPH_SHORTEST_LATIN = 80
# A title in mid-article shares at least one content word with the article: so did each of the 60 headings and
# headlines of the development wires that has four content words or more, but 3 of 12 teasers.
_TITLE_STEMS = 4
# A page of 1 MB of lines is no wire; the comparison of topics is left out above this.
_ROWS_COMPARED = 2_000

_ADDRESS_ROWS = 4  # lines of an article that show whether it speaks to its reader
_ADDRESS_LONGEST = 110  # characters: a longer one is a paragraph
_DATE_LONGEST = 120  # characters
_DATES_OF_PAGE = 2  # dates of a page within its text: of publication and of a change
_OPENING = 30  # characters that a summary and its paragraph begin with
_HEAD_ROWS = 8  # lines in which a headline stands
_HEADLINE_SHORTEST = 25  # characters
_LABELLED = frozenset({"read-more link", "related articles", "link list", "photo credit"})
_SENTENCE_WORDS = 4  # words of Latin script, characters of Japanese: a shorter line is no sentence of an article
_LABEL_WORDS = 6
_LABEL_LONGEST_JAPANESE = 15  # characters

ITEM = re.compile(r"(?:[-–—•·*▪■●◦‣・]\s*|[(（]?\d{1,2}[.)）]\s+|[①-⑳]\s*)(?=\S)")
# A sentence ends within the line: "… staan stil. (ANP)"; not in "Dr. Müller", "St. Pauli", "Kein Deal! Er geht".
_INNER_END = re.compile(r"(?<=[a-zäöüß]{3})\. +[A-ZÄÖÜ(]|。.")
_TRUNCATED = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|……)\s*$")


@dataclass(slots=True)
class Row:
    """A line on its way to a block: furniture once it has a reason."""

    line: Line
    reason: str = ""
    opens: bool = False
    at_end: str = ""

    @property
    def text(self) -> str:
        """The line's text."""
        return self.line.text


def mark_furniture(lines: Sequence[Line], lang: str) -> list[Row]:
    """One row for each line, with the reason where it is furniture.

    Body is kept where there is doubt. A line is furniture by its words (tables of the language and of English), as a
    second copy of a line, below a title such as "Meest gelezen", as the page's date, or at the end when nothing of the
    article follows.
    """
    rows = [_read_row(line, lang) for line in lines]
    _keep_headline(rows, lang)
    _drop_repeats(rows)
    _drop_sections(rows, lang)
    _drop_dates(rows, lang)
    _drop_tail(rows, lang)
    _drop_strangers(rows, lang)
    _drop_addressed(rows, lang)
    return rows


def is_title(text: str, lang: str) -> bool:
    """Whether the line can be a headline, heading or teaser: short, and not ended as a sentence."""
    longest = _TITLE_LONGEST.get(lang, _TITLE_LONGEST_LATIN)
    bare = text.rstrip("\"'”’“»)）」』 ")
    ended = bare.endswith((".", "。")) and not _TRUNCATED.search(text)
    return len(text) <= longest and not ended and not _INNER_END.search(text)


def is_paragraph(text: str, lang: str) -> bool:
    """Whether the line is running text: long enough and ended as a sentence."""
    return is_finished(text) and len(text) >= _PARAGRAPH_SHORTEST.get(lang, _PARAGRAPH_SHORTEST_LATIN)


def _read_row(line: Line, lang: str) -> Row:
    if line.role.startswith("furniture"):
        return Row(line=line, reason=line.role.partition(":")[2] or "page navigation")
    found = find_cue(line.text, lang)
    if not found:
        return Row(line=line)
    if found.at_end:
        return Row(line=line, at_end=found.reason)
    return Row(line=line, reason=found.reason, opens=found.opens)


def _keep_headline(rows: list[Row], lang: str) -> None:
    """A first line such as "Interview: …" or "Video: …" is the headline where no other title comes before the text."""
    for row in rows[1:_HEAD_ROWS]:
        if not row.reason and is_title(row.text, lang):
            return
        if is_paragraph(row.text, lang):
            break
    longest = _LABEL_LONGEST_JAPANESE if lang == "ja" else _HEADLINE_SHORTEST
    if rows and rows[0].reason in _LABELLED and not rows[0].opens and len(rows[0].text) > longest:
        rows[0].reason = "" if is_title(rows[0].text, lang) else rows[0].reason


def _drop_repeats(rows: list[Row]) -> None:
    """A line that stands twice counts once, as does a headline that the page's title repeats with the outlet's name."""
    openings = {row.text[:_OPENING] for row in rows if not _TRUNCATED.search(row.text)}
    seen: dict[str, int] = {}
    for index, row in enumerate(rows):
        if row.reason:
            continue
        if _TRUNCATED.search(row.text) and len(row.text) > _OPENING + 3 and row.text[:_OPENING] in openings:
            row.reason = "repeated line"  # the first words of a paragraph as its summary
            continue
        key = re.sub(r"\W+", " ", row.text).strip().lower()
        if len(key) < 12:
            continue
        if key in seen:
            row.reason = "repeated headline" if seen[key] < 3 and not is_finished(row.text) else "repeated line"
        else:
            seen[key] = index
    for earlier, later in ((0, 1), (1, 2), (0, 2)):
        if later < len(rows) and not rows[earlier].reason and not rows[later].reason:
            short, long = rows[later].text, rows[earlier].text
            if len(short) > 12 and re.match(re.escape(short) + r"\s*[|｜\-–—:：(（]", long):
                rows[earlier].reason = "repeated headline"


def _drop_sections(rows: list[Row], lang: str) -> None:
    """The titles below "Lees ook", "Mehr zum Thema", "あわせて読みたい" go with them."""
    for index, row in enumerate(rows):
        if not row.opens:
            continue
        taken: list[Row] = []
        below = index + 1
        for position, following in enumerate(rows[index + 1 : index + 40], index + 1):
            if following.reason and not following.opens:
                continue  # a teaser that its own words have given away
            same_group = following.line.group == row.line.group
            teaser = is_title(following.text, lang) or bool(_TRUNCATED.search(following.text))
            if following.reason or not teaser or (is_paragraph(following.text, lang) and not same_group):
                break
            taken.append(following)
            below = position + 1
        if len(taken) > 1 and _heads_body(taken, rows, below, row.line.group, lang):
            taken.pop()
        for following in taken:
            following.reason = "teaser of another article"


def _heads_body(taken: Sequence[Row], rows: Sequence[Row], position: int, group: int, lang: str) -> bool:
    """Whether the last title is the heading of the paragraph below it: apart from the others, and on its topic."""
    last = taken[-1]
    if position >= len(rows) or rows[position].reason or last.line.group == group or ITEM.match(last.text):
        return False
    nearby = [row.text for row in rows[max(0, position - 60) : position + 60] if not row.reason and row not in taken]
    return bool(find_stems(last.text, lang) & find_stems("\n".join(nearby), lang))


def _drop_dates(rows: list[Row], lang: str) -> None:
    """The page's own date stands above the first paragraph or below the last, or has a label or a time of day.

    A bare date between paragraphs heads an entry of a chronicle, and so do several dates with times.
    """
    paragraphs = [index for index, row in enumerate(rows) if not row.reason and is_paragraph(row.text, lang)]
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(rows), len(rows))
    between: list[Row] = []
    for index, row in enumerate(rows):
        inside = first < index < last
        if not row.reason and len(row.text) <= _DATE_LONGEST and is_date_line(row.text, lang, bare=not inside):
            if inside:
                between.append(row)
            else:
                row.reason = "date line"
    if len(between) <= _DATES_OF_PAGE:
        for row in between:
            row.reason = "date line"


def _drop_tail(rows: list[Row], lang: str) -> None:
    """After the last paragraph of the article, titles and cut-off teasers are no part of it,
    nor is an author's note."""
    last = -1
    for index, row in enumerate(rows):
        if not row.reason and not row.at_end and _ends_article(row, lang):
            last = index
    if last < 0:
        return
    tail = rows[last + 1 :]
    cut_off = sum(bool(_TRUNCATED.search(row.text)) for row in tail)
    furniture = any(row.reason or row.at_end for row in tail) or cut_off > 1
    seen = False  # a line of a few words goes at once, a longer one only below other furniture
    for index, row in enumerate(tail):
        if row.reason:
            seen = True
            continue
        below = tail[index + 1] if index + 1 < len(tail) else None
        heads_list = below is not None and not below.reason and bool(ITEM.match(below.text))
        above_dropped = index > 0 and bool(tail[index - 1].reason)
        if row.at_end:
            row.reason = row.at_end
        elif furniture and _TRUNCATED.search(row.text):
            row.reason = "teaser of another article"
        elif not is_title(row.text, lang):
            continue
        elif ITEM.match(row.text):
            row.reason = "teaser of another article" if above_dropped and not row.line.role else ""
        elif not heads_list and (row.text.endswith((":", "：")) or seen or (furniture and _is_label(row.text, lang))):
            row.reason = "link list"


def _ends_article(row: Row, lang: str) -> bool:
    """Whether the line is still the article's: a sentence, or what the format itself calls a list item or a caption."""
    if row.line.role in ("list_item", "caption", "paragraph"):
        return True
    words = len(row.text) if lang == "ja" else len(row.text.split())
    return is_finished(row.text) and not is_title(row.text, lang) and words >= _SENTENCE_WORDS


def _is_label(text: str, lang: str) -> bool:
    """Whether the line has only a few words, and is no sentence."""
    few = len(text) <= _LABEL_LONGEST_JAPANESE if lang == "ja" else len(text.split()) <= _LABEL_WORDS
    return few and not is_finished(text)


def _drop_addressed(rows: list[Row], lang: str) -> None:
    """In an article that never speaks to its reader, the one line that does is the page's."""
    body = [row for row in rows[:_ROWS_COMPARED] if not row.reason]
    addressed = [row for row in body if is_addressed(row.text, lang)]
    if len(body) < _ADDRESS_ROWS or len(addressed) != 1:
        return
    row = addressed[0]
    quoted = re.search(r"[\"“”„«»‘’「『]", row.text)
    sentence = row.text.endswith((".", "。"))
    if row is not body[0] and len(row.text) <= _ADDRESS_LONGEST and not (quoted or sentence or row.line.role):
        row.reason = "promotion"


def _drop_strangers(rows: list[Row], lang: str) -> None:
    """A title in mid-article that has no content word in common with it belongs to another one."""
    body = [row for row in rows if not row.reason]
    if not 6 <= len(body) <= _ROWS_COMPARED:
        return
    shares = share_on_topic([row.text for row in body], lang)
    for index, (row, share) in enumerate(zip(body, shares, strict=True)):
        title = is_title(row.text, lang) and not is_finished(row.text) and not row.line.role
        if (
            index > 1
            and title
            and share == 0
            and not ITEM.match(row.text)
            and len(find_stems(row.text, lang)) >= _TITLE_STEMS
        ):
            row.reason = "teaser of another article"
