"""What a native reader takes from a news sentence: every fact, nothing else, each with its value and hedge.

The rows stand in news/<language>.tsv; all are written for this project and published on one day.
"""

import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.facts.find import find_facts
from aligner.facts.values import parse_value

PUBLISHED = datetime(2025, 2, 19, 9, 0)
LANGUAGES = ("en", "nl", "de")
OPEN_VALUES = {"XXXX-XX-XX", "XXXX-WXX", "XXXX-XX", "XXXX", "XXXX-QX", "XXXX-HX"}


def news_rows():
    for lang in LANGUAGES:
        path = Path(__file__).parent / "news" / f"{lang}.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                sentence, _, facts = line.partition("\t")
                yield pytest.param(lang, sentence, facts, id=f"{lang}: {sentence[:60]}")


def shown(fact):
    return f"{fact.span} = {fact.value}" + ("" if fact.hedge == "exact" else f" [{fact.hedge}]")


@pytest.mark.parametrize(("lang", "sentence", "facts"), list(news_rows()))
def test_a_news_sentence_gives_its_facts_and_no_others(lang, sentence, facts):
    assert " ; ".join(map(shown, find_facts(sentence, lang, PUBLISHED))) == facts


@pytest.mark.parametrize(
    ("lang", "sentence", "value", "reason"),
    [
        ("en", "They met on Wednesday.", "XXXX-WXX-3", "no publication time"),
        ("nl", "Zij spraken elkaar op 12 februari.", "XXXX-02-12", "no publication time"),
        ("de", "Er kommt nächste Woche.", "XXXX-WXX", "no publication time"),
        ("nl", "Vanavond om acht uur begint het.", "T20:00", "no publication time"),
        ("de", "Am Tag darauf trat er zurück.", "XXXX-XX-XX", "no date before it in the text"),
        ("de", "Stundenlang wurde verhandelt.", "", "no number of hours is said"),
    ],
)
def test_what_cannot_be_known_stays_open_with_its_reason(lang, sentence, value, reason):
    (fact,) = find_facts(sentence, lang, None)
    assert (fact.value, fact.unresolved) == (value, reason)


@pytest.mark.parametrize(
    ("lang", "sentence", "noun"),
    [
        ("nl", "In totaal keerden 240 Russische gevangenen terug.", "gevangenen"),
        ("en", "They freed 240 Russian prisoners of war.", "prisoners"),
        ("de", "Freigelassen wurden 240 russische Gefangene.", "Gefangene"),
        ("de", "Rund 300 Berliner Schüler streikten.", "Schüler"),
        ("en", "At least 12 people died.", "people"),
        ("en", "It lost 46 percent of the vote.", "vote"),
        ("en", "Of the crew 18 lost their lives.", ""),
        ("en", "Ten lost hikers came home.", "hikers"),
    ],
)
def test_a_count_knows_the_word_it_counts(lang, sentence, noun):
    assert find_facts(sentence, lang, PUBLISHED)[0].noun == noun


@pytest.mark.parametrize(
    ("lang", "sentence", "kind"),
    [
        ("de", "Es war die sechste Niederlage in Folge.", "number"),
        ("de", "Es war die 6. Pleite nacheinander.", "number"),
        ("de", "Es war die sechste Niederlage der Saison.", "ordinal"),
        ("en", "It was a sixth league loss on the bounce.", "number"),
        ("en", "It was their third straight win.", "number"),
        ("en", "Sales fell for the third year in a row.", "ordinal"),
        ("en", "It was the second defeat of the season.", "ordinal"),
        ("nl", "Het was de zesde nederlaag op rij.", "number"),
        ("nl", "Het was de zesde nederlaag van dit elftal.", "ordinal"),
    ],
)
def test_the_last_of_a_row_counts_the_row(lang, sentence, kind):
    assert find_facts(sentence, lang, PUBLISHED)[0].kind == kind


def test_both_readings_of_a_weekday_are_kept_and_the_base_is_named():
    (fact,) = find_facts("Er traf ihn am Dienstag.", "de", PUBLISHED)
    assert fact.value == "2025-02-18"
    assert fact.candidates == ("2025-02-25",)
    assert fact.base == "publication time 2025-02-19"


def test_a_later_sentence_counts_from_the_date_that_is_handed_on():
    (fact,) = find_facts("Twee dagen later trad hij af.", "nl", PUBLISHED, anchor="2025-02-03")
    assert fact.value == "2025-02-05"


def test_an_announced_day_is_not_in_the_month_of_a_date_long_gone():
    (fact,) = find_facts("The envoy will receive the parties on the 20th.", "en", PUBLISHED, anchor="2024-11-09")
    assert fact.value == "2025-02-20"
    (told,) = find_facts("They broke off on the 20th.", "en", PUBLISHED, anchor="2024-11-09")
    assert told.value == "2024-11-20"
    (meant,) = find_facts("They would meet again on the 5th, he said.", "en", PUBLISHED, anchor="2025-02-03")
    assert meant.value == "2025-02-05"


def test_a_headline_announces_with_an_infinitive():
    (fact,) = find_facts("Rebels agree on truce; to take effect on 20th", "en", PUBLISHED)
    assert fact.value == "2025-02-20"


def test_offsets_are_those_of_the_original_text():
    text = "Rund\u00a0１２００ Menschen – am\u202f12.\u00a0Februar – kamen für 3\u202f000 €."
    for fact in find_facts(text, "de", PUBLISHED):
        assert text[fact.start : fact.end] == fact.span
    assert [fact.value for fact in find_facts(text, "de", PUBLISHED)] == ["1200", "2025-02-12", "EUR 3000"]


WORDS = """
12 3.5 1,200 9.30 15:30 2025 12. 1/2 ½ 8 20 am op um - – / : ( ) , . % € $ km °C half vier vor over past to bis tot
Monday dinsdag Mittwoch March maart März the of van der in next vorige letzten Jahr week uur Uhr hours ago geleden
million miljoen Mio Milliarden een ein two zweiundzwanzig tweeëntwintig third derde Drittel Q3 G7 A320 und and en
"""


@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join),
    st.sampled_from(LANGUAGES),
    st.sampled_from([PUBLISHED, None]),
)
@settings(max_examples=250, deadline=None)
def test_any_row_of_words_gives_facts_in_order_within_the_text_and_in_the_notation(text, lang, reference):
    end = 0
    for fact in find_facts(text, lang, reference):
        assert end <= fact.start < fact.end <= len(text)
        assert fact.span == text[fact.start : fact.end]
        end = fact.end
        if fact.value not in OPEN_VALUES:
            parse_value(fact.kind, fact.value, fact.hedge)


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
@settings(max_examples=250, deadline=None)
def test_any_text_at_all_is_read_without_an_error(text, lang):
    find_facts(text, lang, PUBLISHED)


@pytest.mark.parametrize("piece", ["1", "1.", "1,", "12:", "1 000 ", "9-", "½", "1/", "0.1.", "٣", "½ 1/2 ", "(1) "])
def test_a_megabyte_of_hostile_digits_takes_less_than_a_second(piece):
    text = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    find_facts(text, "de", PUBLISHED)
    assert time.process_time() - begun < 1


def test_the_next_weekend_may_be_the_one_that_comes_first():
    wednesday = datetime(2015, 6, 10, 12)
    (fact,) = find_facts("The race is next weekend.", "en", wednesday)
    assert (fact.value, fact.candidates) == ("2015-W25-WE", ("2015-W24-WE",))
    (fact,) = find_facts("Das Rennen ist am kommenden Wochenende.", "de", wednesday)
    assert (fact.value, fact.candidates) == ("2015-W24-WE", ())


def test_a_night_between_two_days_ends_on_the_second():
    for text in (
        "In the night from Friday to Saturday it burned.",
        "During the night of Friday to Saturday it burned.",
    ):
        (fact,) = find_facts(text, "en", datetime(2015, 6, 10, 12))
        assert fact.value == "2015-06-06TNI"
