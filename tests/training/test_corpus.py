"""Cleaning: each rule turns away what it names and keeps what is fit."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from aligner.training.corpus import Cleaning, build_held_out, clean_pairs, find_fault, read_corpus, read_pairs
from aligner.training.problems import CorpusError
from aligner.training.recipe import CorpusPlan, read_sha256

FAULTS = [
    ("nl", "De minister vertrok gisteren.", "The minister left yesterday.", ""),
    ("de", "Am 18. Februar 2025 kamen 1.200 Menschen.", "On February 18, 2025, 1,200 people came.", ""),
    ("ja", "外相は火曜日に到着した。", "The foreign minister arrived on Tuesday.", ""),
    ("de", "", "The minister left yesterday.", "empty"),
    ("de", "Siehe https://example.org", "See https://example.org", "junk"),
    ("nl", "Klik op {0} om door te gaan.", "Click {0} to continue.", "junk"),
    ("de", "Berlin", "Berlin", "copied"),
    ("nl", "-- 12 : 44 // 3 --", "-- 12 : 44 // 3 --!", "few letters"),
    ("ja", "The minister left.", "The minister left yesterday.", "script"),
    ("nl", "De minister vertrok naar 東京.", "大臣 left for Tokyo.", "script"),
    ("de", "Ja.", "Yes, that is what the minister told them.", "length ratio"),
    (
        "nl",
        "The talks of the ministers were held in the palace of the king.",
        "The talks of the ministers were held in the palace.",
        "language",
    ),
    ("de", "x" * 700, "x" * 700, "long"),
]


@pytest.mark.parametrize(("language", "source", "english", "fault"), FAULTS)
def test_each_rule_turns_away_what_it_names(language: str, source: str, english: str, fault: str) -> None:
    assert find_fault((source, english), language) == fault


def test_names_spelt_alike_are_kept_where_copies_are_wanted() -> None:
    assert find_fault(("Marco Rubio", "Marco Rubio"), "nl", lexicon=True, copies=True) == ""


def _plan(file: str = "text/some.de-en.tsv") -> CorpusPlan:
    return CorpusPlan(file=file, sha256="", licence="CC0", factors=(1.0,))


def _clean(
    pairs: list[tuple[str, str]], held_out: list[tuple[str, tuple[str, str]]]
) -> tuple[list[tuple[str, str]], Cleaning]:
    report = Cleaning()
    return clean_pairs(pairs, _plan(), build_held_out(held_out), set(), report), report


def test_a_line_that_shares_seven_words_with_held_out_english_stays_out() -> None:
    known = (
        "Am Montag kündigten sie es an.",
        "On Monday, scientists announced the invention of a new diagnostic tool.",
    )
    pairs = [
        (
            "Am Montag war es nach langer Zeit endlich so weit.",
            "Monday: scientists announced the invention of a new diagnostic chip.",
        ),
        ("Am Montag war es soweit.", "Scientists announced a new tool on Monday."),
    ]
    kept, report = _clean(pairs, [("de", known)])
    assert kept == pairs[1:]
    assert report.counts == {"held out": 1, "kept": 1}


def test_a_japanese_line_is_compared_by_characters() -> None:
    held_out = build_held_out(
        [("ja", ("月曜日にスタンフォード大学の科学者たちは、新しい診断ツールの発明を発表しました。", "x"))]
    )
    assert held_out.shares("昨日スタンフォード大学の科学者たちは新しい診断ツールを見せた。", "ja")
    assert not held_out.shares("スタンフォード大学の学長が火曜日に辞任した。", "ja")


def test_near_duplicates_differ_in_letters_not_in_signs_or_figures() -> None:
    pairs = [
        ("Es kamen 300 Menschen.", "300 people came."),
        ("Es kamen 400 Menschen!", "400 people came!"),
        ("Es kamen 300 Frauen.", "300 women came."),
    ]
    kept, report = _clean(pairs, [])
    assert kept == [pairs[0], pairs[2]]
    assert report.counts["duplicate"] == 1


def test_a_corpus_is_checked_against_its_sha256(tmp_path: Path) -> None:
    path = tmp_path / "some.de-en.tsv.xz"
    path.write_bytes(lzma.compress(b"Guten Tag.\tGood day.\n"))
    plan = CorpusPlan(file=path.name, sha256=read_sha256(path), licence="CC0", factors=(1.0,))
    assert read_corpus(plan, tmp_path, 1) == [("Guten Tag.", "Good day.")]
    damaged = CorpusPlan(file=path.name, sha256="0" * 64, licence="CC0", factors=(1.0,))
    with pytest.raises(CorpusError, match="sha256 is"):
        read_corpus(damaged, tmp_path, 1)


def test_a_line_without_a_tab_is_named(tmp_path: Path) -> None:
    path = tmp_path / "some.de-en.tsv"
    path.write_text("Guten Tag.\tGood day.\nGute Nacht.\n", encoding="utf-8")
    with pytest.raises(CorpusError, match="line 2"):
        list(read_pairs(path))


def test_own_text_stands_beside_the_recipe(tmp_path: Path) -> None:
    home = tmp_path / "recipes"
    home.mkdir()
    (home / "own.nl-en.tsv").write_text("De dijk brak.\tThe dyke broke.\n", "utf-8")
    plan = CorpusPlan(file="own.nl-en.tsv", sha256="", licence="MIT", factors=(1.0,), own=True, home=str(home))
    assert read_corpus(plan, tmp_path, 1) == [("De dijk brak.", "The dyke broke.")]
    (home / "own.nl-en.tsv").unlink()
    with pytest.raises(CorpusError, match=r"corpus is missing\. It stands beside"):
        read_corpus(plan, tmp_path, 1)
