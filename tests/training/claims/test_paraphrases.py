"""Pairs from parallel text: several wordings of one source, held-out text kept out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from aligner.align.cross_encoder import CLASH, OTHER, SAME
from aligner.training.claims.paraphrases import ParallelText, build_corpus_pairs, read_parallel_text
from aligner.training.claims.recipe import ClaimsRecipe, TextPlan, read_claims_recipe
from aligner.training.problems import CorpusError
from tests.training.claims.test_stories import RECIPE

ROWS = [
    ("Die Brücke ist wieder offen.", "The bridge is open to all traffic again."),
    ("Die Brücke ist wieder offen.", "Traffic may use the bridge once more today."),
    ("Die Brücke ist wieder offen.", "The bridge is open to all traffic again."),
    ("Er kam am 3. Mai.", "On 3 May he came to the city hall."),
    ("Er kam am 3. Mai.", "On May 3 he came to the city hall."),
    ("Der Rat tagte lange in der Nacht.", "The council sat for long into the night before it voted."),
    ("Der Rat tagte lange in der Nacht.", "Far into the night the council sat until the vote was taken."),
    ("Kurz.", "Too short a line."),
]
HELD_OUT_ROW = (
    "Der Minister trat am Abend nach langem Streit zurück.",
    "The minister stepped down last night after a long row.",
)


def write_corpus(folder: Path, rows: list[tuple[str, str]]) -> TextPlan:
    path = folder / "text" / "news.de-en.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{source}\t{english}\n" for source, english in rows), encoding="utf-8")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return TextPlan(file="text/news.de-en.tsv", sha256=digest, licence="CC0 1.0", in_order=True)


@pytest.fixture
def recipe(tmp_path: Path) -> ClaimsRecipe:
    (tmp_path / "eval").mkdir()
    (tmp_path / "eval" / "held.de-en.tsv").write_text("Ein Satz.\tA sentence.\n", encoding="utf-8")
    plan = write_corpus(
        tmp_path, [*ROWS, HELD_OUT_ROW, (HELD_OUT_ROW[0], "After a long quarrel the minister resigned.")]
    )
    return replace(
        read_claims_recipe(RECIPE),
        corpora=(plan,),
        held_out=("eval/held.de-en.tsv",),
        held_out_if_there=("bench/docs.jsonl",),
    )


def test_wordings_of_one_source_are_kept_together_and_values_blanked(recipe: ClaimsRecipe, tmp_path: Path) -> None:
    text = read_parallel_text(recipe, tmp_path)
    assert text.counts == {"text/news.de-en.tsv": {"read": 9, "held_out": 0}}
    assert [list(rows) for rows in text.wordings] == [
        [ROWS[0][1], "Traffic may use the bridge once more # day."],
        [ROWS[5][1], ROWS[6][1]],
        [HELD_OUT_ROW[1].replace("last night", "# hour"), "After a long quarrel the minister resigned."],
    ]
    assert "# day he came to the city hall." in text.in_order[3]


@pytest.mark.parametrize(
    "line",
    [
        {"mt": [HELD_OUT_ROW[1]]},
        {"articles": [{"src": [HELD_OUT_ROW[0] + " Neuwahlen folgen."]}]},
        {"tgt": ["It was late. The minister stepped down last night after a long row. Elections follow."]},
    ],
    ids=["the English", "the source, merged with another", "the English, merged with others"],
)
def test_no_wording_of_a_held_out_sentence_is_learnt(recipe: ClaimsRecipe, tmp_path: Path, line: object) -> None:
    (tmp_path / "bench").mkdir()
    (tmp_path / "bench" / "docs.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    text = read_parallel_text(recipe, tmp_path)
    assert len(text.wordings) == 2
    assert text.counts["text/news.de-en.tsv"]["held_out"] >= 1
    assert not any("minister stepped down" in sentence for sentence in text.in_order)


def test_held_out_text_that_is_named_must_be_there(recipe: ClaimsRecipe, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="held-out text is missing"):
        read_parallel_text(replace(recipe, held_out=("eval/none.de-en.tsv",)), tmp_path)


def test_pairs_are_labelled_by_how_they_were_made_and_repeat_with_the_seed() -> None:
    council = [ROWS[5][1], ROWS[6][1]]
    neighbour = "The council of elders never spoke of the night again that autumn."
    text = ParallelText(
        wordings=[council, ["Turnout rose sharply today.", "More people voted today."]],
        in_order=[neighbour] * 30,
        counts={},
    )
    pairs = build_corpus_pairs(text, 5)
    assert pairs == build_corpus_pairs(text, 5)
    for pair in pairs:
        if pair.label == SAME:
            assert set(pair.texts) in (set(council), {"Turnout rose sharply today.", "More people voted today."})
        elif pair.label == CLASH:
            assert set(pair.texts) & {*council, "Turnout rose sharply today.", "More people voted today."}
            assert not set(pair.texts) <= {*council, "Turnout rose sharply today.", "More people voted today."}
        else:
            assert neighbour in pair.texts
    assert {pair.label for pair in pairs} == {OTHER, SAME, CLASH}


def test_a_wording_altered_into_the_other_is_no_clash() -> None:
    text = ParallelText(wordings=[["Turnout rose sharply.", "Turnout fell sharply."]], in_order=[], counts={})
    assert {pair.label for pair in build_corpus_pairs(text, 1)} == {SAME}
