"""Finds dates, clock times and ranges of them in Japanese text, and resolves each against what came before."""

import re
from copy import copy
from functools import lru_cache

from aligner.facts.japanese_moment_parts import MomentParts, scan_moment
from aligner.facts.japanese_moment_patterns import LENGTH_BEFORE
from aligner.facts.japanese_moment_ranges import find_second_end, take_range
from aligner.facts.japanese_moment_single import take_single
from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import TO, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.languages.schema.facts_japanese import word_list

_LEFT_NUMBER = re.compile(rf"の?({NUMERAL})({TO}|、|・|と)(?=({NUMERAL})(年|月|日|時(?!間)|の?両日))")
# 前年同月比, 前週の1.2倍: what a change is measured by, and no date.
_COMPARISON = re.compile(
    r"前年同[月期日週]|前週末(?=比)|前[年月週日期]度?(?=比|並み|より[0-9]|の約?[0-9.]+(?:倍|割|%))|前[年月週期](?=から[0-9]|に比べ|と比べ|を(?:大きく|大幅に|[0-9.]+(?:%|割|ポイント|万?人|件))?[上下]回|より)"
)


# Day words in kana that begin another word: きょうだい, あすか, きのこ.
_KANA_WORD = re.compile("[ぁ-ん]+$")
_KANA_LONGER = re.compile(
    "きょう(?:だい|と|い[くん]|かい|り|ふ|み|ぼ|ど|ぎ|せい|ちょう|つう)|あす(?:か|な|ぱ|っ)|けさ(?:が?け)"
)
_KANJI_LONGER = re.compile("明日[香葉]|今日[子的]")  # 明日香村
# (1915~1960), (Bremer, 1998): years without 年 in brackets.
_LIFE = re.compile(
    r"[(、, ](1[0-9]{3}|20[0-9]{2})(?:~|-|―|—|–)(1[0-9]{3}|20[0-9]{2})(?=[)、。])|[(, ](19[0-9]{2}|20[0-3][0-9])(?=[)])"
)
_BEFORE_CHRIST = re.compile(rf"(?:紀元前|BC ?){NUMERAL}(?:年|世紀)(?:{TO}{NUMERAL}(?:年|世紀))?(?:頃|ごろ)?")
# Years that share one 年 lie within a century or two of each other.
FARTHEST_YEARS = 300
# 2009/10シーズン, 2024-25年シーズン
_SPORT_YEAR = re.compile("(?<![0-9/-])((?:19|20)[0-9]{2})[/-]([0-9]{2})(?=年?(?:シーズン|季))")
_PLAIN_WORDS = word_list(
    "現地時間 週末 年末 年内 年中 月末 月内 上半期 下半期 上期 下期 正午 "
    "年度内 年度末 年度中 今年度 昨年度 来年度 本年度 前年度 翌年度 同年度"
)


@lru_cache(maxsize=1)
def _anchors() -> re.Pattern[str]:
    words = [
        *FACTS.eras, *FACTS.day_words, *FACTS.week_words, *FACTS.month_words, *FACTS.year_words, *FACTS.season_words,
        *FACTS.anchored_days, *FACTS.anchored_weeks, *FACTS.anchored_months, *FACTS.anchored_years, *FACTS.part_words,
        *FACTS.day_part_words, *FACTS.anchored_parts, *FACTS.zones, *FACTS.holidays, *_PLAIN_WORDS,
        *(f"この{season}" for season in FACTS.seasons),
    ]  # fmt: skip
    plain = [word for word in words if not re.fullmatch("[A-Z]", word)]
    return re.compile(
        rf"{one_of(plain)}|(?:{one_of(FACTS.toward)}|最終|最後の)?[月火水木金土日]曜|年明け|[春夏秋冬](?=にも|までに|以降|をめど|を目途|ごろに)"
        rf"|第{NUMERAL}(?=四半期|週)|(?<![A-Za-z])[RHS](?=[0-9]{{1,2}}年)"
        rf"|[一-龠]{{2}}(?:元|{NUMERAL})年(?=[(][0-9]{{3,4}}年?[)])"
        rf"|[同翌]?{START}{NUMERAL}(?= ?年| ?月| ?日| ?時|世紀|(?:会計|財政|事業)年度|[/.:-][0-9]|"
        rf"[(]{one_of(FACTS.eras)}|{TO}{NUMERAL}(?:年|月|日|時)|[、・と]{NUMERAL}(?:年|月|日|の?両日))"
    )


def find_moments(scene: Scene) -> None:
    """Adds the dates, times, datetimes and ranges of the scene to its readings, from left to right."""
    for comparison in (*_COMPARISON.finditer(scene.masked), *_BEFORE_CHRIST.finditer(scene.masked)):
        scene.block(comparison.start(), comparison.end())
    for life in _LIFE.finditer(scene.masked):
        if life[3]:
            scene.take(Reading(start=life.start(3), end=life.end(3), kind="date", value=life[3]))
        elif life[1] < life[2]:
            scene.take(Reading(start=life.start(1), end=life.end(2), kind="date", value=f"{life[1]}/{life[2]}"))
    for season in _SPORT_YEAR.finditer(scene.masked):
        last = int(season[1]) + 1
        if last % 100 == int(season[2]):
            scene.take(Reading(start=season.start(), end=season.end(), kind="date", value=f"{season[1]}/{last}"))
    position = 0
    anchors = _anchors()
    while match := anchors.search(scene.masked, position):
        position = match.end()
        if not scene.is_free(match.start(), match.start() + 1) or _is_in_word(scene, match):
            continue
        end = _read_at(scene, match.start())
        position = max(end, match.start() + 1)


def _is_in_word(scene: Scene, match: re.Match[str]) -> bool:
    """A word of days inside a longer kanji word (毎朝, 中曽根), or a prison term."""
    before = scene.masked[max(0, match.start() - 4) : match.start()]
    if before.endswith(FACTS.prison_words) or (before.endswith("第") and match[0][0] != "第"):
        return True  # 懲役8年, 大会第2日
    if match[0] in ("前夜", "あさって") and re.search("[一-龠]$" if match[0] == "前夜" else "を$", before):
        return True  # 開戦前夜, ごみ箱をあさって
    if match[0][0].isdigit() or match[0][0] in "同第〇零一二三四五六七八九十百千":
        return False
    if _KANA_WORD.match(match[0]):
        if match[0] == "けさ" and before and re.match("[ぁ-ん一-龠]", before[-1]) and before[-1] not in "はがもの":
            return True  # 受けさせる
        if match[0] == "ことし" and (
            not re.search("(?:^|[、。「はがもでに])$", before)
            or re.match("[てかなたずよ]", scene.masked[match.end() : match.end() + 1])
        ):
            return True  # 同じことして, ということしかない
        return bool(_KANA_LONGER.match(scene.masked, match.start()))
    if _KANJI_LONGER.match(scene.masked, match.start()):
        return True
    return bool(before) and before[-1] in "毎各中某生今明昨当" and match[0] not in FACTS.zones


def _read_at(scene: Scene, start: int) -> int:
    """Reads one moment, range or pair that begins here; the offset behind it, or `start` where there is none."""
    masked = scene.masked
    first = scan_moment(masked, start) or MomentParts(start=start, end=start)
    if first.end == start and not _LEFT_NUMBER.match(masked, start):
        return start
    if left := _LEFT_NUMBER.match(masked, first.end):
        return _read_with_left_number(scene, first, left)
    if right := find_second_end(masked, first):
        end = take_range(scene, first, right)
        if end:
            return end
    return take_single(scene, first)


def _is_far(left: re.Match[str]) -> bool:
    """番号1638と2023年: two numbers too far apart to be years told together."""
    first, second = read_numeral(left[1]), read_numeral(left[3])
    return left[4] == "年" and first is not None and second is not None and second - first > FARTHEST_YEARS


def _read_with_left_number(scene: Scene, first: MomentParts, left: re.Match[str]) -> int:
    """18~20日, 2月18、19日, 4―6月期, 午後3~5時: a number that shares the unit behind the next one."""
    number = read_numeral(left[1])
    second = scan_moment(scene.masked, left.end())
    if left[4] == "年" and number is not None and number > 1000 and re.fullmatch("[0-9]{2}", left[3]):  # 1986~88年
        century = int(number) // 100 * 100
        second = MomentParts(start=left.end(), end=left.end(4), year=century + int(left[3]))
    if left[4].endswith("両日"):  # 5月10、11の両日
        day = read_numeral(left[3])
        second = MomentParts(start=left.end(), end=left.end(3), day=int(day)) if day and day <= 31 else None
    field = {"年": "year", "月": "month", "日": "day", "時": "hour"}[left[4][-1]]
    if second is None or number is None or getattr(second, field) is None:
        return take_single(scene, first) if first.end > first.start else first.start
    if left[4] == "日" and LENGTH_BEFORE.search(scene.masked, max(0, first.end - 6), first.end):
        return left.end(3)  # ここ4、5日, 週2~3日
    if _is_far(left):
        return take_single(scene, first) if first.end > first.start else first.start
    whole = int(number)
    limits = {"year": (1, 2999), "month": (1, 12), "day": (1, 31), "hour": (0, 24)}[field]
    if not limits[0] <= whole <= limits[1]:
        return take_single(scene, first) if first.end > first.start else first.start
    if field == "year" and whole < 100 and second.year is not None:
        whole += second.year - second.year % 100
    one = copy(first)
    setattr(one, field, whole)
    one.end = left.end(1)
    for name in ("year", "year_shift", "month", "month_shift", "part", "part_word"):
        if getattr(second, name) in (None, "") and name != field:
            setattr(second, name, getattr(first, name))
    if field == "month":
        one.day = None
    if left[2] in "、・と":
        take_single(scene, one)
        return take_single(scene, second)
    return take_range(scene, one, second) or take_single(scene, second)
