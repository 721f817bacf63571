"""Hard pairs: which harmless pairs a reader takes for more, and that a run that goes on shows the same ones."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aligner.align.cross_encoder import CLASH, KINDS, OTHER, SAME, Readings
from aligner.training.claims import hard as hard_module
from aligner.training.claims.events import Event
from aligner.training.claims.fit import _fit_stage, draw_epoch, start_run
from aligner.training.claims.hard import find_hard_pairs
from aligner.training.claims.material import Material
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.recipe import read_claims_recipe
from aligner.training.claims.stories import Story
from tests.training.claims.test_events import ROW, read_row
from tests.training.claims.test_fit import STAGE, build_tiny
from tests.training.claims.test_stories import RECIPE

HARD = ("The mayor of Ghent thanked the engineers.", "Nothing heavier than a bicycle may cross at Ghent.")


class NervousReader:
    """Takes every pair for a clash in which both sentences name Ghent, and for the same where it rains."""

    def read(self, pairs: Sequence[ClaimPair]) -> Readings:
        chances = np.zeros((len(pairs), 3), np.float32)
        for row, pair in enumerate(pairs):
            clash, same = all("Ghent" in text for text in pair.texts), all("rained" in text for text in pair.texts)
            chances[row, CLASH if clash else SAME if same else OTHER] = 1
        return Readings(chances=chances, kinds=np.zeros((len(pairs), len(KINDS)), np.float32))


@pytest.fixture
def story() -> Story:
    first = ("The bridge in Ghent is open.", "The mayor of Ghent thanked the engineers.", "It rained all day.")
    second = ("Nothing heavier than a bicycle may cross at Ghent.", "It rained in Antwerp too.", "Ice cream sold out.")
    return Story(first=first, second=second, clashes={(0, 0): "polarity"}, same=frozenset())


def test_harmless_pairs_that_the_reader_takes_for_more_are_hard(story: Story, tmp_path: Path) -> None:
    reader: Any = NervousReader()
    found = find_hard_pairs(reader, [story], tmp_path / "hard.json", lambda _: None)
    assert {pair.texts for pair in found} == {HARD, ("It rained all day.", "It rained in Antwerp too.")}
    assert {pair.label for pair in found} == {OTHER}


def test_only_the_pairs_with_most_words_in_common_are_looked_at(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hard_module, "NEAREST", 1)
    reader: Any = NervousReader()
    assert len(find_hard_pairs(reader, [story], tmp_path / "hard.json", lambda _: None)) == 1


def test_a_run_that_goes_on_shows_the_same_pairs(story: Story, tmp_path: Path) -> None:
    (tmp_path / "hard.json").write_text(json.dumps([HARD]), "utf-8")
    reader: Any = None
    assert [p.texts for p in find_hard_pairs(reader, [story], tmp_path / "hard.json", lambda _: None)] == [HARD]


def test_a_stage_shows_its_hard_pairs_in_every_epoch(
    tmp_path: Path, tiny_shape: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[Event] = read_row(ROW, tmp_path)
    stage = replace(STAGE, steps=2, event_others=2, hard=True)
    recipe = replace(read_claims_recipe(RECIPE), stages=(stage,), events=(read_claims_recipe(RECIPE).stories,))
    run = start_run(recipe, build_tiny(tiny_shape), Material(corpus_pairs=[], stories=[], events=events), tmp_path)
    pair = ClaimPair(first="It is hard.", second="It is not easy.", label=OTHER)
    monkeypatch.setattr("aligner.training.claims.fit.find_hard_pairs", lambda *_: [pair])
    _fit_stage(run, lambda _: None)
    assert pair in draw_epoch(run)
    run.progress.epoch += 1
    assert pair in draw_epoch(run)
