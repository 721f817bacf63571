"""Mentions to evidence: the quoted sentence with its place, its English, how it was read and checked."""

from collections.abc import Sequence
from dataclasses import dataclass

from aligner.records import Mention, Verdict
from aligner.report.english import English, read_english
from aligner.report.plain import write_warning
from aligner.report.segments import Segment, cut_at, cut_english, cut_original
from aligner.report.story import Story, anchor_of
from aligner.report.wording import HEDGE_WORDS, name_language, write_publication, write_publication_iso

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
    attribution: str
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
    translated: English
    gloss: str
    warnings: tuple[str, ...]
    hedge: str
    is_faulty: bool
    context: tuple[Context, ...]


def choose_mentions(ordered: Sequence[Mention], story: Story) -> tuple[list[Mention], list[Mention]]:
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


def build_evidence(mention: Mention, story: Story, verdict: Verdict, *, with_context: bool) -> Evidence:
    """The evidence of one mention; the sentences around it only on request."""
    document = story.document(mention.source)
    translation = story.translation(mention.source, mention.sentence)
    translated = read_english(story, mention.source, mention.sentence)
    check = mention.check.casefold()
    return Evidence(
        mention=mention,
        read_as=mention.read_as,
        # Who says it is read from the English: one that strayed from its original is no witness.
        attribution="" if translation and translation.warnings else mention.attribution,
        source=mention.source,
        outlet=document.outlet or document.path,
        language=name_language(mention.lang),
        published=write_publication(document.publication),
        published_iso=write_publication_iso(document.publication),
        sha256=document.sha256,
        anchor=anchor_of(mention.source, mention.sentence),
        number=mention.sentence + 1,
        original=cut_original(mention),
        english=_cut_translated(mention, translated),
        translated=translated,
        gloss=story.gloss(mention.source, mention.sentence) if translated.origin == "MT" else "",
        warnings=tuple(write_warning(w) for w in translation.warnings) if translation else (),
        hedge="" if _is_hedge_written(mention) else HEDGE_WORDS[mention.hedge],
        is_faulty="differ" in check or (verdict == "translation" and bool(check)),
        context=_find_context(mention, story) if with_context else (),
    )


def _cut_translated(mention: Mention, translated: English) -> tuple[Segment, ...]:
    """The English with its value marked; a later correction has other words, so nothing in it is marked."""
    if mention.lang == "en":
        return ()
    return cut_at(translated.text, ()) if translated.is_pending else cut_english(mention)


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
        english = read_english(story, mention.source, mention.sentence + step)
        found.append(Context(place=place, lang=sentence.lang, text=sentence.text, english=english.text))
    return tuple(found)
