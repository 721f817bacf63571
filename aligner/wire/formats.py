"""Which reader takes which file."""

from collections.abc import Callable

from aligner.errors import WireError
from aligner.wire.docx_wire import extract_docx
from aligner.wire.email_wire import extract_email
from aligner.wire.encoding import decode_bytes
from aligner.wire.extract import Extract
from aligner.wire.html_wire import extract_html
from aligner.wire.json_wire import extract_json
from aligner.wire.lines import find_lines
from aligner.wire.xml_wire import extract_xml


def extract_wire(data: bytes, suffix: str) -> Extract:
    """The text of a wire's bytes by the file's ending, e.g. ".html". Raises WireError where there is none in it."""
    reader = _READERS.get(suffix)
    if reader is None:
        raise WireError(f"the format {suffix} is not read", remedy=f"Save it as one of {', '.join(sorted(FORMATS))}.")
    return reader(data)


def _extract_plain(data: bytes) -> Extract:
    """A .txt file as it is: offsets count its code points, a byte order mark and both halves of CR LF among them."""
    decoded = decode_bytes(data)
    return Extract(
        format="txt",
        encoding=decoded.encoding,
        text=decoded.text,
        lines=find_lines(decoded.text),
        notes=(decoded.note,) if decoded.note else (),
    )


_READERS: dict[str, Callable[[bytes], Extract]] = {
    ".txt": _extract_plain,
    ".html": extract_html,
    ".htm": extract_html,
    ".xml": extract_xml,
    ".json": extract_json,
    ".eml": extract_email,
    ".docx": extract_docx,
}
FORMATS = frozenset(_READERS)
