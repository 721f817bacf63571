"""Bytes of a wire as text, with the encoding that they are in, decided by evidence."""

import unicodedata
from dataclasses import dataclass

from aligner.errors import WireError

SAVE_AS_UTF8 = "Save it again as UTF-8 text."

_BINARY_STARTS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
# One damaged character in 200 is a truncated or glued file; above that the bytes are no UTF-8 at all.
_DAMAGE_ALLOWED = 0.005
_SAMPLE = 200_000  # bytes that decide between the older encodings


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """`text` is `data.decode(encoding)`, newlines and a UTF-8 byte order mark kept; `note` names damage, or is ""."""

    text: str
    encoding: str
    note: str = ""


def decode_bytes(data: bytes) -> Decoded:
    """The text of a wire's bytes, and the encoding by which anyone gets the same text from them.

    The order of evidence: byte order mark, zero bytes (UTF-16 without a mark), ISO-2022-JP escapes, strict UTF-8, then
    whichever of Shift_JIS, EUC-JP and Windows-1252 makes the likelier text. A UTF-8 mark stays in the text as its
    first character, so that offsets hold for `Path.read_text("utf-8")`. Raises WireError for empty and binary files.
    """
    if not data.strip(b"\x00\t\n\r\x0b\x0c "):
        raise WireError("the file is empty", remedy="Delete it or fill it.")
    marked = _decode_marked(data)
    if marked:
        return marked
    _refuse_binary(data)
    if b"\x00" in data:
        return _decode_wide(data)
    if b"\x1b$" in data:
        try:
            return Decoded(text=data.decode("iso2022_jp"), encoding="iso2022_jp")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        return _decode_damaged(data) or _decode_legacy(data)


def _decode_marked(data: bytes) -> Decoded | None:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
                           (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):  # fmt: skip
        if data.startswith(mark):
            try:
                return Decoded(text=data.decode(encoding), encoding=encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    return _decode_damaged(data)
                raise WireError(f"damaged {encoding.upper()} text", remedy=SAVE_AS_UTF8) from error
    return None


def _refuse_binary(data: bytes) -> None:
    for start, name in _BINARY_STARTS:
        if data.startswith(start):
            raise WireError(f"{name}, not text", remedy="Save its text as .txt, .html or .docx.")
    head = data[:4096]
    # ESC introduces ISO-2022-JP; the other control characters do not occur in text of any encoding.
    control = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1b\x00\x1a" for byte in head)
    if control > max(2, len(head) // 50):
        raise WireError("a binary file, not text", remedy="Save its text as .txt, .html or .docx.")


def _decode_wide(data: bytes) -> Decoded:
    """UTF-16 without a mark: Latin letters and line ends leave zero bytes on one side only."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) > 10 * min(even, odd) or min(even, odd) == 0:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            text = ""
        if text and _share_readable(text) > 0.95:
            return Decoded(text=text, encoding=encoding)
    raise WireError("a binary file, not text", remedy="Save its text as .txt, .html or .docx.")


def _share_readable(text: str) -> float:
    sample = text[:4096]
    readable = sum(ch in "\t\n\r\x0c" or unicodedata.category(ch)[0] in "LNPSZM" for ch in sample)
    return readable / max(1, len(sample))


def _decode_damaged(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(ord(ch) > 127 for ch in text[:_SAMPLE]) - damaged
    if damaged > max(1, _DAMAGE_ALLOWED * len(text)) or sound < 3 * damaged:
        return None
    return Decoded(text=text, encoding="utf-8", note=f"{damaged} damaged character{'s' * (damaged > 1)}")


def _decode_legacy(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    best, best_score = "", 0.0
    for encoding in ("cp932", "euc_jp", "cp1252"):
        score = _plausibility(sample, encoding)
        if score > best_score:
            best, best_score = encoding, score
    if best:
        try:
            return Decoded(text=data.decode(best), encoding=best)
        except UnicodeDecodeError:
            text = data.decode(best, errors="replace")
            damaged = text.count("\ufffd")
            if damaged <= max(1, _DAMAGE_ALLOWED * len(text)):
                return Decoded(text=text, encoding=best, note=f"{damaged} damaged character{'s' * (damaged > 1)}")
    raise WireError("the characters are in no encoding that is known here", remedy=SAVE_AS_UTF8)


def _plausibility(sample: bytes, encoding: str) -> float:
    """How much the sample looks like text in `encoding`: the share of its non-ASCII characters that are usual there."""
    text = sample.decode(encoding, errors="replace")
    special = [ch for ch in text if ord(ch) > 127]
    if not special:
        return 0.0
    if encoding == "cp1252":
        usual = sum(ch in _WESTERN for ch in special)
    else:
        # Half-width kana are what Latin bytes look like in Shift_JIS; real wires hardly have them.
        usual = sum(
            "\u3000" <= ch <= "\u30ff" or "\uff00" <= ch <= "\uff60" or "\u4e00" <= ch <= "\u9fff" for ch in special
        )
        kana = sum("\u3041" <= ch <= "\u30ff" for ch in special)
        if kana < 0.15 * len(special):
            return 0.0
    broken = text.count("\ufffd")
    return max(0.0, (usual - 20 * broken) / len(special)) if usual > 0.6 * len(special) else 0.0


_WESTERN = frozenset("äöüÄÖÜßéèëïêáàâçíóòôúùûñÉÈËÏ€„“”‘’‚–—…«»›‹©®°·•§´½¼£¥ªºåøæœŒ×²³š\xa0")
