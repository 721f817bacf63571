"""Ids are short, stable and fit for an anchor."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.wire.source_ids import name_sources


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("de1.txt", "de1"),
        ("sub/NL_2.html", "nl-2"),
        ("000_1b8677804094a99e.txt", "w000"),
        ("2025-10-14.txt", "w2025-10-14"),
        ("polen-en-wit-rusland-praten-weer.txt", "polen-en-wit"),
        ("Übersicht.txt", "bersicht"),
        ("deadbeef01234567.txt", "w"),
        ("記事.txt", "w"),
    ],
)
def test_the_id_follows_from_the_file_name(path: str, name: str) -> None:
    found = name_sources([path])[path]
    assert found == name or (name == "w" and re.fullmatch(r"w[0-9a-f]{6}", found))


def test_files_of_one_name_are_numbered_in_order() -> None:
    assert name_sources(["a/de1.txt", "b/de1.txt", "de1.html"]) == {
        "a/de1.txt": "de1",
        "b/de1.txt": "de1-2",
        "de1.html": "de1-3",
    }


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=40).map(lambda s: s.replace("/", "_") + ".txt"), unique=True, max_size=12))
def test_ids_are_unique_and_fit_for_anchors(paths: list[str]) -> None:
    found = name_sources(paths)
    assert list(found) == paths
    assert len(set(found.values())) == len(paths)
    assert all(re.fullmatch(r"[a-z][a-z0-9-]{0,24}", name) for name in found.values())
