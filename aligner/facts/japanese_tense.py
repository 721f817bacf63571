"""Tells from the verb behind a Japanese date whether it lies in the past or the future."""

import re
from functools import lru_cache

from aligner.facts.calendar import Direction
from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Scene
from aligner.languages.ja.facts import FACTS

# How far behind a date its verb is looked for, in characters. Longer clauses are rare in news leads.
TENSE_REACH = 70
# A headline that ends in へ announces: 9月末までに完了へ.
HEADLINE_REACH = 40

_PAST = re.compile(r"[っしいれんめけえねべてちきみせげでびぎじり来見出]た(?=[。、」一-龠ァ-ヴー]|$|と|の)|だった")
_LINKED = re.compile(r"(?:[しいでりみれえせけめち]|て)、")
# A sentence that ends in the plain form of a verb tells what will be: 20日に就任する。
_NON_PAST = re.compile(r"(?<![てでと])(?:する|れる|[くすつぶむ]|[えけせてねべめげ]る|まる|わる|行う)」?$")
_LAST_PAST = re.compile(r"(?:た|だった|ました)[。」]?$")


def tense_after(scene: Scene, end: int) -> Direction | None:
    """Whether the words after a date speak of the past or the future; None where they do not say.

    The first verb decides; behind a comma right after the date it is the sentence's last.
    """
    clause = scene.masked[end : end + TENSE_REACH * 3].partition("。")[0]
    if clause.startswith(("、", "に、", "には、")):
        if _LAST_PAST.search(clause.rstrip("」")):
            return "past"
        return "future" if _future().search(clause[-12:]) or _NON_PAST.search(clause) else None
    whole, clause = clause.rstrip("」"), clause[:TENSE_REACH]
    past = _PAST.search(clause)
    ahead = _future().search(clause)
    if (linked := _LINKED.search(clause)) and not any(
        found and found.start() < linked.start() for found in (past, ahead)
    ):
        # 会談し、…を発表した: a clause without tense of its own has that of the sentence's end
        return (
            "past"
            if _LAST_PAST.search(whole) or not (_future().search(whole[-12:]) or _NON_PAST.search(whole))
            else "future"
        )
    if not past and not ahead:
        if clause.endswith("へ") and len(clause) < HEADLINE_REACH:
            return "future"
        return "future" if _NON_PAST.search(clause) else None
    if ahead and (not past or ahead.start() < past.start()):
        return "future"
    return "past"


@lru_cache(maxsize=1)
def _future() -> re.Pattern[str]:
    """Words of the future; a plan is one only as a predicate or an object (方針を決めた), not in a name (計画で)."""
    return re.compile(
        rf"{one_of(FACTS.future_words)}"
        rf"|{one_of(FACTS.plan_words)}(?=だ(?!った)|。|、|」|$|であ|でい|で、|を[示明発決固確表立]|が[あ示]|と[いしなみ]|して|し、|も|です)"
    )
