"""Lengths of time that a third one bridges are roundings of one."""

import pytest

from aligner.claims.claim import Claim
from aligner.findings.roundings import are_roundings
from tests.findings.stories import build_story


def lengths(*texts: str) -> list[Claim]:
    claims = build_story({f"w{i}": ("en", [(text, "")]) for i, text in enumerate(texts)})[2]
    return [claim for claim in claims if claim.kind == "duration"]


@pytest.mark.parametrize(
    ("first", "second", "rounded"),
    [
        (("The search lasted two hours.", "The search lasted more than two hours."), ("It lasted 2 hours 13 minutes.",), True),
        (("The search lasted two hours.",), ("It lasted 2 hours 13 minutes.",), False),
        (("The search lasted two hours.", "The search lasted more than two hours."), ("It lasted three hours.",), False),
    ],
)  # fmt: skip
def test_a_looser_length_bridges_two_that_are_near(
    first: tuple[str, ...], second: tuple[str, ...], rounded: bool
) -> None:
    claims = lengths(*first, *second)
    assert are_roundings(claims[: len(first)], claims[len(first) :]) is rounded
