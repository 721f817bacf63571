"""Two sentences that the reader sets against each other, and that may both hold."""

from dataclasses import replace

import pytest

from aligner.findings.both_hold import may_both_hold
from aligner.findings.story import build_index
from aligner.records import FindingKind
from tests.findings.stories import build_story

Row = tuple[str, str, str]
IN_A_HOTEL: Row = ("en", "The treaty was signed in a hotel hall above the river.", "")
IN_LISBON: Row = ("de", "Der Vertrag wurde in Lissabon unterzeichnet.", "The treaty was signed in Lisbon.")
IN_PORTO: Row = ("nl", "Het verdrag werd in een hotel in Porto getekend.", "The treaty was signed in a hotel in Porto.")
SAID_BY_MINISTRY: Row = ("en", "The treaty was signed on Lake Garda, the ministry said.", "")
SAID_IN_LISBON: Row = ("en", "The ministry said that the treaty had been signed in Lisbon.", "")
ISLAND_CUT_OFF: Row = ("en", "The island is cut off because the Elb bridge fell.", "")
BRIDGE_FELL: Row = (
    "nl", "De Elbbrug viel omdat de pijlers waren doorgeroest.", "The Elb bridge fell because its piers had rusted.",
)  # fmt: skip
MARE: Row = ("de", "Die Stute blieb unverletzt.", "The mare was unhurt.")
RIDER: Row = ("en", "The rider Jan Maas broke his arm.", "")
IN_HOSPITAL: Row = ("en", "The rider has to stay in hospital with a broken collarbone.", "")
IN_CHARGE: Row = ("ja", "州の環境担当ヤン・マースは話した。", "Jan Maas, who is in charge of the environment, spoke.")
EXECUTIVE: Row = ("nl", "Gedeputeerde Jan Maas sprak.", "Provincial executive member Jan Maas spoke.")
FIREMAN: Row = ("nl", "Brandweerman Jan Maas sprak.", "Firefighter Jan Maas spoke.")
DRAWN: Row = ("nl", "Bureau Elbing tekende het ontwerp van de sluis.", "Bureau Elbing drew the design of the lock.")
BUILT: Row = ("en", "The lock is being built by Norvik.", "")
BUILT_TOO: Row = ("de", "Gebaut wird die Schleuse von Elbing.", "The lock is being built by Elbing.")
OWNED: Row = ("de", "Der Tanker gehört der Reederei Elbing.", "The tanker belongs to the shipping company Elbing.")
OPERATED: Row = ("en", "The tanker is operated by Norvik.", "")
HOME_COACH: Row = (
    "de",
    "Trainer Mirko Berg stellt ihn am Samstag auf.",
    "Coach Mirko Berg will field him on Saturday.",
)
AWAY_COACH: Row = ("nl", "Trainer Jan Maas moet in Gouda zonder hem.", "Coach Jan Maas has to do without him in Gouda.")
SAME_CLUB: Row = ("de", "Trainer Mirko Berg stellt ihn in Gouda auf.", "Coach Mirko Berg will field him in Gouda.")
OTHER_RIDER: Row = ("nl", "Ruiter Jan Maas bleef ongedeerd.", "Rider Jan Maas was unhurt.")


@pytest.mark.parametrize(
    ("one", "two", "kind", "holds"),
    [
        (IN_A_HOTEL, IN_LISBON, "place", True),
        (IN_PORTO, IN_LISBON, "place", False),
        (SAID_BY_MINISTRY, IN_LISBON, "place", False),
        (IN_A_HOTEL, SAID_IN_LISBON, "place", True),
        (ISLAND_CUT_OFF, BRIDGE_FELL, "cause", True),
        (RIDER, MARE, "polarity", True),
        (IN_HOSPITAL, MARE, "polarity", True),
        (RIDER, OTHER_RIDER, "polarity", False),
        (IN_CHARGE, EXECUTIVE, "role", True),
        (IN_CHARGE, FIREMAN, "role", False),
        (DRAWN, BUILT, "organisation", True),
        (BUILT, BUILT_TOO, "organisation", False),
        (OWNED, OPERATED, "organisation", True),
        (HOME_COACH, AWAY_COACH, "person", True),
        (SAME_CLUB, AWAY_COACH, "person", False),
    ],
)
def test_what_may_both_hold(one: Row, two: Row, kind: FindingKind, holds: bool) -> None:
    wires = {name: (lang, [(text, english or text)]) for name, (lang, text, english) in (("a1", one), ("b1", two))}
    _, contexts, _ = build_story(wires)
    index = replace(build_index(contexts), trusted=frozenset(wires))
    assert may_both_hold(("a1", 0), ("b1", 0), kind, index) is holds
    assert may_both_hold(("b1", 0), ("a1", 0), kind, index) is holds
