"""Gives people the roles that stand beside their names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from aligner.facts.concepts import TABLES as CONCEPT_TABLES
from aligner.facts.roles import Role
from aligner.records import Fact

# What may stand between a role and the name after it, and between a name and the role after it (apposition).
_BEFORE = re.compile(
    r"[\s,:(]*(?:(?:van|von|of|for|from|der|des|des|de|het|the|in|bij|beim|bei|at)\s[^,.;]{2,40}?[,\s]\s*)?"
)
_BEFORE_PLAIN = re.compile(r"[\s,:(\"“„]{0,3}")
_AFTER = re.compile(
    r"\s?(?:,|\(|–|—)\s?(?:who (?:is|works as) )?(?:(?:the|a|an|its|his|her|their|de|het|een|zijn|haar|hun|"
    r"der|die|das|ein|eine|seine?|ihre?|one of the)\s)?"
    r"((?:[^\s,.;()]+\s){0,3})"
)
_OFFICE_AFTER = re.compile(r", (?:its|the|his|her|their|a|de|het|der|die|zijn|haar|seine?|ihre?)? ?(?:\w+ )?")
_GUESSED = 0.5
_AND = re.compile(r"\s(?:and|en|und|&)\s")
_AND_PARTNER = re.compile(r"[^.;]{0,40}")
_PLURAL = {"en": ("s",), "nl": ("s", "en"), "de": ("innen", "minister", "präsidenten", "chefs")}
_JAPANESE_BEFORE = re.compile(r"(?:の|である|、|を務める|で)?(?:[一-龠]{0,2}の)?")
_JAPANESE_TITLES = ("氏", "さん")
# Between an office and its holder in commas: the president of the port authority, Anna Rossi, said.
_OF_COMMON = re.compile(r"\s(?:van|von|of|der|des)\s[^,.;]{2,40},\s")
_SAME_OFFICE = frozenset({"counterpart", "colleague"})
_HEADS = frozenset({"leader", "executive", "director"})  # roles by which the head of a firm goes, and others do
# Behind a name: who leads the firm, whatever director they are called. A group may be one of climbers, and who led the
# firm once no longer does.
_LEADS_FIRM: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r", who (?:leads|heads|runs|manages|has (?:since \w+ )?(?:led|headed|run|managed))"
        r" (?:the|its|this) (?:company|firm|business|concern)\b"
    ),
    "nl": re.compile(
        r", die (?:het|de|dit|deze) (?:bedrijf|onderneming|concern|firma)\s(?:[^,.;]{0,40}\s)?"
        r"(?:leidt|bestuurt|aanstuurt|runt)\b"
    ),
    "de": re.compile(
        r", (?:der|die) (?:das|den|die) (?:Unternehmen|Konzern|Betrieb|Firma)\s(?:[^,.;]{0,40}\s)?"
        r"(?:führt|leitet|lenkt)\b"
    ),
}
_FIRM_LED_JAPANESE = re.compile(r"(?:同社|会社|企業)を率いる$")


def with_roles(text: str, lang: str, names: Sequence[Fact], roles: Sequence[Role]) -> tuple[Fact, ...]:
    """The names, people with the role that stands right before or after them; each role goes to one person.

    "Prime Ministers A and B" gives both the role; a counterpart or colleague gets the office named before.
    """
    if not roles:
        return tuple(_as_head(text, lang, fact) for fact in names)
    given: dict[int, str] = {}
    used: set[int] = set()
    names = [_as_person(text, lang, fact, roles) for fact in names]
    people = [index for index, fact in enumerate(names) if fact.kind == "person"]
    for beside in (_stands_before, _stands_after):
        for index in people:
            for number, role in enumerate(roles):
                if number not in used and index not in given and beside(text, lang, role, names, index):
                    given[index] = role.role
                    used.add(number)
                    _share_plural(text, lang, role, names, index, given)
    held = (replace(fact, role=_office(given, index)) if index in given else fact for index, fact in enumerate(names))
    return tuple(_as_head(text, lang, fact) for fact in held)


def _as_head(text: str, lang: str, fact: Fact) -> Fact:
    """Who leads the firm is its chief executive, if words beside the name give nothing closer than "director"."""
    if fact.kind != "person" or (fact.role and fact.role not in _HEADS):
        return fact
    leads = lang in _LEADS_FIRM and _LEADS_FIRM[lang].match(text, fact.end)
    is_led = lang == "ja" and _FIRM_LED_JAPANESE.search(text[: fact.start])
    return replace(fact, role="chief executive") if leads or is_led else fact


def _as_person(text: str, lang: str, fact: Fact, roles: Sequence[Role]) -> Fact:
    """A guess at a firm is a person if an office follows: Elon Musk, its chief executive; Waltz (security adviser)."""
    if lang == "ja" or fact.kind != "organisation" or fact.score > _GUESSED or len(fact.span.split()) > 2:
        return fact
    for role in roles:
        if fact.end < role.start <= fact.end + 25:
            between = text[fact.end : role.start]
            if between == " (" or (" " in fact.span and _OFFICE_AFTER.fullmatch(between)):
                return replace(fact, kind="person")
    return fact


def _stands_before(text: str, lang: str, role: Role, names: Sequence[Fact], index: int) -> bool:
    fact = names[index]
    if role.end > fact.start or fact.start - role.end > 60:
        return False
    between = text[role.end : fact.start]
    if lang == "ja" and any(other.end == role.start and other.kind == "person" for other in names):
        return False  # ゼレンスキー大統領、中国の習近平国家主席
    if lang == "ja":
        if between == "、":  # 情報システム部長、アンナ・ロッシ氏
            return text.startswith(_JAPANESE_TITLES, fact.end)
        return bool(_JAPANESE_BEFORE.fullmatch(between)) and between != "で"
    if _BEFORE_PLAIN.fullmatch(between):
        return True
    previous = names[index - 1] if index else None
    inner = previous is not None and role.end < previous.start and previous.kind != "person"
    is_apposition = bool(_OF_COMMON.fullmatch(between)) and text.startswith(",", fact.end)
    return bool(_BEFORE.fullmatch(between)) and (inner or is_apposition) and not re.search(r"[.;]", between)


def _stands_after(text: str, lang: str, role: Role, names: Sequence[Fact], index: int) -> bool:
    fact = names[index]
    if role.start < fact.end or role.start - fact.end > 60:
        return False
    between = text[fact.end : role.start]
    if lang == "ja":
        return between in ("", "・", "（", "(", "元", "前")
    if any(other.kind == "person" and fact.end <= other.start < role.start for other in names):
        return False
    apposition = _AFTER.fullmatch(between)
    if not apposition:
        return False
    words = (apposition.group(1) or "").lower().split()
    return not any(word in CONCEPT_TABLES[lang].stop for word in words)


def _share_plural(text: str, lang: str, role: Role, names: Sequence[Fact], index: int, given: dict[int, str]) -> None:
    """ "Prime Ministers Jan Radwański and Viktar Haretski", "presidenten Poetin en Trump"."""
    word = text[role.start : role.end].lower()
    following = index + 1
    if following < len(names) and names[following].kind == "person" and following not in given:
        between = text[names[index].end : names[following].start]
        if word.endswith(_PLURAL.get(lang, ("\0",))) and _AND.fullmatch(between):
            given[following] = role.role


def _office(given: dict[int, str], index: int) -> str:
    role = given[index]
    if role not in _SAME_OFFICE:
        return role
    earlier = [given[other] for other in sorted(given) if other < index and given[other] not in _SAME_OFFICE]
    return earlier[-1] if earlier else ""
