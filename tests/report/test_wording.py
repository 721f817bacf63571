"""Fixed words: confidence, times, counts."""

import re
from datetime import UTC, datetime, timedelta, timezone
from importlib import resources

import pytest

from aligner.records import Confidence, Publication
from aligner.report.sources import write_certainty
from aligner.report.story import TAKEN, anchor_of, anchor_of_finding
from aligner.report.wording import (
    VERDICTS,
    count_of,
    write_confidence,
    write_moment,
    write_publication,
    write_publication_iso,
    write_utc,
)

CET = timezone(timedelta(hours=1))
CONFIDENCES = [
    ("conflict", "likely", 43, 50, "Likely a real conflict: on our test wires 43 of 50 findings of this kind were right."),
    ("conflict", "almost certain", 61, 62, "Almost certainly a real conflict: on our test wires 61 of 62 findings of this kind were right."),
    ("conflict", "uncertain", 9, 17, "Uncertain: perhaps a real conflict, perhaps not: on our test wires 9 of 17 findings of this kind were right."),
    ("conflict", "uncertain", 12, 12, "Uncertain: perhaps a real conflict, perhaps not. On our test wires all 12 findings of this kind were right, but here it is less sure that both speak of the same thing."),
    ("conflict", "likely", 12, 12, "Likely a real conflict: on our test wires all 12 findings of this kind were right, too few to be surer."),
    ("conflict", "weak", 0, 0, "Weak: no more than a hint of a real conflict (our estimate, not measured)."),
    ("agree", "weak", 0, 0, "Weak: possibly the same value (our estimate, not measured)."),
    ("different_event", "uncertain", 1, 2, "Uncertain: perhaps two different events, perhaps not: on our test wires 1 of 2 findings of this kind were right."),
    ("incomparable", "weak", 0, 0, ""),
    ("imprecise", "likely", 3, 4, "Likely compatible: on our test wires 3 of 4 findings of this kind were right."),
]  # fmt: skip


@pytest.mark.parametrize(("verdict", "word", "right", "flags", "sentence"), CONFIDENCES)
def test_confidence_in_words(verdict, word, right, flags, sentence):
    assert write_confidence(verdict, Confidence(word=word, right=right, flags=flags)) == sentence


def test_moments():
    at = datetime(2025, 2, 18, 21, 10, tzinfo=CET)
    assert write_moment(at) == "18 Feb 2025 21:10 +01:00"
    assert write_utc(at) == "18 Feb 2025 20:10 UTC"
    assert write_moment(at.replace(tzinfo=UTC)) == "18 Feb 2025 21:10 UTC"
    assert write_utc(at.replace(tzinfo=None)) == ""
    assert write_moment(at.replace(tzinfo=None)) == "18 Feb 2025 21:10 no zone given"
    west = at.replace(tzinfo=timezone(-timedelta(hours=3, minutes=30)))
    assert write_moment(west) == "18 Feb 2025 21:10 −03:30"


PRECISIONS = [
    ("minute", "18 Feb 2025 21:10 +01:00"),
    ("day", "Tue 18 Feb 2025"),
    ("month", "Feb 2025"),
    ("year", "2025"),
]


@pytest.mark.parametrize(("precision", "words"), PRECISIONS)
def test_publication_no_more_exactly_than_known(precision, words):
    at = datetime(2025, 2, 18, 21, 10, tzinfo=CET)
    assert write_publication(Publication(at=at, origin="document", precision=precision)) == words


def test_small_words():
    assert write_publication(Publication(at=None, origin="unknown")) == "not known"
    assert count_of(1, "discrepancy", "discrepancies") == "1 discrepancy"
    assert count_of(1200, "row") == "1 200 rows"
    assert write_certainty(-0.1) == "sure (0.90)"
    assert write_certainty(-0.9) == "unsure (0.41)"
    assert write_certainty(None) == ""


def test_anchors_are_plain_and_never_shared():
    assert anchor_of("de1", 6) == "de1-s7"
    assert anchor_of("000_1b8677", 0).startswith("w-000_1b8677-")
    assert anchor_of("000_1b8677", 0).endswith("-s1")
    names = ["a b", "a-b", "a_b", "de1-s7", "de1", "D-3f9a1c", "sources", "w-sources"]
    anchors = [anchor_of(name) for name in names] + [anchor_of("de1", 6), anchor_of_finding("D-3f9a1c"), "sources"]
    assert len(set(anchors)) == len(anchors)
    assert " " not in anchor_of("a b")
    assert anchor_of("海峡") != anchor_of("新聞")


def test_anchors_of_the_page_itself_are_all_reserved():
    folder = resources.files("aligner.report") / "templates"
    own = {
        name
        for file in folder.iterdir()
        for name in re.findall(r' id="([A-Za-z][A-Za-z0-9_.]*)"', file.read_text("utf-8"))
    }
    assert own | {verdict for verdict in VERDICTS if "_" not in verdict} == TAKEN


def test_several_days_that_fit_are_all_named():
    first, last = datetime(2025, 2, 18), datetime(2025, 2, 24)
    publication = Publication(at=first, origin="inferred", precision="day", latest=last)
    assert write_publication(publication) == "18 Feb 2025 to 24 Feb 2025"
    assert write_publication_iso(publication) == ""
    assert write_publication_iso(Publication(at=first, origin="inferred", precision="day")) == "2025-02-18"
