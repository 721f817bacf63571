"""Findings in plain words: days with their weekdays, no ISO notation, nothing said twice.

The words come from other stages, which write for machines as well; report.json keeps them as they are.
"""

import re
from dataclasses import replace
from datetime import date

from aligner.records import Finding, Mention, Side
from aligner.report.wording import MONTHS, write_day

_MONTH = "|".join(MONTHS)
_WRITTEN = rf"\d{{1,2}} (?:{_MONTH}) \d{{4}}"
# A day that already has its weekday, or is the end of "2 to 8 Mar 2026", stays as it is; so do words in quotes.
_DAY = re.compile(rf"“[^”]*”|(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* |\d (?:to|and|or|–|-) ?)?\b({_WRITTEN})\b")
_RANGE = re.compile(rf"\b({_WRITTEN}) – ({_WRITTEN})\b")
_ISO_DAY = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_NAMES = re.compile(r" lost: | added: | changed: ")
_BASES = (
    ("publication time ", "published "),
    ("(no publication time)", "(no year given, and no publication time to count from)"),
)


def write_plainly(finding: Finding) -> Finding:
    """The finding as the report shows it: values, reasons, readings and checks with days in words."""
    return replace(
        finding,
        reason=write_days(finding.reason),
        sides=tuple(_write_side(side) for side in finding.sides),
        keys=tuple(replace(key, left=write_days(key.left), right=write_days(key.right)) for key in finding.keys),
    )


def write_days(text: str) -> str:
    """The text with every full date as people write it, and with its weekday.

    Example: "published 2025-10-15" becomes "published Wed 15 Oct 2025", "10 Feb 2025 – 12 Feb 2025" becomes
    "Mon 10 Feb to Wed 12 Feb 2025". What stands in quotation marks is left alone, and so is "2 to 8 Mar 2026".
    """
    text = _ISO_DAY.sub(_write_iso, text)
    return _DAY.sub(_add_weekday, _RANGE.sub(_write_range, text))


def write_reading(read_as: str) -> str:
    """How words became a value, in plain words; "" where the words are the value ("14 → 14").

    Example: "Tuesday → 14 Oct 2025 (publication time 2025-10-15)" becomes
    "Tuesday → Tue 14 Oct 2025 (published Wed 15 Oct 2025)".
    """
    words, arrow, value = read_as.removeprefix("read as ").partition(" → ")
    if not arrow:
        return words
    for machine, plain in _BASES:
        value = value.replace(machine, plain)
    return f"{words} → {write_days(value)}" if words != value else words


def write_warning(warning: str) -> str:
    """A warning on a translation as a sentence: "name lost: Polen" becomes "“Polen” (name) is missing"."""
    kind, change, words = _parts(warning)
    if change == "lost":
        return f"“{words}” ({kind}) is missing from the English"
    if change == "added":
        return f"“{words}” ({kind}) stands only in the English"
    before, became, after = words.partition(" became ")
    if change == "changed" and became:
        return f"“{before}” ({kind}) became “{after}”"
    known = {"negation lost": "a “not” is missing from the English", "negation added": "the English adds a “not”"}
    return known.get(warning, warning)


def _parts(warning: str) -> tuple[str, str, str]:
    found = _NAMES.search(warning)
    if not found:
        return "", "", warning
    return warning[: found.start()], found[0].strip(" :"), warning[found.end() :]


def _write_side(side: Side) -> Side:
    return replace(side, display=write_days(side.display), mentions=tuple(_write_mention(m) for m in side.mentions))


def _write_mention(mention: Mention) -> Mention:
    return replace(mention, read_as=write_reading(mention.read_as), check=write_days(mention.check))


def _write_iso(match: re.Match[str]) -> str:
    try:
        return write_day(date(int(match[1]), int(match[2]), int(match[3])))
    except ValueError:
        return match[0]


def _write_range(match: re.Match[str]) -> str:
    first, last = _read_day(match[1]), _read_day(match[2])
    if first is None or last is None:
        return match[0]
    begin = write_day(first, weekday=True)
    if first.year == last.year:
        begin = begin.removesuffix(f" {first.year}")
    return f"{begin} to {write_day(last, weekday=True)}"


def _add_weekday(match: re.Match[str]) -> str:
    day = _read_day(match[1]) if match[1] else None
    return match[0] if day is None or match[0] != match[1] else write_day(day, weekday=True)


def _read_day(words: str) -> date | None:
    day, month, year = words.split(" ")
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None
