"""Datelines, agency credits, and wires that copy one text."""

import pytest

from aligner.records import Block, Document, Publication, Sentence
from aligner.text.sentences import split_document
from aligner.wire.dateline import find_origin, read_dateline
from aligner.wire.origin import find_origins


@pytest.mark.parametrize(
    ("lang", "opening", "dateline", "credit"),
    [
        ("nl", "WARSCHAU – De ministers spraken.", "WARSCHAU", ""),
        ("nl", "DEN HAAG (ANP) - Het kabinet valt.", "DEN HAAG (ANP)", "ANP"),
        ("nl", "(ANP) - Het kabinet valt.", "(ANP)", "ANP"),
        ("nl", "AMSTERDAM/ANP - Het kabinet valt.", "AMSTERDAM/ANP", "ANP"),
        ("de", "Warschau/Minsk. Nach langer Stille sprachen beide.", "Warschau/Minsk", ""),
        ("de", "Frankfurt am Main (dpa/lby) – Die Börse schließt.", "Frankfurt am Main (dpa/lby)", "dpa/lby"),
        ("de", "Osaka. Die Läuferin siegte.", "Osaka", ""),
        ("en", "VILNIUS — The ministers spoke.", "VILNIUS", ""),
        ("en", "BRUSSELS, Oct 3 (Reuters) - The EU agreed.", "BRUSSELS, Oct 3 (Reuters)", "Reuters"),
        ("en", "OSAKA, Japan — Femke won.", "OSAKA, Japan", ""),
        ("en", "WASHINGTON (AP) — The president spoke.", "WASHINGTON (AP)", "AP"),
        ("ja", "【ワルシャワ＝東都新報】外相は会談した。", "ワルシャワ＝東都新報", "ワルシャワ＝東都新報"),
        (
            "ja",
            "［ワルシャワ １４日 ロイター］ - 外相は会談した。",
            "ワルシャワ １４日 ロイター",
            "ワルシャワ １４日 ロイター",
        ),
        ("ja", "【ワシントン時事】外相は会談した。", "ワシントン時事", "ワシントン時事"),
        ("de", "Trump – der Präsident der USA – sagte ab.", "", ""),
        ("de", "Die Minister sprachen. Danach reisten sie ab.", "", ""),
        ("de", "Dr. Müller ist zurück.", "", ""),
        ("nl", "Toch wel. De ministers spraken.", "", ""),
        ("ja", "【関連】外相は会談した。", "", ""),
    ],
)
def test_datelines_are_read(lang: str, opening: str, dateline: str, credit: str) -> None:
    assert read_dateline(opening, lang) == (dateline, credit)


@pytest.mark.parametrize(
    ("lang", "line", "furniture", "agency"),
    [
        ("nl", "De grens blijft dicht, zegt de minister. (ANP)", "", "ANP"),
        ("ja", "会談は来週も続く見通しだという。（共同）", "", "Kyodo"),
        ("de", "Die Grenze bleibt zu.", "© dpa-infocom, dpa:251014-930-160000/1", "dpa"),
        ("en", "The border stays shut, the minister told Reuters.", "", ""),
        ("de", "Die Grenze bleibt zu, berichtete AFP am Montag.", "", ""),
    ],
)
def test_a_credit_is_one_and_a_mention_is_none(lang: str, line: str, furniture: str, agency: str) -> None:
    blocks = [Block(kind="paragraph", start=0, end=len(line))]
    if furniture:
        blocks.append(
            Block(kind="furniture", start=len(line) + 1, end=len(line) + 1 + len(furniture), reason="disclaimer")
        )
    assert find_origin(f"{line}\n{furniture}", blocks, lang).agency == agency


def wire(id: str, lang: str, text: str, agency: str = "") -> tuple[Document, tuple[Sentence, ...]]:
    document = Document(
        id=id, path=f"{id}.txt", format="txt", encoding="utf-8", text=text, agency=agency, sha256="",
        lang=lang,  # type: ignore[arg-type]
        blocks=(Block(kind="paragraph", start=0, end=len(text)),), publication=Publication(at=None, origin="unknown"),
    )  # fmt: skip
    return document, split_document(document)


COPY = (
    "Die Grenze bleibt bis zum 21. November geschlossen, sagte der Minister. "
    "An der Grenze warten fast 1.200 Lastwagen. "
    "Die Spediteure schätzen den Schaden auf 212 Millionen Euro. "
    "Die Gespräche gehen am Montag in Vilnius weiter."
)


def origins(*wires: tuple[Document, tuple[Sentence, ...]]) -> tuple[tuple[str, ...], ...]:
    return find_origins([document for document, _ in wires], [s for _, sentences in wires for s in sentences])


def test_wires_that_share_most_sentences_are_one_origin() -> None:
    edited = COPY.replace("fast 1.200", "etwa 1.200").replace(
        "weiter.", "weiter, heißt es nun aus Warschau und aus Minsk."
    )
    other = "Am Dienstag sprachen die Außenminister erstmals seit Wochen miteinander. Das Gespräch dauerte 90 Minuten."
    assert origins(wire("de1", "de", COPY), wire("de2", "de", other), wire("de3", "de", edited)) == (("de1", "de3"),)


def test_a_short_wire_inside_a_long_one_is_its_copy() -> None:
    long = (
        COPY
        + " Mehr dazu lesen Kunden am Abend. Polen hatte alle Übergänge im September gesperrt. Grund waren Drohnen."
    )
    assert origins(wire("a", "de", long), wire("b", "de", COPY)) == (("a", "b"),)


def test_wires_of_one_agency_are_one_origin_in_any_language() -> None:
    dutch = wire("nl1", "nl", "De grens blijft tot 21 november dicht.", agency="Reuters")
    assert origins(dutch, wire("de1", "de", COPY, agency="Reuters"), wire("de2", "de", "Das ist neu hier.")) == (
        ("nl1", "de1"),
    )


def test_one_shared_sentence_is_no_copy() -> None:
    other = "Die Grenze bleibt bis zum 21. November geschlossen, sagte der Minister. "
    other += "Das Gespräch dauerte 90 Minuten. Es war offen und ehrlich."
    assert origins(wire("a", "de", COPY), wire("b", "de", other)) == ()
