"""Which offices exclude each other."""

import pytest

from aligner.findings.offices import are_exclusive


@pytest.mark.parametrize(
    ("one", "two", "exclusive"),
    [
        ("prime minister", "president", True),
        ("foreign minister", "deputy foreign minister", True),
        ("foreign minister", "defence minister", True),
        ("chief executive", "chief information security officer", True),
        ("senior public prosecutor", "presiding judge", True),
        ("judge", "presiding judge", False),
        ("chief executive", "chairperson", False),
        ("president", "former president", False),
        ("prime minister", "founder", False),
        ("foreign minister", "minister", False),
        ("economy and trade minister", "trade minister", False),
        ("economy and trade minister", "economy minister", False),
        ("climate and economy minister", "economy and trade minister", False),
        ("economy and trade minister", "foreign minister", True),
        ("economy and trade minister", "deputy trade minister", True),
        ("economy minister", "trade minister", True),
        ("mayor", "", False),
        ("president", "governor", False),  # of a central bank
        ("president", "department head", True),
        ("chief executive", "supervisory board chair", True),
        ("chairperson", "supervisory board chair", False),
        ("foreign minister", "intelligence chief", True),
        ("governor", "central bank head", False),
        ("chief of staff", "purchasing director", True),
        ("president", "commission president", False),  # a shorter name of the office
        ("president", "vice president", True),
        ("chief executive", "chief developer", True),
        ("it director", "department head", False),
        ("it director", "chief technology officer", False),
        ("security director", "chief financial officer", True),
        ("security director", "director", False),
        ("security director", "deputy security director", False),
        ("race director", "jury chair", True),
        ("president", "it director", True),
        ("president", "museum director", False),
        ("jury chair", "chairperson", False),
        ("jury chair", "mayor", True),
        ("plant director", "works council chair", True),
        ("plant director", "production director", False),
        ("hospital director", "chief executive", False),
        ("planning director", "spokesperson", True),
        ("communications director", "spokesperson", False),
        ("crisis team director", "mayor", False),
        ("port director", "transport minister", True),
        ("sales director", "defendant", False),
        ("film director", "mayor", False),
    ],
)
def test_offices(one: str, two: str, exclusive: bool) -> None:
    assert are_exclusive(one, two) is exclusive
    assert are_exclusive(two, one) is exclusive
