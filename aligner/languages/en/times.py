"""English words of dates, periods and clock times."""

# fmt: off

from aligner.languages.schema.facts import ClockWords, DateWords

DATES = DateWords(
    months={
        "sept": 9, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
        "nov": 11, "dec": 12,
    },
    month_before=("by", "last", "next", "this", "mid", "after", "before", "early", "late", "since"),
    season_traps=("fall",),
    small_words=(),
    times_words=("once", "twice", "times", "time", "such", "what", "so"),
    unit_inflections=("",),
    month_traps=("may", "march", "april", "june", "mar", "sep", "dec", "jan", "jun", "august"),
    weekdays={"tue{,s,sday}": 1, "mon": 0, "wed": 2, "thu{,r,rs}": 3, "fri": 4, "sat": 5, "sun": 6},
    weekday_traps=("sun", "sat", "wed", "mon", "fri"),
    units={
        "second{,s}": "second", "sec{,s}": "second", "minute{,s}": "minute", "min{,s}": "minute", "hour{,s}": "hour",
        "hr{,s}": "hour", "h": "hour", "day{,s}": "day", "night{,s}": "day", "week{,s}": "week", "month{,s}": "month",
        "year{,s}": "year", "yr{,s}": "year", "decade{,s}": "decade", "centur{y,ies}": "century", "wk{,s}": "week",
    },
    plural_units=("seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades", "centuries"),
    unit_endings={},
    vague_durations={
        "hours-long": "hour", "days-long": "day", "weeks-long": "week", "months-long": "month", "years-long": "year",
        "decades-long": "decade",
    },
    built_units={
        "fortnight{,s}": ("2", "week"), "half-hour": ("1/2", "hour"), "half hour": ("1/2", "hour"),
        "millenni{um,a}": ("10", "century"),
    },
    day_words={
        "today": 0, "tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2, "day after tomorrow": 2,
        "the day before yesterday": -2, "day before yesterday": -2,
    },
    shifts={
        "next": 1, "the next": 1, "coming": 1, "the coming": 1, "upcoming": 1, "this coming": 1, "last": -1,
        "the last": -1, "past": -1, "the past": -1, "previous": -1, "this past": -1, "this": 0, "the current": 0,
        "current": 0, "later this": 0, "earlier this": 0, "later in the": 0, "earlier in the": 0, "later in this": 0,
    },
    coming=("coming", "the coming", "this coming", "upcoming"),
    anchored_shifts={"the following": 1, "following": 1, "the preceding": -1, "that same": 0},
    period_words={"tonight": ("TNI", 0), "last night": ("TNI", -1)},
    period_nouns={"year-end": ("year", 0)},
    seasons={
        "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
        "winter": "WI", "wintertime": "WI",
    },
    weekends=("weekend",),
    halves=("half",),
    quarters=("quarter", "qtr", "fiscal quarter"),
    centuries=("century",),
    decades=("decade",),
    decade_names={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
    decade_heads=(),
    decade_tails=("s", "'s"),
    points=(
        "early", "early in", "late", "late in", "mid", "the beginning of", "the start of", "the end of",
        "beginning of", "start of", "end of", "the middle of", "middle of", "early on", "late on", "the close of",
    ),
    ago=("ago", "back"),
    ago_before=(),
    ahead_before=("in",),
    spans_back=(
        "first", "only", "most", "worst", "best", "highest", "lowest", "time", "times", "biggest", "deadliest",
    ),
    later=("later", "afterwards", "after that"),
    earlier=("earlier", "before", "before that", "prior", "previously"),
    anchored={
        "the next day": 1, "the following day": 1, "the day after": 1, "a day later": 1, "the day before": -1,
        "the previous day": -1, "a day earlier": -1, "the same day": 0, "that day": 0, "that same day": 0,
        "the next morning": 1, "the following morning": 1,
    },
    last_words=("last", "the last", "final"),
    year_words=("year", "the year", "fiscal year", "calendar year", "the fiscal year"),
    holidays={
        "christmas day": "12-25", "christmas eve": "12-24", "christmas": "12-25", "new year's day": "01-01",
        "new year's eve": "12-31", "boxing day": "12-26", "valentine's day": "02-14", "halloween": "10-31",
        "may day": "05-01", "easter monday": "E+1", "easter sunday": "E+0", "easter": "E+0", "good friday": "E-2", "palm sunday": "E-7", "maundy thursday": "E-3",
        "ash wednesday": "E-46", "whit monday": "E+50", "ascension day": "E+39", "pentecost": "E+49",
        "juneteenth": "06-19", "all saints' day": "11-01",
    },
    every=("every", "each"),
    unit_adjectives=(
        "working", "business", "full", "whole", "long", "straight", "consecutive", "calendar", "more", "extra", "other",
        "additional", "short", "school", "solid", "successive", "further", "difficult", "hard",
    ),
    week_names=("week",),
    heat=("temperature", "temperatures", "highs", "lows", "mercury", "thermometers", "low", "mid", "high", "upper"),
    business_years=("fiscal",),
    hence=("from now", "hence", "from today"),
)

CLOCK = ClockWords(
    parts={
        "overnight": "TNI", "in the morning": "TMO", "in the early morning": "TMO", "early morning": "TMO",
        "before noon": "TMO", "before midday": "TMO",
        "in the afternoon": "TAF", "in the evening": "TEV", "at night": "TNI", "in the night": "TNI",
        "early in the morning": "TMO", "late at night": "TNI", "at midday": "TMI", "late in the evening": "TEV",
        "during the night": "TNI", "at lunchtime": "TMI",
    },
    beside_only=(),
    part_nouns={
        "{,early }morning": "TMO", "{,late }afternoon": "TAF", "{,late }evening": "TEV", "night": "TNI",
        "lunchtime": "TMI",
    },
    this_parts={
        "this morning": "TMO", "this afternoon": "TAF", "this evening": "TEV", "early this morning": "TMO",
        "late this afternoon": "TAF", "tomorrow morning": "TMO",
        "{earlier,later} this morning": "TMO", "{earlier,later} this afternoon": "TAF",
        "{earlier,later} this evening": "TEV", "late this evening": "TEV",
    },
    hours=("o'clock",),
    hour_marks=(),
    am=("am", "a.m", "a.m.", "a. m.", "in the morning"),
    pm=("pm", "p.m", "p.m.", "p. m."),
    noon=("noon", "12 noon", "midday", "noontime"),
    midnight=("midnight", "12 midnight"),
    past=("past", "after"),
    to=("to", "before", "till"),
    half=("half past", "half"),
    quarter=("quarter",),
    three_quarters=(),
    half_is_before=False,
    night_to=(
        "the night of", "on the night of", "in the night of", "during the night of", "overnight on", "the night from",
        "on the night from", "in the night from", "during the night from", "overnight from",
    ),
    night_on=("into", "to"),
    zones={
        "gmt": "Z", "utc": "Z", "cet": "+01:00", "cest": "+02:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
        "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00",
        "jst": "+09:00", "msk": "+03:00", "eet": "+02:00", "eest": "+03:00", "ist": "+05:30", "kst": "+09:00",
        "aest": "+10:00", "aedt": "+11:00", "hkt": "+08:00", "et": "", "pt": "", "eastern": "", "local time": "",
        "local": "", "eastern time": "", "moscow time": "+03:00", "japan time": "+09:00",
    },
    at=(
        "at", "at around", "at about", "around", "about", "shortly after", "shortly before", "by", "from", "after",
        "before", "until", "till", "since", "just after", "just before",
    ),
    stop_alone=False,
    duration_marks=(),
    not_times=(),
    race_before=(),
    bounds=(
        "after", "before", "until", "till", "since", "shortly after", "shortly before", "just after", "just before",
    ),
)
