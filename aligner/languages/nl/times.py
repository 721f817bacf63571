"""Dutch words of dates, periods and clock times."""

# fmt: off

from aligner.languages.schema.facts import ClockWords, DateWords

DATES = DateWords(
    months={"mrt": 3, "maa": 3, "sept": 9, "juni": 6, "okt": 10},
    month_traps=("jan", "mei", "mar"),
    weekdays={},
    weekday_traps=(),
    units={
        "seconde{,n,s}": "second", "sec": "second", "minuut": "minute", "minuten": "minute", "minuutje": "minute",
        "min": "minute", "uur": "hour", "uren": "hour", "uurtje": "hour", "u": "hour", "dag": "day", "dagen": "day",
        "etmaal": "day", "etmalen": "day", "nacht": "day", "nachten": "day", "week": "week", "weken": "week",
        "maand": "month", "maanden": "month", "jaar": "year", "jaren": "year", "kalenderjaar": "year",
        "decennium": "decade", "decennia": "decade", "eeuw": "century", "eeuwen": "century", "jaartje": "year",
        "boekjaar": "year",
    },
    plural_units=(
        "seconden", "minuten", "uren", "dagen", "etmalen", "nachten", "weken", "maanden", "jaren", "decennia",
        "eeuwen",
    ),
    unit_endings={
        "jarig": "year", "daags": "day", "urig": "hour", "weeks": "week", "maands": "month", "uurs": "hour",
        "minuuts": "minute",
    },
    vague_durations={
        "urenlang{,e}": "hour", "dagenlang{,e}": "day", "wekenlang{,e}": "week", "maandenlang{,e}": "month",
        "jarenlang{,e}": "year", "decennialang{,e}": "decade", "eeuwenlang{,e}": "century",
    },
    built_units={
        "kwartier": ("15", "minute"), "halfuur": ("1/2", "hour"), "halfuurtje": ("1/2", "hour"),
        "halfjaar": ("1/2", "year"), "kwartalen": ("1", "quarter"), "veertiendaags": ("14", "day"),
        "weekend{,en}": ("2", "day"), "driekwartier": ("45", "minute"),
    },
    day_words={
        "vandaag": 0, "heden": 0, "morgen": 1, "overmorgen": 2, "gisteren": -1, "gister": -1, "eergisteren": -2,
        "eergister": -2, "vandaag de dag": 0,
    },
    shifts={
        "{,de ,het }volgend{,e}": 1, "{,de ,het }komend{,e}": 1, "{,de ,het }aankomend{,e}": 1,
        "{,de ,het }eerstkomend{,e}": 1, "aanstaande": 1, "{,de ,het }vorig{,e}": -1, "{,de ,het }afgelopen": -1,
        "{,de ,het }voorbije": -1, "{,de ,het }laatste": -1, "{,de ,het }voorafgaande": -1, "jongstleden": -1,
        "verleden": -1, "deze": 0, "dit": 0, "{,de ,het }huidige": 0, "{,de ,het }lopende": 0, "later deze": 0,
        "later dit": 0, "eerder deze": 0, "eerder dit": 0, "later in de": 0, "later in het": 0, "eerder in de": 0,
        "eerder in het": 0, "later in deze": 0,
    },
    coming=("{,de ,het }komend{,e}", "{,de ,het }aankomend{,e}", "{,de ,het }eerstkomend{,e}", "aanstaande"),
    anchored_shifts={
        "de daaropvolgende": 1, "het daaropvolgende": 1, "daaropvolgende": 1, "de daaraan voorafgaande": -1,
    },
    period_words={"vannacht": ("TNI", 0), "afgelopen nacht": ("TNI", -1), "de afgelopen nacht": ("TNI", -1)},
    period_nouns={"jaarwisseling": ("year", 0), "jaareinde": ("year", 0), "jaarbegin": ("year", 0)},
    seasons={"lente": "SP", "voorjaar": "SP", "zomer": "SU", "herfst": "FA", "najaar": "FA", "winter": "WI"},
    weekends=("weekend", "weekeinde"),
    halves=("halfjaar", "jaarhelft", "helft"),
    quarters=("kwartaal",),
    centuries=("eeuw",),
    decades=("decennium",),
    decade_names={
        "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
        "negentig": 90,
    },
    decade_heads=("jaren", "de jaren", "begin jaren", "eind jaren", "midden jaren"),
    decade_tails=("er", "'er"),
    points=(
        "begin", "het begin van", "eind", "einde", "het einde van", "eind van", "begin van", "medio", "half", "midden",
        "halverwege", "in de loop van", "het eind van", "aan het begin van", "aan het einde van", "aan het eind van",
    ),
    ago=("geleden",),
    ago_before=(),
    ahead_before=("over", "in"),
    spans_back=("eerste", "enige", "hoogste", "laagste", "ergste", "keer", "maal", "grootste", "eerst"),
    later=("later", "daarop", "erop", "daarna", "nadien", "erna"),
    earlier=("eerder", "daarvoor", "ervoor", "voordien", "tevoren", "voorafgaand"),
    anchored={
        "de volgende dag": 1, "de dag erna": 1, "een dag later": 1, "de dag erop": 1, "daags erna": 1,
        "de dag daarna": 1, "de dag ervoor": -1, "een dag eerder": -1, "de dag daarvoor": -1, "de vorige dag": -1,
        "daags ervoor": -1, "de dag tevoren": -1, "dezelfde dag": 0, "diezelfde dag": 0, "die dag": 0,
    },
    last_words=("laatste", "de laatste"),
    year_words=("jaar", "het jaar", "kalenderjaar", "boekjaar", "het boekjaar"),
    holidays={
        "eerste kerstdag": "12-25", "tweede kerstdag": "12-26", "kerstmis": "12-25", "kerst": "12-25",
        "kerstavond": "12-24", "oudejaarsavond": "12-31", "oudejaarsdag": "12-31", "nieuwjaarsdag": "01-01",
        "nieuwjaar": "01-01", "koningsdag": "04-27", "bevrijdingsdag": "05-05", "dodenherdenking": "05-04",
        "sinterklaas": "12-05", "pakjesavond": "12-05", "eerste paasdag": "E+0", "tweede paasdag": "E+1",
        "paasmaandag": "E+1", "pasen": "E+0", "goede vrijdag": "E-2", "hemelvaartsdag": "E+39", "hemelvaart": "E+39",
        "pinksteren": "E+49", "eerste pinksterdag": "E+49", "tweede pinksterdag": "E+50", "aswoensdag": "E-46",
        "dag van de arbeid": "05-01", "allerheiligen": "11-01", "prinsjesdag": "09-16",
    },
    every=("elke", "iedere", "per"),
)

CLOCK = ClockWords(
    parts={
        "'s ochtends": "TMO", "'s morgens": "TMO", "in de ochtend": "TMO", "in de vroege ochtend": "TMO",
        "vroeg in de ochtend": "TMO", "'s middags": "TAF", "in de middag": "TAF", "'s avonds": "TEV",
        "in de avond": "TEV", "'s nachts": "TNI", "in de nacht": "TNI", "in de namiddag": "TAF",
        "in de voormiddag": "TMO", "laat in de avond": "TEV", "voor de middag": "TMO", "'s ochtends vroeg": "TMO",
        "'s avonds laat": "TEV",
    },
    part_nouns={
        "ochtend": "TMO", "morgen": "TMO", "voormiddag": "TMO", "middag": "TAF", "namiddag": "TAF", "avond": "TEV",
        "nacht": "TNI",
    },
    this_parts={
        "vanochtend": "TMO", "vanmorgen": "TMO", "vanmiddag": "TAF", "vanavond": "TEV", "deze ochtend": "TMO",
        "deze morgen": "TMO", "deze middag": "TAF", "deze avond": "TEV", "deze nacht": "TNI",
    },
    hours=("uur",),
    hour_marks=("u", "h"),
    am=("am", "a.m.", "voormiddag"),
    pm=("pm", "p.m."),
    noon=("het middaguur", "twaalf uur 's middags", "12 uur 's middags", "middaguur"),
    midnight=("middernacht", "12 uur 's nachts", "twaalf uur 's nachts"),
    past=("over",),
    to=("voor",),
    half=("half",),
    quarter=("kwart",),
    three_quarters=(),
    half_is_before=True,
    night_to=("{,in de ,de }nacht {van,op,naar}",),
    night_on=("op", "naar"),
    zones={
        "gmt": "Z", "utc": "Z", "cet": "+01:00", "cest": "+02:00", "midden-europese tijd": "+01:00",
        "nederlandse tijd": "", "lokale tijd": "", "plaatselijke tijd": "", "eastern time": "", "moskoutijd": "+03:00",
        "moskouse tijd": "+03:00", "belgische tijd": "", "japanse tijd": "+09:00", "est": "-05:00", "edt": "-04:00",
        "et": "", "onze tijd": "",
    },
    at=(
        "om", "tegen", "rond", "omstreeks", "vanaf", "tot", "stipt", "klokslag", "circa", "na", "voor", "sinds",
        "even na", "kort na", "kort voor", "iets na", "tussen", "van", "ca.",
    ),
    bounds=("na", "voor", "sinds", "even na", "kort na", "kort voor", "iets na", "tot"),
)
