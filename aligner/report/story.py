"""Finds the pieces of one comparison by their keys: documents, sentences, translations, anchors, origins."""

import hashlib
import re
from collections.abc import Iterable

from aligner.records import Comparison, Correction, Document, Finding, Sentence, Translation

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.]*")
_FINDING = re.compile(r"D-[A-Za-z0-9]+")
# Anchors of the page's own parts that a wire's id could be; a test compares them with the templates.
TAKEN = frozenset(
    {
        "agree", "conflict", "filters", "first", "help", "imprecise", "incomparable", "method", "nothing",
        "order", "overview", "pictures", "q", "reviewer", "rows", "save", "shown", "sources", "status", "stories",
        "texts", "tools", "translation",
    }
)  # fmt: skip


class Story:
    """A comparison with its look-ups. All of them are made once; none changes."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.documents = comparison.documents
        self._documents = {document.id: document for document in comparison.documents}
        self._sentences = {(s.source_id, s.index): s for s in comparison.sentences}
        self._by_source: dict[str, list[Sentence]] = {}
        for sentence in comparison.sentences:
            self._by_source.setdefault(sentence.source_id, []).append(sentence)
        self._translations = {(t.source_id, t.sentence): t for t in comparison.translations}
        self._corrections = {(c.lang, c.text): c for c in comparison.corrections}
        self._origins = {source: origin[0] for origin in comparison.origins for source in origin}
        self.order = {document.id: place for place, document in enumerate(comparison.documents)}

    def document(self, source: str) -> Document:
        """The document with this id."""
        return self._documents[source]

    def sentence(self, source: str, index: int) -> Sentence | None:
        """A sentence of a document, None before its first and after its last."""
        return self._sentences.get((source, index))

    def translation(self, source: str, index: int) -> Translation | None:
        """The translation of a sentence, None where there is none."""
        return self._translations.get((source, index))

    def gloss(self, source: str, index: int) -> str:
        """A sentence in English word by word, "" where its translation is not an embedded model's."""
        return self.comparison.glosses.get((source, index), "")

    def correction(self, sentence: Sentence) -> Correction | None:
        """What a reader made of the sentence's English, None where nobody corrected it."""
        return self._corrections.get((sentence.lang, sentence.text))

    def sentences_of(self, source: str) -> list[Sentence]:
        """All sentences of a document in order."""
        return self._by_source.get(source, [])

    def origin(self, source: str) -> str:
        """The origin of a source: sources that probably copy one text have the same."""
        return self._origins.get(source, source)

    def count_origins(self, sources: Iterable[str]) -> int:
        """How many independent origins stand behind these sources."""
        return len({self.origin(source) for source in sources})

    def sorted_sources(self, sources: Iterable[str]) -> list[str]:
        """Each source once, in the order of the documents."""
        return sorted(set(sources), key=lambda source: (self.order.get(source, len(self.order)), source))


def anchor_of(source: str, sentence: int | None = None) -> str:
    """The page anchor of a source or of one of its sentences: "de1", "de1-s7" (sentences count from 1 for readers).

    An id that cannot stand in a link as it is, has a hyphen, or is an anchor of the page itself, gets a digest of
    itself, so that no two things ever share an anchor.
    """
    name = source
    if not _PLAIN.fullmatch(source) or source in TAKEN:
        name = f"w-{re.sub(r'[^A-Za-z0-9_.]+', '_', source)}-{_digest(source)}"
    return name if sentence is None else f"{name}-s{sentence + 1}"


def anchor_of_finding(finding: str) -> str:
    """The page anchor of a row: its id where that has the usual form ("D-3f9a1c"), else one with a digest."""
    return finding if _FINDING.fullmatch(finding) else f"D-{_digest(finding)}-x"


def sources_of(finding: Finding) -> list[str]:
    """The sources that a finding quotes, each once, in the order of its sides."""
    return list(dict.fromkeys(mention.source for side in finding.sides for mention in side.mentions))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]
