"""What every format is read into: the text of a wire file with what the format itself says about it."""

from dataclasses import dataclass
from datetime import datetime

from aligner.records import Precision
from aligner.wire.lines import Line


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
