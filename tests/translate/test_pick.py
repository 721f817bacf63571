"""Of several hypotheses the one without visible slips is taken, unless the model finds it far less likely."""

import pytest

from aligner.translate.engine import Hypothesis
from aligner.translate.pick import count_slips, pick_hypothesis


@pytest.mark.parametrize(
    ("text", "lang", "english", "slips"),
    [
        ("Er staan 1.200 vrachtwagens.", "nl", "There are 1,200 lorries.", 0.0),
        ("Er staan 1.200 vrachtwagens.", "nl", "There are lorries.", 1.0),
        ("Er staan 1.200 vrachtwagens.", "nl", "There are 1,300 lorries.", 2.0),
        ("Es waren 3 Züge.", "de", "There were three trains.", 0.0),
        ("Es waren 3 Züge.", "de", "There were trains.", 0.5),
        ("Der Umsatz stieg auf 2,4 Milliarden.", "de", "Sales rose to 2.4 billion.", 0.0),
        ("1万2000人が集まった。", "ja", "12,000 people came.", 0.0),
        ("De EU is niet uitgenodigd.", "nl", "The EU is invited.", 1.0),
        ("De EU is uitgenodigd.", "nl", "The EU is not invited.", 1.0),
        ("De dijk brak.", "nl", "The dyke broke broke broke broke.", 2.0),
        ("Nach dem Treffen in Riad sagte der Minister, man werde sich wieder treffen.", "de", "After.", 1.0),
    ],
)
def test_slips_are_counted(text: str, lang: str, english: str, slips: float) -> None:
    assert count_slips(text, lang, english) == slips


@pytest.mark.parametrize(
    ("scores", "chosen"),
    [((-0.5, -0.6, -0.7), 1), ((-0.5, -2.6, -2.7), 0), ((-0.5, -0.6, -0.55), 2)],
)
def test_a_slip_weighs_more_than_a_little_probability(scores: tuple[float, ...], chosen: int) -> None:
    texts = ("There are 1,300 lorries.", "There are 1,200 lorries.", "There are 1,200 lorries.")
    hypotheses = [
        Hypothesis(text=text, score=score, pieces=5, is_complete=True)
        for text, score in zip(texts, scores, strict=True)
    ]
    assert pick_hypothesis("Er staan 1.200 vrachtwagens.", "nl", hypotheses) is hypotheses[chosen]


def test_the_odd_one_out_is_not_taken_although_it_is_the_likeliest() -> None:
    texts = (
        "Diplomacy is a game.",
        "The dyke broke at night.",
        "The dike broke at night.",
        "The dyke broke last night.",
    )
    hypotheses = [
        Hypothesis(text=text, score=-0.5 - i / 50, pieces=5, is_complete=True) for i, text in enumerate(texts)
    ]
    assert pick_hypothesis("De dijk brak in de nacht.", "nl", hypotheses) is hypotheses[1]


def test_of_equals_the_first_is_taken() -> None:
    rows = [Hypothesis(text=text, score=-0.5, pieces=2, is_complete=True) for text in ("It broke.", "It burst.")]
    assert pick_hypothesis("Het brak.", "nl", rows) is rows[0]


def test_an_output_that_never_ended_is_taken_last() -> None:
    rows = [
        Hypothesis(text="It broke.", score=-0.4, pieces=2, is_complete=False),
        Hypothesis(text="It burst.", score=-0.9, pieces=2, is_complete=True),
    ]
    assert pick_hypothesis("Het brak.", "nl", rows) is rows[1]
