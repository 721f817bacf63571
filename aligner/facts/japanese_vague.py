"""Finds Japanese numbers that give no figure (数十人, 何千もの) or only the ten (十数人)."""

import re

from aligner.facts.japanese_numerals import read_numeral
from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import FactKind

_OTHERS = ("度", "割", "ポンド", "歳")
_UNIT = one_of(
    [*FACTS.counters, *FACTS.currencies, *FACTS.units, *FACTS.percents, *FACTS.duration_units, *_OTHERS]
)  # fmt: skip
# Behind 数 alone only these: with others it is a word (数字, 数値, 数学).
_FEW = one_of(FACTS.few_units)
_VAGUE = re.compile(rf"(数|何|幾)(?:([十百千万億兆]++)({_UNIT}|)|({_FEW})(?!学|値|字|珍))(?!目)")
_TEENS = re.compile(rf"([二三四五六七八九]?)十数({one_of(FACTS.teen_units)})")
_TEEN_DURATIONS = {"年": "P{}Y", "日": "P{}D", "時間": "PT{}H", "分": "PT{}M"}
_TEEN_SCALES = {"億円": 10**8, "万円": 10**4, "万人": 10**4}
# 二三日, 五六人: one or the other.
_EITHER_UNIT = one_of(["人", "日", "年", "分", "度", "個", "回", "時間", "週間"])
_EITHER = re.compile(rf"(?<![〇一二三四五六七八九十百千0-9])(一二|二三|三四|四五|五六|七八|八九)({_EITHER_UNIT})")
# 数10億ドル: the same with digits.
_FEW_TENS = re.compile(rf"(?<![一-龠])(数10{{1,3}}[万億兆]?)({_UNIT})")
# 件数, 回数, 死者数: 数 ends the word before and begins none.
_ENDS_WORD = frozenset("十人件点回枚度手算複半奇偶多少総者台票年日個本戸社指部便隻校棟店席位号階定実関係口員")


def find_vague(scene: Scene) -> None:
    """Adds 数十人 as a number that stays open, and 十数人 as over ten; lengths of time and money likewise."""
    for match in _TEENS.finditer(scene.masked):
        if scene.masked[match.start() - 1 : match.start()] not in tuple("0123456789数何"):
            _take_teens(scene, match)
    for match in _EITHER.finditer(scene.masked):
        _take_open(scene, match, match[2], f"{match[1]} gives two figures")
    for match in _FEW_TENS.finditer(scene.masked):
        _take_open(scene, match, match[2], f"{match[1]} gives no figure")
    for match in _VAGUE.finditer(scene.masked):
        before = scene.masked[match.start() - 1 : match.start()]
        scale, unit = match[2] or "", match[3] or match[4] or ""
        asks = match[1] != "数" and not scale  # 何人
        if not asks and not (before in _ENDS_WORD and not scale) and before not in tuple("十0123456789"):
            _take_open(scene, match, unit, f"{match[1]}{scale} gives no figure")


def _take_teens(scene: Scene, match: re.Match[str]) -> None:
    tens = read_numeral(match[1] or "一")
    unit = match[2]
    if tens is None:
        return
    amount = int(tens) * 10 * _TEEN_SCALES.get(unit, 1)
    kind: FactKind = "number"
    value, noun = str(amount), unit.lstrip("万")
    if unit in _TEEN_DURATIONS:
        kind, value, noun = "duration", _TEEN_DURATIONS[unit].format(amount), ""
    elif unit.endswith("円"):
        kind, value, noun = "money", f"JPY {amount}", ""
    scene.take(Reading(start=match.start(), end=match.end(), kind=kind, value=value, hedge="over", noun=noun))


def _take_open(scene: Scene, match: re.Match[str], unit: str, why: str) -> None:
    kind = _kind(unit)
    noun = unit if kind == "number" else ""
    scene.take(Reading(start=match.start(), end=match.end(), kind=kind, value="", noun=noun, unresolved=why))


def _kind(unit: str) -> FactKind:
    if unit in FACTS.currencies or unit == "ポンド":
        return "money"
    if unit in FACTS.duration_units or unit == "歳":
        return "duration"
    if unit in FACTS.percents or unit == "割":
        return "percent"
    return "measure" if unit in FACTS.units else "number"
