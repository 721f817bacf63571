"""The sources table, and the full texts with their numbered sentences."""

import math
from dataclasses import dataclass

from aligner.records import Document, Sentence, Translation
from aligner.report.cards import Card
from aligner.report.english import English, read_english
from aligner.report.plain import write_warning
from aligner.report.segments import Segment, cut_at
from aligner.report.story import Story, anchor_of
from aligner.report.wording import (
    PUBLISHED_FROM,
    name_language,
    write_publication,
    write_publication_iso,
    write_utc,
)

# What a translation model says of its own sentence, in words: the mean probability that it gave its word pieces.
# Steps for the eye only, set so that about half of the sentences of the example wires fall in the first.
SURE, FAIRLY_SURE = 0.75, 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source as the table shows it. `origin_size` is > 0 on the first row of a bracket of probable copies."""

    document: Document
    anchor: str
    language: str
    published: str
    published_iso: str
    published_utc: str
    published_from: str
    used: int
    removed: int
    origin_size: int
    is_in_origin: bool
    origin_name: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One numbered sentence of a full text, with its English and the rows of the report that quote it."""

    anchor: str
    number: int
    sentence: Sentence
    original: tuple[Segment, ...]
    english: English
    model: str
    certainty: str
    warnings: tuple[str, ...]
    cards: tuple[tuple[str, str], ...]
    is_heading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """A stretch that was left out of the body, with the reason."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FullText:
    """One source in full."""

    row: SourceRow
    lines: tuple[TextLine, ...]
    furniture: tuple[Furniture, ...]


def build_sources(story: Story) -> tuple[SourceRow, ...]:
    """The rows of the sources table; sources of one origin stand together, at the place of the first of them."""
    brackets = {origin[0]: origin for origin in story.comparison.origins if len(origin) > 1}
    rows: list[SourceRow] = []
    done: set[str] = set()
    for document in story.documents:
        if document.id in done:
            continue
        group = story.sorted_sources(brackets.get(story.origin(document.id), (document.id,)))
        for place, source in enumerate(group):
            done.add(source)
            rows.append(_build_source(story.document(source), story, group if place == 0 else [], len(group) > 1))
    return tuple(rows)


def build_texts(cards: tuple[Card, ...], rows: tuple[SourceRow, ...], story: Story) -> tuple[FullText, ...]:
    """All texts in the order of the sources table, quoted values marked, each sentence linked to its rows."""
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    links: dict[tuple[str, int], dict[str, str]] = {}
    for card in cards:
        for side in card.finding.sides:
            for mention in side.mentions:
                key = mention.place
                spans.setdefault(key, []).append((mention.start, mention.end))
                links.setdefault(key, {})[card.anchor] = f"{card.words.mark} {card.finding.id}"
    texts = []
    for row in rows:
        source = row.document.id
        lines = []
        for sentence in story.sentences_of(source):
            key = source, sentence.index
            marks = [(a - sentence.start, b - sentence.start) for a, b in spans.get(key, [])]
            lines.append(_build_line(sentence, marks, links.get(key, {}), story))
        texts.append(FullText(row=row, lines=tuple(lines), furniture=_find_furniture(row.document)))
    return tuple(texts)


def write_certainty(score: float | None) -> str:
    """How sure the model was of its own sentence: "sure (0.83)"; "" where no model translated.

    `score` is the mean log-probability a token; shown is its exponential, between 0 and 1.
    """
    if score is None:
        return ""
    mean = math.exp(min(score, 0.0))
    word = "sure" if mean >= SURE else "fairly sure" if mean >= FAIRLY_SURE else "unsure"
    return f"{word} ({mean:.2f})"


def _build_source(document: Document, story: Story, group: list[str], is_in_origin: bool) -> SourceRow:
    at = document.publication.at
    furniture = [block for block in document.blocks if block.kind == "furniture"]
    agencies = [story.document(source).agency for source in group if story.document(source).agency]
    return SourceRow(
        document=document,
        anchor=anchor_of(document.id),
        language=name_language(document.lang),
        published=write_publication(document.publication),
        published_iso=write_publication_iso(document.publication),
        published_utc=write_utc(at) if at and document.publication.precision == "minute" else "",
        published_from=PUBLISHED_FROM[document.publication.origin],
        used=len(story.sentences_of(document.id)),
        removed=len(furniture),
        origin_size=len(group) if is_in_origin else 0,
        is_in_origin=is_in_origin,
        origin_name=agencies[0] if agencies else "",
        notes=_choose_notes(document),
    )


def _choose_notes(document: Document) -> tuple[str, ...]:
    """What the last column says: the agency first; how much furniture was left out has a column of its own."""
    agency = (f"agency copy ({document.agency})",) if document.agency else ()
    return (*agency, *(note for note in document.notes if "furniture" not in note))


def is_undated(document: Document) -> bool:
    """Whether not even a few days are known on which a source may have been published."""
    published = document.publication
    return published.at is None or published.precision in ("month", "year")


def _build_line(sentence: Sentence, marks: list[tuple[int, int]], links: dict[str, str], story: Story) -> TextLine:
    translation: Translation | None = story.translation(sentence.source_id, sentence.index)
    is_english = sentence.lang == "en"
    return TextLine(
        anchor=anchor_of(sentence.source_id, sentence.index),
        number=sentence.index + 1,
        sentence=sentence,
        original=cut_at(sentence.text, marks),
        english=read_english(story, sentence.source_id, sentence.index),
        model=translation.model if translation and not is_english else "",
        certainty=write_certainty(translation.score) if translation and not is_english else "",
        warnings=tuple(write_warning(w) for w in translation.warnings) if translation else (),
        cards=tuple(links.items()),
        is_heading=sentence.block in ("headline", "heading"),
    )


def _find_furniture(document: Document) -> tuple[Furniture, ...]:
    return tuple(
        Furniture(text=document.text[block.start : block.end].strip(), reason=block.reason)
        for block in document.blocks
        if block.kind == "furniture" and document.text[block.start : block.end].strip()
    )
