"""The two pictures: who stands alone, and when by source."""

from dataclasses import replace
from datetime import date

import pytest

from aligner.report.cards import build_cards
from aligner.report.standing import build_standing, shorten
from aligner.report.story import Story
from aligner.report.timeline import build_timeline, read_stretch, wrap
from tests.report.invented import build_comparison

STORY = Story(build_comparison())
CARDS = build_cards(STORY)
STRETCHES = [
    ("2025-02-12", "2025-02-12", "2025-02-12", ""),
    ("2025-02-12T15:30", "2025-02-12", "2025-02-12", "15:30"),
    ("2025-02-12T15:30+01:00", "2025-02-12", "2025-02-12", "15:30"),
    ("2025-02-11TEV", "2025-02-11", "2025-02-11", ""),
    ("2025-02-12/2025-02-14", "2025-02-12", "2025-02-14", ""),
    ("2025-W07", "2025-02-10", "2025-02-16", ""),
    ("2025-02", "2025-02-01", "2025-02-28", ""),
    ("2024-02", "2024-02-01", "2024-02-29", ""),
    ("2025", "2025-01-01", "2025-12-31", ""),
]


@pytest.mark.parametrize(("value", "first", "last", "clock"), STRETCHES)
def test_values_with_a_date_have_a_place(value, first, last, clock):
    stretch = read_stretch(value)
    assert (stretch.begin.first, stretch.end.last, stretch.clock) == (
        date.fromisoformat(first),
        date.fromisoformat(last),
        clock,
    )


@pytest.mark.parametrize(
    "value", ["", "T15:30", "XXXX-02-12", "2025-02-30", "2025-SP", "199X", "PT2H", "2025-02-14/2025-02-12", "a/b/c"]
)
def test_values_without_a_date_have_none(value):
    assert read_stretch(value) is None


def test_each_side_of_a_dated_row_is_drawn_or_named():
    picture = build_timeline(CARDS, STORY)
    rows = {row.anchor: row for row in picture.rows}
    inspection = rows["D-77c0de"]
    assert [bar.sentence for bar in inspection.bars] == ["nl1: 2 to 8 Mar 2026", "ja1: Jan 2026"]
    assert all(bar.has_box for bar in inspection.bars)
    assert inspection.bars[0].width == 2 * inspection.bars[1].width
    assert [tick.gap for tick in picture.ticks] == ["", "6 years", "29 days", "5 days", "2 days", ""]
    assert "nl1, nl2, ja1, en1: Wed 11 Mar 2026" in picture.description


def test_a_side_without_a_date_stays_in_its_row():
    finding = next(f for f in STORY.comparison.findings if f.id == "D-77c0de")
    undated = replace(finding, sides=(finding.sides[0], replace(finding.sides[1], value="XXXX-01")))
    story = Story(replace(STORY.comparison, findings=(undated,)))
    row = build_timeline(build_cards(story), story).rows[1]
    assert [bar.has_box for bar in row.bars] == [True, False]
    assert row.bars[1].lines == ("not drawn: ja1: Jan 2026",)


def test_no_picture_without_dates():
    story = Story(replace(STORY.comparison, findings=STORY.comparison.findings[:2]))
    assert build_timeline(build_cards(story), story) is None
    empty = Story(replace(STORY.comparison, findings=()))
    assert build_standing((), empty) is None


def test_a_source_is_alone_only_against_two_origins():
    picture = build_standing(CARDS, STORY)
    rows = {row.anchor: row for row in picture.rows}
    ids = [document.id for document in STORY.documents]

    def alone(name):
        return [source for source, cell in zip(ids, rows[name].cells, strict=True) if cell.is_alone]

    assert alone("D-51b2e0") == ["de1"]
    assert alone("D-0c4411") == ["ja1"]
    # One against one, and two copies of one text against one: nobody is alone.
    assert alone("D-77c0de") == []
    assert alone("D-a90b44") == []
    assert [count for _, count in picture.alone] == [2, 0, 0, 2, 0]
    assert [cell.letter for cell in rows["D-1e5501"].cells] == ["", "", "", "", "A B"]


def test_labels_are_cut_by_their_width():
    assert shorten("How long", 8) == "How long"
    assert shorten("How long it took", 8) == "How lon…"
    assert shorten("フェリー火災", 8) == "フェリ…"
    assert wrap(["de1", "nl1", "nl2", "ja1"], 13) == ("de1, nl1, nl2", "ja1")
    assert wrap(["000_1b8677804094a99e"], 13) == ("000_1b867780…",)
