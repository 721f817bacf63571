"""Figures of both sides as values, and the second tries that a wrong one gets."""

import pytest

from aligner.translate.figures import compare_figures, find_figures
from aligner.translate.hold_figures import begin_with_figure, hold_figures
from tests.translate.scripted import ScriptedEngine, build_hypothesis


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Er staan 1.200 vrachtwagens.", "nl", [("1200", "1,200")]),
        ("2,3 Milliarden für 55 000 Fässer", "de", [("2300000000", "2.3"), ("55000", "55,000")]),
        ("um 11.29 Uhr, im Jahr 1969", "de", [("11:29", "11:29"), ("1969", "1969")]),
        ("am 18.2.2022", "de", [("18", "18"), ("2022", "2022")]),
        ("am 18. März, op 3 mei", "de", [("18", "18"), ("month 3", "March"), ("3", "3")]),
        ("op 3 mei", "nl", [("3", "3"), ("month 5", "May")]),
        ("om 15.30 uur", "nl", [("15:30", "15:30")]),
        ("1万2000人", "ja", [("12000", "12,000")]),
        ("23億ドル、1000万件", "ja", [("2300000000", "2.3 billion"), ("10000000", "10 million")]),
        (
            "２０２２年２月１８日、11時20分",
            "ja",
            [("2022", "2022"), ("month 2", "February"), ("18", "18"), ("11:20", "11:20")],
        ),
        ("3割5分、5年ぶり", "ja", [("5", "5")]),
        ("1,200.50 dollars or 2.3 million", "en", [("1200.5", "1,200.50"), ("2300000", "2.3")]),
        ("They won 3-2.", "en", [("3", "3"), ("2", "2")]),
        ("Feb. 3 and 4 March", "en", [("month 2", "February"), ("3", "3"), ("4", "4"), ("month 3", "March")]),
        ("They may march in May; March on, said May.", "en", [("month 5", "May")]),
    ],
)
def test_figures_are_read_in_their_own_notation(text: str, lang: str, found: list[tuple[str, str]]) -> None:
    assert [(figure.key, figure.english) for figure in find_figures(text, lang)] == found


@pytest.mark.parametrize(
    ("text", "lang", "english", "lost", "added"),
    [
        ("Er kamen 1.200 Menschen.", "de", "There came 1,300 people.", ["1200"], ["1300"]),
        ("Om 15.30 uur kwamen dertig mensen.", "nl", "At 3:30 p.m. came 30 people.", [], []),
        ("Um 15 Uhr kamen 30 Leute.", "de", "At 3 p.m. came thirty people.", [], []),
        ("2,3 Milliarden Euro", "de", "2.3 million euros", ["2300000000"], ["2300000"]),
        ("午後3時46分、二十人が来た。", "ja", "At 3:46 p.m. 20 people came.", [], []),
    ],
)
def test_words_and_twelve_hours_are_no_slips(
    text: str, lang: str, english: str, lost: list[str], added: list[str]
) -> None:
    assert compare_figures(text, lang, english) == (lost, added)


@pytest.mark.parametrize(
    ("text", "lang", "english", "begin"),
    [
        ("Im Jahr 2022 kamen 1.200 Menschen.", "de", "In 20222 came 1,200 people.", "In 2022"),
        ("Im Jahr 2022 kamen 1.200 Menschen.", "de", "There came 1,000 people in 2022.", "There came 1,200"),
        ("12万人が避難した。", "ja", "A total of 12 people fled.", "A total of 120,000"),
        ("会談は2月18日に行われた。", "ja", "The talks were held on August 18.", "The talks were held on February"),
        ("Er kwamen 40 mensen.", "nl", "There were people.", ""),
        ("Er kwamen 40 mensen.", "nl", "There were 40 people.", ""),
    ],
)
def test_the_second_try_begins_with_the_figure_of_the_original(text: str, lang: str, english: str, begin: str) -> None:
    assert begin_with_figure(text, lang, english) == begin


TEXT = "Im Jahr 2022 kamen 1.200 Menschen."


@pytest.mark.parametrize(
    ("answers", "asked", "best"),
    [
        ({"": "In 2022 came 1,200 people."}, [""], "In 2022 came 1,200 people."),
        (
            {
                "": "In 20222 came 1,000 people.",
                "In 2022": "In 2022 came 1,000.",
                "In 2022 came 1,200": "In 2022 came 1,200.",
            },
            ["", "In 2022", "In 2022 came 1,200"],
            "In 2022 came 1,200.",
        ),
        ({"": "In 20222 came.", "In 2022": "In 2022222 came 20 30."}, ["", "In 2022"], "In 20222 came 1,000 people."),
    ],
    ids=["wider search", "figure by figure", "no better"],
)
def test_wrong_figures_get_second_tries(answers: dict[str, str], asked: list[str], best: str) -> None:
    engine = ScriptedEngine(answers)
    picked = build_hypothesis("In 20222 came 1,000 people.", -0.5)
    [held] = hold_figures([TEXT], "de", [picked], engine)  # type: ignore[arg-type]
    assert held.text == best
    assert engine.asked == asked


def test_right_figures_are_left_alone() -> None:
    engine = ScriptedEngine({})
    picked = build_hypothesis("In 2022, 1,200 people came.")
    assert hold_figures([TEXT], "de", [picked], engine) == [picked]  # type: ignore[arg-type]
    assert engine.asked == []
