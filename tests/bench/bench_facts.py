"""Measures the facts engine on ../shared/bench/facts: recall and precision by language and kind, false alarms, speed.

    python tests/bench/bench_facts.py [--lang nl] [--by source] [--errors 40]

Every text of cases.jsonl and negatives.jsonl goes through `aligner facts`; the figures are those of the benchmark's own
score.py, to which all options are handed on. The speed counts this process's processor time on one core.
"""

import io
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from aligner.facts.command import run_facts
from aligner.facts.find import find_facts
from aligner.records import LANGUAGES

BENCH = Path(__file__).parents[3] / "shared" / "bench" / "facts"


def read_texts() -> list[str]:
    """One input line for `aligner facts` per distinct text."""
    lines: dict[str, str] = {}
    for name, key in (("cases.jsonl", "text_id"), ("negatives.jsonl", "id")):
        for line in (BENCH / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            wanted = {"id": row[key], **{name: row.get(name) for name in ("lang", "text", "reference_time")}}
            lines[row[key]] = json.dumps(wanted, ensure_ascii=False)
    return list(lines.values())


def main() -> int:
    """Prints the tables; 2 when the benchmark is not there."""
    if not BENCH.is_dir():
        print(f"The benchmark is not there: {BENCH}", file=sys.stderr)
        return 2
    texts = read_texts()
    for lang in LANGUAGES:
        find_facts("1", lang, None)
    answers = io.StringIO()
    begun = time.process_time()
    run_facts(io.StringIO("\n".join(texts)), answers)
    spent = time.process_time() - begun
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write(answers.getvalue())
        file.flush()
        done = subprocess.run([sys.executable, str(BENCH / "score.py"), file.name, *sys.argv[1:]], check=False)
    print(f"{len(texts)} texts, {len(texts) / spent:.0f} a second of processor time on one core")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
