"""The tables of the four languages are filled alike and hold what they say."""

import re

import pytest

from aligner.languages.de.furniture import FURNITURE as DE
from aligner.languages.en.furniture import FURNITURE as EN
from aligner.languages.foreign import FREQUENT, TELLTALE
from aligner.languages.ja.furniture import FURNITURE as JA
from aligner.languages.nl.furniture import FURNITURE as NL
from aligner.languages.schema.furniture import FurnitureTable
from aligner.languages.schema.text import TextTable
from aligner.wire.date_mentions import TABLES as DATING
from aligner.wire.language import TABLES

FURNITURE = {"nl": NL, "de": DE, "ja": JA, "en": EN}
# The classes of furniture that a page of any language has.
CLASSES = {
    "related articles", "link list", "read-more link", "comment form", "share line", "cookie notice", "newsletter",
    "advertisement", "disclaimer", "author note", "tags", "reading aid", "correction note", "date line",
}  # fmt: skip


@pytest.mark.parametrize("table", FURNITURE.values(), ids=FURNITURE)
def test_every_class_of_furniture_has_its_words_and_every_pattern_compiles(table: FurnitureTable) -> None:
    assert {cue.reason for cue in table.cues} >= CLASSES
    for cue in table.cues:
        pattern = re.compile(cue.pattern, re.IGNORECASE)
        assert not pattern.match(""), cue.reason
        assert not pattern.match("Qzx"), cue.reason
    assert all(re.compile(pattern) for pattern in table.bylines)
    assert all(re.compile(pattern) and name for pattern, name in table.agencies)
    assert table.interface
    assert table.section_labels
    assert table.photo_labels
    assert table.time_labels
    assert table.teaser_labels
    assert table.promotion


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_words_are_lower_case_and_without_their_full_stop(table: TextTable) -> None:
    abbreviations = table.abbreviations | table.closing_abbreviations | table.counted_abbreviations
    for words in (table.function_words, table.starters, abbreviations, table.ordinal_nouns, table.subordinators):
        assert all(word == word.lower() and not word.endswith(".") for word in words)
    assert not table.abbreviations & table.closing_abbreviations
    assert table.connectives


def test_the_tables_cover_the_four_languages() -> None:
    assert set(TABLES) == set(FURNITURE) == set(DATING) == {"nl", "de", "ja", "en"}


def test_a_telltale_word_is_none_of_the_documents_own() -> None:
    own = {code: table.function_words | table.starters for code, table in TABLES.items()}
    for language in FREQUENT:
        for code in ("nl", "de", "en"):
            shared = TELLTALE.get(language, frozenset()) & own[code]
            assert not shared, (language, code, shared)
