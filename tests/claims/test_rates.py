"""What rates are counted by, and rates of different amounts set against each other."""

import pytest

from aligner.claims.compare import compare_claims
from aligner.claims.rates import find_base
from tests.findings.stories import build_story

ROWS = [
    ("de", "Im Brunnen fand man 30.000 Keime je 100 Milliliter.", "300000", "volume"),
    ("nl", "In de put zaten 300.000 bacteriën per liter.", "300000", "volume"),
    ("en", "The pond held 300 million bacteria per cubic metre.", "300000", "volume"),
    ("ja", "井戸から1リットル当たり30万個の細菌が見つかった。", "300000", "volume"),
    ("de", "Die Rate lag bei 47 Fällen je 100.000 Einwohner.", "0.00047", "people"),
    ("nl", "Er waren 47 gevallen per honderdduizend inwoners.", "0.00047", "people"),
    ("ja", "人口10万人当たり47人が感染した。", "0.00047", "people"),
]


@pytest.mark.parametrize(("lang", "text", "per_one", "dimension"), ROWS)
def test_a_rate_knows_what_it_is_counted_by(lang: str, text: str, per_one: str, dimension: str) -> None:
    claims = [c for c in build_story({"s1": (lang, [(text, text)])})[2] if c.kind == "count" and c.base]
    assert [(float(c.value.amount / c.base.amount), c.base.dimension) for c in claims] == [(float(per_one), dimension)]  # type: ignore[attr-defined, union-attr]


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 2), (2, 3), (4, 5)])
def test_rates_are_converted_before_they_are_compared(first: int, second: int) -> None:
    one, two = (
        next(c for c in build_story({"s1": (lang, [(text, text)])})[2] if c.kind == "count" and c.base)
        for lang, text, *_ in (ROWS[first], ROWS[second])
    )
    assert compare_claims(one, two).relation == "equal"


def test_the_base_of_a_rate_is_no_measure_of_its_own() -> None:
    rows = [("12 Keime je 100 Milliliter wurden gezählt.", "12 germs per 100 millilitres were counted.")]
    assert not [c for c in build_story({"de1": ("de", rows)})[2] if c.kind == "measure"]


@pytest.mark.parametrize(
    ("lang", "text", "figure", "time"),
    [
        ("en", "The airline flies there four times a day.", "four", "day"),
        ("en", "It runs 12 trains per week.", "12", "week"),
        ("nl", "De maatschappij vliegt vier keer per dag.", "vier", "day"),
        ("nl", "Wekelijks varen er schepen; drie keer per maand komt de veerboot.", "drie", "month"),
        ("de", "Die Fähre legt vier Mal am Tag ab.", "vier", "day"),
        ("de", "Sie legt 14 Mal wöchentlich ab.", "14", "week"),
        ("ja", "同社は週5往復の運航を続ける。", "5往復", "week"),
        ("ja", "1日に3便を運航する。", "3便", "day"),
    ],
)
def test_how_often_is_counted_by_a_time(lang: str, text: str, figure: str, time: str) -> None:
    start = text.index(figure)
    base = find_base(text, lang, start, start + len(figure))
    assert base is not None
    assert base.dimension == time


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Three people died a day later.", "Three"),
        ("de", "Drei Menschen starben am Tag der Wahl.", "Drei"),
        ("ja", "同社は10月に3便を減らした。", "3便"),
        ("ja", "今年3件の事故があった。", "3件"),
    ],
)
def test_a_count_on_a_day_is_no_rate(lang: str, text: str, figure: str) -> None:
    start = text.index(figure)
    assert find_base(text, lang, start, start + len(figure)) is None


def test_rates_by_different_times_are_not_set_against_each_other() -> None:
    texts = ["The airline flies there four times a day.", "The airline flies there five times a week."]
    one, two = (next(c for c in build_story({"s1": ("en", [(t, t)])})[2] if c.kind == "count") for t in texts)
    assert compare_claims(one, two).relation == "not_comparable"
