"""Days and hours that say how far or since when a thing is known, and not when anything happened."""

import re

from aligner.claims.contexts import Context
from aligner.records import Fact

# "Stand Montag", "peildatum 1 januari", 20日の時点で, "as of the 20th".
_BEFORE = re.compile(
    r"\b(?:Stand(?: vom| von)?:?|Stichtag(?: ist| war)?(?: der)?:?|[Pp]eildatum(?: is| was)?:?"
    r"|[Ss]tand van(?: zaken)?:?|cut-?off date(?: is| was)?:?)\s+(?:(?:der|dem|de|the)\s+)?$"
)
_BEHIND = re.compile(r"\s*(?:の?時点|現在)|\s+cut-?off\b")
_AS_OF = re.compile(r"\bas (?:of|at)\s+(?:(?:late|early|the)\s+)?$", re.IGNORECASE)
# 図面が見つかったことが23日、取材で分かった: the day on which it came out, not the day of what is told.
_CAME_OUT = re.compile(r"ことが、?$"), re.compile(r"[^。]*(?:分か|わか|明らかにな|判明し)")
# "CALAMA, Chile, April 9 (Agency) - Eleven miners …", "BERLIN, 9. April (dpa) –", 【ロンドン9日=…】: when it was sent.
_DATELINE_BEFORE = re.compile(
    r"^\W?(?:[A-ZÄÖÜ][\w.'’/-]*,?\s+){0,4}[A-ZÄÖÜ][\w.'’/-]*,\s+$|^【[^】。]{1,12}$|^\[[^\]。]{1,12}$"
)
_DATELINE_BEHIND = re.compile(r",?\s*(?:\([^)]{2,40}\)\s*)?[-–—]+\s|\s*[=＝][^】]{1,20}】|[^\]。]{1,12}\]")
# "Regio | Premium | Gisteren, 21:10": a line of the page, and no sentence.
_PAGE_LINE = re.compile(r"\s\|\s*$"), re.compile(r"\s*(?:[,·]\s*\d{1,2}[:.]\d\d\s*)?(?:$|\|\s)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def is_cut_off(fact: Fact, context: Context) -> bool:
    """Whether a day or hour is a cut-off, that of a dateline or page line, or that on which something came out.

    "As of 1 June" is none where that day is still to come: then something begins on it.
    """
    text = context.sentence.text
    if _BEFORE.search(text[: fact.start]) or _BEHIND.match(text, fact.end):
        return True
    if _DATELINE_BEFORE.match(text[: fact.start]) and _DATELINE_BEHIND.match(text, fact.end):
        return True
    if _PAGE_LINE[0].search(text[: fact.start]) and _PAGE_LINE[1].match(text, fact.end):
        return True
    if _CAME_OUT[0].search(text[: fact.start]) and _CAME_OUT[1].match(text, fact.end):
        return True
    day = _DAY.match(fact.value)
    ahead = bool(day and context.published and day.group() > f"{context.published:%Y-%m-%d}")
    return not ahead and bool(_AS_OF.search(text[: fact.start]))
