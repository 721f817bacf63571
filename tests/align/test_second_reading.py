"""The second reading: few pairs are read, both ways, values blanked; it moves the score as the reader says."""

import numpy as np
import pytest

from aligner.align.candidates import find_candidates
from aligner.align.comparable import align_comparable
from aligner.align.cross_encoder import CLASH, OTHER, SAME, Readings
from aligner.align.pair_score import score_pairs
from aligner.align.second_reading import PARTNERS, read_about, read_again, split_blanked
from aligner.align.text_side import read_sides
from tests.align.test_comparable import HARBOUR, HARBOUR_RETOLD, found_links

SURE = 0.97


class FakeReader:
    """Says what `judge` says of two blanked sentences, and keeps what it was given."""

    def __init__(self, judge):
        self.judge, self.given = judge, []

    def read(self, pairs):
        self.given += pairs
        chances = np.full((len(pairs), 3), (1 - SURE) / 2, np.float32)
        for row, pair in zip(chances, pairs, strict=True):
            row[self.judge(*pair)] = SURE
        return Readings(chances=chances, kinds=np.zeros((len(pairs), 9), np.float32))


def says(kind):
    return FakeReader(lambda a, b: kind)


def scores_of(encoder, reader):
    left, right = read_sides([HARBOUR, HARBOUR_RETOLD], encoder)
    pairs = find_candidates(left, right)
    return read_again(score_pairs(left, right, pairs), pairs, (HARBOUR, HARBOUR_RETOLD), reader)


def test_each_pair_in_question_is_read_once_either_way_round_with_its_values_blanked(encoder):
    reader = says(SAME)
    scores_of(encoder, reader)
    assert reader.given
    assert len(set(reader.given)) == len(reader.given) <= 2 * PARTNERS * (len(HARBOUR) + len(HARBOUR_RETOLD))
    assert {(b, a) for a, b in reader.given} == set(reader.given)
    assert not any(letter.isdigit() for pair in reader.given for text in pair for letter in text)


def test_the_score_goes_where_the_reader_says(encoder):
    before, same, other = (scores_of(encoder, reader) for reader in (None, says(SAME), says(OTHER)))
    read = before.probability != other.probability
    assert read.any()
    assert (same.probability >= other.probability).all()
    assert (
        other.probability[read & (before.probability > 0.5)] < before.probability[read & (before.probability > 0.5)]
    ).all()


def test_without_sentence_vectors_nothing_is_read():
    left, right = read_sides([HARBOUR, HARBOUR_RETOLD], None)
    pairs = find_candidates(left, right)
    reader = says(OTHER)
    scores = score_pairs(left, right, pairs)
    assert read_again(scores, pairs, (HARBOUR, HARBOUR_RETOLD), reader) is scores
    assert not reader.given


def by_first_letter(a, b):
    return SAME if a[0] < b[0] else CLASH if a[0] == b[0] else OTHER


def test_swapping_the_texts_or_turning_them_round_changes_nothing(encoder):
    def links(a, b):
        found = align_comparable(a, b, encoder=encoder, reader=FakeReader(by_first_letter), least=0.1)
        return {(a[i], b[j], bead.score) for bead in found for i in bead.source for j in bead.target}

    there = links(HARBOUR, HARBOUR_RETOLD)
    assert there
    assert there == links(HARBOUR[::-1], HARBOUR_RETOLD[::-1])
    assert there == {(a, b, score) for b, a, score in links(HARBOUR_RETOLD, HARBOUR)}


def test_a_changed_figure_still_pairs(encoder):
    beads = align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder, reader=says(SAME))
    assert (2, 4) in found_links(beads)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("The dam held. 40 families had to leave.", ("The dam held.", "# families had to leave.")),
        ("The dam held.", ("The dam held.",)),
        ("It is shut. Why?", ("It is shut.",)),
        ("Why?", ("Why?",)),
        ("Mr. Hall waited 72 hours.", ("Mr. Hall waited # time.",)),
        ("", ("",)),
    ],
)
def test_a_line_is_read_sentence_by_sentence(line, parts):
    assert split_blanked(line) == parts


def test_of_a_line_of_two_sentences_the_better_one_counts():
    reader = FakeReader(lambda a, b: SAME if "bridge" in a and "bridge" in b else OTHER)
    both, none = read_about(
        [
            ("The dam held. The bridge fell.", "The mill bridge was swept away."),
            ("The dam held. Nobody was hurt.", "The mill bridge was swept away."),
        ],
        reader,
    )
    assert both > 2 > -2 > none
