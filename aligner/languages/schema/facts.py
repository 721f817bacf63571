"""What each language gives the facts engine: one table object, the same fields in every language.

Keys are lower-case words or phrases, words separated by one space, as they stand in running text. A key may hold one
or more alternations in braces, `nächst{e,en,er}`; an empty alternative is allowed. Month and weekday names come from
CLDR; the fields for them hold what CLDR lacks. Values are plain: the engine knows what a class of word does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Tense = Literal["past", "future"]
HedgeWord = Literal["about", "nearly", "over", "at_least", "at_most"]
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language says numbers. `cardinals` are the parts of which compounds are built, below 100.

    `joiners` stand between unit and ten or after a hundred ("und", "en"), within a word or between words;
    `half_endings` make "x and a half" at the end of a word; `ordinal_endings` make an ordinal of a cardinal, `ordinals`
    holds the irregular ones, which may also end a compound. A hundred or thousand after a word of `vague` ("mehrere")
    counts nothing. `bare_shares` are shares without a number ("helft"), `share_before` stands before a change by a
    share ("met een derde"), `share_plurals` end a denominator above one. `pronouns` are number words that are pronouns
    after `pronoun_before` ("this one"), `adverbs` ordinals that are adverbs before a verb ("first met"). `verbs` are
    number words that are also verbs (Dutch "acht"), `rank_words` stand before a rank ("nummer"), `streaks` behind the
    last of a row ("in a row"; with "…" before its noun). `vote_nouns` are what is counted in a vote, the usual one
    first, `vote_beginnings` begin words that say that a vote is told, `vote_verbs` say so right before its numbers,
    `versus` stand between these, `in_favour` and `against` behind the one and the other. `compounds`: a number is one
    word, `article_counts`: the article is the number one too.
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
    mixed: Mapping[str, str]
    half_endings: Words
    half_words: Words
    decimal_words: Words
    minus_words: Words
    collectives: Mapping[str, int]
    loose_collectives: Words
    vague: Words
    bare_shares: Words
    share_before: Words
    share_plurals: Words
    pronouns: Words
    pronoun_before: Words
    adverbs: Words
    decimal_mark: Literal[".", ","]
    compounds: bool
    article_counts: bool
    verbs: Words = ()
    rank_words: Words = ()
    streaks: Words = ()
    vote_nouns: Words = ()
    vote_beginnings: Words = ()
    vote_verbs: Words = ()
    versus: Words = ()
    in_favour: Words = ()
    against: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """Currencies by name, symbol and country context: `adjectives` + `kinds` make a code ("australische" + "dollar").

    `traps` are currency names that are also plain words ("won"), read as money only in sums; `weights` are those that
    are also weights ("pounds"), told by the words around them (`weighed`), weights by default where `weights_first`,
    but for sums near words that begin as `paid`. A word of `tons` is 100,000 of the home currency near `ton_sums`.
    """

    names: Mapping[str, str]
    cents: Mapping[str, str]
    symbols: Mapping[str, str]
    adjectives: Mapping[str, str]
    kinds: Mapping[str, str]
    traps: Words
    weights: Words
    weighed: Words
    weights_first: bool
    paid: Words = ()
    tons: Words = ()
    ton_sums: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureWords:
    """Units by name and sign, percent words, and what makes a rate of a measure ("per uur").

    `compass` begins the words after degrees of latitude and longitude, which are no measures here. `speeds` stand before
    kilometres an hour that are not named ("Tempo 30").
    """

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
    compass: Words
    speeds: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Days, periods, and the words that move them. Shifts count units from the reference's own (this = 0).

    `month_traps`, `weekday_traps`, `season_traps` are names that are also other words: they need a capital or one of
    `month_before`. `unit_endings` with `unit_inflections` make one word of number and unit ("dreistündige");
    `built_units` hold a number themselves ("kwartier"). `points` are places in a period ("Ende"), `ago`, `later`,
    `earlier` stand after a length, `ago_before` and `ahead_before` before it; a word of `spans_back` before "in ten
    years" makes it a length. `anchored` days count from the date before them in the text; `holidays` are `12-25`,
    `E+1`, days from Easter, or another rule of `feasts.feast_day`, `advents` name its Sundays after an ordinal,
    `feast_bounds` before a feast make it the end of a time ("noch vor Weihnachten"), `less_than_one` before a unit is
    less than one of it ("nog geen minuut"); `unit_adjectives` may stand between a number and its unit ("working days"),
    `told_after` follow one day or year that is told of and no length ("een week vol regen"), `week_names` stand before
    the number of a calendar week, `heat` tells temperatures in the 90s from years, `business_years` a company's quarter
    from the calendar's, `hence` counts from now ("from now"), `fillers` ("genau"; only `exact_fillers` after "in") and
    `inner_words` ("drei volle Tage") stand between a preposition, a number and its unit, `both` is two of a unit ("die
    letzten beiden Jahre"), `courses` are the points that a day has too ("im Laufe des Tages"), years `after_christ` may
    be short, `wholes` makes one of a unit ("den ganzen Tag"), `late_periods` told in the past are over ("zum Jahresende
    sank"), `early_periods` of the future are the next ("zu Jahresbeginn soll"). `small_words` are day words written
    small that are nouns when not.
    """

    months: Mapping[str, int]
    month_traps: Words
    month_before: Words
    season_traps: Words
    small_words: Words
    times_words: Words
    unit_inflections: Words
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
    fillers: Words = ()
    exact_fillers: Words = ()
    inner_words: Mapping[str, HedgeWord | Literal["exact"]] = field(default_factory=dict)
    both: Words = ()
    courses: Words = ()
    after_christ: Words = ()
    wholes: Words = ()
    late_periods: Words = ()
    early_periods: Words = ()
    week_names: Words = ()
    told_after: Words = ()
    unit_adjectives: Words = ()
    heat: Words = ()
    business_years: Words = ()
    hence: Words = ()
    advents: Words = ()
    feast_bounds: Mapping[str, HedgeWord] = field(default_factory=dict)
    less_than_one: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWords:
    """Clock times and parts of day. `parts` stand beside a time ("in the evening"; those of `beside_only` never alone),
    `part_nouns` join a weekday or a day word ("Dienstagabend", "gisterenavond"), `this_parts` hold their day
    ("vanavond").

    `past`, `to`, `half`, `quarter` build spoken times; `half_is_before` says that "half vier" is 15:30 and not 16:30.
    `at` asks for a clock time, its first word for sure; those of it that are `bounds` ("after") do not join a day with
    it. `stop_alone` says that 8.30 alone is a time. `duration_marks` are hour words that also last ("uur"), which
    `not_times` before them do not make clock times; `race_before` stands before the time of a race, `score_leads`
    before a score that looks like a time ("zum 15:15"), `hour_names` are hours after a preposition ("tegen zessen"),
    `it` before "was" tells the hour that stands before a word of `hour_told_before` ("het was pas zes uur toen"). A
    number word after `just_at` ("shortly after seven") is an hour, after `bare_at` ("at eight") no count unless a word
    before begins with one of `amount_stems` ("stood at eight"); after `loose_after` ("some time after") a time may be
    much later. `zone_names` of the countries of `zones.OFFSETS`, parted by commas, stand at the "…" of `zone_phrases`.
    `night_to` and `night_on` name the night that ends on a day.
    """

    parts: Mapping[str, str]
    beside_only: Words
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
    stop_alone: bool
    duration_marks: Words
    not_times: Words
    race_before: Words
    score_leads: Words = ()
    hour_names: Mapping[str, int] = field(default_factory=dict)
    it: Words = ()
    hour_told_before: Words = ()
    just_at: Words = ()
    bare_at: Words = ()
    amount_stems: Words = ()
    loose_after: Words = ()
    zone_names: Mapping[str, str] = field(default_factory=dict)
    zone_phrases: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTable:
    """One language's words for the facts engine.

    `of in_ on from_ to change_to and_ between the` are the small words of dates, ranges, changes and lists, those of
    `instead_of` stand between a value and the one that it replaces ("410 statt 690 Kilometer"). `hedges_before` and
    `hedges_after` stand next to a value; `hedge_prepositions` of them are also places ("over the bridge"), `counting`
    ones count what follows ("some 2000"). `ages_after` make an age of a duration ("oud"), `age_nouns` are one word with
    it ("Jährige"), `ages_before` stand before a number of years, `person_nouns` and `person_of` before an age in
    brackets or commas ("een man van 54"), `name_particles` within a name. `ratios` join a share ("six in ten").
    `references` stand before a number that is a name ("Artikel"), `name_after` after one ("1. FC"), `glued_prefixes`
    may be joined to one that counts; `idioms` hold number words that count nothing. `since` looks back from now, `aims`
    ahead ("moved to Thursday"), `until` ahead where no verb tells (with "…" around the day) or one of `lasting` does
    ("has closed until Monday"); `future` and `past` are words that tell the tense of a clause, `weak_past` those that
    are infinitives after a word of the future, `past_endings` and the participle's mark, prefixes and endings tell it
    of other words, but not after an adjective's ending. `aim_verbs` speak of the future with an infinitive behind them
    ("agreed to meet"), `that` begins a clause of its own. `presents` ("is") speak of the future where nothing else
    tells, with `states` ("closed"), which are no participles then. `function_words` end a noun phrase; plurals are told
    by `plurals`, `plural_endings` and not `singular_endings`. `month_first` reads 2/12/2025 as 12 February,
    `strong_past` are past forms that also stand behind `past_heads` ("stattfand"), a word before one of `perfect` is a
    participle ("eröffnet hat"), a present verb is any word in -t but `narrating` ones ("sagt") and `no_verbs`
    ("nicht"), `counted_nouns` are counted even by a number that may be a year ("2019 Menschen"), no year stands after
    `number_leads` or "of" and `quantity_nouns`, a bare old year stands before `telling_words`, one of `past_it` goes
    beyond it ("über 2030 hinaus"), `street_words` end an address, `headline_capitals` says that headlines capitalise
    words, `capital_nouns` says that months and weekdays are written with a capital and day words without. Behind one of
    `givers` and before one of `given_for` a unit with an article is time given ("had a year to decide").
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
    instead_of: Words
    between: Words
    and_: Words
    or_: Words
    hedges_before: Mapping[str, HedgeWord]
    hedges_after: Mapping[str, HedgeWord]
    ages_after: Words
    age_nouns: Words
    ages_before: Words
    person_nouns: Words
    person_of: Words
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
    possessives: Words
    copulas: Words
    glued_prefixes: Words
    hedge_prepositions: Words
    counting: Words
    plurals: Words
    plural_endings: Words
    singular_endings: Words
    adjective_ending: str
    participle_mark: str
    participle_prefixes: Words
    participle_endings: Words
    name_particles: Words = ()
    before_christ: Words = ()
    aim_verbs: Words = ()
    infinitive_mark: str = ""
    presents: Words = ()
    that: Words = ()
    states: Words = ()
    street_words: Words = ()
    headline_capitals: bool = False
    strong_past: Words = ()
    past_heads: Words = ()
    perfect: Words = ()
    narrating: Words = ()
    no_verbs: Words = ()
    counted_nouns: Words = ()
    quantity_nouns: Words = ()
    number_leads: Words = ()
    telling_words: Words = ()
    past_it: Words = ()
    month_first: bool = False
    capital_nouns: bool = False
    lasting: Words = ()
    givers: Words = ()
    given_for: Words = ()
