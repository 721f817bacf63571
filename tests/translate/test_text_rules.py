"""Cutting long sentences, loops, and residue: rules on text alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.translate.cut import cut_sentence
from aligner.translate.repetition import find_loop
from aligner.translate.residue import find_residue


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("Er kam, sah und siegte.", 40, ["Er kam, sah und siegte."]),
        (
            "Die Brücke war gesperrt; niemand wurde verletzt, wie die Polizei mitteilte.", 60,
            ["Die Brücke war gesperrt;", "niemand wurde verletzt, wie die Polizei mitteilte."],
        ),
        (
            "De brug ging dicht, zei de burgemeester dinsdag, maar de trein reed gewoon.", 60,
            ["De brug ging dicht, zei de burgemeester dinsdag,", "maar de trein reed gewoon."],
        ),
        (
            "両国は大使館の再開で合意したが、日程は決まっておらず、協議は来月も続く。", 24,
            ["両国は大使館の再開で合意したが、", "日程は決まっておらず、協議は来月も続く。"],
        ),
        ("Donaudampfschifffahrtsgesellschaft", 20, ["Donaudampfschifff", "ahrtsgesellschaft"]),
    ],
)  # fmt: skip
def test_a_long_sentence_is_cut_at_its_best_break(text: str, limit: int, parts: list[str]) -> None:
    assert list(cut_sentence(text, "de", lambda part: len(part) <= limit)) == parts


@given(st.text(max_size=300), st.integers(min_value=1, max_value=50))
def test_cutting_drops_nothing_but_white_space(text: str, limit: int) -> None:
    parts = cut_sentence(text, "nl", lambda part: len(part) <= limit)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= limit for part in parts)


@pytest.mark.parametrize(
    ("english", "source", "is_loop"),
    [
        ("The dyke broke on Tuesday.", "", False),
        ("No, no, no, said the minister.", "", False),
        ("He talked and talked and talked.", "", False),
        ("The value is 1 000 000 000 yen.", "", False),
        ("He said on Tuesday that talks on Tuesday in Riyadh on Tuesday were good.", "", False),
        ("The damage is 10,000,000 or 10000000 euros.", "", False),
        ("Call www.example.org, Mr. Spaßß.", "", False),
        ("The site wwww.example.org is down.", "Die Seite wwww.example.org ist weg.", False),
        ("They agreed on the ambassssssador.", "", True),
        ("It ended in 2022202220222022.", "", True),
        ("He met the U.S.S.S.S. envoy.", "", True),
        ("They talked for hours..........", "", True),
        ("The war of the situation, in the situations of the situation and the situation, a situation.",
         "De oorlog duurt voort.", True),
        ("Russian trains, Russian ships, Russian planes and Russian cars.",
         "Russische treinen, Russische schepen, Russische vliegtuigen en Russische auto's.", False),
        ("the the the the minister", "", True),
        ("He came from the table at the table at the table at the table.", "", True),
        ("I don't know, I don't know, I don't know.", "", True),
        (
            "The talks with the president were long, the talks with the president were hard, but "
            "the talks with the president ended.", "大統領との会談は終わった。", True,
        ),
        (
            "The talks with the president were long, the talks with the president were hard, but "
            "the talks with the president ended.",
            "大統領との会談は長く、大統領との会談は厳しく、大統領との会談は終わった。", False,
        ),
    ],
)  # fmt: skip
def test_loops_are_told_from_emphasis(english: str, source: str, is_loop: bool) -> None:
    assert bool(find_loop(english, source)) is is_loop


@pytest.mark.parametrize(
    ("text", "lang", "english", "warnings"),
    [
        ("De dijk brak dinsdag.", "nl", "The dyke broke on Tuesday.", ()),
        ("De minister zegt dat hij niet komt.", "nl", "De minister zegt dat hij niet komt.", ("copied source",)),
        ("Er sagte, dass er nicht kommen werde.", "de", "He said, dass er nicht come.",
         ("foreign residue: dass er nicht",)),
        ("Präsident Van der Bellen sprach.", "de", "President Van der Bellen spoke.", ()),
        ("Graf von der Schulenburg reiste ab.", "de", "Graf von der Schulenburg left.", ()),
        ("Das Werk in Leer, die Gießerei.", "de", "The plant in Leer, the foundry.", ()),
        ("外務大臣が会談した。", "ja", "The foreign minister 会談 held.", ("foreign residue: 会談",)),
        ("外務大臣が会談した。", "ja", "The foreign minister held talks.", ()),
        ("Nee 😀.", "nl", "No \ufffd.", ("broken characters",)),
        ("Nach dem Treffen in Riad sagte der Minister, man werde sich wieder treffen.", "de", "After.",
         ("too short",)),
        ("外相は記者団に対し、両国の協議は建設的だったと語り、来月も続けると述べた。", "ja", "The minister.",
         ("too short",)),
        ("外相は記者団に対し、協議は建設的だったと語った。", "ja", "The minister said that " + "it was so, " * 12,
         ("too long",)),
    ],
)  # fmt: skip
def test_residue_of_a_broken_translation(text: str, lang: str, english: str, warnings: tuple[str, ...]) -> None:
    assert find_residue(text, lang, english) == warnings
