"""Finds measures with their units, temperatures and readings on a scale in Japanese text."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import CONTEXT, FIGURE, MINUS, SPEED, TO, is_rate_base, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS
from aligner.records import Hedge

# 1W and 3W are golf clubs; nothing in news has fewer watts or volts.
SMALLEST_VOLT = 5
# No earthquake has reached it.
STRONGEST = 10

_ABOUT = "(?:約|およそ|ほぼ)?"
_ABOUT_INSIDE = re.compile("約|およそ")  # 時速約15キロ
_MEASURE = re.compile(
    rf"(?:(?P<speed>{SPEED})[はがで、]?)?{_ABOUT}(?P<minus>{MINUS})?(?P<amount>{FIGURE})"
    rf"(?:(?<![0-9]{{3}})/(?P<below>[0-9]{{1,2}}+)(?![0-9/]))?"
    rf" ?(?P<unit>{one_of(FACTS.units)})(?![A-Za-z])(?P<half>半(?!径|分|ば))?"
    "(?:(?:/|毎)(?P<per>秒|時|分))?"
)
_SPEED_BEFORE = re.compile(rf"({SPEED})[はがで、]?{_ABOUT}{NUMERAL}{TO}$")
# A unit's name that goes on as another word: キロバイト, トンネル, ミリオン, メートル法.
_LONGER = {
    "キロ": re.compile("バイト|ワット|ヘルツ|ボルト|リットル|カロリー|トン|グラム|メートル|平方|ー|メガ"),
    "メートル": re.compile("法|級(?!の)|トン"),
    "トン": re.compile("ネル|ボ|プ|デモ|ガ|カチ"),
    "ミリ": re.compile("シーベルト|バール|メートル|グラム|リットル|アンペア|オン|タリ|秒|波"),
    "センチ": re.compile("メートル|メンタル|ュ"),
    "ナノ": re.compile("メートル|グラム|テク|秒"),
    "マイル": re.compile("ド|ス|レージ|ストーン|カ"),
    "ワット": re.compile("時(?!間)|数"),
    "インチ": re.compile("キ"),
    "グラム": re.compile("ス"),
    "フット": re.compile("ボ|サ|ワ|ラ|ノ"),
    "坪": re.compile("単|内|井|田"),
    "ヤード": re.compile("ム"),
}
_PER = {"秒": "s", "時": "h", "分": "min"}
_RATES = {("km", "h"), ("mi", "h"), ("m", "s"), ("km", "s"), ("m", "min"), ("m", "h"), ("ft", "s"), ("mi", "s")}
# The smaller unit that may follow the larger one without a break: 10メートル85センチ.
_SMALLER = {
    ("m", "cm"): Fraction(1, 100),
    ("m", "mm"): Fraction(1, 1000),
    ("km", "m"): Fraction(1, 1000),
    ("kg", "g"): Fraction(1, 1000),
}
_NEXT = re.compile(rf"({NUMERAL})(センチメートル|センチ|ミリ|メートル|グラム|cm|mm)(?![A-Za-z])")
_TEMPERATURE = re.compile(
    rf"(?:(?P<head>摂氏|華氏|氷点下|零下|セ氏|カ氏)(?:では?)? ?)?{_ABOUT} ?(?P<minus>{MINUS})? ?(?P<amount>{FIGURE})"
    "(?:度(?!目|数|合|量|胆|外|々|線|の気温差)|°(?!C|F|N|E))(?P<tenths>[0-9])?(?!度)"
)
# 北緯38度, 仰角 45度: an angle where one of these stands just before.
_ANGLE = re.compile("[緯経角]")
_MAGNITUDE = re.compile(
    rf"(?:マグニチュード|(?<![A-Za-z])M)(?:[(]M[)])?[はが]?(?:約|推定)? ?(?P<amount>{NUMERAL})(?![A-Za-z])"
)
# M2 is a screw, unless the text speaks of an earthquake.
_QUAKE = re.compile("地震|震源|余震|震度|震災|断層|規模")
_INTENSITY = re.compile(rf"(?:震度は?|(?<=震度[0-9][強弱][~、・])|(?<=震度[0-9][~、・]))(?P<amount>{NUMERAL})([強弱])?")


def find_measures(scene: Scene) -> None:
    """Adds measures: 8.5メートル, 時速40キロ, 氷点下7度, マグニチュード7.4, 震度5強."""
    for match in _INTENSITY.finditer(scene.masked):
        _take(scene, match, " JMA" + {"強": "+", "弱": "-"}.get(match[2] or "", ""), end=match.end())
    for match in _MAGNITUDE.finditer(scene.masked):
        magnitude = read_numeral(match["amount"])
        is_quake = match[0][0] != "M" or "." in match["amount"] or _QUAKE.search(scene.masked)
        if magnitude is not None and magnitude < STRONGEST and is_quake:
            _take(scene, match, " Mw", end=match.end("amount"))
        else:
            scene.block(*match.span())  # M23 is a militia
    for match in _MEASURE.finditer(scene.masked):
        _take_measure(scene, match)
    for match in _TEMPERATURE.finditer(scene.masked):
        _take_temperature(scene, match)


def _take(scene: Scene, match: re.Match[str], unit: str, *, end: int) -> None:
    amount = read_numeral(match["amount"])
    if amount is not None:
        value = f"{decimal(amount)}{unit}"
        scene.take(Reading(start=match.start("amount"), end=end, kind="measure", value=value))


def _take_measure(scene: Scene, match: re.Match[str]) -> None:
    name, end = match["unit"], match.end()
    longer = _LONGER.get(name)
    if longer and longer.match(scene.masked, match.end("unit")):
        return
    if is_rate_base(scene.masked, match["amount"], end):
        scene.block(match.start("amount"), end)
        return
    amount = _amount(match)
    if amount is None:
        return
    if name in ("W", "V") and amount < SMALLEST_VOLT:
        return
    unit = _kilo(scene, match) if name in ("キロ", "㌔") else FACTS.units[name]
    head = match["speed"] or _speed_before(scene, match.start())
    per = FACTS.speed_heads[head] if head else _PER.get(match["per"] or "", "")
    if head and per == "s" and unit in ("km", "mi") and "秒" not in head:
        per = "h"  # 風速40マイル
    if per:
        unit = f"{unit}/{per}" if (unit, per) in _RATES else unit
    elif not match["half"] and (more := _NEXT.match(scene.masked, end)):
        part, share = read_numeral(more[1]), _SMALLER.get((unit, FACTS.units[more[2]]))
        if part is not None and share is not None:
            amount, end = amount + part * share, more.end()
    if unit == "kl":
        amount, unit = amount * 1000, "l"
    start = min(match.start(name) for name in ("speed", "minus", "amount") if match[name])
    value = f"{'-' if match['minus'] else ''}{decimal(amount)} {unit}"
    hedge: Hedge | None = "about" if _ABOUT_INSIDE.search(scene.masked, start, match.start("amount")) else None
    scene.take(Reading(start=start, end=end, kind="measure", value=value, hedge=hedge))


def _amount(match: re.Match[str]) -> Fraction | None:
    amount = read_numeral(match["amount"])
    if amount is None or (match["below"] and not int(match["below"])):
        return None
    if match["below"]:
        return amount / int(match["below"])
    return amount + (Fraction(1, 2) if match["half"] else 0)


def _speed_before(scene: Scene, start: int) -> str:
    """The word of speed before the first number of a range: 時速100~200マイル."""
    match = _SPEED_BEFORE.search(scene.masked[max(0, start - CONTEXT) : start])
    return match[1] if match else ""


def _kilo(scene: Scene, match: re.Match[str]) -> str:
    """キロ is a kilometre, but a kilogram near words of weight and goods that are weighed."""
    if match["speed"]:
        return "km"
    before = scene.folded[max(0, match.start() - CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 6]
    return "kg" if any(word in before or word in after for word in FACTS.kilo_weights) else "km"


def _take_temperature(scene: Scene, match: re.Match[str]) -> None:
    """度 is a temperature after 摂氏 or 氷点下, with a decimal, or near a word of weather; else it counts times."""
    head, figure = match["head"] or "", match["amount"]
    if match["tenths"] and head and "." not in figure:  # 氷点下3度5
        figure += f".{match['tenths']}"
    before = scene.folded[max(0, match.start() - CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 8]
    if _ANGLE.search(before[-3:]) or after.startswith(("C", "F", "の角")):
        return
    near = any(word in before + after for word in FACTS.temperature_heads)
    if not head and not match["minus"] and not near and "." not in figure:
        return
    amount = read_numeral(figure)
    if amount is not None:
        sign = "-" if head in ("氷点下", "零下") or match["minus"] else ""
        start = min(match.start(name) for name in ("head", "minus", "amount") if match[name])
        unit = "°F" if head in ("華氏", "カ氏") else "°C"
        scene.take(Reading(start=start, end=match.end(), kind="measure", value=f"{sign}{decimal(amount)} {unit}"))
