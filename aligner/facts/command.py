"""The command `aligner facts`: JSON lines of texts in, JSON lines of facts out."""

import json
from datetime import datetime
from typing import TextIO

from aligner.errors import UsageError
from aligner.facts.find import find_facts
from aligner.records import Fact

WRITTEN = ("start", "end", "span", "kind", "value", "hedge")


def run_facts(stdin: TextIO, stdout: TextIO) -> int:
    """The exit code after answering every line `{"id", "lang", "text", "reference_time"}` with its facts.

    `reference_time` is ISO 8601 or null; a missing one is null. Facts without a value (left open) are not written. An
    empty line is passed over. A line that is no such object raises UsageError with its number.
    """
    for number, line in enumerate(stdin, start=1):
        if not line.strip():
            continue
        identity, lang, text, reference = _read_line(line, number)
        facts = [_written(fact) for fact in find_facts(text, lang, reference) if fact.value]
        stdout.write(json.dumps({"id": identity, "facts": facts}, ensure_ascii=False) + "\n")
    return 0


def _read_line(line: str, number: int) -> tuple[object, str, str, datetime | None]:
    try:
        row = json.loads(line)
        moment = row.get("reference_time")
        reference = datetime.fromisoformat(moment) if moment else None
        return row["id"], str(row["lang"]), str(row["text"]), reference
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"cannot use this line ({error})",
            where=f"input line {number}",
            remedy='Write one object a line: {"id", "lang", "text", "reference_time"}.',
        ) from error


def _written(fact: Fact) -> dict[str, object]:
    return {name: getattr(fact, name) for name in WRITTEN}
