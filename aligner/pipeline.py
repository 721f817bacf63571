"""The flow from a wire folder to its comparison, a stage a line; each stage is a function from records to records."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from aligner.align.claim_reader import find_claim_reader
from aligner.align.encoder import find_encoder
from aligner.align.value_reader import find_value_reader
from aligner.align.word_for_word import write_word_for_word
from aligner.claims.build import build_claims
from aligner.claims.contexts import Context, build_contexts
from aligner.claims.derived import derive_dates
from aligner.facts.entities import resolve_names
from aligner.facts.find import find_facts
from aligner.facts.names import find_document_names
from aligner.findings.build import compare_sources
from aligner.findings.source_groups import group_sources
from aligner.records import (
    Comparison,
    Correction,
    Decision,
    Document,
    Fact,
    Finding,
    LeftOut,
    Place,
    Sentence,
    Translation,
)
from aligner.signature import build_signature
from aligner.text.sentences import split_document
from aligner.translate.faithfulness import check_translation
from aligner.translate.files import is_current, read_translations
from aligner.translate.memory import Memory
from aligner.translate.progress import Progress
from aligner.translate.recall import SHARED
from aligner.translate.run import TranslateOptions, translate_sentences
from aligner.wire.folder import read_folder
from aligner.wire.origin import find_origins
from aligner.wire.publication import reference_time

TRANSLATIONS = "translations.jsonl"
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!/)")

FactsByPlace = Mapping[Place, tuple[Fact, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A wire folder as read: its documents, their sentences, and the files that were left out."""

    name: str
    documents: tuple[Document, ...]
    sentences: tuple[Sentence, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """The facts of every sentence, of its English, and its names with one key for each entity."""

    facts: FactsByPlace
    english: FactsByPlace
    names: FactsByPlace


def read_story(folder: Path) -> Story:
    """The story in a folder. Raises WireError where no wire in it can be used."""
    documents, left_out = read_folder(folder)
    sentences = tuple(sentence for document in documents for sentence in split_document(document))
    return Story(name=folder.resolve().name, documents=documents, sentences=sentences, left_out=left_out)


def translate_story(
    story: Story, *, memory: Memory, options: TranslateOptions, progress: Progress
) -> tuple[Translation, ...]:
    """Every sentence with its English and with warnings where the English does not say what the original says."""
    translations = translate_sentences(story.sentences, memory=memory, options=options, progress=progress)
    readings = read_facts(story, translations)
    return tuple(_checked(translation, readings) for translation in translations)


def reuse_translations(story: Story, out: Path) -> tuple[Translation, ...] | None:
    """What `out`/translations.jsonl holds where it fits the story as it is now, else None."""
    path = out / TRANSLATIONS
    if not path.exists():
        return None
    translations = read_translations(path).translations
    return translations if is_current(translations, story.sentences) else None


def read_contexts(story: Story, translations: Sequence[Translation]) -> tuple[Context, ...]:
    """All that is read from each sentence of a story and its English."""
    readings = read_facts(story, translations)
    by_place = {(t.source_id, t.sentence): t for t in translations}
    published = find_published(story)
    return build_contexts(story.sentences, by_place, readings.facts, readings.english, readings.names, published)


def compare_story(
    story: Story,
    translations: Sequence[Translation],
    *,
    decisions: Sequence[Decision] = (),
    corrections: Sequence[Correction] = (),
    settings: Mapping[str, str],
) -> Comparison:
    """The comparison that a report shows."""
    contexts = read_contexts(story, translations)
    claims = (*build_claims(contexts), *derive_dates(contexts))
    origins = find_origins(story.documents, story.sentences)
    encoder = find_encoder()
    groups = group_sources(contexts, encoder)
    findings, origins = compare_sources(
        contexts,
        claims,
        groups=groups,
        encoder=encoder,
        reader=find_claim_reader(),
        value_reader=find_value_reader(),
        origins=origins,
        decisions=decisions,
    )
    return Comparison(
        story=story.name,
        documents=tuple(_with_story_note(document, groups) for document in story.documents),
        sentences=story.sentences,
        translations=tuple(translations),
        findings=findings,
        left_out=story.left_out,
        origins=origins,
        decisions=tuple(decisions),
        corrections=tuple(corrections),
        signature=build_signature(story.documents, translations, settings),
        glosses=_gloss_quoted(contexts, findings),
    )


def _gloss_quoted(contexts: Iterable[Context], findings: Iterable[Finding]) -> dict[Place, str]:
    """Word for word the sentences that the findings quote and that an embedded model translated."""
    quoted = {m.place for finding in findings for side in finding.sides for m in side.mentions}
    return {
        c.place: write_word_for_word(c.sentence.text, c.sentence.lang, c.names, c.facts)
        for c in contexts
        if c.is_read_in_original and c.place in quoted
    }


def _with_story_note(document: Document, groups: Sequence[Sequence[str]]) -> Document:
    """The document, with a note on what it was compared with where the folder holds several stories."""
    own = next((group for group in groups if document.id in group), ())
    if len(groups) < 2 or not own:
        return document
    others = ", ".join(source for source in own if source != document.id)
    note = f"another story than the rest: compared with {others or 'nothing'}"
    return replace(document, notes=(*document.notes, note))


def read_facts(story: Story, translations: Sequence[Translation]) -> Readings:
    """The facts and names of a story; relative dates are read against each document's publication time."""
    published = find_published(story)
    facts = _read_in_order(((s.place, s.text, s.lang) for s in story.sentences), published)
    english = _read_in_order((((t.source_id, t.sentence), t.english, "en") for t in translations), published)
    return Readings(facts=facts, english=english, names=_read_names(story))


def find_published(story: Story) -> dict[str, datetime | None]:
    """What each source's relative dates count from: its publication time where that is known to the day."""
    return {document.id: reference_time(document.publication) for document in story.documents}


def _read_in_order(
    texts: Iterable[tuple[Place, str, str]], published: Mapping[str, datetime | None]
) -> dict[Place, tuple[Fact, ...]]:
    """The facts of each text; "two days later" counts from the last date that its source gave before."""
    facts: dict[Place, tuple[Fact, ...]] = {}
    anchors: dict[str, str] = {}
    for place, text, lang in texts:
        found = find_facts(text, lang, published[place[0]], anchors.get(place[0], ""))
        dates = [fact.value for fact in found if fact.kind in ("date", "datetime") and _DAY.match(fact.value)]
        if dates:
            anchors[place[0]] = dates[-1][:10]
        facts[place] = found
    return facts


def _read_names(story: Story) -> FactsByPlace:
    found: dict[str, list[tuple[int, Fact]]] = {}
    for document in story.documents:
        own = [sentence for sentence in story.sentences if sentence.source_id == document.id]
        names = find_document_names([sentence.text for sentence in own], document.lang)
        found[document.id] = [(s.index, name) for s, row in zip(own, names, strict=True) for name in row]
    return _by_place(resolve_names(found, {document.id: document.lang for document in story.documents}))


def _by_place(names: Mapping[str, Iterable[tuple[int, Fact]]]) -> FactsByPlace:
    places: dict[Place, tuple[Fact, ...]] = {}
    for source, rows in names.items():
        for index, name in rows:
            places[source, index] = (*places.get((source, index), ()), name)
    return places


def _checked(translation: Translation, readings: Readings) -> Translation:
    if translation.model == "none" or SHARED in translation.warnings:
        return translation
    place = (translation.source_id, translation.sentence)
    said = (*readings.facts[place], *readings.names.get(place, ()))
    found = check_translation(translation.text, translation.lang, translation.english, said, readings.english[place])
    return replace(translation, warnings=tuple(dict.fromkeys((*translation.warnings, *found))))


def read_time(epoch: str | None) -> datetime:
    """The time of the run in UTC: SOURCE_DATE_EPOCH (seconds) where it is set, else now, to the second."""
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)
