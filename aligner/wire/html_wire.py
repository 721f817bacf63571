"""A wire saved as a web page."""

import json
import re
from typing import Any

from lxml import html

from aligner.errors import WireError
from aligner.wire.compose import compose_text
from aligner.wire.encoding import decode_bytes
from aligner.wire.extract import Extract
from aligner.wire.html_pieces import read_pieces
from aligner.wire.stamps import Stamp, read_stamp

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\ufeff?\s*<\?xml[^>]{0,200}\?>")
# In order: the first publication before a change.
_TIME_FIELDS = ("article:published_time", "datepublished", "date.issued", "dc.date.issued",
    "dcterms.created", "pubdate", "publishdate",
                "publish-date", "parsely-pub-date", "sailthru.date", "dc.date", "date", "og:published_time",
                "cxenseparse:recs:publishtime")  # fmt: skip


def extract_html(data: bytes) -> Extract:
    """The text of a web page: every paragraph, heading, list item and caption a line, blank lines between them.

    Menus, side columns and what stands outside the article are lines of the text too, marked as furniture. The
    publication time is taken from JSON-LD, `meta` fields or a `time` element, the outlet from og:site_name.
    """
    text, encoding, notes = _decode(data)
    try:
        root = html.fromstring(
            _XML_DECLARATION.sub("", text).encode("utf-8", "surrogatepass"), parser=html.HTMLParser(encoding="utf-8")
        )
    except (ValueError, html.etree.ParserError, html.etree.XMLSyntaxError) as error:
        raise WireError("there is no text in this page", remedy="Save the article again, or as .txt.") from error
    data_blocks = _read_json_ld(root)
    body, lines = compose_text(read_pieces(root))
    if not body:
        raise WireError("there is no text in this page", remedy="Save the article again, or as .txt.")
    stamp = _find_time(root, data_blocks)
    return Extract(
        format="html",
        encoding=encoding,
        text=body,
        lines=lines,
        published=stamp.at if stamp else None,
        precision=stamp.precision if stamp else "minute",
        published_field=stamp.field if stamp else "",
        outlet=_find_outlet(root, data_blocks),
        notes=notes,
    )


def _decode(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """By the page's own declaration where that works, by evidence otherwise."""
    declared = _META_CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = declared.group(1).decode("ascii").lower()
        name = {
            "iso-8859-1": "cp1252",
            "latin1": "cp1252",
            "shift_jis": "cp932",
            "shift-jis": "cp932",
            "x-sjis": "cp932",
        }.get(name, name)
        try:
            return data.decode(name), name, ()
        except (UnicodeDecodeError, LookupError):
            pass
    decoded = decode_bytes(data)
    return decoded.text, decoded.encoding, (decoded.note,) if decoded.note else ()


def _read_json_ld(root: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or not script.text:
            continue
        try:
            loaded = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        entries = (
            loaded if isinstance(loaded, list) else loaded.get("@graph", [loaded]) if isinstance(loaded, dict) else []
        )
        found += [entry for entry in entries if isinstance(entry, dict)]
    return found


def _find_time(root: Any, data_blocks: list[dict[str, Any]]) -> Stamp | None:
    for entry in data_blocks:
        stamp = read_stamp(entry.get("datePublished"), "JSON-LD datePublished")
        if stamp:
            return stamp
    fields: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name and meta.get("content"):
            fields.setdefault(name, meta.get("content"))
    for name in _TIME_FIELDS:
        stamp = read_stamp(fields.get(name), f"meta {name}")
        if stamp:
            return stamp
    times = [element for element in root.iter("time") if element.get("datetime")]
    published = [
        element
        for element in times
        if element.get("pubdate") is not None or (element.get("itemprop") or "").lower() == "datepublished"
    ]
    for element in published or times[:1]:
        stamp = read_stamp(element.get("datetime"), "time element")
        if stamp:
            return stamp
    return None


def _find_outlet(root: Any, data_blocks: list[dict[str, Any]]) -> str:
    for meta in root.iter("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() in ("og:site_name", "application-name"):
            return (meta.get("content") or "").strip()
    for entry in data_blocks:
        publisher = entry.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"]).strip()
    return ""
