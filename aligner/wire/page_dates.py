"""The date that a page prints of itself ("Stand: 14. Oktober 2025, 18:32 Uhr", "2025年10月14日 18時30分")."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache

from babel import Locale

from aligner.languages.de.furniture import FURNITURE as DE
from aligner.languages.en.furniture import FURNITURE as EN
from aligner.languages.ja.furniture import FURNITURE as JA
from aligner.languages.nl.furniture import FURNITURE as NL
from aligner.records import Precision

_TABLES = {"nl": NL, "de": DE, "ja": JA, "en": EN}
# Offsets in hours of the zone names that the wires of these languages print; IST and the like have several meanings.
_ZONES = {"utc": 0, "gmt": 0, "z": 0, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "jst": 9, "bst": 1,
    "est": -5, "edt": -4,
          "cst": -6, "cdt": -5, "pst": -8, "pdt": -7, "msk": 3, "eet": 2, "eest": 3, "日本時間": 9}  # fmt: skip
# Labels that date a change of the page, not its first publication.
_CHANGED = frozenset({
    "updated", "last updated", "last modified", "modified", "updated on", "bijgewerkt",
    "bijgewerkt op", "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "update",
    "aangepast", "gewijzigd", "laatste wijziging", "aktualisiert", "aktualisiert am",
    "zuletzt aktualisiert", "letzte aktualisierung", "geändert", "geändert am", "letzte änderung",
    "更新", "更新日", "最終更新", "最終更新日", "更新日時",
})  # fmt: skip
_ERAS = {"令和": 2018, "平成": 1988}

_ISO = re.compile(
    r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"(?:[T ](?P<h>\d{2}):(?P<min>\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?P<zone>Z\b|[+-]\d{2}:?\d{2})?)?"
)
_JAPANESE = re.compile(
    r"(?:(?P<y>\d{4})|(?P<era>令和|平成)(?P<ey>\d{1,2}|元))\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"
)
_SLASHED = re.compile(r"(?<!\d)(?P<y>\d{4})[/.](?P<m>\d{1,2})[/.](?P<d>\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>\d{4})(?!\d)")
_TIME = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})\s?(?:[:.h]\s?(?P<min>\d{2})(?::\d{2})?(?!\d)|(?=\s?(?:uhr|uur|[ap]\.?m\b)))(?P<half>\s?[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_TIME_JAPANESE = re.compile(r"(?P<half>午前|午後)?\s*(?P<h>\d{1,2})時(?:(?P<min>\d{1,2})分|(?P<on>半))?")
_ZONE = re.compile(
    r"(?<![^\W_])(UTC|GMT|CES?T|MES?Z|JST|BST|E[SD]T|C[SD]T|P[SD]T|MSK|EES?T)(?![^\W_])|日本時間|[+-]\d{2}:?\d{2}(?!\d)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:uhr|uur|om|um|at|on|op|am|the|de|den|der|om|von|by|door|min(?:uten|ute|utes)?|lesezeit|leestijd|read|ago|（?[月火水木金土日]）?(?:曜日?)?|配信|時|分)(?![^\W\d_])",
    re.IGNORECASE,
)
# "Vandaag, 14:32": the page's own day, said from the reader's side.
_SPOKEN = re.compile(
    r"(?:vandaag|gisteren|heute|gestern|today|yesterday|今日|昨日|きょう|きのう)[ ,]+(?=(?:om |um |at )?\d{1,2}[:.時])",
    re.IGNORECASE,
)
_LEFTOVER_LONGEST = 14  # letters beside the date, its label, time and weekday: more is a sentence about a date


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDate:
    """When the page says it was published; `changed` where its label speaks of an update."""

    at: datetime
    precision: Precision
    changed: bool
    labelled: bool
    leftover: int


def is_date_line(text: str, lang: str, *, bare: bool = True) -> bool:
    """Whether the line is a page's own date: a full date, perhaps a time and a label, and hardly anything else.

    Without `bare`, a date counts only with a time of day or a label such as "Stand:".
    """
    found = read_page_date(text, lang)
    if found is not None:
        return found.leftover <= _LEFTOVER_LONGEST and (bare or found.labelled or found.precision == "minute")
    line = unicodedata.normalize("NFKC", text)[:200]
    match = _without_year(lang).search(line)
    spoken = _SPOKEN.match(line)
    if spoken:
        return _count_letters(_strip_label(_TIME_JAPANESE.sub(" ", _TIME.sub(" ", line[spoken.end() :])), lang)[1]) == 0
    timed = _TIME_JAPANESE.search(line) or _TIME.search(line)
    if not match or not (bare or timed):
        return False
    rest = line[: match.start()] + " " + line[match.end() :]
    rest = _strip_label(_TIME_JAPANESE.sub(" ", _TIME.sub(" ", rest)), lang)[1]
    return _count_letters(rest) <= 2


def read_page_date(text: str, lang: str) -> PageDate | None:
    """The full date in a short line, with its time and zone where given; None where there is none or it is doubtful.

    A date in figures is read day first in Dutch and German; in English only where day and month cannot be confused.
    """
    line = unicodedata.normalize("NFKC", text)[:200]
    for pattern, order in _shapes(lang):
        match = pattern.search(line)
        day = _read_day(match.groupdict(), order, lang) if match else None
        if match and day:
            return _with_time(line, match, day, lang)
    return None


def _read_day(found: dict[str, str | None], order: str, lang: str) -> datetime | None:
    if found.get("era"):
        years = found["ey"] or "1"
        year = _ERAS[found["era"] or ""] + (1 if years == "元" else int(years))
    else:
        year = int(found["y"] or 0)
    month = month_numbers(lang).get((found["name"] or "").lower(), 0) if order == "worded" else int(found["m"] or 0)
    day = int(found["d"] or 0)
    if order == "figures" and lang == "en":
        if month <= 12 and day <= 12 and month != day:
            return None  # 03/04/2025 is read both ways in English
        month, day = (day, month) if month > 12 else (month, day)
    try:
        return datetime(year, month, day) if 1900 < year < 2200 else None
    except ValueError:
        return None


def _with_time(line: str, match: re.Match[str], day: datetime, lang: str) -> PageDate:
    groups = match.groupdict()
    rest = line[: match.start()] + " " + line[match.end() :]
    precision: Precision = "day"
    zone_name = groups.get("zone") or ""
    if groups.get("h"):
        day, precision = day.replace(hour=int(groups["h"] or 0), minute=int(groups["min"] or 0)), "minute"
    else:
        time = _TIME_JAPANESE.search(rest) if lang == "ja" else None
        time = time or _TIME.search(rest)
        clock = _read_clock(time) if time else None
        if time and clock:
            day, precision = day.replace(hour=clock[0], minute=clock[1]), "minute"
            rest = rest[: time.start()] + " " + rest[time.end() :]
    zone_match = _ZONE.search(rest)
    if zone_match:
        zone_name = zone_name or zone_match.group()
        rest = rest[: zone_match.start()] + " " + rest[zone_match.end() :]
    zone = _read_zone(zone_name)
    at = day.replace(tzinfo=zone) if zone and precision == "minute" else day
    label, rest = _strip_label(rest, lang)
    table = _TABLES.get(lang, EN)
    rest = " ".join(word for word in rest.split() if word.strip(" ,;:|") not in table.interface | table.section_labels)
    return PageDate(
        at=at, precision=precision, changed=label in _CHANGED, labelled=bool(label), leftover=_count_letters(rest)
    )


def _count_letters(rest: str) -> int:
    return len(re.sub(r"[\W\d_]+", "", _FILLER.sub(" ", rest)))


def _read_clock(time: re.Match[str]) -> tuple[int, int] | None:
    hour, minute = int(time.group("h")), int(time.group("min") or 0)
    half = (time.group("half") or "").strip().lower()
    if half.startswith("p") or half == "午後":
        hour = hour % 12 + 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if "on" in time.groupdict() and time.group("on"):
        minute = 30
    return (hour, minute) if hour < 24 and minute < 60 else None


def _read_zone(name: str) -> timezone | None:
    if not name:
        return None
    if name[0] in "+-":
        digits = name[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
        return timezone(-offset if name[0] == "-" else offset) if offset < timedelta(hours=15) else None
    hours = _ZONES.get(name.lower())
    return None if hours is None else timezone(timedelta(hours=hours))


def _strip_label(rest: str, lang: str) -> tuple[str, str]:
    lowered = rest.lower()
    labels = sorted((*_TABLES.get(lang, EN).time_labels, *EN.time_labels), key=len, reverse=True)
    found = next((label for label in labels if label in lowered), "")
    cleaned = lowered.replace(found, " ") if found else lowered
    for name in _weekdays(lang):
        cleaned = re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])\.?", " ", cleaned)
    return found, cleaned


@cache
def month_numbers(lang: str) -> dict[str, int]:
    """Month names and their abbreviations, lower case without a full stop, to their number."""
    names: dict[str, int] = {}
    for code in dict.fromkeys((lang, "en")):
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    names.setdefault(name.lower().rstrip("."), number)
    names.update({"jänner": 1, "feber": 2, "sept": 9, "mrz": 3} if lang == "de" else {"sept": 9, "febr": 2, "mrt": 3})
    return {name: number for name, number in names.items() if not name[:1].isdigit()}


@cache
def _weekdays(lang: str) -> tuple[str, ...]:
    names: set[str] = set()
    for code in dict.fromkeys((lang, "en")):
        for width in ("wide", "abbreviated"):
            names.update(name.lower().rstrip(".") for name in Locale.parse(code).days["format"][width].values())
    return tuple(sorted(names, key=len, reverse=True))


@cache
def _without_year(lang: str) -> re.Pattern[str]:
    if lang == "ja":
        return re.compile(r"(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*日")
    names = "|".join(re.escape(name) for name in sorted(month_numbers(lang), key=len, reverse=True))
    return re.compile(
        rf"(?<!\d)\d{{1,2}}\.?\s+(?:{names})(?![^\W_])|(?<![^\W_])(?:{names})\.?\s+\d{{1,2}}(?!\d)", re.IGNORECASE
    )


@cache
def _shapes(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    names = "|".join(re.escape(name) for name in sorted(month_numbers(lang), key=len, reverse=True))
    day = r"(?P<d>\d{1,2})(?!\d)"
    day_first = rf"(?<!\d){day}\.?(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<name>{names})\.?,?\s+(?P<y>\d{{4}})(?!\d)"
    month_first = rf"(?<![^\W_])(?P<name>{names})\.?\s+{day}(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})(?!\d)"
    return (
        (_ISO, "iso"),
        (_JAPANESE, "year first"),
        (_SLASHED, "year first"),
        (_NUMERIC, "figures"),
        (re.compile(day_first, re.IGNORECASE), "worded"),
        (re.compile(month_first, re.IGNORECASE), "worded"),
    )
