"""Who did what, who says so and what happened, read from Dutch and German sentences."""

import pytest

from aligner.claims.told.germanic import find_doers, find_happenings, find_speaker
from aligner.claims.told.germanic_verbs import verb_forms


def read_doers(text: str, lang: str) -> set[tuple[str, str]]:
    return {(told.kind, text[slice(*told.doer)]) for told in find_doers(text, lang)}


def read_speaker(text: str, lang: str) -> str | None:
    span = find_speaker(text, lang)
    return text[slice(*span)] if span else None


GERMAN = [
    ("Die Polizei hat Jens Brandauer am Montag in Kiel festgenommen.", "arrested", "Jens Brandauer"),
    ("Die Polizei nahm Jens Brandauer am Montag fest.", "arrested", "Jens Brandauer"),
    ("Jens Brandauer wurde am Montag in Kiel festgenommen.", "arrested", "Jens Brandauer"),
    ("Jens Brandauer, der am Montag verhaftet wurde, schweigt.", "arrested", "Jens Brandauer"),
    ("Am Montag verhaftete die Polizei Jens Brandauer.", "arrested", "Jens Brandauer"),
    ("Am Montag unterzeichnete Ministerin Silke Wendt den Vertrag.", "sign", "Ministerin Silke Wendt"),
    ("Der Vertrag wurde am Montag von Silke Wendt unterzeichnet.", "sign", "Silke Wendt"),
    ("Der von Silke Wendt unterzeichnete Vertrag gilt zehn Jahre.", "sign", "Silke Wendt"),
    ("Silke Wendt wird den Vertrag unterzeichnen.", "sign", "Silke Wendt"),
    ("Silke Wendt und Jens Brandauer haben den Vertrag unterzeichnet.", "sign", "Silke Wendt und Jens Brandauer"),
    ("Die Leiterin des Amtes, Silke Wendt, unterzeichnete den Vertrag.", "sign", "Silke Wendt"),
    ("Silke Wendt kam am Abend und unterzeichnete den Vertrag.", "sign", "Silke Wendt"),
    ("Nachdem Silke Wendt den Vertrag unterzeichnet hatte, reiste sie ab.", "sign", "Silke Wendt"),
    ("Der Maschinenbauer Kelvora kauft das Werk.", "buy", "Der Maschinenbauer Kelvora"),
    ("Das Werk wird vom Maschinenbauer Kelvora übernommen.", "buy", "Maschinenbauer Kelvora"),
    ("Silke Wendt reichte am Dienstag die Klage ein.", "submit", "Silke Wendt"),
    ("Der Verein hat Trainer Jens Brandauer entlassen.", "dismissed", "Trainer Jens Brandauer"),
    ("Silke Wendt ist zur neuen Direktorin ernannt worden.", "succeed", "Silke Wendt"),
    ("Ein Gericht hat Jens Brandauer zu drei Jahren Haft verurteilt.", "convicted", "Jens Brandauer"),
    ("Der Roman wurde von Silke Wendt geschrieben.", "invent", "Silke Wendt"),
    ("Maltas Ministerin Silke Wendt eröffnete das Museum.", "open", "Maltas Ministerin Silke Wendt"),
    ("Unter Leitung von Silke Wendt tagt der Ausschuss.", "lead", "Silke Wendt"),
    ("Jens Brandauer schlug Alarm.", "alert", "Jens Brandauer"),
    ("Der 44-jährige Jens Brandauer hat das Rennen gewonnen.", "win", "Der 44-jährige Jens Brandauer"),
    ("Jens Brandauer sagte das Konzert ab.", "cancel", "Jens Brandauer"),
    ("Bankchef Jens Brandauer verhaftet", "arrested", "Bankchef Jens Brandauer"),
    ("Silke Wendt wird neue Direktorin des Museums.", "succeed", "Silke Wendt"),
    ("Silke Wendt tritt im Mai die Nachfolge von Jens Brandauer an.", "succeed", "Silke Wendt"),
]

DUTCH = [
    ("De politie heeft Jan Vermaat maandag in Gent opgepakt.", "arrested", "Jan Vermaat"),
    ("De politie pakte Jan Vermaat maandag op.", "arrested", "Jan Vermaat"),
    ("Jan Vermaat werd maandag in Gent gearresteerd.", "arrested", "Jan Vermaat"),
    ("Jan Vermaat is dinsdag door de politie aangehouden.", "arrested", "Jan Vermaat"),
    ("Jan Vermaat, die maandag werd doodgeschoten, was kok.", "killed", "Jan Vermaat"),
    ("Het verdrag is ondertekend door minister Ellen Smit.", "sign", "minister Ellen Smit"),
    ("Maandag ondertekende Ellen Smit het verdrag.", "sign", "Ellen Smit"),
    ("Het door Ellen Smit ondertekende verdrag geldt tien jaar.", "sign", "Ellen Smit"),
    ("Omdat Ellen Smit het verdrag heeft ondertekend, zwijgt de oppositie.", "sign", "Ellen Smit"),
    ("Ellen Smit zal het verdrag ondertekenen.", "sign", "Ellen Smit"),
    ("Ellen Smit en Jan Vermaat ondertekenden het verdrag.", "sign", "Ellen Smit en Jan Vermaat"),
    ("De directeur van het bureau, Ellen Smit, ondertekende het verdrag.", "sign", "Ellen Smit"),
    ("Minister van Justitie Ellen Smit diende de motie in.", "submit", "Minister van Justitie Ellen Smit"),
    ("De raad benoemde Ellen Smit tot directeur.", "succeed", "Ellen Smit"),
    ("Ellen Smit volgt Jan Vermaat op als directeur.", "succeed", "Ellen Smit"),
    ("Ellen Smit is benoemd tot directeur.", "succeed", "Ellen Smit"),
    ("Pompenfabrikant Kelvora neemt de werf over.", "buy", "Pompenfabrikant Kelvora"),
    ("De werf wordt overgenomen door het Spaanse bedrijf Kelvora.", "buy", "het Spaanse bedrijf Kelvora"),
    ("De club heeft trainer Jan Vermaat ontslagen.", "dismissed", "trainer Jan Vermaat"),
    ("Een rechtbank heeft Jan Vermaat tot drie jaar cel veroordeeld.", "convicted", "Jan Vermaat"),
    ("De commissie staat onder leiding van Ellen Smit.", "lead", "Ellen Smit"),
    ("De tip kwam van Jan Vermaat.", "tip", "Jan Vermaat"),
    ("Ellen Smit heeft het concert afgelast.", "cancel", "Ellen Smit"),
    ("Het boek is geschreven door Ellen Smit.", "invent", "Ellen Smit"),
    ("Ellen Smit kwam 's avonds en opende het museum.", "open", "Ellen Smit"),
    ("Bankier Jan Vermaat opgepakt in Gent", "arrested", "Bankier Jan Vermaat"),
    ("Ellen Smit wordt de nieuwe directeur.", "succeed", "Ellen Smit"),
    ("De 44-jarige Jan Vermaat heeft de race gewonnen.", "win", "De 44-jarige Jan Vermaat"),
]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "doer"), [("de", *row) for row in GERMAN] + [("nl", *row) for row in DUTCH]
)
def test_the_doer_fills_the_slot_of_the_class(lang: str, text: str, kind: str, doer: str) -> None:
    assert (kind, doer) in read_doers(text, lang)
    assert {found for found_kind, found in read_doers(text, lang) if found_kind == kind} == {doer}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Er unterzeichnete den Vertrag."),  # a pronoun
        ("de", "Der Minister unterzeichnete den Vertrag."),  # nobody is named
        ("de", "Silke Wendt unterzeichnete den Vertrag nicht."),
        ("de", "„Silke Wendt unterzeichnete den Vertrag“, hieß es im Amt."),  # quoted
        ("de", "Wenn Silke Wendt den Vertrag unterzeichnet, endet der Streit."),  # no fact
        ("de", "Silke Wendts Anwalt unterzeichnete den Vertrag."),  # her lawyer did
        ("de", "Der Anwalt von Silke Wendt unterzeichnete den Vertrag."),
        ("de", "Den Vertrag mit Silke Wendt unterzeichnete er am Montag."),
        ("de", "Silke Wendt nahm an der Sitzung teil."),  # another prefix, another verb
        ("de", "Jens Brandauer wurde aus der Klinik entlassen."),
        ("de", "Der Bus wird von Kiel nach Lübeck gesteuert."),
        ("de", "Jens Brandauer verhaftete die Polizei am Abend."),  # the police may be the subject
        ("nl", "Hij ondertekende het verdrag."),
        ("nl", "De minister ondertekende het verdrag."),
        ("nl", "Ellen Smit ondertekende het verdrag niet."),
        ("nl", "'Ellen Smit ondertekende het verdrag', klonk het op het ministerie."),
        ("nl", "Als Ellen Smit het verdrag ondertekent, is de ruzie voorbij."),
        ("nl", "De advocaat van Ellen Smit ondertekende het verdrag."),
        ("nl", "Ellen Smits advocaat ondertekende het verdrag."),
        ("nl", "Ellen Smit vroeg hem het verdrag te ondertekenen."),
        ("nl", "Jan Vermaat is uit het ziekenhuis ontslagen."),
        ("nl", "Jan Vermaat trok zich terug."),  # reflexive
        ("nl", "Jan Vermaat arresteerde de politie."),
    ],
)
def test_what_is_not_sure_gives_no_doer(lang: str, text: str) -> None:
    assert read_doers(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("de", "„Das reicht uns nicht“, sagte Silke Wendt am Montag.", "Silke Wendt"),
        ("de", "Silke Wendt sagte, das Ergebnis sei gut.", "Silke Wendt"),
        ("de", "Das Ergebnis sei gut, teilte Silke Wendt mit.", "Silke Wendt"),
        ("de", "Laut Silke Wendt ist das Ergebnis gut.", "Silke Wendt"),
        ("de", "Nach Angaben von Silke Wendt ist das Ergebnis gut.", "Silke Wendt"),
        ("de", "„Das reicht“, so Silke Wendt.", "Silke Wendt"),
        ("de", "Die Brücke bleibt zu, wie Bürgermeisterin Silke Wendt sagte.", "Bürgermeisterin Silke Wendt"),
        ("de", "„Das reicht“, sagte die Leiterin des Amtes, Silke Wendt.", "Silke Wendt"),
        ("de", "„Das reicht uns nicht“, sagte er.", None),
        ("de", "„Das reicht uns nicht“, sagte der Minister.", None),
        ("de", "Silke Wendt sagte das Treffen ab.", None),
        ("de", "Silke Wendt sagte nicht, wann sie komme.", None),
        ("nl", "'Dat is niet genoeg', zei Ellen Smit maandag.", "Ellen Smit"),
        ("nl", "Ellen Smit zei dat de uitslag goed was.", "Ellen Smit"),
        ("nl", "De uitslag is goed, liet Ellen Smit weten.", "Ellen Smit"),
        ("nl", "Volgens Ellen Smit is de uitslag goed.", "Ellen Smit"),
        ("nl", "'Dat is genoeg', aldus burgemeester Ellen Smit.", "burgemeester Ellen Smit"),
        ("nl", "De brug blijft dicht, zei minister van Verkeer Ellen Smit.", "minister van Verkeer Ellen Smit"),
        ("nl", "'Dat is niet genoeg', zei hij.", None),
        ("nl", "'Dat is niet genoeg', zei de minister.", None),
        ("nl", "Ellen Smit vroeg om uitstel.", None),
        ("nl", "Ellen Smit zei niet dat de uitslag goed was.", None),
        ("nl", "Ellen Smit zei niet te vertrekken.", "Ellen Smit"),
    ],
)
def test_the_speaker_is_who_the_words_come_from(lang: str, text: str, speaker: str | None) -> None:
    assert read_speaker(text, lang) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "kind", "words"),
    [
        ("de", "Die Maschine ist in Almaty notgelandet.", "land", "notgelandet"),
        ("de", "Das Epizentrum lag vor der Küste.", "quake", "Epizentrum"),
        ("nl", "Het toestel maakte een noodlanding in Almaty.", "land", "noodlanding"),
        ("nl", "De trein is bij Gent ontspoord.", "crash", "ontspoord"),
    ],
)
def test_a_happening_is_found_by_its_words(lang: str, text: str, kind: str, words: str) -> None:
    assert (kind, words) in [(found, text[slice(*span)]) for found, span in find_happenings(text, lang)]


def test_verbs_are_inflected_by_rule() -> None:
    assert {"unterzeichnete", "eingereicht", "einzureichen"} <= verb_forms("de", "deeds").keys()
    assert {"arresteerde", "geëist", "financiert", "overgenomen"} <= verb_forms("nl", "deeds").keys()


def test_other_languages_give_nothing() -> None:
    assert find_doers("Jens Brandauer was arrested.", "en") == ()
    assert find_speaker("Jens Brandauer said so.", "en") is None
