"""Short ids for the wires of a folder; they end up as anchors (`#de1-s7`) and in every citation."""

import hashlib
import re
from collections.abc import Sequence
from pathlib import PurePosixPath

_LONGEST = 16
_HASH = re.compile(r"(?=[a-z]*\d)[0-9a-f]{8,}")


def name_sources(paths: Sequence[str]) -> dict[str, str]:
    """One id of [a-z0-9-] for each path, in order.

    The rule: the file's stem where it is short ("de1.txt" → `de1`); a stem that starts with a number gets a `w` before
    it; parts that look like a hash are dropped ("000_1b8677804094a99e.txt" → `w000`); a long stem is cut at a word
    ("polen-en-wit-rusland-praten.txt" → `polen-en-wit`); a stem with no Latin letter or digit becomes `w` and six
    digits of its name's hash. A second file of the same id gets `-2`, and so on in path order.
    """
    ids: dict[str, str] = {}
    used: set[str] = set()
    for path in paths:
        base = _short_id(path)
        name, number = base, 1
        while name in used:
            number += 1
            name = f"{base}-{number}"
        used.add(name)
        ids[path] = name
    return ids


def _short_id(path: str) -> str:
    stem = PurePosixPath(path).stem.lower()
    parts = [part for part in re.split(r"[^a-z0-9]+", stem) if part and not _HASH.fullmatch(part)]
    name = ""
    for part in parts:
        longer = f"{name}-{part}" if name else part[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        name = longer
    if not name:
        return "w" + hashlib.sha256(path.encode()).hexdigest()[:6]
    return name if name[0].isalpha() else f"w{name}"
