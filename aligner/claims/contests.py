"""Whose contest a sentence tells of: "the women's race" beside the men's, "bei den Junioren", 女子の部."""

import re
from collections.abc import Mapping

from aligner.claims.contexts import Context

_EN = r"races?|events?|competitions?|titles?|finals?|tournaments?|editions?|matches|match|games?|relay|marathon|tour"
_NL = r"koers|wedstrijd|race|finale|toernooi|titel|editie|marathon|ronde|competitie"
_DE = r"rennen|wettbewerb|wettkampf|lauf|finale|turnier|titel|marathon|rundfahrt|konkurrenz"
_CONTEST: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:women[’']s|ladies[’']|girls[’']|junior|under-\d\d|wheelchair) (?:\w+ )?(?:{_EN})\b|\bamong the women\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        rf"\bbij de (?:vrouwen|dames|meisjes|junioren|beloften)\b|\b(?:vrouwen|dames|junioren|beloften)(?:{_NL})\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b[Bb]ei den (?:Frauen|Damen|Juniorinnen|Junioren|Mädchen)\b|"
        rf"\b(?:Frauen|Damen|Junioren|Juniorinnen)(?:{_DE})\b|"
        rf"(?:{_DE}) der (?:Frauen|Damen|Juniorinnen|Junioren)\b"
    ),
    "ja": re.compile(r"女子(?:の部|レース|種目|決勝|では|の?大会)|(?:^|、)女子は|ジュニアの部"),
}

# Those whose contest it is, in whatever words: "de Oranjevrouwen", "die DFB-Frauen", 女子代表.
_SIDE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:women|ladies|girls|juniors?|under-\d\d|wheelchair)\b", re.IGNORECASE),
    "nl": re.compile(r"(?:vrouwen|dames|meisjes|junior(?:en|es)?|beloften)\b", re.IGNORECASE),
    "de": re.compile(r"(?:frauen|damen|mädchen|junior(?:en|innen)?)\b", re.IGNORECASE),
    "ja": re.compile(r"女子|なでしこ|ジュニア"),
}


def is_of_other_contest(context: Context) -> bool:
    """Whether a sentence tells of the women's or the juniors' contest by name.

    In a report on that contest the first sentences name its side too; elsewhere it is told beside the one reported on.
    """
    return _is_told_by(_CONTEST, context)


def names_other_side(context: Context) -> bool:
    """Whether a sentence speaks of women, girls or juniors, as the first ones of a report on their contest do."""
    return _is_told_by(_SIDE, context)


def _is_told_by(words: Mapping[str, re.Pattern[str]], context: Context) -> bool:
    pattern = words.get(context.sentence.lang)
    return pattern is not None and bool(pattern.search(context.sentence.text))
