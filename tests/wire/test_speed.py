"""Hostile text costs time in proportion to its size."""

import time

import pytest

from aligner.records import Document, Publication
from aligner.text.clauses import split_clauses
from aligner.text.sentences import split_document
from aligner.wire.blocks import find_blocks
from aligner.wire.foreign import find_foreign_words
from aligner.wire.language import find_language
from aligner.wire.lines import find_lines

SIZE = 200_000
PATTERNS = ["." * 100, " " * 100, '"' * 50, "(", "「", "」", "a.b.", "a | b | ", "#a ", "12. ", "J. ", "Foto: ",
"de, ", "grens – ",
            "https://www.example.com/", "Lees ook\nBrug dicht\nWeg open\n", "「会談は行われた。」",
            "De grens is dicht. ", "!?", "\n-", "@a_"]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_hostile_text_is_read_in_time(pattern: str) -> None:
    find_language("Warm up the model, bitte, alstublieft.")
    text = "De grens blijft volgens de minister dicht. " + pattern * (SIZE // len(pattern))
    lang = "ja" if any(ord(ch) > 0x3000 for ch in pattern) else "nl"
    began = time.process_time()
    blocks = find_blocks(find_lines(text), lang)
    document = Document(
        id="a", path="a.txt", format="txt", encoding="utf-8", lang=lang, text=text, blocks=blocks, sha256="",  # type: ignore[arg-type]
        publication=Publication(at=None, origin="unknown"),
    )  # fmt: skip
    for sentence in split_document(document)[:300]:
        assert text[sentence.start : sentence.end] == sentence.text
        split_clauses(sentence.text, lang)
    find_foreign_words(text, lang)
    # A fifth of a megabyte takes 0.1 to 0.6 s; a quadratic step would take minutes.
    assert time.process_time() - began < 5
