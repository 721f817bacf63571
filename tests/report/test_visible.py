"""Wire text is shown, never obeyed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.report.visible import dump_json, dump_json_for_script, show_controls

SHOWN = [
    ("Riad, 18. Februar", "Riad, 18. Februar"),
    ("火曜日に4時間", "火曜日に4時間"),
    ("zwei\nZeilen\tmit Tab", "zwei\nZeilen\tmit Tab"),
    ("Zeile\r\nZeile", "Zeile\nZeile"),
    ("paid \u202e000,1\u202c", "paid ⟦U+202E⟧000,1⟦U+202C⟧"),
    ("a\x00b\x1b[31m", "a⟦U+0000⟧b⟦U+001B⟧[31m"),
    ("zero\u200bwidth", "zero⟦U+200B⟧width"),
    ("half \ud83d", "half ⟦U+D83D⟧"),
    ("tag \U000e0041", "tag ⟦U+E0041⟧"),
    ("Schiff\u00adfahrt", "Schiff\u00adfahrt"),
    ("👩\u200d🚒", "👩\u200d🚒"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_unseen_characters_are_written_out(text, shown):
    assert show_controls(text) == shown


@given(st.text(st.characters(blacklist_categories=())))
def test_json_for_a_script_is_inert_and_reads_back(text):
    dumped = dump_json_for_script({"text": text})
    assert not set("<>&\u2028\u2029\u202e") & set(dumped)
    dumped.encode("utf-8")
    assert json.loads(dumped) == {"text": text}


@given(st.text(st.characters(blacklist_categories=())))
def test_json_beside_the_page_reads_back(text):
    dumped = dump_json({"text": text}, indent=1)
    assert json.loads(dumped.encode("utf-8")) == {"text": text}
