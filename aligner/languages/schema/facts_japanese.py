"""What the Japanese facts engine is given: words by class, in half-width writing and kanji as newspapers set them."""

from collections.abc import Mapping
from dataclasses import dataclass

from aligner.languages.schema.facts import HedgeWord, Tense
from aligner.records import Hedge

Words = tuple[str, ...]


def word_list(text: str) -> Words:
    """The blank-separated words of `text` in their order, each once."""
    return tuple(dict.fromkeys(text.split()))


@dataclass(frozen=True, slots=True, kw_only=True)
class JapaneseFactTable:
    """Words of figures, dates and measures.

    `numeral_words` hold a kanji numeral and are no numbers (一方, 三重県); `numeral_words_unless` are none only where
    the given continuation does not follow (十分, but 十分間). `references` stand right after a number that names
    something (条, 号線) unless one of the characters in `reference_guards` follows; `reference_heads` right before it.

    `counters` count things: those in `kanji_counters` also after a single kanji numeral, those in `few_units` after 数
    alone, those in `teen_units` after 十数. `people_verbs` say what happened to people. `ordinal_tails` make an
    ordinal, `ordinal_heads` stand behind a number after 第.

    `currencies`, `cents` and `currency_signs` give ISO codes, cents with how many make the whole; `pound_money` and
    `pound_weight` tell the two pounds apart, `point_contexts` percentage points from points, `kilo_weights` kilograms
    from kilometres. `units` give the unit's symbol, `speed_heads` what they make of a length (時速), and a number of
    degrees near one of `temperature_heads` is a temperature.

    Shifts count from the reference's own day, week, month or year, in `anchored_` words from the date named before.
    `toward` words point a weekday to one side, `holidays` are days of the year. `year_parts` are halves of a year, or
    "" for what is no sharper than the year. `zones` are offsets, or `EU+1` and `US-5` where summer time changes them.
    `duration_units` are years, months, weeks, days, hours, minutes and seconds
    with how many of them; numbers behind `prison_words` are lengths. Hedges stand before or after an amount, or
    (`moment_`) a date or time. `no_nouns` name no thing that could be counted. `future_words` tell that a date lies
    ahead, `plan_words` do so as a predicate or an object.
    """

    numeral_words: Words
    numeral_words_unless: Mapping[str, Words]
    references: Words
    reference_guards: Mapping[str, str]
    reference_heads: Words
    counters: Words
    kanji_counters: Words
    few_units: Words
    teen_units: Words
    people_verbs: Words
    ordinal_tails: Words
    ordinal_heads: Words
    currencies: Mapping[str, str]
    cents: Mapping[str, tuple[str, int]]
    currency_signs: Mapping[str, str]
    pound_money: Words
    pound_weight: Words
    percents: Words
    point_contexts: Words
    units: Mapping[str, str]
    kilo_weights: Words
    speed_heads: Mapping[str, str]
    temperature_heads: Words
    eras: Mapping[str, int]
    day_words: Mapping[str, int]
    week_words: Mapping[str, int]
    month_words: Mapping[str, int]
    year_words: Mapping[str, int]
    season_words: Mapping[str, tuple[int, str]]
    seasons: Mapping[str, str]
    anchored_days: Mapping[str, int]
    anchored_weeks: Mapping[str, int]
    anchored_months: Mapping[str, int]
    anchored_years: Mapping[str, int]
    weekdays: Mapping[str, int]
    toward: Mapping[str, Tense]
    holidays: Mapping[str, str]
    part_words: Mapping[str, str]
    day_part_words: Mapping[str, tuple[int, str]]
    anchored_parts: Mapping[str, tuple[int, str]]
    month_parts: Words
    year_parts: Mapping[str, str]
    zones: Mapping[str, str]
    prison_words: Words
    duration_units: Mapping[str, tuple[str, int]]
    hedges_before: Mapping[str, HedgeWord]
    hedges_after: Mapping[str, HedgeWord]
    moment_hedges_before: Mapping[str, Hedge]
    moment_hedges_after: Mapping[str, Hedge]
    no_nouns: Words
    future_words: Words
    plan_words: Words
