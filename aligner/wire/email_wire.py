"""A wire that came as an e-mail."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from lxml import html

from aligner.errors import WireError
from aligner.wire.compose import compose_text
from aligner.wire.encoding import decode_bytes
from aligner.wire.extract import Extract
from aligner.wire.html_pieces import read_pieces
from aligner.wire.lines import find_lines
from aligner.wire.stamps import read_stamp

_SIGNATURE = "-- "


def extract_email(data: bytes) -> Extract:
    """The text of a mail: its subject as headline, then its text part, or the HTML part where it has none.

    A signature below "-- " and quoted lines (">") are marked as furniture. The Date field is the publication time, the
    sender's name the outlet. Raises WireError where there is no text part.
    """
    if not data.strip(b"\x00\t\n\r "):
        raise WireError("the file is empty", remedy="Delete it or fill it.")
    message = message_from_bytes(data, policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise WireError("this is no e-mail", remedy="Save it again as .eml, or as .txt.")
    pieces, encoding = _read_body(message)
    if not pieces:
        raise WireError("there is no text in this e-mail", remedy="Save its text as .txt.")
    subject = _header(message, "subject")
    if subject:
        pieces.insert(0, (subject, "headline"))
    text, lines = compose_text(pieces)
    stamp = read_stamp(_header(message, "date"), "e-mail Date")
    attached = sum(1 for _ in message.iter_attachments()) if message.is_multipart() else 0
    notes = (f"{attached} attachment{'s' * (attached > 1)} not read",) if attached else ()
    return Extract(
        format="eml",
        encoding=encoding,
        text=text,
        lines=lines,
        published=stamp.at if stamp else None,
        precision=stamp.precision if stamp else "minute",
        published_field=stamp.field if stamp else "",
        outlet=_sender(message),
        notes=notes,
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, "")).strip()
    except (ValueError, IndexError, AttributeError):  # the parser of the standard library trips over some broken fields
        return ""


def _sender(message: EmailMessage) -> str:
    name, _, address = _header(message, "from").partition("<")
    return name.strip(" \"'") or address.strip(" >")


def _read_body(message: EmailMessage) -> tuple[list[tuple[str, str]], str]:
    try:
        part = message.get_body(preferencelist=("plain", "html"))
    except (AttributeError, KeyError):
        part = None
    if part is None or part.get_content_maintype() != "text":
        return [], ""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return [], ""
    encoding = str(part.get_content_charset() or "")
    try:
        written = payload.decode(encoding or "utf-8")
        encoding = encoding or "utf-8"
    except (UnicodeDecodeError, LookupError):
        decoded = decode_bytes(payload)
        written, encoding = decoded.text, decoded.encoding
    if part.get_content_type() == "text/html":
        return read_pieces(html.fromstring(written.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))), encoding
    return _read_plain(written), encoding


def _read_plain(written: str) -> list[tuple[str, str]]:
    written = written.replace("\r\n", "\n")
    body, mark, signature = f"\n{written}".partition(f"\n{_SIGNATURE}\n")
    pieces = [(line.text, "furniture:quoted mail" if line.text.startswith(">") else "") for line in find_lines(body)]
    if mark:
        pieces += [(line.text, "furniture:signature") for line in find_lines(signature)]
    return pieces
