"""Folding, stems, weights: what must look alike does, and rare words weigh more."""

import numpy as np
import pytest

from aligner.align.similarity import dice, read_bags, shared_weight
from aligner.align.tokens import code_texts, find_figures, find_name_codes, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("€1,500 in Łódź", "euro 1500 in lodz"),
        ("1 500 people", "1500 people"),
        ("the company's 2,430,000 shares", "the company 2430000 shares"),
        ("the 12th of May", "the 12 of may"),
        ("Twelve ministers, third round", "12 ministers 3 round"),
        ("rose by 3.5%", "rose by 3.5 percent"),
        ("Radwański and Müller", "radwanski and muller"),
        ("in 1,5 years", "in 1 5 years"),
        ("東京 tower", "dongjing tower"),
        ("", ""),
    ],
)
def test_folds(text, folded):
    assert fold(text) == folded


def test_stems_join_forms_and_leave_stop_words_out():
    coded = code_texts(["the ministers", "of a ministry", "and the"])
    assert coded.stem_rows.tolist() == [0, 1]
    assert coded.stems[0] == coded.stems[1]


def test_grams_of_a_text_are_its_runs_of_four():
    coded = code_texts(["abcde", "ab"])
    runs = [int(code).to_bytes(4, "big").decode() for code in coded.grams]
    assert sorted(runs[:4]) == [" abc", "abcd", "bcde", "cde "]
    assert runs[4:] == [" ab "]
    assert coded.gram_rows.tolist() == [0, 0, 0, 0, 1]


def test_a_word_that_few_sentences_hold_weighs_more():
    english = [
        "Zielonka spoke for the government",
        "the government fell",
        "a government of experts",
        "Zielonka",
        "government",
    ]
    left, right = read_bags([english[:3], english[3:]])
    shared = shared_weight(left.stems, right.stems)
    assert shared[0, 0] > shared[0, 1] > 0


def test_overlap_is_one_for_the_same_and_nought_for_nothing_shared():
    left, right = read_bags([["Talks lasted 50 minutes."], ["Talks lasted 50 minutes.", "Rain fell.", ""]])
    overlap = dice(shared_weight(left.stems, right.stems), left.stem_mass, right.stem_mass)
    np.testing.assert_allclose(overlap, [[1, 0, 0]], atol=1e-6)


def test_names_are_words_with_a_capital_within_sentences():
    sides = [["The minister met Zielonka in Lviv.", "Talks with Zielonka failed."], ["Ministers said the talks go on."]]
    wanted = code_texts(["Zielonka Lviv"]).stems
    assert set(find_name_codes(sides).tolist()) == set(wanted.tolist())


def test_figures_are_told_from_words():
    codes = np.sort(code_texts(["in 2019 some 12345678901 men and 1 dog"]).stems)
    assert find_figures(codes).sum() == 2


def test_blocks_of_texts_do_not_change_the_bags(monkeypatch):
    english = [f"Sentence {k} of the talks on {k % 7} ships" for k in range(25)]
    whole = read_bags([english[:12], english[12:]])
    monkeypatch.setattr("aligner.align.tokens._BLOCK", 4)
    monkeypatch.setattr("aligner.align.similarity._BLOCK", 5)
    for one, two in zip(whole, read_bags([english[:12], english[12:]]), strict=True):
        assert (one.grams != two.grams).nnz == 0
        assert (one.stems != two.stems).nnz == 0
        np.testing.assert_array_equal(one.gram_mass, two.gram_mass)
