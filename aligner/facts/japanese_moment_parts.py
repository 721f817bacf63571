"""Takes a Japanese date or time apart: era, year, month, week, day, weekday, part of day, clock, zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import one_of
from aligner.languages.ja.facts import FACTS


@dataclass(slots=True)
class MomentParts:
    """What is said of a moment; `None` and "" where it is not said. Shifts count from the reference, `anchored_*`
    from the day named before. `weekday` is 0 for Monday; `part` is MO MI AF EV NI, `part_word` the word itself."""

    start: int = 0
    end: int = 0
    year: int | None = None
    year_shift: int | None = None
    anchored_year: int | None = None
    short_year: bool = False
    fiscal: bool = False
    year_part: str = ""
    quarter: int | None = None
    season: str = ""
    month: int | None = None
    month_shift: int | None = None
    anchored_month: int | None = None
    week_shift: int | None = None
    anchored_week: int | None = None
    week_number: int | None = None
    weekend: bool = False
    day: int | None = None
    day_shift: int | None = None
    anchored_day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    century: int | None = None
    decade: int | None = None
    part: str = ""
    part_word: str = ""
    hour: int | None = None
    minute: int = 0
    second: int | None = None
    same_half: bool = False
    zone: str = ""

    @property
    def has_date(self) -> bool:
        """Whether anything but a part of day, a clock time and a zone is said."""
        return any(
            value is not None
            for value in (
                self.year, self.year_shift, self.anchored_year, self.quarter, self.month, self.month_shift,
                self.anchored_month, self.week_shift, self.anchored_week, self.week_number, self.day, self.day_shift,
                self.anchored_day, self.weekday, self.century, self.decade,
            )
        ) or bool(self.season or self.weekend)  # fmt: skip


_N = NUMERAL
_WEEKDAY = "[月火水木金土日]"
# What makes a number of days or years a length of time, or part of another word, and no date.
_LENGTH = (
    "間|後(?!半)|前(?!後|半)|ぶり|振り|連続|以内|以上|以下|未満|程度|ほど|分|目|余|あまり|近く|半(?!ば|期)|もの|おき|がかり|かけて|"
    "あたり|当たり|平均|ごと|毎|の間|足らず|弱|強|越し|がたっ|がた経|が経|たった|経っ|経過|は経|を経|ずつ|限り|もかか|かか|で(?:1|一)周|にわた|に及"
)
_YEAR_LENGTH = "間|(?:以上|余り|余|近く|ほど)?(?:前(?!後|半)|後(?!半))|ぶり|振り|の歴史|物|度比|代(?!わ|表)"
_ERA = re.compile(rf"({one_of(FACTS.eras)})(元|{_N})年(度)?")
_YEAR = re.compile(rf"(?:西暦)?翌?({_N}) ?年(度)?(?!{_YEAR_LENGTH})")
_YEARS_OF = (
    "歴史|経験|刑|実刑|任期|歳月|節目|懲役|キャリア|時|年月|生涯|人生|長き|契約|猶予|間|伝統|付き合い|結婚|期間|禁錮|満期|計画|ローン|ブランク|"
    "実績|判決|服役|勤務|在任|修行|時効|寿命|保証|努力|長い|うち|差|空白|眠り|若|壁|拘禁"
)
_SHORT_YEAR = re.compile(
    r"'?([0-9]{2}|[〇一二三四五六七八九]{2})年(?:(?=の?[0-9一二三四五六七八九十]+月)|(度)|(?=[春夏秋冬末初]|に(?!わた|及|な|[0-9一]|達|渡)|"
    r"以降|以来|時点|当時|までに|比|前半|後半|上半期|下半期|上期|下期|から(?!年)|通期|同期|1月|の(?:東京|パリ|大会|大統領選|総選挙|参院選|衆院選|W杯)"
    rf"|(?<![0-9]0年)(?:は(?!かか|必要|過|経)|の(?!{_YEARS_OF}))))"
)
_APOSTROPHE_YEAR = re.compile(r"[’'‘]([0-9]{2})年(度)?")
_YEAR_WORD = re.compile(
    rf"({one_of({**FACTS.year_words, **FACTS.anchored_years})})(度)?(?!同期|比|並み|度比|同月|実績|割れ|[をよ]り|を[上下]回)"
)
_FISCAL_WORD = re.compile(r"(今|昨|来|本|前|翌|同)年度(?!比)")
_YEAR_PART = re.compile(
    rf"(?:の(?=..))?({one_of(FACTS.year_parts)})(?<!の中)(?<!の末)(?<!の頭)(?<!の内)(?![国央心東南部米学小])"
)
_BARE_YEAR_PART = re.compile(r"(?<![一-龠])(?:年末(?!年始)|年内|年中(?=に)|(上半期|下半期|上期|下期))")
_QUARTER = re.compile(rf"の?第({_N})四半期")
_WEEK_NUMBER = re.compile(rf"の?(?:第({_N})|(最初の))週(?!目|間)")
_SEASON = re.compile(
    rf"(?:の({one_of(FACTS.seasons)})|({one_of(FACTS.seasons)})(?![一-龠]))(?!休み|場所|物|巻|樹|菜|子|季|分|闘|らし|めく|めい)"
)
_SEASON_WORD = re.compile(one_of(FACTS.season_words) + "(?![ぁ-ん]?場所)")
_MONTH = re.compile(rf"[の ]?({_N}) ?月(?:期(?!間|待|限))?(?!間|号|曜|面|ごと|毎|餅|次)")
_MONTH_WORD = re.compile(rf"({one_of([*FACTS.month_words, *FACTS.anchored_months])})(?!比|並み|間|号)")
_MONTH_PART = re.compile(rf"の?({one_of(FACTS.month_parts)})(?![国央心東南部米学小止立継断頭電締])")
_BARE_MONTH_PART = re.compile(r"(?<![一-龠0-9])(月末|月内|月初め|月初)")
_WEEK = re.compile(rf"({one_of([*FACTS.week_words, *FACTS.anchored_weeks])})(末)?(?!号|刊|比)")
_WEEKEND = re.compile(r"(?<![一-龠])週末")
_DAY = re.compile(rf"[の ]?({_N}) ?日(?!{_LENGTH}|[銀系米独中韓露ロ仏英欧経本](?![、の])|本|曜|課|程)")
_SURE_DAY = re.compile(rf"[の ]?({_N}) ?日(?!間|本|銀)")
_DAY_WORD = re.compile(rf"({one_of([*FACTS.day_words, *FACTS.anchored_days])})(?!比|頭条|的|終値|に限|性|並み)")
_PAREN_WEEKDAY = re.compile(rf"[(]({_WEEKDAY})(?:曜日?)?(?:・?祝日?)?[)]")
_WEEKDAY_WORD = re.compile(rf"の?(?:第({_N}))?({_WEEKDAY})曜日?(?!劇場|版|ロード|会)")
_PART = re.compile(rf"[の、 ]?({one_of(FACTS.part_words)})")
_PART_GUARD = {
    "朝": re.compile("鮮|日(?!に|か|ま|の)|食|礼|刊|練|廷|霞|顔|倉|市|貢|令|令|ド|ごはん|ご飯|夕|ま|一|青"),
    "夕": re.compile("食|刊|張|立|焼|日|暮|飯|べ|闇|凪"),
    "夜": re.compile("間|景|空|行|勤|話|長|学|戦|営|具|道|風|襲|会|食|型|討|通し|な|更|逃|明け|[0-9]"),
    "昼": re.compile("食|夜|寝|間|休|ご飯|ごはん|飯|行"),
    "晩": re.compile("年|餐|婚|成|秋|春|ご飯|ごはん|酌"),
    "昼ごろ": re.compile("$^"),
}  # fmt: skip
_DAY_PART = re.compile(f"({one_of([*FACTS.day_part_words, *FACTS.anchored_parts])})の?")
_NOT_CLOCK = "間|代|点|期|速|計|差|給|事|刻|短|折|々|価|限|効|宗|空|半ば|世|局|国"
_CLOCK = re.compile(
    rf"[の、 ]?(同)?(?:({_N}) ?時(?!{_NOT_CLOCK})(?: ?({_N}) ?分(?!の[0-9])(?:({_N})秒)?|({_N})秒|(半))?"
    r"|([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:]))"
)
_NOON = re.compile(r"[の、 ]?(正午)")
_NUMERIC = re.compile(rf"{START}([0-9]{{4}})([/.-])([0-9]{{1,2}})\2([0-9]{{1,2}})(?![0-9])")
_DECADE = re.compile(rf"({_N})年代(?!わ)")
_CENTURY = re.compile(rf"({_N})世紀(?!前|後|以上|半|ぶり|にわた|余|近く|も(?!、))")
_ZONE = re.compile(rf"({one_of(FACTS.zones)}|現地時間|現地)(?:で(?!は)|の|、|は)?[ ]?")
_ZONE_AFTER = re.compile(rf"[(（]({one_of(FACTS.zones)}|現地時間)[)）]")


def scan_moment(masked: str, position: int) -> MomentParts | None:
    """The parts of the date or time that begins at `position`; None where none does."""
    parts = MomentParts(start=position, end=position)
    if zone := _ZONE.match(masked, position):
        parts.zone = FACTS.zones.get(zone[1], "local")
        parts.end = zone.end()
    for read in _READERS:
        read(masked, parts)
    if not parts.has_date and parts.hour is None and not parts.part:
        return None
    if after := _ZONE_AFTER.match(masked, parts.end):
        parts.zone = FACTS.zones.get(after[1], "local")
    return parts


def _whole(text: str, low: int, high: int) -> int | None:
    number = read_numeral(text)
    if number is None or number.denominator != 1 or not low <= number <= high:
        return None
    return int(number)


def _read_year(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if match := _NUMERIC.match(masked, at):
        month, day = int(match[3]), int(match[4])
        if 1 <= month <= 12 and 1 <= day <= 31 and int(match[1]):
            parts.year, parts.month, parts.day, parts.end = int(match[1]), month, day, match.end()
        return
    if match := _ERA.match(masked, at):
        number = 1 if match[2] == "元" else _whole(match[2], 1, 99)
        if number is not None:
            parts.year, parts.fiscal, parts.end = FACTS.eras[match[1]] + number, bool(match[3]), match.end()
        return
    if match := _FISCAL_WORD.match(masked, at):
        shift = {"今": 0, "本": 0, "昨": -1, "来": 1}.get(match[1])
        parts.fiscal, parts.end = True, match.end()
        if shift is None:
            parts.anchored_year = {"前": -1, "翌": 1, "同": 0}[match[1]]
        else:
            parts.year_shift = shift
        return
    if match := _YEAR_WORD.match(masked, at):
        parts.year_shift, parts.anchored_year = FACTS.year_words.get(match[1]), FACTS.anchored_years.get(match[1])
        parts.fiscal, parts.end = bool(match[2]), match.end()
        return
    if match := _YEAR.match(masked, at):
        number = _whole(match[1], 1001, 2999)
        if number is not None and number not in (1500,):
            parts.year, parts.fiscal, parts.end = number, bool(match[2]), match.end()
            return
    if match := _SHORT_YEAR.match(masked, at) or _APOSTROPHE_YEAR.match(masked, at):
        number = _whole(match[1], 0, 99)
        if number is not None:
            parts.year = number + (2000 if number < 60 else 1900)
            parts.short_year, parts.fiscal, parts.end = True, bool(match[2]), match.end()


def _read_century(masked: str, parts: MomentParts) -> None:
    if not parts.has_date and (match := _CENTURY.match(masked, parts.end)):
        number = _whole(match[1], 1, 30)
        if number is not None and not re.fullmatch("[一二三]", match[1]):
            parts.century, parts.end = number, match.end()
    elif not parts.has_date and (match := _DECADE.match(masked, parts.end)):
        number = _whole(match[1], 0, 2990)
        if number is not None and number % 10 == 0 and (number < 100 or number > 1000):
            year = number + 1900 if number < 100 and number > 20 else number + 2000 if number < 100 else number
            parts.decade, parts.end = year, match.end()


def _read_year_part(masked: str, parts: MomentParts) -> None:
    at = parts.end
    has_year = parts.year is not None or parts.year_shift is not None or parts.anchored_year is not None
    if match := _QUARTER.match(masked, at):
        number = _whole(match[1], 1, 4)
        if number:
            parts.quarter, parts.end = number, match.end()
    elif match := _SEASON_WORD.match(masked, at):
        parts.year_shift, parts.season = FACTS.season_words[match[0]]
        parts.end = match.end()
    elif (match := _WEEK_NUMBER.match(masked, at)) and (has_year or match[1]):
        parts.week_number, parts.end = (_whole(match[1], 1, 53) if match[1] else 1), match.end()
    elif has_year and (match := _SEASON.match(masked, at)):
        parts.season, parts.end = FACTS.seasons[match[1] or match[2]], match.end()
    elif has_year and (match := _YEAR_PART.match(masked, at)):
        parts.year_part, parts.end = FACTS.year_parts[match[1]], match.end()
    elif not parts.has_date and (match := _BARE_YEAR_PART.match(masked, at)):
        parts.year_shift, parts.end = 0, match.end()
        parts.year_part = FACTS.year_parts[match[1]] if match[1] else " "


def _read_month(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if parts.month is not None or parts.season or parts.week_number:
        return
    if match := _MONTH.match(masked, at):
        number = _whole(match[1], 1, 12)
        if number:
            parts.month, parts.end = number, match.end()
    elif masked.startswith("この", at) and (match := _MONTH.match(masked, at + 2)):
        number = _whole(match[1], 1, 12)
        if number:
            parts.month, parts.end, parts.year_shift = number, match.end(), 0
    elif not parts.has_date and (match := _MONTH_WORD.match(masked, at)) and match[1] != "この":
        parts.month_shift, parts.anchored_month = FACTS.month_words.get(match[1]), FACTS.anchored_months.get(match[1])
        parts.end = match.end()
    elif not parts.has_date and (match := _BARE_MONTH_PART.match(masked, at)):
        parts.month_shift, parts.end = 0, match.end()
    if parts.end > at and (match := _MONTH_PART.match(masked, parts.end)) and not _is_part_of_word(masked, match):
        parts.end = match.end()


def _is_part_of_word(masked: str, match: re.Match[str]) -> bool:
    """中 and 末 close to other kanji are the beginning of another word (10月中継)."""
    return match[1] == "中" and bool(re.match("[一-龠]", masked[match.end() : match.end() + 1]))


def _read_week(masked: str, parts: MomentParts) -> None:
    if parts.has_date:
        return
    if match := _WEEK.match(masked, parts.end):
        parts.week_shift, parts.anchored_week = FACTS.week_words.get(match[1]), FACTS.anchored_weeks.get(match[1])
        parts.weekend, parts.end = bool(match[2]), match.end()
    elif match := _WEEKEND.match(masked, parts.end):
        parts.weekend, parts.end = True, match.end()


def _read_day(masked: str, parts: MomentParts) -> None:
    at = parts.end
    if parts.day is None and not (parts.season or parts.year_part or parts.quarter or parts.week_number):
        has_month = parts.month is not None or parts.month_shift is not None or parts.anchored_month is not None
        has_year = parts.year is not None or parts.year_shift is not None or parts.anchored_year is not None
        pattern = _SURE_DAY if has_month else _DAY
        if (has_month or not has_year) and (match := pattern.match(masked, at)):
            number = _whole(match[1], 1, 31)
            if number and not (match[1] in ("一", "1") and not has_month and _is_one_day(masked, match)):
                parts.day, parts.end = number, match.end()
        elif not parts.has_date and (match := _DAY_WORD.match(masked, at)):
            parts.day_shift, parts.anchored_day = FACTS.day_words.get(match[1]), FACTS.anchored_days.get(match[1])
            parts.end = match.end()
    if match := _PAREN_WEEKDAY.match(masked, parts.end):
        parts.weekday, parts.end = FACTS.weekdays[match[1]], match.end()
    elif match := _WEEKDAY_WORD.match(masked, parts.end):
        parts.weekday, parts.end = FACTS.weekdays[match[2]], match.end()
        parts.nth = _whole(match[1], 1, 5) if match[1] else None


def _is_one_day(masked: str, match: re.Match[str]) -> bool:
    """1日 as "a day" and not the first of the month: 1日に100人, 1日1回, 一日ブロック."""
    after = masked[match.end() : match.end() + 4]
    if match[1] == "一":
        return not re.match(
            "、|の(?!うち)|付|午|夜|朝|未|夕|に(?![0-9一二三四五六七八九])|か(?!か)|ま|は|も?(?=$)", after
        )
    return bool(
        re.match("[0-9一二三四五六七八九約]|に(?:[0-9約]|つき|数)|(?:の)?(?:平均|最大|最低)|だけ|足らず", after)
    )


def _read_part(masked: str, parts: MomentParts) -> None:
    if parts.has_date and (parts.season or parts.year_part):
        return
    if not parts.has_date and (match := _DAY_PART.match(masked, parts.end)):
        word = match[1]
        shift, parts.part = FACTS.day_part_words.get(word) or FACTS.anchored_parts[word]
        if word in FACTS.day_part_words:
            parts.day_shift = shift
        else:
            parts.anchored_day = shift
        parts.part_word, parts.end = word, match.end() - match[0].endswith("の")
        return
    if (match := _PART.match(masked, parts.end)) and not _part_is_word(masked, parts, match):
        parts.part, parts.part_word, parts.end = FACTS.part_words[match[1]], match[1], match.end()


def _part_is_word(masked: str, parts: MomentParts, match: re.Match[str]) -> bool:
    word, after = match[1], masked[match.end() : match.end() + 3]
    guard = _PART_GUARD.get(word)
    clock = _CLOCK.match(masked, match.end())
    if guard and guard.match(after) and not clock:
        return True
    if match[0][0] in "、 " and not clock and len(word) < 2:
        return True
    if parts.has_date or len(word) >= 2 or clock:
        return False
    before = masked[match.start() - 1] if match.start() else ""
    return not after.startswith("に") or bool(before and re.match("[一-龠々ぁ-ん]", before))


def _read_clock(masked: str, parts: MomentParts) -> None:
    if match := _NOON.match(masked, parts.end):
        parts.hour, parts.part, parts.end = 12, "", match.end()
        return
    match = _CLOCK.match(masked, parts.end)
    if not match or (match.start() == match.start(2) == parts.start and match[2] is None and match[7] is None):
        return
    hour = _whole(match[2], 0, 30) if match[2] else _whole(match[7] or "", 0, 30)
    minute = _whole(match[3], 0, 59) if match[3] else 30 if match[6] else int(match[8]) if match[8] else 0
    second_text = match[4] or match[5] or match[9]
    second = _whole(second_text, 0, 59) if second_text else None
    if hour is None or minute is None or minute > 59 or (second_text and second is None):
        return
    parts.hour, parts.minute, parts.second, parts.same_half = hour, minute, second, bool(match[1])
    parts.end = match.end()


_READERS: tuple[Callable[[str, MomentParts], None], ...] = (
    _read_century, _read_year, _read_year_part, _read_month, _read_week, _read_day, _read_part, _read_clock,
)  # fmt: skip
