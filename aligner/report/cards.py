"""Findings to cards: one row of the report each, with everything that a template needs already worked out."""

from dataclasses import dataclass

from aligner.records import Decision, Finding, Side, Verdict
from aligner.report.decisions import DecisionState, evidence_digest, judge_decision, write_state
from aligner.report.evidence import Evidence, build_evidence, choose_mentions
from aligner.report.plain import write_plainly
from aligner.report.segments import cut_around
from aligner.report.story import Story, anchor_of_finding, sources_of
from aligner.report.wording import KINDS, VERDICTS, DecisionWord, VerdictWords, name_language, write_confidence

# Letters of the original on either side of the words in question; Japanese ones are twice as wide.
LETTERS_AROUND, WIDE_AROUND = 26, 12
# Rows that hold sources against each other, so that it matters which of them say nothing.
HELD_TOGETHER: tuple[Verdict, ...] = ("conflict", "imprecise", "single_source", "agree")


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
    """One row of the report. `position` orders rows as the texts do, `rank` by how serious they are.

    `silent` are the sources that cover the event and give no value, `absent` those in which nothing was found on it.
    """

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
        _build_card(write_plainly(finding), story, decisions.get(finding.id), rank, in_text[finding.id])
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
    is_held = finding.verdict in HELD_TOGETHER
    spoken = set(sources) | set(finding.silent)
    return Card(
        finding=finding,
        anchor=anchor_of_finding(finding.id),
        title=capitalise(finding.title),
        words=words,
        kind=KINDS[finding.kind],
        confidence=write_confidence(finding.verdict, finding.confidence),
        sides=tuple(_build_side(side, story, finding.verdict) for side in _join_sides(finding)),
        sources=tuple(sources),
        languages=tuple(sorted(languages)),
        foreign=" or ".join(name_language(code) for code in sorted(languages - {"en"})),
        silent=tuple(story.sorted_sources(finding.silent)),
        absent=tuple(d.id for d in story.documents if d.id not in spoken) if is_held else (),
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


def _join_sides(finding: Finding) -> tuple[Side, ...]:
    """The sides to quote; those of a translation fault hold one sentence, which is quoted once."""
    first = finding.sides[:1]
    if finding.verdict == "translation" and all(side.mentions == first[0].mentions for side in finding.sides):
        return first if len(finding.sides) < 2 else (Side(value="", display="", mentions=first[0].mentions),)
    return finding.sides


def _find_headline_check(finding: Finding) -> str:
    """The check line that stands at the head of a row about a translation: the first that there is."""
    if finding.verdict != "translation":
        return ""
    return next((m.check for side in finding.sides for m in side.mentions if m.check), "")


def summarise(finding: Finding, story: Story) -> str:
    """One sentence for the list at the top: "de1 and nl2 say 4 h 30 min; ja1 says 2 h"."""
    if finding.verdict == "translation":
        return _summarise_fault(finding)
    parts = []
    for side in finding.sides:
        sources = story.sorted_sources(mention.source for mention in side.mentions)
        if not sources:
            continue
        named = " and ".join([", ".join(sources[:-1]), sources[-1]]) if len(sources) > 1 else sources[0]
        parts.append(f"{named} {'say' if len(sources) > 1 else 'says'} {side.display}")
    return "; ".join(parts) or finding.reason


def _summarise_fault(finding: Finding) -> str:
    """Where the English strays, with the words of the original: "de1, sentence 3: “… waren 1.200 Liter …” (…)"."""
    mention = next((mention for side in finding.sides for mention in side.mentions), None)
    if mention is None:
        return finding.reason
    start = mention.start - mention.sentence_start
    letters = WIDE_AROUND if mention.lang == "ja" else LETTERS_AROUND
    words = cut_around(mention.sentence_text, start, start + len(mention.quote), letters)
    values = "; ".join(side.display for side in finding.sides)
    return f"{mention.source}, sentence {mention.sentence + 1}: “{words}” ({values})"


def _build_side(side: Side, story: Story, verdict: Verdict) -> SideView:
    sources = story.sorted_sources(mention.source for mention in side.mentions)
    ordered = sorted(side.mentions, key=lambda m: (story.order.get(m.source, len(story.order)), m.start))
    full, rest = choose_mentions(ordered, story)
    # Context costs half of a row's size; rows that nobody has to weigh leave it to the full text, one link away.
    has_context = VERDICTS[verdict].is_open
    return SideView(
        display=side.display or side.value,
        value=side.value,
        sources=tuple(sources),
        origins=story.count_origins(sources),
        evidence=tuple(build_evidence(m, story, verdict, with_context=has_context) for m in full),
        others=tuple(build_evidence(m, story, verdict, with_context=False) for m in rest),
    )
