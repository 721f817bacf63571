"""A wire in ninjs, or in plain JSON with a title and a text."""

import json
from typing import Any

from lxml import html

from aligner.errors import WireError
from aligner.wire.compose import compose_text
from aligner.wire.encoding import decode_bytes
from aligner.wire.extract import Extract
from aligner.wire.html_pieces import read_pieces
from aligner.wire.stamps import Stamp, read_stamp

_TIME_FIELDS = (
    "versioncreated",
    "firstcreated",
    "contentcreated",
    "published",
    "datePublished",
    "published_at",
    "pubdate",
    "date",
)
_HEADLINES = ("headline", "title", "name")
_TEXTS = ("body_text", "text", "content", "article", "maintext", "articleBody", "description_text")
_MARKED = ("body_html", "body_xhtml", "html", "body")


def extract_json(data: bytes) -> Extract:
    """The text of a JSON wire: the headline, then the body's paragraphs, a line each with blank lines between.

    Reads ninjs 1 and 2 (headline, body_html, body_text, bodies, versioncreated, byline, located, copyrightholder), and
    JSON with a title and a text or content. Raises WireError for broken JSON, several wires in one file, or no text.
    """
    decoded = decode_bytes(data)
    try:
        loaded = json.loads(decoded.text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise WireError(f"broken JSON ({error})", remedy="Save it again.") from error
    if isinstance(loaded, list):
        if len(loaded) != 1:
            raise WireError(f"{len(loaded)} items in one JSON file", remedy="Save each wire as a file of its own.")
        loaded = loaded[0]
    if not isinstance(loaded, dict):
        raise WireError("this JSON is no wire", remedy="Save it as ninjs, .html or .txt.")
    body = _read_body(loaded)
    if not body:
        raise WireError("there is no article text in this JSON", remedy="Save it as ninjs, .html or .txt.")
    headline = _first(loaded, _HEADLINES) or _of_list(loaded.get("headlines"))
    if headline and not any(role == "headline" for _, role in body):
        body.insert(0, (headline, "headline"))
    text, lines = compose_text(body)
    stamp = _find_time(loaded)
    return Extract(
        format="json",
        encoding=decoded.encoding,
        text=text,
        lines=lines,
        published=stamp.at if stamp else None,
        precision=stamp.precision if stamp else "minute",
        published_field=stamp.field if stamp else "",
        outlet=_first(loaded, ("copyrightholder", "provider", "publisher", "source", "outlet")),
        dateline=_first(loaded, ("located", "dateline")),
        agency=_first(loaded, ("infosource", "creditline", "agency")),
        notes=(decoded.note,) if decoded.note else (),
    )


def _first(loaded: dict[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = loaded.get(name)
        if isinstance(value, dict):
            value = value.get("name") or value.get("literal")
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _of_list(values: Any) -> str:
    """The first "value" of a ninjs 2 list of {role, contenttype, value}, the one with the role "main" before others."""
    rows = (
        [row for row in values if isinstance(row, dict) and isinstance(row.get("value"), str)]
        if isinstance(values, list)
        else []
    )
    rows.sort(key=lambda row: row.get("role") != "main")
    return str(rows[0]["value"]) if rows else ""


def _read_body(loaded: dict[str, Any]) -> list[tuple[str, str]]:
    marked = _first(loaded, _MARKED) or _of_list(loaded.get("bodies"))
    if "<" in marked and ">" in marked:
        try:
            return read_pieces(html.fromstring(marked))
        except (ValueError, html.etree.ParserError):
            pass
    plain = _first(loaded, _TEXTS) or marked
    return [(part, "") for part in plain.splitlines() if part.strip()]


def _find_time(loaded: dict[str, Any]) -> Stamp | None:
    for name in _TIME_FIELDS:
        stamp = read_stamp(loaded.get(name), name)
        if stamp:
            return stamp
    return None
