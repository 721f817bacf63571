"""Number words and digits of three languages: what is said -> its value. Own phrases, every way to build a number."""

import pytest

from aligner.facts.find import find_facts

ROWS = {
    "nl": {
        "tweehonderdvijftig": "250",
        "tweeëntwintighonderd": "2200",
        "drieduizend vierhonderdzestig": "3460",
        "zeshonderdduizend": "600000",
        "vierenhalf": "4.5",
        "anderhalf miljoen": "1500000",
        "1,25 miljard": "1250000000",
        "2 biljoen": "2000000000000",
        "1.234.567,8": "1234567.8",
        "12 500": "12500",
        "drie vierde": "0.75",
        "zeven achtste": "0.875",
        "een derde van": "1/3",
        "één op de vier": "0.25",
        "twee dozijn": "24",
        "2½": "2.5",
    },
    "de": {
        "zweihundertfünfzig": "250",
        "zwölfhundert": "1200",
        "dreitausendvierhundertsechzig": "3460",
        "siebzehn Millionen dreitausend": "17003000",
        "viereinhalb": "4.5",
        "zweieinhalbtausend": "2500",
        "anderthalb Millionen": "1500000",
        "1,25 Milliarden": "1250000000",
        "320 Mio.": "320000000",
        "2 Billionen": "2000000000000",
        "1.234.567,8": "1234567.8",
        "1'200": "1200",
        "drei Viertel": "0.75",
        "sechs von zehn": "0.6",
        "zwei Dutzend": "24",
    },
    "en": {
        "two hundred and fifty": "250",
        "twelve hundred": "1200",
        "three thousand four hundred and sixty": "3460",
        "seventeen million three thousand": "17003000",
        "four and a half": "4.5",
        "half a million": "500000",
        "one and a half million": "1500000",
        "1.25 billion": "1250000000",
        "2 trillion": "2000000000000",
        "1,234,567.8": "1234567.8",
        "three-quarters": "0.75",
        "six in ten": "0.6",
        "two dozen": "24",
        "two point five": "2.5",
        "10 1/2": "10.5",
    },
}
NO_COUNTS = [
    ("en", "The A320, an F-16, COVID-19, 5G and the G7."),
    ("en", "Article 218, flight 370, room 12 and version 2.0.1."),
    ("en", "King Charles III and Louis XIV."),
    ("en", "No one saw the other one; they may march."),
    ("nl", "Een man en een vrouw namen een en ander in acht."),
    ("nl", "Ajax won met 3-1, bel 020-1234567."),
    ("de", "Ein Mann und eine Frau; § 218, Artikel 5 und der 1. FC Köln."),
    ("de", "Es stand 2:1, mehrere hundert Fans kamen."),
]


@pytest.mark.parametrize(
    ("lang", "words", "value"), [(lang, *row) for lang, rows in ROWS.items() for row in rows.items()]
)
def test_a_number_is_read_as_it_is_said(lang, words, value):
    assert [(fact.kind, fact.value) for fact in find_facts(words, lang, None)] == [("number", value)]


@pytest.mark.parametrize(("lang", "sentence"), NO_COUNTS)
def test_a_number_that_names_something_is_no_fact(lang, sentence):
    assert find_facts(sentence, lang, None) == ()
