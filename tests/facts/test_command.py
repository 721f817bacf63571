"""`aligner facts`: lines in, lines out, as the contract says."""

import io
import json

import pytest

from aligner.errors import UsageError
from aligner.facts.command import run_facts


def answers(*rows):
    out = io.StringIO()
    assert run_facts(io.StringIO("\n".join(rows)), out) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_is_answered_with_the_fields_of_the_contract():
    row = {"id": "a", "lang": "nl", "text": "Ruim 1.200 mensen", "reference_time": None}
    assert answers(json.dumps(row)) == [
        {
            "id": "a",
            "facts": [
                {"start": 5, "end": 10, "span": "1.200", "kind": "number", "value": "1200", "hedge": "over"},
            ],
        }
    ]


def test_a_relative_date_counts_from_the_reference_time():
    row = {"id": 1, "lang": "de", "text": "gestern", "reference_time": "2025-02-12T08:00:00+01:00"}
    assert answers(json.dumps(row))[0]["facts"][0]["value"] == "2025-02-11"


def test_empty_lines_are_passed_over_and_open_facts_left_out():
    row = {"id": 2, "lang": "nl", "text": "Urenlang", "reference_time": None}
    assert answers("", json.dumps(row), "") == [{"id": 2, "facts": []}]


@pytest.mark.parametrize(
    "line", ["no json", "[]", '{"id": 1}', '{"id": 1, "lang": "nl", "text": "x", "reference_time": "y"}']
)
def test_an_unusable_line_is_named_by_its_number(line):
    with pytest.raises(UsageError, match="input line 2"):
        run_facts(io.StringIO("\n" + line), io.StringIO())
