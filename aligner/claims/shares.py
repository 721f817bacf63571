"""Shares told with what they are counted in: "one script in ten", één leerling op de vijf, 10人に1人."""

import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.records import Fact

# How a share begins that has its noun before the whole. "Eine Frau von zwanzig" is twenty years old, "nur eine" is not.
_BEFORE = {
    "en": re.compile(r"\bone\s+\w+\s+(?:in(?: every)?|out of)\s+$", re.IGNORECASE),
    "nl": re.compile(r"\b(?:één|eén|een)\s+\w+\s+op (?:de |elke )?$", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:nur|bloß|lediglich|gerade|kaum|rund|etwa|fast)\s+eine?[rmns]?\s+\w+\s+von\s+$", re.IGNORECASE
    ),
}
_FIGURES = "0123456789０１２３４５６７８９一二三四五六七八九十百千万,"
# What stands behind the whole where it counts things of its own: "one goal in 20 matches".
_COUNTS_ON = {
    "en": re.compile(r"\s+(?!(?:was|were|is|are|has|had|have|will|would|can|could|may|must|did|does|still)\b)[a-z]"),
    "nl": re.compile(r"\s+(?!(?:was|waren|is|zijn|heeft|had|hebben|wordt|werd|worden|zal|kan|kon|moet|moest)\b)[a-z]"),
    "de": re.compile(r"\s+(?!(?:war|waren|ist|sind|hat|hatte|haben|wird|wurde|werden|soll|kann|muss|musste)\b)\w"),
}
WHOLES = frozenset({"5", "6", "7", "8", "9", "10", "12", "15", "20", "25", "30", "40", "50", "100", "1000", "10000"})


def join_shares(facts: Sequence[Fact], text: str, lang: str) -> tuple[Fact, ...]:
    """The facts of a sentence, the numbers of each such share joined into one value: 1/10."""
    if lang == "ja":
        return _join_japanese(facts, text)
    joined: list[Fact] = []
    for fact in facts:
        start = _find_start(fact, text, lang) if fact.kind == "number" and fact.value in WHOLES else -1
        before = [one for one in joined if start <= one.start < fact.start]
        if start < 0 or len(before) > 1 or any(one.value != "1" for one in before):
            joined.append(fact)
            continue
        joined = [one for one in joined if one not in before]
        noun, concept = (before[0].noun, before[0].concept) if before else ("", "")
        span = text[start : fact.end]
        joined.append(replace(fact, start=start, span=span, value=f"1/{fact.value}", noun=noun, concept=concept))
    return tuple(joined)


def _find_start(whole: Fact, text: str, lang: str) -> int:
    """Where the share begins whose whole a number is; -1 where it is the whole of none."""
    pattern, counts = _BEFORE.get(lang), _COUNTS_ON.get(lang)
    match = pattern.search(text, 0, whole.start) if pattern else None
    return match.start() if match and not (counts and counts.match(text, whole.end)) else -1


def _join_japanese(facts: Sequence[Fact], text: str) -> tuple[Fact, ...]:
    joined: list[Fact] = []
    for fact in facts:
        whole = joined[-1] if joined else None
        if whole and fact.value == "1" and whole.value in WHOLES and _is_spread(whole, fact, text):
            span = text[whole.start : fact.end]
            joined[-1] = replace(whole, end=fact.end, span=span, value=f"1/{whole.value}")
        else:
            joined.append(fact)
    return tuple(joined)


def _is_spread(whole: Fact, part: Fact, text: str) -> bool:
    """Whether two numbers of one counter stand in the one's terms: 10人に1人."""
    counter = text[whole.start : whole.end].lstrip(_FIGURES)
    alike = bool(counter) and text[part.start : part.end].endswith(counter)
    return alike and whole.kind == part.kind == "number" and text[whole.end : part.start] == "に"
