"""Floors that the Japanese facts may not fall below on the development cases in ../shared/bench/facts."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from aligner.facts.japanese_find import find_facts

CASES = Path(__file__).parents[3] / "shared" / "bench" / "facts"
# Right: span found and value right, of 781. Precise: of the facts in texts that are annotated whole.
RIGHT_AT_LEAST = 99.0
PRECISE_AT_LEAST = 99.0


def _texts() -> dict[str, tuple[str, str | None]]:
    found = {}
    for name in ("cases.jsonl", "negatives.jsonl"):
        for line in (CASES / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["lang"] == "ja":
                found[row.get("text_id") or row["id"]] = (row["text"], row["reference_time"])
    return found


@pytest.mark.skipif(not CASES.is_dir(), reason="the development cases are not in ../shared/bench/facts")
def test_the_development_cases_are_read_as_well_as_before(tmp_path: Path) -> None:
    lines = []
    for identity, (text, moment) in _texts().items():
        reference = datetime.fromisoformat(moment) if moment else None
        facts = [
            {"start": fact.start, "end": fact.end, "span": fact.span, "kind": fact.kind, "value": fact.value}
            for fact in find_facts(text, reference)
            if fact.value
        ]
        lines.append(json.dumps({"id": identity, "facts": facts}))
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("\n".join(lines), encoding="utf-8")
    scored = subprocess.run(
        [sys.executable, str(CASES / "score.py"), str(predictions), "--lang", "ja", "--json"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    overall = next(row for row in json.loads(scored.stdout) if row["kind"] == "all" and row["lang"] == "ja")
    assert overall["right"] >= RIGHT_AT_LEAST
    assert overall["prec"] >= PRECISE_AT_LEAST
