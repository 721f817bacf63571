"""Where a deed was done: places behind a preposition or before a particle, not where somebody comes from."""

import pytest

from aligner.claims.venues import find_locations
from tests.findings.stories import build_story


@pytest.mark.parametrize(
    ("lang", "sentence", "places"),
    [
        ("en", "The trawler was towed to Bergen on Sunday.", ["Bergen"]),
        ("en", "The freighter reached the Belgian port of Antwerp at dawn.", ["Antwerp"]),
        ("en", "They signed in a hotel next to Leeds station.", ["Leeds"]),
        ("en", "The wreck lies 40 miles west of Lofoten.", ["Lofoten"]),
        ("nl", "Het wrak ligt ten zuidoosten van het eiland Naxos.", ["Naxos"]),
        ("nl", "De boot mag niet weg uit Bergen.", ["Bergen"]),
        ("nl", "De kotter werd naar Hull gesleept.", ["Hull"]),
        ("nl", "Hij ligt in een Rotterdams ziekenhuis.", ["Rotterdam"]),
        ("nl", "Het jacht zonk bij Kaap Hoorn.", ["Kaap Hoorn"]),
        ("nl", "De walvis spoelde aan op Griend.", ["Griend"]),
        ("de", "Das Öl wurde auf Amrum angespült.", ["Amrum"]),
        ("de", "Er wurde in der Halle des Flughafens von Lissabon gefasst.", ["Lisbon"]),
        ("nl", "Hij werd gepakt op het vliegveld van Lissabon.", ["Lisbon"]),
        ("de", "Der Frachter lief vor Bruny Island auf Grund.", ["Bruny Island"]),
        ("de", "Die Feier fand am Koblenzer Rheinufer statt.", ["Koblenz"]),
        ("ja", "漁船はナクソス島の港に運ばれた。", ["Naxos"]),
        ("ja", "被告はリスボンの空港で拘束された。", ["Lisbon"]),
        ("ja", "貨物船は神戸沖で沈没した。", ["Kobe"]),
    ],
)
def test_a_place_of_a_deed_stands_behind_a_preposition(lang: str, sentence: str, places: list[str]) -> None:
    _, contexts, _ = build_story({"a1": (lang, [(sentence, sentence)])})
    assert [name.value for name in find_locations(contexts[0])] == places


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "A teacher from Leeds saw it."),
        ("en", "The firm, based in the small town of Gouda, has 300 staff."),
        ("nl", "Het in Gouda gevestigde bedrijf ontkent dat."),
        ("de", "Der Konzern mit Sitz in Jena bestreitet das."),
        ("de", "Das in Jena ansässige Unternehmen bestreitet das."),
        ("ja", "神戸に本社を置く会社は否定した。"),
        ("en", "The ship was on its way to Bergen."),
        ("en", "The paper said on 3 May that Bergen had been left out."),
        ("nl", "De krant schreef op 3 mei dat Utrecht niet meedoet."),
        ("de", "Die Zeitung schrieb am 3. Mai, dass Hannover fehlt."),
        ("nl", "Een lerares uit Utrecht zag het."),
        ("nl", "Het schip was onderweg naar Hull."),
        ("de", "Ein Lehrer aus Hannover hat es gesehen."),
        ("de", "Das Schiff war auf dem Weg nach Bergen."),
        ("ja", "大阪市の会社員は無事だった。"),
    ],
)
def test_where_somebody_comes_from_or_goes_is_none(lang: str, sentence: str) -> None:
    _, contexts, _ = build_story({"a1": (lang, [(sentence, sentence)])})
    assert not find_locations(contexts[0])
