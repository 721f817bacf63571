"""What each language gives the facts engine: one table object, the same fields in every language.

Keys are lower-case words or phrases, words separated by one space, as they stand in running text. A key may hold one
or more alternations in braces, `nächst{e,en,er}`; an empty alternative is allowed. Month and weekday names come from
CLDR; the fields for them hold what CLDR lacks. Values are plain: the engine knows what a class of word does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Tense = Literal["past", "future"]
HedgeWord = Literal["about", "nearly", "over", "at_least", "at_most"]
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language says numbers. `cardinals` are the parts of which compounds are built, below 100.

    `joiners` stand between unit and ten or after a hundred ("und", "en"), within a word or between words;
    `half_endings` make "x and a half" at the end of a word; `ordinal_endings` make an ordinal of a cardinal,
    `ordinals` holds the irregular ones, which may also end a compound; `fraction_endings` make a denominator.
    """

    cardinals: Mapping[str, int]
    hundreds: Words
    thousands: Words
    scales: Mapping[str, int]
    scale_marks: Mapping[str, int]
    joiners: Words
    articles: Words
    ones: Words
    ordinals: Mapping[str, int]
    ordinal_endings: Words
    ordinal_marks: Words
    fractions: Mapping[str, str]
    fraction_endings: Words
    mixed: Mapping[str, str]
    half_endings: Words
    half_words: Words
    decimal_words: Words
    minus_words: Words
    collectives: Mapping[str, int]
    vague: Words
    decimal_mark: Literal[".", ","]
    group_marks: str
    compounds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """Currencies by name, symbol and country context: `adjectives` + `names` make a code ("australische" + "dollar")."""

    names: Mapping[str, str]
    cents: Mapping[str, str]
    symbols: Mapping[str, str]
    adjectives: Mapping[str, str]
    kinds: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureWords:
    """Units by name and sign, percent words, and what makes a rate of a measure ("per uur")."""

    units: Mapping[str, str]
    signs: Mapping[str, str]
    squares: Mapping[str, str]
    per: Words
    per_times: Mapping[str, str]
    percents: Words
    points: Words
    basis_points: Words
    below_zero: Words
    magnitudes: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Days, periods, and the words that move them. Shifts count units from the reference's own (this = 0)."""

    months: Mapping[str, int]
    month_traps: Words
    weekdays: Mapping[str, int]
    weekday_traps: Words
    units: Mapping[str, str]
    plural_units: Words
    unit_endings: Mapping[str, str]
    vague_durations: Mapping[str, str]
    built_units: Mapping[str, tuple[str, str]]
    day_words: Mapping[str, int]
    shifts: Mapping[str, int]
    coming: Words
    anchored_shifts: Mapping[str, int]
    period_words: Mapping[str, tuple[str, int]]
    period_nouns: Mapping[str, tuple[str, int]]
    seasons: Mapping[str, str]
    weekends: Words
    halves: Words
    quarters: Words
    centuries: Words
    decades: Words
    decade_names: Mapping[str, int]
    decade_heads: Words
    decade_tails: Words
    points: Words
    ago: Words
    ago_before: Words
    ahead_before: Words
    spans_back: Words
    later: Words
    earlier: Words
    anchored: Mapping[str, int]
    last_words: Words
    year_words: Words
    holidays: Mapping[str, str]
    every: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWords:
    """Clock times and parts of day. `parts` stand after or before a time ("in the evening"), `bare_parts` alone.

    `day_part_nouns` join a weekday or day word ("Dienstagabend", "gisterenavond"); `past`, `to`, `half`, `quarter`
    build spoken times; `at` asks for a clock time, and those of it that are `bounds` ("after") do not join a day with
    it; `half_is_before` says that "half vier" is 15:30 and not 16:30.
    """

    parts: Mapping[str, str]
    part_nouns: Mapping[str, str]
    this_parts: Mapping[str, str]
    hours: Words
    hour_marks: Words
    am: Words
    pm: Words
    noon: Words
    midnight: Words
    past: Words
    to: Words
    half: Words
    quarter: Words
    three_quarters: Words
    half_is_before: bool
    night_to: Words
    night_on: Words
    zones: Mapping[str, str]
    at: Words
    bounds: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTable:
    """One language's words for the facts engine.

    `of in_ on from_ to and_ between the` are the small words of dates, ranges and lists; `hedges_before` and
    `hedges_after` stand next to a value; `ages_after` make an age of a duration ("oud"), `age_nouns` are one word
    with it ("jarige", "Jährige"), `ages_before` stand before a number of years; `per` marks a frequency;
    `references` stand before a number that is a name ("Artikel", "flight"); `since` looks back from now, `aims` ahead ("moved to Thursday"), `until` ahead where no verb tells; `future` and `past` are words that tell
    the tense of a clause, `weak_past` those of them that are infinitives after a word of the future; `function_words` end a noun phrase. `month_first` reads 2/12/2025 as 12 February,
    `capital_nouns` says that months and weekdays are written with a capital and day words without.
    """

    language: str
    numbers: NumberWords
    money: MoneyWords
    measures: MeasureWords
    dates: DateWords
    clock: ClockWords
    the: Words
    of: Words
    in_: Words
    on: Words
    from_: Words
    to: Words
    change_to: Words
    between: Words
    and_: Words
    or_: Words
    hedges_before: Mapping[str, HedgeWord]
    hedges_after: Mapping[str, HedgeWord]
    ages_after: Words
    age_nouns: Words
    ages_before: Words
    person_nouns: Words
    duration_before: Words
    duration_after: Words
    ratios: Words
    references: Words
    name_after: Words
    idioms: Words
    since: Words
    aims: Words
    until: Words
    future: Words
    past: Words
    weak_past: Words
    past_endings: Words
    function_words: Words
    month_first: bool = False
    capital_nouns: bool = False
