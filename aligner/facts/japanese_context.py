"""Reads what stands around a Japanese figure: its hedge, before or after it, and the noun that it counts."""

import re

from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import Hedge

_BEFORE = re.compile(rf"({one_of(FACTS.hedges_before)})(?:、|で|でも)? ?(?:計|延べ|総)?$")
_AFTER = re.compile(rf"(?:の|にも|も|間|人|名)?({one_of(FACTS.hedges_after)})")
_MOMENT_AFTER = re.compile("ごろ|頃|ころ|前後|までに|以降|以後|すぎ|過ぎ")
_MOMENT_BEFORE = {"遅くとも": "at_most", "早ければ": "at_least", "早くて": "at_least", "早くとも": "at_least"}
_NOUN = r"[一-龠々ァ-ヴーA-Za-z]"
_ADJACENT = re.compile(rf"({_NOUN}{{1,12}})(?:など|ら)?$")
_TOPIC = re.compile(rf"({_NOUN}{{1,12}})(?:など|ら)?(?:が|は|も|の|だけで|のうち|うち)$")
_HEDGE_TAIL = re.compile(rf"(?:{one_of(FACTS.hedges_before)})(?:で|でも|の|に)?(?:、)?$")
_COUNT_TAIL = re.compile(r"(?:計|合計|延べ|総額|推定|わずか|合わせて|全|うち|、|に|で|も)+$")
_NOUN_AFTER = re.compile(
    rf"(?:近い|近く|余り|余|以上|弱|強|超|程度|ほど|前後|あまり|未満|以下)?(?:もの|の)({_NOUN}{{1,10}})|(?:近い|余りの|超の)({_NOUN}{{1,10}})"
)
_PREDICATE = re.compile(rf"(?:以上|余り|近く|超|ほど|程度)?(?:が|は)(?:[^、。]{{0,4}})?({one_of(FACTS.people_verbs)})")
_NO_NOUN = frozenset(
    [
        "約",
        "計",
        "合計",
        "延べ",
        "同日",
        "同",
        "前",
        "後",
        "上",
        "下",
        "中",
        "今回",
        "少",
        "最大",
        "最低",
        "最高",
        "総数",
        "総計",
        "現在",
        "以上",
        "以下",
        "他",
        "全",
        "数",
        "年",
        "月",
        "日",
        "時",
        "分",
        "およそ",
        "現地時間",
        "一方",
        "人数",
    ]
)
_TIME_WORDS = re.compile(r"(?:[年月日時分秒]|今年|昨年|午前|午後|間|ごろ|以降|以来|当時|時点|まで)$")


def find_hedge(scene: Scene, reading: Reading) -> Hedge:
    """The hedge that the words around a reading give it (約, 近く, 余り, を超え, 最大 …)."""
    before = scene.folded[max(0, reading.start - 9) : reading.start]
    after = scene.folded[reading.end : reading.end + 6]
    if reading.kind in ("date", "time", "datetime"):
        return _moment_hedge(before, after)
    if reading.kind == "ordinal":
        return "exact"
    if reading.start in scene.upper:
        return "at_most"
    if (match := _AFTER.match(after)) and not _is_word_start(match[1], after[match.end() :]):
        hedge = FACTS.hedges_after[match[1]]
        if hedge != "about" or not _BEFORE.search(before):
            return hedge
    match = _BEFORE.search(before)
    return FACTS.hedges_before[match[1]] if match else "exact"


def _is_word_start(hedge: str, rest: str) -> bool:
    """強 of 強制, 台 of 台風, 弱 of 弱者 are no hedges; 近く and 前後 are."""
    return (
        len(hedge) == 1
        and bool(re.match("[一-龠]", rest))
        and hedge in "強弱台余超頃"
        and not re.match("[人台円年時]|前半|後半|半ば", rest)
    )


def _moment_hedge(before: str, after: str) -> Hedge:
    for word, hedge in _MOMENT_BEFORE.items():
        if before.endswith((word, word + "、")):
            return hedge  # type: ignore[return-value]
    match = _MOMENT_AFTER.match(after)
    if match:
        found = {"までに": "at_most", "以降": "at_least", "以後": "at_least", "すぎ": "over", "過ぎ": "over"}.get(
            match[0], "about"
        )
        return found  # type: ignore[return-value]
    return "about" if re.search("(?:約|およそ)$", before) else "exact"


def find_noun(scene: Scene, reading: Reading) -> str:
    """The word that a count is of: right before it (死者2人), behind の (3人の男性), what happened to the people, or
    the topic before it (被害者は2人)."""
    if reading.kind not in ("number", "money", "percent", "measure") or reading.noun == "score":
        return reading.noun
    first = max(0, reading.start - 24)
    before = "".join("\x01" if scene.taken[at] else scene.folded[at] for at in range(first, reading.start))
    before = _HEDGE_TAIL.sub("", before)
    before = _COUNT_TAIL.sub("", before)
    adjacent = _noun_in(_ADJACENT.search(before))
    if adjacent:
        return adjacent
    if reading.kind == "number":
        if match := _NOUN_AFTER.match(scene.folded, reading.end):
            return _trimmed(match[1] or match[2])
        if reading.noun in ("人", "名") and (match := _PREDICATE.match(scene.folded, reading.end)):
            return match[1]
    return _noun_in(_TOPIC.search(before)) or reading.noun


def _noun_in(match: re.Match[str] | None) -> str:
    """The noun, or "" for words that name no thing."""
    if not match:
        return ""
    noun = _trimmed(match[1])
    return "" if noun in _NO_NOUN or _TIME_WORDS.search(noun) else noun


def _trimmed(noun: str) -> str:
    return re.sub(r"^(?:約|計|同|全|各)(?=..)(?!国|員|体|米|社)", "", noun)
