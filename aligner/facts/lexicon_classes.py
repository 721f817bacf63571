"""The classes that a language table gives its phrases, with the value of each phrase in each class."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from babel import Locale

from aligner.facts.phrases import expand_keys, expand_words
from aligner.languages.schema.facts import ClockWords, DateWords, FactTable
from aligner.languages.zones import OFFSETS

CURRENCY_CODES = (
    "USD EUR GBP JPY CHF CNY CAD AUD NZD SEK NOK DKK ISK CZK PLN HUF RON BGN RUB UAH TRY ILS AED SAR QAR KWD INR PKR"
    " LKR BDT IDR MYR SGD HKD TWD KRW THB VND PHP MXN BRL ARS CLP ZAR NGN KES EGP MAD TND GEL KZT RSD DEM"
)  # those that no word or abbreviation of the news is written like (COP is a climate conference, ALL is a word)

Classes = list[tuple[str, dict[str, object]]]


def _as_table(words: Iterable[str]) -> dict[str, object]:
    return dict.fromkeys(expand_words(words), True)


def names_of(table: FactTable) -> tuple[dict[str, object], dict[str, object]]:
    """Month and weekday names of CLDR, wide and short ones without their full stops, with the table's own."""
    locale = Locale.parse(table.language)
    months: dict[str, object] = {}
    weekdays: dict[str, object] = {}
    for form in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            months |= {str(name).strip(".").lower(): number for number, name in locale.months[context][form].items()}
            if form == "wide":
                weekdays |= {str(name).lower(): number for number, name in locale.days[context][form].items()}
    return months | expand_keys(table.dates.months), weekdays | expand_keys(table.dates.weekdays)


def classes_of(table: FactTable) -> Classes:
    """Every class name with its phrases and their values."""
    mappings = _number_classes(table) + _date_classes(table) + _clock_classes(table)
    lists = _number_lists(table) + _date_lists(table.dates) + _clock_lists(table) + _small_lists(table)
    return [(name, expand_keys(words)) for name, words in mappings] + [
        (name, _as_table(words)) for name, words in lists
    ]


def _number_classes(table: FactTable) -> list[tuple[str, Mapping[str, object]]]:
    numbers, money, measures = table.numbers, table.money, table.measures
    return [
        ("CODE", {code.lower(): code for code in CURRENCY_CODES.split()}),
        ("SCALE", numbers.scales),
        ("FRACWORD", {key: Fraction(part) for key, part in numbers.fractions.items()}),
        ("COLLECTIVE", numbers.collectives),
        ("CURRENCY", money.names),
        ("CENT", money.cents),
        ("SYMBOL", money.symbols),
        ("COUNTRY", money.adjectives),
        ("MONEYKIND", money.kinds),
        ("MEASURE", measures.units),
        ("SIGN", measures.signs),
        ("SQUARE", measures.squares),
        ("PERTIME", measures.per_times),
        ("HEDGE", table.hedges_before),
        ("HEDGEA", table.hedges_after),
    ]


def _date_classes(table: FactTable) -> list[tuple[str, Mapping[str, object]]]:
    dates = table.dates
    months, weekdays = names_of(table)
    parts = expand_keys(table.clock.part_nouns) if table.numbers.compounds else {}
    day_words = expand_keys(dates.day_words)
    return [
        ("MONTH", months),
        ("WEEKDAY", weekdays),
        (
            "WEEKDAYPART",
            {day + part: (number, moment) for day, number in weekdays.items() for part, moment in parts.items()},
        ),
        (
            "DAYPART",
            {day + part: (shift, moment) for day, shift in day_words.items() for part, moment in parts.items()},
        ),
        ("UNIT", dates.units),
        ("BUNIT", dates.built_units),
        (
            "UNITENDING",
            {word + tail: unit for word, unit in dates.unit_endings.items() for tail in dates.unit_inflections},
        ),
        ("VAGUE", dates.vague_durations),
        ("INNER", dates.inner_words),
        ("DAYREL", dates.day_words),
        ("REL", dates.shifts),
        ("AREL", dates.anchored_shifts),
        ("PERIOD", dates.period_words),
        ("PERIODNOUN", dates.period_nouns),
        ("SEASON", dates.seasons),
        ("DECNAME", dates.decade_names),
        ("ANCHORED", dates.anchored),
        ("HOLIDAY", dates.holidays),
    ]


def _zones_of(clock: ClockWords) -> dict[str, object]:
    """The named zones, and those told by a country or its capital: "Iranian time", "nach iranischer Zeit"."""
    told: dict[str, object] = {}
    for names, country in clock.zone_names.items():
        for phrase in expand_words(clock.zone_phrases):
            told |= {phrase.replace("…", name): OFFSETS[country] for name in names.split(",")}
    return {**told, **clock.zones}


def _clock_classes(table: FactTable) -> list[tuple[str, Mapping[str, object]]]:
    clock = table.clock
    return [
        ("PART", clock.parts),
        ("PARTNOUN", clock.part_nouns),
        ("THISPART", clock.this_parts),
        ("ZONE", _zones_of(clock)),
        ("HOURNAME", clock.hour_names),
    ]


def _number_lists(table: FactTable) -> list[tuple[str, Iterable[str]]]:
    numbers, measures = table.numbers, table.measures
    return [
        ("A", numbers.articles),
        ("ONE", numbers.ones),
        ("HALF", numbers.half_words),
        ("MINUS", numbers.minus_words),
        ("RANK", numbers.rank_words),
        ("VOTES", numbers.vote_nouns),
        ("VERSUS", numbers.versus),
        ("FORIT", numbers.in_favour),
        ("AGAINST", numbers.against),
        ("PER", measures.per),
        ("PERCENT", measures.percents),
        ("PPOINT", measures.points),
        ("BPOINT", measures.basis_points),
        ("BELOW", measures.below_zero),
        ("MAGNITUDE", measures.magnitudes),
        ("SPEED", measures.speeds),
        ("TIMES", ("x",)),
    ]


def _date_lists(dates: DateWords) -> list[tuple[str, Iterable[str]]]:
    return [
        ("WEEKEND", dates.weekends),
        ("HALFYEAR", dates.halves),
        ("QUARTER", dates.quarters),
        ("QMARK", ("q",)),
        ("CENTURY", dates.centuries),
        ("DECADE", dates.decades),
        ("DECHEAD", dates.decade_heads),
        ("DECTAIL", dates.decade_tails),
        ("POINT", dates.points),
        ("AGO", dates.ago),
        ("HENCE", dates.hence),
        ("ADVENT", dates.advents),
        ("NOTONE", dates.less_than_one),
        ("UNITADJECTIVE", dates.unit_adjectives),
        ("AGOB", dates.ago_before),
        ("AHEADB", dates.ahead_before),
        ("LATER", dates.later),
        ("EARLIER", dates.earlier),
        ("LAST", dates.last_words),
        ("COMING", dates.coming),
        ("YEARWORD", dates.year_words),
        ("EVERY", dates.every),
        ("FILLER", dates.fillers),
        ("BOTH", dates.both),
        ("AFTERCHRIST", dates.after_christ),
    ]


def _clock_lists(table: FactTable) -> list[tuple[str, Iterable[str]]]:
    clock = table.clock
    return [
        ("OCLOCK", clock.hours),
        ("HOURMARK", clock.hour_marks),
        ("AM", clock.am),
        ("PM", clock.pm),
        ("NOON", clock.noon),
        ("MIDNIGHT", clock.midnight),
        ("PAST", clock.past),
        ("BEFORE", clock.to),
        ("HALFPAST", clock.half),
        ("QUARTERPAST", clock.quarter),
        ("THREEQ", clock.three_quarters),
        ("NIGHTTO", clock.night_to),
        ("NIGHTON", clock.night_on),
        ("AT", clock.at),
    ]


def _small_lists(table: FactTable) -> list[tuple[str, Iterable[str]]]:
    return [
        ("THE", table.the),
        ("BC", table.before_christ),
        ("OF", table.of),
        ("IN", table.in_),
        ("ON", table.on),
        ("FROM", table.from_),
        ("TO", table.to),
        ("CHANGE", table.change_to),
        ("INSTEAD", table.instead_of),
        ("BETWEEN", table.between),
        ("AND", table.and_),
        ("OR", table.or_),
        ("OLD", table.ages_after),
        ("AGENOUN", table.age_nouns),
        ("AGED", table.ages_before),
        ("RATIO", table.ratios),
        ("REFERENCE", table.references),
        ("IDIOM", table.idioms),
    ]
