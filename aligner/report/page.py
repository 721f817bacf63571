"""A comparison to everything that the page's templates print, in the order of the page."""

from dataclasses import dataclass
from datetime import UTC, datetime

from aligner.records import Comparison, Decision, Verdict
from aligner.report.cards import Card, build_cards, choose_first
from aligner.report.json_report import build_report
from aligner.report.matrix import Table, build_matrix
from aligner.report.sources import FullText, SourceRow, build_sources, build_texts, is_undated
from aligner.report.standing import Standing, build_standing
from aligner.report.story import Story
from aligner.report.timeline import Timeline, build_timeline
from aligner.report.visible import dump_json_for_script
from aligner.report.wording import DECISION_STATES, KINDS, VERDICTS, VerdictWords, count_of, name_language, write_moment

# What no part of the tool looks at. Said on every page, so that a clean report is not taken for a clean story.
NOT_CHECKED = (
    "whether anything that a source says is so: sources are compared with each other, not with the world",
    "pictures, video, sound, maps, graphics and tables, and whether a caption fits its picture",
    "whether quoted people said what is attributed to them, and whether quotation marks enclose their exact words",
    "what all sources leave out, and claims that only one source makes (listed, not checked)",
    "tone, emphasis, irony and hints; opinions and forecasts as such",
    "passages in languages other than Dutch, German, Japanese and English (shown, not read)",
    "text that was left out as page furniture (shown in grey under each full text)",
    "claims whose two wordings share neither a figure, a name nor enough meaning to be paired",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One verdict's section with its cards."""

    verdict: Verdict
    words: VerdictWords
    anchor: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One checkbox of a filter: value, label, and how many rows it keeps."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchFigure:
    """How flags of one verdict and kind did on the test wires."""

    verdict: str
    kind: str
    right: int
    flags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that is printed."""

    title: str
    headline: str
    comparison: Comparison
    first: tuple[Card, ...]
    sources: tuple[SourceRow, ...]
    has_datelines: bool
    undated: tuple[str, ...]
    matrix: tuple[Table, ...]
    standing: Standing | None
    timeline: Timeline | None
    sections: tuple[Section, ...]
    texts: tuple[FullText, ...]
    filters: tuple[tuple[str, str, tuple[Option, ...]], ...]
    bench: tuple[BenchFigure, ...]
    models: tuple[tuple[str, int], ...]
    not_checked: tuple[str, ...]
    made_at: str
    made_at_iso: str
    command: str
    run_id: str
    reviewed: int
    lost: tuple[tuple[Decision, str], ...]
    json: str


def build_page(comparison: Comparison, *, made_at: datetime, command: str) -> Page:
    """The page of a comparison. `made_at` without a zone counts as UTC."""
    made_at = made_at.replace(tzinfo=UTC) if made_at.tzinfo is None else made_at
    story = Story(comparison)
    cards = build_cards(story)
    sources = build_sources(story)
    return Page(
        title=comparison.story,
        headline=write_headline(comparison),
        comparison=comparison,
        first=choose_first(cards),
        sources=sources,
        has_datelines=any(document.dateline for document in comparison.documents),
        undated=tuple(document.id for document in comparison.documents if is_undated(document)),
        matrix=build_matrix(cards, story),
        standing=build_standing(cards, story),
        timeline=build_timeline(cards, story),
        sections=_build_sections(cards),
        texts=build_texts(cards, sources, story),
        filters=_build_filters(cards, story),
        bench=_collect_bench(comparison),
        models=_count_models(comparison),
        not_checked=NOT_CHECKED,
        made_at=write_moment(made_at),
        made_at_iso=made_at.isoformat(timespec="seconds"),
        command=command,
        run_id=comparison.signature.get("run", "") or f"{comparison.story} {made_at:%Y-%m-%d %H:%M}",
        lost=_find_lost(comparison),
        reviewed=sum(card.state == "standing" for card in cards),
        json=dump_json_for_script(build_report(comparison)),
    )


def write_headline(comparison: Comparison) -> str:
    """The one line under the title: "5 sources, 4 languages, 3 discrepancies to read, 2 translation warnings"."""
    verdicts = [finding.verdict for finding in comparison.findings]
    languages = {document.lang for document in comparison.documents}
    parts = [
        count_of(len(comparison.documents), "source"),
        count_of(len(languages), "language"),
        count_of(verdicts.count("conflict"), "discrepancy to read", "discrepancies to read"),
        count_of(verdicts.count("translation"), "translation warning"),
    ]
    if verdicts.count("incomparable"):
        parts.append(f"{verdicts.count('incomparable')} could not be compared")
    return ", ".join(parts)


def _build_sections(cards: tuple[Card, ...]) -> tuple[Section, ...]:
    return tuple(
        Section(
            verdict=verdict,
            words=words,
            anchor=verdict.replace("_", "-"),
            cards=tuple(card for card in cards if card.finding.verdict == verdict),
        )
        for verdict, words in VERDICTS.items()
    )


def _build_filters(cards: tuple[Card, ...], story: Story) -> tuple[tuple[str, str, tuple[Option, ...]], ...]:
    verdicts = [(verdict, f"{words.mark} {words.label}") for verdict, words in VERDICTS.items()]
    languages = sorted({code for card in cards for code in card.languages})
    groups: list[tuple[str, str, list[tuple[str, str, int]]]] = [
        ("verdict", "Verdict", [(v, label, sum(c.finding.verdict == v for c in cards)) for v, label in verdicts]),
        ("kind", "Kind of fact", [(k, label, sum(c.finding.kind == k for c in cards)) for k, label in KINDS.items()]),
        ("source", "Source", [(d.id, d.id, sum(d.id in c.sources for c in cards)) for d in story.documents]),
        ("lang", "Language", [(x, name_language(x), sum(x in c.languages for c in cards)) for x in languages]),
    ]
    filled = []
    for name, legend, options in groups:
        kept = tuple(Option(value=value, label=label, count=count) for value, label, count in options if count)
        if len(kept) > 1:
            filled.append((name, legend, kept))
    return tuple(filled)


def _collect_bench(comparison: Comparison) -> tuple[BenchFigure, ...]:
    figures = {
        (VERDICTS[f.verdict].label, KINDS[f.kind]): (f.confidence.right, f.confidence.flags)
        for f in comparison.findings
        if f.confidence.flags
    }
    return tuple(
        BenchFigure(verdict=verdict, kind=kind, right=right, flags=flags)
        for (verdict, kind), (right, flags) in sorted(figures.items())
    )


def _find_lost(comparison: Comparison) -> tuple[tuple[Decision, str], ...]:
    """The decisions whose row is no longer found, with the decision in words."""
    ids = {finding.id for finding in comparison.findings}
    return tuple((d, DECISION_STATES[d.decision]) for d in comparison.decisions if d.finding not in ids)


def _count_models(comparison: Comparison) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for translation in comparison.translations:
        counts[translation.model] = counts.get(translation.model, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
