"""Pairs with other figures: changed alike on both sides, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.training.digits import DigitChanger, draw_figures

WORDS = ["</s>", "<unk>", *"0123456789", ",", ".", "▁", "▁Menschen", "▁people", "▁im", "▁in", "年", "万"]
NUMBERS = {word: number for number, word in enumerate(WORDS)}


def number_row(*pieces: str) -> np.ndarray:
    flat = [
        one for piece in pieces for one in (piece if piece.replace(".", "").replace(",", "").isdigit() else [piece])
    ]
    return np.array([NUMBERS[piece] for piece in flat], dtype=np.uint16)


def write_row(row: np.ndarray) -> str:
    return "".join(WORDS[number] for number in row)


def draw(source: np.ndarray, target: np.ndarray, times: int = 60) -> set[tuple[str, str]]:
    changer, random = DigitChanger(NUMBERS), np.random.default_rng(5)
    rows = [changer.change(source, target, random) for _ in range(times)]
    return {(write_row(one), write_row(other)) for one, other in rows}


def test_both_sides_get_the_same_figures_in_their_own_notation() -> None:
    drawn = draw(number_row("▁", "1.184", "▁Menschen"), number_row("▁", "1,184", "▁people"))
    assert len(drawn) > 20
    for source, target in drawn:
        figures = target.removeprefix("▁").removesuffix("▁people")
        assert source == "▁" + figures.replace(",", ".") + "▁Menschen"
        assert figures[0] != "0"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (("13", "万"), ("▁", "130,000")),
        (("▁", "7", "▁Menschen"), ("▁", "7", "▁people")),
        (("▁Menschen",), ("▁people",)),
        (("▁", "12", "▁im", "▁", "12"), ("▁", "12", "▁people")),
    ],
    ids=["scale", "one figure", "no figure", "told twice on one side"],
)
def test_pairs_whose_figures_differ_stay_as_they_are(source: tuple[str, ...], target: tuple[str, ...]) -> None:
    rows = number_row(*source), number_row(*target)
    assert draw(*rows) == {(write_row(rows[0]), write_row(rows[1]))}


def test_the_given_rows_are_not_written_to() -> None:
    source, target = number_row("▁im", "▁", "2008"), number_row("▁in", "▁", "2008")
    draw(source, target)
    assert write_row(source) == "▁im▁2008"
    assert write_row(target) == "▁in▁2008"


def test_a_year_keeps_its_century_and_round_figures_mostly_stay_round() -> None:
    random = np.random.default_rng(2)
    assert {draw_figures("2008", random)[:2] for _ in range(50)} == {"20"}
    round_ones = sum(draw_figures("30000", random).endswith("000") for _ in range(200))
    assert 80 < round_ones < 140
