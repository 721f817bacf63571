"""Bytes become the text that their encoding says, and the encoding is found by evidence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.errors import WireError
from aligner.wire.encoding import decode_bytes

JAPANESE = "ポーランドの外相は14日、ベラルーシの外相と電話で会談し、国境の扱いを協議した。会談は午後3時半に始まった。"
GERMAN = "Der Außenminister sagte am Montag, die Grenze bleibe „für längere Zeit“ geschlossen. Das kostet 5 Mio. €."
DUTCH = "De minister zei dinsdag dat de grens ‘voorlopig’ dicht blijft; in Oekraïne en Syrië is daar begrip voor."

CASES = [
    (JAPANESE, "utf-8", "utf-8"),
    (JAPANESE, "shift_jis", "cp932"),
    (JAPANESE, "euc_jp", "euc_jp"),
    (JAPANESE, "iso2022_jp", "iso2022_jp"),
    (JAPANESE, "utf-16", "utf-16"),
    (GERMAN, "utf-8", "utf-8"),
    (GERMAN, "cp1252", "cp1252"),
    (GERMAN, "utf-16-le", "utf-16-le"),
    (GERMAN, "utf-16-be", "utf-16-be"),
    (GERMAN, "utf-32", "utf-32"),
    (DUTCH, "cp1252", "cp1252"),
    ("Plain words in English, and nothing else.", "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "written", "found"), CASES)
def test_the_encoding_is_found_and_gives_back_the_text(text: str, written: str, found: str) -> None:
    decoded = decode_bytes(text.encode(written))
    assert decoded.text == text
    assert decoded.encoding == found
    assert decoded.note == ""


def test_a_utf8_mark_stays_as_the_first_character_so_that_offsets_hold_for_read_text() -> None:
    data = "\ufeffDe grens is dicht.".encode()
    assert decode_bytes(data).text == data.decode("utf-8") == "\ufeffDe grens is dicht."


def test_line_ends_are_not_translated() -> None:
    assert decode_bytes(b"Een.\r\nTwee.\rDrie.\n").text == "Een.\r\nTwee.\rDrie.\n"


def test_a_file_cut_off_within_a_character_goes_through_with_a_note() -> None:
    decoded = decode_bytes((GERMAN + GERMAN + "ü").encode()[:-1])
    assert decoded.note == "1 damaged character"
    assert decoded.text.startswith(GERMAN)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(data: bytes, what: str) -> None:
    with pytest.raises(WireError, match=what) as caught:
        decode_bytes(data)
    assert caught.value.remedy


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_text_that_its_encoding_explains_or_a_wire_error(data: bytes) -> None:
    try:
        decoded = decode_bytes(data)
    except WireError:
        return
    errors = "replace" if decoded.note else "strict"
    assert data.decode(decoded.encoding, errors=errors) == decoded.text
