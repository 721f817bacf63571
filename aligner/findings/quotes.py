"""Clashes of attribution: the same quoted words put into the mouths of two people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.claims.contexts import Context, english_words
from aligner.claims.doers import Doer
from aligner.findings.confidence import judge_confidence
from aligner.findings.deeds import build_doer_mention, show_doer
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.speakers import are_two_speakers, find_quoted, find_teller
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Mention, Side

# Behind the speaker, these open a clause that tells of the occasion, not of who spoke.
_CIRCUMSTANCE = re.compile(r"\b(?:after|before|while|when|following|during|alongside|beside|next to)\b", re.IGNORECASE)
# Fewer content words than this are a catchword that many may use ("wake-up call").
LEAST_WORDS = 3
FEWEST_WORDS = 2  # so many are enough where the two quotes have the same ones
# Least overlap of two quotes that are one in two translations, and of the sentences' likelihood of one claim where
# the quotes are less alike than SAME_QUOTE. By eye on the ten development events and on news with its translation.
ALIKE_QUOTE = 0.3
SAME_QUOTE = 0.5
SAME_CLAIM = 0.8
# Least chance that two sentences tell of the same as the reader has it, and likelihood of one event, where an original
# was read. On the thirty events all quotes of two speakers lie above .95 and .7, all others below .9 or .25.
SAME_READ, SAME_EVENT = 0.8, 0.45
SAME_PLAIN = 0.9  # likelihood of one claim that is enough for itself there
SURE = 0.85


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence with quoted words and who it says they come from; `named` is the sentence that names them."""

    context: Context
    words: frozenset[str]
    speaker: Doer
    named: Context

    @property
    def source(self) -> str:
        """The source that quotes."""
        return self.context.sentence.source_id


def find_quote_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each quote that sources give to different people.

    No source may give the same words to both of them, and neither may quote the other's speaker so. Versions of one
    text quote one speaker, whatever his name looks like in another script.
    """
    quotes = [quote for context in index.contexts.values() for quote in read_quote(context, index)]
    findings, seen = [], set()
    for one, two in combinations(quotes, 2):
        pair = frozenset((one.speaker.tokens, two.speaker.tokens))
        if one.source == two.source or pair in seen or not are_two_speakers(one.speaker, two.speaker, index):
            continue
        if index.versions.are_of_one_text(one.source, two.source):
            continue
        if _names(one, two) or _names(two, one) or not _are_one_quote(one, two, index):
            continue
        sides = [_say_the_same(quotes, quote, index) for quote in (one, two)]
        if {q.source for q in sides[0]} & {q.source for q in sides[1]}:
            continue
        seen |= {frozenset((a.speaker.tokens, b.speaker.tokens)) for a in sides[0] for b in sides[1]}
        findings.append(_build_finding(sides))
    return tuple(findings)


def read_quote(context: Context, index: StoryIndex) -> tuple[Quote, ...]:
    """The quote of a sentence, if it has one of some length and it is told who said so."""
    words = english_words(find_quoted(context.english))
    if not find_quoted(context.sentence.text) or (len(words) < FEWEST_WORDS and not context.is_read_in_original):
        return ()
    teller = find_teller(context, index)
    if not teller.speaker:
        return ()
    return (Quote(context=context, words=words, speaker=teller.speaker, named=teller.named),)


def _names(one: Quote, two: Quote) -> bool:
    """Whether the sentence of the one names the other's speaker: who said it to whom is then a matter of reading.

    Not where it is plain who speaks, and the other comes in as a circumstance: "said X after talks with Y".
    """
    english, end = one.context.english, one.speaker.end
    if one.context.is_read_in_original:
        keys = {name.key for name in one.context.names if name.key and name is not one.speaker.name}
        return bool(two.speaker.name and two.speaker.name.key in keys)
    return any(
        match.start() < end or not _CIRCUMSTANCE.search(english[end : match.start()])
        for token in two.speaker.tokens
        for match in re.finditer(re.escape(token), english, re.IGNORECASE)
    )


def _are_one_quote(one: Quote, two: Quote, index: StoryIndex) -> bool:
    alike = overlap(one.words, two.words, index.words)
    places = [(q.source, q.context.sentence.index) for q in (one, two)]
    if set(places) & index.read_in_original:
        reading, likeness = index.reading(places[0], places[1]), index.likeness(places[0], places[1])
        if likeness.same_claim >= SAME_PLAIN:
            return True
        return reading.related >= SAME_READ and likeness.same_event >= SAME_EVENT
    if min(len(one.words), len(two.words)) < LEAST_WORDS and one.words != two.words:
        return False
    if alike >= SAME_QUOTE and len(one.words & two.words) >= LEAST_WORDS:
        return True
    return alike >= ALIKE_QUOTE and index.likeness(places[0], places[1]).same_claim >= SAME_CLAIM


def _say_the_same(quotes: Sequence[Quote], quote: Quote, index: StoryIndex) -> list[Quote]:
    """All sentences that give the quote to its speaker."""
    return [
        q for q in quotes if q is quote or (q.speaker.tokens & quote.speaker.tokens and _are_one_quote(q, quote, index))
    ]


def _build_finding(sides: Sequence[Sequence[Quote]]) -> Finding:
    names = [show_doer(side[0].speaker) for side in sides]
    places = [f"{q.source}\t{q.context.sentence.text}" for side in sides for q in side]
    return Finding(
        id=hash_subject("attribution", names, places),
        verdict="conflict",
        kind="attribution",
        title="who said it",
        reason=f"The same words are quoted from {names[0]} in one source and from {names[1]} in another.",
        confidence=judge_confidence("attribution", SURE),
        sides=tuple(
            Side(
                value=name,
                display=name,
                mentions=tuple(mention for q in side for mention in _build_mentions(q)),
            )
            for name, side in zip(names, sides, strict=True)
        ),
        settle=SETTLE["attribution"],
        weight=SURE,
    )


def _build_mentions(quote: Quote) -> tuple[Mention, ...]:
    """The speaker's name; where another sentence gives it, that one and the quote."""
    named = build_doer_mention(quote.named, quote.speaker)
    if quote.named.place == quote.context.place:
        return (named,)
    whole = (0, len(quote.context.sentence.text))
    return named, build_words_mention(quote.context, whole, read_as=f"read as {quote.speaker.text}")
