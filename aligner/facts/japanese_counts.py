"""Finds fractions, ordinals, counts and plain numbers in Japanese text, and the vague ones (数十人)."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import TO, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import FactKind

_N = rf"({START}{NUMERAL})"
_FRACTION = re.compile(rf"{_N}分の({NUMERAL})")
_HALF = re.compile(r"(?<![一-龠])(半分|半数|過半数)(?!以上の差)")
_ORDINAL_TAIL = re.compile(
    rf"(?<!同){_N}({one_of([*FACTS.ordinal_tails, *(counter + '目' for counter in FACTS.counters)])})(?!置|相|階|元|第|官|決定戦|賞(?!金)|身)"
)
_ORDINAL = re.compile(
    rf"第({NUMERAL})({one_of(FACTS.ordinal_heads)})?(?!者|三者|種|類|審|セ|高|小|中学|大|管|生|次(?:産業|世界|大戦))"
)
_FIRST = re.compile(r"(?<![一-龠])最初(?=の[一-龠ァ-ヴ0-9])(?!のうち)")
_REFERENCE_HEAD = re.compile(rf"(?:{one_of(FACTS.reference_heads)}) ?$")
_REFERENCE_TAIL = re.compile(
    "|".join(
        re.escape(word) + (f"(?![{FACTS.reference_guards[word]}])" if word in FACTS.reference_guards else "")
        for word in sorted(FACTS.references, key=len, reverse=True)
    )
)
_COUNTER = re.compile(rf" ?(?:余り|余)?({one_of(FACTS.counters)})(?!目)")
_NUMBER = re.compile(rf"(マイナス|(?<![0-9一-龠ぁ-んァ-ヴーA-Za-z)])-)?{_N}")
_SCORE = re.compile(
    r"(?<![0-9A-Za-z.-])([0-9]{1,3})(?:対|-|―|—|–|−|ー)([0-9]{1,3})(?![0-9年月日時分人%割-]|[~―ー-]|戦|億|万|円|ドル|歳|キロ|メ)"
)
_KANJI_COUNTER = re.compile(one_of(FACTS.kanji_counters))
_SINGLE_KANJI = re.compile(r"[〇零一二三四五六七八九十百千]$")
# Kana and particles between which a bare kanji numeral is a number and not part of a word.
_VAGUE_UNIT = one_of(
    [
        *FACTS.counters,
        *FACTS.currencies,
        *FACTS.units,
        *FACTS.percents,
        *FACTS.duration_units,
        "度",
        "割",
        "ポンド",
        "歳",
    ]
)
_FEW = one_of(
    [
        "人",
        "名",
        "台",
        "件",
        "校",
        "隻",
        "機",
        "棟",
        "発",
        "匹",
        "頭",
        "枚",
        "個",
        "回",
        "軒",
        "戸",
        "世帯",
        "社",
        "店",
        "カ国",
        "か国",
        "ヶ国",
        "カ所",
        "か所",
        "ヶ所",
        "箇所",
        "倍",
        "度",
        "本",
        "日",
        "年",
        "週間",
        "時間",
        "分",
        "分間",
        "秒",
        "秒間",
        "カ月",
        "か月",
        "ヶ月",
        "ヵ月",
        "日間",
        "年間",
        "世紀",
        "%",
        "パーセント",
        "キロ",
        "メートル",
        "センチ",
        "ミリ",
        "トン",
        "ドル",
        "ユーロ",
        "円",
        "ポイント",
        "割",
    ]
)
_VAGUE = re.compile(rf"(数|何|幾)(?:([十百千万億兆]++)({_VAGUE_UNIT}|)|({_FEW})(?!学|値|字|珍))(?!目)")
_TENS_VAGUE = re.compile(
    rf"([二三四五六七八九]?)十数({one_of(['人', '名', '台', '件', '校', '隻', '機', '棟', '発', '匹', '頭', '枚', '個', '回', '年', '日', '時間', '分', '社', '店', 'カ国', 'カ所', '軒', '戸', '倍', '億円', '万円', '万人'])})"
)
_RANGE_AFTER = re.compile(rf"({TO}|、)(?={NUMERAL})")
# 1人当たり, 1バレル=72ドル: the one is what a rate is counted by, and no fact.
_RATE = re.compile("当たり|あたり|当り|につき|平均|=|ごと|おき")
_ONCE_IN = re.compile("[年月週日間]に[1一][度回]$")
_YEAR_LIKE = re.compile("(?:19|20)[0-9]{2}")
_PLAIN_AFTER_DIGITS = re.compile(r"[A-Za-z/:]|\.[0-9]|°")


def find_fractions(scene: Scene) -> None:
    """Adds 3分の1, 半分, 半数, 過半数; before lengths of time are read, since 3分 is one."""
    for match in _FRACTION.finditer(scene.masked):
        below, above = read_numeral(match[1]), read_numeral(match[2])
        if below and above is not None and below.denominator == above.denominator == 1:
            value = f"{above.numerator}/{below.numerator}" if below != 1 else str(above.numerator)
            scene.take(Reading(start=match.start(1), end=match.end(), kind="number", value=value))
    for match in _HALF.finditer(scene.masked):
        hedge = "over" if match[1] == "過半数" else None
        scene.take(Reading(start=match.start(), end=match.end(), kind="number", value="1/2", hedge=hedge))  # type: ignore[arg-type]


def find_vague(scene: Scene) -> None:
    """Adds 数十人 as a number that stays open, and 十数人 as over ten; measures and money likewise."""
    for match in _TENS_VAGUE.finditer(scene.masked):
        if match.start() and scene.masked[match.start() - 1] in "0123456789数何":
            continue
        tens = read_numeral(match[1]) if match[1] else Fraction(1)
        unit = match[2]
        if tens is None:
            continue
        if unit in ("年", "日", "時間", "分"):
            text = {"年": "P{}Y", "日": "P{}D", "時間": "PT{}H", "分": "PT{}M"}[unit].format(int(tens) * 10)
            scene.take(Reading(start=match.start(), end=match.end(), kind="duration", value=text, hedge="over"))
        elif unit in ("億円", "万円"):
            amount = int(tens) * 10 * (10**8 if unit == "億円" else 10**4)
            scene.take(Reading(start=match.start(), end=match.end(), kind="money", value=f"JPY {amount}", hedge="over"))
        else:
            amount = int(tens) * 10 * (10**4 if unit == "万人" else 1)
            scene.take(
                Reading(start=match.start(), end=match.end(), kind="number", value=str(amount), hedge="over",
                        noun=unit.lstrip("万"))
            )  # fmt: skip
    for match in _VAGUE.finditer(scene.masked):
        before = scene.masked[match.start() - 1] if match.start() else ""
        scale, unit = match[2] or "", match[3] or match[4] or ""
        if match[1] != "数" and not scale:
            continue  # 何人 asks
        if (
            not scale
            and before
            and before in "十人件点回枚度手算複半奇偶多少総者台票年日個本戸社指部便隻校棟店席位号階定実関係口員"
        ):
            continue  # 件数, 回数 and so on, before a counter of its own
        if before and before in "十0123456789":
            continue
        kind = _vague_kind(unit)
        scene.take(
            Reading(start=match.start(), end=match.end(), kind=kind, value="", noun=unit if kind == "number" else "",
                    unresolved=f"{match[1]}{scale} gives no figure")
        )  # fmt: skip


def _vague_kind(unit: str) -> FactKind:
    if unit in FACTS.currencies or unit == "ポンド":
        return "money"
    if unit in FACTS.duration_units or unit == "歳":
        return "duration"
    if unit in FACTS.percents or unit == "割":
        return "percent"
    return "measure" if unit in FACTS.units else "number"


def find_ordinals(scene: Scene) -> None:
    """Adds 第3回, 3番目, 3位; blocks article numbers and names (憲法9条, 台風14号)."""
    for match in _ORDINAL.finditer(scene.masked):
        before = scene.masked[max(0, match.start() - 3) : match.start()]
        if match[2] in ("条", "号") or (before and re.search("[法令則]$", before)):
            scene.block(match.start(), match.end())
            continue
        single = re.fullmatch("[〇一二三四五六七八九十]", match[1])
        after = scene.masked[match.end() : match.end() + 1]
        if single and not match[2] and re.match("[一-龠]", after):
            continue
        if single and re.match("[一-龠ァ-ヴ]", before[-1:]) and not match[2]:
            continue
        if single and match[2] in ("部", "軍", "子", "話") and re.match("[一-龠]", after):
            continue
        _take_ordinal(scene, match.start(), match.end(), match[1], match[2] or "")
    for match in _ORDINAL_TAIL.finditer(scene.masked):
        if _is_kanji_in_word(scene, match.start(1), match[1]) and match[2] in ("位", "等"):
            continue
        _take_ordinal(scene, match.start(1), match.end(), match[1], match[2])
    for match in _FIRST.finditer(scene.masked):
        scene.take(Reading(start=match.start(), end=match.end(), kind="ordinal", value="1"))


def _take_ordinal(scene: Scene, start: int, end: int, figure: str, noun: str) -> None:
    number = read_numeral(figure)
    if number is not None and number.denominator == 1:
        scene.take(Reading(start=start, end=end, kind="ordinal", value=str(number.numerator), noun=noun))


def find_counts(scene: Scene) -> None:
    """Adds counts with their counters and the plain numbers that are left."""
    for match in _SCORE.finditer(scene.masked):
        _take_score(scene, match)
    for match in _NUMBER.finditer(scene.masked):
        start, end = match.start(2), match.end(2)
        if not scene.is_free(start, end):
            continue
        if match[2] in ("1", "一") and _ONCE_IN.search(scene.masked[max(0, start - 8) : end + 1]):
            scene.block(start, end + 1)  # 4年に1度
            continue
        if (
            re.search("[緯経]$", scene.masked[max(0, start - 1) : start])
            or _REFERENCE_TAIL.match(scene.masked, end)
            or _REFERENCE_HEAD.search(scene.masked[max(0, start - 8) : start])
        ):
            scene.block(start, end)
            continue
        _take_count(scene, match)


def _take_score(scene: Scene, match: re.Match[str]) -> None:
    """2対1 and 3―1 are two numbers, those of the two sides."""
    if not scene.is_free(match.start(), match.end()):
        return
    context = scene.masked[max(0, match.start() - 12) : match.end() + 8]
    if "対" not in match[0] and not re.search(
        "勝|敗|負|破|試合|戦|先制|前半|後半|セット|スコア|下し|引き分け|延長|逆転", context
    ):
        if re.search("ー", match[0]) or int(match[1]) >= int(match[2]):
            scene.block(match.start(), match.end())
        return
    for group in (1, 2):
        scene.take(
            Reading(start=match.start(group), end=match.end(group), kind="number", value=str(int(match[group])),
                    noun="score")
        )  # fmt: skip


def _take_count(scene: Scene, match: re.Match[str]) -> None:
    masked, start, end, figure = scene.masked, match.start(2), match.end(2), match[2]
    number = read_numeral(figure)
    if number is None or re.match("0[0-9]{2}", figure) or masked[start - 1 : start] == "+":
        return
    counter = _COUNTER.match(masked, end)
    kanji = not re.search("[0-9]", figure)
    if kanji and not _kanji_is_number(scene, start, end, figure, counter):
        return
    before, after = masked[start - 1 : start], masked[end : end + 2]
    if (
        not kanji
        and not counter
        and (re.match("[A-Za-z]", before) or _PLAIN_AFTER_DIGITS.match(after) or (before and before in "/:第#№_"))
    ):
        return
    value, stop = decimal(number), end
    if counter:
        stop = counter.end()
        if (
            masked.startswith("半", stop)
            and not re.match("半[ばー分数期]", masked[stop : stop + 2])
            and "/" not in value
        ):
            value, stop = decimal(number + Fraction(1, 2)), stop + 1
    if (
        not kanji
        and not counter
        and (re.match("[ァ-ヴー]", before) or (re.match("[一-龠]", before) and _YEAR_LIKE.fullmatch(figure)))
    ):
        scene.block(start, end)  # ビジョン2030, 岡山芸術交流2019: part of a name
        return
    if not counter and re.fullmatch("[1-9]", figure) and re.match("強|弱", after):
        return  # 「1強」 is a catchword
    if number == 1 and counter and _RATE.match(masked, stop):
        scene.block(start, stop)
        return
    minus = match[1] and (match[1] != "-" or not counter)
    if minus:
        start, value = match.start(1), f"-{value}"
    noun = counter[1] if counter else ""
    ranged = _RANGE_AFTER.match(masked, end) if not counter else None
    if ranged and ranged[1] != "、" and (first := _first_of_range(masked, figure, ranged)) is not None:
        scene.take(Reading(start=start, end=end, kind="number", value=first, hedge="at_least"))
        scene.upper.add(ranged.end())
        return
    scene.take(Reading(start=start, end=stop, kind="number", value=value, noun=noun))


def _first_of_range(masked: str, figure: str, ranged: re.Match[str]) -> str | None:
    """10~15万人: the first number takes the second one's scale where it has none."""
    second = re.compile(NUMERAL).match(masked, ranged.end())
    scale = re.search("[万億兆]+$", second[0]) if second else None
    if scale and not re.search("[万億兆]", figure):
        figure += scale[0]
    number = read_numeral(figure)
    return decimal(number) if number is not None else None


def _kanji_is_number(scene: Scene, start: int, end: int, figure: str, counter: re.Match[str] | None) -> bool:
    """Whether a numeral in kanji is one here, and not a part of a word or a name."""
    masked = scene.masked
    before, after = masked[start - 1 : start], masked[end : end + 1]
    alone = not re.match("[一-龠々ぁ-んァ-ヴーA-Za-z0-9\x00]", before) and not re.match(
        "[一-龠々ぁ-んァ-ヴーA-Za-z0-9\x00]", after
    )
    if alone:
        return True
    in_word = _is_kanji_in_word(scene, start, figure)
    if counter and _KANJI_COUNTER.match(masked, end):
        return not (
            in_word
            and counter[1] not in ("人", "件", "台", "匹", "頭", "隻", "機", "校", "社", "世帯", "棟", "軒", "戸", "名")
        )
    if in_word:
        return False
    if len(figure) == 1:
        return figure in "百千十" and bool(counter)
    if counter:
        return True
    positional = len(figure) >= 2 and not re.search("[十百千万億兆]", figure)
    return not positional and not re.match("[一-龠々ァ-ヴー\x00]", after)


def _is_kanji_in_word(scene: Scene, start: int, figure: str) -> bool:
    before = scene.masked[start - 1 : start]
    return (
        not re.search("[0-9]", figure)
        and bool(re.match("[一-龠々ァ-ヴー\x00]", before))
        and before not in "約計第同全各者員客名人約延"
    )
