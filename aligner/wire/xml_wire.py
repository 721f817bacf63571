"""A wire in NewsML-G2 or NITF, or in other XML with headline and paragraphs."""

from typing import Any

from lxml import etree

from aligner.errors import WireError
from aligner.wire.compose import compose_text
from aligner.wire.extract import Extract
from aligner.wire.html_pieces import read_pieces
from aligner.wire.html_wire import extract_html
from aligner.wire.stamps import Stamp, read_stamp

_TIME_ELEMENTS = (
    "firstCreated",
    "versionCreated",
    "contentCreated",
    "contentModified",
    "date.issue",
    "date.release",
    "story.date",
    "pubDate",
    "published",
    "date",
    "DateLine",
)
_BODIES = (
    "inlineXML",
    "body.content",
    "body",
    "inlineData",
    "content",
    "text",
    "articleBody",
    "encoded",
    "description",
)
_HEADLINES = ("headline", "hl1", "HeadLine", "title", "name")


def extract_xml(data: bytes) -> Extract:
    """The text of an XML wire: the headline and the body's paragraphs, list items and captions, a line each.

    Reads NewsML-G2 (also inside a newsMessage; the first item with a text), NITF, and by the same names similar XML.
    Entities and external files are never loaded. Raises WireError for XML that is broken or has no text.
    """
    root, notes = _parse(data)
    if _name(root) == "html":
        return extract_html(data)
    body = _find_body(root)
    if body is None:
        raise WireError(
            "there is no article text in this XML", remedy="Save the article as NewsML-G2, NITF, .html or .txt."
        )
    pieces = _read_body(body)
    headline = _first_text(root, _HEADLINES, outside=body)
    if headline and not any(role == "headline" for _, role in pieces):
        pieces.insert(0, (headline, "headline"))
    text, lines = compose_text(pieces)
    if not text:
        raise WireError(
            "there is no article text in this XML", remedy="Save the article as NewsML-G2, NITF, .html or .txt."
        )
    stamp = _find_time(root)
    return Extract(
        format="xml",
        encoding=(root.getroottree().docinfo.encoding or "utf-8").lower(),
        text=text,
        lines=lines,
        published=stamp.at if stamp else None,
        precision=stamp.precision if stamp else "minute",
        published_field=stamp.field if stamp else "",
        outlet=_provider(root),
        dateline=_first_text(root, ("dateline",), outside=None),
        agency=_first_text(root, ("creditline", "distributor"), outside=None),
        notes=notes,
    )


def _parse(data: bytes) -> tuple[Any, tuple[str, ...]]:
    if not data.strip(b"\x00\t\n\r "):
        raise WireError("the file is empty", remedy="Delete it or fill it.")
    options: dict[str, bool] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    try:
        return etree.fromstring(data, etree.XMLParser(**options)), ()
    except (etree.XMLSyntaxError, ValueError) as error:
        fault = str(error).split(", line")[0]
        try:
            root = etree.fromstring(data, etree.XMLParser(**options, recover=True))
        except (etree.XMLSyntaxError, ValueError):
            root = None
        if root is None or len("".join(root.itertext()).strip()) < 80:
            raise WireError(f"broken XML ({fault})", remedy="Save it again.") from error
        return root, ("damaged XML, read as far as possible",)


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _find_body(root: Any) -> Any:
    for wanted in _BODIES:
        found = [element for element in root.iter() if _name(element) == wanted]
        found = [element for element in found if len("".join(element.itertext()).strip()) > 40]
        if found:
            return found[0]
    return None


def _read_body(body: Any) -> list[tuple[str, str]]:
    written = "".join(body.itertext())
    if len(body) == 0 and "<p" in written:
        from lxml import html

        return read_pieces(html.fromstring(written))
    if len(body) == 0:
        return [(part, "") for part in written.splitlines() if part.strip()]
    return read_pieces(body)


def _first_text(root: Any, names: tuple[str, ...], *, outside: Any) -> str:
    inside = set(outside.iter()) if outside is not None else set()
    for wanted in names:
        for element in root.iter():
            if _name(element) == wanted and element not in inside:
                words = " ".join("".join(element.itertext()).split())
                if words:
                    return words
    return ""


def _find_time(root: Any) -> Stamp | None:
    for wanted in _TIME_ELEMENTS:
        for element in root.iter():
            if _name(element) == wanted:
                stamp = read_stamp(element.get("norm") or "".join(element.itertext()), wanted)
                if stamp:
                    return stamp
    return None


def _provider(root: Any) -> str:
    for element in root.iter():
        if _name(element) == "provider":
            words = " ".join("".join(element.itertext()).split())
            return words or element.get("literal") or ""
    return ""
