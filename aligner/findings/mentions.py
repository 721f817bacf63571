"""Mentions: where a source says something, with its English, how it was read, and what the English makes of it."""

import re

from aligner.claims.claim import Claim
from aligner.claims.contexts import Context, Span
from aligner.facts.values import compare, display, fact_value
from aligner.records import Fact, Hedge, Mention

_ACCORDING = re.compile(r"\baccording to ([^,.;:()]{3,60})", re.IGNORECASE)
_SPEAKER = re.compile(
    r"(?:^|[,”\"'] ?)((?:[^\W\d_][\w'’.-]*,? ){1,8}?)(?:said|says|told|announced|stated|declared|confirmed|added)\b"
)
_SPOKEN = re.compile(r"\b(?:said|says|added|explained|announced) ((?:[^\W\d_][\w'’-]*,? ?){1,6}?)(?=[,.;]|$)")
_PRONOUNS = frozenset({"it", "he", "she", "they", "this", "that", "we", "i", "who", "which"})


def build_value_mention(claim: Claim) -> Mention:
    """The mention of a value claim."""
    return _build(
        claim.context,
        (claim.start, claim.end),
        english=(claim.english_start, claim.english_end),
        hedge=claim.value.hedge,
        read_as=_read_as(claim),
        check=check_value(claim.fact, claim.english_fact, claim.context.model),
    )


def build_words_mention(
    context: Context, span: Span, *, read_as: str = "", english: Span = (0, 0), check: str = ""
) -> Mention:
    """The mention of words that are no value: a name, a role, a state."""
    return _build(context, span, english=english, hedge="exact", read_as=read_as, check=check)


def _build(context: Context, span: Span, *, english: Span, hedge: Hedge, read_as: str, check: str) -> Mention:
    sentence = context.sentence
    return Mention(
        source=sentence.source_id,
        start=sentence.start + span[0],
        end=sentence.start + span[1],
        quote=sentence.text[span[0] : span[1]],
        hedge=hedge,
        sentence=sentence.index,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        sentence_text=sentence.text,
        lang=sentence.lang,
        english=context.english,
        english_start=english[0],
        english_end=english[1],
        read_as=read_as,
        check=check,
        attribution=find_attribution(context.english),
    )


def find_attribution(english: str) -> str:
    """Who the English of a sentence says it comes from, "" where nobody is named.

    >>> find_attribution("The call lasted 50 minutes, according to the Kremlin.")
    'the Kremlin'
    """
    found = _ACCORDING.search(english) or _SPOKEN.search(english) or _SPEAKER.search(english)
    named = found.group(1).strip(" ,") if found else ""
    return "" if named.casefold() in _PRONOUNS else named


def check_value(fact: Fact, english: Fact | None, model: str) -> str:
    """Whether the English gives the original's value, in words; "" where the wire is English itself."""
    if model == "none":
        return ""
    source = display(fact_value(fact))
    if english is None:
        return f"source {source} · English: not found"
    other = fact_value(english)
    verdict = "same" if compare(fact_value(fact), other).relation != "apart" else "differs"
    return f"source {source} · English {display(other)} · {verdict}"


def _read_as(claim: Claim) -> str:
    fact = claim.fact
    words = f"{fact.span} → {display(claim.value)}"
    if fact.hedge != "exact" and not display(claim.value).startswith(fact.hedge):
        words += f", {fact.hedge.replace('_', ' ')}"
    if fact.base:
        words += f" ({fact.base})"
    if fact.unresolved:
        words += f" ({fact.unresolved})"
    if len(claim.readings) > 1:
        words += f"; could also be {' or '.join(display(value) for value in claim.readings[1:])}"
    return words
