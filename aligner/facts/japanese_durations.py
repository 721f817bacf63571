"""Finds lengths of time, ages and prison terms in Japanese text, and dates told by them (3年前, 2日後, 2年前の8月)."""

import re
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from aligner.facts import calendar
from aligner.facts.calendar import OutOfCalendar, Unit
from aligner.facts.japanese_moment_parts import scan_moment
from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.facts.japanese_resolve import NO_ANCHOR, NO_REFERENCE, Setting, resolve
from aligner.facts.japanese_tense import tense_after
from aligner.languages.ja.facts import FACTS
from aligner.records import FactKind

_UNITS: dict[str, Unit] = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "MIN": "minute", "S": "second",
}  # fmt: skip
_ORDER: tuple[Unit, ...] = ("year", "month", "week", "day", "hour", "minute", "second")
_FIXED: dict[str, tuple[str, Fraction]] = {
    "四半世紀": ("Y", Fraction(25)), "半世紀": ("Y", Fraction(50)),
    "半年間": ("M", Fraction(6)), "半年": ("M", Fraction(6)), "ひと月": ("M", Fraction(1)),
    "ひと月半": ("M", Fraction(3, 2)), "ふた月": ("M", Fraction(2)),
    "半月間": ("M", Fraction(1, 2)), "半月": ("M", Fraction(1, 2)),
    "半日": ("H", Fraction(12)), "半時間": ("MIN", Fraction(30)),
    "1昼夜": ("D", Fraction(1)), "一昼夜": ("D", Fraction(1)), "まる1日": ("D", Fraction(1)),
}  # fmt: skip
# From here on a smaller unit is no part of a longer length: 1日24時間.
_FULL: dict[Unit, int] = {"year": 1, "month": 12, "week": 5, "day": 32, "hour": 24, "minute": 60, "second": 60}
# What makes a unit of time part of another word: 分野, 分の1, 年生, 時間帯, 秒速, 日本, 年代.
_NOT_UNIT = {
    "年": r"生(?![き])|代(?!わ|表)|次(?!ぶ)|間?目|[度式産版賀金初末始収配少齢俸号組下上頭譜表輪]",
    "年間": r"目|所得|売上",
    "カ月": "目", "か月": "目", "ヶ月": "目", "ヵ月": "目", "月間": r"$^",
    "週": r"目|刊|末|報", "週間": "目", "日": r"目|本|銀|系|米|中韓|経|曜|付|課|程|時|没|の出", "日間": "目",
    "時間": r"帯|割|外|給|目|軸|稼|差|切|雨量",
    "分": (
        r"の[0-9〇一二三四五六七八九十百千]|担(?!を)"
        r"|[野割析類離裂譲配断会布厘目団隊量岐校身娩家署科際限]"
    ),
    "秒": r"速|読|殺|針|目", "世紀": r"の(?:対決|一戦|大)|目",
}  # fmt: skip
_PLAIN_NOT = "|".join(f"(?<={unit})(?:{guard})" for unit, guard in _NOT_UNIT.items())
_LINK = re.compile(rf"({START}{NUMERAL}) ?({one_of(FACTS.duration_units)})(?!{_PLAIN_NOT})(半(?!ば|期|額|分))?")
_NEXT = re.compile(
    rf"(?:と|、)?({NUMERAL})({one_of(FACTS.duration_units)})(?!{_PLAIN_NOT})(半(?!ば|期|額|分))?([0-9]{{2}})?"
)
# 10秒85: what a stopwatch adds behind the seconds.
_HUNDREDTHS = re.compile(r"([0-9]{1,2})(?![0-9年月日時分秒人件,.])")
_WORD = re.compile(rf"(?<![一-龠])({one_of(_FIXED)})(?!ば|額|期|分|刊|刑)")
_AGE = re.compile(rf"({START}{NUMERAL})(?:歳|才)(?!代|未満児)(?:({NUMERAL})(?:カ月|か月|ヶ月|ヵ月))?(?:児)?")
_DEATH_AGE = re.compile(r"享年([0-9]{1,3})(?![0-9歳])")
_PAREN_AGE = re.compile(
    r"(?<=[一-龠々ァ-ヴーぁ-んA-Za-z])[(](?:当時|享年)?([1-9][0-9]?|10[0-9]|11[0-9])(?:歳|)[)](?![年月日人名])"
)
_NOT_NAMED = re.compile(r"(?:第.{1,6}|[年月日時分号回条図表式章節課問注項]|など|は|が|を|に|の|も|と|で|た|る|い|ば)$")
_PRISON = re.compile(
    rf"(?:{one_of(FACTS.prison_words)})(?:約)?({NUMERAL})年(?:({NUMERAL})(?:か月|カ月|ヶ月|ヵ月|月))?"
    rf"|(?:{one_of(FACTS.prison_words)})({NUMERAL})(?:か月|カ月|ヶ月|ヵ月|月)"
)
_AGO = re.compile(
    r"(?:間)?(?:ほど|余り|あまり|近く|以上|弱|強|くらい|ぐらい|余|も)?"
    r"(前(?!後|半|述|日|週|年|期|回|線|夜|倒|提|例|身|任|科|途|進|面|方|者|歴|払|座|首|大|社|会|市|知)"
    r"|後(?!半|述|日|期|ろ|方|任|継|続|退|援|悔|者|遺|世|部|押|手|半|発|味|輩|れ|見)|先(?!月|週|日|生|進|発|端|行|制|輩|物))"
)
_ANCHORED_BEFORE = re.compile(
    r"(?:から|の|その|以来|より|[一-龠](?<![約丸計])|(?<!ま)た|[るくすむぶつぬ])(?:約|およそ|ほぼ|わずか|少なくとも|最大|遅くとも)?$"
)
_NOW_BEFORE = re.compile(r"(?:今から|いまから|これから|今日から)(?:約|およそ|ほぼ)?$")
_RATE = re.compile("当たり|あたり|当り|につき|平均|[0-9約]")
# 平野小6年, 高3年: a school year.
_GRADE = re.compile(
    "(?:(?<!最)[小中高大院短]|小学|中学|高校|大学|高専|学校|学園|学院|学部|高等部|中等部|大学院)[1-6]年$"
)
_MATCH_TIME = re.compile(rf"(延長[前後]半|前半|後半)({NUMERAL})分(?!間|の)")
# Minutes played before that part of a match: Europe counts on ("67th minute"), Japan begins each half anew. Football,
# unless the sentence names another game.
_PLAYED = {"前半": 0, "後半": 45, "延長前半": 90, "延長後半": 105}
_SHORTER_HALF = (
    (re.compile("ラグビー|トライ|スクラム|ペナルティーゴール"), 40),
    (re.compile("ハンドボール"), 30),
    (re.compile("フットサル"), 20),
)


_NEIGHBOUR = re.compile("(?<![0-9.,])([1-9])[、~-]$")  # 2、3日前
# A text that ends so soon behind 2日後 has no verb that could tell what it counts from.
SHORT_REST = 6


@dataclass(slots=True)
class _Length:
    start: int
    end: int
    parts: dict[Unit, Fraction]

    def text(self) -> str:
        return calendar.duration(self.parts)


def find_prison_terms(scene: Scene) -> None:
    """Adds 懲役8年3月 and its like, where 月 counts months."""
    for match in _PRISON.finditer(scene.masked):
        years = read_numeral(match[1]) if match[1] else Fraction(0)
        months = read_numeral(match[2] or match[3]) if match[2] or match[3] else Fraction(0)
        if years is not None and months is not None:
            start = match.start(1) if match[1] else match.start(3)
            value = f"P{calendar.decimal(years)}Y" if match[1] else "P"
            value += f"{calendar.decimal(months)}M" if months else ""
            scene.take(Reading(start=start, end=match.end(), kind="duration", value=value, noun="懲役"))


def find_offsets(scene: Scene) -> None:
    """Adds dates told by a length of time before or after something; run before dates are read (2年前の8月)."""
    for length in _lengths(scene):
        match = _AGO.match(scene.masked, length.end)
        if match and scene.is_free(length.start, match.end()):
            _take_offset(scene, length, match)


def find_compound_durations(scene: Scene) -> None:
    """Adds lengths in several units before dates are read, so that 10日 in 1年2カ月10日 is not the 10th."""
    for length in _lengths(scene):
        if len(length.parts) > 1 and re.search("[カかヶヵケ箇個]月|間", scene.masked[length.start : length.end]):
            scene.take(Reading(start=length.start, end=length.end, kind="duration", value=length.text()))


def _minutes_before(part: str, text: str) -> int:
    """The minutes of a match that are over when its part begins: 45 for 後半 in football."""
    if part != "後半":
        return _PLAYED[part]
    return next((half for game, half in _SHORTER_HALF if game.search(text)), _PLAYED[part])


def find_durations(scene: Scene) -> None:
    """Adds ages and the lengths of time that are left when dates and clock times are read."""
    for match in _AGE.finditer(scene.masked):
        years, months = read_numeral(match[1]), read_numeral(match[2]) if match[2] else None
        if years is not None and years <= 200:
            value = f"P{calendar.decimal(years)}Y" + (f"{calendar.decimal(months)}M" if months else "")
            scene.take(Reading(start=match.start(1), end=match.end(), kind="duration", value=value, noun="歳"))
    for match in _DEATH_AGE.finditer(scene.masked):
        scene.take(Reading(start=match.start(1), end=match.end(), kind="duration", value=f"P{match[1]}Y", noun="歳"))
    for match in _PAREN_AGE.finditer(scene.masked):
        if not _NOT_NAMED.search(scene.masked[max(0, match.start() - 8) : match.start()]):
            scene.take(
                Reading(start=match.start(1), end=match.end(1), kind="duration", value=f"P{match[1]}Y", noun="歳")
            )
    for match in _MATCH_TIME.finditer(scene.masked):
        minute = read_numeral(match[2])
        if minute is not None:
            value = calendar.decimal(minute + _minutes_before(match[1], scene.masked))
            scene.take(Reading(start=match.start(), end=match.end(), kind="ordinal", value=value, noun="分"))
    for length in _lengths(scene):
        if set(length.parts.values()) == {Fraction(1)} and _RATE.match(scene.masked, length.end):
            scene.block(length.start, length.end)  # 1日当たり
        elif scene.masked[length.start - 1 : length.start] == "第":
            continue  # 大会第2日
        elif set(length.parts) == {"year"} and _GRADE.search(scene.masked, max(0, length.start - 3), length.end):
            scene.block(length.start, length.end)
        elif scene.is_free(length.start, length.end):
            scene.take(Reading(start=length.start, end=length.end, kind="duration", value=length.text()))


def _lengths(scene: Scene) -> list[_Length]:
    found: list[_Length] = []
    masked, position = scene.masked, 0
    while match := _LINK.search(masked, position):
        length = _chain(masked, match)
        position = length.end if length else match.end()
        if length:
            found.append(length)
    for match in _WORD.finditer(masked):
        unit, amount = _FIXED[match[1]]
        found.append(_Length(match.start(), match.end(), {_UNITS[unit]: amount}))
    return sorted(found, key=lambda length: length.start)


def _chain(masked: str, first: re.Match[str]) -> _Length | None:
    """One length, perhaps in several units: 1時間30分25秒, 1か月と2日間, 2年半, 10秒85."""
    parts: dict[Unit, Fraction] = {}
    match: re.Match[str] | None = first
    end, last, done = first.end(), -1, False
    while match and not done:
        amount = read_numeral(match[1])
        unit, times = FACTS.duration_units[match[2]]
        place = _ORDER.index(_UNITS[unit])
        joined = match.re is _NEXT and masked[match.start()] in "と、"
        if (
            amount is None
            or place <= last
            or (last >= 0 and amount * times >= _FULL[_UNITS[unit]])
            or (parts == {"day": Fraction(1)} and not joined)  # 1日8時間: eight hours a day
            or (joined and (masked[match.start()] == "、" or (masked[match.start() - 1] == "間" and unit != "D")))
        ):
            break
        if match.re is _NEXT and unit == "D" and match[2] == "日" and not parts.keys() & {"year", "month", "week"}:
            break
        parts[_UNITS[unit]] = amount * times + (Fraction(times, 2) if match[3] else 0)
        end, last, done = match.end(3) if match[3] else match.end(2), place, bool(match[3])
        if unit == "S" and (hundredths := _HUNDREDTHS.match(masked, end)):
            parts["second"] += Fraction(int(hundredths[1]), 10 ** len(hundredths[1]))
            end, done = hundredths.end(), True
        match = _NEXT.match(masked, end)
    return _Length(first.start(1), end, parts) if parts else None


def _take_offset(scene: Scene, length: _Length, ago: re.Match[str]) -> None:
    sign = -1 if ago[1] == "前" else 1
    before = scene.masked[max(0, length.start - 8) : length.start]
    anchored = bool(_ANCHORED_BEFORE.search(before)) and not _NOW_BEFORE.search(before)
    if not anchored and sign > 0 and not _NOW_BEFORE.search(before):
        # 2日後に死亡した counts from what was told before, 2日後に開く from today
        tense = tense_after(scene, ago.end())
        anchored = tense == "past" or (tense is None and len(scene.masked) - ago.end() > SHORT_REST)
    unit = next(unit for unit in reversed(_ORDER) if unit in length.parts)
    start = _start_of_offset(scene, anchored, unit)
    if start is None:
        why = NO_ANCHOR if anchored else NO_REFERENCE
        scene.take(
            Reading(start=length.start, end=length.end, kind="duration", value=length.text(), unresolved=why,
                    noun=ago[1])
        )  # fmt: skip
        scene.block(length.end, ago.end())
        return
    base = f"{'the date before' if anchored else 'published'} {start.date().isoformat()}"
    end = ago.end()
    if set(length.parts) == {"year"} and scene.masked.startswith("の", end):
        end = _take_month_of_year(scene, length, start, sign, end)
        if end:
            return
        end = ago.end()
    try:
        value, others = _shifted(start, length, unit, sign)
    except OutOfCalendar:
        return
    kind: FactKind = "datetime" if "T" in value else "date"
    if sooner := _NEIGHBOUR.search(scene.masked, max(0, length.start - 4), length.start):
        nearer = _shifted_by_neighbour(sooner, start, length, unit, sign)
        if nearer and len(nearer) == len(value) and scene.is_free(sooner.start(), length.start):
            pair = sorted((nearer, value))
            scene.take(Reading(start=sooner.start(), end=end, kind=kind, value="/".join(pair), base=base))
            return
    scene.take(Reading(start=length.start, end=end, kind=kind, value=value, candidates=others, base=base))


def _shifted_by_neighbour(sooner: re.Match[str], start: datetime, length: _Length, unit: Unit, sign: int) -> str:
    """The moment of the first number of 2、3日前; "" where the two are no neighbours."""
    amount = read_numeral(sooner[1])
    if amount is None or len(length.parts) != 1 or not 0 < amount < length.parts[unit]:
        return ""
    try:
        return _shifted(start, _Length(length.start, length.end, {unit: amount}), unit, sign)[0]
    except OutOfCalendar:
        return ""


def _start_of_offset(scene: Scene, anchored: bool, unit: Unit) -> datetime | None:
    if not anchored:
        return scene.reference
    if scene.anchor is None or not scene.anchor_is_day or unit in ("hour", "minute", "second"):
        return None
    return datetime(scene.anchor.year, scene.anchor.month, scene.anchor.day)


def _shifted(start: datetime, length: _Length, unit: Unit, sign: int) -> tuple[str, tuple[str, ...]]:
    """The moment that lies the length before or after; as exact as the finest unit that is named."""
    months = length.parts.get("year", Fraction(0)) * 12 + length.parts.get("month", Fraction(0))
    if unit in ("year", "month"):
        value = calendar.offset(start, sign * months, "month")
        day = calendar.shift_months(start.date(), sign * round(months)).isoformat()
        return (value[:4], (value, day)) if unit == "year" and months % 12 == 0 else (value, (day,))
    moved = datetime.combine(calendar.shift_months(start.date(), sign * round(months)), start.time())
    seconds = sum(
        (
            amount * calendar.SECONDS_OF_UNIT[name]
            for name, amount in length.parts.items()
            if name not in ("year", "month")
        ),
        Fraction(0),
    )
    if unit in ("day", "week") and seconds % 86400 == 0:
        value = calendar.offset(moved, sign * seconds / 86400, "day")
        return value, (calendar.week_of(calendar.first_day(value)),) if unit == "week" else ()
    if unit == "second":
        return calendar.offset(moved, sign * seconds, "second"), ()
    return calendar.offset(moved, sign * seconds / 60, "minute"), ()


def _take_month_of_year(scene: Scene, length: _Length, start: datetime, sign: int, at: int) -> int:
    """2年前の8月, 3年前の春: the month or season of the year that lies so far back."""
    years = length.parts["year"]
    parts = scan_moment(scene.masked, at + 1)
    if (
        parts is None
        or years.denominator != 1
        or (parts.month is None and not parts.season)
        or parts.year_shift is not None
    ):
        return 0
    parts.year = start.year + sign * int(years)
    if not 1 <= parts.year <= calendar.LAST_YEAR:
        return 0
    found = resolve(parts, Setting(reference=start.date(), anchor=None, anchor_is_day=False, direction=None))
    if found is None:
        return 0
    scene.take(
        Reading(start=length.start, end=parts.end, kind=found.kind, value=found.value,
                base=f"published {start.date().isoformat()}")
    )  # fmt: skip
    return parts.end
