"""Groups over several articles, and candidate pairs for the findings: order-independent, split claims stay whole."""

import pytest

from aligner.align.group import group_sentences
from aligner.align.pairs import pair_sentences

FERRY = (
    (
        "The ferry Skarholm left Hirtsby with 312 passengers on board on Friday evening.",
        "A fire broke out in the engine room shortly before midnight.",
        "The fire was put out by the crew and nobody was hurt, the shipping line said.",
        "Ticket prices on the route went up in January.",
    ),
    (
        "Just before midnight, fire broke out in the engine room of the Skarholm.",
        "There were 320 passengers aboard when the ferry Skarholm sailed from Hirtsby on Friday evening.",
        "The crew extinguished the fire.",
        "According to the shipping line nobody was hurt.",
    ),
    (
        "The weather in the strait was calm.",
        "On Friday evening the Skarholm left Hirtsby carrying 312 passengers.",
        "The minister of transport wants to wait for the investigators' report.",
    ),
)


TEAMS = ("Alba", "Brix", "Cole", "Drax", "Ekon", "Falk", "Gorm", "Hild", "Ivor", "Jarl", "Kolb", "Lund", "Marn")


def sentences_of(groups):
    return {frozenset(group.sentences) for group in groups}


@pytest.mark.parametrize("with_encoder", [True, False])
def test_groups_what_three_articles_say(encoder, with_encoder):
    groups = sentences_of(group_sentences(FERRY, encoder=encoder if with_encoder else None))
    assert frozenset({(0, 0), (1, 1), (2, 1)}) in groups
    assert frozenset({(0, 1), (1, 0)}) in groups
    lone = {(0, 3), (2, 0), (2, 2)}
    assert not any(lone & group for group in groups)


def test_a_claim_split_in_one_article_stays_in_one_group(encoder):
    groups = sentences_of(group_sentences(FERRY, encoder=encoder))
    assert frozenset({(0, 2), (1, 2), (1, 3)}) in groups


def test_the_order_of_articles_does_not_matter(encoder):
    there = sentences_of(group_sentences(FERRY, encoder=encoder))
    back = sentences_of(group_sentences(FERRY[::-1], encoder=encoder))
    assert there == {frozenset((2 - article, i) for article, i in group) for group in back}


@pytest.mark.parametrize("articles", [(), ((),), ((), ()), (FERRY[0],), (FERRY[0], ())])
def test_one_article_or_none_gives_no_groups(encoder, articles):
    assert group_sentences(articles, encoder=encoder) == ()
    assert pair_sentences(articles, encoder=encoder) == ()


def test_pairs_are_ordered_and_have_both_probabilities(encoder):
    pairs = pair_sentences(FERRY, encoder=encoder)
    places = [(p.a_source, p.a_sentence, p.b_source, p.b_sentence) for p in pairs]
    assert places == sorted(set(places))
    assert all(p.a_source < p.b_source and 0 <= p.same_claim <= p.same_event <= 1 for p in pairs)
    best = max(pairs, key=lambda p: p.same_event)
    assert (best.a_sentence, best.b_sentence) in {(0, 1), (1, 0), (2, 2)}


def test_shared_facts_raise_same_event(encoder):
    def shared(a, i, b, j):
        return 2.0 if (a, i, b, j) == (0, 3, 2, 2) else 0.0

    plain = {(p.a_source, p.a_sentence, p.b_source, p.b_sentence): p for p in pair_sentences(FERRY, encoder=encoder)}
    helped = {
        (p.a_source, p.a_sentence, p.b_source, p.b_sentence): p for p in pair_sentences(FERRY, shared, encoder=encoder)
    }
    key = (0, 3, 2, 2)
    assert helped[key].same_event > plain[key].same_event
    assert helped[key].same_claim == plain[key].same_claim
    assert helped[0, 0, 1, 1] == plain[0, 0, 1, 1]


def test_unrelated_articles_among_many_are_not_compared(encoder):
    other = tuple(
        (f"Player {name} scored {k} goals for {name} United in the cup final.", f"Coach {name}son was sent off.")
        for k, name in enumerate(TEAMS)
    )
    pairs = pair_sentences((*FERRY, *other), encoder=encoder)
    assert {(0, 1), (0, 2), (1, 2)} <= {(p.a_source, p.b_source) for p in pairs}
    assert not any(p.a_source < 3 <= p.b_source for p in pairs)
