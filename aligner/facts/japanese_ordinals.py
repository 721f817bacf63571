"""Finds fractions and ordinals in Japanese text, and passes over the numbers of articles and names."""

import re

from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import FIGURE, is_kanji_in_word, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import Hedge

_FRACTION = re.compile(rf"({FIGURE})分の({NUMERAL})")
# A majority that is reached, missed or held is a threshold, and no share of its own.
_HALF = re.compile(
    r"(?:(?<![一-龠])|(?<=約))(半分|半数|過半数(?!割れ|維持|確保|獲得|議席|に(?:は|も)?(?:届|達|満たな|及ば|足り|必要|迫)|"
    r"を(?:割|維持|確保|得|獲得|取|握|失|制|目指)|まで))"
)
# 3回目, 2本目; but 12項目 counts, and 3丁目 is an address.
_COUNTED = [f"{name}目" for name in FACTS.counters if name != "丁" and f"{name}目" not in FACTS.counters]
_TAIL = re.compile(
    rf"(?<!同)({FIGURE})({one_of([*FACTS.ordinal_tails, *_COUNTED])})"
    "(?!置|相|階|建|層|元|第|官|決定戦|賞(?!金)|身|以内|以上|以下)"
)
_HEAD = re.compile(
    rf"第({NUMERAL})(?!国(?!会))({one_of(FACTS.ordinal_heads)})?"
    "(?!者|三者|種|類|審|セ|高|小|中学|大|管|生|次(?:産業|世界|大戦|官|長))"
)
_FIRST = re.compile(r"(?<![一-龠])最初(?=の[一-龠ァ-ヴ0-9])")
_SINGLE_KANJI = re.compile("[〇一二三四五六七八九十]")
_LAW = re.compile("[法令則]$")


def find_fractions(scene: Scene) -> None:
    """Adds 3分の1, 半分, 半数, 過半数; before lengths of time are read, since 3分 is one."""
    for match in _FRACTION.finditer(scene.masked):
        below, above = read_numeral(match[1]), read_numeral(match[2])
        if below and above is not None and below.denominator == above.denominator == 1:
            value = f"{above.numerator}/{below.numerator}" if below != 1 else str(above.numerator)
            scene.take(Reading(start=match.start(), end=match.end(), kind="number", value=value))
    for match in _HALF.finditer(scene.masked):
        hedge: Hedge | None = "over" if match[1] == "過半数" else None
        scene.take(Reading(start=match.start(), end=match.end(), kind="number", value="1/2", hedge=hedge))


def find_ordinals(scene: Scene) -> None:
    """Adds 第3回, 3番目, 3位; passes over article numbers (憲法第9条)."""
    for match in _HEAD.finditer(scene.masked):
        before = scene.masked[max(0, match.start() - 3) : match.start()]
        if match[2] in ("条", "号") or _LAW.search(before):
            scene.block(match.start(), match.end())
        elif not _is_name(scene, match, before):
            _take_ordinal(scene, match.span(), match[1], match[2] or "")
    for match in _TAIL.finditer(scene.masked):
        is_kanji = not re.search("[0-9]", match[1])
        if is_kanji and match[2] in ("階", "次"):  # 二階俊博, 二次
            continue
        if match[2] not in ("位", "等") or not is_kanji_in_word(scene.masked, match.start(), match[1]):
            _take_ordinal(scene, match.span(), match[1], match[2])
    for match in _FIRST.finditer(scene.masked):
        scene.take(Reading(start=match.start(), end=match.end(), kind="ordinal", value="1"))


def _is_name(scene: Scene, match: re.Match[str], before: str) -> bool:
    """第一生命, 福島第一: a single kanji numeral next to other kanji is part of a name."""
    if not _SINGLE_KANJI.fullmatch(match[1]):
        return False
    kanji_after = bool(re.match("[一-龠]", scene.masked[match.end() : match.end() + 1]))
    if match[2]:
        return match[2] in ("部", "軍", "子", "話") and kanji_after
    return kanji_after or bool(re.match("[一-龠ァ-ヴ]", before[-1:]))


def _take_ordinal(scene: Scene, span: tuple[int, int], figure: str, noun: str) -> None:
    number = read_numeral(figure)
    if number is not None and number.denominator == 1:
        scene.take(Reading(start=span[0], end=span[1], kind="ordinal", value=str(number.numerator), noun=noun))
