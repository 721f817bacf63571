"""Findings to cards: one row of the report each, with everything that a template needs already worked out."""

from dataclasses import dataclass

from aligner.records import Decision, Finding, Mention, Side, Verdict
from aligner.report.decisions import DecisionState, evidence_digest, judge_decision, write_state
from aligner.report.segments import Segment, cut_english, cut_original
from aligner.report.story import Story, anchor_of, anchor_of_finding, sources_of
from aligner.report.wording import (
    HEDGE_WORDS,
    KINDS,
    VERDICTS,
    DecisionWord,
    VerdictWords,
    name_language,
    write_confidence,
    write_publication,
    write_publication_iso,
)

# Of a value that many sources give in the same way, this many are quoted in full; the rest are named with a link.
# Three independent quotes are what a desk asks for ("two are better than one"); more only make the row long.
MENTIONS_IN_FULL = 3
COPY = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The sentence before or after a quoted one, with its English ("" where the original is English)."""

    place: str
    lang: str
    text: str
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One quoted sentence: where it stands, its words, its English, how it was read and checked."""

    mention: Mention
    read_as: str
    source: str
    outlet: str
    language: str
    published: str
    published_iso: str
    sha256: str
    anchor: str
    number: int
    original: tuple[Segment, ...]
    english: tuple[Segment, ...]
    translated_by: str
    warnings: tuple[str, ...]
    hedge: str
    is_faulty: bool
    context: tuple[Context, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One value with who gives it, and the quoted sentences behind it; `others` are named only."""

    display: str
    value: str
    sources: tuple[str, ...]
    origins: int
    evidence: tuple[Evidence, ...]
    others: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One row of the report. `position` orders rows as the texts do, `rank` by how serious they are."""

    finding: Finding
    anchor: str
    title: str
    words: VerdictWords
    kind: str
    confidence: str
    sides: tuple[SideView, ...]
    sources: tuple[str, ...]
    languages: tuple[str, ...]
    foreign: str
    silent: tuple[str, ...]
    absent: tuple[str, ...]
    decision: Decision | None
    state: DecisionState
    state_words: str
    state_key: str
    choices: tuple[tuple[DecisionWord, str], ...]
    digest: str
    headline_check: str
    summary: str
    rank: int
    position: int


def build_cards(story: Story) -> tuple[Card, ...]:
    """All cards, section by section in the page's order, the most serious first within a section.

    Findings with weak confidence come last in their section; otherwise `weight` decides, then the id.
    """
    ranked = sorted(story.comparison.findings, key=_seriousness)
    in_text = {finding.id: place for place, finding in enumerate(sorted(ranked, key=lambda f: _place(f, story)))}
    decisions = {decision.finding: decision for decision in story.comparison.decisions}
    return tuple(
        _build_card(finding, story, decisions.get(finding.id), rank, in_text[finding.id])
        for rank, finding in enumerate(ranked)
    )


def choose_first(cards: tuple[Card, ...], limit: int = 5) -> tuple[Card, ...]:
    """The cards to read first: conflicts, then translation warnings, that no reviewer has dealt with and are not weak.

    Where all such rows are weak, the weak ones are shown rather than none.
    """
    waiting = [
        card
        for card in cards
        if card.finding.verdict in ("conflict", "translation")
        and (card.state != "standing" or card.state_key == "needs_speaker")
    ]
    firm = [card for card in waiting if card.finding.confidence.word != "weak"]
    return tuple((firm or waiting)[:limit])


def capitalise(title: str) -> str:
    """The title with a capital at its start; a first word with a capital inside ("iPhone", "eBay") stays as it is."""
    first = title.split(" ", 1)[0]
    return title if any(letter.isupper() for letter in first) else title[:1].upper() + title[1:]


def _seriousness(finding: Finding) -> tuple[int, bool, float, str]:
    order: list[Verdict] = list(VERDICTS)
    return order.index(finding.verdict), finding.confidence.word == "weak", -finding.weight, finding.id


def _place(finding: Finding, story: Story) -> tuple[int, int, str]:
    places = [
        (story.order.get(mention.source, len(story.order)), mention.start)
        for side in finding.sides
        for mention in side.mentions
    ]
    first = min(places, default=(len(story.order), 0))
    return first[0], first[1], finding.id


def _build_card(finding: Finding, story: Story, decision: Decision | None, rank: int, position: int) -> Card:
    words = VERDICTS[finding.verdict]
    sources = story.sorted_sources(sources_of(finding))
    languages = {mention.lang for side in finding.sides for mention in side.mentions}
    state = judge_decision(finding, decision)
    spoken = set(sources) | set(finding.silent)
    return Card(
        finding=finding,
        anchor=anchor_of_finding(finding.id),
        title=capitalise(finding.title),
        words=words,
        kind=KINDS[finding.kind],
        confidence=write_confidence(finding.verdict, finding.confidence),
        sides=tuple(_build_side(side, story, finding.verdict) for side in finding.sides),
        sources=tuple(sources),
        languages=tuple(sorted(languages)),
        foreign=" or ".join(name_language(code) for code in sorted(languages - {"en"})),
        silent=tuple(story.sorted_sources(finding.silent)),
        absent=tuple(document.id for document in story.documents if document.id not in spoken),
        decision=decision,
        state=state,
        state_words=write_state(finding, decision),
        state_key=state if decision is None or state != "standing" else decision.decision,
        choices=words.choices,
        digest=evidence_digest(finding),
        headline_check=_find_headline_check(finding),
        summary=summarise(finding, story),
        rank=rank,
        position=position,
    )


def _find_headline_check(finding: Finding) -> str:
    """The check line that stands at the head of a row about a translation: the first that there is."""
    if finding.verdict != "translation":
        return ""
    return next((m.check for side in finding.sides for m in side.mentions if m.check), "")


def summarise(finding: Finding, story: Story) -> str:
    """One sentence for the list at the top: "de1 and nl2 say 4 h 30 min; ja1 says 2 h"."""
    if finding.verdict == "translation":
        sources = story.sorted_sources(mention.source for side in finding.sides for mention in side.mentions)
        words = "; ".join(side.display for side in finding.sides)
        return f"{', '.join(sources)}: {words}" if sources else finding.reason
    parts = []
    for side in finding.sides:
        sources = story.sorted_sources(mention.source for mention in side.mentions)
        if not sources:
            continue
        named = " and ".join([", ".join(sources[:-1]), sources[-1]]) if len(sources) > 1 else sources[0]
        parts.append(f"{named} {'say' if len(sources) > 1 else 'says'} {side.display}")
    return "; ".join(parts) or finding.reason


def _build_side(side: Side, story: Story, verdict: Verdict) -> SideView:
    sources = story.sorted_sources(mention.source for mention in side.mentions)
    ordered = sorted(side.mentions, key=lambda m: (story.order.get(m.source, len(story.order)), m.start))
    full, rest = _choose_mentions(ordered, story)
    # Context costs half of a row's size; rows that nobody has to weigh leave it to the full text, one link away.
    has_context = VERDICTS[verdict].is_open
    return SideView(
        display=side.display or side.value,
        value=side.value,
        sources=tuple(sources),
        origins=story.count_origins(sources),
        evidence=tuple(_build_evidence(m, story, verdict, with_context=has_context) for m in full),
        others=tuple(_build_evidence(m, story, verdict, with_context=False) for m in rest),
    )


def _choose_mentions(ordered: list[Mention], story: Story) -> tuple[list[Mention], list[Mention]]:
    """The mentions to quote in full: one a source first, one an origin before a second of the same.

    A sentence that another source has word for word is never quoted twice.
    """
    seen_sources: set[str] = set()
    seen_origins: set[str] = set()
    seen_texts: set[str] = set()
    ranks: list[tuple[int, int]] = []
    for place, mention in enumerate(ordered):
        origin = story.origin(mention.source)
        rank = 2 if mention.source in seen_sources else 1 if origin in seen_origins else 0
        if mention.sentence_text in seen_texts:
            rank = COPY
        seen_texts.add(mention.sentence_text)
        seen_sources.add(mention.source)
        seen_origins.add(origin)
        ranks.append((rank, place))
    chosen = {place for rank, place in sorted(ranks)[:MENTIONS_IN_FULL] if rank != COPY}
    full = [mention for place, mention in enumerate(ordered) if place in chosen]
    return full, [mention for place, mention in enumerate(ordered) if place not in chosen]


def _build_evidence(mention: Mention, story: Story, verdict: Verdict, *, with_context: bool) -> Evidence:
    document = story.document(mention.source)
    translation = story.translation(mention.source, mention.sentence)
    check = mention.check.casefold()
    return Evidence(
        mention=mention,
        read_as=mention.read_as.removeprefix("read as "),
        source=mention.source,
        outlet=document.outlet or document.path,
        language=name_language(mention.lang),
        published=write_publication(document.publication),
        published_iso=write_publication_iso(document.publication),
        sha256=document.sha256,
        anchor=anchor_of(mention.source, mention.sentence),
        number=mention.sentence + 1,
        original=cut_original(mention),
        english=() if mention.lang == "en" else cut_english(mention),
        translated_by=translation.model if translation else "",
        warnings=translation.warnings if translation else (),
        hedge="" if _is_hedge_written(mention) else HEDGE_WORDS[mention.hedge],
        is_faulty="differ" in check or (verdict == "translation" and bool(check)),
        context=_find_context(mention, story) if with_context else (),
    )


def _is_hedge_written(mention: Mention) -> bool:
    """Whether the hedge needs no words of its own: the reading has them, or there is nothing to say."""
    words = (HEDGE_WORDS[mention.hedge], mention.hedge.replace("_", " "))
    return mention.hedge == "exact" or any(word in mention.read_as for word in words)


def _find_context(mention: Mention, story: Story) -> tuple[Context, ...]:
    found = []
    for place, step in (("before", -1), ("after", 1)):
        sentence = story.sentence(mention.source, mention.sentence + step)
        if sentence is None:
            continue
        translation = story.translation(mention.source, mention.sentence + step)
        english = translation.english if translation and sentence.lang != "en" else ""
        found.append(Context(place=place, lang=sentence.lang, text=sentence.text, english=english))
    return tuple(found)
