"""Pairs made by rule: dates, clock times, durations, money, counts, names in news-like sentences.

They are the sentences that the tool must never get wrong, and the corpora hold few of them. The
phrases are in `synthetic.toml`; a pair is right because both sides are written from one value.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

from aligner.languages.months import month_names
from aligner.training import numerals
from aligner.training.corpus import Pair
from aligner.training.numerals import LANGUAGES, Forms

SLOT = re.compile(r"\{(\w+)\}")

ELISION = re.compile(r"\bA(?= (8|18)[\d-])")

HEDGED = 0.3
"""Share of the counts, sums and durations that carry a word such as `about` or `almost`."""

DOUBLED = 0.15
"""Share of the pairs made of two sentences, because a wire's lines often hold more than one."""

Filler = Callable[[Random, dict[str, str]], Forms]


def build_synthetic(pair: str, lines: int, seed: int) -> list[Pair]:
    """`lines` pairs for a language pair such as `nl-en`, the same for the same seed, without repeats."""
    language = pair.split("-")[0]
    random = Random(f"{seed} {pair}")
    carriers = _phrases()["carriers"]
    made: dict[Pair, None] = {}
    while len(made) < lines:
        source, english = fill_carrier(random.choice(carriers), language, random)
        if random.random() < DOUBLED:
            more, more_english = fill_carrier(random.choice(carriers), language, random)
            gap = "" if language == "ja" else " "
            source, english = source + gap + more, f"{english} {more_english}"
        made[source, english] = None
    return list(made)


def fill_carrier(carrier: dict[str, str], language: str, random: Random) -> Pair:
    """A carrier sentence with every slot filled: the source and its English."""
    slots = dict.fromkeys(SLOT.findall(carrier[language]) + SLOT.findall(carrier["en"]))
    values = {slot: FILLERS[slot.rstrip("2")](random, carrier) for slot in slots}

    def write(tongue: str) -> str:
        text = SLOT.sub(lambda match: values[match.group(1)][tongue], carrier[tongue])
        text = ELISION.sub("An", text.replace(".m..", ".m."))
        return text[0].upper() + text[1:]

    return write(language), write("en")


def fill_person(random: Random, carrier: dict[str, str]) -> Forms:
    """A person by name."""
    return dict(zip(LANGUAGES, random.choice(_phrases()["persons"]["rows"]), strict=True))


def fill_who(random: Random, carrier: dict[str, str]) -> Forms:
    """A person by name, by office, or by both."""
    kind = random.random()
    person = fill_person(random, carrier)
    if kind < 0.35:
        return person
    role = random.choice(list(_phrases()["roles"].values()))
    nationality = random.choice(list(_phrases()["nationalities"].values()))
    office = {
        "nl": f"de {nationality['nl']} {role['nl']}",
        "de": f"der {nationality['de']} {role['de']}",
        "ja": nationality["ja"] + "の" + role["ja"],
        "en": f"the {nationality['en']} {role['en']}",
    }
    if kind < 0.7:
        return office
    return {
        "nl": f"{office['nl']} {person['nl']}",
        "de": f"{office['de']} {person['de']}",
        "ja": f"{nationality['ja']}の{person['ja']}{role['ja']}",
        "en": f"{nationality['en'] if nationality['en'] != 'American' else 'U.S.'} {role['en'].title()} {person['en']}",
    }


def fill_place(random: Random, carrier: dict[str, str]) -> Forms:
    """A city."""
    return dict(zip(LANGUAGES, random.choice(_phrases()["places"]["rows"]), strict=True))


def fill_country(random: Random, carrier: dict[str, str]) -> Forms:
    """A country whose German name has no article, by CLDR."""
    code = random.choice(_phrases()["countries"]["codes"])
    return {language: _territories(language)[code] for language in LANGUAGES}


def fill_date(random: Random, carrier: dict[str, str]) -> Forms:
    """A date between 1990 and 2030, mostly of this decade."""
    first = datetime.date(2020 if random.random() < 0.7 else 1990, 1, 1)
    day = first + datetime.timedelta(days=random.randrange(365 * (10 if first.year == 2020 else 30)))
    return numerals.write_date(day, random, year=random.random() < 0.45, weekday=random.random() < 0.3)


def fill_month(random: Random, carrier: dict[str, str]) -> Forms:
    """A month by name."""
    number = random.randrange(12)
    return {language: month_names(language)[number] for language in LANGUAGES}


def fill_monthyear(random: Random, carrier: dict[str, str]) -> Forms:
    """A month and a year: februari 2022, 2022年2月."""
    month, year = fill_month(random, carrier), numerals.write_year(random.randint(1960, 2029), random)
    forms = {language: f"{month[language]} {year[language]}" for language in ("nl", "de", "en")}
    return forms | {"ja": year["ja"] + month["ja"]}


def fill_year(random: Random, carrier: dict[str, str]) -> Forms:
    """A year between 1940 and 2029, mostly of this century."""
    return numerals.write_year(
        random.randint(2000, 2029) if random.random() < 0.6 else random.randint(1940, 1999), random
    )


def fill_time(random: Random, carrier: dict[str, str]) -> Forms:
    """A time of day."""
    minute = random.choice((0, 0, 15, 30, 30, 45, random.randrange(60)))
    return numerals.write_clock(random.randrange(1, 24), minute, random)


def fill_number(random: Random, carrier: dict[str, str]) -> Forms:
    """A whole number from 13 to tens of millions: round or to the last figure."""
    return numerals.write_integer(_draw_count(random))


def fill_small(random: Random, carrier: dict[str, str]) -> Forms:
    """A number from 10 to 45, at times with a decimal."""
    whole = random.randint(10, 45)
    return numerals.write_decimal(f"{whole}.{random.randint(1, 9)}" if random.random() < 0.4 else str(whole))


def fill_age(random: Random, carrier: dict[str, str]) -> Forms:
    """An age in figures."""
    return dict.fromkeys(LANGUAGES, str(random.randint(13, 99)))


def fill_score(random: Random, carrier: dict[str, str]) -> Forms:
    """The result of a match: 3-1, 3:1, 3対1."""
    ours, theirs = random.randint(1, 9), random.randint(0, 8)
    english = f"{ours}-{theirs}"
    return {"nl": english, "de": f"{ours}:{theirs}", "ja": f"{ours}{random.choice(('対', '-'))}{theirs}", "en": english}


def fill_percent(random: Random, carrier: dict[str, str]) -> Forms:
    """A share: 3,5 procent, 3,5 Prozent, 3.5%, 3割."""
    if random.random() < 0.12:
        tenths = random.randint(1, 9)
        whole = numerals.write_decimal(str(tenths * 10))
        return {
            "nl": f"{whole['nl']} procent",
            "de": f"{whole['de']} Prozent",
            "ja": f"{tenths}割",
            "en": f"{whole['en']} percent",
        }
    figure = f"{random.randint(0, 99)}.{random.randint(1, 9)}" if random.random() < 0.6 else str(random.randint(1, 99))
    forms = numerals.write_decimal(figure)
    if random.random() < 0.4:
        return {"nl": forms["nl"] + "%", "de": forms["de"] + " %", "ja": forms["ja"] + "%", "en": forms["en"] + "%"}
    japanese = random.choice(("%", "パーセント", "％"))
    return {
        "nl": forms["nl"] + " procent",
        "de": forms["de"] + " Prozent",
        "ja": forms["ja"] + japanese,
        "en": forms["en"] + " percent",
    }


def fill_money(random: Random, carrier: dict[str, str]) -> Forms:
    """A sum of money, from hundreds to billions."""
    currency = random.choice(list(_phrases()["currencies"].values()))
    amount = _draw_great(random) if random.random() < 0.6 else numerals.write_integer(_draw_count(random))
    amount = _hedge(random, amount | {"ja": amount["ja"] + currency["ja"]})
    return {
        language: amount[language] if language == "ja" else f"{amount[language]} {currency[language]}"
        for language in LANGUAGES
    }


def fill_people(random: Random, carrier: dict[str, str]) -> Forms:
    """So many people, victims or soldiers."""
    kind = random.random()
    count = random.randint(2, 9) if kind < 0.25 else _draw_count(random)
    number = numerals.write_word(count) if kind < 0.25 else numerals.write_integer(count)
    words = _phrases()["people"][carrier.get("people", "persons")]
    forms = {language: f"{number[language]} {words[language][1]}" for language in ("nl", "de", "en")}
    plain = {"ja": words["ja"][0].format(number["ja"])}
    if carrier.get("people") != "persons":
        return forms | plain
    return _hedge(random, forms | plain)


def fill_duration(random: Random, carrier: dict[str, str]) -> Forms:
    """A length of time; `duration` of the carrier asks for years, or for the German dative."""
    need = carrier.get("duration", "")
    name = "year" if need == "years" else random.choice(("minute", "hour", "hour", "day", "week", "month", "year"))
    if name == "hour" and random.random() < 0.3 and not need:
        return _half_hours(random)
    count = (
        random.choice((10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 70, 80, 90))
        if name == "minute"
        else random.randint(2, 20)
    )
    number = numerals.write_word(count) if count < 10 and random.random() < 0.6 else _plain(count)
    unit = _phrases()["units"][name]
    german = unit["de"][1] + ("n" if need and unit["de"][1][-1] != "n" else "")
    forms = {
        "nl": f"{number['nl']} {unit['nl'][1]}",
        "de": f"{number['de']} {german}",
        "ja": random.choice(unit["ja"]).format(count),
        "en": f"{number['en']} {unit['en'][1]}",
    }
    return forms if need else _hedge(random, forms)


FILLERS: dict[str, Filler] = {
    "who": fill_who,
    "person": fill_person,
    "place": fill_place,
    "country": fill_country,
    "date": fill_date,
    "month": fill_month,
    "monthyear": fill_monthyear,
    "year": fill_year,
    "time": fill_time,
    "number": fill_number,
    "small": fill_small,
    "age": fill_age,
    "score": fill_score,
    "percent": fill_percent,
    "money": fill_money,
    "people": fill_people,
    "duration": fill_duration,
}


def _plain(count: int) -> Forms:
    return dict.fromkeys(LANGUAGES, str(count))


def _half_hours(random: Random) -> Forms:
    count = random.randint(1, 9)
    words = numerals.write_word(count)
    japanese = {"ja": f"{count}時間半"}
    if count == 1:
        german = random.choice(("anderthalb Stunden", "eineinhalb Stunden"))
        return japanese | {"nl": "anderhalf uur", "de": german, "en": "an hour and a half"}
    dutch = random.choice(
        (
            f"{words['nl']}ënhalf uur" if words["nl"][-1] == "e" else f"{words['nl']}enhalf uur",
            f"{words['nl']} en een half uur",
        )
    )
    return japanese | {"nl": dutch, "de": f"{words['de']}einhalb Stunden", "en": f"{words['en']} and a half hours"}


def _hedge(random: Random, forms: Forms) -> Forms:
    if random.random() >= HEDGED:
        return forms
    hedge = random.choice(_phrases()["hedges"])
    return {language: hedge[language].format(forms[language]) for language in LANGUAGES}


def _draw_count(random: Random) -> int:
    digits = random.choice((2, 3, 3, 4, 4, 5, 5, 6, 7))
    value = random.randint(10 ** (digits - 1) + 3, 10**digits - 1)
    if digits > 2 and random.random() < 0.6:
        keep = 10 ** (digits - random.choice((1, 2)))
        value = max(keep, value // keep * keep)
    return value


def _draw_great(random: Random) -> Forms:
    power = random.choice((6, 6, 9, 9, 12))
    figure = str(random.randint(2, 12 if power == 12 else 950))
    if random.random() < 0.45:
        figure = f"{random.randint(1, 40)}.{random.randint(1, 9)}"
    return numerals.write_great(figure, power)


@cache
def _phrases() -> dict[str, Any]:
    text = files("aligner.training").joinpath("synthetic.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _territories(language: str) -> Any:
    from babel import Locale

    return Locale(language).territories
