"""Comparable mode: order plays no part, a changed figure still pairs, what is only on the topic stays alone."""

import numpy as np
import pytest

from aligner.align.candidates import Candidates
from aligner.align.comparable import LARGEST, align_comparable, join_links

HARBOUR = (
    "The port of Vlissund was closed on Monday after a container ship ran aground in the channel.",
    "Nobody was injured, the coastguard said.",
    "The Meridian Pearl, registered in Panama, was carrying 4,200 containers.",
    "Tugs are to try again at high tide on Wednesday.",
    "Fishermen complain that they have been waiting for compensation for years.",
)
HARBOUR_RETOLD = (
    "Three tugboats will make another attempt when the tide is high on Wednesday.",
    "A spokeswoman for the coastguard said there were no injuries.",
    "Vlissund's port has been shut since a container vessel grounded in the channel on Monday.",
    "House prices in the town rose by a tenth last year.",
    "The Panama-registered Meridian Pearl has 3,900 containers on board.",
)


def found_links(beads):
    return {(i, j) for bead in beads for i in bead.source for j in bead.target}


@pytest.mark.parametrize("with_encoder", [True, False])
def test_pairs_what_is_retold_in_another_order(encoder, with_encoder):
    beads = align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder if with_encoder else None)
    links = found_links(beads)
    assert {(0, 2), (2, 4), (3, 0)} <= links
    assert not any(i == 4 or j == 3 for i, j in links)


def test_a_changed_figure_does_not_part_two_sentences(encoder):
    beads = align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder)
    assert (2, 4) in found_links(beads)


def test_one_sentence_may_have_two_partners(encoder):
    whole = ["The court fined Norrland Steel 2.5 million euros and ordered it to clean up the Aska river by June."]
    split = [
        "Norrland Steel must pay a fine of 2.5 million euros.",
        "By June it has to clean up the river Aska, the court ordered.",
    ]
    beads = align_comparable([*whole, *HARBOUR[1:3]], [*HARBOUR_RETOLD[:2], *split], encoder=encoder)
    assert {(0, 2), (0, 3)} <= found_links(beads)


def test_swapping_the_texts_swaps_the_beads(encoder):
    there = {(b.source, b.target, b.score) for b in align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder)}
    back = {(b.target, b.source, b.score) for b in align_comparable(HARBOUR_RETOLD, HARBOUR, encoder=encoder)}
    assert there == back


@pytest.mark.parametrize(("a", "b"), [([], HARBOUR), (HARBOUR, []), ([], []), (["", "…"], ["", "!"])])
def test_nothing_to_pair_gives_nothing(encoder, a, b):
    assert align_comparable(a, b, encoder=encoder) == ()


def test_scores_are_probabilities(encoder):
    assert all(0 <= bead.score <= 1 for bead in align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder))


def beads_of(links, least=0.5):
    rows, columns, chances = zip(*links, strict=True)
    pairs = Candidates(left=np.array(rows), right=np.array(columns))
    return [(b.source, b.target, b.score) for b in join_links(pairs, np.array(chances), least)]


@pytest.mark.parametrize(
    ("links", "beads"),
    [
        ([(0, 0, 0.9), (0, 1, 0.7), (1, 0, 0.1)], [((0,), (0, 1), 0.8)]),
        ([(0, 0, 0.9), (1, 0, 0.7)], [((0, 1), (0,), 0.8)]),
        ([(0, 0, 0.9), (0, 1, 0.9), (1, 0, 0.7), (1, 1, 0.7)], [((0, 1), (0, 1), 0.8)]),
        ([(0, 0, 0.8), (1, 0, 0.8), (1, 1, 0.8), (0, 1, 0.2)], [((0, 1), (0,), 0.8), ((1,), (0, 1), 0.8)]),
        ([(0, 0, 0.4)], []),
    ],
)
def test_a_bead_holds_no_pair_that_is_not_likely_by_itself(links, beads):
    assert beads_of(links) == beads


def test_a_long_chain_is_told_link_by_link():
    steps = [(k, k, 0.9) for k in range(LARGEST + 1)] + [(k, k + 1, 0.8) for k in range(LARGEST)]
    assert [(s, t) for s, t, _ in beads_of(steps)] == [((i,), (j,)) for i, j, _ in sorted(steps)]


def test_the_order_of_the_sentences_does_not_matter(encoder):
    there = found_links(align_comparable(HARBOUR, HARBOUR_RETOLD, encoder=encoder))
    back = found_links(align_comparable(HARBOUR[::-1], HARBOUR_RETOLD[::-1], encoder=encoder))
    assert there == {(len(HARBOUR) - 1 - i, len(HARBOUR_RETOLD) - 1 - j) for i, j in back}


def test_a_short_sentence_that_a_long_one_holds_is_found(encoder):
    long = "The dam above Oberwald held, engineers said, but the mill bridge was closed and 40 families had to leave."
    beads = align_comparable([long, *HARBOUR], [*HARBOUR_RETOLD, "The mill bridge was closed."], encoder=encoder)
    assert (0, len(HARBOUR_RETOLD)) in found_links(beads)
