"""What one stage hands to the next: frozen records, each complete when it is made.

All positions are Unicode code points in the decoded file (`Document.text`), end exclusive, unless a field says
otherwise. A later stage has a later type: no field means "not filled in yet".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Language = Literal["nl", "de", "ja", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "de", "ja", "en")

Place = tuple[str, int]
"""Of a sentence in a story: the source's id and the sentence's index."""

BlockKind = Literal["headline", "heading", "paragraph", "list_item", "caption", "furniture"]
PublishedFrom = Literal["wires.toml", "document", "inferred", "unknown"]
Precision = Literal["minute", "day", "month", "year"]
Hedge = Literal["exact", "about", "nearly", "over", "at_least", "at_most"]
FactKind = Literal[
    "date", "time", "datetime", "duration", "number", "ordinal", "percent", "money", "measure",
    "person", "place", "organisation",
]  # fmt: skip
Verdict = Literal[
    "conflict", "translation", "imprecise", "different_event", "single_source", "agree", "incomparable",
]  # fmt: skip
FindingKind = Literal[
    "date", "time", "duration", "count", "money", "percent", "measure", "place", "person", "role", "organisation",
    "polarity", "modality", "attribution", "sequence", "cause",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When a wire was published, how that is known, and how exactly. `at` carries a zone where one is known.

    With the precision "month" or "year", `at` lies near the dates that the text names: a date without a year can be
    counted from it, "yesterday" can't. An inferred day is the first that fits, `latest` the last.
    """

    at: datetime | None
    origin: PublishedFrom
    precision: Precision = "minute"
    evidence: tuple[str, ...] = ()
    latest: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of a document: part of the body, or furniture with the reason why it is none."""

    kind: BlockKind
    start: int
    end: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One wire as read. `text` is the decoded file (for .txt the file itself), `path` relative to the wire folder."""

    id: str
    path: str
    format: str
    encoding: str
    lang: Language
    text: str
    blocks: tuple[Block, ...]
    publication: Publication
    sha256: str
    outlet: str = ""
    dateline: str = ""
    agency: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A file of the wire folder that was not used: why, and what the user can do."""

    path: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of the body; `text` is `document.text[start:end]`, `index` counts from 0 within the document.

    `lang` is the sentence's own language: "es" and other codes occur where a foreign clause was left standing.
    """

    source_id: str
    index: int
    start: int
    end: int
    lang: str
    text: str
    block: BlockKind

    @property
    def place(self) -> Place:
        """Where it stands in the story."""
        return self.source_id, self.index


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A sentence with its English. `model` is a model's name and revision, `memory:<file>`, or `none`.

    `score` is the model's mean log-probability a token (None where no model translated).
    """

    source_id: str
    sentence: int
    start: int
    end: int
    lang: str
    text: str
    english: str
    model: str
    score: float | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value or a name as it stands in one text; `start` and `end` are offsets in that text, `span` is the slice.

    `value` is in the contract's notation (see facts.values to parse and compare it). `candidates` holds other
    readings, less likely ones last. `base` says in words what a relative date was resolved against, `unresolved`
    why parts stay open. `noun` is the word the fact is counted in or said of, `concept` its language-independent key.
    For names `key` is the same in all languages and scripts, `role` the role in English. `score` is 0 to 1.
    """

    kind: FactKind
    start: int
    end: int
    span: str
    value: str
    hedge: Hedge = "exact"
    candidates: tuple[str, ...] = ()
    base: str = ""
    unresolved: str = ""
    noun: str = ""
    concept: str = ""
    key: str = ""
    role: str = ""
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where a source says something: `quote` is exactly `document.text[start:end]`.

    `english_start`/`english_end` mark the same words in `english` (equal where they were not found).
    `read_as` says how the words became the value; `check` compares source and English ("" where not checked).
    """

    source: str
    start: int
    end: int
    quote: str
    hedge: Hedge
    sentence: int
    sentence_start: int
    sentence_end: int
    sentence_text: str
    lang: str
    english: str
    english_start: int = 0
    english_end: int = 0
    read_as: str = ""
    check: str = ""
    attribution: str = ""

    @property
    def place(self) -> Place:
        """Where its sentence stands in the story."""
        return self.source, self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The mentions that agree with each other; `value` in the contract's notation, `display` for people."""

    value: str
    display: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKey:
    """One of the keys by which two events were told apart: who, where, when, kind; `left`/`right` as read."""

    name: Literal["who", "where", "when", "kind"]
    left: str
    right: str
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence:
    """How sure a finding is, in one of four words, with the measured figure behind it (`right` of `flags` were)."""

    word: Literal["almost certain", "likely", "uncertain", "weak"]
    right: int = 0
    flags: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that the sources say, and how their values stand to each other.

    `settle` says what would settle it; `event` names the event; `keys` is filled for `different_event`;
    `silent` names the sources that cover the event but give no value. `weight` orders findings, highest first.
    """

    id: str
    verdict: Verdict
    kind: FindingKind
    title: str
    reason: str
    confidence: Confidence
    sides: tuple[Side, ...]
    event: str = ""
    settle: str = ""
    keys: tuple[EventKey, ...] = ()
    silent: tuple[str, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a reviewer said of a finding, as saved by the report; `evidence` is a digest of the quotes they saw.

    `title` is what the finding was called: by it a decision finds its row again whose id changed with the wires.
    """

    finding: str
    decision: Literal[
        "confirmed", "not_a_conflict", "translation_error", "different_events", "same_event", "needs_speaker"
    ]
    note: str = ""
    by: str = ""
    evidence: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A translation that a reader mended in the report: `english` is to stand for `text` from now on."""

    source_id: str
    lang: str
    text: str
    english: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that a report shows about one wire folder.

    `origins` groups the ids of sources that probably copy one text; `signature` holds what reproduces the run
    (tool version, models, settings); `decisions` and `corrections` are those read back from decisions.json. `glosses`
    are the sentences that an embedded model translated, in English word by word.
    """

    story: str
    documents: tuple[Document, ...]
    sentences: tuple[Sentence, ...]
    translations: tuple[Translation, ...]
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...] = ()
    origins: tuple[tuple[str, ...], ...] = ()
    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Correction, ...] = ()
    signature: dict[str, str] = field(default_factory=dict)
    glosses: Mapping[Place, str] = field(default_factory=dict)
