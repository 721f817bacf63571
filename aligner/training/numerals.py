"""Numbers, dates and clock times in words and figures, as newsrooms write them in nl, de, ja and en.

Every function takes a value and gives its four forms, so that the pairs made from them are right
by construction. Months and weekdays come from CLDR (Babel).
"""

from __future__ import annotations

import datetime
from functools import cache
from random import Random

from aligner.languages.months import month_names

Forms = dict[str, str]

LANGUAGES = ("nl", "de", "ja", "en")

SMALL = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
    "de": ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
}

GREAT = {
    "nl": {6: "miljoen", 9: "miljard", 12: "biljoen"},
    "de": {6: "Millionen", 9: "Milliarden", 12: "Billionen"},
    "en": {6: "million", 9: "billion", 12: "trillion"},
}

DUTCH_PARTS = ("'s ochtends", "'s middags", "'s avonds")
GERMAN_PARTS = ("morgens", "nachmittags", "abends")

ERAS = (("令和", 2019), ("平成", 1989), ("昭和", 1926))

ERA_SHARE = 0.08
"""Share of the Japanese dates with an era year: rare in news, but wrong when never seen."""


def write_integer(value: int) -> Forms:
    """A whole number in figures: 1.200, 1.200, 1200 or 1万2000, 1,200."""
    grouped = f"{value:,}"
    dotted = grouped.replace(",", ".") if value > 999 else grouped
    return {"nl": dotted, "de": dotted, "ja": write_japanese(value), "en": grouped}


def write_japanese(value: int) -> str:
    """Figures with 万 and 億, as Japanese newspapers write them.

    >>> write_japanese(125_000_000)
    '1億2500万'
    """
    text = ""
    for size, sign in ((10**12, "兆"), (10**8, "億"), (10**4, "万")):
        if value >= size:
            text += f"{value // size}{sign}"
            value %= size
    return text + (str(value) if value or not text else "")


def write_word(value: int) -> Forms:
    """A number up to twelve in words; Japanese keeps the figure."""
    return {language: SMALL[language][value] if language != "ja" else str(value) for language in LANGUAGES}


def write_decimal(value: str) -> Forms:
    """A decimal number given with a point: 2,5 in nl and de, 2.5 in ja and en."""
    comma = value.replace(".", ",")
    return {"nl": comma, "de": comma, "ja": value, "en": value}


def write_great(figure: str, power: int) -> Forms:
    """`figure` times ten to `power` (6, 9 or 12): 2,5 miljard, 2,5 Milliarden, 25億, 2.5 billion."""
    whole, _, part = figure.partition(".")
    value = int(whole + part) * 10 ** (power - len(part))
    decimal = write_decimal(figure)
    forms = {language: f"{decimal[language]} {GREAT[language][power]}" for language in ("nl", "de", "en")}
    if figure == "1":
        forms["de"] = "eine " + GREAT["de"][power].removesuffix("n").removesuffix("e" if power != 9 else "")
        forms["nl"], forms["en"] = f"een {GREAT['nl'][power]}", f"one {GREAT['en'][power]}"
    return forms | {"ja": write_japanese(value)}


def write_date(day: datetime.date, random: Random, *, year: bool, weekday: bool) -> Forms:
    """A date; the weekday and the year are written if asked for."""
    months = {language: month_names(language)[day.month - 1] for language in LANGUAGES}
    forms = {
        "nl": f"{day.day} {months['nl']}",
        "de": f"{day.day}. {months['de']}",
        "ja": f"{day.month}月{day.day}日",
        "en": f"{months['en']} {day.day}",
    }
    if year:
        forms = {"nl": f"{forms['nl']} {day.year}", "de": f"{forms['de']} {day.year}"} | {
            "ja": _japanese_year(day.year, random) + forms["ja"],
            "en": f"{forms['en']}, {day.year}",
        }
    if weekday:
        names = {language: weekday_names(language)[day.weekday()] for language in LANGUAGES}
        forms["nl"] = f"{names['nl']} {forms['nl']}"
        forms["de"] = f"{names['de']}, {random.choice(('dem ', ''))}{forms['de']}"
        forms["ja"] += random.choice((f"（{names['ja'][0]}）", f"({names['ja'][0]})", names["ja"]))
        forms["en"] = f"{names['en']}, {forms['en']}"
    return forms


def write_year(year: int, random: Random) -> Forms:
    """A year: 2014 in the European languages, 2014年 or 平成26年 in Japanese."""
    return {"nl": str(year), "de": str(year), "ja": _japanese_year(year, random), "en": str(year)}


def write_clock(hour: int, minute: int, random: Random) -> Forms:
    """A time of day.

    In 24 hours (14.30 uur, 14:30 Uhr, 14時30分) the English keeps the figures; twelve hours with a part
    of the day (half drie 's middags, 午後2時半) become a.m. and p.m. or words.
    """
    if random.random() < 0.25 and minute in (0, 30) and 1 <= hour % 12 <= 11:
        return _write_spoken_clock(hour, minute)
    twelve = hour % 12 or 12
    half = "a.m." if hour < 12 else "p.m."
    sign = "午前" if hour < 12 else "午後"
    minutes = f"{minute:02d}"
    written = f"{minute}分" if minute else ""
    if minute == 30 and random.random() < 0.4:
        written = "半"
    japanese = f"{sign}{hour % 12}時{written}"
    exact = f"{twelve}:{minutes} {half}" if minute else f"{twelve} {half}"
    if random.random() < 0.4:
        return {"ja": japanese, "en": exact} | _write_half_day(hour, minutes, minute)
    dutch = random.choice((f"{hour}.{minutes} uur", f"{hour:02d}.{minutes} uur", f"{hour}:{minutes} uur"))
    german = random.choice((f"{hour}.{minutes} Uhr", f"{hour}:{minutes} Uhr", f"{hour:02d}:{minutes} Uhr"))
    japanese = f"{hour}時{minute}分" if minute else f"{hour}時"
    return {"nl": dutch, "de": german, "ja": japanese, "en": f"{hour}:{minutes}"}


@cache
def weekday_names(language: str) -> tuple[str, ...]:
    """The weekdays from Monday on."""
    from babel.dates import get_day_names

    names = get_day_names("wide", "format", language)
    return tuple(names[number] for number in range(7))


def _japanese_year(year: int, random: Random) -> str:
    if random.random() < ERA_SHARE:
        name, first = next((name, first) for name, first in ERAS if year > first)
        return f"{name}{year - first + 1}年"
    return f"{year}年"


def _write_half_day(hour: int, minutes: str, minute: int) -> Forms:
    part = 0 if hour < 12 else 1 if hour < 18 else 2
    twelve = hour % 12 or 12
    clock = f"{twelve}.{minutes}" if minute else str(twelve)
    return {
        "nl": f"{clock} uur {DUTCH_PARTS[part]}",
        "de": f"{clock} Uhr {GERMAN_PARTS[part]}",
    }


def _write_spoken_clock(hour: int, minute: int) -> Forms:
    part = 0 if hour < 12 else 1 if hour < 18 else 2
    dutch_part, german_part = DUTCH_PARTS[part], GERMAN_PARTS[part]
    english_part = ("in the morning", "in the afternoon", "in the evening")[part]
    twelve = hour % 12
    words = write_word(twelve + (1 if minute else 0))
    german_word = "eins" if words["en"] == "one" else words["de"]
    japanese = f"{'午前' if hour < 12 else '午後'}{twelve}時"
    if minute:
        return {
            "nl": f"half {words['nl']} {dutch_part}",
            "de": f"halb {german_word} {german_part}",
            "ja": f"{japanese}半",
            "en": f"half past {SMALL['en'][twelve]} {english_part}",
        }
    clock = "ein" if words["en"] == "one" else words["de"]
    return {
        "nl": f"{words['nl']} uur {dutch_part}",
        "de": f"{clock} Uhr {german_part}",
        "ja": japanese,
        "en": f"{words['en']} o'clock {english_part}",
    }
