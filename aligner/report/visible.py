"""Text and data from wires, made harmless and visible: control characters shown, JSON safe inside a script element."""

import json
import re
from typing import Any

# Characters that change what a reader sees without being seen: C0 and C1 controls (not tab and newline), bidi marks
# and overrides (Unicode UAX #9), zero-width characters, noncharacters, halves of surrogate pairs.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_UNSAFE_IN_SCRIPT = re.compile(f"[<>&]|{_UNSEEN.pattern}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def show_controls(text: str) -> str:
    """The text with every unseen character written out, so that it can neither act nor hide.

    Example: "abc\\u202edef" becomes "abc⟦U+202E⟧def". Carriage returns before a newline are dropped.
    """
    return _UNSEEN.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text.replace("\r\n", "\n"))


def finalize(value: object) -> object:
    """What a template prints for an expression: strings with their controls shown, markup and numbers as they are."""
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return show_controls(value)
    return value


def dump_json(data: Any, *, indent: int | None = None) -> str:
    """JSON in UTF-8-safe form: halves of surrogate pairs stay escaped, everything else is written as it is."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)
    return _SURROGATE.sub(_escape, text)


def dump_json_for_script(data: Any) -> str:
    """JSON that can stand in a `<script type="application/json">`: no `<`, `>`, `&` or unseen character.

    They are written as \\uXXXX, which JSON reads back as the same characters (OWASP XSS prevention, rule 3.1).
    """
    return _UNSAFE_IN_SCRIPT.sub(_escape, dump_json(data))


def _escape(match: re.Match[str]) -> str:
    code = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{code[place : place + 4]}" for place in range(0, len(code), 4))
