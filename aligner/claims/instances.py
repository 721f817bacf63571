"""Values of another instance than the one that the news is of: an aftershock, a follow-up study, an earlier year."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aligner.claims.contexts import Clause, Context
from aligner.records import Fact

LEAD = 3  # headline and first sentences, which say what the news is of
LAST_PANDEMIC = 2022  # year up to which one might be the time of the news
_SHOCK: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:after|fore)shocks?\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:na|voor)(?:schok(?:ken)?|beving(?:en)?)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:Nach|Vor)bebens?\b"),
    "ja": re.compile(r"余震|前震"),
}
_MAIN_SHOCK: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:main ?shock|(?:earth)?quake|tremor)s?\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:hoofdschok|(?:hoofd|aard)?beving|(?:eerste|zware) schok)(?:en)?\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:(?:Haupt|Erd)?[Bb]ebens?|(?:erste|schwere)[nr]? Sto(?:ß|ss)e?s?)\b"),
    "ja": re.compile(r"本震|地震"),
}
_AND = re.compile(r"\s*(?:and|und|en|or|oder|of|や|と|および)\s*(?:[^\W\d]+\s+){0,2}")
# What a shock does to those whom a number counts.
_HARM: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:kill|die[ds]\b|dead\b|injur|hurt|wound|damag|destroy|collaps)", re.IGNORECASE),
    "nl": re.compile(r"\b(?:dode|gedood|kwam|om het leven|omgekomen|gewond|beschadig|verwoest|stort|ingestort)"),
    "de": re.compile(r"\b(?:tot|Tote|getötet|starb|gestorben|ums Leben|verletzt|Verletzt|beschädig|zerstör|\w*stürz)"),
    "ja": re.compile(r"死|亡|けが|負傷|損壊|倒壊|崩"),
}
_FOLLOW_UP: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:follow-?up|second|further|larger|bigger|subsequent) (?:[a-z-]+ ){0,2}?(?:study|studies|trials?|tests?|"
        r"surveys?|experiments?)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:vervolg(?:proef|proeven|studies?|onderzoek(?:en)?|tests?)|(?:tweede|grotere|verdere) (?:[a-z-]+ )?"
        r"(?:proef|studie|onderzoek|test))\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:(?:Nachf|F)olge|Anschluss)(?:studien?|untersuchung(?:en)?|versuche?|tests?|erprobung)\b|"
        r"\b(?:zweite|weitere|größere)[nrs]? (?:[a-zäöü-]+ )?(?:Studien?|Untersuchung|Versuch|Test|Erprobung)\b"
    ),
    "ja": re.compile(
        r"(?:追加|後続|追跡|次の段階|2回目|第2段階)の?(?:大規模な?)?(?:臨床)?(?:試験|治験|調査|研究|実験)"
    ),
}
_PANDEMIC: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:in|during|amid) the (?:(?:corona(?:virus)?|covid(?:-19)?) )?(?:pandemic|lockdowns?)\b", re.IGNORECASE
    ),
    "nl": re.compile(
        r"\b(?:in|tijdens) (?:de )?(?:(?:corona-?|covid-?)?pandemie|corona(?:crisis|tijd)?|lockdowns?)\b", re.IGNORECASE
    ),
    "de": re.compile(
        r"\b(?:[Ii]n|[Ww]ährend) der (?:(?:Corona-?|Covid-?)?Pandemie|Corona-?(?:[Kk]rise|[Zz]eit)|pandemie)\b"
    ),
    "ja": re.compile(r"コロナ禍|コロナの?流行(?:時|期|中)"),
}
# Words that take up a year told before them: "In 2011 the president came; back then 22 firms went along". Dutch "toen"
# is "when" before a subject.
_BACK_THEN: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:back then|at (?:the|that) time|on that occasion|that (?:year|time))\b|[:;,–—]\s+then\b", re.IGNORECASE
    ),
    "nl": re.compile(
        r"\b(?:destijds|toentertijd|indertijd|(?:in )?dat jaar|die keer)\b|"
        r"\b[Tt]oen\b(?!\s+(?:de|het|een|hij|zij|ze|er|we|wij|ik|je|jullie|die|dat|deze|dit|zijn|haar|hun|onze?|[A-Z]))",
    ),
    "de": re.compile(r"\b(?:[Dd]amals|[Ss]einerzeit|[Ii]n (?:jenem|dem) Jahr)\b"),
    "ja": re.compile(r"当時|(?:その|この)(?:時|とき|年)"),
}
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stands around a sentence: the one before it, and the years that the leads of the story's wires name."""

    before: Context | None = None
    news_years: frozenset[int] = frozenset()


def is_of_shock(context: Context, fact: Fact, clause: Clause | None) -> bool:
    """Whether a value is of an aftershock or a foreshock: its clause tells of one, nearer to it than of the quake.

    A number has to count whom or what it harmed. "The quake and its aftershocks killed six" is of both.
    """
    text, lang = context.sentence.text, context.sentence.lang
    start, end = (clause.start, clause.end) if clause else (0, len(text))
    if fact.kind not in ("measure", "time", "datetime", "number"):
        return False
    if fact.kind == "number" and (_HARM[lang].search(text, start, end) is None or _is_counted(context, fact)):
        return False
    shocks = [match.span() for match in _SHOCK[lang].finditer(text, start, end)]
    mains = [match.span() for match in _MAIN_SHOCK[lang].finditer(text, start, end)]
    if any(_AND.fullmatch(text, main[1], shock[0]) for main in mains for shock in shocks):
        return False
    return bool(shocks) and _gap(fact, shocks) < _gap(fact, mains)


def _is_counted(context: Context, fact: Fact) -> bool:
    """Whether a number counts the shocks themselves: "40 aftershocks"."""
    return bool(_SHOCK[context.sentence.lang].search(fact.noun))


def _gap(fact: Fact, spans: list[tuple[int, int]]) -> float:
    return min((max(fact.start - end, start - fact.end) for start, end in spans), default=float("inf"))


def is_of_follow_up(context: Context, clause: Clause | None) -> bool:
    """Whether a clause down in the text tells of a second study or test: "a follow-up trial with 1,150 people"."""
    text, lang = context.sentence.text, context.sentence.lang
    start, end = (clause.start, clause.end) if clause else (0, len(text))
    return context.sentence.index >= LEAD and bool(_FOLLOW_UP[lang].search(text, start, end))


def is_of_the_pandemic(context: Context, clause: Clause | None) -> bool:
    """Whether a clause down in the text tells of the pandemic of 2020 as of an earlier occasion."""
    if context.sentence.index < LEAD or context.published is None or context.published.year <= LAST_PANDEMIC:
        return False
    text = context.sentence.text
    start, end = (clause.start, clause.end) if clause else (0, len(text))
    return bool(_PANDEMIC[context.sentence.lang].search(text, start, end))


def is_of_year_before(context: Context, clause: Clause | None, around: Surroundings) -> bool:
    """Whether a clause takes up an earlier year with "back then", told before it or in the sentence before.

    "Zuletzt war 2011 ein König hier, damals kamen 22 Firmen mit." A year that some lead names may be that of the news:
    that of an accident over which a trial begins.
    """
    text = context.sentence.text
    start, end = (clause.start, clause.end) if clause else (0, len(text))
    then = _BACK_THEN[context.sentence.lang].search(text, max(0, start - 2), end)
    if then is None or context.published is None:
        return False
    years = [_read_year(fact) for fact in context.facts if fact.end <= then.start()]
    if not any(years) and around.before is not None and not any(_dates(fact) for fact in context.facts):
        years = [_read_year(fact) for fact in around.before.facts]
    told = {year for year in years if year}
    return bool(told) and max(told) < context.published.year - 1 and not told & around.news_years


def _read_year(fact: Fact) -> int:
    """The year of a date; 0 for other values."""
    return int(fact.value[:4]) if _dates(fact) and _YEAR.match(fact.value) else 0


def _dates(fact: Fact) -> bool:
    return fact.kind in ("date", "datetime")
