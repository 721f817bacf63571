"""Machine English: what is read, and which pairs show it."""

from __future__ import annotations

import lzma
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from aligner.align.cross_encoder import CLASH, OTHER, SAME
from aligner.training.claims.machine import MachineEnglish, put_machine_english, read_machine_english
from aligner.training.claims.pairs import ClaimPair
from aligner.training.problems import CorpusError

DYKE = "The dyke near Wieringen gave way on 3 May."
CRANE = "A crane lifted the minibus out of the canal."


def read(text: str, folder: Path) -> MachineEnglish:
    path = folder / "machine.tsv"
    path.write_text(text, "utf-8")
    return read_machine_english(path)


@pytest.fixture
def machine(tmp_path: Path) -> MachineEnglish:
    rows = (
        f"{DYKE}\tThe dike at Wieringen gave way on 3 May.",
        f"{DYKE}\tThe suspicion of Wierings.",
        f"{CRANE}\tThe cat cried.",
    )
    return read("\n".join(rows) + "\n", tmp_path)


def test_machine_english_is_blanked_and_judged_by_its_likeness(machine: MachineEnglish) -> None:
    good, poor = machine["The dyke near Wieringen gave way on # day."]
    assert (good.text, good.tells) == ("The dike at Wieringen gave way on # day.", True)
    assert not poor.tells


@pytest.mark.parametrize("row", ["no tab", "\tnothing before", "nothing after\t"])
def test_a_faulty_row_is_named_with_a_remedy(row: str, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"machine.tsv, line 2: no (pair|tab in it). Expected"):
        read(f"{DYKE}\tThe dike.\n{row}\n", tmp_path)


def test_a_packed_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "machine.tsv.xz"
    path.write_bytes(lzma.compress(f"{CRANE}\tA crane has the minibus lifted.\n".encode()))
    assert list(read_machine_english(path)) == [CRANE]


def test_what_is_lost_in_translation_no_longer_clashes(machine: MachineEnglish) -> None:
    clash = ClaimPair(first=CRANE, second="The minibus still lies in the water.", label=CLASH, kind=0)
    shown = put_machine_english([clash] * 400, machine, 0.5, Random(1))
    kept = Counter((pair.first, pair.label, pair.kind) for pair in shown)
    assert set(kept) == {(CRANE, CLASH, 0), ("The cat cried.", OTHER, -1)}
    assert 150 < kept[CRANE, CLASH, 0] < 250, "half are shown as they are"
    assert 60 < kept["The cat cried.", OTHER, -1] < 140, "of the others half are left out"


def test_what_came_through_still_says_the_same(machine: MachineEnglish) -> None:
    dyke = "The dyke near Wieringen gave way on # day."
    pair = ClaimPair(first="A dyke broke.", second=dyke, label=SAME)
    labels = {row.second: row.label for row in put_machine_english([pair] * 50, machine, 1.0, Random(1))}
    assert labels == {"The dike at Wieringen gave way on # day.": SAME, "The suspicion of Wierings.": OTHER}


def test_no_share_leaves_all_as_it_is(machine: MachineEnglish) -> None:
    pairs = [ClaimPair(first=CRANE, second=CRANE, label=SAME)]
    assert put_machine_english(pairs, machine, 0.0, Random(1)) == pairs
