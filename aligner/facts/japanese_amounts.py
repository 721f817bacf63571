"""Finds money, percentages and measures in Japanese text."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, START, read_numeral
from aligner.facts.japanese_patterns import TO, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import FactKind

# How many characters around a number decide between two readings of its unit (ポンド, キロ, ポイント, 度).
CONTEXT = 16

_MINUS = r"(?:マイナス|(?<![0-9一-龠ぁ-んァ-ヴーA-Za-z)])(?<![0-9] )-)"
_CURRENCY = one_of([*FACTS.currencies, "ポンド"])
_FRACTION_OF = r"(?:余り|余|超|弱|強|近い|近く)?"
_SUFFIX_MONEY = re.compile(
    rf"({_MINUS})?({START}{NUMERAL}){_FRACTION_OF} ?({_CURRENCY})(?!玉|札|形|周|滑|満|卓|盤|借|熟|錐|柱|売り|紙|ショップ|建て)"
    rf"(?:(?:と)?({NUMERAL})({one_of(FACTS.cents)}))?"
)
_CENTS = re.compile(rf"({START}{NUMERAL})({one_of(FACTS.cents)})")
_SIGN_MONEY = re.compile(rf"({one_of(FACTS.currency_signs)}) ?(-?{NUMERAL})")
_CODE_MONEY = re.compile(rf"(?<![A-Z])(USD|EUR|JPY|GBP|CHF|CNY|AUD|CAD|HKD|NZD|SGD) ?({NUMERAL})")
_PERCENT = re.compile(rf"({_MINUS})?({START}{NUMERAL})(?:・([0-9]))? ?({one_of(FACTS.percents)})(ポイント)?(?!イール)")
_WARI = re.compile(rf"({START}{NUMERAL})割(?:({NUMERAL})分)?(?:({NUMERAL})厘)?(?!合|り|引|安|高|増|減|れ|愛|烹|っ)")
_WARI_WORD = re.compile(rf"({START}{NUMERAL})割(?=引|安|高|増|減|り)(?!り当|り込|り振|りば)")
_POINT = re.compile(rf"({_MINUS})?({START}{NUMERAL})ポイント")
_UNIT = one_of(FACTS.units)
_SPEED = one_of(FACTS.speed_heads)
_MEASURE = re.compile(
    rf"({_SPEED})?(?:[はがで、])?(?:約|およそ|ほぼ)?({_MINUS})?({START}{NUMERAL})(?:(/)([0-9]++))? ?({_UNIT})(?![A-Za-z])(?:(半)(?!径|分|ば))?(?:(?:/|毎)(秒|時|分))?"
)
_NEXT_LENGTH = re.compile(rf"({NUMERAL})(センチメートル|センチ|ミリ|メートル|グラム|cm|mm)(?![A-Za-z])")
_JOINED = {"m": ("cm", "mm"), "km": ("m",), "kg": ("g",)}
_MEASURE_GUARD = {
    "キロ": re.compile("バイト|ワット|ヘルツ|ボルト|リットル|カロリー|トン|グラム|メートル|平方|ー|メガ"), "メートル": re.compile("法|級(?!の)|トン"),
    "トン": re.compile("ネル|ボ|プ|デモ|ガ|カチ"), "ミリ": re.compile("シーベルト|バール|メートル|グラム|リットル|オン|タリ|秒|波"),
    "センチ": re.compile("メートル|メンタル|ュ"), "ナノ": re.compile("メートル|テク|秒"), "マイル": re.compile("ド|ス|レージ|ストーン|カ"),
    "ワット": re.compile("時(?!間)|数"), "インチ": re.compile("キ"), "グラム": re.compile("ス"), "m": re.compile("[a-z]"), "フット": re.compile("ボ|サ|ワ|ラ|ノ"),
    "アール": re.compile(""), "坪": re.compile("単|内|井|田"), "ヤード": re.compile("ム"),
}  # fmt: skip
_SPEEDS = {("km", "h"): "km/h", ("mi", "h"): "mi/h", ("m", "s"): "m/s", ("km", "s"): "km/s", ("m", "min"): "m/min", ("m", "h"): "m/h", ("ft", "s"): "ft/s", ("mi", "s"): "mi/s"}  # fmt: skip
_TEMPERATURE = re.compile(
    rf"(?:(摂氏|華氏|氷点下|零下|セ氏|カ氏)[ ]?)?(?:約|およそ|ほぼ)?[ ]?({_MINUS})?[ ]?({START}{NUMERAL})(?:度(?!目|数|合|量|胆|外|々|線|の気温差)|°(?!C|F|N|E))([0-9])?(?!度)"
)
_MAGNITUDE = re.compile(
    rf"(?:マグニチュード|(?<![A-Za-z])M)(?:[(]M[)])?(?:は|が)?(?:約|推定)? ?({NUMERAL})(?![A-Za-z])"
)
_INTENSITY = re.compile(rf"震度(?:は)?({NUMERAL})([強弱])?")
_MULTIPLE_INTENSITY = re.compile(rf"震度({NUMERAL})[~、](?={NUMERAL})")


def find_money(scene: Scene) -> None:
    """Adds sums of money: 34億ユーロ, 153円20銭, 1ドル=150円, €1.5."""
    for match in _SIGN_MONEY.finditer(scene.masked):
        _take_money(scene, match.start(), match.end(), FACTS.currency_signs[match[1]], match[2])
    for match in _CODE_MONEY.finditer(scene.masked):
        _take_money(scene, match.start(), match.end(), match[1], match[2])
    for match in _SUFFIX_MONEY.finditer(scene.masked):
        name = match[3]
        code = FACTS.currencies.get(name) or ("GBP" if _is_money_pound(scene, match) else "")
        if not code or (name == "元" and not _is_yuan(scene, match)):
            continue
        if _is_rate_base(scene, match[2], match.end(3)):
            scene.block(match.start(2), match.end(3))
            continue
        cents, end = Fraction(0), match.end(3)
        if match[4]:
            part = read_numeral(match[4])
            if part is not None and part < 100:
                cents, end = part / 100, match.end(5)
        start = match.start(1) if match[1] else match.start(2)
        _take_money(scene, start, end, code, ("-" if match[1] else "") + match[2], cents)
    for match in _CENTS.finditer(scene.masked):
        code, share = FACTS.cents[match[2]]
        amount = read_numeral(match[1])
        if amount is not None:
            value = f"{code} {decimal(amount / share)}"
            scene.take(Reading(start=match.start(1), end=match.end(), kind="money", value=value))


def _take_money(scene: Scene, start: int, end: int, code: str, figure: str, cents: Fraction = Fraction(0)) -> None:
    amount = read_numeral(figure.lstrip("-"))
    if amount is not None:
        sign = "-" if figure.startswith("-") else ""
        value = f"{code} {sign}{decimal(amount + cents)}"
        scene.take(Reading(start=start, end=end, kind="money", value=value))


def _is_money_pound(scene: Scene, match: re.Match[str]) -> bool:
    """ポンド is money with a scale (5000万ポンド) or near a word of money, and else a weight."""
    around = scene.folded[max(0, match.start() - CONTEXT) : match.end() + CONTEXT]
    if any(word in around for word in FACTS.pound_weight):
        return False
    return bool(re.search("[万億兆]", match[2])) or any(word in around for word in FACTS.pound_money)


def _is_yuan(scene: Scene, match: re.Match[str]) -> bool:
    """元 is the yuan unless it begins another word (1元首相)."""
    return not re.match("[一-龠]", scene.folded[match.end(3) : match.end(3) + 1])


def find_percents(scene: Scene) -> None:
    """Adds percentages (12.5%, 3割5分) and percentage points (0.25ポイント)."""
    for match in _PERCENT.finditer(scene.masked):
        amount = read_numeral(match[2] + (f".{match[3]}" if match[3] else ""))
        if amount is not None:
            start = match.start(1) if match[1] else match.start(2)
            value = f"{'-' if match[1] else ''}{decimal(amount)} {'pp' if match[5] else '%'}"
            scene.take(Reading(start=start, end=match.end(), kind="percent", value=value))
    for match in (*_WARI.finditer(scene.masked), *_WARI_WORD.finditer(scene.masked)):
        parts = [
            read_numeral(match[group]) if group <= match.re.groups and match[group] else Fraction(0)
            for group in (1, 2, 3)
        ]
        tenths, hundredths, thousandths = parts
        if tenths is not None and hundredths is not None and thousandths is not None and tenths < 100:
            amount = tenths * 10 + hundredths + thousandths / 10
            end = match.end()
            scene.take(Reading(start=match.start(1), end=end, kind="percent", value=f"{decimal(amount)} %"))
    for match in _POINT.finditer(scene.masked):
        amount = read_numeral(match[2])
        if amount is not None and _is_point_of_percent(scene, match):
            start = match.start(1) if match[1] else match.start(2)
            sign = "-" if match[1] else ""
            scene.take(Reading(start=start, end=match.end(), kind="percent", value=f"{sign}{decimal(amount)} pp"))


def _is_point_of_percent(scene: Scene, match: re.Match[str]) -> bool:
    """ポイント is a percentage point behind a word of shares, or broken and followed by a word of change."""
    before = scene.folded[max(0, match.start() - 2 * CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 10]
    if any(word in before for word in FACTS.point_contexts) or re.search("利上げ|利下げ|金利", after):
        return True
    return "." in match[2] and bool(
        re.search("引き|上昇|上が|上回|低下|下が|下回|増|減|高|低|差|改善|悪化|拡大|縮小", after)
    )


def find_measures(scene: Scene) -> None:
    """Adds measures with their units, temperatures, magnitudes and seismic intensities."""
    for match in _INTENSITY.finditer(scene.masked):
        _take(scene, match.start(1), match.end(), match[1], f" JMA{ {'強': '+', '弱': '-'}.get(match[2] or '', '') }")
    for match in _MAGNITUDE.finditer(scene.masked):
        _take(scene, match.start(1), match.end(1), match[1], " Mw")
    for match in _MEASURE.finditer(scene.masked):
        _take_measure(scene, match)
    for match in _TEMPERATURE.finditer(scene.masked):
        _take_temperature(scene, match)


def _take(
    scene: Scene, start: int, end: int, figure: str, unit: str, kind: FactKind = "measure", sign: str = ""
) -> None:
    amount = read_numeral(figure)
    if amount is not None:
        scene.take(Reading(start=start, end=end, kind=kind, value=f"{sign}{decimal(amount)}{unit}"))


def _is_rate_base(scene: Scene, figure: str, end: int) -> bool:
    """1ドル=153円 and 1バレル当たり72ドル: the one is what the other is counted by."""
    return figure == "1" and bool(re.match("=|当たり|あたり|当り|につき", scene.masked[end : end + 4]))


def _take_measure(scene: Scene, match: re.Match[str]) -> None:
    name, figure = match[6], match[3]
    guard = _MEASURE_GUARD.get(name)
    if guard and guard.match(scene.masked[match.end(6) : match.end(6) + 5]):
        return
    if _is_rate_base(scene, figure, match.end()):
        scene.block(match.start(3), match.end())
        return
    amount = read_numeral(figure)
    if amount is None or (match[5] and not int(match[5])):
        return
    amount = amount / int(match[5]) if match[5] else amount + (Fraction(1, 2) if match[7] else 0)
    unit, end = FACTS.units[name], match.end()
    if name in ("キロ", "㌔"):
        unit = _kilo(scene, match)
    if match[1] or match[8]:
        per = FACTS.speed_heads[match[1]] if match[1] else {"秒": "s", "時": "h", "分": "min"}[match[8]]
        unit = _SPEEDS.get((unit, per), unit)
    elif not match[7] and unit in _JOINED and (more := _NEXT_LENGTH.match(scene.masked, end)):
        part = read_numeral(more[1])
        if part is not None and FACTS.units[more[2]] in _JOINED[unit]:
            amount += (
                part
                * {"cm": Fraction(1, 100), "mm": Fraction(1, 1000), "m": Fraction(1, 1000), "g": Fraction(1, 1000)}[
                    FACTS.units[more[2]]
                ]
            )
            end = more.end()
    if unit == "kl":
        amount, unit = amount * 1000, "l"
    start = match.start(1) if match[1] else match.start(2) if match[2] else match.start(3)
    value = f"{'-' if match[2] else ''}{decimal(amount)} {unit}"
    scene.take(Reading(start=start, end=end, kind="measure", value=value))


def _kilo(scene: Scene, match: re.Match[str]) -> str:
    """キロ is a kilometre, but a kilogram near words of weight and goods that are weighed."""
    if match[1]:
        return "km"
    before = scene.folded[max(0, match.start() - CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 6]
    return "kg" if any(word in before or word in after for word in FACTS.kilo_weights) else "km"


def _take_temperature(scene: Scene, match: re.Match[str]) -> None:
    """度 is a temperature after 摂氏 or 氷点下, with a decimal, or near a word of weather; else it counts times."""
    head, sign = match[1] or "", "-" if match[2] else ""
    figure = match[3] + (f".{match[4]}" if match[4] and "." not in match[3] and match[1] else "")
    before = scene.folded[max(0, match.start() - CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 7]
    if "緯" in before[-3:] or "経" in before[-3:] or "角" in before[-4:] or after.startswith(("C", "F", "の角")):
        return
    near = any(word in before + after for word in FACTS.temperature_heads)
    if not head and not sign and not near and "." not in figure:
        return
    if not head and not near and "." in figure and "震度" in before:
        return
    sign = "-" if head in ("氷点下", "零下") else sign
    unit = " °F" if head in ("華氏", "カ氏") else " °C"
    start = match.start(1) if match[1] else match.start(2) if match[2] else match.start(3)
    _take(scene, start, match.end(), figure, unit, sign=sign)


def find_ranges_of_units(scene: Scene) -> None:
    """Adds the first number of a range whose unit stands behind the second one: 10~15%, 3~5キロ, 20から30億円."""
    for reading in list(scene.readings):
        if reading.kind not in ("money", "percent", "measure", "duration"):
            continue
        match = _RANGE_BEFORE.search(scene.masked[max(0, reading.start - 24) : reading.start])
        if match:
            _take_first_of_range(scene, reading, match)


_RANGE_BEFORE = re.compile(rf"({START}{NUMERAL})(?:{TO}|、)$")
_SCALE_END = re.compile(r"[万億兆]+$")


def _take_first_of_range(scene: Scene, reading: Reading, match: re.Match[str]) -> None:
    offset = max(0, reading.start - 24)
    start, end = offset + match.start(1), offset + match.end(1)
    figure = match[1]
    second = re.match(rf"(?:{_SPEED})?({NUMERAL})", scene.masked[reading.start : reading.end])
    scale = re.search(r"[万億兆]+$", second[1]) if second else None
    if scale and not re.search("[万億兆]", figure):
        figure += scale[0]
    amount = read_numeral(figure)
    if amount is None or not scene.is_free(start, end) or not re.search(r"\d", reading.value):
        return
    number = decimal(amount)
    if reading.kind == "percent" and "割" in scene.masked[reading.start : reading.end]:
        number = decimal(amount * 10)
    value = re.sub(r"[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?", number, reading.value, count=1)
    if reading.kind == "duration" and len(re.findall("[0-9]+", reading.value)) != 1:
        return
    scene.take(Reading(start=start, end=end, kind=reading.kind, value=value, hedge="at_least"))
    scene.upper.add(reading.start)
