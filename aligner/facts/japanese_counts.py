"""Finds counts with their counters and the plain numbers that are left in Japanese text; passes over scores."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_nouns import VOTES
from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import FIGURE, RATE_BASE, TO, is_kanji_in_word, one_of
from aligner.facts.japanese_ranges import is_next, scaled_numeral
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS

_NUMBER = re.compile(rf"(マイナス|(?<![0-9一-龠ぁ-んァ-ヴーA-Za-z)])-)?({FIGURE})")
_COUNTER = re.compile(rf" ?(?:余り|余)?({one_of(FACTS.counters)})(?!目)")
_KANJI_COUNTER = re.compile(one_of(FACTS.kanji_counters))
_HALF = re.compile("半(?!ば|分|数|期|ー)")
_REFERENCE_HEAD = re.compile(rf"(?:{one_of(FACTS.reference_heads)}) ?$")
_REFERENCE_TAIL = re.compile(
    "|".join(
        re.escape(word) + (f"(?![{FACTS.reference_guards[word]}])" if word in FACTS.reference_guards else "")
        for word in sorted(FACTS.references, key=len, reverse=True)
    )
)
# 1人当たり: the one is what a rate is counted by, and no fact; 4年に1度 tells how often.
_RATE = re.compile(rf"{RATE_BASE.pattern}|平均|ごと|おき")
_GRADE = re.compile("[小中高][1-6](?=の[男女長次三児生同兄姉弟妹]|[、)」]|男|女|時代|で)")  # 高1の長男
_NOUN_RATE = re.compile("[一-龠ァ-ヴー]{1,8}(?:当たり|あたり|当り|につき)")  # 1医療機関当たり
_ONCE_IN = re.compile("[年月週日間]に[1一][度回]$")
_ONE_OF = re.compile("(?:の|もう)[1一][つ人件匹頭羽枚冊個隻機棟校社名](?![0-9一-龠])?.?$")
_NOT_ONE = re.compile("[人つ件通度枚台本円発個匹社]も[^。]{0,20}(?:ない|なかった|ず|ません|なく|ぬ)")
_RANGE = re.compile(rf"({TO}|、)({NUMERAL})")
_SCORE = re.compile(
    r"(?<![0-9A-Za-z.-])([0-9]{1,3})(対|-|―|—|–|−|ー)([0-9]{1,3})"
    r"(?![0-9年月日時分人%割~―ー戦億万円歳-]|ドル|キロ|メートル)"
)
_SPORT = re.compile(
    "勝|敗|負|破|試合|戦(?![略争闘術車後前線火力])|先制|前半|後半|セット|スコア|下し|引き分け|延長|逆転"
)
_VOTE_BEFORE = re.compile("採決|投票|票決|評決|表決|評議|判決|議決")
_VOTE_AFTER = re.compile(
    "票|(?:で|の|と|という){0,2}(?:賛成|反対|多数|僅差|評決|票決|判断)|で[^。、]{0,12}(?:可決|否決|承認|採択|成立|決定)"
)
_NOT_AFTER = re.compile(r"[A-Za-z/:]|\.[0-9]|°")
_NOT_BEFORE = re.compile(r"[A-Za-z/:第#№_+緯経]")
_LATIN_NAME = re.compile("[A-Za-z] $")  # MAX 9
_LIST_MARK = re.compile(r"[(]?[0-9]{1,2}(?:[)]|[.:] ?(?![0-9]))")
# 銀座2-7: an address; 7-20営業日 is a range.
_ADDRESS = re.compile(rf"-{NUMERAL}(?![一-龠ァ-ヴ%0-9])")
_YEAR_LIKE = re.compile("(?:19|20)[0-9]{2}")
_LETTER = re.compile("[一-龠々ぁ-んァ-ヴーA-Za-z0-9\x00]")
# Counters that a single kanji numeral may have right behind another word (乗客二人).
_SURE_COUNTERS = frozenset(["人", "件", "台", "匹", "頭", "隻", "機", "校", "社", "世帯", "棟", "軒", "戸", "名"])


def find_counts(scene: Scene) -> None:
    """Adds counts with their counters and plain numbers; passes over scores and numbers that name something."""
    for match in _SCORE.finditer(scene.masked):
        _pass_over_score(scene, match)
    for match in _NUMBER.finditer(scene.masked):
        start, end = match.span(2)
        if not scene.is_free(start, end):
            continue
        if match[2] in ("1", "一") and _ONCE_IN.search(scene.masked[max(0, start - 8) : end + 1]):
            scene.block(start, end + 1)
        elif _is_reference(scene.masked, start, end):
            scene.block(start, end)
        elif match[2] in ("1", "一") and _is_no_count(scene.masked, start, end):
            scene.block(start, end + 1)
        else:
            _take_count(scene, match)


def _is_reference(masked: str, start: int, end: int) -> bool:
    """憲法9条, 国道1号, 台風14号, 60代, 北緯38度: a number that names something."""
    if masked[start - 1 : start] in ("緯", "経", "第") or _GRADE.match(masked, max(0, start - 1)):
        return True
    return bool(_REFERENCE_TAIL.match(masked, end) or _REFERENCE_HEAD.search(masked[max(0, start - 8) : start]))


def _is_no_count(masked: str, start: int, end: int) -> bool:
    """主因の1つ is "one of", もう1人 another, 1人も…ない none at all, and 1票の格差 a set phrase."""
    if _ONE_OF.search(masked[max(0, start - 3) : end + 2]):
        return True
    return masked.startswith("票の格差", end) or bool(_NOT_ONE.match(masked, end))


def _pass_over_score(scene: Scene, match: re.Match[str]) -> None:
    """2対1 and 3―1 are results and no counts, but for those of a vote.

    With a dash only near a word of sport, or where the first is larger.
    """
    if not scene.is_free(*match.span()):
        return
    if _is_vote(scene, match):
        for number in (1, 3):
            start, end = match.span(number)
            scene.take(Reading(start=start, end=end, kind="number", value=str(int(match[number])), noun=VOTES))
        return
    around = scene.masked[max(0, match.start() - 12) : match.end() + 8]
    falls = match[2] == "ー" or int(match[1]) >= int(match[3])  # 3-2 is no range
    if match[2] == "対" or falls or _SPORT.search(around):
        scene.block(*match.span())


def _is_vote(scene: Scene, match: re.Match[str]) -> bool:
    """9対2の賛成多数: the result of a vote, whose numbers count votes."""
    if match[2] != "対":
        return False
    clause = re.split("[。、]", scene.masked[: match.start()])[-1]
    return bool(_VOTE_AFTER.match(scene.masked, match.end()) or _VOTE_BEFORE.search(clause))


def _take_count(scene: Scene, match: re.Match[str]) -> None:
    masked, figure = scene.masked, match[2]
    start, end = match.span(2)
    number = read_numeral(figure)
    counter = _COUNTER.match(masked, end)
    if number is None or re.match("0[0-9]{2}", figure) or masked[start - 1 : start] == "+":
        return
    if re.search("[0-9]", figure):
        if not counter and _is_part_of_name(scene, start, end, figure):
            return
    elif not _is_kanji_number(masked, start, end, figure, counter):
        return
    if counter and number == 1 and _RATE.match(masked, counter.end()):
        scene.block(start, counter.end())
        return
    if number == 1 and _NOUN_RATE.match(masked, end):
        return
    if not counter and _take_range_start(scene, match):
        return
    stop = counter.end() if counter else end
    if counter and "/" not in decimal(number) and (half := _HALF.match(masked, stop)):
        number, stop = number + Fraction(1, 2), half.end()
    is_negative = bool(match[1]) and (match[1] != "-" or not counter)
    scene.take(
        Reading(
            start=match.start(1) if is_negative else start, end=stop, kind="number",
            value=f"{'-' if is_negative else ''}{decimal(number)}", noun=counter[1] if counter else "",
        )
    )  # fmt: skip


def _is_part_of_name(scene: Scene, start: int, end: int, figure: str) -> bool:
    """Digits without a counter that belong to a name or an identifier: ビジョン2030, 「1強」, x5."""
    before, after = scene.masked[start - 1 : start], scene.masked[end : end + 2]
    if (
        _NOT_BEFORE.match(before)
        or _NOT_AFTER.match(after)
        or _LATIN_NAME.search(scene.masked, max(0, start - 2), start)
    ):
        return True
    if _LIST_MARK.match(scene.masked) and start <= 1:
        return True
    if re.fullmatch("[1-9]", figure) and after[:1] in ("強", "弱"):
        return True
    is_year_like = bool(_YEAR_LIKE.fullmatch(figure))
    if re.match("[ァ-ヴー]", before) or (is_year_like and re.match("[一-龠ァ-ヴ]", before or after)):
        scene.block(start, end)
        return True
    return False


def _take_range_start(scene: Scene, match: re.Match[str]) -> bool:
    """10~15万人, 2、3本: the first number of a range whose counter stands behind the second one."""
    second = _RANGE.match(scene.masked, match.end())
    if not second:
        return False
    amount, last = scaled_numeral(match[2], second[2]), read_numeral(second[2])
    if amount is None or last is None or (second[1] == "、" and not is_next(amount, last)):
        return False
    start, end = match.span(2)
    if address := _ADDRESS.match(scene.masked, end):
        scene.block(start, address.end())
        return True
    if _is_reference(scene.masked, *second.span(2)):  # 1、2審
        scene.block(start, end)
        return True
    scene.take(Reading(start=start, end=end, kind="number", value=decimal(amount), hedge="at_least"))
    scene.upper.add(second.start(2))
    return True


def _is_kanji_number(masked: str, start: int, end: int, figure: str, counter: re.Match[str] | None) -> bool:
    """Whether a numeral in kanji is one here, and not a part of a word or a name."""
    before, after = masked[start - 1 : start], masked[end : end + 1]
    if not _LETTER.match(before) and not _LETTER.match(after):
        return True
    in_word = is_kanji_in_word(masked, start, figure)
    if counter and _KANJI_COUNTER.match(masked, end):
        return not in_word or counter[1] in _SURE_COUNTERS
    if in_word:
        return False
    if len(figure) == 1:
        return figure in "百千十" and bool(counter)
    if counter:
        return True
    is_positional = not re.search("[十百千万億兆]", figure)
    return not is_positional and not re.match("[一-龠々ァ-ヴー\x00]", after)
