"""When words of a state put nobody into it now: a noun for people, an exception, a look back, a thing that stays."""

import re
from collections.abc import Mapping, Sequence

from aligner.facts.occupations import find_occupations
from aligner.facts.roles import find_roles
from aligner.languages.schema.events import EventTable, compile_idioms

Span = tuple[int, int]

# A participle that names people: "the injured", "twee vermisten", 行方不明者. A negation behind it turns its verb.
_PEOPLE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"missing|injured|wounded|hurt|dead|killed|arrested|detained|convicted|invited", re.IGNORECASE),
    "nl": re.compile(
        r"(?:vermist|gewond|overleden|omgekomen|gearresteerd|aangehouden|opgepakt|vrijgelaten|uitgenodigd|genodigd)en?$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:Vermisst|Verletzt|Verschollen|Verschwunden|Tot|Getötet|Gestorben|Verhaftet|Festgenommen|Inhaftiert|"
        r"Freigelassen|Verurteilt|Geladen|Eingeladen|Geimpft)e[nr]?$",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"行方不明|不明|負傷|重傷|軽傷|けが"),
}
_NUMBER = (
    r"\d[\d.,]*|both|all|two|three|four|five|six|seven|eight|nine|ten|twelve|other|remaining|beide[nr]?|alle|andere[nr]?|"
    r"overige|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf|übrigen"
)
_DETERMINER = (
    r"the|these|those|its|their|his|her|our|de|het|deze|die|zijn|hun|haar|onze|der|dem|den|des|diese[nr]?|seine[nr]?|"
    r"ihre[nr]?|unsere[nr]?"
)
_DETERMINED = re.compile(rf"\b(?:(?:{_DETERMINER})\s+(?:(?:{_NUMBER})\s+){{0,2}}|(?:{_NUMBER})\s+)$", re.IGNORECASE)
_OF_THEM = re.compile(
    rf"(?<!\bamong )(?<!\bonder )(?<!\bunter )\b(?:{_DETERMINER})\s+(?:(?:{_NUMBER})\s+){{0,2}}$", re.IGNORECASE
)
_LONGEST_LEAD = 40  # letters before the word in which its determiner may stand
# Japanese: the people as the subject of another verb than one that says whether there are any.
_OTHER_VERB = re.compile(r"(?:者|人)(?:\d+人)?(?:は|が|も)(?!いな|いま|出|な|報告|確認|お|あり|見当たら)")
# Where a thing goes on, its noun stands right before the verb or right behind: "der Ärger bleibt", "blijft de twijfel".
_STAYING: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?:remain|stay)\w*", re.IGNORECASE),
    "nl": re.compile(r"blijft", re.IGNORECASE),
    "de": re.compile(r"bleibt", re.IGNORECASE),
}
_ARTICLE = (
    r"(?:the|an?|this|that|these|those|some|many|de|het|een|dit|dat|deze|veel|die|der|das|den|dem|eine?|diese[rs]?|"
    r"viele|alle|all)"
)
_THING_BEFORE = re.compile(
    rf"(?:^|[,;:–—-]\s|\s(?:and|but|en|maar|und|aber|doch)\s)\W*(?P<noun>{_ARTICLE}\s+(?:[\w-]+\s+){{0,3}}?[\w-]+|"
    rf"[A-ZÄÖÜ]?[a-zäöüß-]+)\s+$",
    re.IGNORECASE,
)
_THING_BEHIND = re.compile(rf"\s+(?P<noun>{_ARTICLE}\s+(?:[\w-]+\s+){{0,2}}?[\w-]+)\s*(?:[.,;:!–—]|$)", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:he|she|i|we|you|they|who|hij|zij|ze|ik|wij|we|die|wie|er|sie|ich|wir|wer|der|man|men)|"
    r".*\b(?:man|woman|men|women|boss|head|chief|vrouw|baas|topman|mann|frau|chef|chefin)",
    re.IGNORECASE,
)
# The other party of a fight or a collision, of whose people nobody need be hurt where some of one's own are.
_OTHER_SIDE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\bthe (?:other|opposing|enemy) (?:side|party|camp)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:(?:de )?(?:andere|tegen)\s?partij|aan de andere kant)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:(?:Gegen|Gegner)seite|anderen? Seite)\b", re.IGNORECASE),
    "ja": re.compile(r"相手(?:側|方)|敵側"),
}


def tells_of_other_side(text: str, lang: str) -> bool:
    """Whether a sentence tells of the other party: "nobody on the other side was hurt", 相手側にけが人はなかった."""
    return lang in _OTHER_SIDE and bool(_OTHER_SIDE[lang].search(text))


def names_people(text: str, start: int, end: int, lang: str) -> bool:
    """Whether words of a state are people's name there, so that what negates the verb behind does not turn them.

    >>> names_people("De twee vermisten zijn nog niet gevonden.", 8, 17, "nl")
    True
    >>> names_people("Niemand wordt vermist.", 14, 21, "nl")
    False
    """
    if lang not in _PEOPLE or not _PEOPLE[lang].match(text[start:end]):
        return False
    if lang == "ja":
        return bool(_OTHER_VERB.match(text, end))
    return bool(_DETERMINED.search(text[max(0, start - _LONGEST_LEAD) : start]))


def names_of_people(text: str, start: int, end: int, lang: str) -> bool:
    """Whether words of a state name people of whom a negation before picks some or none: "keiner der Verletzten".

    Who is not among the injured is not injured.
    """
    return names_people(text, start, end, lang) and bool(_OF_THEM.search(text[max(0, start - _LONGEST_LEAD) : start]))


def find_unsaid(table: EventTable, text: str, lang: str, clauses: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches in which words of a state or a matter do not say how things stand.

    Phrases that look back at a state, or tell the stage of a gathering ("after the reopening", "the summit opened"),
    and clauses of all but some ("op één na ongedeerd").
    """
    found = [match.span() for match in compile_idioms(table.looks_back, lang).finditer(text)]
    starts = [match.start() for match in compile_idioms(table.all_but, lang).finditer(text)]
    return (*found, *((a, b) for a, b in clauses if any(a <= start < b for start in starts)))


def is_of_thing(text: str, start: int, end: int, lang: str) -> bool:
    """Whether a thing is said to stay, and nobody in office: "the doubts remain", "der Ärger bleibt".

    >>> is_of_thing("Der Trainer ist weg, der Ärger bleibt.", 31, 37, "de")
    True
    >>> is_of_thing("Der Trainer bleibt.", 12, 18, "de")
    False
    """
    if lang not in _STAYING or not _STAYING[lang].fullmatch(text[start:end]):
        return False
    found = _THING_BEFORE.search(text[:start]) or _THING_BEHIND.match(text, end)
    if not found:
        return False
    noun = found["noun"]
    if _PERSON.fullmatch(noun) or any(word[:1].isupper() for word in noun.split()[1:] if lang != "de"):
        return False
    if len(noun.split()) == 1 and (lang == "de" or noun[0].isupper()):
        return False  # "Brandt bleibt" is a name as much as "Zweifel bleibt" is a thing
    return not (find_roles(noun, lang) or find_occupations(noun, lang))
