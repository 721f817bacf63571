"""Finds sums of money and percentages in Japanese text."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import CONTEXT, FIGURE, MINUS, is_rate_base, one_of
from aligner.facts.japanese_reading import Reading, Scene
from aligner.languages.ja.facts import FACTS

# So many ポンド are always money: nothing is weighed in tens of thousands of them.
LARGE_POUND = 10_000

_CURRENCY = one_of([*FACTS.currencies, "ポンド"])
_CENT = one_of(FACTS.cents)
_HEDGE_INSIDE = "(?:余り|余|超|弱|強|近い|近く)?"  # 100億円余 and 100億余円 are both written
_NAMED = re.compile(
    rf"(?P<minus>{MINUS})?(?P<amount>{FIGURE}){_HEDGE_INSIDE} ?(?P<name>{_CURRENCY})"
    rf"(?!玉|札|形|周|滑|満|卓|盤|借|熟|錐|柱|売り|紙|ショップ|建て)(?:と?(?P<cents>{NUMERAL})(?:{_CENT}))?"
)
_CENTS = re.compile(rf"({FIGURE})({_CENT})")
_SIGNED = re.compile(rf"({one_of(FACTS.currency_signs)}) ?(-?{NUMERAL})")
_CODED = re.compile(rf"(?<![A-Z])(USD|EUR|JPY|GBP|CHF|CNY|AUD|CAD|HKD|NZD|SGD) ?({NUMERAL})")

# 1万円札, 500円玉: a thing, and no sum.
_COIN = re.compile(rf"{FIGURE}{_CURRENCY}(?:札|玉|硬貨|紙幣|金貨|切手)")
_QUOTE = re.compile(rf"({FIGURE})円({NUMERAL})[~-]({NUMERAL})銭")

_PERCENT = re.compile(rf"(?P<minus>{MINUS})?(?P<amount>{FIGURE}) ?{one_of(FACTS.percents)}(?P<points>ポイント)?")
_TENTHS = re.compile(
    rf"({FIGURE})割(?:({NUMERAL})分)?(?:({NUMERAL})厘)?"
    "(?!合|り(?:[当込振]|ば)|れ|愛|烹|っ|引き(?:算|続))"
)
_POINTS = re.compile(rf"(?P<minus>{MINUS})?(?P<amount>{FIGURE})ポイント")
_CHANGE = re.compile("引き|上昇|上が|上回|低下|下が|下回|増|減|高|低|差|改善|悪化|拡大|縮小")
_RATE_CHANGE = re.compile("利上げ|利下げ|金利")


def find_money(scene: Scene) -> None:
    """Adds sums of money: 34億ユーロ, 153円20銭, 1ドル=150円, €1.5."""
    for match in _SIGNED.finditer(scene.masked):
        _take_money(scene, match.span(), FACTS.currency_signs[match[1]], match[2])
    for match in _CODED.finditer(scene.masked):
        _take_money(scene, match.span(), match[1], match[2])
    for match in _QUOTE.finditer(scene.masked):
        _take_quote(scene, match)
    for match in _COIN.finditer(scene.masked):
        scene.block(match.start(), match.end())
    for match in _NAMED.finditer(scene.masked):
        _take_named(scene, match)
    for match in _CENTS.finditer(scene.masked):
        code, share = FACTS.cents[match[2]]
        amount = read_numeral(match[1])
        if amount is not None:
            value = f"{code} {decimal(amount / share)}"
            scene.take(Reading(start=match.start(), end=match.end(), kind="money", value=value))


def _take_quote(scene: Scene, match: re.Match[str]) -> None:
    """149円50~52銭: the yen of a market quote with two ends in sen."""
    yen, low, high = read_numeral(match[1]), read_numeral(match[2]), read_numeral(match[3])
    if yen is None or low is None or high is None or max(low, high) >= 100:
        return
    values = [f"JPY {decimal(yen + sen / 100)}" for sen in (low, high)]
    scene.take(Reading(start=match.start(), end=match.end(2), kind="money", value=values[0], hedge="at_least"))
    scene.take(Reading(start=match.start(3), end=match.end(), kind="money", value=values[1], hedge="at_most"))


def _take_named(scene: Scene, match: re.Match[str]) -> None:
    name, end = match["name"], match.end("name")
    code = FACTS.currencies.get(name) or ("GBP" if _is_money_pound(scene, match) else "")
    if not code or (name == "元" and _is_not_yuan(scene, match)):
        return
    if is_rate_base(scene.masked, match["amount"], end):
        scene.block(match.start("amount"), end)
        return
    cents = read_numeral(match["cents"]) if match["cents"] else None
    if cents is not None and cents < 100:
        end = match.end()
    else:
        cents = None
    start = match.start("minus") if match["minus"] else match.start("amount")
    sign = "-" if match["minus"] else ""
    _take_money(scene, (start, end), code, sign + match["amount"], (cents or Fraction(0)) / 100)


def _is_not_yuan(scene: Scene, match: re.Match[str]) -> bool:
    """1元首相 and the surname 四元 hold no yuan."""
    end = match.end("name")
    return len(match["amount"]) == 1 or bool(re.match("[一-龠]", scene.folded[end : end + 1]))


def _take_money(scene: Scene, span: tuple[int, int], code: str, figure: str, cents: Fraction = Fraction(0)) -> None:
    amount = read_numeral(figure.lstrip("-"))
    if amount is not None:
        sign = "-" if figure.startswith("-") else ""
        value = f"{code} {sign}{decimal(amount + cents)}"
        scene.take(Reading(start=span[0], end=span[1], kind="money", value=value))


def _is_money_pound(scene: Scene, match: re.Match[str]) -> bool:
    """ポンド is money with a scale (5000万ポンド) or near a word of money, and else a weight."""
    around = scene.folded[max(0, match.start() - CONTEXT) : match.end() + CONTEXT]
    if any(word in around for word in FACTS.pound_weight):
        return False
    amount = read_numeral(match["amount"])
    if amount is not None and amount >= LARGE_POUND:
        return True
    return any(word in around for word in FACTS.pound_money)


def find_percents(scene: Scene) -> None:
    """Adds percentages (12.5%, 3割5分) and percentage points (0.25ポイント)."""
    for match in _PERCENT.finditer(scene.masked):
        _take_percent(scene, match, "pp" if match["points"] else "%")
    for match in _TENTHS.finditer(scene.masked):
        parts = [read_numeral(part) if part else Fraction(0) for part in match.groups()]
        tenths, hundredths, thousandths = parts
        if tenths is not None and hundredths is not None and thousandths is not None and tenths < 100:
            amount = decimal(tenths * 10 + hundredths + thousandths / 10)
            scene.take(Reading(start=match.start(), end=match.end(), kind="percent", value=f"{amount} %"))
    for match in _POINTS.finditer(scene.masked):
        if _is_point_of_percent(scene, match):
            _take_percent(scene, match, "pp")


def _take_percent(scene: Scene, match: re.Match[str], unit: str) -> None:
    amount = read_numeral(match["amount"])
    if amount is not None:
        start = match.start("minus") if match["minus"] else match.start("amount")
        value = f"{'-' if match['minus'] else ''}{decimal(amount)} {unit}"
        scene.take(Reading(start=start, end=match.end(), kind="percent", value=value))


def _is_point_of_percent(scene: Scene, match: re.Match[str]) -> bool:
    """ポイント is a percentage point behind a word of shares, or broken and followed by a word of change."""
    before = scene.folded[max(0, match.start() - 2 * CONTEXT) : match.start()]
    after = scene.folded[match.end() : match.end() + 10]
    if any(word in before for word in FACTS.point_contexts) or _RATE_CHANGE.search(after):
        return True
    return "." in match["amount"] and bool(_CHANGE.search(after))
