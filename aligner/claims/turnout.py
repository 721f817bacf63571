"""Shares of those who voted: "turnout was 61 percent", "61 Prozent der Wahlberechtigten", 投票率は61%."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.records import Fact

_TURNOUT: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\bturnout\b|\b(?:eligible|registered) voters\b|\belectorate\b|\b(?:right|entitled|eligible) to vote\b|"
        r"\bcast (?:a|their) (?:vote|ballot)s?\b|\bvoters (?:came|turned) out\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\bopkomst(?:percentage|cijfer)?\b|\b(?:kies|stem)gerechtigden?\b|"
        r"\b(?:ging|gingen|kwam|kwamen) (?:\w+ ){0,2}(?:stemmen|opdagen)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\bWahlbeteiligung\b|\b(?:Wahl|Stimm)berechtigten?\b|\bWahl\b.*\bBerechtigten\b|"
        r"\bgingen? (?:\w+ ){0,3}(?:wählen|zur Wahl|an die Urnen?)\b"
    ),
    "ja": re.compile(r"投票率|有権者の"),
}
# Shares of what was voted, which a party or a candidate gets.
_VOTES: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\bof (?:(?:the|all|its|their) )?(?:votes?|ballots?|voices)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:van (?:de|alle)|der) stemmen\b|\bstemmen(?:aandeel|percentage)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:der|aller) Stimmen\b|\bStimmen(?:anteil)?\b"),
    "ja": re.compile(r"得票"),
}
_ELECTION = "vote"  # kind of event


def is_turnout(claim: Claim) -> bool:
    """Whether a percentage is the turnout of a vote: the one that stands nearest to the words that say so."""
    return _is_told_as(claim, _TURNOUT) and not _is_told_as(claim, _VOTES)


def are_of_two_shares(one: Claim, two: Claim) -> bool:
    """Whether only one of two percentages is a turnout, the other of the votes or told without a word of any."""
    first, second = is_turnout(one), is_turnout(two)
    if first == second:
        return False
    other = two if first else one
    return _is_told_as(other, _VOTES) or _ELECTION not in other.context.events


def _is_told_as(claim: Claim, words: Mapping[str, re.Pattern[str]]) -> bool:
    pattern = words.get(claim.context.sentence.lang)
    if claim.kind != "percent" or pattern is None:
        return False
    shares = [fact for fact in claim.context.facts if fact.kind == "percent"]
    spans = [match.span() for match in pattern.finditer(claim.context.sentence.text)]
    return any(len(shares) <= 1 or _nearest(shares, span).start == claim.start for span in spans)


def _nearest(shares: list[Fact], words: tuple[int, int]) -> Fact:
    return min(shares, key=lambda fact: max(fact.start - words[1], words[0] - fact.end))
