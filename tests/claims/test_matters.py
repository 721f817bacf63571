"""Matters of the news: it is so, it is not so, or it is open, in four languages."""

import pytest

from aligner.claims.matters import read_positions, read_text
from tests.findings.stories import build_story

ROWS = [
    ("en", "The satellite was insured for its first year.", "insurance", 1),
    ("nl", "De lading was niet verzekerd.", "insurance", -1),
    ("de", "Die Fracht war nicht versichert.", "insurance", -1),
    ("ja", "船体には保険がかけられていた。", "insurance", 1),
    ("ja", "船は無保険だった。", "insurance", -1),
    ("en", "Police fired two warning shots.", "gunfire", 1),
    ("nl", "Er is geen schot gelost.", "gunfire", -1),
    ("de", "Die Beamten feuerten zweimal in die Luft.", "gunfire", 1),
    ("ja", "警官は発砲していない。", "gunfire", -1),
    ("en", "The firm has torn up its contract with the builder.", "contract_end", 1),
    ("nl", "De stad overweegt het contract op te zeggen.", "contract_end", 0),
    ("de", "Das Land lässt eine Kündigung des Vertrags prüfen.", "contract_end", 0),
    ("ja", "県は契約を解除した。", "contract_end", 1),
    ("ja", "契約の解除を検討している。", "contract_end", 0),
    ("en", "The council was unanimous.", "dissent", -1),
    ("nl", "Het besluit viel met vijf tegen twee.", "dissent", 1),
    ("de", "Es gab keine Gegenstimme.", "dissent", -1),
    ("ja", "裁判官1人が反対意見を述べた。", "dissent", 1),
    ("en", "There will be no final dividend this year.", "dividend", -1),
    ("nl", "Het bedrijf keert 2 euro per aandeel uit.", "dividend", 1),
    ("de", "Die Dividende fällt aus.", "dividend", -1),
    ("ja", "今期は無配とする。", "dividend", -1),
    ("en", "The mayor refused to apologise.", "apology", -1),
    ("nl", "De directie bood haar excuses aan.", "apology", 1),
    ("de", "Der Minister entschuldigte sich.", "apology", 1),
    ("ja", "社長は謝罪した。", "apology", 1),
    ("en", "Engineers cut off the village's electricity.", "power", -1),
    ("nl", "De stroom is weer hersteld.", "power", 1),
    ("de", "Dem Dorf wurde der Strom abgedreht.", "power", -1),
    ("ja", "村への送電が止められた。", "power", -1),
    ("en", "The skipper refused to accept the ruling.", "appeal", 1),
    ("nl", "Zij legt zich neer bij het vonnis.", "appeal", -1),
    ("de", "Ob sie Berufung einlegt, ist noch offen: Ihr Anwalt prüft das.", "appeal", 0),
    ("ja", "被告は控訴した。", "appeal", 1),
    ("en", "The carriage ended up on its side.", "overturn", 1),
    ("nl", "De wagon is niet gekanteld.", "overturn", -1),
    ("de", "Zwei Wagen sind umgekippt.", "overturn", 1),
    ("ja", "車両は横転しなかった。", "overturn", -1),
    ("en", "The dealer must go to prison for two years.", "prison", 1),
    ("nl", "De handelaar kreeg een voorwaardelijke straf.", "prison", -1),
    ("de", "Das Gericht verhängte zwei Jahre auf Bewährung.", "prison", -1),
    ("de", "Eine Strafe auf Bewährung hat das Gericht verworfen.", "prison", 1),
    ("ja", "被告は執行猶予付きの判決を受けた。", "prison", -1),
    ("en", "The ferry will run again from Monday.", "restart", 1),
    ("nl", "Er is geen datum voor de herstart.", "restart", -1),
    ("de", "Am Montag fährt die Bahn wieder.", "restart", 1),
    ("ja", "運行を再開するかは未定だ。", "restart", 0),
    ("en", "Whether she will play again this season is being looked at.", "taking_part", 0),
    ("nl", "De keeper heeft zich teruggetrokken.", "taking_part", -1),
    ("de", "Der Torwart steht am Samstag im Kader.", "taking_part", 1),
    ("ja", "主将は大会を辞退した。", "taking_part", -1),
    ("en", "The dividend was not paid at 20 cents.", "dividend", -1),
    ("en", "Parliament rejected the bill.", "approval", -1),
    ("nl", "Het bestand is opnieuw geschonden.", "ceasefire", -1),
    ("de", "Der Kontakt zur Sonde ist wiederhergestellt.", "contact", 1),
    ("ja", "検査は陰性だった。", "doping_test", -1),
    ("en", "Two climbers are still missing.", "found", -1),
    ("nl", "De verdachte ontkent alles.", "guilt", -1),
    ("de", "Betriebsbedingte Entlassungen soll es nicht geben.", "job_cuts", -1),
    ("ja", "ロケットの打ち上げは延期された。", "launch", -1),
    ("en", "The captain was released on Monday.", "release", 1),
    ("nl", "De minister treedt af.", "resignation", 1),
    ("de", "Die Sanktionen wurden gelockert.", "sanctions", -1),
    ("ja", "両国は協定に調印した。", "signature", 1),
    ("en", "The strike has been called off.", "strike", -1),
    ("nl", "Er is geen tsunamiwaarschuwing.", "tsunami_alert", -1),
    ("de", "Der Bürgermeister wurde freigesprochen.", "verdict", -1),
    ("ja", "気象台は警告を出した。", "warning", 1),
    ("de", "Das Dorf wurde nicht evakuiert.", "evacuation", -1),
    ("nl", "De gezant bleef weg.", "attendance", -1),
    ("en", "Trains to the coast are not running.", "trains", -1),
    ("nl", "De treinen naar de kust rijden alleen overdag.", "trains", -1),
    ("de", "Unterbrochen wurde das Rennen kein einziges Mal.", "interruption", -1),
    ("ja", "遺族は賠償を求める訴訟を起こした。", "lawsuit", 1),
]


@pytest.mark.parametrize(("lang", "text", "matter", "level"), ROWS)
def test_a_position_is_read(lang: str, text: str, matter: str, level: int) -> None:
    assert {found for name, found, _ in read_text(text, lang) if name == matter} == {level}


@pytest.mark.parametrize(
    ("lang", "text", "matter"),
    [
        ("en", "The union demands that the ransom was paid by the owner.", "payment"),
        ("en", "No operation had to be put off.", "surgery"),
        ("en", "The schools stay closed until Friday.", "closure"),
        ("nl", "De brug blijft tot en met zondag dicht.", "closure"),
        ("de", "Die Brücke bleibt bis Sonntag gesperrt.", "closure"),
        ("ja", "工場は20日まで操業を停止する。", "running"),
        ("de", "Die Feuerwehr fordert, dass Böller verboten werden.", "ban"),
    ],
)
def test_what_is_demanded_told_of_something_else_or_ends_is_none(lang: str, text: str, matter: str) -> None:
    assert matter not in {name for name, _, _ in read_text(text, lang)}


def test_a_sentence_that_says_both_takes_no_stand() -> None:
    text = "Zwei Fahrer starben, alle Mitfahrer haben überlebt."
    _, (context,), _ = build_story({"de1": ("de", [(text, "Two drivers died, all passengers survived.")])})
    assert not [p for p in read_positions(context, trusted=True) if p.matter == "death"]


def test_the_english_counts_where_it_can_be_trusted() -> None:
    rows = [("Ausgeschüttet wird heuer nichts.", "There will be no dividend this year.")]
    _, (context,), _ = build_story({"de1": ("de", rows)})
    assert not read_positions(context)
    assert [(p.matter, p.level, p.span) for p in read_positions(context, trusted=True)] == [("dividend", -1, (0, 32))]
