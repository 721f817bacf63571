"""How a value stands in the news: as what holds now, as a former one, as one asked for or needed, as one on top of
another, as a mean, as what the winners or the beaten get, or as that of another instance or season."""

import re
from collections.abc import Mapping
from typing import Literal

from aligner.claims.contexts import Clause, Context, is_compared
from aligner.claims.instances import Surroundings, is_of_follow_up, is_of_shock, is_of_the_pandemic, is_of_year_before
from aligner.records import Fact

Standing = Literal[
    "former", "earlier", "elsewhen", "asked", "needed", "further", "rest", "average", "winner", "loser",
    "shock", "follow-up", "last", "current",
]  # fmt: skip

VALUE_KINDS = frozenset({"number", "money", "percent", "measure", "duration"})
_HEDGE = {
    "en": r"(?:(?:about|around|nearly|almost|over|more than|some|roughly|only|just|a|an|the)\s+){0,2}$",
    "nl": r"(?:(?:ongeveer|zo'n|bijna|ruim|meer dan|circa|maar|de|het|een)\s+){0,2}$",
    "de": r"(?:(?:etwa|rund|fast|knapp|gut|mehr als|über|zirka|nur|den|der|die)\s+){0,2}$",
}
# Words right before a value that has been replaced: "instead of 64 billion", "statt 64 Milliarden", 従来の640億円.
_FORMER_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:instead of|rather than|compared (?:with|to)|previously|formerly|originally|initially|up from|down from|"
        r"(?:until|till|up to) now,? (?:it|they|he|she|there|that) (?:was|were|had|held)|"
        r"from (?:a |an |the |its |their )?"
        r"(?:previous(?:ly)?|earlier|former|initial|original(?:ly)?|prior)(?: \w+){0,3}?)\s+" + _HEDGE["en"],
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:in plaats van|vergeleken met|voorheen|aanvankelijk|oorspronkelijk|"
        r"(?:tot nu toe|tot dusver|daarvoor|eerst) (?:(?:was|waren) (?:het|dat)|had(?:den)? (?:ze|zij|hij|het))"
        r"(?: er)?|"
        r"van (?:de |het |een )?(?:eerdere?|vorige|oorspronkelijke?|aanvankelijke?)(?: \w+){0,3}?)\s+" + _HEDGE["nl"],
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:statt|anstatt|anstelle von|verglichen mit|im Vergleich zu|ursprünglich|zuvor|"
        r"(?:von|statt|als|auf) (?:zuvor|bisher|bislang|ursprünglich|vormals|zunächst)|"
        r"(?:zuvor|bisher|bislang|davor|vorher|früher) (?:waren? es|(?:hatten?|stellten?|hielten?) (?:sie|er|es))|"
        r"(?:bisherigen?|vorherigen?|ursprünglichen?|früheren?)(?: \w+){0,2}?(?: von)?)\s+" + _HEDGE["de"],
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(?:従来(?:予想|計画)?(?:の|は)|当初(?:予想|計画)?(?:の|は)|(?:それまで|これまで|以前)[のは]|(?:改選|選挙)前[のは]|"
        r"前(?:年|期|回|月)(?:同期|同月)?の)"
        r"[^、。\d]{0,10}$"
    ),
}
# "From 64 to 41", "van 64 naar 41", "von 64 auf 41", 640億円から410億円に: words around the first of two values.
_FROM: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        re.compile(r"\bfrom\s+" + _HEDGE["en"], re.IGNORECASE),
        re.compile(r"(?:\s+[^\W\d]+){0,4}?\s+to\s+[\w ]{0,14}?\W?\d"),
    ),
    "nl": (re.compile(r"\bvan\s+" + _HEDGE["nl"], re.IGNORECASE), re.compile(r"(?:\s+[^\W\d]+){0,4}?\s+naar\s+")),
    "de": (re.compile(r"\bvon\s+" + _HEDGE["de"], re.IGNORECASE), re.compile(r"(?:\s+[^\W\d]+){0,4}?\s+auf\s+")),
    "ja": (re.compile(r""), re.compile(r"[^\d、。]{0,6}から[^。]{0,24}?\d[^。\d]{0,8}(?:に|へ|まで)")),
}
_CHANGED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:r[ioa]se|rais|f[ae]ll|lower|cut|reduc|increas|drop|gr[eo]w|climb|slash|trim|revis|shr[iau]nk|went|goes|went|up|down)"
    ),
    "nl": re.compile(r""),
    "de": re.compile(r""),
    "ja": re.compile(r"引き下げ|引き上げ|減|増|下げ|上げ|縮|拡大|修正|落ち|伸び|延"),
}
# A clause on the occasion before this one. What stands before may make it a mere comparison: "than a year earlier".
_EARLIER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!from )(?<!than )(?<!with )(?<!to )(?<!on )(?<!over )(?<!than in )(?<!from the same period )"
        r"\b(?:a year (?:earlier|before)|(?:in )?the (?:year|month|season) before)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"(?<!dan )(?<!met )(?<!van )(?<!opzichte van )(?<!sinds )"
        r"\b(?:een jaar (?:eerder|daarvoor)|het jaar (?:ervoor|daarvoor))\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?<!als )(?<!gegenüber )(?<!mit )(?<!seit )"
        r"\b(?:ein Jahr (?:zuvor|davor|vorher)|im (?:Jahr davor|Vorjahr|Vorjahreszeitraum))\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"(?:前年(?:同期|同月)?|1年前|前期|前回)(?:は|には|が)"),
}
# An event that comes again, by its year: "the flood of 2018", "de droogte van 2023", 2018年の水害.
_OF_A_YEAR: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:floods?|drought|storm|earthquake|quake|fire|epidemic|outbreak|strike|election|crisis|race|season)\s+"
        r"(?:of|in) (?P<year>(?:19|20)\d\d)\b|\bthe (?P<other>(?:19|20)\d\d) (?:flood|drought|storm|earthquake|quake|"
        r"fire|epidemic|outbreak|strike|election|crisis|race|season)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"(?:overstroming(?:en)?|watersnood|hoogwater|droogte|storm|aardbeving|brand|epidemie|uitbraak|staking|verkiezing(?:en)?|"
        r"crisis|race|seizoen)\s+(?:van|in|uit) (?P<year>(?:19|20)\d\d)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:hochwasser|flut|überschwemmung|dürre|sturm|erdbeben|beben|brand|epidemie|ausbruch|streik|wahl|krise|rennen|saison)"
        r"\s+(?:von|vom Jahr|im Jahr|des Jahres|aus dem Jahr) (?P<year>(?:19|20)\d\d)\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(?P<year>(?:19|20)\d\d)年の[一-龠ァ-ヴー]{0,4}(?:水害|洪水|干ばつ|台風|地震|火災|流行|選挙|危機|大会|シーズン)"
    ),
}
# Values that somebody asked for, and are not what came of it.
_ASKED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:ask(?:ed|ing|s)? for|demand(?:ed|s|ing)?|sought|had (?:asked|wanted|claimed))\b", re.IGNORECASE
    ),
    "nl": re.compile(
        r"\b(?:eis(?:t|te|ten|en)?|geëist|had(?:den)? gevraagd|gevraagd had(?:den)?|looneis)\b", re.IGNORECASE
    ),
    "de": re.compile(
        r"\b(?:verlangt(?:e|en)?|gefordert|forder(?:t|te|ten|n)|Forderung|Lohnforderung|beantragt)\b", re.IGNORECASE
    ),
    "ja": re.compile(r"求めてい|要求して|要求し|求刑"),
}
# Counts that somebody needs, by the words before and behind: "needs at least 32 seats", "32 Sitze sind nötig". Who
# "needed 12 stitches" got them, and 12 people who needed to be rescued are what is counted, not what is needed.
_NEEDED_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:needs?|must (?:find|win|get|gain|reach))\s+(?:to \w+\s+)?(?:at least\s+)?|"
        r"needed\s+(?:to \w+\s+|at least\s+)+)" + _HEDGE["en"],
        re.IGNORECASE,
    ),
    "nl": re.compile(r"(?!)"),
    "de": re.compile(
        r"\b(?:(?:brauch|benötig)(?:t|en)\s+(?:\w+\s+)?(?:mindestens\s+|wenigstens\s+)?|"
        r"(?:brauch|benötig)te[nt]?\s+(?:\w+\s+)?(?:mindestens|wenigstens)\s+)" + _HEDGE["de"]
    ),
    "ja": re.compile(r"(?!)"),
}
_NEEDED_BEHIND: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"[^.,;]{0,25}\b(?:(?:is|are|were|was) (?:needed|required)(?! to (?!form\b|govern\b|pass\b|win\b))|"
        r"(?:needed|required) (?:for|to (?:form|govern|pass|win))\b)"
    ),
    "nl": re.compile(r"(?:(?!\b(?:had|hadden|heeft|hebben)\b)[^.,;]){0,25}\b(?:nodig|vereist)\b"),
    "de": re.compile(r"(?:(?!\b(?:eine?|keine?)\b)[^.,;]){0,25}\b(?:nötig|notwendig|erforderlich)\b"),
    "ja": re.compile(r"[^、。\dはがにの]{0,6}(?:が|は)?必要"),
}
# What comes on top of another count: "another 12", "nog eens 12", "weitere 12", さらに12人.
_FURTHER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:another|a further|an additional|an extra)\s+" + _HEDGE["en"], re.IGNORECASE),
    "nl": re.compile(r"\bnog (?:eens|een)\s+" + _HEDGE["nl"], re.IGNORECASE),
    "de": re.compile(r"\b(?:weitere[nrms]?|noch einmal)\s+" + _HEDGE["de"], re.IGNORECASE),
    "ja": re.compile(r"(?:さらに|ほかに|ほか、?|他の|このほか|これとは別に|別に)、?[^、。\d]{0,10}$"),
}  # fmt: skip
# The same told behind the count: "16 other people", "vier anderen", "drei andere Männer".
_OTHERS_AFTER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\s+(?:others?|more\b(?![^.;,]{0,30}\bthan))\b", re.IGNORECASE),
    "nl": re.compile(r"\s+anderen?\b", re.IGNORECASE),
    "de": re.compile(r"\s+andere[nr]?\b", re.IGNORECASE),
    "ja": re.compile(r"(?!)"),
}
# The rest of a number, of which some were told before: "the other four", "de vier anderen", 残る4人.
_REST_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:the|all|his|her|its|their) (?:other|remaining)\s+$", re.IGNORECASE),
    "nl": re.compile(r"\b(?:de|alle) (?:andere|overige|resterende)\s+$", re.IGNORECASE),
    "de": re.compile(r"\b(?:die|der|den|alle) (?:anderen|übrigen|restlichen)\s+$", re.IGNORECASE),
    "ja": re.compile(r"(?:残る|残りの?)[^、。\d]{0,6}$"),
}
_REST_AFTER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\s+(?:others?|remaining)\b", re.IGNORECASE),
    "nl": re.compile(r"\s+(?:anderen?|overigen?|resterende)\b", re.IGNORECASE),
    "de": re.compile(r"\s+(?:anderen|übrigen|restlichen)\b", re.IGNORECASE),
    "ja": re.compile(r"(?!)"),
}
# A value of the last year or season, and one of the present.
_LAST: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:last|the previous) (?:year|season)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:vorig|verleden) (?:jaar|seizoen)\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:vergangene|letzte|vorige)[nrs]? (?:Jahr|Saison|Spielzeit)\b|\bVorsaison\b|\bSaison (?:davor|zuvor)\b"
    ),
    "ja": re.compile(r"昨季|前季|[昨前先]シーズン|昨年|去年"),
}
_CURRENT: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\bthis (?:year|season)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:dit|het huidige|het lopende) (?:jaar|seizoen)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:diese[mnrs]?|laufende[nrs]?) (?:Jahr|Saison|Spielzeit)\b|\bheuer\b"),
    "ja": re.compile(r"今季|今シーズン|今年|本年"),
}
_PERIODS: tuple[tuple[Standing, Mapping[str, re.Pattern[str]]], ...] = (("last", _LAST), ("current", _CURRENT))
_PAUSE = re.compile(r"[,;:](?!\d)|、")
_DETERMINER_BEFORE = re.compile(r"\b(?:the|all|de|alle|die|den)\s+$", re.IGNORECASE)
# A mean over many occasions, which is no figure of one of them.
_AVERAGE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?<!Industrial )(?<!Nikkei )\b(?:average|averag(?:es|ed|ing)|mean of)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:gemiddelde?n?|doorsnee)\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:durchschnittlich(?:e[nrms]?)?|im (?:Durchs|S)chnitt|im Mittel|Durchschnitt)\b", re.IGNORECASE
    ),
    "ja": re.compile(r"(?<!日経)(?<!工業株)平均(?!株価)"),
}
# Who gets a sum or a place: the first or the beaten.
_WINNER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:winners?|winning|champions?|victors?)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:winnaars?|winnares(?:sen)?|winnende|kampioen(?:en)?)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:Siegern?|Siegerin|Siegerteam|Gewinner(?:in|n)?|Siegprämie|Meister)\b"),
    "ja": re.compile(r"(?<!準)優勝|勝者|王者"),
}
_LOSER: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:losers?|losing|beaten|runners?-up|defeated)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:verliezers?|verliezende?|verslagen|nummer twee)\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:Verlierer(?:in|n)?|unterlegene[nrms]?|geschlagene[nrms]?|Zweitplatzierte[nrms]?)\b", re.IGNORECASE
    ),
    "ja": re.compile(r"準優勝|敗者|敗れた"),
}
_PARTIES: tuple[tuple[Standing, Mapping[str, re.Pattern[str]]], ...] = (("winner", _WINNER), ("loser", _LOSER))


def find_standing(context: Context, fact: Fact, clause: Clause | None, around: Surroundings) -> frozenset[Standing]:
    """How a value stands, by the words of the original around it; empty for what holds now."""
    lang = context.sentence.lang
    if lang not in _FURTHER:
        return frozenset()
    instance = _find_instance(context, fact, clause)
    if fact.kind not in VALUE_KINDS:
        return instance
    text = context.sentence.text
    before, after = text[: fact.start], text[fact.end :]
    start, end = (clause.start, clause.end) if clause else (0, len(text))
    found: set[Standing] = set(instance)
    if _is_former(before, after, text, lang):
        found.add("former")
    if _EARLIER[lang].search(text, start, end):
        found.add("earlier")
    if _is_of_another_year(context, fact) or is_of_year_before(context, clause, around):
        found.add("elsewhen")
    if is_of_the_pandemic(context, clause):
        found.add("elsewhen")
    found |= _find_period(context, fact, start, end)
    if _is_nearest_to(context, fact, _ASKED[lang], start, end):
        found.add("asked")
    if fact.kind != "percent" and _is_nearest_to(context, fact, _AVERAGE[lang], start, end):
        found.add("average")
    if fact.kind == "number" and (_NEEDED_BEFORE[lang].search(before) or _NEEDED_BEHIND[lang].match(after)):
        found.add("needed")
    if fact.kind == "money":
        for standing, words in _PARTIES:
            if _is_nearest_to(context, fact, words[lang], start, end):
                found.add(standing)
    counted = any(other.kind == "number" and other.end <= fact.start for other in context.facts)
    if fact.kind == "number" and not counted and _is_further(before, after, lang):
        found.add("further")
    if fact.kind == "number" and _is_rest(before, after, lang):
        found.add("rest")
    return frozenset(found)


def _find_instance(context: Context, fact: Fact, clause: Clause | None) -> frozenset[Standing]:
    """Whether a value is of an aftershock or of a follow-up study."""
    if is_of_shock(context, fact, clause):
        return frozenset({"shock"})
    return frozenset({"follow-up"}) if is_of_follow_up(context, clause) else frozenset()


def _find_period(context: Context, fact: Fact, start: int, end: int) -> frozenset[Standing]:
    """Whether a value is of the last year or season, or of the present one: by the words that stand nearest to it.

    Words that only say what it is measured by ("than last year") say nothing.
    """
    text, lang = context.sentence.text, context.sentence.lang
    told = [(m.span(), name) for name, words in _PERIODS for m in words[lang].finditer(text, start, end)]
    near = [
        (max(fact.start - span[1], span[0] - fact.end), name)
        for span, name in told
        if not is_compared(text, span, lang) and _find_nearest(context, span) is fact
    ]
    return frozenset({min(near)[1]}) if near else frozenset()


def _is_rest(before: str, after: str, lang: str) -> bool:
    """Whether a count is the rest of another one: "the other four", "the four others"."""
    if _REST_BEFORE[lang].search(before):
        return True
    return bool(_REST_AFTER[lang].match(after) and _DETERMINER_BEFORE.search(before))


def _is_further(before: str, after: str, lang: str) -> bool:
    others = _OTHERS_AFTER[lang].match(after) and not _DETERMINER_BEFORE.search(before)
    return bool(_FURTHER[lang].search(before) or others)


def _is_nearest_to(context: Context, fact: Fact, words: re.Pattern[str], start: int, end: int) -> bool:
    """Whether the words stand in the clause, with no other value nearer to them."""
    return any(_find_nearest(context, m.span()) is fact for m in words.finditer(context.sentence.text, start, end))


def _is_of_another_year(context: Context, fact: Fact) -> bool:
    """Whether a value is told of an event of an earlier year than that of the news, and stands nearest to it."""
    match = _OF_A_YEAR[context.sentence.lang].search(context.sentence.text)
    if match is None or context.published is None:
        return False
    if _find_nearest(context, match.span()) is not fact:
        return False
    named = match.groupdict()
    return int(named["year"] or named.get("other") or 0) < context.published.year - 1


def _find_nearest(context: Context, verb: tuple[int, int]) -> Fact | None:
    """The value that stands nearest to some words: "held for 12 days and demanded 7 million" demands the latter.

    One beyond a comma is farther away than any on this side of it: "in 5:12:38 Stunden, im Schnitt 41 Kilometer".
    """
    values = [f for f in context.facts if f.kind in VALUE_KINDS and not (verb[0] <= f.start < verb[1])]
    text = context.sentence.text

    def distance(fact: Fact) -> tuple[bool, int]:
        between = text[fact.end : verb[0]] if fact.end <= verb[0] else text[verb[1] : fact.start]
        return bool(_PAUSE.search(between)), max(fact.start - verb[1], verb[0] - fact.end)

    return min(values, key=distance, default=None)


def _is_former(before: str, after: str, text: str, lang: str) -> bool:
    if _FORMER_BEFORE[lang].search(before):
        return True
    start, end = _FROM[lang]
    return bool(start.search(before) and end.match(after) and _CHANGED[lang].search(text))
