"""Japanese news sentences are read as a newspaper reader reads them: every fact, its value and its hedge."""

from datetime import datetime
from pathlib import Path

import pytest

from aligner.facts.japanese_find import find_facts
from aligner.facts.values import parse_value
from aligner.records import Fact

TABLE = Path(__file__).parents[1] / "cases" / "japanese_facts.tsv"
PUBLISHED = datetime(2025, 2, 19, 10, 0)


def _rows() -> list[tuple[str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]  # type: ignore[misc]


def _written(fact: Fact) -> str:
    hedge = "" if fact.hedge == "exact" else f" ~{fact.hedge}"
    return f"{fact.kind} {fact.span} = {fact.value}{hedge}"


@pytest.mark.parametrize(("sentence", "expected"), _rows())
def test_the_sentence_is_read_whole(sentence: str, expected: str) -> None:
    facts = find_facts(sentence, PUBLISHED)
    assert " | ".join(map(_written, facts)) == expected
    for fact in facts:
        assert fact.span == sentence[fact.start : fact.end]
        parse_value(fact.kind, fact.value)  # in the notation; an empty value is one that stays open
        assert bool(fact.value) or fact.unresolved
