"""Former values, those of a year earlier, those asked for and those on top of others."""

import pytest

from tests.findings.stories import build_story, find_story

ROWS = [
    ("en", "The club sold 48,000 tickets instead of 52,000.", {"52,000": {"former"}}),
    ("en", "Rents rose from 900 euros to 1,100 euros.", {"900 euros": {"former"}, "1,100 euros": set()}),
    ("en", "Sales were 31 million euros, up from 27 million euros.", {"27 million euros": {"former"}}),
    ("en", "Rents rose 4 per cent from a year earlier.", {"4 per cent": set()}),
    ("en", "A year earlier the mill had made 9 million euros.", {"9 million euros": {"earlier"}}),
    ("en", "The flood of 2018 killed 60 cows.", {"60": {"elsewhen"}}),
    ("en", "This flood killed 90 cows, against 60 in the flood of 2018.", {"90": set(), "60": {"elsewhen"}}),
    ("nl", "In de droogte van 2019 stierven 60 koeien.", {"60": {"elsewhen"}}),
    ("de", "Beim Hochwasser von 2018 ertranken 60 Kühe.", {"60": {"elsewhen"}}),
    ("ja", "2018年の水害では60棟が壊れた。", {"60棟": {"elsewhen"}}),
    ("nl", "De bond eiste 8 procent meer loon.", {"8 procent": {"asked"}}),
    ("nl", "Er komen 30 bussen in plaats van 45.", {"45": {"former"}, "30": set()}),
    ("nl", "De raad telt 30 leden, tot nu toe waren het er 45.", {"45": {"former"}, "30": set()}),
    ("de", "Der Rat hat künftig 30 Sitze, bisher waren es 45.", {"45": {"former"}, "30": set()}),
    ("de", "Bisher sind 45 Fälle bestätigt.", {"45": set()}),
    ("en", "The council will have 30 members; until now it had 45.", {"45": {"former"}, "30": set()}),
    ("ja", "定数は30人で、これまでは45人だった。", {"45人": {"former"}, "30人": set()}),
    ("en", "The coalition needs at least 45 votes.", {"45": {"needed"}}),
    ("en", "Some 45 votes are needed for a majority.", {"45": {"needed"}}),
    ("en", "The coalition won 45 votes.", {"45": set()}),
    ("en", "Some 45 people needed to be rescued.", {"45": set()}),
    ("en", "Some 45 residents were required to leave.", {"45": set()}),
    ("en", "She needed 45 stitches.", {"45": set()}),
    ("en", "The coalition needed at least 45 votes.", {"45": {"needed"}}),
    ("nl", "Zeker 45 gasten hadden zorg nodig.", {"45": set()}),
    ("de", "Bei 45 Menschen war eine Operation nötig.", {"45": set()}),
    ("de", "Sie brauchte 45 Versuche.", {"45": set()}),
    ("ja", "45人は入院が必要だ。", {"45人": set()}),
    ("nl", "Voor een meerderheid zijn 45 stemmen nodig.", {"45": {"needed"}}),
    ("de", "Für die Mehrheit braucht sie mindestens 45 Stimmen.", {"45": {"needed"}}),
    ("de", "Für die Mehrheit sind 45 Stimmen nötig.", {"45": {"needed"}}),
    ("ja", "過半数には45票が必要だ。", {"45票": {"needed"}}),
    (
        "de",
        "Er lief 42 Kilometer in 2:31:05 Stunden, im Schnitt waren es 16,7 Kilometer je Stunde.",
        {"2:31:05 Stunden": set()},
    ),
    ("nl", "De subsidie daalt van 64 miljoen euro naar 41 miljoen euro.", {"64 miljoen euro": {"former"}}),
    ("nl", "Nog eens 300 stoelen bleven leeg.", {"300": {"further"}}),
    ("de", "Statt 640 Betten hat die Klinik nur noch 410.", {"640": {"former"}, "410": set()}),
    ("de", "Ein Jahr zuvor waren es noch 12 Millionen Euro.", {"12 Millionen Euro": {"earlier"}}),
    ("de", "Das waren 6 Prozent mehr als im Vorjahr.", {"6 Prozent": set()}),
    ("de", "Weitere 200 Stühle standen im Keller.", {"200": {"further"}}),
    ("de", "Drei Boote sanken, weitere zwölf trieben ab.", {"Drei": set(), "zwölf": set()}),
    ("de", "Der Kläger hatte 70.000 Euro verlangt.", {"70.000 Euro": {"asked"}}),
    ("ja", "社員を従来の640人から410人に減らす。", {"640人": {"former"}, "410人": set()}),
    ("ja", "前年同期は17億円だった。", {"17億円": {"earlier"}}),
    ("ja", "売上高は前年同期より8%増えた。", {"8%": set()}),
    ("ja", "組合は8%の賃上げを求めていた。", {"8%": {"asked"}}),
    ("ja", "ほかに12台が壊れた。", {"12台": {"further"}}),
    ("ja", "他の8人は軽いけが。", {"8人": {"further"}}),
    ("en", "Police held nine other men.", {"nine": {"further"}}),
    ("en", "The party won three more seats than before.", {"three": set()}),
    ("nl", "De negen andere mannen zijn vrij.", {"negen": {"rest"}}),
    ("nl", "De andere negen zijn vrij.", {"negen": {"rest"}}),
    ("en", "The other nine walked free.", {"nine": {"rest"}}),
    ("en", "The nine other men walked free.", {"nine": {"rest"}}),
    ("de", "Die übrigen neun Männer sind frei.", {"neun": {"rest"}}),
    ("de", "Die neun anderen Männer sind frei.", {"neun": {"rest"}}),
    ("ja", "残る9人は釈放された。", {"9人": {"rest"}}),
    ("ja", "残りの9人は釈放された。", {"9人": {"rest"}}),
    ("en", "An aftershock of magnitude 4.3 followed.", {"4.3": {"shock"}}),
    (
        "en",
        "A quake of magnitude 6.1 was followed by an aftershock of magnitude 4.3.",
        {"6.1": set(), "4.3": {"shock"}},
    ),
    ("en", "The quake and its aftershocks killed six people.", {"six": set()}),
    ("en", "Some 40 aftershocks damaged the church.", {"40": set()}),
    ("en", "An aftershock killed six people.", {"six": {"shock"}}),
    ("nl", "Een naschok met een kracht van 4,3 volgde.", {"4,3": {"shock"}}),
    ("nl", "Door een naschok kwamen zes mensen om het leven.", {"zes": {"shock"}}),
    ("de", "Ein Nachbeben der Stärke 4,3 folgte.", {"4,3": {"shock"}}),
    ("de", "Bei einem Nachbeben starben sechs Menschen.", {"sechs": {"shock"}}),
    ("de", "Ein Erdbeben der Stärke 6,1 erschütterte die Stadt.", {"6,1": set()}),
    ("ja", "マグニチュード4.3の余震があった。", {"4.3": {"shock"}}),
    ("ja", "余震で6人が死亡した。", {"6人": {"shock"}}),
    ("ja", "地震と余震で6人が死亡した。", {"6人": set()}),
    ("en", "Last season he scored nine goals.", {"nine": {"last"}}),
    ("en", "He scored nine goals this season, two more than last season.", {"nine": {"current"}}),
    ("nl", "Vorig seizoen maakte hij negen doelpunten.", {"negen": {"last"}}),
    ("nl", "Hij maakte dit seizoen negen doelpunten.", {"negen": {"current"}}),
    ("de", "In der vergangenen Spielzeit schoss er neun Tore.", {"neun": {"last"}}),
    ("de", "In dieser Saison schoss er neun Tore.", {"neun": {"current"}}),
    ("de", "Er schoss neun Tore mehr als in der vergangenen Saison.", {"neun": set()}),
    ("ja", "昨季は9得点だった。", {"9得点": {"last"}}),
    ("ja", "今季は9得点を挙げた。", {"9得点": {"current"}}),
    ("nl", "De politie hield negen anderen aan.", {"negen": {"further"}}),
    ("de", "Neun andere Männer sind in Haft.", {"Neun": {"further"}}),
    ("en", "The museum draws 4,000 visitors a day on average.", {"4,000": {"average"}}),
    ("en", "An average 4,000 people came, and 9,000 on Friday.", {"4,000": {"average"}, "9,000": set()}),
    ("nl", "Er komen gemiddeld 4.000 bezoekers.", {"4.000": {"average"}}),
    ("de", "Im Schnitt kamen 4.000 Zuschauer.", {"4.000": {"average"}}),
    ("ja", "1試合平均で4000人が訪れた。", {"4000人": {"average"}}),
    ("ja", "日経平均株価は4万円になった。", {"4万円": set()}),
    ("en", "The winner gets 2 million euros.", {"2 million euros": {"winner"}}),
    ("nl", "De verliezend finalist krijgt 1 miljoen euro.", {"1 miljoen euro": {"loser"}}),
    ("de", "Der Sieger bekommt 2 Millionen Euro.", {"2 Millionen Euro": {"winner"}}),
    ("ja", "準優勝の賞金は1億円だ。", {"1億円": {"loser"}}),
]


@pytest.mark.parametrize(("lang", "text", "expected"), ROWS)
def test_a_value_knows_how_it_stands(lang: str, text: str, expected: dict[str, set[str]]) -> None:
    claims = build_story({"s1": (lang, [(text, text if lang == "en" else "")])})[2]
    found = {claim.quote: set(claim.standing) for claim in claims}
    assert {quote: found.get(quote) for quote in expected} == expected


DEEP = ("Die Straße ist gesperrt.", "Die Schule ist zu.", "Der Bürgermeister schweigt.")


@pytest.mark.parametrize(
    ("lang", "text", "quote", "expected"),
    [
        ("en", "A follow-up trial with 1,150 people has been called off.", "1,150", {"follow-up"}),
        ("en", "The trial with 1,150 people has been called off.", "1,150", set()),
        ("nl", "Een vervolgproef met 1.150 mensen gaat niet door.", "1.150", {"follow-up"}),
        ("nl", "De proef met 1.150 mensen gaat niet door.", "1.150", set()),
        ("de", "Eine Folgestudie mit 1.150 Menschen entfällt.", "1.150", {"follow-up"}),
        ("de", "Eine zweite klinische Studie mit 1.150 Menschen entfällt.", "1.150", {"follow-up"}),
        ("ja", "1150人による追加の治験は中止された。", "1150人", {"follow-up"}),
        ("de", "Zuletzt kam 2011 ein König zu Besuch, damals reisten neun Firmen mit.", "neun", {"elsewhen"}),
        ("de", "Der König kam im Januar 2026 zu Besuch, damals reisten neun Firmen mit.", "neun", set()),
        ("nl", "In 2017 was dezelfde zaak al doelwit: toen verdween er 9.000 euro.", "9.000 euro", {"elsewhen"}),
        ("nl", "Het bedrijf uit 2017 verloor 9.000 euro toen de bank sloot.", "9.000 euro", set()),
        (
            "en",
            "In 2017 the shop was robbed too; at that time the thieves took 9,000 euros.",
            "9,000 euros",
            {"elsewhen"},
        ),
        ("ja", "2017年にも被害に遭い、当時は9000ユーロが奪われた。", "9000ユーロ", {"elsewhen"}),
        ("en", "During the pandemic the state gave 12 million euros.", "12 million euros", {"elsewhen"}),
        ("nl", "In de coronacrisis gaf het land 12 miljoen euro.", "12 miljoen euro", {"elsewhen"}),
        ("de", "In der Pandemie hatte das Land mit 12 Millionen Euro geholfen.", "12 Millionen Euro", {"elsewhen"}),
        ("ja", "コロナ禍で州は1200万ユーロを出した。", "1200万ユーロ", {"elsewhen"}),
    ],
)
def test_down_in_the_text_another_study_an_earlier_year_or_the_pandemic_is_no_matter_of_the_news(
    lang: str, text: str, quote: str, expected: set[str]
) -> None:
    rows = [(row, "") for row in (*DEEP, text)]
    claims = build_story({"s1": (lang, rows)})[2]
    assert {claim.quote: set(claim.standing) for claim in claims}[quote] == expected
    assert not build_story({"s1": (lang, rows[3:])})[2][0].standing


def test_the_sentence_before_may_name_the_year() -> None:
    rows = [(row, "") for row in (*DEEP, "Zuletzt kam 2011 ein König zu Besuch.", "Damals reisten neun Firmen mit.")]
    nine = build_story({"s1": ("de", rows)})[2][-1]
    assert (nine.quote, nine.standing) == ("neun", {"elsewhen"})


def test_a_year_of_which_the_news_is_itself_is_no_earlier_occasion() -> None:
    rows = [
        (row, "")
        for row in ("Prozess um das Unglück von 2021", *DEEP, "2021 sank die Fähre, damals starben neun Menschen.")
    ]
    nine = build_story({"s1": ("de", rows)})[2][-1]
    assert (nine.quote, nine.standing) == ("neun", frozenset())


def conflicts(one: str, two: str, kind: str) -> bool:
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    return any(f.verdict == "conflict" and f.kind == kind for f in found)


FORECAST = "The brewer Kestrel now expects a profit of {} million euros this year."


def test_a_former_value_is_no_match_for_the_present_one() -> None:
    now = FORECAST.format(41)
    assert conflicts(FORECAST.format(46), now, "money")
    assert not conflicts("The brewer Kestrel had expected a profit this year of 46 million euros, up from 41 million"
                         " euros.", FORECAST.format(46), "money")  # fmt: skip
    assert not conflicts("Instead of 64 million euros the brewer Kestrel expects less profit this year.", now, "money")


def test_a_mean_is_no_match_for_one_figure_of_many() -> None:
    crowd = "The match of Kestrel on Friday drew a crowd of 9,100 spectators."
    assert conflicts(crowd, crowd.replace("9,100", "8,300"), "count")
    assert not conflicts(crowd, "The matches of Kestrel drew an average crowd of 8,300 spectators.", "count")


def test_the_prize_of_the_beaten_is_no_match_for_that_of_the_winners() -> None:
    prize = "The winners of the Kestrel Cup get {} million euros."
    assert conflicts(prize.format(4), prize.format(5), "money")
    assert not conflicts(prize.format(4), prize.replace("winners", "beaten finalists").format(2), "money")


def test_a_demand_is_no_match_for_what_was_agreed() -> None:
    agreed = "The union and the brewer Kestrel agreed on 5 per cent more pay."
    assert not conflicts("The union had asked for 9 per cent more pay from the brewer Kestrel.", agreed, "percent")
    assert conflicts("The union and the brewer Kestrel agreed on 9 per cent more pay.", agreed, "percent")


def test_what_is_claimed_or_wanted_is_a_demand_as_well() -> None:
    demand = "The gunman at the Kestrel bank demanded 800,000 euros and a car."
    assert conflicts(demand, "The gunman at the Kestrel bank wanted 300,000 euros and a car.", "money")
    assert not conflicts(demand, "The gunman at the Kestrel bank got 300,000 euros and a car.", "money")


@pytest.mark.parametrize(
    ("two", "clash"),
    [
        ("In the crash of the Kestrel bus the other four injured were flown to Norland.", False),
        ("In the crash of the Kestrel bus four injured were flown to Norland.", True),
        ("In the crash of the Kestrel bus the other six injured were flown to Norland.", True),
    ],
)
def test_the_rest_of_a_number_is_no_match_for_the_whole(two: str, clash: bool) -> None:
    assert conflicts("In the crash of the Kestrel bus five injured were flown to Norland.", two, "count") is clash


def test_a_value_of_last_season_is_no_match_for_that_of_this_one() -> None:
    goals = "The striker Jan Holm scored nine league goals {}."
    assert not conflicts(goals.format("last season"), goals.replace("nine", "14").format("this season"), "count")
    assert conflicts(goals.format("this season"), goals.replace("nine", "14").format("this season"), "count")
