"""When a wire was published: what the user, the format or the page says, else what its words allow."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from aligner.records import Block, Document, Publication
from aligner.wire.date_mentions import find_mentions
from aligner.wire.dating import DatingLines, infer_publication
from aligner.wire.extract import Extract
from aligner.wire.page_dates import PageDate, read_page_date

# Furniture whose dates are the page's own; a teaser's or a comment's date is another's.
_DATED_FURNITURE = frozenset({"date line", "byline", "menu", "author note", "reading aid"})
# Wires of one story are written within some weeks of each other.
_STORY_DAYS = 45


def find_publication(extract: Extract, blocks: Sequence[Block], dateline: str, lang: str, today: date) -> Publication:
    """The publication time of a wire that wires.toml does not date.

    In order: the format's own field ("meta article:published_time"), the page's date line, a full date in the
    dateline (these have the origin "document"), then what the text's dates allow (origin "inferred", with its
    evidence in sentences; see `dating`). Never the file's own time.
    """
    if extract.published is not None:
        words = (f"Its {extract.published_field} field.",)
        return Publication(at=extract.published, origin="document", precision=extract.precision, evidence=words)
    found: list[tuple[PageDate, str]] = []
    for block in blocks:
        line = extract.text[block.start : block.end]
        if block.kind == "furniture" and block.reason in _DATED_FURNITURE and len(line) <= 160:
            page_date = read_page_date(line, lang)
            if page_date:
                found.append((page_date, line))
    stated = read_page_date(dateline, lang) if dateline else None
    if stated:
        found.append((stated, dateline))
    if found:
        page_date, line = min(found, key=lambda row: row[0].changed)
        return Publication(
            at=page_date.at, origin="document", precision=page_date.precision, evidence=(f"The line “{line}”.",)
        )
    return infer_publication(_dating_lines(extract.text, blocks, dateline), lang, today)


def reference_time(publication: Publication) -> datetime | None:
    """What "yesterday" and "on Tuesday" can be counted from: the publication time where it is known to the day."""
    return publication.at if publication.precision in ("minute", "day") else None


def infer_publications(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents, those with an open publication time dated by their neighbours where only one year fits.

    The other wires of a folder tell the same story, so a day without a year in one of them lies within some weeks of
    the others. This is weaker evidence than the wire's own words: the precision is "month" at best, and the evidence
    names the wire it comes from.
    """
    known = [document for document in documents if reference_time(document.publication) is not None]
    return tuple(_from_neighbours(d, known) if d.publication.origin == "unknown" else d for d in documents)


def _from_neighbours(document: Document, known: Sequence[Document]) -> Document:
    lines = _dating_lines(document.text, document.blocks, document.dateline).lines
    days = [mention for mention in find_mentions(lines, document.lang).days if mention.month and not mention.year]
    for neighbour in known:
        if neighbour.publication.at is None:
            continue
        base = neighbour.publication.at.date()
        near = [day for mention in days if (day := _near(mention.day, mention.month, base))]
        if not near or len(near) < len(days):
            continue
        past = [day for day in near if day <= base] or near
        at = datetime.combine(max(past), datetime.min.time())
        other = f"{neighbour.id}, another wire of this folder"
        words = f"“{days[0].words}” lies within {_STORY_DAYS} days of {other}, only in {at.year}."
        publication = Publication(at=at, origin="inferred", precision="month", evidence=(words,))
        notes = tuple(note for note in document.notes if note != "no publication time")
        return replace(document, publication=publication, notes=notes)
    return document


def _near(day: int, month: int, base: date) -> date | None:
    for year in (base.year - 1, base.year, base.year + 1):
        try:
            candidate = date(year, month, day)
        except ValueError:
            continue
        if abs(candidate - base) <= timedelta(days=_STORY_DAYS):
            return candidate
    return None


def _dating_lines(text: str, blocks: Sequence[Block], dateline: str) -> DatingLines:
    body = [block for block in blocks if block.kind != "furniture"]
    return DatingLines(
        lines=tuple(text[block.start : block.end] for block in body),
        captions=frozenset(index for index, block in enumerate(body) if block.kind == "caption"),
        dateline=dateline,
    )
