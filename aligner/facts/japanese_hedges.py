"""Reads the hedge that stands before or after a Japanese figure, date or time."""

import re

from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import Hedge

_BEFORE = re.compile(rf"({one_of(FACTS.hedges_before)})(?:、|で|でも)? ?(?:計|延べ|総)?$")
_AFTER = re.compile(rf"(?:の|にも|も|間|人|名)?({one_of(FACTS.hedges_after)})")
_MOMENT_BEFORE = re.compile(rf"({one_of(FACTS.moment_hedges_before)})、?$")
_MOMENT_AFTER = re.compile(one_of(FACTS.moment_hedges_after))
# 午前7時前; but 午前7時前後.
_SHORTLY_BEFORE = re.compile("前(?!後)")
# One-character hedges that begin another word before a kanji (強制, 台風, 弱者), except before these.
_SHORT = "強弱台余超頃"
_NO_WORD = re.compile("[人台円年時増減伸]|前半|後半|半ば|上[がっ回]|下[がっ回]|高[いくまか]|低[いくか]")


def find_hedge(scene: Scene, reading: Reading) -> Hedge:
    """The hedge that the words around a reading give it: 約, 近く, 余り, を超え, 最大, ごろ, までに …"""
    before = scene.folded[max(0, reading.start - 9) : reading.start]
    after = scene.folded[reading.end : reading.end + 9]
    if reading.kind == "ordinal":
        return "exact"
    if reading.kind in ("date", "time", "datetime"):
        if ":" in reading.value and _SHORTLY_BEFORE.match(after):
            return "nearly"
        inside = scene.folded[reading.end - 2 : reading.end]
        return "about" if inside in ("ごろ", "頃") else _moment_hedge(before, after)
    if reading.start in scene.upper:
        return "at_most"
    ahead = _BEFORE.search(before)
    if (match := _AFTER.match(after)) and not _is_word(match[1], after[match.end() :]):
        hedge = FACTS.hedges_after[match[1]]
        if hedge != "about" or not ahead:
            return hedge
    return FACTS.hedges_before[ahead[1]] if ahead else "exact"


def _is_word(hedge: str, rest: str) -> bool:
    return hedge in _SHORT and bool(re.match("[一-龠]", rest)) and not _NO_WORD.match(rest)


def _moment_hedge(before: str, after: str) -> Hedge:
    if match := _MOMENT_BEFORE.search(before):
        return FACTS.moment_hedges_before[match[1]]
    if match := _MOMENT_AFTER.match(after):
        return FACTS.moment_hedges_after[match[0]]
    return "exact"
