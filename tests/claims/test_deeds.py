"""Who did what: where the doer of a deed stands in the English."""

from aligner.claims.deeds import find_subject


def read_subject(english: str, verb: str) -> str | None:
    span = find_subject(english, english.index(verb))
    return english[slice(*span)] if span else None


def test_a_day_before_the_doer_is_no_part_of_it() -> None:
    assert read_subject("On Thursday the museum recovered the panel.", "recovered") == "the museum"
    assert read_subject("Yesterday evening De Kranenborg recovered the panel.", "recovered") == "De Kranenborg"


def test_words_that_tell_something_themselves_name_nobody() -> None:
    assert read_subject("Weser Bremen have beaten the deadline and signed the winger.", "signed") is None
    assert read_subject("Weser Bremen have signed the winger.", "signed") == "Weser Bremen"
