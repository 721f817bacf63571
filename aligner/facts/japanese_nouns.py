"""Finds the noun that a Japanese figure counts or is said of."""

import re

from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import READ, Reading, Scene
from aligner.languages.ja.facts import FACTS

# How far before a figure its noun is looked for, in characters: the longest nouns have a dozen.
REACH = 24

_KINDS = ("number", "money", "percent", "measure")
_NOUN = r"[一-龠々ァ-ヴーA-Za-z]"
_ADJACENT = re.compile(rf"({_NOUN}{{1,12}})(?:など|ら)?$")
_TOPIC = re.compile(rf"({_NOUN}{{1,12}})(?:など|ら)?(?:が|は|も|の|だけで|のうち|うち)$")
_HEDGE = re.compile(rf"{one_of(FACTS.hedges_before)}(?:で|でも|の|に)?、?$")
_SUM = re.compile(r"(?:計|合計|延べ|総額|推定|わずか|合わせて|全|うち)+$")
_AFTER = re.compile(
    r"(?:近い|近く|余り|余|以上|弱|強|超|程度|ほど|前後|あまり|未満|以下)?(?:もの|の)"
    rf"(?P<of>{_NOUN}{{1,10}})|(?:近い|余りの|超の)(?P<nearly>{_NOUN}{{1,10}})"
)
_FOLLOWING = re.compile("[一-龠ァ-ヴー]{2,10}")
_FATE = re.compile(rf"(?:以上|余り|近く|超|ほど|程度)?(?:[がは][^、。]{{0,4}}?)?({one_of(FACTS.people_verbs)})")
# Counters of what runs to a timetable, whatever it is: フェリーは10日、計132便が欠航した. A day may stand between.
_RUNS = frozenset({"便", "本"})
# Counters that name what they count, things and streaks: 順位は18チーム中17位, リーグ戦7連敗.
_THINGS = frozenset(
    ["チーム", "都市", "病院", "企業", "大学", "選手", "政党", "空港", "工場", "家族", "クラブ", "球団", "自治体"]
)
_STREAKS = frozenset({"連敗", "連勝", "連覇"})
# How often in a time: 週3便の運航 counts flights, 月2回の会合 times.
_OFTEN = re.compile(r"(?:毎?週|毎?月|毎?年|1日)に?$")
_DATED = re.compile(r"(?:\x01+(?:まで|ごろ|夜|朝)?(?:に|は|も)?、?)+$")
_TIME_WORD = re.compile(r"(?:[年月日時分秒]|今年|昨年|午前|午後|間|ごろ|以降|以来|当時|時点|まで)$")
_PREFIX = re.compile(r"^(?:約|計|同|全|各)(?=..)(?!国|員|体|米|社)")
# One kanji alone is a noun only if it is one of these; 高 of 512円高 and 比 of 前年比 are none.
_SHORT_NOUNS = frozenset("男女車船犬猫馬牛豚鶏株国県市町村家木橋党弾銃夫妻子駅店島票米水")

VOTES = "票"


def find_noun(scene: Scene, reading: Reading) -> str:
    """The word that a count is of: right before it (死者2人), behind の (3人の男性), what happened to the people
    (3人が死亡), or the topic before it (被害者は2人); the counter where there is none of these."""
    if reading.kind not in _KINDS:
        return reading.noun
    if reading.noun == VOTES and not scene.masked.endswith(VOTES, 0, reading.end):
        return VOTES  # of the result of a vote (9対2), which has no counter
    first = max(0, reading.start - REACH)
    before = "".join("\x01" if scene.taken[at] == READ else scene.folded[at] for at in range(first, reading.start))
    before = _SUM.sub("", _HEDGE.sub("", before))
    if reading.kind == "number" and reading.noun and _tells_its_noun(reading.noun, before):
        return reading.noun
    if adjacent := _noun_in(_ADJACENT.search(before)):
        return adjacent
    if reading.kind == "number":
        if after := _AFTER.match(scene.folded, reading.end):
            return _PREFIX.sub("", after["of"] or after["nearly"])
        if not reading.noun and (following := _FOLLOWING.match(scene.folded, reading.end)):
            return following[0]
        if reading.noun in ("人", "名") and (fate := _FATE.match(scene.folded, reading.end)):
            return fate[1]
    if topic := _noun_in(_TOPIC.search(before)):
        return topic
    run = _noun_in(_TOPIC.search(_DATED.sub("", before))) if reading.noun in _RUNS else ""
    return run or reading.noun


def _tells_its_noun(counter: str, before: str) -> bool:
    """Whether what is counted is named by the counter, whatever stands around: streaks, things, and how often."""
    named = counter in _STREAKS or (counter in _THINGS and not _ADJACENT.search(before))
    return named or bool(_OFTEN.search(before))


def _noun_in(match: re.Match[str] | None) -> str:
    """The noun, or "" for words that name no thing."""
    if not match:
        return ""
    noun = _PREFIX.sub("", match[1])
    if len(noun) == 1 and noun not in _SHORT_NOUNS:
        return ""
    return "" if noun in FACTS.no_nouns or _TIME_WORD.search(noun) else noun
