"""Finds the first number of Japanese ranges and lists whose unit stands behind the last one: 10~15%, 2、3キロ."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.japanese_numerals import NUMERAL, read_numeral
from aligner.facts.japanese_patterns import FIGURE, SPEED, TO
from aligner.facts.japanese_reading import Reading, Scene

# The longest first number and what joins it, in characters.
_REACH = 24
_BEFORE = re.compile(rf"({FIGURE})({TO}|、)$")
_SECOND = re.compile(rf"(?:{SPEED})?({NUMERAL})")
_SCALE = re.compile("[万億兆]+$")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?")


def find_first_numbers(scene: Scene) -> None:
    """Adds the first numbers of ranges of money, percentages, measures and lengths of time.

    The two ends of a range are two facts, `at_least` the first and `at_most` the second; a list (40、50、60%) gives
    each its own value, and two neighbours (5、6億円) are a range again.
    """
    for reading in list(scene.readings):
        if reading.kind not in ("money", "percent", "measure", "duration") or not reading.value:
            continue
        first = max(0, reading.start - _REACH)
        match = _BEFORE.search(scene.masked[first : reading.start])
        if match and scene.is_free(first + match.start(1), first + match.end(1)):
            _take_first(scene, reading, match, first)


def _take_first(scene: Scene, reading: Reading, match: re.Match[str], offset: int) -> None:
    second = _SECOND.match(scene.masked[reading.start : reading.end])
    numbers = _NUMBER.findall(reading.value)
    if second is None or len(numbers) != 1:
        return
    amount, last = scaled_numeral(match[1], second[1]), read_numeral(second[1])
    if amount is None or last is None:
        return
    is_range = match[2] != "、" or is_next(amount, last)
    if "割" in scene.masked[reading.start : reading.end]:
        amount *= 10
    value = _NUMBER.sub(decimal(amount), reading.value, count=1)
    scene.take(
        Reading(
            start=offset + match.start(1), end=offset + match.end(1), kind=reading.kind, value=value,
            hedge="at_least" if is_range else None,
        )
    )  # fmt: skip
    if is_range:
        scene.upper.add(reading.start)


def scaled_numeral(figure: str, second: str) -> Fraction | None:
    """The first number of a range, with the scale of the second one where it has none of its own (10~15万)."""
    scale = _SCALE.search(second)
    if scale and not re.search("[万億兆]", figure):
        figure += scale[0]
    return read_numeral(figure)


def is_next(first: Fraction, second: Fraction) -> bool:
    """Whether 、 between the two means "or": 5、6人, 20、30人 go on by one in their first digit."""
    if not 0 < first < second:
        return False
    place = Fraction(1)
    while place * 10 <= second:
        place *= 10
    return second - first == place
