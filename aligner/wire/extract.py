"""The text of a wire file, whatever its format, with what the format itself says about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from aligner.errors import WireError
from aligner.records import Precision
from aligner.wire.encoding import decode_bytes
from aligner.wire.lines import Line, find_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """`text` is what offsets refer to: the decoded file for .txt, the extracted text for other formats.

    `lines` are its lines, with a role where the format tells one; `published`, `outlet`, `dateline`, `agency` are what
    the format's own fields say. `notes` name damage.
    """

    format: str
    encoding: str
    text: str
    lines: tuple[Line, ...]
    published: datetime | None = None
    precision: Precision = "minute"
    published_field: str = ""
    outlet: str = ""
    dateline: str = ""
    agency: str = ""
    notes: tuple[str, ...] = ()


def extract_wire(data: bytes, suffix: str) -> Extract:
    """The text of a wire's bytes by the file's ending, e.g. ".html". Raises WireError where there is none in it."""
    reader = _READERS.get(suffix)
    if reader is None:
        raise WireError(f"the format {suffix} is not read", remedy=f"Save it as one of {', '.join(sorted(FORMATS))}.")
    return reader(data)


def _extract_plain(data: bytes) -> Extract:
    decoded = decode_bytes(data)
    return Extract(
        format="txt",
        encoding=decoded.encoding,
        text=decoded.text,
        lines=find_lines(decoded.text),
        notes=(decoded.note,) if decoded.note else (),
    )


_READERS: dict[str, Callable[[bytes], Extract]] = {".txt": _extract_plain}
FORMATS = frozenset(_READERS)
