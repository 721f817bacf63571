"""Shares of those who voted: "turnout was 61 percent", "61 Prozent der Wahlberechtigten", 投票率は61%."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.records import Fact

_TURNOUT: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\bturnout\b|\b(?:eligible|registered) voters\b|\belectorate\b|\b(?:right|entitled|eligible) to vote\b|"
        r"\bcast (?:a|their) (?:vote|ballot)s?\b|\bvoters (?:came|turned out|took part|voted)\b|"
        r"\b(?:went|came|gone) to the polls\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\bopkomst(?:percentage|cijfer)?\b|\b(?:kies|stem)gerechtigden?\b|"
        r"\b(?:ging|gingen|kwam|kwamen) (?:\w+ ){0,2}(?:stemmen|naar de (?:stembus|stemlokalen))\b|"
        r"\bkiezers\b[^.;]{0,80}\bopdagen\b|\bkiezers bracht(?:en)? (?:een|hun) stem\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\bWahlbeteiligung\b|\b(?:Wahl|Stimm)berechtigten?\b|\bWahl\b[^.;]{0,80}\bBerechtigten\b|"
        r"\bgingen? (?:\w+ ){0,3}(?:wählen|zur Wahl|an die Urnen?)\b|\bgaben (?:ihre|eine) Stimmen? ab\b"
    ),
    "ja": re.compile(r"投票率|有権者の(?![^、。]*(?:支持|反対|賛成|回答|答え))"),
}
# What a poll asked voters, which is no turnout.
_POLL: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:an?|the latest) (?:\w+ )?poll|opinion polls?|survey|pollsters?)\b|"
        r"\bwould (?:vote|back|support|choose)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(r"\b(?:peiling\w*|enquête)\b|\bzou(?:den)?\b[^.;]{0,80}\bstemmen\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:Umfrage\w*|Befragung)\b|\bwürden?\b[^.;]{0,80}\b(?:wählen|stimmen)\b"),
    "ja": re.compile(r"世論調査|アンケート"),
}
# Those who took part, in a vote or in anything else.
_PART: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:took part|taken part|participated|voted)\b", re.IGNORECASE),
    "nl": re.compile(
        r"\b(?:(?:deed|deden) mee|(?:nam|namen) deel|meegedaan|deelgenomen|gestemd|stemden?)\b", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:[Tt]eilgenommen|nahmen?\b[^.;]{0,80}\bteil|beteiligten? sich|gewählt|abgestimmt)\b"),
    "ja": re.compile(r"参加|投票"),
}
# Shares of what was voted, which a party or a candidate gets.
_VOTES: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\bof (?:(?:the|all|its|their) )?(?:votes?|ballots?|voices)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:van (?:de|alle)|der) stemmen\b|\bstemmen(?:aandeel|percentage)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:der|aller) Stimmen\b|\bStimmen(?:anteil)?\b(?! ab\b)"),
    "ja": re.compile(r"得票"),
}
_ELECTION = "vote"  # kind of event


def is_turnout(claim: Claim) -> bool:
    """Whether a percentage is the turnout of a vote: the one that stands nearest to the words that say so."""
    return _is_told_as(claim, _TURNOUT) and not _is_told_as(claim, _VOTES) and not _is_told_as(claim, _POLL)


def are_of_two_shares(one: Claim, two: Claim) -> bool:
    """Whether only one of two percentages is a turnout, the other of the votes or told without a word of any.

    Those who "took part" may have voted.
    """
    first, second = is_turnout(one), is_turnout(two)
    if first == second:
        return False
    other = two if first else one
    if _is_told_as(other, _VOTES):
        return True
    return _ELECTION not in other.context.events and not _is_told_as(other, _PART)


def _is_told_as(claim: Claim, words: Mapping[str, re.Pattern[str]]) -> bool:
    pattern = words.get(claim.context.sentence.lang)
    if claim.kind != "percent" or pattern is None:
        return False
    shares = [fact for fact in claim.context.facts if fact.kind == "percent"]
    text = claim.context.sentence.text
    spans = [match.span() for match in pattern.finditer(text)]
    return any(
        (len(shares) <= 1 or _nearest(shares, span).start == claim.start)
        and ";" not in text[min(claim.end, span[1]) : max(claim.start, span[0])]
        for span in spans
    )


def _nearest(shares: list[Fact], words: tuple[int, int]) -> Fact:
    return min(shares, key=lambda fact: max(fact.start - words[1], words[0] - fact.end))
