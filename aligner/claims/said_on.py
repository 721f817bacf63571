"""Days and hours on which something was said: "sagte sie am Montag", 11日、発表した, and not when it happened."""

import re
from collections.abc import Mapping
from functools import lru_cache

from aligner.claims.claim import Claim

# Verbs of saying and making known, by language; those before a day, and those behind it.
_SAID: Mapping[str, str] = {
    "en": r"said|says|told|announced?|announces|stated|declared|wrote|tweeted|reported|confirmed"
    r"|promised|warned|insisted|stressed|explained|disclosed|revealed|acknowledged|emerged"
    r"|bec[ao]me known|c[ao]me to light|made (?:it )?(?:known|public)",
    "nl": r"zei(?:den)?|zegt|zeggen|liet(?:en)?|laat|meldden?|meldt|melden|verklaarden?|verklaart|maakten?|maakt"
    r"|kondigden?|kondigt|vertelden?|vertelt|beloofden?|belooft|waarschuwden?|waarschuwt|benadrukten?|benadrukt|bevestigden?"
    r"|bevestigt|schreef|schreven|aldus|lichtten?|deelden?|kwam(?:en)?|werd(?:en)?"
    r"|bekend ?geworden(?: was| is| waren| zijn)?",
    "de": r"sagten?|sagt|erklärten?|erklärt|teilten?|teilt|berichteten?|berichtet|meldeten?|meldet|verkündeten?"
    r"|verkündet|versprach|verspricht|warnten?|warnt|betonten?|betont|kündigten?|kündigt|bestätigten?|bestätigt|gab(?:en)?|gibt"
    r"|hieß|äußerten?|schrieb(?:en)?|versicherten?|versichert|kam(?:en)?|wurden?"
    r"|bekannt ?geworden(?: war| ist| sei| waren| sind)?",
}
# The rest of a verb in two parts, without which it says nothing: "liet … weten", "teilte … mit".
_IN_TWO: Mapping[str, Mapping[str, str]] = {
    "nl": {
        r"(?:liet(?:en)?|laat)": "weten",
        r"(?:maakten?|maakt)": "bekend",
        r"(?:kondigden?|kondigt)": "aan",
        r"lichtten?": "toe",
        r"deelden?": "mee",
        r"kwam(?:en)?": "aan het licht|naar buiten",
        r"werd(?:en)?": "bekend",
    },
    "de": {
        r"(?:teilten?|teilt)": "mit",
        r"(?:kündigten?|kündigt)": "an",
        r"(?:gab(?:en)?|gibt)": "bekannt|zu Protokoll",
        r"(?:kam(?:en)?)": "ans Licht",
        r"(?:wurden?)": "bekannt",
    },
}
_SAID_BEHIND: Mapping[str, str] = {
    "en": "",
    "nl": r"|bekendmaakten?|bekendmaakt|liet weten|lieten weten|aankondigden?|aankondigt|mededeelden?",
    "de": r"|mitteilten?|mitteilt|ankündigten?|ankündigt|bekanntgab(?:en)?|bekannt gab(?:en)?|bekanntgibt",
}
WORDS_BETWEEN = 5  # names and titles that may stand between a verb of saying and its day
# A day that these lead is not that of the saying: "announced for Monday", "ab Montag".
_LED = re.compile(
    r"\b(?:for|by|from|until|till|since|before|after|voor|vanaf|tot|sinds|per|met|na|für|ab|bis|seit|vor|nach|vom|von)"
    r"\s+(?:(?:the|de|het|dem|der|den)\s+)?$",
    re.IGNORECASE,
)
_WORDS = rf"(?:\s+[^\s,;:.!?“”„\"]+){{0,{WORDS_BETWEEN}}}?(?:, [^,;:.!?“”„\"]{{1,40}},(?:\s+\w+){{0,2}}?)?"
# Words between the two that make the day one of what is told: "said it would reopen on Monday".
_TOLD = re.compile(
    r"\b(?:that|would|will|had|has|have|was|were|is|are|it|he|she|they|dat|zou|zal|had|heeft|was|is|dass|werde|habe|sei)\b",
    re.IGNORECASE,
)
# JR九州は11日、…と発表した。
_SAYS_JAPANESE = re.compile(
    r"(?:と|を|について)[^、。]{0,8}(?:発表|公表|明らかに|述べ|語っ|話し|説明|表明|強調|伝え|報じ|主張|批判|警告|約束)[^、。]{0,6}。?$"
)
_SUBJECT_JAPANESE = re.compile(r"(?:[はがも]|^|】|、)$")
_PAUSE_JAPANESE = re.compile(
    r"(?:夜|朝|午前|午後|夕|未明|昼)?(?:の(?:記者)?会見で|の声明で|に)?、|の(?:記者)?会見で|の声明で"
)
# 社長は9日、松山市で記者会見し、「…」と頭を下げた。
_MEETS_THE_PRESS = re.compile(r"[夜朝夕]?、[^、。]{0,12}記者会見し")


def is_statement(claim: Claim) -> bool:
    """Whether the day or hour of a claim is that on which something was said or made known."""
    return is_said_on(claim.context.sentence.text, claim.start, claim.end, claim.context.sentence.lang)


@lru_cache(maxsize=4096)
def is_said_on(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the day or hour from `start` to `end` of a sentence is that on which something was said or made known.

    >>> is_said_on("Das Ministerium teilte am Montag mit, die Straße sei seit Freitag frei.", 26, 32, "de")
    True
    """
    before, behind = text[:start], text[end:]
    if lang == "ja":
        if not _SUBJECT_JAPANESE.search(before):
            return False
        says = _PAUSE_JAPANESE.match(behind) and _SAYS_JAPANESE.search(behind)
        return bool(says or _MEETS_THE_PRESS.match(behind))
    if lang not in _SAID or _LED.search(before):
        return False
    fronted = len(before.split()) <= 1 and behind.startswith(",")  # "On Monday, police said"
    return _follows(before, behind, lang) or _leads(behind[1:] if fronted else behind, lang)


def _follows(before: str, behind: str, lang: str) -> bool:
    """Whether a verb of saying stands before the day, with little but a name between them."""
    verb = re.search(rf"\b(?P<verb>{_SAID[lang]})(?P<between>{_WORDS})\s+$", before, re.IGNORECASE)
    if not verb or _TOLD.search(verb["between"]):
        return False
    return _is_whole(verb["verb"], behind, lang)


def _leads(behind: str, lang: str) -> bool:
    """Whether a verb of saying stands behind the day, with little but a name between them."""
    verb = re.match(rf"(?P<between>{_WORDS})\s+(?P<verb>{_SAID[lang]}{_SAID_BEHIND[lang]})\b", behind, re.IGNORECASE)
    if not verb or _TOLD.search(verb["between"]):
        return False
    return _is_whole(verb["verb"], behind[verb.end() :], lang)


def _is_whole(verb: str, behind: str, lang: str) -> bool:
    """Whether a verb in two parts has its second one in the rest of the clause."""
    needed = [second for first, second in _IN_TWO.get(lang, {}).items() if re.fullmatch(first, verb, re.IGNORECASE)]
    return not needed or bool(re.search(rf"\b(?:{needed[0]})\b", re.split(r"[,;:.]", behind)[0]))
