"""Figures that differ because of what they are to each other: holders, currencies, doublings."""

import pytest

from aligner.claims.claim import Claim
from aligner.claims.related_figures import are_related
from tests.findings.stories import build_story

Row = tuple[str, str]  # language, sentence


def read(kind: str, *rows: Row) -> list[Claim]:
    wires = {f"w{i}": (lang, [(text, text if lang == "en" else "")]) for i, (lang, text) in enumerate(rows)}
    return [claim for claim in build_story(wires)[2] if claim.kind == kind]


FUND: Row = ("en", "The fund owned 60 per cent of the mill.")
EURO: Row = ("en", "The krona gained 2 per cent against the euro.")


@pytest.mark.parametrize(
    ("one", "two", "related"),
    [
        (FUND, ("en", "The family held 40 per cent of the mill."), True),
        (FUND, ("nl", "De familie had 40 procent van de aandelen."), True),
        (FUND, ("de", "Die Familie hielt zuletzt 40 Prozent."), True),
        (FUND, ("ja", "創業家が40%を保有していた。"), True),
        (FUND, ("en", "The fund owned 45 per cent of the mill."), False),
        (FUND, ("en", "Some 40 per cent of the fish died."), False),
        (EURO, ("ja", "クローナは対円で3%上昇した。"), True),
        (EURO, ("nl", "De kroon steeg 3 procent tegenover de dollar."), True),
        (EURO, ("de", "Die Krone legte gegenüber dem Dollar 3 Prozent zu."), True),
        (EURO, ("en", "The krona gained 3 per cent against the dollar."), True),
        (EURO, ("de", "Die Krone legte gegenüber dem Euro 3 Prozent zu."), False),
        (EURO, ("nl", "De kroon steeg 3 procent."), False),
    ],
)
def test_shares_of_two_holders_and_moves_in_two_currencies_are_related(one: Row, two: Row, related: bool) -> None:
    first, second = read("percent", one, two)
    assert are_related(first, second) is are_related(second, first) is related


@pytest.mark.parametrize(
    ("one", "half", "related"),
    [
        (("en", "The water falls twice as fast as before, by 8 centimetres an hour."), 4, True),
        (("nl", "Het water zakt twee keer zo snel als voorheen, met 8 centimeter per uur."), 4, True),
        (("de", "Das Wasser sinkt doppelt so schnell wie zuvor, um 8 Zentimeter je Stunde."), 4, True),
        (("ja", "水位の低下はこれまでの2倍の1時間8センチになった。"), 4, True),
        (("de", "Das Wasser sinkt doppelt so schnell wie zuvor, um 8 Zentimeter je Stunde."), 5, False),
        (("en", "The water falls by 8 centimetres an hour."), 4, False),
    ],
)
def test_what_doubled_was_half_of_it_before(one: Row, half: int, related: bool) -> None:
    first, second = read("measure", one, ("en", f"The water falls by {half} centimetres an hour."))
    assert are_related(first, second) is are_related(second, first) is related
