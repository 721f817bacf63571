"""A wire saved by a word processor (.docx)."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from aligner.errors import WireError
from aligner.wire.compose import compose_text
from aligner.wire.extract import Extract

_ROLES = (
    ("Title", "headline"),
    ("Heading 1", "heading"),
    ("Heading", "heading"),
    ("List", "list_item"),
    ("Caption", "caption"),
)
_LARGEST = 50_000_000  # bytes after unpacking; a wire's document.xml has some 100 kB
_REMEDY = "Save it again as .docx or .txt."


def extract_docx(data: bytes) -> Extract:
    """The text of a .docx file: its paragraphs and the cells of its tables, a line each with blank lines between.

    Titles, headings, lists and captions are told by their paragraph styles. The file's own dates are not used: they say
    when it was saved. Raises WireError for a damaged file, one that unpacks to more than 50 MB, or one without text.
    """
    if not data.strip(b"\x00\t\n\r "):
        raise WireError("the file is empty", remedy="Delete it or fill it.")
    from docx import Document as open_docx

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise WireError("a document that unpacks to more than 50 MB", remedy="Save only the article.")
        pieces = list(_read_pieces(open_docx(io.BytesIO(data))))
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:
        raise WireError("a damaged .docx file", remedy=_REMEDY) from error
    text, lines = compose_text(pieces)
    if not text:
        raise WireError("there is no text in this document", remedy=_REMEDY)
    return Extract(format="docx", encoding="utf-8", text=text, lines=lines)


def _read_pieces(document: Any) -> Iterator[tuple[str, str]]:
    from docx.table import Table

    for item in document.iter_inner_content():
        if isinstance(item, Table):
            for row in item.rows:
                yield "  ".join(dict.fromkeys(cell.text for cell in row.cells)), ""
            continue
        style = item.style.name if item.style is not None else ""
        role = next((role for start, role in _ROLES if (style or "").startswith(start)), "")
        for part in item.text.splitlines():
            yield part, role
