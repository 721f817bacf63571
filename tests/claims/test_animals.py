"""Sentences of which an animal is the subject."""

import pytest

from aligner.claims.animals import tells_of_animal


@pytest.mark.parametrize(
    ("english", "tells"),
    [
        ("The spaniel was unhurt.", True),
        ("The dog, a spaniel, survived.", True),
        ("His two wild boars escaped unhurt.", True),
        ("The rider broke his arm, but the mare got up again.", True),
        ("The dog's owner was unhurt.", False),
        ("The woman whose dog barked was unhurt.", False),
        ("A shark researcher died.", False),
        ("The bird flu patient died.", False),
        ("A calf injury keeps him out.", False),
        ("The Lions were without two injured players.", False),
        ("The seal was broken.", False),
    ],
)
def test_an_animal_is_the_subject_of_a_clause(english: str, tells: bool) -> None:
    assert tells_of_animal(english) is tells
