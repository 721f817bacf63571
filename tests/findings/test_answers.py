"""What the value reader is asked, and what its answer counts."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from aligner.align.pair_encoder import Table, Text
from aligner.claims.claim import Claim
from aligner.claims.compare import compare_claims
from aligner.findings import answers
from aligner.findings.answers import find_asked_text, rate_answers
from aligner.findings.readings import Reading
from aligner.findings.slots import find_evidence
from aligner.findings.story import StoryIndex, build_index
from tests.findings.stories import build_story

HURT = "The fire in Norland killed four people and injured 17."
FIRE = {
    "en1": ("en", [(HURT, HURT)]),
    "de1": ("de", [("Bei dem Brand in Norland wurden 19 Menschen verletzt.", "In the fire in Norland 19 people were hurt.")]),
}  # fmt: skip


class FixedReader:
    """Gives the log-odds of the marked texts, and notes what it was asked."""

    languages = frozenset({"de"})

    def __init__(self, odds: float) -> None:
        self.odds, self.asked = odds, list[tuple[Text, Text]]()

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Table:
        self.asked += pairs
        return np.full(len(pairs), self.odds, np.float32)


def build(odds: float, related: float = 0.9) -> tuple[list[tuple[Claim, Claim]], StoryIndex, FixedReader]:
    """Both pairs of counts of the two wires, the sentences read as one matter where `related` is above 0."""
    _, contexts, claims = build_story(FIRE)
    places = sorted(context.place for context in contexts)
    readings = {(places[0], places[1]): Reading(same=related, clash=0.0, kind="polarity")} if related else {}
    reader = FixedReader(odds)
    index = replace(
        build_index(contexts),
        readings=readings or {(places[0], places[0]): Reading(same=1, clash=0, kind="polarity")},
        value_reader=reader,
    )  # type: ignore[arg-type]
    own = [claim for claim in claims if claim.source == "en1" and claim.kind == "count"]
    other = next(claim for claim in claims if claim.source == "de1")
    return [(claim, other) for claim in own], index, reader


def test_each_value_is_asked_about_in_its_sentence() -> None:
    pairs, index, reader = build(3.0)
    assert rate_answers(pairs, index) == [0.75, 0.75]
    assert reader.asked == [
        ("The fire in Norland killed [MASK] # people and injured #.", "In the fire in Norland [MASK] # people were hurt."),
        ("The fire in Norland killed # people and injured [MASK] #.", "In the fire in Norland [MASK] # people were hurt."),
    ]  # fmt: skip


@pytest.mark.parametrize(("odds", "rated"), [(9.0, 1.0), (-40.0, 0.0), (float("-inf"), 0.0), (0.0, 0.5)])
def test_log_odds_are_held_within_bounds(odds: float, rated: float) -> None:
    pairs, index, _ = build(odds)
    assert rate_answers(pairs, index) == [rated, rated]


def test_sentences_foreign_to_each_other_are_not_asked_about() -> None:
    pairs, index, reader = build(3.0, related=0.0)
    assert rate_answers(pairs, index) == [0.0, 0.0]
    assert not reader.asked


def test_of_too_many_pairs_those_most_of_one_matter_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_PAIRS", 1)
    pairs, index, reader = build(3.0)
    assert sorted(rate_answers(pairs, index), key=str) == [0.75, None]
    assert len(reader.asked) == 1


def test_without_a_value_reader_the_sentences_tell() -> None:
    (pair, *_), index, _ = build(3.0)
    assert rate_answers([pair], replace(index, value_reader=None)) == [None]
    values = {claim.source: [claim] for claim in pair}
    evidence = find_evidence(*pair, index, values, compare_claims(*pair), None)
    assert evidence.answers == evidence.told
    assert find_evidence(*pair, index, values, compare_claims(*pair), 0.25).answers == 0.25


def test_a_value_that_the_english_lost_is_not_asked_about() -> None:
    lost = {"de1": ("de", [("Dann kamen 19 Boote.", "Then boats came.")])}
    _, _, (claim,) = build_story(lost)
    assert claim.kind == "count"
    assert find_asked_text(claim, ()) is None
