"""Floors on the development wires: what was reached once must not be lost. Skipped where the benchmark is absent."""

from pathlib import Path

import pytest

from aligner.records import Document
from aligner.text.sentences import split_document
from aligner.wire.folder import read_folder

WIRES = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "wires"
EVENTS = sorted(path for path in WIRES.glob("*") if path.is_dir())
pytestmark = pytest.mark.skipif(not EVENTS, reason="the development benchmark is not beside the repository")


def gold(event: Path, document: Document) -> list[str]:
    path = event / f"{Path(document.path).stem}.ref.tsv"
    return [line.split("\t")[0] for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def test_every_sentence_of_the_bodies_survives_whole_and_nothing_else_does() -> None:
    wanted = exact = extra = 0
    for event in EVENTS:
        for document in read_folder(event)[0]:
            sentences = gold(event, document)
            if sentences:
                found = [sentence.text for sentence in split_document(document)]
                wanted += len(sentences)
                exact += len(set(sentences) & set(found))
                extra += len(set(found) - set(sentences))
    assert wanted > 250
    assert exact / wanted >= 0.99  # 288 of 288 when written
    assert extra == 0
