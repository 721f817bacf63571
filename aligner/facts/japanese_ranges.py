"""Finds the first number of Japanese ranges and lists whose unit stands behind the last one: 10~15%, 2、3キロ."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import FIGURE, SPEED, TO
from aligner.facts.japanese_reading import Reading, Scene
from aligner.records import Hedge

# The longest first number and what joins it, in characters.
_REACH = 24
_LONGEST_LIST = 8
_BEFORE = re.compile(rf"({FIGURE})({TO}|、)$")
_SECOND = re.compile(rf"(?:{SPEED})?({NUMERAL})")
_SCALE = re.compile("[万億兆]+$")
_SMALL = re.compile("[二三四五六七八九]([十百千]+)")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?")


def find_first_numbers(scene: Scene) -> None:
    """Adds the first numbers of ranges of money, percentages, measures and lengths of time.

    The two ends of a range are two facts, `at_least` the first and `at_most` the second; a list (40、50、60%) gives
    each its own value, and two neighbours (5、6億円) are a range again.
    """
    for reading in list(scene.readings):
        if reading.kind in ("money", "percent", "measure", "duration") and reading.value:
            _take_first_numbers(scene, reading)


def _take_first_numbers(scene: Scene, reading: Reading) -> None:
    second = _SECOND.match(scene.masked[reading.start : reading.end])
    firsts = _numbers_before(scene, reading.start)
    is_compound = reading.kind == "duration" and len(_NUMBER.findall(reading.value)) != 1
    if second is None or not firsts or is_compound:
        return
    last = read_numeral(second[1])
    nearest = scaled_numeral(firsts[0][1], second[1])
    if last is None or nearest is None:
        return
    if reading.kind == "duration" and nearest >= 1000 > last:
        return  # 1986~88年 is no length of time
    is_range = len(firsts) == 1 and (firsts[0][2] != "、" or is_next(nearest, last))
    for start, figure, _ in firsts:
        amount = scaled_numeral(figure, second[1])
        if amount is None:
            return
        shown = amount * 10 if "割" in scene.masked[reading.start : reading.end] else amount
        value = _NUMBER.sub(decimal(shown), reading.value, count=1)
        hedge: Hedge | None = "at_least" if is_range else None
        scene.take(Reading(start=start, end=start + len(figure), kind=reading.kind, value=value, hedge=hedge))
    if is_range:
        scene.upper.add(reading.start)


def _numbers_before(scene: Scene, start: int) -> list[tuple[int, str, str]]:
    """The free numbers that lead up to a reading, nearest first: where each begins, the number, what joins it."""
    found: list[tuple[int, str, str]] = []
    while len(found) < _LONGEST_LIST:
        offset = max(0, start - _REACH)
        match = _BEFORE.search(scene.masked[offset:start])
        if not match or not scene.is_free(offset + match.start(1), offset + match.end(1)):
            break
        start = offset + match.start(1)
        found.append((start, match[1], match[2]))
    return found


def scaled_numeral(figure: str, second: str) -> Fraction | None:
    """The first number of a range, with the scale of the second one where it has none of its own (10~15万)."""
    scale = _SCALE.search(second)
    if scale and not re.search("[万億兆]", figure):
        figure += scale[0]
    elif re.fullmatch("[一二三四五六七八]", figure) and (small := _SMALL.fullmatch(second)):
        figure += small[1]  # 二、三十人 is twenty or thirty
    return read_numeral(figure)


def is_next(first: Fraction, second: Fraction) -> bool:
    """Whether 、 between the two means "or": 5、6人, 20、30人 go on by one in their first digit."""
    if not 0 < first < second:
        return False
    place = Fraction(1)
    while place * 10 <= second:
        place *= 10
    return second - first == place
