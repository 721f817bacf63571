"""Small invented stories in four languages, each sentence with its English, for the tests of claims and findings."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType

from aligner.align.encoder import find_encoder
from aligner.claims.build import build_claims
from aligner.claims.claim import Claim
from aligner.claims.contexts import Context, build_contexts
from aligner.facts.entities import resolve_names
from aligner.facts.find import find_facts
from aligner.facts.names import find_document_names
from aligner.findings.build import compare_sources
from aligner.records import Document, Finding, Publication, Sentence, Translation

PUBLISHED = datetime(2026, 3, 18, 9, 0, tzinfo=UTC)

# source id: (language, [(sentence, English), …]); an English sentence stands alone
Wires = dict[str, tuple[str, Sequence[tuple[str, str]]]]


def build_story(
    wires: Wires, published: Mapping[str, datetime] = MappingProxyType({})
) -> tuple[tuple[Document, ...], tuple[Context, ...], tuple[Claim, ...]]:
    """Documents, contexts and claims of a story, as the pipeline makes them; all are of PUBLISHED unless told."""
    times = {source: published.get(source, PUBLISHED) for source in wires}
    documents, sentences, translations, facts, english, names = [], [], {}, {}, {}, {}
    for source, (lang, rows) in wires.items():
        text = "\n".join(row[0] for row in rows)
        documents.append(_document(source, lang, text))
        start = 0
        for index, (words, translation) in enumerate(rows):
            place = (source, index)
            sentence = Sentence(
                source_id=source,
                index=index,
                start=start,
                end=start + len(words),
                lang=lang,
                text=words,
                block="paragraph",
            )
            start += len(words) + 1
            sentences.append(sentence)
            translations[place] = _translation(sentence, translation)
            facts[place] = find_facts(words, lang, times[source])
            english[place] = facts[place] if lang == "en" else find_facts(translation, "en", times[source])
        found = find_document_names([row[0] for row in rows], lang)
        names[source] = [(i, name) for i, row in enumerate(found) for name in row]
    by_place: dict[tuple[str, int], tuple[object, ...]] = {}
    for source, rows in resolve_names(names).items():
        for index, name in rows:
            by_place[source, index] = (*by_place.get((source, index), ()), name)
    contexts = build_contexts(sentences, translations, facts, english, by_place, times)
    return tuple(documents), contexts, build_claims(contexts)


def find_story(wires: Wires) -> tuple[Finding, ...]:
    """The findings of a story."""
    _, contexts, claims = build_story(wires)
    return compare_sources(contexts, claims, encoder=find_encoder())[0]


def _document(source: str, lang: str, text: str) -> Document:
    return Document(
        id=source,
        path=f"{source}.txt",
        format="txt",
        encoding="utf-8",
        lang=lang,
        text=text,
        blocks=(),
        publication=Publication(at=PUBLISHED, origin="wires.toml"),
        sha256="0" * 64,
    )


def _translation(sentence: Sentence, english: str) -> Translation:
    return Translation(
        source_id=sentence.source_id,
        sentence=sentence.index,
        start=sentence.start,
        end=sentence.end,
        lang=sentence.lang,
        text=sentence.text,
        english=english,
        model="none" if sentence.lang == "en" else "memory:test",
        score=None,
    )
