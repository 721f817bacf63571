"""What surrounds a value: words, concepts, names, events, states and certainty of each sentence of a story.

Two channels carry the same content: the English words of the translation, and language-independent concepts read
from the original. Where the translation is poor, the second one still tells what a sentence is about.
"""

import importlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from aligner.claims.state_words import find_unsaid, is_of_thing, names_of_people, names_people
from aligner.claims.told import read
from aligner.facts.concepts import concepts_in
from aligner.facts.names import find_nationalities
from aligner.facts.negation import find_negations
from aligner.facts.values import MOMENTS
from aligner.languages.schema.events import EventTable, compile_idioms, find_stems
from aligner.records import Fact, Place, Sentence, Translation
from aligner.text.clauses import split_clauses
from aligner.translate.manifest import find_embedded

Span = tuple[int, int]

STEM_LENGTH = 5  # letters of a folded English word that count; measured on the alignment development sets
REACH_BEFORE, REACH_AFTER = 9, 4  # words between a negation and the word that it turns, before it and after it
_JOINS = re.compile(
    r"\b(?:and|but|who|which|whose|because|after|before|en|maar|omdat|nadat|voordat|und|aber|sondern|weil|nachdem|bevor|"
    # What is left out of a negation: "said nothing beyond confirming the arrest".
    r"beyond|besides|apart from|other than|naast|behalve|afgezien van|abgesehen von)\b|[;:]",
    re.IGNORECASE,
)
_UNLIKELY = re.compile(r"\bunlikely to\b", re.IGNORECASE)  # "unlikely to survive" goes with "will not survive"
_AHEAD = re.compile(r"(?:without|zonder dat|ohne dass)\b", re.IGNORECASE)  # negates what follows alone
VERB_LAST = ("nl", "de")  # where a negation stands behind its verb and object
JAPANESE_REACH = 8  # characters between a Japanese verb stem and the ending that negates it
# Neither counts: a second thing of a list, and the verb of what is not reported (被害や洪水は報告されていない).
_JAPANESE_REPORTED = re.compile(
    r"^(?:や[^、。はがも]{1,8})?(?:は|も|の情報は)?(?:まだ|今のところ)?(?:報告され|確認され|伝えられ|入っ|出)て"
)
_WORD = re.compile(r"[a-z][a-z0-9]*(?:'[a-z]+)?|\d[\d.,:]*")
_COMPARED = re.compile(
    r"\b(?:than|from|compared (?:with|to)|dan|vergeleken met|ten opzichte van|als|gegenüber(?: dem)?|verglichen mit)"
    r"(?:\s+(?:im?n?|the|het|dem|der|the same period)){0,2}\s+$",
    re.IGNORECASE,
)
_COMPARED_JAPANESE = re.compile(r"(?:同期|同月|同日)?(?:の実績)?(?:より|比|に比べ|と比べ|を[上下]回)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
STOP_WORDS = frozenset(
    [
        "a", "an", "the", "and", "or", "but", "if", "of", "in", "on", "at", "to", "for", "from", "by", "with",
        "as", "is", "are", "was", "were", "be", "been", "being", "it", "its", "this", "that", "these", "those",
        "he", "she", "they", "them", "his", "her", "their", "him", "we", "our", "you", "your", "i", "my", "me",
        "not", "no", "had", "has", "have", "having", "do", "does", "did", "will", "would", "can", "could", "may",
        "might", "shall", "should", "must", "there", "here", "which", "who", "whom", "whose", "what", "when",
        "where", "while", "than", "then", "so", "such", "also", "into", "out", "up", "down", "over", "under",
        "about", "after", "before", "between", "during", "more", "most", "less", "least", "very", "just", "only",
        "some", "any", "all", "each", "both", "other", "another", "same", "own", "s", "t", "said", "says", "say",
        "told", "according", "nearly", "almost", "around", "more",
    ]
)  # fmt: skip


WINDOW = 6  # content words on either side of a value that say what it is said of


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state that a clause puts somebody or something in: the axis, +1 or -1 for its pole, where it stands.

    Where a negation turned the pole, the offsets take it in.
    """

    axis: str
    sign: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause of a sentence in one of the two channels: `words` are stems or concept keys, offsets within the text."""

    start: int
    end: int
    words: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A sentence with all that was read from it. Offsets are within `sentence.text`, or `english` where said so."""

    sentence: Sentence
    english: str
    model: str
    warnings: tuple[str, ...]
    facts: tuple[Fact, ...]
    english_facts: tuple[Fact, ...]
    names: tuple[Fact, ...]
    nationalities: frozenset[str]
    clauses: tuple[Clause, ...]
    english_clauses: tuple[Clause, ...]
    words: frozenset[str]
    concepts: frozenset[str]
    events: frozenset[str]
    states: tuple[State, ...]
    english_states: tuple[State, ...]
    certain: tuple[Span, ...]
    undecided: tuple[Span, ...]
    demanded: tuple[Span, ...]
    negations: tuple[Span, ...]
    english_negations: tuple[Span, ...]
    background: bool
    past: bool
    years: frozenset[int]
    published: datetime | None

    @property
    def place(self) -> Place:
        """Where the sentence stands in the story."""
        return self.sentence.place

    @property
    def is_machine_english(self) -> bool:
        """Whether a model translated the sentence, and neither its author nor a memory gives the English."""
        return self.model != "none" and not self.model.startswith("memory:")

    @property
    def is_embedded_english(self) -> bool:
        """Whether an embedded model translated the sentence: its English may say anything."""
        return self.model.partition("@")[0] in find_embedded()

    @property
    def is_read_in_original(self) -> bool:
        """Whether deeds, speakers and happenings are read from the original: its English is an embedded model's."""
        return self.is_embedded_english and self.sentence.lang in read.LANGUAGES

    @property
    def home_offset(self) -> timedelta | None:
        """How far ahead of UTC the clocks of the outlet's home are, where its publication time says so."""
        return self.published.utcoffset() if self.published else None

    def keys(self, kind: str = "") -> frozenset[str]:
        """The keys of the names in the sentence, of one kind or of all."""
        return frozenset(n.key for n in self.names if n.key and kind in ("", n.kind))


@lru_cache(maxsize=8)
def event_table(lang: str) -> EventTable:
    """The table of events and states of a language; English for languages that have none."""
    known = lang if lang in ("nl", "de", "ja", "en") else "en"
    table: EventTable = importlib.import_module(f"aligner.languages.{known}.events").EVENTS
    return table


def english_words(text: str) -> frozenset[str]:
    """The content stems of an English text, figures left out: they are values, not what is said of them."""
    return _stem(_content_words(text))


def window_words(text: str, start: int, end: int) -> frozenset[str]:
    """The content stems next to `text[start:end]`, at most WINDOW on either side."""
    return _stem([*_content_words(text[:start])[-WINDOW:], *_content_words(text[end:])[:WINDOW]])


def _content_words(text: str) -> list[str]:
    return [w for w in _WORD.findall(text.casefold()) if w not in STOP_WORDS and not w[0].isdigit()]


def _stem(words: Iterable[str]) -> frozenset[str]:
    return frozenset(w[:STEM_LENGTH] for w in words if len(w) > 1)


def build_contexts(
    sentences: Sequence[Sentence],
    translations: Mapping[tuple[str, int], Translation],
    facts: Mapping[tuple[str, int], Sequence[Fact]],
    english_facts: Mapping[tuple[str, int], Sequence[Fact]],
    names: Mapping[tuple[str, int], Sequence[Fact]],
    published: Mapping[str, datetime | None],
) -> tuple[Context, ...]:
    """One context a sentence, in order. The mappings are keyed by source and sentence index, `published` by source."""
    return tuple(
        _build_context(
            sentence,
            translations[sentence.place],
            tuple(facts.get(sentence.place, ())),
            tuple(english_facts.get(sentence.place, ())),
            tuple(names.get(sentence.place, ())),
            published.get(sentence.source_id),
        )
        for sentence in sentences
    )


def part_by_source(contexts: Iterable[Context]) -> dict[str, list[Context]]:
    """The contexts of each source, sources and contexts in their order."""
    sources: dict[str, list[Context]] = {}
    for context in contexts:
        sources.setdefault(context.sentence.source_id, []).append(context)
    return sources


def _build_context(
    sentence: Sentence,
    translation: Translation,
    facts: tuple[Fact, ...],
    english_facts: tuple[Fact, ...],
    names: tuple[Fact, ...],
    published: datetime | None,
) -> Context:
    text, lang, english = sentence.text, sentence.lang, translation.english
    table, english_table = event_table(lang), event_table("en")
    negations, english_negations = find_negations(text, lang), find_negations(english, "en")
    clauses = _original_clauses(text, lang)
    english_clauses = tuple(
        Clause(start=a, end=b, words=english_words(english[a:b])) for a, b in split_clauses(english, "en")
    )
    return Context(
        sentence=sentence,
        english=english,
        model=translation.model,
        warnings=translation.warnings,
        facts=facts,
        english_facts=english_facts,
        names=names,
        nationalities=frozenset(n.key for n in find_nationalities(text, lang)),
        clauses=clauses,
        english_clauses=english_clauses,
        words=frozenset().union(*(clause.words for clause in english_clauses)),
        concepts=frozenset().union(*(clause.words for clause in clauses)),
        events=_find_events(table, _without_moments(text, facts), lang) | _english_events(translation, english_facts),
        states=_find_states(table, text, lang, negations),
        english_states=_find_states(english_table, english, "en", english_negations),
        certain=find_stems(table.certain, text, lang),
        undecided=find_stems(table.undecided, text, lang),
        demanded=find_stems(table.demanded, text, lang),
        negations=negations,
        english_negations=english_negations,
        background=bool(find_stems(table.background, text, lang)),
        past=any(not is_compared(text, span, lang) for span in find_stems(table.past, text, lang)),
        years=frozenset(int(y) for y in _YEAR.findall(text)),
        published=published,
    )


def is_compared(text: str, span: Span, lang: str) -> bool:
    """Whether an earlier occasion is only what the present one is measured by: "than a year earlier", 前年より."""
    if lang == "ja":
        return bool(_COMPARED_JAPANESE.match(text, span[1]))
    return bool(_COMPARED.search(text[: span[0]]))


def _original_clauses(text: str, lang: str) -> tuple[Clause, ...]:
    found = concepts_in(text, lang)
    return tuple(
        Clause(start=a, end=b, words=frozenset(key for start, _, key in found if a <= start < b and key))
        for a, b in split_clauses(text, lang)
    )


def _english_events(translation: Translation, facts: Sequence[Fact]) -> frozenset[str]:
    """What the English adds, where nothing warns of it: it may use plainer words than the original."""
    if translation.warnings:
        return frozenset()
    return _find_events(event_table("en"), _without_moments(translation.english, facts), "en")


def _without_moments(text: str, facts: Sequence[Fact]) -> str:
    """The text with its dates and times blanked: "3 March" is no march."""
    for fact in facts:
        if fact.kind in MOMENTS:
            text = text[: fact.start] + " " * (fact.end - fact.start) + text[fact.end :]
    return text


def _find_events(table: EventTable, text: str, lang: str) -> frozenset[str]:
    for start, end in find_stems(table.idle, text, lang):
        text = text[:start] + " " * (end - start) + text[end:]
    return frozenset(kind for kind, stems in table.events.items() if find_stems(stems, text, lang))


def _find_states(table: EventTable, text: str, lang: str, negations: Sequence[Span]) -> tuple[State, ...]:
    states = []
    if lang == "en":
        negations = (*negations, *(match.span() for match in _UNLIKELY.finditer(text)))
    clauses = split_clauses(text, lang)
    idioms = [match.span() for match in compile_idioms(table.idioms, lang).finditer(text)]
    idioms += find_unsaid(table, text, lang, clauses)
    for axis, poles in table.states.items():
        for sign, stems in zip((1, -1), poles, strict=True):
            for start, end in find_stems(stems, text, lang):
                if any(a < end and start < b for a, b in idioms):
                    continue
                if axis == "stay_leave" and is_of_thing(text, start, end, lang):
                    continue
                negation = find_negation(start, end, negations, clauses, text, lang)
                states.append(
                    State(
                        axis=axis,
                        sign=-sign if negation else sign,
                        start=min(start, negation[0]) if negation else start,
                        end=max(end, negation[1]) if negation else end,
                    )
                )
    return tuple(states)


def is_question(text: str) -> bool:
    """Whether a sentence asks, and so says nothing to be held against another one."""
    return text.rstrip(" \"'”’“»」』").endswith(("?", "？"))


def find_negation(
    start: int, end: int, negations: Sequence[Span], clauses: Sequence[Span], text: str, lang: str
) -> Span | None:
    """The negation that reaches the words, if any: in the same clause, near, with no "and" or "but" between.

    In Japanese it has to follow right behind. A negation within the words themselves ("pleaded not guilty") is part
    of what they mean.
    """
    for a, b in negations:
        if start <= a and b <= end:
            continue
        if end <= a and (names_people(text, start, end, lang) or _AHEAD.match(text, a)):
            continue
        if b <= start and names_of_people(text, start, end, lang):
            continue
        if lang == "ja":
            follows = end <= a and len(_JAPANESE_REPORTED.sub("", text[end:a])) <= JAPANESE_REACH
            if follows or (a <= start and end <= b):
                return a, b
            continue
        if not any(c <= start < d and c <= a < d for c, d in clauses):
            continue
        before = b <= start
        between = text[b:start] if before else text[end:a]
        reach = REACH_BEFORE if before else REACH_AFTER
        if before and lang in VERB_LAST and between.startswith(","):
            continue  # "überlebten das Unglück nicht, elf Verletzte …": it ends its clause
        if not before and (between.split()[-1:] == ["with"] or (lang == "en" and text.startswith(" to ", b))):
            continue  # who "leaves with no payoff" does leave, and who was "warned not to travel" was warned
        if len(between.split()) <= reach and not _JOINS.search(between) and (before or "," not in between):
            return a, b
    return None
