"""The tables of matters name the same things in every language."""

import pytest

from aligner.claims.matters import matter_table
from aligner.languages.schema.matters import MATTER_LABELS
from aligner.records import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_matter_has_its_words(lang: str) -> None:
    table = matter_table(lang)
    assert table.lang == lang
    assert set(table.matters) == set(MATTER_LABELS)
    assert all(poles[0] for poles in table.matters.values())
