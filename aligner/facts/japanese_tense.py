"""Tells from the verb behind a Japanese date whether it lies in the past or the future."""

import re
from functools import lru_cache

from aligner.facts.calendar import Direction
from aligner.facts.japanese_numerals import NUMERAL
from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Scene
from aligner.languages.ja.facts import FACTS

# How far behind a date its verb is looked for, in characters. Longer clauses are rare in news leads.
TENSE_REACH = 70
# A headline that ends in へ announces: 9月末までに完了へ.
HEADLINE_REACH = 40
# So near behind a date what is told or asked is dated by it: 20日に訪米すると述べた.
TOLD_REACH = 24

_PAST = re.compile(
    r"[っしいれんめけえねべてちきみせげでびぎじり来見出]た(?=[。、」一-龠ァ-ヴー]|$|と|の|が|こと|ほか|ため|うえ|ばかり|もよう)|だった"
)
_LINKED = re.compile(r"(?:[しいでりみれえせけめち]|て)、")
# A sentence that ends in the plain form of a verb tells what will be: 20日に就任する。
_NON_PAST = re.compile(r"(?<![てでと])(?:する|れる|[くすつぶむ]|[えけせてねべめげ]る|まる|わる|行う)」?$")
_LAST_PAST = re.compile(r"(?:た|[一-龠込]んだ|[一-龠]いだ|だった|ました)[。」]?$")
# A verb in -る that may tell what will be, as in 履行状況を見守る, or what is so: the nearest day is as good a guess.
_PLAIN_VERB = re.compile(r"(?<![てで])[一-龠]る」?$")
# A sentence without a verb whose last noun can only have happened: 翌朝、病院で死亡。
_DONE = re.compile("(?:死亡|死去|急死|急逝|負傷|逮捕|墜落|炎上|倒壊|敗退|敗北|判明|発覚|受賞|達成)」?$")
# What is told, asked or planned behind までに: 3月末までに結論を得るよう求めた.
_TOLD = re.compile(
    "(?:[うくすつぬぶむ]|(?<![よてであ][いあ])(?<!よ)る|ない|たい)"
    "(?:と(?![、もき共])|よう(?!だ|な)|か(?:どうか|、|を|が)|ため|こと[をでに]|(?:計画|案|方針|考え|目標))"
)
# A sentence that ends on a length of time, without a verb.
_LASTS = re.compile(
    rf"(?:期間|会期|期限|有効期間|任期|日程)は[^。、]{{0,4}}{NUMERAL}(?:年|カ月|か月|ヶ月|週|日|時間)間?(?:だ|とする|となる|である)?」?$"
)
_GOES_ON = re.compile("(?:[てで]い|[てで]お|あ|でき)(?:り?ます|る)」?$")
# 退場を余儀なくされたが、試合には出られる: the day is that of the past clause.
_TURN = re.compile("た(?:が|ものの|けれど|けど)、")
# 24日で3年となる: a day that is to come, or is today.
_ANNIVERSARY = re.compile(
    rf"で(?:丸|まる|満|ちょうど)?{NUMERAL}(?:年|周年|カ月|か月|ヶ月|週間|日)(?:[とに]なる|を迎える|$|、(?![0-9]))"
)
# The day of a vote lies ahead unless its verb is past (9日に投開票された).
_VOTE = re.compile(
    "投開票(?:を(?!終)|される|す(?!で)|へ|が(?:行われる|迫)|の?予定|(?=$|。|[)、])"
    "|の[^。]{0,15}(?:告示|公示|始ま|に向|を前|を控|に出馬|に立候補))"
)
# 17日の会見で…と述べた: the verb of the day is the last one, whatever was said.
_SAID_AT = re.compile(
    "(?:の|に)[^、。]{0,15}(?:会見|会合|会議|委員会|[予決]算委|本会議|演説|講演|集会|インタビュー|番組|声明|談話|閣議|取材|投稿|議会"
    "|公聴会|総会|理事会|討論|答弁|質疑|説明会|協議|会談|ブリーフィング)(?:後|終了後|冒頭)?で"
)
_PUT_OFF = re.compile("まで[^、。]{0,12}(?:見送|猶予|延長|延期|凍結|先送)")
# 3月10日に延期した: the deed is past, the day is not.
_MOVED_TO = re.compile("(?:ごろ)?[にへ](?:延期|変更|設定|繰り下げ|先送り|決ま|決め|ずれ込)")
_QUOTE = re.compile("「[^「」]*」")
_NEAREST_BRACKET = re.compile("[「」]")


def tense_after(scene: Scene, end: int) -> Direction | None:
    """Whether the words after a date speak of the past or the future; None where they do not say.

    The first verb decides; behind a comma right after the date it is the sentence's last.
    """
    clause = _clause_after(scene.masked, end)
    if clause.startswith("までに"):
        return _tense_of_deadline(clause[3:].rstrip("」"))
    if _ANNIVERSARY.match(clause) or _MOVED_TO.match(clause):
        return "future"
    if _PUT_OFF.match(clause):
        return None
    if clause.startswith("まで") and not _PAST.search(clause):
        return "future"  # 展覧会は23日まで。
    if clause.startswith(("、", "に、", "には、")) or _SAID_AT.match(clause):
        if _LAST_PAST.search(clause.rstrip("」")) or _TURN.search(clause):
            return "past"
        ahead_last = _future().search(clause[-12:]) or (_NON_PAST.search(clause) and not _GOES_ON.search(clause))
        return "future" if ahead_last else None
    whole, clause = clause.rstrip("」"), clause[:TENSE_REACH]
    past = _PAST.search(clause)
    plans = [match for match in (_future().search(clause), _TOLD.search(clause[:TOLD_REACH])) if match]
    ahead = min(plans, key=lambda match: match.start(), default=None)
    if ahead and "、" in clause[: ahead.start()] and _LAST_PAST.search(whole):
        ahead = None  # 2月24日当初、数週間で終了すると見込んでいた
    if (linked := _LINKED.search(clause)) and not any(
        found and found.start() < linked.start() for found in (past, ahead)
    ):
        return _tense_of_end(whole)
    if not past and not ahead:
        if clause.endswith("へ") and len(clause) < HEADLINE_REACH:
            return "future"
        if _DONE.search(clause):
            return "past"
        return "future" if _NON_PAST.search(clause) and not _GOES_ON.search(clause) else None
    if ahead and (not past or ahead.start() < past.start()):
        return "future"
    return "past"


def _tense_of_end(clause: str) -> Direction | None:
    """The tense of a sentence's end, which a clause without tense of its own has: 会談し、…を発表した.

    None where it ends on how long the thing lasts (発効し、期間は60日間) or a verb that does not tell (発効し、見守る).
    """
    if _LASTS.search(clause):
        return None
    if _LAST_PAST.search(clause):
        return "past"
    ahead = _future().search(clause[-12:]) or (_NON_PAST.search(clause) and not _GOES_ON.search(clause))
    if ahead:
        return "future"
    return None if _PLAIN_VERB.search(clause) else "past"


def _clause_after(masked: str, end: int) -> str:
    """The rest of the sentence behind a date, or of the quotation that the date stands in, without other quotations."""
    clause = masked[end : end + TENSE_REACH * 3]
    bracket = _NEAREST_BRACKET.search(clause)
    if bracket and bracket[0] == "」":
        return clause[: bracket.end()].partition("。")[0]
    return _QUOTE.sub("", clause).partition("。")[0] if bracket else clause.partition("。")[0]


def _tense_of_deadline(clause: str) -> Direction | None:
    """The tense behind までに: what was done by then (男を逮捕した), or is to be done (結論を得るよう求めた)."""
    past = _PAST.search(clause)
    plans = [match.start() for match in (_future().search(clause), _TOLD.search(clause)) if match]
    if past and past.start() < min(plans, default=len(clause)):
        return "past"
    if not plans and (_DONE.search(clause) or _GOES_ON.search(clause)):
        return "past"
    return "future"


@lru_cache(maxsize=1)
def _future() -> re.Pattern[str]:
    """Words of the future; a plan is one only as a predicate or an object (方針を決めた), not in a name (計画で)."""
    return re.compile(
        rf"{one_of(FACTS.future_words)}|{_VOTE.pattern}"
        rf"|{one_of(FACTS.plan_words)}(?=だ(?!った)|。|、|」|$|であ|でい|で、|を[示明発決固確表立]|が[あ示]|と[いしなみ]|して|し、|も|です)"
    )
